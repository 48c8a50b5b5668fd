"""Wrong input gets a clear sentence and loses nothing."""

from bot.reply import Button
from tests.conversations.people import buttons_of
from tests.conversations.stage import Council


def test_an_unknown_indicator_is_answered_with_the_nearest_ones(open_window: Council) -> None:
    shabnam = open_window.person("shabnam.wetherby")
    shabnam.says("what is the flurble rate")
    shabnam.sees("I know no indicator", "Did you mean one of these?")
    assert shabnam.answer.kind == "clarify"
    assert len(shabnam.answer.alternatives) == 3
    shabnam.sees("Did you mean one of these?", buttons=list(shabnam.answer.alternatives))


def test_a_figure_that_cannot_be_read_loses_nothing(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("recycling 61.2")
    asha.says("residual waste n/a until 31 September")
    asha.sees("There is no 31 September. The nearest date is 30 September.", "Still to come")
    asha.says("101")
    asha.sees("Residual household waste per household: 101 kg")
    kept = open_window.figure("ENV2", "2026/27 Q2")
    assert kept
    assert str(kept.value) == "61.2"


def test_a_wrong_figure_shows_its_error_at_the_field_and_saves_nothing(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("what do I owe").presses("Fill in the form")
    asha.fills(ENV1="38", ENV2="about sixty", ENV3="101", ENV4="21,344")
    asha.sees_error("ENV2", 'I cannot read "about sixty" as a figure', "92.4 or 45/52")
    asha.sees_nothing()
    assert len(asha.owes()) == 4
    asha.fills(ENV1="38", ENV2="61.2", ENV3="101", ENV4="21,344")
    asha.sees("That is everything for Q2 2026/27, thank you.")


def test_a_sign_that_stands_for_half_is_an_error_at_its_field(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("what do I owe").presses("Fill in the form")
    asha.fills(ENV1="41½", ENV2="61.2", ENV3="112.4 m³", ENV4="21,344")
    asha.sees_error("ENV1", 'I cannot read "½" safely')
    asha.sees_error("ENV3", 'I cannot read "³" safely')
    asha.sees_nothing()


def test_a_form_sent_twice_counts_once(open_window: Council) -> None:
    asha, callum = open_window.person("asha.patel"), open_window.person("callum.braithwell")
    asha.says("what do I owe").presses("Fill in the form")
    asha.fills(ENV1="38", ENV2="61.2", ENV3="101", ENV4="21,344")
    callum.sees_one_message()
    asha.does_it_again()
    asha.sees_nothing()
    assert len(open_window.history("ENV2", "2026/27 Q2")) == 1


def test_a_message_that_the_platform_repeats_is_answered_once(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("recycling 61.2").does_it_again()
    asha.sees_nothing()
    assert len(open_window.history("ENV2", "2026/27 Q2")) == 1


def test_an_old_message_that_the_platform_repeats_undoes_nothing(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    first = asha.says("recycling 52.1").last_thing
    asha.says("recycling 61.2")
    asha.does_it_again(first)
    asha.sees_nothing()
    assert [str(each.value) for each in open_window.history("ENV2", "2026/27 Q2")] == ["52.1", "61.2"]


def test_the_same_figure_again_is_no_further_version(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("recycling 61.2").says("recycling 61.2%")
    asha.sees("61.2%")
    asha.sees_no("It was")
    assert len(open_window.history("ENV2", "2026/27 Q2")) == 1


def test_a_button_on_an_old_message_says_that_there_is_nothing_left_to_do(open_window: Council) -> None:
    asha, callum = open_window.person("asha.patel"), open_window.person("callum.braithwell")
    asha.says("what do I owe")
    old = asha.sees_one_message()
    asha.says("missed bins 38, recycling 61.2, residual waste 101, garden waste 21344")
    asha.presses("Fill in the form", on=old)
    asha.sees("You owe no figures at the moment, thank you.")
    approve = next(b for b in buttons_of(callum.sees_one_message().reply) if b.label == "Approve all")
    callum.presses("Approve all")
    callum.presses_what_was(approve)
    callum.sees("There is nothing left to sign off there.")


def test_a_button_that_nobody_knows_any_more_is_explained(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("what do I owe")
    asha.presses_what_was(Button("Chase all", "chase.all"))
    asha.sees("That button belongs to an older message", buttons=["What can I ask?"])


def test_a_comment_on_a_figure_that_is_locked_by_publication_is_refused(hart: Council) -> None:
    barnaby = hart.person("barnaby.goldenrod")
    opened = Button("Add a comment", "comment.open", {"items": "ETS01|2014/15 Q1"}, opens="form")
    barnaby.presses_what_was(opened)
    barnaby.sees("has been published with its comment")
    key = "ETS01|2014/15 Q1"
    barnaby.sends("comment", {f"comment|{key}": "Agreed at last"}, {"items": key})
    barnaby.sees("has been published with its comment")


def test_words_that_mean_nothing_here_get_a_way_on(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("qwertyuiop asdfgh")
    assert asha.answer.kind in ("clarify", "help", "refuse")
    assert buttons_of(asha.sees_one_message().reply)


def test_a_figure_for_a_quarter_that_has_not_ended_is_not_taken(hartsmere: Council) -> None:
    asha = hartsmere.person("asha.patel")
    asha.says("what do I owe")
    asha.sees("You owe nothing at the moment, thank you.")
    asha.says("62")
    asha.sees('Which indicator is "62" for? Write its name before it.')
