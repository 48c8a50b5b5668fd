"""What stands in a conversation of the page, and since when."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.message import Account
from bot.ports import Picture
from bot.reply import Reply

LONDON = ZoneInfo("Europe/London")


@dataclass(frozen=True)
class Post:
    """One message as the page shows it: the bot's if it has a reply, else what `speaker` said or did.

    `pressed` marks a press or a sent form instead of words; `failed` something that did not reach the bot.
    `pictures` holds what was drawn for each chart, by the part's place in the reply; None where drawing failed.
    `revision` grows with every change on the board, so that a reader can ask for what is newer.
    """

    id: str
    conversation: str
    at: datetime
    reply: Reply | None = None
    speaker: Account | None = None
    text: str = ""
    pressed: bool = False
    failed: bool = False
    files: tuple[str, ...] = ()
    pictures: Mapping[int, Picture | None] = field(default_factory=dict)
    edited_at: datetime | None = None
    revision: int = 0

    @property
    def day(self) -> date:
        """The day it was said, in London."""
        return self.at.astimezone(LONDON).date()

    @property
    def spoken(self) -> str:
        """One line of it, for a screen reader that hears it arrive."""
        return self.reply.summary if self.reply else self.text


def written_day(day: date) -> str:
    """A day in full: Thursday 1 October 2026."""
    return f"{day:%A} {day.day} {day:%B %Y}"


def written_moment(moment: datetime) -> str:
    """A moment in full: Thursday 1 October 2026, 09:00."""
    local = moment.astimezone(LONDON)
    return f"{written_day(local.date())}, {local:%H:%M}"


def short_moment(moment: datetime) -> str:
    """A moment where there is little room: Thu 1 Oct 2026, 09:00."""
    local = moment.astimezone(LONDON)
    return f"{local:%a} {local.day} {local:%b %Y, %H:%M}"


def written_time(moment: datetime) -> str:
    """The time of day: 09:00."""
    return f"{moment.astimezone(LONDON):%H:%M}"
