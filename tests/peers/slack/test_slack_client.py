"""Everything the Slack door does, seen in a real Slack client: over Socket Mode and over signed HTTP."""

from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from bot.form import Choice, Field, FieldKind, Form
from bot.message import Attached, Expects, Filled, Message, OpenedHome, Place, PlaceKind, Said
from bot.ports import Heard
from bot.reply import Button, Buttons, Cell, Chart, Column, Fact, Facts, Heading, Note, Part, Reply, Table, Text, Tone
from bot.slack.settings import SlackSettings
from tests.bot.sample_replies import AWKWARD
from tests.peers.slack.local_slack import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, LocalSlack, is_installed
from tests.peers.slack.loopback import only_loopback
from tests.peers.slack.page import SlackPage, slack_page
from tests.peers.slack.running import HTTP_PORT, RunningDoor, open_door

pytestmark = [
    pytest.mark.peer,
    pytest.mark.skipif(not is_installed(), reason="local-slack could not be downloaded"),
]

PEOPLE = {
    "U0ASHA": ("Asha Patel", "asha.patel@hart.example"),
    "U0JO": ("Jo Marsh", "jo.marsh@hart.example"),
}
RETURN = Form(
    "submit",
    "Q2 2026/27 figures",
    (
        Field("W1", "Missed collections", about="Target 40 or fewer; 38 last quarter", reads="figure", required=True),
        Field("comment", "What happened", FieldKind.LONG_TEXT),
        Field("area", "Where", FieldKind.CHOICE, choices=(Choice("n", "North"), Choice("s", "South"))),
    ),
    introduction="One figure, about a minute.",
    opened_by="open_return",
    continues=True,
)
WHY = Form("why", "Off target", (Field("why", "Why is it off target", required=True),))
SENTENCE = "Missed collections rose from 38 to 62."


def read_figure(text: str, limits: Mapping[str, str]) -> str | None:
    return None if text.isdigit() else f"“{text}” is not a figure. Write 62, for example."


def picture() -> bytes:
    kept = BytesIO()
    Image.new("RGB", (1200, 675), "#12436d").save(kept, "PNG")
    return kept.getvalue()


def answer(message: Message) -> tuple[Heard, tuple[Reply, ...]]:
    """A bot as small as can be that shows everything a door can do."""
    if message.expects in (Expects.FORM, Expects.HOME):
        return Heard((in_response(message),)), ()
    return Heard(), (as_message(message),)


def in_response(message: Message) -> Reply:
    match message.content:
        case OpenedHome():
            return Reply("You owe 1 figure.", (Text("You owe 1 figure."), RETURN))
        case Filled(_, values):
            return Reply("", (Text(f"{values['W1']} is off target."), WHY))
        case _:
            return Reply("", (RETURN,))


def as_message(message: Message) -> Reply:
    match message.content:
        case Said(text):
            return said(text, message)
        case Filled(_, values):
            return Reply(f"Recorded, because: {values['why']}")
        case Attached(files):
            return Reply(f"Read {files[0].name}: {files[0].content.decode()}")
        case _:
            return Reply("Approved by Asha Patel.", in_place=True)


def said(text: str, message: Message) -> Reply:
    parts: dict[str, tuple[Part, ...]] = {
        "figures": (Text("Q2 figures are open until Friday."), RETURN),
        "chart": (Text("Here is the trend."), Chart({"headline": "Rising"}, SENTENCE)),
        "batch": (Text("Four figures wait for you."), Buttons((Button("Approve", "approve", primary=True),))),
        "table": (
            Heading("Your portfolio"),
            Facts((Fact("Red", "1", Tone.BAD), Fact("Green", "2", Tone.GOOD))),
            Table(
                "Red indicators",
                (Column("Indicator"), Column("Outturn", figures=True), Column("Rating")),
                ((Cell("Missed collections"), Cell("62"), Cell("Red", Tone.BAD)),),
            ),
            Note("1 of 3 with a target"),
        ),
        "awkward": (Text(AWKWARD), Facts((Fact("*Name*", AWKWARD),))),
    }
    who = ", ".join(reader.name for reader in message.audience or ())
    return Reply(f"{message.sender.name} said {text}; read by {who}.", parts.get(text, ()))


