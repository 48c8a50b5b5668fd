"""`check`: what is configured, what is missing, and how to get it, in plain words."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from bot.clock import WallClock
from commands.record import open_record, refusing, settings
from handlers.checking import Finding, findings
from settings import Settings
from storage import Database
from storage.queries import councils

SLACK_HOW = (
    "Make an app from `manifest slack`, install it, and set OUTTURN_SLACK_BOT_TOKEN and OUTTURN_SLACK_APP_TOKEN."
)
TEAMS_HOW = (
    "Register a single-tenant bot, set OUTTURN_TEAMS_APP_ID, OUTTURN_TEAMS_APP_PASSWORD and OUTTURN_TEAMS_TENANT, "
    "and upload the package from `manifest teams`."
)
ADDRESS_HOW = "Set OUTTURN_PUBLIC_ADDRESS and OUTTURN_PICTURE_SECRET; until then only small charts are shown in Teams."


def describe(parser: ArgumentParser) -> None:
    """The words this command takes."""
    parser.set_defaults(run=refusing(run))


def run(arguments: Namespace) -> int:
    """Say it; 1 when something needs doing."""
    database = open_record(arguments)
    found = [*_doors(settings()), *_councils(database, settings())]
    print(f"Record: {database.name}")
    for finding in found:
        print(f"{'ok     ' if finding.is_well else 'missing'}  {finding.sentence}")
    return 0 if all(finding.is_well or not finding.is_needed for finding in found) else 1


def _doors(chosen: Settings) -> Iterator[Finding]:
    if chosen.slack is None:
        yield Finding(False, f"Slack is not configured. {SLACK_HOW}", is_needed=chosen.teams is None)
    else:
        way = "Socket Mode" if chosen.slack.app_token else "signed HTTP at /slack/events"
        yield Finding(True, f"Slack is configured, over {way}.")
    if chosen.teams is None:
        yield Finding(False, f"Teams is not configured. {TEAMS_HOW}", is_needed=chosen.slack is None)
    else:
        yield Finding(True, "Teams is configured, at /api/messages.")
        signed = bool(chosen.public_address and chosen.picture_secret)
        said = (
            f"Charts are served from {chosen.public_address}." if signed else f"Charts have no address. {ADDRESS_HOW}"
        )
        yield Finding(signed, said, is_needed=False)


def _councils(database: Database, chosen: Settings) -> Iterator[Finding]:
    today = WallClock().now().date()
    doors = tuple(name for name, door in (("slack", chosen.slack), ("teams", chosen.teams)) if door is not None)
    with database.reading() as session:
        keys = councils.keys(session)
        if not keys:
            yield Finding(False, "There is no council yet. Make a pack and `import` it.")
        for key in keys:
            yield from findings(session, key, today, doors)
