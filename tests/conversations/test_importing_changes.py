"""Changes of the framework that come by import and wait for approval where the council asks for it."""

from pathlib import Path

from storage.queries import councils
from storage.tables import Indicator, Portfolio, TargetRow
from tests.conversations.conftest import Raise
from tests.conversations.stage import Council
from tests.storage.packs import FILES, SETTINGS, part_of_pack, write_pack

PETRA = "petra@hart.example"
PEOPLE = FILES["people.csv"] + "omar@hart.example,Omar Reed,officer,,\ncllr.lane@hart.example,Cllr Lane,cabinet,,\n"
APPROVAL = '[changes]\napproval = "officer"\n\n[rating]'
CHANGED_TARGET = "code,period,target\nW02,2026/27 Q2,35\nW02,2027/28,30\n"


def a_council(council_of: Raise, folder: Path, *, people: str = PEOPLE) -> Council:
    settings = SETTINGS.replace("[rating]", APPROVAL)
    return council_of(write_pack(folder / "first", council=settings, people=people), "hart", "2026-10-20 10:00")


def target(council: Council, period: str) -> str:
    with council.database.reading() as session:
        rows = session.query(TargetRow).filter_by(council="hart", code="W02").all()
        return next((f"{row.target:f}" for row in rows if row.period.notation == period and row.target), "none")


def indicator(council: Council, code: str) -> Indicator:
    with council.database.reading() as session:
        return session.get_one(Indicator, ("hart", code))


def test_a_first_import_needs_no_approval(council_of: Raise, tmp_path: Path) -> None:
    council = a_council(council_of, tmp_path)
    assert target(council, "2026/27 Q2") == "42"
    assert not council.person(PETRA).posts


def test_changed_targets_wait_until_another_officer_approves_them(council_of: Raise, tmp_path: Path) -> None:
    council = a_council(council_of, tmp_path)
    petra, omar = council.person(PETRA), council.person("omar")
    report = council.imports(part_of_pack(tmp_path / "second", targets=CHANGED_TARGET), actor=PETRA)
    assert str(report) == "2 changes wait for approval by Omar Reed."
    assert (target(council, "2026/27 Q2"), target(council, "2027/28")) == ("42", "none")
    petra.sees_nothing()
    omar.sees(
        "Petra Snow asks for approval of 2 changes by import.",
        "Missed collections, Q2 2026/27: target 35 per 100000 or fewer (now target 42 per 100000 or fewer).",
        "Missed collections, 2027/28: target 30 per 100000 or fewer (now no target).",
        buttons=["Approve", "Refuse"],
    )
    omar.presses("Approve").sees("Approved. By import: 2 changes")
    petra.sees("Omar Reed has approved your change.")
    assert (target(council, "2026/27 Q2"), target(council, "2027/28")) == ("35", "30")


def test_changed_settings_wait_for_approval_as_well(council_of: Raise, tmp_path: Path) -> None:
    council = a_council(council_of, tmp_path)
    petra, omar = council.person(PETRA), council.person("omar")
    folder = part_of_pack(tmp_path / "second")
    changed = 'key = "hart"\n\n[rating]\ntolerance = "5%"\n\n[changes]\napproval = "none"\n'
    (folder / "council.toml").write_text(changed, encoding="utf-8")
    report = council.imports(folder, actor=PETRA)
    assert str(report) == "1 change waits for approval by Omar Reed."
    assert tolerance(council) == "10%"
    omar.sees(
        "council.toml: ",
        'rating.tolerance "5%" (now "10%")',
        'changes.approval "none" (now "officer")',
        buttons=["Approve", "Refuse"],
    )
    assert str(council.imports(folder, actor=PETRA)) == "1 change waits for approval by Omar Reed (1 asked for before)."
    omar.presses("Approve").sees("Approved.")
    petra.sees("Omar Reed has approved your change.")
    assert tolerance(council) == "5%"
    assert str(council.imports(folder, actor=PETRA)) == "Nothing to change."
    omar.says("undo")
    assert tolerance(council) == "10%"


