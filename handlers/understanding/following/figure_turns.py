"""Short questions for the figure itself of the one indicator talked about: "so what's it at", "what did we get"."""

import re

from handlers.understanding.deciding.asked import Asked
from handlers.understanding.following.periods import AS_IT_IS_NOW
from handlers.understanding.following.turn import IT, turn
from handlers.understanding.question import NO_TIME, Dimension, Kind, PeriodAsked, Pick, Question
from handlers.understanding.reading import Reading

_GOT = (
    r"(?:get|got|do|done|achieved?|score[d]?|managed?|hit|reach(?:ed)?|deliver(?:ed)?|come in at|end up (?:at|on|with))"
)
_AT = r"(?:at|on|up to|standing at|sitting at|running at|looking like|right now|currently|at the moment)"
_THEY = rf"(?:{IT}|i|you|the (?:service|team|council))"
_FIGURE = turn(
    rf"(?:whats|what is|what was|what were|what are|wheres|where is|where are|where was) {_THEY}"
    rf"(?: (?:sitting|standing|running|currently|actually|now|@))* {_AT}(?: with (?:{IT}))?"
    rf"|(?:whats|what is|what was|what are|wheres|where is) {_THEY} (?:@|actually|currently|now|today)"
    rf"|what (?:did|have|has|had|do) {_THEY}(?: (?:actually|really))* {_GOT}"
    rf"|(?:did|do|have|has|are|is|were|does) {_THEY}(?: (?:actually|then|been))*"
    r" (?:hit|hitting|me(?:et|t)|meeting|mak(?:e|ing)|made|miss(?:ed|ing)?|reach(?:ed|ing)?|achiev(?:e|ed|ing)"
    r"|beat(?:en|ing)?|get|got) (?:it|that|this|there)"
    rf"|how (?:did|have|has|do) {_THEY}(?: (?:actually|really))* (?:do|done|get on|got on)"
    r"|(?:(?:whats|what is|what was|give me|show me|tell me) )?(?:the |our |its |their )?"
    r"(?:actuals?|results?|outturns?|actual (?:figure|number|result|performance))"
    rf"(?: (?:was|is))?(?: {IT})?"
)
_IT_WAS = turn(
    rf"(?:whats|what is|what was|what were|how was|how is|hows) {_THEY}"
    r"|(?:(?:whats|what is|what was|give me|show me|tell me) )?the (?:figure|number|value|score|result)"
    rf"(?: (?:was|is))?(?: (?:for )?{IT})?"
)
""" "What was it" is asked of a time: without one it may ask what it means."""
_TIMED = re.compile(r"(?: (?:in|for|at|during|on|over))?(?: @)+$")


def figure_asked(reading: Reading, last: Question, _own: Asked | None) -> Question | None:
    """The figure of the one indicator that was spoken of, at the time said; None where these words ask for no such."""
    if last.kind not in _OF_ONE or len(last.codes) != 1 or reading.named or reading.ratings.ratings:
        return None
    if reading.periods.stretch or reading.periods.against or not _asks_for_it(reading):
        return None
    picks = tuple(Pick(Dimension.INDICATOR, code) for code in last.codes)
    return Question(Kind.INDICATOR, reading.typed, "value", picks, period=_period(reading, last))


_OF_ONE = (Kind.INDICATOR, Kind.TREND, Kind.COMPARE, Kind.DEFINITION)


def _asks_for_it(reading: Reading) -> bool:
    text = _TIMED.sub("", reading.masked.text)
    return bool(_FIGURE.match(text) or (text != reading.masked.text and _IT_WAS.match(text)))


def _period(reading: Reading, last: Question) -> PeriodAsked:
    """The time said, else the one time talked about; of a stretch of time it is the newest figure."""
    if reading.periods.asked.last or AS_IT_IS_NOW.search(reading.sentence.text):
        return reading.periods.asked
    return last.period if last.period.first == last.period.last and last.aspect != "forecast" else NO_TIME


def asks_for_its_figure(reading: Reading, last: Question) -> bool:
    """ "And what's the recycling figure" after who owns another: its figure, and not again whose it is."""
    asks = last.kind in (Kind.DEFINITION, Kind.TREND) or (last.kind is Kind.INDICATOR and last.aspect != "value")
    whose = last.kind is Kind.DEFINITION and last.aspect == "owner"
    return asks and bool(_ITS_FIGURE.search(reading.text) or (whose and _HOW_IT_IS.match(reading.text)))


_ITS_FIGURE = re.compile(
    r"^(?:(?:and|ok|okay|so|but|also|now|then)\s+)*(?:whats|what is|what was|wheres|where is|give me|tell me|show me)\b"
    r".*§ (?:latest |current )?(?:figure|number|rate|value|score|level|percentage|result|at|on)"
    r"(?: (?:now|then|please|pls|too|as well|currently|at the moment|@))*$"
    r"|^(?:(?:and|ok|okay|so|but|also|now|then|the|our|latest|current)\s+)*(?:§ )+(?:latest |current )?"
    r"(?:figures?|number|value|result|outturn)(?: (?:now|then|please|pls|too|as well|currently|at the moment|@))*$"
)
_HOW_IT_IS = re.compile(
    r"^(?:(?:and|ok|okay|so|but|also|now|then)\s+)*(?:whats|what is|what was|hows|how is|how are|how was|wheres)\b"
)
