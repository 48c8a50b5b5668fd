"""A real Chromium for the tests that need one, and what is said where there is none."""

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

HOW_TO_GET_IT = (
    "install Chromium (on Debian and Ubuntu: apt install chromium) or set CHROMIUM to the path of Chrome or Chromium"
)
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_USUAL_PLACES = (
    Path("/usr/bin/chromium"),
    Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
    Path("/Applications/Chromium.app/Contents/MacOS/Chromium"),
)
_FLAGS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""Without the networking flags Chromium asks for hosts on the internet at every start."""


def chromium_path() -> Path | None:
    """The Chromium on this machine, or None. The environment variable CHROMIUM names another one."""
    named = os.environ.get("CHROMIUM")
    found = [Path(path) for name in _NAMES if (path := shutil.which(name))]
    candidates = [Path(named)] if named else [*found, *_USUAL_PLACES]
    return next((path for path in candidates if path.exists()), None)


@contextmanager
def chromium() -> Iterator[Browser]:
    """A headless browser with an empty profile. Raises FileNotFoundError where there is no Chromium."""
    path = chromium_path()
    if path is None:
        raise FileNotFoundError(f"There is no Chromium on this machine: {HOW_TO_GET_IT}.")
    # Chromium's sandbox refuses to run as root, which is who builds in a container.
    flags = [*_FLAGS, "--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else list(_FLAGS)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=flags)
        try:
            yield browser
        finally:
            browser.close()


def without_a_browser(config: pytest.Config, items: list[pytest.Item]) -> str:
    """Leave out the tests marked `browser` where there is no Chromium, and say so in the line returned.

    With CI=true nothing is left out: the tests run and fail for want of a browser.
    """
    if chromium_path() is not None or os.environ.get("CI") == "true":
        return ""
    left_out: Sequence[pytest.Item] = [item for item in items if item.get_closest_marker("browser")]
    if not left_out:
        return ""
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]
    return f"{len(left_out)} tests in a browser were left out. To run them, {HOW_TO_GET_IT}."
