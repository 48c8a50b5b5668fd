"""Forms in the conversation: checked before they are heard, errors at their fields, nothing typed lost."""

from dataclasses import dataclass, replace

from aiohttp import web

from bot.form import Form
from bot.message import Filled
from bot.web import paths
from bot.web.answers import Answer, answer
from bot.web.attempts import Attempt, Unsent
from bot.web.messenger import NOT_TAKEN, Doing, Messenger
from bot.web.people import Talk
from bot.web.reading import Sent, read_sent
from bot.web.room import Room
from bot.web.viewing import Viewing


@dataclass(frozen=True)
class _Asked:
    """A form and where it stands: the post and the part's place in it."""

    form: Form
    post: str
    part: int

    def values(self, sent: Sent) -> dict[str, str]:
        return {field.key: sent.get(f"field.{field.key}") for field in self.form.fields}


class Filling:
    """The forms the bot asks people to fill in."""

    def __init__(self, room: Room, viewing: Viewing, messenger: Messenger) -> None:
        self._room = room
        self._viewing = viewing
        self._messenger = messenger

    async def fill(self, request: web.Request) -> web.StreamResponse:
        """A submitted form: what can't be accepted is said at its field, before the bot hears of it or after."""
        viewer, talk = await self._viewing.where(request)
        sent = await read_sent(request)
        asked = await self._asked(talk, sent)
        if asked is None:
            fault = "That form has been replaced by a newer one. Nothing was sent."
            return self._messenger.refuse(request, viewer, talk, Unsent(fault=fault))
        doing = self._messenger.doing(viewer, talk, sent)
        if asked.form.keeps and sent.get("later"):
            return await self._keep(request, doing, asked, sent)
        errors = asked.form.check(asked.values(sent), self._room.readers)
        if errors:
            return await self._wrong(request, doing, asked, Attempt(asked.values(sent), errors))
        return await self._send(request, doing, asked, asked.values(sent))

    async def _keep(self, request: web.Request, doing: Doing, asked: _Asked, sent: Sent) -> web.StreamResponse:
        """Have it kept as it stands, unchecked. What the script keeps while somebody types changes nothing to see."""
        values, quietly = asked.values(sent), sent.get("later") == "quietly"
        email, conversation = doing.viewer.email, doing.talk.conversation
        before = self._room.attempts.form(email, asked.post, asked.part)
        attempt = replace(before, values=values) if quietly else Attempt(values, kept=True)
        self._room.attempts.keep_form(email, asked.post, asked.part, attempt)
        doing = replace(doing, event=self._room.fresh())
        heard = await self._messenger.hear(doing, Filled(asked.form.keeps, values, asked.form.arguments))
        if quietly:
            return answer(request, Answer(), self._page(doing, asked))
        if heard is None:
            return await self._wrong(request, doing, asked, Attempt(values, {"": NOT_TAKEN}))
        fresh = await self._viewing.rendered(doing.viewer, conversation, asked.post)
        return answer(request, Answer(post=fresh), self._page(doing, asked))

    async def _send(
        self, request: web.Request, doing: Doing, asked: _Asked, values: dict[str, str]
    ) -> web.StreamResponse:
        before = self._messenger.begin(doing)
        # Kept first: the answer may take the form's place at once, and what was kept for it with it.
        attempt = Attempt(values, sent_at=await self._room.clock.now())
        self._room.attempts.keep_form(doing.viewer.email, asked.post, asked.part, attempt)
        heard = await self._messenger.hear(doing, Filled(asked.form.command, values, asked.form.arguments))
        if heard is None or heard.errors:
            errors = heard.errors if heard else {"": NOT_TAKEN}
            return await self._wrong(request, doing, asked, Attempt(values, errors))
        fresh = await self._viewing.rendered(doing.viewer, doing.talk.conversation, asked.post)
        return await self._messenger.done(request, doing, before, fresh)

    async def _wrong(self, request: web.Request, doing: Doing, asked: _Asked, attempt: Attempt) -> web.StreamResponse:
        email, conversation = doing.viewer.email, doing.talk.conversation
        self._room.attempts.keep_form(email, asked.post, asked.part, attempt)
        fresh = await self._viewing.rendered(doing.viewer, conversation, asked.post)
        return answer(request, Answer(post=fresh, wrong=True), self._page(doing, asked))

    def _page(self, doing: Doing, asked: _Asked) -> str:
        email = doing.viewer.email
        page = paths.home(email) if doing.at_home else paths.talk(email, doing.talk.conversation)
        return f"{page}#form-{asked.post}-{asked.part}"

    async def _asked(self, talk: Talk, sent: Sent) -> _Asked | None:
        post = await self._room.post(talk.conversation, sent.get("post"))
        part = int(sent.get("part")) if sent.get("part").isdecimal() else 0
        parts = post.reply.parts if post and post.reply else ()
        form = parts[part] if part < len(parts) else None
        return _Asked(form, sent.get("post"), part) if isinstance(form, Form) else None
