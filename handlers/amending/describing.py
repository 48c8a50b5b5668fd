"""A change that waits or is still to come, in one line: what it will be, and what stands now."""

from collections.abc import Mapping
from decimal import Decimal

from sqlalchemy.orm import Session

from domain.periods import Period
from domain.rating import Target, Tolerance
from handlers.wording import called, full_stop, target_words
from storage.amending import Amendment, standing
from storage.queries import indicators, people, portfolios
from storage.tables import Indicator, PlannedAmendment

NOTHING = "nothing"


def line_of(session: Session, council: str, change: PlannedAmendment) -> str:
    """`Missed collections, Q3 2026/27: target 35 or fewer (now target 40 or fewer).`"""
    now = standing(session, council, [Amendment(change.table, change.key, change.columns)])[0] or {}
    new = {name: str(text) for name, text in change.columns.items()}
    if change.table == "targets":
        return _of_target(session, council, change, new, now)
    if change.table == "portfolios":
        return _of_holding(session, council, change, new)
    changed = {name: text for name, text in new.items() if text != now.get(name, "")} or new
    told = [
        f"{name.replace('_', ' ')} {_words(session, council, name, text)} "
        f"(now {_words(session, council, name, now.get(name, ''))})"
        for name, text in changed.items()
    ]
    return f"{_name(session, council, change)}: {'; '.join(told)}."


def plain_line_of(session: Session, council: str, change: PlannedAmendment) -> str:
    """The same as it was asked for, without what stands now: for what can't be made, and may not be readable."""
    code, _, rest = change.key.partition("|")
    indicator = indicators.by_code(session, council, code) if change.table == "targets" else None
    name = f"{called(indicator)}, {rest}" if indicator else _name(session, council, change)
    told = [
        f"{column.replace('_', ' ')} {_words(session, council, column, str(text))}"
        for column, text in change.columns.items()
    ]
    return f"{name}: {'; '.join(told)}."


def _of_target(
    session: Session, council: str, change: PlannedAmendment, new: Mapping[str, str], now: Mapping[str, str]
) -> str:
    code, _, period = change.key.partition("|")
    indicator = indicators.by_code(session, council, code)
    if indicator is None:
        return f"{change.key}: {', '.join(f'{name} {text}' for name, text in new.items() if text)}."
    before = _target_words(indicator, now) or "no target"
    after = _target_words(indicator, {**now, **new}) or "no target"
    return f"{called(indicator)}, {Period.parse(period).short}: {after} (now {before})."


def _target_words(indicator: Indicator, texts: Mapping[str, str]) -> str:
    figures = {name: Decimal(texts[name]) for name in ("target", "lower", "upper", "floor") if texts.get(name)}
    tolerance = Tolerance.parse(texts["tolerance"]) if texts.get("tolerance") else None
    read = Target(figures.get("target"), figures.get("lower"), figures.get("upper"), figures.get("floor"))
    words = target_words(read, indicator)
    floor = f", floor {figures['floor']:f}" if "floor" in figures else ""
    return words + floor + (f", tolerance {tolerance}" if tolerance else "") if words else ""


def _of_holding(session: Session, council: str, change: PlannedAmendment, new: Mapping[str, str]) -> str:
    key, _, starts = change.key.partition("|")
    name = new.get("name") or _portfolio(session, council, key)
    until = f" until {new['until']}" if new.get("until") else ""
    if new.get("holder"):
        since = f" from {starts}" if starts else ""
        return f"{name}: held by {_person(session, council, new['holder'])}{since}{until}."
    return f"{name}: the holder before{until or ' without an end'}."


def _words(session: Session, council: str, column: str, text: str) -> str:
    if not text:
        return NOTHING
    if column in ("owner", "deputy", "holder"):
        return _person(session, council, text)
    if column == "portfolio":
        return _portfolio(session, council, text)
    return f"“{full_stop(text)}”" if column == "definition" else text


def _name(session: Session, council: str, change: PlannedAmendment) -> str:
    if change.table == "indicators" and (indicator := indicators.by_code(session, council, change.key)):
        return called(indicator)
    if change.table == "people":
        return _person(session, council, change.key)
    if change.table == "services":
        named = {each.key: each.name for each in people.services(session, council)}
        return named.get(change.key, change.key)
    return change.key


def _person(session: Session, council: str, email: str) -> str:
    person = people.by_email(session, council, email)
    return person.name if person else email


def _portfolio(session: Session, council: str, key: str) -> str:
    return portfolios.name_of(session, council, key) or key
