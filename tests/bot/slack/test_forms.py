"""A button opens a modal at once; a faulty answer shows at its field, a sound one is saved once."""

import json
from typing import Any

import pytest

from bot.form import Field, Form
from bot.message import Expects, Filled, Place, PlaceKind, Pressed
from bot.ports import Heard
from bot.reply import Reply, Text
from bot.slack.rendering import texts_in
from tests.bot.slack.fake_slack import refusal
from tests.bot.slack.limits import view_faults
from tests.bot.slack.stage import Stage, payload, play, submission

FORM = Form(
    "submit",
    "Q2 figures",
    (
        Field("W1", "Missed collections", reads="figure", limits={"unit": "number"}, required=True),
        Field("comment", "Comment"),
    ),
    {"period": "2026/27 Q2"},
    opened_by="open_return",
)
FURTHER = Form("comment", "Why?", (Field("why", "What happened", required=True),), {"code": "W1"})
LONG_FORM = Form("submit", "Q2 figures", FORM.fields, FORM.arguments, continues=True)


def opening() -> dict[str, Any]:
    body = payload("block_actions")
    body["actions"][0] |= {"action_id": "open-0", "value": '{"c":"open_return","a":{"period":"2026/27 Q2"}}'}
    return body


async def opened(stage: Stage, form: Form) -> dict[str, Any]:
    """Press the button and return the modal that shows the form."""
    stage.bot.answers = [Heard((Reply("Q2 figures", (form,)),))]
    await stage.interaction(opening())
    view: dict[str, Any] = stage.slack.called("views.update")[-1]["view"]
    return view


def shown(view: dict[str, Any]) -> str:
    return "".join(texts_in(view))


def test_a_button_that_opens_a_form_shows_a_modal_before_the_answer_is_there() -> None:
    async def story(stage: Stage) -> None:
        view = await opened(stage, FORM)
        (message,) = stage.bot.heard
        assert message.content == Pressed("open_return", {"period": "2026/27 Q2"}, "R&D trend")
        assert message.expects is Expects.FORM
        (placeholder,) = stage.slack.called("views.open")
        assert placeholder["trigger_id"] == "1100.2000.press"
        assert shown(placeholder["view"]).endswith("One moment.")
        assert view_faults(view) == []
        assert stage.slack.called("views.update")[0]["view_id"] == "V0FORM"
        order = [name for name, _ in stage.slack.calls if name in ("views.open", "users.info", "views.update")]
        assert order == ["views.open", "users.info", "views.update"]

    play(story)


def test_an_answer_without_a_form_is_read_in_the_modal() -> None:
    async def story(stage: Stage) -> None:
        stage.bot.answers = [Heard((Reply("Figures open on 1 October."),))]
        await stage.interaction(opening())
        assert "Figures open on 1 October." in shown(stage.slack.called("views.update")[0]["view"])

    play(story)


def test_an_answer_that_went_elsewhere_is_pointed_to() -> None:
    async def story(stage: Stage) -> None:
        await stage.interaction(opening())
        assert "in your messages with me" in shown(stage.slack.called("views.update")[0]["view"])

    play(story)


def test_a_fault_of_ours_is_said_in_the_modal() -> None:
    async def story(stage: Stage) -> None:
        stage.bot.answers = [RuntimeError("the database is not there")]
        await stage.interaction(opening())
        assert "Something went wrong on our side" in shown(stage.slack.called("views.update")[0]["view"])
        assert stage.slack.called("chat.postMessage") == []

    play(story)


def test_a_press_that_came_too_late_for_a_modal_is_answered_with_a_message() -> None:
    async def story(stage: Stage) -> None:
        stage.slack.answers["views.open"] = lambda _: refusal(error="expired_trigger_id")
        await stage.interaction(opening())
        assert stage.bot.heard[0].expects is Expects.LATER

    play(story)


def test_a_wrong_figure_shows_its_error_at_its_field_and_saves_nothing() -> None:
    async def story(stage: Stage) -> None:
        view = await opened(stage, FORM)
        response = await stage.interaction(submission(view, W1="lots"))
        assert json.loads(response.body) == {
            "response_action": "errors",
            "errors": {"W1": "lots is not a figure in number."},
        }
        assert len(stage.bot.heard) == 1

    play(story)


def test_a_form_opened_before_a_restart_is_checked_after_it() -> None:
    async def before(stage: Stage) -> None:
        views.append(await opened(stage, FORM))

    async def after(stage: Stage) -> None:
        response = await stage.interaction(submission(views[0], W1=""))
        assert json.loads(response.body)["errors"] == {"W1": "Please answer this one."}

    views: list[dict[str, Any]] = []
    play(before)
    play(after)


def test_a_sound_form_closes_and_is_saved() -> None:
    async def story(stage: Stage) -> None:
        view = await opened(stage, FORM)
        response = await stage.interaction(submission(view, W1="62", comment="Two crews short"))
        assert (response.status, response.body) == (200, "")
        message = stage.bot.heard[-1]
        values = {"W1": "62", "comment": "Two crews short"}
        assert message.content == Filled("submit", values, {"period": "2026/27 Q2"})
        assert message.place == Place("slack", "U0ASHA", PlaceKind.DIRECT)
        assert message.about == "D0ASHA:1413385700.000100"
        assert message.expects is Expects.LATER

    play(story)


