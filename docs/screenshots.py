"""The pictures of the documents: the demo on a record of its own, walked through in a real Chromium.

Run with `python -m docs.screenshots`. The story is the README's: the window opens, one return goes in, is approved,
is asked about, and the management team is told.
"""

import re
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import quote

from PIL import Image
from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect

from tests.browser import chromium

ROOT = Path(__file__).parent.parent
IMAGES = Path(__file__).parent / "images"
COUNCIL = "hartsmere"
ASHA, CALLUM, SHABNAM, HARRIET = (
    f"{name}@{COUNCIL}.example" for name in ("asha.patel", "callum.braithwell", "shabnam.wetherby", "harriet.sandoval")
)
WIDE = ViewportSize(width=1180, height=860)
PHONE = ViewportSize(width=390, height=844)
SHARP = 2
"""Pixels of a picture for each of the telephone's, in both directions."""

COLOURS = 256
LARGEST = 120_000
"""Bytes a picture may have."""

PATIENCE = 30_000
"""Milliseconds that anything on the page may take on a busy machine."""

RETURN = {
    "Missed collections per 100,000": "62",
    "Household waste recycled": "61.2%",
    "Residual household waste per household": "112",
    "Garden waste subscriptions": "18,600",
}
COMMENT = {
    "Comment": "Two crews short since July.",
    "Action": "Agency crew from Monday.",
    "Back on track by": "31 Dec",
}


@dataclass(frozen=True)
class Demo:
    """The demo as it runs: where its page is, and the record behind it."""

    address: str
    database: str

    def talk(self, email: str, conversation: str = "") -> str:
        """Where a person reads a conversation, their direct chat unless said otherwise."""
        return f"{self.address}/as/{quote(email)}/talk/{quote(conversation or f'dm:{email}')}"


def main() -> int:
    """Take every picture."""
    IMAGES.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder, _demo(Path(folder)) as demo, chromium() as browser:
        _story(demo, browser)
    return 0


def _story(demo: Demo, browser: Browser) -> None:
    with _page(browser, WIDE) as page:
        page.goto(demo.address)
        _keep("start", page.screenshot())
        _move_clock(page, demo, "Open the window")
    with _page(browser, PHONE) as page:
        _return_figures(page, demo)
    with _page(browser, WIDE) as page:
        _approve(page, demo)
    _import_the_others(demo)
    with _page(browser, WIDE) as page:
        _ask(page, demo)
        for label in ("Deadline", "Digest"):
            _move_clock(page, demo, label)
        page.goto(demo.talk(HARRIET, "cmt"))
        digest = page.locator(".post-bot", has_text="Q2 2026/27").first
        _keep("digest", _top_of(page, digest, 1_000))


def _return_figures(page: Page, demo: Demo) -> None:
    page.goto(demo.talk(ASHA))
    page.get_by_role("button", name="Fill in the form").last.click()
    figures = page.locator("form", has=page.get_by_label(next(iter(RETURN)))).last
    for label, figure in RETURN.items():
        figures.get_by_label(label).fill(figure)
    figures.evaluate("form => scrollBy(0, form.getBoundingClientRect().top - 125)")
    _keep("return-on-a-phone", page.screenshot())
    figures.get_by_role("button", name=re.compile("^Send")).click()
    comment = page.locator("form", has=page.get_by_label("Back on track by")).last
    for label, text in COMMENT.items():
        comment.get_by_label(label).first.fill(text)
    _once_more_is_said(page, comment.get_by_role("button", name=re.compile("^Send")).click)


def _approve(page: Page, demo: Demo) -> None:
    page.goto(demo.talk(CALLUM))
    batch = page.locator(".post-bot", has=page.get_by_role("button", name="Approve all")).last
    _keep("sign-off", page.screenshot())
    batch.get_by_role("button", name="Approve all").click()
    expect(page.get_by_text("signed off").last).to_be_visible(timeout=PATIENCE)


