"""Which one of a list is meant by where it stands: "the one at the top", "open number three", "last but one"."""

from handlers.understanding.rewording.sayings.idle_words import IDLE
from handlers.understanding.words.ordinals import COUNTED, ORDINALS, PLACES, SHORT_ORDINALS
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.word_list import words

_NTH = "|".join((*ORDINALS, *SHORT_ORDINALS))
_NUMBER = "|".join((*COUNTED, *(str(number) for number in range(10, 0, -1))))
_IN_PLACE = Pattern(
    rf"\b(?:(?:number|no|nr|item|row|line|entry|position|place|bullet|point|option|indicator|kpi|measure)"
    rf" (?P<number>{_NUMBER})"
    rf"|(?P<nth>{_NTH})(?: (?:one|item|entry|row|line|indicator|measure|kpi))?(?: (?:down|up|along|listed))?"
    rf"|^(?:(?:whats|what is|and|show me|open|do|expand|tell me about) )*(?P<bare>[1-9]|10))\b"
)
_AFTER = Pattern(
    rf"\b(?:(?:one|next|indicator|item|row|thing|entry|measure) )?(?:straight |right |just |immediately |directly )?"
    rf"(?:(?<!im )(?<!am )(?<!was )after|below|under|beneath|following|underneath) (?:the |number |no"
    rf" )?(?P<nth>{_NTH}|top|{_NUMBER})(?:"
    rf" one| item)?\b"
)
_BEFORE = Pattern(
    r"\b(?:second|2nd|next)(?: to| from)? (?:the )?(?:last|bottom|end)(?: one)?\b|\blast but one\b"
    r"|\bpenultimate(?: one)?\b"
    r"|\b(?:one |item )?(?:before|above) the (?:last|bottom|final)(?: one)?\b"
)
_COUNTED_FROM = Pattern(rf"\b(?P<nth>{_NTH})(?: one)?(?: down| up)? from (?:the )?(?P<end>top|start|bottom|end)\b")
_MIDDLE = Pattern(r"\b(?:middle (?:one|indicator|item|entry)|(?:one |in )+the middle)\b")
_TOP = Pattern(
    r"\b(?:(?:at|on|from|off) the (?:very )?(?:top|start|beginning|head)|top of (?:the|that|this|your) (?:list"
    r"|pile|table)"
    r"|(?:head|heads|tops|heading|topping|leads|start|beginning) (?:of )?(?:the|that|this) list|topmost|uppermost"
    r"|comes first|listed first|first up|leading the list)\b"
)
_END = Pattern(
    r"\b(?:(?:at|on|from) the (?:very )?(?:bottom|end|foot|tail)|(?:the )?(?:very )?(?:last|final|bottom)(?:"
    r" (?:one|item|entry|row"
    r"|indicator|thing|measure|kpi))?|(?:bottom|end|foot|tail) of (?:the|that|this|your) list|bottommost"
    r"|lowest on the list|(?:comes|listed) last)\b"
)
_IDLE = IDLE | words(
    "open expand drill zoom dig pick choose select click focus take tap look pull unpack explore see more detail"
    " details detailed info information breakdown whats what is about into on off down list listed lists top list"
    " row item entry number line youve youd got then next mention mentioned put its itself alone by rest never"
    " closer deeper further bit one position place after start begin starting beginning only only not you we had"
    " said named gave came comes heading heads tops first second"
)
_TIMED = frozenset(("quarter", "quarters", "month", "months", "year", "years", "week", "half", "time", "period", "day"))


def place_in_the_list(said: tuple[str, ...], count: int) -> str:
    """ "The third one", as it is plainly said, of so many listed; empty where nothing else is picked out by its"
    " place."""
    text = " ".join(said)
    if not _TIMED.isdisjoint(said) or count < _SEVERAL:
        return ""
    found = _found(text, count)
    if found is None or not 0 <= found[0] < count or found[0] >= len(ORDINALS):
        return ""
    place, rest = found
    return f"the {ORDINALS[place]} one" if all(word in _IDLE for word in rest.split()) else ""


_SEVERAL = 2


def _seen_from_an_end(text: str, count: int) -> tuple[int, str] | None:
    """The place that is said from the top, the bottom or the middle."""
    if said := _COUNTED_FROM.search(text):
        place = PLACES[said["nth"]]
        from_top = said["end"] in ("top", "start")
        return place if from_top else count - 1 - place, _COUNTED_FROM.sub("", text, count=1)
    if count % 2 and _MIDDLE.search(text):
        return count // 2, _MIDDLE.sub("", text, count=1)
    return (0, _TOP.sub("", text, count=1)) if _TOP.search(text) else None


def _found(text: str, count: int) -> tuple[int, str] | None:
    """The place from 0, and what else is said."""
    if after := _AFTER.search(text):
        place = 0 if after["nth"] == "top" else PLACES[after["nth"]]
        return place + 1, _AFTER.sub("", text, count=1)
    if _BEFORE.search(text):
        return count - 2, _BEFORE.sub("", text, count=1)
    if found := _seen_from_an_end(text, count):
        return found
    if nth := _IN_PLACE.search(text):
        return PLACES[nth["number"] or nth["nth"] or nth["bare"]], _IN_PLACE.sub("", text, count=1)
    return (count - 1, _END.sub("", text, count=1)) if _END.search(text) else None
