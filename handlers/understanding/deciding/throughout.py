"""What was rated so all through a time: each quarter of it, from the first to the last that has ended."""

import re

from msgspec.structs import replace

from domain.periods import Frequency, Period
from domain.rating import Rating
from handlers.understanding.periods.stretch import until_now
from handlers.understanding.phrases.cues import TIME
from handlers.understanding.phrases.said_throughout import (
    ALL_YEAR,
    NEVER,
    OF_EACH,
    SINCE,
    THROUGH_A_TIME,
    THROUGHOUT,
    otherwise,
    rated_when,
)
from handlers.understanding.question import EVER, NO_TIME, Dimension, PeriodAsked, Question
from handlers.understanding.reading import Reading
from handlers.understanding.words.seldom_said import SeldomSaid


def throughout(reading: Reading, question: Question) -> Question:
    """ "Red all year": red in each quarter of the year so far; "never been green" is red or amber in each of them."""
    if not question.ratings or question.running or question.change or question.ranking:
        return question
    never, through = _never(reading), _through(reading)
    if not never and OF_EACH.search(reading.masked.text):
        first, last = _ends(reading, Frequency.QUARTER)
        assumed = reading.periods.asked.assumed
        return replace(question, period=PeriodAsked(first.notation, last.notation, assumed=assumed))
    if not (through or never or _is_ever_since(reading)):
        return question
    ratings = otherwise(never) if never else question.ratings
    monthly = bool(through and next((word for name, word in through.groupdict().items() if name[:5] == "month"), ""))
    asked = reading.periods.asked
    if never and not asked.last:
        return replace(question, ratings=ratings, running=EVER)
    first, last = _ends(reading, Frequency.MONTH if monthly else Frequency.QUARTER)
    count = len(Period.range(first, last))
    period = PeriodAsked(last.notation, last.notation, assumed=asked.assumed)
    return replace(question, ratings=ratings, period=period, running=count if count > 1 else 0)


def is_throughout(reading: Reading) -> bool:
    """Whether something is asked of all of a time: "red all year", "never green", "red since April"."""
    return bool(_through(reading) or _never(reading) or _is_ever_since(reading))


def is_of_all_time(reading: Reading) -> bool:
    """Whether the highest or the lowest of all figures is asked about: "our best quarter", "biggest on record"."""
    return _EVER.search(reading.sentence.text) is not None or _is_an_end_of_several(reading)


def _is_an_end_of_several(reading: Reading) -> bool:
    """ "Lowest sickness since April", "which quarter was best for recycling": of one indicator's own figures."""
    told = [option for named in reading.named for option in named.options[:1]]
    one = len(told) == 1 and told[0].term.dimension is Dimension.INDICATOR and told[0].score >= _A_NAME
    asked = reading.periods.asked
    several = bool(asked.first and asked.first != asked.last) or bool(_WHICH_TIME.search(reading.sentence.text))
    return one and several and bool(_AN_END.search(reading.masked.text))


_A_NAME = 0.9
_AN_END = re.compile(
    r"(?<![\w§])(?:the )?(?:highest|lowest|best|worst|peak|biggest|busiest|largest|smallest)(?!\w)(?! §* ones)"
)
_WHICH_TIME = re.compile(r"\b(?:which|what) (?:quarter|qtr|month|year|half) (?:was|is|were|had|has|did)\b")


_EVER = SeldomSaid(
    r"\b(?:highest|lowest|best|worst|peak|biggest|busiest|largest|smallest|record)\b(?=.*\b(?:ever|on record)\b)"
    r"|\b(?:all time|record) (?:high|low|best|worst|peak)\b"
    r"|\b(?:highest|lowest|best|worst|peak|biggest|busiest|quietest|strongest|weakest) (?:single )?"
    r"(?:quarter|month|year|time)\b"
    r"|\bever (?:been|gone|hit|met|had|got)\b"
    r"|\blast time (?:\S+ ){1,6}?(?:was|were|went|got|hit|met)\b"
)


def _never(reading: Reading) -> re.Match[str] | None:
    """ "Not green" alone is of one time; "not green once" and "never green" are of every time."""
    never = NEVER.search(reading.masked.text)
    return never if never and (never["never"] or never["once"] or never["at_all"]) else None


def _through(reading: Reading) -> re.Match[str] | None:
    return THROUGH_A_TIME.search(reading.masked.text) or ALL_YEAR.search(reading.masked.text)


def when_asked(reading: Reading) -> str:
    """What is asked of when something was rated so: last, first, how long, ever, throughout; empty for nothing."""
    words = zip(reading.masked.words, reading.sentence.words, strict=True)
    with_times = " ".join(said if word == TIME else word for word, said in words)
    through = _through(reading) or _is_ever_since(reading)
    return rated_when(with_times) or (THROUGHOUT if through else "")


def when_so_rated(reading: Reading, question: Question) -> Question:
    """When one indicator was rated so: what went red was then red; all of its figures, unless a time was said."""
    never, change = NEVER.search(reading.masked.text), reading.ratings.change
    ratings = (change.after or change.before) if change else reading.ratings.ratings
    if never:
        kept = otherwise(never)
        ratings = tuple(each for each in Rating if each.is_colour and each not in kept)
    period = question.period
    if question.aspect == THROUGHOUT:
        first, last = _ends(reading, Frequency.QUARTER)
        period = PeriodAsked(first.notation, last.notation, assumed=period.assumed)
    return replace(question, ratings=ratings, change=None, period=NO_TIME if period.count else period)


def _is_ever_since(reading: Reading) -> bool:
    """ "Red since April", of what is red since then and not of what went red."""
    if not reading.times or not reading.periods.stretch or reading.ratings.change:
        return False
    start = reading.masked.words.index(TIME) if TIME in reading.masked.words else 0
    leads = reading.sentence.words[start] == "since" or reading.sentence.words[start - 1] in ("since", "from")
    before = reading.masked.words[: start if reading.sentence.words[start] == "since" else start - 1]
    return bool(leads and start and SINCE.search(" ".join(before)))


def _ends(reading: Reading, length: Frequency) -> tuple[Period, Period]:
    """The first and the last period of the time said, of this length, that have ended; without a time this year's."""
    asked, today = reading.periods.asked, reading.today
    if not asked.last:
        year = Period.containing(today, Frequency.YEAR)
        quarters = Period.containing(year.first_day, Frequency.QUARTER), Period.containing(today, Frequency.QUARTER)
        asked = until_now(*quarters, today)
    newest = Period.latest_closed(today, length)
    first = Period.containing(Period.parse(asked.first or asked.last).first_day, length)
    last = min(Period.containing(Period.parse(asked.still_open or asked.last).last_day, length), newest)
    return min(first, last), last
