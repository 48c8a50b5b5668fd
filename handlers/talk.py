"""What was being talked about: kept for half an hour for each person in each conversation and thread."""

from datetime import datetime, timedelta

import msgspec
from msgspec import Struct
from sqlalchemy import bindparam, delete, select
from sqlalchemy.orm import Session

from bot.envelope import unseal
from bot.message import Message, PlaceKind, Said
from bot.reply import Button, Buttons, Reply
from handlers import said_buttons
from handlers.outcome import Answer
from handlers.understanding.question import Kind, Question
from handlers.understanding.vocabulary import Context
from storage.insertion import insert_or_replace
from storage.queries import outbox
from storage.tables import ConversationState

FADES_AFTER = timedelta(minutes=30)
REMEMBERED = 4
"""How many questions before the last one somebody can go back to."""

TYPED_COMMENT = "comment.typed"
NO_COMMENT = "comment.none"
"""The command of the button that stands wherever a comment is asked for."""

DIRECT_CHAT = ""
"""Where a private answer to what was asked elsewhere is kept: its asker's direct chat, whatever the door calls that."""

ANSWERS = "answers"
"""The argument that says that a comment answers the question its figure was returned with."""

DROP, LOOK_ONCE_MORE = "doubt.drop", "doubts"
"""The commands of the button and the form that stand wherever something is asked before a figure is saved."""


class Talk(Struct, frozen=True):
    """The last question, the codes its answer listed, the figure asked for, and the buttons that can be said.

    `earlier` are the questions before it, newest first, `period` the one that the answer was about. `asked` are the
    keys of the figures that the last message asked something about before they are saved. `elsewhere` says that the
    last answer in this direct chat was to what had been asked in a channel.
    """

    last: Question | None = None
    shown: tuple[str, ...] = ()
    pending: str = ""
    buttons: tuple[Button, ...] = ()
    earlier: tuple[Question, ...] = ()
    period: str = ""
    asked: tuple[str, ...] = ()
    elsewhere: bool = False

    def context(self) -> Context:
        """What understanding may use of it."""
        return Context(self.last, self.shown, self.pending, self.earlier, self.period)

    def after(self, question: Question | None, answer: Answer | None) -> "Talk":
        """The same once a question was answered; thanks and asking back leave what was shown before as it is.

        What follows is about the question itself, not about what was asked besides.
        """
        if question is None or (question.kind is Kind.HELP and not question.entries):
            shown = _codes_in(answer) if answer and question is None else self.shown
            return msgspec.structs.replace(self, shown=shown)
        question = msgspec.structs.replace(question, besides=(), unsaved=(), nth=0)
        earlier = (self.last, *self.earlier)[:REMEMBERED] if self.last else self.earlier
        if question.kind is Kind.CLARIFY or answer is None:
            return msgspec.structs.replace(self, last=question, earlier=earlier)
        period = answer.periods[0] if len(answer.periods) == 1 else ""
        return msgspec.structs.replace(self, last=question, shown=_codes_in(answer), earlier=earlier, period=period)

    def button_said(self, text: str) -> Button | None:
        """The button that was said instead of pressed."""
        return said_buttons.button_said(self.buttons, text)


def recall(session: Session, council: str, message: Message, now: datetime) -> Talk:
    """What was said here before by this person; an empty Talk when nothing was or it has faded."""
    newest, *others = [talk for talk, expires in _kept(session, council, message) if expires > now] or [Talk()]
    return _gone_on(others[0], newest) if others and newest.elsewhere else newest


def _gone_on(own: Talk, answered: Talk) -> Talk:
    """What was said in the direct chat, with the private answer behind it."""
    if answered.last is None:
        return msgspec.structs.replace(answered, last=own.last, earlier=own.earlier, period=own.period)
    earlier = (own.last, *own.earlier)[:REMEMBERED] if own.last else own.earlier
    return msgspec.structs.replace(answered, earlier=earlier)


def _kept(session: Session, council: str, message: Message) -> list[tuple[Talk, datetime]]:
    """What is kept of this conversation and until when, the newest first; a private answer belongs to the direct chat.

    Of two that were kept at the same moment the private answer is the newer one, or it would have been taken up.
    """
    key = _key(council, message)
    places = [key.pop("conversation")]
    if message.place.kind is PlaceKind.DIRECT and not message.place.thread:
        places.append(DIRECT_CHAT)
    rows = session.execute(_KEPT, {**key, "conversations": places})
    found = [(msgspec.json.decode(row.state, type=Talk), row.expires_at) for row in rows]
    return sorted(found, key=lambda each: (each[1], each[0].elsewhere), reverse=True)


_KEY = {column.name: column for column in ConversationState.__table__.primary_key}
_KEPT = select(ConversationState.state, ConversationState.expires_at).where(
    ConversationState.conversation.in_(bindparam("conversations", expanding=True)),
    *(column == bindparam(name) for name, column in _KEY.items() if name != "conversation"),
)


