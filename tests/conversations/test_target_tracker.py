"""Targets still to be set: who promised which by when, chased, checked, made final, and taken into reports."""

from domain.periods import Period
from storage.tables import CouncilSettings, Indicator, TargetRow
from tests.conversations.stage import Council

OFFICER, OWNER, HEAD, OTHER = "catrin.bello", "solveig.amankwah", "callum.braithwell", "parveen.stoddart"
FLOODING = "Homes protected from surface water flooding"
FORM = ["Target", "By when", "How it is measured"]
MEASURED = "Homes that move to a lower flood-risk band, from the scheme register"


def target(council: Council, code: str, period: str) -> str | None:
    """What stands in the record."""
    with council.database.reading() as session:
        row = session.get(TargetRow, (council.key, code, Period.parse(period)))
        return None if row is None or row.target is None else f"{row.target:f}"


def proposed(council: Council, figure: str = "120") -> None:
    """The owner has proposed a target for flooding."""
    owner = council.person(OWNER)
    owner.says("which targets are still to be finalised").presses(f"Set {FLOODING}")
    owner.sees(form=FORM)
    owner.fills(target=figure, by_when="2026/27", how_it_is_measured=MEASURED)


def test_the_tracker_says_what_is_promised_by_when_and_by_whom(hartsmere: Council) -> None:
    officer = hartsmere.person(OFFICER)
    officer.says("which targets are still to be finalised")
    officer.sees("Overdue:", table=[FLOODING, "Solveig Amankwah", "30 Oct 2026", "25 Sep 2026, overdue"])


def test_an_owner_is_asked_before_and_after_the_day_in_one_message(hartsmere: Council) -> None:
    owner = hartsmere.person(OWNER)
    hartsmere.moves_to("2026-10-16 09:00")
    owner.sees("1 target for 2026/27 is still to be set.", "promised for Friday 30 October", buttons=["Set the target"])
    hartsmere.moves_to("2026-10-23 09:00")
    owner.sees_no("still to be set")
    hartsmere.moves_to("2026-10-27 09:00")
    owner.sees("1 target for 2026/27 is still to be set.")
    hartsmere.moves_to("2026-11-04 09:00")
    owner.sees("was promised for Friday 30 October", "It helps to know what is in the way.")
    hartsmere.moves_to("2026-11-13 09:00")
    owner.sees("was promised for Friday 30 October")
    hartsmere.moves_to("2026-11-27 09:00")
    owner.sees_no("still to be set")


def test_whoever_has_proposed_one_is_not_asked_again(hartsmere: Council) -> None:
    proposed(hartsmere)
    hartsmere.moves_to("2026-10-16 09:00")
    hartsmere.person(OWNER).sees_no("still to be set")


def test_a_proposed_target_is_made_final_and_counts_from_then_on(hartsmere: Council) -> None:
    officer, owner = hartsmere.person(OFFICER), hartsmere.person(OWNER)
    proposed(hartsmere)
    owner.sees("Thank you.", "target 120 for 2026/27", "makes it final")
    officer.sees("Solveig Amankwah proposes a target.", "scheme register", buttons=["Make it final"])
    assert target(hartsmere, "CLI5", "2026/27") is None
    officer.says("which targets are still to be finalised").sees(
        table=["30 Oct 2026; one is proposed, to be made final"]
    )
    officer.presses("Make it final").sees("Final:")
    owner.sees("Catrin Bello has made your target final.", "It is in reports from now on.")
    assert target(hartsmere, "CLI5", "2026/27") == "120"
    with hartsmere.database.reading() as session:
        indicator = session.get_one(Indicator, ("hartsmere", "CLI5"))
        assert (indicator.status, indicator.definition) == ("live", MEASURED)
    officer.says("which targets are still to be finalised").sees_no(FLOODING)
    officer.says("what is the target for CLI5 for 2026/27").sees("120")


def test_the_head_of_service_may_make_it_final_and_a_second_press_finds_it_decided(hartsmere: Council) -> None:
    proposed(hartsmere)
    hartsmere.person(HEAD).presses("Make it final").sees("Final:")
    hartsmere.person(OFFICER).presses("Make it final").sees("decided already")


