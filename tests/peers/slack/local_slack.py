"""Runs local-slack, a whole Slack workspace on this machine, and reads what it recorded."""

import json
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.error import URLError
from urllib.request import Request, urlopen

PROGRAM = Path(__file__).parent.parent / "node_modules" / "local-slack-linux-x64" / "bin" / "local-slack"
BOT_TOKEN = "xoxb-local"
APP_TOKEN = "xapp-local"
SIGNING_SECRET = "a local signing secret"
TEAM = "T0HART"
BOT_USER = "U0BOT"
STARTING_SECONDS = 30.0


def is_installed() -> bool:
    """Whether local-slack is there to be started."""
    return PROGRAM.exists()


class LocalSlack:
    """A workspace with people and channels. `request_url` chooses signed HTTP; without it the app uses Socket Mode.

    It listens on every interface, so it is started in a network of its own only (`only_loopback`).
    """

    def __init__(
        self,
        people: Mapping[str, tuple[str, str]],
        channels: Mapping[str, Sequence[str]] | None = None,
        request_url: str = "",
        port: int = 3000,
    ) -> None:
        """`people` by user id: their name and e-mail address; `channels` by name: the user ids in them.

        Everybody has a direct chat with the app; a channel's id is `C0` and its name in capitals.
        """
        self.address = f"http://127.0.0.1:{port}"
        self.api_address = f"{self.address}/api/"
        self._port = port
        self._people = people
        self._channels = channels or {}
        self._request_url = request_url
        self._folder = tempfile.TemporaryDirectory(prefix="local-slack-")
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        folder = Path(self._folder.name)
        (folder / "workspace.json").write_text(json.dumps(self._workspace()))
        command = [str(PROGRAM), "--config", "workspace.json", "--port", str(self._port), "--base-host", "127.0.0.1"]
        with (folder / "log.txt").open("wb") as log:
            self._process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=subprocess.STDOUT, env={})
        self._wait()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process is not None
        self._process.terminate()
        self._process.wait(timeout=10)
        self._folder.cleanup()

    def state(self) -> dict[str, Any]:
        """The workspace, its people and channels."""
        return self._control("state")

    def messages(self, channel: str) -> list[dict[str, Any]]:
        """Every message of a channel, threads too, oldest first."""
        found: list[dict[str, Any]] = self._control(f"messages/{channel}")["messages"]
        return found

    def traffic(self) -> list[dict[str, Any]]:
        """Everything that went between local-slack and the app."""
        found: list[dict[str, Any]] = self._control("log")["log"]
        return found

    def faults(self) -> list[str]:
        """What local-slack could not do for the app."""
        return [entry["summary"] for entry in self.traffic() if entry["direction"] == "internal"]

    def _control(self, path: str, body: object = None) -> dict[str, Any]:
        data = json.dumps(body).encode() if body is not None else None
        request = Request(f"{self.address}/_control/{path}", data, {"Content-Type": "application/json"})
        with urlopen(request, timeout=10) as answer:
            found: dict[str, Any] = json.load(answer)
            return found

    def _wait(self) -> None:
        deadline = time.monotonic() + STARTING_SECONDS
        while time.monotonic() < deadline:
            try:
                self.state()
            except (URLError, ConnectionError):
                time.sleep(0.1)
            else:
                return
        log = (Path(self._folder.name) / "log.txt").read_text()
        raise RuntimeError(f"local-slack did not start: {log}")

    def _workspace(self) -> dict[str, Any]:
        app = {
            "appId": "A0OUTTURN",
            "botUserId": BOT_USER,
            "botName": "outturn",
            "botToken": BOT_TOKEN,
            "appToken": APP_TOKEN,
            "signingSecret": SIGNING_SECRET,
            "mode": "events" if self._request_url else "socket",
        }
        if self._request_url:
            app["requestUrl"] = self._request_url
        users = [
            {"id": user, "name": email.partition("@")[0], "real_name": name, "email": email}
            for user, (name, email) in self._people.items()
        ]
        channels: list[dict[str, Any]] = [
            {"id": f"C0{name.upper()}", "name": name, "members": [*members, BOT_USER]}
            for name, members in self._channels.items()
        ]
        channels += [
            {"id": user.replace("U", "D", 1), "name": f"dm-{user}", "is_channel": False, "is_private": True}
            | {"is_im": True, "members": [user, BOT_USER]}
            for user in self._people
        ]
        workspace = {"name": "Hart", "domain": "hart", "teamId": TEAM}
        return {"workspace": workspace, "app": app, "users": users, "channels": channels}
