"""A figure put right after sign-off: a reason, an approval, and every message that showed it corrected."""

from sqlalchemy import select

from bot.reply import Button, Chart
from domain.access import Role
from storage.queries import drafts, people
from storage.tables import LogEntry
from tests.conversations.people import Person, buttons_of, words_of
from tests.conversations.stage import Council

OFFICER, SECOND_OFFICER, OWNER, HEAD = "catrin.bello", "joseph.arkwell", "asha.patel", "elspeth.nwosu"
AS_IT_WAS = "What else is said here is as it was before"
ASKED = ["Household waste recycled", "Why it changes"]


def asked_for(
    council: Council, answer: str = "58.4%", reason: str = "The weighbridge counted one load twice"
) -> Person:
    """Asha has asked for another figure for the first quarter, which is signed off."""
    asha = council.person(OWNER)
    asha.says("restate ENV2 for Q1").presses("Household waste recycled, Q1 2026/27")
    asha.sees(form=ASKED)
    return asha.fills(household_waste_recycled=answer, why_it_changes=reason)


def test_an_owner_asks_and_an_officer_approves(hartsmere: Council) -> None:
    before = hartsmere.figure("ENV2", "2026/27 Q1")
    assert before is not None
    officer = hartsmere.person(OFFICER)
    asha = asked_for(hartsmere)
    asha.sees("Asked: a performance officer approves the change of Household waste recycled for Q1 2026/27.")
    officer.sees(
        "Asha Patel asks to restate Household waste recycled", "58.4% instead of", buttons=["Approve", "Refuse"]
    )
    officer.presses("Approve")
    officer.sees("58.4% for Q1 2026/27", "Restated: it was")
    asha.sees("Catrin Bello has approved the restatement")
    now = hartsmere.figure("ENV2", "2026/27 Q1")
    assert now is not None
    assert (str(now.value), now.state, now.entered_by) == ("58.4", before.state, "asha.patel@hartsmere.example")
    assert (now.restatement, now.target) == ("The weighbridge counted one load twice", before.target)


def test_every_message_that_showed_the_figure_is_corrected_where_it_stands(hartsmere: Council) -> None:
    member, channel = hartsmere.person(HEAD), hartsmere.channel("cmt")
    member.says("recycling rate Q1")
    answered = member.sees("Household waste recycled")
    member.says("trend of ENV2")
    trend = member.sees("Household waste recycled")
    member.says("voids Q1")
    untouched = member.sees("for June 2026")
    asked_for(hartsmere)
    member.looks_up()
    hartsmere.person(OFFICER).presses("Approve")
    edited = {post.id: words_of(post.reply) for post in member.new}
    assert set(edited) == {answered.id, trend.id}
    for words in edited.values():
        assert "Corrected on Wednesday 30 September 2026: Household waste recycled for Q1 2026/27 was" in words
        assert "The weighbridge counted one load twice." in words
    assert "58.4%" in edited[answered.id].partition("counted one load twice.")[2]
    assert words_of(untouched.reply).count("Corrected") == 0
    assert channel.new == []


def test_what_was_asked_besides_stays_in_a_message_that_is_corrected(hartsmere: Council) -> None:
    member, officer = hartsmere.person(HEAD), hartsmere.person(OFFICER)
    member.says("what is the recycling rate for Q1 and who owns it").sees("59.4%", "Asha Patel owns")
    officer.says("restate ENV2 for Q1").presses("Household waste recycled, Q1 2026/27")
    officer.fills(household_waste_recycled="58.4%", why_it_changes="A load was counted twice")
    member.sees(
        "is 58.4%", "Household waste recycled: 58.4% for Q1 2026/27", "Asha Patel owns Household waste recycled"
    )


