"""The officer's board: posted when the window opens, kept up to date in one message, and shown when it is asked for."""

from pathlib import Path

from tests.conversations.conftest import Raise
from tests.conversations.people import words_of
from tests.conversations.stage import Council
from tests.storage.packs import SETTINGS, write_pack

OFFICER, COLLEAGUE = "catrin.bello", "joseph.arkwell"
ASHA, CALLUM = "asha.patel", "callum.braithwell"


def a_return_of_waste(council: Council) -> None:
    council.person(ASHA).says("ENV1 38, ENV2 61.2%, ENV3 110, ENV4 18400")


def test_the_board_is_posted_once_to_each_officer_when_the_window_opens(hartsmere: Council) -> None:
    officer, colleague, asha = (hartsmere.person(name) for name in (OFFICER, COLLEAGUE, ASHA))
    hartsmere.moves_to("2026-10-01 09:00")
    board = officer.sees(
        "Returns for Q2 2026/27 (July to September 2026)",
        "still to come from",
        "The deadline is Friday 16 October.",
        "are asked for:",
        "Nothing in yet: Adult Social Care (9), ",
        "Waste and Street Scene (8)",
        buttons=["Chase all", "Chase some", "By person"],
    )
    colleague.sees("Returns for Q2 2026/27")
    asha.sees_no("Returns for")
    hartsmere.moves_to("2026-10-02 09:00")
    assert [post for post in officer.posts if "Returns for" in words_of(post.reply)] == [board]


def test_the_board_is_edited_as_figures_come_in_and_are_signed_off(hartsmere: Council) -> None:
    officer, callum = hartsmere.person(OFFICER), hartsmere.person(CALLUM)
    hartsmere.moves_to("2026-10-01 09:00")
    (board,) = officer.posts
    officer.looks_up()
    a_return_of_waste(hartsmere)
    assert officer.sees_one_message() is board
    officer.sees("Waste and Street Scene: 4 figures, with Callum Braithwell", table=["4 of 8"])
    officer.looks_up()
    callum.presses("Approve all")
    officer.sees("4 signed off")
    officer.sees_no("with Callum Braithwell")
    assert officer.posts == [board]


def test_the_parts_of_the_board_add_up_to_what_was_asked_for(open_window: Council) -> None:
    a_return_of_waste(open_window)
    open_window.person("siobhan.mercado").says("not a figure")
    officer = open_window.person(OFFICER)
    officer.says("who has returned what")
    said = words_of(officer.sees_one_message().reply)
    counts = said.split("asked for: ")[1].split(".")[0]
    asked = int(said.split(" are asked for")[0].split()[-1])
    assert sum(int(part.split()[0]) for part in counts.split(", ")) == asked


def test_what_is_not_yet_available_stands_with_its_day(open_window: Council) -> None:
    open_window.person(ASHA).says("ENV2 n/a until 12 December")
    officer = open_window.person(OFFICER)
    officer.says("show the board")
    officer.sees("Not yet available", "Household waste recycled: until 12 Dec 2026", "1 not yet available")


def test_after_the_deadline_the_board_says_how_late_in_working_days(open_window: Council) -> None:
    officer = open_window.person(OFFICER)
    a_return_of_waste(open_window)
    open_window.sleeps_until("2026-10-20 09:00")
    officer.says("show the board")
    officer.sees("The deadline was Friday 16 October, 2 working days ago.", table=["4 of 8", "late by 2 working days"])


def test_the_board_by_person_is_one_press_away(open_window: Council) -> None:
    officer = open_window.person(OFFICER)
    a_return_of_waste(open_window)
    officer.presses("By person")
    officer.sees("1 person has given everything.", table=["Priya Ellingham, Housing Needs"], buttons=["By service"])
    officer.presses("By service")
    officer.sees("Returns for Q2 2026/27")


def test_an_officers_home_has_the_board_and_does_not_say_that_they_owe_nothing(open_window: Council) -> None:
    officer = open_window.person(OFFICER)
    officer.opens_the_home_page()
    officer.sees("Returns for Q2 2026/27", buttons=["Chase all", "By person"])
    officer.sees_no("You owe nothing")


def test_others_see_how_much_is_missing_and_no_names(open_window: Council) -> None:
    cabinet = open_window.person("elspeth.nwosu")
    cabinet.says("show the board")
    cabinet.sees("still owe")
    cabinet.sees_no("Asha Patel", "Callum Braithwell")


def a_council_with_one_indicator(council_of: Raise, folder: Path, settings: str = "") -> Council:
    pack = write_pack(
        folder,
        council=SETTINGS + settings,
        indicators="code,name,unit,polarity,frequency,service,owner\nW01,Recycled,%,higher,quarter,waste,asha@hart.example\n",
        targets="code,period,target\nW01,2026/27,58\n",
        outturns="code,period,value\nW01,2026/27 Q1,57.9\n",
    )
    return council_of(pack, "hart", "2026-09-30 10:00")


def test_when_everybody_has_returned_the_officers_are_told_once(council_of: Raise, tmp_path: Path) -> None:
    council = a_council_with_one_indicator(council_of, tmp_path)
    officer, asha = council.person("petra"), council.person("asha")
    council.moves_to("2026-10-01 09:00")
    officer.looks_up()
    asha.says("W01 61.2%")
    officer.sees("Everybody has returned for Q2 2026/27: nothing is owed any more.", "1 is asked for: 1 awaiting")
    officer.sees("Everybody has returned. The deadline is Friday 16 October.")
    officer.looks_up()
    asha.says("W01 61.3%")
    officer.sees_no("nothing is owed any more")


def test_that_everybody_has_returned_waits_for_the_hours_of_the_council(council_of: Raise, tmp_path: Path) -> None:
    council = a_council_with_one_indicator(council_of, tmp_path)
    officer, asha = council.person("petra"), council.person("asha")
    council.moves_to("2026-10-01 09:00")
    council.moves_to("2026-10-01 22:30")
    officer.looks_up()
    asha.says("W01 61.2%")
    officer.sees_no("nothing is owed any more")
    council.moves_to("2026-10-02 08:35")
    officer.sees("Everybody has returned for Q2 2026/27: nothing is owed any more.")
    council.moves_to("2026-10-02 09:00")
    officer.sees_no("nothing is owed any more")


def test_a_council_may_have_one_board_in_its_officers_channel(council_of: Raise, tmp_path: Path) -> None:
    council = a_council_with_one_indicator(council_of, tmp_path, '\n[officers]\nchannel = "performance"\n')
    officer, channel = council.person("petra"), council.channel("performance", ())
    council.moves_to("2026-10-01 09:00")
    channel.sees("Returns for Q2 2026/27")
    officer.sees_nothing()
