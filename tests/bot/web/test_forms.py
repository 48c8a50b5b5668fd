"""A form in the conversation: errors at their fields, nothing typed lost, sent once."""

import json

import msgspec

from bot.form import KEPT, Field, Form
from bot.message import Filled
from bot.reply import Reply
from bot.web import paths
from tests.bot.web.hartsmere import ASHA
from tests.bot.web.served import Got, Served, chat, served
from tests.bot.web.story import REMINDER, RETURN, THANKS

FORM = Reply("Q2 figures", (RETURN,))
BY_SCRIPT = {"Accept": "application/json"}


def _fill(page: Served, post: str, values: dict[str, str], event: str = "event-0001", by_script: bool = False) -> Got:
    fields = {f"field.{key}": value for key, value in values.items()}
    hidden = {"post": post, "part": "0", "event": event}
    return page.post(f"{chat(ASHA)}/fill", hidden | fields, BY_SCRIPT if by_script else None)


def test_what_was_filled_in_reaches_the_bot_with_what_the_form_carried() -> None:
    with served(patience=0) as page:
        post = page.says(f"dm:{ASHA}", FORM)
        _fill(page, post, {"W1": "62", "W2": "", "W3": "97.9%"})
        message = page.ear.heard[0]
        assert message.content == Filled("submit", {"W1": "62", "W2": "", "W3": "97.9%"}, {"period": "2026/27 Q2"})
        assert message.about == post


def test_a_figure_that_cannot_be_read_is_said_at_its_field_and_nothing_typed_is_lost() -> None:
    with served() as page:
        post = page.says(f"dm:{ASHA}", FORM)
        back = _fill(page, post, {"W1": "sixty-two", "W2": "58%"}).headers["Location"]
        assert back == f"{chat(ASHA)}#form-{post}-0"
        shown = page.get(back).text
        field = shown[shown.index(f'for="form-{post}-0-0"') :]
        assert "Please write a figure such as 92.4" in field[: field.index("</div>")]
        assert 'value="sixty-two"' in field[: field.index("</div>")]
        assert 'aria-invalid="true"' in field[: field.index("</div>")]
        assert 'value="58%"' in shown
        assert page.ear.heard == []


def test_what_the_bot_cannot_save_is_said_at_its_field() -> None:
    with served() as page:
        post = page.says(f"dm:{ASHA}", FORM)
        page.ear.errors = {"W2": "This figure was signed off this morning."}
        shown = page.get(_fill(page, post, {"W2": "58%"}).headers["Location"]).text
        assert "This figure was signed off this morning." in shown
        assert 'value="58%"' in shown


def test_a_form_is_given_a_new_event_when_the_bot_refused_the_last() -> None:
    with served() as page:
        post = page.says(f"dm:{ASHA}", FORM)
        page.ear.errors = {"W2": "This figure was signed off this morning."}
        first = page.get(chat(ASHA)).event(f'id="form-{post}-0"')
        _fill(page, post, {"W2": "58%"}, first)
        assert page.get(chat(ASHA)).event(f'id="form-{post}-0"') != first


def test_a_bot_that_cannot_listen_leaves_the_form_as_it_was_filled() -> None:
    with served() as page:
        post = page.says(f"dm:{ASHA}", FORM)
        page.ear.deaf = True
        shown = page.get(_fill(page, post, {"W2": "58%"}).headers["Location"]).text
        assert "could not take that just now" in shown
        assert 'value="58%"' in shown


def test_a_form_sent_twice_is_one_event() -> None:
    with served(lambda message: [Reply("Thank you.")]) as page:
        post = page.says(f"dm:{ASHA}", FORM)
        event = page.get(chat(ASHA)).event(f'id="form-{post}-0"')
        _fill(page, post, {"W1": "62"}, event)
        _fill(page, post, {"W1": "62"}, event)
        assert page.ear.events == [event]
        assert page.get(chat(ASHA)).text.count("Thank you.") == 1


