"""Changing targets, tolerances, owners, definitions and portfolios in conversation, from a day on."""

import pytest

from storage.tables import CouncilSettings, Indicator, Portfolio, TargetRow
from tests.conversations.people import buttons_of, words_of
from tests.conversations.stage import Council

OFFICER, SECOND_OFFICER, ASHA, JEROME = "catrin.bello", "joseph.arkwell", "asha.patel", "jerome.tillotson"
VOIDS, RECYCLING, MISSED = "HO12", "ENV2", "ENV1"


def targets(council: Council, code: str) -> dict[str, str]:
    """What stands in the record from the current year on: the target, or its range."""
    with council.database.reading() as session:
        rows = session.query(TargetRow).filter_by(council=council.key, code=code).all()
        found = {}
        for row in rows:
            if row.period.start_year >= 2026:
                edges = [edge for edge in (row.target, row.lower, row.upper) if edge is not None]
                found[row.period.notation] = " to ".join(f"{edge:f}" for edge in edges)
        return found


def indicator(council: Council, code: str) -> Indicator:
    """As it stands in the record."""
    with council.database.reading() as session:
        return session.get_one(Indicator, (council.key, code))


def approval_is_needed(council: Council) -> None:
    """The council asks for a second pair of eyes on its framework."""
    with council.database.writing() as session:
        row = session.query(CouncilSettings).filter_by(council=council.key).one()
        row.settings = {**row.settings, "changes": {"approval": "officer"}}


def test_a_target_changes_with_the_next_year_and_leaves_this_one(hartsmere: Council) -> None:
    officer = hartsmere.person(OFFICER)
    officer.says("change the target for voids to 20 from 1 April")
    officer.sees(
        "Days to re-let an empty home: target 20 days or less from 1 Apr 2027, for the whole of 2027/28.",
        "Before, it was 28 days or less.",
        buttons=["Undo"],
    )
    assert targets(hartsmere, VOIDS) == {"2026/27": "28", "2027/28": "20"}
    officer.presses("Undo").sees("Taken back: 1 thing is as before, about Days to re-let an empty home.")
    assert targets(hartsmere, VOIDS) == {"2026/27": "28"}
    officer.presses("Undo the undoing")
    assert targets(hartsmere, VOIDS) == {"2026/27": "28", "2027/28": "20"}


def test_who_changed_a_target_is_told_with_the_day_and_what_it_was(hartsmere: Council) -> None:
    officer = hartsmere.person(OFFICER)
    officer.says("change the target for voids to 20 from 1 April")
    officer.says("who changed the target for voids").sees(
        "The target for Days to re-let an empty home for 2026/27, 28 days or less, was set with an import on",
        "That for 2027/28, 20 days or less, was set by Catrin Bello on",
    )


def test_from_the_middle_of_a_year_only_the_periods_from_then_on_get_targets_of_their_own(hartsmere: Council) -> None:
    officer = hartsmere.person(OFFICER)
    officer.says("change the target for missed bins to 35 from Q3")
    officer.sees("target 35 or fewer from 1 Oct 2026, for Q3 2026/27 to Q4 2026/27. Before, it was 40 or fewer.")
    assert targets(hartsmere, MISSED) == {"2026/27": "40", "2026/27 Q3": "35", "2026/27 Q4": "35"}
    officer.says("what is the target for missed bins in Q1 2026/27").sees("40 or fewer")
    officer.says("what is the target for missed bins in Q3 2026/27").sees("35 or fewer")


def test_a_target_may_be_for_one_year_only(hartsmere: Council) -> None:
    officer = hartsmere.person(OFFICER)
    officer.says("set recycling's target to 60% for 2027/28")
    officer.sees("Household waste recycled: target 60%, for 2027/28.")
    assert targets(hartsmere, RECYCLING)["2027/28"] == "60"


def test_a_cumulative_profile_is_spread_over_what_is_left_of_the_year(hartsmere: Council) -> None:
    officer = hartsmere.person(OFFICER)
    before = targets(hartsmere, "ECO1")
    officer.says("change the target for affordable homes to 200 from Q3")
    officer.sees("To date: Q3 2026/27", "Q4 2026/27 200")
    after = targets(hartsmere, "ECO1")
    assert (after["2026/27"], after["2026/27 Q4"]) == ("200", "200")
    assert after["2026/27 Q2"] == before["2026/27 Q2"]
    assert before["2026/27 Q3"] != after["2026/27 Q3"]


