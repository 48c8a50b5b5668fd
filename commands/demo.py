"""`demo`: everything on 127.0.0.1 with a sample council, no account anywhere."""

import asyncio
import uuid
from argparse import ArgumentParser, Namespace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bot.clock import LONDON, WallClock
from commands.reading import port
from commands.record import open_record, refusing

if TYPE_CHECKING:
    from aiohttp import web

    from storage import Database
    from wiring.stage import Arrival

HOST, PORT = "127.0.0.1", 8000
COUNCIL = "hartsmere"
PACK = Path(__file__).parent.parent / "examples" / COUNCIL
STARTS = datetime(2026, 9, 30, 9, 0, tzinfo=LONDON)
LEADS = (
    "asha.patel@hartsmere.example",
    "callum.braithwell@hartsmere.example",
    "shabnam.wetherby@hartsmere.example",
    "catrin.bello@hartsmere.example",
)
"""A service manager, her head of service, their Cabinet member and a performance officer: the story's people."""
OTHERS_RETURN = datetime(2026, 10, 14, 16, 0, tzinfo=LONDON)
RECORD = "sqlite:///demo.db"


def describe(parser: ArgumentParser) -> None:
    """The words this command takes."""
    parser.add_argument(
        "--port", metavar="PORT", type=port, default=PORT, help=f"the port of the page (default {PORT})"
    )
    parser.add_argument("--fresh", action="store_true", help="start again from the beginning")
    parser.set_defaults(run=refusing(run), kept_in=RECORD.removeprefix("sqlite:///"))


def run(arguments: Namespace) -> int:
    """Make the record if it isn't there, and serve the page."""
    arguments.database = arguments.database or RECORD
    if arguments.fresh and arguments.database == RECORD:
        for path in Path().glob("demo.db*"):
            path.unlink()
    database = open_record(arguments)
    fill(database)
    try:
        asyncio.run(_serve(database, arguments.port))
    except KeyboardInterrupt:
        print("Stopped. What was said is kept; --fresh starts again from the beginning.")
    return 0


def fill(database: "Database") -> None:
    """The sample council and the clock at the day before the window opens, in a record that has neither."""
    from storage.pack import import_pack, load
    from storage.queries import councils
    from wiring.stage import StoredClock

    with database.reading() as session:
        there = COUNCIL in councils.keys(session)
    if not there:
        with database.writing() as session:
            import_pack(session, load(PACK), STARTS.date(), "demo")
    StoredClock(database).start_at(STARTS)


def _others_return(database: "Database") -> "Arrival":
    """What everybody but the story's own service manager returns; what was entered in the page is left as it is."""
    from storage.pack import import_pack, load
    from wiring.stage import Arrival

    def happen() -> None:
        with database.writing() as session:
            import_pack(session, load(PACK / "q2", session), OTHERS_RETURN.date(), "demo", now=OTHERS_RETURN)

    return Arrival("others return", "Everybody else returns", OTHERS_RETURN, happen)


async def _serve(database: "Database", port: int) -> None:
    from aiohttp import web

    app = web.Application()
    build(app, database)
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        await web.TCPSite(runner, HOST, port).start()
        print(f"Open http://{HOST}:{port} in a browser. Stop with Ctrl+C.", flush=True)
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()


def build(app: "web.Application", database: "Database") -> None:
    """Join every room on one server, with the browser page as the only door."""
    from bot.outbox import Sender
    from bot.web.door import WebDoor
    from storage.queries import councils
    from wiring.addresses import StoredAddresses
    from wiring.cast import DemoCast
    from wiring.gallery import StoredGallery
    from wiring.outbox import StoredOutbox
    from wiring.program import dispatcher
    from wiring.readers import READERS
    from wiring.server import Nudge, hearing_through, serving
    from wiring.stage import DemoStage, StoredClock

    clock, nudge = StoredClock(database), Nudge()
    with database.reading() as session:
        name = councils.framework(session, COUNCIL, clock.now().date()).name
    door = WebDoor(
        hearing_through(dispatcher(database, clock, sent_by=WallClock()), nudge),
        StoredAddresses(database, clock),
        StoredGallery(database, clock),
        READERS,
        DemoCast(database, COUNCIL, LEADS),
        DemoStage(database, clock, COUNCIL, nudge, (_others_return(database),)),
        council=COUNCIL,
        council_name=name,
        host=HOST,
    )
    door.start(app)
    sender = Sender(StoredOutbox(database, uuid.uuid4().hex, clock), [door], WallClock())
    app.cleanup_ctx.append(serving([], sender, nudge))
