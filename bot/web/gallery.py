"""The charts of the messages shown, drawn once each and served from this machine."""

import asyncio

from bot.ports import Artist, Picture, PictureFailed
from bot.reply import Chart, Reply


class Gallery:
    """Pictures by the digest of their content."""

    def __init__(self, artist: Artist) -> None:
        self._artist = artist
        self._pictures: dict[str, Picture] = {}

    async def hang(self, reply: Reply | None) -> dict[int, Picture | None]:
        """Draw every chart of a reply, by the part's place in it; None where drawing failed."""
        charts = {index: part for index, part in enumerate(reply.parts if reply else ()) if isinstance(part, Chart)}
        return {index: await self._draw(chart) for index, chart in charts.items()}

    def content(self, digest: str) -> bytes | None:
        """The PNG with this digest, if a message shows it."""
        picture = self._pictures.get(digest)
        return picture.content if picture else None

    async def _draw(self, chart: Chart) -> Picture | None:
        try:
            picture = await asyncio.to_thread(self._artist.picture, chart.spec)
        except PictureFailed:
            return None
        return self._pictures.setdefault(picture.digest, picture)
