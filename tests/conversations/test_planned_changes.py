"""What is planned and what waits for approval, in one list: decided, or taken back, where it stands."""

from storage.audit.verifying import verify
from storage.tables import PlannedAmendment
from tests.conversations.people import buttons_of, words_of
from tests.conversations.stage import Council
from tests.conversations.test_amending import approval_is_needed, indicator, targets
from tests.conversations.test_target_tracker import HEAD, OWNER, proposed

OFFICER, SECOND_OFFICER, ASHA, JEROME = "catrin.bello", "joseph.arkwell", "asha.patel", "jerome.tillotson"
MISSED, RECYCLING = "ENV1", "ENV2"


def test_nothing_is_planned(hartsmere: Council) -> None:
    hartsmere.person(OFFICER).says("what changes are planned").sees("No change of the framework is planned")
    hartsmere.person(ASHA).says("planned changes").sees("Nothing that you asked for is planned")


def test_what_waits_is_listed_with_what_stands_now_and_approved_from_the_list(hartsmere: Council) -> None:
    approval_is_needed(hartsmere)
    officer, second = hartsmere.person(OFFICER), hartsmere.person(SECOND_OFFICER)
    officer.says("change the target for missed bins to 35 for Q3")
    officer.says("make Jerome the owner of ENV2")
    second.says("changes waiting for approval")
    post = second.sees(
        "Changes of the framework: 2 wait for a decision.",
        "Missed collections per 100,000, Q3 2026/27: target 35 or fewer (now no target).",
        "Household waste recycled: owner Jerome Tillotson (now Asha Patel).",
        "Waits for approval by Joseph Arkwell.",
        buttons=["Approve 1", "Refuse 1", "Approve 2", "Refuse 2"],
    )
    assert "Take back 1" not in [button.label for button in buttons_of(post.reply)]
    second.presses("Approve 2").sees("Approved.", "1 waits for a decision.", buttons=["Approve", "Refuse"])
    officer.sees("Joseph Arkwell has approved your change.")
    assert indicator(hartsmere, RECYCLING).owner == "jerome.tillotson@hartsmere.example"
    second.presses("Refuse").sees("Not approved", "No change of the framework is planned")
    assert "2026/27 Q3" not in targets(hartsmere, MISSED)


def test_whoever_asked_takes_it_back_and_can_not_approve_it(hartsmere: Council) -> None:
    approval_is_needed(hartsmere)
    officer, second = hartsmere.person(OFFICER), hartsmere.person(SECOND_OFFICER)
    officer.says("make Jerome the owner of ENV2")
    officer.says("planned changes")
    post = officer.sees("Waits for approval by Joseph Arkwell.", buttons=["Take back"])
    assert [button.label for button in buttons_of(post.reply)] == ["Take back"]
    officer.presses("Take back").sees("Taken back: 1 change.")
    second.presses("Approve").sees("decided already, or taken back")


def test_what_is_to_come_is_listed_with_its_day_and_another_officer_can_take_it_back(hartsmere: Council) -> None:
    officer, second = hartsmere.person(OFFICER), hartsmere.person(SECOND_OFFICER)
    officer.says("make Jerome the owner of ENV2 from 1 December")
    second.says("what changes are planned")
    second.sees("1 is planned for a day to come.", "From Tuesday 1 December: Household waste recycled: owner Jerome")
    second.presses("Take back").sees("Taken back: 1 change.")
    officer.sees("Joseph Arkwell has taken back a planned change.", "owner Jerome Tillotson (now Asha Patel)")
    hartsmere.sleeps_until("2026-12-01 09:00")
    assert indicator(hartsmere, RECYCLING).owner == "asha.patel@hartsmere.example"


def test_a_proposed_target_is_listed_to_its_owner_and_to_whoever_makes_it_final(hartsmere: Council) -> None:
    owner, head, officer = (hartsmere.person(name) for name in (OWNER, HEAD, OFFICER))
    proposed(hartsmere)
    owner.says("planned changes").sees("Waits for a performance officer or the head of service", buttons=["Take back"])
    officer.says("planned changes").sees(buttons=["Make it final", "Talk about it first"])
    head.says("planned changes").sees(buttons=["Make it final", "Talk about it first"])
    head.presses("Make it final").sees("Final: ", "Nothing that you asked for is planned")
    hartsmere.person(JEROME).says("planned changes").sees("Nothing that you asked for is planned")


def test_the_list_is_told_in_the_direct_chat_only(hartsmere: Council) -> None:
    officer = hartsmere.person(OFFICER)
    officer.says("make Jerome the owner of ENV2 from 1 December")
    channel = hartsmere.channel("cmt")
    officer.says("planned changes", where=channel)
    officer.sees("1 is planned for a day to come.")
    assert all("Jerome" not in words_of(post.reply) for post in channel.new)


def test_a_planned_change_that_cannot_be_made_is_set_aside_and_the_officers_are_told(hartsmere: Council) -> None:
    officer, second = hartsmere.person(OFFICER), hartsmere.person(SECOND_OFFICER)
    officer.says("make Jerome the owner of ENV2 from 1 October")
    spoil(hartsmere, {"owner": "gone@hartsmere.example"})
    officer.says("change the target for missed bins to 35 from Q3")
    said = hartsmere.moves_to("2026-10-01 09:00")
    for each in (officer, second):
        each.sees("1 planned change could not be made and is off.", "Household waste recycled", "doesn't fit")
    assert any(each.kind == "remind" for each in said)
    assert indicator(hartsmere, RECYCLING).owner == "asha.patel@hartsmere.example"
    officer.looks_up()
    hartsmere.moves_to("2026-10-01 12:00")
    officer.sees_no("could not be made")
    officer.says("planned changes").sees("No change of the framework is planned")


def test_what_cannot_be_made_is_not_approved_either(hartsmere: Council) -> None:
    approval_is_needed(hartsmere)
    officer, second = hartsmere.person(OFFICER), hartsmere.person(SECOND_OFFICER)
    officer.says("make Jerome the owner of ENV2")
    spoil(hartsmere, {"owner": "gone@hartsmere.example"})
    spoilt = faults(hartsmere)
    second.presses("Approve").sees("doesn't fit")
    with hartsmere.database.reading() as session:
        (waiting,) = session.query(PlannedAmendment).all()
        assert (waiting.state, waiting.decided_by) == ("asked", None)
    assert faults(hartsmere) == spoilt
    second.presses("Refuse").sees("Not approved")


def test_a_target_that_cannot_be_made_final_stays_proposed(hartsmere: Council) -> None:
    proposed(hartsmere)
    hartsmere.person(HEAD).says("planned changes")
    spoil(hartsmere, {"target": "soon"})
    spoilt = faults(hartsmere)
    hartsmere.person(HEAD).presses("Make it final").sees("can't stand as target")
    with hartsmere.database.reading() as session:
        assert {each.state for each in session.query(PlannedAmendment).all()} == {"asked"}
    assert faults(hartsmere) == spoilt


def faults(council: Council) -> tuple[str, ...]:
    """What the audit finds: what was spoilt behind the program, and nothing else."""
    with council.database.reading() as session:
        found = verify(session, council.key).faults
    assert all(each.startswith(("A change to come of ", "The setting changes.approval ")) for each in found)
    return found


def spoil(council: Council, columns: dict[str, str]) -> None:
    """What waits or is planned can't be made any more, as where somebody is no longer known by its day."""
    with council.database.writing() as session:
        for each in session.query(PlannedAmendment).all():
            if columns.keys() <= each.columns.keys():
                each.columns = {**each.columns, **columns}
