"""What every test can ask for."""

from tests.databases import (
    database,
    database_url,
    make_database,
    postgresql,
    postgresql_template,
    postgresql_url,
    sqlite_database,
    sqlite_template,
)

__all__ = [
    "database",
    "database_url",
    "make_database",
    "postgresql",
    "postgresql_template",
    "postgresql_url",
    "sqlite_database",
    "sqlite_template",
]
