"""The board as a standing message: posted when a window opens, and edited as figures come in."""

from collections.abc import Iterator

import msgspec

from bot.envelope import unseal
from bot.reply import Button, Buttons, Reply, Text
from domain import schedule
from domain.working_days import WorkingDays
from handlers import posting
from handlers.officers import address_of, officers_told
from handlers.outcome import Notice, ToPerson, ToPlace
from handlers.overseeing.board import board_reply
from handlers.overseeing.progress import account
from handlers.request import Request
from handlers.returning.owing import Window, current_keys, current_windows
from handlers.wording import count_of
from storage import log
from storage.queries import outbox
from storage.tables import OutboxRow

BOARD, ALL_IN = "board", "everybody"
"""What the keys of a window's board begin with, and of the message that everybody has returned."""


def due_now(request: Request) -> tuple[Notice, ...]:
    """Boards whose window has opened, boards that no longer say how things stand, and what is complete."""
    if not _may_be_said_now(request):
        return ()
    found: list[Notice] = []
    for each in current_windows(request):
        standing = _standing(request, each.key)
        if _is_to_be_posted(request, each) or any(map(_may_be_edited, standing.values())):
            found += list(_as_it_stands(request, each, board_reply(request, each), standing))
    return tuple(found)


def anew(request: Request, keys: frozenset[str]) -> Iterator[Notice]:
    """Boards that have waited to be posted, as they stand now, and that everybody has returned where it is still so."""
    for each in current_windows(request) if any(key.startswith(f"{BOARD}|") for key in keys) else ():
        yield from (notice for notice in _as_it_stands(request, each, board_reply(request, each), {}))
    for each in current_windows(request) if any(key.startswith(f"{ALL_IN}|") for key in keys) else ():
        for to in () if each.owed else officers_told(request):
            yield _complete(each, to, address_of(to))


def keep_up_to_date(request: Request) -> None:
    """Edit the boards where what was just done has changed the record."""
    if not log.has_written(request.session, request.council):
        return
    standing = {key: _standing(request, key) for key in current_keys(request)}
    edited = {key for key, rows in standing.items() if any(map(_may_be_edited, rows.values()))}
    # Most boards are not there or wait to be sent: then nothing has to be put together.
    for each in current_windows(request) if edited else ():
        if each.key in edited:
            for notice in _as_it_stands(request, each, board_reply(request, each), standing[each.key]):
                posting.post_notice(request.session, request.council, notice, request.now)


def _standing(request: Request, key: str) -> dict[str, OutboxRow]:
    """The newest edition of each message of a window's board, by the address it went to."""
    rows = outbox.beginning_with(request.session, request.council, f"{BOARD}|{key}|")
    return {row.address: row for row in sorted(rows, key=lambda row: row.edition)}


def _may_be_edited(row: OutboxRow) -> bool:
    """Whether an edition was delivered: until then it waits, and is put together again when it is sent.

    So many returns at once cost no more editions than can be sent; the clock adds the last one.
    """
    return row.state == "delivered"


def _is_to_be_posted(request: Request, found: Window) -> bool:
    return found.opens <= request.now < found.deadline and bool(found.owed)


def _as_it_stands(request: Request, found: Window, reply: Reply, standing: dict[str, OutboxRow]) -> Iterator[Notice]:
    may_begin = _is_to_be_posted(request, found)
    for to in officers_told(request):
        address = address_of(to)
        row = standing.get(address)
        key = f"{BOARD}|{found.key}|{address}"
        notice = Notice(key, to, reply, kind=BOARD, period=found.period.notation, kept_up_to_date=True)
        if row is None and may_begin:
            yield msgspec.structs.replace(notice, topic=key, until=found.deadline)
        if row is None or not _may_be_edited(row):
            continue
        if unseal(row.body).reply != reply:
            yield notice
        if not found.owed and _may_be_said_now(request) and not _is_said(request, _complete_key(found, address)):
            yield _complete(found, to, address)


def _complete_key(found: Window, address: str) -> str:
    return f"{ALL_IN}|{found.key}|{address}"


def _is_said(request: Request, key: str) -> bool:
    return outbox.by_key(request.session, request.council, key) is not None


def _may_be_said_now(request: Request) -> bool:
    """Whether it is within the council's hours; the clock says later what somebody brought about outside them."""
    days = WorkingDays(request.framework.nation)
    return schedule.is_sending_time(request.now, request.framework.calendar.hours, days)


def _complete(found: Window, to: ToPerson | ToPlace, address: str) -> Notice:
    key = _complete_key(found, address)
    sentence = f"Everybody has returned for {found.spoken.short}: nothing is owed any more."
    buttons = Buttons((Button("Show the board", BOARD), Button("Preview a digest", "digest.preview")))
    told = f"Of {count_of(len(found.items), 'figure')}, {account(found.items)}"
    reply = Reply(sentence, (Text(sentence), Text(told), buttons))
    return Notice(key, to, reply, kind="complete", period=found.period.notation, topic=key)
