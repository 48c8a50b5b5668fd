"""The same asked of another name, time or colour, in the words people put around it: "now run that for waste"."""

import re
from collections.abc import Callable

from handlers.understanding.beside.side_remarks import names_in
from handlers.understanding.following.details import LISTS_BOTH
from handlers.understanding.question import ABOUT_ONE, Dimension, Kind, Question
from handlers.understanding.reading import Reading
from handlers.understanding.rewording.sayings.idle_words import IDLE
from handlers.understanding.words.sentence import Sentence, Span
from handlers.understanding.words.word_list import words

Read = Callable[[str], Reading]

_AGAIN = words(
    "repeat rerun redo replicate duplicate ditto likewise similarly same identical apply now next then instead"
    " rather switch swap move moving skip jump flip shift turning onto other equivalent version above got afterwards"
    " while like again over try point"
)
"""One of these beside a name says that the same is asked of it."""
_ASKING = words("what whats how hows where wheres")
_AROUND = (
    IDLE
    | _ASKING
    | _AGAIN
    | words(
        "way ways basis question query exercise list lists time aswell across down look looks looking doing stand"
        " stands sit sits fare fares same well as picture situation position far there yourself worry concern my"
        " done back view angle treatment service area team directorate portfolio at exercise youre"
    )
)
_AROUND_A_TIME = (
    IDLE
    | _ASKING
    | words(
        "back roll rolled wind rewind rewound step clock wheel jump skip flip switch change move moved going gone"
        " make made instead during end close as position situation standing stand stood look looked like picture say"
        " said equivalent version one around round date dial try use rather call"
    )
)
_AROUND_A_COLOUR = (
    IDLE
    | _ASKING
    | words("which")
    | words(
        "switch change flip swap colour color lot whatever whichever showing sitting standing rated running aware"
        " worry move moving next dealt instead rather same again like version colours rating should category band"
        " lights light list side"
    )
)
_SWAPPED = re.compile(
    r"\b(?:swap|replace|exchange|change|switch|trade|substitute)(?: out)? (?:the |those )?(?:reds?|ambers?|greens?)"
    r"(?: ones)? (?:for|with|to|into) (?=(?:the )?(?:reds?|ambers?|greens?)\b)"
)
_STEP_BACK = re.compile(
    r"\b(?:back|rewind|rewound|wind|roll) (?:a|one|two|a couple of|a few) (?:years?|quarters?|months?|bit)\b"
)
_DENYING = words(
    "too also well aswell both add include plus not no without except excluding only than more less never nor minus bar"
)
_OVER_TIME = re.compile(r"\b(?:over|across) (?:the )?(?:time|years|months|quarters)\b")
""" "Recycling over time" asks how it has gone; "over" alone may only lead on to it."""
_PAST = words("was were been gone went turned")
_STILL_TO_COME = words("will remind send email share pass")
_ASKED_OTHERWISE = words("who whos whose when whens why whys which")
_LONGEST = 7
SCOPES = (Dimension.SERVICE, Dimension.DIRECTORATE, Dimension.PORTFOLIO, Dimension.PRIORITY, Dimension.PARTNER)


def middle(sentence: Sentence, around: frozenset[str], start: int = 0) -> tuple[str, frozenset[str]]:
    """What is left between idle words at both ends as it was typed, and those; empty where nothing or too much is."""
    telling = [place for place, word in enumerate(sentence.words) if place >= start and word not in around]
    if not telling or telling[-1] - telling[0] >= _LONGEST:
        return "", frozenset()
    span = Span(telling[0], telling[-1] + 1)
    return sentence.typed_part(span), frozenset((*sentence.words[: span.start], *sentence.words[span.end :]))


def another_asked_about(sentence: Sentence, last: Question, read: Read) -> str:
    """The plain words for it: "same for waste", "and in q1", "and amber"; empty where none of these is asked."""
    if not _DENYING.isdisjoint(sentence.words) or LISTS_BOTH.match(sentence.text):
        return ""
    return _at_a_time(sentence, last, read) or _of_a_colour(sentence, last, read) or _of_a_name(sentence, last, read)


