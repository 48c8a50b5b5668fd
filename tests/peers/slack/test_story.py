"""The story of a quarter in a real Slack client, with the whole program behind it: over Socket Mode and signed HTTP."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.slack.settings import SlackSettings
from tests.peers.program import RunningProgram, hart_rows
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
    stage.page.sees_error('I cannot read "seventy-seven" as a figure')
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
    stage.page.sees_error("There is no 31 November")
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
