"""Conversation references: what has to be kept to write to a person or a channel unasked."""

import json
from typing import Any

from botbuilder.core import TurnContext
from botbuilder.schema import Activity, ConversationReference

THREAD_MARK = ";messageid="
"""What stands between a channel's id and the id of a thread's first message in a Teams conversation id."""


def split_conversation(conversation_id: str) -> tuple[str, str]:
    """The conversation without its thread, and the thread (empty outside channels)."""
    conversation, _, thread = conversation_id.partition(THREAD_MARK)
    return conversation, thread


def join_conversation(conversation: str, thread: str) -> str:
    """The conversation id Teams wants for a thread; without one it begins a new thread in a channel."""
    return f"{conversation}{THREAD_MARK}{thread}" if thread else conversation


def reference_of(activity: Activity, conversation: str = "") -> str:
    """The reference to an activity's conversation as JSON, without its thread, or to another `conversation`."""
    reference: dict[str, Any] = TurnContext.get_conversation_reference(activity).serialize()
    reference.pop("activityId", None)
    reference["conversation"]["id"] = conversation or split_conversation(activity.conversation.id)[0]
    if team := team_of(activity):
        reference["team"] = team
    return json.dumps(reference, sort_keys=True)


def team_of(activity: Activity) -> str:
    """The team an activity happened in, empty outside teams."""
    data = activity.channel_data if isinstance(activity.channel_data, dict) else {}
    return str((data.get("team") or {}).get("id") or "")


def team_in(text: str) -> str:
    """The team of the channel that a kept reference points at, empty if it is in none or can't be read."""
    try:
        return str(json.loads(text).get("team") or "")
    except (ValueError, AttributeError):
        return ""


def read_reference(text: str, conversation_id: str) -> ConversationReference:
    """A kept reference, pointing at one conversation or thread. Raises ValueError if it is none."""
    kept = json.loads(text)
    if not isinstance(kept, dict) or not kept.get("serviceUrl") or not isinstance(kept.get("conversation"), dict):
        raise ValueError("the kept reference has no service address or conversation")
    reference: ConversationReference = ConversationReference().deserialize(kept)
    reference.conversation.id = conversation_id
    return reference


def conversation_in(text: str) -> str:
    """The conversation a kept reference points at, empty if it can't be read."""
    try:
        return str(json.loads(text)["conversation"]["id"])
    except (ValueError, KeyError, TypeError):
        return ""