def test_an_officer_restates_at_once_where_the_council_asks_for_no_second_pair_of_eyes(hartsmere: Council) -> None:
    officer = hartsmere.person(OFFICER)
    officer.says("restate ENV2 for Q1").presses("Household waste recycled, Q1 2026/27")
    officer.fills(household_waste_recycled="58.4%", why_it_changes="A load was counted twice")
    officer.sees("58.4% for Q1 2026/27", "Restated: it was")


def test_a_typed_figure_for_what_is_signed_off_leads_to_the_form(hartsmere: Council) -> None:
    asha = hartsmere.person(OWNER)
    asha.says("change recycling for Q1 to 58.4%")
    asha.sees("has been signed off, so it is locked.", buttons=["Ask for a restatement"])


def test_somebody_who_does_not_give_the_figure_cannot_ask(hartsmere: Council) -> None:
    member = hartsmere.person(HEAD)
    member.presses_what_was(Button("", "restate.open", {"figure": "ENV2|2026/27 Q1"}, opens="form"))
    member.sees("Only those who give this figure, and performance officers, can ask for it to be restated.")


def test_the_form_is_offered_only_to_those_who_may_ask_and_others_are_told_whom_to_ask(hartsmere: Council) -> None:
    not_theirs = "Only those who give this figure, and performance officers, can ask for it to be restated."
    lowri = hartsmere.person("lowri.benning").says("restate missed bins")
    post = lowri.sees(not_theirs, "Please ask Asha Patel about Missed collections per 100,000.")
    assert buttons_of(post.reply) == []
    partner = hartsmere.person("stefan.albright").says("restate missed bins").sees(not_theirs)
    assert "Asha" not in words_of(partner.reply)
    priya = hartsmere.person("priya.ellingham").says("restate missed bins and people sleeping rough")
    post = priya.sees("say what it should be, and why. Please ask Asha Patel about Missed collections per 100,000.")
    assert [button.label for button in buttons_of(post.reply)] == ["People sleeping rough, Q1 2026/27"]
    for name in ("asha.patel", "callum.braithwell", "catrin.bello"):
        person = hartsmere.person(name).says("restate missed bins")
        person.sees("say what it should be, and why.", buttons=["Missed collections per 100,000, Q1 2026/27"])


def test_a_refusal_leaves_the_figure_and_tells_the_asker(hartsmere: Council) -> None:
    asha, officer = asked_for(hartsmere), hartsmere.person(OFFICER)
    officer.presses("Refuse")
    officer.sees("Not approved: Household waste recycled for Q1 2026/27 stays as it is.")
    asha.sees("Catrin Bello has not approved the restatement")
    now = hartsmere.figure("ENV2", "2026/27 Q1")
    assert now is not None
    assert now.restatement is None


def test_a_second_officer_finds_it_decided(hartsmere: Council) -> None:
    asked_for(hartsmere)
    hartsmere.person(OFFICER).presses("Approve")
    second = hartsmere.person(SECOND_OFFICER)
    second.presses("Approve")
    second.sees("That was decided already")


def test_a_reason_is_needed(hartsmere: Council) -> None:
    asha = asked_for(hartsmere, reason=" ")
    asha.sees_error("reason", "Please answer this one.")


def test_a_reminder_that_only_asked_for_the_figure_is_left_as_it_is(hartsmere: Council) -> None:
    asha, officer = hartsmere.person(OWNER), hartsmere.person(OFFICER)
    hartsmere.moves_to("2026-10-01 09:00")
    asha.sees("Q2 2026/27 figures are open")
    reminder = asha.posts[-1]
    asha.says("missed bins 62, recycling 61, residual waste 101, garden waste 21344")
    asha.fills(comment="Two crews short since July")
    hartsmere.person("callum.braithwell").presses("Approve all")
    asha.looks_up()
    asha.looks_up()
    officer.says("restate ENV2 for Q2").presses("Household waste recycled, Q2 2026/27")
    officer.fills(household_waste_recycled="58.4%", why_it_changes="A load was counted twice")
    officer.sees("58.4% for Q2 2026/27", "Restated: it was")
    assert reminder.id not in {post.id for post in asha.new}


