"""Figures asked for one at a time: each rated and the next asked, with skip, back and stop as words and as buttons."""

from itertools import count

from tests.conversations.stage import Council

Q2 = "2026/27 Q2"


def test_each_is_asked_with_what_it_is_held_against_rated_and_followed_by_the_next(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("start")
    asha.sees(
        "Missed collections per 100,000, Q2 2026/27",
        "Q1 2026/27: 38",
        "Q2 2025/26: 47",
        "Target 40 or fewer",
        "3 more after this one.",
        buttons=["Skip", "Back", "Stop"],
    )
    asha.says("38")
    asha.sees("Missed collections per 100,000: 38", "Green", "Household waste recycled, Q2 2026/27")
    asha.says("61.2").says("101")
    asha.sees("Garden waste subscriptions")
    asha.says("21,344")
    asha.sees("That is everything for Q2 2026/27, thank you.")
    assert asha.owes() == []


def test_the_button_among_the_ways_to_give_the_rest_begins_it(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("missed bins 38").presses("One at a time")
    asha.sees("Household waste recycled, Q2 2026/27")


def test_the_comment_is_asked_for_in_its_turn(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("start").says("62")
    asha.sees("Red", "What happened, and what is being done?", buttons=["No comment", "Skip", "Back", "Stop"])
    asha.fills(comment="Two crews short")
    asha.sees("is kept", "Household waste recycled, Q2 2026/27")
    asha.says("61.2")
    asha.sees("Household waste recycled: 61.2%")
    figure = open_window.figure("ENV1", Q2)
    assert figure is not None
    assert (str(figure.value), figure.comment) == ("62", "Two crews short")


def test_a_comment_can_be_left_out_with_a_press_and_the_next_follows(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("start").says("62").presses("No comment")
    asha.sees("Household waste recycled, Q2 2026/27")


def test_skip_leaves_one_for_later_and_it_is_named_at_the_end(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("start").says("skip")
    asha.sees("Household waste recycled, Q2 2026/27")
    asha.says("61.2").presses("Skip").says("21344")
    asha.sees("Still to come: Missed collections per 100,000 and Residual household waste per household.")
    asha.presses("One at a time")
    asha.sees("Missed collections per 100,000, Q2 2026/27")


def test_back_asks_for_the_one_before_again(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("start").says("38").says("back")
    asha.sees("Missed collections per 100,000, Q2 2026/27", "You gave 38; write another figure to change it.")
    asha.says("39")
    asha.sees("39", "It was 38 (provisional) before.", "Household waste recycled, Q2 2026/27")
    asha.says("back").says("back")
    asha.sees("This is the first one.")


def test_stop_is_kind_and_start_goes_on_where_it_was(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("start").says("38").says("skip").says("stop")
    asha.sees("Stopped here; what you gave is saved.")
    asha.says("start")
    asha.sees("Residual household waste per household, Q2 2026/27")


def test_after_stopping_a_bare_figure_is_asked_about_again(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("start").presses("Stop").says("61.2")
    asha.sees('Which one is "61.2" for?')


def test_it_goes_on_after_a_long_pause_and_a_restart(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("start").says("38")
    later = Council(open_window.database, open_window.key, open_window.clock, _events=count(100))
    later.moves_to("2026-10-02 15:00")
    again = later.person("asha.patel")
    again.says("61.2")
    again.sees("Household waste recycled: 61.2%", "Residual household waste per household, Q2 2026/27")
    again.says("skip")
    again.sees("Garden waste subscriptions")


def test_a_question_in_between_is_answered_and_the_figure_is_still_asked_for(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("start").says("how is FIN1 doing")
    asha.says("38")
    asha.sees("Missed collections per 100,000: 38", "Household waste recycled, Q2 2026/27")
    asha.says("what do I owe").says("skip")
    asha.sees("Residual household waste per household, Q2 2026/27")


def test_what_the_checks_ask_comes_first_and_the_next_one_after_it(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("start").says("380")
    asha.sees("is it right?", buttons=["Yes, it is right", "Drop it"])
    asha.sees_no("Household waste recycled")
    asha.presses("Drop it")
    asha.sees("Missed collections per 100,000, Q2 2026/27")
    asha.says("380").says("yes")
    asha.sees("Missed collections per 100,000: 380", "What happened")


def test_skip_drops_what_the_checks_asked_about(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("start").says("380").says("skip")
    asha.sees("Household waste recycled, Q2 2026/27")
    asha.sees_no("Is that right?")


def test_unchanged_and_not_applicable_work_here_as_everywhere(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("start").says("unchanged")
    asha.sees("it was 38 in Q1 2026/27. Is it 38 again?")
    asha.says("yes")
    asha.sees("38 (provisional)", "Household waste recycled, Q2 2026/27")
    asha.says("n/a, the plant is closed")
    asha.sees("Residual household waste per household, Q2 2026/27")


def test_another_figure_in_between_is_taken_and_the_one_asked_for_is_asked_again(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("start").says("garden waste 21344")
    asha.sees("21,344", "Missed collections per 100,000, Q2 2026/27")


def test_skip_back_and_stop_say_so_where_nothing_is_being_asked(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    for word in ("skip", "back", "stop"):
        asha.says(word)
        asha.sees("Write start to begin.")


def test_who_owes_nothing_is_told_so(open_window: Council) -> None:
    parveen = open_window.person("shabnam.wetherby")
    parveen.says("start")
    parveen.sees("You owe no figures at the moment")
