"""What was asked, as plain data: printable, comparable, and able to wait in the database for a follow-up."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from msgspec import Struct

from domain.rating import Rating


class Kind(StrEnum):
    """The kinds of question, as `ask --json` names them; an act is answered as one of the others."""

    INDICATORS = "indicators"
    INDICATOR = "indicator"
    TREND = "trend"
    COMPARE = "compare"
    SUMMARY = "summary"
    COUNT = "count"
    DUE = "due"
    MONEY = "money"
    RISKS = "risks"
    PROJECTS = "projects"
    ACTIONS = "actions"
    MEETINGS = "meetings"
    DEFINITION = "definition"
    RECORDED = "recorded"
    CONFIRM = "confirm"
    CLARIFY = "clarify"
    REFUSE = "refuse"
    HELP = "help"
    ACT = "act"


ABOUT_ONE = (Kind.INDICATOR, Kind.TREND, Kind.DEFINITION, Kind.COMPARE)
"""Kinds that are about the indicators that were named."""

ABOUT_SEVERAL = (
    Kind.INDICATORS,
    Kind.COUNT,
    Kind.SUMMARY,
    Kind.DUE,
    Kind.MONEY,
    Kind.RISKS,
    Kind.PROJECTS,
    Kind.ACTIONS,
    Kind.MEETINGS,
)
"""Kinds that are about many indicators, or a service or portfolio."""


class Dimension(StrEnum):
    """What an indicator can be picked by."""

    INDICATOR = "indicator"
    SERVICE = "service"
    DIRECTORATE = "directorate"
    PORTFOLIO = "portfolio"
    PRIORITY = "priority"
    PERSON = "person"
    BODY = "body"
    PARTNER = "partner"
    AREA = "area"
    PERSPECTIVE = "perspective"
    FREQUENCY = "frequency"
    FAMILY = "family"  # the letters that codes share
    STANDING = "standing"  # strategic, operational or statutory
    PROJECT = "project"
    RISK = "risk"
    ACTION = "action"


WORKS = (Dimension.PROJECT, Dimension.RISK, Dimension.ACTION)
"""What is done rather than measured, each by the dimension that names it."""


class Pick(Struct, frozen=True):
    """One thing that was named: its dimension and key; `excluded` for "bar the annual ones".

    `joined` says that it was counted up with the pick before, of another dimension, so that either will do: "housing
    and cllr Patel's". Otherwise an indicator must fit in every dimension.
    """

    dimension: Dimension
    key: str
    excluded: bool = False
    joined: bool = False


def in_groups(picks: Iterable[Pick]) -> list[list[Pick]]:
    """The picks in groups, of each of which an indicator must fit one: by dimension, and what is joined together."""
    groups: list[list[Pick]] = []
    last: list[Pick] | None = None
    for pick in picks:
        kind = pick.dimension
        near = [g for g in groups if (pick.joined and g is last) or any(each.dimension is kind for each in g)]
        last = [*(each for group in near for each in group), pick]
        groups = [*(group for group in groups if group not in near), last]
    return groups


class PeriodAsked(Struct, frozen=True):
    """The time that was asked about, in the notation of the pack ("2026/27 Q2").

    `first` and `last` are the same for a single period; both empty means none was said. `count` is the number of
    periods back from the last closed one ("last 8 quarters"). `still_open` says that the period asked about hasn't
    ended and the answer is for the one in `last`. `assumed` says in words what was assumed, if anything. `stride` is
    year where a year's step led here ("and last year?"), so that "the one before that" is another year back.
    """

    first: str = ""
    last: str = ""
    count: int = 0
    frequency: str = ""
    to_date: bool = False
    still_open: str = ""
    assumed: str = ""
    stride: str = ""


NO_TIME = PeriodAsked()
"""Nothing was said of time."""


class Change(Struct, frozen=True):
    """ "Gone from green to red"; either side may be empty for any."""

    before: tuple[Rating, ...] = ()
    after: tuple[Rating, ...] = ()


class Ranking(Struct, frozen=True):
    """ "Worst five", "most improved": the measure, whether the worst come first, and how many (0 for all).

    `both` says that both ends were asked for: "my worst three and my best three".
    """

    by: str
    worst_first: bool = True
    count: int = 0
    both: bool = False


class Entry(Struct, frozen=True):
    """A figure said in chat: the indicator's code, empty for the one asked about, and the answer as it was typed.

    `period` is its own where several were said for different ones; empty where it is the question's. `comment` is what
    was said of it in the same breath.
    """

    code: str
    answer: str
    period: str = ""
    comment: str = ""


class Alternative(Struct, frozen=True):
    """One thing that may have been meant: what its button says, and the text that asks exactly that.

    `words` are those that were not clear and `means` what they stand for if this is picked, as `domain.meanings`
    writes it; both empty where nothing can be learned from it. `asks` is the question itself where the text alone does
    not tell it all.
    """

    label: str
    text: str
    words: str = ""
    means: str = ""
    asks: "Question | None" = None


class Days(Struct, frozen=True):
    """The days of something to be done, as ISO dates: the first, the last one included, and one that stands alone.

    `unclear` says that an end was said which can't be read as a day.
    """

    since: str = ""
    until: str = ""
    on: str = ""
    unclear: bool = False

    def hold(self, day: date | None) -> bool:
        """Whether a day is one of those up to the last one; no day never is."""
        return day is not None and self.since <= day.isoformat() <= self.until


NO_DAYS = Days()
"""No day was said."""


class Wish(Struct, frozen=True):
    """What somebody wants to be told of later: the question `about` it, None where that was not understood.

    `every` is one of `domain.recurring.EVERY`; empty where how often was not said, "other" where it is none of those.
    `at` is a time of day as 15:00. `in_channel` says that it is wanted for a channel.
    """

    about: "Question | None" = None
    every: str = ""
    at: str = ""
    in_channel: bool = False


EVER = -1
"""For how many periods running something was so that was never otherwise: as many as there are."""


NO_COMMENT, UNSIGNED, SIGNED = "no comment", "unsigned", "signed"
"""Aspects of a list or a count: only what nothing was said of, what is not signed off, or what is."""

COMMENTS, COMMENTED = "comments", "commented"
"""Each with what was said of it; only what something was said of."""

NO_ACTION, WITH_ACTION, WITH_TARGET, NO_OWNER = "no action", "with action", "with target", "no owner"
"""Only what has no action that is open, has one, has a target for the year, or is nobody's."""

