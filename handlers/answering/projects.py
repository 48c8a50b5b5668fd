"""Projects: "big ticket projects behind plan"."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from msgspec.structs import replace

from bot.reply import Cell, Column, Part, Table, Tone
from domain.rating import Rating
from handlers.answering import keeping, naming, picking, spreadsheets
from handlers.answering.one_of_works import answered_as, one_of_works
from handlers.answering.reach import reach_of, with_services_of_works, without_qualities
from handlers.answering.replying import answered, understood_as
from handlers.outcome import Outcome
from handlers.registration import answers
from handlers.request import Request
from handlers.understanding.question import Dimension, Kind, Pick, Question
from handlers.whose import Whose
from handlers.wording import count_of, due_words, full_stop, listed, rating_tone, rating_word, short_day
from storage.queries import people, priorities, work
from storage.tables import Project

COLUMNS = (
    Column("Project"),
    Column("Rating"),
    Column("Due"),
    Column("Status"),
    Column("Service"),
    Column("Owner"),
    Column("Comment"),
)
NOTE = "Behind plan is red or amber, or past its date and not complete."
COMPLETE = "complete"
STATUSES = ("not started", "in progress", "paused", COMPLETE)


@dataclass(frozen=True)
class Standing:
    """A project on one day."""

    project: Project
    today: date

    @property
    def is_overdue(self) -> bool:
        """Whether its date has passed and it isn't complete."""
        due = self.project.due
        return due is not None and due < self.today and self.project.status != COMPLETE

    @property
    def is_complete(self) -> bool:
        """Whether it is done."""
        return self.project.status == COMPLETE

    @property
    def is_behind(self) -> bool:
        """Whether it is behind plan: rated red or amber, or overdue."""
        return self.is_overdue or (
            self.project.rating in (Rating.RED, Rating.AMBER) and self.project.status != COMPLETE
        )


@answers(Kind.PROJECTS, help="Projects", says=["projects behind plan", "projects in my portfolio"])
def which_projects(request: Request, question: Question) -> Outcome:
    """The projects asked for, what is furthest behind first."""
    titled = question.keys(Dimension.PROJECT)
    question = without_qualities(with_services_of_works(request, question, Dimension.PROJECT))
    question, ours = _of_its_service(request, question), keeping.all_are_ours(request)
    every = [each for each in _found(request, question, ours=ours) if not titled or each.project.key in titled]
    if not ours and not every:
        return keeping.not_for_readers(question, "Projects")
    where = every[0].project.name if titled and every else naming.scope_words(request, question)
    told = [each for each in every if question.aspect != "behind" or each.is_behind]
    if question.aspect in STATUSES:
        told = [each for each in every if each.project.status == question.aspect]
    if question.days.until:
        told = [each for each in told if not each.is_complete and question.days.hold(each.project.due)]
    if question.ratings:
        told = [each for each in told if each.project.rating in question.ratings]
    if one := one_of_works(question, Dimension.PROJECT, [each.project.key for each in told]):
        return answered_as(which_projects.run(request, one), one)
    return answered(
        question,
        Kind.PROJECTS,
        _of_one(every[0]) if titled and every else _sentence(request, question, where, every, told),
        _parts(request, question, where, told),
        understood=understood_as(_what(question), where),
        asks=_next(question),
    )


def _of_its_service(request: Request, question: Question) -> Question:
    """Projects are kept by service: those about a figure are those of the service that gives it."""
    services = {each.service for each in picking.named_indicators(request, question)} if question.codes else set()
    if not services:
        return question
    others = tuple(pick for pick in question.picks if pick.dimension is not Dimension.INDICATOR)
    return replace(question, picks=(*others, *(Pick(Dimension.SERVICE, key) for key in sorted(services))))


def _found(request: Request, question: Question, *, ours: bool) -> list[Standing]:
    reach = reach_of(request, question)
    wanted = set(question.keys(Dimension.PRIORITY))
    lines = priorities.lines(request.session, request.council)
    found = []
    for project in work.projects(request.session, request.council):
        if not (ours or keeping.is_readers_own(request, project.owner)):
            continue
        of_priority = bool(wanted & lines.get(project.priority or "", frozenset()))
        if of_priority if wanted else reach.holds(project.service, None, project.owner):
            found.append(Standing(project, request.today))
    return sorted(found, key=lambda each: (_order(each), each.project.due or date.max, each.project.name))


