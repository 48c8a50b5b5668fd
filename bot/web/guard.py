"""Keeps the page on this machine: who may ask, from which page a form may come, and what a page may load."""

import ipaddress
import logging
from collections.abc import Awaitable, Callable

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; object-src 'none'; "
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
"""Nothing from elsewhere is loaded, framed or told. With `no-referrer` forms would lose their Origin."""

_logger = logging.getLogger(__name__)


class NotForProduction(Exception):
    """The page lets anybody be anybody, so it runs on this machine alone and never in production."""


def is_loopback(host: str) -> bool:
    """Whether a host name or address, without its port, means this machine."""
    bare = host[1:-1] if host.startswith("[") and host.endswith("]") else host
    if bare.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(bare).is_loopback
    except ValueError:
        return False


def must_be_local(host: str, *, production: bool) -> None:
    """Refuse to serve the page anywhere but on a loopback address, and at all in production."""
    if production:
        raise NotForProduction("The browser page is for the demo only: it lets anybody be anybody.")
    if not is_loopback(host):
        raise NotForProduction(f"The browser page is served on this machine alone, not on {host}.")


def guarded(handler: Handler) -> Handler:
    """A handler that answers only this machine, takes forms only from its own pages, and says what pages may load."""

    async def answer(request: web.Request) -> web.StreamResponse:
        refusal = _refusal(request)
        if refusal:
            _logger.warning("refused %s %s: %s", request.method, request.rel_url.path, refusal)
            return web.Response(status=403, text=refusal, headers=HEADERS)
        try:
            response = await handler(request)
        except web.HTTPException as answer_instead:
            answer_instead.headers.update(HEADERS)
            raise
        if not response.prepared:
            response.headers.update(HEADERS)
        return response

    return answer


def _refusal(request: web.Request) -> str:
    """Why this request is not answered, or an empty text."""
    if not is_loopback(_without_port(request.host)) or not _arrived_on_loopback(request):
        # A page elsewhere could otherwise let its own name lead here and read what is shown (DNS rebinding).
        return "This page is served on this machine alone. Open it as http://127.0.0.1 with its port."
    if request.method == "POST" and not _from_own_page(request):
        return "This form did not come from this page. Open the page again and send it from there."
    return ""


def _from_own_page(request: web.Request) -> bool:
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site == "same-origin"
    return request.headers.get("Origin") == f"{request.scheme}://{request.host}"


def _arrived_on_loopback(request: web.Request) -> bool:
    address = request.transport.get_extra_info("sockname") if request.transport else None
    # A Unix socket has a path for its name and can be reached from this machine alone.
    return is_loopback(str(address[0])) if isinstance(address, tuple) else True


def _without_port(host: str) -> str:
    name, bracket, _ = host.rpartition("]")
    return name + bracket if bracket else host.partition(":")[0]
