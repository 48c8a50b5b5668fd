"""Who is in a conversation, asked of Teams: e-mail addresses, and everybody who can read a place."""

import logging
from collections.abc import AsyncIterator

from botbuilder.core import TurnContext
from botbuilder.core.teams import TeamsInfo
from botbuilder.schema.teams import TeamsChannelAccount
from msrest.exceptions import ClientException

from bot.message import Account, Place, PlaceKind
from bot.teams.reading import DOOR, account_id, account_of, tenant_of

PAGE = 500
"""Members Teams gives at once, at most."""

log = logging.getLogger("outturn.teams")


async def sender_of(context: TurnContext) -> Account:
    """Who sent an activity, with their e-mail address if Teams tells it."""
    sender = context.activity.from_property
    try:
        member = await TeamsInfo.get_member(context, sender.id)
    except (ClientException, ValueError, TypeError) as error:
        log.warning("Teams does not say who %s is: %s", sender.id, error)
        return account_of(context.activity)
    return _account(member, tenant_of(context.activity))


async def audience_of(context: TurnContext, sender: Account, place: Place) -> tuple[Account, ...] | None:
    """Everybody who can read the place, the bot left out; None if Teams does not tell."""
    return (sender,) if place.kind is PlaceKind.DIRECT else await readers_of(context, place)


async def readers_of(context: TurnContext, place: Place) -> tuple[Account, ...] | None:
    """Everybody in the conversation of a turn, the bot left out; None if Teams does not tell."""
    try:
        return tuple([account async for account in _members(context)])
    except (ClientException, ValueError, TypeError) as error:
        log.warning("Teams does not say who reads %s: %s", place.conversation, error)
        return None


async def _members(context: TurnContext) -> AsyncIterator[Account]:
    bot = context.activity.recipient.id
    token: str | None = None
    while True:
        page = await TeamsInfo.get_paged_members(context, token, PAGE)
        for member in page.members or []:
            if member.id != bot:
                yield _account(member, tenant_of(context.activity))
        token = page.continuation_token
        if not token:
            return


def _account(member: TeamsChannelAccount, tenant: str) -> Account:
    """A member; a guest belongs to the tenant they come from, where their e-mail address means something."""
    more = member.additional_properties or {}
    home = getattr(member, "tenant_id", None) or more.get("tenantId") or tenant
    return Account(DOOR, account_id(member), str(home), _email(member), member.name or "")


def _email(member: TeamsChannelAccount) -> str:
    """The address, else the name people sign in with, which has the same shape."""
    more = member.additional_properties or {}
    found = getattr(member, "email", None) or more.get("email")
    return str(found or getattr(member, "user_principal_name", None) or more.get("userPrincipalName") or "")
