"""The story of a quarter in a real Slack client, with the whole program behind it: over Socket Mode and signed HTTP."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.slack.settings import SlackSettings
from tests.peers.program import HART, RunningProgram, hart_rows
from tests.peers.slack.local_slack import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, LocalSlack, is_installed
from tests.peers.slack.loopback import only_loopback
from tests.peers.slack.page import SlackPage, slack_page
from tests.peers.slack.program import running_program
from tests.peers.slack.running import HTTP_PORT

pytestmark = [
    pytest.mark.peer,
    pytest.mark.skipif(not is_installed(), reason="local-slack could not be downloaded"),
]

WITHOUT_SLACK = "linnet.ashkey@hart.example"
STRANGER = {"U0ROBIN": ("Robin Sedge", "robin.sedge@hart.example")}
FIRST_ON_TIME = "% of undisputed invoices paid on time (old BVPI8)"


@dataclass
class Stage:
    """What a scene needs."""

    page: SlackPage
    slack: LocalSlack
    program: RunningProgram
    mode: str

    def keeps(self, name: str) -> None:
        """Keep a picture of this moment of the story."""
        self.page.keeps_picture(f"quarter-{self.mode}-{name}")


def account(email: str) -> str:
    return f"U0{email.partition('.')[0].upper()}"


def people() -> dict[str, tuple[str, str]]:
    """Everybody of the council but one, and somebody whom it does not know."""
    known = {account(row["email"]): (row["name"], row["email"]) for row in hart_rows("people.csv")}
    del known[account(WITHOUT_SLACK)]
    return known | STRANGER


def management() -> list[str]:
    return [account(row["email"]) for row in hart_rows("members.csv") if row["body"] == "cmt"]


@pytest.fixture(params=["socket", "http"])
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stage]:
    """Hart's Slack workspace, the program and a browser, in a network of their own."""
    over_http = request.param == "http"
    address = f"http://127.0.0.1:{HTTP_PORT}/slack/events" if over_http else ""
    with only_loopback(), LocalSlack(people(), {"cmt": management()}, address) as slack:
        chosen = {"signing_secret": SIGNING_SECRET} if over_http else {"app_token": APP_TOKEN}
        settings = SlackSettings(BOT_TOKEN, api_address=slack.api_address, **chosen)
        with running_program(tmp_path, settings, "2014-09-30 16:00") as program, slack_page(slack) as page:
            yield Stage(page, slack, program, request.param)
        assert slack.faults() == ["users.lookupByEmail -> users_not_found"]


def test_a_quarter_goes_from_the_opening_of_the_window_to_the_digest(stage: Stage) -> None:
    the_window_opens(stage)
    one_owner_types_the_figure_and_nothing_else(stage)
    another_fills_in_the_form(stage)
    a_third_says_when_it_will_come(stage)
    the_head_approves_in_one_press(stage)
    the_command_and_the_direct_chat_are_one_conversation(stage)
    a_cabinet_member_asks(stage)
    the_home_page_says_what_is_owed(stage)
    somebody_unknown_is_told_how_to_be_added(stage)
    the_channel_hears_nothing_that_is_not_signed_off(stage)
    the_heads_hear_first(stage)
    the_management_team_gets_one_digest(stage)


@pytest.mark.parametrize("stage", ["socket"], indirect=True)
def test_a_table_is_pasted_under_the_reminder_and_a_restated_figure_is_put_right_where_it_was_shown(
    stage: Stage,
) -> None:
    stage.program.moves_to("2014-10-01 09:00")
    a_table_is_pasted_in_the_thread_of_the_reminder(stage)
    what_was_shown_before_a_restatement_is_edited(stage)


def a_table_is_pasted_in_the_thread_of_the_reminder(stage: Stage) -> None:
    stage.page.acts_as("Imogen Foxglove")
    stage.page.begins_thread("figures are open until")
    stage.page.answers_in_thread("Code\tQ2\tComment\nIA01\t47.5\t\nIA02\t100\t\nIA04\t85%\tSorrel Dovecress was ill")
    stage.page.sees("3 of 3 rows understood. Nothing is saved yet.", "Percentage of Audit Plan completed", "Red")
    stage.keeps("pasted")
    stage.page.presses("Save the 3")
    stage.page.sees("85% (provisional)", "This seems to name a person (Sorrel Dovecress).")
    stage.keeps("pasted-saved")
    stage.page.presses("Keep it for staff only")
    stage.page.sees("is for staff only")


