"""One text field, or one line, takes every kind of answer; what it leaves open is asked before it is saved."""

from tests.conversations.stage import Council

Q2 = "2026/27 Q2"
CABINET = "shabnam.wetherby"


def test_not_applicable_without_a_reason_asks_for_it_and_nothing_else(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("what do I owe").presses("Fill in the form").fills(ENV1="38", ENV2="n/a", ENV3="101", ENV4="21344")
    asha.sees("Household waste recycled: you wrote n/a. Why is it not applicable?")
    assert asha.owes() == ["ENV2"]
    asha.fills(reason_ENV2="The plant is closed")
    asha.sees("That is everything for Q2 2026/27, thank you.")
    figure = open_window.figure("ENV2", Q2)
    assert figure is not None
    assert (figure.reason, figure.comment) == ("not applicable", "The plant is closed")


def test_not_applicable_with_its_reason_is_saved_as_it_is(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("what do I owe").presses("Fill in the form").fills(ENV2="n/a, the plant is closed")
    assert "ENV2" not in asha.owes()
    asha.sees_no("Why is it not applicable?")


def test_to_be_confirmed_without_a_day_asks_until_when_and_keeps_what_was_said(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("what do I owe").presses("Fill in the form").fills(ENV2="tbc, waiting for the county")
    asha.sees("Until when? You will be asked again then.")
    assert "ENV2" in asha.owes()
    asha.fills(until_ENV2="12 Dec")
    figure = open_window.figure("ENV2", Q2)
    assert figure is not None
    assert (str(figure.due_back), figure.comment) == ("2026-12-12", "waiting for the county")
    assert "ENV2" not in asha.owes()


def test_unchanged_comes_back_as_a_field_with_last_quarters_figure(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("what do I owe").presses("Fill in the form").fills(ENV1="38", ENV2="unchanged")
    assert not asha.errors
    asha.sees("Household waste recycled: it was 59.4% in Q1 2026/27. Is it 59.4% again?")
    assert open_window.figure("ENV2", Q2) is None
    asha.fills()
    figure = open_window.figure("ENV2", Q2)
    assert figure is not None
    assert str(figure.value) == "59.4"


def test_unchanged_may_be_another_figure_after_all(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("what do I owe").presses("Fill in the form").fills(ENV2="same as last quarter").fills(ENV2="61.2")
    figure = open_window.figure("ENV2", Q2)
    assert figure is not None
    assert str(figure.value) == "61.2"


def test_the_same_as_last_quarter_for_one_of_several_is_asked_back(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("missed bins 38, recycling same as last quarter")
    asha.sees("Missed collections per 100,000: 38", "Is it 59.4% again?", buttons=["Yes, 59.4%", "No"])
    assert "ENV2" in asha.owes()
    asha.presses("No")
    asha.sees("Then please write the figure.")
    asha.says("61.2")
    asha.sees("Household waste recycled: 61.2%")


def test_not_applicable_can_be_typed_with_its_reason_asked_for(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("recycling n/a")
    asha.sees("Why is it not applicable?", buttons=["Say why", "Drop it"])
    asha.presses("Say why").fills(reason_ENV2="The plant is closed")
    assert "ENV2" not in asha.owes()


def test_several_at_once_each_in_its_own_way(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("missed bins 38, recycling 61.2%, ENV3 n/a until 12 Dec")
    asha.sees("Missed collections per 100,000: 38", "61.2%", "not yet available, expected by 12 Dec 2026")
    assert asha.owes() == ["ENV4"]


def test_several_lines_are_several_figures(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("missed bins 38\nrecycling 61.2\nENV3 101\nENV4 21344")
    assert asha.owes() == []


def test_a_reply_under_the_reminder_counts_for_what_it_asks(open_window: Council) -> None:
    parveen = open_window.person("parveen.stoddart")
    reminder = parveen.says("what do I owe").sees("You owe 1 figure")
    before = open_window.figure("LEG1", "2026/27 Q1")
    assert before is not None
    parveen.replies_to(reminder, f"{before.value:f}")
    parveen.sees("Committee papers published on time: 97.6%", "Amber")


def test_figures_signed_off_are_refused_in_one_sentence_however_many(open_window: Council) -> None:
    asha, callum = open_window.person("asha.patel"), open_window.person("callum.braithwell")
    asha.says("what do I owe").presses("Fill in the form").fills(ENV1="38", ENV2="61.2", ENV3="101", ENV4="21344")
    sent = asha.last_thing
    callum.presses("Approve all")
    asha.does_it_again((*sent[:4], "another event"))
    said = asha.sees_one_message()
    asha.sees("have been signed off, so they are locked. A performance officer (Catrin Bello or Joseph Arkwell) can")
    assert str(said.reply).count("signed off") <= 2
    asha.sees("correct them as a restatement", buttons=["Restate Household waste recycled"])


def test_an_officer_is_not_told_to_ask_an_officer(open_window: Council) -> None:
    asha, callum = open_window.person("asha.patel"), open_window.person("callum.braithwell")
    asha.says("missed bins 38, recycling 61.2, ENV3 101, ENV4 21344")
    callum.presses("Approve all")
    catrin = open_window.person("catrin.bello")
    catrin.says("recycling 61.3")
    catrin.sees("is locked. You can correct it as a restatement.", buttons=["Ask for a restatement"])


def test_who_may_not_ask_for_a_restatement_is_offered_none(open_window: Council) -> None:
    asha, callum = open_window.person("asha.patel"), open_window.person("callum.braithwell")
    asha.says("missed bins 38, recycling 61.2, ENV3 101, ENV4 21344")
    callum.presses("Approve all")
    member = open_window.person(CABINET)
    member.says("recycling 61.3")
    member.sees("is locked")
    assert not [part for part in member.sees_one_message().reply.parts if "restate.open" in str(part)]


def test_the_words_that_answer_a_question_by_typing_stand_beside_its_button(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("recycling n/a")
    asha.sees("Why is it not applicable?", "Or just write why.")
    asha.says("n/a because the plant was closed")
    asha.sees_no("Why is it not applicable?")
    assert (figure := open_window.figure("ENV2", "2026/27 Q2")) is not None
    assert figure.comment == "because the plant was closed"
    asha.says("missed bins tbc")
    asha.sees("Until when?", "Or just write the day, such as 12 Dec.")
    asha.says("tbc 12 Dec")
    assert (figure := open_window.figure("ENV1", "2026/27 Q2")) is not None
    assert str(figure.due_back) == "2026-12-12"


def test_what_somebody_owes_can_be_given_one_at_a_time(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("what do I owe")
    asha.sees("You owe 4 figures", buttons=["Fill in the form", "One at a time"])


def test_a_figure_can_be_given_instead_of_saying_why_there_is_none(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("what do I owe").presses("Fill in the form").fills(ENV1="38", ENV2="n/a", ENV3="101")
    asha.fills(ENV2="61.2")
    figure = open_window.figure("ENV2", Q2)
    assert figure is not None
    assert (str(figure.value), figure.reason) == ("61.2", None)


def test_a_correction_beside_a_missing_reason_is_sent_without_it(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("what do I owe").presses("Fill in the form").fills(ENV1="3800", ENV2="n/a", ENV3="101", ENV4="tbc")
    asha.fills(ENV1="38")
    assert not asha.errors
    figure = open_window.figure("ENV1", Q2)
    assert figure is not None
    assert str(figure.value) == "38"
    assert set(asha.owes()) == {"ENV2", "ENV4"}
