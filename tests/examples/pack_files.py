"""Reading the example packs as plain files, without the importer that they are meant for."""

import csv
import tomllib
from pathlib import Path

EXAMPLES = Path(__file__).parents[2] / "examples"
HART = EXAMPLES / "hart_2014_15"
HARTSMERE = EXAMPLES / "hartsmere"

Row = dict[str, str]


def table(folder: Path, name: str) -> list[Row]:
    """The rows of one table; an absent table is empty."""
    path = folder / f"{name}.csv"
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def bodies(folder: Path) -> list[dict[str, str]]:
    """The bodies that council.toml names."""
    settings = tomllib.loads((folder / "council.toml").read_text(encoding="utf-8"))
    return list(settings.get("bodies", []))


def listed(cell: str) -> list[str]:
    """The members of a list cell."""
    return [part.strip() for part in cell.split(";") if part.strip()]
