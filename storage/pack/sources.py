"""Getting at a pack's tables as plain text, whether it is a folder, a .zip of one, or a workbook."""

import csv
import io
import tomllib
import zipfile
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from storage.pack.faults import Fault, PackFaulty

SETTINGS = "council.toml"


@dataclass(frozen=True)
class RawTable:
    """A table as text: the file (or sheet) it came from, its headings, and its rows with their lines in the file."""

    file: str
    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


@dataclass
class Source:
    """A pack before anything in it has been understood: the settings, the tables by name, and what was noticed."""

    settings_file: str = SETTINGS
    settings: dict[str, Any] = field(default_factory=dict)
    tables: dict[str, RawTable] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


def open_source(path: Path) -> Source:
    """Read the pack at `path`; raises PackFaulty when there is none."""
    if path.is_dir():
        return _from_files({file.name: file.read_bytes() for file in sorted(path.iterdir()) if file.is_file()})
    if not path.is_file():
        raise PackFaulty([Fault(path.name, None, "", "nothing there", "a folder, a .zip or an .xlsx")])
    if path.suffix.casefold() == ".xlsx":
        from storage.pack.workbook import read_workbook

        return read_workbook(path)
    if zipfile.is_zipfile(path):
        return _from_files(_unpacked(path))
    raise PackFaulty([Fault(path.name, None, "", "a file of another kind", "a folder, a .zip or an .xlsx")])


def _unpacked(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        names = [PurePosixPath(info.filename) for info in archive.infolist() if not info.is_dir()]
        settings = [name for name in names if name.name == SETTINGS and "__MACOSX" not in name.parts]
        # A folder that was packed as a whole lies one step down; what lies deeper is another pack.
        top = min(settings, key=lambda name: len(name.parts)).parent if settings else PurePosixPath()
        return {name.name: archive.read(str(name)) for name in names if name.parent == top}


def _from_files(files: dict[str, bytes]) -> Source:
    source = Source()
    if SETTINGS not in files:
        source.faults.append(Fault(SETTINGS, None, "", "no such file", "the council's settings, at least its key"))
    for name, content in files.items():
        if name == SETTINGS:
            _read_settings(source, content)
        elif name.casefold().endswith(".csv"):
            table = read_csv(source, name, content)
            source.tables[name[:-4].casefold()] = table
    return source


def _read_settings(source: Source, content: bytes) -> None:
    try:
        source.settings = tomllib.loads(_text(source, SETTINGS, content))
    except tomllib.TOMLDecodeError as error:
        source.faults.append(Fault(SETTINGS, None, "", f"text that is no TOML ({error})", "TOML"))


def read_csv(source: Source, name: str, content: bytes) -> RawTable:
    """One table of comma-separated text, in UTF-8 or as older versions of Excel write it."""
    reader = csv.reader(io.StringIO(_text(source, name, content), newline=""))
    rows: list[tuple[int, tuple[str, ...]]] = []
    line = 1
    for cells in reader:
        rows.append((line, tuple(cell.strip() for cell in cells)))
        line = reader.line_num + 1
    return as_table(name, rows)


def as_table(name: str, rows: list[tuple[int, tuple[str, ...]]]) -> RawTable:
    """The first row that is not blank has the headings; blank rows count as lines and say nothing."""
    filled = [(line, cells) for line, cells in rows if any(cells)]
    if not filled:
        return RawTable(name, (), ())
    headings = tuple(heading.casefold() for heading in filled[0][1])
    return RawTable(name, headings, tuple(filled[1:]))


def _text(source: Source, name: str, content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        source.notes.append(f"{name} is not in UTF-8; it was read as Windows text.")
        return content.decode("cp1252", errors="replace")
