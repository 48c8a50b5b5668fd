"""A figure unlike all others is asked about before it is saved: one press, and nothing that was typed is lost."""

import pytest

from domain.access import State
from tests.conversations.people import Person, buttons_of
from tests.conversations.stage import Council

TYPO = "missed bins 620"
KEY = "ENV1|2026/27 Q2"


@pytest.fixture
def asha(open_window: Council) -> Person:
    """Somebody who owes four figures, missed collections among them (38 last quarter, target 40 or fewer)."""
    return open_window.person("asha.patel")


def value_of(council: Council, code: str = "ENV1") -> str | None:
    """What the record says of the second quarter."""
    figure = council.figure(code, "2026/27 Q2")
    return None if figure is None else str(figure.value)


def test_ten_times_the_usual_is_asked_about_and_not_saved(open_window: Council, asha: Person) -> None:
    asha.says(TYPO)
    asha.sees(
        "Missed collections per 100,000: 620 is far above the highest so far, 68.",
        "Did you mean 62, or is it right?",
        buttons=["Yes, it is right", "62", "Right, and say why", "Drop it"],
    )
    assert asha.answer.kind == "confirm"
    assert value_of(open_window) is None
    assert "ENV1" in asha.owes()


def test_a_figure_far_from_the_few_there_have_been_is_asked_about(hart: Council) -> None:
    hart.moves_to("2014-10-01 10:00")
    odette = hart.person("odette.marigold")
    odette.says("FI06 37.4").sees("37.4% is far below the lowest so far, 97.4%. Is that right?")
    assert hart.figure("FI06", "2014/15 Q2") is None
    odette.presses("Drop it").says("FI06 89.4").sees_no("Is that right?")
    assert (kept := hart.figure("FI06", "2014/15 Q2")) is not None
    assert str(kept.value) == "89.4"


def test_one_press_saves_it_just_as_it_was_typed(open_window: Council, asha: Person) -> None:
    asha.says(TYPO).presses("Yes, it is right")
    asha.sees("Missed collections per 100,000: 620 (provisional)", "What happened, and what is being done?")
    assert value_of(open_window) == "620"


@pytest.mark.parametrize("word", ["yes", "Yes, it is right"])
def test_saying_yes_is_enough(open_window: Council, asha: Person, word: str) -> None:
    asha.says(TYPO).says(word)
    assert value_of(open_window) == "620"


def test_a_suggested_figure_is_one_press_away(open_window: Council, asha: Person) -> None:
    asha.says(TYPO).presses("62")
    asha.sees("Missed collections per 100,000: 62", "Red, target 40 or fewer")
    assert value_of(open_window) == "62"


def test_the_figure_can_simply_be_typed_again(open_window: Council, asha: Person) -> None:
    asha.says(TYPO).says("no")
    asha.sees("Then please write the figure you meant.")
    asha.says("38")
    asha.sees("38 (provisional)", "Green")
    asha.sees_no("620")
    assert value_of(open_window) == "38"
    asha.says("recycling 61.2")
    asha.sees_no("620")


def test_the_reason_stands_with_the_figure_and_the_head_reads_it(open_window: Council, asha: Person) -> None:
    callum = open_window.person("callum.braithwell")
    asha.says("recycling 61, residual waste 101, garden waste 21344")
    asha.says(TYPO).presses("Right, and say why")
    asha.sees("620 is far above the highest so far, 68.", form=["why it is right"])
    asha.fills(why="The lorry park was flooded")
    asha.fills(comment="Flooded in August")
    callum.sees(
        "What the checks found",
        "Missed collections per 100,000: 620 is far above the highest so far, 68. "
        "Asha Patel says that it is right: The lorry park was flooded.",
    )
    figure = open_window.figure("ENV1", "2026/27 Q2")
    assert figure
    assert (figure.doubt, figure.note) == ("620 is far above the highest so far, 68.", "The lorry park was flooded")


