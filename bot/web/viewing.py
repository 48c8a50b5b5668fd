"""Who looks at which conversation, and its messages as they see them."""

import logging

from aiohttp import web

from bot.web.guard import Handler
from bot.web.people import Talk
from bot.web.ports import Persona
from bot.web.rendering import Renderer, shown
from bot.web.room import Room

_logger = logging.getLogger(__name__)


class Viewing:
    """Finds the person and the conversation an address names."""

    def __init__(self, room: Room, renderer: Renderer) -> None:
        self._room = room
        self._renderer = renderer

    async def who(self, request: web.Request) -> Persona:
        """The person whose page this is. Raises HTTPNotFound with a page that says so."""
        persona = await self._room.people.find(request.match_info["email"])
        if persona is None:
            raise self._missing("Nobody here has that address", "They may have been left out of the sample council.")
        return persona

    async def where(self, request: web.Request) -> tuple[Persona, Talk]:
        """The person and a conversation they can open. Raises HTTPNotFound with a page that says so."""
        persona = await self.who(request)
        talk = await self._room.people.talk(persona.email, request.match_info["talk"])
        if talk is None:
            raise self._missing("This conversation is not there", f"{persona.name} is not among those who read it.")
        return persona, talk

    async def rendered(self, viewer: Persona, conversation: str, key: str) -> str:
        """One message of a conversation, or the home page's content, as somebody sees it."""
        if key in self._room.homes:
            return self._renderer.home_body(viewer, self._room.homes[key])
        posts = await self._room.board.posts(conversation)
        return "".join(self._renderer.post(viewer, each) for each in shown(posts) if each.post.id == key)

    def or_said(self, handler: Handler) -> Handler:
        """A handler whose failure is a page in plain words, such as when the record is busy for too long."""

        async def answer(request: web.Request) -> web.StreamResponse:
            try:
                return await handler(request)
            except web.HTTPException:
                raise
            except Exception as error:
                _logger.exception("a page could not be shown")
                page = self._renderer.refusal("Outturn could not show that just now", "Please try again in a moment.")
                raise web.HTTPServiceUnavailable(text=page, content_type="text/html") from error

        return answer

    def _missing(self, title: str, sentence: str) -> web.HTTPNotFound:
        return web.HTTPNotFound(text=self._renderer.refusal(title, sentence), content_type="text/html")
