"""Whether the log is whole, and whether every figure, and all that figures are held against, is what the log says."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.audit import decisions_standing, settings_standing
from storage.audit.decisions_standing import DecisionsTold
from storage.audit.kept_texts import agrees
from storage.audit.rows_standing import RowsStanding
from storage.audit.rows_told import RowsTold
from storage.audit.settings_standing import SettingsTold
from storage.log import BEGINNING, digest
from storage.personal_text import digest_of
from storage.revisions import ORIGIN, said, subject_of
from storage.tables import ImportedRow, KeptText, LogEntry, Outturn, OutturnRevision

AT_ONCE = 1000
ERASING = "erased texts"
"""What the log calls the erasing of texts; they carry the moment at which it was logged."""


@dataclass(frozen=True)
class Verified:
    """What was looked at, the hash of the newest entry, and a sentence for each thing that is wrong.

    `rows` are those of the framework: indicators, targets, people and all the other tables of a pack.
    """

    entries: int
    figures: int
    rows: int
    head: str
    faults: tuple[str, ...]


def verify(session: Session, council: str, known_head: str = "") -> Verified:
    """Look at every entry, every figure, and every row and setting of the framework of a council.

    `known_head` is a hash that was given out earlier: it must still be in the log, or what came after was removed.
    """
    walk = _Walk(session, council)
    faults = list(walk.breaks())
    if not walk.entries and session.scalar(select(ImportedRow.council).where(ImportedRow.council == council).limit(1)):
        faults.append("The log is empty, though this council was imported: all of it was removed.")
    if known_head and known_head not in walk.hashes:
        faults.append(f"The log does not hold the entry {known_head[:12]}… any more: something was removed or altered.")
    faults += walk.kept_texts()
    faults += walk.figures()
    rows = RowsStanding(session, council, walk.rows, walk.texts)
    if walk.entries:
        # Without a log there is nothing to hold them against, and that has been said.
        faults += rows.faults()
        faults += settings_standing.faults(session, council, walk.settings)
        faults += decisions_standing.faults(session, council, walk.decisions)
    return Verified(walk.entries, walk.looked_at, rows.looked_at, walk.head, tuple(faults))


class _Walk:
    """One pass over the log, and one over the figures."""

    def __init__(self, session: Session, council: str) -> None:
        self._session, self._council = session, council
        self.entries, self.looked_at = 0, 0
        self.head = BEGINNING
        self.hashes = {BEGINNING}
        self._erased: set[datetime] = set()
        self._said: dict[str, dict[int, dict[str, Any]]] = {}
        self.rows, self.settings, self.decisions = RowsTold(), SettingsTold(), DecisionsTold()
        wanted = select(KeptText).where(KeptText.council == council)
        self.texts = {kept.digest: kept for kept in session.scalars(wanted)}

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
        """A sentence for every text that is not the one its digest was made of, or that nobody erased and is gone."""
        for kept in self.texts.values():
            if (kept.text is None or kept.erased_at is not None) and kept.erased_at not in self._erased:
                yield f"The text kept as {kept.digest[:12]}… is gone, and the log says nothing of its erasing."
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
        if entry.what == ERASING:
            self._erased.add(entry.at)
        if entry.new is not None and isinstance(entry.new.get("revision"), int):
            self._said.setdefault(entry.subject, {})[entry.new["revision"]] = entry.new
            return
        for told in (self.rows, self.settings, self.decisions):
            told.note(entry)

    def _compared(self, subject: str, revision: OutturnRevision) -> Iterator[str]:
        logged = self._said.get(subject, {}).pop(revision.revision, None)
        name = f"{_called(subject)}: version {revision.revision}"
        if logged is None:
            yield f"{name} is in the record, and the log says nothing of it."
            return
        content = said(revision)
        named = {*content, *logged}
        for what in sorted(named if ORIGIN & logged.keys() else named - ORIGIN):
            if not agrees(content.get(what), logged.get(what), self.texts):
                yield f"{name} differs from the log in its {what.replace('_', ' ')}."

    def _heads(self, newest: dict[str, OutturnRevision]) -> Iterator[str]:
        wanted = select(Outturn).where(Outturn.council == self._council)
        counting = {subject_of(each): each for each in self._session.scalars(wanted)}
        for subject, revision in newest.items():
            counts = counting.pop(subject, None)
            if counts is None or counts.revision_id != revision.id:
                yield f"{_called(subject)}: the figure that counts is not its newest version."
            elif counts.last_day != counts.period.last_day:
                yield f"{_called(subject)}: the day on which its period ends was altered."
        for subject in counting:
            yield f"{_called(subject)}: a figure counts that was never given."


def _called(subject: str) -> str:
    code, period, area, *_ = *subject.split("|"), "", ""
    return " for ".join(filter(None, (code, period))) + (f" in {area}" if area else "")