def _ask(page: Page, demo: Demo) -> None:
    page.goto(demo.talk(SHABNAM))
    for name, question in (
        ("red-indicators", "show red indicators for my portfolio"),
        ("trend", "missed bins since last year"),
    ):
        _say(page, question)
        answer = page.locator(".post-bot").last
        picture = answer.locator("img").last
        expect(picture).to_be_visible(timeout=PATIENCE)
        picture.evaluate("picture => picture.decode()")
        _keep(name, _top_of(page, answer, 1_000))


def _say(page: Page, text: str) -> None:
    box = page.get_by_role("textbox", name="Write to Outturn")
    box.fill(text)
    _once_more_is_said(page, lambda: box.press("Enter"))


def _once_more_is_said(page: Page, act: Callable[[], None]) -> None:
    """Act, and wait until the bot has answered."""
    before = page.locator(".post-bot").count()
    act()
    expect(page.locator(".post-bot")).not_to_have_count(before, timeout=PATIENCE)


def _move_clock(page: Page, demo: Demo, label: str) -> None:
    page.goto(demo.address)
    later = page.locator("details", has=page.get_by_role("button", include_hidden=True))
    for place in range(later.count()):
        later.nth(place).evaluate("details => { details.open = true }")
    with page.expect_navigation(timeout=PATIENCE):
        page.get_by_role("button", name=f"{label}, Q2 2026/27").click()
    page.wait_for_timeout(1_000)


def _top_of(page: Page, post: Locator, height: int) -> bytes:
    """A picture of a post alone, cut after `height` pixels; the window grows so that nothing lies over it."""
    page.set_viewport_size(ViewportSize(width=WIDE["width"], height=3_000))
    post.scroll_into_view_if_needed()
    box = post.bounding_box()
    if box is None:
        raise LookupError("The post is not to be seen.")
    box["height"] = min(box["height"], height)
    picture = page.screenshot(clip={"x": box["x"], "y": box["y"], "width": box["width"], "height": box["height"]})
    page.set_viewport_size(WIDE)
    return picture


def _keep(name: str, picture: bytes) -> None:
    """Write a picture with the colours it has most of, which is all that a page of text needs."""
    whole, palette, out = Image.open(BytesIO(picture)).convert("RGB"), Image.new("P", (1, 1)), BytesIO()
    counted = whole.getcolors(whole.width * whole.height) or []
    most = [colour for _, colour in sorted(counted, key=lambda each: -each[0])[:COLOURS]]
    palette.putpalette([part for colour in most if isinstance(colour, tuple) for part in colour])
    whole.quantize(palette=palette, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    if len(out.getvalue()) > LARGEST:
        raise ValueError(f"{name}.png has {len(out.getvalue()):,} bytes; {LARGEST:,} are allowed.")
    (IMAGES / f"{name}.png").write_bytes(out.getvalue())
    sys.stdout.write(f"{name}.png  {len(out.getvalue()):,} bytes\n")


@contextmanager
def _page(browser: Browser, size: ViewportSize) -> Iterator[Page]:
    sharpness = SHARP if size is PHONE else 1
    context = browser.new_context(
        viewport=size, device_scale_factor=sharpness, reduced_motion="reduce", color_scheme="light"
    )
    context.set_default_timeout(PATIENCE)
    try:
        yield context.new_page()
    finally:
        context.close()


@contextmanager
def _demo(folder: Path) -> Iterator[Demo]:
    """The demo in a process of its own, ready to be talked to."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    demo = Demo(f"http://127.0.0.1:{port}", f"sqlite:///{folder / 'demo.db'}")
    command = _command("demo", "--port", str(port), "--database", demo.database)
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            # It says where it listens once it does; an empty line means that it has ended.
            if process.stdout is None or not process.stdout.readline():
                raise RuntimeError("The demo did not start.")
            yield demo
        finally:
            process.terminate()


def _import_the_others(demo: Demo) -> None:
    """Everybody else's figures for the quarter."""
    pack = str(Path("examples") / COUNCIL / "q2")
    words = ("import", pack, "--today", "2026-10-15", "--database", demo.database)
    subprocess.run(_command(*words), cwd=ROOT, check=True, capture_output=True)


def _command(*words: str) -> list[str]:
    return [sys.executable, "app.py", *words]


if __name__ == "__main__":
    sys.exit(main())
