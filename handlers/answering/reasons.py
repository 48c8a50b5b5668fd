"""Why a figure is rated as it is and where it comes from: comment, rules, target, numbers, who entered and approved."""

from bot.reply import Fact, Facts, Part
from domain import schedule
from domain.access import State
from domain.exceptions import find_exceptions
from domain.periods import Period
from domain.rating import Rating, RatingRule, Tolerance, rate
from domain.schedule import LONDON
from domain.working_days import WorkingDays
from handlers import telling
from handlers.answering import keeping
from handlers.answering.targets import set_words
from handlers.request import Request
from handlers.returning.owing import Window
from handlers.seeing import Seen
from handlers.timetable.readings import read_indicators
from handlers.understanding.question import Question
from handlers.verifying.provenance import said_of
from handlers.whose import Whose
from handlers.wording import as_set, day_words, full_stop, said_comment, short_day, target_words
from storage.queries import verifications
from storage.tables import OutturnRevision

TELLS_WHY = ("why", "source", "provisional")
OFF_TARGET = (Rating.RED, Rating.AMBER)


def opening_words(request: Request, question: Question, seen: Seen) -> str:
    """The sentence that answers "is it provisional?", "who entered it?", "why?", "what did they say?"; else empty."""
    revision = seen.revision
    if question.aspect == "unsigned" or revision is None:
        return _not_signed_off(seen) if question.aspect == "unsigned" else ""
    if question.aspect == "why":
        return why_words(request, seen)
    if question.aspect == "provisional" and revision.value is not None:
        return _how_firm(request, revision)
    if question.aspect == "source":
        return (
            f"{telling.marked_figure(seen)} was entered {_entered(request, revision)}; {_approved(request, revision)}."
        )
    if question.aspect == "comment" and not said_comment(revision.comment):
        return f"No comment was given for {seen.period.short}."
    return ""


def _not_signed_off(seen: Seen) -> str:
    """That no figure can be shown before its sign-off, and to whom it is; empty where one is shown."""
    revision = seen.revision
    if revision is not None and revision.value is not None and not revision.state.is_signed_off:
        return ""
    return (
        f"There is no figure for {seen.indicator.name} that you may see before it is signed off. Until then it is shown"
        " only to its owner and deputy, their head of service, the directors concerned and the performance officers."
    )


def details(request: Request, question: Question, seen: Seen) -> list[Part]:
    """What is said about a figure, and for "why" and "where from" how it came to be rated so."""
    revision = seen.revision
    if revision is None:
        return []
    facts: list[Fact] = []
    if question.aspect in (*TELLS_WHY, "comment", "forecast") or seen.rating in OFF_TARGET:
        facts += _said(revision)
    if question.aspect == "why":
        facts.append(Fact("Why it stands out", fired_rules(request, seen)))
    if question.aspect in TELLS_WHY:
        facts += came_to_be(request, seen, revision)
    facts = [fact for fact in facts if fact.value]
    return [Facts(tuple(facts))] if facts else []


def why_words(request: Request, seen: Seen) -> str:
    """`Voids is red because 39.2 days is further off its target, 28 days or less, than the tolerance of 10% allows.`"""
    target, revision = telling.short_target(seen), seen.revision
    if revision is None or not target or not seen.rating.is_colour:
        return ""
    figure = telling.marked_figure(seen)
    is_so = f"{seen.indicator.name} is {seen.rating.value} for {seen.period.short} because {figure}"
    if seen.rating is Rating.GREEN:
        return f"{is_so} meets its target, {target}."
    floor = as_set(seen.indicator, revision.floor) if revision.floor is not None else ""
    allowed = (
        f"the floor of {floor}" if revision.floor is not None else f"the tolerance of {revision.tolerance or 'none'}"
    )
    if seen.rating is Rating.RED:
        return f"{is_so} is further off its target, {target}, than {allowed} allows."
    if _is_spared(request, seen, revision):
        return f"{is_so} is off its target, {target}, but better than a year before."
    return f"{is_so} is off its target, {target}, but within what {allowed} allows."


def _is_spared(request: Request, seen: Seen, revision: OutturnRevision) -> bool:
    """Whether it is amber only because the council spares red what is better than in the same period last year."""
    by_last_year = request.framework.rating_rule is RatingRule.TARGET_AND_LAST_YEAR
    if not by_last_year or seen.value is None or revision.tolerance is None:
        return False
    tolerance = Tolerance.parse(revision.tolerance)
    return rate(seen.value, seen.target, seen.indicator.polarity, tolerance) is Rating.RED


