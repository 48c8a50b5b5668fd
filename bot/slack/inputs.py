"""The fields of a form as Block Kit inputs. Figures are plain text, so that `45/52` and `£1.2m` can be typed."""

from datetime import date

from bot.form import Choice, Field, FieldKind
from bot.slack.elements import Block, plain, plain_text, quiet
from bot.slack.limits import (
    CONTEXT_TEXT,
    HINT,
    INPUT_TEXT,
    LABEL,
    OPTION_GROUPS,
    OPTION_TEXT,
    OPTION_VALUE,
    OPTIONS,
)
from bot.slack.words import length, shortened

ANSWER = "answer"
"""The action id of every input; the block's id is the field's key."""

TOO_LONG = "What stands there now is too long to edit here. Leave this empty to keep it."


def field_blocks(field: Field, *, tells: bool = False) -> list[Block]:
    """A field: what stands above it, then the input itself; where it `tells`, Slack reports whatever is typed in it."""
    block: Block = {
        "type": "input",
        "block_id": field.key,
        "optional": not field.required,
        "label": plain_text(shortened(field.label, LABEL) or field.key),
        "element": _element(field),
    }
    if tells:
        block |= {"dispatch_action": True, "element": _telling(_element(field))}
    hint = field.hint if not _too_long(field) else f"{field.hint} {TOO_LONG}".strip()
    if hint and length(hint) <= HINT:
        block["hint"] = plain_text(hint)
    above = field.about if "hint" in block or not hint else f"{field.about}\n{hint}"
    return [*_said_above(above), *_whole_choices(field.choices), block]


def _telling(element: Block) -> Block:
    """An input that reports changes: a text field with each character, any other when something is chosen."""
    if element["type"] != "plain_text_input":
        return element
    return element | {"dispatch_action_config": {"trigger_actions_on": ["on_character_entered"]}}


def _said_above(text: str) -> list[Block]:
    return quiet(text) if length(text) <= CONTEXT_TEXT else plain(text)


def _element(field: Field) -> Block:
    match field.kind:
        case FieldKind.CHOICE if field.choices:
            return _choice(field)
        case FieldKind.DATE:
            return {"type": "datepicker", "action_id": ANSWER} | _initial_date(field.initial)
        case kind:
            return _text(field, many_lines=kind is FieldKind.LONG_TEXT)


def _text(field: Field, *, many_lines: bool) -> Block:
    element: Block = {
        "type": "plain_text_input",
        "action_id": ANSWER,
        "multiline": many_lines,
        "max_length": min(field.max_length, INPUT_TEXT),
    }
    return element | {"initial_value": field.initial} if field.initial and not _too_long(field) else element


def _too_long(field: Field) -> bool:
    text = field.kind in (FieldKind.TEXT, FieldKind.LONG_TEXT)
    return text and length(field.initial) > min(field.max_length, INPUT_TEXT)


def _initial_date(text: str) -> Block:
    try:
        return {"initial_date": date.fromisoformat(text).isoformat()} if text else {}
    except ValueError:
        return {}


def _choice(field: Field) -> Block:
    options = [_option(choice) for choice in field.choices[: OPTIONS * OPTION_GROUPS]]
    element: Block = {"type": "static_select", "action_id": ANSWER, "placeholder": plain_text("Choose one")}
    initial = [option for option in options if option["value"] == field.initial]
    if initial:
        element["initial_option"] = initial[0]
    if len(options) <= OPTIONS:
        return element | {"options": options}
    parts = [options[start : start + OPTIONS] for start in range(0, len(options), OPTIONS)]
    groups = [
        {"label": plain_text(f"{number * OPTIONS + 1} to {number * OPTIONS + len(part)}"), "options": part}
        for number, part in enumerate(parts)
    ]
    return element | {"option_groups": groups}


def _option(choice: Choice) -> Block:
    if length(choice.value) > OPTION_VALUE:
        raise ValueError(f"the value of a choice is longer than {OPTION_VALUE} characters: {choice.value[:40]}")
    return {"text": plain_text(shortened(choice.label, OPTION_TEXT) or choice.value), "value": choice.value}


def _whole_choices(choices: tuple[Choice, ...]) -> list[Block]:
    """The labels that are too long for the list, in full above it."""
    long = [choice.label for choice in choices if length(" ".join(choice.label.split())) > OPTION_TEXT]
    return plain("\n".join(f"• {label}" for label in long))
