"""Performance officers verify a sample of what is signed off, with the evidence, or ask about it."""

import pytest
from sqlalchemy import select

from bot.reply import Button
from storage.audit.holding import everything_held
from storage.audit.verifying import verify
from storage.tables import Evidence, Indicator, Service, Verification
from tests.conversations.people import Person, words_of
from tests.conversations.stage import Council, moment


def start(council: Council) -> Person:
    """An officer has been shown the first figure of the sample of the first quarter."""
    return council.person("catrin.bello").says("verify a sample of Q1")


def test_a_sample_is_shown_one_figure_at_a_time_with_everything_it_rests_on(open_window: Council) -> None:
    catrin = start(open_window)
    catrin.sees(
        "Sample of Q1 2026/27:",
        "signed-off figures",
        "to look at",
        "Source",
        "Rated",
        "Entered",
        "Approved",
        buttons=["Verified", "Verified, with a link", "Verified, with a file", "Ask a question", "Choose how many"],
    )


def test_the_same_sample_comes_again(open_window: Council) -> None:
    start(open_window)
    first = picked(open_window)
    start(open_window)
    assert picked(open_window) == first
    assert 5 <= len(first) <= 20


def test_an_officer_chooses_how_many(open_window: Council) -> None:
    catrin = start(open_window)
    first = picked(open_window)
    catrin.presses("Choose how many").fills(number=str(len(first) + 3))
    assert picked(open_window)[: len(first)] == first
    assert len(picked(open_window)) == len(first) + 3
    catrin.presses("Choose how many").fills(number="many")
    catrin.sees_error("number", "Please write a number")


def test_what_is_verified_is_marked_and_the_next_one_follows(open_window: Council) -> None:
    catrin = start(open_window)
    catrin.presses("Verified")
    catrin.sees("is marked as verified.", "1 verified and")
    code = picked(open_window)[0]
    catrin.says(f"where does {code} come from Q1")
    catrin.sees("Verified", "verified by Catrin Bello on 1 Oct 2026")


def test_what_was_verified_after_midnight_was_verified_on_that_day(open_window: Council) -> None:
    open_window.clock.at = moment("2026-10-02 00:30")
    catrin = start(open_window)
    catrin.presses("Verified").says(f"where does {picked(open_window)[0]} come from Q1")
    catrin.sees("verified by Catrin Bello on 2 Oct 2026")


def test_a_link_or_a_file_is_kept_as_the_evidence(open_window: Council) -> None:
    catrin = start(open_window)
    catrin.presses("Verified, with a link").fills(link="Records 24/117", note="Seen with Asha")
    catrin.presses("Verified, with a file")
    catrin.sees("Please send the file now")
    catrin.sends_file("weighbridge.pdf", b"%PDF-1.4 tonnages")
    catrin.sees("is marked as verified.", "2 verified and")
    linked, filed = picked(open_window)[:2]
    with open_window.database.reading() as session:
        rows = {each.code: each for each in session.scalars(select(Verification))}
        kept = session.scalars(select(Evidence)).one()
        held = repr(everything_held(session, open_window.key, filed, None, None))
        files = [(file.name, file.digest) for file in rows[filed].files]
        assert verify(session, open_window.key).faults == ()
    assert (rows[linked].evidence_link, rows[linked].note) == ("Records 24/117", "Seen with Asha")
    assert (files, kept.content) == ([("weighbridge.pdf", kept.digest)], b"%PDF-1.4 tonnages")
    assert "weighbridge.pdf" in held
    catrin.says(f"where does {filed} come from Q1")
    catrin.sees("evidence: weighbridge.pdf")


def test_what_is_written_beside_the_evidence_is_kept_with_it(open_window: Council) -> None:
    catrin = start(open_window).presses("Verified, with a file")
    catrin.sends_file("weighbridge.pdf", b"%PDF-1.4 tonnages", "The June weighbridge report")
    catrin.sees("is marked as verified.")
    with open_window.database.reading() as session:
        rows = {each.code: each for each in session.scalars(select(Verification))}
        assert session.scalars(select(Evidence)).one().content == b"%PDF-1.4 tonnages"
        filed = rows[picked(open_window)[0]]
        assert [file.name for file in filed.files] == ["weighbridge.pdf"]
    assert filed.note == "The June weighbridge report"


