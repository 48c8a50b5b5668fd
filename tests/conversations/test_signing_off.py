"""What a head of service signs off stays to be read, is locked with its comment, and its owner is told."""

import pytest

from bot.reply import Button
from storage.tables import Indicator
from tests.conversations.people import Person, buttons_of, words_of
from tests.conversations.stage import Council

COMMENT = Button("Add a comment", "comment.open", {"items": "ENV1|2026/27 Q2"}, opens="form")
BATCH = "missed bins 62, recycling 61, residual waste 101, garden waste 21344"


@pytest.fixture
def asha(open_window: Council) -> Person:
    """The owner of four figures of waste, all given, one of them red."""
    asha = open_window.person("asha.patel")
    asha.says(BATCH)
    asha.fills(comment="Two crews short since July")
    return asha


@pytest.fixture
def approved(open_window: Council, asha: Person) -> Council:
    """The four have been signed off."""
    assert asha.owes() == []
    open_window.person("callum.braithwell").presses("Approve all")
    return open_window


def test_what_was_approved_stays_in_the_message_without_its_buttons(open_window: Council, asha: Person) -> None:
    callum = open_window.person("callum.braithwell")
    callum.looks_up()
    asked = callum.posts[-1]
    callum.presses("Approve all")
    callum.sees(
        "Waste and Street Scene: 4 figures for Q2 2026/27 signed off",
        "Comments",
        "Two crews short since July",
        "Approved by Callum Braithwell on Thursday 1 October 2026.",
        "They are locked now.",
        table=["62", "61.0%"],
    )
    assert asked is callum.posts[-1]
    assert buttons_of(asked.reply) == []


def test_a_director_who_approves_leaves_no_buttons_with_the_head(open_window: Council, asha: Person) -> None:
    callum, ngozi = open_window.person("callum.braithwell"), open_window.person("ngozi.whitlock")
    ngozi.presses_what_was(Button("Show them", "batch.show")).presses("Approve all")
    standing = callum.posts[-1]
    assert "Approved by Ngozi Whitlock" in words_of(standing.reply)
    assert buttons_of(standing.reply) == []


def test_the_owner_is_told_once_for_all_that_was_approved(open_window: Council, asha: Person) -> None:
    open_window.person("callum.braithwell").presses("Approve all")
    told = asha.posts[-1]
    assert "Callum Braithwell has approved your 4 figures for Q2 2026/27, thank you." in words_of(told.reply)
    assert sum("has approved" in words_of(post.reply) for post in asha.posts) == 1


def test_a_figure_that_came_after_the_deadline_says_so_to_the_head(open_window: Council) -> None:
    asha, callum = open_window.person("asha.patel"), open_window.person("callum.braithwell")
    asha.says("recycling 61, residual waste 101, garden waste 21344")
    open_window.moves_to("2026-10-20 09:00")
    asha.says("missed bins 38")
    callum.sees("Came after the deadline: Missed collections per 100,000, 2 working days.")


def test_a_figure_put_right_after_the_deadline_did_not_come_late(open_window: Council) -> None:
    asha, callum = open_window.person("asha.patel"), open_window.person("callum.braithwell")
    asha.says("missed bins 38, recycling 61, residual waste 101, garden waste 21344")
    open_window.moves_to("2026-10-20 09:00")
    asha.says("missed bins 39")
    callum.sees_no("Came after the deadline")


def test_a_comment_is_locked_with_its_figure(approved: Council, asha: Person) -> None:
    asha.presses_what_was(COMMENT)
    asha.sees(
        "Missed collections per 100,000 for Q2 2026/27 has been signed off by Callum Braithwell with its comment",
        "Catrin Bello or Joseph Arkwell",
        "the head of service can add context",
    )
    values = {"comment|ENV1|2026/27 Q2": "Nothing to do with us"}
    asha.sends("comment", values, {"items": "ENV1|2026/27 Q2"})
    asha.sees("so both are locked")
    assert said_of(approved) == "Two crews short since July"


def test_what_the_head_of_service_adds_stands_behind_the_comment_with_their_name(approved: Council) -> None:
    callum = approved.person("callum.braithwell")
    callum.presses_what_was(COMMENT)
    callum.sees("Comment: Two crews short since July", form=["context"])
    callum.fills(context="The agency is now under contract")
    callum.sees("is kept")
    assert said_of(approved) == "Two crews short since July\nCallum Braithwell: The agency is now under contract"
    values = {"comment|ENV1|2026/27 Q2": "Something else altogether"}
    callum.sends("comment", values, {"items": "ENV1|2026/27 Q2"})
    callum.sees("so both are locked")
    callum.says("what are we doing about missed bins Q2")
    callum.sees("Two crews short since July", "Callum Braithwell: The agency is now under contract")


def test_nobody_else_adds_context(approved: Council) -> None:
    catrin = approved.person("catrin.bello")
    catrin.sends("comment", {"context|ENV1|2026/27 Q2": "Hm"}, {"items": "ENV1|2026/27 Q2"})
    catrin.sees("so both are locked")
    assert said_of(approved) == "Two crews short since July"


def test_a_director_finds_what_waits_on_their_page(open_window: Council, asha: Person) -> None:
    ngozi, callum = open_window.person("ngozi.whitlock"), open_window.person("callum.braithwell")
    ngozi.opens_the_home_page()
    ngozi.sees("To sign off", "Waste and Street Scene: 4 figures for Q2 2026/27 (Callum Braithwell was asked)")
    callum.opens_the_home_page()
    callum.sees("Waste and Street Scene: 4 figures for Q2 2026/27", buttons=["Show them"])
    callum.sees_no("was asked")


def test_a_long_name_is_shortened_where_it_stands_among_others(open_window: Council) -> None:
    long = "Household waste " + "sent for reuse, recycling or composting " * 10
    with open_window.database.writing() as session:
        session.get_one(Indicator, (open_window.key, "ENV2")).name = long.strip()
    asha = open_window.person("asha.patel")
    asha.says("ENV1 38")
    asha.sees("Still to come: Household waste sent for reuse, recycling or composting sent for reuse…")
    asha.opens_the_home_page()
    asha.sees_no(long.strip())


def said_of(council: Council) -> str | None:
    """The comment of missed collections as it stands."""
    figure = council.figure("ENV1", "2026/27 Q2")
    assert figure
    return figure.comment
