"""A figure that can't be taken as it was written is never answered as a question without a word about it."""

import pytest
from sqlalchemy import text

from tests.conversations.people import Person, buttons_of
from tests.conversations.stage import Council

Q2 = "2026/27 Q2"


@pytest.fixture
def asha(open_window: Council) -> Person:
    """Owes four figures."""
    return open_window.person("asha.patel")


def value(council: Council, code: str) -> str:
    """The figure as it stands; empty where there is none."""
    found = council.figure(code, Q2)
    return "" if found is None else f"{found.value:f}"


@pytest.mark.parametrize(
    "text", ["1. missed bins 38", "1) missed bins 38", "(1) missed bins 38", "missed bins,38", "ENV1,38"]
)
def test_the_number_of_an_item_and_a_comma_behind_a_name_are_no_part_of_the_figure(
    open_window: Council, asha: Person, text: str
) -> None:
    asha.says(text)
    assert value(open_window, "ENV1") == "38"


@pytest.mark.parametrize(
    "text",
    [
        "1) missed bins 38\n2) recycling 61.2\n3) residual waste 101",
        "1. missed bins 38\n2. recycling 61.2%\n3. residual waste 101 kg",
        "1) missed bins 38 2) recycling 61.2 3) residual waste 101",
        "missed bins 38 recycling 61.2 residual waste 101",
        "ENV1 38 recycling 61.2, residual waste 101",
    ],
)
def test_figures_of_a_numbered_list_or_in_a_row_are_all_taken(open_window: Council, asha: Person, text: str) -> None:
    asha.says(text)
    assert [value(open_window, code) for code in ("ENV1", "ENV2", "ENV3")] == ["38", "61.2", "101"]


def test_thousands_behind_a_code_and_a_comma_are_one_figure(open_window: Council, asha: Person) -> None:
    asha.says("ENV4,18,400")
    assert value(open_window, "ENV4") == "18400"


@pytest.mark.parametrize(
    "text",
    [
        "missed bins 38-40",
        "missed bins between 38 and 40",
        "missed bins: 38 to 40",
        "missed bins 38 or 40",
        "missed bins somewhere between 38 and 40",
    ],
)
def test_of_a_range_it_is_asked_which_figure_it_is(open_window: Council, asha: Person, text: str) -> None:
    asha.says(text)
    asha.sees(
        "looks like a range",
        "Nothing is saved of it yet. Which one is it?",
        buttons=["38 per 100,000", "40 per 100,000"],
    )
    assert value(open_window, "ENV1") == ""
    asha.presses("38 per 100,000")
    assert value(open_window, "ENV1") == "38"


@pytest.mark.parametrize(
    ("text", "offered", "code", "kept"),
    [
        ("missed bins is about 40ish", "40 per 100,000", "ENV1", "40"),
        ("missed bins roughly 40", "40 per 100,000", "ENV1", "40"),
        ("missed bins 40 or so", "40 per 100,000", "ENV1", "40"),
        ("garden waste around 18,400", "18,400", "ENV4", "18400"),
        ("missed bins 3 8", "38 per 100,000", "ENV1", "38"),
        ("garden waste 18 204", "18,204", "ENV4", "18204"),
        ("garden waste 1.84e4", "18,400", "ENV4", "18400"),
    ],
)
def test_what_is_written_oddly_or_roughly_is_asked_about_and_taken_by_a_yes(
    open_window: Council, asha: Person, text: str, offered: str, code: str, kept: str
) -> None:
    asha.says(text).sees("Nothing is saved of it yet.", offered, buttons=[offered])
    assert value(open_window, code) == ""
    asha.says("yes")
    assert value(open_window, code) == kept


def test_a_decimal_comma_in_a_row_leaves_the_others_taken(open_window: Council, asha: Person) -> None:
    asha.says("missed bins 38 recycling 61,2").sees('"61,2" could be 61.2 or 612', "Nothing is saved of it yet.")
    asha.presses("61.2%")
    assert (value(open_window, "ENV1"), value(open_window, "ENV2")) == ("38", "61.2")


@pytest.mark.parametrize("text", ["we had 45 missed bins", "missed bins went up to 45 i think", "missed bins over 45"])
def test_a_number_in_what_is_read_as_a_question_is_said_not_to_be_saved(
    open_window: Council, asha: Person, text: str
) -> None:
    asha.says(text).sees("Nothing was saved", "for Q1 2026/27", "ENV1 45", buttons=["Record 45"])
    assert value(open_window, "ENV1") == ""
    asha.presses("Record 45")
    assert value(open_window, "ENV1") == "45"


@pytest.mark.parametrize(
    "text",
    [
        "what were missed bins, 38",
        "missed bins last 3 quarters",
        "missed bins 2024-25",
        "missed bins 2024 to 2026",
        "missed bins Q1 2025/26",
        "missed bins for 2025",
        "recycling 61.2 against missed bins 38?",
    ],
)
def test_a_question_with_a_time_in_it_is_only_answered(asha: Person, text: str) -> None:
    asha.says(text).sees_no("Nothing")
    assert asha.answer.kind in ("indicator", "trend", "compare", "indicators")


def test_who_owes_nothing_asks_about_numbers_as_before(open_window: Council) -> None:
    shabnam = open_window.person("shabnam.wetherby")
    shabnam.says("missed bins about 40").sees_no("Nothing")
    assert shabnam.answer.kind == "indicator"


@pytest.mark.parametrize("text", ["missed bins july 41", "missed bins 41 for July", "July missed bins 41"])
def test_a_month_of_what_is_given_every_quarter_is_asked_about(open_window: Council, asha: Person, text: str) -> None:
    asha.says(text)
    asha.sees("you wrote 41 for July 2026, and it is given every quarter. Nothing is saved of it yet.")
    assert value(open_window, "ENV1") == ""
    asha.says("yes")
    assert value(open_window, "ENV1") == "41"


def test_a_month_beside_other_figures_leaves_them_taken(open_window: Council, asha: Person) -> None:
    asha.says("recycling 61.2 for Q2, missed bins 41 for July").sees("Nothing is saved of it yet")
    assert (value(open_window, "ENV1"), value(open_window, "ENV2")) == ("", "61.2")


@pytest.mark.parametrize("words", ["ENV1 1 204", "missed bins 1 204", "missed collections was 1 204"])
def test_the_end_of_a_number_in_groups_is_never_taken_for_the_figure(open_window: Council, words: str) -> None:
    asha = open_window.person("asha.patel")
    asha.says(words).sees("Nothing is saved of it yet. Is it 1,204 per 100,000?", buttons=["Drop it"])
    assert "ENV1" in asha.owes()


@pytest.mark.parametrize("words", ["ENV2 sixty one point two", "ENV2 is sixty one point two percent"])
def test_a_number_in_words_is_read_behind_a_code_too(open_window: Council, words: str) -> None:
    open_window.person("asha.patel").says(words).sees("Household waste recycled: 61.2%")


def test_a_figure_for_one_of_several_months_is_asked_about_by_its_month(open_window: Council) -> None:
    owner = open_window.person("jerome.tillotson")
    with open_window.database.writing() as session:
        session.execute(text("delete from outturn where code = 'ENV6' and period = '2026-08'"))
    owner.says("96.5")
    asked = owner.sees('Which one is "96.5" for?')
    labels = [button.label for button in buttons_of(asked.reply)]
    assert len(set(labels)) == len(labels)
