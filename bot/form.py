"""Forms: fields with the limits that travel with them, checked in one pure place before anything is acknowledged."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from msgspec import Struct

Reader = Callable[[str, Mapping[str, str]], str | None]
"""Reads one text by the field's limits and answers with a sentence about what is wrong, or None."""

KEPT = "Kept. Nothing has been sent yet; it is filled in when you open this again."
"""What a door says when it has passed on what stands in a form without sending it."""

Readers = Mapping[str, Reader]
"""The readers a field may name; the command line wires them, so that forms know nothing about figures."""


class FieldKind(StrEnum):
    """What a field looks like. Figures are plain text everywhere, so that `45/52` and `£1.2m` can be typed."""

    TEXT = "text"
    LONG_TEXT = "long text"
    CHOICE = "choice"
    DATE = "date"


class Choice(Struct, frozen=True):
    """One of the answers a choice offers."""

    value: str
    label: str


class Field(Struct, frozen=True):
    """One question of a form.

    `about` stands above the field (last quarter's figure, the target), `hint` inside or below it.
    `reads` names the reader that checks the text, with `limits` as its arguments.
    """

    key: str
    label: str
    kind: FieldKind = FieldKind.TEXT
    about: str = ""
    hint: str = ""
    required: bool = False
    initial: str = ""
    choices: tuple[Choice, ...] = ()
    max_length: int = 3000
    reads: str = ""
    limits: dict[str, str] = {}

    def fault(self, value: str, readers: Readers) -> str | None:
        """What is wrong with this value, as a sentence to stand at the field, or None."""
        text = value.strip()
        if not text:
            return "Please answer this one." if self.required else None
        if len(text) > self.max_length:
            return f"This is {len(text):,} characters long; up to {self.max_length:,} fit."
        if self.choices and text not in {choice.value for choice in self.choices}:
            return "Please choose one of the answers offered."
        return readers[self.reads](text, self.limits) if self.reads else None


class Form(Struct, frozen=True, tag=True):
    """Questions to be answered together. Also a part of a Reply.

    Submitting it gives a `Filled` with this `command` and these `arguments`. Where a door can't show a form in the
    conversation it shows a button labelled `open_label` that opens it: pressing it sends `opened_by` as a command with
    the same arguments and `Expects.FORM`. `continues` says that submitting it may be answered with a further form.
    `keeps` is the command that keeps what stands in it, unchecked, until it is sent; empty where nothing is kept.
    """

    command: str
    title: str
    fields: tuple[Field, ...]
    arguments: dict[str, str] = {}
    introduction: str = ""
    submit: str = "Send"
    open_label: str = "Fill in"
    opened_by: str = ""
    continues: bool = False
    keeps: str = ""

    def check(self, values: Mapping[str, str], readers: Readers) -> dict[str, str]:
        """The sentence that belongs at each field that can't be accepted; empty when all is well."""
        found = {field.key: field.fault(values.get(field.key, ""), readers) for field in self.fields}
        return {key: fault for key, fault in found.items() if fault}
