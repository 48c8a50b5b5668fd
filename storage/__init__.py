"""The record: tables, queries named after what they answer, migrations, and councils as files."""

from storage.append_only import AppendOnly
from storage.engine import Database, DatabaseUnreachable

__all__ = ["AppendOnly", "Database", "DatabaseUnreachable"]
