"""What Teams sends becomes a Message."""

import pytest

from bot.message import Attached, Expects, PlaceKind, Pressed, Said
from tests.bot.teams.connector import PDF
from tests.bot.teams.house import ASHA, COUNCIL, DIRECT, House, recorded, visit


def test_a_personal_message_is_heard_as_plain_words() -> None:
    async def walk(house: House) -> None:
        response = await house.post("message_personal")
        assert response.status == 201
        (message,) = house.heard
        assert message.content == Said("missed bins & <62>\u00a0 \nthank you")
        assert message.sender == ASHA
        assert message.place == DIRECT
        assert message.audience == (ASHA,)
        assert message.event == "a:1p0iicaJlVi-personal|1790000000100"
        assert (message.about, message.expects) == ("", Expects.LATER)

    visit(walk)


def test_a_channel_message_loses_the_mention_and_nothing_else() -> None:
    async def walk(house: House) -> None:
        await house.post("message_channel")
        (message,) = house.heard
        assert message.content == Said("which Outturn does Jo Marsh owe?")
        assert message.place.kind is PlaceKind.CHANNEL
        assert (message.place.conversation, message.place.thread) == ("19:cmt@thread.tacv2", "1790000000001")

    visit(walk)


def test_everybody_in_the_team_is_the_audience_of_a_channel_and_the_bot_is_not() -> None:
    async def walk(house: House) -> None:
        await house.post("message_channel")
        audience = house.heard[0].audience
        assert audience is not None
        assert [account.name for account in audience] == ["Asha Patel", "Jo Marsh", "A guest"]
        assert audience[0] == house.heard[0].sender
        assert audience[1].email == "jo.marsh@hartsmere.example"

    visit(walk)


def test_a_guest_belongs_to_the_tenant_they_come_from() -> None:
    async def walk(house: House) -> None:
        await house.post("message_channel")
        audience = house.heard[0].audience
        assert audience is not None
        assert (audience[2].workspace, audience[2].email) == ("another-tenant", "asha.patel@hartsmere.example")

    visit(walk)


def test_an_audience_that_teams_does_not_tell_is_unknown_and_the_words_are_heard_all_the_same() -> None:
    async def walk(house: House) -> None:
        house.connector.knows_members = False
        await house.post("message_channel")
        (message,) = house.heard
        assert message.audience is None
        assert (message.sender.id, message.sender.email) == (ASHA.id, "")

    visit(walk)


def test_a_group_chat_is_no_channel() -> None:
    async def walk(house: House) -> None:
        await house.post("message_group")
        (message,) = house.heard
        assert message.content == Said("who has not returned")
        assert message.place.kind is PlaceKind.GROUP
        assert message.place.thread == ""

    visit(walk)


def test_a_quoted_message_is_what_an_answer_is_about() -> None:
    async def walk(house: House) -> None:
        await house.post("message_quoting")
        entity = {"type": "quotedReply", "quotedReply": {"messageId": "1790000000051"}}
        text = '<quoted messageId="1790000000051"/>98.1'
        await house.post("message_quoting", entities=[entity], attachments=[], text=text)
        assert [message.about.partition("|")[2] for message in house.heard] == ["1790000000050", "1790000000051"]
        assert house.heard[1].content == Said("98.1")

    visit(walk)


def test_a_pasted_table_is_heard_with_tabs_between_its_cells() -> None:
    async def walk(house: House) -> None:
        heading = "<tr><th>Code</th><th><p>Figure</p></th></tr>"
        rows = f"{heading}<tr><td>W1</td><td>&nbsp;62 </td></tr><tr><td>W2</td><td></td></tr>"
        quoted = "<blockquote><table><tr><td>old</td></tr></table></blockquote>"
        html = {"contentType": "text/html", "content": f"{quoted}<div><table><tbody>{rows}</tbody></table></div>"}
        await house.post("message_quoting", text="CodeFigureW162W2", attachments=[html])
        assert house.heard[0].content == Said("Code\tFigure\nW1\t62\nW2\t")

    visit(walk)


def test_an_uploaded_file_is_fetched_before_it_is_heard() -> None:
    async def walk(house: House) -> None:
        await house.post("message_file")
        content = house.heard[0].content
        assert isinstance(content, Attached)
        assert content.text == "Our return"
        (file,) = content.files
        assert (file.name, file.media_type, file.content) == ("q2.csv", "text/csv", b"code,outturn\nW1,62\n")

    visit(walk)