def test_every_file_that_is_sent_together_is_kept_as_the_evidence(open_window: Council) -> None:
    catrin = start(open_window).presses("Verified, with a file")
    catrin.sends_files({"weighbridge.pdf": b"%PDF-1.4 tonnages", "tickets.csv": b"1;2"}, "June")
    catrin.sees("is marked as verified.")
    filed = picked(open_window)[0]
    with open_window.database.reading() as session:
        assert {each.content for each in session.scalars(select(Evidence))} == {b"%PDF-1.4 tonnages", b"1;2"}
        held = repr(everything_held(session, open_window.key, filed, None, None))
        assert verify(session, open_window.key).faults == ()
    assert "weighbridge.pdf; tickets.csv" in held
    catrin.says(f"where does {filed} come from Q1")
    catrin.sees("evidence: weighbridge.pdf and tickets.csv")


def test_a_file_that_is_too_large_is_named_and_none_of_them_is_kept(open_window: Council) -> None:
    catrin = start(open_window).presses("Verified, with a file")
    catrin.sends_files({"tickets.csv": b"1;2", "scan.tif": b"0" * 10_000_001})
    catrin.sees("scan.tif is larger than 10 MB.")
    with open_window.database.reading() as session:
        assert session.scalars(select(Evidence)).all() == []
    catrin.sends_files({"tickets.csv": b"1;2"}).sees("is marked as verified.")


def test_a_file_right_below_the_figure_is_its_evidence_without_a_press(open_window: Council) -> None:
    catrin = start(open_window)
    catrin.sends_file("weighbridge.pdf", b"%PDF-1.4 tonnages")
    catrin.sees("is marked as verified. Evidence: weighbridge.pdf.", "1 verified and")
    with open_window.database.reading() as session:
        rows = {each.code: each for each in session.scalars(select(Verification))}
        assert [file.name for file in rows[picked(open_window)[0]].files] == ["weighbridge.pdf"]


def test_a_file_after_something_else_was_talked_about_is_no_evidence(open_window: Council) -> None:
    catrin = start(open_window).says("what is missed bins")
    catrin.sends_file("weighbridge.pdf", b"%PDF-1.4")
    with open_window.database.reading() as session:
        assert session.scalars(select(Evidence)).all() == []


def test_a_file_that_was_announced_for_a_figure_verified_since_is_taken_for_what_it_is(open_window: Council) -> None:
    catrin = start(open_window)
    shown = catrin.posts[-1]
    catrin.presses("Verified, with a file", on=shown).presses("Verified", on=shown)
    code = picked(open_window)[1]
    catrin.sends_file("tonnages.pdf", b"%PDF-1.7").sees("marked as verified. Evidence: tonnages.pdf.")
    with open_window.database.reading() as session:
        found = session.scalars(select(Verification).where(Verification.outcome == "verified")).all()
        assert [each.code for each in found if each.files] == [code]
    catrin.presses("Verified, with a file").presses("Verified")
    catrin.sends_file("q2.csv", b"Indicator,Figure\nENV1,38\nENV2,61\n").sees("2 of 2 rows understood")


def test_figures_in_a_file_are_shown_as_figures_below_a_figure_to_verify(open_window: Council) -> None:
    catrin = start(open_window)
    catrin.sends_file("q2.csv", b"Indicator,Q2\nENV1,39\n").sees("Missed collections per 100,000", "39")
    with open_window.database.reading() as session:
        assert session.scalars(select(Evidence)).all() == []


def test_the_figure_that_was_named_is_the_one_shown_and_joins_the_sample(open_window: Council) -> None:
    catrin = start(open_window)
    drawn = picked(open_window)
    assert "ASC1" not in drawn
    catrin.says("verify ASC1 for Q1")
    assert words_of(catrin.posts[-1].reply).startswith("Days people wait in hospital for social care")
    catrin.sees("for June 2026", buttons=["Verified", "Ask a question"])
    catrin.presses("Verified").sees(
        "Days people wait in hospital for social care is marked as verified.", "1 verified and"
    )
    assert picked(open_window) == [*drawn, "ASC1"]
    catrin.says("verify ASC1 for Q1").sees("verified by Catrin Bello on 1 Oct 2026.", buttons=["Show the sample"])


