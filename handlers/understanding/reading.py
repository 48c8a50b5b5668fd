"""One text read as far as words go: spelling, names, time, ratings, scope and cues, before deciding what is asked."""

import re
from dataclasses import dataclass
from datetime import date

from handlers.understanding.bodies_said import (
    is_occasion,
    is_only_a_noun,
    is_quality,
    opening_occasion,
    unknown_bodies,
    with_council_named,
)
from handlers.understanding.codes_said import find_codes, find_unknown_codes
from handlers.understanding.cues import TIME, cue_words, find_cues
from handlers.understanding.grammar_words import GRAMMAR
from handlers.understanding.index import Index
from handlers.understanding.left_out import says_left_out
from handlers.understanding.masking import BEFORE_A_SCOPE, is_own, scope_words, soft_words, telling_runs, tells
from handlers.understanding.naming import Named, find_names, find_runs
from handlers.understanding.naming_words import CAPITALS
from handlers.understanding.ordinary_words import JOINING, MEASURES, ORDINARY
from handlers.understanding.own_nouns import without_nouns
from handlers.understanding.period_stretch import SaidPeriods
from handlers.understanding.period_words import NUMBERS
from handlers.understanding.said_periods import read_periods
from handlers.understanding.said_ratings import SaidRatings, read_ratings, runs_said
from handlers.understanding.said_scope import SaidScope, read_scope
from handlers.understanding.sentence import Sentence, Span
from handlers.understanding.spelt import joined, spelt
from handlers.understanding.tokens import Token, plain, read_tokens
from handlers.understanding.vocabulary import Asker, Context
from handlers.understanding.word_list import words as words_in

NAME = "§"
_OCCASION = re.compile(
    r"(?<![\w§])(?:before|ahead of|in time for|ready for|prior to|in advance of) (?:(?:the|our"
    r"|my|next|this|last|full|portfolio|\d{1,2}(?:st|nd|rd|th)?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct"
    r"|nov|dec)[a-z]*) )*(?:cabinet|council|scrutiny|committee|board|panel|meeting|prt"
    r"|smt|cmt|dmt|briefing|call)(?: meeting| briefing| call)?(?!\w)"
)
_ASIDE = re.compile(
    r"(?<![\w§])(?:(?:cabinet|council|scrutiny|committee"
    r"|board|meeting|prt|smt|cmt|dmt)(?= (?:on|next|this) (?:mon|tue|wed|thu|fri|sat|sun|week))"
    r"|(?:at|for) (?:(?:the|our|my|next|this|a) )*meeting|(?:on|by|next|this) (?:mon|tue|tues|wed"
    r"|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday)|(?:corp|corporate"
    r"|council|business|service) (?:plan|strategy)(?= (?:priorit|objective|aim|theme|goal)| §)"
    r"|per (?:100k|1k|10k|100,000|10,000|1,000"
    r"|100000|10000|1000|head|fte|household|capita|person|employee|staff member|resident|thousand"
    r"|\d[\d,]*k?)(?: (?:people"
    r"|population|households|residents|collections))?)(?!\w)"
)


_ALL_ABOUT = re.compile(r"^\s*all \d+ about (.+)$", re.IGNORECASE)
"""What the button says that offers all of several."""

_LABEL = re.compile(r"^\s*(?:foi|foi request|request|question|q|re|subject|urgent|fyi)\s?:", re.IGNORECASE)


