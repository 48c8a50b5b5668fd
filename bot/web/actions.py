"""What a person does on the page becomes a Message: typed text, files, a pressed button; and the clock is moved."""

from dataclasses import replace
from urllib.parse import urlsplit

import msgspec
from aiohttp import web

from bot.message import Attached, Content, Pressed, Said
from bot.web.answers import wait_for_quiet
from bot.web.attempts import Unsent
from bot.web.messenger import NOT_TAKEN, Doing, Messenger
from bot.web.posts import Post
from bot.web.reading import TooLarge, read_sent
from bot.web.room import Room
from bot.web.viewing import Viewing

MOST_CHARACTERS = 20_000
"""How much one message may hold; a pasted column of a thousand figures is well below."""


class _Press(msgspec.Struct, frozen=True):
    command: str
    arguments: dict[str, str] = {}
    label: str = ""


class Actions:
    """The simple forms of the page."""

    def __init__(self, room: Room, viewing: Viewing, messenger: Messenger) -> None:
        self._room = room
        self._viewing = viewing
        self._messenger = messenger

    async def say(self, request: web.Request) -> web.StreamResponse:
        """Typed text, with or without files."""
        viewer, talk = await self._viewing.where(request)
        try:
            sent = await read_sent(request)
        except TooLarge as error:
            return self._messenger.refuse(request, viewer, talk, Unsent(fault=str(error)))
        text = sent.get("text").strip("\n")
        if len(text) > MOST_CHARACTERS:
            fault = f"This is {len(text):,} characters long; up to {MOST_CHARACTERS:,} fit. Please send it in parts."
            return self._messenger.refuse(request, viewer, talk, Unsent(text, fault))
        files = tuple(file for file in sent.files if file.name)
        if not text.strip() and not files:
            return self._messenger.refuse(request, viewer, talk, Unsent())
        post = Post("", "", await self._room.clock.now(), text=text, files=tuple(file.name for file in files))
        content = Attached(files, text) if files else Said(text)
        return await self._do(request, self._messenger.doing(viewer, talk, sent), content, post)

    async def press(self, request: web.Request) -> web.StreamResponse:
        """A pressed button, which sends what it carried when it was shown."""
        viewer, talk = await self._viewing.where(request)
        sent = await read_sent(request)
        try:
            press = msgspec.json.decode(sent.get("press"), type=_Press)
        except msgspec.DecodeError as error:
            raise web.HTTPBadRequest(text="That was not a button of this page.") from error
        post = Post("", "", await self._room.clock.now(), text=press.label, pressed=True)
        content = Pressed(press.command, press.arguments, press.label)
        return await self._do(request, self._messenger.doing(viewer, talk, sent), content, post)

    async def move(self, request: web.Request) -> web.StreamResponse:
        """The clock moved forward; back to the page it was moved from once the bot has said what was due."""
        sent = await read_sent(request)
        before = self._room.board.revision
        await self._room.clock.move_to(sent.get("key"))
        self._room.board.wake()
        await wait_for_quiet(self._room.board, before, self._room.patience)
        back = urlsplit(request.headers.get("Referer", "")).path
        return web.Response(status=303, headers={"Location": f"{back}#latest" if back.startswith("/as/") else "/"})

    async def _do(self, request: web.Request, doing: Doing, content: Content, post: Post) -> web.StreamResponse:
        before = self._messenger.begin(doing)
        await self._messenger.echo(doing, post)
        if await self._messenger.hear(doing, content) is None:
            await self._messenger.echo(doing, replace(post, failed=True))
            unsent = Unsent("" if post.pressed else post.text, NOT_TAKEN)
            return self._messenger.refuse(request, doing.viewer, doing.talk, unsent)
        self._room.attempts.forget_unsent(doing.viewer.email, doing.talk.conversation)
        return await self._messenger.done(request, doing, before)