def test_a_named_figure_that_is_not_signed_off_is_not_replaced_by_another(open_window: Council) -> None:
    catrin = open_window.person("catrin.bello").says("verify missed bins for Q2")
    catrin.sees("Missed collections per 100,000 for Q2 2026/27 is not signed off, so there is nothing to verify yet.")
    catrin.says("verify missed bins").sees("38 for Q1 2026/27", buttons=["Verified"])


def test_the_other_figures_that_were_named_are_a_press_away(open_window: Council) -> None:
    catrin = open_window.person("catrin.bello").says("verify missed bins and recycling for Q1")
    catrin.sees("Missed collections", buttons=["Verified", "Verify Household waste recycled"])
    catrin.presses("Verify Household waste recycled").sees(
        "Household waste recycled", "Q1 2026/27", buttons=["Verified"]
    )


def test_a_month_that_was_named_is_the_month_shown(open_window: Council) -> None:
    open_window.person("catrin.bello").says("verify buses on time for May").sees("for May 2026", buttons=["Verified"])


@pytest.mark.parametrize(
    "text",
    [
        "attach evidence for recycling Q1 https://records.example.org/24/117?voids=2",
        "please add the evidence https://records.example.org/24/117?voids=2 for ENV2 for Q1",
        "verify recycling for Q1, https://records.example.org/24/117?voids=2.",
    ],
)
def test_an_address_that_is_typed_is_the_evidence(open_window: Council, text: str) -> None:
    catrin = open_window.person("catrin.bello").says(text)
    catrin.sees("Household waste recycled is marked as verified. Evidence: https://records.example.org/24/117?voids=2.")
    catrin.says("where does ENV2 come from Q1").sees("verified by Catrin Bello on 1 Oct 2026")


def test_evidence_of_no_one_figure_or_of_one_that_is_not_signed_off_is_asked_about(open_window: Council) -> None:
    catrin = open_window.person("catrin.bello").says("attach evidence https://records.example.org/24")
    catrin.sees("Which one figure is that the evidence for?")
    catrin.says("attach evidence for recycling Q2 https://records.example.org/24").sees("is not signed off")
    catrin.says("attach evidence for recycling Q1").sees("Household waste recycled", buttons=["Verified, with a file"])
    asha = open_window.person("asha.patel").says("attach evidence for recycling Q1 https://records.example.org/24")
    asha.sees_no("marked as verified")


@pytest.mark.parametrize("by_saying", [True, False])
def test_what_was_verified_is_undone_by_who_marked_it(open_window: Council, *, by_saying: bool) -> None:
    catrin = open_window.person("catrin.bello").says("verify recycling for Q1")
    catrin.presses("Verified, with a link").fills(link="Records 24/117", note="Seen with Asha")
    undo = next(button for button in catrin.buttons_before_them() if button.label == "Undo")
    open_window.person("joseph.arkwell").presses_what_was(undo).sees("so it stays")
    catrin.says("undo") if by_saying else catrin.presses("Undo")
    catrin.sees("Taken back: Household waste recycled for Q1 2026/27 is not verified.")
    catrin.presses_what_was(undo).sees("so it stays")
    with open_window.database.reading() as session:
        row = session.scalars(select(Verification).where(Verification.code == "ENV2")).one()
        assert (row.outcome, row.by, row.evidence_link, row.note) == ("picked", None, None, None)
        assert verify(session, open_window.key).faults == ()
    catrin.says("verify recycling for Q1").sees("Household waste recycled", buttons=["Verified"])


