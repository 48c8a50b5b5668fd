"""Which revisions an export has to keep by themselves, because importing the other tables would not make them again."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.framework import Framework
from domain.periods import Period
from domain.rating import RatingRule
from storage.queries import councils, indicators
from storage.ratings import choose_target, rated
from storage.tables import Indicator, OutturnRevision, TargetRow

FigureKey = tuple[str, Period, str]


def revisions_to_keep(session: Session, council: str) -> list[OutturnRevision]:
    """Every revision of each figure that has several, was not imported, or is rated as it would not be today."""
    found: dict[FigureKey, list[OutturnRevision]] = {}
    every = select(OutturnRevision).where(OutturnRevision.council == council).order_by(OutturnRevision.revision)
    for revision in session.scalars(every):
        found.setdefault((revision.code, revision.period, revision.area), []).append(revision)
    framework = councils.framework(session, council, date.max)
    known = {indicator.code: indicator for indicator in indicators.every(session, council)}
    targets: dict[str, dict[Period, TargetRow]] = {}
    for row in indicators.targets(session, council):
        targets.setdefault(row.code, {})[row.period] = row
    return [
        revision
        for revisions in found.values()
        if not _comes_back(revisions, framework, known[revisions[0].code], targets.get(revisions[0].code, {}))
        for revision in revisions
    ]


def _comes_back(
    revisions: list[OutturnRevision], framework: Framework, indicator: Indicator, targets: dict[Period, TargetRow]
) -> bool:
    newest = revisions[-1]
    if len(revisions) > 1 or not newest.imported or newest.door or newest.event or newest.restatement:
        return False
    if framework.rating_rule is RatingRule.TARGET_AND_LAST_YEAR:
        # Last year's figure may have been another one when this was rated.
        return False
    target = choose_target(indicator, newest.period, targets)
    return rated(framework, indicator, newest.value, newest.reason, target).is_on(newest)
