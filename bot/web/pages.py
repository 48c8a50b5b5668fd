"""The pages one can open, and the pictures and files they show."""

from collections.abc import Iterable
from pathlib import Path

from aiohttp import web

from bot.message import Expects, Message, OpenedHome, Place, PlaceKind
from bot.reply import File, Reply
from bot.web import paths
from bot.web.ports import Persona
from bot.web.posts import Post
from bot.web.rendering import Renderer, shown
from bot.web.room import Room
from bot.web.viewing import Viewing

STATIC = Path(__file__).parent / "static"
MEDIA_TYPES = {"outturn.css": "text/css", "outturn.js": "text/javascript", "icon.svg": "image/svg+xml"}


class Pages:
    """Everything that is read and changes nothing."""

    def __init__(self, room: Room, renderer: Renderer, viewing: Viewing) -> None:
        self._room = room
        self._renderer = renderer
        self._viewing = viewing

    async def start(self, _request: web.Request) -> web.StreamResponse:
        """What this is, the clock, and whom one can be."""
        await self._room.people.look()
        groups = _grouped(self._room.people.everybody())
        return _page(self._renderer.start(await self._room.clock.face(), groups, self._room.people.channels()))

    async def person(self, request: web.Request) -> web.StreamResponse:
        """On to a person's direct chat."""
        persona = await self._viewing.who(request)
        raise web.HTTPSeeOther(f"{paths.talk(persona.email, paths.direct(persona.email))}#latest")

    async def talk(self, request: web.Request) -> web.StreamResponse:
        """One conversation."""
        viewer, talk = await self._viewing.where(request)
        board = self._room.board
        posts = shown(await board.posts(talk.conversation), board.first_unread(viewer.email, talk.conversation))
        talks = await self._room.people.talks(viewer.email)
        face = await self._room.clock.face()
        board.see(viewer.email, talk.conversation)
        return _page(self._renderer.conversation(viewer, talk, talks, posts, face))

    async def home(self, request: web.Request) -> web.StreamResponse:
        """A person's home page, as the bot answers when it is opened."""
        viewer = await self._viewing.who(request)
        heard = await self._room.hearing(self._opened(viewer))
        posts = [await self._at_home(viewer, index, reply) for index, reply in enumerate(heard.replies)]
        talks = await self._room.people.talks(viewer.email)
        return _page(self._renderer.home(viewer, talks, posts, await self._room.clock.face()))

    async def picture(self, request: web.Request) -> web.StreamResponse:
        """A drawn chart; its name is its content's digest, so it never changes."""
        content = self._room.gallery.content(request.match_info["digest"])
        if content is None:
            raise web.HTTPNotFound(text="There is no such picture.")
        kept = {"Cache-Control": "private, max-age=31536000, immutable"}
        return web.Response(body=content, content_type="image/png", headers=kept)

    async def file(self, request: web.Request) -> web.StreamResponse:
        """A file that a message hands over."""
        key, index = request.match_info["post"], int(request.match_info["index"])
        post = self._room.homes.get(key) or self._room.board.find(key)
        parts = post.reply.parts if post and post.reply else ()
        file = parts[index] if index < len(parts) else None
        if not isinstance(file, File):
            raise web.HTTPNotFound(text="That file is no longer here.")
        # Always handed over to be saved: shown in place it could run as a page of ours.
        as_file = {"Content-Type": "application/octet-stream", "Content-Disposition": "attachment"}
        return web.Response(body=file.content, headers=as_file)

    async def static(self, request: web.Request) -> web.StreamResponse:
        """The look, the script and the mark."""
        name = request.match_info["name"]
        if name not in MEDIA_TYPES:
            raise web.HTTPNotFound(text="There is no such file.")
        return web.Response(
            body=(STATIC / name).read_bytes(),
            headers={"Content-Type": f"{MEDIA_TYPES[name]}; charset=utf-8", "Cache-Control": "no-cache"},
        )

    async def _at_home(self, viewer: Persona, index: int, reply: Reply) -> Post:
        """Keep what a home page shows, so that its forms and files can be found again."""
        key, talk = f"home-{index}-{viewer.email}", paths.direct(viewer.email)
        pictures = await self._room.gallery.hang(reply)
        post = Post(key, talk, await self._room.clock.now(), reply=reply, pictures=pictures)
        self._room.homes[key] = post
        return post

    def _opened(self, viewer: Persona) -> Message:
        account = self._room.people.account(viewer.email)
        return Message(
            event=self._room.fresh(),
            sender=account,
            place=Place(door="web", conversation=paths.direct(viewer.email), kind=PlaceKind.HOME),
            content=OpenedHome(),
            audience=(account,),
            expects=Expects.HOME,
        )


def _grouped(people: Iterable[Persona]) -> list[tuple[str, list[Persona]]]:
    groups: dict[str, list[Persona]] = {}
    for persona in people:
        groups.setdefault(persona.group, []).append(persona)
    return list(groups.items())


def _page(html: str) -> web.Response:
    return web.Response(text=html, content_type="text/html", headers={"Cache-Control": "no-store"})
