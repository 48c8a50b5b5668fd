"""`manifest slack|teams`: what an administrator gives the platform to install the bot."""

import json
from argparse import ArgumentParser, Namespace
from pathlib import Path

from commands.record import Refused, refusing, settings


def describe(parser: ArgumentParser) -> None:
    """The words this command takes."""
    parser.add_argument("door", choices=["slack", "teams"], help="which platform")
    parser.add_argument("--address", metavar="URL", help="the public address, if there is one (Slack over HTTP; Teams)")
    parser.add_argument(
        "--app-id", metavar="ID", help="Teams: the bot's application id (default: OUTTURN_TEAMS_APP_ID)"
    )
    parser.add_argument("--output", metavar="FILE", type=Path, help="Teams: the package (default: outturn-teams.zip)")
    parser.set_defaults(run=refusing(run))


def run(arguments: Namespace) -> int:
    """Print the Slack manifest, or write the Teams package."""
    chosen = settings()
    address = arguments.address or chosen.public_address
    if arguments.door == "slack":
        from bot.slack.manifest import manifest

        print(json.dumps(manifest(address), indent=2))
        return 0
    from bot.teams.package import package

    app_id = arguments.app_id or (chosen.teams.app_id if chosen.teams else "")
    if not app_id or not address:
        raise Refused("The Teams package needs the bot's application id (--app-id) and the public address (--address).")
    output = arguments.output or Path("outturn-teams.zip")
    output.write_bytes(package(app_id, address))
    print(f"Written to {output}. An administrator uploads it in the Teams admin centre under Manage apps.")
    return 0
