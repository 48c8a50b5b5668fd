"""Bodies as those who sit and decide: "what did the leadership team agree", "when does Cabinet next look at it"."""

import re

from handlers.understanding.deciding.asked import Asked
from handlers.understanding.names.named import Named
from handlers.understanding.question import Dimension, Kind
from handlers.understanding.reading import Reading
from handlers.understanding.words.sentence import Span
from handlers.understanding.words.word_list import words

_DECIDES = words(
    "agree agreed decide decided conclude concluded resolve resolved recommend recommended discuss discussed say said"
    " note noted want wanted ask asked think thought make made"
)
_ASKS = words("what did has have had how anything")
_LOOKS = words(
    "look looks looking consider considers considering discuss discusses discussing review reviews reviewing see sees"
    " seeing get gets getting receive receives receiving hear hears hearing take takes taking have has debate debates"
    " scrutinise scrutinises scrutinising examine examines examining talk talks talking meet meets meeting sit sits"
)
_BETWEEN = words("next then again will be is likely due to going all first")
_GOES = re.compile(
    r"\b(?:go|goes|going|come|comes|coming|report|reports|reported|taken|presented|back|heading|on|at|up)"
    r" (?:next |back |up )*(?:to|at|before|in front of|with)?(?: the| our)*$"
)
_WHEN = re.compile(r"(?:(?:and|so|but|ok|please|pls) )*(?:whens?|what (?:day|date)|on what (?:day|date))\b")
_WHAT = re.compile(
    r"(?:(?:and|so|but|ok|please|pls|can you tell me|tell me) )*(?:what|whats|anything|something|is anything|is there"
    r"|have we|do we|which)\b"
)
_COMES = re.compile(
    r"\b(?:go|goes|going|come|comes|coming|due|up|on|heading|scheduled|planned|agenda|taken|taking|got)"
    r"(?: (?:up|next))* (?:to|at|before|for|in front of)(?: (?:the|our|next))*$"
)
_OUTCOMES = words("outcome outcomes decision decisions conclusion conclusions resolution resolutions")
_OF_OUTCOMES = words("last latest previous meeting main key time please pls")


def without_what_sittings_do(reading: Reading, asked: Asked | None) -> tuple[Named, ...]:
    """What is named, without "decide" and the like of what a body does, though some name has the word."""
    if asked is None or asked.kind is not Kind.MEETINGS:
        return reading.named
    done = _DECIDES | _LOOKS | _OUTCOMES
    return tuple(
        each for each in reading.named if any(reading.sentence.words[place] not in done for place in each.places)
    )


def asks_of_a_sitting(reading: Reading) -> bool:
    """Whether it is asked what a body decided, or when it sits to look at something."""
    bodies = _bodies(reading)
    return any(_decided(reading, span) or _looks(reading, span) or _is_of_its_outcome(reading, span) for span in bodies)


def asks_what_comes(reading: Reading) -> bool:
    """Whether it is asked what a body will look at: "what's going to Cabinet in December", "what's on at scrutiny"."""
    said, text = reading.sentence.words, reading.sentence.text
    if reading.ratings.ratings or reading.has("money", "risks", "projects", "actions") or not _WHAT.match(text):
        return False
    bodies = _bodies(reading)
    # What it will look at about one thing is not on record: "is anything going to Cabinet about voids".
    alone = len(bodies) == len(reading.named)
    return alone and any(_comes(said[: span.start]) or _will_look(said, span) for span in bodies)


def _comes(before: tuple[str, ...]) -> bool:
    return bool(_COMES.search(" ".join(before)))


def _will_look(said: tuple[str, ...], span: Span) -> bool:
    """ "What's Cabinet looking at next", "what is the board going to discuss"."""
    between = [word for word in said[: span.start] if word not in ("the", "our")]
    behind = span.end
    while behind < len(said) and said[behind] in _BETWEEN:
        behind += 1
    looks = behind < len(said) and said[behind] in _LOOKS
    ahead = said[behind].endswith("ing") if looks else False
    asks = between in (["whats"], ["what", "is"], ["what", "will"], ["what", "are"])
    return asks and looks and (ahead or behind > span.end or between[-1] == "will")


def _bodies(reading: Reading) -> list[Span]:
    return [
        each.span
        for each in reading.named
        if each.options and each.options[0].term.dimension is Dimension.BODY and not each.coded
    ]


def _decided(reading: Reading, span: Span) -> bool:
    """ "What did the leadership team agree about it", and not what it asked for that is still outstanding."""
    if reading.has("actions"):
        return False
    said = reading.sentence.words
    before = [word for word in said[max(0, span.start - 3) : span.start] if word not in ("the", "our")]
    return (
        said[span.end : span.end + 1] != () and said[span.end] in _DECIDES and before[-1:] != [] and before[-1] in _ASKS
    )


def _looks(reading: Reading, span: Span) -> bool:
    """ "When does Cabinet next look at performance", "when does this go to scrutiny"."""
    said = reading.sentence.words
    if not _WHEN.match(reading.sentence.text):
        return False
    behind = span.end
    while behind < len(said) and said[behind] in _BETWEEN:
        behind += 1
    looks = behind < len(said) and said[behind] in _LOOKS
    return looks or bool(_GOES.search(" ".join(said[: span.start])))


def _is_of_its_outcome(reading: Reading, span: Span) -> bool:
    """ "Shared services board outcome", "cabinet decisions last time"."""
    said, timed = reading.sentence.words, {place for times in reading.times for place in times}
    behind = [said[place] for place in range(span.end, len(said)) if place not in timed]
    told = [word for word in behind if word not in _OF_OUTCOMES]
    return len(told) == 1 and told[0] in _OUTCOMES
