"""What stands in an open modal, kept before it is sent: closing a modal tells nothing of what was typed in it.

Slack says what stands in a modal with each press and each change in it, though not when it is closed. While one state
is being kept only the newest of those that come meanwhile is remembered, so that fast typing costs no more than that.
"""

from bot.form import KEPT
from bot.message import Filled
from bot.slack.forms import Modals
from bot.slack.hearing import Ear, Happening
from bot.slack.incoming import Payload, pressed_event, team_of
from bot.slack.submissions import carried_by, values_of
from bot.slack.views import TROUBLE, words_view


class Keeping:
    """Keeps forms that have not been sent."""

    def __init__(self, modals: Modals, ear: Ear) -> None:
        self._modals = modals
        self._ear = ear
        self._newest: dict[str, Happening] = {}

    async def changed(self, body: Payload) -> None:
        """Keep what stands in a modal, after a change in it."""
        happening, modal = _read(body), str(body["view"]["id"])
        if happening is None:
            return
        working = modal in self._newest
        self._newest[modal] = happening
        while not working and (newest := self._newest[modal]):
            await self._ear.attend(newest)
            if self._newest[modal] is newest:
                del self._newest[modal]
                return

    async def later(self, body: Payload) -> None:
        """Keep it and say so in its place."""
        happening, modal = _read(body), str(body["view"]["id"])
        kept = happening is not None and await self._ear.attend(happening) is not None
        await self._modals.show(modal, words_view(KEPT if kept else TROUBLE))


def _read(body: Payload) -> Happening | None:
    """The form as it stands; None where the modal keeps nothing, or is none of ours."""
    try:
        kept = carried_by(body["view"])
    except ValueError:
        return None
    if not kept.keeps:
        return None
    content = Filled(kept.keeps, values_of(body["view"]), kept.arguments)
    return Happening(pressed_event(body), str(body["user"]["id"]), team_of(body), kept.place, content, kept.about)
