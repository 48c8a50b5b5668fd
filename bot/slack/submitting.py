"""Submitted forms: what is wrong is said at its field before anything is saved, and nothing typed is lost."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.form import Readers
from bot.message import Expects, Filled
from bot.ports import Heard
from bot.slack.carried import Carried
from bot.slack.forms import Modals, answer_view
from bot.slack.hearing import Ear, Happening
from bot.slack.incoming import Payload, submitted_event, team_of
from bot.slack.limits import ERROR_TEXT
from bot.slack.submissions import carried_by, form_of, labels_of, values_of
from bot.slack.views import TROUBLE, refilled_view, waiting_view, words_view
from bot.slack.words import shortened

Acknowledge = Callable[..., Awaitable[Any]]

PROMPT_SECONDS = 1.5
"""How long an acknowledgement waits for the form to be saved: half of what Slack allows."""

AFTER_ACKNOWLEDGING_SECONDS = 0.3
"""A view that is sent sooner after an acknowledgement may be overtaken by it."""

OLD_FORM = "This form is from an earlier version of Outturn. Please open it again."
NOT_SAVED = "This could not be saved. Please open the form again."


class Refusals:
    """How often each of the last open modals was sent back, so that sending it again counts as another event."""

    def __init__(self, kept: int = 1_000) -> None:
        self._times: OrderedDict[str, int] = OrderedDict()
        self._kept = kept

    def of(self, view: str) -> int:
        """How often this modal was sent back."""
        return self._times.get(view, 0)

    def add(self, view: str) -> None:
        """Note that this modal was sent back."""
        self._times[view] = self.of(view) + 1
        while len(self._times) > self._kept:
            self._times.popitem(last=False)


class Submitting:
    """Checks and saves submitted forms."""

    def __init__(self, modals: Modals, ear: Ear, readers: Readers, prompt: float = PROMPT_SECONDS) -> None:
        self._modals = modals
        self._ear = ear
        self._readers = readers
        self._prompt = prompt
        self._refusals = Refusals()

    async def submit(self, body: Payload, ack: Acknowledge) -> None:
        """Check a form by what its modal carries, then save it."""
        view = body["view"]
        try:
            kept = carried_by(view)
        except ValueError:
            await ack(response_action="update", view=words_view(OLD_FORM))
            return
        values = values_of(view)
        faults = form_of(view, kept).check(values, self._readers)
        if faults:
            await ack(response_action="errors", errors=_at_fields(faults, view))
        else:
            await self._save(body, kept, values, ack)

    async def _save(self, body: Payload, kept: Carried, values: dict[str, str], ack: Acknowledge) -> None:
        """Save, and acknowledge with the outcome where it is there at once, else before it is."""
        saving = asyncio.ensure_future(self._ear.attend(self._happening(body, kept, values)))
        done, _ = await asyncio.wait({saving}, timeout=self._prompt)
        if done:
            await ack(**self._outcome(body, kept, await saving))
        elif kept.continues:
            await ack(response_action="update", view=waiting_view())
            heard = await saving
            await asyncio.sleep(AFTER_ACKNOWLEDGING_SECONDS)
            await self._go_on(body, kept, values, heard)
        else:
            await ack()
            await self._tell_faults(body, kept, await saving)

    def _happening(self, body: Payload, kept: Carried, values: dict[str, str]) -> Happening:
        event = submitted_event(body, values, self._refusals.of(body["view"]["id"]))
        content = Filled(kept.command, values, kept.arguments)
        expects = Expects.FORM if kept.continues else Expects.LATER
        return Happening(event, str(body["user"]["id"]), team_of(body), kept.place, content, kept.about, expects)

    def _outcome(self, body: Payload, kept: Carried, heard: Heard | None) -> dict[str, Any]:
        view = body["view"]
        if faults := _faults(heard):
            self._refusals.add(view["id"])
            return {"response_action": "errors", "errors": _at_fields(faults, view)}
        if kept.continues:
            return {"response_action": "update", "view": answer_view(heard, kept.place, kept.about)}
        return {}

    async def _go_on(self, body: Payload, kept: Carried, values: dict[str, str], heard: Heard | None) -> None:
        view = body["view"]
        if faults := _faults(heard):
            again = refilled_view(view, values, _at_fields(faults, view))
            await self._modals.show(view["id"], again)
        else:
            await self._modals.show(view["id"], answer_view(heard, kept.place, kept.about))

    async def _tell_faults(self, body: Payload, kept: Carried, heard: Heard | None) -> None:
        """The modal is closed by now, so what could not be saved is said in a message."""
        if faults := _faults(heard):
            labels = labels_of(body["view"])
            lines = (f"{labels[key]}: {fault}" if key in labels else fault for key, fault in faults.items())
            await self._ear.tell(kept.place, str(body["user"]["id"]), "\n".join((NOT_SAVED, *lines)))


def _faults(heard: Heard | None) -> dict[str, str]:
    return {"": TROUBLE} if heard is None else heard.errors


def _at_fields(faults: Mapping[str, str], view: Mapping[str, Any]) -> dict[str, str]:
    """The faults at their fields; those that belong to no field of this modal at its first one."""
    fields = list(labels_of(view))
    placed: dict[str, list[str]] = {}
    for key, fault in faults.items():
        placed.setdefault(key if key in fields else fields[0], []).append(fault)
    return {key: shortened(" ".join(found), ERROR_TEXT) for key, found in placed.items()}