def test_a_question_that_was_settled_by_mistake_is_open_again(open_window: Council) -> None:
    catrin, owner = asked_about(open_window)
    owner.presses("Answer").fills(your_answer="Yes, all of July")
    catrin.presses("Verified", on=catrin.posts[-1]).presses("Undo").sees("is not verified")
    with open_window.database.reading() as session:
        row = session.scalars(select(Verification).where(Verification.outcome == "question")).one()
        assert "Yes, all of July" in (row.note or "")
        assert row.by == catrin.name


def test_a_question_goes_to_the_owner_and_the_head(open_window: Council) -> None:
    catrin = start(open_window)
    with open_window.database.reading() as session:
        indicator = session.get_one(Indicator, (open_window.key, picked(open_window)[0]))
        service = session.get_one(Service, (open_window.key, indicator.service))
        owner, head = indicator.owner, service.head
    assert head
    catrin.presses("Ask a question").fills(question="Which weighbridge was used in June?")
    catrin.sees("is on its way", "1 with a question")
    for email in (owner, head):
        told = [words_of(post.reply) for post in open_window.person(email).posts]
        assert any("Catrin Bello is verifying" in words and "Which weighbridge was used" in words for words in told)


def asked_about(council: Council) -> tuple[Person, Person]:
    """An officer has asked about the first figure; that officer, and the owner who was asked."""
    catrin = start(council)
    with council.database.reading() as session:
        owner = council.person(session.get_one(Indicator, (council.key, picked(council)[0])).owner)
    catrin.presses("Ask a question").fills(question="Which weighbridge was used in June?")
    return catrin, owner


def test_the_owner_answers_by_a_form_and_the_officer_sees_it_and_settles_it(open_window: Council) -> None:
    catrin, owner = asked_about(open_window)
    owner.presses("Answer").sees(form=["Your answer"])
    owner.fills(your_answer="The one at the depot").sees("Thank you. Catrin Bello has your answer.")
    catrin.sees("has answered your question", "Which weighbridge was used in June?", "The one at the depot")
    settled = catrin.posts[-1]
    catrin.presses("Verified", on=settled).sees("is marked as verified.")
    catrin.says(f"where does {picked(open_window)[0]} come from Q1").sees("verified by Catrin Bello")
    owner.presses("Answer").sees("has been settled already")
    with open_window.database.reading() as session:
        assert verify(session, open_window.key).faults == ()


def test_the_owner_answers_in_the_thread_of_the_question(hartsmere: Council) -> None:
    catrin, owner = asked_about(hartsmere)
    question = next(post for post in owner.posts if "Which weighbridge" in words_of(post.reply))
    owner.replies_to(question, "The one at the depot").sees("Catrin Bello has your answer.")
    catrin.sees("has answered your question", "The one at the depot")
    owner.replies_to(question, "what do I owe?").sees("You owe nothing")


def test_nobody_who_was_not_asked_answers(open_window: Council) -> None:
    catrin, owner = asked_about(open_window)
    others = ("priya.ellingham", "jerome.tillotson")
    other = next(open_window.person(each) for each in others if owner.name.split("@")[0] != each)
    other.presses_what_was(Button("Answer", "verify.answer.open", {"id": "1"})).sees("is for the owner of the figure")
    other.sends("verify.answer", {"answer": "Me"}, {"id": "1"}).sees("is for the owner of the figure")
    catrin.sees_no("has answered")


def test_nobody_else_verifies(open_window: Council) -> None:
    start(open_window)
    asha = open_window.person("asha.patel").says("verify a sample of Q1")
    asha.sees_no("Sample of")
    asha.presses_what_was(Button("Verified", "verify.mark", {"id": "1"}))
    with open_window.database.reading() as session:
        assert {each.outcome for each in session.scalars(select(Verification))} == {"picked"}


def test_a_button_pressed_again_changes_nothing(open_window: Council) -> None:
    catrin = start(open_window)
    shown = catrin.posts[-1]
    catrin.presses("Verified", on=shown).presses("Verified", on=shown)
    catrin.sees("has been looked at already")


def picked(council: Council) -> list[str]:
    """The codes of the sample, in the order in which they were drawn."""
    with council.database.reading() as session:
        return list(session.scalars(select(Verification.code).order_by(Verification.id)))
