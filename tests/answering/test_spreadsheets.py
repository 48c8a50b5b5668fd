"""An answer "as a spreadsheet", read back as Excel would."""

from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell as ExcelCell
from openpyxl.cell.cell import MergedCell
from openpyxl.utils import get_column_letter

from bot.reply import Cell, Column, File, Table
from domain.access import State
from handlers.answering.spreadsheets import HEADINGS, PROVISIONAL, of_figures, of_table
from handlers.answering.workbook import number
from handlers.understanding.question import Dimension, Kind, Pick
from tests.answering.asking import Hartsmere, of
from tests.answering.test_trend_points import indicator, seen

HOUSING = (Pick(Dimension.PORTFOLIO, "housing"),)
ASKED_ON = date(2026, 9, 20)


def opened(file: File) -> Workbook:
    return load_workbook(BytesIO(file.content))


def rows_of(file: File) -> list[dict[str, ExcelCell | MergedCell]]:
    """The rows under their headings."""
    sheet = opened(file)["Answer"]
    headings = [str(cell.value) for cell in sheet[1]]
    return [dict(zip(headings, row, strict=True)) for row in sheet.iter_rows(min_row=2)]


def housing(hartsmere: Hartsmere) -> File:
    asked = of(Kind.INDICATORS, within=HOUSING, shown_as="spreadsheet")
    return hartsmere.asked("elspeth.nwosu", asked).files[0]


def test_every_figure_of_the_answer_has_its_row_with_every_column(hartsmere: Hartsmere) -> None:
    asked = of(Kind.INDICATORS, within=HOUSING, shown_as="spreadsheet")
    answer = hartsmere.asked("elspeth.nwosu", asked)
    rows = rows_of(answer.files[0])
    assert tuple(rows[0]) == HEADINGS
    assert [row["Code"].value for row in rows] == [each.code for each in answer.answer.indicators]


def test_numbers_are_numbers_written_by_their_unit_and_what_is_missing_is_empty(hartsmere: Hartsmere) -> None:
    by_code = {row["Code"].value: row for row in rows_of(housing(hartsmere))}
    assert (by_code["HO2a"]["Figure"].value, by_code["HO2a"]["Figure"].number_format) == (168, "#,##0")
    assert by_code["HO6"]["Figure"].number_format.endswith('"%"')
    assert by_code["HO7"]["Target"].number_format.startswith('"£"#,##0')
    assert by_code["HO8"]["Figure"].value is None
    assert by_code["HO8"]["Rating"].value == "not due"


@pytest.mark.parametrize(
    ("value", "unit", "decimals", "written"),
    [
        ("92.40", "%", None, '#,##0.00"%"'),
        ("92", "%", 1, '#,##0.0"%"'),
        ("1204", "£", None, '"£"#,##0;-"£"#,##0'),
        ("1.2", "£m", None, '"£"#,##0.0"m";-"£"#,##0.0"m"'),
        ("3", "days", None, "#,##0"),
        ("33.33333333333333", "days", None, "#,##0.000000"),
    ],
)
def test_the_number_format_is_that_of_the_unit(value: str, unit: str, decimals: int | None, written: str) -> None:
    found = number(Decimal(value), unit, decimals)
    assert found is not None
    assert (found.value, found.written) == (Decimal(value), written)


def test_days_are_days(hartsmere: Hartsmere) -> None:
    ends = {str(row["Period ends"].value) for row in rows_of(housing(hartsmere))}
    assert "2026-06-30 00:00:00" in ends
    assert {row["Period ends"].number_format for row in rows_of(housing(hartsmere))} == {"d mmm yyyy"}


def test_the_headings_stay_can_be_filtered_and_say_what_a_rating_is(hartsmere: Hartsmere) -> None:
    sheet = opened(housing(hartsmere))["Answer"]
    assert sheet.freeze_panes == "C2"
    assert sheet.auto_filter.ref == sheet.dimensions
    rating = next(cell for cell in sheet[1] if cell.value == "Rating")
    assert rating.comment is not None
    assert "amber within the tolerance" in rating.comment.text
    letters = [get_column_letter(place) for place in range(1, len(HEADINGS) + 1)]
    widths = [sheet.column_dimensions[letter].width for letter in letters]
    assert all(10 <= width <= 60 for width in widths)


def test_a_sheet_tells_how_it_was_understood_of_which_day_and_what_ratings_mean(hartsmere: Hartsmere) -> None:
    about = {str(row[0].value): str(row[1].value) for row in opened(housing(hartsmere))["About"].iter_rows()}
    assert about["Understood as"].startswith("Indicators · Housing and Homelessness · Q1 2026/27")
    assert about["As of"] == "2026-09-20 00:00:00"
    assert "Green is at the target or better" in about["What it means"]


def test_what_is_not_signed_off_is_called_a_draft_and_looks_it() -> None:
    one = indicator()
    told = (*seen(one, 3), *seen(one, 4, state=State.SUBMITTED))
    signed, draft = rows_of(of_figures("Visits", told, ASKED_ON))
    assert (signed["Draft"].value, draft["Draft"].value) == (None, PROVISIONAL)
    assert draft["Figure"].fill.patternType != signed["Figure"].fill.patternType
    assert draft["Figure"].value == 4


@pytest.mark.parametrize(
    "text", ["=1+1", "+SUM(A1)", "-2+cmd|' /C calc'!A0", "@cmd", "\t=1", "\r=1", '=HYPERLINK("x")']
)
def test_nothing_in_a_spreadsheet_is_a_formula(text: str) -> None:
    file = of_table(Table(text, (Column(text), Column(text, True)), ((Cell(text), Cell(text)),)), text, ASKED_ON)
    for sheet in opened(file).worksheets:
        for row in sheet.iter_rows():
            assert all(cell.data_type != "f" for cell in row)
    cell = opened(file)["Answer"]["A2"]
    assert (cell.data_type, str(cell.value).strip()) == ("s", text.strip())
    assert cell.quotePrefix


def test_a_table_has_its_figures_and_days_as_such_and_everything_else_as_it_reads() -> None:
    table = Table(
        "Money",
        (Column("Service"), Column("Variance", True), Column("Due"), Column("Now", True)),
        (
            (Cell("Waste"), Cell("-£1,204.50"), Cell("31 Dec 2026"), Cell("92.4%")),
            (Cell("12"), Cell("£62,000 adverse"), Cell("31 Feb 2026"), Cell("62 (provisional)")),
        ),
    )
    first, second = rows_of(of_table(table, "A note", ASKED_ON))
    assert (first["Variance"].value, first["Now"].value) == (-1204.5, 92.4)
    assert str(first["Due"].value) == "2026-12-31 00:00:00"
    assert [cell.value for cell in second.values()] == ["12", "£62,000 adverse", "31 Feb 2026", "62 (provisional)"]
    assert second["Service"].font.italic
    assert not first["Service"].font.italic
