"""`tick`: what the clock would send at a moment; without `--dry-run` it goes into the outbox."""

import json
from argparse import ArgumentParser, Namespace

from bot.clock import WallClock
from commands.reading import moment
from commands.record import choose_council, open_record, refusing


def describe(parser: ArgumentParser) -> None:
    """The words this command takes."""
    parser.add_argument("--now", metavar="YYYY-MM-DDTHH:MM", type=moment, help="the moment, in local time")
    parser.add_argument("--council", metavar="KEY", help="one council only")
    parser.add_argument("--dry-run", action="store_true", help="show what would be sent and leave everything as it is")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.set_defaults(run=refusing(run))


def run(arguments: Namespace) -> int:
    """Show what is due, council by council.

    With a moment given, that is all that counts; the real time lets pass what was due before a council came here.
    """
    from bot.terminal.rendering import as_text
    from handlers.outcome import ToPerson
    from handlers.timetable import ticking
    from storage.queries import councils

    database, real = open_record(arguments), WallClock().now()
    now = arguments.now or real
    with database.reading() as session:
        keys = councils.keys(session)
    wanted = (choose_council(database, arguments.council),) if arguments.council else keys
    for council in wanted:
        with database.reading() as session:
            since = None if arguments.now else councils.begun(session, council)
            notices = ticking.due(session, council, now, since) if arguments.dry_run else ()
        if not arguments.dry_run:
            notices = ticking.tick(database, council, now, since=since, written_at=real)
        for notice in notices:
            to = notice.to.email if isinstance(notice.to, ToPerson) else notice.to.channel
            text = as_text(notice.reply)
            line = {
                "kind": notice.kind,
                "to": to,
                "period": notice.period,
                "text": text,
                "indicators": list(notice.indicators),
            }
            print(json.dumps(line, ensure_ascii=False) if arguments.json else f"{notice.kind} to {to}\n{text}\n")
    return 0
