"""One real quarter from start to finish: Hart's published second quarter of 2014/15, with invented people."""

import csv

from domain.access import State
from tests.conversations.conftest import HART
from tests.conversations.people import buttons_of
from tests.conversations.stage import Council

COLOURS = ("red", "amber", "green")


def test_a_quarter_goes_from_the_opening_of_the_window_to_the_digest(hart_anywhere: Council) -> None:
    council = hart_anywhere
    management = council.channel("cmt")
    council.moves_to("2014-09-30 09:00")

    the_window_opens(council)
    one_owner_types_the_figure_and_nothing_else(council)
    another_fills_in_one_form(council)
    a_third_says_when_it_will_come(council)
    their_heads_approve_or_ask(council)
    the_rest_is_published_meanwhile(council)
    the_heads_hear_first(council)
    the_management_team_hears_once(council)

    council.moves_to("2014-10-21 09:00")
    management.sees_nothing()


def the_window_opens(council: Council) -> None:
    everybody = [council.person(name) for name in ("odette.marigold", "saffron.tealwater", "caspian.quickthorn")]
    said = council.moves_to("2014-10-01 09:00")
    assert {notice.kind for notice in said} == {"open"}
    assert len({notice.to for notice in said}) == len(said) == 16
    assert sum(len(notice.indicators) for notice in said) == 45
    for person in everybody:
        person.sees_one_message()
    saffron = everybody[1]
    saffron.sees(
        "Q2 2014/15 figures are open until Thursday 16 October. You have 5; about 3 minutes.",
        "DBS applications sent to the DBS within 1 working day (100% in Q1 2014/15)",
        buttons=["Fill in the form", "Not yet available"],
    )


def one_owner_types_the_figure_and_nothing_else(council: Council) -> None:
    odette = council.person("odette.marigold")
    head = council.person("cordelia.pennywort")
    odette.says("97.9")
    odette.sees(
        "% of undisputed invoices paid on time (old BVPI8): 97.9% (provisional)",
        "for Q2 2014/15 (July to September 2014). Green, target 97%; 97.4% the quarter before.",
        "That is everything for Q2 2014/15, thank you.",
    )
    odette.sees_no("What happened")
    assert odette.owes() == []
    waits = "Finance, Revs and Bens: 1 figure for Q2 2014/15 to sign off"
    head.sees(waits, table=["97.9% (provisional)", "Better than 97.4%"])


def another_fills_in_one_form(council: Council) -> None:
    bryony = council.person("bryony.larkspur")
    head = council.person("marguerite.stonecrop")
    bryony.presses("Fill in the form")
    bryony.sees("Q1 2014/15: 95.9%. Target 90%.")
    bryony.fills(CS01="95.5", CS02a="seventy-seven", CS02b="83.2%", CS03="100")
    bryony.sees_error("CS02a", 'I cannot read "seventy-seven" as a figure', "92.4 or 45/52")
    assert bryony.owes() == ["CS01", "CS02a", "CS02b", "CS03"]

    bryony.fills(CS01="95.5", CS02a="77.4", CS02b="83.2%", CS03="100")
    bryony.sees("95.5% (provisional)", "Green, target 90%")
    bryony.sees("77.4% (provisional)", "Amber, target 80%", "What happened, and what is being done?")
    head.sees_nothing()

    bryony.fills(
        comment_CS02a="Two people left in July",
        action_CS02a="Interviews on Friday",
        back_on_track_by_CS02a="31 Dec",
        comment_CS02b="The same two people",
    )
    bryony.sees("Thank you, the comments on", "are kept", "That is everything for Q2 2014/15, thank you.")
    assert bryony.owes() == []
    head.sees_one_message()
    head.sees("Customer Services: 4 figures for Q2 2014/15 to sign off", "Back on track by 31 Dec 2014.")


def a_third_says_when_it_will_come(council: Council) -> None:
    caspian = council.person("caspian.quickthorn")
    caspian.presses("Not yet available")
    caspian.sees("When will the figure for Q2 2014/15 be there?")
    caspian.fills(ETS01="31 November")
    caspian.sees_error("ETS01", "There is no 31 November", "30 November")
    caspian.fills(ETS01="14 Nov")
    caspian.sees("not yet available, expected by 14 Nov 2014", "That is everything for Q2 2014/15, thank you.")
    assert caspian.owes() == []


