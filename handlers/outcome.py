"""What a handler answers: a reply, notices to others, and the same as plain data for scripts."""

from dataclasses import dataclass, field
from datetime import datetime

from msgspec import Struct

from bot.reply import Reply
from domain.direction import Direction
from domain.rating import Rating
from handlers.understanding.question import Question


class Shown(Struct, frozen=True):
    """One figure that an answer shows, as `ask --json` prints it; figures as decimal strings."""

    code: str
    name: str
    period: str
    value: str | None = None
    target: str | None = None
    rating: Rating | None = None
    direction: Direction | None = None
    area: str | None = None
    state: str | None = None
    reason: str | None = None
    due_back: str | None = None
    owner: str | None = None


class Answer(Struct, frozen=True):
    """An answer as data: what kind, how it was understood, which periods and figures, and what else was possible."""

    kind: str
    understood: str = ""
    periods: tuple[str, ...] = ()
    indicators: tuple[Shown, ...] = ()
    alternatives: tuple[str, ...] = ()


class ToPerson(Struct, frozen=True):
    """A person, through whichever door they prefer or used last."""

    email: str


class ToPlace(Struct, frozen=True):
    """A channel in the pack's notation: `slack:C…`, `teams:…`, or a channel of the browser page."""

    channel: str


class Notice(Struct, frozen=True):
    """A message to somebody else than the asker, or unasked.

    `key` makes it unique within the council, so that it is said once (what|period|to whom|stage). `kept_up_to_date`
    lets a later notice with the same key edit the message instead of being dropped. `open_codes` are what the next
    digest compares with. What the clock says has a `topic`, within which later messages take the place of those not
    sent yet, and is not worth sending from `until` on.
    """

    key: str
    to: ToPerson | ToPlace
    reply: Reply
    kind: str = "notice"
    period: str = ""
    indicators: tuple[str, ...] = ()
    kept_up_to_date: bool = False
    open_codes: tuple[str, ...] = ()
    topic: str = ""
    until: datetime | None = None


class Correction(Struct, frozen=True):
    """A figure that was changed after it had been shown, so that every message that shows it is put right.

    `figure` is how the keys begin that messages keep of it. `name`, `old` and `new` are how the indicator and its
    figures read in a message, `was` and `becomes` how these are rated, `words` what to say about the change. `period`
    is how a table names its period, `travel` how it now compares with `before`, the figure of the period before.
    `later` are how the keys of the figures begin that are told beside it, as what they were before, and `written` what
    people have written beside it in their own words, which stays as it is.
    """

    figure: str
    name: str
    old: str
    new: str
    was: Rating
    becomes: Rating
    words: str
    period: str = ""
    travel: Direction | None = None
    before: str = ""
    later: tuple[str, ...] = ()
    written: tuple[str, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """What comes of a Request.

    `pending` is the code of the indicator whose figure was asked for, None to leave it as it was. `errors` are
    sentences at the fields of a form that could not be saved. `told` is the question that was answered, where it is
    another than was understood: about the second one of a list, which only the answer knows.
    """

    reply: Reply | None = None
    answer: Answer | None = None
    notices: tuple[Notice, ...] = ()
    pending: str | None = None
    errors: dict[str, str] = field(default_factory=dict)
    corrections: tuple[Correction, ...] = ()
    told: Question | None = None
