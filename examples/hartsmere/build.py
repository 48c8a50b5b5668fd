"""Make the generated tables of the Hartsmere pack: `python -m examples.hartsmere.build`.

The council, its people, services, indicators, risks, projects, actions, meetings and benchmarks are written by hand;
targets, outturns, money and feedback follow from the recipes in `making/data`, the same every time.
"""

import csv
from collections.abc import Iterable
from pathlib import Path

from examples.hartsmere.making import goals, outturns, services
from examples.hartsmere.making.recipes import HARTSMERE, Recipe, Row, recipes

COLUMNS = {
    "targets": ("code", "period", "target", "lower", "upper", "floor", "tolerance"),
    "outturns": (
        *("code", "period", "area", "value", "numerator", "denominator", "state", "reason", "due_back"),
        *("comment", "forecast", "entered_by", "entered_at", "signed_off_by"),
    ),
    "finance": ("service", "period", "budget", "actual", "forecast"),
    "feedback": ("service", "period", "complaints", "comments", "compliments"),
}
# The demo's service manager types these in; the others' figures for the second quarter lie in q2.
TYPED_IN_THE_STORY = {"ENV1", "ENV2", "ENV3", "ENV4"}
NEVER_RETURNED = {"LEI2", "PH2", "FIN4", "HWY1"}


def write(path: Path, rows: Iterable[Row]) -> None:
    """Write one table of a pack."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS[path.stem], restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def others_second_quarter(found: list[Recipe]) -> list[Row]:
    """Everybody's second quarter but the story's own indicators and the few that are late."""
    kept_out = TYPED_IN_THE_STORY | NEVER_RETURNED
    return [row for recipe in found if recipe.code not in kept_out for row in outturns.second_quarter(recipe)]


def build(folder: Path) -> None:
    """Write the generated tables under `folder`, which holds `q2`."""
    found = recipes()
    write(folder / "targets.csv", (row for recipe in found for row in goals.targets(recipe)))
    write(folder / "outturns.csv", (row for recipe in found for row in outturns.before_the_window(recipe)))
    write(folder / "finance.csv", services.finance())
    write(folder / "feedback.csv", services.feedback())
    write(folder / "q2" / "outturns.csv", others_second_quarter(found))


if __name__ == "__main__":
    build(HARTSMERE)
