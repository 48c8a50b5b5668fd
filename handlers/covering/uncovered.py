"""Figures that are asked of somebody who is away: nobody stands in, or whoever does is away as well."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.reply import Bullets, Button, Buttons, Part
from handlers.request import Request
from handlers.returning.owing import Item, owed_words
from handlers.whose import Whose
from handlers.wording import short_day

NAME_A_COVER = "cover.open"
BUTTONS = 4


@dataclass(frozen=True)
class Uncovered:
    """An owner who is away, and what is asked for of theirs that nobody at work is asked for."""

    owner: str
    items: tuple[Item, ...]


def uncovered(request: Request, owed: Sequence[Item]) -> tuple[Uncovered, ...]:
    """Those of what is owed, by the name of their owner."""
    whose = Whose.on(request.session, request.council, request.today)
    found: dict[str, list[Item]] = {}
    for item in owed:
        if whose.is_away(item.asked):
            found.setdefault(item.indicator.owner, []).append(item)
    return tuple(Uncovered(owner, tuple(found[owner])) for owner in sorted(found, key=whose.name))


def uncovered_parts(request: Request, found: Sequence[Uncovered], *, may_name: bool = True) -> tuple[Part, ...]:
    """Who they are, and a button for each to name somebody who gives their figures."""
    whose = Whose.on(request.session, request.council, request.today)
    lines = Bullets(tuple(_line(whose, each) for each in found))
    buttons = tuple(_button(whose, each) for each in found[:BUTTONS])
    return (lines, Buttons(buttons)) if may_name else (lines,)


def _line(whose: Whose, found: Uncovered) -> str:
    """`Asha Patel, until 12 Dec 2026: 4 figures; Jerome Tillotson, who stands in, is away too`."""
    person = whose.people.get(found.owner)
    until = f", until {short_day(person.away_until)}" if person is not None and person.away_until else ""
    others = dict.fromkeys(item.asked for item in found.items if item.asked != found.owner)
    also = "".join(f"; {whose.name(each)}, who stands in, is away too" for each in others)
    return f"{whose.name(found.owner)}{until}: {owed_words(found.items)}{also}"


def _button(whose: Whose, found: Uncovered) -> Button:
    label = f"Name a cover for {whose.name(found.owner)}"
    return Button(label[:70], NAME_A_COVER, {"person": found.owner}, opens="form")
