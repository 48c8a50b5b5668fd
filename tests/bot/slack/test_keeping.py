"""What stands in a modal is kept with each change and each press in it, since closing it tells nothing."""

import asyncio
import copy
from typing import Any

from bot.form import KEPT, Field, FieldKind, Form
from bot.message import Filled
from bot.ports import Heard
from bot.reply import Reply
from bot.slack.rendering import texts_in
from tests.bot.slack.limits import view_faults
from tests.bot.slack.stage import Stage, payload, play
from tests.bot.slack.test_forms import FORM, opened

KEEPING = Form(
    "submit",
    "Q2 figures",
    (Field("W1", "Missed collections"), Field("why", "What happened", FieldKind.LONG_TEXT)),
    {"period": "2026/27 Q2"},
    keeps="keep",
)


def changed(view: dict[str, Any], action: str, at: str, **values: str) -> dict[str, Any]:
    """A press or a change in a modal, with what stands in it."""
    body = payload("block_actions")
    inputs = [block["block_id"] for block in view["blocks"] if block["type"] == "input"]
    state = {key: {"answer": {"type": "plain_text_input", "value": values.get(key)}} for key in inputs}
    body["actions"] = [{"type": "button", "action_id": action, "block_id": "W1", "action_ts": at}]
    body["view"] = {**copy.deepcopy(view), "id": "V0FORM", "hash": "1", "state": {"values": state}}
    body.pop("message", None)
    return body


def kept(stage: Stage) -> list[dict[str, str]]:
    contents = [message.content for message in stage.bot.heard]
    return [each.values for each in contents if isinstance(each, Filled) and each.command == "keep"]


def test_a_form_that_keeps_what_is_typed_asks_slack_to_tell_of_it() -> None:
    async def story(stage: Stage) -> None:
        view = await opened(stage, KEEPING)
        assert view_faults(view) == []
        inputs = [block for block in view["blocks"] if block["type"] == "input"]
        assert all(block["dispatch_action"] for block in inputs)
        assert inputs[0]["element"]["dispatch_action_config"] == {"trigger_actions_on": ["on_character_entered"]}
        assert "Save for later" in "".join(texts_in(view))

    play(story)


def test_a_form_that_keeps_nothing_asks_for_nothing() -> None:
    async def story(stage: Stage) -> None:
        view = await opened(stage, FORM)
        assert not any("dispatch_action" in block for block in view["blocks"])
        assert "Save for later" not in "".join(texts_in(view))

    play(story)


def test_what_is_typed_is_kept_without_a_word() -> None:
    async def story(stage: Stage) -> None:
        view = await opened(stage, KEEPING)
        shown = len(stage.slack.called("views.update"))
        await stage.interaction(changed(view, "answer", "1", W1="6"))
        assert kept(stage) == [{"W1": "6", "why": ""}]
        assert stage.bot.heard[-1].content.arguments == {"period": "2026/27 Q2"}  # type: ignore[union-attr]
        assert len(stage.slack.called("views.update")) == shown
        assert stage.slack.called("chat.postMessage") == []

    play(story)


def test_of_fast_typing_the_newest_state_is_kept_last() -> None:
    async def story(stage: Stage) -> None:
        view = await opened(stage, KEEPING)
        stage.bot.may_answer.clear()
        typing = [asyncio.create_task(stage.door.keeping.changed(changed(view, "answer", n, W1=n))) for n in "123"]
        while "1" not in [each["W1"] for each in kept(stage)]:
            await stage.breathe()
        stage.bot.may_answer.set()
        await asyncio.gather(*typing)
        assert [each["W1"] for each in kept(stage)] == ["1", "3"]

    play(story)


def test_saving_for_later_keeps_it_and_says_so_in_the_modal() -> None:
    async def story(stage: Stage) -> None:
        view = await opened(stage, KEEPING)
        await stage.interaction(changed(view, "later", "1", W1="sixty", why="Two crews"))
        assert kept(stage) == [{"W1": "sixty", "why": "Two crews"}]
        assert KEPT in "".join(texts_in(stage.slack.called("views.update")[-1]["view"]))

    play(story)


def test_what_could_not_be_kept_is_said() -> None:
    async def story(stage: Stage) -> None:
        view = await opened(stage, KEEPING)
        stage.bot.answers = [RuntimeError("the database is not there")]
        await stage.interaction(changed(view, "later", "1", W1="62"))
        assert "Something went wrong" in "".join(texts_in(stage.slack.called("views.update")[-1]["view"]))

    play(story)


def test_a_form_reply_of_an_older_version_is_left_alone() -> None:
    async def story(stage: Stage) -> None:
        stage.bot.answers = [Heard((Reply("Q2 figures", (FORM,)),))]
        view = await opened(stage, FORM)
        await stage.interaction(changed(view, "answer", "1", W1="6"))
        assert kept(stage) == []

    play(story)
