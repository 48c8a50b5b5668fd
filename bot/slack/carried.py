"""What a modal carries for itself, so that a form opened before a restart can still be checked and sent after it."""

from msgspec import Struct

from bot.form import Form
from bot.message import Place
from bot.slack.limits import PRIVATE_METADATA
from bot.slack.packing import packed, unpacked


class Reads(Struct, frozen=True, array_like=True):
    """The reader of one field and its limits."""

    reads: str = ""
    limits: dict[str, str] = {}


class Carried(Struct, frozen=True, rename="camel", omit_defaults=True):
    """The parts of a form that its view doesn't show, and where its answer goes.

    `keeps` is the command that keeps what stands in it unsent. `reads` holds each distinct reader once; `fields` says
    for each field, in order, which of them it has (0 for none).
    """

    command: str
    place: Place
    about: str = ""
    arguments: dict[str, str] = {}
    continues: bool = False
    keeps: str = ""
    reads: tuple[Reads, ...] = ()
    fields: tuple[int, ...] = ()

    def reader_of(self, position: int) -> Reads:
        """The reader of the field at a position."""
        number = self.fields[position] if position < len(self.fields) else 0
        return self.reads[number - 1] if number else Reads()


def carry(form: Form, place: Place, about: str) -> str:
    """The text for a view's private metadata. Raises ValueError if the form's arguments alone are too large.

    Where the readers don't fit they are left out: the figures are read again when they are saved.
    """
    readers = [Reads(field.reads, field.limits) for field in form.fields]
    distinct = tuple(
        reader for place_in, reader in enumerate(readers) if reader.reads and readers.index(reader) == place_in
    )
    fields = tuple(distinct.index(reader) + 1 if reader.reads else 0 for reader in readers)
    whole = Carried(form.command, place, about, form.arguments, form.continues, form.keeps, distinct, fields)
    short = Carried(form.command, place, about, form.arguments, form.continues, form.keeps)
    text = packed(whole, PRIVATE_METADATA) or packed(short, PRIVATE_METADATA)
    if text is None:
        raise ValueError(f"the arguments of the form {form.command} are too large for a modal")
    return text


def carried(text: str) -> Carried:
    """What `carry` wrote. Raises ValueError for anything else."""
    return unpacked(text, Carried)
