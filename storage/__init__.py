"""The record: tables, queries named after what they answer, migrations, and councils as files."""

from storage.engine import Database, DatabaseUnreachable

__all__ = ["Database", "DatabaseUnreachable"]
