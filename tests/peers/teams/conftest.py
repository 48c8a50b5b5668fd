"""A browser for the tests that drive the Playground, and where their pictures are kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser import chromium
from tests.peers.teams.playground import is_installed

PICTURES = Path(__file__).parents[3] / "output" / "peers" / "teams"
"""Where screenshots are kept; the folder is not committed."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for the tests of a file; each Playground has a profile of its own in it."""
    with chromium() as running:
        yield running


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Pass these tests over where the Playground could not be downloaded, with a line that says so."""
    if is_installed():
        return
    reason = pytest.mark.skip(reason="the Playground is not installed: python -m tests.peers.install")
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(reason)
