"""The browser page as a door: it shows what the bot says and turns what people do there into messages."""

import asyncio
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import uuid4

from aiohttp import web

from bot.form import Readers
from bot.message import PlaceKind
from bot.ports import Addresses, Artist, Delivery, Hearing, Unreachable
from bot.web import paths
from bot.web.actions import Actions
from bot.web.attempts import Attempts
from bot.web.board import Board
from bot.web.clock import Clock
from bot.web.filling import Filling
from bot.web.gallery import Gallery
from bot.web.guard import guarded, must_be_local
from bot.web.messenger import Messenger
from bot.web.pages import Pages
from bot.web.people import People
from bot.web.ports import Cast, Stage
from bot.web.posts import Post
from bot.web.rendering import Renderer
from bot.web.room import Room
from bot.web.stream import Stream
from bot.web.viewing import Viewing


def _new_id() -> str:
    return uuid4().hex


class WebDoor:
    """The page's routes on a server, and the way out to it.

    `council` is the key that stands as the workspace of every account. `host` is where the server listens and
    `production` whether this is a real installation. Raises NotForProduction unless it is this machine alone.
    """

    name = "web"

    def __init__(
        self,
        hearing: Hearing,
        addresses: Addresses,
        artist: Artist,
        readers: Readers,
        cast: Cast,
        stage: Stage,
        *,
        council: str,
        council_name: str = "",
        host: str = "127.0.0.1",
        production: bool = False,
        patience: float = 3.0,
        fresh: Callable[[], str] = _new_id,
    ) -> None:
        must_be_local(host, production=production)
        self._cast = cast
        self._room = Room(
            hearing=hearing,
            addresses=addresses,
            readers=readers,
            people=People(cast, council),
            board=Board(self._earlier),
            attempts=Attempts(),
            gallery=Gallery(artist),
            clock=Clock(stage),
            fresh=fresh,
            council_name=council_name or council,
            boot=fresh(),
            patience=patience,
        )

    def start(self, app: web.Application) -> None:
        """Add the page to a server that has not been started yet."""
        renderer = Renderer(self._room)
        viewing = Viewing(self._room, renderer)
        messenger = Messenger(self._room)
        actions = Actions(self._room, viewing, messenger)
        pages = Pages(self._room, renderer, viewing)
        stream = Stream(self._room, renderer, viewing)
        talk = "/as/{email}/talk/{talk}"
        for method, path, handler in (
            ("GET", "/", viewing.or_said(pages.start)),
            ("GET", "/stream", stream.everywhere),
            ("GET", "/as/{email}", viewing.or_said(pages.person)),
            ("GET", "/as/{email}/home", viewing.or_said(pages.home)),
            ("GET", talk, viewing.or_said(pages.talk)),
            ("GET", f"{talk}/stream", stream.of_talk),
            ("POST", f"{talk}/say", actions.say),
            ("POST", f"{talk}/press", actions.press),
            ("POST", f"{talk}/fill", Filling(self._room, viewing, messenger).fill),
            ("POST", "/clock", viewing.or_said(actions.move)),
            ("GET", "/pictures/{digest}.png", pages.picture),
            ("GET", r"/files/{post}/{index:\d+}/{name}", pages.file),
            ("GET", "/static/{name}", pages.static),
        ):
            app.router.add_route(method, path, guarded(handler))
        app.on_startup.append(self._meet_everybody)
        app.on_shutdown.append(self._let_go)

    async def stop(self) -> None:
        """Close the open streams, so that the server can stop."""
        self._room.board.close()

    async def deliver(self, delivery: Delivery) -> str:
        """Show a message, or exchange one. Delivering the same row twice shows it once.

        Raises Unreachable if nobody here could read it.
        """
        conversation = _conversation(delivery)
        if not await self._room.people.exists(conversation):
            raise Unreachable(f"Nobody in the browser page can open the conversation {conversation}.")
        key = delivery.replaces or f"web-{hashlib.sha256(delivery.key.encode()).hexdigest()[:24]}"
        pictures = await self._room.gallery.hang(delivery.reply)
        now = delivery.due_at or await self._room.clock.now()
        if delivery.replaces:
            self._room.attempts.forget_forms(key)
        await self._room.board.put(Post(key, conversation, now, reply=delivery.reply, pictures=pictures))
        return key

    async def _earlier(self, conversation: str) -> Sequence[Post]:
        posts: dict[str, Post] = {}
        for each in await asyncio.to_thread(self._cast.earlier, conversation):
            pictures = await self._room.gallery.hang(each.reply)
            post = Post(each.id, conversation, each.at, each.reply, each.speaker, each.text, pictures=pictures)
            before = posts.get(each.id)
            # The same id again is an edit, which stands where the first one stood.
            posts[each.id] = replace(post, at=before.at, edited_at=each.at) if before else post
        return list(posts.values())

    async def _meet_everybody(self, _app: web.Application) -> None:
        """Everybody in the cast can be written to before they ever open the page."""
        await self._room.people.refresh()
        for persona in self._room.people.everybody():
            talk = self._room.people.direct_talk(persona.email)
            await asyncio.to_thread(self._room.addresses.remember, talk.members[0], talk.place)

    async def _let_go(self, _app: web.Application) -> None:
        await self.stop()


def _conversation(delivery: Delivery) -> str:
    """Where it is shown. What is only for one person never stands where others read."""
    place, account = delivery.place, delivery.account
    if delivery.reply.only_you and account and place.kind in {PlaceKind.CHANNEL, PlaceKind.GROUP}:
        return paths.direct(account.id)
    return place.conversation
