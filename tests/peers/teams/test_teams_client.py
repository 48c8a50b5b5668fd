"""The door in a real client: what it says can be read, pressed and filled in the Microsoft 365 Agents Playground."""

from collections.abc import Iterator

import pytest
from aiohttp import web
from playwright.sync_api import Browser

from bot.form import Choice, Field, FieldKind, Form
from bot.message import Account, Expects, Filled, Message, Place, PlaceKind, Pressed, Said
from bot.ports import Heard
from bot.reply import (
    Bullets,
    Button,
    Buttons,
    Cell,
    Chart,
    Column,
    Fact,
    Facts,
    File,
    Heading,
    Note,
    Reply,
    Table,
    Text,
    Tone,
)
from tests.bot.teams.room import Artist, nothing_to_say, png
from tests.peers.teams.conftest import PICTURES
from tests.peers.teams.playground import GROUP, PERSONAL, Person, Playground
from tests.peers.teams.served import ServedDoor

pytestmark = pytest.mark.peer

ASHA = Person("asha", "Asha Patel", "asha.patel@hartsmere.example")
DIRECT = Place("teams", "a:personal-asha", PlaceKind.DIRECT)
CMT = Place("teams", "19:cmt@thread.tacv2", PlaceKind.CHANNEL)
ARRIVALS = 2
"""How many events tell of an app that was added to a personal chat."""

RETURN = Form(
    command="submit",
    title="Q2 2026/27 figures",
    fields=(
        Field("W1", "Missed collections", about="Target 40 or fewer; 38 last quarter", reads="figure", required=True),
        Field("comment", "What happened", FieldKind.LONG_TEXT),
        Field(
            "why",
            "Why there is no figure",
            FieldKind.CHOICE,
            choices=(Choice("nil", "Nil return"), Choice("tbc", "Not yet available")),
        ),
        Field("back", "Back on track by", FieldKind.DATE),
    ),
    introduction="Four questions, about two minutes.",
    arguments={"period": "2026/27 Q2"},
)
NEXT = Buttons(
    (Button("Show the trend", "trend", {"code": "W1"}), Button("Fill in", "open", opens="form", primary=True))
)
TREND = Chart({"type": "Trend"}, "Missed collections rose from 38 to 62.")
ANSWER = Reply(
    "Three of your 12 indicators are red.",
    (
        Heading("Your portfolio, Q2 2026/27"),
        Text("Three of 12 indicators are red."),
        Table(
            "The red ones",
            (Column("Indicator"), Column("Outturn", figures=True), Column("Target", figures=True), Column("Rating")),
            (
                (Cell("Missed collections per 100,000"), Cell("62"), Cell("40"), Cell("Red", Tone.BAD)),
                (Cell("Household waste recycled"), Cell("48.1%"), Cell("58%"), Cell("Red", Tone.BAD)),
                (Cell("Fly-tipping cleared in 2 days"), Cell("81%"), Cell("95%"), Cell("Red", Tone.BAD)),
            ),
        ),
        Facts(
            (Fact("Outturn", "62 (provisional)", Tone.BAD), Fact("Target", "40 or fewer"), Fact("Owner", "Asha Patel"))
        ),
        Facts((Fact("Last quarter", "38"), Fact("Same quarter last year", "41"))),
        Bullets(("Two crews short since July", "Agency crew from Monday")),
        Note("Understood as: red indicators of your portfolio *now*, FI_06 & <all>"),
        NEXT,
    ),
)


def opens_the_return(message: Message) -> Heard:
    """Answer a press that wants a form with one; everything else waits for the outbox."""
    wanted = isinstance(message.content, Pressed) and message.expects is Expects.FORM
    return Heard((Reply("The return", (RETURN,)),)) if wanted else Heard()


@pytest.fixture(scope="module")
def served() -> Iterator[ServedDoor]:
    with ServedDoor(opens_the_return, Artist(pixels=64)) as door:
        yield door


@pytest.fixture(scope="module")
def playground(browser: Browser, served: ServedDoor) -> Iterator[Playground]:
    with Playground(browser, served.endpoint, ASHA, pictures=PICTURES) as running:
        served.waits_for(lambda: served.addresses.reference(PlaceKind.DIRECT))
        # The app is installed and the person added: the second of the two may come late.
        served.waits_for(lambda: len(served.heard()) == ARRIVALS)
        yield running