@pytest.fixture(scope="module", params=["socket", "http"])
def stage(request: pytest.FixtureRequest) -> Iterator[tuple[SlackPage, RunningDoor]]:
    """A workspace, the door and a browser, in a network of their own."""
    over_http = request.param == "http"
    address = f"http://127.0.0.1:{HTTP_PORT}/slack/events" if over_http else ""
    with only_loopback(), LocalSlack(PEOPLE, {"cmt": list(PEOPLE)}, address) as slack:
        chosen = {"signing_secret": SIGNING_SECRET} if over_http else {"app_token": APP_TOKEN}
        settings = SlackSettings(BOT_TOKEN, api_address=slack.api_address, **chosen)
        with open_door(settings, answer, picture(), {"figure": read_figure}) as door, slack_page(slack) as page:
            yield page, door
        assert slack.faults() == []


@pytest.fixture
def page(stage: tuple[SlackPage, RunningDoor]) -> SlackPage:
    stage[0].acts_as("Asha Patel")
    return stage[0]


def test_a_direct_message_is_answered(page: SlackPage) -> None:
    page.says("hello")
    page.sees("Asha Patel said hello; read by Asha Patel.")


def test_a_form_shows_an_error_at_its_field_goes_on_and_is_recorded(page: SlackPage) -> None:
    page.says("figures")
    page.sees("Q2 figures are open until Friday.")
    page.presses("Fill in")
    page.sees_modal("One figure, about a minute.", "Target 40 or fewer; 38 last quarter")
    page.fills(Missed_collections="lots", What_happened="Two crews short", Where="South")
    page.submits()
    page.sees_error("“lots” is not a figure. Write 62, for example.")
    page.keeps_picture("field-error")
    page.fills(Missed_collections="62")
    page.submits()
    page.sees_modal("62 is off target.")
    page.fills(Why="Two crews short since July")
    page.submits()
    page.sees_no_modal()
    page.sees("Recorded, because: Two crews short since July")


def test_a_chart_follows_its_words(page: SlackPage) -> None:
    page.says("chart")
    page.sees("Here is the trend.")
    page.sees_picture()
    page.keeps_picture("chart")


def test_an_uploaded_file_is_read(page: SlackPage, tmp_path: Path) -> None:
    (tmp_path / "figures.csv").write_text("W1,62")
    page.attaches(tmp_path / "figures.csv", "our figures")
    page.sees("Read figures.csv: W1,62")


def test_an_approved_batch_is_edited_in_place(page: SlackPage) -> None:
    page.says("batch")
    page.presses("Approve")
    page.sees("Approved by Asha Patel.")
    page.does_not_see("Four figures wait for you.")


def test_rows_and_facts_can_be_read(page: SlackPage) -> None:
    page.says("table")
    page.sees("Missed collections", "Outturn: 62 · Rating: 🟥 Red", "1 of 3 with a target")
    page.keeps_picture("table")


def test_nothing_that_somebody_wrote_becomes_markup(page: SlackPage) -> None:
    page.says("awkward")
    page.sees(AWKWARD)


def test_the_home_page_offers_the_form(page: SlackPage) -> None:
    page.opens_home()
    page.sees("You owe 1 figure.")
    page.keeps_picture("home")
    page.presses("Fill in")
    page.sees_modal("Q2 2026/27 figures")
    page.closes()


def test_a_mention_in_a_channel_is_answered_in_its_thread(page: SlackPage) -> None:
    page.opens("cmt")
    page.says("@outturn how is waste doing")
    page.opens_thread()
    page.sees("Asha Patel said how is waste doing; read by Asha Patel, Jo Marsh.")
    page.keeps_picture("thread")


def test_the_command_is_answered_in_the_direct_chat(page: SlackPage) -> None:
    page.opens("cmt")
    page.says("/outturn what do I owe")
    page.acts_as("Asha Patel")
    page.sees("Asha Patel said what do I owe; read by Asha Patel.")


def test_a_message_arrives_unasked(stage: tuple[SlackPage, RunningDoor]) -> None:
    page, door = stage
    door.send(Place("slack", "U0JO", PlaceKind.DIRECT), Reply("Q2 figures are open until Friday, Jo."))
    page.acts_as("Jo Marsh")
    page.sees("Q2 figures are open until Friday, Jo.")


def test_a_digest_in_the_channel_is_kept_up_to_date(stage: tuple[SlackPage, RunningDoor]) -> None:
    page, door = stage
    place = Place("slack", "C0CMT", PlaceKind.CHANNEL)
    long = tuple(Text(f"Exception {number} is new.") for number in range(70))
    sent = door.send(place, Reply("70 exceptions", long))
    page.opens("cmt")
    page.sees("Exception 0 is new.")
    page.opens_thread()
    page.sees("Exception 69 is new.")
    door.send(place, Reply("One exception", (Text("One exception is left."),)), sent)
    page.sees("One exception is left.")
