"""One turn per activity: what Teams sends becomes a Message, and invokes are answered while they wait."""

import logging
from typing import Any

from botbuilder.core import TurnContext
from botbuilder.schema import Activity, ActivityTypes
from msrest.exceptions import ClientException

from bot.form import KEPT, Form, Readers
from bot.message import Arrived, Attached, Content, Expects, Filled, Message, Pressed, Said
from bot.ports import Artist, Heard, Hearing, Whereabouts
from bot.reply import Note, Reply
from bot.teams.actions import Carried, NotOurs, carried_by
from bot.teams.answers import ALREADY, FOLLOWS, OUT_OF_DATE, SORRY, Answers, answers_to, receipt, respond
from bot.teams.arrivals import Arrivals
from bot.teams.cards import whole_card
from bot.teams.charts import chart_addresses
from bot.teams.connection import ASKING_SECONDS, connector_of
from bot.teams.consent import INVOKE, Files
from bot.teams.files import NOT_FETCHED, fetch_files, files_among
from bot.teams.forms import typed_in, unpack
from bot.teams.parts import FilledForm, in_words
from bot.teams.pasted import table_in
from bot.teams.people import audience_of, sender_of
from bot.teams.reading import about_of, event_of, place_of, said_in
from bot.teams.references import reference_of

CONTINUATION = "ContinueConversation"
"""The name of the turn in which botbuilder lets a bot write unasked."""

log = logging.getLogger("outturn.teams")


class Turns:
    """What the adapter calls for every activity."""

    def __init__(
        self,
        hearing: Hearing,
        addresses: Whereabouts,
        artist: Artist,
        readers: Readers,
        files: Files,
        *,
        only_https: bool,
    ) -> None:
        self._hearing = hearing
        self._artist = artist
        self._readers = readers
        self._files = files
        self._arrivals = Arrivals(addresses)
        self._only_https = only_https

    async def on_turn(self, context: TurnContext) -> None:
        """Act upon one activity."""
        connector_of(context, ASKING_SECONDS)
        match context.activity.type:
            case ActivityTypes.message:
                await self._message(context)
            case ActivityTypes.invoke:
                await self._invoke(context)
            case ActivityTypes.conversation_update | ActivityTypes.installation_update:
                await self._arrived(context)
            case other:
                log.debug("an activity of type %s needs nothing", other)

    async def _arrived(self, context: TurnContext) -> None:
        sender = await self._arrivals.note(context)
        if sender is not None:
            activity = context.activity
            event, place, reference = event_of(activity), place_of(activity), reference_of(activity)
            await self._hearing(Message(event, sender, place, Arrived(), (sender,), reference=reference))

    async def _message(self, context: TurnContext) -> None:
        attached = context.activity.attachments or []
        files = await fetch_files(attached, only_https=self._only_https)
        text = table_in(context.activity) or said_in(context.activity)
        if len(files) < files_among(attached):
            await context.send_activity(NOT_FETCHED)
            if not files and not text:
                return
        await self._hear(context, Attached(files, text) if files else Said(text), Expects.LATER)

    async def _invoke(self, context: TurnContext) -> None:
        activity = context.activity
        if activity.name == INVOKE:
            await self._files.answered(context)
            await respond(context, {})
            return
        answers = answers_to(activity.name)
        data = _data(activity)
        if data is None:
            log.warning("an invoke of the name %s needs nothing", activity.name)
            return
        try:
            carried = carried_by(data)
            if carried.form:
                act = self._kept if carried.later else self._filled
                body = await act(context, answers, unpack(carried.form), data)
            else:
                body = await self._pressed(context, answers, carried)
        except NotOurs as error:
            log.warning("a card brought back what can't be read: %s", error)
            body = answers.tell(OUT_OF_DATE)
        await respond(context, body)

    async def _pressed(self, context: TurnContext, answers: Answers, carried: Carried) -> dict[str, Any]:
        pressed = Pressed(carried.command, carried.arguments, carried.label)
        wants_form = bool(carried.opens) or context.activity.name == "task/fetch"
        heard = await self._hear(context, pressed, Expects.FORM if wants_form else Expects.LATER)
        return await self._next_form(answers, heard) or answers.tell(ALREADY if heard.again else FOLLOWS)

    async def _filled(self, context: TurnContext, answers: Answers, form: Form, data: dict[str, Any]) -> dict[str, Any]:
        values = typed_in(data, form)
        errors = form.check(values, self._readers)
        if not errors:
            heard = await self._hear(context, Filled(form.command, values, form.arguments), Expects.FORM)
            errors = heard.errors
        if errors:
            again = whole_card(Reply(form.title, (form,)), in_words, FilledForm(values, errors))
            return answers.show(form.title, again)
        if following := await self._next_form(answers, heard):
            return following
        if heard.again:
            return answers.tell(ALREADY)
        return answers.show(form.title, receipt(form, values))

    async def _kept(self, context: TurnContext, answers: Answers, form: Form, data: dict[str, Any]) -> dict[str, Any]:
        """Have it kept as it stands, unchecked, and show it again as it was filled in."""
        values = typed_in(data, form)
        if form.keeps:
            await self._hear(context, Filled(form.keeps, values, form.arguments), Expects.LATER)
        reply = Reply(KEPT, (Note(KEPT), form))
        return answers.show(form.title, whole_card(reply, in_words, FilledForm(values, {})))

    async def _next_form(self, answers: Answers, heard: Heard) -> dict[str, Any] | None:
        for reply in heard.replies:
            if form := reply.form():
                return answers.show(form.title, whole_card(reply, await chart_addresses(reply, self._artist)))
        return None

    async def _hear(self, context: TurnContext, content: Content, expects: Expects) -> Heard:
        activity = context.activity
        sender, place = await sender_of(context), place_of(activity)
        await self._arrivals.remember(context, sender)
        audience = await audience_of(context, sender, place)
        about, reference = about_of(activity), reference_of(activity)
        return await self._hearing(
            Message(event_of(activity), sender, place, content, audience, about, expects, reference)
        )


def _data(activity: Activity) -> dict[str, Any] | None:
    """What a press brought back; None for an invoke that is none."""
    value = activity.value if isinstance(activity.value, dict) else {}
    if activity.name == "adaptiveCard/action":
        found = (value.get("action") or {}).get("data")
    elif activity.name in ("task/fetch", "task/submit"):
        found = value.get("data")
    else:
        return None
    return found if isinstance(found, dict) else {}


async def turn_failed(context: TurnContext, error: Exception) -> None:
    """The last resort of a turn: the person is told, the operator finds it in the log.

    What fails while the bot writes unasked belongs to whoever sends, and is raised again for them.
    """
    activity = context.activity
    if activity.type == ActivityTypes.event and activity.name == CONTINUATION:
        raise error
    log.error("an activity of type %s could not be acted upon", activity.type, exc_info=error)
    if activity.type == ActivityTypes.invoke:
        await respond(context, answers_to(activity.name).tell(SORRY))
    elif activity.type == ActivityTypes.message:
        try:
            await context.send_activity(SORRY)
        except ClientException as failed:
            log.warning("nobody could be told: %s", failed)