def test_what_cannot_be_answered_anew_has_the_new_figure_and_rating_and_nothing_else_changed(
    hartsmere: Council,
) -> None:
    asha, officer, head = hartsmere.person(OWNER), hartsmere.person(OFFICER), hartsmere.person("callum.braithwell")
    hartsmere.moves_to("2026-10-01 09:00")
    asha.says("missed bins 38, recycling 61, residual waste 101, garden waste 21344")
    head.presses("Approve all")
    asha.looks_up()
    head.looks_up()
    officer.says("restate ENV1 for Q2").presses("Missed collections per 100,000, Q2 2026/27")
    officer.fills(answer="43", why_it_changes="A round was left out")
    asha.sees("43 (provisional) for Q2 2026/27", "Amber, target 40 or fewer; 38 the quarter before")
    head.sees("was 38 and is 43", AS_IT_WAS, table=["43", "Worse than 38", "40 or fewer", "Amber"])


def of_the_second_quarter(council: Council, *figures: str) -> Person:
    """The head has approved the figures of the second quarter, and has read nothing since."""
    asha, head = council.person(OWNER), council.person("callum.braithwell")
    council.moves_to("2026-10-01 09:00")
    asha.says(", ".join(figures))
    head.presses("Approve all")
    return head


def restated(council: Council, code: str, period: str, **answers: str) -> None:
    """An officer restates a figure."""
    officer = council.person(OFFICER)
    officer.says(f"restate {code} for {period[:2]}")
    officer.presses_what_was(Button("", "restate.open", {"figure": f"{code}|2026/27 {period}"}, opens="form"))
    officer.fills(**answers)


GIVEN = ("missed bins 38", "recycling 61", "residual waste 101", "garden waste 21344")


def test_a_message_that_holds_the_figure_beside_a_later_one_is_corrected_too(hartsmere: Council) -> None:
    head = of_the_second_quarter(hartsmere, *GIVEN)
    head.says("recycling Q2").sees("59.4% the quarter before")
    head.looks_up()
    restated(hartsmere, "ENV2", "Q1", answer="62%", why_it_changes="A load was left out")
    head.sees("61.0%", "62.0% the quarter before")
    head.sees("was 59.4% and is 62.0%", AS_IT_WAS, table=["61.0%", "62.0%"])
    head.sees_no("Better than 62.0%", "Better than 59.4%")


def test_a_message_that_shows_neither_the_figure_nor_what_it_was_before_is_left_alone(hartsmere: Council) -> None:
    head = of_the_second_quarter(hartsmere, *GIVEN)
    head.says("who owns ENV2")
    post = head.sees("Asha Patel owns")
    head.looks_up()
    restated(hartsmere, "ENV2", "Q1", answer="62%", why_it_changes="A load was left out")
    assert post.id not in {each.id for each in head.new}


def test_what_somebody_wrote_in_their_own_words_is_never_changed(hartsmere: Council) -> None:
    head, asha = hartsmere.person("callum.braithwell"), hartsmere.person(OWNER)
    hartsmere.moves_to("2026-10-01 09:00")
    asha.says("missed bins 62, recycling 61, residual waste 101, garden waste 21344")
    asha.fills(comment="We were worse at 62 than we hoped", action="Crews, since Missed collections per 100,000 was 62")
    head.presses("Approve all")
    head.looks_up()
    restated(hartsmere, "ENV1", "Q2", answer="41", why_it_changes="A round was counted twice")
    head.sees("was 62 and is 41", "We were worse at 62 than we hoped", "Missed collections per 100,000 was 62.")


