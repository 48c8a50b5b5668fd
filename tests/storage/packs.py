"""A small council as files, to be changed where a test needs it."""

from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select

from storage import Database
from storage.pack import ImportReport, import_pack, load
from storage.tables import Base, ImportedRow, KeptText, LogEntry, Outturn, OutturnRevision

TODAY = date(2026, 10, 20)
OFFICER = "petra@hart.example"

SETTINGS = """\
name = "Hart"
key = "hart"

[rating]
tolerance = "10%"

[calendar]
deadline = 12
reminders = [-3, 0]

[[bodies]]
key = "cmt"
name = "Management Team"
channel = "cmt"
scope = "portfolio:env;strategic"
digest = "quarterly"
next = "cabinet"

[[bodies]]
key = "cabinet"
name = "Cabinet"
"""

FILES = {
    "council.toml": SETTINGS,
    "people.csv": (
        "email,name,roles,service,deputy\n"
        "asha@hart.example,Asha Patel,manager;head,waste,ravi@hart.example\n"
        "ravi@hart.example,Ravi Singh,manager,waste,\n"
        "cllr.moss@hart.example,Cllr Moss,cabinet,,\n"
        "petra@hart.example,Petra Snow,officer,,\n"
    ),
    "services.csv": "key,name,directorate,head,portfolio\nwaste,Waste,Place,asha@hart.example,env\n",
    "portfolios.csv": "key,name,holder\nenv,Environment,cllr.moss@hart.example\n",
    "priorities.csv": "key,name\nclean,A clean district\n",
    "indicators.csv": (
        "code,name,unit,polarity,frequency,service,owner,priority,cumulative,aliases\n"
        'W01,"Waste recycled, all kinds",%,higher,quarter,waste,asha@hart.example,clean,,recycling;recycled\n'
        "W02,Missed collections,per 100000,lower,quarter,waste,ravi@hart.example,clean,,missed bins\n"
        "W03,Fly-tips cleared,number,higher,quarter,waste,ravi@hart.example,,yes,\n"
    ),
    "targets.csv": "code,period,target\nW01,2026/27,58\nW02,2026/27,40\nW02,2026/27 Q2,42\nW03,2026/27,400\n",
    "outturns.csv": (
        "code,period,value,state,reason,comment\n"
        "W01,2026/27 Q1,57.90,,,\n"
        "W02,2026/27 Q1,62,submitted,,Two crews short\n"
        "W03,2026/27 Q1,,,not yet available,\n"
    ),
}


def write_pack(folder: Path, **changes: str | None) -> Path:
    """The council's files in a folder; `people="..."` replaces people.csv, None leaves it out."""
    folder.mkdir(parents=True, exist_ok=True)
    files = dict(FILES)
    for name, text in changes.items():
        file = "council.toml" if name == "council" else f"{name}.csv"
        files.pop(file, None)
        if text is not None:
            files[file] = text
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8", newline="")
    return folder


def part_of_pack(folder: Path, **tables: str) -> Path:
    """A pack that only changes some tables of a council that is there."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "council.toml").write_text('key = "hart"\n', encoding="utf-8")
    for name, text in tables.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return folder


def bring_in(
    database: Database, path: Path, *, today: date = TODAY, restate: str | None = None, actor: str = OFFICER
) -> ImportReport:
    """Import a pack in a transaction of its own."""
    with database.writing() as session:
        return import_pack(session, load(path), today, actor, restate)


def record(database: Database, council: str) -> dict[str, list[dict[str, Any]]]:
    """All that is kept about a council, but for what only says how it came there."""
    found = {}
    with database.reading() as session:
        for mapper in Base.registry.mappers:
            table = mapper.class_
            if table in (ImportedRow, KeptText, LogEntry) or "council" not in mapper.columns:
                continue
            rows = session.scalars(select(table).where(mapper.columns["council"] == council))
            left_out = {"id", "revision_id"} if table in (Outturn, OutturnRevision) else set()
            names = [name for name in mapper.column_attrs.keys() if name not in left_out]  # noqa: SIM118
            described = [{name: getattr(row, name) for name in names} for row in rows]
            found[table.__name__] = sorted(described, key=repr)
    return found
