"""Adding versions of figures: nothing is overwritten, and the newest one counts."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Row, bindparam, select
from sqlalchemy.orm import Session

from domain.framework import Framework
from domain.periods import Period
from storage.log import Change
from storage.queries import at_hand, indicators
from storage.ratings import rate_outturn
from storage.revision_rows import HEADS, REVISIONS, content_of, insert_heads, insert_revisions, move_heads, of_content
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
    counting = _counting(session, [revision for revision, _ in added])
    numbers = {key: stored.revision for key, stored in counting.items()}
    newest: dict[Key, OutturnRevision] = {}
    for revision, after in added:
        key = _key(revision)
        number = numbers.get(key)
        if number is not None and after is not None and number != after:
            raise Overtaken(newest.get(key) or session.get_one(OutturnRevision, counting[key].id))
        numbers[key] = (number or 0) + 1
        if revision.revision != numbers[key]:
            revision.revision = numbers[key]
        newest[key] = revision
    insert_revisions(session, [revision for revision, _ in added])
    for revision in newest.values():
        at_hand.counts_now(session, revision)
    insert_heads(session, [revision for key, revision in newest.items() if key not in counting])
    move_heads(session, {counting[key].id: revision for key, revision in newest.items() if key in counting})


def _key(revision: OutturnRevision) -> Key:
    return revision.code, revision.period, revision.area


# No more of each than its numbers: of most figures of a return nothing counts yet.
_COUNTING = (
    select(HEADS.c.code, HEADS.c.period, HEADS.c.area, REVISIONS.c.id, REVISIONS.c.revision)
    .join(REVISIONS, HEADS.c.revision_id == REVISIONS.c.id)
    .where(
        HEADS.c.council == bindparam("council"),
        HEADS.c.code.in_(bindparam("codes", expanding=True)),
        HEADS.c.period.in_(bindparam("periods", expanding=True)),
        HEADS.c.area.in_(bindparam("areas", expanding=True)),
    )
    .with_for_update(of=HEADS)
)


def _counting(session: Session, revisions: Sequence[OutturnRevision]) -> dict[Key, Row[str, Period, str, int, int]]:
    """What counts now of these figures, kept from other writers until this transaction ends."""
    codes, periods, areas = (list({*parts}) for parts in zip(*map(_key, revisions), strict=True))
    given = {"council": revisions[0].council, "codes": codes, "periods": periods, "areas": areas}
    return {(row.code, row.period, row.area): row for row in session.execute(_COUNTING, given)}


def copy_of(revision: OutturnRevision, /, **changes: Any) -> OutturnRevision:
    """A revision with the same content, not stored yet, but for `changes`."""
    return of_content({**content_of(revision), **changes})


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


_FIGURES = ("value", "numerator", "denominator", "forecast", "target", "lower", "upper", "floor", "tolerance")
_WORDS = ("comment", "action", "action_by", "options", "restatement", "doubt", "note", "withheld")
_STANDING = ("revision", "state", "reason", "due_back", "back_on_track_by", "rating", "rule_version", "imported")
_SAID = (*_FIGURES, *_WORDS, *_STANDING, *_BY_WHOM, *_WHEN, *_WHENCE)


def said(revision: OutturnRevision) -> Mapping[str, Any]:
    """What a revision says, as the log keeps it."""
    content = content_of(revision, _SAID)
    for name in _BY_WHOM:
        content[name] = _as_address(content[name])
    return {name: _written(value) for name, value in content.items() if value is not None and value is not False}


def _written(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    return value if isinstance(value, int) else str(value)


def _as_address(email: str | None) -> str | None:
    return email.strip().lower() if email else None


def _open_figures(session: Session, council: str, codes: Collection[str] | None) -> list[OutturnRevision]:
    heads = select(OutturnRevision).join(Outturn, Outturn.revision_id == OutturnRevision.id)
    wanted = heads.where(Outturn.council == council)
    if codes is not None:
        wanted = wanted.where(Outturn.code.in_(codes))
    return [revision for revision in session.scalars(wanted) if not revision.state.is_signed_off]
