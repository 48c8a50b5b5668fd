"""Adding versions of figures: nothing is overwritten, and the newest one counts."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from domain.framework import Framework
from domain.periods import Period
from storage.log import Change
from storage.queries import at_hand, indicators
from storage.ratings import rate_outturn
from storage.revision_rows import insert_heads, insert_revisions
from storage.tables import Outturn, OutturnRevision

Key = tuple[str, Period, str]
"""What tells the figures of one council from each other: code, period and area."""


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
    append_all(session, [(revision, after)])
    return revision


def append_all(session: Session, added: Sequence[tuple[OutturnRevision, int | None]]) -> None:
    """The same for several revisions of one council, in their order, with as few statements as for one."""
    heads = _heads(session, [revision for revision, _ in added])
    newest = {key: current for key, (_, current) in heads.items()}
    for revision, after in added:
        current = newest.get(_key(revision))
        if current is not None and after is not None and current.revision != after:
            raise Overtaken(current)
        revision.revision = current.revision + 1 if current is not None else 1
        newest[_key(revision)] = revision
    insert_revisions(session, [revision for revision, _ in added])
    for key in dict.fromkeys(_key(revision) for revision, _ in added):
        at_hand.counts_now(session, newest[key])
        if key in heads:
            heads[key][0].revision_id = newest[key].id
    insert_heads(session, [newest[key] for key in newest.keys() - heads.keys()])


def _key(revision: OutturnRevision) -> Key:
    return revision.code, revision.period, revision.area


def _heads(session: Session, revisions: Sequence[OutturnRevision]) -> dict[Key, tuple[Outturn, OutturnRevision]]:
    """What counts now of these figures, kept from other writers until this transaction ends."""
    codes, periods, areas = ({*parts} for parts in zip(*map(_key, revisions), strict=True))
    joined = select(Outturn, OutturnRevision).join(OutturnRevision, Outturn.revision_id == OutturnRevision.id)
    wanted = joined.where(Outturn.council == revisions[0].council, Outturn.code.in_(codes))
    these = wanted.where(Outturn.period.in_(periods), Outturn.area.in_(areas)).with_for_update(of=Outturn)
    rows = session.execute(these.execution_options(populate_existing=True))
    return {(head.code, head.period, head.area): (head, current) for head, current in rows}


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


def subject_of(revision: OutturnRevision | Outturn) -> str:
    """How the log and quotes name a figure: `FI06|2026/27 Q2`, with the area if it has one."""
    return "|".join(part for part in (revision.code, revision.period.notation, revision.area) if part)


def subject_quoted(quote: str) -> str:
    """The figure that a message's quote is of, as the log names it: `FI06|2026/27 Q2` of `FI06|2026/27 Q2||3`."""
    return quote.rpartition("|")[0].rstrip("|")


_BY_WHOM = ("entered_by", "entered_for", "signed_off_by")
_WHEN = ("entered_at", "signed_off_at")
_WHENCE = ("door", "event")
ORIGIN = frozenset({*_BY_WHOM, *_WHEN, *_WHENCE, "imported"})
"""Who gave and approved a figure, when and from where, in what a revision says. Logs of before these were kept have
none of them; whatever was logged since holds at least `entered_at`."""


def said(revision: OutturnRevision) -> Mapping[str, Any]:
    """What a revision says, as the log keeps it."""
    texts = ("value", "numerator", "denominator", "forecast", "target", "lower", "upper", "floor", "tolerance")
    others = ("state", "reason", "due_back", "comment", "action", "back_on_track_by", "rating", "restatement")
    written = ("doubt", "note", "action_by", "options")
    content = {name: getattr(revision, name) for name in (*texts, *others, *written, *_WHENCE)}
    content |= {"withheld": revision.withheld or None, "imported": revision.imported or None}
    content |= {name: _as_address(getattr(revision, name)) for name in _BY_WHOM}
    content |= {name: _in_utc(getattr(revision, name)) for name in _WHEN}
    content |= {"revision": revision.revision, "rule_version": revision.rule_version}
    return {
        name: value if isinstance(value, int) else str(value) for name, value in content.items() if value is not None
    }


def _as_address(email: str | None) -> str | None:
    return email.strip().lower() if email else None


def _in_utc(at: datetime | None) -> str | None:
    return at.astimezone(UTC).isoformat(timespec="microseconds") if at else None


def _open_figures(session: Session, council: str, codes: Collection[str] | None) -> list[OutturnRevision]:
    heads = select(OutturnRevision).join(Outturn, Outturn.revision_id == OutturnRevision.id)
    wanted = heads.where(Outturn.council == council)
    if codes is not None:
        wanted = wanted.where(Outturn.code.in_(codes))
    return [revision for revision in session.scalars(wanted) if not revision.state.is_signed_off]
