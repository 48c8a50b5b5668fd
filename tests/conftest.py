"""What every test can ask for."""

import os
from typing import Protocol

import pytest
from hypothesis import settings

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

# In CI the examples are the same each time, so that what fails there was broken by the change; others are looked for
# on every other machine. How long an example takes says how busy the machine is, and fails nothing.
settings.register_profile("anywhere", deadline=None)
settings.register_profile("ci", derandomize=True, deadline=None)
settings.load_profile("ci" if os.environ.get("CI") == "true" else "anywhere")

LEFT_OUT = pytest.StashKey[str]()


class Worker(Protocol):
    """A process that ran a part of the tests, as the one that sums up knows it."""

    config: pytest.Config
    workeroutput: dict[str, str]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Without a Chromium the tests that need one are left out, and the summary says so; in CI that is a failure."""
    config.stash[LEFT_OUT] = without_a_browser(config, items)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A process that runs a part of the tests lets the one that sums up know what was left out."""
    told: dict[str, str] | None = getattr(session.config, "workeroutput", None)
    if told is not None:
        told["left_out"] = session.config.stash.get(LEFT_OUT, "")


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Worker) -> None:
    """Every such process has seen all tests, so what one of them says will do."""
    node.config.stash[LEFT_OUT] = getattr(node, "workeroutput", {}).get("left_out", "")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say at the end which tests were left out."""
    if left_out := config.stash.get(LEFT_OUT, ""):
        terminalreporter.write_line(left_out, yellow=True)
