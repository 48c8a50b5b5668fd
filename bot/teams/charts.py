"""Where a card finds its charts' pictures: at a signed address, or inside the card if they are small."""

import asyncio
import base64
import json
import logging

from bot.ports import Artist, Picture, PictureFailed
from bot.reply import Chart, Reply
from bot.teams.parts import ChartAddress

LARGEST_INSIDE = 22 * 1024
"""Bytes of a data URI that leave room for words in the same message."""

log = logging.getLogger("outturn.teams")


async def chart_addresses(reply: Reply, artist: Artist) -> ChartAddress:
    """Have a reply's charts drawn, in a worker thread; one that fails leaves its words."""
    charts = [part for part in reply.parts if isinstance(part, Chart) and part.spec]
    found = {_key(chart): await asyncio.to_thread(_address, chart, artist) for chart in charts}
    return lambda chart: found.get(_key(chart), "")


def _key(chart: Chart) -> str:
    return json.dumps(chart.spec, sort_keys=True)


def _address(chart: Chart, artist: Artist) -> str:
    try:
        return picture_address(artist.picture(chart.spec))
    except PictureFailed as error:
        log.warning("a chart goes out in words only: %s", error)
        return ""


def picture_address(picture: Picture) -> str:
    """A picture's public address, else the picture itself as a data URI, else nothing."""
    if picture.address:
        return picture.address
    inside = "data:image/png;base64," + base64.b64encode(picture.content).decode()
    return inside if len(inside) <= LARGEST_INSIDE else ""
