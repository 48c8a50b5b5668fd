"""Where a form is sent from a dialog that shows the next one, the conversation still holds what was recorded."""

import pytest

from tests.conversations.people import COMMENT_FORM, Person, words_of
from tests.conversations.stage import Council


@pytest.fixture
def chidi(hartsmere: Council) -> Person:
    """Somebody who has just been asked for nine figures."""
    person = hartsmere.person("chidi.larkinson")
    hartsmere.moves_to("2026-10-01 09:00")
    return person


def test_a_form_that_leads_to_the_next_page_leaves_what_was_recorded_in_the_conversation(chidi: Person) -> None:
    owed = chidi.owes()
    chidi.presses("Fill in the form").fills(**{owed[0]: "150", owed[1]: "900"})
    kept, following = chidi.new
    assert following.reply.form() is not None
    assert kept.reply.form() is None
    assert "150" in words_of(kept.reply)
    assert "900" in words_of(kept.reply)
    assert chidi.sees("150", buttons=["Fill in the form"]) == kept


def test_the_question_for_a_comment_can_be_answered_from_the_conversation_later(hartsmere: Council) -> None:
    asha = hartsmere.person("asha.patel")
    hartsmere.moves_to("2026-10-01 09:00")
    asha.presses("Fill in the form")
    asha.fills(ENV1="62", **{code: "n/a, not measured now" for code in asha.owes() if code != "ENV1"})
    kept, following = asha.new
    assert following.reply.form() is not None
    assert "62 (provisional)" in words_of(kept.reply)
    asha.presses("Add a comment", on=kept)
    asha.sees("Comment", form=COMMENT_FORM)


def test_a_page_left_empty_leaves_nothing_in_the_conversation(chidi: Person) -> None:
    chidi.presses("Fill in the form").fills()
    assert chidi.sees_one_message().reply.form() is not None
