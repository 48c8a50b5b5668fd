"""A figure that puts the last one right and names nothing: "scrap that, the proper number is 61"."""

from handlers.understanding.giving.figure_statement import Statement
from handlers.understanding.giving.hoped_for import is_hoped_for
from handlers.understanding.giving.stated import Stated
from handlers.understanding.giving.telling import NUMBER, TIME, telling
from handlers.understanding.giving.telling_words import BROKEN_OFF, PUT_RIGHT
from handlers.understanding.giving.told_figures import number_told
from handlers.understanding.question import Entry, Kind, Question


def put_right(typed: str, statement: Statement) -> Stated | None:
    """The figure that is to stand instead of the one just given; None where it is anything else."""
    last = _just_given(statement)
    if last is None:
        return None
    entry = last.entries[0]
    said = telling(f"{entry.code}: {typed}", statement)
    if said is None or said.code != entry.code:
        return None
    words = {word for clause in said.clauses for word in clause}
    answer = number_told(said) if NUMBER in words and not words.isdisjoint(PUT_RIGHT | BROKEN_OFF) else ""
    if not answer:
        return None
    asked = said.reading.periods.asked
    if TIME in words and (asked.still_open or is_hoped_for(typed, statement.today)):
        return None
    return Stated((Entry(entry.code, answer),), asked if asked.last else last.period, correction=True)


def _just_given(statement: Statement) -> Question | None:
    """The one figure that was stated last, where no other was asked for since."""
    context = statement.context
    last = next((each for each in (context.last, *context.earlier[:1]) if each and each.kind is Kind.RECORDED), None)
    alone = last is not None and len(last.entries) == 1 and bool(last.entries[0].code)
    return last if alone and not context.pending else None
