"""Saving figures: stored as revisions after those their author saw, and logged with who, for whom and which door."""

from collections.abc import Sequence

from handlers.request import Request
from storage import log, revisions
from storage.tables import OutturnRevision

GIVEN, RESTORED = "figure", "restored"
"""What the log calls a figure that somebody gave, and one that stands again as it was given before."""


def save(
    request: Request, revision: OutturnRevision, before: OutturnRevision | None, what: str = GIVEN
) -> OutturnRevision:
    """Store and log one revision; `before` is the one its author saw."""
    save_all(request, [(revision, before)], what)
    return revision


def save_all(
    request: Request, added: Sequence[tuple[OutturnRevision, OutturnRevision | None]], what: str = GIVEN
) -> None:
    """The same for several, in their order."""
    if not added:
        return
    seen = [(revision, before.revision if before is not None else 0) for revision, before in added]
    revisions.append_all(request.session, seen)
    log.record_all(
        request.session,
        request.council,
        [_change(revision, before, what) for revision, before in added],
        at=request.now,
        actor=request.viewer.email,
        door=request.message.place.door,
        event=request.message.event,
    )


def _change(revision: OutturnRevision, before: OutturnRevision | None, what: str) -> log.Change:
    return log.Change(
        what,
        subject=revisions.subject_of(revision),
        old=revisions.said(before) if before is not None else None,
        new=revisions.said(revision),
        acting_for=revision.entered_for if what == GIVEN else None,
    )
