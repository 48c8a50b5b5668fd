"""One text read as far as words go: spelling, names, time, ratings, scope and cues, before deciding what is asked."""

import re
from dataclasses import dataclass
from datetime import date

from handlers.understanding.cues import cue_words, find_cues
from handlers.understanding.grammar_words import GRAMMAR
from handlers.understanding.index import Index
from handlers.understanding.naming import Named, find_codes, find_names, find_runs
from handlers.understanding.naming_words import CONCEPTS, stem
from handlers.understanding.ordinary_words import JOINING, MEASURES, ORDINARY
from handlers.understanding.period_words import MONTHS, NUMBERS, SEASONS, UNITS
from handlers.understanding.question import Dimension
from handlers.understanding.said_periods import SaidPeriods, read_periods
from handlers.understanding.said_ratings import SaidRatings, read_ratings
from handlers.understanding.said_scope import SaidScope, read_scope
from handlers.understanding.sentence import Sentence, Span
from handlers.understanding.tokens import Token, plain, read_tokens, root
from handlers.understanding.vocabulary import Asker, Context

NAME, TIME = "§", "@"
_SOFT = frozenset(
    """
    spend spending spent cost costs budget budgets budgeted saving savings variance variances overspend underspend risk
    risks project projects programme programmes action actions plan plans meeting meetings comment comments complaint
    complaints target targets forecast new income debt late overdue due return returns missing outstanding missed
    forecasted owner owners source sources question questions noise decision decisions decided agreed reported recorded
    completed done answered call calls recovery recovered green red time cash money finance benchmark neighbours
    neighbourhood area areas ward changes change signed position status drop drops published submitted available update
    """.split()
)
_ASIDE = re.compile(r"(?<![\w§])(?:(?:before|ahead of|in time for|ready for|prior to|in advance of|at|for) (?:(?:the|our|my|next|this|last) )*(?:cabinet|council|scrutiny|committee|board|§|meeting|prt|smt|cmt|dmt)+(?: meeting)?(?: (?:on|at|next|this|tomorrow|today|@|week) ?(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|week|@)*)|(?:on|by|next|this) (?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday)|(?:corp|corporate|council|business|service) plan(?= priorit| §)|per (?:100k|1k|10k|100,000|10,000|1,000|100000|10000|1000|head|fte|household|capita|person|thousand|\d[\d,]*k?)(?: (?:people|population|households|residents|collections))?)(?!\w)")


_LABEL = re.compile(r"^\s*(?:foi|foi request|request|question|q|re|subject|urgent|fyi)\s?:", re.IGNORECASE)


@dataclass(frozen=True)
class Reading:
    """What was read. `masked` has names and times masked, `lightly` only whole names; `unread` are the places of words that meant nothing."""

    typed: str
    sentence: Sentence
    masked: Sentence
    lightly: Sentence
    periods: SaidPeriods
    times: tuple[Span, ...]
    ratings: SaidRatings
    scope: SaidScope
    cues: dict[str, tuple[Span, ...]]
    named: tuple[Named, ...]
    unread: tuple[int, ...]
    corrected: tuple[tuple[str, str], ...]
    index: Index
    asker: Asker
    context: Context
    today: date

    def has(self, *cues: str) -> bool:
        """Whether one of these cues was found."""
        return any(cue in self.cues for cue in cues)

    @property
    def text(self) -> str:
        """The words with names and times masked."""
        return self.masked.text


def read(typed: str, index: Index, asker: Asker, context: Context, today: date) -> Reading:
    """Read a text as far as words go."""
    tokens = read_tokens(_LABEL.sub(lambda found: " " * len(found.group()), typed))
    words = tuple(_word(token, index) for token in tokens)
    sentence = Sentence(plain(typed), tokens, words)
    codes = find_codes(sentence, index)
    runs = _telling(find_runs(sentence, index), sentence, index)
    held = {place for code in codes for place in code.span} | {place for run in runs for place in run}
    held |= _soft(sentence, index, held) | _scopes(sentence, index, held)
    lightly = sentence.replaced(dict.fromkeys(held, NAME))
    spoken = {place for place, word in enumerate(words) if _tells(word) and not word[0].isdigit() and _is_own(word, index)}
    named_only = sentence.replaced(dict.fromkeys(held | spoken, NAME))
    periods = read_periods(named_only.text, today)
    times = tuple(named_only.span_at(start, end) for start, end in periods.spans)
    timed = {place for span in times for place in span} - held
    masked = named_only.replaced(dict.fromkeys(timed, TIME))
    ratings, scope, cues = read_ratings(masked), read_scope(masked), find_cues(masked)
    asides = {place for found in _ASIDE.finditer(masked.text) for place in masked.span(found)}
    spent = _spent(ratings, scope, cues) | timed | (asides - held)
    coded = {place for code in codes for place in code.span}
    inside = frozenset(place for run in runs for place in run)
    free = [place for place, word in enumerate(words) if _is_free(place, word, tokens[place], held - coded, spent | coded, last=_closes(sentence, place))]
    names, unread = find_names(sentence, index, free, inside)
    return Reading(
        typed=plain(typed),
        sentence=sentence,
        masked=masked,
        lightly=lightly,
        periods=periods,
        times=times,
        ratings=ratings,
        scope=scope,
        cues=cues,
        named=tuple(sorted((*codes, *names), key=lambda each: each.span.start)),
        unread=tuple(
            place for place in unread if not (words[place] in GRAMMAR or words[place] in index.nouns or words[place] in NUMBERS)
        ),
        corrected=tuple((token.word, word) for token, word in zip(tokens, words, strict=True) if token.word != word),
        index=index,
        asker=asker,
        context=context,
        today=today,
    )


