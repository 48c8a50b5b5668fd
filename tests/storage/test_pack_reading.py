"""Reading a pack: every fault is named by file, row and column, and nothing else stands in the way."""

import zipfile
from pathlib import Path

import pytest

from domain.periods import Period
from storage import Database
from storage.pack import PackFaulty, load
from storage.pack.specification import INDICATORS, OUTTURNS, PEOPLE
from tests.storage.packs import FILES, SETTINGS, part_of_pack, write_pack


def faults_of(path: Path) -> list[str]:
    with pytest.raises(PackFaulty) as refusal:
        load(path)
    return [str(fault) for fault in refusal.value.faults]


def outturns(*rows: str) -> str:
    return "\n".join(["code,period,value,numerator,denominator,reason,due_back", *rows]) + "\n"


def test_a_good_pack_reads_without_a_word(tmp_path: Path) -> None:
    pack = load(write_pack(tmp_path))
    assert pack.council == "hart"
    assert pack.notes == ()
    assert next(row.values["name"] for row in pack.rows(INDICATORS)) == "Waste recycled, all kinds"
    assert pack.rows(OUTTURNS)[0].key == ("W01", Period.parse("2026/27 Q1"), "")


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("W01,2026/27 Q5,1,,,,", "row 2, column period: found “2026/27 Q5”, expected a period"),
        ("W01,2026/28,1,,,,", "row 2, column period: found “2026/28”"),
        ("W01,2026/27 Q1,fifty,,,,", "row 2, column value: found “fifty”, expected a number such as 1204 or 97.9."),
        ("W01,2026/27 Q1,1.2.3,,,,", "column value: found “1.2.3”"),
        ("W01,2026/27 Q1,NaN,,,,", "column value: found “NaN”"),
        ("W01,2026/27 Q1,1e5,,,,", "column value: found “1e5”"),
        (",2026/27 Q1,1,,,,", "row 2, column code: found nothing, expected a code, which every row needs."),
        (
            "W01,2026/27 Q1,,,,,",
            "column value: found nothing, expected a value, numerator and denominator, or a reason.",
        ),
        ("W01,2026/27 Q1,,,,lost,", "column reason: found “lost”, expected one of nil return, not applicable"),
        ("W01,2026/27 Q1,5,,,nil return,", "column reason: found “nil return” beside a value"),
        ("W01,2026/27 Q1,,5,0,,", "column denominator: found 0, expected a denominator other than 0."),
        (
            "W01,2026/27 Q1,,,,not yet available,2026-09-31",
            "column due_back: found “2026-09-31”, expected a date that exists; the nearest is 2026-09-30",
        ),
        ("W01,2026/27 Q1,,,,not yet available,31/02/2027", "the nearest is 2027-02-28"),
        ("W01,2026/27 Q1,,,,not yet available,soon", "expected a date such as 2026-10-16."),
        ("W01,2026/27 Q1,1,,,,,9", "found “9” beyond the last column"),
    ],
)
def test_a_bad_cell_is_named_by_row_and_column(tmp_path: Path, row: str, fault: str) -> None:
    (found,) = faults_of(write_pack(tmp_path, outturns=outturns(row)))
    assert found.startswith("outturns.csv, ")
    assert fault in found


def test_every_fault_is_reported_at_once(tmp_path: Path) -> None:
    people = "email,name,roles\nasha,Asha,manager\nravi@hart.example,,chief\n"
    found = faults_of(write_pack(tmp_path, people=people, outturns=outturns("W01,2026,x,,,,")))
    assert len(found) == 5
    assert "people.csv, row 2, column email: found “asha”, expected an e-mail address." in found


def test_the_row_is_the_line_that_a_person_sees(tmp_path: Path) -> None:
    comment = '"two\nlines"'
    text = f"code,period,value,comment\n\nW01,2026/27 Q1,1,{comment}\n,,,\nW02,2026/27 Q1,x,\n"
    (found,) = faults_of(write_pack(tmp_path, outturns=text))
    assert found.startswith("outturns.csv, row 6, column value")


def test_the_same_key_twice_is_a_fault(tmp_path: Path) -> None:
    (found,) = faults_of(write_pack(tmp_path, outturns=outturns("W01,2026/27 Q1,1,,,,", "W01,2026/27 Q1,2,,,,")))
    assert found == "outturns.csv, row 3, column code: found “W01 2026/27 Q1”, expected a key that row 2 has not."


