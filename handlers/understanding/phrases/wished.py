"""What is wished for and not asked whether it is so: "what would it take to get voids back to green"."""

from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.sentence import Sentence, Span

_WISHES = SeldomSaid(
    r"\bwhat (?:would|will|does) it take\b|\bwhat (?:do|does|would|will|can|could|should|must) (?:\S+ ){1,4}?"
    r"(?:need|have|take|require|do)\b|\bwhat (?:needs|has|have|must) (?:to )?(?:happen|change|be done|improve)\b"
    r"|\bhow (?:do|does|can|could|would|should|might) (?:\S+ ){1,4}?(?:get|bring|turn|move|make|put|be|go|become)\b"
    r"|\bwhat(?:s| is) needed\b"
)
_GREEN = Pattern(
    r"\b(?:back )?(?:in)?to (?:(?:be|being|get|getting|go|turn|become) )?(?:all )?(?:green|on (?:target|track))\b"
    r"|(?<=§ )(?:all )?green\b|\b(?:be|go|turn|become|get|make (?:it|them|that|those)) (?:all )?green\b"
    r"|\b(?:be|go|turn|become|get|make (?:it|them|that|those)) (?:back )?on (?:target|track)\b"
    r"|\bback (?:on|in|to) (?:the )?(?:target|track|green)\b"
)


def wished_green(sentence: Sentence) -> Span | None:
    """The words that wish something to be green again; None where nothing is wished."""
    if not _WISHES.search(sentence.text):
        return None
    found = _GREEN.search(sentence.text)
    return sentence.span(found) if found else None