def test_a_form_sent_twice_is_saved_once() -> None:
    async def story(stage: Stage) -> None:
        view = await opened(stage, FORM)
        await stage.interaction(submission(view, W1="62"))
        await stage.interaction(submission(view, W1="62"))
        assert len(stage.bot.heard) == 2

    play(story)


REFUSED = Heard(errors={"W1": "This was signed off meanwhile.", "target": "There is no target."})


@pytest.mark.parametrize("form", [FORM, LONG_FORM])
def test_what_could_not_be_saved_is_said_at_its_field_and_can_be_sent_again(form: Form) -> None:
    async def story(stage: Stage) -> None:
        view = await opened(stage, form)
        stage.bot.answers = [REFUSED]
        first = json.loads((await stage.interaction(submission(view, W1="62"))).body)
        assert first["response_action"] == "errors"
        assert first["errors"] == {"W1": "This was signed off meanwhile. There is no target."}
        again = await stage.interaction(submission(view, W1="62"))
        assert "errors" not in again.body
        assert len(stage.bot.heard) == 3

    play(story)


@pytest.mark.parametrize("form", [FORM, LONG_FORM])
def test_a_fault_of_ours_leaves_the_form_open_with_what_was_typed(form: Form) -> None:
    async def story(stage: Stage) -> None:
        view = await opened(stage, form)
        stage.bot.answers = [RuntimeError("the database is not there")]
        answer = json.loads((await stage.interaction(submission(view, W1="62"))).body)
        assert "Something went wrong on our side" in answer["errors"]["W1"]

    play(story)


def test_what_could_not_be_saved_after_the_form_closed_is_told_with_the_name_of_its_field() -> None:
    async def story(stage: Stage) -> None:
        view = await opened(stage, FORM)
        stage.bot.answers = [REFUSED]
        response = await stage.interaction(submission(view, W1="62"))
        assert response.body == ""
        (said,) = stage.slack.called("chat.postMessage")
        assert said["channel"] == "D0ASHA"
        assert "Missed collections: This was signed off meanwhile." in said["text"]

    play(story, prompt=0)


def test_a_form_that_continues_is_followed_by_the_next_one_in_the_same_modal() -> None:
    async def story(stage: Stage) -> None:
        view = await opened(stage, LONG_FORM)
        stage.bot.answers = [Heard((Reply("Why?", (Text("62 is off target."), FURTHER)),))]
        answer = json.loads((await stage.interaction(submission(view, W1="62"))).body)
        assert answer["response_action"] == "update"
        assert stage.bot.heard[-1].expects is Expects.FORM
        following = answer["view"]
        assert view_faults(following) == []
        assert "62 is off target." in shown(following)
        await stage.interaction(submission(following, view_hash="2", why="Two crews short"))
        assert stage.bot.heard[-1].content == Filled("comment", {"why": "Two crews short"}, {"code": "W1"})

    play(story)


def test_while_a_form_that_continues_is_worked_on_the_modal_says_so() -> None:
    async def story(stage: Stage) -> None:
        view = await opened(stage, LONG_FORM)
        stage.bot.answers = [Heard((Reply("Why?", (Text("62 is off target."), FURTHER)),))]
        answer = json.loads((await stage.interaction(submission(view, W1="62"))).body)
        assert "One moment." in shown(answer["view"])
        update = stage.slack.called("views.update")[-1]
        assert update["view_id"] == "V0FORM"
        assert "62 is off target." in shown(update["view"])

    play(story, prompt=0)


def test_a_form_that_continues_ends_with_what_was_answered() -> None:
    async def story(stage: Stage) -> None:
        view = await opened(stage, LONG_FORM)
        stage.bot.answers = [Heard((Reply("That is everything for Q2, thank you."),))]
        last = json.loads((await stage.interaction(submission(view, W1="62"))).body)["view"]
        assert "That is everything for Q2, thank you." in shown(last)
        assert "submit" not in last

    play(story)


def test_a_form_that_continues_shows_again_what_could_not_be_saved_in_time() -> None:
    async def story(stage: Stage) -> None:
        view = await opened(stage, LONG_FORM)
        stage.bot.answers = [REFUSED]
        await stage.interaction(submission(view, W1="62"))
        again = stage.slack.called("views.update")[-1]["view"]
        assert "This was signed off meanwhile. There is no target." in shown(again)
        assert again["submit"]["text"] == "Send"
        assert [block["element"]["initial_value"] for block in again["blocks"] if block.get("block_id") == "W1"] == [
            "62"
        ]

    play(story, prompt=0)


def test_a_modal_of_another_time_is_answered_kindly() -> None:
    async def story(stage: Stage) -> None:
        view = await opened(stage, FORM)
        body = submission(view, W1="62")
        body["view"]["private_metadata"] = "something else"
        response = await stage.interaction(body)
        assert "earlier version" in shown(json.loads(response.body)["view"])
        assert len(stage.bot.heard) == 1

    play(story)


def test_a_modal_that_was_closed_meanwhile_is_no_fault() -> None:
    async def story(stage: Stage) -> None:
        stage.slack.answers["views.update"] = lambda _: refusal(error="not_found")
        await stage.interaction(opening())
        assert len(stage.bot.heard) == 1

    play(story)
