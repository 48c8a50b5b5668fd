"""The story of a quarter in a real Teams client, with the whole program behind it."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from storage.queries import outbox
from tests.peers.program import HART
from tests.peers.teams.playground import PERSONAL
from tests.peers.teams.stage import Stage, staged

pytestmark = pytest.mark.peer

FIRST_ON_TIME = "% of undisputed invoices paid on time (old BVPI8)"
OWNER, SERVICE_MANAGER, CONTRACT_MANAGER = "Odette Marigold", "Bryony Larkspur", "Caspian Quickthorn"
HEAD, OTHER_HEAD, THIRD_HEAD = "Marguerite Stonecrop", "Quillon Meadowsweet", "Barnaby Goldenrod"
CABINET, OFFICER, CHIEF, STRANGER = "Ambrose Ladysmantle", "Petra Snowdrop", "Augusta Bittersweet", "Robin Sedge"
THE_KNOWN = (OWNER, SERVICE_MANAGER, CONTRACT_MANAGER, HEAD, OTHER_HEAD, THIRD_HEAD, CABINET, OFFICER, CHIEF)


def test_a_quarter_goes_from_the_opening_of_the_window_to_the_digest(browser: Browser, tmp_path: Path) -> None:
    with staged(browser, tmp_path) as stage:
        everybody_says_hello(stage)
        somebody_unknown_is_told_how_to_be_added(stage)
        stage.starts_anew()
        the_window_opens(stage)
        one_owner_types_the_figure_and_nothing_else(stage)
        another_fills_in_the_form(stage)
        a_third_says_when_it_will_come(stage)
        the_head_approves_in_one_press(stage)
        a_cabinet_member_asks(stage)
        the_channel_hears_nothing_that_is_not_signed_off(stage)
        the_heads_hear_first(stage)
        the_management_team_gets_one_digest(stage)


def test_an_officer_chases_everybody_from_the_board_and_the_owner_is_told_in_teams(
    browser: Browser, tmp_path: Path
) -> None:
    with staged(browser, tmp_path) as stage:
        for name in (OWNER, OFFICER):
            stage.who(name).say("hello")
            stage.who(name).sees("Ask me in your own words")
        stage.program.moves_to("2014-10-01 09:00")
        officer = stage.who(OFFICER)
        officer.sees("Returns for Q2 2014/15 (July to September 2014)", "Nothing in yet:")
        officer.sees("I could not tell")
        stage.keeps(OFFICER, "board")
        officer.presses("Chase all")
        officer.sees("Odette Marigold: 1 figure")
        stage.keeps(OFFICER, "chased")
        stage.who(OWNER).sees("Petra Snowdrop, performance officer, asks: 1 figure is still to come for Q2 2014/15")
        stage.keeps(OWNER, "asked-for-it")


def everybody_says_hello(stage: Stage) -> None:
    for name in THE_KNOWN:
        stage.who(name).say("hello")
        stage.who(name).sees("Ask me in your own words")
    stage.keeps(OWNER, "hello")


def somebody_unknown_is_told_how_to_be_added(stage: Stage) -> None:
    stranger = stage.who(STRANGER)
    stranger.say("how is recycling doing")
    stranger.sees(
        "We have not met",
        "Please ask your performance officers to add you to the list of people with the address "
        "robin.sedge@hart.example",
    )
    stage.keeps(STRANGER, "stranger")


def the_window_opens(stage: Stage) -> None:
    stage.program.moves_to("2014-10-01 09:00")
    stage.who(OWNER).sees("Q2 2014/15 figures are open until Thursday 16 October. You have 1; about 1 minute.")
    stage.keeps(OWNER, "reminder")
    stage.who(OFFICER).sees(
        "I could not tell 13 people that the window is open.",
        "The reason: no account was found for them: they have not used the bot yet, or the app is not installed",
        "Linnet Ashkey",
    )
    stage.keeps(OFFICER, "unreachable")


def one_owner_types_the_figure_and_nothing_else(stage: Stage) -> None:
    owner = stage.who(OWNER)
    owner.say("97.9")
    owner.sees(
        f"{FIRST_ON_TIME}: 97.9% (provisional)",
        "Green, target 97%; 97.4% the quarter before.",
        "That is everything for Q2 2014/15, thank you.",
    )
    owner.sees_not("What happened")
    stage.keeps(OWNER, "typed")


def another_fills_in_the_form(stage: Stage) -> None:
    manager = stage.who(SERVICE_MANAGER)
    manager.sees("You have 4; about 2 minutes.")
    manager.presses("Fill in the form")
    manager.sees("Figures for Q2 2014/15", "Q1 2014/15: 95.9%. Target 90%.")
    manager.fill("Quality of Customer Service Call Handling", "95.5")
    manager.fill("% of telephone calls answered", "seventy-seven")
    manager.fill("% of calls to Contact Centre", "83.2%")
    manager.fill("% Garden Waste invoices", "100")
    stage.keeps(SERVICE_MANAGER, "form")
    manager.presses("Send")
    manager.sees('I cannot read "seventy-seven" as a figure')
    stage.keeps(SERVICE_MANAGER, "field-error")
    manager.fill("% of telephone calls answered", "77.4")
    manager.presses("Send")
    manager.sees("77.4% (provisional)", "What happened, and what is being done?")
    stage.keeps(SERVICE_MANAGER, "comments")
    manager.fill("Comment (% of telephone calls", "Two people left in July")
    manager.fill("Action (% of telephone calls", "Interviews on Friday")
    manager.fill("Back on track by (% of telephone calls", "31 Dec")
    manager.fill("Comment (% of calls to Contact", "The same two people")
    manager.presses("Send")
    manager.sees("Thank you, the comments on", "That is everything for Q2 2014/15, thank you.")
    stage.keeps(SERVICE_MANAGER, "thanks")


def a_third_says_when_it_will_come(stage: Stage) -> None:
    manager = stage.who(CONTRACT_MANAGER)
    manager.sees("Number of missed collections")
    manager.presses("Not yet available")
    manager.sees("When will the figure for Q2 2014/15 be there?")
    manager.fill("Number of missed collections", "31 November")
    manager.presses("Send")
    manager.sees("There is no 31 November")
    stage.keeps(CONTRACT_MANAGER, "no-such-day")
    manager.fill("Number of missed collections", "14 Nov")
    manager.presses("Send")
    manager.sees("not yet available, expected by 14 Nov 2014")
    stage.keeps(CONTRACT_MANAGER, "later")


def the_head_approves_in_one_press(stage: Stage) -> None:
    head = stage.who(HEAD)
    head.sees("Customer Services: 4 figures for Q2 2014/15 to sign off", "Back on track by 31 Dec 2014.")
    stage.keeps(HEAD, "batch")
    head.presses("Approve all")
    head.sees("Customer Services: 4 figures for Q2 2014/15 signed off", "They are locked now.")
    head.sees_not("4 figures for Q2 2014/15 to sign off")
    stage.keeps(HEAD, "approved")
    other = stage.who(THIRD_HEAD)
    other.sees("1 figure for Q2 2014/15 to sign off")
    other.presses("Approve all")
    other.sees("They are locked now.")


def a_cabinet_member_asks(stage: Stage) -> None:
    member = stage.who(CABINET)
    member.say("show red indicators for my portfolio")
    member.sees("3 of the 6 rated performance indicators in Housing and Community Safety are red for Q1 2014/15")
    member.sees_picture("3 red and 3 green of 6 rated")
    stage.keeps(CABINET, "red")


def the_channel_hears_nothing_that_is_not_signed_off(stage: Stage) -> None:
    chief = stage.who(CHIEF)
    chief.goes_to("CMT")
    chief.mention("how is FI06 doing")
    chief.sees("I have answered in our direct chat, where only you can read it.")
    chief.sees_not("97.9%")
    stage.keeps(CHIEF, "mention")
    chief.goes_to(PERSONAL)
    chief.sees("97.9%")
    stage.keeps(CHIEF, "in-private")
    chief.goes_to("CMT")


def the_heads_hear_first(stage: Stage) -> None:
    stage.program.imports(HART / "q2")
    stage.program.moves_to("2014-10-17 09:00")
    head = stage.who(OTHER_HEAD)
    head.sees("Corporate Management Team will see 2 entries from your services for Q2 2014/15")
    stage.keeps(OTHER_HEAD, "preview")
    head.presses("Add to the comments")
    head.fill("Context", "24 more homes were handed over in October")
    head.presses("Send")
    head.sees("is kept")
    stage.keeps(OTHER_HEAD, "preview-answered")


def the_management_team_gets_one_digest(stage: Stage) -> None:
    before = digests(stage)
    stage.program.moves_to("2014-10-20 09:00")
    chief = stage.who(CHIEF)
    chief.sees("Corporate Management Team, Q2 2014/15 (July to September 2014)", "New (4)", "Continuing (5)")
    chief.sees("24 more homes were handed over in October", "Awaiting sign-off (1)", "expected by 14 Nov 2014")
    chief.sees_picture("7 red, 2 amber and 28 green of 37 rated")
    chief.sees_not("97.9%")
    stage.keeps(CHIEF, "digest")
    stage.program.moves_to("2014-10-20 09:30")
    assert digests(stage) == before + 1


def digests(stage: Stage) -> int:
    """How many digests there have been, that of the quarter before included."""
    with stage.program.database.reading() as session:
        return outbox.count_of(session, "hart", "digest|")
