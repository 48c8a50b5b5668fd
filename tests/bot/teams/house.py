"""The Teams door in a real aiohttp application, with a stand-in for Teams' service beside it."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiohttp import ClientResponse, web
from aiohttp.test_utils import TestClient, TestServer

from bot.message import Account, Message, Place, PlaceKind
from bot.ports import Delivery
from bot.reply import Reply
from bot.teams.door import TeamsDoor
from bot.teams.settings import TeamsSettings
from tests.bot.teams.connector import Connector
from tests.bot.teams.room import READERS, AddressBook, Answer, Artist, Listener, nothing_to_say

ACTIVITIES = Path(__file__).parent / "activities"
NOBODY = TeamsSettings("", "", "")
COUNCIL = TeamsSettings("c9e8c047-2a34-40a1-b28a-b162d5f5327c", "a password", "72f988bf-86f1-41af-91ab-2d7cd011db47")

DIRECT = Place("teams", "a:1p0iicaJlVi-personal", PlaceKind.DIRECT)
CHANNEL = Place("teams", "19:cmt@thread.tacv2", PlaceKind.CHANNEL)
ASHA = Account(
    "teams",
    "7faf8888-4c7a-4b4e-9e4b-3f1e51c6b001",
    "72f988bf-86f1-41af-91ab-2d7cd011db47",
    "asha.patel@hartsmere.example",
    "Asha Patel",
)


@dataclass
class House:
    """Everything a test looks at."""

    client: TestClient[web.Request, web.Application]
    door: TeamsDoor
    listener: Listener
    addresses: AddressBook
    connector: Connector
    service: str

    @property
    def heard(self) -> list[Message]:
        """What the listener heard."""
        return self.listener.heard

    async def post(self, name: str, value: object = None, **changes: object) -> ClientResponse:
        """Post a recorded activity, perhaps with another value or other changes."""
        return await self.send(recorded(name, self.service, value=value, **changes))

    async def send(self, activity: Mapping[str, Any], headers: Mapping[str, str] | None = None) -> ClientResponse:
        """Post an activity."""
        return await self.client.post("/api/messages", json=activity, headers=headers or {})

    async def answer(self, name: str, value: object = None, **changes: object) -> dict[str, Any]:
        """Post a recorded invoke and read what it is answered with."""
        response = await self.post(name, value, **changes)
        assert response.status == 200
        body: dict[str, Any] = await response.json()
        return body

    async def deliver(self, reply: Reply, place: Place = DIRECT, **more: Any) -> str:
        """Have the door deliver a reply from the reference it was given itself."""
        reference = more.pop("reference", self.addresses.reference(place.kind, place.conversation))
        key = more.pop("key", "k1")
        return await self.door.deliver(Delivery(key, "hartsmere", place, reply, ASHA, reference=reference, **more))


def recorded(file: str, service: str, **changes: object) -> dict[str, Any]:
    """A recorded activity, pointing at the stand-in."""
    text = (ACTIVITIES / f"{file}.json").read_text().replace("SERVICE", service)
    activity: dict[str, Any] = json.loads(text)
    activity.update({key: change for key, change in changes.items() if change is not None})
    return activity


@asynccontextmanager
async def open_house(answer: Answer, artist: Artist, settings: TeamsSettings) -> AsyncIterator[House]:
    """Start the two servers."""
    connector = Connector()
    beside = web.Application()
    beside.add_routes(connector.routes())
    app = web.Application()
    listener, addresses = Listener(answer), AddressBook()
    door = TeamsDoor(settings, listener.hear, addresses, artist, READERS)
    await door.start(app)
    async with TestServer(beside) as service, TestClient(TestServer(app)) as client:
        yield House(client, door, listener, addresses, connector, str(service.make_url("/")).rstrip("/"))
    await door.stop()


def visit(
    walk: Callable[[House], Awaitable[None]],
    answer: Answer = nothing_to_say,
    artist: Artist | None = None,
    settings: TeamsSettings = NOBODY,
) -> None:
    """Run a test in a house of its own."""

    async def inside() -> None:
        async with open_house(answer, artist or Artist(), settings) as house:
            await walk(house)

    asyncio.run(inside())
