"""Whether it is asked how long something takes: only what is measured in days, hours and the like can tell."""

import re
from collections.abc import Sequence

from handlers.understanding.names.index import Index
from handlers.understanding.names.option import Option
from handlers.understanding.question import Dimension
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.tokens import read_tokens
from handlers.understanding.words.word_list import words

_LENGTH = r"(?:days|weeks|hours|hrs|minutes|mins|months)"
_ASKED = SeldomSaid(
    r"\b(?:average|avg|mean|typical|usual) (?:waiting |response |turnaround |processing )?(?:time|wait)\b"
    r"(?! of (?:year|day))"
    r"|\btime (?:taken|it takes|we take|to (?:get|let|relet|mend|repair|fix|answer|process|decide|turn))\b"
    rf"|\bhow (?:long|many (?:working |calendar )?{_LENGTH}) (?:(?:is|are|does|do|did|was|were|will|would) )"
    r"(?!.*\b(?:been|until|till|before|lost|ago|left)\b)"
)
_HOW_FAST = SeldomSaid(
    r"\bhow (?:fast|quick|quickly|slow|slowly|speedy|speedily) (?:(?:is|are|does|do|did|was|were|can) )"
    r"(?!.*\b(?:improv\w*|worsen\w*|ris(?:es?|ing)|fall(?:s|ing)?|grow(?:s|ing)?|chang(?:es?|ing)|going"
    r"|getting)\b)"
)
_TAKES = re.compile(r"\b(?:takes?|taking|took|taken|wait(?:s|ing)?|on average|time)\b")
_UNITS = words("day days week weeks hour hours hrs minute minutes mins second seconds secs month months year years")
_OF_TIME = words("time days day weeks hours minutes wait waiting waits turnaround speed length duration long")
_SHARE = "%"


def asks_how_long(text: str) -> bool:
    """Whether a text asks for a length of time: "average time to relet", "how long do people wait"."""
    found = _ASKED.search(text)
    return found is not None and (not found.group().startswith("how") or _TAKES.search(text) is not None)


def asks_how_fast(text: str) -> bool:
    """Whether a text asks for the speed of something, which a share done in time tells as well as a length of time."""
    return _HOW_FAST.search(text) is not None


def is_what_is_counted(said: Sequence[str], places: Sequence[int]) -> bool:
    """Whether a word only says in what a length of time is counted: "how many days does planning take"."""
    place = places[0]
    counted = len(places) == 1 and place > 0 and said[place - 1] == "many" and said[place] in _UNITS
    return counted and asks_how_long(" ".join(said))


def tells_how_long(option: Option, index: Index) -> bool:
    """Whether an indicator is measured in a length of time, or is called one."""
    known = index.by_code.get(option.term.key) if option.term.dimension is Dimension.INDICATOR else None
    if known is None:
        return False
    if not _UNITS.isdisjoint(known.unit.casefold().split()):
        return True
    names = (option.term.name, *option.term.aliases)
    said = {token.word for name in names for token in read_tokens(name)}
    return known.unit != _SHARE and not _OF_TIME.isdisjoint(said)
