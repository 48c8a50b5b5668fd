"""Real data behaves badly: noughts, very long names, one indicator, none at all."""

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.reply import File
from tests.conversations.conftest import Raise
from tests.conversations.stage import Council
from tests.storage.packs import SETTINGS, write_pack

LONG = "Percentage of " + "very carefully described and exceedingly well considered " * 7 + "things"
INDICATORS = "code,name,unit,polarity,frequency,service,owner\n"
ASKS = [
    "show red indicators",
    "how is my portfolio doing",
    "how are we doing",
    "what do I owe",
    "who has not returned",
    "how many indicators are on target",
    "trend of W01",
    "W01",
    "why is W01 red",
    "help",
]


def a_council(council_of: Raise, folder: Path, **changes: str | None) -> Council:
    """The small council of the storage's tests, with some tables changed."""
    return council_of(write_pack(folder, **changes), "hart", "2026-09-30 10:00")


@pytest.mark.parametrize("text", ASKS)
def test_an_empty_council_answers_every_question(council_of: Raise, tmp_path: Path, text: str) -> None:
    council = a_council(council_of, tmp_path, indicators=INDICATORS, targets="code,period\n", outturns="code,period\n")
    moss = council.person("cllr.moss")
    moss.says(text)
    assert moss.sees_one_message().reply.summary


def test_an_empty_council_has_a_quiet_quarter(council_of: Raise, tmp_path: Path) -> None:
    council = a_council(council_of, tmp_path, indicators=INDICATORS, targets="code,period\n", outturns="code,period\n")
    said = council.moves_to("2026-10-20 09:00")
    assert [notice.kind for notice in said if notice.kind != "digest"] == []


def test_a_council_with_one_indicator_has_its_whole_quarter(council_of: Raise, tmp_path: Path) -> None:
    council = a_council(
        council_of,
        tmp_path,
        indicators=INDICATORS + "W01,Waste recycled,%,higher,quarter,waste,ravi@hart.example\n",
        targets="code,period,target\nW01,2026/27,58\n",
        outturns="code,period,value\nW01,2026/27 Q1,57.9\n",
    )
    ravi, asha, moss = council.person("ravi"), council.person("asha"), council.person("cllr.moss")
    council.moves_to("2026-10-01 09:00")
    ravi.sees("You have 1; about 1 minute.", "Reply with the figure, or press a button.")
    ravi.says("61,2")
    ravi.says("61.2")
    ravi.sees("Waste recycled: 61.2%", "That is everything for Q2 2026/27, thank you.")
    asha.sees("Waste: 1 figure for Q2 2026/27 to sign off")
    asha.presses("Approve all")
    moss.says("how is my portfolio doing")
    moss.sees("Environment, Q2 2026/27 (July to September 2026): 1 of 1 with a target is green.")


def test_a_name_of_four_hundred_characters_is_shown_and_asked_for(council_of: Raise, tmp_path: Path) -> None:
    assert len(LONG) > 400
    council = a_council(
        council_of,
        tmp_path,
        indicators=INDICATORS + f"W01,{LONG},%,higher,quarter,waste,ravi@hart.example\n",
        targets="code,period,target\nW01,2026/27,58\n",
        outturns="code,period,value\nW01,2026/27 Q1,57.9\n",
    )
    ravi, asha = council.person("ravi"), council.person("asha")
    council.moves_to("2026-10-01 09:00")
    form = ravi.presses("Fill in the form").sees_one_message().reply.form()
    assert form is not None
    assert len(form.fields[0].label) <= 150
    ravi.fills(W01="50")
    ravi.sees(LONG, "Red, target 58%")
    ravi.presses("No comment")
    asha.presses("Return with a question")
    choice = asha.sees_one_message().reply.form()
    assert choice is not None
    assert all(len(each.label) <= 75 for each in choice.fields[0].choices)


def test_long_names_are_cut_at_a_word_in_lists_and_whole_in_exports(council_of: Raise, tmp_path: Path) -> None:
    council = a_council(
        council_of,
        tmp_path,
        indicators=INDICATORS + "".join(f"W0{n},{LONG} {n},%,higher,quarter,waste,ravi@hart.example\n" for n in (1, 2)),
        targets="code,period,target\nW01,2026/27,58\nW02,2026/27,58\n",
        outturns="code,period,value\nW01,2026/27 Q1,50\nW02,2026/27 Q1,51\n",
        council=SETTINGS.replace("portfolio:env;strategic", "all"),
    )
    ravi, asha = council.person("ravi"), council.person("asha")
    for text in ("show red indicators", "the worst indicators", "how are we doing", "what do I owe"):
        asha.says(text)
        asha.sees_no(LONG)
    asha.says("show red indicators as a spreadsheet")
    file = next(part for part in asha.posts[-1].reply.parts if isinstance(part, File))
    cells = [str(cell.value) for row in load_workbook(BytesIO(file.content)).worksheets[0].rows for cell in row]
    assert f"{LONG} 1" in cells
    council.moves_to("2026-10-01 09:00")
    ravi.says("W01 50").looks_up()
    ravi.says("what do I owe")
    ravi.sees("Percentage of very carefully described", "…")
    ravi.sees_no(LONG)
    asha.says("who has not returned")
    asha.sees_no(LONG)
    place = council.channel("cmt")
    council.moves_to("2026-10-20 09:00")
    place.sees("Percentage of very carefully described")
    place.sees_no(LONG)


def test_a_nought_is_a_figure_like_any_other(council_of: Raise, tmp_path: Path) -> None:
    council = a_council(
        council_of,
        tmp_path,
        indicators=INDICATORS + "W01,Missed bins,number,lower,quarter,waste,ravi@hart.example\n",
        targets="code,period,target\nW01,2026/27,0\n",
        outturns="code,period,value\nW01,2026/27 Q1,0\n",
    )
    ravi, moss = council.person("ravi"), council.person("cllr.moss")
    moss.says("W01")
    moss.sees("Missed bins: 0 for Q1 2026/27 (April to June 2026). Green, target 0.")
    assert (moss.answer.indicators[0].value, moss.answer.indicators[0].target) == ("0", "0")
    council.moves_to("2026-10-01 09:00")
    ravi.says("3")
    ravi.sees("Missed bins: 3 (provisional)", "Red, target 0; 0 the quarter before.", "What happened")
