"""What a head of service signs off stays to be read, is locked with its comment, and its owner is told."""

import pytest

from bot.reply import Button, Table
from domain.access import State
from domain.periods import Period
from storage import revisions
from storage.queries import councils, figures
from storage.tables import Indicator
from tests.conversations.door import Post
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


def test_the_head_reads_every_figure_of_two_owners_whoever_was_the_last_to_give_theirs(open_window: Council) -> None:
    head, first, second = (open_window.person(name) for name in ("kwabena.lytton", "ruaridh.kapadia", "tamara.ingleby"))
    first.says("CH1 70, CH2 19.3, CH3 91.8, CH4 94.7")
    second.says("CH5 14, CH6 61, CH7 9.3, CH8 24")
    assert (first.owes(), second.owes()) == ([], [])
    head.sees(
        "Children's Social Care: 8 figures for Q2 2026/27 to sign off", table=["91.8% (provisional)", "Same as 91.8%"]
    )
    head.sees_no("awaiting sign-off")


def test_the_owner_is_told_once_for_all_that_was_approved(open_window: Council, asha: Person) -> None:
    open_window.person("callum.braithwell").presses("Approve all")
    told = asha.posts[-1]
    assert "Callum Braithwell has approved your 4 figures for Q2 2026/27, thank you." in words_of(told.reply)
    assert sum("has approved" in words_of(post.reply) for post in asha.posts) == 1


def test_a_figure_that_came_after_the_deadline_says_so_to_the_head(open_window: Council) -> None:
    asha, callum = open_window.person("asha.patel"), open_window.person("callum.braithwell")
    asha.says("recycling 61, residual waste 101, garden waste 21344")
    open_window.sleeps_until("2026-10-20 09:00")
    asha.says("missed bins 38")
    callum.sees("Came after the deadline: Missed collections per 100,000, 2 working days.")


def test_a_figure_put_right_after_the_deadline_did_not_come_late(open_window: Council) -> None:
    asha, callum = open_window.person("asha.patel"), open_window.person("callum.braithwell")
    asha.says("missed bins 38, recycling 61, residual waste 101, garden waste 21344")
    open_window.sleeps_until("2026-10-20 09:00")
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
    assert not withheld(approved)
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


def test_the_batch_says_what_changed_since_last_time(open_window: Council, asha: Person) -> None:
    callum = open_window.person("callum.braithwell")
    batch = callum.posts[-1].reply
    assert "Rated differently from last time: Missed collections per 100,000 (green to red)." in words_of(batch)
    rows = [[cell.text for cell in row] for part in batch.parts if isinstance(part, Table) for row in part.rows]
    assert rows[0][:3] == ["Missed collections per 100,000", "62 (provisional)", "Worse than 38"]
    assert rows[0][3:] == ["40 or fewer", "Red, was green"]


def test_a_comment_that_only_repeats_last_quarters_says_so(open_window: Council) -> None:
    with open_window.database.writing() as session:
        before = figures.one(session, open_window.key, "ENV1", Period.parse("2026/27 Q1"))
        assert before
        revisions.append(session, revisions.copy_of(before, comment="Two crews  short since july."))
    asha, callum = open_window.person("asha.patel").says(BATCH), open_window.person("callum.braithwell")
    asha.fills(comment="Two crews short since July")
    assert "Two crews short since July. (word for word as for Q1 2026/27)" in words_of(callum.posts[-1].reply)


def test_the_head_hears_that_a_comment_says_the_opposite_of_its_figure(open_window: Council) -> None:
    asha, callum = open_window.person("asha.patel").says(BATCH), open_window.person("callum.braithwell")
    asha.fills(comment="We are on target").presses("Yes, that is what I mean")
    assert 'It says "on target" and the figure is red.' in words_of(callum.posts[-1].reply)


def test_only_the_newest_list_can_be_approved_after_a_return(open_window: Council, asha: Person) -> None:
    callum = open_window.person("callum.braithwell")
    callum.presses("Return with a question").fills(which="ENV1", question="Is that per 100,000?")
    callum.sees("Returned with your question: Missed collections per 100,000. 3 figures of that list")
    callum.sees("3 figures for Q2 2026/27 to sign off", buttons=["Approve all"])
    assert approving(callum) == 1
    asha.says("missed bins 61")
    callum.sees("4 figures for Q2 2026/27 to sign off", table=["61 (provisional)"])
    callum.sees("There is a newer list of these figures further down.")
    assert approving(callum) == 1
    callum.presses("Approve all")
    assert approving(callum) == 0


def test_nothing_can_be_pressed_where_everything_was_returned(open_window: Council, asha: Person) -> None:
    callum = open_window.person("callum.braithwell")
    callum.presses("Return with a question").fills(which="*", question="Is that all of July?")
    assert approving(callum) == 0


