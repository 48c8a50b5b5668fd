"""Every reply renders as valid Adaptive Cards that are small enough, and loses nothing."""

import json
import re
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import msgspec
import pytest
from jsonschema import Draft7Validator

from bot.form import Choice, Field, FieldKind, Form
from bot.reply import Buttons, Cell, Chart, Column, File, Part, Reply, Table, Text
from bot.teams.cards import LARGEST_MESSAGE, Post, posts, whole_card
from bot.teams.forms import form_elements, pack, unpack
from bot.teams.words import is_markup, lines, words
from tests.bot.sample_replies import SAMPLES

SCHEMA = json.loads((files("adaptive_cards") / "schemas" / "schema-1.5.json").read_text())
VALIDATOR = Draft7Validator(SCHEMA)
ADDRESS = "https://outturn.example/pictures/0123456789abcdef.png?expires=1790000000&signature=abc"
SAMPLE = pytest.mark.parametrize("reply", [pytest.param(reply, id=name) for name, reply in SAMPLES])


def rendered(reply: Reply) -> tuple[Post, ...]:
    """A reply's messages, its charts at an address."""
    return posts(reply, lambda chart: ADDRESS if chart.spec else "")


def without_extensions(found: Any) -> Any:
    """A card without what only Teams knows and the schema does not."""
    if isinstance(found, list):
        return [without_extensions(item) for item in found]
    if not isinstance(found, dict):
        return found
    return {key: without_extensions(value) for key, value in found.items() if key.lower() != "msteams"}


def said(part: Part) -> Iterator[str]:
    """Everything a part says to a person."""
    hidden = {
        "command",
        "arguments",
        "spec",
        "content",
        "media_type",
        "key",
        "limits",
        "reads",
        "opened_by",
        "open_label",
    }
    found = msgspec.to_builtins(part)
    if isinstance(part, File):
        yield from (part.name, part.description)
    elif isinstance(part, Chart):
        yield part.sentence
    elif isinstance(part, Form) and not part.fields:
        yield part.title
    else:
        yield from _strings(found, hidden)


def _strings(found: object, hidden: set[str]) -> Iterator[str]:
    if isinstance(found, str):
        yield found
    elif isinstance(found, dict):
        for key, value in found.items():
            if key not in hidden | {"type", "kind", "tone", "opens", "value"} or (key == "value" and "name" in found):
                yield from _strings(value, hidden)
    elif isinstance(found, list):
        for value in found:
            yield from _strings(value, hidden)


def shown(messages: tuple[Post, ...]) -> str:
    """Everything the messages show, with nothing between pieces that were divided inside a word."""
    keys = {"text", "title", "value", "label", "placeholder", "altText"}

    def walk(found: object) -> Iterator[str]:
        if isinstance(found, dict):
            for key, value in found.items():
                if isinstance(value, str) and key in keys:
                    yield value
                elif key != "data":
                    yield from walk(value)
        elif isinstance(found, list):
            for value in found:
                yield from walk(value)

    return "\n".join([text for message in messages for text in [message.text, *walk(message.card)]])


@SAMPLE
def test_every_card_is_valid(reply: Reply) -> None:
    for message in rendered(reply):
        if message.card is not None:
            assert [error.message for error in VALIDATOR.iter_errors(without_extensions(message.card))] == []


@SAMPLE
def test_every_message_is_small_enough(reply: Reply) -> None:
    for message in rendered(reply):
        assert message.size() <= LARGEST_MESSAGE
        assert len(json.dumps([message.card, message.text, message.summary])) < LARGEST_MESSAGE - 1024


@SAMPLE
def test_nothing_that_is_said_is_lost(reply: Reply) -> None:
    text = re.sub(r"\s+", "", shown(rendered(reply)))
    parts = reply.parts or (Text(reply.summary),)
    for wanted in (word for part in parts for sentence in said(part) for word in sentence.split()):
        assert wanted in text or _in_pieces(wanted, text)


def _in_pieces(word: str, text: str) -> bool:
    """Whether a word longer than any line stands there, divided."""
    return len(word) > 200 and all(word[start : start + 50] in text for start in range(0, len(word) - 50, 50))


@SAMPLE
def test_every_button_and_every_field_is_there(reply: Reply) -> None:
    whole = json.dumps([message.card for message in rendered(reply)])
    for part in reply.parts:
        if isinstance(part, Buttons):
            wanted = sum(other.buttons.count(button) for other in [part] for button in other.buttons)
            assert whole.count('"Action.Execute"') >= wanted
        if isinstance(part, Form):
            assert all(json.dumps(f"field.{field.key}") in whole for field in part.fields)


@SAMPLE
def test_a_notification_never_reads_sent_a_card(reply: Reply) -> None:
    for message in rendered(reply):
        assert message.summary or not reply.summary
        assert len(message.summary) <= 1100


