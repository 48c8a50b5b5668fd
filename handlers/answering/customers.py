"""What customers said to services: complaints, comments and compliments, one service's or several side by side."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from bot.reply import Cell, Column, Part, Table, Text
from domain.periods import Frequency, Period
from handlers.answering import keeping, naming, spreadsheets
from handlers.answering.reach import reach_of, without_qualities
from handlers.answering.replying import answered, opening, understood_as
from handlers.outcome import Outcome
from handlers.request import Request
from handlers.understanding.deciding.feedback import ASPECTS, COMMENTS, COMPLAINTS, COMPLIMENTS, EVERYTHING
from handlers.understanding.question import Question
from handlers.wording import count_of, listed
from storage.queries import feedback
from storage.tables import Feedback, Service

KINDS = (COMPLAINTS, COMMENTS, COMPLIMENTS)
NOT_GIVEN = "not given"
NOTE = "Counts of what customers said, as services recorded them. What was not recorded is not counted as nothing."
SOME = 3


@dataclass(frozen=True)
class Said:
    """What one service, directorate or portfolio had of each kind; None where nothing was recorded."""

    name: str
    counts: Mapping[str, int | None]

    @classmethod
    def of(cls, name: str, rows: Sequence[Feedback]) -> "Said":
        """The rows of one group added up."""
        return cls(name, {kind: _total([getattr(row, kind) for row in rows]) for kind in KINDS})


def _total(counts: Sequence[int | None]) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if known else None


def about_customers(question: Question) -> bool:
    """Whether a question is about what customers said."""
    return question.aspect in ASPECTS


def what_customers_said(request: Request, question: Question) -> Outcome:
    """The counts of the services asked about, in the newest period on record or the one that was said."""
    if not keeping.all_are_ours(request):
        return keeping.not_for_readers(question, "Complaints, comments and compliments")
    question = without_qualities(question)
    services = _services(request, question)
    where = naming.scope_words(request, question)
    period = _period(request, question, services)
    rows = _rows(request, services, period) if period else ()
    if period is None or not rows:
        when = f" for {period.title}" if period else ""
        sentence = f"No complaints, comments or compliments are on record for {where}{when}."
        return answered(question, question.kind, sentence, understood=understood_as("What customers said", where))
    said = _groups(request, question, services, rows)
    table = _table(period, said)
    parts: list[Part] = [Text(line) for line in _beside(request, question, services, period, rows)]
    parts += [table] if len(said) > 1 or question.aspect == EVERYTHING else []
    parts += [spreadsheets.of_table(table, NOTE, request.today)] if question.shown_as == "spreadsheet" else []
    return answered(
        question,
        question.kind,
        _side_by_side(question, period, said) if question.by else _together(where, question, period, rows),
        parts,
        understood=understood_as("What customers said", where, period.title),
        explained=_explained(question, period),
        periods=(period.notation,),
        asks=[("By service", f"customer feedback by service {period.short}")] if not question.by else [],
    )


def _services(request: Request, question: Question) -> tuple[Service, ...]:
    """The services of everything that was named, whether services, directorates or portfolios."""
    sides = [replace(question, picks=(pick,)) for pick in question.picks if not pick.excluded] or [question]
    found = [service for side in sides for service in reach_of(request, side).services]
    return tuple({service.key: service for service in found}.values())


def _period(request: Request, question: Question, services: Sequence[Service]) -> Period | None:
    if question.period.last and not question.period.still_open:
        asked = Period.parse(question.period.last)
        return asked.quarter if asked.frequency is Frequency.MONTH else asked
    keys = [service.key for service in services]
    closed = Period.latest_closed(request.today, Frequency.QUARTER).last_day
    return feedback.newest_period(request.session, request.council, keys, closed)


def _rows(request: Request, services: Sequence[Service], period: Period) -> tuple[Feedback, ...]:
    keys = [service.key for service in services]
    return feedback.between(request.session, request.council, keys, period.first_day, period.last_day)


def _groups(request: Request, question: Question, services: Sequence[Service], rows: Sequence[Feedback]) -> list[Said]:
    """One for each service or directorate, or for each that was named; those with the most asked about first."""
    sides = [pick for pick in question.picks if not pick.excluded]
    groups: dict[str, list[Feedback]] = {}
    if len(sides) > 1:
        for pick in sides:
            side = replace(question, picks=(pick,))
            keys = reach_of(request, side).service_keys
            groups[naming.scope_words(request, side)] = [row for row in rows if row.service in keys]
    else:
        for service in services:
            name = (service.directorate or service.name) if question.by == "directorate" else service.name
            groups.setdefault(name, []).extend(row for row in rows if row.service == service.key)
    said = [Said.of(name, theirs) for name, theirs in groups.items()]
    kind, most_first = _kind(question), question.ranking is None or question.ranking.worst_first

    def order(each: Said) -> tuple[bool, int, str]:
        count = each.counts[kind]
        return count is None, -(count or 0) if most_first else (count or 0), each.name

    return sorted(said, key=order)


def _kind(question: Question) -> str:
    return COMPLAINTS if question.aspect == EVERYTHING else question.aspect


def _side_by_side(question: Question, period: Period, said: Sequence[Said]) -> str:
    """`Waste and Street Scene had the most complaints in Q2 2026/27: 43. Next Housing with 40.`"""
    kind = _kind(question)
    known = [each for each in said if each.counts[kind] is not None]
    if not known:
        return f"No {kind} are on record for {period.title}."
    most = "most" if question.ranking is None or question.ranking.worst_first else "fewest"
    first = [each.name for each in known if each.counts[kind] == known[0].counts[kind]]
    rest = [f"{each.name} ({each.counts[kind]})" for each in known[len(first) :][:SOME]]
    says = f"{listed(first)} had the {most} {kind} in {period.title}: {known[0].counts[kind]}"
    return f"{says}; then {listed(rest)}." if rest else f"{says}."


def _together(where: str, question: Question, period: Period, rows: Sequence[Feedback]) -> str:
    """`Waste and Street Scene had 43 complaints in Q2 2026/27 (July to September 2026).`"""
    counts = Said.of(where, rows).counts
    kinds = KINDS if question.aspect == EVERYTHING else (question.aspect,)
    words = [_words(counts[kind], kind) for kind in kinds]
    return f"{opening(where)} had {listed(words)} in {period.title}."


def _words(count: int | None, kind: str) -> str:
    return f"{kind} {NOT_GIVEN}" if count is None else count_of(count, kind.removesuffix("s"))


def _beside(
    request: Request, question: Question, services: Sequence[Service], period: Period, rows: Sequence[Feedback]
) -> list[str]:
    """The same of the period before and of a year before, where they are on record."""
    if question.by or question.aspect == EVERYTHING:
        return []
    kind = question.aspect
    now = Said.of("", rows).counts[kind]
    said = []
    for other in (period.previous(), period.same_last_year()):
        before = Said.of("", _rows(request, services, other)).counts[kind]
        if before is not None and now is not None:
            said.append(f"{before} in {other.short}")
    return [f"It was {listed(said)}."] if said else []


def _table(period: Period, said: Sequence[Said]) -> Table:
    columns = (Column("Who"), *(Column(kind.capitalize(), True) for kind in KINDS))
    rows = tuple((Cell(each.name), *(_cell(each.counts[kind]) for kind in KINDS)) for each in said)
    return Table(f"What customers said in {period.short}", columns, rows)


def _cell(count: int | None) -> Cell:
    return Cell(NOT_GIVEN if count is None else str(count))


def _explained(question: Question, period: Period) -> str:
    asked = question.period
    if asked.still_open or not asked.last or Period.parse(asked.last) == period:
        return ""
    return f"What customers said is on record by quarter, so this is all of {period.short}."
