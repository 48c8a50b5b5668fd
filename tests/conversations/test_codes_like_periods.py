"""Codes such as H1 and Q3, which would be half years and quarters: who gives their figures means the code."""

from pathlib import Path

import pytest

from tests.conversations.conftest import Raise
from tests.conversations.people import Person
from tests.conversations.stage import Council
from tests.storage.packs import write_pack

INDICATORS = (
    "code,name,unit,polarity,frequency,service,owner\n"
    "H1,Hours of homecare missed,hours,lower,quarter,waste,ravi@hart.example\n"
    "H2,Waste recycled,%,higher,quarter,waste,ravi@hart.example\n"
    "Q3,Bulky collections,number,higher,quarter,waste,ravi@hart.example\n"
)


@pytest.fixture
def council(council_of: Raise, tmp_path: Path) -> Council:
    """Three figures of one person, with codes like that."""
    folder = write_pack(
        tmp_path, indicators=INDICATORS, targets="code,period\n", outturns="code,period,value\nH1,2026/27 Q1,4\n"
    )
    council = council_of(folder, "hart", "2026-09-30 10:00")
    council.moves_to("2026-10-01 09:00")
    return council


@pytest.fixture
def ravi(council: Council) -> Person:
    """Owes all three."""
    return council.person("ravi")


def values(council: Council) -> list[str]:
    """What stands for the three."""
    found = [council.figure(code, "2026/27 Q2") for code in ("H1", "H2", "Q3")]
    return ["" if each is None else f"{each.value:f}" for each in found]


@pytest.mark.parametrize("text", ["H1 3 hours", "h1: 3", "H1 is 3", "H1,3", "3 for H1", "H1 3 for Q2"])
def test_a_figure_behind_such_a_code_is_its_own(council: Council, ravi: Person, text: str) -> None:
    ravi.says(text)
    assert values(council) == ["3", "", ""]


@pytest.mark.parametrize(
    "text", ["H1 3 hours, H2 61.2%, Q3 40", "H1 3\nH2 61.2\nQ3 40", "1) H1 3\n2) H2 61.2\n3) Q3 40"]
)
def test_several_of_them_are_told_apart(council: Council, ravi: Person, text: str) -> None:
    ravi.says(text)
    assert values(council) == ["3", "61.2", "40"]


def test_for_whom_it_is_no_code_it_stays_a_half_year(council: Council) -> None:
    moss = council.person("cllr.moss")
    moss.says("waste recycled H1").sees("Waste recycled: not yet available for Q2 2026/27")
