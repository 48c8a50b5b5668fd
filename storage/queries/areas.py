"""Figures of parts of the council: wards, neighbourhoods, services."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.periods import Period
from storage.queries import figures
from storage.tables import Outturn, OutturnRevision


def of_indicator(session: Session, council: str, code: str) -> tuple[str, ...]:
    """The areas that an indicator has ever had figures for, by name."""
    wanted = select(Outturn.area).where(Outturn.council == council, Outturn.code == code, Outturn.area != figures.WHOLE)
    return tuple(sorted(session.scalars(wanted.distinct())))


def current(
    session: Session, council: str, code: str, periods: Collection[Period], areas: Collection[str]
) -> dict[str, dict[tuple[str, Period], OutturnRevision]]:
    """The figures that count now of one indicator in these areas, by area, then by code and period."""
    found: dict[str, dict[tuple[str, Period], OutturnRevision]] = {area: {} for area in areas}
    for row in figures.current(session, council, (code,), periods, areas):
        found[row.area][row.code, row.period] = row
    return found


def kept_for(session: Session, council: str, areas: Collection[str]) -> frozenset[str]:
    """The codes of the indicators that have figures of any of these areas."""
    wanted = select(Outturn.code).where(Outturn.council == council, Outturn.area.in_(areas)).distinct()
    return frozenset(session.scalars(wanted))
