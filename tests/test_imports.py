"""The house keeps its shape: imports point one way, and each platform's library stays behind its own door."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent
ROOMS = ("domain", "bot", "storage", "charts", "handlers", "wiring", "commands")
NEUTRAL = {"bot.message", "bot.reply", "bot.form", "bot.envelope", "bot.ports"}
MAY_IMPORT = {
    "domain": {"domain"},
    "bot": {"bot"},
    "storage": {"storage", "domain"},
    "charts": {"charts", "domain"},
    "handlers": {"handlers", "domain", "storage", "charts"},
    "wiring": set(ROOMS) - {"commands"} | {"settings"},
    "commands": {*ROOMS, "settings"},
}
DOORS_LIBRARIES = {
    "slack_bolt": "bot/slack",
    "slack_sdk": "bot/slack",
    "botbuilder": "bot/teams",
    "botframework": "bot/teams",
}
UNDERSTANDING = (
    "question",
    "vocabulary",
    "words",
    "periods",
    "rewording",
    "phrases",
    "names",
    "describe",
    "beside",
    "reading",
    "deciding",
    "following",
    "giving",
    "wishes",
    "hearing",
    "acting",
    "understand",
    "explaining",
    "__init__",
)
"""The rooms of understanding a text, each of which knows only those before it."""


def modules(room: str) -> Iterator[Path]:
    return (HOUSE / room).rglob("*.py")


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """Everything a module is made of, read once for all that is asked of it here."""
    return tuple(ast.walk(ast.parse(path.read_text())))


@cache
def imported(path: Path) -> tuple[str, ...]:
    found: list[str] = []
    for node in nodes(path):
        if isinstance(node, ast.Import):
            found += (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            found.append(node.module or "")
    return tuple(found)


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_what_it_may(room: str) -> None:
    ours = {*ROOMS, "settings", "app"}
    wrong = [
        f"{path.relative_to(HOUSE)} imports {name}"
        for path in modules(room)
        for name in imported(path)
        if name.split(".")[0] in ours - MAY_IMPORT[room] and not (room == "handlers" and name in NEUTRAL)
    ]
    assert wrong == []


@pytest.mark.parametrize(("library", "folder"), DOORS_LIBRARIES.items())
def test_a_platforms_library_stays_behind_its_door(library: str, folder: str) -> None:
    wrong = [
        str(path.relative_to(HOUSE))
        for room in (*ROOMS, ".")
        for path in ((HOUSE / room).rglob("*.py") if room != "." else HOUSE.glob("*.py"))
        if not path.relative_to(HOUSE).as_posix().startswith(folder)
        and any(name.split(".")[0] == library for name in imported(path))
    ]
    assert wrong == []


def test_understanding_is_pure() -> None:
    forbidden = {"storage", "sqlalchemy", "bot", "charts", "datetime.now", "time"}
    wrong = [
        f"{path.name} imports {name}"
        for path in modules("handlers/understanding")
        for name in imported(path)
        if name.split(".")[0] in forbidden
    ]
    assert wrong == []


def test_understanding_is_read_in_one_direction() -> None:
    understanding = HOUSE / "handlers/understanding"
    place = {name: number for number, name in enumerate(UNDERSTANDING)}

    def room_of(parts: tuple[str, ...]) -> int:
        return place[parts[0].removesuffix(".py")]

    wrong = [
        f"{path.relative_to(understanding)} imports {name}"
        for path in modules("handlers/understanding")
        for name in imported(path)
        if name.startswith("handlers.understanding.")
        and room_of(tuple(name.split(".")[2:])) > room_of(path.relative_to(understanding).parts)
    ]
    assert wrong == []


def test_only_the_clock_asks_what_time_it_is() -> None:
    asking = [
        f"{path.relative_to(HOUSE)}:{node.lineno}"
        for room in (*ROOMS, ".")
        for path in ((HOUSE / room).rglob("*.py") if room != "." else HOUSE.glob("*.py"))
        for node in nodes(path)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("now", "today", "utcnow")
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in ("datetime", "date")
        and path.relative_to(HOUSE).as_posix() != "bot/clock.py"
    ]
    assert asking == []
