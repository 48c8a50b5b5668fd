"""Which indicators a council has."""

from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from domain.periods import Frequency, Period
from storage.queries import at_hand
from storage.queries.lasting import lasting, lasts, rows
from storage.tables import Indicator, TargetRow

REPORTED = ("live", "baseline")
"""The statuses of indicators that figures are asked for."""


def live(session: Session, council: str) -> tuple[Indicator, ...]:
    """The indicators that figures are asked for, baselines among them, by code."""

    def look_up() -> tuple[Indicator, ...]:
        if lasts(session, council):
            return tuple(each for each in _register(session, council).values() if each.status in REPORTED)
        wanted = select(Indicator).where(Indicator.council == council, Indicator.status.in_(REPORTED))
        return tuple(session.scalars(wanted.order_by(Indicator.code)))

    return lasting(session, council, ("indicators",), look_up)


def _register(session: Session, council: str) -> dict[str, Indicator]:
    """All indicators by code, in the order of their codes, where they are kept from one session to the next."""

    def look_up() -> dict[str, Indicator]:
        wanted = select(Indicator).where(Indicator.council == council).order_by(Indicator.code)
        return {indicator.code: indicator for indicator in rows(session, council, wanted)}

    return lasting(session, council, ("register",), look_up)


def _places(session: Session, council: str) -> dict[str, int]:
    """The place of each code in the order of the codes, which is the database's own."""

    def look_up() -> dict[str, int]:
        return {code: place for place, code in enumerate(_register(session, council))}

    return lasting(session, council, ("places of codes",), look_up)


def _live_by(session: Session, council: str, column: str) -> dict[str, tuple[Indicator, ...]]:
    """The live indicators by what stands in a column, where they are kept from one session to the next."""

    def look_up() -> dict[str, tuple[Indicator, ...]]:
        found: dict[str, list[Indicator]] = {}
        for each in live(session, council):
            found.setdefault(getattr(each, column), []).append(each)
        return {value: tuple(those) for value, those in found.items()}

    return lasting(session, council, ("live by", column), look_up)


def _in_order(session: Session, council: str, found: Iterable[Indicator]) -> tuple[Indicator, ...]:
    """By code, each once."""
    places = _places(session, council)
    codes = {each.code: each for each in found}
    return tuple(codes[code] for code in sorted(codes, key=places.__getitem__))


def named(session: Session, council: str, codes: Collection[str]) -> tuple[Indicator, ...]:
    """Of the indicators that figures are asked for those with these codes, by code."""
    if lasts(session, council):
        known = _register(session, council)
        asked = sorted(known.keys() & set(codes), key=_places(session, council).__getitem__)
        return tuple(known[code] for code in asked if known[code].status in REPORTED)
    wanted = select(Indicator).where(Indicator.council == council, Indicator.status.in_(REPORTED))
    return tuple(session.scalars(wanted.where(Indicator.code.in_(codes)).order_by(Indicator.code)))


def members(session: Session, council: str) -> tuple[Indicator, ...]:
    """Those of them that a composite is put together from, by code."""

    def look_up() -> tuple[Indicator, ...]:
        if lasts(session, council):
            return tuple(each for each in live(session, council) if each.parent)
        wanted = select(Indicator).where(Indicator.council == council, Indicator.status.in_(REPORTED))
        with_parent = wanted.where(Indicator.parent.is_not(None), Indicator.parent != "")
        return tuple(session.scalars(with_parent.order_by(Indicator.code)))

    return lasting(session, council, ("members",), look_up)


def frequencies(session: Session, council: str) -> tuple[Frequency, ...]:
    """How often figures are asked for: each frequency that an indicator has which is no composite."""

    def look_up() -> tuple[Frequency, ...]:
        parents = select(Indicator.parent).where(Indicator.council == council, Indicator.parent.is_not(None))
        wanted = select(Indicator.frequency).where(Indicator.council == council, Indicator.status.in_(REPORTED))
        return tuple(session.scalars(wanted.where(Indicator.code.not_in(parents)).distinct()))

    return lasting(session, council, ("frequencies",), look_up)


def every(session: Session, council: str) -> tuple[Indicator, ...]:
    """All indicators, drafts and ended ones too, by code."""
    if lasts(session, council):
        return tuple(_register(session, council).values())
    return tuple(session.scalars(select(Indicator).where(Indicator.council == council).order_by(Indicator.code)))