def test_of_several_typed_the_certain_are_saved_and_the_others_asked_about_one_by_one(
    open_window: Council, asha: Person
) -> None:
    asha.says("missed bins 620, recycling 612, residual waste 101")
    asha.sees(
        "101 kg (provisional)", "620 is far above the highest so far, 68.", "1 more question follows after this one."
    )
    asha.sees_no("612")
    assert asha.answer.kind == "recorded"
    asha.presses("62")
    asha.sees("62 (provisional)", "612% is more than 100%. Did you mean 61.2%, or is it right?")
    asha.presses("61.2%")
    asha.sees("61.2% (provisional)")
    assert (value_of(open_window, "ENV1"), value_of(open_window, "ENV2")) == ("62", "61.2")
    assert asha.owes() == ["ENV1", "ENV4"]


def test_what_was_typed_last_is_asked_about_before_what_waits_from_earlier(open_window: Council, asha: Person) -> None:
    asha.says("residual waste n/a")
    asha.says("missed bins 620")
    asha.sees("620 is far above the highest so far, 68.", "1 more question follows after this one.")
    asha.says("62")
    asha.sees("Missed collections", "62 (provisional)", "Why is it not applicable?")
    assert value_of(open_window) == "62"


def test_what_waits_for_an_answer_is_not_lost(open_window: Council, asha: Person) -> None:
    asha.says(TYPO)
    open_window.moves_to("2026-10-05 09:00")
    asha.says("what do I owe").presses("Fill in the form")
    form = asha.posts[-1].reply.form()
    assert form is not None
    assert next(field.initial for field in form.fields if field.key == KEY) == "620"
    asha.says("recycling 61.2")
    asha.sees("61.2% (provisional)", "620 is far above the highest so far, 68.")
    asha.presses("Drop it")
    asha.sees("Dropped; nothing was saved of it.")
    asha.says("residual waste 101")
    asha.sees_no("620")


def test_a_form_saves_what_is_certain_and_comes_back_with_the_rest(open_window: Council, asha: Person) -> None:
    asha.says("what do I owe").presses("Fill in the form").fills(ENV1="620", ENV2="612", ENV3="101")
    asha.sees(
        "101 kg (provisional)",
        "Everything else is saved.",
        form=[
            "missed collections per 100,000",
            "why it is right (missed collections per 100,000)",
            "household waste recycled",
            "why it is right (household waste recycled)",
        ],
    )
    assert (value_of(open_window, "ENV3"), value_of(open_window, "ENV1")) == ("101", None)
    asha.fills(ENV2="61.2", why_ENV1="The lorry park was flooded")
    asha.sees("620 (provisional)", "61.2% (provisional)", "What happened, and what is being done?")
    figure = open_window.figure("ENV1", "2026/27 Q2")
    assert figure
    assert figure.note == "The lorry park was flooded"


def test_a_form_asks_again_about_another_doubtful_figure(open_window: Council, asha: Person) -> None:
    asha.says("what do I owe").presses("Fill in the form").fills(ENV1="620").fills(ENV1="6200")
    asha.sees("6,200 is 1")
    asha.fills(ENV1="")
    asha.sees("Dropped; nothing was saved of it.")
    assert value_of(open_window) is None


def test_a_long_return_goes_on_after_what_was_asked(open_window: Council) -> None:
    chidi = open_window.person("chidi.larkinson")
    owed = chidi.owes()
    chidi.says("what do I owe").presses("Fill in the form").fills(ASC2="840")
    chidi.sees("840% is more than 100%", "Everything else is saved.")
    chidi.fills()
    second = chidi.posts[-1].reply.form()
    assert second is not None
    assert [field.key.split("|")[0] for field in second.fields] == owed[5:]


def test_an_answer_to_an_old_question_changes_nothing_that_was_given_since(open_window: Council, asha: Person) -> None:
    asha.says(TYPO)
    asked = asha.posts[-1]
    asha.says("missed bins 38")
    for label in ("Yes, it is right", "62"):
        asha.presses(label, on=asked)
        asha.sees("Missed collections per 100,000 has been given since then.")
    assert value_of(open_window) == "38"


