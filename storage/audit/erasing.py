"""Erasing what people wrote about a figure, everywhere it is held, without breaking the log."""

import json
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from storage import log
from storage.audit.unsent import erase_unsent
from storage.personal_text import DIGEST, ERASED, is_digest
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

SHORTEST = 8
"""A text of fewer characters names nobody, and could not be told from other words of a message."""


def erase_texts(
    session: Session, council: str, subject: str, *, at: datetime, actor: str, why: str, words: Collection[str] = ()
) -> int:
    """Erase everything ever written about a figure, with the evidence of its verification, and log who asked and why.

    `subject` names the figure as the log does (`FI06|2026/27 Q2`). What was written and never sent goes as well, and
    `words` wherever they stand in messages, drafts, conversations and reminders, whatever those are about. The figures
    stay; gives back how many texts went.
    """
    log.lock(session, council)
    kept = _kept_texts(session, council, subject)
    code = OutturnRevision.code == subject.partition("|")[0]
    every = session.scalars(select(OutturnRevision).where(OutturnRevision.council == council, code))
    revisions = [each for each in every if subject_of(each) == subject]
    texts = {each.text for each in kept if each.text}
    texts |= {text for each in revisions for name in TEXTS if (text := getattr(each, name))}
    texts |= _erase_verification(session, council, revisions)
    texts |= erase_unsent(session, council, subject)
    _empty(kept, at)
    # The rows of figures are never changed otherwise, and the program's own objects refuse to.
    session.execute(
        update(OutturnRevision)
        .where(OutturnRevision.id.in_([each.id for each in revisions]))
        .values(dict.fromkeys(TEXTS))
        .execution_options(synchronize_session=False)
    )
    _erase_messages(session, council, subject, texts, words)
    texts |= {*words}
    _erase_drafts(session, council, texts)
    _erase_talk(session, council, texts)
    _erase_reminders(session, council, texts, at)
    _erase_imported(session, council, subject)
    log.record(session, council, at=at, actor=actor, what="erased texts", subject=subject, new={"why": why})
    return len(texts)


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


def _erase_messages(
    session: Session, council: str, subject: str, texts: Collection[str], words: Collection[str]
) -> None:
    """Messages about other figures keep what was said of those in the same words; what quotes no figure does not."""
    written, anywhere = _longest_first({*texts, *words}), _longest_first(words)
    for row in session.scalars(select(OutboxRow).where(OutboxRow.council == council)):
        quoted = {subject_quoted(str(quote)) for quote in row.quotes}
        wanted = written if subject in quoted or not quoted else anywhere
        body, asked = _json_without(row.body, wanted), _without(row.asked, wanted)
        if wanted and (body, asked) != (row.body, row.asked):
            row.body, row.asked = body, asked


def _erase_reminders(session: Session, council: str, texts: Collection[str], at: datetime) -> None:
    """What people asked to be reminded of, in their own words, goes from the reminder and from its log."""
    written = _longest_first(texts)
    for row in session.scalars(select(Reminder).where(Reminder.council == council)):
        about, question = _without(row.about, written), _without(row.question, written)
        if (about, question) != (row.about, row.question):
            row.about, row.question = about, question
            _empty(_kept_texts(session, council, f"reminder|{row.id}"), at)


def _erase_talk(session: Session, council: str, texts: Collection[str]) -> None:
    """What was last said in a conversation is kept there even when it has been forgotten."""
    written = _longest_first(texts)
    for row in session.scalars(select(ConversationState).where(ConversationState.council == council)):
        row.state = _json_without(row.state, written)


def _erase_drafts(session: Session, council: str, texts: Collection[str]) -> None:
    """What waits in somebody's form or for an answer goes as well."""
    written = _longest_first(texts)
    for draft in session.scalars(select(FormDraft).where(FormDraft.council == council)):
        values = _without(draft.values, written)
        if values != draft.values:
            draft.values = values


def _longest_first(texts: Collection[str]) -> list[str]:
    return sorted((text for text in texts if len(text) >= SHORTEST), key=len, reverse=True)


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


def _without(value: Any, texts: Sequence[str]) -> Any:
    """The same message without these texts in any of its words."""
    if isinstance(value, dict):
        return {name: _without(each, texts) for name, each in value.items()}
    if isinstance(value, list):
        return [_without(each, texts) for each in value]
    if isinstance(value, str):
        for text in texts:
            value = value.replace(text, ERASED)
    return value


def _json_without(content: str, texts: Sequence[str]) -> str:
    return json.dumps(_without(json.loads(content), texts), ensure_ascii=False, separators=(",", ":"))


def _erase_imported(session: Session, council: str, subject: str) -> None:
    wanted = select(ImportedRow).where(ImportedRow.council == council, ImportedRow.table == "outturns")
    for row in session.scalars(wanted):
        if row.key.rstrip("|") == subject:
            row.content = {name: "" if name in TEXTS else value for name, value in row.content.items()}
