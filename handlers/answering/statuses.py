"""Lists of indicators by rating, and how many there are: "show red indicators for my portfolio"."""

from collections.abc import Sequence
from decimal import Decimal

from bot.reply import Button, Buttons, Note, Part, Reply, Text
from domain.counting import tally
from domain.periods import Period
from domain.rating import Rating
from handlers import telling
from handlers.answering import naming
from handlers.answering.reporting import Reported, reported
from handlers.charting import overview_chart
from handlers.outcome import Answer, Outcome
from handlers.registration import answers
from handlers.request import Request
from handlers.seeing import Seen
from handlers.understanding.question import Kind, Question
from handlers.wording import count_of, listed
from storage.queries import people

ROWS_AT_ONCE = 25


@answers(
    Kind.INDICATORS, help="Indicators by rating", says=["show red indicators for my portfolio", "what is off track"]
)
def which_indicators(request: Request, question: Question) -> Outcome:
    """The indicators asked for, what stands beside them, and their rows."""
    found = reported(request, question)
    chosen = worst_first([each for each in found.seen if not question.ratings or each.rating in question.ratings])
    if question.ranking and question.ranking.count:
        chosen = chosen[: question.ranking.count]
    return _answered(request, question, found, chosen)


@answers(Kind.COUNT, help="How many", says=["how many of my indicators are on target"])
def how_many(request: Request, question: Question) -> Outcome:
    """The number, with what it is a number of."""
    found = reported(request, question)
    chosen = [each for each in found.seen if not question.ratings or each.rating in question.ratings]
    return _answered(request, question, found, chosen, kind=Kind.COUNT)


def _answered(
    request: Request,
    question: Question,
    found: Reported,
    chosen: Sequence[Seen],
    kind: Kind = Kind.INDICATORS,
) -> Outcome:
    period, seen = found.period, found.seen
    headline = _headline(request, question, period, seen, chosen)
    understood = naming.understood_line(request, question, period)
    services = {service.key: service.name for service in people.services(request.session, request.council)}
    parts: list[Part] = [Text(headline), Text(f"In all: {tally(each.rating for each in seen).sentence()}")]
    if any(each.rating.is_colour for each in seen):
        parts.append(overview_chart(period, seen, lambda each: services[each.indicator.service]))
    if chosen:
        parts.append(telling.rows(understood, chosen))
    assumed = found.explained or naming.assumptions(question)
    parts += [Note(f"{understood}. {assumed}".strip()), _next(question, chosen)]
    return Outcome(
        Reply(headline, tuple(parts), quotes=tuple(each.quote for each in chosen if each.quote)),
        Answer(kind, understood, (period.notation,), tuple(telling.shown(each) for each in chosen)),
    )


def _headline(
    request: Request, question: Question, period: Period, seen: Sequence[Seen], chosen: Sequence[Seen]
) -> str:
    counted = tally(each.rating for each in seen)
    noun, nouns = request.framework.word("indicator"), request.framework.word("indicator", 2)
    where, when = naming.scope_words(request, question), period.title
    if not seen:
        return f"There are no {nouns} in {where}."
    if not counted.rated:
        return f"None of the {count_of(counted.total, noun, nouns)} in {where} has a rating for {when}."
    if not question.ratings:
        return f"{where[:1].upper()}{where[1:]}, {when}: {counted.sentence()}"
    of_rated = all(rating.is_colour for rating in question.ratings)
    whole = counted.rated if of_rated else counted.total
    which = "rated " if of_rated else ""
    share = f"{len(chosen) or 'None'} of the {whole:,} {which}{noun if whole == 1 else nouns} in {where}"
    named = f": {listed([each.indicator.name for each in chosen[:3]])}" if 0 < len(chosen) <= 3 else ""
    verb = "are" if len(chosen) > 1 else "is"
    return f"{share} {verb} {naming.colour_words(question.ratings)} for {when}{named}."


def worst_first(seen: Sequence[Seen]) -> list[Seen]:
    """Furthest from target first; what has no rating last."""
    return sorted(seen, key=lambda each: (_order(each.rating), -shortfall(each), each.indicator.name))


def shortfall(seen: Seen) -> Decimal:
    """How far a figure is off its target, as a share of it."""
    target = seen.target
    if seen.value is None or target is None:
        return Decimal(0)
    edge = target.edge_passed(seen.value) if target.target is None else target.target
    if edge is None:
        return Decimal(0)
    return abs(seen.value - edge) / abs(edge) if edge else Decimal(1)


def _order(rating: Rating) -> int:
    matters = (Rating.RED, Rating.AMBER, Rating.LATE, Rating.GREEN)
    return matters.index(rating) if rating in matters else len(matters)


def _next(question: Question, chosen: Sequence[Seen]) -> Buttons:
    buttons = []
    if chosen:
        first = chosen[0].indicator
        buttons += [
            Button("Why", "ask", {"text": f"why is {first.code} {chosen[0].rating.value}"}),
            Button("Trend", "ask", {"text": f"trend of {first.code}"}),
        ]
    if question.ratings == (Rating.RED,):
        buttons.append(Button("And amber", "ask", {"text": "what about ambers"}))
    buttons.append(Button("Last quarter", "ask", {"text": "and the quarter before that"}))
    return Buttons(tuple(buttons))
