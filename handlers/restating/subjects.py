"""The figure that a restatement is about."""

from dataclasses import dataclass, replace

from domain.access import Act, FigureFacts, State, Viewer, may_do
from domain.periods import Period
from domain.rating import Tolerance
from handlers.request import Request
from handlers.returning.keys import from_field_key
from handlers.whose import Whose
from storage import revisions
from storage.queries import figures, indicators
from storage.tables import Indicator, OutturnRevision


@dataclass(frozen=True)
class Subject:
    """A figure as it stands now, with what decides who may change it."""

    indicator: Indicator
    revision: OutturnRevision
    facts: FigureFacts

    @property
    def period(self) -> Period:
        """The period it is about."""
        return self.revision.period

    @property
    def key(self) -> str:
        """What it is called in forms and buttons."""
        return f"{self.indicator.code}|{self.period.notation}"

    @property
    def logged(self) -> str:
        """What the log calls it."""
        return revisions.subject_of(self.revision)

    @property
    def tolerance(self) -> Tolerance | None:
        """The tolerance it was rated with."""
        return None if self.revision.tolerance is None else Tolerance.parse(self.revision.tolerance)

    def is_given_by(self, viewer: Viewer) -> bool:
        """Whether it would be theirs to give if it were still open."""
        return may_do(viewer, Act.CORRECT, replace(self.facts, state=State.SUBMITTED))


def subject_of(request: Request, key: str) -> Subject | None:
    """The figure that a form or button names; None where there is none."""
    named = from_field_key(key)
    indicator = indicators.by_code(request.session, request.council, named[0]) if named else None
    revision = figures.one(request.session, request.council, named[0], named[1]) if named else None
    if indicator is None or revision is None:
        return None
    facts = Whose.on(request.session, request.council, request.today).facts(indicator, revision.state)
    return Subject(indicator, revision, facts)