def what_was_shown_before_a_restatement_is_edited(stage: Stage) -> None:
    stage.page.acts_as("Ambrose Ladysmantle")
    stage.page.says("how is FI06 doing")
    stage.page.sees("97.4%")
    stage.page.acts_as("Petra Snowdrop")
    stage.page.says("restate FI06 for Q1")
    stage.page.presses(f"{FIRST_ON_TIME}, Q1 2014/15")
    stage.page.fills_in(FIRST_ON_TIME, "96.4%")
    stage.page.fills_in("Why it changes", "One batch of invoices was counted twice")
    stage.page.submits()
    stage.page.sees("Restated: it was 97.4%")
    stage.page.acts_as("Ambrose Ladysmantle")
    stage.page.sees("Corrected on Wednesday 1 October 2014", "96.4%")
    stage.page.does_not_see("Green, target 97%")
    stage.keeps("restated")


def the_window_opens(stage: Stage) -> None:
    stage.program.moves_to("2014-10-01 09:00")
    stage.page.acts_as("Odette Marigold")
    stage.page.sees("Q2 2014/15 figures are open until Thursday 16 October. You have 1; about 1 minute.")
    stage.keeps("reminder")
    stage.page.acts_as("Petra Snowdrop")
    stage.page.sees(
        "I could not tell Linnet Ashkey that the window is open. "
        "The reason: Nobody in this Slack workspace has that e-mail address."
    )
    stage.keeps("unreachable")
    for owner in {row["owner"] for row in hart_rows("indicators.csv")} - {WITHOUT_SLACK}:
        (said,) = stage.slack.messages(account(owner).replace("U", "D", 1))
        assert "figures are open" in said["text"]


def one_owner_types_the_figure_and_nothing_else(stage: Stage) -> None:
    stage.page.acts_as("Odette Marigold")
    stage.page.says("97.9")
    stage.page.sees(
        f"{FIRST_ON_TIME}: 97.9% (provisional)",
        "Green, target 97%; 97.4% the quarter before.",
        "That is everything for Q2 2014/15, thank you.",
    )
    stage.keeps("typed")
    stage.page.does_not_see("What happened")
    stage.page.acts_as("Cordelia Pennywort")
    stage.page.sees("Finance, Revs and Bens: 1 figure for Q2 2014/15 to sign off")


def another_fills_in_the_form(stage: Stage) -> None:
    stage.page.acts_as("Bryony Larkspur")
    stage.page.presses("Fill in the form")
    stage.page.sees_modal("Figures for Q2 2014/15", "Q1 2014/15: 95.9%. Target 90%.")
    stage.page.fills_in("Quality of Customer Service Call Handling", "95.5")
    stage.page.fills_in("% of telephone calls answered", "seventy-seven")
    stage.page.fills_in("% of calls to Contact Centre", "83.2%")
    stage.page.fills_in("% Garden Waste invoices", "100")
    stage.page.submits()
    stage.page.sees_error('CS02a|2014/15 Q2: I cannot read "seventy-seven" as a figure')
    stage.keeps("field-error")
    stage.page.fills_in("% of telephone calls answered", "77.4")
    stage.page.submits()
    stage.page.sees_modal("77.4% (provisional)", "Amber, target 80%", "What happened, and what is being done?")
    stage.keeps("comments")
    stage.page.fills_in("Comment (% of telephone calls", "Two people left in July")
    stage.page.fills_in("Action (% of telephone calls", "Interviews on Friday")
    stage.page.fills_in("Back on track by (% of telephone calls", "31 Dec")
    stage.page.fills_in("Comment (% of calls to Contact", "The same two people")
    stage.page.submits()
    stage.page.sees_no_modal()
    stage.page.sees("Thank you, the comments on", "That is everything for Q2 2014/15, thank you.")
    stage.keeps("thanks")


def a_third_says_when_it_will_come(stage: Stage) -> None:
    stage.page.acts_as("Caspian Quickthorn")
    stage.page.presses("Not yet available")
    stage.page.sees_modal("When will the figure for Q2 2014/15 be there?")
    stage.page.fills_in("Number of missed collections", "31 November")
    stage.page.submits()
    stage.page.sees_error("ETS01|2014/15 Q2: There is no 31 November")
    stage.keeps("no-such-day")
    stage.page.fills_in("Number of missed collections", "14 Nov")
    stage.page.submits()
    stage.page.sees("not yet available, expected by 14 Nov 2014")
    stage.keeps("later")


def the_head_approves_in_one_press(stage: Stage) -> None:
    stage.page.acts_as("Marguerite Stonecrop")
    stage.page.sees("Customer Services: 4 figures for Q2 2014/15 to sign off", "Back on track by 31 Dec 2014.")
    stage.keeps("batch")
    stage.page.presses("Approve all")
    stage.page.sees("Customer Services: 4 figures for Q2 2014/15 signed off", "They are locked now.")
    stage.page.does_not_see("4 figures for Q2 2014/15 to sign off")
    stage.keeps("approved")
    stage.page.acts_as("Barnaby Goldenrod")
    stage.page.presses("Approve all")
    stage.page.sees("Environmental & Technical Services: 1 figure for Q2 2014/15 signed off")