def test_evidence_is_heard_whole_together_with_its_text() -> None:
    async def walk(house: House) -> None:
        (sent,) = recorded("message_file", house.service)["attachments"]
        content = sent["content"] | {"downloadUrl": f"{house.service}/files/weighbridge.pdf", "fileType": "pdf"}
        await house.post("message_file", attachments=[sent | {"name": "weighbridge.pdf", "content": content}])
        heard = house.heard[0].content
        assert isinstance(heard, Attached)
        assert heard.text == "Our return"
        (file,) = heard.files
        assert (file.name, file.media_type, file.content) == ("weighbridge.pdf", "application/pdf", PDF)

    visit(walk)


def test_a_file_that_is_not_there_leaves_the_words() -> None:
    async def walk(house: House) -> None:
        name = "application/vnd.microsoft.teams.file.download.info"
        gone = {"contentType": name, "name": "q2.csv", "content": {"downloadUrl": f"{house.service}/gone"}}
        await house.post("message_file", attachments=[gone])
        assert house.heard[0].content == Said("Our return")

    visit(walk)


def test_a_lone_file_that_cannot_be_fetched_is_told_of() -> None:
    async def walk(house: House) -> None:
        name = "application/vnd.microsoft.teams.file.download.info"
        gone = {"contentType": name, "name": "q2.csv", "content": {"downloadUrl": f"{house.service}/gone"}}
        await house.post("message_file", attachments=[gone], text="")
        assert house.heard == []

    visit(walk)


def test_a_press_is_heard_with_its_command_and_about_its_message() -> None:
    async def walk(house: House) -> None:
        body = await house.answer("invoke_card_action")
        (message,) = house.heard
        assert message.content == Pressed("trend", {"code": "W1"}, "Show the trend")
        assert message.about == "a:1p0iicaJlVi-personal|1790000000060"
        assert message.event == "a:1p0iicaJlVi-personal|f:8a1d1b6e"
        assert body["type"] == "application/vnd.microsoft.activity.message"

    visit(walk)


def test_an_invoke_without_an_id_is_known_by_what_it_says() -> None:
    async def walk(house: House) -> None:
        activity = recorded("invoke_card_action", house.service)
        del activity["id"]
        await house.send(activity)
        await house.send(activity)
        activity["replyToId"] = "1790000000061"
        await house.send(activity)
        first, second, third = (message.event for message in house.heard)
        assert first == second != third

    visit(walk)


def test_nobody_is_heard_without_a_token() -> None:
    async def walk(house: House) -> None:
        response = await house.post("message_personal")
        assert response.status == 401
        assert house.heard == []

    visit(walk, settings=COUNCIL)


@pytest.mark.parametrize(
    "header",
    [
        "Bearer junk",
        "Bearer",
        "Bearer a.b.c",
        "Basic dXNlcjpwYXNz",
        "Bearer eyJhbGciOiJub25lIn0.eyJpc3MiOiJtZSJ9.",
        "Bearer eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJl",
    ],
)
def test_a_junk_token_is_refused_as_one(header: str) -> None:
    async def walk(house: House) -> None:
        activity = recorded("message_personal", house.service)
        response = await house.send(activity, {"Authorization": header})
        assert response.status == 401
        assert house.heard == []

    visit(walk, settings=COUNCIL)


def test_what_is_no_activity_is_refused() -> None:
    async def walk(house: House) -> None:
        assert (await house.client.post("/api/messages", data="hello")).status == 415
        as_json = {"Content-Type": "application/json"}
        assert (await house.client.post("/api/messages", data="{", headers=as_json)).status == 400
        assert (await house.client.post("/api/messages", json=["message"])).status == 400
        assert (await house.client.post("/api/messages", json={"text": "hello"})).status == 400
        assert (await house.send({"type": "typing", **_bare(house)})).status == 201

    visit(walk)


def _bare(house: House) -> dict[str, object]:
    activity = recorded("message_personal", house.service)
    return {key: activity[key] for key in ("serviceUrl", "conversation", "from", "recipient", "channelId", "id")}