def test_a_range_is_set_as_a_range(hartsmere: Council) -> None:
    hartsmere.person(OFFICER).says("change the target for occupancy to between 88 and 94 for 2027/28")
    assert targets(hartsmere, "ECO7")["2027/28"] == "88 to 94"


def test_what_is_not_signed_off_is_rated_again_and_what_is_keeps_its_target(open_window: Council) -> None:
    officer, asha = open_window.person(OFFICER), open_window.person(ASHA)
    asha.says("missed bins 41")
    signed = [(each.revision, each.target, each.rating) for each in open_window.history(MISSED, "2026/27 Q1")]
    assert str(open_window.figure(MISSED, "2026/27 Q2").rating) == "amber"  # type: ignore[union-attr]
    officer.says("change the target for missed bins to 30 from 1 April 2026")
    officer.sees("Rated again, as it is not signed off: Q2 2026/27, red (it was amber).", "Q1 2026/27 is signed off")
    now = open_window.figure(MISSED, "2026/27 Q2")
    assert now is not None
    assert (str(now.target), now.rating) == ("30", "red")
    assert [(each.revision, each.target, each.rating) for each in open_window.history(MISSED, "2026/27 Q1")] == signed
    officer.says("why is missed bins Q2 red").sees("30 or fewer for 2026/27, set by Catrin Bello on Thursday 1 October")
    officer.presses("Undo")
    now = open_window.figure(MISSED, "2026/27 Q2")
    assert now is not None
    assert (str(now.target), now.rating) == ("40", "amber")


def test_a_tolerance_holds_from_its_period_on(open_window: Council) -> None:
    officer, asha = open_window.person(OFFICER), open_window.person(ASHA)
    asha.says("missed bins 41")
    officer.says("tolerance on missed bins is 1% from Q3")
    officer.sees("tolerance 1% from 1 Oct 2026 on", "Before, it was 10%.")
    now = open_window.figure(MISSED, "2026/27 Q2")
    assert now is not None
    assert (now.tolerance, now.rating) == ("10%", "amber")
    officer.says("what is the tolerance on missed bins in Q3").sees("1%")
    assert indicator(open_window, MISSED).tolerance is None
    open_window.sleeps_until("2027-04-01 09:00")
    assert indicator(open_window, MISSED).tolerance == "1%"


def test_a_bare_wish_opens_a_form(hartsmere: Council) -> None:
    officer = hartsmere.person(OFFICER)
    officer.says("change the target for voids")
    officer.sees("Now 28 days or less", form=["Target", "Tolerance", "From when"])
    officer.fills(target="20", from_when="2027/28").sees("target 20 days or less from 1 Apr 2027")
    officer.says("change the target for voids").fills(target="soonish").sees_error("target")
    officer.fills(target="20", from_when="whenever").sees_error("from", "from when")


def test_two_that_may_be_meant_are_two_buttons(hartsmere: Council) -> None:
    officer = hartsmere.person(OFFICER)
    officer.says("change the target for missed bins and recycling to 50 from Q3")
    officer.sees("Which target do you mean?", buttons=["Missed collections per 100,000", "Household waste recycled"])
    officer.presses("Missed collections per 100,000").sees("target 50 or fewer")


def test_a_year_with_two_sorts_of_targets_is_asked_about(hartsmere: Council) -> None:
    officer = hartsmere.person(OFFICER)
    officer.says("set the target for residual waste to 110 for 2026/27")
    officer.sees("Which one do you mean?", buttons=["Each quarter: 110", "The whole year: 110"])
    officer.presses("The whole year: 110")
    assert targets(hartsmere, "ENV3")["2026/27"] == "110"
    assert targets(hartsmere, "ENV3")["2026/27 Q1"] == "114"


def test_a_floor_on_the_wrong_side_is_refused(hartsmere: Council) -> None:
    officer = hartsmere.person(OFFICER)
    officer.says("set the floor for recycling to 70%")
    officer.sees("the floor 70 is above the target 58")
    assert targets(hartsmere, RECYCLING) == {"2026/27": "58"}


