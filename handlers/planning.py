"""What will be run for a Message: the handler of what was pressed, filled in or meant by the words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from unicodedata import category

import msgspec

from bot.message import Arrived, Attached, Filled, OpenedHome, Pressed, Said
from domain.access import Role
from handlers.answering.together import with_what_was_asked_besides
from handlers.drafts_named import DraftWords
from handlers.outcome import Outcome
from handlers.pasting.hearing import pasted_in
from handlers.readers import only_for_the_asker
from handlers.registration import ANYONE, Catalogue, Given
from handlers.remembering import offering
from handlers.request import Request
from handlers.returning.not_taken import with_what_was_not_taken
from handlers.returning.owing import codes_owed
from handlers.returning.typed_answers import taken_back
from handlers.returning.typed_comments import NOT_A_COMMENT
from handlers.returning.walking import asked_for
from handlers.talk import Talk
from handlers.understanding.giving.said_figures import may_state
from handlers.understanding.question import Alternative, Question
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Context
from handlers.verifying.answering import answer_in
from handlers.verifying.evidence import evidence_in
from handlers.vocabularies import Vocabularies, asker_of

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
class Planner:
    """Finds the Step of a Message among the handlers that there are, by the council's own words."""

    catalogue: Catalogue
    vocabularies: Vocabularies
    drafts: DraftWords

    def plan(self, request: Request, said: Talk) -> Step:
        """What will be run for this request's Message, in the conversation as it stands."""
        if request.person is None:
            return self._command("stranger", NOTHING_GIVEN, request)
        content = request.message.content
        if take_in := evidence_in(request, said.buttons) or pasted_in(content):
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
        request = replace(request, context=replace(request.context, explain=(), sought=(), answering=False))
        given = Given(_all_printable(content.arguments), {})
        step = self._question(request, given.arguments.get("text", ""))

        def run(asked: Request) -> Outcome:
            said = taken_back(asked, given)
            outcome = only_for_the_asker(step.run(asked.alone()), asked.message)
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
            outcome = with_what_was_asked_besides(asked, question, self.catalogue.answer)
            outcome = with_what_was_not_taken(asked, question, outcome)
            return offering.with_offer(asked, outcome, picked, index.vocabulary)

        return Step(run, entry.writes, question, figures_only=entry.figures_only)

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


def _printable(text: str) -> str:
    """Without the control characters and half characters that no record can keep; line breaks and tabs stay."""
    if text.isprintable():
        return text
    return "".join(each for each in text if each in "\n\t" or category(each) not in ("Cc", "Cs"))


def _all_printable(values: Mapping[str, str]) -> dict[str, str]:
    return {_printable(key): _printable(value) for key, value in values.items()}


def _allowed(request: Request, may: frozenset[Role]) -> bool:
    return may == ANYONE or bool(may & request.viewer.roles)
