"""A stand-in for Slack's Web API on loopback: it records what was called and answers as Slack documents."""

import json
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Self

from aiohttp import WSMsgType, web

Answer = Mapping[str, Any] | web.Response
Arguments = dict[str, Any]

BOT_TOKEN = "xoxb-1"
APP_TOKEN = "xapp-1"


def person(user: str, name: str, email: str = "", *, bot: bool = False) -> dict[str, Any]:
    """A user as users.info tells of one."""
    profile = {"real_name": name, "email": email} if email else {"real_name": name}
    return {"id": user, "team_id": "T0HART", "name": name.lower(), "deleted": False, "is_bot": bot, "profile": profile}


def refusal(status: int = 200, error: str = "", **headers: str) -> web.Response:
    """An answer that refuses a call."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return web.json_response({"ok": False, "error": error or "ratelimited"}, status=status, headers=named)


class FakeSlack:
    """One workspace. `answers` replaces what a method answers; `calls` holds what was called, in order."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, Arguments]] = []
        self.answers: dict[str, Callable[[Arguments], Answer]] = {}
        self.users = {
            "U0ASHA": person("U0ASHA", "Asha Patel", "asha@hart.example"),
            "U0JO": person("U0JO", "Jo Marsh", "jo@hart.example"),
            "U0BOT": person("U0BOT", "Outturn", bot=True),
        }
        self.members = {"C0CMT": ["U0ASHA", "U0JO", "U0BOT"]}
        self.messages: list[dict[str, Any]] = []
        self.uploads: dict[str, dict[str, Any]] = {}
        self.downloads: dict[str, bytes] = {}
        self.shares_uploads = True
        self.acknowledged: list[dict[str, Any]] = []
        self._envelopes: list[dict[str, Any]] = []
        self._runner = web.AppRunner(self._application())
        self._count = 0
        self.address = ""

    async def __aenter__(self) -> Self:
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        port = self._runner.addresses[0][1]
        self.address = f"http://127.0.0.1:{port}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._runner.cleanup()

    def told(self, file: str) -> dict[str, Any]:
        """What Slack tells of an upload: everything but its content."""
        return {name: value for name, value in self.uploads[file].items() if name != "content"}

    def called(self, method: str) -> list[Arguments]:
        """The arguments of every call of a method."""
        return [arguments for name, arguments in self.calls if name == method]

    def send_over_socket(self, kind: str, payload: Mapping[str, Any]) -> None:
        """What Socket Mode hands over as soon as somebody connects."""
        self._envelopes.append({"type": kind, "envelope_id": f"e{len(self._envelopes)}", "payload": payload})

    def _application(self) -> web.Application:
        application = web.Application()
        application.router.add_route("*", "/api/{method}", self._api)
        application.router.add_post("/upload/{file}", self._upload)
        application.router.add_get("/files/{name}", self._download)
        application.router.add_get("/socket", self._socket)
        return application

    async def _api(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        arguments = await _arguments(request)
        self.calls.append((method, arguments))
        expected = APP_TOKEN if method == "apps.connections.open" else BOT_TOKEN
        if request.headers.get("Authorization") != f"Bearer {expected}":
            return refusal(error="invalid_auth")
        handler = self.answers.get(method) or getattr(self, f"_{method.replace('.', '_')}", None)
        answer = handler(arguments) if handler else {}
        return answer if isinstance(answer, web.Response) else web.json_response({"ok": True, **answer})

    def _auth_test(self, _: Arguments) -> Answer:
        return {"team_id": "T0HART", "user_id": "U0BOT", "bot_id": "B0OUTTURN", "user": "outturn", "team": "Hart"}

    def _apps_connections_open(self, _: Arguments) -> Answer:
        return {"url": f"{self.address.replace('http', 'ws')}/socket"}

    def _users_info(self, arguments: Arguments) -> Answer:
        found = self.users.get(arguments["user"])
        return {"user": found} if found else refusal(error="user_not_found")

    def _users_lookupByEmail(self, arguments: Arguments) -> Answer:  # noqa: N802
        found = [user for user in self.users.values() if user["profile"].get("email") == arguments["email"]]
        return {"user": found[0]} if found else refusal(error="users_not_found")

    def _conversations_members(self, arguments: Arguments) -> Answer:
        if arguments["channel"] not in self.members:
            return refusal(error="channel_not_found")
        first = int(arguments.get("cursor") or 0)
        page = self.members[arguments["channel"]][first : first + 200]
        more = str(first + 200) if len(self.members[arguments["channel"]]) > first + 200 else ""
        return {"members": page, "response_metadata": {"next_cursor": more}}

    def _conversations_open(self, arguments: Arguments) -> Answer:
        if arguments["users"] not in self.users:
            return refusal(error="user_not_found")
        return {"channel": {"id": arguments["users"].replace("U", "D", 1)}}

    def _chat_postMessage(self, arguments: Arguments) -> Answer:  # noqa: N802
        message = {**arguments, "ts": self._next_ts(), "user": "U0BOT"}
        self.messages.append(message)
        return {"channel": arguments["channel"], "ts": message["ts"]}

    def _chat_update(self, arguments: Arguments) -> Answer:
        for message in self.messages:
            if message["ts"] == arguments["ts"]:
                message.update(arguments)
                return {"channel": arguments["channel"], "ts": arguments["ts"]}
        return refusal(error="message_not_found")

    def _chat_delete(self, arguments: Arguments) -> Answer:
        self.messages = [message for message in self.messages if message["ts"] != arguments["ts"]]
        return {}

    def _conversations_history(self, arguments: Arguments) -> Answer:
        found = [m for m in self.messages if m["channel"] == arguments["channel"] and not m.get("thread_ts")]
        return {"messages": found[::-1]}

    def _conversations_replies(self, arguments: Arguments) -> Answer:
        return {"messages": [m for m in self.messages if arguments["ts"] in (m["ts"], m.get("thread_ts"))]}

    def _views_open(self, arguments: Arguments) -> Answer:
        return {"view": {"id": "V0FORM", "hash": "1", **arguments["view"]}}

    def _files_getUploadURLExternal(self, arguments: Arguments) -> Answer:  # noqa: N802
        file = f"F{len(self.uploads)}"
        self.uploads[file] = {"id": file, "name": arguments["filename"], **arguments, "shares": {}}
        return {"file_id": file, "upload_url": f"{self.address}/upload/{file}"}

    def _files_completeUploadExternal(self, arguments: Arguments) -> Answer:  # noqa: N802
        (told,) = json.loads(arguments["files"])
        file = self.uploads[told["id"]]
        file.update(title=told["title"], thread_ts=arguments.get("thread_ts"), channel=arguments["channel_id"])
        if self.shares_uploads:
            self._share(file)
        return {"files": [{"id": file["id"], "title": file["title"]}]}

    def _share(self, file: dict[str, Any]) -> None:
        file["shares"] = {"private": {file["channel"]: [{"ts": self._next_ts()}]}}
        message = {"channel": file["channel"], "ts": self._next_ts(), "files": [{"name": file["name"]}]}
        self.messages.append(message | ({"thread_ts": file["thread_ts"]} if file["thread_ts"] else {}))

    def _files_info(self, arguments: Arguments) -> Answer:
        return {"file": self.told(arguments["file"])}

    def _files_delete(self, arguments: Arguments) -> Answer:
        self.uploads[arguments["file"]]["deleted"] = True
        return {}

    async def _upload(self, request: web.Request) -> web.Response:
        self.uploads[request.match_info["file"]]["content"] = await request.read()
        return web.Response(text="OK")

    async def _download(self, request: web.Request) -> web.Response:
        if request.headers.get("Authorization") != f"Bearer {BOT_TOKEN}":
            return web.Response(text="<html>Sign in</html>", content_type="text/html")
        return web.Response(body=self.downloads[request.match_info["name"]], content_type="text/csv")

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"type": "hello", "num_connections": 1})
        for envelope in self._envelopes:
            await socket.send_json(envelope)
        async for message in socket:
            if message.type is WSMsgType.TEXT and message.data.startswith("{"):
                self.acknowledged.append(json.loads(message.data))
        return socket

    def _next_ts(self) -> str:
        self._count += 1
        return f"1413390000.{self._count:06}"


async def _arguments(request: web.Request) -> Arguments:
    if request.content_type == "application/json":
        return dict(await request.json())
    return {**request.query, **{name: str(value) for name, value in (await request.post()).items()}}
