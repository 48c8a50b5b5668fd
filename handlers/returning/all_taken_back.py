"""Taking back what one answer for everything has saved, in one press: what was changed since stays as it is."""

from dataclasses import replace

import msgspec

from bot.reply import Button, Buttons
from handlers.carried import number_carried
from handlers.only_you import plainly
from handlers.outcome import Outcome
from handlers.registration import Given as Carried
from handlers.registration import does
from handlers.request import Request
from handlers.returning.comment_rights import item_of
from handlers.returning.following import names_of
from handlers.returning.owing import Item
from handlers.returning.taking import Given
from handlers.returning.taking_back import restored, why_not_back
from handlers.returning.waiting import number_of
from handlers.wording import count_of, listed

BACK = "return.all.back"
CHANGED = "All of these have changed since, so they stay as they are."
NAMED_AT_ONCE = 10


def with_way_back(request: Request, outcome: Outcome, given: list[Given]) -> Outcome:
    """The same, with the button that takes back what was saved just now."""
    saved = [(each.key, number_of(request, each.indicator.code, each.period)) for each in given]
    carried = ";".join(
        f"{key}={number}" for (key, number), each in zip(saved, given, strict=True) if number != each.seen
    )
    if not carried or outcome.reply is None:
        return outcome
    many = carried.count(";") + 1
    back = Buttons((Button(f"Take {'it' if many == 1 else f'all {many}'} back", BACK, {"items": carried}),))
    parts = outcome.reply.parts
    place = len(parts) - (outcome.reply.form() is not None)
    reply = msgspec.structs.replace(outcome.reply, parts=(*parts[:place], back, *parts[place:]))
    return replace(outcome, reply=reply)


@does(BACK, writes=True)
def take_all_back(request: Request, given: Carried) -> Outcome:
    """Let what stood before stand again, of each that is still as it was saved."""
    named = [each.rpartition("=") for each in given.arguments.get("items", "").split(";")]
    found = [(item_of(request, key), number_carried(number)) for key, _, number in named]
    back: list[Item] = []
    for item, number in found:
        if item is None or item.revision is None or item.revision.revision != number or why_not_back(request, item):
            continue
        restored(request, item)
        back.append(item)
    if not back:
        return plainly(CHANGED)
    names = names_of(back)
    more = [f"{len(names) - NAMED_AT_ONCE} more"] if len(names) > NAMED_AT_ONCE else []
    stays = len(found) - len(back)
    rest = (
        f" {count_of(stays, 'figure')} changed since, so {'it stays' if stays == 1 else 'they stay'}." if stays else ""
    )
    return plainly(f"Taken back: {listed([*names[:NAMED_AT_ONCE], *more])}.{rest}")
