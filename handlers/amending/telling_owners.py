"""Telling people that they answer for indicators from a day on, and who did before: one message to each."""

from collections.abc import Iterator, Sequence
from datetime import date

from bot.reply import Button, Buttons, Part, Reply, Text
from handlers.outcome import Notice, ToPerson
from handlers.request import Request
from handlers.wording import called, day_words, listed
from storage.amending import Amendment
from storage.queries import indicators, people
from storage.tables import Indicator, Person, PlannedAmendment

NAMES_AT_ONCE = 5


def told_of_owners(request: Request, amendments: Sequence[Amendment], starts: date, by: str = "") -> Iterator[Notice]:
    """A message to each new owner and to each old one, for changes of owners on a day; not to `by`, who made them."""
    session, council = request.session, request.council
    handed: dict[tuple[str, str], list[Indicator]] = {}
    for each in amendments:
        email = each.columns.get("owner")
        indicator = indicators.by_code(session, council, each.key) if email and each.table == "indicators" else None
        if indicator is not None and email:
            handed.setdefault((indicator.owner, email), []).append(indicator)
    when = f" from {day_words(starts, request.today)}" if starts > request.today else ""
    for (old, new), moved in handed.items():
        before, after = people.by_email(session, council, old), people.by_email(session, council, new)
        if after is None:
            continue
        count = f"{len(moved):,} {request.framework.word('indicator', len(moved))}"
        told = {after.email: _to_the_new(before, moved, count, when)}
        if old != after.email:
            told[old] = _to_the_old(after, moved, count, when)
        for whom, words in told.items():
            if whom != (by or request.viewer.email):
                yield _notice(request, moved, whom, words)


def told_of_no_move(request: Request, withdrawn: Sequence[PlannedAmendment]) -> Iterator[Notice]:
    """A message to each who was told that they would answer for something from a day on, or would not any more."""
    moves: dict[tuple[str, str], list[Indicator]] = {}
    for each in withdrawn:
        email = each.columns.get("owner") if each.table == "indicators" and each.state == "planned" else None
        indicator = indicators.by_code(request.session, request.council, each.key) if email else None
        if indicator is not None and email:
            moves.setdefault((indicator.owner, email), []).append(indicator)
    for (old, new), stays in moves.items():
        whose = people.by_email(request.session, request.council, old)
        name = whose.name if whose is not None else old
        told = {new: f"{name} goes on answering for {names_of(stays)}: what was planned has been taken back."}
        if old != new:
            told[old] = f"You go on answering for {names_of(stays)}: what was planned has been taken back."
        for whom, words in told.items():
            if whom != request.viewer.email:
                yield _notice(request, stays, whom, words)


def names_of(moved: Sequence[Indicator]) -> str:
    """Some of their names, and how many more there are."""
    more = [f"{len(moved) - NAMES_AT_ONCE} more"] if len(moved) > NAMES_AT_ONCE else []
    return listed([*(called(each) for each in moved[:NAMES_AT_ONCE]), *more])


def _to_the_new(before: Person | None, moved: Sequence[Indicator], count: str, when: str) -> str:
    if len(moved) == 1:
        return f"You answer for {called(moved[0])}{when}."
    whose = f" of {before.name}" if before is not None else ""
    return f"You answer for the {count}{whose}{when}: {names_of(moved)}."


def _to_the_old(after: Person, moved: Sequence[Indicator], count: str, when: str) -> str:
    if len(moved) == 1:
        return f"{after.name} answers for {called(moved[0])}{when}. Thank you for looking after it."
    return f"{after.name} answers for your {count}{when}: {names_of(moved)}. Thank you for looking after them."


def _notice(request: Request, moved: Sequence[Indicator], email: str, words: str) -> Notice:
    codes = tuple(each.code for each in moved)
    asked = Button("What does it mean?", "ask", {"text": f"definition of {codes[0]}"})
    parts: tuple[Part, ...] = (Text(words), *([Buttons((asked,))] if len(codes) == 1 else []))
    key = f"owner|{codes[0]}|{request.message.event}|{email}"
    return Notice(key, ToPerson(email), Reply(words, parts), kind="moved", indicators=codes)
