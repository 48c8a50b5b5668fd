"""Which of several is meant: "the second one", "option 2", or a word of its own."""

import re
from collections.abc import Sequence

from handlers.understanding.question import Alternative
from handlers.understanding.words.ordinals import PLACES
from handlers.understanding.words.tokens import read_tokens
from handlers.understanding.words.word_list import words

_PLACES = PLACES | {"last": -1, "top": 0, "bottom": -1}
_NTH = "|".join(_PLACES)
ORDINAL = re.compile(
    r"(?<![\w§])(?:the |that )?(?:(?P<nth>first|second|third|fourth|fifth|sixth|seventh|eighth"
    r"|ninth|tenth|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|last|top|bottom)"
    r"(?: (?:one|indicator|item|option|row|on the list|in the list|listed|of those|of them"
    r"|of these|kpi|measure|choice|thing)(?! (?:before|after)))|(?:number|no|option|item|row"
    r"|choice|indicator) (?P<number>\d|10|one|two|three|four|five)"
    r"|(?:(?<=about )|(?<=show )|(?<=plot )|(?<=graph )|(?<=draw )|(?<=list )|(?<=show me )"
    r"|(?<=explain )|(?<=open )|(?<=chart )|(?<=on )|(?<=is )|(?<=has )|(?<=was )"
    r"|(?<=did )|(?<=will )|(?<=for )|(?<=owns )|^(?:(?:and|ok|now|just|only|no|but|so|then) )*)the"
    r" (?P<alone>first|second|third|fourth|fifth|sixth|seventh|eighth|1st|2nd|3rd|4th|5th)"
    r"(?= @| please| pls| then| as an? | over | by | in an?"
    r" | (?:ever )?(?:been|gone?|turn(?:ed)?|become|red|amber|green|on|off)(?!\w)|$))"
    r"(?!\w)"
)
_CHOICE = re.compile(
    r"^(?:(?:the|option|number|no|i mean|i meant|it was|yes|ok|choose|pick"
    rf"|go with)\s+)*(?P<nth>{_NTH})(?: (?:one|option|please|pls|choice))*$"
)


def ordinal(text: str, count: int) -> int | None:
    """Which of `count` things "the second one" is, from 0; None where it is none of them."""
    found = ORDINAL.search(text)
    if not found:
        return None
    return _within(_PLACES.get(found["nth"] or found["number"] or found["alone"]), count)


def chosen(text: str, alternatives: tuple[Alternative, ...]) -> Alternative | None:
    """The alternative that an answer to "which did you mean" picks: by its label, its number or a word of its own."""
    spoken = [token.word for token in read_tokens(text)]
    said = " ".join(spoken)
    labels = [" ".join(token.word for token in read_tokens(each.label)) for each in alternatives]
    if said in labels:
        return alternatives[labels.index(said)]
    found = _CHOICE.match(said)
    place = _within(_PLACES.get(found["nth"]), len(alternatives)) if found else None
    if place is not None:
        return alternatives[place]
    fitting = _fitting(spoken, labels) or _in_a_clause(text, labels)
    return alternatives[fitting[0]] if len(fitting) == 1 else None


def _fitting(said: Sequence[str], labels: Sequence[str]) -> list[int]:
    telling = {word for word in said if word not in EMPTY}
    return [place for place, label in enumerate(labels) if telling and telling <= set(label.split())]


def _in_a_clause(text: str, labels: Sequence[str]) -> list[int]:
    """What one clause picks where the others only say in other words which it is: "the tenants' ones, landlord
    complaints"."""
    clauses = [[token.word for token in read_tokens(part)] for part in _CLAUSES.split(text)]
    told = [_fitting(clause, labels) for clause in clauses]
    others = (clause for clause, places in zip(clauses, told, strict=True) if len(places) != 1)
    found = {places[0] for places in told if len(places) == 1}
    named = len(clauses) > 1 and all(clause and clause[-1] in _ONES and len(clause) <= _FEW for clause in others)
    return sorted(found) if named else []


_CLAUSES = re.compile(r"[,;:.!?]\s+|\s+[-–—]+\s+")
_ONES = words("one ones")
_FEW = 5


EMPTY = words("the a an of in i meant mean it was one ones please pls yes no ok that this for just only")
"""Words of an answer that say nothing of what is picked."""


def _within(place: int | None, count: int) -> int | None:
    if place is None or not count or place >= count:
        return None
    return place % count
