"""A council that says measure reads measure: in tables, and where measures pass from one person to another."""

import pytest

from bot.reply import Table
from tests.conversations.people import Person
from tests.conversations.stage import Council

OFFICER, OWNER = "catrin.bello", "asha.patel"


@pytest.fixture
def of_measures(open_window: Council) -> Council:
    """Hartsmere on 1 October 2026, if it called its indicators measures."""
    open_window.calls(indicator="measure")
    return open_window


def tables(person: Person) -> list[Table]:
    """The tables in the new messages."""
    return [part for post in person.new for part in post.reply.parts if isinstance(part, Table)]


@pytest.mark.parametrize(
    "text",
    [
        "show red measures",
        "risks",
        "actions",
        "compare Q1 with Q4",
        "trend of red measures",
        "how do we compare with other councils",
        "which targets are still to be set",
        "measures nobody looks at",
    ],
)
def test_a_table_is_headed_by_the_councils_own_word(of_measures: Council, text: str) -> None:
    officer = of_measures.person(OFFICER)
    officer.says(text)
    headings = [column.name for table in tables(officer) for column in table.columns]
    assert "Measure" in headings
    assert "Indicator" not in headings


def test_a_batch_and_a_pasted_table_are_headed_so_as_well(of_measures: Council) -> None:
    asha, callum = of_measures.person(OWNER), of_measures.person("callum.braithwell")
    asha.says("ENV1\t38\nENV2\t61\nENV3\t101")
    assert "Measure" in [column.name for table in tables(asha) for column in table.columns]
    asha.presses("Save the 3")
    asha.says("garden waste 21344")
    assert "Measure" in [column.name for table in tables(callum) for column in table.columns]


def test_who_takes_over_reads_the_councils_own_word(of_measures: Council) -> None:
    officer, asha = of_measures.person(OFFICER), of_measures.person(OWNER)
    jerome = of_measures.person("jerome.tillotson")
    officer.says("move Asha's measures to Jerome")
    officer.sees("answers for the 4 measures of Asha Patel")
    jerome.sees("You answer for the 4 measures of Asha Patel")
    asha.sees("Jerome Tillotson answers for your 4 measures")
