"""People and channels of a conversation: what they say, press and fill in, and what they see."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.form import Field, Form
from bot.message import Account, Attached, Attachment, Content, Expects, Filled, OpenedHome, Pressed, Said
from bot.reply import Button, Buttons, Chart, Reply, Table
from bot.terminal.rendering import as_text
from handlers.outcome import Answer
from tests.conversations.door import Post
from wiring.readers import READERS

if TYPE_CHECKING:
    from tests.conversations.stage import Council


COMMENT_FORM = ["comment", "action", "by whom", "back on track by", "forecast for the year end"]
"""The fields beside a figure that is to be explained."""


def words_of(reply: Reply) -> str:
    """Everything a message says, on one line."""
    return " ".join(as_text(reply).split())


def buttons_of(reply: Reply) -> list[Button]:
    """Every button, and the one that opens a form for a door that can't show it in place."""
    found = [button for part in reply.parts if isinstance(part, Buttons) for button in part.buttons]
    form = reply.form()
    if form is not None and form.opened_by:
        found.append(Button(form.open_label, form.opened_by, form.arguments, opens="form"))
    return found


def label_of(wanted: str) -> str:
    """How a field is called in a test: `back_on_track_by` for "Back on track by"."""
    return wanted.replace("_", " ").casefold()


@dataclass
class Reader:
    """Somebody, or everybody in a channel, who reads what the bot says."""

    council: "Council"
    name: str
    _mark: int = 0

    def __post_init__(self) -> None:
        self._mark = len(self.council.door.shown)

    def looks_up(self) -> None:
        """Whatever was said before now is no longer new."""
        self._mark = len(self.council.door.shown)

    @property
    def new(self) -> list[Post]:
        """The messages that came, or were edited, since the last thing that happened here."""
        return [post for post in self.council.door.shown[self._mark :] if post.conversation == self.name]

    @property
    def posts(self) -> list[Post]:
        """All messages of the conversation, oldest first."""
        return [post for post in self.council.door.posts.values() if post.conversation == self.name]

    def sees(
        self,
        *words: str,
        form: Sequence[str] | None = None,
        chart: str | None = None,
        table: Sequence[str] | None = None,
        buttons: Sequence[str] | None = None,
    ) -> Post:
        """One new message holds all of this."""
        reasons = []
        for post in self.new:
            missing = _missing(post.reply, words, form, chart, table, buttons)
            if not missing:
                return post
            reasons.append(f"{words_of(post.reply)}\n   without {'; '.join(missing)}")
        raise AssertionError(f"{self.name} does not see that, but:\n" + ("\n\n".join(reasons) or "nothing"))

    def sees_no(self, *words: str) -> None:
        """None of these words stands in any new message."""
        for post in self.new:
            for each in words:
                assert each not in words_of(post.reply), f"{self.name} sees {each!r} in: {words_of(post.reply)}"

    def sees_nothing(self) -> None:
        """There is no new message."""
        assert not self.new, f"{self.name} sees: " + "\n".join(words_of(post.reply) for post in self.new)

    def sees_one_message(self) -> Post:
        """There is exactly one new message."""
        assert len(self.new) == 1, f"{self.name} sees {len(self.new)}:\n" + "\n\n".join(
            words_of(post.reply) for post in self.new
        )
        return self.new[0]


@dataclass
class Channel(Reader):
    """A place that several people read. Accounts that belong to nobody the council knows are members too."""

    members: tuple[Account, ...] = ()


Happening = tuple[Content, Channel | None, str, Expects, str]
"""What somebody did: the content, where, about which message, how the door takes the answer, and the event's id."""


