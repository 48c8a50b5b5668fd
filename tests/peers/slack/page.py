"""What somebody does and sees in local-slack's page, in the words of a story."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import which

from playwright.sync_api import Locator, Page, expect, sync_playwright

from tests.peers.slack.local_slack import LocalSlack

OUTPUT = Path(__file__).parents[3] / "output" / "peers" / "slack"
PATIENCE_MILLISECONDS = 15_000


class SlackPage:
    """One browser page, acting as one person at a time."""

    def __init__(self, page: Page, slack: LocalSlack) -> None:
        self._page = page
        page.set_default_timeout(PATIENCE_MILLISECONDS)
        expect.set_options(timeout=PATIENCE_MILLISECONDS)
        page.goto(slack.address)

    def acts_as(self, name: str) -> None:
        """Be this person, in their direct chat with the app."""
        self._page.locator(".topbar .actas", has_text="Act as").locator("select").select_option(label=name)
        self._page.locator(".sidebar-item:has(.dot)", has_text=name).click()
        expect(self._page.locator(".channel-title")).to_have_text(name)

    def opens(self, channel: str) -> None:
        """Go to a channel."""
        self._page.locator(".sidebar-item:has(.hash)", has_text=channel).click()
        expect(self._page.locator(".channel-title")).to_contain_text(channel)

    def opens_home(self) -> None:
        """Go to the app's home page."""
        self._page.locator(".sidebar-item:has(.app-dot)").click()

    def says(self, text: str) -> None:
        """Type into the conversation and send. `@outturn ` at the beginning mentions the app."""
        box = self._page.locator(".main .composer-input")
        box.fill("")
        if text.startswith("@"):
            handle, _, text = text.partition(" ")
            box.press_sequentially(f"{handle} ")
            expect(self._page.locator(".main .composer-mention")).to_be_visible()
            self._page.evaluate("() => new Promise(requestAnimationFrame)")  # the page sets the caret a frame later
        box.press_sequentially(text)
        box.press("Enter")
        expect(box).to_have_value("")

    def attaches(self, file: Path, text: str = "") -> None:
        """Upload a file into the conversation, with words beside it."""
        self._page.locator(".main .composer input[type=file]").set_input_files(file)
        box = self._page.locator(".main .composer-input")
        box.fill(text)
        box.press("Enter")

    def opens_thread(self, of: str = "") -> None:
        """Open the thread of the newest message, or of the newest that holds a text, as soon as it has one."""
        self._page.locator(".main .msg").filter(has_text=of).last.locator(".thread-summary").click()
        expect(self._page.locator(".thread-pane")).to_be_visible()

    def begins_thread(self, of: str) -> None:
        """Open the thread of the newest message that holds a text and has no answer yet."""
        message = self._page.locator(".main .msg").filter(has_text=of).last
        message.hover()
        message.get_by_title("Reply in thread").click()
        expect(self._page.locator(".thread-pane")).to_be_visible()

    def answers_in_thread(self, text: str) -> None:
        """Type into the open thread and send."""
        box = self._page.locator(".thread-pane .composer-input")
        box.fill(text)
        box.press("Enter")

    def sees(self, *texts: str) -> None:
        """Wait until each text can be read somewhere in the conversation, thread, modal or home page."""
        for text in texts:
            expect(self._readable(text).last).to_be_visible()

    def sees_last(self, text: str) -> None:
        """Wait until the newest message of the conversation holds this text."""
        expect(self._page.locator(".main .msg").last).to_contain_text(text)

    def does_not_see(self, text: str) -> None:
        """The text is nowhere to be read."""
        expect(self._readable(text)).to_have_count(0)

    def sees_picture(self, described: str = "") -> None:
        """Wait until a picture is shown, loaded; where words are given, with these in its description."""
        wanted = f'img[alt*="{described}"]' if described else "img"
        picture = self._page.locator(f".file-image {wanted}").last
        expect(picture).to_be_visible()
        self._page.wait_for_function("image => image.complete && image.naturalWidth > 0", arg=picture.element_handle())
        picture.scroll_into_view_if_needed()

    def presses(self, label: str) -> None:
        """Press the newest button of this label."""
        self._page.locator(".bk-button", has_text=_exactly(label)).last.click()

    def fills(self, **values: str) -> None:
        """Fill the fields of the open modal, each named by the beginning of its label with `_` for spaces."""
        for name, value in values.items():
            self.fills_in(name.replace("_", " "), value)

    def fills_in(self, label: str, value: str) -> None:
        """Fill the field of the open modal with this label."""
        field = self._modal().locator(".bk-input", has=self._page.locator(".bk-label", has_text=label)).first
        if field.locator("select").count():
            field.locator("select").select_option(label=value)
        else:
            field.locator("input, textarea").fill(value)

    def submits(self) -> None:
        """Press the modal's button that sends it.

        Local-slack sends a field that was not touched as empty where Slack sends what it shows, so each is touched.
        """
        for field in self._modal().locator(".bk-plain-input").all():
            shown = field.input_value()
            field.fill("")
            field.fill(shown)
        self._modal().locator(".modal-btn.primary").click()

    def sees_error(self, text: str) -> None:
        """Wait until the open modal shows this error."""
        expect(self._modal().locator(".modal-error", has_text=text)).to_be_visible()

    def sees_modal(self, *texts: str) -> None:
        """Wait until the open modal holds each text."""
        for text in texts:
            expect(self._modal()).to_contain_text(text)

    def sees_no_modal(self) -> None:
        """Wait until no modal is open."""
        expect(self._page.locator(".modal")).to_have_count(0)

    def closes(self) -> None:
        """Close the open modal."""
        self._modal().locator(".modal-x").click()
        self.sees_no_modal()

    def keeps_picture(self, name: str) -> Path:
        """Keep a screenshot of what stands there now."""
        OUTPUT.mkdir(parents=True, exist_ok=True)
        path = OUTPUT / f"{name}.png"
        self._page.screenshot(path=path)
        return path

    def _modal(self) -> Locator:
        return self._page.locator(".modal")

    def _readable(self, text: str) -> Locator:
        """The whole message, modal or home page with a text: no smaller element holds words and markup together."""
        return self._page.locator(".msg-body, .modal, .home").filter(has_text=text)


@contextmanager
def slack_page(slack: LocalSlack) -> Iterator[SlackPage]:
    """A page in Chromium: the system's where there is one, else Playwright's own."""
    system = next((found for name in ("chromium", "chromium-browser", "google-chrome") if (found := which(name))), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=system, args=["--no-sandbox", "--no-proxy-server"])
        page = browser.new_page(viewport={"width": 1200, "height": 900})
        yield SlackPage(page, slack)
        browser.close()


def _exactly(label: str) -> re.Pattern[str]:
    return re.compile(f"^{re.escape(label)}$")
