"""Writes the pages: templates that escape everything, given what there is to show and for whom."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import msgspec
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.form import KEPT, Field, Form
from bot.reply import Button, Table
from bot.web import paths
from bot.web.clock import ClockFace
from bot.web.people import Talk
from bot.web.ports import Channel, Persona
from bot.web.posts import Post, short_moment, written_day, written_moment, written_time
from bot.web.room import Room

TEMPLATES = Path(__file__).parent / "templates"
TALL_TABLE = 25
"""Rows from which a table gets a height of its own and scrolls within."""
WIDE_TABLE = 5
"""Columns from which a table may need to scroll sideways."""
FEW_CHOICES = 6
"""Up to how many choices stand as radio buttons; more become a list to open."""


@dataclass(frozen=True)
class Shown:
    """A post and what depends on the one before it and on who looks."""

    post: Post
    opens_day: str = ""
    is_first_unread: bool = False


class Renderer:
    """Everything the page says, as HTML."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._templates = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.globals.update(
            paths=paths,
            fresh=room.fresh,
            attempt=room.attempts.form,
            council_name=room.council_name,
            boot=room.boot,
            press=_press,
            scrolls=_scrolls,
            stacks=_stacks,
            as_radios=_as_radios,
            says_optional=_says_optional,
            kept_words=KEPT,
        )
        self._templates.filters.update(
            kind=lambda part: type(part).__name__.lower(),
            time=written_time,
            moment=written_moment,
            short_moment=short_moment,
            iso=datetime.isoformat,
        )

    def start(
        self,
        face: ClockFace,
        groups: Sequence[tuple[str, Sequence[Persona]]],
        channels: Sequence[tuple[Channel, Persona]],
    ) -> str:
        """The page to begin with: what this is, the clock, and whom one can be."""
        return self._write(
            "start.html",
            face=face,
            groups=groups,
            channels=channels,
            unread=self._room.unread(),
            after=self._room.board.revision,
            stream="/stream",
        )

    def conversation(
        self, viewer: Persona, talk: Talk, talks: Sequence[Talk], posts: Sequence[Shown], face: ClockFace
    ) -> str:
        """One conversation as a person sees it, with a place to write."""
        return self._write(
            "conversation.html",
            talk=talk,
            posts=posts,
            unsent=self._room.attempts.unsent(viewer.email, talk.conversation),
            stream=paths.stream(viewer.email, talk.conversation),
            **self._around(viewer, talks, face, here=paths.talk(viewer.email, talk.conversation)),
        )

    def home(self, viewer: Persona, talks: Sequence[Talk], homes: Sequence[Post], face: ClockFace) -> str:
        """A person's home page."""
        around = self._around(viewer, talks, face, here=paths.home(viewer.email))
        return self._write("home.html", homes=homes, stream="/stream", **around)

    def post(self, viewer: Persona, shown: Shown) -> str:
        """One message alone, to be put in by the page's script."""
        return self._write("post_alone.html", viewer=viewer, shown=shown)

    def home_body(self, viewer: Persona, post: Post) -> str:
        """What a home page holds, alone, to be put in by the page's script."""
        return self._write("home_alone.html", viewer=viewer, post=post)

    def clock(self, face: ClockFace) -> str:
        """The clock alone."""
        return self._write("clock_alone.html", face=face)

    def refusal(self, title: str, sentence: str) -> str:
        """A page that says what is missing."""
        return self._write("refusal.html", title=title, sentence=sentence)

    def _around(self, viewer: Persona, talks: Sequence[Talk], face: ClockFace, here: str) -> dict[str, object]:
        own = {(viewer.email, talk.conversation) for talk in talks}
        return {
            "here": here,
            "viewer": viewer,
            "talks": talks,
            "face": face,
            "others": [persona for persona in self._room.people.everybody() if persona.email != viewer.email],
            "unread": self._room.unread() | {talk: self._room.board.unread(*talk) for talk in own},
            "after": self._room.board.revision,
        }

    def _write(self, template: str, **values: object) -> str:
        return self._templates.get_template(template).render(**values)


def shown(posts: Sequence[Post], first_unread: str = "") -> tuple[Shown, ...]:
    """Posts with the day above the first one of each day."""
    days = [None, *(post.day for post in posts)]
    return tuple(
        Shown(post, "" if before == today else written_day(post.day), post.id == first_unread)
        for post, (before, today) in zip(posts, pairwise(days), strict=True)
    )


def _press(button: Button) -> str:
    """What a pressed button sends: everything it carried when it was shown."""
    return msgspec.json.encode(
        {"command": button.command, "arguments": button.arguments, "label": button.label}
    ).decode()


def _scrolls(table: Table) -> bool:
    return len(table.rows) > TALL_TABLE or len(table.columns) > WIDE_TABLE


def _stacks(table: Table) -> bool:
    return len(table.columns) > 2


def _as_radios(field: Field) -> bool:
    return len(field.choices) <= FEW_CHOICES


def _says_optional(form: Form, field: Field) -> bool:
    """Only where some questions must be answered does it help to mark those that need not be."""
    return not field.required and any(other.required for other in form.fields)
