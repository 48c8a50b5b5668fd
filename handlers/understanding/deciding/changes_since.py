"""What is held against an earlier time: "most improved since last year", "net change in reds since Q4"."""

from datetime import date

from msgspec.structs import replace

from domain.periods import Frequency, Period
from handlers.understanding.deciding.asked import names_indicator
from handlers.understanding.question import Dimension, PeriodAsked, Pick, Question
from handlers.understanding.reading import Reading
from handlers.understanding.words.seldom_said import SeldomSaid

_MANY = r"(?:reds|ambers|yellows|greens)"
_NUMBER_OF = (
    r"(?:(?:number|count|total|amount|proportion|percentage|share)s?(?: of)?(?: (?:the|our|my|all|those|§|rated))*)"
)
_THEM = (
    rf"(?:{_NUMBER_OF} (?:reds?|ambers?|yellows?|greens?)|{_MANY}|(?:red|amber|green) (?:count|total|numbers?))(?!\w)"
)
_WENT = (
    r"(?:(?:gone|going|go|goes|went|moved|crept|come|been) )*(?:up or down|down or up|up|down|chang(?:ed?|ing)"
    r"|increas(?:ed?|ing)|decreas(?:ed?|ing)|ris(?:en|ing|e)|rose|fall(?:en|ing)?|fell|dropp(?:ed|ing)|drop|grown?"
    r"|growing|grew|climb(?:ed|ing)|mov(?:ed|ing)|doubled|halved)"
    r"(?= (?:since|on|from|over|by|in|at|this|compared|or|much|between|during)\b| @|$)"
)
_COUNTED_THEN = SeldomSaid(
    rf"\b(?:net )?(?:change|difference|rise|fall|drop|increase|decrease|reduction|growth|movement|swing)s?"
    rf" (?:in|of)(?: (?:the|our|my))* {_THEM}"
    rf"|\bnet {_MANY}"
    rf"|(?<![\w§])(?:the |our |my )*{_THEM}(?: (?:in|for|across|within|at|and|the|we|have|has|had|our|§))* {_WENT}"
    rf"|\b{_MANY} (?:increase|decrease|change|reduction)(?= (?:since|from|on|over|between)\b)"
    rf"|\bhow many (?:more|fewer|less|extra)(?: §)* {_MANY}(?!\w)"
)


def counts_change(reading: Reading) -> bool:
    """Whether it is asked by how many more or fewer there are so rated, not which went so."""
    said = reading.ratings
    if not said.ratings or said.running or said.new or names_indicator(reading):
        return False
    return bool(_COUNTED_THEN.search(reading.text))


def counted_then(question: Question) -> Question:
    """How many there are so rated now and at the time said, else a quarter before."""
    question, asked = replace(question, change=None, ranking=None, direction=""), question.period
    if question.against or not asked.last:
        return question if question.against else replace(question, against=("previous",))
    first, last = Period.parse(asked.first or asked.last), Period.parse(asked.last)
    if last.frequency is Frequency.YEAR:
        first, last = (Period.containing(day, Frequency.QUARTER) for day in (first.first_day, last.last_day))
        within = True
    else:
        within = bool(asked.count or asked.to_date)
    if first == last:
        return replace(question, against=("previous",))
    # What changed in a stretch of time is held against what was there before it.
    return _held_against(question, first.previous() if within else first, last)


def since_then(question: Question) -> Question:
    """ "Most improved since last year": each against its figure then, not against the period before."""
    changes = question.direction or (question.ranking and question.ranking.by == "improvement")
    asked = question.period
    if not changes or question.running or asked.to_date or asked.first == asked.last:
        return question
    first = Period.parse(asked.first)
    # What changed over the last year is held against what was there before it.
    return _held_against(question, first.previous() if asked.count else first, Period.parse(asked.last))


def by_quarters(question: Question) -> Question:
    """What is listed since a month, seen by quarters: "what has gone red since April". Most of it has no months.

    What went so since then is held against the quarter that had ended by then.
    """
    asked = question.period
    if asked.frequency != Frequency.MONTH or asked.first == asked.last or _of_months(question) or question.against:
        return question
    first, last = Period.parse(asked.first), Period.parse(asked.last)
    if question.change or question.new:
        return _held_against(question, first, last)
    begins, ends = Period.containing(first.first_day, Frequency.QUARTER), last_quarter_by(last.last_day)
    if ends < begins:
        return question
    return replace(question, period=PeriodAsked(begins.notation, ends.notation, frequency=str(Frequency.QUARTER)))


def _of_months(question: Question) -> bool:
    """Whether nothing is listed but what has months, or indicators that were named."""
    months = Pick(Dimension.FREQUENCY, str(Frequency.MONTH))
    return months in question.picks or any(pick.dimension is Dimension.INDICATOR for pick in question.picks)


def _held_against(question: Question, first: Period, last: Period) -> Question:
    """The quarter that ended last, against the one that had ended by then; a year back where that is what was said."""
    first, last = last_quarter_by(first.last_day), last_quarter_by(last.last_day)
    first = min(first, last.previous())
    year = first == last.same_last_year() or (first.number == 1 and first.start_year == last.start_year - 1)
    then = "last year" if year else first.notation
    return replace(question, period=PeriodAsked(last.notation, last.notation), against=(then,))


def last_quarter_by(day: date) -> Period:
    """The last quarter that has ended on a day: most of what is listed has no months."""
    quarter = Period.containing(day, Frequency.QUARTER)
    return quarter if quarter.last_day <= day else quarter.previous()