@dataclass
class Person(Reader):
    """One person in their direct chat, or talking in a channel."""

    errors: dict[str, str] = field(default_factory=dict)
    _last: Happening | None = None

    def says(self, text: str, where: Channel | None = None, *, to: Post | None = None) -> "Person":
        """Type something; `to` a message, as a reply in its thread."""
        return self._does(Said(text), where, about=to.id if to else "")

    def sends_file(self, name: str, content: bytes, text: str = "", where: Channel | None = None) -> "Person":
        """Upload a file, with a text or without."""
        return self.sends_files({name: content}, text, where)

    def sends_files(self, files: dict[str, bytes], text: str = "", where: Channel | None = None) -> "Person":
        """Upload several files at once, by their names."""
        attached = tuple(Attachment(name, "application/octet-stream", content) for name, content in files.items())
        return self._does(Attached(attached, text), where)

    def replies_to(self, post: Post, text: str) -> "Person":
        """Answer one message of the bot."""
        return self.says(text, to=post)

    def presses(self, label: str, on: Post | None = None, where: Channel | None = None) -> "Person":
        """Press the newest button of that name, or the one on an older message."""
        posts = [on] if on else list(reversed((where or self).posts))
        found = ((post, button) for post in posts for button in buttons_of(post.reply) if button.label == label)
        post, button = next(found, (None, None))
        if post is None or button is None:
            raise AssertionError(f"{self.name} finds no button {label!r}")
        pressed = Pressed(button.command, button.arguments, button.label)
        return self._does(pressed, where, about=post.id, expects=Expects.FORM if button.opens else Expects.LATER)

    def presses_what_was(
        self, button: Button, where: Channel | None = None, *, expects: Expects = Expects.LATER
    ) -> "Person":
        """Press a button as it was on a message that has been edited since, or as one in a channel has it."""
        return self._does(Pressed(button.command, button.arguments, button.label), where, expects=expects)

    def sends(self, command: str, values: dict[str, str], arguments: dict[str, str]) -> "Person":
        """Send a form that no message holds, as a door would that checks nothing."""
        return self._does(Filled(command, values, arguments), None)

    def does(self, content: Content) -> "Person":
        """Anything that a door could tell of."""
        return self._does(content, None)

    def fills(self, **answers: str) -> "Person":
        """Fill in the newest form and send it, as a door does: nothing is sent while a field can't be accepted.

        Figures are named by their code, other fields by their label; `{"CODE label": ...}` where there are several.
        """
        post = next(post for post in reversed(self.posts) if post.reply.form())
        form = post.reply.form()
        assert form is not None
        values = _filled(form, answers)
        self.errors = form.check(values, READERS)
        self.looks_up()
        if self.errors:
            return self
        expects = Expects.FORM if form.continues else Expects.LATER
        return self._does(Filled(form.command, values, form.arguments), None, about=post.id, expects=expects)

    def leaves(self, **answers: str) -> "Person":
        """Type into the newest form and leave it: what stands in it is kept by the door and not sent."""
        post = next(post for post in reversed(self.posts) if post.reply.form())
        form = post.reply.form()
        assert form is not None
        assert form.keeps
        return self._does(Filled(form.keeps, _filled(form, answers), form.arguments), None, about=post.id)

    def opens_the_home_page(self) -> "Person":
        """Look at the bot's own page."""
        return self._does(OpenedHome(), None, expects=Expects.HOME)

    def buttons_before_them(self) -> list[Button]:
        """The buttons of the newest message that has any."""
        found = (buttons_of(post.reply) for post in reversed(self.posts))
        return next((buttons for buttons in found if buttons), [])

    @property
    def has_done_something(self) -> bool:
        """Whether there is anything they could do again."""
        return self._last is not None

    @property
    def last_thing(self) -> Happening:
        """What they did last."""
        assert self._last is not None
        return self._last

    def does_it_again(self, thing: Happening | None = None) -> "Person":
        """The platform tells of the last thing, or of an earlier one, once more, as platforms do."""
        content, where, about, expects, event = thing or self.last_thing
        return self._does(content, where, about=about, expects=expects, event=event)

    def sees_error(self, name: str, *words: str) -> None:
        """A field of the form just sent says this."""
        found = [text for key, text in self.errors.items() if name in key.split("|") or name == key]
        assert found, f"{self.name} sees no error at {name!r}, but {self.errors}"
        for each in words:
            assert each in found[0], f"{self.name} sees {found[0]!r}"

    def owes(self) -> list[str]:
        """The codes of what is still to come from them."""
        return self.council.owed_by(self.name)

    @property
    def answer(self) -> Answer:
        """The last answer as data."""
        assert self.council.last_answer is not None
        return self.council.last_answer

    def _does(
        self,
        content: Content,
        where: Channel | None,
        *,
        about: str = "",
        expects: Expects = Expects.LATER,
        event: str = "",
    ) -> "Person":
        self.looks_up()
        if where is not None:
            where.looks_up()
        event = event or self.council.next_event()
        self._last = (content, where, about, expects, event)
        heard = self.council.hears(self.name, content, where, about=about, expects=expects, event=event)
        self.errors = heard.errors
        for reply in heard.replies:
            self.council.door.post(self.name, reply)
        return self


def _missing(
    reply: Reply,
    words: Sequence[str],
    form: Sequence[str] | None,
    chart: str | None,
    table: Sequence[str] | None,
    buttons: Sequence[str] | None,
) -> list[str]:
    said = words_of(reply)
    missing = [f"{each!r}" for each in words if each not in said]
    charts = [part.sentence for part in reply.parts if isinstance(part, Chart)]
    cells = [cell.text for part in reply.parts if isinstance(part, Table) for row in part.rows for cell in row]
    labels = [button.label for button in buttons_of(reply)]
    asked = reply.form()
    fields = [each.label.casefold() for each in asked.fields] if asked else []
    if chart is not None and not any(chart in sentence for sentence in charts):
        missing.append(f"a chart of {chart!r}, but {charts}")
    missing += [f"a cell {each!r} among {cells}" for each in table or () if each not in cells]
    missing += [f"a button {each!r} among {labels}" for each in buttons or () if each not in labels]
    if form is not None and fields != [each.casefold() for each in form]:
        missing.append(f"a form of {list(form)}, but {fields}")
    return missing


def _filled(form: Form, answers: dict[str, str]) -> dict[str, str]:
    values = {each.key: each.initial for each in form.fields}
    for name, text in answers.items():
        values[_field(form, name).key] = text
    return values


def _field(form: Form, name: str) -> Field:
    for each in form.fields:
        parts = each.key.split("|")
        if name == parts[0] or label_of(name) == each.label.casefold() or name == "_".join(parts[:2]):
            return each
    raise AssertionError(f"the form has no field {name!r}, but {[each.key for each in form.fields]}")