def test_with_four_eyes_nobody_approves_what_they_entered(open_window: Council) -> None:
    four_eyes(open_window)
    asha, callum = open_window.person("asha.patel"), open_window.person("callum.braithwell")
    callum.says("ENV1 38")
    asha.says("recycling 61, residual waste 101, garden waste 21344")
    callum.sees(
        "You entered Missed collections per 100,000 yourself, so it is for somebody else to approve: Ngozi Whitlock",
        buttons=["Approve 3 of 4"],
    )
    ngozi = open_window.person("ngozi.whitlock")
    ngozi.looks_up()
    callum.presses("Approve 3 of 4")
    callum.sees("Waste and Street Scene: 3 figures for Q2 2026/27 signed off", "for somebody else to approve")
    assert {code: state_of(open_window, code) for code in ("ENV1", "ENV2")} == {
        "ENV1": State.SUBMITTED,
        "ENV2": State.SIGNED_OFF,
    }
    ngozi.sees("Waste and Street Scene: 1 figure for Q2 2026/27 to sign off", buttons=["Approve all"])
    ngozi.presses("Approve all")
    assert state_of(open_window, "ENV1") is State.SIGNED_OFF


def test_with_four_eyes_a_batch_that_is_all_the_heads_own_goes_to_somebody_else(open_window: Council) -> None:
    four_eyes(open_window)
    callum, ngozi = open_window.person("callum.braithwell"), open_window.person("ngozi.whitlock")
    callum.says("ENV1 38, recycling 61, residual waste 101, garden waste 21344")
    ngozi.sees("Waste and Street Scene: 4 figures for Q2 2026/27 to sign off", buttons=["Approve all"])
    callum.sees("You entered 4 figures yourself, so they are for somebody else to approve")
    assert approving(callum) == 0
    ngozi.presses("Approve all")
    assert state_of(open_window, "ENV1") is State.SIGNED_OFF


def test_whoever_approves_instead_of_the_head_is_not_told_how_few_people_were_counted(open_window: Council) -> None:
    four_eyes(open_window)
    head, director = open_window.person("kwabena.lytton"), open_window.person("beatriz.hollings")
    head.says("CH1 70, CH2 19.3, CH3 91.8, CH4 94.7, CH5 14, CH6 61, CH7 9.3")
    head.says("CH8 3").presses("Yes, it is right")
    head.sees("8 figures for Q2 2026/27 to sign off", "3 is far outside what it has been", table=["3 (provisional)"])
    director.sees("8 figures for Q2 2026/27 to sign off", table=["Suppressed", "91.8% (provisional)"])
    director.sees_no("3 is far outside", "children under five 3")


def test_without_four_eyes_a_head_approves_everything(open_window: Council) -> None:
    callum = open_window.person("callum.braithwell")
    callum.says("ENV1 38, recycling 61, residual waste 101, garden waste 21344")
    callum.presses("Approve all")
    assert state_of(open_window, "ENV1") is State.SIGNED_OFF


def test_what_was_approved_as_still_to_come_can_be_given_and_waits_for_approval_again(open_window: Council) -> None:
    asha, callum = open_window.person("asha.patel"), open_window.person("callum.braithwell")
    asha.says("missed bins 38, residual waste 101, garden waste 21344")
    callum.presses_what_was(Button("Show them", "batch.show")).presses("Approve all")
    asha.says("recycling tbc 12 Oct")
    callum.looks_up()
    callum.presses("Approve all")
    assert state_of(open_window, "ENV2") is State.SIGNED_OFF
    open_window.moves_to("2026-10-12 09:00")
    callum.looks_up()
    before = len(callum.posts)
    asha.says("recycling 61.2")
    asha.sees("61.2% (provisional) for Q2 2026/27")
    assert state_of(open_window, "ENV2") is State.SUBMITTED
    assert len(callum.posts) == before + 1
    callum.sees("Waste and Street Scene: 1 figure for Q2 2026/27 to sign off", "61.2%")
    callum.presses("Approve all")
    asha.says("recycling 62")
    asha.sees("has been signed off, so it is locked.")


def test_a_figure_whose_question_is_answered_in_the_comment_goes_back_to_the_head(
    open_window: Council, asha: Person
) -> None:
    callum = open_window.person("callum.braithwell")
    callum.presses("Return with a question").fills(which="ENV2", question="Is that with the new contract?")
    assert asha.owes() == ["ENV2"]
    asha.presses("Answer in the comment").fills(comment="Yes, since July")
    asha.sees("the comment on Household waste recycled is kept.", "waits for sign-off again, as it was.")
    assert asha.owes() == []
    callum.sees("4 figures for Q2 2026/27 to sign off", "Household waste recycled: Yes, since July")
    assert state_of(open_window, "ENV2") is State.SUBMITTED


def test_a_comment_beside_a_returned_figure_that_answers_nothing_leaves_it_with_its_owner(
    open_window: Council, asha: Person
) -> None:
    open_window.person("callum.braithwell").presses("Return with a question").fills(which="ENV1", question="Is it?")
    asha.presses_what_was(COMMENT).fills(comment="Three crews short since July")
    assert asha.owes() == ["ENV1"]


