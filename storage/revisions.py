"""Adding versions of figures: nothing is overwritten, and the newest one counts."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from domain.framework import Framework
from storage.log import Change
from storage.queries import at_hand, indicators
from storage.ratings import rate_outturn
from storage.tables import Outturn, OutturnRevision


@dataclass
class Overtaken(Exception):
    """Somebody else's version came first; `current` is theirs."""

    current: OutturnRevision

    def __str__(self) -> str:
        return f"{self.current.code} for {self.current.period.short} was changed by somebody else just now."


def append(session: Session, revision: OutturnRevision, *, after: int | None = None) -> OutturnRevision:
    """Store a revision and let it count from now on.

    `after` is the number of the revision its author saw (0 for none); raises Overtaken when there is a newer one.
    """
    identity = (revision.council, revision.code, revision.period, revision.area)
    head = session.get(Outturn, identity, with_for_update=True)
    current = None if head is None else session.get_one(OutturnRevision, head.revision_id)
    newest = 0 if current is None else current.revision
    if current is not None and after is not None and newest != after:
        raise Overtaken(current)
    revision.revision = newest + 1
    session.add(revision)
    session.flush()
    point_to(session, revision, head)
    return revision


def point_to(session: Session, revision: OutturnRevision, head: Outturn | None) -> None:
    """Make a stored revision the one that counts."""
    at_hand.counts_now(session, revision)
    if head is not None:
        head.revision_id = revision.id
        return
    session.add(
        Outturn(
            council=revision.council,
            code=revision.code,
            period=revision.period,
            area=revision.area,
            last_day=revision.period.last_day,
            revision_id=revision.id,
        )
    )


def copy_of(revision: OutturnRevision, /, **changes: Any) -> OutturnRevision:
    """A revision with the same content, not stored yet, but for `changes`."""
    columns = (attribute.key for attribute in inspect(OutturnRevision).column_attrs)
    content = {name: getattr(revision, name) for name in columns if name != "id"}
    return OutturnRevision(**{**content, **changes})


def rate_again(session: Session, council: str, framework: Framework, codes: Collection[str] | None) -> list[Change]:
    """Rate figures again that are not signed off, after a target or a rule changed, and give back what to log.

    What comes out differently is another revision, still by whoever entered the figure. `codes` None means every
    indicator.
    """
    known = {indicator.code: indicator for indicator in indicators.every(session, council)}
    changes = []
    for revision in _open_figures(session, council, codes):
        rated = rate_outturn(
            session,
            council,
            framework,
            known[revision.code],
            revision.period,
            revision.value,
            reason=revision.reason,
            area=revision.area,
        )
        if rated.is_on(revision):
            continue
        again = copy_of(revision)
        rated.put_on(again)
        append(session, again)
        changes.append(Change("rated again", subject_of(again), said(revision), said(again)))
    return changes


def subject_of(revision: OutturnRevision) -> str:
    """How the log and quotes name a figure: `FI06|2026/27 Q2`, with the area if it has one."""
    return "|".join(part for part in (revision.code, revision.period.notation, revision.area) if part)


def subject_quoted(quote: str) -> str:
    """The figure that a message's quote is of, as the log names it: `FI06|2026/27 Q2` of `FI06|2026/27 Q2||3`."""
    return quote.rpartition("|")[0].rstrip("|")


def said(revision: OutturnRevision) -> Mapping[str, Any]:
    """What a revision says, as the log keeps it."""
    texts = ("value", "numerator", "denominator", "forecast", "target", "lower", "upper", "floor", "tolerance")
    others = ("state", "reason", "due_back", "comment", "action", "back_on_track_by", "rating", "restatement")
    written = ("doubt", "note", "action_by", "options")
    content = {name: getattr(revision, name) for name in (*texts, *others, *written)}
    content["withheld"] = revision.withheld or None
    content |= {"revision": revision.revision, "rule_version": revision.rule_version}
    return {
        name: value if isinstance(value, int) else str(value) for name, value in content.items() if value is not None
    }


def _open_figures(session: Session, council: str, codes: Collection[str] | None) -> list[OutturnRevision]:
    heads = select(OutturnRevision).join(Outturn, Outturn.revision_id == OutturnRevision.id)
    wanted = heads.where(Outturn.council == council)
    if codes is not None:
        wanted = wanted.where(Outturn.code.in_(codes))
    return [revision for revision in session.scalars(wanted) if not revision.state.is_signed_off]
