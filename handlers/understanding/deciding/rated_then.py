"""The two times of a change of rating: when it was so rated and when it no longer is, or is anew."""

from msgspec.structs import replace

from domain.periods import Frequency, Period
from handlers.understanding.deciding.changes_since import last_quarter_by
from handlers.understanding.periods.said_periods import read_periods
from handlers.understanding.phrases.changes_of_rating import was_then
from handlers.understanding.question import NO_TIME, PeriodAsked, Question
from handlers.understanding.reading import Reading


def with_its_times(reading: Reading, question: Question) -> Question:
    """The question held against the time of the rating before.

    "Red last year but green now" compares with the same quarter a year before, "red, was green in q1" with q1, and
    "green q4 to red q1" is of q1.
    """
    change = question.change
    if change is None or not (change.before or change.after):
        return question
    if reading.periods.relation == "last year" and change.before:
        return replace(question, period=NO_TIME, against=("last year",))
    if each := _of_each(reading):
        earlier, later = each
        return replace(question, period=PeriodAsked(later, later), against=(earlier,))
    asked = question.period
    if question.against or not asked.last or not was_then(reading.text, change):
        return question
    newest, then = last_quarter_by(reading.today), Period.parse(asked.last)
    if asked.first not in ("", asked.last):
        if asked.to_date or asked.count or change.before:
            return question
        # "Not red in the spring": of the quarter that most of it lies in.
        then = Period.containing(Period.parse(asked.first).next().first_day, Frequency.QUARTER)
        then = min(then, newest.previous())
    return replace(question, period=NO_TIME, against=(then.notation,)) if then.last_day < newest.last_day else question


def _of_each(reading: Reading) -> tuple[str, str] | None:
    """The earlier and the later of two times that the change itself was said with, as quarters."""
    if len(reading.times) != 2 or not reading.ratings.spans:
        return None
    told = frozenset(reading.ratings.spans[0])
    if not all(told.issuperset(time) for time in reading.times):
        return None
    said = (" ".join(reading.sentence.words[place] for place in time) for time in reading.times)
    ends = [read_periods(each, reading.today).asked.last for each in said]
    if not all(ends):
        return None
    earlier, later = sorted(last_quarter_by(Period.parse(each).last_day) for each in ends)
    return (earlier.notation, later.notation) if earlier < later else None
