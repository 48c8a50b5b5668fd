"""Priorities of the corporate plan, and which lie above which."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.queries.lasting import lasting
from storage.tables import Priority


def lines(session: Session, council: str) -> dict[str, frozenset[str]]:
    """Each priority's key with those of all that lie above it, itself included."""

    def look_up() -> dict[str, frozenset[str]]:
        rows = session.execute(select(Priority.key, Priority.parent).where(Priority.council == council))
        parents = {row.key: row.parent for row in rows}
        return {key: frozenset(_line(key, parents)) for key in parents}

    return lasting(session, council, ("lines of priorities",), look_up)


def _line(key: str, parents: dict[str, str | None]) -> list[str]:
    line: list[str] = []
    step: str | None = key
    while step and step not in line:
        line.append(step)
        step = parents.get(step)
    return line