_GREETING = re.compile(
    r"^\s*(?:good (?:morning|afternoon|evening)(?: all| everyone| team| folks)?(?=[\s,.!-]+\w)"
    r"|(?:morning|afternoon|evening)(?: all| everyone| team| folks)?(?=\s?[,.!-]\s*\w))",
    re.IGNORECASE,
)
_NEW_TO_IT = re.compile(
    r"^\s*(?:(?:hi|hello|hey|so|morning|afternoon|evening)[\s,.!-]+)*(?:i ?'?ve |ive |i have |i was |i )?"
    r"(?:(?:just|only|recently|newly) )*(?:(?:been|was|got) (?:given|handed|assigned|landed with)|inherited"
    r"|taken (?:on|over)|took (?:on|over)|picked up)(?= \w)",
    re.IGNORECASE,
)
""""Just been given": how somebody came to what is asked about."""
_FORCE = re.compile(
    r"(?:(?<=\bwhat)|(?<=\bwho)|(?<=\bwhy)|(?<=\bhow)|(?<=\bwhen)|(?<=\bwhere))"
    r" (?:on earth|in the world|(?:in |the )*(?:hell|heck|blazes)|in gods name)\b",
    re.IGNORECASE,
)
""""What the heck": said for force, meaning nothing."""


@dataclass(frozen=True)
class Reading:
    """What was read. `masked` has names and times masked, `lightly` only whole names.

    `times` are the tokens that said a time, `unread` the places of words that meant nothing.
    """

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
    typed = _ALL_ABOUT.sub(r"list the \1 indicators", typed)
    tokens = joined(read_tokens(_unsaid(typed)), index)
    words = with_council_named(spelt(tokens, index), index)
    sentence = Sentence(plain(typed), tokens, words)
    codes = find_codes(sentence, index)
    runs = telling_runs(find_runs(sentence, index), sentence, index)
    held = {place for code in codes for place in code.span} | {place for run in runs for place in run}
    uncoded = {place for span in find_unknown_codes(sentence, index, held) for place in span}
    held |= uncoded
    occasion = {place for found in _OCCASION.finditer(sentence.text) for place in sentence.span(found)}
    occasion |= opening_occasion(sentence)
    called = sentence.replaced(_plain_nouns(sentence, index))
    asides = occasion | {place for found in _ASIDE.finditer(called.text) for place in called.span(found)}
    asides |= says_left_out(sentence.replaced(dict.fromkeys(held, NAME)), index.features)
    held |= (soft_words(sentence, index, held) | scope_words(sentence, index, held)) - asides
    lightly = sentence.replaced(dict.fromkeys(held, NAME))
    spoken = {
        place
        for place, word in enumerate(words)
        if tells(word) and not word[0].isdigit() and is_own(word, index) and not _is_standing(words, place)
    }
    named_only = sentence.replaced(dict.fromkeys(held | spoken, NAME) | dict.fromkeys(occasion, "~"))
    running = {place for start, end in runs_said(named_only.text) for place in named_only.span_at(start, end)}
    periods = read_periods(named_only.replaced({place: "~" * len(words[place]) for place in running}).text, today)
    times = tuple(named_only.span_at(start, end) for start, end in periods.spans)
    timed = {place for span in times for place in span} - held
    masked = named_only.replaced(dict.fromkeys(timed, TIME)).replaced(_plain_nouns(named_only, index))
    ratings, scope, cues = read_ratings(masked), read_scope(masked), find_cues(masked)
    spent = (_spent(ratings, scope, cues) - spoken - held) | timed | (asides - held)
    coded = {place for code in codes for place in code.span}
    inside = frozenset(place for run in runs for place in run)
    free = [
        place
        for place, word in enumerate(words)
        if _is_free(
            place, word, tokens[place], held - coded - uncoded, spent | coded | uncoded, last=_closes(sentence, place)
        )
    ]
    names, unread = find_names(sentence, index, free, inside)
    names = tuple(
        named
        for named in without_nouns(names, words, index)
        if not (is_occasion(named, words) or is_quality(named, words, cues) or is_only_a_noun(named, words, index))
    )
    missing = {*unknown_bodies(sentence, index, held | asides), *uncoded}
    missing |= set() if names or codes else _led_to_nothing(sentence, index, spent | held)
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
            place
            for place in sorted({*unread, *missing})
            if place in missing or not _can_be_missed(sentence, place, index)
        ),
        corrected=tuple((token.word, word) for token, word in zip(tokens, words, strict=True) if token.word != word),
        index=index,
        asker=asker,
        context=context,
        today=today,
    )


