"""Meetings: "what did we agree at the last CMT", "when does Cabinet next meet"."""

from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace

from bot.reply import Cell, Column, Part, Table, Text
from domain.periods import Period
from handlers.answering import keeping, spreadsheets
from handlers.answering.meetings_about import About
from handlers.answering.picking import named_indicators
from handlers.answering.replying import answered, understood_as
from handlers.outcome import Outcome
from handlers.registration import answers
from handlers.request import Request
from handlers.understanding.question import NO_DAYS, NO_TIME, Dimension, Kind, Question
from handlers.whose import Whose
from handlers.wording import count_of, day_words, full_stop, listed, short_day
from storage.queries import work
from storage.tables import Action, Meeting

COLUMNS = (Column("Body"), Column("Day"), Column("About"), Column("Outcome"))
ACTION_COLUMNS = (Column("Action"), Column("Owner"), Column("Due"), Column("Status"))
NOT_RECORDED = "no outcome on record"


@answers(
    Kind.MEETINGS,
    help="Meetings and what was agreed",
    says=["what did we agree at the last CMT", "next Cabinet meeting"],
)
def which_meetings(request: Request, question: Question) -> Outcome:
    """The last meeting and what came of it, or the next ones; of the bodies named, else of the asker's own."""
    bodies = _bodies(request, question)
    if not (keeping.all_are_ours(request) or (question.aspect == "next" and _sits_on_all(request, bodies))):
        return keeping.not_for_readers(question, "Meetings")
    names = {body.key: body.name for body in request.framework.bodies}
    every = [each for each in work.meetings(request.session, request.council) if each.body in bodies]
    where = listed([names[key] for key in sorted(bodies)]) if len(bodies) < len(names) else "every body"
    if question.aspect == "next":
        ahead = [each for each in every if each.date >= request.today]
        told = [each for each in ahead if not question.days.until or question.days.hold(each.date)]
        none = "" if told or not ahead else f"{_none_then(request, where)} "
        told = told or ahead
        sentence = none + _coming(request, where, told, names)
    else:
        about = About.of(named_indicators(request, question), question.text)
        told = about.chosen(_last_ones(request, question, every), every, request.today)
        none = "" if told else _none_then(request, where, earlier=question.ranking is not None)
        told = told or _last_ones(request, replace(question, days=NO_DAYS, period=NO_TIME, ranking=None), every)
        sentence = " ".join(filter(None, (none, about.none_of(told), _past(request, told, names))))
    return answered(
        question,
        Kind.MEETINGS,
        sentence,
        _parts(request, question, told, names),
        understood=understood_as("next meetings" if question.aspect == "next" else "meetings", where),
        periods=dict.fromkeys(each.period.notation for each in told if each.period),
        asks=_next(question, bodies, names),
    )


def _bodies(request: Request, question: Question) -> frozenset[str]:
    """The bodies named; else those the asker sits on; else, and where nobody's are known, all."""
    named = frozenset(question.keys(Dimension.BODY))
    every = frozenset(body.key for body in request.framework.bodies)
    own = work.bodies_of(request.session, request.council, request.viewer.email)
    return (named & every) or (own & every) or every


def _sits_on_all(request: Request, bodies: frozenset[str]) -> bool:
    """Whether the only reader sits there: somebody from outside may know when they meet."""
    viewer = request.viewer
    own = work.bodies_of(request.session, request.council, viewer.email) if viewer.email else frozenset()
    return request.in_private and bool(bodies) and bodies <= own


def _last_ones(request: Request, question: Question, every: Sequence[Meeting]) -> list[Meeting]:
    """The meetings about the period asked for, else each body's last one; the newest first."""
    past = [each for each in every if each.date <= request.today]
    if question.ranking:
        return _so_many_back(past, question.ranking.count)
    if question.days.on:
        return [each for each in past if each.date == date.fromisoformat(question.days.on)]
    if question.period.last:
        return sorted(_about(question, past), key=lambda each: each.date, reverse=True)
    newest = {each.body: each for each in past}
    # Where nothing is on record of the last one yet, the one before that tells what was agreed.
    told = {each.body: each for each in past if each.outcome}
    chosen = {(each.body, each.date): each for each in (*newest.values(), *told.values())}
    return sorted(chosen.values(), key=lambda each: each.date, reverse=True)


