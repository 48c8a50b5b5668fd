"""The checker itself: it finds what slack_sdk's models let through."""

from typing import Any

import pytest

from tests.bot.slack.limits import message_faults, view_faults


def _words(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text}


def _button(label: str = "Go", action: str = "a", value: str = "{}") -> dict[str, Any]:
    return {"type": "button", "text": _words(label), "action_id": action, "value": value}


def _row(*buttons: dict[str, Any]) -> dict[str, Any]:
    return {"type": "actions", "elements": list(buttons)}


def _field(**more: Any) -> dict[str, Any]:
    return {
        "type": "input",
        "block_id": "a",
        "label": _words("A"),
        "element": {"type": "plain_text_input", "action_id": "answer"} | more,
    }


SOUND = {"type": "section", "text": _words("Words")}


@pytest.mark.parametrize(
    ("what", "blocks"),
    [
        ("a long button", [_row(_button("x" * 76))]),
        ("a large value", [_row(_button(value="x" * 2001))]),
        ("an unknown block", [{"type": "carousel", "elements": []}]),
        ("two buttons of one action id", [_row(_button(), _button())]),
        ("two blocks of one id", [SOUND | {"block_id": "a"}, SOUND | {"block_id": "a"}]),
        ("a long section", [{"type": "section", "text": _words("x" * 3001)}]),
        ("a long header", [{"type": "header", "text": _words("x" * 151)}]),
        ("an empty text", [{"type": "section", "text": _words("")}]),
        ("an empty row", [_row()]),
        ("a full row", [_row(*(_button(action=str(number)) for number in range(26)))]),
        ("51 blocks", [SOUND] * 51),
        ("too many words", [{"type": "section", "text": _words("x" * 2900)}] * 5),
    ],
)
def test_a_message_that_slack_refuses_is_found(what: str, blocks: list[dict[str, Any]]) -> None:
    assert message_faults("Words", [SOUND]) == []
    assert message_faults("Words", blocks), what


@pytest.mark.parametrize(
    ("what", "change"),
    [
        ("a long title", {"title": _words("x" * 25)}),
        ("no submit", {"submit": None}),
        ("large metadata", {"private_metadata": "x" * 3001}),
        ("no blocks", {"blocks": []}),
        ("two fields of one id", {"blocks": [_field(), _field()]}),
        ("a long initial value", {"blocks": [_field(max_length=3, initial_value="four")]}),
        ("a number input", {"blocks": [_field(type="number_input")]}),
        ("an empty choice", {"blocks": [_field(type="static_select", options=[])]}),
    ],
)
def test_a_modal_that_slack_refuses_is_found(what: str, change: dict[str, Any]) -> None:
    view = {"type": "modal", "title": _words("A"), "submit": _words("Send"), "blocks": [_field()]}
    assert view_faults(view) == []
    assert view_faults({key: value for key, value in (view | change).items() if value is not None}), what
