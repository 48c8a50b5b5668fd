"""What is changed behind the program of targets, owners, settings or decisions is found; what it did itself is not."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from domain.periods import Period
from storage import Database, log
from storage.amending import Amendment, Origin, amend
from storage.amending_settings import KEY, SETTINGS
from storage.audit.verifying import verify
from storage.planning import decide, plan
from storage.queries import holds
from storage.queries.verifications import PICKED
from storage.tables import Verification
from tests.storage.packs import bring_in, part_of_pack, write_pack

COUNCIL = "hart"
NOW = datetime(2014, 10, 20, 9, 0, tzinfo=UTC)
OFFICER = Origin("officer@hart.example", NOW, event="one")
OF_CS01 = "code = 'CS01' and period = '2014/15 Q1'"


def faults_after(database: Database, *statements: str) -> Sequence[str]:
    """What the audit says when these have been done to the record behind the program."""
    with database.writing() as session:
        for statement in statements:
            session.execute(text(statement))
    with database.reading() as session:
        return verify(session, COUNCIL).faults


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        (
            f"update target set target = '40' where {OF_CS01}",
            "CS01, 2014/15 Q1 in targets: its target is 40, and the log says 90.",
        ),
        (
            f"update target set tolerance = '50%' where {OF_CS01}",
            "CS01, 2014/15 Q1 in targets: its tolerance is 50%, and the log leaves it empty.",
        ),
        (
            f"delete from target where {OF_CS01}",
            "CS01, 2014/15 Q1 in targets is in the log and no longer in the record.",
        ),
        (
            "insert into target (council, code, period, target) values ('hart', 'CS01', '2014/15', '40')",
            "CS01, 2014/15 in targets is in the record, and the log says nothing of it.",
        ),
        (
            "update indicator set deputy = 'hester.lovage@hart.example' where code = 'CS01'",
            "CS01 in indicators: its deputy is hester.lovage@hart.example, and the log leaves it empty.",
        ),
        (
            "update indicator set definition = 'Counted otherwise' where code = 'CS01'",
            "CS01 in indicators: its definition is Counted otherwise, and the log leaves it empty.",
        ),
        (
            "update service set name = 'Calls' where key = 'customer'",
            "customer in services: its name is Calls, and the log says Customer Services.",
        ),
        (
            "update person set away_until = '2014-12-01' where email = 'bryony.larkspur@hart.example'",
            "bryony.larkspur@hart.example in people: its away until is 2014-12-01, and the log leaves it empty.",
        ),
        (
            "update portfolio set ends = '2014-09-30' where key = 'finance'",
            "finance, 2013-05-16 in portfolios: its until is 2014-09-30, and the log leaves it empty.",
        ),
        (
            "update body set scope = 'strategic' where key = 'cmt'",
            "cmt in bodies: its scope is strategic, and the log leaves it empty.",
        ),
        ("update council set name = 'Hurt'", "The council is called Hurt, and its settings say Hart District Council."),
    ],
)
def test_what_figures_are_held_against_cannot_be_altered_unseen(hart: Database, statement: str, fault: str) -> None:
    assert faults_after(hart, statement) == (fault,)


def test_a_setting_altered_behind_the_program_shows(hart: Database) -> None:
    column = "cast(replace(cast(settings as text), '10%', '25%') as jsonb)"
    if hart.engine.dialect.name == "sqlite":
        column = "replace(settings, '10%', '25%')"
    faults = faults_after(hart, f"update council_settings set settings = {column}")
    assert faults == ('The setting rating.tolerance is "25%", and the log says "10%".',)


def test_settings_that_begin_on_another_day_show(hart: Database) -> None:
    with hart.writing() as session:
        amend(session, COUNCIL, [Amendment(SETTINGS, KEY, {"rating.tolerance": '"5%"'})], OFFICER)
    assert faults_after(hart) == ()
    faults = faults_after(hart, "update council_settings set starts = '2014-04-01' where starts > '2000-01-01'")
    assert faults == (
        "The settings of 1 April 2014 are in the record, and the log says nothing of them.",
        "The settings of 20 October 2014 are in the log and no longer in the record.",
    )


def test_what_was_changed_in_chat_is_held_to_that_change(hart: Database) -> None:
    with hart.writing() as session:
        wanted = [
            Amendment("targets", "CS01|2014/15 Q1", {"target": "1,095.50"}),
            Amendment("targets", "CS01|2014/15", {}),
        ]
        amend(session, COUNCIL, wanted, OFFICER)
    assert faults_after(hart) == ()
    (fault,) = faults_after(hart, f"update target set target = '90' where {OF_CS01}")
    assert fault == "CS01, 2014/15 Q1 in targets: its target is 90, and the log says 1095.50."


@pytest.mark.parametrize(
    "altered",
    ['columns = \'{"target": "1"}\'', "starts = '2020-01-01'", "state = 'planned'", "asked_by = 'x@hart.example'"],
)
def test_a_change_to_come_is_held_to_what_was_asked_for(hart: Database, altered: str) -> None:
    wanted = [Amendment("targets", "CS01|2014/15 Q1", {"target": "95"})]
    with hart.writing() as session:
        plan(session, COUNCIL, wanted, date(2015, 4, 1), OFFICER, needs_approval=True)
    assert faults_after(hart) == ()
    faults = faults_after(hart, f"update planned_amendment set {altered}")
    assert set(faults) == {"A change to come of CS01 for 2014/15 Q1 is not as it was asked for and decided."}


def test_a_change_that_was_refused_cannot_be_let_happen_unseen(hart: Database) -> None:
    with hart.writing() as session:
        asked = plan(
            session,
            COUNCIL,
            [Amendment("indicators", "CS01", {"name": "Calls"})],
            NOW.date(),
            OFFICER,
            needs_approval=True,
        )
        decide(session, COUNCIL, asked, "refused", Origin("petra@hart.example", NOW))
    assert faults_after(hart) == ()
    assert faults_after(hart, "update planned_amendment set state = 'planned'")


def test_a_digest_held_back_or_let_go_behind_the_program_shows(hart: Database) -> None:
    with hart.writing() as session:
        holds.hold(session, COUNCIL, "digest|cmt", OFFICER.actor, NOW)
        log.record(session, COUNCIL, at=NOW, actor=OFFICER.actor, what=holds.HELD, subject="digest|cmt")
    assert faults_after(hart) == ()
    assert faults_after(hart, "delete from held_digest") == (
        "Whether the digest digest|cmt is held back is not as the log says.",
    )


def test_a_figure_marked_as_verified_behind_the_program_shows(hart: Database) -> None:
    with hart.writing() as session:
        period = Period.parse("2014/15 Q1")
        session.add(
            Verification(
                council=COUNCIL, code="CS01", period=period, revision=1, picked_by=OFFICER.actor, picked_at=NOW
            )
        )
        told = {"version": "1"}
        log.record(session, COUNCIL, at=NOW, actor=OFFICER.actor, what=PICKED, subject="CS01|2014/15 Q1", new=told)
    assert faults_after(hart) == ()
    assert faults_after(hart, "update verification set outcome = 'verified'") == (
        "CS01 for 2014/15 Q1: that it is verified is not what the log says.",
    )


def test_a_holding_that_an_import_ends_is_logged_as_the_one_it_is(database: Database, tmp_path: Path) -> None:
    bring_in(
        database, write_pack(tmp_path / "first", portfolios="key,name,holder\nenv,Environment,cllr.moss@hart.example\n")
    )
    later = "key,name,holder,from\nenv,Environment,petra@hart.example,2026-10-01\n"
    bring_in(database, part_of_pack(tmp_path / "second", portfolios=later))
    bring_in(database, part_of_pack(tmp_path / "third", portfolios="key,name,holder\nenv,Places,petra@hart.example\n"))
    assert faults_after(database) == ()