def test_settings_that_were_refused_stay_as_they_are_and_are_named(council_of: Raise, tmp_path: Path) -> None:
    council = a_council(council_of, tmp_path)
    folder = part_of_pack(tmp_path / "second")
    (folder / "council.toml").write_text('key = "hart"\n\n[rating]\ntolerance = "5%"\n', encoding="utf-8")
    council.imports(folder, actor=PETRA)
    council.person("omar").presses("Refuse")
    assert tolerance(council) == "10%"
    (conflict,) = council.imports(folder, actor=PETRA).conflicts
    assert str(conflict).endswith("that change was not approved.")


def tolerance(council: Council) -> str:
    with council.database.reading() as session:
        return str(councils.framework(session, "hart", council.today).tolerance)


def test_the_same_import_again_asks_nothing_twice(council_of: Raise, tmp_path: Path) -> None:
    council = a_council(council_of, tmp_path)
    omar, again = council.person("omar"), part_of_pack(tmp_path / "second", targets=CHANGED_TARGET)
    council.imports(again, actor=PETRA)
    omar.looks_up()
    report = council.imports(again, actor=PETRA)
    assert str(report) == "2 changes wait for approval by Omar Reed (2 asked for before)."
    omar.sees_nothing()
    omar.presses("Approve")
    assert str(council.imports(again, actor=PETRA)) == "Nothing to change."


def test_what_was_refused_is_not_asked_again_but_reported(council_of: Raise, tmp_path: Path) -> None:
    council = a_council(council_of, tmp_path)
    omar, again = council.person("omar"), part_of_pack(tmp_path / "second", targets=CHANGED_TARGET)
    council.imports(again, actor=PETRA)
    omar.presses("Refuse").sees("Not approved")
    report = council.imports(again, actor=PETRA)
    assert report.waiting is None
    assert [str(each) for each in report.conflicts] == [
        "targets, W02|2026/27 Q2, target: the record says 42, the pack 35; that change was not approved.",
        "targets, W02|2027/28, target: the record says nothing, the pack 30; that change was not approved.",
    ]
    omar.sees_no("asks for approval")
    more = part_of_pack(tmp_path / "third", targets="code,period,target\nW02,2026/27 Q2,36\n")
    assert str(council.imports(more, actor=PETRA)) == "1 change waits for approval by Omar Reed."


def test_another_figure_takes_the_place_of_the_one_that_waited(council_of: Raise, tmp_path: Path) -> None:
    council = a_council(council_of, tmp_path)
    omar = council.person("omar")
    council.imports(part_of_pack(tmp_path / "second", targets=CHANGED_TARGET), actor=PETRA)
    third = part_of_pack(tmp_path / "third", targets="code,period,target\nW02,2026/27 Q2,36\n")
    council.imports(third, actor=PETRA)
    omar.sees("asks for approval of 1 change by import.", "target 36 per 100000 or fewer")
    omar.presses("Approve")
    assert (target(council, "2026/27 Q2"), target(council, "2027/28")) == ("36", "none")


def test_owners_definitions_and_tolerances_wait_and_other_columns_do_not(council_of: Raise, tmp_path: Path) -> None:
    council = a_council(council_of, tmp_path)
    omar, ravi, asha = council.person("omar"), council.person("ravi"), council.person("asha")
    rows = (
        FILES["indicators.csv"]
        .replace("Missed collections,", "Missed bins,")
        .replace("waste,ravi@hart.example,clean,,missed bins", "waste,asha@hart.example,clean,,missed bins")
    )
    report = council.imports(part_of_pack(tmp_path / "second", indicators=rows))
    assert str(report).splitlines()[-1] == "1 change waits for approval by Omar Reed or Petra Snow."
    assert (indicator(council, "W02").name, indicator(council, "W02").owner) == ("Missed bins", "ravi@hart.example")
    omar.sees("An import asks for approval of 1 change", "Missed bins: owner Asha Patel (now Ravi Singh).")
    omar.presses("Approve")
    asha.sees("You answer for Missed bins.")
    ravi.sees("Asha Patel answers for Missed bins.")
    assert indicator(council, "W02").owner == "asha@hart.example"


