"""Pressed buttons; one that opens a form opens its modal within Slack's three seconds, and fills it afterwards."""

import logging

from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.message import Expects, Place
from bot.ports import Heard
from bot.slack.buttons import pressed
from bot.slack.hearing import Ear, Happening
from bot.slack.incoming import Payload, pressed_about, pressed_event, pressed_place, team_of
from bot.slack.views import SENT_TO_CHAT, TROUBLE, View, form_view, replies_view, waiting_view, words_view

OLD_BUTTON = "This button is from an earlier version of Outturn. Please ask me in words."


class Modals:
    """Puts views into modals that are open already."""

    def __init__(self, client: AsyncWebClient, logger: logging.Logger) -> None:
        self._client = client
        self._logger = logger

    async def open(self, trigger: str) -> str | None:
        """Open a waiting modal and return its id; None if Slack opens none any more."""
        try:
            opened = await self._client.views_open(trigger_id=trigger, view=waiting_view())
        except SlackClientError:
            self._logger.warning("could not open a modal", exc_info=True)
            return None
        return str(opened["view"]["id"])

    async def show(self, modal: str, view: View) -> None:
        """Put a view into an open modal; most often, where that fails, the person has closed it meanwhile."""
        try:
            await self._client.views_update(view_id=modal, view=view)
        except SlackClientError:
            self._logger.warning("could not update a modal", exc_info=True)


class Pressing:
    """Pressed buttons."""

    def __init__(self, modals: Modals, ear: Ear) -> None:
        self._modals = modals
        self._ear = ear

    async def press(self, body: Payload) -> None:
        """A button whose answer comes as a message."""
        if happening := await self._read(body, Expects.LATER):
            await self._ear.hear(happening)

    async def open(self, body: Payload) -> None:
        """A button that opens a form. Where Slack opens no modal any more the form is offered again as a message."""
        modal = await self._modals.open(body["trigger_id"])
        if modal is None:
            await self.press(body)
        elif happening := await self._read(body, Expects.FORM):
            heard = await self._ear.attend(happening)
            await self._modals.show(modal, answer_view(heard, happening.place, happening.about))
        else:
            await self._modals.show(modal, words_view(OLD_BUTTON))

    async def _read(self, body: Payload, expects: Expects) -> Happening | None:
        user, place = str(body["user"]["id"]), pressed_place(body)
        try:
            content = pressed(body["actions"][0])
        except ValueError:
            await self._ear.tell(place, user, OLD_BUTTON)
            return None
        return Happening(pressed_event(body), user, team_of(body), place, content, pressed_about(body), expects)


def answer_view(heard: Heard | None, place: Place, about: str) -> View:
    """What stands in a modal in the end: a form, the answer's words, or where the answer went."""
    if heard is None:
        return words_view(TROUBLE)
    answered = next(((reply, form) for reply in heard.replies if (form := reply.form())), None)
    if answered:
        return form_view(*answered, place, about)
    return replies_view(heard.replies) if heard.replies else words_view(SENT_TO_CHAT)
