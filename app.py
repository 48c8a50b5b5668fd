"""The command line of Outturn: reads the words, then imports only what the chosen command needs."""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

COMMANDS = {
    "demo": ("commands.demo", "start everything on 127.0.0.1 with a sample council and no account anywhere"),
    "serve": ("commands.serve", "start the bot; a door opens when its settings are there"),
    "import": ("commands.import_pack", "read a council, or changes to one, from a pack"),
    "export": ("commands.export_pack", "write a council as a pack"),
    "check": ("commands.check", "say what is configured, what is missing and how to get it"),
    "manifest": ("commands.manifest", "print the Slack app manifest, or write the Teams app package"),
    "ask": ("commands.ask", "talk to the bot here, as somebody"),
    "audit": ("commands.audit", "show that the record is whole, write out what is held, or erase texts"),
    "tick": ("commands.tick", "show or queue what the clock would send at a moment"),
}
KEPT_IN = "OUTTURN_DATABASE, else outturn.db"
EXITS = "Exits with 0 when it went well, 1 for a refused request and 2 for wrong use."


class _InAnyOrder(argparse.ArgumentParser):
    """Takes what stands without an option before the options, after them or between them."""

    _between = False

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Read the words; reading them in any order asks for this again, for the options alone and for the rest."""
        if self._between or "--" in (args or ()):
            return super().parse_known_args(args, namespace)
        self._between = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._between = False


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 on success, 1 on a refused request, 2 on wrong use."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    chosen = _parser(next((word for word in words if word in COMMANDS), "")).parse_args(words)
    try:
        status: int = chosen.run(chosen)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads, such as `head`, has read enough; what is still to be written would fail again at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status


def _parser(wanted: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="outturn", description="A council's performance management where people already talk: Slack and Teams."
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True, parser_class=_InAnyOrder)
    for name, (module, purpose) in COMMANDS.items():
        command = commands.add_parser(
            name,
            help=purpose,
            description=f"{purpose[0].upper()}{purpose[1:]}.",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        if name == wanted:
            import_module(module).describe(command)
            command.add_argument(
                "--database",
                metavar="URL",
                help=f"where the record is kept (default: {command.get_default('kept_in') or KEPT_IN})",
            )
            command.epilog = "\n".join(filter(None, (command.epilog, EXITS)))
    return parser


if __name__ == "__main__":
    sys.exit(main())
