"""Whether the log is whole, and whether every figure is what the log says it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.log import BEGINNING, digest
from storage.personal_text import DIGEST, digest_of, is_digest
from storage.revisions import said, subject_of
from storage.tables import KeptText, LogEntry, Outturn, OutturnRevision

AT_ONCE = 1000


@dataclass(frozen=True)
class Verified:
    """What was looked at, the hash of the newest entry, and a sentence for each thing that is wrong."""

    entries: int
    figures: int
    head: str
    faults: tuple[str, ...]


def verify(session: Session, council: str, known_head: str = "") -> Verified:
    """Look at every entry and every figure of a council.

    `known_head` is a hash that was given out earlier: it must still be in the log, or what came after was removed.
    """
    walk = _Walk(session, council)
    faults = list(walk.breaks())
    if known_head and known_head not in walk.hashes:
        faults.append(f"The log does not hold the entry {known_head[:12]}… any more: something was removed or altered.")
    faults += walk.kept_texts()
    faults += walk.figures()
    return Verified(walk.entries, walk.looked_at, walk.head, tuple(faults))


class _Walk:
    """One pass over the log, and one over the figures."""

    def __init__(self, session: Session, council: str) -> None:
        self._session, self._council = session, council
        self.entries, self.looked_at = 0, 0
        self.head = BEGINNING
        self.hashes = {BEGINNING}
        self._said: dict[str, dict[int, dict[str, Any]]] = {}
        wanted = select(KeptText).where(KeptText.council == council)
        self._texts = {kept.digest: kept for kept in session.scalars(wanted)}

    def breaks(self) -> Iterator[str]:
        """A sentence for every entry that was altered, or that does not follow the one before."""
        wanted = select(LogEntry).where(LogEntry.council == self._council).order_by(LogEntry.id)
        for entry in self._session.scalars(wanted.execution_options(yield_per=AT_ONCE)):
            if entry.previous_hash != self.head:
                yield f"Entry {entry.id} does not follow the one before it: something was removed, inserted or altered."
            if entry.hash != digest(entry):
                yield f"Entry {entry.id} is not what was written on {entry.at:%d %B %Y}."
            self.head = entry.hash
            self.hashes.add(entry.hash)
            self.entries += 1
            self._note(entry)

    def kept_texts(self) -> Iterator[str]:
        """A sentence for every text that is not the one its digest was made of."""
        for kept in self._texts.values():
            if kept.text is not None and digest_of(kept.text, kept.salt) != kept.digest:
                yield f"The text kept as {kept.digest[:12]}… is not what was written on {kept.kept_at:%d %B %Y}."

    def figures(self) -> Iterator[str]:
        """A sentence for every version of a figure that the log does not know, or knows otherwise, or that is gone."""
        newest: dict[str, OutturnRevision] = {}
        wanted = select(OutturnRevision).where(OutturnRevision.council == self._council).order_by(OutturnRevision.id)
        for revision in self._session.scalars(wanted.execution_options(yield_per=AT_ONCE)):
            self.looked_at += 1
            subject = subject_of(revision)
            newest[subject] = revision
            yield from self._compared(subject, revision)
        for subject, left in self._said.items():
            for number in left:
                yield f"{_called(subject)}: version {number} is in the log and no longer in the record."
        yield from self._heads(newest)

    def _note(self, entry: LogEntry) -> None:
        if entry.new is not None and isinstance(entry.new.get("revision"), int):
            self._said.setdefault(entry.subject, {})[entry.new["revision"]] = entry.new

    def _compared(self, subject: str, revision: OutturnRevision) -> Iterator[str]:
        logged = self._said.get(subject, {}).pop(revision.revision, None)
        name = f"{_called(subject)}: version {revision.revision}"
        if logged is None:
            yield f"{name} is in the record, and the log says nothing of it."
            return
        content = said(revision)
        for what in sorted({*content, *logged}):
            if not self._agrees(content.get(what), logged.get(what)):
                yield f"{name} differs from the log in its {what.replace('_', ' ')}."

    def _agrees(self, held: Any, logged: Any) -> bool:
        if not is_digest(logged):
            return bool(held == logged)
        kept = self._texts.get(logged[DIGEST])
        if kept is None or kept.erased_at is not None:
            return kept is not None and held is None
        return bool(held == kept.text)

    def _heads(self, newest: dict[str, OutturnRevision]) -> Iterator[str]:
        pairs = select(Outturn.revision_id).where(Outturn.council == self._council)
        counting = set(self._session.scalars(pairs))
        for subject, revision in newest.items():
            if revision.id not in counting:
                yield f"{_called(subject)}: the figure that counts is not its newest version."


def _called(subject: str) -> str:
    return " for ".join(subject.split("|")[:2])
