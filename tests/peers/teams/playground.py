"""Microsoft 365 Agents Playground, a Teams client, started on this machine only and driven like a person would."""

import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.request import urlopen

from playwright.sync_api import Browser, BrowserContext, Locator, Page, Request, Route, expect
from playwright.sync_api import TimeoutError as NothingHappened

HERE = Path(__file__).parent
PROGRAM = HERE.parent / "node_modules" / ".bin" / "agentsplayground"

BOT = "Outturn"
PERSONAL = "Personal Chat"
GROUP = "Group Chat"
FEWEST_COLLEAGUES = 5
PATIENCE = 30_000
"""Milliseconds to wait for anything to appear."""
SENT_WITHIN = 5_000
"""Milliseconds in which a message leaves the client, if it leaves it at all."""
TRIES = 3


@dataclass(frozen=True)
class Person:
    """Somebody in the Playground's directory. `id` is what the bot knows them by."""

    id: str
    name: str
    email: str

    def entry(self) -> dict[str, str]:
        """As the configuration file wants it, its own spelling included."""
        given, _, surname = self.name.partition(" ")
        return {
            "id": f"29:{self.id}",
            "aadObjectId": self.id,
            "name": self.name,
            "givenName": given,
            "surname": surname or given,
            "email": self.email,
            "userPrincipleName": self.email,
        }


def is_installed() -> bool:
    """Whether `python -m tests.peers.install` has brought the program."""
    return PROGRAM.exists() and shutil.which("node") is not None