def test_a_figure_that_was_there_already_stays_until_the_answer(open_window: Council, asha: Person) -> None:
    asha.says("missed bins 38")
    asha.says("missed bins 380")
    asha.sees("380 is far above the highest so far, 68. Did you mean 38, or is it right?")
    assert value_of(open_window) == "38"
    asha.presses("Yes, it is right")
    asha.sees("380 (provisional)", "It was 38 (provisional) before.")


def test_the_same_event_twice_saves_once(open_window: Council, asha: Person) -> None:
    asha.says(TYPO).presses("Yes, it is right").does_it_again()
    assert len(open_window.history("ENV1", "2026/27 Q2")) == 1


def test_only_the_writer_is_asked(open_window: Council, asha: Person) -> None:
    asha.says(TYPO)
    jerome = open_window.person("jerome.tillotson")
    jerome.says("missed bins 38")
    jerome.sees("38 (provisional)")
    jerome.sees_no("620")


def test_another_unit_is_asked_about(open_window: Council, asha: Person) -> None:
    asha.says("missed bins 38%")
    asked = asha.sees("This one is measured in plain numbers", "Did you mean 38", buttons=["Drop it"])
    assert value_of(open_window) is None
    asha.presses(buttons_of(asked.reply)[0].label)
    asha.sees("38 (provisional)")


def test_more_than_the_whole_is_asked_about(open_window: Council) -> None:
    oluwaseun = open_window.person("oluwaseun.pickersgill")
    oluwaseun.says("planning majors 32/30")
    oluwaseun.sees("32 of 30 is more than the whole. Did you mean 30 of 32, or is it right?")
    oluwaseun.presses("30 of 32")
    oluwaseun.sees("93.8% (provisional)")
    figure = open_window.figure("PLN1", "2026/27 Q2")
    assert figure
    assert (str(figure.numerator), str(figure.denominator)) == ("30", "32")


def test_a_zero_where_there_has_never_been_one_is_asked_about(open_window: Council, asha: Person) -> None:
    asha.says("missed bins 0")
    asha.sees("Is there really nothing, or no figure yet?", buttons=["No figure yet", "Nil return"])
    asha.presses("No figure yet")
    asha.sees("Until when? You will be asked again then.")
    asha.presses("Say until when").fills(until_ENV1="12 Dec")
    asha.sees("not yet available, expected by 12 Dec 2026")
    figure = open_window.figure("ENV1", "2026/27 Q2")
    assert figure
    assert figure.state is State.SUBMITTED


def test_a_zero_that_stands_for_nothing_is_caught_in_the_published_quarter(hart: Council) -> None:
    hart.moves_to("2014-10-01 09:00")
    petra = hart.person("petra.snowdrop")
    for code in ("ETS01", "IT06", "PS05"):
        petra.says(f"{code} 0")
        petra.sees("0 is unusual here", "Is there really nothing, or no figure yet?")
        assert hart.figure(code, "2014/15 Q2") is None
        petra.presses("Drop it")


def test_a_part_of_one_is_asked_about_where_all_so_far_were_whole(open_window: Council, asha: Person) -> None:
    asha.says("garden waste 18391.5")
    asha.sees("18,391.5 is not a whole number, and all 13 before it are. Did you mean 18,391, 18,392, or is it right?")
    assert value_of(open_window, "ENV4") is None
    asha.presses("18,392").sees("Garden waste subscriptions: 18,392 (provisional)")
    asha.says("missed bins 38.5").sees("38.5 (provisional)")


def test_a_length_of_time_for_what_is_no_time_is_asked_about_too(open_window: Council, asha: Person) -> None:
    asha.says("recycling 61 days").sees("This one is measured in %", "Did you mean 61%")
    assert value_of(open_window, "ENV2") is None
