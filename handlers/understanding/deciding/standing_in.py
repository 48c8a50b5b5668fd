"""Whether a colleague named beside the asker and a day to come is to stand in, whatever words say so."""

from handlers.understanding.periods.said_days import read_days
from handlers.understanding.phrases.acts_of_covering import AWAY, COVER
from handlers.understanding.question import Dimension
from handlers.understanding.reading import Reading
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.word_list import words

_OF_ONESELF = words("me my mine myself im ill ive id")
_AWAY_OR_COVER = Pattern(rf"(?<!\w)(?:{AWAY}|{COVER})(?!\w)")
_ASKING = Pattern(
    r"^(?:(?:and|so|ok|but|please|pls|can|could|would|you|do|we|i|know|tell|me|if) )*"
    r"(?:who|whos|whose|what|whats|which|when|whens|where|wheres|why|whys|how|hows|is|are|was|were|does|did|has|have"
    r"|show|list|remind|send|compare|chart|plot|give me|email|chase)(?!\w)"
)


def names_a_stand_in(reading: Reading) -> bool:
    """ "Swap me for Beth until 12 December": one colleague, until a day to come, and nothing is asked."""
    if not reading.asker.owns or len(reading.named) != 1 or not reading.named[0].options:
        return False
    if reading.named[0].options[0].term.dimension is not Dimension.PERSON or reading.ratings.ratings:
        return False
    text = reading.sentence.text
    if _ASKING.match(text) or reading.typed.rstrip().endswith("?"):
        return False
    of_oneself = not _OF_ONESELF.isdisjoint(reading.sentence.words) or _AWAY_OR_COVER.search(text)
    return bool(of_oneself) and read_days(reading.typed, reading.today).until >= reading.today.isoformat()


def asks_of_returns(reading: Reading) -> bool:
    """ "When do mine want to be in": what has such words as standing in, but asks."""
    return bool(_ASKS.match(reading.sentence.text)) and not reading.named


_ASKS = Pattern(
    r"^(?:when|whens|what|whats|which|how|by when|by what|have i|do i|must i|am i|did i"
    r"|until when)(?!\w)"
)
