"""A service that nobody heads: its figures wait for a director, who is named wherever somebody looks for them."""

from pathlib import Path

import pytest

from tests.conversations.conftest import Raise
from tests.conversations.people import buttons_of
from tests.conversations.stage import Council
from tests.storage.packs import write_pack

PEOPLE = (
    "email,name,roles,service\n"
    "asha@hart.example,Asha Patel,manager,waste\n"
    "ravi@hart.example,Ravi Singh,manager,waste\n"
    "dora@hart.example,Dora Vane,director,\n"
    "aled@hart.example,Aled Pryce,auditor,\n"
    "cllr.moss@hart.example,Cllr Moss,cabinet,\n"
    "petra@hart.example,Petra Snow,officer,\n"
)
SERVICES = "key,name,directorate,portfolio\nwaste,Waste,Place,env\n"
MANY = "code,name,unit,polarity,frequency,service,owner\n" + "".join(
    f"W{n:02},Measure of waste number {n},number,higher,quarter,waste,ravi@hart.example\n" for n in range(1, 31)
)


@pytest.fixture
def headless(council_of: Raise, tmp_path: Path) -> Council:
    """One service without a head, and thirty indicators of one person."""
    folder = write_pack(
        tmp_path, people=PEOPLE, services=SERVICES, indicators=MANY, targets="code,period\n", outturns="code,period\n"
    )
    council = council_of(folder, "hart", "2026-09-30 10:00")
    council.moves_to("2026-10-01 09:00")
    council.person("ravi").says("\n".join(f"W{n:02} 5" for n in range(1, 31)))
    return council


@pytest.mark.parametrize("text", ["what waits for my sign-off", "what do I need to approve", "sign off"])
def test_a_director_is_told_what_waits_for_their_sign_off(headless: Council, text: str) -> None:
    dora = headless.person("dora")
    dora.says(text)
    dora.sees("30 figures in 1 service wait for your sign-off.", "Dora Vane", buttons=["Show what to sign off"])


def test_who_may_sign_is_named_where_there_is_no_head(headless: Council) -> None:
    petra = headless.person("petra")
    petra.says("what waits for sign-off").sees("To be signed off by", "Dora Vane")
    petra.says("show the board").sees("Waste: 30 figures, with Dora Vane: it has no head")


def test_of_many_figures_the_first_are_named(headless: Council) -> None:
    petra = headless.person("petra")
    petra.says("what waits for sign-off").sees("Measure of waste number 8 and 22 more")
    petra.sees_no("Measure of waste number 9")


def test_an_auditor_reads_the_board_and_has_nothing_to_press_that_changes_anything(headless: Council) -> None:
    aled = headless.person("aled")
    aled.says("show the board").sees("Awaiting sign-off")
    assert [button.label for button in buttons_of(aled.new[-1].reply)] == ["By person"]
    aled.presses("By person")
    assert [button.label for button in buttons_of(aled.new[-1].reply)] == ["By service"]
