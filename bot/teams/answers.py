"""What an invoke is answered with, in the shapes Teams reads."""

from typing import Any

from botbuilder.core import InvokeResponse, TurnContext
from botbuilder.schema import Activity, ActivityTypes

from bot.form import Form
from bot.reply import Fact, Facts, Heading, Note, Reply
from bot.teams.cards import CARD_TYPE, whole_card
from bot.teams.parts import in_words
from bot.teams.words import Element

TEXT_TYPE = "application/vnd.microsoft.activity.message"

FOLLOWS = "Thank you. The answer follows in the chat."
SENT = "Thank you, that has been sent."
ALREADY = "Thank you, that had arrived already."
OUT_OF_DATE = "This card is from an earlier time and can't be used any more. Please ask again."
SORRY = "Sorry, that did not work. Nothing has been changed; please try again in a minute."


class InCard:
    """Answers to a press on a card in the conversation: another card takes its place for the person who pressed."""

    def show(self, title: str, card: Element) -> dict[str, Any]:
        """Put a card in the place of the pressed one; it carries its own title."""
        del title
        return {"statusCode": 200, "type": CARD_TYPE, "value": card}

    def tell(self, text: str) -> dict[str, Any]:
        """Leave the card and say something under it."""
        return {"statusCode": 200, "type": TEXT_TYPE, "value": text}


class InDialog:
    """Answers inside an open dialog."""

    def show(self, title: str, card: Element) -> dict[str, Any]:
        """Show a card in the dialog. There a button has to be an Action.Submit."""
        content = {"contentType": CARD_TYPE, "content": _submitting(card)}
        return {"task": {"type": "continue", "value": {"title": title, "width": "medium", "card": content}}}

    def tell(self, text: str) -> dict[str, Any]:
        """Say something and let the dialog be closed."""
        return {"task": {"type": "message", "value": text}}


Answers = InCard | InDialog


def answers_to(name: str | None) -> Answers:
    """How the invoke of this name is answered."""
    return InDialog() if (name or "").startswith("task/") else InCard()


def receipt(form: Form, values: dict[str, str]) -> Element:
    """What stands in the place of a form that was sent: what was sent, so that nobody has to wonder."""
    labels = {field.key: {choice.value: choice.label for choice in field.choices} for field in form.fields}
    sent = [
        Fact(field.label, labels[field.key].get(values[field.key], values[field.key]))
        for field in form.fields
        if values.get(field.key)
    ]
    parts = (Heading(form.title), Note(SENT), Facts(tuple(sent)))
    return whole_card(Reply(SENT, parts), in_words)


async def respond(context: TurnContext, body: dict[str, Any]) -> None:
    """Answer the invoke of this turn."""
    answer = InvokeResponse(status=200, body=body)
    await context.send_activity(Activity(type=ActivityTypes.invoke_response, value=answer))


def _submitting(element: Any) -> Any:
    if isinstance(element, list):
        return [_submitting(item) for item in element]
    if not isinstance(element, dict):
        return element
    copied = {key: value if key == "data" else _submitting(value) for key, value in element.items()}
    if copied.get("type") == "Action.Execute":
        copied["type"] = "Action.Submit"
        copied.pop("verb")
    return copied