@pytest.fixture
def bot(served: ServedDoor) -> ServedDoor:
    """The door, with nothing heard yet."""
    served.listener.heard.clear()
    return served


@pytest.fixture
def teams(playground: Playground) -> Playground:
    """The client at the personal chat; what earlier tests said stands above."""
    playground.goes_to(PERSONAL)
    return playground


def test_typed_words_arrive_as_they_were_typed(bot: ServedDoor, teams: Playground) -> None:
    teams.say("missed bins & <b>62</b>")
    message = bot.waits_for(lambda: bot.heard())[0]
    assert message.content == Said("missed bins & <b>62</b>")
    assert message.sender == Account("teams", "asha", "tenant-1", "asha.patel@hartsmere.example", "Asha Patel")
    assert message.place == DIRECT
    assert message.audience == (message.sender,)


def test_an_answer_shows_every_part(bot: ServedDoor, teams: Playground) -> None:
    bot.send(ANSWER, DIRECT)
    teams.sees("Your portfolio, Q2 2026/27", "Missed collections per 100,000", "48.1%", "40 or fewer", "41")
    teams.sees("\u2022 Agency crew from Monday", "*now*, FI_06 & <all>")
    teams.picture("answer")


def test_a_press_says_what_was_pressed_and_the_answer_follows(bot: ServedDoor, teams: Playground) -> None:
    shown = bot.send(Reply("What next?", (Text("What would you like to see?"), NEXT)), DIRECT)
    teams.sees("What would you like to see?")
    teams.presses("Show the trend")
    teams.sees("The answer follows in the chat.")
    (message,) = bot.heard()
    assert message.content == Pressed("trend", {"code": "W1"}, "Show the trend")
    assert message.about == shown
    bot.send(Reply("Missed collections rose.", (TREND,)), DIRECT)
    teams.sees_picture("Missed collections rose from 38 to 62.")
    teams.picture("chart_inside_the_card")


def test_a_wrong_figure_shows_its_error_at_the_field_and_keeps_what_was_typed(
    bot: ServedDoor, teams: Playground
) -> None:
    bot.send(Reply("Q2 figures are open.", (Text("You have 4 to return."), RETURN)), DIRECT)
    teams.sees("You have 4 to return.")
    teams.fills(missed_collections="many", what_happened="Two crews short since July")
    teams.presses("Send")
    teams.sees("One answer needs another look.", "\u201cmany\u201d is not a figure. Write 62, 45/52 or n/a.")
    teams.picture("form_with_an_error")
    assert teams.field("missed collections").input_value() == "many"
    assert teams.field("what happened").input_value() == "Two crews short since July"
    assert bot.heard() == ()

    teams.fills(missed_collections="62", why_there="Nil return", back_on_track_by="2027-02-03")
    teams.presses("Send")
    teams.sees("Thank you, that has been sent.")
    teams.picture("form_sent")
    (message,) = bot.heard()
    values = {"W1": "62", "comment": "Two crews short since July", "why": "nil", "back": "2027-02-03"}
    assert message.content == Filled("submit", values, {"period": "2026/27 Q2"})


def test_a_required_answer_is_asked_for_by_the_client(bot: ServedDoor, teams: Playground) -> None:
    bot.send(Reply("Q2 figures are open.", (Text("You still have one to return."), RETURN)), DIRECT)
    teams.sees("You still have one to return.")
    teams.presses("Send")
    teams.sees("Please answer this one.")
    assert bot.heard() == ()


def test_a_button_that_opens_a_form_puts_it_in_the_place_of_the_card(bot: ServedDoor, teams: Playground) -> None:
    bot.send(Reply("Off target.", (Text("Missed collections are far off target."), NEXT)), DIRECT)
    teams.sees("Missed collections are far off target.")
    teams.presses("Fill in")
    teams.sees("Four questions, about two minutes.")
    teams.sees_not("Missed collections are far off target.")
    teams.picture("form_in_place")
    teams.fills(missed_collections="38")
    teams.presses("Send")
    bot.waits_for(lambda: len(bot.heard()) == 2)


def test_a_message_is_edited_where_it_stands(bot: ServedDoor, teams: Playground) -> None:
    first = bot.send(Reply("Waiting.", (Text("Waiting for approval."), NEXT)), DIRECT)
    teams.sees("Waiting for approval.")
    assert (
        bot.send(Reply("Approved.", (Text("Approved by Jo Marsh."),), in_place=True), DIRECT, replaces=first) == first
    )
    teams.sees("Approved by Jo Marsh.")
    teams.sees_not("Waiting for approval.")