def a_cabinet_member_asks(stage: Stage) -> None:
    stage.page.acts_as("Ambrose Ladysmantle")
    stage.page.says("show red indicators for my portfolio")
    stage.page.sees("Housing and Community Safety")
    stage.page.sees_picture("3 red and 3 green of 6 rated")
    stage.keeps("red")


def the_command_and_the_direct_chat_are_one_conversation(stage: Stage) -> None:
    stage.page.acts_as("Ambrose Ladysmantle")
    stage.page.opens("cmt")
    stage.page.says("/outturn affordable homes")
    stage.page.acts_as("Ambrose Ladysmantle")
    stage.page.sees("Number of affordable homes delivered (gross)")
    stage.page.says("and since last year?")
    stage.page.sees("Number of affordable homes delivered (gross) rose from 7 in Q4 2013/14 to 28 in Q1 2014/15")
    stage.keeps("command")


def the_home_page_says_what_is_owed(stage: Stage) -> None:
    stage.page.acts_as("Saffron Tealwater")
    stage.page.opens_home()
    stage.page.sees("Your figures", "5 figures, due Thursday 16 October.")
    stage.keeps("home")
    stage.page.presses("Fill in the form")
    stage.page.sees_modal("Figures for Q2 2014/15", "Target 98%")
    stage.page.closes()
    stage.page.presses("What do I owe?")
    stage.page.acts_as("Saffron Tealwater")
    stage.page.sees_last("due Thursday 16 October")
    stage.keeps("owed")


def somebody_unknown_is_told_how_to_be_added(stage: Stage) -> None:
    stage.page.acts_as("Robin Sedge")
    stage.page.says("how is recycling doing")
    stage.page.sees(
        "We have not met",
        "Please ask your performance officers to add you to the list of people with the address "
        "robin.sedge@hart.example",
    )
    stage.keeps("stranger")


def the_channel_hears_nothing_that_is_not_signed_off(stage: Stage) -> None:
    stage.page.acts_as("Barnaby Goldenrod")
    stage.page.opens("cmt")
    stage.page.says("@outturn how is FI06 doing")
    stage.page.opens_thread("Barnaby Goldenrod")
    stage.page.sees("97.4%")
    stage.page.does_not_see("97.9%")
    stage.keeps("mention")
    stage.page.acts_as("Cordelia Pennywort")
    stage.page.opens("cmt")
    stage.page.says("@outturn how is FI06 doing")
    stage.page.opens_thread("Cordelia Pennywort")
    stage.page.sees("I have answered in our direct chat")
    stage.page.does_not_see("97.9%")
    stage.page.acts_as("Cordelia Pennywort")
    stage.page.sees_last("97.9%")
    stage.keeps("in-private")


def the_heads_hear_first(stage: Stage) -> None:
    stage.program.imports(HART / "q2")
    stage.program.moves_to("2014-10-17 09:00")
    stage.page.acts_as("Quillon Meadowsweet")
    stage.page.sees("Corporate Management Team will see 2 entries from your services for Q2 2014/15")
    stage.keeps("preview")
    stage.page.presses("Add to the comments")
    stage.page.fills_in("Context (Number of affordable homes", "24 more homes were handed over in October")
    stage.keeps("preview-comments")
    stage.page.submits()
    stage.page.sees_no_modal()
    stage.page.sees("is kept")


def the_management_team_gets_one_digest(stage: Stage) -> None:
    before = len(stage.slack.messages("C0CMT"))
    stage.program.moves_to("2014-10-20 09:00")
    stage.page.acts_as("Augusta Bittersweet")
    stage.page.opens("cmt")
    stage.page.sees("9 exceptions for Q2 2014/15", "New (4)", "Continuing (5)", "Resolved (5)")
    stage.page.sees("24 more homes were handed over in October", "Awaiting sign-off (1)", "expected by 14 Nov 2014")
    stage.page.does_not_see("97.9%")
    stage.keeps("digest")
    stage.page.opens_thread("9 exceptions")
    stage.page.sees_picture("7 red, 2 amber and 28 green of 37 rated")
    stage.keeps("digest-chart")
    stage.page.acts_as("Lavender Teasel")
    stage.page.opens("cmt")
    stage.page.presses("Show the red ones")
    stage.page.opens_thread("9 exceptions")
    stage.page.sees("7 of the 37 rated performance indicators in Corporate Management Team are red")
    stage.keeps("digest-answer")
    stage.program.moves_to("2014-10-20 09:30")
    roots = [said for said in stage.slack.messages("C0CMT")[before:] if said.get("thread_ts") in (None, said["ts"])]
    assert len(roots) == 1
