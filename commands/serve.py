"""`serve`: the bot in production; a door opens when its settings are there."""

import asyncio
import uuid
from argparse import ArgumentParser, Namespace
from dataclasses import replace
from typing import TYPE_CHECKING

from commands.reading import port
from commands.record import Refused, open_record, refusing, settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aiohttp import web

    from bot.clock import Clock
    from bot.form import Readers
    from bot.ports import Artist, Hearing, Whereabouts
    from bot.slack.door import SlackDoor
    from bot.teams.door import TeamsDoor
    from settings import Settings
    from storage import Database
    from wiring.timetable import Timetable

LOOPBACK = ("127.0.0.1", "::1", "localhost")


def describe(parser: ArgumentParser) -> None:
    """The words this command takes."""
    parser.add_argument("--host", metavar="ADDRESS", help="the address to listen on (default: OUTTURN_HOST)")
    parser.add_argument("--port", metavar="PORT", type=port, help="the port to listen on (default: OUTTURN_PORT)")
    parser.set_defaults(run=refusing(run))


def run(arguments: Namespace) -> int:
    """Serve until stopped."""
    chosen = settings()
    chosen = replace(chosen, host=arguments.host or chosen.host, port=arguments.port or chosen.port)
    if chosen.slack is None and chosen.teams is None:
        raise Refused("No door is configured. Set the settings of Slack or Teams; `check` says which are missing.")
    if chosen.teams is not None and not chosen.teams.app_id and chosen.host not in LOOPBACK:
        raise Refused("Teams without an application id answers anybody, so it listens on this machine only.")
    asyncio.run(_serve(open_record(arguments), chosen))
    return 0


async def _serve(database: "Database", chosen: "Settings") -> None:
    from aiohttp import web

    from wiring import collecting

    app = web.Application()
    await build(app, database, chosen)
    collecting.settle()
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        await web.TCPSite(runner, chosen.host, chosen.port).start()
        print(f"Listening on {chosen.host}:{chosen.port}. Stop with Ctrl+C.", flush=True)
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()


async def build(
    app: "web.Application", database: "Database", chosen: "Settings", clock: "Clock | None" = None
) -> "Timetable":
    """Join every room on one server; `clock` is the real time unless another is given.

    Gives back the clock's job, which runs with the server. Sending and trying again use the real time always.
    """
    from bot import notices
    from bot.clock import WallClock
    from bot.outbox import Sender
    from bot.pictures import PictureLinks, PictureRoutes
    from wiring.addresses import StoredAddresses
    from wiring.gallery import StoredGallery
    from wiring.outbox import StoredOutbox
    from wiring.program import dispatcher
    from wiring.readers import READERS
    from wiring.rosters import Rosters
    from wiring.server import Nudge, hearing_through, serving
    from wiring.timetable import Timetable

    clock, nudge = clock or WallClock(), Nudge()
    hearing = hearing_through(dispatcher(database, clock, sent_by=WallClock()), nudge)
    signed = bool(chosen.public_address and chosen.picture_secret)
    links = PictureLinks(chosen.picture_secret.encode(), chosen.public_address) if signed else None
    gallery = StoredGallery(database, clock, links)
    if links is not None:
        PictureRoutes(links, gallery, clock).add_routes(app)
    notices.add_routes(app)
    addresses = StoredAddresses(database, clock)
    doors = list(_doors(chosen, hearing, addresses, gallery, READERS))
    for door in doors:
        await door.start(app)
    sender = Sender(StoredOutbox(database, uuid.uuid4().hex), doors, WallClock())
    timetable = Timetable(database, clock, nudge, Rosters(database, doors, WallClock()))
    app.cleanup_ctx.append(serving(doors, sender, nudge, [timetable.run]))
    return timetable


def _doors(
    chosen: "Settings", hearing: "Hearing", addresses: "Whereabouts", artist: "Artist", readers: "Readers"
) -> "Iterator[SlackDoor | TeamsDoor]":
    """The doors that are configured; a platform's libraries are only loaded for its own."""
    if chosen.slack is not None:
        from bot.slack.door import SlackDoor

        yield SlackDoor(chosen.slack, hearing, addresses, artist, readers)
    if chosen.teams is not None:
        from bot.teams.door import TeamsDoor

        yield TeamsDoor(chosen.teams, hearing, addresses, artist, readers)
