"""Divides a part that is too long for one message, at the gentlest place it offers. Nothing is left out."""

from collections.abc import Sequence
from typing import TypeVar

import msgspec

from bot.form import Form
from bot.reply import Bullets, Buttons, Chart, Fact, Facts, File, Heading, Note, Part, Table, Text

Item = TypeVar("Item")


class Indivisible(ValueError):
    """A part that is too long and can't be divided."""


def divided(part: Part, into: int) -> tuple[Part, ...]:
    """The first of `into` shares of a part, and the rest: together they say what it says. Raises Indivisible."""
    found: tuple[Part, ...]
    match part:
        case Heading() | Text():
            found = tuple(Text(share) for share in _text(part.text, into))
        case Note():
            found = tuple(Note(share) for share in _text(part.text, into))
        case Bullets():
            found = _bullets(part, into)
        case Facts():
            found = _facts(part, into)
        case Table():
            found = _table(part, into)
        case Buttons():
            found = tuple(Buttons(share) for share in _two(part.buttons, into))
        case Form():
            found = _form(part, into)
        case Chart():
            found = tuple(Text(share) for share in _text(part.sentence, into))
        case File():
            found = Text(part.name), Note(part.description)
    return found


def _two(items: Sequence[Item], into: int) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    if len(items) < 2:
        raise Indivisible
    end = max(1, len(items) // into)
    return tuple(items[:end]), tuple(items[end:])


def _text(text: str, into: int) -> tuple[str, str]:
    """At the last paragraph, line, sentence or word that ends in the first share; a text without any, at its end."""
    if len(text) < 2:
        raise Indivisible
    end = max(1, len(text) // into)
    for mark in ("\n\n", "\n", ". ", " "):
        found = text.rfind(mark, 1, end)
        if found > 0:
            return text[: found + len(mark)].rstrip(), text[found + len(mark) :].lstrip()
    return text[:end], text[end:]


def _bullets(part: Bullets, into: int) -> tuple[Part, ...]:
    if len(part.items) > 1:
        return tuple(Bullets(share) for share in _two(part.items, into))
    first, second = _text("".join(part.items), into)
    return Bullets((first,)), Text(second)


def _facts(part: Facts, into: int) -> tuple[Part, ...]:
    if len(part.facts) > 1:
        return tuple(Facts(share) for share in _two(part.facts, into))
    return tuple(Text(f"{fact.name}: {fact.value}") for fact in part.facts)


def _table(part: Table, into: int) -> tuple[Part, ...]:
    if len(part.rows) > 1:
        above, below = _two(part.rows, into)
        return Table(part.caption, part.columns, above), Table(continued(part.caption), part.columns, below)
    if not part.rows:
        return Text(part.caption), Bullets(tuple(column.name for column in part.columns))
    row = [Fact(column.name, cell.text, cell.tone) for column, cell in zip(part.columns, part.rows[0], strict=False)]
    return Text(part.caption), Facts(tuple(row))


def _form(part: Form, into: int) -> tuple[Part, ...]:
    """First its introduction, then its fields: each half is sent by its own button, with the same command."""
    if part.introduction:
        return Text(part.title), Text(part.introduction), msgspec.structs.replace(part, title="", introduction="")
    if len(part.fields) > 1:
        above, below = _two(part.fields, into)
        first = msgspec.structs.replace(part, fields=above)
        return first, msgspec.structs.replace(part, title=continued(part.title), fields=below)
    field = part.fields[0] if part.fields else None
    if field is None or not (field.about or field.hint):
        raise Indivisible
    bare = msgspec.structs.replace(field, about="", hint="")
    return Text(field.about), Note(field.hint), msgspec.structs.replace(part, fields=(bare,))


def continued(title: str) -> str:
    """The title of what goes on in a further message."""
    return title if not title or title.endswith("(continued)") else f"{title} (continued)"