def test_what_nobody_signed_off_still_waits_when_the_next_window_has_opened(open_window: Council, asha: Person) -> None:
    callum = open_window.person("callum.braithwell")
    open_window.sleeps_until("2027-01-05 09:00")
    callum.says("what do I need to sign off")
    callum.sees("4 figures in 1 service wait for your sign-off.", table=["Q2 2026/27"])
    callum.presses("Show what to sign off").presses("Approve all")
    callum.sees("Waste and Street Scene: 4 figures for Q2 2026/27 signed off")
    callum.says("what do I need to sign off")
    callum.sees("Nothing waits for sign-off at the moment.")


def test_who_approves_early_reads_which_comments_are_still_to_come(open_window: Council) -> None:
    asha, callum = open_window.person("asha.patel"), open_window.person("callum.braithwell")
    asha.says("missed bins 62, recycling 61")
    callum.presses_what_was(Button("Show them", "batch.show"))
    callum.sees("Approving locks comments too, and these have none yet: Missed collections per 100,000.")
    asha.presses_what_was(COMMENT).fills(comment="Two crews short since July")
    callum.presses_what_was(Button("Show them", "batch.show"))
    callum.sees_no("Approving locks comments too")


def withheld(council: Council) -> bool:
    """Whether the words beside missed collections are kept out of what is published."""
    found = council.figure("ENV1", "2026/27 Q2")
    assert found
    return found.withheld


def approving(person: Person) -> int:
    """How many messages somebody could press to approve a batch."""
    commands = [button.command for post in person.posts for button in buttons_of(post.reply)]
    return commands.count("batch.approve")


def state_of(council: Council, code: str) -> State:
    """How far a figure of the quarter has come."""
    found = council.figure(code, "2026/27 Q2")
    assert found
    return found.state


def four_eyes(council: Council) -> None:
    """The council wants two people to look at every figure."""
    with council.database.writing() as session:
        newest = councils.settings(session, council.key, council.today)
        newest.settings = {**newest.settings, "signoff": {"required": "yes", "four_eyes": "yes"}}


def test_saying_to_sign_off_shows_what_waits_with_its_button(open_window: Council, asha: Person) -> None:
    callum = open_window.person("callum.braithwell")
    callum.says("sign off missed bins")
    callum.sees("4 figures in 1 service wait for your sign-off.", buttons=["Show what to sign off"])


WHY = "Because the new in-cab system started late"


@pytest.fixture
def owner(hartsmere: Council) -> Person:
    """Somebody who has given four figures, all that happened before in the record being answerable in its thread."""
    hartsmere.moves_to("2026-10-01 09:00")
    owner = hartsmere.person("asha.patel").says(BATCH)
    hartsmere.person("callum.braithwell")
    return owner.fills(comment="Two crews short since July")


@pytest.fixture
def asked(hartsmere: Council, owner: Person) -> Post:
    """The head has returned missed collections with a question: the message that its owner has."""
    callum = hartsmere.person("callum.braithwell")
    callum.presses("Return with a question").fills(which="ENV1", question="Why did it not fall?")
    return owner.sees("Why did it not fall?")


@pytest.mark.parametrize("words", [WHY, "Yes, all of July", "No", "Since July we have been two crews short"])
def test_words_in_the_thread_of_the_question_answer_it(
    hartsmere: Council, owner: Person, asked: Post, words: str
) -> None:
    owner.replies_to(asked, words)
    owner.sees(
        "the comment on Missed collections per 100,000 is kept.",
        words,
        "waits for sign-off again, as it was.",
        buttons=["Change it", "That was a question"],
    )
    assert owner.owes() == []
    hartsmere.person("callum.braithwell").sees("4 figures for Q2 2026/27 to sign off", words)
    found = hartsmere.figure("ENV1", "2026/27 Q2")
    assert found
    assert found.comment == f"Two crews short since July\n{words}"


def test_what_was_no_answer_goes_again_and_the_figure_is_back_with_its_owner(
    hartsmere: Council, owner: Person, asked: Post
) -> None:
    owner.replies_to(asked, "It is recycling that has improved").presses("That was a question")
    owner.sees("It is no longer part of the comment on Missed collections per 100,000.")
    assert owner.owes() == ["ENV1"]
    found = hartsmere.figure("ENV1", "2026/27 Q2")
    assert found
    assert found.comment == "Two crews short since July"


def test_a_figure_or_a_question_in_that_thread_stays_what_it_is(hartsmere: Council, owner: Person, asked: Post) -> None:
    owner.replies_to(asked, "which figure is that?").replies_to(asked, "recycling rate")
    assert owner.owes() == ["ENV1"]
    owner.replies_to(asked, "61").sees("Missed collections per 100,000: 61 (provisional)")


def test_where_several_were_returned_it_is_asked_which_one_the_answer_is_about(
    hartsmere: Council, owner: Person
) -> None:
    callum = hartsmere.person("callum.braithwell")
    callum.presses("Return with a question").fills(which="*", question="Is that all of July?")
    owner.replies_to(owner.sees("Is that all of July?"), WHY).sees("Which figure is that about?")
    owner.presses("Household waste recycled, Q2 2026/27").sees("waits for sign-off again, as it was.")
    assert state_of(hartsmere, "ENV2") is State.SUBMITTED
