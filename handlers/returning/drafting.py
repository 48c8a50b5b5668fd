"""What somebody has typed into a form of a return and not sent yet: theirs alone, on every door, until it is sent."""

from collections.abc import Iterable, Mapping

import msgspec

from bot.form import Field, Form
from domain.periods import Period
from handlers.carried import number_carried
from handlers.outcome import Outcome
from handlers.registration import Given, does
from handlers.request import Request
from handlers.returning.keys import from_field_key
from handlers.returning.waiting import number_of
from storage.queries import drafts

KEEP = "return.keep"
"""The command that keeps what stands in a form."""

DRAFT = "typed"
"""The name of the draft."""

MOST_FIELDS, MOST_CHARACTERS = 200, 3000


class Typed(msgspec.Struct, frozen=True):
    """What stands in a field, right or wrong; `seen` is the number of the figure's revision its form showed, if any."""

    text: str
    seen: int | None = None


@does(KEEP, writes=True)
def keep_typed(request: Request, given: Given) -> Outcome:
    """Keep what stands in a form. Nothing is checked, nothing is sent, and nothing is answered."""
    keep_for_later(request, given.values, seen_in(given.arguments))
    return Outcome()


def keep_for_later(request: Request, values: Mapping[str, str], seen: Mapping[str, int] | None = None) -> None:
    """Keep what stands in fields, by their keys, with the numbers of the revisions that their form showed."""
    kept = _kept(request)
    for key, text in values.items():
        kept.pop(key, None)
        if text.strip() and from_field_key(key) is not None:
            kept[key] = Typed(text[:MOST_CHARACTERS], (seen or {}).get(key))
    _keep(request, dict(list(kept.items())[-MOST_FIELDS:]))


def prefilled(request: Request, form: Form) -> Form:
    """The form with what its reader had typed before, as far as nothing has been given there since."""
    kept = _kept(request)
    fields = tuple(_prefilled(request, field, kept) for field in form.fields)
    return msgspec.structs.replace(form, fields=fields, keeps=KEEP)


def typed_for(request: Request, key: str) -> str:
    """What the asker had typed for one figure and not sent, as far as nothing has been given since; else empty."""
    typed, named = _kept(request).get(key), from_field_key(key)
    return "" if typed is None or named is None or _is_past(request, typed, *named) else typed.text


def forget_typed(request: Request, keys: Iterable[str]) -> None:
    """Drop what has been sent."""
    kept, sent = _kept(request), set(keys)
    if sent & set(kept):
        _keep(request, {key: each for key, each in kept.items() if key not in sent})


def seen_argument(seen: Mapping[str, int]) -> str:
    """The numbers of the revisions a form shows, by key, as its argument."""
    return ";".join(f"{number} {key}" for key, number in seen.items())


def seen_in(arguments: Mapping[str, str]) -> dict[str, int]:
    """The numbers a form carried; what is none of ours is left out."""
    pairs = (each.partition(" ") for each in arguments.get("seen", "").split(";"))
    numbers = ((key, number_carried(number)) for number, _, key in pairs if key)
    return {key: number for key, number in numbers if number is not None}


def _prefilled(request: Request, field: Field, kept: Mapping[str, Typed]) -> Field:
    typed, named = kept.get(field.key), from_field_key(field.key)
    if typed is None or named is None or _is_past(request, typed, *named):
        return field
    return msgspec.structs.replace(field, initial=typed.text)


def _is_past(request: Request, typed: Typed, code: str, period: Period) -> bool:
    return typed.seen is not None and number_of(request, code, period) != typed.seen


def _kept(request: Request) -> dict[str, Typed]:
    stored = drafts.values(request.session, request.council, request.viewer.email, DRAFT)
    return {key: msgspec.convert(each, Typed) for key, each in stored.items()}


def _keep(request: Request, kept: Mapping[str, Typed]) -> None:
    content = {key: msgspec.to_builtins(each) for key, each in kept.items()}
    drafts.keep(request.session, request.council, request.viewer.email, DRAFT, content, request.now)
