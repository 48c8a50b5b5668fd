"""The app package an administrator uploads to Teams: a manifest and two icons."""

import json
from io import BytesIO
from typing import Any
from urllib.parse import urlsplit
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from bot.teams.icons import COLOUR, colour_icon, outline_icon

SCHEMA_VERSION = "1.19"
SCOPES = ["personal", "team", "groupChat"]

_COMMANDS = {
    "What do I owe": "The figures you still have to return, and by when",
    "How is my portfolio doing": "A summary of the latest quarter",
    "Show red indicators": "What is off target, with the reasons given",
    "Who has not returned": "Who still owes figures for the quarter",
    "Help": "Everything that can be asked",
}
_SHORT = "A council's figures, targets and what needs attention, in the chat."
_FULL = (
    "Outturn asks each service manager for their figures at the end of a quarter, checks and rates them in the "
    "conversation, answers questions about them with a chart, and tells each management team what needs its "
    "attention, once, in its own channel."
)


def manifest(app_id: str, public_address: str, version: str = "0.1.0") -> dict[str, Any]:
    """The manifest of the app. `app_id` is the bot's registration (a GUID); `public_address` begins with https://.

    Raises ValueError for an address that Teams would not take.
    """
    address = public_address.rstrip("/")
    parts = urlsplit(address)
    if parts.scheme != "https" or not parts.hostname:
        raise ValueError(f"Teams needs a public address that begins with https://, not {public_address!r}")
    return {
        "$schema": f"https://developer.microsoft.com/json-schemas/teams/v{SCHEMA_VERSION}/MicrosoftTeams.schema.json",
        "manifestVersion": SCHEMA_VERSION,
        "version": version,
        "id": app_id,
        "developer": {
            "name": "Outturn",
            "websiteUrl": address,
            "privacyUrl": f"{address}/privacy",
            "termsOfUseUrl": f"{address}/terms",
        },
        "name": {"short": "Outturn", "full": "Outturn: performance where the council talks"},
        "description": {"short": _SHORT, "full": _FULL},
        "icons": {"color": "color.png", "outline": "outline.png"},
        "accentColor": "#{:02X}{:02X}{:02X}".format(*COLOUR),
        "bots": [_bot(app_id)],
        "permissions": ["identity", "messageTeamMembers"],
        "validDomains": [parts.netloc],
    }


def _bot(app_id: str) -> dict[str, Any]:
    commands = [{"title": title, "description": description} for title, description in _COMMANDS.items()]
    return {
        "botId": app_id,
        "scopes": SCOPES,
        "supportsFiles": True,
        "isNotificationOnly": False,
        "commandLists": [{"scopes": SCOPES, "commands": commands}],
    }


def package(app_id: str, public_address: str, version: str = "0.1.0") -> bytes:
    """The zip to upload; the same content gives the same bytes. Raises ValueError as `manifest` does."""
    content = json.dumps(manifest(app_id, public_address, version), indent=2).encode()
    files = {"manifest.json": content, "color.png": colour_icon(), "outline.png": outline_icon()}
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, body in files.items():
            archive.writestr(ZipInfo(name, (2026, 1, 1, 0, 0, 0)), body, ZIP_DEFLATED)
    return out.getvalue()
