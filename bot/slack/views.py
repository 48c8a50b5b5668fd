"""Modals and the home page: what Slack calls views."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bot.form import Form
from bot.message import Place
from bot.reply import Buttons, Chart, File, Note, Part, Reply
from bot.slack.buttons import numbered
from bot.slack.carried import carry
from bot.slack.elements import Block, heading, plain, quiet
from bot.slack.inputs import field_blocks
from bot.slack.limits import VIEW_BLOCKS, VIEW_BUTTON, VIEW_TITLE
from bot.slack.rendering import NOTHING, words_of
from bot.slack.words import length, shortened

View = dict[str, object]

SUBMISSION = "form"
LATER = "later"
"""The action id of the button that keeps a form without sending it."""
NAME = "Outturn"
WAITING = "One moment."
SENT_TO_CHAT = "The answer is in your messages with me."
TROUBLE = "Something went wrong on our side and nothing was saved. Please try again in a few minutes."
MORE = "There is more than this page can hold. Ask me in a message to see all of it."


def waiting_view() -> View:
    """What stands in a modal while the answer is being worked out."""
    return _modal(NAME, plain(WAITING))


def words_view(text: str) -> View:
    """A modal that says something and can be closed."""
    return _modal(NAME, plain(text))


def replies_view(replies: Sequence[Reply]) -> View:
    """The words of replies that hold no form."""
    words = [block for reply in replies for block in words_of(_readable(reply))]
    return _modal(NAME, _held(words) or plain(SENT_TO_CHAT))


def form_view(reply: Reply, form: Form, place: Place, about: str) -> View:
    """A form as a modal, under whatever else its reply says. `place` is where the answer goes."""
    beside = [part for part in reply.parts if not isinstance(part, Form | Buttons)]
    words = words_of(_readable(Reply("", tuple(beside)))) if beside else []
    title = heading(form.title) if length(form.title) > VIEW_TITLE else []
    fields = [field_blocks(field, tells=bool(form.keeps)) for field in form.fields]
    above = [*words, *title, *plain(form.introduction)]
    below = [_save_for_later()] if form.keeps and fields else []
    blocks = [*above, *_fitting(fields, VIEW_BLOCKS - len(above) - len(below) - 1), *below]
    view = _modal(form.title or NAME, blocks or plain(NOTHING)) | {
        "callback_id": SUBMISSION,
        "private_metadata": carry(form, place, about),
    }
    return view | {"submit": _label(form.submit, "Send"), "close": _label("Cancel", "")} if fields else view


def _save_for_later() -> Block:
    label: Block = {"type": "plain_text", "text": "Save for later", "emoji": False}
    return {"type": "actions", "elements": [{"type": "button", "action_id": LATER, "text": label}]}


def refilled_view(view: Mapping[str, Any], values: Mapping[str, str], errors: Mapping[str, str]) -> View:
    """A submitted modal again, as it was filled in, with the sentences that belong at its fields below them."""
    blocks: list[Block] = []
    for block in view["blocks"]:
        blocks.append(_filled(block, values.get(block.get("block_id", ""), "")))
        if block["type"] == "input" and block["block_id"] in errors:
            blocks += quiet(errors[block["block_id"]])
    kept = {
        key: view[key]
        for key in ("type", "title", "submit", "close", "callback_id", "private_metadata")
        if view.get(key)
    }
    return kept | {"blocks": blocks[:VIEW_BLOCKS]}


def home_view(replies: Sequence[Reply]) -> View:
    """The home page. Charts and files can't be shown there, so their sentences are."""
    words = [block for reply in replies for block in words_of(_said(reply))]
    return {"type": "home", "blocks": numbered(_held(words) or plain(NOTHING))}


def _modal(title: str, blocks: Sequence[Block]) -> View:
    return {
        "type": "modal",
        "title": _label(title, NAME, VIEW_TITLE),
        "close": _label("Close", ""),
        "blocks": list(blocks),
    }


def _label(text: str, otherwise: str, limit: int = VIEW_BUTTON) -> Block:
    return {"type": "plain_text", "text": shortened(text, limit) or otherwise, "emoji": False}


def _held(blocks: list[Block]) -> list[Block]:
    return blocks if len(blocks) <= VIEW_BLOCKS else [*blocks[: VIEW_BLOCKS - 1], *quiet(MORE)]


def _fitting(fields: Sequence[list[Block]], room: int) -> Iterable[Block]:
    """The fields that fit, and a line about those that don't; what stands above a field is given up first."""
    if sum(map(len, fields)) > room:
        fields = [blocks[-1:] for blocks in fields]
    yield from (block for blocks in fields[:room] for block in blocks)
    if len(fields) > room:
        yield from quiet(
            f"These are the first {room} of {len(fields)}. Send them, then open the form again for the rest."
        )


def _readable(reply: Reply) -> Reply:
    """A reply in a modal, where only words can be shown."""
    return Reply(reply.summary, tuple(part for part in _said(reply).parts if not isinstance(part, Buttons | Form)))


def _said(reply: Reply) -> Reply:
    return Reply(reply.summary, tuple(_in_words(part) for part in reply.parts))


def _in_words(part: Part) -> Part:
    match part:
        case Chart(sentence=sentence):
            return Note(sentence)
        case File(name=name, description=description):
            return Note(f"{name}: {description}")
        case _:
            return part


def _filled(block: Mapping[str, Any], value: str) -> Block:
    if block["type"] != "input":
        return dict(block)
    initial = {"plain_text_input": "initial_value", "datepicker": "initial_date", "static_select": "initial_option"}
    element = dict(block["element"])
    name = initial[element["type"]]
    element.pop(name, None)
    filled = _option_of(element, value) if name == "initial_option" else value
    return {**block, "element": element | {name: filled} if filled else element}


def _option_of(element: Mapping[str, Any], value: str) -> object:
    options = (option for group in element.get("option_groups") or [element] for option in group["options"])
    return next((option for option in options if option["value"] == value), None)
