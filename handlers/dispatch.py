"""From a Message to its Outcome: who asks, what is meant, which handler answers, and one transaction for all of it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

import msgspec

from bot.message import Arrived, Expects, Filled, Message
from bot.ports import Heard
from bot.reply import Reply
from handlers import mending, posting, resolving, talk
from handlers.drafts_named import DraftWords
from handlers.greeting import arrival
from handlers.outcome import Answer, Outcome
from handlers.overseeing import standing
from handlers.planning import Planner, Step
from handlers.readers import answered
from handlers.registration import Catalogue
from handlers.request import Request
from handlers.returning import beforehand
from handlers.returning.waiting import sought
from handlers.talk import Talk
from handlers.vocabularies import Vocabularies
from storage import Database, log
from storage.queries import events


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
            returned = talk.returned_with_a_question(session, request.council, message)
            context = replace(context, explain=returned or explain, answering=bool(returned))
            context = replace(context, sought=sought(request, asked))
            request = replace(request, context=context)
            step = Planner(self.catalogue, self.vocabularies, self.drafts).plan(request, said)
            outcome = None if step.writes else answered(step.run, request, alone=step.alone)
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
        if _says_anything(step, outcome):
            talk.keep(session, request.council, message, _remember(said, step, outcome), now)
        if reply is not None and posting.goes_to_direct_chat(message, reply):
            talk.keep_for_direct_chat(session, request.council, message, _remember(Talk(), step, outcome), now)
        heard = Heard(replies=(reply,) if reply is not None and taken else (), errors=outcome.errors)
        return Done(heard, outcome.answer)


def _once_for_each_account(request: Request) -> Message:
    message = request.message
    return msgspec.structs.replace(message, event=arrival(message.sender.id, request.viewer.email))


def _taken(expects: Expects, reply: Reply) -> bool:
    """Whether the door takes this reply in its own response."""
    return expects in (Expects.NOW, Expects.HOME) or (expects is Expects.FORM and reply.form() is not None)


def _says_anything(step: Step, outcome: Outcome) -> bool:
    """Whether the conversation goes on from here.

    A field kept when it is left does not: it may come at the same moment as the form, whose answer it would undo.
    """
    return step.question is not None or outcome.reply is not None or outcome.pending is not None


def _remember(said: Talk, step: Step, outcome: Outcome) -> Talk:
    return msgspec.structs.replace(
        said.after(outcome.told or step.question, outcome.answer),
        pending=said.pending if outcome.pending is None else outcome.pending,
        buttons=talk.buttons_in(outcome.reply) if outcome.reply else said.buttons,
        asked=talk.keys_asked(outcome.reply) if outcome.reply else said.asked,
    )
