"""A stand-in for Teams' own service, on this machine: keeps what the bot calls, and can refuse."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

MEMBERS: tuple[dict[str, str], ...] = (
    {
        "id": "29:1XJKJMvc5GBtc2JwZq0oj8tHZmzrQgmB39ATiQWA85gQtHieVkKilBZ9XHoq9j7Zaqt7CZ-NJWi7me2kHTL3Bw",
        "objectId": "7faf8888-4c7a-4b4e-9e4b-3f1e51c6b001",
        "aadObjectId": "7faf8888-4c7a-4b4e-9e4b-3f1e51c6b001",
        "name": "Asha Patel",
        "email": "asha.patel@hartsmere.example",
        "userPrincipalName": "asha.patel@hartsmere.example",
        "tenantId": "72f988bf-86f1-41af-91ab-2d7cd011db47",
        "userRole": "user",
    },
    {
        "id": "29:jo",
        "objectId": "7faf8888-4c7a-4b4e-9e4b-3f1e51c6b002",
        "name": "Jo Marsh",
        "userPrincipalName": "jo.marsh@hartsmere.example",
        "tenantId": "72f988bf-86f1-41af-91ab-2d7cd011db47",
        "userRole": "user",
    },
    {
        "id": "29:guest",
        "objectId": "7faf8888-4c7a-4b4e-9e4b-3f1e51c6b003",
        "name": "A guest",
        "email": "asha.patel@hartsmere.example",
        "tenantId": "another-tenant",
        "userRole": "guest",
    },
    {"id": "28:c9e8c047-2a34-40a1-b28a-b162d5f5327c", "name": "Outturn"},
)

PDF = b"%PDF-1.4\n\xe2\xe3 tonnages"
"""A file that is no text."""


@dataclass
class Call:
    """A message written or edited."""

    method: str
    conversation: str
    activity: str
    body: dict[str, Any]
    size: int

    @property
    def card(self) -> dict[str, Any]:
        """The card of the message."""
        content: dict[str, Any] = self.body["attachments"][0]["content"]
        return content


@dataclass
class Connector:
    """`refusals` are answered to the next messages, in order: status, headers, body."""

    calls: list[Call] = field(default_factory=list)
    refusals: list[tuple[int, Mapping[str, str], Mapping[str, Any]] | None] = field(default_factory=list)
    knows_members: bool = True
    uploads: list[tuple[bytes, str]] = field(default_factory=list)

    def routes(self) -> list[web.RouteDef]:
        """What the service answers."""
        return [
            web.post("/v3/conversations/{conversation}/activities", self._write),
            web.post("/v3/conversations/{conversation}/activities/{activity}", self._write),
            web.put("/v3/conversations/{conversation}/activities/{activity}", self._write),
            web.delete("/v3/conversations/{conversation}/activities/{activity}", self._write),
            web.get("/v3/conversations/{conversation}/members/{member}", self._member),
            web.get("/v3/conversations/{conversation}/pagedmembers", self._page),
            web.get("/v3/teams/{team}/conversations", self._channels),
            web.get("/files/{name}", self._file),
            web.put("/upload/{name}", self._upload),
        ]

    def refuse(self, status: int, code: str = "", headers: Mapping[str, str] | None = None) -> None:
        """Refuse the next message."""
        self.refusals.append((status, headers or {}, {"error": {"code": code, "message": "no"}}))

    def accept(self) -> None:
        """Take the next message, and refuse the one after it as said next."""
        self.refusals.append(None)

    async def _write(self, request: web.Request) -> web.Response:
        refusal = self.refusals.pop(0) if self.refusals else None
        if refusal is not None:
            return web.json_response(refusal[2], status=refusal[0], headers=refusal[1])
        raw = await request.read()
        told = request.match_info.get("activity", "")
        made = told or str(1791000000000 + len(self.calls))
        said = await request.json() if raw else {}
        self.calls.append(Call(request.method, request.match_info["conversation"], told, said, len(raw)))
        return web.json_response({"id": made}, status=201 if request.method == "POST" else 200)

    async def _member(self, request: web.Request) -> web.Response:
        found = [member for member in MEMBERS if member["id"] == request.match_info["member"]]
        if not found or not self.knows_members:
            return web.json_response({"error": {"code": "MemberNotFoundInConversation"}}, status=404)
        return web.json_response(found[0])

    async def _page(self, request: web.Request) -> web.Response:
        if not self.knows_members:
            return web.json_response({"error": {"code": "BotNotInConversationRoster"}}, status=403)
        if request.query.get("continuationToken"):
            return web.json_response({"members": list(MEMBERS[2:])})
        return web.json_response({"members": list(MEMBERS[:2]), "continuationToken": "more"})

    async def _channels(self, request: web.Request) -> web.Response:
        team = request.match_info["team"]
        return web.json_response({"conversations": [{"id": team}, {"id": "19:cmt@thread.tacv2", "name": "CMT"}]})

    async def _file(self, request: web.Request) -> web.Response:
        if request.match_info["name"].endswith(".pdf"):
            return web.Response(body=PDF, content_type="application/pdf")
        return web.Response(body=b"code,outturn\nW1,62\n", content_type="text/csv")

    async def _upload(self, request: web.Request) -> web.Response:
        self.uploads.append((await request.read(), request.headers["Content-Range"]))
        return web.json_response({}, status=201)
