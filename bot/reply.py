"""What goes out: everything a handler can answer, said once here and rendered by each door in its own way."""

from enum import StrEnum

from msgspec import Struct

from bot.form import Form


class Tone(StrEnum):
    """How something should strike the eye. Never carried by colour alone: the words say it too."""

    PLAIN = "plain"
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"
    QUIET = "quiet"


class Heading(Struct, frozen=True, tag=True):
    """A short line above what follows."""

    text: str


class Text(Struct, frozen=True, tag=True):
    """A paragraph of plain words; line breaks are kept, nothing in it is markup."""

    text: str


class Note(Struct, frozen=True, tag=True):
    """A quiet line: how a question was understood, where a figure comes from."""

    text: str


class Bullets(Struct, frozen=True, tag=True):
    """A list of short lines."""

    items: tuple[str, ...]


class Fact(Struct, frozen=True):
    """A name and its value."""

    name: str
    value: str
    tone: Tone = Tone.PLAIN


class Facts(Struct, frozen=True, tag=True):
    """A few facts, one under the other."""

    facts: tuple[Fact, ...]


class Cell(Struct, frozen=True):
    """One cell of a table."""

    text: str
    tone: Tone = Tone.PLAIN


class Column(Struct, frozen=True):
    """A column's heading; figures stand to the right."""

    name: str
    figures: bool = False


class Table(Struct, frozen=True, tag=True):
    """Rows under headings. The first column names the row. `caption` says what the table holds."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


class Chart(Struct, frozen=True, tag=True):
    """A picture to be drawn from `spec` after the commit, and the sentence that says what it shows."""

    spec: dict[str, object]
    sentence: str


class Button(Struct, frozen=True):
    """Something to press: a command and small arguments, never a right.

    `opens` is "form" when the answer will be a form, so that a door can open its placeholder at once.
    """

    label: str
    command: str
    arguments: dict[str, str] = {}
    opens: str = ""
    primary: bool = False


class Buttons(Struct, frozen=True, tag=True):
    """What people ask next; up to five are comfortable."""

    buttons: tuple[Button, ...]


class File(Struct, frozen=True, tag=True):
    """A file to hand over."""

    name: str
    media_type: str
    content: bytes
    description: str


Part = Heading | Text | Note | Bullets | Facts | Table | Chart | Buttons | File | Form


class Reply(Struct, frozen=True):
    """One message of the bot.

    `summary` is the line a notification shows and the whole message for a client that can show nothing else.
    `only_you` keeps it to the asker's direct chat. `in_place` puts it in the place of the message that was
    answered or pressed, where the door can edit. `quotes` are the keys of the figures it shows.
    """

    summary: str
    parts: tuple[Part, ...] = ()
    only_you: bool = False
    in_place: bool = False
    quotes: tuple[str, ...] = ()

    def form(self) -> Form | None:
        """The form among the parts, if there is one."""
        return next((part for part in self.parts if isinstance(part, Form)), None)
