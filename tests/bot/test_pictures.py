"""Charts at signed addresses that expire."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from multidict import CIMultiDictProxy

from bot.clock import LONDON
from bot.pictures import PictureLinks, PictureRoutes

DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
NOON = datetime(2026, 10, 1, 12, tzinfo=LONDON)
LATER = NOON + timedelta(hours=1)
LINKS = PictureLinks(b"a secret", "https://outturn.example/")

Answer = tuple[int, bytes, CIMultiDictProxy[str]]
Fetch = Callable[[str], Awaitable[Answer]]


class StoppedClock:
    """It is always this moment."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self) -> datetime:
        """The moment it stopped at."""
        return self._moment


class OnePicture:
    """A store that holds one picture."""

    def find(self, digest: str) -> bytes | None:
        """The picture, by its digest."""
        return b"\x89PNG" if digest == DIGEST else None


def fetched(address: str, moment: datetime = NOON, links: PictureLinks = LINKS) -> Answer:
    """What a GET of an address is answered with at a moment."""

    async def ask() -> Answer:
        app = web.Application()
        PictureRoutes(links, OnePicture(), StoppedClock(moment)).add_routes(app)
        async with TestClient(TestServer(app)) as client:
            response = await client.get(address.removeprefix("https://outturn.example"))
            return response.status, await response.read(), response.headers

    return asyncio.run(ask())


def test_a_signed_address_shows_the_picture_until_it_expires() -> None:
    address = LINKS.sign(DIGEST, LATER)
    assert address.startswith(f"https://outturn.example/pictures/{DIGEST}.png?expires=")
    status, content, headers = fetched(address)
    assert (status, content) == (200, b"\x89PNG")
    assert headers["Content-Type"] == "image/png"
    assert headers["Cache-Control"] == "private, max-age=3600, immutable"
    assert fetched(address, LATER - timedelta(seconds=1))[0] == 200
    assert fetched(address, LATER)[0] == 403


@pytest.mark.parametrize(
    ("change", "to"),
    [
        (DIGEST, DIGEST[::-1]),
        ("expires=1", "expires=2"),
        ("signature=", "signature=x"),
        ("&signature=", "&nothing="),
        ("expires=", "nothing="),
        ("signature=", "signature=\u00e9"),
    ],
)
def test_an_address_that_was_changed_shows_nothing_and_says_so_plainly(change: str, to: str) -> None:
    status, content, _headers = fetched(LINKS.sign(DIGEST, LATER).replace(change, to))
    assert status == 403
    assert b"is not valid, or no longer" in content


def test_an_address_signed_with_another_secret_shows_nothing() -> None:
    other = PictureLinks(b"another secret", "https://outturn.example")
    assert fetched(other.sign(DIGEST, LATER))[0] == 403


def test_a_picture_that_is_not_kept_is_not_found() -> None:
    status, content, _headers = fetched(LINKS.sign(DIGEST[::-1], LATER))
    assert (status, content) == (404, b"There is no such picture.\n")


def test_what_is_no_digest_is_never_looked_for() -> None:
    assert fetched(LINKS.sign("..%2Fsecret", LATER))[0] == 403


def test_a_secret_and_a_time_zone_are_needed() -> None:
    with pytest.raises(ValueError, match="secret"):
        PictureLinks(b"", "https://outturn.example")
    with pytest.raises(ValueError, match="time zone"):
        LINKS.sign(DIGEST, datetime(2026, 10, 1))  # noqa: DTZ001
