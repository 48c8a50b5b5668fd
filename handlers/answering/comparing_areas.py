"""An indicator by ward or by service: "missed bins by ward", "which service has the worst sickness"."""

from collections.abc import Sequence
from decimal import Decimal

from msgspec.structs import replace

from bot.reply import Cell, Column, Part, Table, Text
from charts import Bar
from domain.periods import Period
from domain.rating import Polarity, Rating
from handlers import telling
from handlers.answering import spreadsheets
from handlers.answering.latest import latest_seen
from handlers.answering.picking import named_indicators
from handlers.answering.replying import answered, understood_as
from handlers.areas import InArea, latest_areas, named
from handlers.bar_charts import bar_of, comparison_chart
from handlers.outcome import Outcome, Shown
from handlers.request import Request
from handlers.seeing import Seen, due_period
from handlers.understanding.question import Dimension, Kind, Question
from handlers.wording import count_of, figure_of, listed, rating_tone, rating_word
from storage.queries import people
from storage.tables import Indicator

COLUMNS = (Column("Area"), Column("Figure", True), Column("Target", True), Column("Rating"), Column("Travel"))


def by_area(request: Request, question: Question, kind: Kind = Kind.COMPARE, *, lead: str = "") -> Outcome:
    """The figures of the parts of the council, in order, and where it is best and worst; `lead` is said before."""
    indicators = named_indicators(request, question)
    sentences, parts, told = [lead] if lead else list[str](), list[Part](), list[InArea]()
    whole: list[Seen] = []
    for indicator in indicators:
        period, found = _found(request, question, indicator)
        sentence = _sentence(question, indicator, period, found)
        parts += [Text(sentence)] if sentences else []
        sentences.append(sentence)
        parts += _shown(request, question, indicator, period, found)
        told += found
        if not found:
            whole.append(latest_seen(request, question, indicator))
            parts.append(Text(telling.sentence(whole[-1])))
    return answered(
        question,
        kind,
        sentences[0],
        parts,
        understood=understood_as(
            listed([each.name for each in indicators]),
            _by(question),
            next((each.seen.period.title for each in told), ""),
        ),
        shown=[_entry(each) for each in told],
        seen=whole,
        quoted=[each.seen for each in told],
        asks=[("The whole council", each.code) for each in indicators[:1]],
    )


def _found(request: Request, question: Question, indicator: Indicator) -> tuple[Period, tuple[InArea, ...]]:
    asked = Period.parse(question.period.last) if question.period.last else None
    period, found = latest_areas(request, indicator, due_period(indicator, asked)[0] if asked else None)
    services = {service.key: service for service in people.services(request.session, request.council)}
    names = {service.name for service in services.values()}
    wanted = set(question.keys(Dimension.AREA))
    wanted |= {services[key].name for key in question.keys(Dimension.SERVICE) if key in services}
    wanted |= {each.name for each in services.values() if each.directorate in question.keys(Dimension.DIRECTORATE)}
    if wanted:
        found = named(found, wanted)
    elif question.by in ("service", "directorate"):
        found = named(found, names)
    elif question.by == "area":
        found = tuple(each for each in found if each.area not in names)
    return period, _in_order(question, indicator, found)


def _in_order(question: Question, indicator: Indicator, found: Sequence[InArea]) -> tuple[InArea, ...]:
    """The worst first, or the best where that was asked for; without a better way the highest; what is missing last."""
    best_first = question.ranking is not None and not question.ranking.worst_first
    sign = 1 if best_first else -1

    def place(each: InArea) -> tuple[bool, Decimal, str]:
        value = each.seen.value
        if value is None:
            return True, Decimal(0), each.area
        off = value
        if indicator.polarity is Polarity.HIGHER:
            off = -value
        elif indicator.polarity is Polarity.WITHIN and each.seen.target:
            off = each.seen.target.distance_outside(value) or Decimal(0)
        return False, sign * off, each.area

    return tuple(sorted(found, key=place))


def _sentence(question: Question, indicator: Indicator, period: Period, found: Sequence[InArea]) -> str:
    known = [each for each in found if each.seen.value is not None]
    if not found:
        return f"{indicator.name} is not broken down {_by(question)} on record, so this is the whole of it."
    if not known:
        return f"There are no figures of {indicator.name} {_by(question)} that can be shown for {period.title}."
    best_first = question.ranking is not None and not question.ranking.worst_first
    first, last = known[0], known[-1]
    if len(known) == 1:
        return f"{indicator.name} in {first.area}: {_figure(first)} for {period.title}."
    if indicator.polarity is Polarity.NONE or not first.is_held_to_target:
        words = ("highest", "lowest")
    else:
        words = ("best", "worst") if best_first else ("worst", "best")
    if first.seen.value == last.seen.value:
        alike = listed([each.area for each in known])
        return f"{indicator.name} is the same in {alike}: {_figure(first)} for {period.title}."
    missing = len(found) - len(known)
    without = f" {count_of(missing, 'area')} of {len(found)} can't be shown." if missing else ""
    return (
        f"{indicator.name} is {words[0]} in {first.area} at {_figure(first)} and {words[1]} in {last.area} at "
        f"{_figure(last)} for {period.title}.{without}"
    )


def _by(question: Question) -> str:
    services = question.by == "service" or question.keys(Dimension.SERVICE)
    return "by service" if services and not question.keys(Dimension.AREA) else "by area"


def _figure(each: InArea) -> str:
    value = each.seen.value
    return figure_of(each.seen.indicator, value) + telling.provisional_mark(each.seen) if value is not None else ""


def _shown(
    request: Request, question: Question, indicator: Indicator, period: Period, found: Sequence[InArea]
) -> list[Part]:
    if not found:
        return []
    parts: list[Part] = []
    target = next((each.seen.target.target for each in found if each.seen.target and each.is_held_to_target), None)
    if len(found) > 1 and question.shown_as != "table":
        bars = [_bar(each) for each in found]
        parts.append(comparison_chart(indicator, period.title, bars, target))
    rows = tuple(_row(each) for each in found)
    parts.append(Table(f"{indicator.name} {_by(question)}, {period.short}", COLUMNS, rows))
    if question.shown_as == "spreadsheet":
        parts.append(
            spreadsheets.of_figures(f"{indicator.name} {_by(question)}", [each.seen for each in found], request.today)
        )
    return parts


def _bar(each: InArea) -> Bar:
    bar = bar_of(each.area, each.seen)
    return bar if each.is_held_to_target else replace(bar, rating="")


def _entry(each: InArea) -> Shown:
    """The figure as data; a part of a count carries no rating."""
    entry = replace(telling.shown(each.seen), area=each.area)
    if each.is_held_to_target or not each.seen.rating.is_colour:
        return entry
    return replace(entry, target=None, rating=Rating.NO_TARGET, reason=Rating.NO_TARGET.value)


def _row(each: InArea) -> tuple[Cell, ...]:
    seen, rating = each.seen, each.seen.rating
    if not each.is_held_to_target and rating.is_colour:
        rating = Rating.NO_TARGET
    return (
        Cell(each.area),
        Cell(telling.figure_cell(seen)),
        Cell((telling.short_target(seen) if each.is_held_to_target else "") or "none"),
        Cell(rating_word(rating), rating_tone(rating)),
        Cell(telling.ARROWS[seen.direction] if seen.direction else telling.NO_COMPARISON),
    )
