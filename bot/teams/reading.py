"""Reads Teams activities: who said something where, and what was said. Pure; nothing is looked up."""

import hashlib
import html
import json
import re
from typing import Any

from botbuilder.schema import Activity, ChannelAccount

from bot.message import Account, Place, PlaceKind
from bot.teams.references import split_conversation

DOOR = "teams"

_KINDS = {"personal": PlaceKind.DIRECT, "groupChat": PlaceKind.GROUP, "channel": PlaceKind.CHANNEL}
_MENTION = re.compile(r"<at\b[^>]*>(.*?)</at>", re.IGNORECASE | re.DOTALL)
_QUOTED_ID = re.compile(r'<blockquote\b[^>]*schema\.skype\.com/Reply[^>]*itemid="([^"]+)"', re.IGNORECASE)
_QUOTED_MARK = re.compile(r"<quoted\b[^>]*/>", re.IGNORECASE)


def account_id(account: ChannelAccount) -> str:
    """The id a person is known by: the directory's object id, the same in every list and event, else the channel's.

    Member lists carry it as `objectId` or `aadObjectId`, events as `aadObjectId`.
    """
    more: dict[str, Any] = account.additional_properties or {}
    found = getattr(account, "aad_object_id", None) or more.get("aadObjectId") or more.get("objectId") or account.id
    return str(found)


def account_of(activity: Activity, email: str = "") -> Account:
    """Who sent an activity."""
    sender = activity.from_property
    return Account(DOOR, account_id(sender), tenant_of(activity), email, sender.name or "")


def tenant_of(activity: Activity) -> str:
    """The tenant an activity comes from, empty if it does not say."""
    data = activity.channel_data if isinstance(activity.channel_data, dict) else {}
    return str(getattr(activity.conversation, "tenant_id", None) or (data.get("tenant") or {}).get("id") or "")


def place_of(activity: Activity) -> Place:
    """Where an activity happened. A conversation that names no kind counts as a group unless it says it is none."""
    conversation, thread = split_conversation(activity.conversation.id)
    usual = PlaceKind.GROUP if activity.conversation.is_group else PlaceKind.DIRECT
    return Place(DOOR, conversation, _KINDS.get(activity.conversation.conversation_type or "", usual), thread)


def message_id(conversation: str, activity_id: str) -> str:
    """The door's id of a message: `conversation|activity`, with commas between the activities of a divided one."""
    return f"{conversation}|{activity_id}"


def event_of(activity: Activity) -> str:
    """The id under which an event is acted upon once; an invoke without one is known by its message and content."""
    if activity.id:
        return f"{split_conversation(activity.conversation.id)[0]}|{activity.id}"
    content = json.dumps(
        [activity.reply_to_id, activity.name, activity.from_property.id, activity.value], sort_keys=True
    )
    return f"invoke|{hashlib.sha256(content.encode()).hexdigest()}"


def about_of(activity: Activity) -> str:
    """The message that was answered, quoted or pressed, empty if none."""
    answered = activity.reply_to_id or _quoted_message(activity)
    return message_id(split_conversation(activity.conversation.id)[0], answered) if answered else ""


def said_in(activity: Activity) -> str:
    """What was typed: the mention of the bot taken out, other people's names kept, entities read, spaces trimmed.

    botbuilder's own removal takes the bot's name out of the whole text, not only out of the mention, so that
    "<at>Outturn</at> which Outturn is late" would lose a word.
    """
    own_names = _names_of(activity, activity.recipient.id if activity.recipient else "")

    def spoken(found: re.Match[str]) -> str:
        return "" if html.unescape(found[1]).strip() in own_names else found[1]

    text = _QUOTED_MARK.sub("", activity.text or "")
    return html.unescape(_MENTION.sub(spoken, text)).replace("\r\n", "\n").strip()


def _names_of(activity: Activity, mentioned_id: str) -> set[str]:
    mentions = [entity.additional_properties for entity in activity.entities or [] if entity.type == "mention"]
    own = [mention for mention in mentions if (mention.get("mentioned") or {}).get("id") == mentioned_id]
    texts = [str(mention.get("text") or "") for mention in own] + [
        f"<at>{mention['mentioned'].get('name')}</at>" for mention in own
    ]
    return {html.unescape(found[1]).strip() for text in texts if (found := _MENTION.search(text))}


def _quoted_message(activity: Activity) -> str:
    """Teams names a quoted message in an entity of its own or, earlier, in the HTML copy of the text."""
    for entity in activity.entities or []:
        if entity.type == "quotedReply":
            return str((entity.additional_properties.get("quotedReply") or {}).get("messageId") or "")
    for attachment in activity.attachments or []:
        found = _QUOTED_ID.search(str(attachment.content)) if attachment.content_type == "text/html" else None
        if found:
            return found[1]
    return ""