SHARE = "share"
"""How many, as a percentage."""


OR_MORE = " or more"
"""Behind a limit that counts itself."""


class Question(Struct, frozen=True):
    """What a person asked, or asked to be done.

    `aspect` narrows a kind: for `indicator` value, why, source, provisional, forecast, signal, comment; for
    `definition` owner, definition, target, target set, floor, tolerance; for `due` mine, missing, deadline, expected,
    targets, sign off; for `summary` headlines, responsibilities, ask; for `indicators` forecast, owner (each with whose
    it is), comments, and for `count` too no comment, commented, unsigned, signed, no action, with action, with target,
    no owner; for `count` share; for `refuse` the reason (person, small numbers, outside, draft).
    for `act` what is to be done (deputy, remind, change target, ...), on or between `days`.
    `against` names what to compare with: previous, last year, target, benchmark, or the notation of a period.
    `shown_as` is chart, table, spreadsheet or empty.
    `entries` are figures to record. `alternatives` are what `clarify` offers, another meaning of the period, or what
    figures beside those recorded may be for.
    `unread` are words that meant nothing. `direction` is better or worse ("what got worse"). `over` is a limit as it
    was typed ("50k"; of a list "10%" off target), `figures` are figures quoted in a question ("where did 24.1 come
    from"). `asked` is the kind that a `clarify` would have been, had it been clear, and `aspect_asked` its aspect.
    `words` is a new definition as it was typed; what a change of a target sets is `by`: target, tolerance or floor.
    `besides` are further questions about the same figure, answered after this one. `unsaved` are numbers beside the
    name of what the asker owes that were not taken as its figure. `assumed_mine` says that the asker's own is meant
    though nobody said so. `nth` is the place of the one meant in a list of projects, risks or actions.
    """

    kind: Kind
    text: str = ""
    aspect: str = ""
    picks: tuple[Pick, ...] = ()
    mine: bool = False
    ratings: tuple[Rating, ...] = ()
    period: PeriodAsked = NO_TIME
    running: int = 0
    change: Change | None = None
    new: bool = False
    ranking: Ranking | None = None
    against: tuple[str, ...] = ()
    shown_as: str = ""
    by: str = ""
    entries: tuple[Entry, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    unread: tuple[str, ...] = ()
    direction: str = ""
    over: str = ""
    figures: tuple[str, ...] = ()
    asked: Kind | None = None
    aspect_asked: str = ""
    days: Days = NO_DAYS
    words: str = ""
    wish: Wish | None = None
    besides: "tuple[Question, ...]" = ()
    unsaved: tuple[Entry, ...] = ()
    assumed_mine: bool = False
    nth: int = 0

    def keys(self, dimension: Dimension) -> tuple[str, ...]:
        """The keys picked in one dimension, exclusions left out."""
        return tuple(pick.key for pick in self.picks if pick.dimension == dimension and not pick.excluded)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the indicators that were named."""
        return self.keys(Dimension.INDICATOR)
