"""What every test can ask for."""

import pytest

from tests.browser import without_a_browser
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

LEFT_OUT = pytest.StashKey[str]()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Without a Chromium the tests that need one are left out, and the summary says so; in CI that is a failure."""
    config.stash[LEFT_OUT] = without_a_browser(config, items)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say at the end which tests were left out."""
    if left_out := config.stash.get(LEFT_OUT, ""):
        terminalreporter.write_line(left_out, yellow=True)
