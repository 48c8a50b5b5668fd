"""`ask`: the same conversation as in chat, on the command line."""

import json
import uuid
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.clock import LONDON, Clock, WallClock
from commands import explaining
from commands.reading import day
from commands.record import Refused, choose_council, open_record, refusing, stored_moment

if TYPE_CHECKING:
    from bot.message import Account, Message
    from bot.reply import Reply
    from handlers.dispatch import Done
    from storage import Database

DOOR = "terminal"
NOON = time(12)
ANSWERS = "An answer that declines is an answer too; whoever is not in the council's list of people is refused."


def describe(parser: ArgumentParser) -> None:
    """The words this command takes."""
    parser.add_argument("texts", metavar="TEXT", nargs="+", help="what to say; several texts are one conversation")
    parser.add_argument("--as", dest="person", metavar="EMAIL", required=True, help="who asks")
    parser.add_argument("--council", metavar="KEY", help="which council, where there are several")
    parser.add_argument("--in", dest="place", metavar="dm|CHANNEL", default="dm", help="where it is asked")
    parser.add_argument("--today", metavar="YYYY-MM-DD", type=day, help="the day to ask on")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument("--charts", metavar="DIR", type=Path, help="draw the charts into this folder")
    parser.epilog = ANSWERS
    parser.add_argument("--explain", action="store_true", help="say how each word was read, and why as that question")
    parser.set_defaults(run=refusing(run))


def run(arguments: Namespace) -> int:
    """Hold the conversation and print each answer; 1 when the council doesn't know who asks."""
    from bot.terminal.rendering import as_text
    from handlers.explaining import explained
    from handlers.posting import ELSEWHERE
    from wiring.program import dispatcher

    database = open_record(arguments)
    council = choose_council(database, arguments.council)
    bot = dispatcher(database, _clock(database, arguments.today))
    for number, message in enumerate(_messages(arguments, database, council), 1):
        read = explained(bot, message) if arguments.explain else None
        done = bot.converse(message)
        for reply in done.heard.replies:
            pictures = _drawn(reply, arguments.charts, number) if arguments.charts else []
            text = as_text(reply)
            if reply.only_you and arguments.place != "dm":
                # The channel reads that line alone; what follows it is the asker's direct chat.
                text = f"{ELSEWHERE}\n\n{text}"
            if arguments.json:
                data = _data(done, text, pictures) | (
                    {"explain": explaining.as_data(read)} if arguments.explain else {}
                )
                print(json.dumps(data, ensure_ascii=False))
            else:
                print(text, *([explaining.as_lines(read)] if arguments.explain else []), sep="\n\n", end="\n\n")
    return 0 if _is_known(database, council, arguments.person) else 1


def _is_known(database: "Database", council: str, person: str) -> bool:
    from storage.queries import people

    with database.reading() as session:
        return people.by_email(session, council, person.strip().lower()) is not None


def _clock(database: "Database", today: date | None) -> Clock:
    from wiring.program import FixedClock

    if today is not None:
        return FixedClock(datetime.combine(today, NOON, tzinfo=LONDON))
    stored = stored_moment(database)
    return FixedClock(stored) if stored is not None else WallClock()


def _messages(arguments: Namespace, database: "Database", council: str) -> Iterator["Message"]:
    from bot.message import Account, Expects, Message, Place, PlaceKind, Said

    run_id = uuid.uuid4().hex
    email = arguments.person.strip().lower()
    sender = Account(DOOR, email, council, email)
    if arguments.place == "dm":
        place, audience = Place(DOOR, email, thread=run_id), None
    else:
        place = Place(DOOR, arguments.place, PlaceKind.CHANNEL, thread=run_id)
        audience = _members(database, council, arguments.place)
    for number, text in enumerate(arguments.texts):
        yield Message(f"{run_id}|{number}", sender, place, Said(text), audience, expects=Expects.NOW)


def _members(database: "Database", council: str, channel: str) -> "tuple[Account, ...] | None":
    """Who reads a channel: the members of the body whose channel it is; None when that is not known."""
    from bot.message import Account
    from storage.queries import bodies

    with database.reading() as session:
        emails = bodies.readers_of(session, council, channel)
    if emails is None:
        raise Refused(f'No body has the channel "{channel}".')
    return tuple(Account(DOOR, email, council, email) for email in emails) or None


def _data(done: "Done", text: str, pictures: list[dict[str, str]]) -> dict[str, Any]:
    answer = done.answer
    return {
        "kind": answer.kind if answer else "help",
        "understood": answer.understood if answer else "",
        "periods": list(answer.periods) if answer else [],
        "indicators": [_shown(entry) for entry in answer.indicators] if answer else [],
        "text": text,
        "alternatives": list(answer.alternatives) if answer else [],
        "charts": pictures,
    }


ALWAYS = ("code", "name", "period", "value", "target", "rating", "direction")


def _shown(entry: Any) -> dict[str, Any]:
    import msgspec

    fields = msgspec.structs.asdict(entry)
    return {name: value for name, value in fields.items() if name in ALWAYS or value is not None}


def _drawn(reply: "Reply", folder: Path, number: int) -> list[dict[str, str]]:
    import charts
    from bot.reply import Chart

    folder.mkdir(parents=True, exist_ok=True)
    pictures = []
    for place, part in enumerate((part for part in reply.parts if isinstance(part, Chart)), 1):
        path = folder / f"answer-{number}-chart-{place}.png"
        path.write_bytes(charts.draw(charts.from_json(part.spec)))
        pictures.append({"path": str(path), "alt": part.sentence})
    return pictures