def test_an_owner_changes_on_the_day_and_both_are_told(hartsmere: Council) -> None:
    officer, asha, jerome = (hartsmere.person(name) for name in (OFFICER, ASHA, JEROME))
    officer.says("change the owner of ENV2 to Jerome from 1 Dec")
    officer.sees("Jerome Tillotson answers for it from Tuesday 1 December. Before, it was Asha Patel.")
    jerome.sees("You answer for Household waste recycled from Tuesday 1 December.")
    asha.sees("Thank you for looking after it.")
    assert indicator(hartsmere, RECYCLING).owner == "asha.patel@hartsmere.example"
    hartsmere.sleeps_until("2026-12-01 09:00")
    assert indicator(hartsmere, RECYCLING).owner == "jerome.tillotson@hartsmere.example"


def test_a_change_to_come_is_taken_back_before_its_day(hartsmere: Council) -> None:
    officer = hartsmere.person(OFFICER)
    officer.says("make Jerome the owner of ENV2 from 1 December").presses("Undo").sees("Taken back: 1 thing is")
    hartsmere.sleeps_until("2026-12-01 09:00")
    assert indicator(hartsmere, RECYCLING).owner == "asha.patel@hartsmere.example"


def test_a_definition_is_typed_or_edited_in_a_form(hartsmere: Council) -> None:
    officer = hartsmere.person(OFFICER)
    officer.says("HO4's definition is now People found sleeping rough on one night in November")
    officer.sees("People sleeping rough from today: People found sleeping rough on one night in November.")
    officer.says("change the definition of HO4")
    officer.sees("What People sleeping rough means", form=["Definition", "From when"])
    officer.fills(definition="People seen bedded down").sees("People seen bedded down.")
    assert indicator(hartsmere, "HO4").definition == "People seen bedded down"


def test_an_indicator_moves_to_another_portfolio_from_a_day(hartsmere: Council) -> None:
    officer = hartsmere.person(OFFICER)
    officer.says("move HO4 to the Planning portfolio from May")
    officer.sees("People sleeping rough belongs to Economy, Planning and Transport from Saturday 1 May 2027.")


def test_the_same_again_changes_nothing(hartsmere: Council) -> None:
    officer = hartsmere.person(OFFICER)
    officer.says("change the target for voids to 28 for 2026/27").sees("That is how it is already")


def test_somebody_else_changes_no_target_that_stands(hartsmere: Council) -> None:
    hartsmere.person(JEROME).says("change the target for litter to 20").sees("A performance officer changes a target")


def test_another_officer_approves_where_the_council_asks_for_it(hartsmere: Council) -> None:
    approval_is_needed(hartsmere)
    officer, second = hartsmere.person(OFFICER), hartsmere.person(SECOND_OFFICER)
    officer.says("change the target for missed bins to 35 from Q3").sees("Asked: another performance officer approves")
    asked = second.sees("Catrin Bello asks for a change.", "35 or fewer", buttons=["Approve", "Refuse"])
    approve = next(button for button in buttons_of(asked.reply) if button.label == "Approve")
    assert "2026/27 Q3" not in targets(hartsmere, MISSED)
    second.presses("Approve").sees("Approved.")
    officer.sees("Joseph Arkwell has approved your change.")
    assert targets(hartsmere, MISSED)["2026/27 Q3"] == "35"
    second.presses_what_was(approve).sees("decided already")


def test_a_refused_change_leaves_everything(hartsmere: Council) -> None:
    approval_is_needed(hartsmere)
    officer, second = hartsmere.person(OFFICER), hartsmere.person(SECOND_OFFICER)
    officer.says("make Jerome the owner of ENV2")
    second.presses("Refuse").sees("Not approved")
    officer.sees("has not approved your change, so everything stays as it is.")
    assert indicator(hartsmere, RECYCLING).owner == "asha.patel@hartsmere.example"


def test_an_approval_is_refused_when_something_was_changed_since(hartsmere: Council) -> None:
    approval_is_needed(hartsmere)
    officer, second = hartsmere.person(OFFICER), hartsmere.person(SECOND_OFFICER)
    officer.says("change the target for missed bins to 35 for 2026/27")
    with hartsmere.database.writing() as session:
        row = session.query(TargetRow).filter_by(council=hartsmere.key, code=MISSED).all()[-1]
        row.target = row.target + 1 if row.target else None
    second.presses("Approve").sees("has been changed since it was asked for")


