"""What was understood of a table, row by row, kept as its sender's draft until they decide."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from enum import StrEnum

import msgspec

from domain import units
from domain.answer import Figure, NoFigure, Unreadable
from domain.figures import read_answer
from domain.periods import Period
from domain.rating import Rating
from domain.same_again import is_same_again
from handlers.pasting.cells import NOT_WORKED_OUT, Pasted, is_day
from handlers.pasting.columns import Columns, columns_of
from handlers.pasting.entries import Entries, Entry, entries_of
from handlers.pasting.matching import Known, Match
from handlers.request import Request
from handlers.returning.asking_first import still_missing
from handlers.returning.checks import asked_about, past_of
from handlers.returning.keys import from_field_key
from handlers.returning.recording import why_not
from handlers.returning.waiting import Asks
from handlers.seeing import see_history
from handlers.telling import marked_figure, state_mark
from handlers.whose import Whose
from handlers.wording import figure_of, listed
from storage.queries import at_hand, drafts, figures, indicators
from storage.tables import Indicator, OutturnRevision

DRAFT = "pasted"
"""The name of the draft."""


class Standing(StrEnum):
    """How a row stands: can be saved, needs its sender, is in the record already, or can't be changed here."""

    READY = "ready"
    ASKS = "asks"
    SAME = "same"
    CLOSED = "closed"


class Line(msgspec.Struct, frozen=True):
    """One row. `key` names its figure, empty while that is unclear; `after` is the revision that was seen, 0 for none.

    `unclear` says what its sender is asked, `nearest` what it may be about, and `instead` what may have been meant.
    `remark` is what else there is to know of it, and `sure` says that its sender has put it right.
    """

    row: int
    label: str
    answer: str
    comment: str = ""
    key: str = ""
    after: int = 0
    standing: Standing = Standing.ASKS
    unclear: str = ""
    nearest: str = ""
    instead: str = ""
    remark: str = ""
    sure: bool = False


class Understood(msgspec.Struct, frozen=True):
    """A whole table. `edition` tells it from the one before, so that an old button does nothing to a new table."""

    edition: str
    lines: tuple[Line, ...]
    file: str = ""
    notes: tuple[str, ...] = ()

    def of(self, *standings: Standing) -> tuple[Line, ...]:
        """The rows that stand like this."""
        return tuple(line for line in self.lines if line.standing in standings)


class Undivided(msgspec.Struct, frozen=True):
    """A table in which several columns may hold the figures, and what each is called."""

    edition: str
    pasted: Pasted
    columns: tuple[tuple[int, str], ...]


def understand(request: Request, pasted: Pasted, columns: Columns, place: int | None, edition: str) -> Understood:
    """What each row says, and what is unclear about it."""
    entries = entries_of(pasted.rows, columns, place)
    about = list(_lines(Known.of(request), entries, pasted))
    keys = (from_field_key(key) for line in about for key in (line.key, line.nearest))
    at_hand.bring(request.session, request.council, {key[0] for key in keys if key})
    lines = [settled(request, line) for line in about]
    return Understood(edition, without_doubles(lines), pasted.file, (*pasted.notes, *entries.notes))


def figure_column(request: Request, pasted: Pasted) -> tuple[Columns, tuple[int, ...]]:
    """The columns of a table, and which of them may hold the figures: of several periods the one that is owed."""
    columns = columns_of(pasted.rows, request.today)
    if len(columns.figures) < 2:
        return columns, columns.figures
    last = {Period.latest_closed(request.today, period.frequency) for period in columns.periods.values()}
    named = tuple(place for place in columns.figures if columns.periods.get(place) in last)
    plain = tuple(place for place in columns.figures if place not in columns.periods)
    return columns, named if len(named) == 1 else (plain if len(plain) == 1 and not named else columns.figures)


def settled(request: Request, line: Line) -> Line:
    """The row with how it stands, by the record as it is now."""
    named = figure_named(request, line.key)
    if named is None:
        return msgspec.structs.replace(line, key="")
    indicator, period = named
    current = figures.one(request.session, request.council, indicator.code, period)
    line = msgspec.structs.replace(line, after=current.revision if current else 0, remark="", unclear="", instead="")
    try:
        said = read_answer(line.answer, unit=indicator.unit, today=request.today)
    except Unreadable as error:
        return _unreadable(request, line, indicator, period, error)
    if current is not None and _says(current, said, line.comment):
        return msgspec.structs.replace(line, standing=Standing.SAME, remark="It is in the record already.")
    if refusal := why_not(request, indicator, period, current):
        return msgspec.structs.replace(line, standing=Standing.CLOSED, unclear=refusal)
    if isinstance(said, Figure) and (whole := _as_percentage(request, line, indicator, period, said)):
        words = f"{line.answer} in a percentage: is it {whole}%?"
        return msgspec.structs.replace(line, standing=Standing.ASKS, unclear=words, instead=whole)
    return msgspec.structs.replace(line, standing=Standing.READY, remark=_remark(request, line, current, said))


def figure_named(request: Request, key: str) -> tuple[Indicator, Period] | None:
    """The indicator and period of a key; None for an empty one."""
    found = from_field_key(key) if key else None
    indicator = indicators.by_code(request.session, request.council, found[0]) if found else None
    return (indicator, found[1]) if indicator is not None and found else None


