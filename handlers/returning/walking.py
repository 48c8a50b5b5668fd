"""Figures asked for one at a time: where somebody is, kept until they have come to the end, and what is asked next."""

import msgspec

from bot.reply import Button, Buttons, Heading, Note, Part, Text
from domain.periods import Period
from handlers.request import Request
from handlers.returning.comment_forms import comments_form
from handlers.returning.drafting import typed_for
from handlers.returning.forms import as_typed, beside, items_argument, unit_hint
from handlers.returning.keys import from_field_key
from handlers.returning.owing import Item, owed_by
from handlers.returning.waiting import all_waiting, code_of
from handlers.wording import called, figure_of
from storage.queries import drafts, figures, indicators

DRAFT = "one at a time"
"""The name of the draft."""

QUESTION = "What happened, and what is being done?"


class Walk(msgspec.Struct, frozen=True):
    """Where somebody is. `asked` is the key of what they are asked for, empty before the first and after the last.

    `skipped` are left for another time, `trail` is what has been asked, in order; `is_on` is False after a stop.
    """

    asked: str = ""
    skipped: tuple[str, ...] = ()
    trail: tuple[str, ...] = ()
    is_on: bool = False


def walk_of(request: Request) -> Walk:
    """Where the asker is."""
    stored = drafts.values(request.session, request.council, request.viewer.email, DRAFT)
    return msgspec.convert(stored, Walk) if stored else Walk()


def keep_walk(request: Request, walk: Walk) -> None:
    """Remember where they are."""
    content = msgspec.to_builtins(walk)
    drafts.keep(request.session, request.council, request.viewer.email, DRAFT, content, request.now)


def asked_for(request: Request) -> tuple[str, Period] | None:
    """The code and period that the asker is being asked for; None while they aren't."""
    walk = walk_of(request)
    return from_field_key(walk.asked) if walk.is_on and walk.asked else None


def asked_now(request: Request) -> str:
    """The code that a bare figure is for: what is asked about first, else what is asked for one at a time."""
    waiting, asked = all_waiting(request), asked_for(request)
    return code_of(waiting[0]) if waiting else asked[0] if asked else ""


def turn(request: Request) -> list[Part]:
    """The next question; nothing where none is left, or nobody goes through them one at a time."""
    walk = walk_of(request)
    if not walk.is_on:
        return []
    left = [item for item in owed_by(request, request.viewer.email) if item.key not in walk.skipped]
    item = next((item for item in left if item.key == walk.asked), left[0] if left else None)
    if item is None:
        keep_walk(request, Walk())
        return []
    return ask(request, item, len(left))


def ask(request: Request, item: Item, left: int, *, comment: bool = True) -> list[Part]:
    """Ask for one figure, or for the comment on it, and remember that it was asked. `left` counts it too."""
    walk = walk_of(request)
    trail = walk.trail if walk.trail[-1:] == (item.key,) else (*walk.trail, item.key)
    keep_walk(request, msgspec.structs.replace(walk, asked=item.key, trail=trail, is_on=True))
    more = [] if left < 2 else [f"{left - 1} more after this one."]
    if comment and item.needs_comment:
        none = Button("No comment", "comment.none", {"items": items_argument([item])})
        return [Text(f"{called(item.indicator)}: {QUESTION}"), comments_form(request, [item]), _ways_on(none)]
    said = [f"You gave {_given(item)}; write another figure to change it."] if item.has_figure else []
    typed = typed_for(request, item.key)
    drafted = [f"You had written {typed} and not sent it."] if typed else []
    hint = f"{unit_hint(item.indicator.unit)}. Also: nil return, n/a and why, tbc 12 Dec, unchanged."
    words = (beside(request, item), *said, *drafted)
    return [
        Heading(f"{item.indicator.name}, {item.period.short}"),
        Text(" ".join(words)),
        Note(" ".join((hint, *more))),
        _ways_on(),
    ]


def item_at(request: Request, key: str) -> Item | None:
    """What a key stands for, given or not; None where there is no such indicator."""
    named = from_field_key(key)
    indicator = indicators.by_code(request.session, request.council, named[0]) if named else None
    if named is None or indicator is None:
        return None
    current = figures.one(request.session, request.council, *named)
    commented = request.framework.comments_required
    return Item(indicator, named[1], current, request.viewer.email, request.today, commented)


def start_button() -> Button:
    """Begins, or goes on where one stopped."""
    return Button("One at a time", "one.start")


def _ways_on(*first: Button) -> Buttons:
    return Buttons((*first, Button("Skip", "one.skip"), Button("Back", "one.back"), Button("Stop", "one.stop")))


def _given(item: Item) -> str:
    revision = item.revision
    if revision is None or revision.value is None:
        return revision.rating.value if revision else ""
    divided = as_typed(revision) if revision.numerator is not None else ""
    return divided or figure_of(item.indicator, revision.value)
