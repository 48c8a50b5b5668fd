"""What is a pasted table, and what stays a question or a sentence with figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.pasting.cells import CannotRead
from handlers.pasting.text import table_in


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("FI06\t97.9\r\nHO2a\t24.1\r\n", (("FI06", "97.9"), ("HO2a", "24.1"))),
        ("FI06   97.9\nHO2a    24.1", (("FI06", "97.9"), ("HO2a", "24.1"))),
        ("recycling; 61.2\nmissed bins; n/a", (("recycling", "61.2"), ("missed bins", "n/a"))),
        ("recycling, 61.2\nmissed bins, 62", (("recycling", "61.2"), ("missed bins", "62"))),
        ("| recycling | 61.2 |\n| missed bins | 62 |", (("", "recycling", "61.2"), ("", "missed bins", "62"))),
        ("Indicator;Q2\nRecycling;61.2\nBins;n/a", (("Indicator", "Q2"), ("Recycling", "61.2"), ("Bins", "n/a"))),
        ("92.4\n61.2\n\n12", (("92.4",), ("61.2",), (), ("12",))),
        ("FI06\tCouncil tax\t97.9", (("FI06", "Council tax", "97.9"),)),
        ('ENV1\t62\t"Two crews\nshort, ""since"" July"', (("ENV1", "62", 'Two crews short, "since" July'),)),
        ("ENV1\t\t62\t\nENV2\t\t61.2\t", (("ENV1", "", "62"), ("ENV2", "", "61.2"))),
    ],
)
def test_a_pasted_table_is_divided_into_cells(text: str, rows: tuple[tuple[str, ...], ...]) -> None:
    assert table_in(text) == rows


@pytest.mark.parametrize(
    "text",
    [
        "92.4",
        "FI06\t97.9",
        "what is\nrecycling 2024?",
        "how is recycling doing,\nand what about missed bins in 2024?",
        "compare 2023, 2024\nfor waste, 2022",
        "show me recycling, 2024\nand missed bins, 2025",
        "missed bins 41.5, voids 24.1 days\nHO2a n/a until 12 Dec",
        "Recycling 61.2\nMissed bins 62",
        "We lost two crews.\n\nAgency from Monday, 3 people",
        "Thanks for that.\nIn Q2, 3 crews were short\nand in Q3, 4 will be",
        "Hello,\n\nrecycling for 2024, 2025\nbins for 2023, 2026",
        "what\tis\tthis 12?",
        "n/a\nn/a",
        "\n\n",
        "",
    ],
)
def test_anything_else_is_no_table(text: str) -> None:
    assert table_in(text) is None


@given(st.text())
def test_any_text_is_a_table_or_not_and_nothing_goes_wrong(text: str) -> None:
    rows = table_in(text)
    assert rows is None or all(isinstance(cell, str) for row in rows for cell in row)


WORDS = st.sampled_from(
    ("what", "is", "the", "figure", "for", "recycling", "missed", "bins", "in", "q2", "last year", "2024", "3 crews")
)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=8), min_size=1, max_size=6))
def test_words_with_line_breaks_between_them_stay_a_question(lines: list[list[str]]) -> None:
    text = "\n".join(" ".join(line) for line in lines) + "?"
    assert table_in(text) is None


CELLS = st.text("abcdefgh ,;|\"'£%12.", min_size=1, max_size=12).map(lambda cell: " ".join(cell.split())).filter(bool)


def as_excel_copies(rows: list[list[str]]) -> str:
    def cell(text: str) -> str:
        return '"' + text.replace('"', '""') + '"' if '"' in text else text

    return "\r\n".join("\t".join(map(cell, row)) for row in rows) + "\r\n"


@given(st.lists(st.tuples(CELLS, st.sampled_from(["97.9", "1,204", "n/a", "45/52", "£1.2m"])), min_size=2, max_size=9))
def test_what_a_spreadsheet_copies_comes_back_cell_for_cell(rows: list[tuple[str, str]]) -> None:
    assert table_in(as_excel_copies([["Name", "Figure"], *map(list, rows)])) == (("Name", "Figure"), *rows)


def test_two_thousand_rows_are_the_most() -> None:
    with pytest.raises(CannotRead, match="2,001 rows long; up to 2,000 fit"):
        table_in("\n".join(f"I{number}\t{number}" for number in range(2_001)))
