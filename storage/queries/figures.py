"""Figures: what counts now, what came before, and every version there has been."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from operator import attrgetter
from typing import Any, NamedTuple

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import Session

from domain.access import State
from domain.periods import Period
from storage.queries import at_hand
from storage.queries.at_hand import Brief, Known
from storage.tables import Outturn, OutturnRevision

WHOLE = ""
"""The area of a figure for the whole council."""


def current(
    session: Session,
    council: str,
    codes: Collection[str] | None,
    periods: Iterable[Period],
    areas: Collection[str] = (WHOLE,),
) -> tuple[OutturnRevision, ...]:
    """The figures that count now, of these indicators (None: all) for these periods, by code and period."""
    held = at_hand.of(session)
    if codes is not None and held is not None and held.knows(council, codes, areas):
        return tuple(held.current(session, codes, periods))
    ending = {period: period.last_day for period in periods}
    asked_for = {"council": council, "periods": tuple(ending), "areas": tuple(areas)}
    if codes is not None and len(codes) <= _MANY:
        found = session.scalars(_CURRENT_OF, {**asked_for, "codes": tuple(codes)}).all()
    else:
        found = session.scalars(_CURRENT, asked_for).all()
    if codes is not None and len(codes) > _MANY:
        asked = frozenset(codes)
        found = [each for each in found if each.code in asked]
    # Put in order here: asked for it, SQLite goes through all periods of every indicator to have them in order.
    if len(ending) == 1 and len(areas) == 1:
        return tuple(sorted(found, key=_CODE))
    return tuple(sorted(found, key=lambda each: (each.code, ending[each.period], each.area)))


_CURRENT = (
    select(OutturnRevision)
    .join(Outturn, Outturn.revision_id == OutturnRevision.id)
    .where(
        Outturn.council == bindparam("council"),
        Outturn.period.in_(bindparam("periods", expanding=True, type_=Outturn.period.type)),
        Outturn.area.in_(bindparam("areas", expanding=True, type_=Outturn.area.type)),
    )
)
_CURRENT_OF = _CURRENT.where(Outturn.code.in_(bindparam("codes", expanding=True, type_=Outturn.code.type)))
_CODE = attrgetter("code")

_MANY = 500
"""Of more indicators than these the figures of everybody's are read: that is faster than to name so many."""


class Beside(NamedTuple):
    """What a figure is compared with: no more of a revision than that takes, for there are many of them."""

    code: str
    period: Period
    value: Decimal | None
    numerator: Decimal | None
    denominator: Decimal | None
    state: State


Compared = Known | Beside


def beside(
    session: Session, council: str, codes: Collection[str], periods: Collection[Period]
) -> dict[tuple[str, Period], Compared]:
    """The figures for the whole council that count now, of these indicators and periods, to compare others with."""
    held = at_hand.of(session)
    if held is not None and held.knows(council, codes):
        there = ((code, held.figures[code]) for code in codes if code in held.figures)
        return {(code, period): known[period] for code, known in there for period in periods if period in known}
    return {row[:2]: Beside(*row) for row in _columns(session, council, codes, periods, Beside._fields)}


def standing(
    session: Session, council: str, codes: Collection[str], periods: Collection[Period]
) -> Mapping[str, Mapping[Period, Known]]:
    """All that says whether anything is owed of these indicators for these periods, and maybe for others."""
    held = at_hand.of(session)
    if held is not None and held.knows(council, codes):
        return held.figures
    found: dict[str, dict[Period, Known]] = {}
    for row in _columns(session, council, codes, periods, Brief._fields):
        found.setdefault(row.code, {})[row.period] = Brief(*row)
    return found


def _columns(
    session: Session, council: str, codes: Collection[str], periods: Collection[Period], names: Sequence[str]
) -> Iterator[Any]:
    columns = (getattr(OutturnRevision, name) for name in names)
    joined = select(*columns).join(Outturn, Outturn.revision_id == OutturnRevision.id).where(Outturn.council == council)
    wanted = joined.where(Outturn.period.in_(periods), Outturn.area == WHOLE)
    if len(codes) <= _MANY:
        wanted = wanted.where(Outturn.code.in_(codes))
    asked = frozenset(codes)
    return (row for row in session.execute(wanted) if row[0] in asked)


def one_beside(session: Session, council: str, code: str, period: Period, area: str = WHOLE) -> Known | None:
    """The figure that counts now, to compare another with; None when nothing has been said."""
    held = at_hand.of(session)
    if held is not None and held.knows(council, (code,), (area,)):
        return held.figures.get(code, {}).get(period)
    return one(session, council, code, period, area)


