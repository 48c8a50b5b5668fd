"""Every reply becomes Slack messages within every limit, with nothing lost and nothing read as markup."""

import html
from collections.abc import Iterator

import pytest

from bot.form import Form
from bot.reply import (
    Bullets,
    Button,
    Buttons,
    Cell,
    Chart,
    Column,
    Fact,
    Facts,
    File,
    Heading,
    Note,
    Part,
    Reply,
    Table,
    Text,
    Tone,
)
from bot.slack.buttons import pressed
from bot.slack.rendering import rendered, texts_in
from bot.slack.views import home_view
from bot.slack.words import KEEP_APART
from tests.bot.sample_replies import AWKWARD, SAMPLES
from tests.bot.slack.limits import message_faults, view_faults

EVERY_SAMPLE = pytest.mark.parametrize("reply", [pytest.param(reply, id=name) for name, reply in SAMPLES])


def said_in(part: Part) -> Iterator[str]:
    """Every text of a part that somebody must be able to read; the name of a row's own column goes without saying."""
    match part:
        case Heading(text) | Text(text) | Note(text):
            yield text
        case Bullets(items):
            yield from items
        case Facts(facts):
            yield from (text for fact in facts for text in (fact.name, fact.value))
        case Table(caption, columns, rows):
            yield from (caption, *(column.name for column in columns[1:]), *(cell.text for row in rows for cell in row))
        case Buttons(buttons):
            yield from (button.label for button in buttons)
        case Form():
            yield part.open_label
        case Chart(sentence=sentence):
            yield sentence
        case File(name=name, description=description):
            yield from (name, description)


def squeezed(text: str) -> str:
    """A text without the spaces, which may change where a line ends."""
    return "".join(html.unescape(text).replace(KEEP_APART, "").split())


def shown(reply: Reply) -> str:
    whole = rendered(reply)
    texts = [piece.text for piece in whole.pieces]
    texts += [text for piece in whole.pieces for text in texts_in(piece.blocks)]
    return squeezed("".join([*texts, *(text for part in whole.uploads for text in said_in(part))]))


def blocks_for(*parts: Part, summary: str = "A summary") -> list[dict[str, object]]:
    (piece,) = rendered(Reply(summary, parts)).pieces
    return piece.blocks


def words_for(*parts: Part) -> list[str]:
    return list(texts_in(blocks_for(Heading("Heading"), *parts)))[1:]


@EVERY_SAMPLE
def test_a_reply_stays_within_slacks_limits(reply: Reply) -> None:
    pieces = rendered(reply).pieces
    assert [fault for piece in pieces for fault in message_faults(piece.text, piece.blocks)] == []


@EVERY_SAMPLE
def test_no_word_of_a_reply_is_lost(reply: Reply) -> None:
    wanted = [reply.summary, *(text for part in reply.parts for text in said_in(part))]
    there = shown(reply)
    assert [text for text in wanted if squeezed(text) not in there] == []


@EVERY_SAMPLE
def test_a_reply_fits_the_home_page(reply: Reply) -> None:
    assert view_faults(home_view([reply])) == []


def test_the_summary_stands_in_the_message_only_where_no_part_says_in_words_what_it_is_about() -> None:
    assert "A summary" in list(texts_in(blocks_for(Facts((Fact("Outturn", "62"),)))))
    assert "A summary" not in list(texts_in(blocks_for(Text("Recorded: 62."))))
    assert list(texts_in(blocks_for(Note("A summary")))) == ["A summary"]


def test_the_notification_reads_the_summary() -> None:
    assert rendered(Reply("Three are red.", (Text("Three of 12."),))).pieces[0].text == "Three are red."
    assert rendered(Reply("", (Text("Three of 12."),))).pieces[0].text == "Three of 12."


def test_a_notification_never_calls_a_channel() -> None:
    for reply in (
        Reply("<!channel>"),
        Reply("", (Text("<!channel>"),)),
        Reply("", (Facts((Fact("<!channel>", "1"),)),)),
    ):
        assert "<" not in rendered(reply).pieces[0].text


def test_a_long_reply_goes_on_in_further_messages() -> None:
    pieces = rendered(Reply("Many", tuple(Text(f"Part {number}") for number in range(120)))).pieces
    assert [len(piece.blocks) for piece in pieces] == [50, 50, 20]
    assert [piece.text for piece in pieces] == ["Many", "Continued (2 of 3)", "Continued (3 of 3)"]


def test_a_row_of_a_table_names_its_values() -> None:
    table = Table(
        "Red", (Column("Indicator"), Column("Outturn", figures=True), Column("Rating")),
        ((Cell("Missed collections"), Cell("62"), Cell("Red", Tone.BAD)),),
    )  # fmt: skip
    assert words_for(table) == ["*Red*", "*Missed collections*\nOutturn: 62 · Rating: 🟥 Red"]


def test_a_tone_adds_a_mark_to_the_words_and_never_stands_for_them() -> None:
    assert words_for(Facts((Fact("Rating", "Amber", Tone.WARNING),))) == ["*Rating*: 🔶 Amber"]


def test_what_somebody_wrote_is_never_read_as_markup() -> None:
    (line,) = words_for(Facts((Fact("*R&D* <!channel>", "_a_ :smile:\n> b"),)))
    assert line.replace(KEEP_APART, "|") == "*|*|R&amp;D|*| &lt;!channel&gt;*: |_|a|_| :|smile:\n|&gt; b"


def test_a_paragraph_is_plain_text() -> None:
    (block,) = blocks_for(Text(AWKWARD))
    assert block["text"] == {"type": "plain_text", "text": AWKWARD, "emoji": False}


def test_a_button_carries_its_command_and_arguments() -> None:
    button = Button("R&D <now>", "trend", {"code": "<W1> & co", "period": "2026/27 Q2"}, opens="form", primary=True)
    row = blocks_for(Text("What next?"), Buttons((button,)))[1]
    assert isinstance(row["elements"], list)
    (element,) = row["elements"]
    assert element["action_id"] == "open-0"
    assert element["style"] == "primary"
    again = pressed(element)
    assert (again.command, again.arguments, again.label) == (button.command, button.arguments, button.label)


def test_large_arguments_are_packed_and_read_again() -> None:
    arguments = {"codes": ";".join(f"W{number:04}" for number in range(600))}
    row = blocks_for(Text("What next?"), Buttons((Button("All", "all", arguments),)))[1]
    assert isinstance(row["elements"], list)
    assert len(row["elements"][0]["value"]) <= 2000
    assert pressed(row["elements"][0]).arguments == arguments


def test_a_button_whose_arguments_cannot_be_carried_says_what_to_type() -> None:
    arguments = {"text": "".join(chr(0x4E00 + number * 7 % 20_000) for number in range(4000))}
    assert words_for(Buttons((Button("Everything", "all", arguments),))) == ["To choose this, type: Everything"]


def test_buttons_stand_five_in_a_row() -> None:
    blocks = blocks_for(Text("Which?"), Buttons(tuple(Button(f"{number}", "c") for number in range(12))))
    assert [len(list(texts_in(block))) for block in blocks[1:]] == [5, 5, 2]


def test_a_form_is_a_button_that_opens_it() -> None:
    form = Form("submit", "Figures", (), {"period": "2026/27 Q2"}, open_label="Fill in", opened_by="open_return")
    row = blocks_for(Text("Figures are open."), form)[1]
    assert isinstance(row["elements"], list)
    assert row["elements"][0]["action_id"] == "open-0"
    assert pressed(row["elements"][0]).command == "open_return"