def drafts(session: Session, council: str) -> tuple[Indicator, ...]:
    """Those that are not in use yet, by code."""

    def look_up() -> tuple[Indicator, ...]:
        if lasts(session, council):
            return tuple(each for each in _register(session, council).values() if each.status == "draft")
        wanted = select(Indicator).where(Indicator.council == council, Indicator.status == "draft")
        return tuple(session.scalars(wanted.order_by(Indicator.code)))

    return lasting(session, council, ("drafts",), look_up)


def by_code(session: Session, council: str, code: str) -> Indicator | None:
    """One indicator by its exact code."""
    if lasts(session, council):
        return _register(session, council).get(code)
    return session.get(Indicator, (council, code))


def by_codes(session: Session, council: str, codes: Collection[str]) -> dict[str, Indicator]:
    """Those of these codes that there are, by code, whatever their status."""
    if lasts(session, council):
        known = _register(session, council)
        return {code: known[code] for code in codes if code in known}
    wanted = select(Indicator).where(Indicator.council == council, Indicator.code.in_(codes))
    return {indicator.code: indicator for indicator in session.scalars(wanted)}


def of_services(session: Session, council: str, services: Collection[str]) -> tuple[Indicator, ...]:
    """The indicators of these services that figures are asked for, by code."""
    if lasts(session, council):
        known = _live_by(session, council, "service")
        return _in_order(session, council, (each for service in services for each in known.get(service, ())))
    wanted = select(Indicator).where(Indicator.council == council, Indicator.service.in_(services))
    return tuple(session.scalars(wanted.where(Indicator.status.in_(REPORTED)).order_by(Indicator.code)))


def owned_by(session: Session, council: str, email: str) -> tuple[Indicator, ...]:
    """The live indicators a person owns, by code."""
    if lasts(session, council):
        return _live_by(session, council, "owner").get(email.strip().lower(), ())
    wanted = select(Indicator).where(Indicator.council == council, Indicator.owner == email)
    return tuple(session.scalars(wanted.where(Indicator.status.in_(REPORTED)).order_by(Indicator.code)))


def asked_of(session: Session, council: str, email: str, standing_in_for: Collection[str]) -> tuple[Indicator, ...]:
    """Those of them that this person owns, deputises for, or that somebody owns for whom they stand in, by code."""
    owners = {email, *standing_in_for}
    if lasts(session, council):
        known = _live_by(session, council, "owner")
        deputised = _live_by(session, council, "deputy").get(email, ())
        owned = (each for owner in owners for each in known.get(owner, ()))
        return _in_order(session, council, (*owned, *deputised))
    wanted = select(Indicator).where(Indicator.council == council, Indicator.status.in_(REPORTED))
    theirs = wanted.where(or_(Indicator.owner.in_(owners), Indicator.deputy == email))
    return tuple(session.scalars(theirs.order_by(Indicator.code)))


def targets_of(session: Session, council: str, code: str) -> Mapping[Period, TargetRow]:
    """The targets of one indicator by period."""
    held = at_hand.of(session)
    if held is not None and held.knows(council, (code,)):
        return held.targets.get(code, {})
    return {row.period: row for row in targets(session, council, (code,))}


def targets(session: Session, council: str, codes: Collection[str] | None = None) -> tuple[TargetRow, ...]:
    """The targets of these indicators (None: all), by code and period."""
    held = at_hand.of(session)
    if codes is not None and held is not None and held.knows(council, codes):
        rows = [row for code in codes for row in held.targets.get(code, {}).values()]
        return tuple(sorted(rows, key=lambda row: (row.code, row.period)))
    wanted = select(TargetRow).where(TargetRow.council == council)
    if codes is not None:
        wanted = wanted.where(TargetRow.code.in_(codes))
    return tuple(sorted(session.scalars(wanted), key=lambda row: (row.code, row.period)))


def targets_in(session: Session, council: str, year: Period, codes: Collection[str]) -> tuple[TargetRow, ...]:
    """The targets of these indicators for a year and every period in it."""
    held = at_hand.of(session)
    if held is not None and held.knows(council, codes):
        return tuple(row for code in codes for row in held.targets.get(code, {}).values() if row.period.year == year)
    within = [Period(each, year.start_year, number) for each in Frequency for number in range(1, each.in_a_year + 1)]
    wanted = select(TargetRow).where(TargetRow.council == council, TargetRow.period.in_(within))
    return tuple(row for row in session.scalars(wanted) if row.code in codes)
