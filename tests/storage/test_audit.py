"""The audit: what was altered shows, texts can be erased, and all that is held about an indicator comes out."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from domain.periods import Period
from storage import Database, log
from storage.audit.erasing import erase_texts
from storage.audit.holding import NothingHeld, everything_held
from storage.audit.verifying import verify
from storage.audit.workbook import write
from storage.personal_text import with_text
from storage.queries import drafts, outbox, reminders
from storage.revisions import append, copy_of, said, subject_of
from storage.tables import (
    ConversationState,
    Evidence,
    EvidenceFile,
    FormDraft,
    KeptText,
    LogEntry,
    OutboxRow,
    Outturn,
    OutturnRevision,
    Reminder,
    Verification,
)

COUNCIL = "hart"
NOW = datetime(2014, 10, 20, 9, 0, tzinfo=UTC)
OFFICER = "officer@hart.example"
SUBJECT = "ETS01|2014/15 Q1"


def test_an_imported_council_verifies(hart: Database) -> None:
    with hart.reading() as session:
        found = verify(session, COUNCIL)
    assert found.faults == ()
    assert found.entries > found.figures > 100


def test_a_figure_altered_behind_the_program_shows(hart: Database) -> None:
    with hart.writing() as session:
        session.execute(update(OutturnRevision).where(OutturnRevision.code == "FI06").values(value=Decimal(99)))
    with hart.reading() as session:
        faults = verify(session, COUNCIL).faults
    assert any(
        fault.startswith("FI06 for ") and fault.endswith("differs from the log in its value.") for fault in faults
    )


def test_a_comment_altered_behind_the_program_shows(hart: Database) -> None:
    with hart.writing() as session:
        commented = session.scalars(select(OutturnRevision).where(OutturnRevision.comment.is_not(None))).first()
        assert commented is not None
        code = commented.code
        session.execute(update(OutturnRevision).where(OutturnRevision.id == commented.id).values(comment="All is well"))
    with hart.reading() as session:
        (fault,) = verify(session, COUNCIL).faults
    assert fault.startswith(code)
    assert fault.endswith("differs from the log in its comment.")


def test_a_kept_text_that_was_altered_shows(hart: Database) -> None:
    with hart.writing() as session:
        digest = session.scalars(select(KeptText.digest)).first()
        session.execute(update(KeptText).where(KeptText.digest == digest).values(text="All is well"))
    with hart.reading() as session:
        assert any("is not what was written" in fault for fault in verify(session, COUNCIL).faults)


def test_a_figure_nobody_logged_shows(hart: Database) -> None:
    with hart.writing() as session:
        known = session.scalars(select(OutturnRevision).where(OutturnRevision.code == "FI06")).first()
        assert known is not None
        columns = {c.key: getattr(known, c.key) for c in OutturnRevision.__table__.columns if c.key != "id"}
        added = OutturnRevision(**{**columns, "revision": known.revision + 1})
        session.add(added)
        session.flush()
        session.execute(update(Outturn).where(Outturn.revision_id == known.id).values(revision_id=added.id))
    with hart.reading() as session:
        faults = verify(session, COUNCIL).faults
    assert any("is in the record, and the log says nothing of it" in fault for fault in faults)


def test_a_log_cut_short_shows_against_a_head_given_out_earlier(hart: Database) -> None:
    with hart.writing() as session:
        for number in range(3):
            log.record(session, COUNCIL, at=NOW, actor=OFFICER, what="noted", subject=f"something {number}")
        newest = log.head(session, COUNCIL)
        assert newest is not None
        head = newest.hash
    with hart.reading() as session:
        assert verify(session, COUNCIL, head).faults == ()
    with hart.writing() as session:
        session.execute(delete(LogEntry).where(LogEntry.hash == head))
    with hart.reading() as session:
        assert verify(session, COUNCIL).faults == ()
        (fault,) = verify(session, COUNCIL, head).faults
    assert "something was removed or altered" in fault


def test_the_log_holds_no_comment_in_clear_and_gives_it_back_when_asked(hart: Database) -> None:
    with hart.reading() as session:
        entries = session.scalars(select(LogEntry).where(LogEntry.new.is_not(None))).all()
        commented = [entry for entry in entries if entry.new is not None and "comment" in entry.new]
        assert commented
        assert all(isinstance(entry.new["comment"], dict) for entry in commented if entry.new)
        first = with_text(session, COUNCIL, commented[0].new)
    assert first is not None
    assert isinstance(first["comment"], str)


def test_erased_texts_are_gone_and_the_chain_holds(hart: Database) -> None:
    with hart.writing() as session:
        commented = session.scalars(select(OutturnRevision).where(OutturnRevision.comment.is_not(None))).first()
        assert commented is not None
        subject, text = f"{commented.code}|{commented.period.notation}", commented.comment
        assert (
            erase_texts(session, COUNCIL, subject, at=NOW, actor=OFFICER, why="asked for by the person named").texts
            == 1
        )
    with hart.reading() as session:
        assert session.scalars(select(OutturnRevision.comment).where(OutturnRevision.comment == text)).all() == []
        assert session.scalars(select(KeptText).where(KeptText.text == text)).all() == []
        assert verify(session, COUNCIL).faults == ()


def test_what_was_said_of_another_figure_in_the_same_words_stays(hart: Database) -> None:
    other = "FI06|2014/15 Q1"
    with hart.writing() as session:
        changes = []
        for current in session.scalars(select(OutturnRevision)).all():
            if subject_of(current) in (SUBJECT, other):
                stored = append(session, copy_of(current, restatement="Counted again"))
                changes.append(log.Change("restated", subject_of(stored), said(current), said(stored)))
        log.record_all(session, COUNCIL, changes, at=NOW, actor=OFFICER)
    with hart.writing() as session:
        erase_texts(session, COUNCIL, SUBJECT, at=NOW, actor=OFFICER, why="asked for by the person named")
    with hart.reading() as session:
        kept = [each for each in session.scalars(select(OutturnRevision)) if each.restatement == "Counted again"]
        assert [subject_of(each) for each in kept] == [other]
        assert verify(session, COUNCIL).faults == ()


def test_a_file_that_shows_another_period_too_stays_until_that_is_erased_as_well(hart: Database) -> None:
    first, second = Period.parse("2014/15 Q1"), Period.parse("2014/15 Q2")
    with hart.writing() as session:
        current = next(each for each in session.scalars(select(OutturnRevision)) if subject_of(each) == SUBJECT)
        append(session, copy_of(current, period=second))
        session.add(Evidence(council=COUNCIL, digest="d", media_type="application/pdf", content=b"%PDF", kept_at=NOW))
        for period in (first, second):
            row = Verification(
                council=COUNCIL, code="ETS01", period=period, revision=1, picked_by=OFFICER, picked_at=NOW
            )
            row.files = [EvidenceFile(number=1, name="sheet.pdf", digest="d")]
            session.add(row)
    for subject, left in ((SUBJECT, 1), ("ETS01|2014/15 Q2", 0)):
        with hart.writing() as session:
            erase_texts(session, COUNCIL, subject, at=NOW, actor=OFFICER, why="asked for by the person named")
        with hart.reading() as session:
            assert len(session.scalars(select(Evidence)).all()) == left


def test_nothing_that_was_written_about_a_figure_survives_its_erasing(hart: Database) -> None:
    with hart.writing() as session:
        _write_everywhere(session)
    with hart.writing() as session:
        words = ["Jane Smith as I remember it"]
        erased = erase_texts(session, COUNCIL, SUBJECT, at=NOW, actor=OFFICER, why="asked for", words=words)
        assert erased.found == {words[0]: {"reminder": 1}}
    with hart.reading() as session:
        held = repr(
            [tuple(row) for table in (*ERASED_FROM, LogEntry) for row in session.execute(select(table.__table__))]
        )
        assert [text for text in WRITTEN if text in held] == []
        assert session.scalars(select(Evidence)).all() == []
        assert verify(session, COUNCIL).faults == ()


def test_what_a_message_needs_to_be_read_stays_whatever_is_erased(hart: Database) -> None:
    body = json.dumps({"type": "Text", "command": "Text", "text": "Text was here, Textile was not"})
    with hart.writing() as session:
        outbox.add(
            session,
            outbox.Outgoing(council=COUNCIL, key="t", address_kind="person", address=OFFICER, body=body),
            now=NOW,
        )
    with hart.writing() as session:
        erase_texts(session, COUNCIL, SUBJECT, at=NOW, actor=OFFICER, why="asked for", words=["Text"])
    with hart.reading() as session:
        row = outbox.by_key(session, COUNCIL, "t")
        assert row
        left = {"type": "Text", "command": "Text", "text": "[erased] was here, Textile was not"}
        assert json.loads(row.body) == left


WRITTEN = (
    "Jane Smith was unwell",
    "Call Jane Smith back",
    "Jane Smith's own team",
    "Move Jane Smith's case",
    "10 times what Jane Smith gave",
    "Jane Smith said so herself",
    "Jane Smith's note in the file",
    "jane_smith_letter.pdf",
    "Jane Smith has told nobody",
    "Jane Smith is asked about first",
    "Jane Smith, of which figure",
    "Jane Smith as I remember it",
)
ERASED_FROM = (OutturnRevision, KeptText, OutboxRow, FormDraft, Verification, EvidenceFile, ConversationState, Reminder)


def _write_everywhere(session: Session) -> None:
    """Put words about Jane Smith wherever words about a figure can stand."""
    current = next(each for each in session.scalars(select(OutturnRevision)) if subject_of(each) == SUBJECT)
    comment, action, action_by, options, doubt, note, seen, name, typed, waiting, unclear, reminded = WRITTEN
    texts = {"comment": comment, "action": action, "action_by": action_by, "options": options}
    stored = append(session, copy_of(current, **texts, doubt=doubt, note=note, withheld=True))
    new = said(stored)
    log.record(session, COUNCIL, at=NOW, actor=OFFICER, what="figure", subject=SUBJECT, new=new)
    row = Verification(
        council=COUNCIL,
        code="ETS01",
        period=stored.period,
        revision=stored.revision,
        picked_by=OFFICER,
        picked_at=NOW,
        outcome="verified",
        note=seen,
        files=[EvidenceFile(number=1, name=name, digest="d" * 64)],
    )
    session.add(row)
    session.add(Evidence(council=COUNCIL, digest="d" * 64, media_type="application/pdf", content=b"%PDF", kept_at=NOW))
    told = {"outcome": "verified", "version": str(stored.revision), "note": seen, "evidence": name}
    log.record(session, COUNCIL, at=NOW, actor=OFFICER, what="verified", subject=SUBJECT, new=told)
    quote = f"{SUBJECT}||{stored.revision}"
    body = json.dumps({"text": f"Comment: {comment}"})
    outbox.add(
        session,
        outbox.Outgoing(
            council=COUNCIL,
            key="a",
            address_kind="person",
            address=OFFICER,
            body=body,
            quotes=[quote, "FI06|2014/15 Q1||1"],
            asked={"question": {"text": f"ETS01 4 {comment}"}},
        ),
        now=NOW,
    )
    talk = ConversationState(
        council=COUNCIL,
        door="web",
        conversation="a",
        thread="",
        person=OFFICER,
        state=json.dumps({"last": {"text": f"ETS01 4 {comment}"}}),
        expires_at=NOW,
    )
    session.add(talk)
    _leave_unsent(session, typed, waiting, unclear)
    about = {"kind": "indicator", "text": f"ETS01 {comment}", "picks": [{"dimension": "indicator", "key": "ETS01"}]}
    reminder = Reminder(council=COUNCIL, person=OFFICER, every="monday", about=comment, question=about, asked_at=NOW)
    reminders.keep(session, reminder)
    new = {"about": comment}
    log.record(session, COUNCIL, at=NOW, actor=OFFICER, what="reminder", subject=f"reminder|{reminder.id}", new=new)
    noted = Reminder(council=COUNCIL, person=OFFICER, every="friday", about=reminded, question=about, asked_at=NOW)
    reminders.keep(session, noted)


def _leave_unsent(session: Session, typed: str, waiting: str, unclear: str) -> None:
    """Put words about the figure into drafts that were never sent."""
    drafts.keep(session, COUNCIL, OFFICER, "typed", {SUBJECT: {"text": typed, "seen": 1}}, NOW)
    asked = {"waiting": [{"key": SUBJECT, "answer": "n/a", "comment": waiting, "after": 0}]}
    drafts.keep(session, COUNCIL, OFFICER, "doubts", asked, NOW)
    drafts.keep(session, COUNCIL, OFFICER, "typed comment", {"text": unclear, "event": "e", "items": [SUBJECT]}, NOW)
    body = json.dumps({"text": f"Which figure is that about? “{unclear}”"})
    outbox.add(
        session, outbox.Outgoing(council=COUNCIL, key="b", address_kind="person", address=OFFICER, body=body), now=NOW
    )


def test_what_was_typed_about_another_figure_and_not_sent_stays(hart: Database) -> None:
    other = {"FI06|2014/15 Q1": {"text": "Late invoices of June", "seen": 1}, SUBJECT: {"text": "4.5", "seen": 1}}
    with hart.writing() as session:
        drafts.keep(session, COUNCIL, OFFICER, "typed", other, NOW)
    with hart.writing() as session:
        erase_texts(session, COUNCIL, SUBJECT, at=NOW, actor=OFFICER, why="asked for by the person named")
    with hart.reading() as session:
        assert drafts.values(session, COUNCIL, OFFICER, "typed") == other


def test_what_somebody_is_sent_about_an_indicator_is_held_about_it(hart: Database) -> None:
    with hart.writing() as session:
        _write_everywhere(session)
    with hart.reading() as session:
        held = {each.name: each.rows for each in everything_held(session, COUNCIL, "ETS01", None, None)}
        others = {each.name: each.rows for each in everything_held(session, COUNCIL, "FI06", None, None)}
    assert [row[:4] for row in held["Reminders"]] == [
        (OFFICER, "monday", None, "Jane Smith was unwell"),
        (OFFICER, "friday", None, "Jane Smith as I remember it"),
    ]
    assert others["Reminders"] == ()


def test_a_message_that_showed_a_figure_is_held_about_it(hart: Database) -> None:
    with hart.writing() as session:
        _write_everywhere(session)
    with hart.reading() as session:
        held = {each.name: each.rows for each in everything_held(session, COUNCIL, "ETS01", None, None)}
    assert len(held["Messages"]) == 1
    assert "jane_smith_letter.pdf" in repr(held["Verified"])


def test_everything_held_about_an_indicator_comes_out_as_a_workbook(hart: Database, tmp_path: Path) -> None:
    with hart.reading() as session:
        sheets = everything_held(session, COUNCIL, "FI06", date(2014, 4, 1), date(2015, 3, 31))
    write(tmp_path / "held.xlsx", sheets)
    book = load_workbook(tmp_path / "held.xlsx")
    assert book.sheetnames[:6] == ["Indicator", "Targets", "Figures", "Verified", "Changes", "Messages"]
    figures = list(book["Figures"].iter_rows(values_only=True))
    assert len(figures) == 2
    changes = list(book["Changes"].iter_rows(values_only=True))
    assert any(row[5] == "imported" and str(row[6]).startswith("FI06|") for row in changes[1:])


def test_what_lies_outside_the_days_asked_for_stays_in(hart: Database) -> None:
    with hart.reading() as session:
        held = {each.name: each.rows for each in everything_held(session, COUNCIL, "FI06", date(2015, 4, 1), None)}
    assert held["Figures"] == held["Changes"] == ()
    assert len(held["Indicator"]) == 1


def test_what_was_done_to_a_code_in_other_letters_is_not_held_about_it(hart: Database) -> None:
    with hart.writing() as session:
        for subject in ("indicators|fi06", "fi06|2014/15 Q1", "targets|fi06|2014/15"):
            log.record(session, COUNCIL, at=NOW, actor=OFFICER, what="imported", subject=subject)
    with hart.reading() as session:
        held = {each.name: each.rows for each in everything_held(session, COUNCIL, "FI06", None, None)}
    assert held["Changes"]
    assert "fi06" not in repr(held["Changes"])


def test_an_unknown_code_is_said(hart: Database) -> None:
    with hart.reading() as session, pytest.raises(NothingHeld, match="XX99"):
        everything_held(session, COUNCIL, "XX99", None, None)
