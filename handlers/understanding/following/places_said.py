"""Which of several is meant: "the second one", "option 2", or a word of its own."""

import re

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
    words = [token.word for token in read_tokens(text)]
    said = " ".join(words)
    labels = [" ".join(token.word for token in read_tokens(each.label)) for each in alternatives]
    if said in labels:
        return alternatives[labels.index(said)]
    found = _CHOICE.match(said)
    place = _within(_PLACES.get(found["nth"]), len(alternatives)) if found else None
    if place is not None:
        return alternatives[place]
    telling = [word for word in words if word not in EMPTY]
    fitting = [place for place, label in enumerate(labels) if telling and set(telling) <= set(label.split())]
    return alternatives[fitting[0]] if len(fitting) == 1 else None


EMPTY = words("the a an of in i meant mean it was one ones please pls yes no ok that this for just only")
"""Words of an answer that say nothing of what is picked."""


def _within(place: int | None, count: int) -> int | None:
    if place is None or not count or place >= count:
        return None
    return place % count