def fired_rules(request: Request, seen: Seen) -> str:
    """What the council's exception rules say of a figure, in their own sentences; empty where none fires."""
    readings = read_indicators(request, (seen.indicator,), _window_of(request, seen.period))
    found = find_exceptions(readings, request.framework.exception_rules, (), today=request.today)
    return " ".join(rule.sentence for each in found for rule in each.rules)


def _window_of(request: Request, period: Period) -> Window:
    """The dates of a period's window, without what everybody else owes in it."""
    days, calendar = WorkingDays(request.framework.nation), request.framework.calendar
    return Window(period, schedule.opening(period, calendar, days), schedule.deadline(period, calendar, days), ())


def _said(revision: OutturnRevision) -> list[Fact]:
    return [
        Fact("Comment", full_stop(said_comment(revision.comment))),
        Fact("What is being done", full_stop(revision.action or "")),
        Fact("By whom", full_stop(revision.action_by or "")),
        Fact("Ways forward", full_stop(revision.options or "")),
        Fact("Back on track by", short_day(revision.back_on_track_by) if revision.back_on_track_by else ""),
    ]


def came_to_be(request: Request, seen: Seen, revision: OutturnRevision) -> list[Fact]:
    """What a figure rests on: rating, target, numbers, and who entered, approved and verified it."""
    target = target_words(seen.target, seen.indicator) or "no target"
    tolerance = f", tolerance {revision.tolerance}" if revision.tolerance else ""
    rule = f"{seen.rating.value}, {target}{tolerance} (version {revision.rule_version} of the rating rule)"
    return [
        Fact("Rated", rule),
        Fact("Target", set_words(request, seen.indicator, revision)),
        Fact("Numbers", _numbers(seen)),
        Fact("Entered", _entered(request, revision)),
        Fact("Approved", _approved(request, revision)),
        Fact("Verified", _verified(request, revision)),
        Fact("Revision", _revision(revision)),
    ]


def _revision(revision: OutturnRevision) -> str:
    if revision.restatement:
        return f"{revision.revision}, restated: {revision.restatement}"
    return str(revision.revision)


def _entered(request: Request, revision: OutturnRevision) -> str:
    """`by Asha Patel on Friday 9 October`; names are for the council's own people."""
    whose = Whose.on(request.session, request.council, request.today)
    day = f"on {day_words(revision.entered_at.astimezone(LONDON).date(), request.today)}"
    if not keeping.all_are_ours(request):
        return day
    by = whose.name(revision.entered_by)
    instead_of = f" for {whose.name(revision.entered_for)}" if revision.entered_for else ""
    return f"by {by}{instead_of} {day}" if by else f"with an import {day}"


def _approved(request: Request, revision: OutturnRevision) -> str:
    if not revision.state.is_signed_off:
        return "not signed off yet"
    whose = Whose.on(request.session, request.council, request.today)
    by = f" by {whose.name(revision.signed_off_by)}" if keeping.all_are_ours(request) and revision.signed_off_by else ""
    at = revision.signed_off_at
    on = f" on {day_words(at.astimezone(LONDON).date(), request.today)}" if at else ""
    return f"signed off{by}{on}"


def _verified(request: Request, revision: OutturnRevision) -> str:
    found = verifications.of_figure(request.session, revision) if revision.state.is_signed_off else None
    return said_of(request, found, ours=keeping.all_are_ours(request))


def _how_firm(request: Request, revision: OutturnRevision) -> str:
    approved = _approved(request, revision)
    return {
        State.DRAFT: "It is a draft: it has not been submitted yet and can still change.",
        State.SUBMITTED: "It is provisional: it is submitted but not signed off yet, and can still change.",
        State.SIGNED_OFF: f"It is final: {approved}. It is not published yet, so please keep it within the council.",
        State.PUBLISHED: f"It is final: {approved}, and published.",
    }[revision.state]


def _numbers(seen: Seen) -> str:
    revision = seen.revision
    if revision is None or revision.numerator is None or revision.denominator is None or seen.indicator.personal:
        return ""
    return f"{revision.numerator:,f} of {revision.denominator:,f}"