def test_a_missing_column_is_a_fault_and_an_unknown_one_a_note(tmp_path: Path) -> None:
    assert faults_of(write_pack(tmp_path, priorities="key\nclean\n")) == [
        "priorities.csv, row 1, column name: found no such column, expected a column name."
    ]
    pack = load(write_pack(tmp_path, priorities="key,name,colour\nclean,A clean district,green\n"))
    assert pack.notes == ("priorities.csv: the column “colour” is not known and was left out.",)


def test_the_column_that_was_meant_is_named(tmp_path: Path) -> None:
    (fault,) = faults_of(write_pack(tmp_path, priorities="key,nmae\nclean,Clean\n"))
    assert fault == (
        "priorities.csv, row 1, column name: found no such column, but “nmae” (did you mean name?), "
        "expected a column name."
    )
    pack = load(write_pack(tmp_path, outturns="code,period,value,coment\nW01,2026/27 Q1,58,Fine\n", otturns="a\n1\n"))
    assert pack.notes == (
        "outturns.csv: the column “coment” is not known and was left out; did you mean comment?",
        "otturns.csv is no table of a pack and was left out.",
    )


def test_a_setting_that_no_council_can_choose_is_noted_and_kept_out(tmp_path: Path) -> None:
    settings = SETTINGS + '\n[newsletter]\nday = "Monday"\n[words]\nteapot = "kettle"\nportfolio = "brief"\n'
    pack = load(write_pack(tmp_path, council=settings))
    assert sorted(pack.notes) == [
        "council.toml: the setting “newsletter” is not known and was left out.",
        "council.toml: the setting “words.teapot” is not known and was left out.",
    ]
    assert "newsletter" not in pack.settings
    assert pack.settings["words"] == {"portfolio": "brief"}


def test_a_setting_that_is_nearly_a_known_one_is_a_fault_as_the_rule_meant_would_not_be_kept(tmp_path: Path) -> None:
    assert faults_of(write_pack(tmp_path, council=SETTINGS + '\n[signoff]\nfour_eye = "yes"\n')) == [
        "council.toml, column signoff.four_eye: found no such setting, expected four_eyes, if that is meant."
    ]


def test_ticks_and_frequencies_are_read_as_spreadsheets_and_people_write_them(tmp_path: Path) -> None:
    row = "W01,Recycled,%,higher,{},env,asha@hart.example,{}\n"
    heading = "code,name,unit,polarity,frequency,service,owner,strategic\n"

    def read(frequency: str, strategic: str) -> tuple[object, object]:
        folder = tmp_path / f"{frequency}-{strategic}"
        folder.mkdir()
        (found,) = (
            load(write_pack(folder, indicators=heading + row.format(frequency, strategic))).tables["indicators"].rows
        )
        return found.values["frequency"], found.values["strategic"]

    assert read("Quarterly", "TRUE") == ("quarter", True)
    assert read("annual", "0") == ("year", False)
    assert read("half-yearly", "Y") == ("half", True)


def test_the_table_that_was_meant_is_named(tmp_path: Path) -> None:
    pack = load(write_pack(tmp_path, benchmark="a\n1\n"))
    assert pack.notes == ("benchmark.csv is no table of a pack and was left out; did you mean benchmarks?",)


def test_a_file_that_is_no_table_is_noted(tmp_path: Path) -> None:
    pack = load(write_pack(tmp_path, wishes="key\n1\n"))
    assert pack.notes == ("wishes.csv is no table of a pack and was left out.",)


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: text.encode("utf-8-sig"),
        lambda text: text.encode("cp1252"),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.replace(",", " , ").replace("\n", " \n\n").encode(),
        lambda text: text.replace("email", "Email").encode(),
    ],
    ids=["byte order mark", "windows", "carriage returns", "spaces and blank lines", "capitals"],
)
def test_a_file_may_come_from_any_program(tmp_path: Path, encode) -> None:  # type: ignore[no-untyped-def]
    write_pack(tmp_path)
    people = FILES["people.csv"].replace("Ravi", "Ravï")
    (tmp_path / "people.csv").write_bytes(encode(people))
    assert [row.values["name"] for row in load(tmp_path).rows(PEOPLE)][:2] == ["Asha Patel", "Ravï Singh"]


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ("W01,2026/27,,60,50,,", "lower"),
        ("W01,2026/27,58,,,,ten", "tolerance"),
        ("W01,2026/27,58,,,,-1%", "tolerance"),
    ],
)
def test_a_threshold_that_makes_no_sense_is_a_fault(tmp_path: Path, row: str, column: str) -> None:
    text = f"code,period,target,lower,upper,floor,tolerance\n{row}\n"
    (found,) = faults_of(write_pack(tmp_path, targets=text))
    assert found.startswith(f"targets.csv, row 2, column {column}")


