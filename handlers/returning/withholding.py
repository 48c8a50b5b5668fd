"""What is found in the words beside a figure, and whether they are withheld from what is published."""

from domain.access import Role
from domain.commentary import Remark, about_people, about_rating
from domain.direction import Direction, direction
from handlers.request import Request
from handlers.seeing import target_of
from storage.queries import figures, people
from storage.tables import Indicator, OutturnRevision

OFFICE_HOLDERS = frozenset({Role.CABINET, Role.LEADER, Role.SCRUTINY, Role.DIRECTOR})
"""Whose names may stand in what is published."""


def is_withheld(request: Request, revision: OutturnRevision, before: OutturnRevision | None) -> bool:
    """Whether new words are kept out of what is published until their writer says otherwise.

    The same words as before stay what they were: somebody has decided about them.
    """
    if before is not None and words_of(revision) == words_of(before):
        return before.withheld
    return bool(_about_people(request, words_of(revision)))


def remarks_on(request: Request, indicator: Indicator, revision: OutturnRevision) -> tuple[Remark, ...]:
    """What is worth asking about the words beside a figure."""
    words = words_of(revision)
    if not words:
        return ()
    said = revision.comment or ""
    opposite = about_rating(said, revision.rating, _travel(request, indicator, revision), indicator.polarity)
    return (*_about_people(request, words), *opposite)


def words_of(revision: OutturnRevision) -> str:
    """Everything that was written beside a figure."""
    return "\n".join(filter(None, (revision.comment, revision.action, revision.options)))


def _about_people(request: Request, words: str) -> tuple[Remark, ...]:
    """What is found about people; whoever added context is named at the start of its line, as its author."""
    if not words:
        return ()
    names = _names(request)
    return about_people("\n".join(_unsigned(line, names) for line in words.split("\n")), names)


def _unsigned(line: str, names: list[str]) -> str:
    by, _, words = line.partition(": ")
    return words if by in names else line


def _names(request: Request) -> list[str]:
    every = people.every(request.session, request.council)
    return [person.name for person in every if not OFFICE_HOLDERS & set(person.roles)]


def _travel(request: Request, indicator: Indicator, revision: OutturnRevision) -> Direction | None:
    if indicator.cumulative or revision.value is None:
        return None
    before = figures.one_beside(request.session, request.council, indicator.code, revision.period.previous())
    earlier = before.value if before is not None else None
    return direction(revision.value, earlier, indicator.polarity, target_of(revision))
