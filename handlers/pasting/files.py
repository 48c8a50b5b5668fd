"""Reads an uploaded file as a table, by what it holds rather than by what it is called."""

from bot.message import Attachment
from handlers.pasting.cells import CannotRead, Pasted
from handlers.pasting.csv_files import rows_of_text
from handlers.pasting.workbooks import rows_of_workbook

LARGEST = 5 * 1024 * 1024

ENDINGS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".numbers")
"""The names of files that are meant as tables, whether they can be read or not."""

_OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_A_LOCK = "EncryptedPackage".encode("utf-16-le")
_NO_TABLES = {b"%PDF": "a PDF", b"\x89PNG": "a picture", b"\xff\xd8\xff": "a picture", b"{\\rtf": "a text document"}


def is_meant_as_table(file: Attachment) -> bool:
    """Whether a file was sent to be read as a table, going by its name or its content."""
    ending = file.name.casefold().endswith(ENDINGS)
    return ending or (file.content.startswith(_ZIP) and b"xl/workbook" in file.content[-64 * 1024 :])


def read_file(file: Attachment) -> Pasted:
    """The table in a file. Raises CannotRead with a sentence that says what to send instead."""
    name = file.name
    if len(file.content) > LARGEST:
        raise CannotRead(
            f"{name} is larger than {LARGEST // 1024 // 1024} MB. Please send just the sheet with figures."
        )
    if not file.content.strip():
        raise CannotRead(f"{name} is empty.")
    if kind := next((words for start, words in _NO_TABLES.items() if file.content.startswith(start)), ""):
        raise CannotRead(f"{name} is {kind}, in which I can't find figures. Please send an .xlsx or .csv file.")
    if file.content.startswith(_OLD_OR_LOCKED):
        raise CannotRead(_unlocked(name) if _A_LOCK in file.content else _newer(name))
    if not file.content.startswith(_ZIP):
        rows, notes = rows_of_text(file.content, name)
        if not rows:
            raise CannotRead(f"{name} is empty.")
        return Pasted(rows, name, notes)
    if b"xl/workbook" not in file.content and not name.casefold().endswith((".xlsx", ".xlsm")):
        raise CannotRead(f"{name} is a file of a kind that I can't read. Please save it as .xlsx or .csv.")
    rows, notes = rows_of_workbook(file.content, name)
    return Pasted(rows, name, notes)


def _unlocked(name: str) -> str:
    return f"{name} is protected with a password. Please save a copy without one and send that."


def _newer(name: str) -> str:
    return f"{name} is a file of an older kind. Please save it in Excel as .xlsx and send that."
