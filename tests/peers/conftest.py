"""The clients of one platform are driven one after the other, those of two platforms at the same time."""

from pathlib import Path

import pytest

PEERS = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep the tests of a platform together: they share its ports."""
    for item in items:
        if PEERS in item.path.parents:
            item.add_marker(pytest.mark.xdist_group(item.path.relative_to(PEERS).parts[0]))
