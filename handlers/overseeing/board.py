"""The officer's board: who has returned what, what waits for whom, and what is to be told next."""

from collections.abc import Sequence

from bot.reply import Bullets, Button, Buttons, Cell, Column, Heading, Note, Part, Reply, Table, Text, Tone
from domain.access import Role
from domain.working_days import WorkingDays
from handlers.answering.missing import SEES_NAMES, still_missing
from handlers.covering.uncovered import uncovered, uncovered_parts
from handlers.heads import heads_of
from handlers.officers import OFFICERS
from handlers.outcome import Answer, Outcome
from handlers.overseeing.planned import planned_digests
from handlers.overseeing.progress import Share, Stand, account, days_late, is_awaiting, shares
from handlers.registration import Given, acts, does
from handlers.request import Request
from handlers.returning.four_eyes import NAMES_AT_ONCE, others_who_may
from handlers.returning.owing import Item, Window, current_windows
from handlers.understanding.question import Kind, Question
from handlers.whose import Whose
from handlers.wording import called, count_of, day_words, listed, short_day

NO_WINDOW = "No window is open at the moment, so nobody owes anything."
AWAY = "Away, and nobody stands in"
CHASING = ("chase", "chase.open")
NAMED_AT_ONCE = 12
"""How many figures that are not yet available a board names; of more it says how many."""


@acts("board", help="Who has returned what, service by service", says=["show the board"], writes=False)
def show_board(request: Request, question: Question) -> Outcome:
    """The board of every window that matters now; what is missing, without names, where others read along."""
    if not all(viewer.roles & SEES_NAMES for viewer in request.audience):
        return still_missing(request, question)
    return Outcome(board_now(request), Answer(Kind.DUE, f"Returns · {request.today.isoformat()}"))


@does("board", may=SEES_NAMES)
def show_by_service(request: Request, _given: Given) -> Outcome:
    """The same by a button."""
    return Outcome(board_now(request))


@does("board.people", may=SEES_NAMES)
def show_by_person(request: Request, given: Given) -> Outcome:
    """One window's board by person, those who owe most first."""
    windows = current_windows(request)
    found = next((each for each in windows if each.key == given.arguments.get("window")), None)
    if found is None:
        return Outcome(Reply(NO_WINDOW, (Text(NO_WINDOW),), only_you=True))
    return Outcome(_by_person(request, found))


def board_now(request: Request) -> Reply:
    """The boards of the windows that matter now in one message: first what is still to come."""
    windows = sorted(current_windows(request), key=lambda each: (not each.owed, -each.period.last_day.toordinal()))
    if not windows:
        return Reply(NO_WINDOW, (Text(NO_WINDOW),), only_you=True)
    boards = [board_reply(request, each) for each in windows]
    parts = tuple(part for each in boards for part in each.parts)
    return Reply(boards[0].summary, parts, only_you=True)


def board_reply(request: Request, found: Window) -> Reply:
    """One window's board, as it stands in its own message."""
    summary = _summary(found)
    parts = (
        Heading(f"Returns for {found.spoken.title}"),
        *board_parts(request, found),
        *_digests(request, found),
        _buttons(request, found),
    )
    return Reply(summary, parts)


def board_parts(request: Request, found: Window) -> tuple[Part, ...]:
    """What has come in, what waits for whom, and what comes later."""
    whose = Whose.on(request.session, request.council, request.today)
    by_service = shares(found.items, lambda item: whose.services[item.indicator.service].name)
    return (
        Text(_opening(request, found)),
        Note(account(found.items)),
        *_services(request, found, by_service),
        *_away(request, found),
        *_awaiting(request, whose, by_service),
        *_unavailable(found),
    )


def _summary(found: Window) -> str:
    everything = Share("", found.items)
    to_come = len(everything.standing(Stand.TO_COME))
    left = f"{to_come} still to come" if to_come else "nothing still to come"
    return f"Returns for {found.spoken.short}: {len(everything.given)} of {len(found.items)} in, {left}"


def _opening(request: Request, found: Window) -> str:
    deadline = day_words(found.deadline.date(), request.today)
    over = request.now > found.deadline
    if not found.owed:
        return f"Everybody has returned. The deadline {'was' if over else 'is'} {deadline}."
    everything = Share("", found.items)
    to_come, comments = len(everything.standing(Stand.TO_COME)), everything.comments
    words = [count_of(to_come, "figure")] if to_come else []
    words += [count_of(comments, "comment")] if comments else []
    one = to_come + comments == 1
    asked = count_of(len(found.owing), "person", "people")
    days = WorkingDays(request.framework.nation).count(found.deadline.date(), request.today) if over else 0
    ago = f", {count_of(days, 'working day')} ago" if days else ""
    return (
        f"{listed(words)} {'is' if one else 'are'} still to come from {asked}. "
        f"The deadline {'was' if over else 'is'} {deadline}{ago}."
    )


def _services(request: Request, found: Window, by_service: Sequence[Share]) -> list[Part]:
    """Those that still owe something by row; those that have not begun in one line while there is time."""
    owing = [share for share in by_service if _owed(share)]
    waiting = [share for share in owing if not _is_begun(share) and request.now <= found.deadline]
    rows = [share for share in owing if share not in waiting]
    done = [share.name for share in by_service if share.is_complete]
    parts: list[Part] = [_table(request, found, "By service", "Service", rows)] if rows else []
    if waiting:
        most_first = sorted(waiting, key=lambda share: (-len(share.items), share.name))
        parts.append(Text(f"Nothing in yet: {listed([f'{share.name} ({len(share.items)})' for share in most_first])}."))
    return [*parts, Text(f"Complete and signed off: {listed(done)}.")] if done else parts


