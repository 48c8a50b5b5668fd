"""Serves charts at signed addresses that expire, for platforms that take a picture by its address only."""

import asyncio
import base64
import hashlib
import hmac
import re
from datetime import datetime
from typing import Protocol
from urllib.parse import urlencode

from aiohttp import web

from bot.clock import Clock

_DIGEST = re.compile(r"[0-9a-f]{8,128}")

NOT_VALID = "This address of a picture is not valid, or no longer. Ask for the figures again to get a new one.\n"
NOT_FOUND = "There is no such picture.\n"


class PictureStore(Protocol):
    """Where drawn charts are kept."""

    def find(self, digest: str) -> bytes | None:
        """The PNG of this digest, None if there is none. Called in a worker thread."""


class PictureLinks:
    """Signs addresses of pictures. Whoever has an address can see the picture until it expires, and no other one."""

    def __init__(self, secret: bytes, base_address: str) -> None:
        if not secret:
            raise ValueError("a secret is needed to sign the addresses of pictures")
        self._secret = secret
        self._base = base_address.rstrip("/")

    def sign(self, digest: str, expires: datetime) -> str:
        """The address of a picture until a moment, which has to know its time zone."""
        if expires.tzinfo is None:
            raise ValueError("the moment a picture's address expires needs a time zone")
        moment = str(int(expires.timestamp()))
        query = urlencode({"expires": moment, "signature": self._signature(digest, moment)})
        return f"{self._base}/pictures/{digest}.png?{query}"

    def seconds_left(self, digest: str, expires: str, signature: str, now: datetime) -> int:
        """How long an address stays valid; 0 when it is not, whatever the reason."""
        if not hmac.compare_digest(self._signature(digest, expires).encode(), signature.encode()):
            return 0
        return max(0, int(expires) - int(now.timestamp()))

    def _signature(self, digest: str, expires: str) -> str:
        mac = hmac.new(self._secret, f"{digest}\n{expires}".encode(), hashlib.sha256)
        return base64.urlsafe_b64encode(mac.digest()).decode().rstrip("=")


class PictureRoutes:
    """GET /pictures/{digest}.png for whoever holds a signed address."""

    def __init__(self, links: PictureLinks, store: PictureStore, clock: Clock) -> None:
        self._links = links
        self._store = store
        self._clock = clock

    def add_routes(self, app: web.Application) -> None:
        """Serve the pictures in this application."""
        app.router.add_get("/pictures/{digest}.png", self._get)

    async def _get(self, request: web.Request) -> web.Response:
        digest = request.match_info["digest"]
        expires, signature = request.query.get("expires", ""), request.query.get("signature", "")
        left = self._links.seconds_left(digest, expires, signature, self._clock.now())
        if not left or not _DIGEST.fullmatch(digest):
            return web.Response(status=403, text=NOT_VALID)
        content = await asyncio.to_thread(self._store.find, digest)
        if content is None:
            return web.Response(status=404, text=NOT_FOUND)
        headers = {"Cache-Control": f"private, max-age={left}, immutable", "X-Content-Type-Options": "nosniff"}
        return web.Response(body=content, content_type="image/png", headers=headers)
