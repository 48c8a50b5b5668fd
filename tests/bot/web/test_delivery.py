"""What the bot says stands on the page: once, in its place, for those it is meant for."""

import pytest

from bot.ports import Unreachable
from bot.reply import Chart, File, Heading, Reply, Table, Text
from bot.web import paths
from bot.web.ports import Earlier
from tests.bot.sample_replies import AWKWARD, SAMPLES
from tests.bot.web.hartsmere import ASHA, CMT, JO, RUTH, account, at
from tests.bot.web.served import chat, served

DIRECT = f"dm:{ASHA}"


def test_a_message_delivered_twice_stands_there_once() -> None:
    with served() as page:
        first = page.says(DIRECT, Reply("Figures are open."), key="open:2026/27 Q2")
        assert page.says(DIRECT, Reply("Figures are open."), key="open:2026/27 Q2") == first
        assert page.get(chat(ASHA)).text.count("Figures are open.") == 1


def test_an_edit_takes_the_place_of_what_it_replaces() -> None:
    with served() as page:
        first = page.says(DIRECT, Reply("3 figures are owed."))
        page.says(DIRECT, Reply("And another thing."))
        assert page.says(DIRECT, Reply("2 figures are owed."), replaces=first) == first
        shown = page.get(chat(ASHA)).text
        assert "3 figures are owed." not in shown
        assert shown.index("2 figures are owed.") < shown.index("And another thing.")
        assert "brought up to date" in shown


def test_an_edit_is_not_counted_as_something_new() -> None:
    with served() as page:
        first = page.says(DIRECT, Reply("3 figures are owed."))
        page.get(chat(ASHA))
        page.says(DIRECT, Reply("2 figures are owed."), replaces=first)
        assert f'data-badge="{chat(ASHA)}" hidden' in page.get("/").text


def test_what_waits_is_counted_until_it_is_seen() -> None:
    with served() as page:
        page.says(DIRECT, Reply("One."))
        page.says(DIRECT, Reply("Two."))
        assert "2 new" in page.get("/").text
        page.get(chat(ASHA))
        assert "2 new" not in page.get("/").text


def test_what_is_only_for_one_person_never_stands_in_a_channel() -> None:
    with served() as page:
        page.says(CMT, Reply("It is provisional: 62.", only_you=True), to=account(JO))
        assert "provisional" not in page.get(paths.talk(RUTH, CMT)).text
        shown = page.get(chat(JO)).text
        assert "It is provisional: 62." in shown
        assert "Only you" in shown


def test_nobody_to_read_it_is_said_to_the_sender() -> None:
    with served() as page:
        with pytest.raises(Unreachable):
            page.says("dm:nobody@hartsmere.example", Reply("Hello."))
        with pytest.raises(Unreachable):
            page.says("a-channel-nobody-opens", Reply("Hello."))


def test_what_was_said_before_a_restart_is_still_there_and_not_new() -> None:
    earlier = {
        DIRECT: [
            Earlier("web-1", at(1, 9), Reply("Figures are open.")),
            Earlier("own-2", at(1, 9, 5), speaker=account(ASHA), text="missed bins 62"),
        ]
    }
    with served(earlier=earlier) as page:
        assert "1 new" not in page.get("/").text
        shown = page.get(chat(ASHA)).text
        assert shown.index("Thursday 1 October 2026</span>") < shown.index("Figures are open.")
        assert "09:05" in shown
        page.says(DIRECT, Reply("Figures are in."), replaces="web-1")
        assert "Figures are open." not in page.get(chat(ASHA)).text


def test_an_edit_from_before_a_restart_stands_where_the_first_one_stood() -> None:
    earlier = {
        DIRECT: [
            Earlier("web-1", at(1, 9), Reply("3 figures are owed.")),
            Earlier("web-2", at(1, 10), Reply("And another thing.")),
            Earlier("web-1", at(2, 9), Reply("2 figures are owed.")),
        ]
    }
    with served(earlier=earlier) as page:
        shown = page.get(chat(ASHA)).text
        assert "3 figures are owed." not in shown
        assert shown.index("2 figures are owed.") < shown.index("And another thing.")
        assert shown.count('id="post-web-1"') == 1


def test_nothing_anybody_wrote_is_markup() -> None:
    with served(patience=0) as page:
        name, awkward = next(sample for sample in SAMPLES if sample[0] == "awkward characters")
        assert name
        page.says(DIRECT, awkward)
        page.post(f"{chat(ASHA)}/say", {"text": f"<script>alert(1)</script>{AWKWARD}"})
        shown = page.get(chat(ASHA)).text
        assert "<b>*not bold*" not in shown
        assert "<now>" not in shown
        assert "<script>alert" not in shown
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown


def test_a_chart_is_served_from_here_with_its_sentence() -> None:
    with served() as page:
        page.says(DIRECT, Reply("It rose.", (Chart({"headline": "It rose"}, "It rose from 38 to 62."),)))
        shown = page.get(chat(ASHA)).text
        assert 'alt="It rose from 38 to 62."' in shown
        path = shown[shown.index("/pictures/") :].partition('"')[0]
        assert page.get(path).body.startswith(b"\x89PNG")
        assert page.get("/pictures/unknown.png").status == 404


def test_a_chart_that_cannot_be_drawn_leaves_its_words() -> None:
    with served() as page:
        page.says(DIRECT, Reply("It rose.", (Text("It rose."), Chart({}, "It rose from 38 to 62."))))
        shown = page.get(chat(ASHA)).text
        assert "could not be drawn" in shown
        assert "It rose from 38 to 62." in shown


def test_a_file_is_handed_over_to_be_saved_and_never_run() -> None:
    with served() as page:
        file = File("red <1>.html", "text/html", b"<script>alert(1)</script>", "The red ones")
        post = page.says(DIRECT, Reply("Here.", (file,)))
        got = page.get(paths.file(post, 0, file.name))
        assert got.body == file.content
        assert got.headers["Content-Type"] == "application/octet-stream"
        assert got.headers["Content-Disposition"] == "attachment"
        assert paths.file(post, 0, file.name) in page.get(chat(ASHA)).text
        assert page.get(paths.file(post, 1, "other")).status == 404


@pytest.mark.parametrize(("name", "reply"), SAMPLES, ids=[name for name, _ in SAMPLES])
def test_every_kind_of_reply_is_shown_whole(name: str, reply: Reply) -> None:
    with served() as page:
        page.says(DIRECT, reply)
        got = page.get(chat(ASHA))
        assert got.status == 200
        for words in _words(reply):
            assert words in got.text.replace("&#34;", '"').replace("&#39;", "'").replace("&lt;", "<").replace(
                "&gt;", ">"
            ).replace("&amp;", "&")


def _words(reply: Reply) -> list[str]:
    found = [] if reply.parts else [reply.summary]
    for part in reply.parts:
        if isinstance(part, Heading | Text):
            found.append(part.text.strip())
        if isinstance(part, Table):
            found += [cell.text for row in part.rows for cell in row]
    return found
