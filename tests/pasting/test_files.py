"""Uploaded files become rows by what they hold, or a sentence that says what to send instead."""

import zipfile
from datetime import date
from io import BytesIO

import pytest
from openpyxl import Workbook

from bot.message import Attachment
from handlers.pasting.cells import NOT_WORKED_OUT, CannotRead, Pasted
from handlers.pasting.files import LARGEST, is_meant_as_table, read_file
from handlers.pasting.workbooks import number_text


def read(name: str, content: bytes) -> Pasted:
    return read_file(Attachment(name, "application/octet-stream", content))


def saved(book: Workbook) -> bytes:
    out = BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        "code,figure\r\nCafé,£3\r\n".encode(),
        "code,figure\nCafé,£3\n".encode("utf-8-sig"),
        "code,figure\nCafé,£3\n".encode("cp1252"),
        "code\tfigure\r\nCafé\t£3\r\n".encode("utf-16"),
        "code\tfigure\nCafé\t£3\n".encode("utf-16-le"),
        "code;figure\nCafé;£3\n".encode(),
        "sep=;\ncode;figure\nCafé;£3\n".encode(),
        "\n\ncode|figure\n\nCafé|£3\n".encode(),
    ],
)
def test_text_is_read_in_any_encoding_with_any_mark(content: bytes) -> None:
    assert read("q2.csv", content).rows == (("code", "figure"), ("Café", "£3"))


@pytest.mark.parametrize(
    "content",
    [
        b"A;12,5\nB;1,204\n",
        b"A;12,5\nB;1.2\n",
        b"A;12,5\nB;1,204.5\n",
        b"A;1,204\nB;18,391\n",
        b'A,"12,5"\nB,"1,4"\n',
        b"A\t12,5\nB\t1,4\n",
    ],
)
def test_a_comma_in_a_figure_is_not_taken_for_a_decimal_point_where_it_may_be_none(content: bytes) -> None:
    found = read("q2.csv", content)
    assert found.notes == ()
    assert {row[1].replace('"', "") for row in found.rows} <= {"12,5", "1,204", "1.2", "1,204.5", "18,391", "1,4"}


@pytest.mark.parametrize(
    ("content", "figures"),
    [
        ("A;39,5\nB;61,2%\nC;18.391,00\nD;104\nE;-3,2\nF;£1.204,5", "39.5 61.2% 18391.00 104 -3.2 £1204.5"),
        ("A;39,5\nB;18.391", "39.5 18391"),
        ('A,"18.391,00"\nB,"112,400"', "18391.00 112.400"),
        ("A\t18.391,00\nB\t4,1", "18391.00 4.1"),
        ("A;24,1 days\nB;n/a", "24.1 days n/a"),
    ],
)
def test_decimal_commas_are_read_where_nothing_else_can_be_meant(content: str, figures: str) -> None:
    found = read("q2.csv", content.encode())
    assert " ".join(row[1] for row in found.rows) == figures
    assert found.notes[0].startswith("Commas were read as decimal points: ")


def test_a_column_with_points_beside_one_with_commas_stays_as_it_is() -> None:
    assert read("q2.csv", b"1.2;A;39,5\n1.3;B;61,2\n").rows == (("1.2", "A", "39.5"), ("1.3", "B", "61.2"))


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("q2.csv", b"", "q2.csv is empty"),
        ("q2.csv", b"  \r\n", "q2.csv is empty"),
        ("q2.csv", b"%PDF-1.4 ...", "q2.csv is a PDF"),
        ("q2.xlsx", b"\x89PNG....", "q2.xlsx is a picture"),
        ("q2.csv", bytes(range(256)), "no text that I can read"),
        ("q2.xlsx", b"PK\x03\x04 and no more", "could not be opened"),
        ("q2.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "older kind. Please save it in Excel as .xlsx"),
        (
            "q2.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "protected with a password",
        ),
        ("q2.csv", b"x" * (LARGEST + 1), "larger than 5 MB"),
        ("q2.csv", b"a,1\n" * 2_001, "2,001 rows; up to 2,000"),
    ],
)
def test_what_cannot_be_read_is_said_with_what_to_do(name: str, content: bytes, words: str) -> None:
    with pytest.raises(CannotRead, match=words):
        read(name, content)


