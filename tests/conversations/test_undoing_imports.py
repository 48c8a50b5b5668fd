"""Taking back the last import in conversation."""

from pathlib import Path

from tests.conversations.conftest import Raise
from tests.conversations.stage import Council
from tests.storage.packs import part_of_pack, write_pack


def a_council(council_of: Raise, folder: Path) -> Council:
    return council_of(write_pack(folder / "first"), "hart", "2026-10-20 10:00")


def test_an_officer_takes_the_last_import_back_after_seeing_which_it_was(council_of: Raise, tmp_path: Path) -> None:
    council = a_council(council_of, tmp_path)
    council.imports(part_of_pack(tmp_path / "second", outturns="code,period,value\nW02,2026/27 Q1,71\n"))
    petra = council.person("petra")
    petra.says("undo the import")
    petra.sees("The last import was on Tuesday 20 October, by import. Take it back?", "outturns: 1 changed")
    petra.presses("Take it back")
    petra.sees("Taken back: 1 figure is as before.")
    assert [str(each.value) for each in council.history("W02", "2026/27 Q1")] == ["62", "71", "62"]


def test_a_message_that_showed_an_imported_figure_is_corrected(council_of: Raise, tmp_path: Path) -> None:
    council = a_council(council_of, tmp_path)
    wrong = part_of_pack(tmp_path / "second", outturns="code,period,value\nW01,2026/27 Q1,5.79\n")
    council.imports(wrong, restate="A digit was missing")
    moss, petra = council.person("cllr.moss"), council.person("petra")
    moss.says("W01")
    moss.sees("5.79%")
    moss.looks_up()
    petra.says("undo the import").presses("Take it back")
    moss.sees("Corrected on Tuesday 20 October", "was 5.79% and is 57.90%", "The import of")


def test_an_import_that_was_changed_since_is_refused_in_a_sentence(council_of: Raise, tmp_path: Path) -> None:
    council = a_council(council_of, tmp_path)
    given = "code,period,value,state\nW02,2026/27 Q2,71,submitted\n"
    council.imports(part_of_pack(tmp_path / "second", outturns=given))
    council.person("ravi").says("W02 44")
    petra = council.person("petra")
    petra.says("undo the import").presses("Take it back")
    petra.sees("Changed since that import: W02 for 2026/27 Q2. So it can't be taken back in one step.")


def test_only_an_officer_takes_an_import_back(council_of: Raise, tmp_path: Path) -> None:
    asha = a_council(council_of, tmp_path).person("asha")
    asha.says("undo the import")
    asha.sees("That is not yours to do here.")
