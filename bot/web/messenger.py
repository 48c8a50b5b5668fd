"""Carries what somebody did on the page to the bot, and shows it in the conversation."""

import asyncio
import logging
from dataclasses import dataclass, replace

from aiohttp import web

from bot.message import Account, Content, Message, Place
from bot.ports import Heard
from bot.web import paths
from bot.web.answers import Answer, answer, by_script, wait_for_answer
from bot.web.attempts import Unsent
from bot.web.people import Talk
from bot.web.ports import Persona
from bot.web.posts import Post
from bot.web.reading import Sent
from bot.web.room import Room

NOT_TAKEN = "Outturn could not take that just now. Nothing you typed is lost: please send it again in a moment."

_logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Doing:
    """Somebody doing something somewhere. `about` is the message it answers, `at_home` if it was on a home page."""

    viewer: Persona
    talk: Talk
    event: str
    about: str = ""
    at_home: bool = False


class Messenger:
    """Between the page's forms and the bot."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._remembered: set[tuple[str, str]] = set()
        self._begun: dict[str, int] = {}

    def doing(self, viewer: Persona, talk: Talk, sent: Sent) -> Doing:
        """What a sent form says about itself."""
        post = sent.get("post")
        at_home = post in self._room.homes
        return Doing(viewer, talk, sent.event or self._room.fresh(), "" if at_home else post, at_home)

    def begin(self, doing: Doing) -> int:
        """The board's revision when this event was first seen: what came after it may be its answer."""
        return self._begun.setdefault(doing.event, self._room.board.revision)

    async def hear(self, doing: Doing, content: Content) -> Heard | None:
        """Pass it on; None if it could not be taken, which the log explains."""
        account = self._room.people.account(doing.viewer.email)
        message = Message(
            event=doing.event,
            sender=account,
            place=doing.talk.place,
            content=content,
            audience=_readers(doing.talk.members, account),
            about=doing.about,
        )
        try:
            await self._remember(account, doing.talk.place)
            return await self._room.hearing(message)
        except Exception:
            _logger.exception("a message of the page was not taken")
            return None

    async def _remember(self, account: Account, place: Place) -> None:
        if (account.id, place.conversation) not in self._remembered:
            await asyncio.to_thread(self._room.addresses.remember, account, place)
            self._remembered.add((account.id, place.conversation))

    async def echo(self, doing: Doing, post: Post) -> None:
        """Show what somebody did, once."""
        key, conversation = f"own-{doing.event}", doing.talk.conversation
        standing = await self._room.board.post(conversation, key)
        if standing is None or standing.failed != post.failed:
            speaker = self._room.people.account(doing.viewer.email)
            await self._room.board.put(replace(post, id=key, conversation=conversation, speaker=speaker))

    async def done(self, request: web.Request, doing: Doing, before: int, post: str = "") -> web.StreamResponse:
        """Go on: a script is told at once, a page without one is shown when the bot has answered."""
        here = paths.talk(doing.viewer.email, doing.talk.conversation)
        if by_script(request):
            return answer(request, Answer(post=post, go=f"{here}#latest" if doing.at_home else ""), here)
        talks = {doing.talk.conversation, paths.direct(doing.viewer.email)}
        newest = await wait_for_answer(self._room.board, talks, before, self._room.patience)
        return answer(request, Answer(), f"{here}#post-{newest}" if newest else f"{here}#latest")

    def refuse(self, request: web.Request, viewer: Persona, talk: Talk, unsent: Unsent) -> web.StreamResponse:
        """Say what could not be sent, and keep the text for a page that can't keep it itself."""
        if not by_script(request):
            self._room.attempts.keep_unsent(viewer.email, talk.conversation, unsent)
        here = f"{paths.talk(viewer.email, talk.conversation)}#latest"
        return answer(request, Answer(fault=unsent.fault), here)


def _readers(members: tuple[Account, ...], sender: Account) -> tuple[Account, ...]:
    """Who reads a conversation: its members and, where they are none of them, whoever is writing there now."""
    return members if sender.id in {member.id for member in members} else (*members, sender)
