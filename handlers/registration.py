"""How a handler says what it is for: the question or command it answers, its help, examples and who may ask."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from domain.access import Role
from handlers.outcome import Outcome
from handlers.request import Request
from handlers.understanding.question import Kind, Question

Answers = Callable[[Request, Question], Outcome]


@dataclass(frozen=True)
class Given:
    """What a press or a submitted form carried: its arguments, and what stood in the fields."""

    arguments: dict[str, str]
    values: dict[str, str]


Does = Callable[[Request, Given], Outcome]

ANYONE: frozenset[Role] = frozenset()
"""No role is needed; what is shown still depends on who sees it."""


class For(StrEnum):
    """To whom help offers something, where anybody may say it and most would have no use for it."""

    EVERYBODY = "everybody"
    GIVING = "those who give figures"
    CHASING = "those who may chase others"
    SIGNING = "those who sign off"


@dataclass(frozen=True)
class Answering:
    """A handler for one kind of Question. `writes` asks for a transaction that may change the record.

    `figures_only` promises that it leaves the framework as it is, so that nothing of it has to be looked up again.
    """

    kind: Kind
    help: str
    says: tuple[str, ...]
    may: frozenset[Role]
    writes: bool
    run: Answers
    figures_only: bool = False
    offered_to: For = For.EVERYBODY


@dataclass(frozen=True)
class Acting:
    """A handler for something people ask to be done by saying it ("Priya will do mine till the 12th")."""

    act: str
    help: str
    says: tuple[str, ...]
    may: frozenset[Role]
    writes: bool
    run: Answers
    figures_only: bool = False
    offered_to: For = For.EVERYBODY


@dataclass(frozen=True)
class Commanding:
    """A handler for a command: a pressed button or a submitted form, called with what it carried."""

    command: str
    may: frozenset[Role]
    writes: bool
    run: Does
    figures_only: bool = False


@dataclass(frozen=True)
class Catalogue:
    """Everything the bot can do."""

    answering: tuple[Answering, ...]
    commanding: tuple[Commanding, ...]
    acting: tuple[Acting, ...] = ()

    def for_question(self, question: Question) -> Answering | Acting | None:
        """The handler of what is asked, or of what is asked to be done; help where nothing here can do that."""
        if question.kind is not Kind.ACT:
            return self._for_kind(question.kind)
        return next((entry for entry in self.acting if entry.act == question.aspect), self._for_kind(Kind.HELP))

    def answer(self, request: Request, question: Question) -> Outcome:
        """What its handler answers. Raises LookupError where there is none."""
        entry = self.for_question(question)
        if entry is None:
            raise LookupError(f"no handler answers {question.kind}")
        return entry.run(request, question)

    def _for_kind(self, kind: Kind) -> Answering | None:
        return next((entry for entry in self.answering if entry.kind == kind), None)

    def for_command(self, command: str) -> Commanding | None:
        """The handler of a command."""
        return next((entry for entry in self.commanding if entry.command == command), None)


def answers(
    kind: Kind,
    *,
    help: str,  # noqa: A002 - it reads best where handlers are registered
    says: Sequence[str],
    may: frozenset[Role] = ANYONE,
    writes: bool = False,
    figures_only: bool = False,
    offered_to: For = For.EVERYBODY,
) -> Callable[[Answers], Answering]:
    """Register a function for a kind of question, with the line and the example phrases that help shows."""
    return lambda run: Answering(kind, help, tuple(says), may, writes, run, figures_only, offered_to)


def acts(
    act: str,
    *,
    help: str,  # noqa: A002 - as above
    says: Sequence[str],
    may: frozenset[Role] = ANYONE,
    writes: bool = True,
    offered_to: For = For.EVERYBODY,
) -> Callable[[Answers], Acting]:
    """Register a function for something people ask to be done, as `understanding.acts` names it."""
    return lambda run: Acting(act, help, tuple(says), may, writes, run, offered_to=offered_to)


def does(
    command: str, *, may: frozenset[Role] = ANYONE, writes: bool = False, figures_only: bool = False
) -> Callable[[Does], Commanding]:
    """Register a function for a command."""
    return lambda run: Commanding(command, may, writes, run, figures_only)