def test_a_file_of_another_kind_in_a_zip_is_refused() -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("content.xml", "<x/>")
    with pytest.raises(CannotRead, match="Please save it as"):
        read("q2.ods", out.getvalue())


def test_what_would_unpack_to_something_huge_is_not_unpacked() -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * (41 * 1024 * 1024))
    with pytest.raises(CannotRead, match="more than can be read at once"):
        read("q2.xlsx", out.getvalue())


def test_a_workbook_with_too_many_rows_is_refused_and_formatted_empty_ones_count_for_nothing() -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    for number in range(2_000):
        sheet.append([f"I{number}", number])
    sheet.cell(15_000, 3).number_format = "0.0"
    assert len(read("q2.xlsx", saved(book)).rows) == 2_000
    sheet.append(["one more", 1])
    with pytest.raises(CannotRead, match="more than 2,000 rows"):
        read("q2.xlsx", saved(book))


def test_cells_are_read_as_excel_shows_them() -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["A", 0.924, date(2026, 12, 12), True, "#N/A", "  two\nlines ", None, 61.199999999999996])
    sheet["B1"].number_format = "0.0%"
    row = ("A", "92.4%", "2026-12-12", "yes", "#N/A", "two lines", "", "61.2")
    assert read("q2.xlsx", saved(book)).rows == (row,)


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (0.979, "0.0%", "97.9%"),
        (0.979, "General", "0.979"),
        (92.4, '0.0"%"', "92.4"),
        (92.4, "0.0\\%", "92.4"),
        (1204, "#,##0", "1204"),
        (1 / 30, "0.00", "0.0333333333"),
        (-3.2, "0.0", "-3.2"),
        (1e15, "0", "1000000000000000"),
    ],
)
def test_a_number_is_what_it_means(value: float, number_format: str, text: str) -> None:
    assert number_text(value, number_format) == text


def test_hidden_rows_and_other_sheets_are_left_out_and_said_so() -> None:
    book = Workbook()
    cover, figures, more = book.worksheets[0], book.create_sheet("Q2"), book.create_sheet("Q1")
    secret = book.create_sheet("Secret", 0)
    cover.append(["Our return"])
    secret.append(["A", 1])
    secret.sheet_state = "hidden"
    for sheet in (figures, more):
        sheet.append(["ENV1", 62])
        sheet.append(["ENV2", 61.2])
    figures.row_dimensions[2].hidden = True
    found = read("q2.xlsx", saved(book))
    assert found.rows == (("ENV1", "62"),)
    assert found.notes == (
        'Read was the sheet "Q2"; 1 other sheet of the workbook was not.',
        "1 hidden row left out.",
    )


def test_a_formula_without_its_result_is_not_taken_for_an_empty_cell() -> None:
    book = Workbook()
    book.worksheets[0].append(["ENV1", "=45/52"])
    assert read("q2.xlsx", saved(book)).rows == (("ENV1", NOT_WORKED_OUT),)


@pytest.mark.parametrize(("name", "meant"), [("q2.CSV", True), ("q2.xls", True), ("evidence.pdf", False)])
def test_only_a_table_is_read_as_one(name: str, *, meant: bool) -> None:
    assert is_meant_as_table(Attachment(name, "", b"x")) is meant


def test_a_workbook_is_known_by_its_content_whatever_it_is_called() -> None:
    book = Workbook()
    book.worksheets[0].append(["A", 1])
    assert is_meant_as_table(Attachment("return", "", saved(book)))
    assert read("return.csv", saved(book)).rows == (("A", "1"),)
