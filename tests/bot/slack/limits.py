"""Holds what the door sends against Slack's limits: by slack_sdk's own models, and by the rules they miss."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

MESSAGE_TYPES = {"section", "header", "context", "actions", "divider", "image"}
VIEW_TYPES = MESSAGE_TYPES | {"input"}
ELEMENT_TYPES = {"button", "plain_text_input", "static_select", "datepicker"}
LONGEST = {"header": 150, "section": 3000, "context": 3000}


def message_faults(text: str, blocks: Sequence[dict[str, Any]]) -> list[str]:
    """Everything Slack would refuse about a message."""
    faults = [f"{len(blocks)} blocks"] if len(blocks) > 50 else []
    if not 0 < len(text) <= 40_000:
        faults.append(f"a text of {len(text)} characters")
    if sum(len(shown) for shown in _texts(blocks)) > 13_200:
        faults.append("more words than one message holds")
    return [*faults, *_block_faults(blocks, MESSAGE_TYPES)]


def view_faults(view: Mapping[str, Any]) -> list[str]:
    """Everything Slack would refuse about a modal or a home page."""
    blocks = view["blocks"]
    faults = [f"{len(blocks)} blocks"] if not 0 < len(blocks) <= 100 else []
    faults += _formed(View(**view))
    for name in ("title", "submit", "close"):
        if name in view and not 0 < len(view[name]["text"]) <= 24:
            faults.append(f"a {name} of {len(view[name]['text'])} characters")
    if any(block["type"] == "input" for block in blocks) and "submit" not in view:
        faults.append("inputs without a submit button")
    if len(view.get("private_metadata", "")) > 3000:
        faults.append("private metadata over 3,000 characters")
    return [*faults, *_block_faults(blocks, VIEW_TYPES)]


def _block_faults(blocks: Sequence[dict[str, Any]], known: set[str]) -> Iterator[str]:
    yield from (f"a block of type {block['type']}" for block in blocks if block["type"] not in known)
    for model in Block.parse_all(list(blocks)):
        yield from _formed(model)
    for name in ("block_id", "action_id"):
        wanted = blocks if name == "block_id" else [found for block in blocks for found in block.get("elements", ())]
        counted = Counter(found[name] for found in wanted if name in found)
        yield from (f"{name} {value} {times} times" for value, times in counted.items() if times > 1)
        yield from (f"{name} of {len(value)} characters" for value in counted if not 0 < len(value) <= 255)
    for block in blocks:
        yield from _text_faults(block)
        for element in _elements(block):
            yield from _element_faults(element)


def _text_faults(block: Mapping[str, Any]) -> Iterator[str]:
    longest = LONGEST.get(block["type"], 3000)
    for text in _texts(block.get("text", ())):
        if not 0 < len(text) <= longest:
            yield f"a {block['type']} of {len(text)} characters"
    if block["type"] == "actions" and not 0 < len(block["elements"]) <= 25:
        yield f"{len(block['elements'])} elements in a row"
    if block["type"] == "context" and not 0 < len(block["elements"]) <= 10:
        yield f"{len(block['elements'])} elements of context"
    if block["type"] == "input":
        for name in ("label", "hint"):
            if name in block and not 0 < len(block[name]["text"]) <= 2000:
                yield f"a {name} of {len(block[name]['text'])} characters"


def _elements(block: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    if block["type"] == "input":
        return [block["element"]]
    return list(block["elements"]) if block["type"] == "actions" else []


def _element_faults(element: Mapping[str, Any]) -> Iterator[str]:
    if element["type"] not in ELEMENT_TYPES:
        yield f"an element of type {element['type']}"
    if element["type"] == "button":
        if not 0 < len(element["text"]["text"]) <= 75:
            yield f"a button of {len(element['text']['text'])} characters"
        if len(element.get("value", "")) > 2000:
            yield "a button's value over 2,000 characters"
    if element["type"] == "plain_text_input" and len(element.get("initial_value", "")) > element.get(
        "max_length", 3000
    ):
        yield "an initial value longer than the field"
    groups = element.get("option_groups") or [element]
    for group in groups:
        options = group.get("options", ())
        if element["type"] == "static_select" and not 0 < len(options) <= 100:
            yield f"{len(options)} options"
        for option in options:
            if not 0 < len(option["text"]["text"]) <= 75 or not 0 < len(option["value"]) <= 150:
                yield "an option that is too long"


def _formed(model: Block | View) -> list[str]:
    try:
        model.validate_json()
    except SlackObjectFormationError as fault:
        return [str(fault)]
    return []


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, Mapping):
        if isinstance(value.get("text"), str):
            yield value["text"]
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _texts(inner)