def _word(token: Token, index: Index) -> str:
    if token.word in ("it", "us", "am", "as", "or", "an") and token.raw.isupper() and "^" + token.word not in index.features:
        return token.word
    return index.speller.corrected(token.word)


def _telling(runs: tuple[Span, ...], sentence: Sentence, index: Index) -> tuple[Span, ...]:
    """The runs that tell something, without joining words at their ends."""
    kept = []
    for run in runs:
        start, end = run.start, run.end
        while start < end and sentence.words[start] in JOINING:
            start += 1
        while end > start and sentence.words[end - 1] in JOINING:
            end -= 1
        whole = tuple(stem(word) for word in sentence.words[start:end] if word not in JOINING)
        telling = whole in index.exact or any(_tells(sentence.words[place]) for place in range(start, end))
        if end - start >= 2 and telling:
            kept.append(Span(start, end))
    return tuple(kept)


def _tells(word: str) -> bool:
    return word not in ORDINARY and word not in MEASURES and word not in JOINING and word not in GRAMMAR


def _soft(sentence: Sentence, index: Index, held: set[int]) -> set[int]:
    """Words that cues are made of, but that belong to a name here: "spending" beside "agency staff"."""
    found = set()
    for place, word in enumerate(sentence.words):
        if word not in _SOFT or place in held:
            continue
        mine = index.features.get(stem(word), frozenset()) | index.features.get("~" + root(word), frozenset())
        if not mine:
            continue
        for other in range(max(0, place - 3), min(len(sentence.words), place + 4)):
            near = sentence.words[other]
            if other == place or not _tells(near) or near in _SOFT:
                continue
            theirs = index.features.get(stem(near))
            if theirs and mine & theirs & index.indicator_places:
                found.add(place)
    return found


_BEFORE_A_SCOPE = frozenset("in for of across within by from inside and v vs versus".split())


def _scopes(sentence: Sentence, index: Index, held: set[int]) -> set[int]:
    """One-word names of services and the like that are also words of questions: "reds in finance", "people directorate"."""
    found = set()
    for place, word in enumerate(sentence.words):
        if place in held or not (word in GRAMMAR or word in ORDINARY or word in _SOFT) or word in JOINING:
            continue
        dimensions = {index.terms[term].dimension for term in index.exact.get((stem(word),), ())}
        if not dimensions - {Dimension.INDICATOR, Dimension.PERSON}:
            continue
        before = sentence.words[place - 1] if place else ""
        behind = sentence.words[place + 1] if place + 1 < len(sentence.words) else ""
        noun = index.nouns.get(behind) in dimensions or index.nouns.get(before) in dimensions
        if noun or (before in _BEFORE_A_SCOPE and (not behind or behind in JOINING or behind in GRAMMAR)):
            found.add(place)
    return found


def _is_own(word: str, index: Index) -> bool:
    if word in cue_words() or word in UNITS or word in MONTHS or word in NUMBERS or word in SEASONS:
        return False
    if stem(word) in index.features or "^" + word in index.features:
        return True
    return any(meaning in index.features for meaning in CONCEPTS.get((stem(word),), ()))


def _spent(ratings: SaidRatings, scope: SaidScope, cues: dict[str, tuple[Span, ...]]) -> set[int]:
    spans = [*ratings.spans, *scope.spans, *(span for listed in cues.values() for span in listed)]
    return {place for span in spans for place in span}


def _is_free(place: int, word: str, token: Token, held: set[int], spent: set[int], *, last: bool) -> bool:
    if place in held:
        return word not in JOINING or token.raw.isupper()
    if place in spent:
        return False
    if word == "ta" and token.raw.islower() and last:
        return False
    if word in ("it", "us", "am") and token.raw.isupper() and len(token.raw) > 1:
        return True
    return not _is_filler(word)


def _closes(sentence: Sentence, place: int) -> bool:
    """Whether a word is a last one that nothing leads to: "recycling rate ta"."""
    return place > 0 and place == len(sentence.words) - 1 and sentence.words[place - 1] not in _BEFORE_A_SCOPE


def _is_filler(word: str) -> bool:
    """Whether a word that names nothing is not missed."""
    return word in ORDINARY or word in JOINING or (word in MEASURES) or (len(word) == 1 and not word.isdecimal()) or word.endswith("ly")