def _of_a_name(sentence: Sentence, last: Question, read: Read) -> str:
    if _OVER_TIME.search(sentence.text) or _OTHERS.search(sentence.text):
        return ""
    name, around = middle(sentence, _AROUND)
    if not name or _AGAIN.isdisjoint(around) or not _ASKED_OTHERWISE.isdisjoint(name.casefold().split()):
        return ""
    reading = read(name)
    if is_only_named(reading) and is_cut(sentence, reading):
        # "Inclusion and SEND" ends with a word that is idle elsewhere.
        name = sentence.typed[sentence.typed.index(name) :].rstrip(" .?!")
        reading = read(name)
    if not is_only_named(reading) or is_cut(sentence, reading):
        return ""
    if "now" in around and around.isdisjoint(_AGAIN - {"now"}) and last.kind in ABOUT_ONE:
        return ""
    one = reading.named[0].options[0].term.dimension not in (*SCOPES, Dimension.PERSON)
    if one is not (last.kind in ABOUT_ONE):
        return ""
    return f"and {name}" if one and "same" not in around else f"same for {name}"


_OTHERS = re.compile(
    r"\bother (?:councils?|authorit(?:y|ies)|count(?:y|ies)|boroughs?|districts?|places|areas|mets|unitaries|shires"
    r"|cities|towns)\b"
)
""" "How do other counties do" asks of others, and of nothing here that is called so."""


def _at_a_time(sentence: Sentence, last: Question, read: Read) -> str:
    if last.kind in (Kind.DEFINITION, Kind.TREND, Kind.COMPARE) or not _STILL_TO_COME.isdisjoint(sentence.words):
        return ""
    stepped = _STEP_BACK.search(sentence.text)
    time, _ = middle(sentence, _AROUND_A_TIME, sentence.span(stepped).end if stepped else 0)
    if not time or not is_only_a_time(read(time)):
        return ""
    return f"{_added_last(sentence, last, read)} in {time}"


def _added_last(sentence: Sentence, last: Question, read: Read) -> str:
    """The one that was added to another, where that alone is spoken of: "what was that at Q1"; else "and"."""
    alone = len(last.codes) == _PAIR and _ADDED.match(last.text) and _THAT_ONE.search(sentence.text)
    term = read(last.text).index.term(Dimension.INDICATOR, last.codes[-1]) if alone else None
    return term.name if term else "and"


_PAIR = 2
_ADDED = re.compile(r"\s*(?:(?:ok|and|so|oh)\W+)*(?:also|plus|add|and)\b", re.IGNORECASE)
_THAT_ONE = re.compile(r"\b(?:that|it|that one)\b")


def _of_a_colour(sentence: Sentence, last: Question, read: Read) -> str:
    swapped = _SWAPPED.search(sentence.text)
    colour, _ = middle(sentence, _AROUND_A_COLOUR, sentence.span(swapped).end if swapped else 0)
    rated = last.ratings and colour and len(colour.split()) == 1 and _PAST.isdisjoint(sentence.words)
    reading = read(colour) if rated else None
    if reading is None or not is_only_a_colour(reading) or reading.ratings.ratings == last.ratings:
        return ""
    return f"and {colour}"


def is_only_named(reading: Reading) -> bool:
    """Whether a text is the name of one thing, and nothing else."""
    other = reading.times or reading.ratings.spans or reading.unread or reading.scope.spans or reading.cues
    return len(reading.named) == 1 and not other


def names_a_scope(reading: Reading) -> bool:
    """Whether the one name is that of a service or the like, or as well of one as of anything else."""
    options = reading.named[0].options
    return any(each.term.dimension in SCOPES and each.score >= options[0].score - _AS_WELL for each in options)


_AS_WELL = 0.03


def is_cut(sentence: Sentence, reading: Reading) -> bool:
    """Whether an idle word around what was read belongs to a name: the "well" of "living well"."""
    return not set(names_in(sentence.tokens, reading.index)) <= set(names_in(reading.sentence.tokens, reading.index))


def is_only_a_time(reading: Reading) -> bool:
    """Whether a text is one time and nothing else."""
    timed = {place for span in reading.times for place in span}
    return bool(reading.periods.asked.last) and not reading.named and len(timed) == len(reading.sentence.words)


def is_only_a_colour(reading: Reading) -> bool:
    """Whether a text is one colour and nothing else."""
    rated = {place for span in reading.ratings.spans for place in span}
    return len(reading.ratings.ratings) == 1 and not reading.named and len(rated) == len(reading.sentence.words)
