"""What a person does on the page reaches the bot as a message, once, and the answer stands in the conversation."""

import json
from io import BytesIO

import aiohttp

from bot.message import Attached, Expects, Message, OpenedHome, PlaceKind, Pressed, Said
from bot.reply import Button, Buttons, Reply, Text
from bot.web import paths
from tests.bot.web.hartsmere import ASHA, CMT, JO, OFFICER, RUTH, at
from tests.bot.web.served import Served, chat, served

BY_SCRIPT = {"Accept": "application/json"}


def _echo(message: Message) -> list[Reply]:
    return [Reply(f"Heard {message.content.text}.")] if isinstance(message.content, Said) else [Reply("Heard.")]


def _says(page: Served, email: str, text: str, event: str = "event-0001") -> str:
    return page.post(f"{chat(email)}/say", {"text": text, "event": event}).headers["Location"]


def test_typed_text_reaches_the_bot_and_the_answer_is_on_the_page_gone_back_to() -> None:
    with served(_echo) as page:
        back = _says(page, ASHA, "missed bins 62")
        shown = page.get(back).text
        assert "missed bins 62" in shown
        assert "Heard missed bins 62." in shown
        message = page.ear.heard[0]
        assert message.content == Said("missed bins 62")
        assert message.expects is Expects.LATER
        assert message.sender.email == ASHA
        assert message.sender.workspace == "hartsmere"
        assert message.place.conversation == f"dm:{ASHA}"
        assert message.place.kind is PlaceKind.DIRECT
        assert [account.id for account in message.audience or ()] == [ASHA]


def test_the_page_gone_back_to_begins_at_the_answer() -> None:
    with served(_echo) as page:
        anchor = _says(page, ASHA, "missed bins 62").partition("#")[2]
        shown = page.get(chat(ASHA)).text
        assert f'id="{anchor}"' in shown
        assert shown.index(f'id="{anchor}"') > shown.index("post-own")


def test_a_bot_with_nothing_to_say_does_not_hold_the_page() -> None:
    with served(patience=0) as page:
        assert _says(page, ASHA, "thank you") == f"{chat(ASHA)}#latest"


def test_what_is_said_in_a_channel_carries_everybody_who_reads_it() -> None:
    with served(_echo) as page:
        page.post(f"{paths.talk(JO, CMT)}/say", {"text": "how are we doing"})
        message = page.ear.heard[0]
        assert message.place.kind is PlaceKind.CHANNEL
        assert {account.id for account in message.audience or ()} == {RUTH, JO}
        assert "how are we doing" in page.get(paths.talk(RUTH, CMT)).text


def test_whoever_writes_in_a_channel_reads_it_too() -> None:
    with served(_echo) as page:
        page.post(f"{paths.talk(OFFICER, CMT)}/say", {"text": "how are we doing"})
        assert {account.id for account in page.ear.heard[0].audience or ()} == {RUTH, JO, OFFICER}


def test_a_channel_is_offered_as_one_of_its_members_sees_it() -> None:
    with served(_echo) as page:
        assert paths.talk(RUTH, CMT) in page.get("/").text
        assert "seen as Ruth Adeyemi" in page.get("/").text
        assert "Ruth Adeyemi, Jo Marsh" in page.get(paths.talk(JO, CMT)).text


def test_a_channel_is_closed_to_those_who_do_not_sit_in_it() -> None:
    with served(_echo) as page:
        assert page.get(paths.talk(ASHA, CMT)).status == 404
        assert page.post(f"{paths.talk(ASHA, CMT)}/say", {"text": "hello"}).status == 404
        assert page.ear.heard == []


def test_somebody_elses_direct_chat_is_closed() -> None:
    with served(_echo) as page:
        assert page.get(paths.talk(JO, paths.direct(ASHA))).status == 404


def test_sending_twice_reaches_the_bot_as_one_event_and_stands_there_once() -> None:
    with served(_echo) as page:
        event = page.get(chat(ASHA)).event('id="composer"')
        _says(page, ASHA, "missed bins 62", event)
        _says(page, ASHA, "missed bins 62", event)
        assert page.ear.events == [event]
        assert page.get(chat(ASHA)).text.count("Heard missed bins 62.") == 1
        assert page.get(chat(ASHA)).text.count('<p class="words">missed bins 62</p>') == 1


def test_every_form_of_every_page_has_an_event_of_its_own() -> None:
    with served(_echo) as page:
        first, second = page.get(chat(ASHA)), page.get(chat(ASHA))
        assert first.event('id="composer"') != second.event('id="composer"')


def test_a_pasted_column_keeps_its_lines_and_tabs() -> None:
    with served(_echo) as page:
        _says(page, ASHA, "W1\t62\r\nW2\t58%\r\n")
        assert page.ear.heard[0].content == Said("W1\t62\nW2\t58%")


def test_nothing_typed_is_nothing_said() -> None:
    with served(_echo) as page:
        _says(page, ASHA, " \n ")
        assert page.ear.heard == []


def test_what_is_too_long_is_kept_and_said_so() -> None:
    with served(_echo) as page:
        shown = page.get(_says(page, ASHA, "9" * 20_001)).text
        assert "20,001 characters long" in shown
        assert "9" * 20_001 in shown
        assert page.ear.heard == []


