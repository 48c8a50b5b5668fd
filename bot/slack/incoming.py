"""Reads Slack's payloads: who did what where, as a Message. Pure but for names, which are handed in."""

import hashlib
import html
import json
import re
from collections.abc import Mapping
from typing import Any

from bot.message import Place, PlaceKind

DOOR = "slack"
OWN_SUBTYPES = {None, "", "file_share", "me_message", "thread_broadcast"}
"""The kinds of message that somebody has just written; edits, deletions and notices are others."""

_KINDS = {"im": PlaceKind.DIRECT, "mpim": PlaceKind.GROUP}
_REFERENCE = re.compile(r"<([^<>|]*)(?:\|([^<>]*))?>")

Payload = Mapping[str, Any]


def message_id(channel: str, ts: str) -> str:
    """The door's id of a message: `channel:ts`. Empty where there is none."""
    return f"{channel}:{ts}" if channel and ts else ""


def is_said_by_a_person(event: Payload, bot_user: str) -> bool:
    """Whether a message event is something a person has just written."""
    user = event.get("user")
    return bool(user) and user != bot_user and not event.get("bot_id") and event.get("subtype") in OWN_SUBTYPES


def is_direct(event: Payload) -> bool:
    """Whether an event happened in somebody's direct chat with the app."""
    return event.get("channel_type") == "im" or str(event.get("channel", "")).startswith("D")


def place_of(event: Payload) -> Place:
    """Where a message was said. In a channel the answer goes into the asker's thread."""
    if is_direct(event):
        return direct_place(str(event["user"]), str(event.get("thread_ts") or ""))
    channel = str(event["channel"])
    kind = _KINDS.get(str(event.get("channel_type")), PlaceKind.CHANNEL)
    return Place(DOOR, channel, kind, str(event.get("thread_ts") or event["ts"]))


def about_of(event: Payload) -> str:
    """The message that was answered: the first one of its thread."""
    thread = str(event.get("thread_ts") or "")
    return message_id(str(event["channel"]), thread) if thread != event.get("ts") else ""


def pressed_place(body: Payload) -> Place:
    """Where a button was pressed. One on the home page is answered in the direct chat."""
    channel, message, user = body.get("channel") or {}, body.get("message") or {}, str(body["user"]["id"])
    identifier, name, thread = str(channel.get("id") or ""), str(channel.get("name") or ""), message.get("thread_ts")
    if not identifier:
        return home_place(user)
    if identifier.startswith("D") or name == "directmessage":
        return direct_place(user, str(thread or ""))
    kind = PlaceKind.GROUP if name.startswith("mpdm-") else PlaceKind.CHANNEL
    return Place(DOOR, identifier, kind, str(thread or message.get("ts") or ""))


def pressed_about(body: Payload) -> str:
    """The message whose button was pressed."""
    return message_id(
        str((body.get("channel") or {}).get("id") or ""), str((body.get("message") or {}).get("ts") or "")
    )


def pressed_event(body: Payload) -> str:
    """A name for this one press: the same again if Slack repeats it, another if the button is pressed again."""
    action = body["actions"][0]
    about = pressed_about(body) or str((body.get("view") or {}).get("id") or "home")
    return f"press:{about}:{action.get('action_id')}:{action.get('action_ts')}:{body['user']['id']}"


def submitted_event(body: Payload, values: Mapping[str, str], refused: int) -> str:
    """A name for this one submission of a modal: another one for other values, and after each refusal."""
    content = hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()[:16]
    return f"submit:{body['view']['id']}:{body['view'].get('hash')}:{content}:{refused}"


def home_place(user: str) -> Place:
    """Somebody's home page of the app."""
    return Place(DOOR, user, PlaceKind.HOME)


def direct_place(user: str, thread: str = "") -> Place:
    """Somebody's direct chat, named after the person: not every payload tells its own id, and it must be one place."""
    return Place(DOOR, user, PlaceKind.DIRECT, thread)


def team_of(body: Payload) -> str:
    """The workspace a payload comes from."""
    return str(
        body.get("team_id") or (body.get("team") or {}).get("id") or (body.get("user") or {}).get("team_id") or ""
    )


def mentioned(text: str) -> list[str]:
    """The ids of the people whom a text mentions."""
    return [found[1][1:] for found in _REFERENCE.finditer(text) if found[1].startswith("@")]


def spoken(text: str, bot_user: str, names: Mapping[str, str]) -> str:
    """What was typed: mentions of the app taken out, people by name, links as written, entities read."""

    def said(found: re.Match[str]) -> str:
        target, label = found[1], found[2]
        if target == f"@{bot_user}":
            return ""
        if target.startswith("@"):
            return label or names.get(target[1:], target)
        if target.startswith(("#", "!")):
            return f"{target[0] if target[0] == '#' else '@'}{label or target[1:]}".replace("@@", "@")
        return label or target

    return html.unescape(_REFERENCE.sub(said, text)).strip()