def _unsaid(typed: str) -> str:
    """The text with blanks for a label or greeting before it and for what only lends a question force."""
    for pattern in (_LABEL, _GREETING, _NEW_TO_IT, _FORCE):
        typed = pattern.sub(lambda found: " " * len(found.group()), typed)
    return typed


def _is_standing(words: tuple[str, ...], place: int) -> bool:
    """Whether "strategic" or "operational" tells a kind of indicator, though a name has the word: "only strategic"."""
    behind = words[place + 1] if place + 1 < len(words) else "only"
    return words[place] in _STANDINGS and behind in _OF_A_STANDING


_STANDINGS = frozenset(("strategic", "operational"))
_OF_A_STANDING = frozenset(
    ("only", "ones", "indicators", "measures", "kpis", "pis", "metrics", "reds", "ambers", "please")
)


def _plain_nouns(sentence: Sentence, index: Index) -> dict[int, str]:
    """The council's own words for a portfolio, a service and so on, put as the word that cues are written with."""
    return {place: index.own_nouns[word] for place, word in enumerate(sentence.words) if word in index.own_nouns}


def _spent(ratings: SaidRatings, scope: SaidScope, cues: dict[str, tuple[Span, ...]]) -> set[int]:
    spans = [*ratings.spans, *scope.spans, *(span for listed in cues.values() for span in listed)]
    return {place for span in spans for place in span}


def _is_free(place: int, word: str, token: Token, held: set[int], spent: set[int], *, last: bool) -> bool:
    if place in held:
        return word not in JOINING or token.raw in CAPITALS or word == "it"
    if place in spent:
        return False
    if word == "ta" and token.raw.islower() and last:
        return False
    if token.raw in CAPITALS:
        return True
    return not _is_filler(word)


def _can_be_missed(sentence: Sentence, place: int, index: Index) -> bool:
    """Whether an unread word may be passed over: a word of questions, unless "in" or "for" leads to it."""
    word = sentence.words[place]
    if word in GRAMMAR or word in index.nouns or word in NUMBERS:
        return True
    before = place - 1
    while before > 0 and sentence.words[before] in _DETERMINERS:
        before -= 1
    return word in cue_words() and (place == 0 or sentence.words[before] not in BEFORE_A_SCOPE)


def _led_to_nothing(sentence: Sentence, index: Index, read: set[int]) -> set[int]:
    """The last word where "in" leads to it as to a service, but that names nothing: "ambers in needs"."""
    last = len(sentence.words) - 1
    word = sentence.words[last] if last > 0 else ""
    if last in read or word not in ORDINARY or word in _AFTER_IN or word in JOINING or word in GRAMMAR:
        return set()
    if word in index.nouns or word in NUMBERS or word in MEASURES:
        return set()
    return {last} if sentence.words[last - 1] in ("in", "within", "across") else set()


_AFTER_IN = words_in(
    """
    general total full detail details short brief order here there it them that this those these particular practice
    theory turn place advance future past end red amber green reds ambers greens us then now where all one ones mind
    question trouble context summary person public private line fact hand case time writing words english terms pounds
    percent reality force progress due parts part charge again please pls thanks thank you mate cheers
    """
)
_DETERMINERS = frozenset(("the", "our", "my", "a", "an"))


def _closes(sentence: Sentence, place: int) -> bool:
    """Whether a word is a last one that nothing leads to: "recycling rate ta"."""
    return place > 0 and place == len(sentence.words) - 1 and sentence.words[place - 1] not in BEFORE_A_SCOPE


def _is_filler(word: str) -> bool:
    """Whether a word that names nothing is not missed."""
    return (
        word in ORDINARY
        or word in JOINING
        or (word in MEASURES)
        or (len(word) == 1 and not word.isdecimal())
        or word.endswith("ly")
    )
