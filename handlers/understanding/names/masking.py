"""Which words belong to names, so that they are no turns of phrase: "new claims", "reds in finance", "agency spend"."""

from itertools import pairwise

from handlers.understanding.names.index import Index
from handlers.understanding.names.own_nouns import DETERMINING
from handlers.understanding.names.plain_scopes import COLOURS
from handlers.understanding.periods.words import MONTHS, NUMBERS, SEASONS, UNITS
from handlers.understanding.phrases.cues import cue_words
from handlers.understanding.words.grammar_words import GRAMMAR
from handlers.understanding.words.naming_words import CONCEPTS, SUBJECTS, stem
from handlers.understanding.words.ordinary_words import JOINING, MEASURES, ORDINARY
from handlers.understanding.words.sentence import Sentence, Span
from handlers.understanding.words.tokens import read_tokens, root
from handlers.understanding.words.word_list import words

SOFT = words("""
    spend spending spent cost costs budget budgets budgeted saving savings variance variances overspend underspend risk
    risks project projects programme programmes action actions plan plans meeting meetings comment comments complaint
    complaints target targets forecast new income debt late overdue due return returns missing outstanding missed
    forecasted owner owners source sources question questions noise decision decisions decided agreed reported recorded
    completed done finish finished finishes rated answered call calls recovery recovered green red time cash
    money finance benchmark neighbours
    neighbourhood area areas ward changes change signed position status drop drops published submitted available update
    top
    """)


def telling_runs(runs: tuple[Span, ...], sentence: Sentence, index: Index) -> tuple[Span, ...]:
    """The runs that tell something, without joining words at their ends."""
    kept = []
    for run in runs:
        start, end = run.start, run.end
        if tuple(stem(word) for word in sentence.words[start:end]) in index.ended:
            kept.append(run)
            continue
        while start < end and sentence.words[start] in JOINING and sentence.words[start] != "it":
            start += 1
        while end > start and sentence.words[end - 1] in JOINING:
            end -= 1
        whole = _stems(sentence.words[start:end])
        if (
            start < end
            and sentence.words[start] in DETERMINING
            and whole not in index.exact
            and whole[1:] in index.exact
        ):
            start, whole = start + 1, whole[1:]
        row = sentence.words[start:end]
        counted = any(one.isdecimal() and other not in UNITS for one, other in pairwise(row))
        telling = (
            whole in index.exact or _is_a_part(whole, index) or counted or any(map(tells, row)) or whole in SUBJECTS
        )
        if end - start >= 2 and telling:
            kept.append(Span(start, end))
    return tuple(kept)


def _stems(said: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(stem(word) for word in said if word not in JOINING)


def _is_a_part(stems: tuple[str, ...], index: Index) -> bool:
    """Whether several words, however plain, are all that a service is called between its "and"s: "early help"."""
    return len(stems) > 1 and stems in index.parts


def tells(word: str) -> bool:
    """Whether a word says what something is about: no number, unit, or word that is said of anything."""
    if word[0].isdecimal() or word in UNITS or word in NUMBERS:
        return False
    return word not in ORDINARY and word not in MEASURES and word not in JOINING and word not in GRAMMAR


def soft_words(sentence: Sentence, index: Index, held: set[int]) -> set[int]:
    """Words that cues are made of, but that belong to a name here: "spending" beside "agency staff"."""
    found = set()
    for place, word in enumerate(sentence.words):
        if word not in SOFT or place in held or _asks_for(sentence, place):
            continue
        if word in _WORK and not any(_has(index.terms[term].name, word) for term in index.features.get(stem(word), ())):
            continue
        mine = index.features.get(stem(word), frozenset()) | index.features.get("~" + root(word), frozenset())
        if not mine:
            continue
        beside = range(max(0, place - 3), min(len(sentence.words), place + 4))
        near = [sentence.words[other] for other in beside if other != place]
        theirs = [
            index.features[stem(word)] & index.indicator_places
            for word in near
            if word not in SOFT and tells(word) and stem(word) in index.features
        ]
        together = frozenset.intersection(*theirs) if theirs else frozenset()
        # What all the words around it name is meant: "water hygiene" leaves "due" to the question.
        if mine & together if together else any(mine & each for each in theirs):
            found.add(place)
    return found


def _has(name: str, word: str) -> bool:
    return any(token.word == word for token in read_tokens(name))


def _asks_for(sentence: Sentence, place: int) -> bool:
    """ "Whats the plan for X", "when is X due": what is asked, whatever X is called."""
    if sentence.words[place] == "time" and place and sentence.words[place - 1] in _OF_WHEN:
        return True
    if sentence.words[place] == "due" and not {"when", "whens"}.isdisjoint(sentence.words[:place]):
        return sentence.words[place - 1] not in ("when", "whens") or place == len(sentence.words) - 1
    if sentence.words[place] in _RATED and place and sentence.words[place - 1] in _NEGATING:
        return True
    if sentence.words[place] not in ("plan", "plans", "action", "actions", "forecast", "target", "targets"):
        return False
    before = " ".join(sentence.words[max(0, place - 2) : place])
    behind = sentence.words[place + 1] if place + 1 < len(sentence.words) else ""
    return behind in ("for", "to", "on") and before.split()[-1:] in (
        ["the"],
        ["any"],
        ["a"],
        ["whats"],
        ["what"],
        ["our"],
    )


_RATED, _NEGATING = words("green red"), words("not non isnt arent")
""" "Not green in parks" is a rating, whatever flags parks have."""
_WORK = words("risks projects actions")
"""Asked for by these, unless a name has them so: "fire risks" is about no audit of higher-risk premises."""
_OF_WHEN = words("over this that next same by")
"""Before "time" they say when: "voids this time last year", "the waiting list over time"."""


def is_own(word: str, index: Index) -> bool:
    """Whether a word is in a name of the council, and is no colour, cue, unit, month, number or season."""
    if word in COLOURS or word in cue_words() or word in UNITS or word in MONTHS or word in NUMBERS or word in SEASONS:
        return False
    if stem(word) in index.features or "^" + word in index.features:
        return True
    return any(meaning in index.features for meaning in CONCEPTS.get((stem(word),), ()))
