"""The Slack app manifest: everything an administrator has to switch on, in one file to paste."""

from typing import Any

from bot.slack.channels import GONE, READERS

COMMAND = "/outturn"
EVENTS_PATH = "/slack/events"

EVENTS = {
    "app_home_opened": "shows what is owed on the home page",
    "app_mention": "hears its name in a channel",
    **dict.fromkeys(READERS, "knows who can read a channel before anything is shown there"),
    **dict.fromkeys(GONE, "notices that a channel can't be written to any more, and tells the officers"),
    "message.im": "hears what is written to it directly, with uploaded files",
}
"""What the app is told of, and why."""

SCOPES = {
    "app_mentions:read": "hear its name in a channel",
    "channels:history": "look whether a message was sent already before sending it again, in channels",
    "channels:read": "know who can read a channel, before showing anything there",
    "chat:write": "answer and remind",
    "commands": f"offer {COMMAND}",
    "files:read": "read the files that people send it",
    "files:write": "show charts",
    "groups:history": "as channels:history, in private channels",
    "groups:read": "as channels:read, in private channels",
    "im:history": "hear what is written to it directly",
    "im:read": "know a direct chat",
    "im:write": "begin a direct chat to remind somebody",
    "mpim:history": "as channels:history, in group chats",
    "mpim:read": "as channels:read, in group chats",
    "users:read": "know people's names and leave bots out",
    "users:read.email": "find people by the e-mail address the council knows",
}
"""What the app is allowed, and what for."""


def manifest(address: str = "") -> dict[str, Any]:
    """The manifest as JSON values. With a public address the app listens there, else it uses Socket Mode."""
    endpoint = f"{address.rstrip('/')}{EVENTS_PATH}" if address else ""
    url = {"request_url": endpoint} if endpoint else {}
    command = {
        "command": COMMAND,
        "description": "Ask about your council's performance",
        "usage_hint": "red indicators for my portfolio",
        "should_escape": False,
    }
    return {
        "_metadata": {"major_version": 1, "minor_version": 1},
        "display_information": {
            "name": "Outturn",
            "description": "Performance figures: asked for, checked and explained where you already talk.",
            "background_color": "#12436d",
        },
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": "Outturn", "always_online": True},
            "slash_commands": [command | ({"url": endpoint} if endpoint else {})],
        },
        "oauth_config": {"scopes": {"bot": sorted(SCOPES)}},
        "settings": {
            "event_subscriptions": {"bot_events": sorted(EVENTS)} | url,
            "interactivity": {"is_enabled": True} | url,
            "org_deploy_enabled": False,
            "socket_mode_enabled": not endpoint,
            "token_rotation_enabled": False,
        },
    }
