"""What is asked of one of the indicators that were shown: by its name, its place, or what tells it from others."""

import re

from msgspec.structs import replace

from handlers.understanding.deciding.asked import Asked
from handlers.understanding.deciding.decide import question_of
from handlers.understanding.deciding.details import with_details
from handlers.understanding.deciding.throughout import when_asked
from handlers.understanding.following import words
from handlers.understanding.following.names import one_of_those_shown
from handlers.understanding.following.of_the_same import about_codes, period
from handlers.understanding.following.work import OF_WORK
from handlers.understanding.names.named import settled
from handlers.understanding.question import ABOUT_ONE, Dimension, Kind, Question
from handlers.understanding.reading import Reading, read
from handlers.understanding.vocabulary import Context

_FEW = 6
_IT = re.compile(r"\b(?:it|that|this)\b")


def one_shown(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    """What is asked of one of those shown by a word of its name."""
    code = "" if last.kind in OF_WORK else one_of_those_shown(reading) or _of_those_named(reading, last)
    return nth(reading, last, own, code) if code else None


def _of_those_named(reading: Reading, last: Question) -> str:
    """ "What happened with the lights" after missed bins and navigation lights: the only one of them it can be."""
    if not 1 < len(last.codes) <= _FEW or last.kind not in ABOUT_ONE or len(reading.named) != 1:
        return ""
    named = reading.named[0]
    fitting = {option.term.key for option in named.options} & set(last.codes)
    clear = named.coded or any(option.whole for option in named.options)
    return fitting.pop() if len(fitting) == 1 and not clear else ""


def one_like_it(reading: Reading, last: Question, _own: Asked | None) -> Question | None:
    """ "The spend one" after agency staff: the indicator that was meant by what was asked, told with more words."""
    more = words.the_one(reading.sentence) if last.kind in ABOUT_ONE and len(last.codes) == 1 else ""
    if not more:
        return None
    again = read(f"{last.text} {more}", reading.index, reading.asker, Context(), reading.today)
    meant = settled(again.named[0]) if len(again.named) == 1 else None
    other = meant is not None and meant.dimension is Dimension.INDICATOR and meant.key not in last.codes
    return nth(reading, last, None, meant.key) if meant and other else None


def when_it_was(reading: Reading, last: Question, _own: Asked | None) -> Question | None:
    """ "Has it ever been green" of the one indicator that was shown."""
    shown = reading.context.shown if len(reading.context.shown) == 1 else last.codes
    if len(shown) != 1 or reading.named or not _IT.search(reading.text):
        return None
    return _when_one_was(reading, shown[0])


def _when_one_was(reading: Reading, code: str) -> Question | None:
    """When one indicator was rated so, where that is what is asked."""
    told = reading.ratings.ratings or reading.ratings.change
    aspect = when_asked(reading) if told else ""
    if not aspect:
        return None
    question = question_of(reading, Asked(Kind.TREND, aspect), about_codes(code))
    return with_details(reading, replace(question, mine=False, ranking=None, unread=()))


def nth(reading: Reading, last: Question, own: Asked | None, code: str) -> Question:
    """What is asked of the indicator that was picked out of those shown; its figure where nothing else is."""
    if when := _when_one_was(reading, code):
        return when
    asked = own if own and own.kind in (*ABOUT_ONE, Kind.ACTIONS, Kind.RISKS) else Asked(Kind.INDICATOR, "value")
    asked = Asked(Kind.DEFINITION, "owner") if own and own.aspect == "owner" else asked
    if asked.aspect == "value" and reading.has("chart", "trend"):
        asked = Asked(Kind.TREND)
    question = with_details(reading, question_of(reading, asked, about_codes(code)))
    return replace(question, mine=False, ratings=(), ranking=None, unread=(), period=period(reading, last))
