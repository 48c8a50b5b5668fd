"""The manifest asks for what the door uses, and for nothing else."""

import ast
import json
from pathlib import Path

import bot.slack
from bot.slack.manifest import COMMAND, EVENTS, SCOPES, manifest

NEEDED = {
    "auth_test": set(),
    "chat_postMessage": {"chat:write"},
    "chat_update": {"chat:write"},
    "chat_delete": {"chat:write"},
    "conversations_history": {"channels:history", "groups:history", "im:history", "mpim:history"},
    "conversations_members": {"channels:read", "groups:read", "im:read", "mpim:read"},
    "conversations_open": {"im:write"},
    "conversations_replies": {"channels:history", "groups:history", "im:history", "mpim:history"},
    "files_delete": {"files:write"},
    "files_info": {"files:read"},
    "files_upload_v2": {"files:write"},
    "users_info": {"users:read"},
    "users_lookupByEmail": {"users:read.email"},
    "views_open": set(),
    "views_publish": set(),
    "views_update": set(),
}
"""The scopes each method needs, from Slack's reference pages."""

READS = {"channels:read", "groups:read"}
HEARD = {
    "app_home_opened": set(),
    "app_mention": {"app_mentions:read"},
    "channel_archive": {"channels:read"},
    "channel_deleted": {"channels:read"},
    "channel_left": {"channels:read"},
    "group_archive": {"groups:read"},
    "group_deleted": {"groups:read"},
    "group_left": {"groups:read"},
    "member_joined_channel": READS,
    "member_left_channel": READS,
    "message.im": {"im:history"},
}


def methods_called() -> set[str]:
    """The methods of Slack's that the door calls."""
    folder = Path(bot.slack.__file__).parent
    return {
        node.attr
        for path in folder.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute) and node.value.attr == "_client"
        and "_" in node.attr and node.attr != "base_url"
    }  # fmt: skip


def test_every_method_that_is_called_is_allowed_and_every_scope_is_used() -> None:
    assert methods_called() == set(NEEDED)
    needed = set().union(*NEEDED.values(), *HEARD.values(), {"commands", "users:read.email"})
    assert set(SCOPES) == needed
    assert manifest()["oauth_config"]["scopes"]["bot"] == sorted(needed)


def test_the_events_the_door_hears_are_subscribed_to() -> None:
    assert set(EVENTS) == set(HEARD)
    assert manifest()["settings"]["event_subscriptions"] == {"bot_events": sorted(HEARD)}


def test_without_an_address_it_is_for_socket_mode() -> None:
    settings = manifest()["settings"]
    assert settings["socket_mode_enabled"] is True
    assert settings["interactivity"] == {"is_enabled": True}


def test_with_an_address_slack_is_told_where_to_send() -> None:
    made = manifest("https://outturn.example/")
    endpoint = "https://outturn.example/slack/events"
    assert made["settings"]["socket_mode_enabled"] is False
    assert made["settings"]["event_subscriptions"]["request_url"] == endpoint
    assert made["settings"]["interactivity"]["request_url"] == endpoint
    assert made["features"]["slash_commands"][0]["url"] == endpoint


def test_the_command_and_the_home_page_are_there_and_people_may_write() -> None:
    features = manifest()["features"]
    assert features["slash_commands"][0]["command"] == COMMAND
    assert features["app_home"] == {
        "home_tab_enabled": True,
        "messages_tab_enabled": True,
        "messages_tab_read_only_enabled": False,
    }


def test_the_words_fit_slacks_limits() -> None:
    made = manifest()
    assert len(made["display_information"]["name"]) <= 35
    assert len(made["display_information"]["description"]) <= 140
    assert json.loads(json.dumps(made)) == made