def test_a_file_travels_with_what_was_typed() -> None:
    with served(_echo) as page:
        form = aiohttp.FormData({"text": "my figures", "event": "event-0002"})
        form.add_field("files", b"code,outturn\nW1,62\n", filename="q2.csv", content_type="text/csv")
        page.post(f"{chat(ASHA)}/say", form)
        content = page.ear.heard[0].content
        assert isinstance(content, Attached)
        assert content.text == "my figures"
        assert [(file.name, file.media_type, file.content) for file in content.files] == [
            ("q2.csv", "text/csv", b"code,outturn\nW1,62\n")
        ]
        assert "Attached: q2.csv" in page.get(chat(ASHA)).text


def test_evidence_is_heard_whole_together_with_its_text() -> None:
    with served(_echo) as page:
        pdf = b"%PDF-1.4\n\xe2\xe3 tonnages"
        form = aiohttp.FormData({"text": "The June weighbridge report", "event": "event-0003"})
        form.add_field("files", pdf, filename="weighbridge.pdf", content_type="application/pdf")
        page.post(f"{chat(ASHA)}/say", form)
        content = page.ear.heard[0].content
        assert isinstance(content, Attached)
        assert content.text == "The June weighbridge report"
        assert [(file.name, file.media_type, file.content) for file in content.files] == [
            ("weighbridge.pdf", "application/pdf", pdf)
        ]


def test_a_file_too_large_is_refused_with_a_sentence() -> None:
    with served(_echo) as page:
        form = aiohttp.FormData({"text": "my figures"})
        form.add_field("files", BytesIO(b"x" * (10 * 1024 * 1024 + 1)), filename="q2.csv", content_type="text/csv")
        answer = page.post(f"{chat(ASHA)}/say", form, BY_SCRIPT)
        assert "10 MB" in json.loads(answer.text)["fault"]
        assert page.ear.heard == []


def test_a_pressed_button_sends_what_it_carried() -> None:
    with served(_echo) as page:
        button = Button("Show the trend & all", "trend", {"code": 'W1 "odd"'})
        post = page.says(f"dm:{ASHA}", Reply("What next?", (Text("What next?"), Buttons((button,)))))
        shown = page.get(chat(ASHA))
        press = json.dumps({"command": "trend", "arguments": {"code": 'W1 "odd"'}, "label": "Show the trend & all"})
        page.post(f"{chat(ASHA)}/press", {"press": press, "post": post, "event": shown.event('class="chips"')})
        message = page.ear.heard[0]
        assert message.content == Pressed("trend", {"code": 'W1 "odd"'}, "Show the trend & all")
        assert message.about == post


def test_a_press_that_no_button_sends_is_refused() -> None:
    with served(_echo) as page:
        assert page.post(f"{chat(ASHA)}/press", {"press": "nonsense"}).status == 400
        assert page.ear.heard == []


def test_a_bot_that_cannot_listen_loses_nothing_typed() -> None:
    with served(_echo) as page:
        page.ear.deaf = True
        shown = page.get(_says(page, ASHA, "missed bins 62")).text
        assert "could not take that just now" in shown
        assert "missed bins 62</textarea>" in shown
        page.ear.deaf = False
        shown = page.get(_says(page, ASHA, "missed bins 62")).text
        assert "Heard missed bins 62." in shown
        assert "did not reach" not in shown
        assert "missed bins 62</textarea>" not in shown


def test_home_is_asked_for_when_it_is_opened() -> None:
    with served(lambda message: [Reply("You owe 3 figures.")]) as page:
        assert "You owe 3 figures." in page.get(paths.home(ASHA)).text
        message = page.ear.heard[0]
        assert message.content == OpenedHome()
        assert message.expects is Expects.HOME
        assert message.place.kind is PlaceKind.HOME


def test_a_page_that_cannot_be_put_together_just_now_says_so() -> None:
    with served(_echo) as page:
        page.ear.deaf = True
        shown = page.get(paths.home(ASHA))
        assert shown.status == 503
        assert "could not show that just now" in shown.text
        assert shown.headers["Content-Security-Policy"]


def test_a_press_at_home_is_answered_in_the_direct_chat() -> None:
    button = Buttons((Button("Fill in", "open_return"),))
    with served(lambda message: [Reply("Home", (Text("Yours"), button))]) as page:
        page.get(paths.home(ASHA))
        press = json.dumps({"command": "open_return"})
        back = page.post(f"{chat(ASHA)}/press", {"press": press, "post": f"home-0-{ASHA}"}).headers["Location"]
        assert back.startswith(f"{chat(ASHA)}#post-")
        assert page.ear.heard[-1].about == ""


def test_the_clock_moves_forward_and_the_page_shows_it() -> None:
    with served(patience=0) as page:
        answer = page.post("/clock", {"key": "remind"}, {"Referer": page.address + chat(ASHA)})
        assert answer.headers["Location"] == f"{chat(ASHA)}#latest"
        assert "It is <time" in page.get(chat(ASHA)).text
        assert "Tuesday 13 October 2026, 09:00" in page.get(chat(ASHA)).text
        page.post("/clock", {"key": "open"})
        assert page.stage.moved == ["remind"]
        assert page.stage.now() == at(13, 9)


def test_the_clock_leads_back_to_pages_of_this_door_alone() -> None:
    with served(patience=0) as page:
        answer = page.post("/clock", {"key": "remind"}, {"Referer": "http://attacker.example//evil.example/"})
        assert answer.headers["Location"] == "/"


def test_everybody_can_be_written_to_before_they_open_the_page() -> None:
    with served() as page:
        assert (ASHA, f"dm:{ASHA}") in page.book.met
