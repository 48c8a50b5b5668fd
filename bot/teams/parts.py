"""Each part of a reply as pieces of an Adaptive Card."""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from bot.form import Form
from bot.reply import Bullets, Buttons, Chart, Facts, File, Heading, Note, Part, Table, Text, Tone
from bot.teams.actions import button_rows
from bot.teams.forms import form_elements
from bot.teams.tables import facts, table
from bot.teams.words import Element, is_markup, lines, words

ChartAddress = Callable[[Chart], str]
"""Where a chart's picture is found: an address, a data URI, or nothing when it could not be drawn or is too large."""


def in_words(chart: Chart) -> str:
    """The address for a card that shows its charts in words only."""
    del chart
    return ""


class FilledForm(msgspec.Struct, frozen=True):
    """A form that was sent with faults: what was typed, and the sentence at each field."""

    values: Mapping[str, str] = {}
    errors: Mapping[str, str] = {}


def elements(part: Part, address: ChartAddress, filled: FilledForm | None = None) -> list[Element]:
    """A part as it stands on the card."""
    if isinstance(part, Chart):
        return _chart(part, address(part))
    if isinstance(part, Form):
        return form_elements(part) if filled is None else form_elements(part, filled.values, filled.errors)
    return _plain(part)


def _plain(part: Heading | Text | Note | Bullets | Facts | Table | Buttons | File) -> list[Element]:
    match part:
        case Heading():
            found = _heading(part.text)
        case Text():
            found = lines(part.text)
        case Note():
            found = lines(part.text, Tone.QUIET)
        case Bullets():
            found = [words(f"\u2022 {item}", spacing="Small") for item in part.items if item]
        case Facts():
            found = facts(part)
        case Table():
            found = table(part)
        case Buttons():
            found = button_rows(part.buttons)
        case File():
            found = _file(part)
    return found


def _heading(text: str) -> list[Element]:
    if not text:
        return []
    style: dict[str, Any] = {"size": "Large"} if is_markup(text) else {"size": "Large", "style": "heading"}
    heading = words(text, bold=True, **style)
    if heading["type"] == "RichTextBlock":
        heading["inlines"][0]["size"] = heading.pop("size")
    return [heading]


def _chart(part: Chart, address: str) -> list[Element]:
    sentence = lines(part.sentence)
    if not address:
        return sentence
    picture = {
        "type": "Image",
        "url": address,
        "altText": part.sentence or "Chart",
        "size": "Stretch",
        "msTeams": {"allowExpand": True},
    }
    return [picture, *sentence]


def _file(part: File) -> list[Element]:
    name = [words(part.name, bold=True)] if part.name else []
    return [*name, *lines(part.description, Tone.QUIET)]
