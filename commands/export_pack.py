"""`export PACK`: write a council as files that `import` reads."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from commands.record import choose_council, open_record, refusing


def describe(parser: ArgumentParser) -> None:
    """The words this command takes."""
    parser.add_argument("pack", metavar="PACK", type=Path, help="the folder, .zip or .xlsx to write")
    parser.add_argument("--council", metavar="KEY", help="which council, where there are several")
    parser.set_defaults(run=refusing(run))


def run(arguments: Namespace) -> int:
    """Export one council."""
    from storage.pack import export_pack

    database = open_record(arguments)
    council = choose_council(database, arguments.council)
    with database.reading() as session:
        export_pack(session, council, arguments.pack)
    print(f"Written to {arguments.pack}.")
    return 0
