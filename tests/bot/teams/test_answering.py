"""Presses and forms are answered while Teams waits."""

from typing import Any

import pytest
from msgspec import structs

from bot.form import KEPT, Choice, Field, FieldKind, Form
from bot.message import Expects, Filled, Message, Pressed
from bot.ports import Heard
from bot.reply import Reply, Text
from bot.teams.forms import pack
from tests.bot.teams.house import House, recorded, visit

CARD = "application/vnd.microsoft.card.adaptive"
WORDS = "application/vnd.microsoft.activity.message"
RETURN = Form(
    command="submit",
    title="Q2 figures",
    fields=(
        Field("W1", "Missed collections", reads="figure", required=True),
        Field("comment", "What happened", FieldKind.LONG_TEXT, initial="As last quarter"),
        Field(
            "why", "Why", FieldKind.CHOICE, choices=(Choice("nil", "Nil return"), Choice("tbc", "Not yet available"))
        ),
    ),
    arguments={"period": "2026/27 Q2"},
)
SECOND = Form("explain", "Why is it red", (Field("cause", "Cause"),))


def submitted(form: Form, **values: str) -> dict[str, Any]:
    """What a client sends when a form is sent: what the button carried and what stands in the fields."""
    fields = {f"field.{key}": value for key, value in values.items()}
    carried = {"command": form.command, "arguments": form.arguments, "label": form.submit, "form": pack(form)}
    return {**carried, **fields}


def pressed(data: dict[str, Any]) -> dict[str, Any]:
    """The value of a press on a card in the conversation."""
    return {"action": {"type": "Action.Execute", "verb": "anything", "data": data}, "trigger": "manual"}


def everything(found: object) -> list[dict[str, Any]]:
    """Every object in a card, however deep."""
    if isinstance(found, dict):
        return [found, *(inner for value in found.values() for inner in everything(value))]
    return [inner for value in found for inner in everything(value)] if isinstance(found, list) else []


def inputs(card: dict[str, Any]) -> dict[str, Any]:
    """What stands in the fields of a card."""
    return {element["id"]: element.get("value", "") for element in everything(card) if "id" in element}


def texts(card: object) -> list[str]:
    """Every text of a card."""
    return [element["text"] for element in everything(card) if "text" in element]


def opens_the_return(message: Message) -> Heard:
    return Heard((Reply("The return", (Text("Please fill this in."), RETURN)),))


def asks_once_more(message: Message) -> Heard:
    first = isinstance(message.content, Filled) and message.content.command == "submit"
    return Heard((Reply("Why", (SECOND,)),)) if first else Heard()


def test_a_button_that_opens_a_form_is_answered_with_the_form() -> None:
    async def walk(house: House) -> None:
        body = await house.answer("invoke_card_action", pressed({"command": "open_return", "opens": "form"}))
        assert (body["statusCode"], body["type"]) == (200, CARD)
        assert inputs(body["value"]) == {"field.W1": "", "field.comment": "As last quarter", "field.why": ""}
        assert "Please fill this in." in texts(body["value"])
        assert house.heard[0].expects is Expects.FORM

    visit(walk, opens_the_return)


def test_a_wrong_figure_comes_back_with_its_error_and_everything_that_was_typed() -> None:
    async def walk(house: House) -> None:
        data = submitted(RETURN, W1="many", comment="Two crews short")
        body = await house.answer("invoke_card_action", pressed(data))
        assert body["type"] == CARD
        assert inputs(body["value"]) == {"field.W1": "many", "field.comment": "Two crews short", "field.why": ""}
        assert "\u201cmany\u201d is not a figure. Write 62, 45/52 or n/a." in texts(body["value"])
        assert house.heard == []

    visit(walk)


def test_an_answer_that_is_missing_is_asked_for_even_if_the_client_did_not() -> None:
    async def walk(house: House) -> None:
        body = await house.answer("invoke_card_action", pressed(submitted(RETURN)))
        assert "Please answer this one." in texts(body["value"])
        assert inputs(body["value"])["field.comment"] == ""
        assert house.heard == []

    visit(walk)


def test_a_form_that_is_right_is_heard_and_its_receipt_takes_its_place() -> None:
    async def walk(house: House) -> None:
        data = submitted(RETURN, W1="62 ", comment="Two crews short", why="tbc")
        body = await house.answer("invoke_card_action", pressed(data))
        values = {"W1": "62", "comment": "Two crews short", "why": "tbc"}
        assert house.heard[0].content == Filled("submit", values, {"period": "2026/27 Q2"})
        assert house.heard[0].expects is Expects.FORM
        assert inputs(body["value"]) == {}
        shown = [fact for element in everything(body["value"]) for fact in element.get("facts", [])]
        assert {"title": "Why", "value": "Not yet available"} in shown

    visit(walk)


