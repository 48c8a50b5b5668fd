"""Which indicators still have no target: "which have no target", "targets still to finalise"."""

from collections.abc import Sequence

from bot.reply import Buttons, Cell, Column, Part, Table, Tone
from domain.periods import Frequency, Period
from domain.rating import Polarity
from handlers.amending.owed_targets import OwedTarget, owed_targets
from handlers.amending.proposing import may_propose, set_button
from handlers.answering import keeping, naming
from handlers.answering.picking import picked
from handlers.answering.replying import answered, understood_as
from handlers.outcome import Outcome, Shown
from handlers.own_words import headed
from handlers.request import Request
from handlers.understanding.question import Kind, Question
from handlers.whose import Whose
from handlers.wording import called, count_of, listed, short_day
from storage.queries import indicators
from storage.tables import Indicator

BUTTONS = 4
COLUMNS = (Column("Indicator"), Column("Service"), Column("Owner"), Column("Promised by"))


def without_target(request: Request, question: Question) -> Outcome:
    """The indicators that are to be rated and have no target for this year, those promised first, the oldest first."""
    year = _year(request, question)
    due = [each for each in _candidates(request, question) if each.polarity is not Polarity.NONE]
    told = owed_targets(request, year, due)
    where, ours = naming.scope_words(request, question), keeping.all_are_ours(request)
    return answered(
        question,
        Kind.DUE,
        _sentence(request, where, year, told, len(due)),
        _parts(request, told, ours=ours),
        understood=understood_as("Targets still to come", where, year.title),
        shown=[
            Shown(
                code=each.indicator.code,
                name=each.indicator.name,
                period=year.notation,
                owner=each.indicator.owner if ours else None,
            )
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


def _sentence(request: Request, where: str, year: Period, told: Sequence[OwedTarget], whole: int) -> str:
    word = request.framework.word
    of_all = count_of(whole, word("indicator"), word("indicator", 2))
    if not told:
        return f"All {of_all} in {where} that should have a target for {year.short} have one."
    verb = "has" if len(told) == 1 else "have"
    late = [called(each.indicator) for each in told if each.is_overdue(request.today)]
    overdue = f" Overdue: {listed(late)}." if late else ""
    return f"{len(told)} of {of_all} in {where} that should have a target for {year.short} {verb} none yet.{overdue}"


def _parts(request: Request, told: Sequence[OwedTarget], *, ours: bool) -> list[Part]:
    if not told:
        return []
    whose = Whose.on(request.session, request.council, request.today)
    rows = []
    for each in told:
        late = each.is_overdue(request.today)
        rows.append(
            (
                Cell(each.indicator.name),
                Cell(whose.services[each.indicator.service].name),
                Cell(whose.name(each.indicator.owner) if ours else ""),
                Cell(_standing(each, late=late, ours=ours), Tone.BAD if late else Tone.PLAIN),
            )
        )
    own = [each.indicator for each in told if may_propose(request, each.indicator)] if ours else []
    buttons = tuple(set_button(each) for each in own[:BUTTONS])
    table = Table("Without a target", headed(request.framework, COLUMNS), tuple(rows))
    return [table, Buttons(buttons)] if buttons else [table]


def _standing(owed: OwedTarget, *, late: bool, ours: bool) -> str:
    """`30 Oct 2026, overdue; one is proposed`."""
    promised = short_day(owed.promised) if owed.promised else "no day"
    proposed = "; one is proposed, to be made final" if owed.proposed is not None and ours else ""
    return f"{promised}{', overdue' if late else ''}{proposed}"
