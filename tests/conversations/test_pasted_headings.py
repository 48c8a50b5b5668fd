"""Tables as councils' spreadsheets have them: months across, headings of two rows, cells that hold no figure."""

from io import BytesIO

import pytest
from openpyxl import Workbook

from tests.conversations.people import Person
from tests.conversations.stage import Council

QUARTER, SEPTEMBER = "2026/27 Q2", "2026-09"
ACROSS = "Code\tJul\tAug\tSep\nENV6\t95\t96\t97\n"


def under_two_rows_of_headings() -> bytes:
    """A workbook with the year merged over its quarters."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Environment"], ["Measure", "2026/27"], ["", "Q1", "Q2"], ["Missed bins", 38, 39]):
        sheet.append(row)
    sheet.merge_cells("A2:A3")
    sheet.merge_cells("B2:C2")
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


@pytest.fixture
def asha(open_window: Council) -> Person:
    """Somebody who owes four figures, ENV1 to ENV4."""
    return open_window.person("asha.patel")


def value_of(council: Council, code: str, period: str = QUARTER) -> str | None:
    """What the record says."""
    figure = council.figure(code, period)
    return None if figure is None else str(figure.value)


def test_of_months_across_the_one_that_is_owed_is_read(open_window: Council) -> None:
    jerome = open_window.person("jerome.tillotson")
    jerome.says(ACROSS).presses("Save it")
    assert value_of(open_window, "ENV6", SEPTEMBER) == "97"


def test_months_across_are_read_from_a_file_too(open_window: Council) -> None:
    jerome = open_window.person("jerome.tillotson")
    jerome.sends_file("months.csv", ACROSS.replace("\t", ",").encode()).presses("Save it")
    assert value_of(open_window, "ENV6", SEPTEMBER) == "97"


def test_a_year_merged_over_its_quarters_is_read_with_them(open_window: Council, asha: Person) -> None:
    asha.sends_file("q2.xlsx", under_two_rows_of_headings())
    asha.sees("1 of 1 row understood.")
    asha.presses("Save it")
    assert value_of(open_window, "ENV1") == "39"


def test_targets_and_figures_of_each_quarter_are_told_apart(open_window: Council, asha: Person) -> None:
    asha.says("Code\tQ1\t\tQ2\t\n\tTarget\tActual\tTarget\tActual\nENV1\t40\t38\t40\t39\n").presses("Save it")
    assert value_of(open_window, "ENV1") == "39"


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        (("#DIV/0!", "#N/A"), "Excel shows an error here: #N/A."),
        (("2026-09-30", "30/09/2026"), '"30/09/2026" is a date'),
    ],
)
def test_a_table_without_one_readable_figure_is_still_a_table(
    open_window: Council, asha: Person, cells: tuple[str, str], why: str
) -> None:
    asha.says(f"Code\tFigure\nENV1\t{cells[0]}\nENV2\t{cells[1]}\n")
    asha.sees("0 of 2 rows understood; 2 need you. Nothing is saved yet.", why, buttons=["Put the 2 right"])


def test_rows_of_a_pasted_csv_may_end_early(open_window: Council, asha: Person) -> None:
    asha.says('Code,Figure,Comment\nENV1,39,"fewer, at last"\nENV4,"18,400",\n').presses("Save the 2")
    assert value_of(open_window, "ENV4") == "18400"


def test_a_line_drawn_under_the_headings_is_no_row(open_window: Council, asha: Person) -> None:
    asha.says("| Code | Figure |\n|---|---|\n| ENV1 | 39 |\n| ENV2 | 61.2 |\n").presses("Save the 2")
    assert (value_of(open_window, "ENV1"), value_of(open_window, "ENV2")) == ("39", "61.2")


def test_a_cell_may_say_the_same_as_a_field_of_the_form(open_window: Council, asha: Person) -> None:
    asha.says("Code\tFigure\nENV1\tsame\nENV2\t61.2\n")
    asha.sees("2 of 2 rows understood.", "You will be asked: 38 again?")
    asha.presses("Save the 2")
    asha.sees("Is it 38 again?")