def test_what_could_not_be_saved_comes_back_at_its_field() -> None:
    async def walk(house: House) -> None:
        body = await house.answer("invoke_card_action", pressed(submitted(RETURN, W1="62")))
        assert "This figure was signed off in between." in texts(body["value"])
        assert inputs(body["value"])["field.W1"] == "62"

    visit(walk, lambda message: Heard(errors={"W1": "This figure was signed off in between."}))


def test_a_form_can_be_answered_with_a_form() -> None:
    async def walk(house: House) -> None:
        body = await house.answer("invoke_card_action", pressed(submitted(RETURN, W1="62")))
        assert inputs(body["value"]) == {"field.cause": ""}

    visit(walk, asks_once_more)


def test_a_form_sent_twice_is_told_so_kindly() -> None:
    async def walk(house: House) -> None:
        body = await house.answer("invoke_card_action", pressed(submitted(RETURN, W1="62")))
        assert (body["type"], body["value"]) == (WORDS, "Thank you, that had arrived already.")

    visit(walk, lambda message: Heard(again=True))


def test_a_dialog_is_opened_with_a_form_whose_button_a_dialog_takes() -> None:
    async def walk(house: House) -> None:
        body = await house.answer("invoke_task_fetch")
        assert house.heard[0].content == Pressed("open_return", {"code": "W1"}, "Show the trend")
        assert house.heard[0].expects is Expects.FORM
        task = body["task"]
        assert (task["type"], task["value"]["title"]) == ("continue", "Q2 figures")
        assert task["value"]["card"]["contentType"] == CARD
        kinds = {element.get("type") for element in everything(task["value"]["card"]["content"])}
        assert "Action.Submit" in kinds
        assert "Action.Execute" not in kinds

    visit(walk, opens_the_return)


def test_a_dialog_shows_errors_then_the_next_form_then_a_closing_message() -> None:
    async def walk(house: House) -> None:
        wrong = await house.answer("invoke_task_submit", {"data": submitted(RETURN, W1="many")})
        assert "One answer needs another look." in texts(wrong["task"]["value"]["card"]["content"])
        right = await house.answer("invoke_task_submit", {"data": submitted(RETURN, W1="62")})
        assert inputs(right["task"]["value"]["card"]["content"]) == {"field.cause": ""}
        last = await house.answer("invoke_task_submit", {"data": submitted(SECOND, cause="Two crews short")})
        assert "Thank you, that has been sent." in texts(last["task"]["value"]["card"]["content"])

    visit(walk, asks_once_more)


def test_a_dialog_without_a_form_says_that_the_answer_follows() -> None:
    async def walk(house: House) -> None:
        body = await house.answer("invoke_task_fetch")
        assert body == {"task": {"type": "message", "value": "Thank you. The answer follows in the chat."}}

    visit(walk)


@pytest.mark.parametrize(
    "data", [{}, {"action": "from an earlier release"}, {"command": 3}, {"command": "submit", "form": "bm9uc2Vuc2U="}]
)
def test_a_card_that_can_no_longer_be_read_is_answered_kindly(data: dict[str, Any]) -> None:
    async def walk(house: House) -> None:
        body = await house.answer("invoke_card_action", pressed(data))
        assert body["type"] == WORDS
        assert "can't be used any more" in body["value"]
        assert house.heard == []

    visit(walk)


def test_a_failure_is_told_and_not_an_error_page() -> None:
    def fails(message: Message) -> Heard:
        raise ConnectionError("the database is not reachable")

    async def walk(house: House) -> None:
        body = await house.answer("invoke_card_action")
        assert body["value"].startswith("Sorry, that did not work.")
        task = await house.answer("invoke_task_fetch")
        assert task["task"]["value"].startswith("Sorry, that did not work.")
        assert (await house.post("message_personal")).status == 201
        assert house.connector.calls[-1].body["text"].startswith("Sorry, that did not work.")

    visit(walk, fails)


def test_an_invoke_of_another_kind_is_left_to_teams() -> None:
    async def walk(house: House) -> None:
        activity = recorded("invoke_card_action", house.service, name="composeExtension/query")
        response = await house.send(activity)
        assert response.status == 501

    visit(walk)


KEEPING = structs.replace(RETURN, keeps="keep")


def test_a_form_that_keeps_what_is_typed_can_be_left_for_later() -> None:
    async def walk(house: House) -> None:
        card = (await house.answer("invoke_card_action", pressed({"command": "open_return", "opens": "form"})))["value"]
        actions = [act for element in everything(card) for act in element.get("actions", [])]
        assert [act["title"] for act in actions] == ["Send", "Save for later"]
        assert "associatedInputs" not in actions[1]
        house.heard.clear()
        data = {**actions[1]["data"], "field.W1": "many"}
        body = await house.answer("invoke_card_action", pressed(data))
        assert house.heard[0].content == Filled("keep", {"W1": "many", "comment": "", "why": ""}, RETURN.arguments)
        assert KEPT in texts(body["value"])
        assert inputs(body["value"])["field.W1"] == "many"

    visit(walk, lambda _: Heard((Reply("The return", (KEEPING,)),)))
