"""Several figures typed in one message, with a lead before them and thanks behind them, some of them not clear."""

import pytest

from tests.conversations.people import Person
from tests.conversations.stage import Council

EVERYTHING = "missed bins 39; recycling 61%; residual 112; garden waste 18,400"


@pytest.fixture
def asha(open_window: Council) -> Person:
    """She owes four figures for Q2 2026/27."""
    return open_window.person("asha.patel")


def saved(council: Council, period: str = "2026/27 Q2") -> dict[str, str]:
    """What the record has for each of the four now."""
    found = ((code, council.figure(code, period)) for code in ("ENV1", "ENV2", "ENV3", "ENV4"))
    return {code: str(figure.value) for code, figure in found if figure is not None}


@pytest.mark.parametrize(
    "text",
    [
        f"Here are my figures: {EVERYTHING}. Thanks!",
        f"Hi, here are our figures for Q2: {EVERYTHING}. Many thanks, Asha",
        "hello here are the Q2 figures\n" + EVERYTHING.replace("; ", "\n") + "\n\nThanks\nAsha Patel",
        f"Figures for this quarter: {EVERYTHING}. Kind regards, Asha",
    ],
)
def test_a_lead_and_thanks_stand_round_figures_that_are_taken(open_window: Council, asha: Person, text: str) -> None:
    asha.says(text)
    asha.sees("39 (provisional)", "61.0% (provisional)", "112 kg (provisional)", "That is everything for Q2 2026/27")
    assert saved(open_window) == {"ENV1": "39", "ENV2": "61", "ENV3": "112", "ENV4": "18400"}


def test_what_is_clear_is_taken_and_the_name_that_is_not_is_asked_about(open_window: Council, asha: Person) -> None:
    asha.says("Here are my figures: bins 39; recycling 61%; garden waste 18,400. Thanks!")
    asha.sees("61.0% (provisional)", "18,400 (provisional)", '"bins 39" is not saved yet: which is it for?')
    assert saved(open_window) == {"ENV2": "61", "ENV4": "18400"}
    asha.presses("Missed collections per 100,000: 39").sees("Missed collections per 100,000: 39 (provisional)")
    assert saved(open_window)["ENV1"] == "39"


@pytest.mark.parametrize("text", ["recycling 61%, banana 3", "banana 3, recycling 61%"])
def test_a_name_that_nothing_has_is_asked_about_and_keeps_no_other_back(
    open_window: Council, asha: Person, text: str
) -> None:
    asha.says(text).sees("61.0% (provisional)", '"banana 3" is not saved yet: which is it for?')
    assert saved(open_window) == {"ENV2": "61"}


def test_where_no_name_is_clear_each_is_asked_about_and_nothing_is_saved(open_window: Council, asha: Person) -> None:
    asha.says("waste 3, bins 39").sees('"waste 3" is not saved yet', '"bins 39" is not saved yet')
    assert saved(open_window) == {}


def test_the_question_about_a_name_comes_after_that_of_a_check(open_window: Council, asha: Person) -> None:
    post = asha.says("bins 39, recycling 61%, missed bins 390").sees("61.0% (provisional)", "Did you mean 39")
    buttons = [button.label for part in post.reply.parts for button in getattr(part, "buttons", ())]
    assert buttons.index("Drop it") < next(place for place, label in enumerate(buttons) if label.endswith(": 39"))
    assert saved(open_window) == {"ENV2": "61"}


@pytest.mark.parametrize(
    "text", ["how does recycling 61% compare with planning 3", "recycling 61%, which is better than planning 59"]
)
def test_a_question_or_a_remark_with_figures_is_no_list(open_window: Council, asha: Person, text: str) -> None:
    asha.says(text)
    asha.sees_no("is not saved yet")


@pytest.mark.parametrize(
    "text",
    [
        "missed bins 39 for Q1",
        "missed bins Q1 39",
        "Here are our Q1 figures: missed bins 39, recycling 61%",
        "my figures for q1: missed bins 39",
    ],
)
def test_a_figure_said_to_be_for_another_quarter_is_never_saved_for_this_one(
    open_window: Council, asha: Person, text: str
) -> None:
    before = saved(open_window, "2026/27 Q1")
    asha.says(text).sees("for Q1 2026/27", "signed off", "locked")
    assert saved(open_window) == {}
    assert saved(open_window, "2026/27 Q1") == before


def test_each_figure_of_a_list_keeps_its_own_quarter(open_window: Council, asha: Person) -> None:
    asha.says("missed bins 39 for Q2, recycling 58 for Q1")
    asha.sees("39 (provisional) for Q2 2026/27", "Household waste recycled for Q1 2026/27 has been signed off")
    assert saved(open_window) == {"ENV1": "39"}


def test_a_quarter_that_has_not_ended_takes_no_figure_and_gives_it_to_no_other(
    open_window: Council, asha: Person
) -> None:
    asha.says("missed bins 41 for Q3").sees("Q3 2026/27 (October to December 2026) has not ended yet")
    assert saved(open_window) == {}
    asha.says("missed bins 39 this quarter").sees("39 (provisional) for Q2 2026/27")


def test_the_quarter_that_was_said_goes_with_the_question_about_the_name(open_window: Council, asha: Person) -> None:
    asha.says("waste 3 for Q1").presses("Residual household waste per household")
    asha.sees("for Q1 2026/27", "locked")
    assert saved(open_window) == {}


def test_a_figure_without_a_name_is_asked_about_and_those_beside_it_are_kept(
    open_window: Council, asha: Person
) -> None:
    asha.says("missed bins 39, 61.2, garden waste 18,400")
    asha.sees(
        "39 (provisional)",
        "18,400 (provisional)",
        '"61.2" is not saved yet: which is it for?',
        buttons=["Household waste recycled: 61.2", "Residual household waste per household: 61.2"],
    )
    asha.presses("Household waste recycled: 61.2")
    assert saved(open_window) == {"ENV1": "39", "ENV2": "61.2", "ENV4": "18400"}


def test_figures_without_any_name_are_asked_about_together(open_window: Council, asha: Person) -> None:
    asha.says("39, 61.2, 112, 18400")
    asha.sees(
        "Which are 39, 61.2, 112 and 18400 for? Nothing is saved yet.",
        "in this order: Missed collections per 100,000, Household waste recycled",
    )
    assert saved(open_window) == {}
    asha.says("39\n61.2\n112\n18400").presses("Save the 4")
    assert saved(open_window) == {"ENV1": "39", "ENV2": "61.2", "ENV3": "112", "ENV4": "18400"}


def test_of_two_figures_for_the_same_indicator_neither_is_taken(open_window: Council, asha: Person) -> None:
    asha.says("missed bins 38, recycling 61.2, ENV1 39")
    asha.sees(
        "61.2% (provisional)",
        "Missed collections per 100,000: you wrote 38 and 39. Nothing is saved for it yet: which one is it?",
        buttons=["38", "39"],
    )
    assert saved(open_window) == {"ENV2": "61.2"}
    asha.presses("39")
    assert saved(open_window) == {"ENV1": "39", "ENV2": "61.2"}
    assert len(open_window.history("ENV1", "2026/27 Q2")) == 1


def test_the_same_figure_written_twice_is_one(open_window: Council, asha: Person) -> None:
    asha.says("missed bins 39, ENV1 39").sees("39 (provisional)")
    assert len(open_window.history("ENV1", "2026/27 Q2")) == 1
