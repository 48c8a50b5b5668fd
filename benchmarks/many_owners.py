"""A council where very many people owe figures: written as a pack and imported, like any other."""

import csv
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from bot.clock import LONDON
from storage import Database
from storage.pack import import_pack, load

COUNCIL = "crowd"
PERIOD = "2026/27 Q2"
NOW = datetime(2026, 10, 5, 10, 0, tzinfo=LONDON)
SETTINGS = """name = "Crowd Council"
key = "crowd"
nation = "england"
year_starts = "04-01"
"""


def email_of(owner: int) -> str:
    """The address of an owner."""
    return f"owner{owner:04}@crowd.example"


def code_of(owner: int, number: int) -> str:
    """The code of an owner's indicator."""
    return f"K{owner:04}.{number:02}"


def build(database: Database, folder: Path, owners: int, each: int, in_service: int) -> None:
    """Bring in a council of that many owners with that many quarterly indicators each, all with a year behind them.

    `in_service` is how many owners each service has.
    """
    folder.mkdir(parents=True)
    (folder / "council.toml").write_text(SETTINGS, encoding="utf-8")
    for name, rows in _tables(owners, each, in_service):
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
    with database.writing() as session:
        import_pack(session, load(folder), NOW.date(), "benchmark", now=NOW)


def _tables(owners: int, each: int, in_service: int) -> Iterator[tuple[str, list[Sequence[object]]]]:
    everybody = range(owners)
    indicators = [(owner, number) for owner in everybody for number in range(each)]
    people = [(email_of(owner), f"Owner {owner}", "manager", f"s{owner // in_service}") for owner in everybody]
    yield "people", [("email", "name", "roles", "service"), *people, ("head@crowd.example", "Head", "head", "s0")]
    services = sorted({owner // in_service for owner in everybody})
    heads = [(f"s{number}", f"Service {number}", "head@crowd.example", "all") for number in services]
    yield "services", [("key", "name", "head", "portfolio"), *heads]
    yield "portfolios", [("key", "name", "holder"), ("all", "Everything", "head@crowd.example")]
    yield "priorities", [("key", "name")]
    columns = ("code", "name", "unit", "polarity", "frequency", "service", "owner")
    rows = [
        (
            code_of(owner, number),
            f"Measure {number} of owner {owner}",
            "number",
            "higher",
            "quarter",
            f"s{owner // in_service}",
        )
        for owner, number in indicators
    ]
    yield "indicators", [columns, *((*row, email_of(int(row[0][1:5]))) for row in rows)]
    yield "targets", [("code", "period", "target"), *((code_of(*one), "2026/27", 100) for one in indicators)]
    quarters = ("2025/26 Q2", "2025/26 Q3", "2025/26 Q4", "2026/27 Q1")
    known = [(code_of(*one), quarter, 100 + place) for one in indicators for place, quarter in enumerate(quarters)]
    yield "outturns", [("code", "period", "value"), *known]
