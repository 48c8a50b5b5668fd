"""What stays within the council: money, risks, projects, actions and meetings are for its employees and members."""

from handlers.answering.replying import answered, understood_as
from handlers.outcome import Outcome
from handlers.request import Request
from handlers.understanding.question import Kind, Question

FOR_US = "are for the council's own employees and members"


def all_are_ours(request: Request) -> bool:
    """Whether everybody who reads the answer is an employee or a member of the council."""
    readers = (request.viewer,) if request.in_private else (request.audience or (request.viewer,))
    return all(reader.is_of_the_council for reader in readers)


def is_readers_own(request: Request, owner: str | None, partner: str | None = None) -> bool:
    """Whether the only reader is somebody from outside whose own this is: they own it, or their organisation does."""
    viewer = request.viewer
    if not request.in_private or not viewer.email:
        return False
    ours = viewer.organisation.casefold()
    return owner == viewer.email or bool(ours and partner and ours == partner.casefold())


def not_for_readers(question: Question, things: str) -> Outcome:
    """One kind sentence, and what can be asked instead."""
    sentence = f"{things} {FOR_US}. I can show you the figures that are published."
    return answered(
        question, Kind.REFUSE, sentence, understood=understood_as(things), asks=[("What can I ask?", "help")]
    )