def kept(request: Request) -> Understood | Undivided | None:
    """What the asker has sent and not decided yet."""
    stored = drafts.values(request.session, request.council, request.viewer.email, DRAFT)
    if "pasted" in stored:
        return msgspec.convert(stored, Undivided)
    return msgspec.convert(stored, Understood) if stored else None


def keep(request: Request, found: Understood | Undivided) -> None:
    """Keep it in the place of what was sent before."""
    content = msgspec.to_builtins(found)
    drafts.keep(request.session, request.council, request.viewer.email, DRAFT, content, request.now)


def drop(request: Request) -> None:
    """Forget it."""
    drafts.drop(request.session, request.council, request.viewer.email, DRAFT)


def _lines(known: Known, entries: Entries, pasted: Pasted) -> Iterable[Line]:
    if not entries.are_figures_alone:
        return [_line(entry, known.match(entry)) for entry in entries.found]
    asked = known.in_order(len(pasted.rows))
    if asked is not None and len(entries.found) <= len(asked):
        return [_line(entry, Match(asked[entry.row - 1].key)) for entry in entries.found]
    return [_line(entry, known.match(entry)) for entry in entries.found]


def _line(entry: Entry, match: Match) -> Line:
    standing = Standing.CLOSED if match.closed else Standing.ASKS
    line = Line(entry.row, entry.label, entry.answer, entry.comment, match.key, standing=standing)
    return msgspec.structs.replace(line, unclear=match.unclear, nearest=match.nearest)


def _unreadable(request: Request, line: Line, indicator: Indicator, period: Period, error: Unreadable) -> Line:
    words = str(error)
    if is_same_again(line.answer):
        before = see_history(request.alone(), indicator, [period.previous()])[0]
        if before.value is not None:
            remark = f"You will be asked: {marked_figure(before)} again?"
            return msgspec.structs.replace(line, standing=Standing.READY, remark=remark)
        words = f"There is no figure for {period.previous().short} to repeat."
    elif line.answer == NOT_WORKED_OUT:
        words = "The file holds a formula here without its result. Open it in Excel, save it and send it again."
    elif line.answer.startswith("#"):
        words = f"Excel shows an error here: {line.answer}."
    elif is_day(line.answer):
        words = f'"{line.answer}" is a date; Excel makes one of a fraction such as 5/12. Please write the figure.'
    return msgspec.structs.replace(line, standing=Standing.ASKS, unclear=words)


def _as_percentage(request: Request, line: Line, indicator: Indicator, period: Period, said: Figure) -> str:
    """The percentage that 0.979 stands for, where percentages of this indicator are not as small as that."""
    is_plain = "%" in line.answer or said.denominator is not None or line.sure
    if is_plain or not units.is_percent(indicator.unit) or not 0 < said.value <= 1:
        return ""
    usual = past_of(request, indicator, period).usual
    whole = said.value * 100
    is_nearer = usual is None or abs(usual - whole) < abs(usual - said.value)
    return f"{whole.normalize():f}" if is_nearer else ""


def _remark(request: Request, line: Line, current: OutturnRevision | None, said: Figure | NoFigure) -> str:
    """What there is to know before it is saved: what it takes the place of, and what will be asked."""
    words = []
    indicator, period = figure_named(request, line.key) or (None, None)
    if indicator is None or period is None:
        return ""
    if current is not None and current.value is not None:
        whose = Whose.on(request.session, request.council, request.today)
        by = f", given by {name}" if (name := whose.name(current.entered_by)) else ""
        words.append(f"It says {figure_of(indicator, current.value)}{state_mark(current.state)} now{by}.")
    if missing := still_missing(said, line.comment):
        words.append(f"You will be asked {_ASKED[missing]}.")
    if isinstance(said, Figure) and (doubt := asked_about(request, indicator, period, said)):
        words.append(f"You will be asked: {doubt.finding}")
    return " ".join(words)


_ASKED = {Asks.REASON: "why", Asks.UNTIL: "until when"}


def _says(current: OutturnRevision, said: Figure | NoFigure, comment: str) -> bool:
    """Whether the record says just this already."""
    if comment and comment != current.comment:
        return False
    if isinstance(said, Figure):
        fraction: tuple[Decimal | None, Decimal | None] = (said.numerator, said.denominator)
        return current.value == said.value and fraction in ((None, None), (current.numerator, current.denominator))
    reason: Rating | None = current.reason
    return current.value is None and reason is said.reason and current.due_back == said.due_back


def without_doubles(lines: Sequence[Line]) -> tuple[Line, ...]:
    """A figure that stands in two rows is one; two different ones for the same are asked about."""
    by_key: dict[str, list[Line]] = {}
    for line in lines:
        by_key.setdefault(line.key or f"row {line.row}", []).append(line)
    return tuple(line for same in by_key.values() for line in _as_one(same))


def _as_one(same: list[Line]) -> list[Line]:
    answers = list(dict.fromkeys(line.answer for line in same))
    if len(answers) == 1:
        return [next((line for line in same if line.comment), same[0])]
    words = f"There are {len(same)} rows for this figure: {listed(answers)}. Please leave one."
    return [msgspec.structs.replace(line, standing=Standing.ASKS, unclear=words) for line in same]