def test_a_new_portfolio_holder_is_told_on_the_day_what_they_are_responsible_for(hartsmere: Council) -> None:
    officer = hartsmere.person(OFFICER)
    new, old = hartsmere.person("raymond.tuckwell"), hartsmere.person("elspeth.nwosu")
    officer.says("Cllr Tuckwell takes over Housing from 1 December")
    officer.sees("Raymond Tuckwell holds Housing and Homelessness from Tuesday 1 December.", "until Monday 30 November")
    new.sees_nothing()
    hartsmere.sleeps_until("2026-11-30 17:00")
    hartsmere.moves_to("2026-12-01 09:00")
    told = new.sees("you hold Housing and Homelessness", buttons=["Show my reds", "What should I ask the director?"])
    assert "What matters most" in words_of(told.reply)
    old.sees("Thank you for looking after Housing and Homelessness")
    new.presses("Show my reds").sees("Housing")
    hartsmere.moves_to("2026-12-03 09:00")
    new.sees_no("you hold Housing")
    with hartsmere.database.reading() as session:
        rows = session.query(Portfolio).filter_by(council=hartsmere.key, key="housing").all()
        assert [(str(row.ends), row.holder.split("@")[0]) for row in sorted(rows, key=lambda row: row.starts)] == [
            ("2026-11-30", "elspeth.nwosu"),
            ("None", "raymond.tuckwell"),
        ]


@pytest.mark.parametrize(
    "asked",
    [
        "make Raymond Tuckwell the holder of Housing and Homelessness from 1 December",
        "make Cllr Tuckwell the new portfolio holder for housing from 1 December",
        "please appoint Raymond Tuckwell as cabinet member for Housing and Homelessness from 1 December",
        "change the portfolio holder of Housing and Homelessness to Raymond Tuckwell from 1 December",
        "change the holder of the Housing portfolio from Elspeth Nwosu to Raymond Tuckwell from 1 December",
        "Raymond Tuckwell holds Housing and Homelessness from 1 December",
        "Cllr Tuckwell will hold the housing portfolio from 1 December",
    ],
)
def test_a_new_holder_is_named_in_many_ways(hartsmere: Council, asked: str) -> None:
    officer = hartsmere.person(OFFICER)
    officer.says(asked)
    officer.sees("Raymond Tuckwell holds Housing and Homelessness from Tuesday 1 December.", buttons=["Undo"])
    officer.presses("Undo").sees("Taken back")


def test_a_new_holder_waits_for_approval_where_the_council_asks_for_it(hartsmere: Council) -> None:
    approval_is_needed(hartsmere)
    officer, second = hartsmere.person(OFFICER), hartsmere.person(SECOND_OFFICER)
    officer.says("make Raymond Tuckwell the holder of Housing and Homelessness from 1 December")
    second.sees("Raymond Tuckwell holds Housing and Homelessness", buttons=["Approve", "Refuse"])


@pytest.mark.parametrize(
    "asked", ["who holds Housing and Homelessness", "who is the portfolio holder for housing since 1 December"]
)
def test_asking_who_holds_a_portfolio_changes_nothing(hartsmere: Council, asked: str) -> None:
    officer = hartsmere.person(OFFICER)
    officer.says(asked)
    officer.sees_no("takes over", "Undo", "holds it until")


def test_a_new_holder_who_is_nobody_here_is_asked_for(hartsmere: Council) -> None:
    officer = hartsmere.person(OFFICER)
    officer.says("make Aurelia Nobody the holder of Housing and Homelessness from 1 December")
    officer.sees("Write who takes over which portfolio")


def test_an_officer_defines_a_draft_and_changes_it_by_name(hartsmere: Council) -> None:
    officer = hartsmere.person(OFFICER)
    officer.says("define flood protection").sees("Homes protected from surface water flooding: To be")
    officer.says("change the target of flood protection to 120 for 2026/27")
    officer.sees("Homes protected from surface water flooding: target 120, for 2026/27.")
    assert targets(hartsmere, "CLI5")["2026/27"] == "120"
    officer.says("change the definition of LEG4").sees("What Council-wide contract register complete means")
    officer.says("make Jerome the owner of CLI5").sees("Jerome Tillotson answers for it from today.")
    assert indicator(hartsmere, "CLI5").owner == "jerome.tillotson@hartsmere.example"


