""" "What should I ask the director?": three questions drawn from the figures, the comments and the actions."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.reply import Bullets, Note, Part
from domain.direction import Direction
from domain.money import spending_words, totalled
from domain.periods import Period
from domain.rating import Rating
from handlers import telling
from handlers.answering import keeping, naming
from handlers.answering.budgets import budgets_of, stood
from handlers.answering.forecasts import forecast_of
from handlers.answering.ordering import worst_first
from handlers.answering.reach import reach_of, without_qualities
from handlers.answering.reasons import fired_rules
from handlers.answering.replying import answered, opening, understood_as
from handlers.answering.reporting import Reported, reported
from handlers.outcome import Outcome
from handlers.request import Request
from handlers.seeing import Seen
from handlers.understanding.question import Kind, Question
from handlers.whose import Whose
from handlers.wording import day_words, full_stop, said_comment
from storage.queries import work

HOW_MANY = 3
OFF_TARGET = (Rating.RED, Rating.AMBER)


@dataclass(frozen=True)
class Challenge:
    """A question to ask, and the figure it is about, if it is about one."""

    text: str
    seen: Seen | None = None


def what_to_ask(request: Request, question: Question) -> Outcome:
    """Three questions: about what is furthest off, what was promised, and what it costs, as far as there is cause."""
    found = reported(request, question)
    where = naming.scope_words(request, question)
    chosen = _three(request, question, found)
    understood = understood_as("Questions to ask", where, found.period.title)
    if not chosen:
        sentence = (
            f"Nothing in {where} is off target or overdue for {found.period.title}. Ask what made the difference."
        )
        return answered(question, Kind.SUMMARY, sentence, understood=understood, explained=found.explained)
    number = {1: "One question", 2: "Two questions"}.get(len(chosen), "Three questions")
    seen = list({each.seen.indicator.code: each.seen for each in chosen if each.seen}.values())
    parts: list[Part] = [Bullets(tuple(each.text for each in chosen))]
    parts.append(Note("Each is drawn from the figures, the comments and the actions on record."))
    return answered(
        question,
        Kind.SUMMARY,
        f"{number} to ask about {where} for {found.period.title}.",
        parts,
        understood=understood,
        explained=found.explained,
        periods=[found.period.notation],
        seen=seen,
        asks=[(f"Why {each.indicator.name}", f"why is {each.indicator.code} {each.rating.value}") for each in seen[:3]],
    )


def _three(request: Request, question: Question, found: Reported) -> list[Challenge]:
    """One of each sort first, then more of what is off target; never two about one indicator."""
    off = [each for each in worst_first(found.seen) if each.rating in OFF_TARGET]
    firsts = (_on_figures(request, off[:1]), _on_actions(request, question, found), _on_money(request, question))
    chosen: list[Challenge] = []
    for source in firsts:
        _add(chosen, source, 1)
    for source in (_on_figures(request, off[1:]), _on_travel(found), _on_missing(found), _on_success(found)):
        _add(chosen, source, HOW_MANY - len(chosen))
    return chosen


def _add(chosen: list[Challenge], source: Iterable[Challenge], room: int) -> None:
    """Take up to `room` from a source that are about something else than what is chosen already."""
    for each in source:
        if room <= 0:
            return
        known = {one.seen.indicator.code for one in chosen if one.seen}
        if each.seen is None or each.seen.indicator.code not in known:
            chosen.append(each)
            room -= 1


def _on_figures(request: Request, off: Sequence[Seen]) -> Iterator[Challenge]:
    for each in off:
        revision = each.revision
        target, said = telling.short_target(each), said_comment(revision.comment if revision else None)
        figure = telling.marked_figure(each) if each.value is not None else ""
        at = f" at {figure} against a target of {target}" if figure and target else ""
        rules = fired_rules(request, each)
        because = f" {rules}" if rules else ""
        asks = _asks(request, each, said)
        yield Challenge(f"{each.indicator.name} is {each.rating.value}{at}.{because} {asks}", each)


def _asks(request: Request, each: Seen, said: str) -> str:
    forecast = forecast_of(request, each)
    if not said:
        return "No comment was given: what happened, and what is being done?"
    if forecast.value is not None and forecast.rating in OFF_TARGET:
        return f"The service says: “{full_stop(said)}” Why is the forecast for the year only {forecast.words}?"
    back = each.revision.back_on_track_by if each.revision else None
    when = "is that still right?" if back else "by when will it be back on track?"
    promised = f" It is to be back on track by {day_words(back)}:" if back else ""
    return f"The service says: “{full_stop(said)}”{promised} {opening(when) if not back else when}"


def _on_actions(request: Request, question: Question, found: Reported) -> Iterator[Challenge]:
    """Actions that are overdue, the oldest first."""
    if not keeping.all_are_ours(request):
        return
    reach, whose = reach_of(request, question), Whose.on(request.session, request.council, request.today)
    seen = {each.indicator.code: each for each in found.seen}
    overdue = [
        (each.due, each)
        for each in work.actions(request.session, request.council)
        if each.status == "open"
        and each.due is not None
        and each.due < request.today
        and reach.holds(None, each.indicator, each.owner)
    ]
    for due, each in sorted(overdue, key=lambda pair: (pair[0], pair[1].key)):
        about = seen.get(each.indicator or "")
        yield Challenge(
            f"“{each.text}” was due on {day_words(due, request.today)} and is still open with "
            f"{whose.name(each.owner)}. What has held it up, and when will it be done?",
            about if about and about.is_there else None,
        )


def _on_money(request: Request, question: Question) -> Iterator[Challenge]:
    """An overspend of all the services together, or the largest one among them."""
    if not keeping.all_are_ours(request):
        return
    plain = without_qualities(question)
    until = Period.parse(question.period.last).last_day if question.period.last else request.today
    found = budgets_of(request, reach_of(request, plain).services, until)
    if found is None:
        return
    period, budgets = found
    over = [each for each in budgets if each.variance is not None and each.variance > 0]
    if not over:
        return
    worst = max(over, key=lambda each: (each.variance or 0, each.name))
    whole = totalled((worst,))
    words = spending_words(whole.variance, whole.budget)
    mended = "make that up" if worst.budget < 0 else "bring that down"
    yield Challenge(f"{worst.name} was forecast{stood(period)} to {words}. What will {mended}, and when?")


def _on_travel(found: Reported) -> Iterator[Challenge]:
    """What got worse though it is still on target."""
    for each in found.seen:
        if each.direction is Direction.WORSE and each.rating is Rating.GREEN:
            beside = telling.comparison_words(each)
            yield Challenge(
                f"{each.indicator.name} is on target at {telling.marked_figure(each)} but got worse ({beside}). "
                "Is that the start of something?",
                each,
            )


def _on_missing(found: Reported) -> Iterator[Challenge]:
    """What was due and has no figure."""
    for each in found.seen:
        if each.rating in (Rating.LATE, Rating.NOT_YET_AVAILABLE) and not each.hidden:
            what = f"{each.indicator.name} in {each.period.short}"
            yield Challenge(f"There is no figure yet for {what}. What keeps it, and when will it come?", each)


def _on_success(found: Reported) -> Iterator[Challenge]:
    """What got better and is on target, for where nothing else is left to ask about."""
    for each in found.seen:
        if each.direction is Direction.BETTER and each.rating is Rating.GREEN:
            figure, beside = telling.marked_figure(each), telling.comparison_words(each)
            yield Challenge(
                f"{each.indicator.name} got better and is on target at {figure} ({beside}). "
                "What made the difference, and will it last?",
                each,
            )