def test_a_new_indicator_comes_with_its_targets_at_once(council_of: Raise, tmp_path: Path) -> None:
    council = a_council(council_of, tmp_path)
    new = (
        "code,name,unit,polarity,frequency,service,owner\n"
        "W04,Bins delivered,number,higher,quarter,waste,ravi@hart.example\n"
    )
    targets = "code,period,target\nW04,2026/27,90\n"
    report = council.imports(part_of_pack(tmp_path / "second", indicators=new, targets=targets))
    assert (report.added, report.waiting) == (2, None)


def test_a_holder_who_was_refused_is_not_asked_about_again_but_reported(council_of: Raise, tmp_path: Path) -> None:
    council = a_council(council_of, tmp_path)
    omar, holder = council.person("omar"), "key,name,holder{}\nenv,Environment,cllr.lane@hart.example{}\n"
    again = part_of_pack(tmp_path / "second", portfolios=holder.format("", ""))
    council.imports(again, actor=PETRA)
    omar.presses("Refuse").sees("Not approved")
    council.sleeps_until("2026-10-21 10:00")
    report = council.imports(again, actor=PETRA)
    assert report.waiting is None
    (conflict,) = report.conflicts
    assert str(conflict) == (
        "portfolios, env, holder: the record says cllr.moss@hart.example, the pack cllr.lane@hart.example; "
        "that change was not approved."
    )
    another_day = part_of_pack(tmp_path / "third", portfolios=holder.format(",from", ",2026-11-01"))
    assert str(council.imports(another_day, actor=PETRA)) == "1 change waits for approval by Omar Reed."


def test_a_portfolio_changes_hands_by_import_once_that_is_approved(council_of: Raise, tmp_path: Path) -> None:
    council = a_council(council_of, tmp_path)
    omar = council.person("omar")
    holder = "key,name,holder\nenv,Environment,cllr.lane@hart.example\n"
    again = part_of_pack(tmp_path / "second", portfolios=holder)
    report = council.imports(again, actor=PETRA)
    assert str(report) == "1 change waits for approval by Omar Reed."
    omar.sees("Environment: held by Cllr Lane from 2026-10-20.", "Environment: the holder before until 2026-10-19.")
    council.sleeps_until("2026-10-21 10:00")
    report = council.imports(again, actor=PETRA)
    assert str(report) == "1 change waits for approval by Omar Reed (1 asked for before)."
    omar.presses("Approve")
    with council.database.reading() as session:
        rows = session.query(Portfolio).filter_by(council="hart").all()
        assert sorted((row.holder.split("@")[0], str(row.ends)) for row in rows) == [
            ("cllr.lane", "None"),
            ("cllr.moss", "2026-10-19"),
        ]
    assert str(council.imports(again, actor=PETRA)) == "Nothing to change."


def test_an_import_that_nobody_else_could_approve_says_so(council_of: Raise, tmp_path: Path) -> None:
    council = a_council(council_of, tmp_path, people=FILES["people.csv"])
    report = council.imports(part_of_pack(tmp_path / "second", targets=CHANGED_TARGET), actor=PETRA)
    assert "2 changes wait for approval, and nobody else is a performance officer here" in str(report)
    assert target(council, "2026/27 Q2") == "42"


def test_an_import_taken_back_waits_for_nothing_any_more(council_of: Raise, tmp_path: Path) -> None:
    council = a_council(council_of, tmp_path)
    petra, omar = council.person(PETRA), council.person("omar")
    council.imports(part_of_pack(tmp_path / "second", targets=CHANGED_TARGET), actor=PETRA)
    petra.says("undo the import").sees("2 changes left for approval")
    petra.presses("Take it back").sees("2 changes wait for approval no more")
    omar.presses("Approve").sees("decided already, or taken back")
    assert target(council, "2026/27 Q2") == "42"


def test_without_approval_an_import_changes_everything_at_once(council_of: Raise, tmp_path: Path) -> None:
    council = council_of(write_pack(tmp_path / "first"), "hart", "2026-10-20 10:00")
    report = council.imports(part_of_pack(tmp_path / "second", targets=CHANGED_TARGET))
    assert report.waiting is None
    assert (target(council, "2026/27 Q2"), target(council, "2027/28")) == ("35", "30")
