"""The page in a real Chromium: by mouse, by keyboard alone, on a phone, in the dark and without its script."""

from collections.abc import Iterator
from importlib.resources import files

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from bot.message import Filled, Said
from bot.reply import Cell, Column, Reply, Table
from bot.web import paths
from tests.bot.sample_replies import SAMPLES
from tests.bot.web.hartsmere import ASHA, CMT, JO, RUTH
from tests.bot.web.served import Served, chat, served
from tests.bot.web.story import BATCH, DIGEST, LONG_RETURN, RATED, REDS, REMINDER, answers
from tests.browser import chromium

pytestmark = pytest.mark.browser

PHONE, DESK = (360, 740), (1280, 860)
LOOKS = pytest.mark.parametrize(("size", "scheme"), [(PHONE, "dark"), (DESK, "light")], ids=["phone", "desk"])
"""Each size and each scheme of colours: what a colour is does not depend on how wide the window is."""

DIRECT = f"dm:{ASHA}"
TOO_SMALL = """() => [...document.querySelectorAll(
    "a:not(.skip, .faults a), button, summary, select, input:not([type=hidden], [type=radio])")]
    .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 43.5)
    .map((each) => `${each.outerHTML.slice(0, 80)} ${each.getBoundingClientRect().height}`)"""
"""Everything one presses that is lower than 44 pixels, but radio buttons, whose labels are pressed as well."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture
def page_of() -> Iterator[Served]:
    with served(answers) as page:
        yield page


def _context(
    browser: Browser, size: tuple[int, int] = DESK, scheme: str = "light", script: bool = True
) -> BrowserContext:
    return browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
        java_script_enabled=script,
    )


def _open(context: BrowserContext, page_of: Served, path: str) -> Page:
    page = context.new_page()
    page.on("pageerror", lambda error: pytest.fail(f"the script failed: {error}"))
    page.goto(page_of.address + path)
    return page


def _violations(page: Page) -> list[str]:
    page.evaluate(files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8"))
    found: list[str] = page.evaluate(
        """async () => (await axe.run(document, { resultTypes: ["violations"] })).violations.flatMap(
            (each) => each.nodes.map((node) => `${each.id}: ${node.target} ${node.failureSummary}`))"""
    )
    return found


def _too_wide(page: Page) -> list[str]:
    """What sticks out of the window, left and right."""
    found: list[str] = page.evaluate(
        """() => document.documentElement.scrollWidth <= innerWidth ? [] :
            [...document.querySelectorAll("body *")]
                .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
                .map((each) => `${each.tagName}.${each.className} ${each.getBoundingClientRect().right}`)"""
    )
    return found


def _every_page(page_of: Served) -> dict[str, str]:
    """The pages there are, with something on each of them."""
    page_of.says(DIRECT, REMINDER)
    page_of.says(DIRECT, RATED)
    page_of.says(CMT, DIGEST)
    page_of.says(f"dm:{JO}", REDS)
    return {
        "start": "/",
        "form and facts": chat(ASHA),
        "chart and table": chat(JO),
        "channel": paths.talk(RUTH, CMT),
        "home": paths.home(ASHA),
        "nothing said": chat("mei.lin@hartsmere.example"),
        "not there": "/as/nobody@hartsmere.example",
    }


@LOOKS
def test_axe_finds_nothing_on_any_page(browser: Browser, page_of: Served, size: tuple[int, int], scheme: str) -> None:
    with _context(browser, size, scheme) as context:
        for name, path in _every_page(page_of).items():
            page = _open(context, page_of, path)
            for menu in page.locator(".menu > summary").all():
                menu.click()
            assert _violations(page) == [], name
            assert _too_wide(page) == [], name
            page.close()


@LOOKS
def test_axe_finds_nothing_in_any_reply(browser: Browser, page_of: Served, size: tuple[int, int], scheme: str) -> None:
    for name, reply in SAMPLES:
        page_of.says(DIRECT, reply, key=name)
    with _context(browser, size, scheme) as context:
        page = _open(context, page_of, chat(ASHA))
        expect(page.locator(".post-bot")).to_have_count(len(SAMPLES))
        assert _violations(page) == []
        assert _too_wide(page) == []


def test_axe_finds_nothing_where_answers_need_another_look(browser: Browser, page_of: Served) -> None:
    page_of.says(DIRECT, RATED)
    with _context(browser, PHONE) as context:
        page = _open(context, page_of, chat(ASHA))
        page.get_by_role("button", name="Send comment").click()
        expect(page.get_by_text("One answer needs another look.")).to_be_visible()
        expect(page.get_by_label("What happened", exact=True)).to_be_focused()
        assert _violations(page) == []


def test_what_the_bot_says_unasked_arrives_without_a_reload(browser: Browser, page_of: Served) -> None:
    with _context(browser) as context:
        page = _open(context, page_of, chat(ASHA))
        page.evaluate("window.sameVisit = true")
        page_of.says(DIRECT, Reply("Q2 figures are open until Friday 16 October."))
        expect(page.locator(".post-bot")).to_contain_text("Q2 figures are open until Friday 16 October.")
        expect(page.get_by_role("log")).to_contain_text("Outturn: Q2 figures are open until Friday 16 October.")
        assert page.evaluate("window.sameVisit") is True


def test_an_edit_arrives_in_its_place(browser: Browser, page_of: Served) -> None:
    with _context(browser) as context:
        page = _open(context, page_of, chat(ASHA))
        first = page_of.says(DIRECT, Reply("3 figures are owed."))
        page_of.says(DIRECT, Reply("And another thing."))
        expect(page.locator(".post-bot")).to_have_count(2)
        page_of.says(DIRECT, Reply("2 figures are owed."), replaces=first)
        expect(page.locator(".post-bot").first).to_contain_text("2 figures are owed.")
        expect(page.locator(".post-bot")).to_have_count(2)


def test_what_was_missed_while_away_is_caught_up(browser: Browser, page_of: Served) -> None:
    with _context(browser) as context:
        page = _open(context, page_of, chat(ASHA))
        expect(page.locator("#empty")).to_be_visible()
        page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))")
        page_of.says(DIRECT, Reply("Said while nobody listened."))
        page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow'))")
        expect(page.locator(".post-bot")).to_contain_text("Said while nobody listened.")


def test_who_has_something_new_is_shown_everywhere_as_it_happens(browser: Browser, page_of: Served) -> None:
    with _context(browser) as context:
        start = _open(context, page_of, "/")
        page = _open(context, page_of, chat(JO))
        expect(start.locator(f'[data-badge="{chat(ASHA)}"]')).to_be_hidden()
        page_of.says(DIRECT, Reply("One."))
        expect(start.locator(f'[data-badge="{chat(ASHA)}"]')).to_have_text("1 new")
        expect(page.locator(f'[data-badge="{chat(ASHA)}"]')).to_have_text("1 new")


def test_enter_sends_and_shift_enter_starts_a_line(browser: Browser, page_of: Served) -> None:
    with _context(browser) as context:
        page = _open(context, page_of, chat(ASHA))
        box = page.get_by_role("textbox", name="Write to Outturn")
        box.press_sequentially("W1 62")
        box.press("Shift+Enter")
        box.press_sequentially("W2 58")
        box.press("Enter")
        expect(page.locator(".post-bot")).to_contain_text("Missed collections per 100,000: 62")
        expect(box).to_have_value("")
        assert page_of.ear.heard[0].content == Said("W1 62\nW2 58")


def test_two_lines_sent_quickly_are_two_messages_in_order(browser: Browser, page_of: Served) -> None:
    with _context(browser) as context:
        page = _open(context, page_of, chat(ASHA))
        box = page.get_by_role("textbox", name="Write to Outturn")
        for text in ("first", "second"):
            box.fill(text)
            box.press("Enter")
        expect(page.locator(".post-bot")).to_have_count(2)
        assert [message.content for message in page_of.ear.heard] == [Said("first"), Said("second")]


def test_a_double_click_sends_a_form_once(browser: Browser, page_of: Served) -> None:
    page_of.says(DIRECT, REMINDER)
    with _context(browser) as context:
        page = _open(context, page_of, chat(ASHA))
        page.get_by_label("Missed collections per 100,000").fill("62")
        page.get_by_role("button", name="Send 3 figures").dblclick()
        expect(page.locator(".post-bot").first).to_contain_text("That is everything for Q2, thank you.")
        assert len(page_of.ear.events) == 1


@pytest.mark.parametrize("size", [PHONE, DESK])
def test_what_comes_of_a_sent_form_is_brought_into_sight_wherever_the_page_stands(
    browser: Browser, size: tuple[int, int]
) -> None:
    with served(lambda _: [DIGEST]) as page_of, _context(browser, size) as context:
        page_of.says(DIRECT, REMINDER)
        for number in range(6):
            page_of.says(DIRECT, REDS, f"reds {number}")
        page = _open(context, page_of, chat(ASHA))
        page.get_by_label("Missed collections per 100,000").fill("62")
        page.get_by_role("button", name="Send 3 figures").click()
        newest = page.locator(".post-bot").last
        expect(newest).to_contain_text("three things are new")
        expect(newest).to_be_in_viewport()
        page.get_by_role("button", name="Why is it red?").first.scroll_into_view_if_needed()
        page_of.says(DIRECT, REDS, "reds unasked")
        expect(newest).to_contain_text("are red for Q2")
        expect(newest).not_to_be_in_viewport()


def test_a_double_click_sends_once_even_without_the_script(browser: Browser, page_of: Served) -> None:
    page_of.says(DIRECT, REMINDER)
    with _context(browser, script=False) as context:
        page = _open(context, page_of, chat(ASHA))
        page.get_by_label("Missed collections per 100,000").fill("62")
        page.get_by_role("button", name="Send 3 figures").dblclick()
        expect(page.locator(".post-bot").first).to_contain_text("That is everything for Q2, thank you.")
        assert len(page_of.ear.events) == 1


def test_a_wrong_figure_is_said_at_its_field_and_put_right(browser: Browser, page_of: Served) -> None:
    page_of.says(DIRECT, REMINDER)
    with _context(browser, PHONE) as context:
        page = _open(context, page_of, chat(ASHA))
        missed = page.get_by_label("Missed collections per 100,000")
        missed.fill("sixty-two")
        page.get_by_label("Household waste recycled").fill("57.1")
        page.get_by_role("button", name="Send 3 figures").click()
        expect(missed).to_be_focused()
        expect(missed).to_have_attribute("aria-invalid", "true")
        expect(missed).to_have_accessible_description(
            "Target 40 or fewer; 38 last quarter Please write a figure such as 92.4, or n/a, or tbc 12 Dec."
        )
        expect(page.get_by_label("Household waste recycled")).to_have_value("57.1")
        missed.fill("62")
        page.get_by_role("button", name="Send 3 figures").click()
        expect(page.locator(".post-bot").first).to_contain_text("That is everything for Q2, thank you.")
        content = page_of.ear.heard[-1].content
        assert isinstance(content, Filled)
        assert content.values == {"W1": "62", "W2": "57.1", "W3": ""}


QUESTION_IN_SIGHT = """() => {
    const question = document.activeElement.closest(".question");
    const above = document.querySelector(".top").getBoundingClientRect().bottom;
    const below = document.querySelector(".composer").getBoundingClientRect().top;
    return [question.getBoundingClientRect().top >= above,
            document.activeElement.getBoundingClientRect().bottom <= below]; }"""
"""Whether all of the question that has the focus can be seen between the bar and the place to write."""


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_a_wrong_figure_is_shown_with_its_question_and_not_behind_the_bar(
    browser: Browser, page_of: Served, size: tuple[int, int]
) -> None:
    page_of.says(DIRECT, LONG_RETURN)
    with _context(browser, size) as context:
        page = _open(context, page_of, chat(ASHA))
        for name in ("First", "Fourth"):
            page.get_by_label(name, exact=True).fill("sixty-two")
            page.get_by_role("button", name="Send all").click()
            expect(page.get_by_label(name, exact=True)).to_have_attribute("aria-invalid", "true")
            expect(page.get_by_label(name, exact=True)).to_be_focused()
            assert page.evaluate(QUESTION_IN_SIGHT) == [True, True], name
            page.get_by_label(name, exact=True).fill("62")


BROKEN_WORDS = """() => {
    const broken = [];
    for (const cell of document.querySelectorAll("td, th")) {
        const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text; text = texts.nextNode())
            for (const word of text.data.matchAll(/\\S+/g)) {
                const range = document.createRange();
                range.setStart(text, word.index);
                range.setEnd(text, word.index + word[0].length);
                if (!cell.querySelector(".unseen")?.contains(text) && range.getClientRects().length > 1)
                    broken.push(word[0]);
            }
    }
    return broken; }"""
"""The words of a table that go on in the next line."""


@pytest.mark.parametrize("width", [768, 1180, 1280])
def test_no_word_of_a_table_is_broken(browser: Browser, page_of: Served, width: int) -> None:
    page_of.says(DIRECT, BATCH)
    with _context(browser, (width, 860)) as context:
        page = _open(context, page_of, chat(ASHA))
        expect(page.get_by_role("button", name="Approve all")).to_be_visible()
        assert page.evaluate(BROKEN_WORDS) == []
        assert _too_wide(page) == []


def test_the_first_of_two_columns_keeps_its_room_on_a_phone(browser: Browser, page_of: Served) -> None:
    row = (Cell("Household waste recycled"), Cell("Not yet returned by anybody who was asked for it this quarter " * 3))
    table = Table("What is still to come", (Column("What"), Column("Why")), (row,))
    page_of.says(DIRECT, Reply("Still to come", (table,)))
    with _context(browser, PHONE) as context:
        page = _open(context, page_of, chat(ASHA))
        box = page.locator("tbody th").last.bounding_box()
        assert box is not None
        assert box["width"] >= 120
        assert _too_wide(page) == []


def test_a_half_filled_form_survives_a_reload(browser: Browser, page_of: Served) -> None:
    page_of.says(DIRECT, REMINDER)
    with _context(browser) as context:
        page = _open(context, page_of, chat(ASHA))
        page.get_by_label("Missed collections per 100,000").fill("62")
        page.get_by_role("textbox", name="Write to Outturn").fill("half a sentence")
        page.reload()
        expect(page.get_by_label("Missed collections per 100,000")).to_have_value("62")
        expect(page.get_by_role("textbox", name="Write to Outturn")).to_have_value("half a sentence")


def test_what_could_not_be_sent_stays_in_the_box(browser: Browser, page_of: Served) -> None:
    with _context(browser) as context:
        page = _open(context, page_of, chat(ASHA))
        page_of.ear.deaf = True
        box = page.get_by_role("textbox", name="Write to Outturn")
        box.fill("missed bins 62")
        box.press("Enter")
        expect(page.locator("#composer-fault")).to_contain_text("could not take that just now")
        expect(box).to_have_value("missed bins 62")
        page_of.ear.deaf = False
        box.press("Enter")
        expect(page.locator(".post-bot")).to_contain_text("Missed collections per 100,000: 62")
        expect(page.locator(".post-own")).to_have_count(1)


def test_a_file_is_attached_and_named(browser: Browser, page_of: Served) -> None:
    with _context(browser) as context:
        page = _open(context, page_of, chat(ASHA))
        page.get_by_label("Attach files").set_input_files(
            {"name": "q2.csv", "mimeType": "text/csv", "buffer": b"code,outturn\nW1,62\n"}
        )
        expect(page.get_by_text("Goes with your message: q2.csv")).to_be_visible()
        page.get_by_role("button", name="Send").click()
        expect(page.locator(".post-own")).to_contain_text("Attached: q2.csv")


def _tab_to(page: Page, name: str) -> None:
    """Press Tab until the element of that name has the focus, which has to be visible."""
    for _ in range(60):
        page.keyboard.press("Tab")
        focused = page.evaluate(
            """() => { const at = document.activeElement; const style = getComputedStyle(at);
                const seen = at.matches(".attach input") ? getComputedStyle(at.parentElement) : style;
                return [(at.labels?.[0]?.innerText || at.getAttribute("aria-label") || at.innerText || "").trim(),
                        seen.outlineStyle !== "none" && parseFloat(seen.outlineWidth) >= 2]; }"""
        )
        assert focused[1], f"the focus cannot be seen on {focused[0]!r}"
        if focused[0].startswith(name):
            return
    pytest.fail(f"{name!r} was not reached by Tab")


def test_the_whole_way_by_keyboard_alone(browser: Browser, page_of: Served) -> None:
    page_of.says(DIRECT, REMINDER)
    with _context(browser) as context:
        page = _open(context, page_of, "/")
        _tab_to(page, "Open the window")
        page.keyboard.press("Enter")
        expect(page.locator(".clock-big")).to_contain_text("Thursday 1 October 2026, 09:00")
        _tab_to(page, "Asha Patel")
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_have_text("Chat with Outturn")
        page.evaluate("document.activeElement.blur(); getSelection().removeAllRanges()")
        page.goto(page_of.address + chat(ASHA))
        _tab_to(page, "Skip to the main part")
        page.keyboard.press("Enter")
        _tab_to(page, "Missed collections per 100,000")
        page.keyboard.type("62")
        _tab_to(page, "Send 3 figures")
        page.keyboard.press("Enter")
        expect(page.locator(".post-bot").first).to_contain_text("That is everything for Q2, thank you.")
        _tab_to(page, "Write to Outturn")
        page.keyboard.type("show red indicators")
        page.keyboard.press("Enter")
        expect(page.get_by_role("button", name="Show the trend")).to_be_visible()


def test_the_clock_is_moved_from_a_conversation(browser: Browser, page_of: Served) -> None:
    with _context(browser, PHONE) as context:
        page = _open(context, page_of, chat(ASHA))
        page.locator(".menu > summary").click()
        page.get_by_role("button", name="Reminder").click()
        expect(page.locator("#clock")).to_contain_text("Tuesday 13 October 2026, 09:00")
        assert page.url.startswith(page_of.address + chat(ASHA))


def test_another_window_shows_the_moved_clock(browser: Browser, page_of: Served) -> None:
    with _context(browser) as context:
        page, other = _open(context, page_of, chat(ASHA)), _open(context, page_of, chat(JO))
        page.locator(".menu > summary").click()
        page.get_by_role("button", name="Reminder").click()
        expect(other.locator("#clock")).to_contain_text("Tuesday 13 October 2026, 09:00")


def test_everything_works_without_the_script(browser: Browser, page_of: Served) -> None:
    page_of.says(DIRECT, REMINDER)
    with _context(browser, PHONE, script=False) as context:
        page = _open(context, page_of, "/")
        page.get_by_role("button", name="Open the window").click()
        page.get_by_role("link", name="Asha Patel").click()
        page.get_by_label("Missed collections per 100,000").fill("sixty-two")
        page.get_by_role("button", name="Send 3 figures").click()
        expect(page.get_by_text("Please write a figure such as 92.4")).to_be_visible()
        expect(page.get_by_label("Missed collections per 100,000")).to_have_value("sixty-two")
        page.get_by_label("Missed collections per 100,000").fill("62")
        page.get_by_role("button", name="Send 3 figures").click()
        expect(page.locator(".post-bot").first).to_contain_text("That is everything for Q2, thank you.")
        page.get_by_role("textbox", name="Write to Outturn").fill("show red indicators")
        page.get_by_role("button", name="Send", exact=True).click()
        expect(page.get_by_role("img", name="Missed collections rose")).to_be_visible()
        page.get_by_role("button", name="Show the trend").click()
        expect(page.get_by_text("You can type a figure")).to_be_visible()
        page.get_by_role("link", name="Home").click()
        expect(page.get_by_role("heading", name="You owe 3 figures")).to_be_visible()


def test_nothing_is_asked_of_another_host(browser: Browser, page_of: Served) -> None:
    asked: list[str] = []
    with _context(browser) as context:
        context.on("request", lambda request: asked.append(request.url))
        for path in _every_page(page_of).values():
            _open(context, page_of, path).close()
    assert asked
    assert [url for url in asked if not url.startswith(page_of.address)] == []


def test_large_targets_on_a_phone(browser: Browser, page_of: Served) -> None:
    with _context(browser, PHONE) as context:
        for path in _every_page(page_of).values():
            page = _open(context, page_of, path)
            small = page.evaluate(TOO_SMALL)
            assert small == [], path
            page.close()
