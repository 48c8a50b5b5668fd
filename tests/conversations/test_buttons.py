"""Buttons show what they show to the one who presses them, and only as far as it is theirs."""

import pytest

from bot.message import Expects
from bot.reply import Button
from storage.tables import Person, Service
from tests.conversations.people import COMMENT_FORM, buttons_of
from tests.conversations.stage import Council

COMMENT = Button("Add a comment", "comment.open", {"items": "ENV1|2026/27 Q2"}, opens="form")
ELSEWHERE = "I have answered in our direct chat, where only you can read it."


@pytest.fixture
def off_target(open_window: Council) -> Council:
    """Missed collections have been given, are red and wait for a comment."""
    open_window.person("asha.patel").says("missed bins 62")
    return open_window


def batch_of(council: Council) -> list[Button]:
    """The buttons of the batch that the head of waste is shown."""
    asha, callum = council.person("asha.patel"), council.person("callum.braithwell")
    asha.says("missed bins 38, recycling 61, residual waste 101, garden waste 21344")
    return buttons_of(callum.sees_one_message().reply)


@pytest.mark.parametrize("name", ["lowri.benning", "louisa.penhaligon", "stefan.albright"])
def test_the_form_for_a_comment_is_shown_to_nobody_else(off_target: Council, name: str) -> None:
    person = off_target.person(name)
    person.presses_what_was(COMMENT)
    person.sees("Missed collections per 100,000 is not yours to comment on.")
    person.sees_no("62")


def test_the_form_for_a_comment_leaves_out_what_is_not_theirs(off_target: Council) -> None:
    asha = off_target.person("asha.patel")
    asha.presses_what_was(Button("", "comment.open", {"items": "HOU2|2026/27 Q1;ENV1|2026/27 Q2"}, opens="form"))
    asha.sees(form=COMMENT_FORM)


def test_a_form_opened_from_a_channel_is_for_the_one_who_opened_it(off_target: Council) -> None:
    asha, cmt = off_target.person("asha.patel"), off_target.channel("cmt")
    asha.presses_what_was(COMMENT, cmt)
    cmt.sees(ELSEWHERE)
    cmt.sees_no("62")
    asha.sees("62")
    asha.presses_what_was(COMMENT, cmt, expects=Expects.FORM)
    cmt.sees_nothing()
    asha.sees("62")


def test_a_batch_shown_from_a_channel_is_for_the_head_alone(open_window: Council) -> None:
    batch_of(open_window)
    callum, cmt = open_window.person("callum.braithwell"), open_window.channel("cmt")
    callum.presses_what_was(Button("Sign off", "batch.show"), cmt)
    cmt.sees(ELSEWHERE)
    cmt.sees_no("61")
    callum.sees("61.0%")


def test_a_batch_that_has_changed_is_shown_again_to_the_head_alone(open_window: Council) -> None:
    approve = batch_of(open_window)[0]
    callum, cmt = open_window.person("callum.braithwell"), open_window.channel("cmt")
    open_window.person("asha.patel").says("recycling 62")
    callum.presses_what_was(approve, cmt)
    cmt.sees(ELSEWHERE)
    cmt.sees_no("62")
    callum.sees("Some figures have changed since.", "62.0%")


def test_only_who_may_sign_off_opens_the_form_that_returns_a_figure(open_window: Council) -> None:
    back = batch_of(open_window)[1]
    lowri = open_window.person("lowri.benning")
    lowri.presses_what_was(back)
    lowri.sees("Only the head of service or the director can sign this off.")
    callum = open_window.person("callum.braithwell")
    callum.presses_what_was(back)
    callum.sees(form=["which figure", "your question"])


def test_a_director_who_may_sign_off_is_shown_what_waits(open_window: Council) -> None:
    batch_of(open_window)
    ngozi = open_window.person("ngozi.whitlock")
    ngozi.presses_what_was(Button("Show them", "batch.show"))
    ngozi.sees("Waste and Street Scene: 4 figures for Q2 2026/27 to sign off", buttons=["Approve all"])
    lowri = open_window.person("lowri.benning")
    lowri.presses_what_was(Button("Show them", "batch.show"))
    lowri.sees("There is nothing left to sign off there.")


def test_a_service_that_names_no_head_sends_its_batch_to_those_whose_role_says_so(open_window: Council) -> None:
    with open_window.database.writing() as session:
        service = session.get_one(Service, (open_window.key, "waste"))
        service.head = None
        callum = session.get_one(Person, (open_window.key, "callum.braithwell@hartsmere.example"))
        callum.service, callum.roles = "waste", ("head",)
    approve = batch_of(open_window)[0]
    head = open_window.person("callum.braithwell")
    head.presses_what_was(Button("Show them", "batch.show"))
    head.sees("Waste and Street Scene: 4 figures")
    head.presses_what_was(approve)
    head.sees("signed off")
