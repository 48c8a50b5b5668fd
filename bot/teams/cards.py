"""A reply as the messages Teams takes: Adaptive Cards 1.5, each small enough, and the line their notification shows."""

import json
from collections import deque
from collections.abc import Iterator

from msgspec import Struct

from bot.form import Form
from bot.reply import Bullets, Part, Reply, Text
from bot.teams.dividing import Indivisible, divided
from bot.teams.forms import long_choices
from bot.teams.parts import ChartAddress, FilledForm, elements
from bot.teams.words import Element

CARD_TYPE = "application/vnd.microsoft.card.adaptive"
LARGEST_MESSAGE = 28 * 1024
"""Bytes of a message with its card. Documented are 100 KB, but refusals from 28 KB on have been seen."""

_ENVELOPE = 2048
"""Room for what Teams needs around a card: addresses, ids and names, and which of several messages it is."""

LARGEST_TEXT = 16 * 1024
"""Bytes of a message without a card; the notification shows the beginning of it once more."""

LONGEST_SUMMARY = 1000
"""Characters of the line for the notification; a longer one is written out on the card as well."""


class Post(Struct, frozen=True):
    """One message: its card, or its text where there is none, and the line the notification shows.

    `offer` asks somebody whether a file may be saved, in place of a card.
    """

    summary: str
    card: Element | None = None
    text: str = ""
    offer: Element | None = None

    def size(self) -> int:
        """Bytes on the wire, at most."""
        return weight(self.card or {}) + weight(self.text) + weight(self.summary) + _ENVELOPE


def weight(content: object) -> int:
    """Bytes of something as JSON, counted as the connector writes it: with everything but ASCII escaped."""
    return len(json.dumps(content))


def posts(reply: Reply, address: ChartAddress) -> tuple[Post, ...]:
    """The messages a reply needs, in order. A reply without parts is plain text."""
    summary = _notification(reply.summary)
    if not reply.parts:
        return tuple(Post(summary, text=text) for text in _texts(reply.summary))
    room = LARGEST_MESSAGE - _ENVELOPE - weight(card([{"type": "Table"}])) - weight(summary)
    bodies = list(_bodies(_parts_of(reply), address, room))
    if not bodies:
        return (Post(summary, text=reply.summary),)
    if len(bodies) == 1:
        return (Post(summary, card(bodies[0])),)
    return tuple(Post(f"{summary} ({number} of {len(bodies)})", card(body)) for number, body in enumerate(bodies, 1))


def whole_card(reply: Reply, address: ChartAddress, filled: FilledForm | None = None) -> Element:
    """The reply on one card, for an answer that must be a single one; with what was typed, if it was sent before."""
    return card([element for part in _parts_of(reply) for element in elements(part, address, filled)])


def card(body: list[Element]) -> Element:
    """An Adaptive Card 1.5 of these elements; as wide as the conversation if it holds a table or a chart."""
    wide = any(element["type"] in ("Table", "Image") for element in body)
    return {
        "type": "AdaptiveCard",
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "version": "1.5",
        **({"msteams": {"width": "Full"}} if wide else {}),
        "body": body,
    }


def _notification(summary: str) -> str:
    if len(summary) <= LONGEST_SUMMARY:
        return summary
    return summary[:LONGEST_SUMMARY].rsplit(" ", 1)[0] + "\u2026"


def _parts_of(reply: Reply) -> Iterator[Part]:
    if len(reply.summary) > LONGEST_SUMMARY:
        yield Text(reply.summary)
    for part in reply.parts:
        if isinstance(part, Form) and (labels := long_choices(part)):
            yield Bullets(labels)
        yield part


def _texts(text: str) -> Iterator[str]:
    if weight(text) <= LARGEST_TEXT:
        yield text or "\u2026"
        return
    for half in divided(Text(text), -(-weight(text) // LARGEST_TEXT)):
        if isinstance(half, Text):
            yield from _texts(half.text)


def _bodies(parts: Iterator[Part], address: ChartAddress, room: int) -> Iterator[list[Element]]:
    """Fill cards in order; a part that no card can hold is divided until its pieces can be."""
    waiting = deque(parts)
    body: list[Element] = []
    used = 0
    while waiting:
        part = waiting.popleft()
        found = elements(part, address)
        size = weight(found)
        if size > room:
            try:
                waiting.extendleft(reversed(divided(part, -(-size // room))))
                continue
            except Indivisible:
                pass
        if body and used + size > room:
            yield body
            body, used = [], 0
        body += found
        used += size
    if body:
        yield body
