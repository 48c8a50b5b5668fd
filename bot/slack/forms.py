"""Buttons and modals: a form is opened within Slack's three seconds and filled when the answer is there."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.form import Readers
from bot.message import Expects, Filled, Place, Pressed
from bot.ports import Heard
from bot.slack.buttons import pressed
from bot.slack.carried import Carried
from bot.slack.hearing import Ear
from bot.slack.incoming import Payload, pressed_about, pressed_event, pressed_place, submitted_event, team_of
from bot.slack.limits import ERROR_TEXT
from bot.slack.submissions import carried_by, form_of, labels_of, values_of
from bot.slack.views import (
    SENT_TO_CHAT,
    TROUBLE,
    View,
    form_view,
    refilled_view,
    replies_view,
    waiting_view,
    words_view,
)
from bot.slack.words import shortened

Acknowledge = Callable[..., Awaitable[Any]]

OLD = "This form is from an earlier version of Outturn. Please open it again."
OLD_BUTTON = "This button is from an earlier version of Outturn. Please ask me in words."


class Forms:
    """Pressed buttons, opened forms and submitted ones."""

    def __init__(self, client: AsyncWebClient, ear: Ear, readers: Readers, logger: logging.Logger) -> None:
        self._client = client
        self._ear = ear
        self._readers = readers
        self._logger = logger

    async def press(self, body: Payload) -> None:
        """A button whose answer comes as a message."""
        await self._pressed(body, Expects.LATER)

    async def open(self, body: Payload) -> None:
        """A button that opens a form. Where Slack opens no modal any more the form is offered again as a message."""
        try:
            opened = await self._client.views_open(trigger_id=body["trigger_id"], view=waiting_view())
        except SlackClientError:
            self._logger.warning("could not open a modal", exc_info=True)
            await self._pressed(body, Expects.LATER)
            return
        heard = await self._pressed(body, Expects.FORM)
        await self._show(opened["view"]["id"], heard, pressed_place(body), pressed_about(body))

    async def submit(self, body: Payload, ack: Acknowledge) -> None:
        """A submitted form: faults stand at their fields, what is well is acknowledged before it is saved."""
        view = body["view"]
        try:
            kept = carried_by(view)
        except ValueError:
            await ack(response_action="update", view=words_view(OLD))
            return
        values = values_of(view)
        faults = form_of(view, kept).check(values, self._readers)
        if faults:
            errors = {key: shortened(fault, ERROR_TEXT) for key, fault in faults.items()}
            await ack(response_action="errors", errors=errors)
        elif kept.continues:
            await ack(response_action="update", view=waiting_view())
            await self._continue(body, kept, values)
        else:
            await ack()
            await self._save(body, kept, values)

    async def _save(self, body: Payload, kept: Carried, values: dict[str, str]) -> None:
        heard = await self._filled(body, kept, values, Expects.LATER)
        if heard and heard.errors:
            labels = labels_of(body["view"])
            lines = (f"{labels.get(key, key)}: {fault}" for key, fault in heard.errors.items())
            sentence = "\n".join(("This could not be saved. Please open the form again.", *lines))
            await self._ear.tell(kept.place, body["user"]["id"], sentence)

    async def _continue(self, body: Payload, kept: Carried, values: dict[str, str]) -> None:
        heard = await self._filled(body, kept, values, Expects.FORM)
        if heard and heard.errors:
            await self._update(body["view"]["id"], refilled_view(body["view"], values, heard.errors))
        else:
            await self._show(body["view"]["id"], heard, kept.place, kept.about)

    async def _pressed(self, body: Payload, expects: Expects) -> Heard | None:
        user, place = str(body["user"]["id"]), pressed_place(body)
        try:
            content: Pressed = pressed(body["actions"][0])
        except ValueError:
            await self._ear.tell(place, user, OLD_BUTTON)
            return Heard()
        return await self._ear.hear(
            pressed_event(body), user, team_of(body), place, content, pressed_about(body), expects
        )

    async def _filled(self, body: Payload, kept: Carried, values: dict[str, str], expects: Expects) -> Heard | None:
        content = Filled(kept.command, values, kept.arguments)
        user = str(body["user"]["id"])
        return await self._ear.hear(
            submitted_event(body), user, team_of(body), kept.place, content, kept.about, expects
        )

    async def _show(self, view: str, heard: Heard | None, place: Place, about: str) -> None:
        """Put the answer into the open modal: the next form, its words, or where the answer went."""
        if heard is None:
            await self._update(view, words_view(TROUBLE))
            return
        answered = next(((reply, form) for reply in heard.replies if (form := reply.form())), None)
        if answered:
            await self._update(view, form_view(*answered, place, about))
        else:
            await self._update(view, replies_view(heard.replies) if heard.replies else words_view(SENT_TO_CHAT))

    async def _update(self, view_id: str, view: View | Mapping[str, object]) -> None:
        try:
            await self._client.views_update(view_id=view_id, view=dict(view))
        except SlackClientError:
            # Most often the person has closed the modal meanwhile.
            self._logger.warning("could not update a modal", exc_info=True)
