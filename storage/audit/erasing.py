"""Erasing what people wrote about a figure, everywhere it is held, without breaking the log."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from storage import log
from storage.audit.taking_out import SHORTEST, TakingOut
from storage.audit.unsent import erase_unsent
from storage.personal_text import DIGEST, is_digest
from storage.revisions import subject_of, subject_quoted
from storage.tables import (
    ConversationState,
    Evidence,
    EvidenceFile,
    FormDraft,
    ImportedRow,
    KeptText,
    LogEntry,
    OutboxRow,
    OutturnRevision,
    Reminder,
    Verification,
)

TEXTS = ("comment", "action", "action_by", "options", "restatement", "doubt", "note")
OF_VERIFICATION = ("note", "evidence_link")
OWN_TEXTS = "text about the figure"
"""Where a word stood that went with what was written about the figure itself."""


@dataclass(frozen=True)
class Erased:
    """How many texts about the figure went, how many of them were `short`, and what became of each of the words.

    Short texts stay in messages, where they could not be told from others. `found` says in how many messages, drafts,
    conversations and reminders each word stood; `left` beside which other figures it still stands.
    """

    texts: int
    short: int
    found: Mapping[str, Mapping[str, int]]
    left: Mapping[str, tuple[str, ...]]


def erase_texts(
    session: Session, council: str, subject: str, *, at: datetime, actor: str, why: str, words: Collection[str] = ()
) -> Erased:
    """Erase everything ever written about a figure, with the evidence of its verification, and log who asked and why.

    `subject` names the figure as the log does (`FI06|2026/27 Q2`). What was written and never sent goes as well, and
    `words` wherever they stand in messages, drafts, conversations and reminders, whatever those are about: those of
    fewer than `SHORTEST` characters where they stand as whole words. The figures stay.
    """
    log.lock(session, council)
    kept = _kept_texts(session, council, subject)
    wanted = select(OutturnRevision).where(OutturnRevision.council == council)
    # Where no words are named, nothing is looked for beside other figures.
    wanted = wanted if words else wanted.where(OutturnRevision.code == subject.partition("|")[0])
    every = session.scalars(wanted).all()
    revisions = [each for each in every if subject_of(each) == subject]
    texts = {each.text for each in kept if each.text}
    texts |= {text for each in revisions for text in _written(each)}
    texts |= _erase_verification(session, council, revisions)
    texts |= erase_unsent(session, council, subject)
    taking = TakingOut(texts, words)
    for text in texts:
        taking.note([text], OWN_TEXTS)
    left = _left(taking, [each for each in every if subject_of(each) != subject])
    _empty(kept, at)
    # The rows of figures are never changed otherwise, and the program's own objects refuse to.
    session.execute(
        update(OutturnRevision)
        .where(OutturnRevision.id.in_([each.id for each in revisions]))
        .values(dict.fromkeys(TEXTS))
        .execution_options(synchronize_session=False)
    )
    _erase_messages(session, council, subject, taking)
    _erase_drafts(session, council, taking)
    _erase_talk(session, council, taking)
    _erase_reminders(session, council, taking, at)
    _erase_imported(session, council, subject)
    log.record(session, council, at=at, actor=actor, what="erased texts", subject=subject, new={"why": why})
    return Erased(len(texts), sum(len(text) < SHORTEST for text in texts), taking.found, left)


def _written(revision: OutturnRevision) -> list[str]:
    return [text for name in TEXTS if (text := getattr(revision, name))]


def _left(taking: TakingOut, others: Sequence[OutturnRevision]) -> dict[str, tuple[str, ...]]:
    """Beside which other figures each of the words stands, in any version."""
    left: dict[str, dict[str, None]] = {}
    for each in others:
        for word in taking.words_in(_written(each)):
            left.setdefault(word, {})[subject_of(each)] = None
    return {word: tuple(subjects) for word, subjects in left.items()}


def _kept_texts(session: Session, council: str, subject: str) -> Sequence[KeptText]:
    """What the log holds digests of in its entries about a subject."""
    digests = _digests(session, council, subject)
    return session.scalars(select(KeptText).where(KeptText.council == council, KeptText.digest.in_(digests))).all()


def _empty(kept: Sequence[KeptText], at: datetime) -> None:
    for each in kept:
        each.text, each.salt, each.erased_at = None, "", at


def _digests(session: Session, council: str, subject: str) -> set[str]:
    wanted = select(LogEntry).where(LogEntry.council == council, LogEntry.subject == subject)
    contents = [content for entry in session.scalars(wanted) for content in (entry.old, entry.new) if content]
    return {value[DIGEST] for content in contents for value in content.values() if is_digest(value)}


def _erase_messages(session: Session, council: str, subject: str, taking: TakingOut) -> None:
    """Messages about other figures keep what was said of those in the same words; what quotes no figure does not."""
    for row in session.scalars(select(OutboxRow).where(OutboxRow.council == council)):
        quoted = {subject_quoted(str(quote)) for quote in row.quotes}
        both = taking.out_of([json.loads(row.body), row.asked], "message", is_about=subject in quoted or not quoted)
        if both != [json.loads(row.body), row.asked]:
            row.body, row.asked = json.dumps(both[0], ensure_ascii=False, separators=(",", ":")), both[1]


def _erase_reminders(session: Session, council: str, taking: TakingOut, at: datetime) -> None:
    """What people asked to be reminded of, in their own words, goes from the reminder and from its log."""
    for row in session.scalars(select(Reminder).where(Reminder.council == council)):
        about, question = taking.out_of([row.about, row.question], "reminder")
        if (about, question) != (row.about, row.question):
            row.about, row.question = about, question
            _empty(_kept_texts(session, council, f"reminder|{row.id}"), at)


def _erase_talk(session: Session, council: str, taking: TakingOut) -> None:
    """What was last said in a conversation is kept there even when it has been forgotten."""
    for row in session.scalars(select(ConversationState).where(ConversationState.council == council)):
        row.state = taking.out_of_json(row.state, "conversation")


def _erase_drafts(session: Session, council: str, taking: TakingOut) -> None:
    """What waits in somebody's form or for an answer goes as well."""
    for draft in session.scalars(select(FormDraft).where(FormDraft.council == council)):
        values = taking.out_of(draft.values, "draft")
        if values != draft.values:
            draft.values = values


