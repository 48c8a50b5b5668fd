"""Importing a pack: all or nothing, as often as one likes, and never over what was entered since."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import select

from domain.access import State
from domain.periods import Period
from domain.rating import Rating
from storage import Database, log, revisions
from storage.amending import Amendment, Origin, amend
from storage.audit.verifying import verify
from storage.pack import PackFaulty, import_pack, load
from storage.pack.approval import Approval
from storage.planning import apply_planned, decide
from storage.queries import councils, figures, portfolios
from storage.ratings import rate_outturn
from storage.tables import Indicator, LogEntry, OutturnRevision, PlannedAmendment, Portfolio, TargetRow
from tests.storage.packs import FILES, OFFICER, SETTINGS, TODAY, bring_in, part_of_pack, record, write_pack

Q1, Q2 = Period.parse("2026/27 Q1"), Period.parse("2026/27 Q2")
NOW = datetime(2026, 10, 20, 9, 0, tzinfo=UTC)


@pytest.fixture
def hart(database: Database, tmp_path: Path) -> Database:
    bring_in(database, write_pack(tmp_path / "first"))
    return database


def figure(database: Database, code: str, period: Period = Q1) -> OutturnRevision:
    with database.reading() as session:
        found = figures.one(session, "hart", code, period)
    assert found is not None
    return found


def in_chat(database: Database, code: str, value: str, period: Period = Q1, state: State = State.SUBMITTED) -> None:
    """Somebody types a figure."""
    with database.writing() as session:
        indicator = session.get_one(Indicator, ("hart", code))
        revision = OutturnRevision(
            council="hart",
            code=code,
            period=period,
            value=Decimal(value),
            state=state,
            entered_by="ravi@hart.example",
            entered_at=NOW,
            door="web",
            rating=Rating.NO_TARGET,
            rule_version="",
        )
        framework = councils.framework(session, "hart", TODAY)
        rate_outturn(session, "hart", framework, indicator, period, revision.value).put_on(revision)
        revisions.append(session, revision)


def test_a_pack_becomes_a_council(hart: Database) -> None:
    with hart.reading() as session:
        framework = councils.framework(session, "hart", TODAY)
        indicator = session.get_one(Indicator, ("hart", "W01"))
    assert [body.key for body in framework.bodies] == ["cabinet", "cmt"]
    assert (indicator.name, indicator.aliases) == ("Waste recycled, all kinds", ("recycling", "recycled"))


def test_figures_are_rated_as_they_come_in(hart: Database) -> None:
    recycling, missed, fly_tips = (figure(hart, code) for code in ("W01", "W02", "W03"))
    assert (recycling.rating, recycling.target, recycling.tolerance) == (Rating.AMBER, Decimal(58), "10%")
    assert (missed.rating, missed.state, missed.comment) == (Rating.RED, State.SUBMITTED, "Two crews short")
    assert (fly_tips.rating, fly_tips.value, fly_tips.state) == (Rating.NOT_YET_AVAILABLE, None, State.SIGNED_OFF)
    assert recycling.entered_by == OFFICER
    assert str(recycling.value) == "57.90"


def test_importing_the_same_pack_twice_changes_nothing(hart: Database, tmp_path: Path) -> None:
    before = record(hart, "hart")
    report = bring_in(hart, tmp_path / "first")
    assert (str(report), report.conflicts) == ("Nothing to change.", ())
    assert record(hart, "hart") == before


def test_cells_left_empty_say_nothing_the_second_time_either(hart: Database, tmp_path: Path) -> None:
    pack = part_of_pack(
        tmp_path, outturns="code,period,value,state,comment,entered_by,entered_at\nW01,2025/26 Q4,58.4,,,,\n"
    )
    bring_in(hart, pack)
    before = record(hart, "hart")
    report = bring_in(hart, pack)
    assert (str(report), report.conflicts) == ("Nothing to change.", ())
    assert record(hart, "hart") == before


def test_a_faulty_pack_changes_nothing(hart: Database, tmp_path: Path) -> None:
    before = record(hart, "hart")
    pack = load(
        part_of_pack(tmp_path, people="email,name\nnew@hart.example,New\n", members="body,email\nboard,a@b.c\n")
    )
    with hart.writing() as session, pytest.raises(PackFaulty):
        import_pack(session, pack, TODAY, OFFICER)
    assert record(hart, "hart") == before


def test_rows_that_are_absent_stay(hart: Database, tmp_path: Path) -> None:
    report = bring_in(hart, part_of_pack(tmp_path, targets="code,period,target\nW01,2026/27,60\n"))
    assert (report.added, report.changed) == (0, 1)
    assert len(record(hart, "hart")["TargetRow"]) == 4


def test_what_was_entered_since_is_kept_and_reported(hart: Database, tmp_path: Path) -> None:
    with hart.writing() as session:
        session.get_one(Indicator, ("hart", "W01")).owner = "ravi@hart.example"
    changed = FILES["indicators.csv"].replace("W01,", "W01,").replace("all kinds", "every kind")
    report = bring_in(hart, part_of_pack(tmp_path, indicators=changed))
    with hart.reading() as session:
        indicator = session.get_one(Indicator, ("hart", "W01"))
    assert (indicator.owner, indicator.name) == ("ravi@hart.example", "Waste recycled, every kind")
    assert [str(conflict) for conflict in report.conflicts] == [
        (
            "indicators, W01, owner: the record says ravi@hart.example, the pack asha@hart.example; "
            "it was entered since the last import and stays."
        )
    ]


def test_a_figure_entered_in_chat_is_kept_and_reported_where_it_differs(hart: Database, tmp_path: Path) -> None:
    in_chat(hart, "W02", "44", Q2)
    in_chat(hart, "W01", "58.0", Q2)
    pack = part_of_pack(tmp_path, outturns="code,period,value\nW01,2026/27 Q2,58\nW02,2026/27 Q2,43\n")
    for _ in range(2):
        report = bring_in(hart, pack, restate="Because" if _ else None)
        assert [(conflict.key, conflict.record, conflict.pack) for conflict in report.conflicts] == [
            ("W02|2026/27 Q2", "44", "43")
        ]
    assert (figure(hart, "W02", Q2).value, figure(hart, "W02", Q2).state) == (Decimal(44), State.SUBMITTED)


def test_a_signed_off_figure_changes_only_with_a_reason(hart: Database, tmp_path: Path) -> None:
    pack = part_of_pack(tmp_path, outturns="code,period,value\nW01,2026/27 Q1,58.2\n")
    refused = bring_in(hart, pack)
    assert [conflict.why for conflict in refused.conflicts] == ["it is signed off; give a reason to restate it"]
    assert figure(hart, "W01").value == Decimal("57.90")
    bring_in(hart, pack, restate="A crew was counted twice")
    restated = figure(hart, "W01")
    assert (restated.value, restated.rating, restated.revision) == (Decimal("58.2"), Rating.GREEN, 2)
    assert restated.restatement == "A crew was counted twice"
    with hart.reading() as session:
        versions = figures.revisions(session, "hart", "W01", Q1)
    assert [str(version.value) for version in versions] == ["57.90", "58.2"]


def test_what_was_not_yet_available_may_come_without_a_reason(hart: Database, tmp_path: Path) -> None:
    report = bring_in(hart, part_of_pack(tmp_path, outturns="code,period,value\nW03,2026/27 Q1,90\n"))
    assert report.conflicts == ()
    came = figure(hart, "W03")
    assert (came.value, came.reason, came.rating) == (Decimal(90), None, Rating.NO_TARGET)


def test_a_pack_takes_a_figure_further_but_never_back(hart: Database, tmp_path: Path) -> None:
    bring_in(hart, part_of_pack(tmp_path, outturns="code,period,value,state\nW02,2026/27 Q1,62,published\n"))
    assert figure(hart, "W02").state is State.PUBLISHED
    bring_in(hart, part_of_pack(tmp_path, outturns="code,period,value,state\nW02,2026/27 Q1,62,submitted\n"))
    assert figure(hart, "W02").state is State.PUBLISHED
    assert figure(hart, "W02").comment == "Two crews short"


def test_a_changed_target_rates_open_figures_again_and_leaves_signed_off_ones(hart: Database, tmp_path: Path) -> None:
    bring_in(hart, part_of_pack(tmp_path, targets="code,period,target\nW01,2026/27,57\nW02,2026/27,70\n"))
    signed_off, submitted = figure(hart, "W01"), figure(hart, "W02")
    assert (signed_off.rating, signed_off.target, signed_off.revision) == (Rating.AMBER, Decimal(58), 1)
    assert (submitted.rating, submitted.target, submitted.revision) == (Rating.GREEN, Decimal(70), 2)


def test_the_periods_own_target_goes_before_the_years(hart: Database, tmp_path: Path) -> None:
    bring_in(hart, part_of_pack(tmp_path, outturns="code,period,value\nW02,2026/27 Q2,42\nW02,2026/27 Q3,42\n"))
    assert [figure(hart, "W02", period).target for period in (Q2, Q2.next())] == [Decimal(42), Decimal(40)]


def test_a_cumulative_figure_has_no_target_until_the_year_ends(hart: Database, tmp_path: Path) -> None:
    bring_in(hart, part_of_pack(tmp_path, outturns="code,period,value\nW03,2026/27 Q3,300\nW03,2026/27 Q4,380\n"))
    third, fourth = figure(hart, "W03", Q2.next()), figure(hart, "W03", Q2.next(2))
    assert (third.rating, fourth.rating, fourth.target) == (Rating.NO_TARGET, Rating.AMBER, Decimal(400))


def test_the_nearest_tolerance_counts(hart: Database, tmp_path: Path) -> None:
    indicators = (
        FILES["indicators.csv"].replace("aliases\n", "aliases,tolerance\n").replace("recycled\n", "recycled,1pp\n")
    )
    pack = part_of_pack(tmp_path, indicators=indicators, outturns="code,period,value\nW01,2026/27 Q2,56\n")
    bring_in(hart, pack)
    assert (figure(hart, "W01", Q2).rating, figure(hart, "W01", Q2).tolerance) == (Rating.RED, "1pp")


def test_numerator_and_denominator_make_the_value(hart: Database, tmp_path: Path) -> None:
    bring_in(hart, part_of_pack(tmp_path, outturns="code,period,numerator,denominator\nW01,2026/27 Q2,45,60\n"))
    divided = figure(hart, "W01", Q2)
    assert (divided.value, divided.numerator, divided.rating) == (Decimal(75), Decimal(45), Rating.GREEN)


def test_a_new_holder_takes_over_from_the_day_of_import(hart: Database, tmp_path: Path) -> None:
    people = "email,name\ncllr.reed@hart.example,Cllr Reed\n"
    changed = part_of_pack(
        tmp_path, people=people, portfolios="key,name,holder\nenv,Environment,cllr.reed@hart.example\n"
    )
    report = bring_in(hart, changed)
    assert report.by_table["portfolios"].changed == 1
    with hart.reading() as session:
        holders = [portfolios.on(session, "hart", day)[0].holder for day in (date(2026, 10, 19), TODAY)]
        assert portfolios.held_by(session, "hart", "cllr.moss@hart.example", TODAY) == ()
    assert holders == ["cllr.moss@hart.example", "cllr.reed@hart.example"]
    assert str(bring_in(hart, changed)) == "Nothing to change."


def test_a_new_holder_may_take_over_from_a_day_of_the_rows_own(hart: Database, tmp_path: Path) -> None:
    text = "key,name,holder,from\nenv,Environment,asha@hart.example,2026-11-01\n"
    bring_in(hart, part_of_pack(tmp_path, portfolios=text))
    with hart.reading() as session:
        rows = session.scalars(select(Portfolio).order_by(Portfolio.starts)).all()
    assert [(row.holder, row.ends) for row in rows] == [
        ("cllr.moss@hart.example", date(2026, 10, 31)),
        ("asha@hart.example", None),
    ]


def test_the_report_says_which_settings_are_others_now(hart: Database, tmp_path: Path) -> None:
    settings = SETTINGS.replace('"10%"', '"5%"').replace("deadline = 12", "deadline = 12\nopens = 2")
    report = bring_in(hart, write_pack(tmp_path / "new", council=settings.replace("opens = 2", "late = [1, 2]")))
    assert str(report).splitlines()[-2:] == [
        'council.toml, rating.tolerance: "5%" from today, it was "10%".',
        "council.toml, calendar.late: [1, 2] from today, it was not set.",
    ]
    assert bring_in(hart, write_pack(tmp_path / "again", council=settings.replace("opens = 2", ""))).settings == ()


def test_a_new_area_that_is_nearly_called_like_a_known_one_is_asked_about(hart: Database, tmp_path: Path) -> None:
    def figures(*areas: str) -> str:
        rows = [f"W01,2026/27 Q{number % 2 + 1},58,{area}" for number, area in enumerate(areas)]
        return "\n".join(["code,period,value,area", *rows, ""])

    first = part_of_pack(tmp_path / "first", outturns=figures("Saltway", "Abbey"))
    assert bring_in(hart, first).notes == ()
    again = bring_in(hart, part_of_pack(tmp_path / "again", outturns=figures("Saltwey", "Northgate", "Saltway")))
    assert again.notes == ("outturns.csv, row 2: the area “Saltwey” is new; did you mean “Saltway”?",)
    assert bring_in(hart, part_of_pack(tmp_path / "third", outturns=figures("Saltwey"))).notes == ()


def test_settings_take_effect_from_the_day_of_import(hart: Database, tmp_path: Path) -> None:
    bring_in(
        hart, write_pack(tmp_path / "second", council=SETTINGS.replace("10%", "5%").replace("deadline = 12\n", ""))
    )
    with hart.reading() as session:
        tolerances = [str(councils.framework(session, "hart", day).tolerance) for day in (date(2026, 10, 19), TODAY)]
        assert councils.framework(session, "hart", TODAY).calendar.deadline == 12
    assert tolerances == ["10%", "5%"]


def test_everything_imported_is_in_the_log(hart: Database) -> None:
    with hart.reading() as session:
        assert verify(session, "hart").faults == ()
        entries = session.scalars(select(LogEntry).order_by(LogEntry.id)).all()
    assert entries[0].what == "imported a pack"
    assert {entry.actor for entry in entries} == {OFFICER}
    (entry,) = [entry for entry in entries if entry.subject == "W01|2026/27 Q1"]
    assert entry.new is not None
    assert (entry.new["value"], entry.new["rating"]) == ("57.90", "amber")


def test_two_councils_keep_apart(hart: Database, tmp_path: Path) -> None:
    before = record(hart, "hart")
    other = SETTINGS.replace('key = "hart"', 'key = "other"').replace('name = "Hart"', 'name = "Other"')
    outturns = FILES["outturns.csv"].replace("57.90", "1")
    bring_in(hart, write_pack(tmp_path / "other", council=other, outturns=outturns))
    assert record(hart, "hart") == before
    assert len(record(hart, "other")["OutturnRevision"]) == 3


def test_whoever_saw_an_older_figure_is_told(hart: Database) -> None:
    seen = figure(hart, "W02")
    in_chat(hart, "W02", "50")
    with hart.writing() as session, pytest.raises(revisions.Overtaken, match="W02 for Q1 2026/27 was changed"):
        revisions.append(session, revisions.copy_of(seen, value=Decimal(51)), after=seen.revision)
    assert figure(hart, "W02").value == Decimal(50)


def test_an_import_waits_for_whoever_else_writes_before_it_looks_at_what_waits_for_approval(hart: Database) -> None:
    with hart.writing() as session:
        Approval.of(session, "hart", TODAY)
        assert "hart" in session.info[log.LOCKED]
        Approval.of(session, "elsewhere", TODAY)
        assert "elsewhere" not in session.info[log.LOCKED]


def test_settings_that_cannot_stand_beside_those_the_pack_leaves_out_are_a_fault(
    hart: Database, tmp_path: Path
) -> None:
    folder = part_of_pack(tmp_path / "later")
    (folder / "council.toml").write_text(
        'key = "hart"\n\n[calendar]\nwindow_opens = 5\ndeadline = 14\n', encoding="utf-8"
    )
    bring_in(hart, folder)
    before = record(hart, "hart")
    (folder / "council.toml").write_text('key = "hart"\n\n[calendar]\ndeadline = 3\n', encoding="utf-8")
    with pytest.raises(PackFaulty) as faulty:
        bring_in(hart, folder)
    (fault,) = faulty.value.faults
    assert (
        str(fault) == "council.toml, column calendar.deadline: found 3, expected the day the window opens (5) or later."
    )
    assert record(hart, "hart") == before


ASKING = SETTINGS.replace("[rating]", '[changes]\napproval = "officer"\n\n[rating]')


def approve(council: Database) -> None:
    """Another officer approves what imports have asked for."""
    origin = Origin("omar@hart.example", datetime(2026, 10, 20, 9, 0, tzinfo=UTC))
    with council.writing() as session:
        asked = session.scalars(select(PlannedAmendment).where(PlannedAmendment.state == "asked")).all()
        decide(session, "hart", asked, "planned", origin)
        assert apply_planned(session, "hart", TODAY, origin)


def test_what_an_approved_import_changed_the_next_one_may_ask_to_change_again(
    database: Database, tmp_path: Path
) -> None:
    bring_in(database, write_pack(tmp_path / "first", council=ASKING))
    for number, target in enumerate(("70", "75")):
        settings = f'key = "hart"\n\n[rating]\ntolerance = "{number + 5}%"\n'
        tables = {"targets": f"code,period,target\nW01,2026/27,{target}\n"}
        tables["portfolios"] = f"key,name,holder\nenv,Environment,{('asha', 'petra')[number]}@hart.example\n"
        folder = part_of_pack(tmp_path / target, **tables)
        (folder / "council.toml").write_text(settings, encoding="utf-8")
        report = bring_in(database, folder)
        assert (report.conflicts, report.waiting and report.waiting.asked) == ((), 3)
        approve(database)
    with database.reading() as session:
        assert session.get_one(TargetRow, ("hart", "W01", Period.parse("2026/27"))).target == Decimal(75)
        assert str(councils.framework(session, "hart", TODAY).tolerance) == "6%"


def test_what_was_amended_after_it_was_approved_stays(database: Database, tmp_path: Path) -> None:
    bring_in(database, write_pack(tmp_path / "first", council=ASKING))
    bring_in(database, part_of_pack(tmp_path / "second", targets="code,period,target\nW01,2026/27,70\n"))
    approve(database)
    with database.writing() as session:
        amended = Amendment("targets", "W01|2026/27", {"target": "65"})
        amend(session, "hart", [amended], Origin(OFFICER, datetime(2026, 10, 22, 9, 0, tzinfo=UTC)))
    report = bring_in(database, part_of_pack(tmp_path / "third", targets="code,period,target\nW01,2026/27,75\n"))
    assert [each.record for each in report.conflicts] == ["65"]
