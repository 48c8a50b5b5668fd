"""What was typed and not sent is kept for its writer alone, on every door, through a restart; a draft is no return."""

import pytest
from sqlalchemy import select

from storage.tables import ConversationState
from tests.conversations.people import Person
from tests.conversations.stage import Council

Q2 = "2026/27 Q2"


@pytest.fixture
def asha(open_window: Council) -> Person:
    """Somebody with four figures to give, and the form before them."""
    person = open_window.person("asha.patel")
    person.says("what do I owe").presses("Fill in the form")
    return person


def initial_of(person: Person) -> dict[str, str]:
    """What stands in the newest form, by code."""
    form = next(post.reply.form() for post in reversed(person.posts) if post.reply.form())
    assert form is not None
    return {field.key.split("|")[0]: field.initial for field in form.fields}


def test_a_form_left_half_filled_is_filled_in_again_when_it_is_opened(asha: Person) -> None:
    asha.leaves(ENV1="38", ENV2="61.")
    asha.sees_nothing()
    asha.presses("Fill in the form")
    assert initial_of(asha) == {"ENV1": "38", "ENV2": "61.", "ENV3": "", "ENV4": ""}


def test_what_cannot_be_read_is_kept_as_it_was_typed(asha: Person) -> None:
    asha.leaves(ENV1="ask Jo about this")
    asha.presses("Fill in the form")
    assert initial_of(asha)["ENV1"] == "ask Jo about this"


def test_a_field_that_is_kept_says_nothing_in_the_conversation(open_window: Council, asha: Person) -> None:
    def said() -> list[tuple[object, ...]]:
        with open_window.database.reading() as session:
            return [(each.state, each.expires_at) for each in session.scalars(select(ConversationState))]

    before = said()
    open_window.moves_to("2026-10-01 09:20")
    asha.leaves(ENV1="38")
    assert said() == before


def test_a_draft_is_not_a_return(open_window: Council, asha: Person) -> None:
    asha.leaves(ENV1="38")
    assert len(asha.owes()) == 4
    assert open_window.figure("ENV1", Q2) is None
    head = open_window.person("callum.braithwell").says("missed bins Q2")
    head.sees_no("38 (provisional)", "draft")


def test_a_draft_is_its_writers_alone(open_window: Council, asha: Person) -> None:
    asha.leaves(ENV1="38")
    jerome = open_window.person("jerome.tillotson")
    jerome.says("missed bins 62")
    jerome.sees_no("38 (provisional)")


def test_a_field_that_was_emptied_is_no_draft_any_more(asha: Person) -> None:
    asha.leaves(ENV1="38").leaves(ENV1="")
    asha.presses("Fill in the form")
    assert initial_of(asha)["ENV1"] == ""


def test_sending_the_form_clears_the_draft_and_keeps_the_figures(open_window: Council, asha: Person) -> None:
    asha.leaves(ENV1="38", ENV2="61.2").fills(ENV1="38")
    assert "ENV1" not in asha.owes()
    asha.presses("Fill in the form")
    assert initial_of(asha) == {"ENV2": "61.2", "ENV3": "", "ENV4": ""}


def test_a_draft_that_arrives_after_the_form_was_sent_changes_nothing(asha: Person) -> None:
    asha.leaves(ENV1="3", ENV2="6")
    late = asha.last_thing
    asha.fills(ENV1="38", ENV2="61.2")
    asha.does_it_again((*late[:4], "late"))
    asha.says("change missed bins to 39 not 38")
    asha.presses("Fill in the form")
    assert initial_of(asha) == {"ENV3": "", "ENV4": ""}


def test_each_page_is_kept_as_figures_when_it_is_sent(open_window: Council) -> None:
    chidi = open_window.person("chidi.larkinson")
    owed = chidi.says("what do I owe").owes()
    chidi.presses("Fill in the form").fills(**{owed[0]: "150", owed[1]: "900"})
    assert not {owed[0], owed[1]} & set(chidi.owes())
    chidi.leaves(**{owed[5]: "12"})
    chidi.presses("Fill in the form")
    assert initial_of(chidi)[owed[2]] == ""
    chidi.fills()
    assert initial_of(chidi)[owed[5]] == "12"


def test_a_comment_left_half_written_is_there_again(open_window: Council, asha: Person) -> None:
    asha.says("missed bins 62")
    asha.leaves(comment="Two crews short sin")
    asha.says("recycling 61.2").presses("Add a comment")
    form = asha.sees("Comment").reply.form()
    assert form is not None
    assert form.fields[0].initial == "Two crews short sin"
