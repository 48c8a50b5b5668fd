"""The two pages that the Teams manifest names are there, and say who to ask."""

import asyncio
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from aiohttp import ClientResponse, web
from aiohttp.test_utils import TestClient, TestServer

from bot.notices import PRIVACY
from bot.teams.package import manifest
from bot.teams.settings import TeamsSettings
from commands.serve import build
from settings import Settings
from storage import Database

ADDRESSES = manifest("c9e8c047-2a34-40a1-b28a-b162d5f5327c", "https://outturn.example")["developer"]
SERVED = Settings(teams=TeamsSettings("", "", ""))


async def _got(database: Database, path: str) -> tuple[ClientResponse, str]:
    app = web.Application()
    await build(app, database, SERVED)
    async with TestClient(TestServer(app)) as client:
        answer = await client.get(path)
        return answer, await answer.text()


@pytest.mark.parametrize(("address", "title"), [("privacyUrl", "Privacy"), ("termsOfUseUrl", "Terms of use")])
def test_a_page_of_the_manifest_is_served_to_anybody(tmp_path: Path, address: str, title: str) -> None:
    database = Database.connect(f"sqlite:///{tmp_path / 'outturn.db'}")
    database.prepare()
    answer, page = asyncio.run(_got(database, urlsplit(ADDRESSES[address]).path))
    database.close()
    assert (answer.status, answer.content_type) == (200, "text/html")
    assert f"<h1>{title}</h1>" in page
    assert "Your council's performance officers" in page
    assert "Set-Cookie" not in answer.headers
    assert "<script" not in page


def test_the_page_on_privacy_names_what_is_kept_of_somebody_beside_figures_and_messages() -> None:
    for kept in ("a form you have not sent yet", "evidence", "words you teach", "which question of yours"):
        assert kept in PRIVACY
