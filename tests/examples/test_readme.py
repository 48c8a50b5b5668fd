"""The README shows what the program says: its commands, typed one after the other in an empty folder."""

import os
import re
import shlex
from dataclasses import dataclass
from pathlib import Path

import pytest

import app

ROOT = Path(__file__).resolve().parents[2]
ANYTHING = "..."


@dataclass(frozen=True)
class Shown:
    """A command as the README writes it, and the lines under it; `...` stands for any lines."""

    command: str
    lines: tuple[str, ...]


def shown() -> tuple[Shown, ...]:
    """All commands of the README, in their order."""
    blocks = re.findall(r"```console\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    found: list[Shown] = []
    for line in "".join(blocks).splitlines():
        if line.startswith("$ "):
            found.append(Shown(line.removeprefix("$ python app.py "), ()))
        elif line:
            found[-1] = Shown(found[-1].command, (*found[-1].lines, line))
    return tuple(found)


def missing(lines: tuple[str, ...], printed: str) -> list[str]:
    """The lines shown that were not printed, in that order; `Head: ...` is a line that begins so."""
    rest = iter([line.rstrip() for line in printed.splitlines()])
    return [line for line in lines if line != ANYTHING and not any(_is(line, each) for each in rest)]


def _is(line: str, printed: str) -> bool:
    return printed.startswith(line.removesuffix(ANYTHING)) if line.endswith(ANYTHING) else printed == line.rstrip()


def test_every_command_prints_what_the_readme_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)
    for name in [each for each in os.environ if each.startswith("OUTTURN_")]:
        monkeypatch.delenv(name)
    assert len(shown()) > 8
    for each in shown():
        app.main(shlex.split(each.command))
        caught = capsys.readouterr()
        assert missing(each.lines, caught.out + caught.err) == [], each.command
