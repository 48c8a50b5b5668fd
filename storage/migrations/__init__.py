"""Bringing a database's tables up to what this program needs, one revision after another."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from storage.engine import Database, DatabaseUnreachable

if TYPE_CHECKING:
    from alembic.config import Config

NEWEST = "0016"
"""The last revision; kept here so that a start that needs none does not have to load Alembic."""

# Any number will do, as long as every replica asks for the same one.
_LOCK = 4_150_263


def upgrade_if_needed(database: Database) -> None:
    """Upgrade unless the tables are at the newest revision already."""
    with database.reading() as session:
        current = revision(session.connection())
    if current != NEWEST:
        upgrade(database)


def revision(connection: Connection) -> str | None:
    """The revision of the tables; None for an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("select version_num from alembic_version")).scalar()


def upgrade(database: Database) -> None:
    """Run every revision that has not been run, in one transaction; replicas that start together wait for the first.

    Raises DatabaseUnreachable when a newer version of the program has already changed the tables.
    """
    from alembic import command
    from alembic.util import CommandError

    with database.restructuring() as session:
        connection = session.connection()
        if connection.dialect.name == "postgresql":
            connection.execute(text("select pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        try:
            command.upgrade(configuration(connection), "head")
        except CommandError as error:
            raise DatabaseUnreachable(
                f"The tables in {database.name} belong to another version of this program ({error}). "
                "Please start the newest version."
            ) from error


def configuration(connection: Connection) -> "Config":
    """Alembic's settings for one connection; there is no .ini file."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