def test_settings_are_checked_with_the_tables(tmp_path: Path) -> None:
    settings = SETTINGS.replace("10%", "ten").replace("quarterly", "sometimes").replace("portfolio:env", "planet:env")
    found = faults_of(write_pack(tmp_path, council=settings))
    assert [fault.split(":")[0] for fault in found] == [
        "council.toml, column rating.tolerance",
        "council.toml [[bodies]], row 1, column scope",
        "council.toml [[bodies]], row 1, column digest",
    ]


def test_settings_that_are_no_toml_are_a_fault(tmp_path: Path) -> None:
    (found,) = faults_of(write_pack(tmp_path, council="name = Hart"))
    assert found.startswith("council.toml: found text that is no TOML")


def test_a_pack_without_settings_is_a_fault(tmp_path: Path) -> None:
    assert "council.toml: found no such file" in faults_of(write_pack(tmp_path, council=None))[0]


def test_nothing_at_the_path_is_a_fault(tmp_path: Path) -> None:
    assert faults_of(tmp_path / "nowhere") == ["nowhere: found nothing there, expected a folder, a .zip or an .xlsx."]
    (tmp_path / "pack.xlsx").write_text("no workbook")
    assert "expected a workbook" in faults_of(tmp_path / "pack.xlsx")[0]


@pytest.mark.parametrize("top", ["", "hart/"])
def test_a_zip_reads_like_its_folder(tmp_path: Path, top: str) -> None:
    folder = write_pack(tmp_path / "folder")
    with zipfile.ZipFile(tmp_path / "pack.zip", "w") as archive:
        for file in folder.iterdir():
            archive.write(file, f"{top}{file.name}")
        archive.writestr(f"{top}q2/outturns.csv", "not,read\n")
    assert load(tmp_path / "pack.zip") == load(folder)


def references_of(database: Database, path: Path) -> list[str]:
    with database.reading() as session, pytest.raises(PackFaulty) as refusal:
        load(path, session)
    return [str(fault) for fault in refusal.value.faults]


def test_what_is_referred_to_must_be_there(sqlite_database: Database, tmp_path: Path) -> None:
    indicators = FILES["indicators.csv"].replace("ravi@hart.example,clean", "rav@hart.example,cleen")
    assert references_of(sqlite_database, write_pack(tmp_path, indicators=indicators)) == [
        (
            "indicators.csv, row 3, column owner: found “rav@hart.example”, "
            "expected one of the people; the nearest is “ravi@hart.example”."
        ),
        (
            "indicators.csv, row 3, column priority: found “cleen”, "
            "expected one of the priorities; the nearest is “clean”."
        ),
    ]


def test_a_bodys_scope_must_be_there(sqlite_database: Database, tmp_path: Path) -> None:
    settings = SETTINGS.replace("portfolio:env", "portfolio:evn")
    (found,) = references_of(sqlite_database, write_pack(tmp_path, council=settings))
    assert "column scope: found “portfolio:evn”, expected one of the portfolios; the nearest is “env”." in found


@pytest.mark.parametrize(
    ("code", "target", "floor", "fault"),
    [
        ("W01", "58", "60", "at most the target of 58, because higher is better"),
        ("W02", "40", "35", "at least the target of 40, because lower is better"),
        ("W01", "", "50", "a target as well"),
    ],
)
def test_a_floor_lies_on_the_worse_side_of_its_target(
    sqlite_database: Database, tmp_path: Path, code: str, target: str, floor: str, fault: str
) -> None:
    targets = f"code,period,target,floor\n{code},2026/27,{target},{floor}\n"
    (found,) = references_of(sqlite_database, write_pack(tmp_path, targets=targets))
    assert found.startswith("targets.csv, row 2, column floor")
    assert fault in found


def test_a_council_that_is_not_there_needs_its_first_five_tables(sqlite_database: Database, tmp_path: Path) -> None:
    found = references_of(sqlite_database, part_of_pack(tmp_path, priorities="key,name\nclean,Clean\n"))
    assert (
        found[0]
        == "council.toml, column name: found nothing, expected the council's name, because it is not there yet."
    )
    assert [fault.split(":")[0] for fault in found[1:]] == [
        "people.csv",
        "services.csv",
        "portfolios.csv",
        "indicators.csv",
    ]
