"""Actions: "what are we doing about it", "which actions are overdue"."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from msgspec.structs import replace

from bot.reply import Cell, Column, Fact, Facts, Part, Table, Text, Tone
from handlers import telling
from handlers.answering import keeping, naming, spreadsheets
from handlers.answering.latest import latest_seen
from handlers.answering.one_of_works import answered_as, one_of_works
from handlers.answering.picking import picked
from handlers.answering.reach import reach_of, with_services_of_works, without_titles
from handlers.answering.replying import answered, understood_as
from handlers.answering.reporting import report
from handlers.outcome import Outcome
from handlers.own_words import headed
from handlers.registration import answers
from handlers.request import Request
from handlers.seeing import Seen
from handlers.understanding.question import Dimension, Kind, Question
from handlers.vocabularies import asker_of
from handlers.whose import Whose
from handlers.wording import count_of, due_words, full_stop, listed, said_comment, short_day
from storage.queries import indicators, work
from storage.tables import Action, Indicator

COLUMNS = (Column("Action"), Column("Owner"), Column("Due"), Column("Status"), Column("For"), Column("Indicator"))
NOTE = "Overdue is open and past its date."
OPEN, CANCELLED = "open", "cancelled"


@dataclass(frozen=True)
class Promise:
    """An action on one day, with the indicator it is for."""

    action: Action
    indicator: Indicator | None
    today: date

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.action.status == OPEN

    @property
    def is_overdue(self) -> bool:
        """Whether it is still to be done and its date has passed."""
        return self.is_open and self.action.due is not None and self.action.due < self.today

    @property
    def order(self) -> tuple[bool, bool, date]:
        """Overdue ones first, then what is open by its date, then the others."""
        return (not self.is_overdue, not self.is_open, self.action.due or date.max)


@answers(Kind.ACTIONS, help="What is being done", says=["what are we doing about it", "overdue actions"])
def what_is_being_done(request: Request, question: Question) -> Outcome:
    """For an indicator what its owner says and the actions agreed; else the actions that are open or overdue."""
    ours = keeping.all_are_ours(request)
    titled = question.keys(Dimension.ACTION)
    question = without_titles(with_services_of_works(request, question, Dimension.ACTION))
    every = [each for each in _found(request, question, ours=ours) if not titled or each.action.key in titled]
    about = picked(request, question) if question.codes else ()
    if not ours and not every and not about:
        return keeping.not_for_readers(question, "Actions")
    told = [each for each in every if _is_wanted(each, question.aspect)]
    if question.days.until:
        told = [each for each in told if each.is_open and question.days.hold(each.action.due)]
    where = _where(request, question, about)
    seen = [latest_seen(request, question, each) for each in about]
    if not about and not question.aspect:
        told = [each for each in told if each.is_open or titled]
    if one := one_of_works(question, Dimension.ACTION, [each.action.key for each in told]):
        return answered_as(what_is_being_done.run(request, one), one)
    sentence = _sentence(request, question, where, every, about=bool(about))
    if question.days.until:
        word = request.framework.word
        number = count_of(len(told), word("action"), word("action", 2)) if told else f"No {word('action')}"
        sentence = f"{number} in {where} {due_words(question.days.since, question.days.until)}."
    if titled and every:
        sentence, where = _of_one(request, every[0]), every[0].action.text
    if not ours and not every:
        sentence = f"Actions {keeping.FOR_US}; this is what the figures say."
    return answered(
        question,
        Kind.ACTIONS,
        sentence,
        [*_said(request, seen, ours=ours), *_parts(request, question, where, told)],
        understood=understood_as(f"{question.aspect} actions".strip(), where),
        seen=seen,
        asks=_next(question, about),
    )


def _found(request: Request, question: Question, *, ours: bool) -> list[Promise]:
    """The actions asked about, open or not, overdue ones first; cancelled ones are left out."""
    besides = replace(question, picks=tuple(pick for pick in question.picks if pick.dimension is not Dimension.BODY))
    reach = reach_of(request, besides)
    known = {each.code: each for each in indicators.every(request.session, request.council)}
    bodies = set(question.keys(Dimension.BODY))
    me = asker_of(request).email if question.mine and not question.codes else ""
    rated = _rated(request, question)
    found = []
    for action in work.actions(request.session, request.council):
        indicator = known.get(action.indicator or "")
        if action.status == CANCELLED or not _may_see(request, action, indicator, ours=ours):
            continue
        if rated is not None and action.indicator not in rated:
            continue
        if bodies and action.body not in bodies:
            continue
        if reach.holds(None, action.indicator, action.owner) or (me and action.owner == me):
            found.append(Promise(action, indicator, request.today))
    return sorted(found, key=lambda each: each.order)


def _is_wanted(each: Promise, aspect: str) -> bool:
    return each.is_overdue if aspect == "overdue" else aspect != "done" or not each.is_open


def _may_see(request: Request, action: Action, indicator: Indicator | None, *, ours: bool) -> bool:
    return ours or keeping.is_readers_own(request, action.owner, indicator.partner if indicator else None)


def _rated(request: Request, question: Question) -> set[str] | None:
    """The codes that have the ratings asked for ("what are we doing about the reds"); None where none was said."""
    if not question.ratings or question.codes:
        return None
    found = report(request, question, picked(request, question))
    return {each.indicator.code for each in found.seen if each.rating in question.ratings}


def _where(request: Request, question: Question, about: Sequence[Indicator]) -> str:
    if about:
        return listed([each.name for each in about])
    where = naming.scope_words(request, question)
    if not question.ratings:
        return where
    return f"{where} ({naming.colour_words(question.ratings)} {request.framework.word('indicator', 2)} only)"


def _sentence(request: Request, question: Question, where: str, every: Sequence[Promise], *, about: bool) -> str:
    word = request.framework.word
    still = [each for each in every if each.is_open]
    overdue = [each for each in every if each.is_overdue]
    preposition = "for" if about else "in"
    if not every:
        return f"No {word('action')} is on record {preposition} {where}."
    number = count_of(len(still), word("action"), word("action", 2))
    if question.aspect == "overdue":
        verb = "is" if len(overdue) == 1 else "are"
        return f"{len(overdue) or 'None'} of {number} open {preposition} {where} {verb if overdue else 'is'} overdue."
    done = len(every) - len(still)
    late = f", {_overdue_words(len(overdue), len(still))}" if still else ""
    opened = f"{number} {'is' if len(still) == 1 else 'are'} open" if still else f"No {word('action')} is open"
    return f"{opened} {preposition} {where}{late}; {done or 'none'} {'is' if done < 2 else 'are'} done."


def _of_one(request: Request, each: Promise) -> str:
    action, whose = each.action, Whose.on(request.session, request.council, request.today)
    due = f", due {short_day(action.due)}{' and overdue' if each.is_overdue else ''}" if action.due else ""
    return f"{full_stop(action.text)} {whose.name(action.owner) or 'Nobody named'}: {action.status}{due}."


def _overdue_words(overdue: int, still: int) -> str:
    if still == 1:
        return "overdue" if overdue else "not overdue yet"
    return f"{overdue or 'none'} of them overdue"


def _said(request: Request, seen: Sequence[Seen], *, ours: bool) -> list[Part]:
    """What the owner of each figure says of it and is doing about it."""
    parts: list[Part] = []
    whose = Whose.on(request.session, request.council, request.today)
    for each in seen:
        parts.append(Text(telling.sentence(each)))
        facts = [Fact(name, words) for name, words in _words(each, whose, ours=ours) if words]
        parts += [Facts(tuple(facts))] if facts else []
    return parts


def _words(seen: Seen, whose: Whose, *, ours: bool) -> Sequence[tuple[str, str]]:
    revision = seen.revision
    owner = ("Owner", whose.name(seen.indicator.owner) if ours else "")
    if revision is None:
        return (owner,)
    back = short_day(revision.back_on_track_by) if revision.back_on_track_by else ""
    return (
        ("What its owner says", full_stop(said_comment(revision.comment))),
        ("What is being done", full_stop(revision.action or "")),
        ("Back on track by", back),
        owner,
    )


def _parts(request: Request, question: Question, where: str, told: Sequence[Promise]) -> list[Part]:
    if not told:
        return []
    whose = Whose.on(request.session, request.council, request.today)
    bodies = {body.key: body.name for body in request.framework.bodies}
    table = Table(
        f"Actions: {where}", headed(request.framework, COLUMNS), tuple(_row(each, whose, bodies) for each in told)
    )
    return [table, spreadsheets.of_table(table, NOTE, request.today)] if question.shown_as == "spreadsheet" else [table]


def _row(each: Promise, whose: Whose, bodies: Mapping[str, str]) -> tuple[Cell, ...]:
    action = each.action
    tone = Tone.BAD if each.is_overdue else Tone.PLAIN if each.is_open else Tone.QUIET
    return (
        Cell(action.text),
        Cell(whose.name(action.owner)),
        Cell(short_day(action.due) if action.due else "no date"),
        Cell("Overdue" if each.is_overdue else action.status.capitalize(), tone),
        Cell(bodies.get(action.body or "", "none")),
        Cell(each.indicator.name if each.indicator else "none"),
    )


def _next(question: Question, about: Sequence[Indicator]) -> list[tuple[str, str]]:
    if about:
        code = about[0].code
        return [("Why", f"why {code}"), ("Who owns it", f"who owns {code}"), ("Trend", f"trend of {code}")]
    where = " in my portfolio" if question.mine else ""
    asks = [] if question.aspect == "overdue" else [("Overdue only", f"overdue actions{where}")]
    return [*asks, ("Risks", f"show risks{where}")]
