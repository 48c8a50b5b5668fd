"""Columns are known by their headings or by what stands in them."""

from datetime import date

import pytest

from handlers.pasting.cells import Row
from handlers.pasting.columns import columns_of, period_in
from handlers.pasting.entries import Entries, column_samples, entries_of

TODAY = date(2026, 10, 5)


def entries(*rows: Row) -> Entries:
    columns = columns_of(rows, TODAY)
    return entries_of(rows, columns, columns.figures[0] if columns.figures else None)


def told(*rows: Row) -> list[tuple[tuple[str, ...], str, str]]:
    return [(entry.names, entry.answer, entry.comment) for entry in entries(*rows).found]


def test_headings_are_found_below_a_title() -> None:
    rows = (
        ("Our return for the quarter",),
        ("Ref", "Performance indicator", "Target", "Outturn", "Commentary"),
        ("ENV1", "Missed collections", "40", "62", "Two crews short"),
        ("ENV2", "Recycling", "58", "61.2"),
    )
    assert told(*rows) == [
        (("ENV1", "Missed collections"), "62", "Two crews short"),
        (("ENV2", "Recycling"), "61.2", ""),
    ]


def test_without_headings_the_words_name_and_the_figures_answer() -> None:
    rows = (("ENV1", "Missed collections", "62", "per 100,000"), ("ENV2", "Recycling", "61.2", "%"))
    assert told(*rows) == [(("ENV1", "Missed collections"), "62", ""), (("ENV2", "Recycling"), "61.2", "")]


def test_sentences_behind_the_figures_are_comments() -> None:
    rows = (("Recycling", "61.2", "We did very well indeed"), ("Bins", "62", "Two crews short since July"))
    assert told(*rows)[0] == (("Recycling",), "61.2", "We did very well indeed")


def test_numerator_and_denominator_make_the_figure() -> None:
    rows = (("Code", "Numerator", "Denominator"), ("PL1", "45", "52"), ("PL2", "", ""))
    assert told(*rows) == [(("PL1",), "45/52", "")]


def test_a_day_it_will_be_there_is_an_answer() -> None:
    rows = (("Code", "Figure", "Not available until"), ("PL1", "", "2026-12-12"), ("PL2", "n/a", "12 Dec"))
    assert [answer for _, answer, _ in told(*rows)] == ["tbc 2026-12-12", "tbc 12 Dec"]


def test_totals_and_rows_without_a_figure_are_left_out_and_counted() -> None:
    rows = (("Code", "Figure", "Unit"), ("A1", "5", ""), ("A2", "-", "days"), ("Waste",), ("Total", "5"), ("A3", "6"))
    found = entries(*rows)
    assert [entry.names for entry in found.found] == [("A1",), ("A3",)]
    assert found.notes == ("1 row of totals left out.", "1 row has no figure.")


def test_several_columns_of_figures_are_told_apart_for_asking() -> None:
    rows = (("a", "12", "13"), ("b", "14", "15"))
    columns = columns_of(rows, TODAY)
    assert list(column_samples(rows, columns)) == [(1, "Column 2: 12, 14"), (2, "Column 3: 13, 15")]


def test_a_column_of_figures_alone_has_no_names() -> None:
    assert entries(("92.4",), ("61.2",)).are_figures_alone


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Q2", "2026/27 Q2"),
        ("Q3", "2026/27 Q3"),
        ("Q2 2026/27", "2026/27 Q2"),
        ("2026/27 Q2", "2026/27 Q2"),
        ("Q2 Actual", "2026/27 Q2"),
        ("Sept 2026", "2026-09"),
        ("Sep-26", "2026-09"),
        ("2026-09-30", "2026-09"),
        ("30/09/2026", "2026-09"),
        ("2025/26", "2025/26"),
        ("Q2 target", None),
        ("Recycling in Q2", None),
        ("Tonnes", None),
        ("", None),
    ],
)
def test_a_heading_may_name_a_period(text: str, period: str | None) -> None:
    found = period_in(text, TODAY)
    assert (found.notation if found else None) == period
