"""Server-sent events: what is said while a page is open, how much waits elsewhere, and that the clock has moved."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

import msgspec
from aiohttp import web

from bot.web import paths
from bot.web.guard import HEADERS
from bot.web.people import Talk
from bot.web.ports import Persona
from bot.web.rendering import Renderer, Shown, shown
from bot.web.room import Room
from bot.web.viewing import Viewing

HEARTBEAT = 15.0
"""Seconds after which a quiet stream says that it is still there."""


@dataclass
class _Told:
    """What a reader has been told so far. A revision of -1 means nothing of this run of the program."""

    revision: int
    clock: int
    unread: dict[str, int] | None = None


class Stream:
    """Tells a page what is new: it says what stands on the board and the page lacks, so nothing is lost."""

    def __init__(self, room: Room, renderer: Renderer, viewing: Viewing) -> None:
        self._room = room
        self._renderer = renderer
        self._viewing = viewing

    async def everywhere(self, request: web.Request) -> web.StreamResponse:
        """For a page that shows no conversation."""
        return await self._tell(request, None, ())

    async def of_talk(self, request: web.Request) -> web.StreamResponse:
        """For a page that shows a conversation."""
        viewer, talk = await self._viewing.where(request)
        talks = await self._room.people.talks(viewer.email)
        return await self._tell(request, (viewer, talk), talks)

    async def _tell(
        self, request: web.Request, looks_at: tuple[Persona, Talk] | None, talks: tuple[Talk, ...]
    ) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Cache-Control": "no-store", **HEADERS})
        response.content_type = "text/event-stream"
        told = _Told(self._since(request), self._room.clock.edition)
        with self._room.board.watching() as changed:
            try:
                await response.prepare(request)
                while not self._room.board.closed:
                    changed.clear()
                    async for event in self._news(looks_at, talks, told):
                        await response.write(event)
                    if not await _wait(changed):
                        await response.write(b": still here\n\n")
            except ConnectionResetError:
                # The page was closed.
                return response
        return response

    async def _news(
        self, looks_at: tuple[Persona, Talk] | None, talks: tuple[Talk, ...], told: _Told
    ) -> AsyncIterator[bytes]:
        if told.clock != self._room.clock.edition:
            told.clock = self._room.clock.edition
            yield _event("clock", {"html": self._renderer.clock(await self._room.clock.face())})
        if looks_at:
            viewer, talk = looks_at
            posts = shown(await self._room.board.posts(talk.conversation))
            newer = sorted((each for each in posts if each.post.revision > told.revision), key=_revision)
            for each in newer:
                told.revision = each.post.revision
                yield _event("post", self._post(viewer, each), f"{self._room.boot}-{told.revision}")
            self._room.board.see(viewer.email, talk.conversation)
        unread = self._unread(looks_at, talks)
        if unread != told.unread:
            told.unread = unread
            yield _event("unread", unread)

    def _post(self, viewer: Persona, each: Shown) -> dict[str, object]:
        post = each.post
        return {
            "id": post.id,
            "own": post.speaker is not None and post.speaker.id == viewer.email,
            "who": post.speaker.name if post.speaker else "Outturn",
            "spoken": post.spoken,
            "html": self._renderer.post(viewer, each),
        }

    def _unread(self, looks_at: tuple[Persona, Talk] | None, talks: tuple[Talk, ...]) -> dict[str, int]:
        counts = self._room.unread()
        if looks_at:
            email = looks_at[0].email
            counts |= {(email, talk.conversation): self._room.board.unread(email, talk.conversation) for talk in talks}
        return {paths.talk(*talk): count for talk, count in counts.items()}

    def _since(self, request: web.Request) -> int:
        boot, _, revision = (request.headers.get("Last-Event-ID") or request.query.get("after", "")).rpartition("-")
        return int(revision) if boot == self._room.boot and revision.isdecimal() else -1


def _revision(each: Shown) -> int:
    return each.post.revision


async def _wait(changed: asyncio.Event) -> bool:
    try:
        return await asyncio.wait_for(changed.wait(), HEARTBEAT)
    except TimeoutError:
        return False


def _event(name: str, values: object, key: str = "") -> bytes:
    head = f"id: {key}\n" if key else ""
    return f"{head}event: {name}\ndata: {msgspec.json.encode(values).decode()}\n\n".encode()