@SAMPLE
def test_a_form_that_must_come_back_at_once_stands_on_one_valid_card(reply: Reply) -> None:
    card = whole_card(reply, lambda chart: "")
    assert [error.message for error in VALIDATOR.iter_errors(without_extensions(card))] == []


def test_the_schema_finds_a_fault() -> None:
    faulty = {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "txt": "?"}]}
    assert list(VALIDATOR.iter_errors(faulty))


@pytest.mark.parametrize(
    "text",
    [
        "FI_06",
        "*now*",
        "[a](b)",
        "`code`",
        "1. first",
        "- item",
        "# title",
        "<at>Jo</at>",
        "&amp;",
        "a\\b",
        "{{DATE(x)}}",
    ],
)
def test_words_that_markdown_would_read_stand_in_an_element_without_markdown(text: str) -> None:
    element = words(text)
    assert element["type"] == "RichTextBlock"
    assert element["inlines"][0]["text"] == text


@pytest.mark.parametrize(
    "text", ["62 (provisional), 97.9%", "R&D at 5pm", "\u00a31.2m \u2013 late", "Q2 2026/27: 3 - 4"]
)
def test_ordinary_words_stand_in_an_ordinary_element(text: str) -> None:
    assert not is_markup(text)
    assert words(text)["type"] == "TextBlock"


def test_line_breaks_are_kept_as_lines() -> None:
    first, second, third = lines("one\ntwo\n\nthree")
    assert [first["text"], second["text"], third["text"]] == ["one", "two", "three"]
    assert ("spacing" in first, second["spacing"], "spacing" in third) == (False, "None", False)


def test_a_table_is_a_table_and_a_very_wide_one_becomes_facts() -> None:
    narrow = rendered(dict(SAMPLES)["a table"])[0].card
    wide = rendered(dict(SAMPLES)["a table of 24 columns"])[0].card
    assert narrow is not None
    assert wide is not None
    assert [element["type"] for element in narrow["body"]] == ["TextBlock", "Table"]
    assert "Table" not in {element["type"] for element in wide["body"]}


def test_columns_of_short_words_are_wide_enough_for_them() -> None:
    columns = tuple(Column(name) for name in ("Indicator", "Figure", "Target", "Rating", "Travel"))
    name = "% of telephone calls answered by Contact Centre in 15 seconds"
    row = tuple(Cell(text) for text in (name, "77.4% (provisional)", "80%", "Amber", "Worse"))
    (post,) = rendered(Reply("Calls.", (Table("", columns, (row,)),)))
    assert post.card is not None
    widths = [column["width"] for column in post.card["body"][0]["columns"]]
    longest = [
        max(len(word) for word in f"{column.name} {cell.text}".split())
        for column, cell in zip(columns, row, strict=True)
    ]
    assert all(width > length for width, length in zip(widths, longest, strict=True))
    assert sum(widths) <= 55


def test_a_further_message_repeats_the_headings_of_its_table() -> None:
    table = dict(SAMPLES)["a table of 230 rows"]
    part = table.parts[0]
    assert isinstance(part, Table)
    for message in rendered(table):
        assert message.card is not None
        caption, grid = message.card["body"]
        assert caption["text"].startswith(part.caption)
        assert grid["rows"][0]["cells"][0]["items"][0]["text"] == part.columns[0].name


def test_a_form_comes_back_as_it_went_out() -> None:
    form = next(part for part in dict(SAMPLES)["a form of extremes"].parts if isinstance(part, Form))
    assert unpack(pack(form)) == form


def test_a_field_says_to_the_client_what_it_can_check_itself() -> None:
    fields = (
        Field("postcode", "Postcode", required=True, limits={"pattern": "[A-Z0-9 ]+"}, hint="HP1 1AA", max_length=8),
        Field("rating", "Rating", FieldKind.CHOICE, choices=(Choice("r", "Red"), Choice("g", "Green")), initial="g"),
    )
    _title, text, choice, _send = form_elements(Form("save", "A form", fields))
    assert text == {
        "type": "Input.Text",
        "id": "field.postcode",
        "label": "Postcode",
        "isRequired": True,
        "errorMessage": "HP1 1AA",
        "maxLength": 8,
        "placeholder": "HP1 1AA",
        "regex": "[A-Z0-9 ]+",
        "spacing": "Medium",
    }
    assert (choice["value"], [found["title"] for found in choice["choices"]]) == ("g", ["Red", "Green"])


def test_a_button_does_not_wait_for_the_form_beside_it() -> None:
    card = rendered(dict(SAMPLES)["everything at once"])[0].card
    assert card is not None
    rows = [element for element in card["body"] if element["type"] == "ActionSet"]
    send, *others = [action for row in rows for action in row["actions"]]
    assert "associatedInputs" not in send
    assert {action["associatedInputs"] for action in others} == {"none"}