def test_a_message_that_was_pressed_can_still_be_edited(bot: ServedDoor, teams: Playground) -> None:
    first = bot.send(Reply("Waiting.", (Text("Waiting for a second approval."), NEXT)), DIRECT)
    teams.sees("Waiting for a second approval.")
    teams.presses("Fill in")
    teams.sees_not("Waiting for a second approval.")
    bot.send(Reply("Approved.", (Text("Approved by Sam Reed."),), in_place=True), DIRECT, replaces=first)
    teams.sees("Approved by Sam Reed.")


def test_a_mention_in_a_channel_is_heard_without_the_mention_and_answered_in_its_thread(
    bot: ServedDoor, teams: Playground
) -> None:
    teams.goes_to("CMT")
    teams.mention("which Outturn is red")
    message = bot.waits_for(lambda: bot.heard())[-1]
    assert message.content == Said("which Outturn is red")
    assert message.place.conversation == CMT.conversation
    assert message.place.kind is PlaceKind.CHANNEL
    assert message.place.thread
    assert message.audience is not None
    assert {account.email for account in message.audience} >= {ASHA.email, "member0@example.com"}
    bot.send(ANSWER, message.place)
    teams.sees("Your portfolio, Q2 2026/27")
    teams.picture("channel_answer")


def test_a_mention_in_a_group_chat_is_heard(bot: ServedDoor, teams: Playground) -> None:
    teams.goes_to(GROUP)
    teams.mention("who has not returned")
    message = bot.waits_for(lambda: bot.heard())[-1]
    assert message.content == Said("who has not returned")
    assert message.place.kind is PlaceKind.GROUP


def test_people_and_channels_are_written_to_unasked(bot: ServedDoor, teams: Playground) -> None:
    bot.send(Reply("Q2 figures are open until Friday 16 October."), DIRECT)
    teams.sees("Q2 figures are open until Friday 16 October.")
    teams.picture("unasked")
    teams.goes_to("CMT")
    bot.waits_for(lambda: bot.addresses.reference(CMT.kind, CMT.conversation))
    bot.send(Reply("The digest for Q2.", (Heading("Q2: what needs attention"), TREND)), CMT)
    teams.sees("Q2: what needs attention")
    teams.sees_picture("Missed collections rose from 38 to 62.")
    teams.picture("digest_in_a_channel")
    teams.goes_to(PERSONAL)
    teams.sees("Q2 figures are open until Friday 16 October.")


def test_a_long_table_continues_in_further_messages(bot: ServedDoor, teams: Playground) -> None:
    rows = tuple(
        (Cell(f"Indicator {row} of the portfolio"), Cell(f"{row}.4%"), Cell("Red", Tone.BAD)) for row in range(120)
    )
    columns = (Column("Indicator"), Column("Outturn", figures=True), Column("Rating"))
    bot.send(Reply("120 indicators.", (Table("All of them", columns, rows),)), DIRECT)
    teams.sees("Indicator 0 of the portfolio", "Indicator 119 of the portfolio", "All of them (continued)")
    teams.picture("long_table")


def test_words_arrive_although_this_client_takes_no_files(bot: ServedDoor, teams: Playground) -> None:
    sheet = File("red.csv", "text/csv", b"code,outturn", "The red indicators as a table")
    bot.send(Reply("Here it is.", (Text("Here is the sheet you asked for."), sheet)), DIRECT)
    teams.sees("Here is the sheet you asked for.", "The red indicators as a table")
    teams.picture("file")


def test_a_picture_is_shown_from_its_address(browser: Browser) -> None:
    async def draw(request: web.Request) -> web.Response:
        return web.Response(body=png(400), content_type="image/png")

    artist = Artist()
    bot = ServedDoor(nothing_to_say, artist)
    bot.app.router.add_get("/pictures/a.png", draw)
    with bot, Playground(browser, bot.endpoint, ASHA, pictures=PICTURES) as teams:
        artist.address = f"{bot.address}/pictures/a.png"
        bot.waits_for(lambda: bot.addresses.reference(PlaceKind.DIRECT))
        bot.send(Reply("Missed collections rose.", (TREND,)), DIRECT)
        teams.sees_picture("Missed collections rose from 38 to 62.")
        teams.picture("chart_by_address")
