"""Forms on a card: labelled fields, what was wrong at each, and the way back from what was typed."""

import base64
import binascii
import zlib
from collections.abc import Mapping

import msgspec

from bot.form import Field, FieldKind, Form
from bot.reply import Tone
from bot.teams.actions import Carried, NotOurs, action
from bot.teams.words import Element, lines, words

LATER = "Save for later"

_FIELD = "field."
_LARGEST_FORM = 400_000
_LONGEST_PLACEHOLDER = 60
_LARGEST_CHOICES = 8_000
_SHORT_LABEL = 40


def form_elements(
    form: Form, values: Mapping[str, str] | None = None, errors: Mapping[str, str] | None = None
) -> list[Element]:
    """A form in the card, perhaps with what was typed before and what is wrong with it."""
    wrong = errors or {}
    elements = [words(form.title, bold=True, size="Medium")] if form.title else []
    elements += lines(form.introduction)
    if wrong:
        elements.append(words(_how_many(len(wrong)), Tone.BAD, bold=True))
    for field in form.fields:
        # A client lets nothing be left for later while a required field is empty; the bot asks for it when it is sent.
        field = msgspec.structs.replace(field, required=field.required and not form.keeps)
        elements.append(
            _field(field, field.initial if values is None else values.get(field.key, ""), wrong.get(field.key, ""))
        )
    if form.fields:
        elements.append({"type": "ActionSet", "actions": _ways_on(form)})
    return elements


def _ways_on(form: Form) -> list[Element]:
    """Sending it and, where it keeps what is typed, leaving it for later."""
    packed = pack(form)
    send = Carried(form.command, form.arguments, form.submit, form=packed)
    later = Carried(form.keeps, form.arguments, LATER, form=packed, later=True)
    sending = action(send, form.submit, primary=True, with_inputs=True)
    return [sending, action(later, LATER, with_inputs=True)] if form.keeps else [sending]


def typed_in(data: Mapping[str, object], form: Form) -> dict[str, str]:
    """What stands in the fields of a submitted form; a field left empty is not sent and counts as empty."""
    return {field.key: str(data.get(_FIELD + field.key) or "").strip() for field in form.fields}


def pack(form: Form) -> str:
    """A form's definition, small enough to travel with its button and come back when it is submitted."""
    return base64.b64encode(zlib.compress(msgspec.json.encode(form), 9)).decode()


def unpack(text: str) -> Form:
    """The form that travelled with a button. Raises NotOurs."""
    try:
        whole = zlib.decompressobj().decompress(base64.b64decode(text, validate=True), _LARGEST_FORM)
        return msgspec.json.decode(whole, type=Form)
    except (binascii.Error, zlib.error, msgspec.DecodeError, UnicodeError) as error:
        raise NotOurs(str(error)) from error


def _how_many(count: int) -> str:
    return "One answer needs another look." if count == 1 else f"{count} answers need another look."


def _field(field: Field, value: str, error: str) -> Element:
    above = lines(field.about, Tone.QUIET)
    below = [words(field.hint, Tone.QUIET, spacing="Small")] if len(field.hint) > _LONGEST_PLACEHOLDER else []
    fault = [words(error, Tone.BAD, spacing="Small")] if error else []
    if not above and not below and not fault:
        return {**_input(field, value), "spacing": "Medium"}
    items = [*above, _input(field, value), *fault, *below]
    return {"type": "Container", "spacing": "Medium", "separator": bool(above), "items": items}


def _input(field: Field, value: str) -> Element:
    element: Element = {"id": _FIELD + field.key, "label": field.label or field.key}
    if value:
        element["value"] = value
    if field.required:
        element |= {"isRequired": True, "errorMessage": "Please answer this one."}
    if field.kind is FieldKind.DATE:
        return {"type": "Input.Date", **element}
    if field.kind is FieldKind.CHOICE:
        return {"type": "Input.ChoiceSet", **element, "style": "compact", "wrap": True, "choices": _choices(field)}
    return {"type": "Input.Text", **element, **_text_limits(field)}


def _text_limits(field: Field) -> Element:
    limits: Element = {"maxLength": field.max_length}
    if field.kind is FieldKind.LONG_TEXT:
        limits["isMultiline"] = True
    if field.hint and len(field.hint) <= _LONGEST_PLACEHOLDER:
        limits["placeholder"] = field.hint
    if pattern := field.limits.get("pattern"):
        limits |= {
            "regex": pattern,
            "errorMessage": field.limits.get("pattern_says") or field.hint or "Please check this one.",
        }
    return limits


def long_choices(form: Form) -> tuple[str, ...]:
    """Answers too long to stand whole in their list; they are shown beside the form, and shortened in the list."""
    return tuple(choice.label for field in form.fields if _are_long(field) for choice in field.choices)


def _are_long(field: Field) -> bool:
    return sum(len(choice.label) + len(choice.value) for choice in field.choices) > _LARGEST_CHOICES


def _choices(field: Field) -> list[Element]:
    shortened = _are_long(field)
    return [
        {"title": _short(choice.label) if shortened else choice.label or choice.value, "value": choice.value}
        for choice in field.choices
    ]


def _short(label: str) -> str:
    return label if len(label) <= _SHORT_LABEL else f"{label[:_SHORT_LABEL].rstrip()}…"
