"""Something else that is asked once what was shown is let go: "ok forget that, my red ones", "my reds" after one."""

import re

from handlers.understanding.deciding.asked import Asked
from handlers.understanding.following import words
from handlers.understanding.question import ABOUT_ONE, Kind, Question
from handlers.understanding.reading import Reading
from handlers.understanding.vocabulary import Context

_LET_GO = re.compile(
    r"^\s*(?:(?:ok|okay|right|no|nah|actually|oh|well|hmm*|sorry|and|wait|please|pls|fine|thanks|ta)[\s,.!-]+)*"
    r"(?:(?:forget|scrap|ignore|scratch|park)(?: about)? (?:all )?(?:that|it|this)"
    r"|never ?mind(?: that| it| about that)?|(?:forget|scrap|ignore) the (?:chart|graph|trend|last one|list))"
    r"(?:[\s,.;:!-]+(?:and|but|can you|could you|just|instead|now|then|please|pls|for now))*"
    r"[\s,.;:!–-]+(?P<rest>\S.*)$",
    re.IGNORECASE,
)
_ASKS = re.compile(r"^(?:show|list|give|tell|what|how|which|who|when|why|are|is|any)", re.IGNORECASE)
_NOT_ASKED = (Kind.CLARIFY, Kind.HELP, Kind.CONFIRM, Kind.RECORDED, Kind.ACT)


def said_anew(text: str, context: Context) -> str:
    """What follows where the last answer is let go; empty where nothing was shown, or it is not let go."""
    found = _LET_GO.match(text) if context.last is not None and not context.pending else None
    return found["rest"] if found else ""


def stands_alone(rest: str, question: Question) -> bool:
    """Whether the rest asks something by itself; a mere name or time only takes the place of the last one."""
    if question.kind in _NOT_ASKED:
        return False
    return (question.kind, question.aspect) != (Kind.INDICATOR, "value") or bool(_ASKS.match(rest))


_OF_A_COLOUR = re.compile(
    r"\b(?:reds|ambers|greens|(?:red|amber|green) (?:ones|measures|indicators|kpis|pis|metrics))\b"
)


def lists_anew(reading: Reading, own: Asked | None) -> bool:
    """ "My reds", "what about the ambers" after one indicator: no figure of it can be several of a colour."""
    last = reading.context.last
    of_one = last is not None and last.kind in ABOUT_ONE and len(last.codes) == 1
    listed = own is None or own.kind in (Kind.INDICATORS, Kind.COUNT)
    if not (of_one and listed and reading.ratings.ratings) or reading.named or "back" in reading.sentence.words:
        return False
    said_of_it = words.ANAPHORA.search(_OF_A_COLOUR.sub("", reading.text))
    return bool(_OF_A_COLOUR.search(reading.text)) and not said_of_it
