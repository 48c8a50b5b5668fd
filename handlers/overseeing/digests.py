"""A body's digest before it is posted: looking at it, holding it back, and letting it go."""

from collections.abc import Callable
from dataclasses import replace

from bot.reply import Button, Buttons, Note, Reply, Text
from domain import schedule
from domain.framework import BodyRules
from domain.working_days import WorkingDays
from handlers.officers import OFFICERS
from handlers.outcome import Answer, Outcome
from handlers.overseeing.planned import Planned, planned_digests
from handlers.registration import Given, acts, does
from handlers.request import Request
from handlers.returning.owing import current_windows
from handlers.timetable import digests, ticking
from handlers.understanding.question import Dimension, Kind, Question
from handlers.wording import count_of, day_words
from storage import log
from storage.queries import holds
from storage.queries.holds import HELD, RELEASED

NONE_PLANNED = "No digest is still to be posted for the figures that are being collected now."

POST = "digest.post"

Doing = Callable[[Request, Planned], Outcome]


@acts(
    "preview digest",
    help="See a digest before it is posted",
    says=["preview the CMT digest"],
    may=OFFICERS,
    writes=False,
)
def preview_by_saying(request: Request, question: Question) -> Outcome:
    """The digest as it would be posted now."""
    return _with(request, _bodies_named(request, question), "digest.preview", _preview)


@does("digest.preview", may=OFFICERS)
def preview_by_pressing(request: Request, given: Given) -> Outcome:
    """The same by a button."""
    return _with(request, _body_given(given), "digest.preview", _preview)


@acts("hold digest", help="Hold a digest back", says=["hold the CMT digest"], may=OFFICERS)
def hold_by_saying(request: Request, question: Question) -> Outcome:
    """The clock does not post it until somebody releases it."""
    return _with(request, _bodies_named(request, question), "digest.hold", _hold)


@does("digest.hold", may=OFFICERS, writes=True)
def hold_by_pressing(request: Request, given: Given) -> Outcome:
    """The same by a button."""
    return _with(request, _body_given(given), "digest.hold", _hold)


@acts("release digest", help="Let a digest go that was held back", says=["release the CMT digest"], may=OFFICERS)
def release_by_saying(request: Request, question: Question) -> Outcome:
    """Let it be posted at its time; whether it shall be posted before that is asked first."""
    return _with(request, _bodies_named(request, question), "digest.release", _release)


@does("digest.release", may=OFFICERS, writes=True)
def release_by_pressing(request: Request, given: Given) -> Outcome:
    """The same by a button."""
    return _with(request, _body_given(given), "digest.release", _release)


@does(POST, may=OFFICERS, writes=True)
def post_by_pressing(request: Request, given: Given) -> Outcome:
    """Post it at once though its time has not come, or as soon as messages may be sent."""
    return _with(request, _body_given(given), POST, _post)


def _preview(request: Request, planned: Planned) -> Outcome:
    as_clock = ticking.clock_request(request.session, request.council, request.now)
    notice = digests.digest_notice(as_clock, planned.body, planned.window)
    when = "It is held back." if planned.held else f"It is to be posted on {_day(request, planned)}."
    note = Note(f"Preview: how {planned.body.name} would read it now. {when}")
    reply = notice.reply
    parts = (note, *reply.parts, Buttons(_next_steps(request, planned)))
    return Outcome(Reply(f"Preview: {reply.summary}", parts, only_you=True, quotes=reply.quotes), Answer(Kind.SUMMARY))


def _hold(request: Request, planned: Planned) -> Outcome:
    done = holds.hold(request.session, request.council, planned.key, request.viewer.email, request.now)
    if done:
        _log(request, HELD, planned)
    opening = "is held back" if done else "was held back already"
    sentence = f"{_called(planned)} {opening}. It is not posted until you or a colleague release it."
    # One that had been let go early is held for its own time again.
    as_held = next((each for each in still_planned(request) if each.key == planned.key), replace(planned, held=True))
    return _said(sentence, *_next_steps(request, as_held))


def _release(request: Request, planned: Planned) -> Outcome:
    if planned.moment.at <= request.now:
        return _post(request, planned)
    if planned.let_go:
        return _waits(request, planned)
    day = _day(request, planned)
    if holds.let_go(request.session, request.council, planned.key):
        _log(request, RELEASED, planned)
        sentence = f"{_called(planned)} is no longer held back. It is posted at its time, on {day}."
        return _said(sentence, *_next_steps(request, replace(planned, held=False)))
    return _said(
        f"{_called(planned)} is due on {day}.{_missing(planned)} Shall it be posted now?",
        Button("Yes, post it now", POST, _arguments(planned)),
    )


