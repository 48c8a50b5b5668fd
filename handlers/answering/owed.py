"""Who still owes figures, what I owe, when the deadline is and when something will come."""

from collections.abc import Collection, Sequence
from datetime import datetime

from bot.reply import Bullets, Button, Buttons, Cell, Column, Note, Part, Reply, Table, Text, Tone
from domain.access import Role
from domain.periods import Period
from handlers.answering import naming
from handlers.answering.expected import Expected
from handlers.answering.picking import picked
from handlers.answering.targets_owed import without_target
from handlers.answering.unsigned import waiting_for_sign_off
from handlers.outcome import Answer, Outcome, Shown
from handlers.registration import answers
from handlers.request import Request
from handlers.returning.owing import Item, Window, current_windows, due_by, earlier_windows, owed_by, owed_words, window
from handlers.returning.walking import start_button
from handlers.understanding.question import Kind, Question
from handlers.whose import Whose
from handlers.wording import called, count_of, day_words, listed, short_day
from storage.queries import indicators

SEES_NAMES = frozenset({Role.OFFICER, Role.ADMIN, Role.HEAD, Role.DIRECTOR, Role.AUDITOR})
"""Who is told the names of those who owe; everybody else is told how many there are."""


NAMED_IN_A_ROW = 2
"""How many figures a row names; of more it says how many."""


NAMED_AT_ONCE = 5
"""How many people are named of those who owe what is left of an earlier window."""


@answers(
    Kind.DUE,
    help="What is owed, by whom and by when",
    says=["what do I owe", "who has not returned"],
)
def what_is_due(request: Request, question: Question) -> Outcome:
    """The asker's own return, or what is still missing from everybody."""
    if question.aspect in ("", "mine"):
        return _mine(request)
    if question.aspect == "targets":
        return without_target(request, question)
    if question.aspect == "sign off":
        return waiting_for_sign_off(request, question)
    windows = current_windows(request)
    if question.aspect == "deadline":
        return _deadlines(request, _windows_asked(request, question, windows))
    codes = {indicator.code for indicator in picked(request, question)}
    items = [item for each in windows for item in each.owed if item.indicator.code in codes]
    if question.aspect == "expected" or question.codes:
        return _expected(request, question, _windows_asked(request, question, windows), codes)
    return _missing(request, question, windows, items, _left_of_before(request, codes), codes)


def still_missing(request: Request, question: Question) -> Outcome:
    """What is still to come from everybody, with names only for those who may read them."""
    windows = current_windows(request)
    items = [item for each in windows for item in each.owed]
    return _missing(request, question, windows, items, _left_of_before(request))


def _left_of_before(request: Request, codes: Collection[str] | None = None) -> tuple[tuple[Window, list[Item]], ...]:
    """What is still owed for windows before the current ones, the latest first: of these indicators, None for all."""
    found = [
        (each, [item for item in each.owed if codes is None or item.indicator.code in codes])
        for each in earlier_windows(request)
    ]
    return tuple((each, owed) for each, owed in found if owed)


def _mine(request: Request) -> Outcome:
    owed = owed_by(request, request.viewer.email)
    if not owed:
        return _asked_of_others(request) or _plain(request, "You owe nothing at the moment, thank you.", ())
    sentence = f"You owe {owed_and_due(request, owed, due_by(request, owed))}"
    rows = Bullets(tuple(f"{called(item.indicator)} ({item.period.short}){_state(item)}" for item in owed))
    buttons = Buttons(
        (
            Button("Fill in the form", "return.open", opens="form", primary=True),
            start_button(),
            Button("Not yet available", "later.open", opens="form"),
            Button("Workbook to fill in", "return.workbook"),
        )
    )
    return _answered(request, sentence, (rows, buttons), owed, pending=owed[0].indicator.code if len(owed) == 1 else "")


def _asked_of_others(request: Request) -> Outcome | None:
    """What somebody else is asked for while the owner is away; None where that is nothing."""
    own = indicators.owned_by(request.session, request.council, request.viewer.email)
    items = [item for each in current_windows(request, own, owed=True) for item in each.owed] if own else []
    if not items:
        return None
    whose = Whose.on(request.session, request.council, request.today)
    asked = listed(sorted({whose.name(item.asked) for item in items}))
    sentence = f"Nothing is asked of you while you are away. For you, {owed_words(items)} will come from {asked}:"
    rows = Bullets(tuple(f"{called(item.indicator)} ({item.period.short}){_state(item)}" for item in items))
    return _answered(request, sentence, (rows,), ())


def owed_and_due(request: Request, owed: Sequence[Item], deadline: datetime) -> str:
    """`2 figures and 1 comment, due Friday 16 October.`"""
    day = day_words(deadline.date(), request.today)
    if request.now <= deadline:
        return f"{owed_words(owed)}, due {day}."
    return f"{owed_words(owed)}. The deadline was {day}; you can still send {'it' if len(owed) == 1 else 'them'}."