def test_a_target_may_be_talked_about_first(hartsmere: Council) -> None:
    proposed(hartsmere)
    hartsmere.person(OFFICER).presses("Talk about it first").sees("Given back")
    owner = hartsmere.person(OWNER)
    owner.sees("would like to talk about your target", buttons=["Set the target"])
    assert target(hartsmere, "CLI5", "2026/27") is None


def test_what_is_not_specific_measurable_and_dated_is_said_at_its_field(hartsmere: Council) -> None:
    owner = hartsmere.person(OWNER)
    owner.says("which targets are still to be finalised").presses(f"Set {FLOODING}")
    owner.fills(target="more homes", by_when="soon", how_it_is_measured="by counting")
    owner.sees_error("target")
    owner.sees_error("period", "by when")
    owner.sees_error("measured", "how it is measured")


def test_a_typed_target_fills_the_form(hartsmere: Council) -> None:
    owner = hartsmere.person(OWNER)
    owner.says("the target for flooding should be 120 homes by March 2027")
    form = owner.sees(form=FORM).reply.form()
    assert form is not None
    assert form.fields[0].initial == "120"


def test_a_target_that_stands_is_not_offered_in_the_form_of_another_indicator(hartsmere: Council) -> None:
    head = hartsmere.person(HEAD)
    head.says("change the target of ENV2 to 50 from 1 April 2027")
    head.sees("A performance officer changes a target that stands.")
    head.sees_no(FLOODING)


def test_a_target_the_wrong_way_round_is_asked_about(hartsmere: Council) -> None:
    owner = hartsmere.person("amina.throssell")
    owner.says("which targets are still to be finalised")
    button = next(each for each in owner.posts[-1].reply.parts if hasattr(each, "buttons"))
    owner.presses(button.buttons[0].label).fills(
        target="99999", by_when="2026/27", how_it_is_measured="Counted each term from the register"
    )
    owner.sees("Is that right?", buttons=["Yes, propose it", "Change it"])
    owner.presses("Yes, propose it").sees("Thank you.")


def test_somebody_with_nothing_to_set_is_told_so(hartsmere: Council) -> None:
    hartsmere.person("asha.patel").says("the target for recycling should be 60%").sees("A performance officer changes")


def test_the_head_of_the_log_is_told_once_a_day_where_anything_was_logged(hartsmere: Council) -> None:
    with hartsmere.database.writing() as session:
        row = session.query(CouncilSettings).filter_by(council="hartsmere").one()
        row.settings = {**row.settings, "officers": {"channel": "officers"}}
    officers = hartsmere.channel("officers", [])
    hartsmere.sleeps_until("2026-09-30 11:00")
    officers.sees("Head of the log on 30 September 2026: ", " entries.", "audit verify --head")
    hartsmere.sleeps_until("2026-09-30 12:00")
    officers.sees_no("Head of the log")
    hartsmere.person(OFFICER).says("change the target for voids to 20 from 1 April")
    hartsmere.sleeps_until("2026-10-01 09:00")
    officers.sees("Head of the log on 1 October 2026: ")


def test_the_form_for_a_target_is_for_the_one_who_asked_even_in_a_channel(hartsmere: Council) -> None:
    winston, partnership = hartsmere.person("winston.ardagh"), hartsmere.channel("partnership")
    winston.says("change the target for tenancies kept for a year to 90%", where=partnership)
    winston.sees("The last outturn was", form=FORM)
    partnership.sees_one_message()
    partnership.sees("I have answered in our direct chat")


def test_chasing_the_targets_asks_those_who_are_to_set_one_and_nobody_for_figures(open_window: Council) -> None:
    officer, owner, asha = (open_window.person(name) for name in (OFFICER, OWNER, "asha.patel"))
    officer.says("chase the targets")
    officer.sees("Chased 4 people for targets still to be set.", f"Solveig Amankwah: {FLOODING}")
    owner.sees("Catrin Bello asks: 1 target for 2026/27 is still to be set.", buttons=["Set the target"])
    asha.sees_nothing()
    officer.says("chase up targets not yet set").sees("were chased for that today already, so not again.")
    officer.says("chase Asha").sees("Chased 1 person.")
    asha.sees("figures")


def test_whoever_has_proposed_a_target_is_not_chased_for_it(open_window: Council) -> None:
    proposed(open_window)
    open_window.person(OFFICER).says("chase the missing targets").sees("Chased 3 people")
