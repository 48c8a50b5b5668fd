"""The page answers this machine alone, and takes forms from its own pages alone."""

import pytest

from bot.web.guard import NotForProduction, is_loopback, must_be_local
from tests.bot.web.hartsmere import ASHA
from tests.bot.web.served import chat, served


def test_another_name_for_this_machine_is_refused() -> None:
    with served() as page:
        refused = page.get("/", headers={"Host": "outturn.attacker.example"})
        assert refused.status == 403
        assert "Asha" not in refused.text


@pytest.mark.parametrize("host", ["127.0.0.1:8080", "localhost:8080", "localhost", "[::1]:8080"])
def test_every_name_of_the_loopback_is_answered(host: str) -> None:
    with served() as page:
        assert page.get("/", headers={"Host": host}).status == 200


@pytest.mark.parametrize("host", ["127.0.0.1.attacker.example", "localhost.attacker.example", "[::1", "", "10.0.0.1"])
def test_a_name_that_only_looks_like_the_loopback_is_none(host: str) -> None:
    assert not is_loopback(host)


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
    ],
)
def test_a_form_from_another_page_is_refused(headers: dict[str, str]) -> None:
    with served() as page:
        refused = page.post(f"{chat(ASHA)}/say", {"text": "missed bins 62"}, headers)
        assert refused.status == 403
        assert page.ear.heard == []


def test_an_older_browser_is_known_by_its_origin() -> None:
    with served(patience=0) as page:
        says = f"{chat(ASHA)}/say"
        elsewhere = {"Origin": "http://attacker.example"}
        assert page.run(page._ask("POST", says, data={"text": "a"}, headers=elsewhere)).status == 403
        assert page.run(page._ask("POST", says, data={"text": "a"}, headers={})).status == 403
        assert page.run(page._ask("POST", says, data={"text": "a"}, headers={"Origin": page.address})).status == 303


def test_a_page_may_load_nothing_from_elsewhere() -> None:
    with served() as page:
        for path in ("/", chat(ASHA), "/static/outturn.css", "/as/nobody@nowhere.example/home"):
            policy = page.get(path).headers["Content-Security-Policy"]
            assert "default-src 'self'" in policy
            assert "unsafe" not in policy
            assert "frame-ancestors 'none'" in policy


def test_production_is_refused() -> None:
    with pytest.raises(NotForProduction, match="demo"):
        must_be_local("127.0.0.1", production=True)


def test_an_address_others_can_reach_is_refused() -> None:
    with pytest.raises(NotForProduction, match=r"0\.0\.0\.0"):
        must_be_local("0.0.0.0", production=False)
