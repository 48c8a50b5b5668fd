"""Writes to Teams unasked: from a kept conversation reference, in as many messages as it takes."""

from typing import Any

import msgspec
from botbuilder.core import TurnContext
from botbuilder.schema import Activity, ActivityTypes, Attachment, ConversationReference
from msrest.exceptions import ClientException, HttpOperationError

from bot.message import PlaceKind
from bot.ports import Artist, Delivery, DeliveryFailed, Unreachable
from bot.reply import File, Note
from bot.teams.adapter import TeamsAdapter
from bot.teams.cards import CARD_TYPE, Post, posts
from bot.teams.charts import chart_addresses
from bot.teams.connection import SENDING_SECONDS, connector_of
from bot.teams.consent import Files
from bot.teams.faults import named
from bot.teams.reading import message_id
from bot.teams.references import conversation_in, join_conversation, read_reference

FILES_ELSEWHERE = "Teams takes files in your own chat with me only. Please ask me for it there."


class Sending:
    """Delivers replies through the connector.

    A reply of several messages that is interrupted goes on where it stopped when it is tried again.
    """

    def __init__(self, adapter: TeamsAdapter, app_id: str, artist: Artist, files: Files) -> None:
        self._adapter = adapter
        self._files = files
        self._app_id = app_id
        self._artist = artist
        self._begun: dict[str, list[str]] = {}

    async def deliver(self, delivery: Delivery) -> str:
        """Send or edit, and return the door's id of the message. Raises Unreachable, Throttled or DeliveryFailed."""
        if not delivery.reference:
            raise Unreachable(_nowhere(delivery))
        conversation = _conversation(delivery)
        old = delivery.replaces.partition("|")[2].split(",") if delivery.replaces else []
        done = self._begun.setdefault(delivery.key, [])
        found = await self._posts(delivery)
        for number, post in enumerate(found[len(done) :], len(done)):
            target = join_conversation(conversation, _thread(delivery, done))
            done.append(await self._put(delivery.reference, target, post, old[number] if number < len(old) else ""))
        for activity in old[len(found) :]:
            await self._put(delivery.reference, conversation, None, activity)
        del self._begun[delivery.key]
        return message_id(conversation, ",".join(done))

    async def _posts(self, delivery: Delivery) -> tuple[Post, ...]:
        address = await chart_addresses(delivery.reply, self._artist)
        files = [part for part in delivery.reply.parts if isinstance(part, File)]
        if not files:
            return posts(delivery.reply, address)
        if delivery.place.kind is not PlaceKind.DIRECT:
            explained = (*delivery.reply.parts, Note(FILES_ELSEWHERE))
            return posts(msgspec.structs.replace(delivery.reply, parts=explained), address)
        offers = tuple(Post(file.description or file.name, offer=self._files.offer(file)) for file in files)
        return posts(delivery.reply, address) + offers

    async def _put(self, kept: str, conversation_id: str, post: Post | None, edited: str) -> str:
        """Write a message, or edit or (without a post) take back the one that is there."""
        reference = _read(kept, conversation_id)
        sent: list[str] = []

        async def turn(context: TurnContext) -> None:
            conversations = connector_of(context, SENDING_SECONDS).conversations
            if post is None:
                sent.append(await _take_back(conversations, conversation_id, edited))
            else:
                sent.append(await _write(conversations, _activity(post, reference), conversation_id, edited))

        try:
            await self._adapter.continue_conversation(reference, turn, self._app_id)
        except ClientException as error:
            raise named(error) from error
        except (OSError, ValueError) as error:
            raise DeliveryFailed(f"Microsoft did not let Outturn in: {error}") from error
        return sent[0]


def _conversation(delivery: Delivery) -> str:
    """A direct chat's own id stands in its reference only: the outbox may know no more than the account."""
    known = delivery.place.conversation
    return (conversation_in(delivery.reference) if delivery.place.kind is PlaceKind.DIRECT else known) or known


def _thread(delivery: Delivery, done: list[str]) -> str:
    """Where a post goes: its thread; what continues a message in a channel goes into that message's own."""
    if delivery.place.thread or delivery.place.kind is not PlaceKind.CHANNEL or not done:
        return delivery.place.thread
    return done[0]


def _read(kept: str, conversation_id: str) -> ConversationReference:
    try:
        return read_reference(kept, conversation_id)
    except ValueError as error:
        raise Unreachable(f"what was kept of that conversation can't be read: {error}") from error


async def _write(conversations: Any, activity: Activity, conversation_id: str, edited: str) -> str:
    if edited:
        try:
            await conversations.update_activity(conversation_id, edited, activity)
            return edited
        except HttpOperationError as error:
            # A message that somebody deleted can't be edited; what it was to say is said anew.
            if error.response.status_code != 404:
                raise
    answer = await conversations.send_to_conversation(conversation_id, activity)
    return str(answer.id or "") if answer else ""


async def _take_back(conversations: Any, conversation_id: str, activity: str) -> str:
    try:
        await conversations.delete_activity(conversation_id, activity)
    except HttpOperationError as error:
        if error.response.status_code != 404:
            raise
    return activity


def _activity(post: Post, reference: ConversationReference) -> Activity:
    activity = Activity(type=ActivityTypes.message, summary=post.summary)
    if post.offer is not None:
        activity.attachments = [Attachment().deserialize(post.offer)]
    elif post.card is None:
        activity.text, activity.text_format = post.text, "plain"
    else:
        activity.attachments = [Attachment(content_type=CARD_TYPE, content=post.card)]
    return TurnContext.apply_conversation_reference(activity, reference)


def _nowhere(delivery: Delivery) -> str:
    if delivery.place.kind is PlaceKind.DIRECT:
        who = (delivery.account.name or delivery.account.email) if delivery.account else ""
        return f"{who or 'This person'} has not added the app Outturn in Teams"
    return "Outturn has not been added to that channel in Teams, or nobody has mentioned it there yet"