class Playground:
    """One person's Teams: a personal chat with the bot, a group chat, and a team with channels.

    Everybody in the directory reads the group chat and the channels: `me` and the colleagues, of whom the program
    wants five at least; invented ones fill up. Several can run beside each other, one for each person.
    """

    def __init__(
        self,
        browser: Browser,
        endpoint: str,
        me: Person,
        colleagues: Sequence[Person] = (),
        channels: Mapping[str, str] | None = None,
        pictures: Path | None = None,
        tenant: str = "tenant-1",
    ) -> None:
        self._browser = browser
        self._endpoint = endpoint
        self._me = me
        self._colleagues = colleagues
        self._channels = channels or {"CMT": "19:cmt@thread.tacv2"}
        self._pictures = pictures
        self._tenant = tenant

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory()
        self._port = _free_port()
        Path(self._folder.name, ".m365agentsplayground.yml").write_text(json.dumps(self._configuration()))
        self._process = subprocess.Popen(
            [PROGRAM, "-e", self._endpoint, "-c", "msteams", "-p", str(self._port), "--disable-telemetry"],
            cwd=self._folder.name,
            env={
                **os.environ,
                "APPLICATION_INSIGHTS_NO_STATSBEAT": "1",
                "NODE_OPTIONS": f"--require {HERE / 'loopback.cjs'}",
            },
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            self._open()
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            self.picture("failed")
        self._close()

    @property
    def page(self) -> Page:
        """The page, for what the harness has no word for."""
        return self._page

    def say(self, text: str) -> None:
        """Type into the open chat and send."""
        self._send(lambda: self._type(text), self._send_button, text)

    def mention(self, text: str) -> None:
        """Mention the bot and say something; in a channel this begins a new post."""
        self._send(lambda: self._type_mention(text), self._post_button, f"<at>{BOT}</at> {text}")

    def goes_to(self, place: str) -> None:
        """Open the personal chat, the group chat or a channel by its name."""
        self._page.get_by_role("treeitem", name=place).click()

    def sees(self, *texts: str) -> None:
        """Wait until all of these texts stand in the open conversation."""
        for text in texts:
            expect(self._page.get_by_text(text).last).to_be_visible(timeout=PATIENCE)

    def sees_picture(self, sentence: str) -> None:
        """Wait until a picture that is described by this sentence has really been loaded."""
        picture = self._page.get_by_role("img", name=sentence).last
        expect(picture).to_be_visible(timeout=PATIENCE)
        self._page.wait_for_function("picture => picture.naturalWidth > 1", arg=picture.element_handle())

    def sees_not(self, text: str) -> None:
        """Wait until this text is gone."""
        expect(self._page.get_by_text(text)).to_have_count(0, timeout=PATIENCE)

    def presses(self, label: str) -> None:
        """Press the newest button of this label; a card on its way is waited for with `sees` first."""
        self._page.get_by_role("button", name=label, exact=True).last.click()

    def fills(self, **answers: str) -> None:
        """Fill fields by their labels, written as names: `missed_collections="62"`; see `fill`."""
        for label, answer in answers.items():
            self.fill(label.replace("_", " "), answer)

    def fill(self, label: str, answer: str) -> None:
        """Fill the newest field whose label begins like this, with text, an offered answer or a day as 2026-12-31."""
        box = self.field(label)
        if box.get_attribute("role") != "combobox":
            # The client draws its cards anew at the first click, and what stood in them is lost.
            box.click()
            self.field(label).fill(answer)
        elif box.get_attribute("aria-haspopup") == "dialog":
            self._choose_day(box, answer)
        else:
            box.click()
            self._page.get_by_role("option", name=answer, exact=True).click()

    def field(self, label: str) -> Locator:
        """The newest field whose label begins like this, whatever the case."""
        cards = self._page.locator(".ac-adaptiveCard")
        boxes = cards.get_by_label(label).and_(self._page.locator("input, textarea"))
        expect(boxes.last).to_be_visible(timeout=PATIENCE)
        return boxes.last

    def picture(self, name: str) -> None:
        """Keep what is to be seen, if the harness was told where."""
        if self._pictures is not None:
            self._pictures.mkdir(parents=True, exist_ok=True)
            self._page.screenshot(path=self._pictures / f"{name}.png")

    def _choose_day(self, box: Locator, answer: str) -> None:
        wanted = date.fromisoformat(answer)
        box.click()
        calendar = self._page.get_by_role("dialog", name="Calendar")
        shown = datetime.strptime(calendar.locator(".fui-CalendarDay__monthAndYear").inner_text(), "%B %Y")  # noqa: DTZ007
        months = (wanted.year - shown.year) * 12 + wanted.month - shown.month
        for _ in range(abs(months)):
            calendar.get_by_title("Next month" if months > 0 else "Previous month").click()
        calendar.get_by_role("button", name=f"{wanted.day}, {wanted:%B, %Y}", exact=True).click()

    def _send(self, types: Callable[[], None], button: Callable[[], Locator], text: str) -> None:
        """Type and send, and do both again unless all of it left: a client still drawing itself loses what was typed.

        A mention that is lost on the way leaves the words alone, which the bot rightly takes for talk among others.
        """
        for _ in range(TRIES):
            types()
            try:
                with self._page.expect_request(_is_message, timeout=SENT_WITHIN) as sent:
                    button().click()
            except NothingHappened:
                continue
            if json.loads(sent.value.post_data or "{}").get("text") == text:
                return
        raise AssertionError(f"the Playground did not send {text!r}")

    def _send_button(self) -> Locator:
        return self._page.get_by_label("Send Message").last

    def _post_button(self) -> Locator:
        post = self._page.get_by_role("button", name="Post", exact=True)
        return post if post.count() else self._send_button()

    def _type(self, text: str) -> None:
        box = self._page.get_by_role("textbox").and_(self._page.locator("div")).last
        box.click()
        self._page.keyboard.press("ControlOrMeta+A")
        self._page.keyboard.type(text)

    def _type_mention(self, text: str) -> None:
        self._type("@")
        self._page.get_by_role("listbox").get_by_text(BOT).click()
        self._page.keyboard.type(f" {text}")

    def _configuration(self) -> dict[str, object]:
        invented = [
            Person(f"member-{number}", f"Member {number}", f"member{number}@example.com")
            for number in range(FEWEST_COLLEAGUES - len(self._colleagues))
        ]
        channels = [{"id": channel, "name": name} for name, channel in self._channels.items()]
        return {
            "version": "0.1.0",
            "tenantId": self._tenant,
            "bot": {"id": "28:outturn", "name": BOT},
            "currentUser": self._me.entry(),
            "users": [person.entry() for person in [*self._colleagues, *invented]],
            "personalChat": {"id": f"a:personal-{self._me.id}"},
            "groupChat": {"id": "19:group@thread.v2", "name": GROUP},
            "team": {"id": "19:team@thread.tacv2", "name": "Council", "aadGroupId": "team-1", "channels": channels},
        }

    def _open(self) -> None:
        address = f"http://127.0.0.1:{self._port}/"
        _wait_for(address, self._process)
        self._context = self._browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
        self._context.set_default_timeout(PATIENCE)
        self._context.route("**/*", _stay_home)
        self._page = self._context.new_page()
        self._page.goto(address)
        self._page.get_by_role("treeitem", name=PERSONAL).click()

    def _close(self) -> None:
        context: BrowserContext | None = getattr(self, "_context", None)
        if context is not None:
            context.close()
        self._process.terminate()
        self._process.wait(10)
        self._folder.cleanup()


def _is_message(request: Request) -> bool:
    return request.method == "POST" and request.url.endswith("/messages")


def _stay_home(route: Route) -> None:
    home = ("http://127.0.0.1:", "http://localhost:", "data:", "blob:")
    if route.request.url.startswith(home):
        route.continue_()
    else:
        route.abort()


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    """Ask until the program answers; it says nothing before it can."""
    for _ in range(300):
        if process.poll() is not None:
            raise RuntimeError(f"the Playground ended with {process.returncode}")
        try:
            with urlopen(address, timeout=1) as answer:
                answer.read(1)
                return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("the Playground does not answer")
