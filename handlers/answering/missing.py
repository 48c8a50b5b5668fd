"""What is still missing from everybody: of the windows that matter now, of those before them, or of one period."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.reply import Cell, Column, Table, Text, Tone
from domain.access import Role
from domain.periods import Frequency, Period
from handlers.answering import naming
from handlers.answering.owed_reply import answered, plain, state
from handlers.outcome import Outcome
from handlers.request import Request
from handlers.returning.owing import Item, Window, current_windows, earlier_windows, owed_words, window
from handlers.understanding.question import Dimension, Question
from handlers.whose import Whose
from handlers.wording import called, count_of, day_words, listed

SEES_NAMES = frozenset({Role.OFFICER, Role.ADMIN, Role.HEAD, Role.DIRECTOR, Role.AUDITOR})
"""Who is told the names of those who owe; everybody else is told how many there are."""

NAMED_IN_A_ROW = 2
"""How many figures a row names; of more it says how many."""

NAMED_AT_ONCE = 5
"""How many people are named of those who owe what is left of an earlier window."""


def missing(request: Request, question: Question, windows: Sequence[Window], codes: Collection[str]) -> Outcome:
    """What is still to come of these indicators, with names only for those who may read them."""
    period = None if question.codes else _period_of_its_own(question, windows)
    if period:
        owed = _owed_for(request, period, windows, codes)
        return _told(request, question, (_narrowed(window(request, period.last_day), period),), owed, (), codes)
    whom = _asked_of(question)
    items = [item for each in windows for item in each.owed if item.indicator.code in codes or item.asked in whom]
    return _told(request, question, windows, items, _left_of_before(request, codes), codes)


def _asked_of(question: Question) -> frozenset[str]:
    """The people whose return it is about: they also owe what they give for somebody else."""
    named = [pick for pick in question.picks if not pick.excluded]
    people = all(pick.dimension is Dimension.PERSON for pick in named)
    return frozenset(pick.key for pick in named) if people else frozenset()


def still_missing(request: Request, question: Question) -> Outcome:
    """What is still to come from everybody, with names only for those who may read them."""
    windows = current_windows(request)
    items = [item for each in windows for item in each.owed]
    return _told(request, question, windows, items, _left_of_before(request))


def _period_of_its_own(question: Question, windows: Sequence[Window]) -> Period | None:
    """The one period that was asked about, where it is another than the newest quarter; None for what matters now."""
    asked = question.period
    if not windows or not asked.last or asked.still_open or asked.first != asked.last:
        return None
    period = Period.parse(asked.last)
    return None if period == windows[-1].spoken else period


def _owed_for(request: Request, period: Period, current: Sequence[Window], codes: Collection[str]) -> list[Item]:
    """What is still owed of one period and of those that end with it; of a month only what comes monthly."""
    found = (_narrowed(each, period) for each in (*current, *earlier_windows(request)) if _ends_with(each, period))
    return [item for each in found for item in each.owed if item.indicator.code in codes]


def _ends_with(found: Window, period: Period) -> bool:
    return found.period.last_day == period.last_day


def _narrowed(found: Window, period: Period) -> Window:
    months = period.frequency is Frequency.MONTH
    kept = (item for item in found.items if item.period.frequency is Frequency.MONTH or not months)
    return replace(found, period=period, items=tuple(kept))


def _left_of_before(request: Request, codes: Collection[str] | None = None) -> tuple[tuple[Window, list[Item]], ...]:
    """What is still owed for windows before the current ones, the latest first: of these indicators, None for all."""
    found = [
        (each, [item for item in each.owed if codes is None or item.indicator.code in codes])
        for each in earlier_windows(request)
    ]
    return tuple((each, owed) for each, owed in found if owed)


def _told(
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
        return plain(request, left[0] if left else nothing, left[1:])
    period = _period_of_its_own(question, windows) or windows[-1].spoken
    expected = sum(1 for each in windows for item in each.items if codes is None or item.indicator.code in codes)
    if not items:
        return plain(request, f"Everything is in for {period.short} in {naming.scope_words(request, question)}.", left)
    people = sorted({item.asked for item in items})
    deadline = windows[-1].deadline
    sentence = (
        f"{count_of(len(people), 'person', 'people')} still {'owes' if len(people) == 1 else 'owe'} "
        f"{owed_words(items)} for {period.short}, of {count_of(expected, 'figure')} in all; the deadline "
        f"{'was' if request.now > deadline else 'is'} {day_words(deadline.date(), request.today)}."
    )
    return answered(request, sentence, (_table(items, whose, named=named), *map(Text, left)), items, named=named)


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
    return "; ".join(f"{called(item.indicator)} ({item.period.short}){state(item)}" for item in items)