def _waits(request: Request, planned: Planned) -> Outcome:
    """It is let go, and posted as soon as messages may be sent."""
    at = planned.moment.at
    return _said(
        f"{_called(planned)} is posted on {_day(request, planned)} at {at:%H:%M}.", *_next_steps(request, planned)
    )


def _missing(planned: Planned) -> str:
    """How much of what it is about has not been given yet."""
    missing = sum(not item.has_figure for item in planned.window.owed)
    if not missing:
        return ""
    return f" {count_of(missing, 'figure')} {'is' if missing == 1 else 'are'} still missing."


def hold_again(request: Request, planned: Planned, *, held: bool) -> Outcome:
    """Hold it back as before, or let it be posted at its time again: what somebody did last is undone."""
    return _hold(request, planned) if held else _release(request, planned)


def _post(request: Request, planned: Planned) -> Outcome:
    session, council = request.session, request.council
    holds.release(session, council, planned.key, request.viewer.email, request.now)
    _log(request, RELEASED, planned)
    calendar, days = request.framework.calendar, WorkingDays(request.framework.nation)
    at = schedule.next_sending_time(request.now, calendar.hours, days)
    if at > request.now:
        waiting = replace(planned, held=False, let_go=True, moment=replace(planned.moment, at=at))
        return _waits(request, waiting)
    as_clock = ticking.clock_request(session, council, request.now)
    ticking.post(session, council, (digests.digest_notice(as_clock, planned.body, planned.window),), request.now)
    return _said(f"{_called(planned)} has been posted.")


def _with(request: Request, named: frozenset[str], command: str, do: Doing) -> Outcome:
    """Do it with the one digest that can be meant, else ask which."""
    planned = still_planned(request)
    found = [each for each in planned if each.body.key in named] if named else planned
    if not found:
        return _said(NONE_PLANNED)
    by_body = {each.body.key: each for each in reversed(found)}
    if len(by_body) > 1:
        first = reversed(by_body.values())
        return _which(tuple(Button(each.body.name[:70], command, _arguments(each)) for each in first))
    return do(request, found[0])


def still_planned(request: Request) -> list[Planned]:
    """Every digest about what is being collected that is still to be posted."""
    return [each for found in reversed(current_windows(request)) for each in planned_digests(request, found)]


def _bodies_named(request: Request, question: Question) -> frozenset[str]:
    """The bodies whose key or name was said."""
    said = f" {question.text.casefold()} "
    by_text = {body.key for body in request.framework.bodies if any(f" {name} " in said for name in _names(body))}
    return frozenset(by_text or question.keys(Dimension.BODY))


def _names(body: BodyRules) -> tuple[str, str]:
    return body.key.casefold(), body.name.casefold()


def _body_given(given: Given) -> frozenset[str]:
    return frozenset(filter(None, [given.arguments.get("body", "")]))


def _arguments(planned: Planned) -> dict[str, str]:
    return {"body": planned.body.key}


def _next_steps(request: Request, planned: Planned) -> tuple[Button, ...]:
    """What can be done with it as it stands, each button in the words of what it does."""
    arguments = _arguments(planned)
    if planned.held:
        is_due = planned.moment.at <= request.now
        label = "Release and post" if is_due else f"Release for {_day(request, planned)}"
        return (Button(label, "digest.release", arguments),)
    hold = Button("Hold", "digest.hold", arguments)
    return (hold,) if planned.let_go else (hold, Button("Post it early", "digest.release", arguments))


def _called(planned: Planned) -> str:
    return f"The digest for {planned.body.name} about {planned.window.spoken.short}"


def _day(request: Request, planned: Planned) -> str:
    return day_words(max(planned.moment.at.date(), request.today), request.today)


def _log(request: Request, what: str, planned: Planned) -> None:
    log.record(
        request.session,
        request.council,
        at=request.now,
        actor=request.viewer.email,
        what=what,
        subject=planned.key,
        door=request.message.place.door,
        event=request.message.event,
    )


def _which(buttons: tuple[Button, ...]) -> Outcome:
    sentence = "Which digest do you mean?"
    rows = tuple(Buttons(buttons[start : start + 5]) for start in range(0, len(buttons), 5))
    answer = Answer(Kind.CLARIFY, alternatives=tuple(button.label for button in buttons))
    return Outcome(Reply(sentence, (Text(sentence), *rows), only_you=True), answer)


def _said(sentence: str, *buttons: Button) -> Outcome:
    parts = (Text(sentence), Buttons(buttons)) if buttons else (Text(sentence),)
    return Outcome(Reply(sentence, parts, only_you=True), Answer(Kind.CONFIRM))
