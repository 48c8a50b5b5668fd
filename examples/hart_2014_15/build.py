"""Turn the published CSV into this pack's targets and outturns; everything else in the pack is written by hand."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

HERE = Path(__file__).parent
PUBLISHED = HERE / "published" / "hart_kpis_2014_15.csv"
YEAR, FOURTH, FIRST, SECOND = "2013/14", "2013/14 Q4", "2014/15 Q1", "2014/15 Q2"
OUTTURN_COLUMNS = ("code", "period", "value", "state", "reason", "comment")

# Where 0 was published because there was no figure: the comment, the colour or the figure for the year says so.
NOT_A_FIGURE = {("ETS01", FOURTH), ("ETS01", FIRST), ("ETS01", SECOND), ("IT06", SECOND), ("PS05", SECOND)}
WITHOUT_TARGET = {"For info only", "Data only (no target)"}

Row = dict[str, str]


def published() -> list[Row]:
    """The 90 published rows, 45 for each of the two quarters, as text."""
    with PUBLISHED.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def outturn(row: Row, period: str, column: str, state: str, comment: str = "") -> Row:
    """One published figure as a row of the pack, with a reason in place of a 0 that stands for no figure."""
    found = {"code": row["code"], "period": period, "state": state, "comment": comment}
    if (row["code"], period) in NOT_A_FIGURE:
        return found | {"reason": "not yet available"}
    return found | {"value": row[column]}


def before_the_window(rows: Iterable[Row]) -> list[Row]:
    """What was published before the second quarter: last year's outturn, its last quarter, and the first quarter."""
    found = []
    for row in rows:
        found.append(outturn(row, YEAR, "outturn_2013_14", "published"))
        found.append(outturn(row, FOURTH, "previous_value", "published"))
        found.append(outturn(row, FIRST, "current_value", "published", row["commentary"]))
    return found


def second_quarter(rows: Iterable[Row]) -> list[Row]:
    """The second quarter as published; not given as published, so that the story can approve and publish it."""
    return [outturn(row, SECOND, "current_value", "signed off", row["commentary"]) for row in rows]


def revisions(first: Iterable[Row], second: Iterable[Row]) -> list[Row]:
    """Figures of earlier periods that the second publication shows differently from the first."""
    earlier = {row["code"]: row for row in first}
    found = []
    for row in second:
        if row["outturn_2013_14"] != earlier[row["code"]]["outturn_2013_14"]:
            found.append(outturn(row, YEAR, "outturn_2013_14", "published"))
        if row["previous_value"] != earlier[row["code"]]["current_value"]:
            found.append(outturn(row, FIRST, "previous_value", "published", earlier[row["code"]]["commentary"]))
    return found


def targets(rows: Iterable[Row]) -> list[Row]:
    """The published target of each quarter; rows that are for information have none, whatever number stands there."""
    return [
        {"code": row["code"], "period": row["current_quarter"], "target": row["target"]}
        for row in rows
        if row["council_status"] not in WITHOUT_TARGET
    ]


def write(path: Path, columns: Iterable[str], rows: Iterable[Row]) -> None:
    """Write one table of the pack."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, tuple(columns), restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def build(folder: Path) -> None:
    """Write the generated tables under `folder`, which holds `q2` and `revisions`."""
    rows = published()
    first = [row for row in rows if row["current_quarter"] == FIRST]
    second = [row for row in rows if row["current_quarter"] == SECOND]
    write(folder / "targets.csv", ("code", "period", "target"), targets(first + second))
    write(folder / "outturns.csv", OUTTURN_COLUMNS, before_the_window(first))
    write(folder / "q2" / "outturns.csv", OUTTURN_COLUMNS, second_quarter(second))
    write(folder / "revisions" / "outturns.csv", OUTTURN_COLUMNS, revisions(first, second))


if __name__ == "__main__":
    build(HERE)