def one(session: Session, council: str, code: str, period: Period, area: str = WHOLE) -> OutturnRevision | None:
    """The figure that counts now for one indicator and period; None when nothing has been said."""
    held = at_hand.of(session)
    if held is not None and held.knows(council, (code,), (area,)):
        return held.one(session, code, period)
    return next(iter(current(session, council, (code,), (period,), (area,))), None)


def history(
    session: Session, council: str, code: str, limit: int | None = None, until: date | None = None, area: str = WHOLE
) -> tuple[OutturnRevision, ...]:
    """An indicator's current figures, oldest first; the last `limit` of them, of periods that end by `until`."""
    held = at_hand.of(session)
    if held is not None and held.knows(council, (code,), (area,)):
        return held.history(session, code, limit, until)
    wanted = _heads(council).where(Outturn.code == code, Outturn.area == area)
    if until is not None:
        wanted = wanted.where(Outturn.last_day <= until)
    newest_first = session.scalars(wanted.order_by(Outturn.last_day.desc()).limit(limit))
    return tuple(sorted(newest_first, key=lambda revision: revision.period))


def before(session: Session, council: str, code: str, limit: int, until: date) -> Sequence[Known]:
    """The last `limit` figures of an indicator, of periods that end by `until`, to compare another with."""
    held = at_hand.of(session)
    if held is None or not held.knows(council, (code,)):
        return history(session, council, code, limit, until)
    return [held.figures[code][period] for period in held.periods(code, until)[-limit:]]


def histories(
    session: Session, council: str, codes: Collection[str] | None, since: date, until: date, area: str = WHOLE
) -> dict[str, tuple[OutturnRevision, ...]]:
    """The current figures of many indicators at once, oldest first, of periods that end between two days."""
    held = at_hand.of(session)
    if codes is not None and held is not None and held.knows(council, codes, (area,)):
        return held.histories(session, codes, since, until)
    wanted = _heads(council).where(Outturn.area == area, Outturn.last_day.between(since, until))
    if codes is not None:
        wanted = wanted.where(Outturn.code.in_(codes))
    found: dict[str, list[OutturnRevision]] = {}
    for revision in session.scalars(wanted.order_by(Outturn.code, Outturn.last_day)):
        found.setdefault(revision.code, []).append(revision)
    return {code: tuple(revisions) for code, revisions in found.items()}


def revisions(
    session: Session, council: str, code: str, period: Period, area: str = WHOLE
) -> tuple[OutturnRevision, ...]:
    """Every version of one figure, the first one first."""
    wanted = select(OutturnRevision).where(
        OutturnRevision.council == council,
        OutturnRevision.code == code,
        OutturnRevision.period == period,
        OutturnRevision.area == area,
    )
    return tuple(session.scalars(wanted.order_by(OutturnRevision.revision)))


def days_awaiting(session: Session, council: str, since: date, until: date) -> tuple[date, ...]:
    """The last days of the periods, from one day to another, of which a figure waits to be signed off; latest first."""
    wanted = (
        select(Outturn.last_day)
        .distinct()
        .join(OutturnRevision, OutturnRevision.id == Outturn.revision_id)
        .where(
            Outturn.council == council,
            Outturn.area == WHOLE,
            Outturn.last_day.between(since, until),
            OutturnRevision.state == State.SUBMITTED,
        )
    )
    return tuple(session.scalars(wanted.order_by(Outturn.last_day.desc())))


def codes_promised(session: Session, council: str, since: date) -> frozenset[str]:
    """The indicators of which a figure, of a period ending on that day or later, was promised for a day."""
    wanted = (
        select(Outturn.code)
        .distinct()
        .join(OutturnRevision, OutturnRevision.id == Outturn.revision_id)
        .where(
            Outturn.council == council,
            Outturn.area == WHOLE,
            Outturn.last_day >= since,
            OutturnRevision.due_back.is_not(None),
        )
    )
    return frozenset(session.scalars(wanted))


def first_days(session: Session, council: str) -> Mapping[str, date]:
    """The last day of the first period that there is a figure of, by indicator."""
    first = select(Outturn.code, func.min(Outturn.last_day)).where(Outturn.council == council, Outturn.area == WHOLE)
    return dict(session.execute(first.group_by(Outturn.code)).all())


def newest_period(session: Session, council: str) -> Period | None:
    """The latest period that any figure is about."""
    return session.scalar(
        select(Outturn.period).where(Outturn.council == council).order_by(Outturn.last_day.desc()).limit(1)
    )


def _heads(council: str) -> Select[OutturnRevision]:
    joined = select(OutturnRevision).join(Outturn, Outturn.revision_id == OutturnRevision.id)
    return joined.where(Outturn.council == council)