def _order(each: Standing) -> int:
    if each.project.status == COMPLETE:
        return 5
    if each.is_overdue and each.project.rating is not Rating.RED:
        return 1
    return {Rating.RED: 0, Rating.AMBER: 2, Rating.GREEN: 4}.get(each.project.rating or Rating.NO_TARGET, 3)


def _sentence(
    request: Request, question: Question, where: str, every: Sequence[Standing], told: Sequence[Standing]
) -> str:
    word = request.framework.word
    if not every:
        return f"There is no {word('project')} on record in {where}."
    whole = count_of(len(every), word("project"), word("project", 2))
    names = listed([each.project.name for each in told[:3]])
    if question.aspect or question.ratings or question.days.until:
        how = _how(question)
        verb = "is" if len(told) == 1 else "are"
        named = f": {names}" if 0 < len(told) <= 3 else ""
        return f"{len(told) or 'None'} of {whole} in {where} {verb if told else 'is'} {how}{named}."
    behind = [each for each in every if each.is_behind]
    if len(every) == 1:
        return f"{whole} in {where}, {'' if behind else 'not '}behind plan: {names}."
    return f"{whole} in {where}, {len(behind) or 'none'} of them behind plan."


def _how(question: Question) -> str:
    """`red`, `behind plan`, `paused`, `due by 25 Dec`."""
    words = ["behind plan" if question.aspect == "behind" else question.aspect]
    words += [naming.colour_words(question.ratings)] if question.ratings else []
    words += [due_words(question.days.since, question.days.until)] if question.days.until else []
    return " and ".join(filter(None, words))


def _of_one(each: Standing) -> str:
    project = each.project
    rating = f"{rating_word(project.rating)}, " if project.rating else ""
    due = f", due {short_day(project.due)}{' and overdue' if each.is_overdue else ''}" if project.due else ""
    comment = f" {full_stop(project.comment)}" if project.comment else ""
    return f"{project.name}: {rating}{project.status or 'no status given'}{due}.{comment}"


def _parts(request: Request, question: Question, where: str, told: Sequence[Standing]) -> list[Part]:
    if not told:
        return []
    whose = Whose.on(request.session, request.council, request.today)
    services = {service.key: service.name for service in people.services(request.session, request.council)}
    rows = tuple(_row(each, whose, services) for each in told)
    table = Table(f"Projects in {where}, what is furthest behind first", COLUMNS, rows)
    return [table, spreadsheets.of_table(table, NOTE, request.today)] if question.shown_as == "spreadsheet" else [table]


def _row(each: Standing, whose: Whose, services: dict[str, str]) -> tuple[Cell, ...]:
    project = each.project
    due = short_day(project.due) if project.due else "no date"
    return (
        Cell(project.name),
        Cell(rating_word(project.rating) if project.rating else "Not rated", _tone(project.rating)),
        Cell(f"{due}, overdue" if each.is_overdue else due, Tone.BAD if each.is_overdue else Tone.PLAIN),
        Cell((project.status or "not given").capitalize()),
        Cell(services.get(project.service or "", "none")),
        Cell(whose.name(project.owner) or "nobody named"),
        Cell(project.comment or ""),
    )


def _tone(rating: Rating | None) -> Tone:
    return rating_tone(rating) if rating else Tone.QUIET


def _what(question: Question) -> str:
    colours = f"{naming.colour_words(question.ratings)} " if question.ratings else ""
    return f"{colours}projects{' behind plan' if question.aspect == 'behind' else ''}"


def _next(question: Question) -> list[tuple[str, str]]:
    where = " in my portfolio" if question.mine else ""
    asks = [] if question.aspect == "behind" else [("Behind plan only", f"projects behind plan{where}")]
    return [*asks, ("Budgets", f"budgets{where}"), ("Risks", f"show risks{where}")]