def _is_begun(share: Share) -> bool:
    return len(share.standing(Stand.TO_COME)) < len(share.items)


def _table(request: Request, found: Window, caption: str, who: str, rows: Sequence[Share]) -> Table:
    """One row a share, those that are furthest behind first; a third column only where there is more to know."""
    ordered = sorted(rows, key=lambda share: (-_days(request, found, _owed(share)), -len(_owed(share)), share.name))
    notes = [_note(request, found, share) for share in ordered]
    columns: tuple[Column, ...] = (Column(who), Column("In", figures=True))
    cells = [(Cell(share.name), Cell(f"{len(share.given)} of {len(share.items)}")) for share in ordered]
    title = f"{caption}, {found.spoken.short}"
    if not any(note.text for note in notes):
        return Table(title, columns, tuple(cells))
    return Table(title, (*columns, Column("Note")), tuple((*row, note) for row, note in zip(cells, notes, strict=True)))


def _note(request: Request, found: Window, share: Share) -> Cell:
    """`late by 2 working days, 1 comment to come`."""
    later, late = len(share.standing(Stand.UNAVAILABLE)), _days(request, found, _owed(share))
    words = [f"late by {count_of(late, 'working day')}"] if late else []
    words += [f"{count_of(share.comments, 'comment')} to come"] if share.comments else []
    words += [f"{later} not yet available"] if later else []
    return Cell(", ".join(words), Tone.WARNING if late else Tone.PLAIN)


def _owed(share: Share) -> tuple[Item, ...]:
    return tuple(item for item in share.items if item.is_owed)


def _days(request: Request, found: Window, items: Sequence[Item]) -> int:
    return days_late(found, items, request.today, WorkingDays(request.framework.nation))


def _awaiting(request: Request, whose: Whose, by_service: Sequence[Share]) -> list[Part]:
    lines = []
    for share in by_service:
        waiting = [item for item in share.items if is_awaiting(item)]
        if waiting:
            service = whose.services[waiting[0].indicator.service]
            names = listed([whose.name(head) for head in heads_of(service, whose.people.values())])
            if not names:
                others = listed(
                    [whose.name(each) for each in others_who_may(request, service, waiting)[:NAMES_AT_ONCE]], "or"
                )
                names = f"{others or 'nobody'}: it has no head"
            lines.append(f"{share.name}: {count_of(len(waiting), 'figure')}, with {names}")
    return [Heading("Awaiting sign-off"), Bullets(tuple(lines))] if lines else []


def _away(request: Request, found: Window) -> list[Part]:
    """Owners who are away while nobody at work is asked for what they owe."""
    left = uncovered(request, found.owed)
    may_name = bool(request.viewer.roles & OFFICERS) or not request.viewer.email
    return [Heading(AWAY), *uncovered_parts(request, left, may_name=may_name)] if left else []


def _unavailable(found: Window) -> list[Part]:
    items = Share("", found.items).standing(Stand.UNAVAILABLE)
    if not items:
        return []
    lines = [f"{called(item.indicator)}: {_until(item)}" for item in items[:NAMED_AT_ONCE]]
    if len(items) > NAMED_AT_ONCE:
        lines.append(f"{len(items) - NAMED_AT_ONCE} more")
    return [Heading("Not yet available"), Bullets(tuple(lines))]


def _until(item: Item) -> str:
    return f"until {short_day(item.promised)}" if item.promised else "no day was given"


def _digests(request: Request, found: Window) -> list[Part]:
    by_day: dict[str, list[str]] = {}
    for each in planned_digests(request, found):
        by_day.setdefault(each.when(request.today), []).append(each.body.name)
    lines = tuple(f"{day}: {listed(names)}" for day, names in by_day.items())
    return [Heading("Digests to come"), Bullets(lines)] if lines else []


def _buttons(request: Request, found: Window) -> Buttons:
    window = {"window": found.key}
    if Role.AUDITOR in request.viewer.roles and not request.viewer.roles & OFFICERS:
        return Buttons((Button("By person", "board.people", window),))
    chase = (
        Button("Chase all", "chase", window, primary=True),
        Button("Chase some", "chase.open", window, opens="form"),
    )
    digest = (Button("Preview a digest", "digest.preview"),) if planned_digests(request, found) else ()
    return Buttons((*(chase if found.owed else ()), Button("By person", "board.people", window), *digest))


def _by_person(request: Request, found: Window) -> Reply:
    whose = Whose.on(request.session, request.council, request.today)
    people = shares(found.items, lambda item: f"{whose.name(item.asked)}, {_service_of(whose, item)}")
    open_ones = [share for share in people if _owed(share)]
    done = len(people) - len(open_ones)
    opening = f"{_summary(found)}. {count_of(done, 'person has', 'people have')} given everything."
    table = (_table(request, found, "By person", "Who", open_ones),) if open_ones else ()
    chase = (each for each in _buttons(request, found).buttons if each.command in CHASING)
    buttons = Buttons((Button("By service", "board"), *chase))
    return Reply(opening, (Text(opening), *table, buttons), only_you=True)


def _service_of(whose: Whose, item: Item) -> str:
    return whose.services[item.indicator.service].name