def _missing(
    request: Request,
    question: Question,
    windows: Sequence[Window],
    items: Sequence[Item],
    before: Sequence[tuple[Window, Sequence[Item]]],
    codes: Collection[str] | None = None,
) -> Outcome:
    whose = Whose.on(request.session, request.council, request.today)
    named = all(viewer.roles & SEES_NAMES for viewer in request.audience)
    left = tuple(_left_words(whose, each, owed, named=named) for each, owed in before)
    if not windows:
        nothing = "No window is open at the moment, so nobody owes anything."
        return _plain(request, left[0] if left else nothing, left[1:])
    period = windows[-1].spoken
    expected = sum(1 for each in windows for item in each.items if codes is None or item.indicator.code in codes)
    if not items:
        return _plain(request, f"Everything is in for {period.short} in {naming.scope_words(request, question)}.", left)
    people = sorted({item.asked for item in items})
    deadline = windows[-1].deadline
    sentence = (
        f"{count_of(len(people), 'person', 'people')} still {'owes' if len(people) == 1 else 'owe'} "
        f"{owed_words(items)} for {period.short}, of {count_of(expected, 'figure')} in all; the deadline "
        f"{'was' if request.now > deadline else 'is'} {day_words(deadline.date(), request.today)}."
    )
    return _answered(request, sentence, (_table(items, whose, named=named), *map(Text, left)), items, named=named)


def _left_words(whose: Whose, found: Window, owed: Sequence[Item], *, named: bool) -> str:
    """`Still owed for Q1 2026/27: 2 figures, by Asha Patel and Jerome Tillotson.`; names only for who may read them."""
    names = sorted({whose.name(item.asked) for item in owed})
    more = [f"{len(names) - NAMED_AT_ONCE} more"] if len(names) > NAMED_AT_ONCE else []
    by = f", by {listed([*names[:NAMED_AT_ONCE], *more])}" if named else ""
    return f"Still owed for {found.spoken.short}: {owed_words(owed)}{by}."


def _table(items: Sequence[Item], whose: Whose, *, named: bool) -> Table:
    """One row for each person, or for each service where names are not for everybody who reads it."""
    rows: dict[tuple[str, str], list[Item]] = {}
    for item in items:
        service = whose.services[item.indicator.service].name
        rows.setdefault((whose.name(item.asked), service) if named else (service, ""), []).append(item)
    columns = (Column("Who"), Column("Service"), Column("What")) if named else (Column("Service"), Column("What"))
    cells = [
        (*(Cell(word) for word in who if word), Cell(_what(theirs), Tone.QUIET)) for who, theirs in sorted(rows.items())
    ]
    return Table("What is still to come", columns, tuple(cells))


def _what(items: Sequence[Item]) -> str:
    if len(items) > NAMED_IN_A_ROW:
        return owed_words(items)
    return "; ".join(f"{called(item.indicator)} ({item.period.short}){_state(item)}" for item in items)


def _expected(request: Request, question: Question, windows: Sequence[Window], codes: set[str]) -> Outcome:
    told = Expected.of(windows, codes, question.period.last)
    lines = told.lines(request)
    more: tuple[Part, ...] = (Bullets(lines[1:]),) if len(lines) > 1 else ()
    return _answered(request, lines[0], more, told.items)


def _windows_asked(request: Request, question: Question, current: Sequence[Window]) -> Sequence[Window]:
    """The windows that matter now, or that of the period asked about where it is still to come."""
    asked = question.period.still_open
    if not asked:
        return current
    return (window(request, Period.parse(asked).last_day),)


def _deadlines(request: Request, windows: Sequence[Window]) -> Outcome:
    if not windows:
        return _plain(request, "No window is open at the moment.", ())
    lines = []
    for each in windows:
        if each.opens > request.now:
            lines.append(
                f"{each.spoken.title} opens on {day_words(each.opens.date(), request.today)}, "
                f"deadline {day_words(each.deadline.date(), request.today)}."
            )
            continue
        returned = sum(1 for item in each.items if item.has_figure)
        lines.append(
            f"{each.spoken.title}: {returned} of {count_of(len(each.items), 'figure')} in, "
            f"deadline {day_words(each.deadline.date(), request.today)}."
        )
    return _plain(request, lines[-1], tuple(lines[:-1]))


def _state(item: Item) -> str:
    if item.needs_comment:
        return " (the comment is still to come)"
    if item.revision is not None and item.revision.due_back:
        return f" (was promised for {short_day(item.revision.due_back)})"
    return ""


def _plain(request: Request, sentence: str, more: tuple[str, ...]) -> Outcome:
    return _answered(request, sentence, tuple(Text(line) for line in more), ())


def _answered(
    request: Request,
    sentence: str,
    parts: Sequence[Part],
    items: Sequence[Item],
    pending: str = "",
    *,
    named: bool = True,
) -> Outcome:
    shown = tuple(
        Shown(
            code=item.indicator.code,
            name=item.indicator.name,
            period=item.period.notation,
            reason=item.revision.reason.value if item.revision and item.revision.reason else None,
            due_back=item.revision.due_back.isoformat() if item.revision and item.revision.due_back else None,
            owner=item.indicator.owner if named else None,
        )
        for item in items
    )
    understood = f"What is owed · {request.today.isoformat()}"
    answer = Answer(Kind.DUE, understood, tuple(dict.fromkeys(each.period for each in shown)), shown)
    return Outcome(Reply(sentence, (Text(sentence), *parts, Note(understood))), answer, pending=pending)