def their_heads_approve_or_ask(council: Council) -> None:
    bryony, head = council.person("bryony.larkspur"), council.person("marguerite.stonecrop")
    batch = head.posts[-1]
    as_it_was = next(button for button in buttons_of(batch.reply) if button.label == "Approve all")

    head.presses("Return with a question")
    head.fills(which="CS02a", question="Is that before or after the new rota?")
    head.sees("Returned with your question: ", "3 figures of that list can still be approved.")
    head.sees("3 figures for Q2 2014/15 to sign off", buttons=["Approve all"])
    bryony.sees("Marguerite Stonecrop has a question", "Is that before or after the new rota?")
    assert bryony.owes() == ["CS02a"]

    bryony.presses("Open your figures").fills(CS02a="77.9")
    bryony.sees("77.9%", "It was 77.4% (draft) before.", "That is everything")
    head.sees("4 figures for Q2 2014/15 to sign off", table=["77.9% (provisional)"])

    head.presses_what_was(as_it_was)
    head.sees("Some figures have changed since. This is how they stand now.", table=["77.9% (provisional)"])
    assert figure_state(council, "CS02a") is State.SUBMITTED

    head.presses("Approve all")
    head.sees("Customer Services: 4 figures for Q2 2014/15 signed off", "They are locked now.")
    assert figure_state(council, "CS02a") is State.SIGNED_OFF

    bryony.says("CS02a 78")
    bryony.sees("has been signed off, so it is locked", "Petra Snowdrop", "restatement")
    assert len(council.history("CS02a", "2014/15 Q2")) == 5

    council.person("barnaby.goldenrod").presses("Approve all")


def the_rest_is_published_meanwhile(council: Council) -> None:
    report = council.imports(HART / "q2")
    assert any("FI06" in str(conflict) for conflict in report.conflicts)
    typed = council.figure("FI06", "2014/15 Q2")
    assert typed
    assert str(typed.value) == "97.9"


def the_heads_hear_first(council: Council) -> None:
    head, chief = council.person("quillon.meadowsweet"), council.channel("cmt")
    said = council.moves_to("2014-10-17 09:00")
    assert {notice.kind for notice in said} == {"preview"}
    chief.sees_nothing()
    head.sees_one_message()
    head.sees(
        "Corporate Management Team will see 2 entries from your services for Q2 2014/15 on the next working day.",
        "Number of affordable homes delivered (gross) (Housing Services): 28, target 40. Red, green the quarter before",
        buttons=["Add to the comments"],
    )
    head.presses("Add to the comments").fills(context_HS16="24 more homes were handed over in October")
    head.sees("the comment on", "is kept")


def the_management_team_hears_once(council: Council) -> None:
    management = council.channel("cmt")
    said = council.moves_to("2014-10-20 09:00")
    assert [notice.kind for notice in said] == ["digest"]
    management.sees_one_message()
    management.sees(
        "Corporate Management Team, Q2 2014/15 (July to September 2014)",
        "of 37 with a target and a figure are green",
        chart="7 red, 2 amber and 28 green of 37 rated",
        buttons=["Show the red ones"],
    )
    management.sees(
        "New (4)",
        "Processing of planning applications: Major applications (Planning Services): 57.1%, target 70%; "
        "63.6% the quarter before. Red, amber the quarter before.",
        "Quillon Meadowsweet: 24 more homes were handed over in October.",
        "Continuing (5)",
        "Red for two quarters running.",
        "Resolved (5)",
        "Antisocial Behaviour across Safer North Hampshire area (Safer North Hants): 10%. Green, target 3%",
    )
    management.sees(
        "Good news",
        "Awaiting sign-off (1) - % of undisputed invoices paid on time (old BVPI8)",
        "Missing (3)",
        "Number of missed collections – All – (per 100,000): expected by 14 Nov 2014",
        "% uptime of Hart DC website: no date was given",
    )
    management.sees_no("97.9%", "No notes")


def figure_state(council: Council, code: str) -> State | None:
    """How far a second-quarter figure has come."""
    figure = council.figure(code, "2014/15 Q2")
    return figure.state if figure else None


def test_the_published_second_quarter_agrees_with_the_councils_own_colours(hart: Council) -> None:
    """Of the 79 published rows with a colour and a real figure; the example's README explains the five others."""
    hart.moves_to("2014-10-15 09:00")
    hart.imports(HART / "q2")
    agreeing, differing = 0, set()
    with (HART / "published" / "hart_kpis_2014_15.csv").open(encoding="utf-8", newline="") as published:
        for row in csv.DictReader(published):
            figure = hart.figure(row["code"], row["current_quarter"])
            if figure is None or figure.value is None or row["council_status"].casefold() not in COLOURS:
                continue
            if figure.rating.value == row["council_status"].casefold():
                agreeing += 1
            else:
                differing.add((row["code"], row["current_quarter"][-2:]))
    assert agreeing == 74
    assert differing == {("IT01", "Q1"), ("IT03", "Q1"), ("FI06", "Q2"), ("HR11", "Q2"), ("HS16", "Q2")}
