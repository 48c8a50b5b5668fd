"""From a Message to its Outcome: who asks, what is meant, which handler answers, and one transaction for all of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from unicodedata import category

import msgspec

from bot.message import Arrived, Attached, Expects, Filled, Message, OpenedHome, Pressed, Said
from bot.ports import Heard
from bot.reply import Reply
from domain.access import Role
from handlers import mending, posting, resolving, talk
from handlers.answering.together import with_what_was_asked_besides
from handlers.drafts_named import DraftWords
from handlers.greeting import arrival
from handlers.outcome import Answer, Outcome
from handlers.overseeing import standing
from handlers.pasting.hearing import pasted_in
from handlers.registration import ANYONE, Catalogue, Given
from handlers.remembering import offering
from handlers.request import Request
from handlers.returning import beforehand
from handlers.returning.owing import codes_owed
from handlers.returning.typed_answers import taken_back
from handlers.returning.typed_comments import NOT_A_COMMENT
from handlers.returning.waiting import sought
from handlers.returning.walking import asked_for
from handlers.talk import Talk
from handlers.understanding.question import Alternative, Question
from handlers.understanding.said_figures import may_state
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Context
from handlers.verifying.answering import answer_in
from handlers.verifying.marking import evidence_in
from handlers.vocabularies import Vocabularies, asker_of
from storage import Database, log
from storage.queries import events

ASK = "ask"
"""The command of a button that asks its `text`, as if it had been typed."""

ASKS = (ASK, NOT_A_COMMENT)

NOTHING_GIVEN = Given({}, {})

UNKNOWN = "unknown"
"""The command that answers a press nobody knows any more."""


@dataclass(frozen=True)
class Step:
    """What will be run for a Message, and the Question it was understood as, if it was text.

    `alone` says that it was pressed: what a press shows is for the one who pressed, wherever the button stands.
    `figures_only` promises that it leaves the framework as it is.
    """

    run: Callable[[Request], Outcome]
    writes: bool
    question: Question | None = None
    alone: bool = False
    figures_only: bool = False


@dataclass(frozen=True)
class Done:
    """What came of a message, for scripts that want the answer as data."""

    heard: Heard
    answer: Answer | None = None


@dataclass(frozen=True)
class Dispatcher:
    """Takes Messages from every door (it is their Listener)."""

    database: Database
    catalogue: Catalogue
    vocabularies: Vocabularies
    now: Callable[[], datetime]
    drafts: DraftWords = field(default_factory=DraftWords)
    real: Callable[[], datetime] | None = None
    """The real time, where `now` shows another."""

    def hear(self, message: Message) -> Heard:
        """Act upon a message once and say what the door shall answer itself."""
        return self.converse(message).heard

    def converse(self, message: Message) -> Done:
        """The same, with the answer as data."""
        now, door = self.now(), message.place.door
        with self.database.reading() as session:
            request = resolving.resolve(session, message, now)
            if isinstance(message.content, Arrived):
                message = _once_for_each_account(request)
                request = replace(request, message=message)
            if events.is_known(session, request.council, door, message.event):
                return Done(Heard(again=True))
            said = talk.recall(session, request.council, message, now)
            context = talk.about(session, request.council, message, said).context()
            explain = talk.asked_to_explain(session, request.council, message, said)
            asked = talk.asked_before_saving(session, request.council, message, said)
            context = replace(context, explain=explain, sought=sought(request, asked))
            request = replace(request, context=context)
            step = self._plan(request, said)
            outcome = None if step.writes else _read(step, request)
            if step.figures_only:
                beforehand.look_up(request)
        with self.database.writing(figures_only=step.figures_only) as session:
            if not events.first_time(session, request.council, door, message.event, now):
                return Done(Heard(again=True))
            if step.writes:
                # Writers of one council wait for each other here, so that each sees what the one before has saved.
                log.lock(session, request.council)
            request = replace(request, session=session)
            return self._commit(request, said, step, outcome or step.run(request))

    def _plan(self, request: Request, said: Talk) -> Step:
        if request.person is None:
            return self._command("stranger", NOTHING_GIVEN, request)
        content = request.message.content
        if take_in := evidence_in(request) or pasted_in(content):
            return Step(take_in, writes=True)
        if isinstance(content, Said) and (button := said.button_said(_printable(content.text))):
            content = Pressed(button.command, button.arguments, button.label)
        if isinstance(content, Said) and (answer := answer_in(request)):
            return Step(answer, writes=True)
        if isinstance(content, Said | Attached) or (isinstance(content, Pressed) and content.command in ASKS):
            return self._asked(request, content)
        if isinstance(content, OpenedHome | Arrived):
            return self._command("home" if isinstance(content, OpenedHome) else "greet", NOTHING_GIVEN, request)
        values = content.values if isinstance(content, Filled) else {}
        given = Given(_all_printable(content.arguments), _all_printable(values))
        return replace(self._command(content.command, given, request), alone=True)

    def _commit(self, request: Request, said: Talk, step: Step, outcome: Outcome) -> Done:
        session, message, now = request.session, request.message, request.now
        for notice in outcome.notices:
            posting.post_notice(session, request.council, notice, now, self.real() if self.real else None)
        for correction in outcome.corrections:
            mending.mend(self.catalogue, request, correction)
        if step.writes:
            standing.keep_up_to_date(request)
        reply = outcome.reply
        taken = reply is not None and _taken(message.expects, reply)
        if reply is not None:
            asked = mending.asked_by(request, step.question) if step.question and not step.writes else None
            posting.post_reply(session, request.council, message, reply, now, taken=taken, asked=asked)
            if taken and isinstance(message.content, Filled):
                posting.post_what_was_done(session, request.council, message, reply, now)
        talk.keep(session, request.council, message, _remember(said, step, outcome), now)
        heard = Heard(replies=(reply,) if reply is not None and taken else (), errors=outcome.errors)
        return Done(heard, outcome.answer)

    def _asked(self, request: Request, content: Said | Attached | Pressed) -> Step:
        """The words to understand: typed, beside a file, or those that a pressed button asks."""
        if isinstance(content, Pressed) and content.command == NOT_A_COMMENT:
            return self._asked_after_all(request, content)
        if not isinstance(content, Pressed):
            text = _printable(content.text)
            return self._question(request, text, offering.picked(request, {}, text))
        text = _printable(content.arguments.get("text", content.label))
        return self._question(request, text, offering.picked(request, _all_printable(content.arguments), text))

    def _asked_after_all(self, request: Request, content: Pressed) -> Step:
        """The words that were taken for a comment or an answer: it goes again, and they are answered."""
        request = replace(request, context=replace(request.context, explain=(), sought=()))
        given = Given(_all_printable(content.arguments), {})
        step = self._question(request, given.arguments.get("text", ""))

        def run(asked: Request) -> Outcome:
            said = taken_back(asked, given)
            outcome = _only_for_the_asker(step.run(asked.alone()), asked.message)
            if outcome.reply is None or not said:
                return outcome
            reply = msgspec.structs.replace(outcome.reply, parts=(*said, *outcome.reply.parts))
            return replace(outcome, reply=reply)

        return Step(run, writes=True, question=step.question, alone=True)

    def _question(self, request: Request, text: str, picked: Alternative | None = None) -> Step:
        index = self.vocabularies.of(request)
        asker = asker_of(request)
        if may_state(text):
            asker = replace(asker, owed=codes_owed(request))
            request = replace(request, context=_with_what_is_asked(request))
        question = understand(text, index, asker, request.today, request.context)
        question = self.drafts.reread(request, text, question, index, asker)
        entry = self.catalogue.for_question(question)
        if entry is None:
            raise LookupError(f"no handler answers {question.kind}")
        if not _allowed(request, entry.may):
            return self._command("not allowed", NOTHING_GIVEN, request)

        def run(asked: Request) -> Outcome:
            outcome = with_what_was_asked_besides(asked, question, self._answered)
            return offering.with_offer(asked, outcome, picked, index.vocabulary)

        kept = msgspec.structs.replace(question, besides=())
        return Step(run, entry.writes, kept, figures_only=entry.figures_only)

    def _answered(self, request: Request, question: Question) -> Outcome:
        entry = self.catalogue.for_question(question)
        if entry is None:
            raise LookupError(f"no handler answers {question.kind}")
        return entry.run(request, question)

    def _command(self, command: str, given: Given, request: Request) -> Step:
        entry = self.catalogue.for_command(command) or self.catalogue.for_command(UNKNOWN)
        if entry is None:
            raise LookupError(f"no handler does {command}")
        if not _allowed(request, entry.may):
            return self._command("not allowed", NOTHING_GIVEN, request)
        return Step(lambda asked: entry.run(asked, given), entry.writes, figures_only=entry.figures_only)


def _with_what_is_asked(request: Request) -> Context:
    """What was said before; who is asked for figures one at a time is still asked when that has faded."""
    asked = asked_for(request) if not request.context.pending else None
    return replace(request.context, pending=asked[0]) if asked else request.context


def _once_for_each_account(request: Request) -> Message:
    message = request.message
    return msgspec.structs.replace(message, event=arrival(message.sender.id, request.viewer.email))


def _printable(text: str) -> str:
    """Without the control characters and half characters that no record can keep; line breaks and tabs stay."""
    if text.isprintable():
        return text
    return "".join(each for each in text if each in "\n\t" or category(each) not in ("Cc", "Cs"))


def _all_printable(values: Mapping[str, str]) -> dict[str, str]:
    return {_printable(key): _printable(value) for key, value in values.items()}


def _allowed(request: Request, may: frozenset[Role]) -> bool:
    return may == ANYONE or bool(may & request.viewer.roles)


def _read(step: Step, request: Request) -> Outcome:
    """The answer of a step that changes nothing, kept to those who may read it."""
    if not step.alone or request.in_private:
        return _answer_for_all(step, request)
    return _only_for_the_asker(step.run(request.alone()), request.message)


def _answer_for_all(step: Step, request: Request) -> Outcome:
    """The answer everybody in the place may see, or the asker's own kept to the direct chat when it would differ."""
    for_all = step.run(request)
    if request.in_private or for_all.reply is None:
        return for_all
    for_asker = step.run(request.alone())
    if for_asker.reply is None or for_asker.reply == for_all.reply:
        return for_all
    return _only_for_the_asker(for_asker, request.message)


def _only_for_the_asker(outcome: Outcome, message: Message) -> Outcome:
    """Kept to the direct chat; a form that the door opens in its own response is seen by nobody else anyway."""
    reply = outcome.reply
    if reply is None or (message.expects is Expects.FORM and reply.form() is not None):
        return outcome
    return replace(outcome, reply=msgspec.structs.replace(reply, only_you=True))


def _taken(expects: Expects, reply: Reply) -> bool:
    """Whether the door takes this reply in its own response."""
    return expects in (Expects.NOW, Expects.HOME) or (expects is Expects.FORM and reply.form() is not None)


def _remember(said: Talk, step: Step, outcome: Outcome) -> Talk:
    return msgspec.structs.replace(
        said.after(step.question, outcome.answer),
        pending=said.pending if outcome.pending is None else outcome.pending,
        buttons=talk.buttons_in(outcome.reply) if outcome.reply else said.buttons,
        asked=talk.keys_asked(outcome.reply) if outcome.reply else said.asked,
    )
