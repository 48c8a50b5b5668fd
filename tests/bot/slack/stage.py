"""The door on a stage: the real slack-bolt app, a stand-in for Slack, and a listener that answers as the test says."""

import asyncio
import copy
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.signature import SignatureVerifier

from bot.form import Readers
from bot.message import Account, Message, Place
from bot.ports import Heard, Picture, PictureFailed
from bot.slack.door import SlackDoor
from bot.slack.settings import SlackSettings
from tests.bot.slack.fake_slack import APP_TOKEN, BOT_TOKEN, FakeSlack

SECRET = "a signing secret"
PAYLOADS = Path(__file__).parent / "payloads"
LONGEST_WAIT = 10.0


def payload(name: str, **changes: Any) -> dict[str, Any]:
    """A payload as Slack sends it; `changes` replace values, those of an event inside the event."""
    body: dict[str, Any] = json.loads((PAYLOADS / f"{name}.json").read_text())
    target = body.get("event", body)
    target.update(copy.deepcopy(changes))
    return body


class Bot:
    """The listener: remembers what it heard and answers what it was told to. Acts once upon an event."""

    def __init__(self) -> None:
        self.heard: list[Message] = []
        self.answers: list[Heard | Exception] = []
        self.may_answer = asyncio.Event()
        self.may_answer.set()

    async def hear(self, message: Message) -> Heard:
        if message.event in {other.event for other in self.heard}:
            return Heard(again=True)
        self.heard.append(message)
        await self.may_answer.wait()
        answer = self.answers.pop(0) if self.answers else Heard()
        if isinstance(answer, Exception):
            raise answer
        return answer


class AddressBook:
    """Remembers who was met where."""

    def __init__(self) -> None:
        self.met: list[tuple[Account, Place]] = []
        self.gone: list[Place] = []
        self.changed: list[Place] = []

    def remember(self, account: Account, place: Place, reference: str = "") -> None:
        self.met.append((account, place))

    def forget(self, account: Account) -> None:
        self.met = [(other, place) for other, place in self.met if other != account]

    def forget_place(self, place: Place) -> None:
        self.gone.append(place)

    def readers_changed(self, place: Place) -> None:
        self.changed.append(place)

    def references(self, door: str) -> dict[str, str]:
        return {}


class Painter:
    """Draws the same picture always, or fails."""

    def __init__(self) -> None:
        self.fails = False
        self.digest = "0123456789abcdef0123"

    def picture(self, spec: dict[str, object]) -> Picture:
        if self.fails:
            raise PictureFailed("no ink")
        return Picture(self.digest, b"a picture", 1200, 675)


def read_figure(text: str, limits: Mapping[str, str]) -> str | None:
    """Takes digits only."""
    return None if text.replace(".", "").isdigit() else f"{text} is not a figure in {limits['unit']}."


READERS: Readers = {"figure": read_figure}


class Stage:
    """What a test plays with."""

    def __init__(self, slack: FakeSlack, prompt: float = LONGEST_WAIT, **settings: str) -> None:
        self.slack = slack
        self.bot = Bot()
        self.addresses = AddressBook()
        self.painter = Painter()
        chosen = {"bot_token": BOT_TOKEN, "signing_secret": SECRET, "api_address": f"{slack.address}/api/"} | settings
        self.door = SlackDoor(
            SlackSettings(**chosen),
            self.bot.hear,
            self.addresses,
            self.painter,
            READERS,
            patience=(0, 0),
            prompt=prompt,
        )
        self._answers_late = prompt == 0
        self._others = asyncio.all_tasks()

    async def event(self, name: str, **changes: Any) -> BoltResponse:
        """Slack sends an event."""
        return await self.post(json.dumps(payload(name, **changes)), "application/json")

    async def interaction(self, body: Mapping[str, Any]) -> BoltResponse:
        """Slack sends a press or a submission."""
        return await self.post(urlencode({"payload": json.dumps(body)}), "application/x-www-form-urlencoded")

    async def command(self, **changes: Any) -> BoltResponse:
        """Somebody uses the slash command."""
        return await self.post(urlencode(payload("slash_command", **changes)), "application/x-www-form-urlencoded")

    async def post(self, body: str, content_type: str, secret: str = SECRET, retry: str = "") -> BoltResponse:
        """Hand a signed request to slack-bolt and wait until everything it began is done."""
        repeated: dict[str, str | Sequence[str]] = (
            {"x-slack-retry-num": [retry], "x-slack-retry-reason": ["http_timeout"]} if retry else {}
        )
        request = AsyncBoltRequest(body=body, headers=signed(body, content_type, secret) | repeated)
        if self._answers_late:
            self.bot.may_answer.clear()
        response = await self.door.app.async_dispatch(request)
        self.bot.may_answer.set()
        await self.settled()
        return response

    async def breathe(self) -> None:
        """Let everything else go on for a moment."""
        await asyncio.sleep(0)

    async def settled(self) -> None:
        """Wait until nothing that was begun is still running."""
        current = {asyncio.current_task()}
        while pending := asyncio.all_tasks() - self._others - current:
            done, _ = await asyncio.wait(pending, timeout=LONGEST_WAIT)
            assert done, f"still running: {pending}"


def signed(body: str, content_type: str, secret: str = SECRET) -> dict[str, str | Sequence[str]]:
    """The headers of a request signed as Slack signs."""
    moment = str(int(time.time()))
    signature = SignatureVerifier(secret).generate_signature(timestamp=moment, body=body)
    assert signature is not None
    return {
        "content-type": [content_type],
        "x-slack-signature": [signature],
        "x-slack-request-timestamp": [moment],
    }


def submission(view: Mapping[str, Any], user: str = "U0ASHA", view_hash: str = "1", **values: str) -> dict[str, Any]:
    """What Slack sends when a modal that we showed is submitted with these values."""
    body = payload("view_submission")
    body["user"]["id"] = user
    body["view"] |= {**view, "hash": view_hash, "state": {"values": _state(view, values)}}
    return body


def _state(view: Mapping[str, Any], values: Mapping[str, str]) -> dict[str, Any]:
    state = {}
    for block in view["blocks"]:
        if block["type"] == "input":
            element = block["element"]
            value = values.get(block["block_id"])
            state[block["block_id"]] = {element["action_id"]: {"type": element["type"], **_typed(element, value)}}
    return state


def _typed(element: Mapping[str, Any], value: str | None) -> dict[str, Any]:
    match element["type"]:
        case "static_select":
            options = (option for group in element.get("option_groups") or [element] for option in group["options"])
            return {"selected_option": next((option for option in options if option["value"] == value), None)}
        case "datepicker":
            return {"selected_date": value}
        case _:
            return {"value": value}


@asynccontextmanager
async def set_stage(prompt: float, **settings: str) -> AsyncIterator[Stage]:
    """A stage, cleared away afterwards."""
    async with FakeSlack() as slack:
        stage = Stage(slack, prompt, **settings)
        yield stage
        await stage.door.stop()


def play(story: Callable[[Stage], Awaitable[None]], prompt: float = LONGEST_WAIT, **settings: str) -> None:
    """Play a story on a stage of its own. With `prompt` 0 every answer comes too late to be acknowledged with."""

    async def scene() -> None:
        async with set_stage(prompt, **settings) as stage:
            await story(stage)

    asyncio.run(scene())


__all__ = ["APP_TOKEN", "SECRET", "Stage", "payload", "play", "signed", "submission"]
