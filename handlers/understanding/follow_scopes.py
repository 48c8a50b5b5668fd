"""What a name said after a list stands for: a service narrows it, an indicator is asked about, one of those shown."""

import re

from handlers.understanding.asked import names_indicator
from handlers.understanding.naming import Named
from handlers.understanding.question import ABOUT_SEVERAL, Dimension, Question
from handlers.understanding.reading import Reading
from handlers.understanding.vocabulary import Term

NARROWS = re.compile(
    r"^(?:(?:ok|okay|right|no|sorry|now|and|but|then|please|pls)\s+)*(?:just|only|not|drop|remove|exclude|excluding"
    r"|without|except|bar|leave out|take out|ignore|hide|lose|skip|apart from|other than|minus|narrow|filter|limit"
    r"|restrict|include|including|for)(?!\w)|(?<!\w)(?:only|alone|excluded|aside)$"
)
_CLEAR, _NEARLY = 0.4, 0.05
_ONE_OF_THEM = re.compile(
    r"^(?:(?:and|no|ok|i meant|i mean|what about|how about|just|only)\s+)*(?:the|that) .*§ (?:one|ones)$"
)
_REACH = {Dimension.SERVICE: "service", Dimension.PORTFOLIO: "portfolio", Dimension.PRIORITY: "priority"}


def asks_of_an_indicator(reading: Reading, last: Question | None) -> bool:
    """Whether an indicator was named; after a list, what may be a service or a portfolio as well is that."""
    if not names_indicator(reading):
        return False
    return (
        last is None or last.kind not in ABOUT_SEVERAL or not all(_is_a_scope(reading, each) for each in reading.named)
    )


def _is_a_scope(reading: Reading, named: Named) -> bool:
    scope = max((each.score for each in named.options if each.term.dimension is not Dimension.INDICATOR), default=0.0)
    indicator = max((each.score for each in named.options if each.term.dimension is Dimension.INDICATOR), default=0.0)
    return scope >= _CLEAR and (bool(NARROWS.search(reading.text)) or scope >= indicator - _NEARLY)


def one_of_those_shown(reading: Reading) -> str:
    """The code of the only one shown that "the invoices one", "the housing one" can be; empty where none is."""
    shown = reading.context.shown
    if len(shown) < 2 or len(reading.named) != 1 or not _ONE_OF_THEM.match(reading.text):
        return ""
    options = reading.named[0].options
    named = {each.term.key for each in options if each.term.dimension is Dimension.INDICATOR}
    fitting = [code for code in shown if code in named]
    if not fitting:
        fitting = [code for code in shown if any(_holds(reading, code, each.term) for each in options[:1])]
    return fitting[0] if len(fitting) == 1 else ""


def _holds(reading: Reading, code: str, term: Term) -> bool:
    known, attribute = reading.index.by_code.get(code), _REACH.get(term.dimension)
    return bool(known and attribute and getattr(known, attribute) == term.key)


def only_areas(reading: Reading) -> bool:
    """Whether all that was named are wards or other areas."""
    return bool(reading.named) and all(
        any(option.term.dimension is Dimension.AREA for option in each.options) for each in reading.named
    )
