"""Where a number that somebody quotes comes from: "where did 24.1 come from"."""

import re
from decimal import Decimal

from bot.reply import Part, Text
from domain.amounts import read_amount
from domain.answer import Unreadable
from handlers import telling
from handlers.answering.reasons import details, opening_words
from handlers.answering.replying import answered, understood_as
from handlers.outcome import Outcome
from handlers.request import Request
from handlers.seeing import Seen, see_history
from handlers.understanding.question import Kind, Question
from handlers.wording import count_of, listed
from storage.queries import indicators, quoted

MOST = 5


def where_quoted(request: Request, question: Question) -> Outcome:
    """The newest figures of that value that may be seen here, and where they come from."""
    said = listed(question.figures)
    seen = _found(request, question)
    understood = understood_as(f"Where {said} comes from")
    if not seen:
        sentence = f"No figure you can see here is {said}. Which indicator is it about?"
        return answered(question, Kind.INDICATOR, sentence, understood=understood)
    parts: list[Part] = []
    if len(seen) == 1:
        sentence = f"{said} is {seen[0].indicator.name} for {seen[0].period.title}."
        parts = [Text(opening_words(request, question, seen[0])), *details(request, question, seen[0])]
    else:
        sentence = f"{said} is the figure of {count_of(len(seen), 'indicator or period', 'indicators or periods')}."
        parts = [telling.rows(request, f"Figures that are {said}, newest first", seen)]
    asks = [
        ("Where from", f"where does {seen[0].indicator.code} come from"),
        ("Trend", f"trend of {seen[0].indicator.code}"),
    ]
    return answered(question, Kind.INDICATOR, sentence, parts, understood=understood, seen=seen, asks=asks)


def of_those_named(request: Request, question: Question) -> list[Seen]:
    """The newest figure of that value of what was named with it: "where did 85.6 for recycling come from"."""
    return _found(request, question)[:1] if question.figures and not question.period.last else []


def not_found(question: Question, seen: Seen) -> str:
    """That what was named never had the figure that was quoted; empty where none was, or it has."""
    values = [_value(text) for text in question.figures]
    if question.aspect == "why" or not values or question.period.last or seen.value in values:
        return ""
    return f"No figure of {seen.indicator.name} that you can see here is {listed(question.figures)}. The newest:"


def _found(request: Request, question: Question) -> list[Seen]:
    codes = question.codes
    live = indicators.live(request.session, request.council)
    known = {each.code: each for each in live if not codes or each.code in codes}
    found: list[Seen] = []
    for value in filter(None, (_value(text) for text in question.figures)):
        for revision in quoted.of_value(request.session, request.council, value):
            if revision.code in known and len(found) < MOST:
                seen = see_history(request, known[revision.code], [revision.period])[0]
                found += [seen] if seen.value == value else []
    return _in_the_unit_said(question, found)


def _in_the_unit_said(question: Question, found: list[Seen]) -> list[Seen]:
    """Of "44.5 days" only what is measured in days, where anything is."""
    said = {unit[1].casefold() for unit in _UNIT.finditer(question.text)}
    return [seen for seen in found if seen.indicator.unit.casefold().removesuffix("s") in said] or found


_UNIT = re.compile(r"\d ?(day|hour|minute|week|month|kg|tonne|%)(?:s\b|\b|(?<=%))", re.IGNORECASE)


def _value(text: str) -> Decimal | None:
    for unit in ("number", "%", "£"):
        try:
            return read_amount(text, unit).value
        except Unreadable:
            continue
    return None