def _erase_verification(session: Session, council: str, revisions: Sequence[OutturnRevision]) -> set[str]:
    """Take the notes and the evidence from what was verified of a figure, and give back the texts among them."""
    if not revisions:
        return set()
    first = revisions[0]
    wanted = select(Verification).where(
        Verification.council == council,
        Verification.code == first.code,
        Verification.period == first.period,
        Verification.area == first.area,
    )
    texts: set[str] = set()
    for each in session.scalars(wanted):
        texts |= {text for name in OF_VERIFICATION if (text := getattr(each, name))}
        texts |= {file.name for file in each.files}
        each.note = each.evidence_link = None
        for file in list(each.files):
            each.files.remove(file)
            session.flush()
            if not _is_shown_elsewhere(session, council, file.digest):
                session.execute(delete(Evidence).where(Evidence.council == council, Evidence.digest == file.digest))
    return texts


def _is_shown_elsewhere(session: Session, council: str, digest: str) -> bool:
    """Whether the same file is the evidence of something else still, such as the figure of another period."""
    others = select(EvidenceFile.number).join(Verification, Verification.id == EvidenceFile.verification)
    wanted = others.where(Verification.council == council, EvidenceFile.digest == digest)
    return session.scalar(wanted.limit(1)) is not None


def _erase_imported(session: Session, council: str, subject: str) -> None:
    wanted = select(ImportedRow).where(ImportedRow.council == council, ImportedRow.table == "outturns")
    for row in session.scalars(wanted):
        if row.key.rstrip("|") == subject:
            row.content = {name: "" if name in TEXTS else value for name, value in row.content.items()}