def test_a_sent_form_is_folded_up_with_what_was_sent_still_in_it() -> None:
    with served(patience=0) as page:
        post = page.says(f"dm:{ASHA}", FORM)
        _fill(page, post, {"W1": "62"})
        shown = page.get(chat(ASHA)).text
        assert "Sent at 16:30" in shown
        assert 'value="62"' in shown


def test_an_answer_in_place_takes_the_form_away() -> None:
    with served(lambda message: [THANKS]) as page:
        post = page.says(f"dm:{ASHA}", REMINDER)
        page.post(f"{chat(ASHA)}/fill", {"post": post, "part": "1", "field.W1": "62", "event": "event-0001"})
        shown = page.get(chat(ASHA)).text
        assert "That is everything for Q2, thank you." in shown
        assert "Q2 2026/27 figures" not in shown
        assert shown.count(f'id="post-{post}"') == 1


def test_a_form_that_has_been_replaced_is_refused_kindly() -> None:
    with served(patience=0) as page:
        post = page.says(f"dm:{ASHA}", FORM)
        page.says(f"dm:{ASHA}", Reply("All is in."), replaces=post)
        assert "replaced by a newer one" in page.get(_fill(page, post, {"W1": "62"}).headers["Location"]).text
        assert page.ear.heard == []


def test_the_script_gets_the_form_back_with_its_errors() -> None:
    with served() as page:
        post = page.says(f"dm:{ASHA}", FORM)
        answer = json.loads(_fill(page, post, {"W1": "sixty-two"}, by_script=True).text)
        assert answer["wrong"] is True
        assert "Please write a figure" in answer["post"]
        assert f'id="post-{post}"' in answer["post"]


def test_a_form_at_home_shows_its_errors_at_home() -> None:
    form = Form("note", "A note", (Field("note", "Your note", required=True),))
    with served(lambda message: [Reply("Home", (form,))]) as page:
        page.get(paths.home(ASHA))
        back = _fill(page, f"home-0-{ASHA}", {"note": ""}).headers["Location"]
        assert back == f"{paths.home(ASHA)}#form-home-0-{ASHA}-0"
        assert "Please answer this one." in page.get(back).text


def test_what_others_typed_is_not_shown() -> None:
    with served(patience=0) as page:
        post = page.says(f"dm:{ASHA}", FORM)
        _fill(page, post, {"W1": "sixty-two"})
        assert "sixty-two" not in page.get(chat("jo.marsh@hartsmere.example")).text


KEEPING = Reply("Q2 figures", (msgspec.structs.replace(RETURN, keeps="keep"),))


def test_a_form_can_be_left_for_later_without_a_script_and_is_not_checked() -> None:
    with served(patience=0) as page:
        post = page.says(f"dm:{ASHA}", KEEPING)
        got = page.post(f"{chat(ASHA)}/fill", {"post": post, "part": "0", "field.W1": "sixty", "later": "yes"})
        assert page.ear.heard[0].content == Filled(
            "keep", {"W1": "sixty", "W2": "", "W3": ""}, {"period": "2026/27 Q2"}
        )
        shown = page.get(got.headers["Location"]).text
        assert KEPT in shown
        assert 'value="sixty"' in shown
        assert "needs another look" not in shown


def test_a_field_is_kept_as_it_is_left_and_the_form_can_still_be_sent_once() -> None:
    with served(patience=0) as page:
        post = page.says(f"dm:{ASHA}", KEEPING)
        event = page.get(chat(ASHA)).event(f'id="form-{post}-0"')
        sent = {"post": post, "part": "0", "event": event, "field.W1": "6", "later": "quietly"}
        assert json.loads(page.post(f"{chat(ASHA)}/fill", sent, BY_SCRIPT).text) == {}
        assert KEPT not in page.get(chat(ASHA)).text
        assert 'value="6"' in page.get(chat(ASHA)).text
        _fill(page, post, {"W1": "62"}, event)
        assert [message.content.command for message in page.ear.heard if isinstance(message.content, Filled)] == [
            "keep",
            "submit",
        ]


def test_a_form_that_keeps_nothing_is_not_left_for_later() -> None:
    with served(patience=0) as page:
        page.says(f"dm:{ASHA}", FORM)
        assert "Save for later" not in page.get(chat(ASHA)).text