def _so_many_back(past: Sequence[Meeting], count: int) -> list[Meeting]:
    """Of each body the meeting so many back of those with an outcome; none of a body on record with fewer."""
    told = [each for each in past if each.outcome] or past
    newest = sorted(told, key=lambda each: each.date, reverse=True)
    bodies = {each.body: [other for other in newest if other.body == each.body] for each in newest}
    return [each[count - 1] for each in bodies.values() if len(each) >= count]


def _about(question: Question, past: Sequence[Meeting]) -> list[Meeting]:
    """Those that were about the period, else those held in it."""
    first = Period.parse(question.period.first or question.period.last).first_day
    last = Period.parse(question.period.last).last_day
    about = [each for each in past if each.period and first <= each.period.last_day <= last]
    return about or [each for each in past if first <= each.date <= last]


def _none_then(request: Request, where: str, *, earlier: bool = False) -> str:
    meeting = request.framework.word("meeting")
    if earlier:
        return f"No earlier {meeting} of {where} is on record."
    return f"There is no {meeting} of {where} on record for that time."


def _past(request: Request, told: Sequence[Meeting], names: dict[str, str]) -> str:
    if not told:
        return ""
    newest = told[0]
    met = f"{names[newest.body]} met on {day_words(newest.date, request.today)}"
    earlier = next((each for each in told if each.body == newest.body and each.outcome), None)
    if newest.outcome or earlier is None:
        return f"{met}: {full_stop(newest.outcome or NOT_RECORDED)}"
    before = day_words(earlier.date, request.today)
    return f"{met}: {full_stop(NOT_RECORDED)} Before that, on {before}: {full_stop(earlier.outcome or '')}"


def _coming(request: Request, where: str, told: Sequence[Meeting], names: dict[str, str]) -> str:
    if not told:
        return f"No {request.framework.word('meeting')} of {where} is planned on record."
    first = told[0]
    about = f", about {first.period.title}" if first.period else ""
    return f"{names[first.body]} meets next on {day_words(first.date, request.today)}{about}."


def _parts(request: Request, question: Question, told: Sequence[Meeting], names: dict[str, str]) -> list[Part]:
    if not told:
        return []
    parts: list[Part] = []
    if len(told) > 1 or question.shown_as:
        title = count_of(len(told), request.framework.word("meeting"), request.framework.word("meeting", 2))
        table = Table(title, COLUMNS, tuple(_row(each, names, request) for each in told))
        parts.append(table)
        if question.shown_as == "spreadsheet":
            parts.append(spreadsheets.of_table(table, "Meetings as they are on record.", request.today))
    if question.aspect != "next":
        parts += _actions(request, {each.body for each in told}, question.codes)
    return parts


def _row(each: Meeting, names: dict[str, str], request: Request) -> tuple[Cell, ...]:
    outcome = each.outcome or ("still to come" if each.date >= request.today else NOT_RECORDED)
    about = each.period.short if each.period else "no period"
    return (Cell(names[each.body]), Cell(short_day(each.date)), Cell(about), Cell(outcome))


def _actions(request: Request, bodies: set[str], codes: Sequence[str]) -> list[Part]:
    """What these bodies asked for that is still open, for some indicators where those were named."""
    still = [
        each
        for each in work.actions(request.session, request.council)
        if each.body in bodies and each.status == "open" and (not codes or each.indicator in codes)
    ]
    if not still:
        return [Text("No action that was asked for there is open.")]
    whose = Whose.on(request.session, request.council, request.today)
    rows = tuple(_action(each, whose, request) for each in sorted(still, key=lambda each: (each.due is None, each.due)))
    return [Table("Actions asked for there that are still open", ACTION_COLUMNS, rows)]


def _action(each: Action, whose: Whose, request: Request) -> tuple[Cell, ...]:
    overdue = each.due is not None and each.due < request.today
    due = short_day(each.due) if each.due else "no date"
    return (Cell(each.text), Cell(whose.name(each.owner)), Cell(due), Cell("Overdue" if overdue else "Open"))


def _next(question: Question, bodies: frozenset[str], names: dict[str, str]) -> list[tuple[str, str]]:
    name = names[next(iter(bodies))] if len(bodies) == 1 else ""
    of_one = f" of {name}" if name else ""
    if question.aspect == "next":
        looks = [("What it looks at", f"how is {name} doing")] if name else []
        return [*looks, ("The last meeting", f"what was agreed at the last meeting{of_one}")]
    return [("Next meetings", f"when is the next meeting{of_one}"), ("Overdue actions", "overdue actions")]