def test_a_draft_is_named_to_nobody_but_officers(hartsmere: Council) -> None:
    jerome = hartsmere.person(JEROME)
    jerome.says("define flood protection").sees_no("Homes protected from surface water flooding")
    officer, channel = hartsmere.person(OFFICER), hartsmere.channel("cmt")
    officer.says("what does flood protection mean", where=channel)
    assert all("Homes protected" not in words_of(post.reply) for post in channel.new)
    officer.sees("Homes protected from surface water flooding: To be")


def test_a_target_far_from_what_it_was_is_asked_about_first(hartsmere: Council) -> None:
    officer = hartsmere.person("catrin.bello")
    officer.says("change the target for recycling to 600 from 1 January")
    officer.sees("600% is 10 times the target now, 58%. Nothing is changed yet.", buttons=["60% instead"])
    officer.says("recycling target").sees_no("600")
    officer.says("change the target for recycling to 600 from 1 January").presses("60% instead")
    officer.sees("Household waste recycled: target 60% from 1 Jan 2027", buttons=["Undo"])


def test_whoever_says_that_a_far_target_is_right_gets_it(hartsmere: Council) -> None:
    officer = hartsmere.person("catrin.bello")
    officer.says("set the target for missed bins to 4 from 1 January").sees("4 is a 10th of the target now, 40.")
    officer.says("yes").sees("Missed collections per 100,000: target 4 or fewer from 1 Jan 2027")


def test_a_target_far_from_what_it_was_is_asked_about_beside_a_tolerance_too(open_window: Council) -> None:
    officer = open_window.person(OFFICER)
    officer.says("change the target for voids").fills(target="2800", tolerance="5%")
    officer.sees("is 100 times the target now", "Nothing is changed yet.", buttons=["Yes, 2800 with 5% is right"])
    assert targets(open_window, VOIDS) == {"2026/27": "28"}
    officer.presses("Yes, 2800 with 5% is right").sees("target 2,800 days or less")
    assert targets(open_window, VOIDS)["2026-10"] == "2800"
    with open_window.database.reading() as session:
        tolerances = {row.tolerance for row in session.query(TargetRow).filter_by(code=VOIDS) if row.target == 2800}
    assert tolerances == {"5%"}


def test_a_tolerance_that_leaves_nothing_to_be_red_is_asked_about_first(open_window: Council) -> None:
    officer = open_window.person(OFFICER)
    officer.says("change the tolerance on recycling to 100%")
    officer.sees("a tolerance of 100% leaves next to nothing to be red. Nothing is changed yet. Is it right?")
    officer.says("yes").sees("tolerance 100%")


def test_what_is_wrong_with_a_tolerance_stands_at_its_field(open_window: Council) -> None:
    officer = open_window.person(OFFICER)
    officer.says("change the target for voids").fills(target="20", tolerance="a bit").sees_error("tolerance")


def test_a_target_of_nothing_is_asked_about_first(hartsmere: Council) -> None:
    officer = hartsmere.person(OFFICER)
    officer.says("change the target for voids to 0 from 1 April")
    officer.sees("0 days would take the place of the target now, 28 days. Nothing is changed yet.")


@pytest.mark.parametrize(
    "words",
    [
        "change the target for voids to 20 for Q1 2020",
        "change the target for voids to 20 from 31 February",
        "change the target for voids to 20 for March 2020",
        "change the target for voids to 20 from Easter",
        "change the owner of ENV2 to Jerome from 31 February",
        "move Asha's indicators to Priya from 31 February",
    ],
)
def test_a_time_that_cannot_be_read_changes_nothing_at_another(hartsmere: Council, words: str) -> None:
    officer = hartsmere.person(OFFICER)
    officer.says(words).sees("I could not read from when or for which period, so nothing was changed.")
    assert targets(hartsmere, VOIDS) == {"2026/27": "28"}
    assert indicator(hartsmere, RECYCLING).owner == "asha.patel@hartsmere.example"


def test_a_quarter_of_a_calendar_year_is_no_start_in_the_form(hartsmere: Council) -> None:
    officer = hartsmere.person(OFFICER)
    officer.says("change the target for voids").fills(target="20", from_when="Q1 2020").sees_error("from", "from when")