def about(session: Session, council: str, message: Message, talk: Talk) -> Talk:
    """The same where a message is answered: the one figure it shows or asks for comes before what was said last."""
    if not message.about or not isinstance(message.content, Said):
        return talk
    row = outbox.sent_message(session, council, message.place.door, message.about)
    codes = {str(quote).partition("|")[0] for quote in row.quotes} if row is not None else set()
    if len(codes) == 1:
        return msgspec.structs.replace(talk, pending=codes.pop())
    # A figure under a message about several is none of them yet, and not the one that was given last put right.
    just_given = talk.last is not None and talk.last.kind is Kind.RECORDED
    return msgspec.structs.replace(talk, last=None, pending="") if codes and just_given else talk


def asked_to_explain(session: Session, council: str, message: Message, talk: Talk) -> tuple[str, ...]:
    """The figures whose comment was asked for by the message that is answered, else by the newest one here.

    In a direct chat that still holds when the rest of what was said has faded.
    """
    talk = _last_message(session, council, message, talk)
    wanted = [button.arguments.get("items", "") for button in talk.buttons if button.command == NO_COMMENT]
    # "Which figure is that about?" can be answered by its name, too.
    wanted += [button.arguments.get("item", "") for button in talk.buttons if button.command == TYPED_COMMENT]
    return tuple(dict.fromkeys(key for items in wanted for key in items.split(";") if key))


def returned_with_a_question(session: Session, council: str, message: Message) -> tuple[str, ...]:
    """The figures that the message which is answered returned to their owner with a question."""
    if not message.about:
        return ()
    buttons = _last_message(session, council, message, Talk()).buttons
    wanted = (button.arguments.get("items", "") for button in buttons if ANSWERS in button.arguments)
    return tuple(key for items in wanted for key in items.split(";") if key)


def asked_before_saving(session: Session, council: str, message: Message, talk: Talk) -> tuple[str, ...]:
    """The keys of the figures that the message that is answered, else the newest one here, asked something about."""
    return _last_message(session, council, message, talk).asked


def _last_message(session: Session, council: str, message: Message, talk: Talk) -> Talk:
    """What the message that is answered holds, else the newest one here, in a direct chat even when it has faded."""
    if not isinstance(message.content, Said):
        return Talk()
    row = outbox.sent_message(session, council, message.place.door, message.about) if message.about else None
    if row is not None:
        reply = unseal(row.body).reply
        return Talk(buttons=buttons_in(reply), asked=keys_asked(reply))
    if talk == Talk() and message.place.kind is PlaceKind.DIRECT:
        return next((kept for kept, _ in _kept(session, council, message)), talk)
    return talk


def keep(session: Session, council: str, message: Message, talk: Talk, now: datetime) -> None:
    """Remember it for half an hour from now; a private answer that it goes on from has been taken up."""
    key = _key(council, message)
    if talk.elsewhere:
        session.execute(_TAKEN_UP, key | _IN_DIRECT_CHAT)
    _remember(session, key, msgspec.structs.replace(talk, elsewhere=False), now)


def keep_for_direct_chat(session: Session, council: str, message: Message, talk: Talk, now: datetime) -> None:
    """Remember the private answer to what was asked in company, for what its asker says next in the direct chat."""
    key = _key(council, message) | _IN_DIRECT_CHAT
    _remember(session, key, msgspec.structs.replace(talk, elsewhere=True), now)


_IN_DIRECT_CHAT = {"conversation": DIRECT_CHAT, "thread": ""}
_TAKEN_UP = delete(ConversationState).where(*(column == bindparam(name) for name, column in _KEY.items()))


def _remember(session: Session, key: dict[str, str], talk: Talk, now: datetime) -> None:
    state = msgspec.json.encode(talk).decode()
    insert_or_replace(session, ConversationState, **key, state=state, expires_at=now + FADES_AFTER)


def _codes_in(answer: Answer) -> tuple[str, ...]:
    return tuple(dict.fromkeys(entry.code for entry in answer.indicators))


def buttons_in(reply: Reply) -> tuple[Button, ...]:
    """Every button of a reply."""
    return tuple(button for part in reply.parts if isinstance(part, Buttons) for button in part.buttons)


def keys_asked(reply: Reply) -> tuple[str, ...]:
    """The keys of the figures that a reply asks something about before they are saved."""
    form = reply.form()
    fields = [field.key for field in form.fields] if form is not None and form.command == LOOK_ONCE_MORE else []
    keys = [button.arguments.get("key", "") for button in buttons_in(reply) if button.command == DROP]
    # A field of such a form may have a word before its key: `reason|ENV1|2026/27 Q2`.
    return tuple(dict.fromkeys([*keys, *("|".join(key.split("|")[-2:]) for key in fields)]))


def _key(council: str, message: Message) -> dict[str, str]:
    return {
        "council": council,
        "door": message.place.door,
        "conversation": message.place.conversation,
        "thread": message.place.thread,
        "person": message.sender.id,
    }
