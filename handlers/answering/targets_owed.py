"""Which indicators still have no target: "which have no target", "targets still to finalise"."""

from collections.abc import Sequence
from datetime import date

from bot.reply import Cell, Column, Part, Table, Tone
from domain.periods import Frequency, Period
from domain.rating import Polarity
from handlers.answering import keeping, naming
from handlers.answering.picking import picked
from handlers.answering.replying import answered, understood_as
from handlers.outcome import Outcome, Shown
from handlers.request import Request
from handlers.understanding.question import Kind, Question
from handlers.whose import Whose
from handlers.wording import count_of, listed, short_day
from storage.queries import indicators
from storage.ratings import as_target
from storage.tables import Indicator

COLUMNS = (Column("Indicator"), Column("Service"), Column("Owner"), Column("Promised by"))


def without_target(request: Request, question: Question) -> Outcome:
    """The indicators that are to be rated and have no target for this year, those promised first, the oldest first."""
    year = _year(request, question)
    due = [each for each in _candidates(request, question) if each.polarity is not Polarity.NONE]
    having = {
        row.code
        for row in indicators.targets(request.session, request.council, [each.code for each in due])
        if row.period.year == year and as_target(row) is not None
    }
    told = sorted((each for each in due if each.code not in having), key=_order)
    where, ours = naming.scope_words(request, question), keeping.all_are_ours(request)
    return answered(
        question,
        Kind.DUE,
        _sentence(request, where, year, told, len(due)),
        _parts(request, told, ours=ours),
        understood=understood_as("Targets still to come", where, year.title),
        shown=[
            Shown(code=each.code, name=each.name, period=year.notation, owner=each.owner if ours else None)
            for each in told
        ],
        periods=[year.notation],
    )


def _year(request: Request, question: Question) -> Period:
    if question.period.last:
        return Period.parse(question.period.last).year
    return Period.containing(request.today, Frequency.YEAR)


def _candidates(request: Request, question: Question) -> list[Indicator]:
    """The live ones asked about that are no baselines, and drafts whose target was promised by a day."""
    live = [each for each in picked(request, question) if each.status == "live"]
    if question.picks or question.mine:
        return live
    every = indicators.every(request.session, request.council)
    return [*live, *(each for each in every if each.status == "draft" and each.finalise_by is not None)]


def _order(each: Indicator) -> tuple[date, str]:
    return each.finalise_by or date.max, each.name


def _sentence(request: Request, where: str, year: Period, told: Sequence[Indicator], whole: int) -> str:
    word = request.framework.word
    of_all = count_of(whole, word("indicator"), word("indicator", 2))
    if not told:
        return f"All {of_all} in {where} that should have a target for {year.short} have one."
    verb = "has" if len(told) == 1 else "have"
    late = [each.name for each in told if each.finalise_by is not None and each.finalise_by < request.today]
    overdue = f" Overdue: {listed(late)}." if late else ""
    return f"{len(told)} of {of_all} in {where} that should have a target for {year.short} {verb} none yet.{overdue}"


def _parts(request: Request, told: Sequence[Indicator], *, ours: bool) -> list[Part]:
    if not told:
        return []
    whose = Whose.on(request.session, request.council, request.today)
    rows = []
    for each in told:
        promised = short_day(each.finalise_by) if each.finalise_by else "no day"
        late = each.finalise_by is not None and each.finalise_by < request.today
        rows.append(
            (
                Cell(each.name),
                Cell(whose.services[each.service].name),
                Cell(whose.name(each.owner) if ours else ""),
                Cell(f"{promised}, overdue" if late else promised, Tone.BAD if late else Tone.PLAIN),
            )
        )
    return [Table("Without a target", COLUMNS, tuple(rows))]
