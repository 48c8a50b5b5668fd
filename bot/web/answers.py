"""How the page answers a form: a script gets values, a browser without one is sent on once the bot has answered."""

import asyncio
from collections.abc import Set

from aiohttp import web
from msgspec import Struct, json

from bot.web.board import Board

QUIET = 0.25
"""Seconds without anything new after which all that was due has been said."""


class Answer(Struct, frozen=True, omit_defaults=True):
    """What the script is told.

    `fault` is a sentence about what could not be sent, `post` a message to put in again, `wrong` whether a form in it
    needs another look, `go` an address to go on to.
    """

    fault: str = ""
    post: str = ""
    wrong: bool = False
    go: str = ""


def by_script(request: web.Request) -> bool:
    """Whether the page's script asks, rather than the browser itself."""
    return request.headers.get("Accept", "").startswith("application/json")


def answer(request: web.Request, values: Answer, back: str) -> web.StreamResponse:
    """Values for a script; otherwise on to a page."""
    if by_script(request):
        return web.Response(body=json.encode(values), content_type="application/json")
    return web.Response(status=303, headers={"Location": back})


async def wait_for_answer(board: Board, conversations: Set[str], after: int, patience: float) -> str:
    """The id of the bot's newest post since a revision; waits a little for the first, and is empty if none comes."""
    try:
        async with asyncio.timeout(patience):
            with board.watching() as changed:
                while not (newest := board.newest(conversations, after)) and not board.closed:
                    await changed.wait()
                    changed.clear()
                return newest
    except TimeoutError:
        return ""


async def wait_for_quiet(board: Board, after: int, patience: float) -> None:
    """Wait for the first thing said since a revision, and then until nothing more follows."""
    with board.watching() as changed:
        try:
            async with asyncio.timeout(patience):
                while board.revision == after:
                    await changed.wait()
                    changed.clear()
                while await _comes(changed):
                    changed.clear()
        except TimeoutError:
            return


async def _comes(changed: asyncio.Event) -> bool:
    try:
        return await asyncio.wait_for(changed.wait(), QUIET)
    except TimeoutError:
        return False