def test_an_old_chart_and_what_it_made_of_the_figure_go_from_a_message_that_cannot_be_written_anew(
    hartsmere: Council,
) -> None:
    head = hartsmere.person(HEAD)
    head.says("send me the trend of ENV2 every friday")
    hartsmere.moves_to("2026-10-02 09:00")
    post = head.sees("You get this every Friday", chart="Household waste recycled")
    head.presses("Stop sending this")
    head.looks_up()
    restated(hartsmere, "ENV2", "Q1", answer="57.4%", why_it_changes="A load was counted twice")
    assert head.sees("was 59.4% and is 57.4%", AS_IT_WAS, "chart").id == post.id
    assert not any(isinstance(part, Chart) for part in post.reply.parts)
    after = words_of(post.reply).partition("A load was counted twice.")[2]
    assert "59.4" not in after


def test_ten_times_too_much_is_asked_about_before_anybody_is_asked_to_approve_it(hartsmere: Council) -> None:
    officer = hartsmere.person(OFFICER)
    asha = asked_for(hartsmere, "5.84%")
    asha.sees("Household waste recycled, Q1 2026/27: 5.84", "is it right?", buttons=["Yes, it is right", "58.4%"])
    assert officer.new == []
    asha.presses("58.4%")
    officer.sees("58.4", "instead of", buttons=["Approve", "Refuse"])
    officer.sees_no("The checks found")
    officer.presses("Approve")
    now = hartsmere.figure("ENV2", "2026/27 Q1")
    assert now is not None
    assert (str(now.value), now.doubt, now.restatement) == ("58.4", None, "The weighbridge counted one load twice")


def test_who_approves_it_reads_what_the_checks_found_of_a_figure_that_is_right(hartsmere: Council) -> None:
    officer = hartsmere.person(OFFICER)
    asha = asked_for(hartsmere, "5.84%").presses("Yes, it is right")
    asha.sees("Asked: a performance officer approves")
    officer.sees("5.84% instead of", "The checks found: 5.84", "Asha Patel says that it is right.")
    officer.presses("Approve")
    now = hartsmere.figure("ENV2", "2026/27 Q1")
    assert now is not None
    assert str(now.value) == "5.84"
    assert "5.84" in (now.doubt or "")


def test_a_restatement_that_was_dropped_is_asked_of_nobody(hartsmere: Council) -> None:
    officer = hartsmere.person(OFFICER)
    asha = asked_for(hartsmere, "5.84%").presses("Drop it")
    asha.sees("Dropped; nothing was saved of it.")
    asha.presses("Yes, it is right")
    asha.sees("That was answered already")
    assert officer.new == []


def test_an_officer_approves_only_the_figure_that_was_shown(hartsmere: Council) -> None:
    officer = hartsmere.person(OFFICER)
    asked_for(hartsmere)
    officer.looks_up()
    shown = officer.buttons_before_them()[0]
    asked_for(hartsmere, "59.1%")
    officer.presses_what_was(shown)
    officer.sees("That was decided already")
    now = hartsmere.figure("ENV2", "2026/27 Q1")
    assert now is not None
    assert now.restatement is None


def test_nothing_is_kept_of_a_restatement_that_nobody_could_approve(hartsmere: Council) -> None:
    with hartsmere.database.writing() as session:
        for officer in people.with_role(session, hartsmere.key, Role.OFFICER):
            officer.roles = tuple(role for role in officer.roles if role != Role.OFFICER)
    asha = asked_for(hartsmere)
    asha.sees("Nobody else is a performance officer here")
    with hartsmere.database.reading() as session:
        assert drafts.values(session, hartsmere.key, asha.name, "restate|ENV2|2026/27 Q1") == {}
        logged = session.scalars(select(LogEntry).where(LogEntry.what == "asked for a restatement"))
        assert logged.all() == []


def test_a_figure_that_is_still_open_is_not_offered_to_be_restated(open_window: Council) -> None:
    open_window.person("asha.patel").says("recycling 61.2%")
    officer = open_window.person("catrin.bello")
    officer.says("restate recycling for Q2")
    officer.sees("Household waste recycled for Q2 2026/27 is not signed off, so it takes no restatement")
