"""What Slack refuses, in names of our own and in words an officer can act on."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.ports import DeliveryFailed, Throttled, Unreachable

UNREACHABLE = {
    "user_not_found": "Slack knows nobody by this account.",
    "users_not_found": "Nobody in this Slack workspace has that e-mail address.",
    "user_disabled": "This Slack account has been deactivated.",
    "channel_not_found": "Slack knows no such channel, or the app has not been added to it.",
    "not_in_channel": "The app has not been added to this Slack channel.",
    "is_archived": "This Slack channel has been archived.",
    "cannot_dm_bot": "This Slack account is a bot and can't be written to.",
    "user_not_visible": "The app may not see this Slack account.",
    "messages_tab_disabled": "The app's Messages tab is switched off in Slack, so nobody can be written to.",
    "restricted_action": "This Slack workspace does not let the app post there.",
    "restricted_action_read_only_channel": "Only some people may post in this Slack channel, not the app.",
    "restricted_action_thread_only_channel": "In this Slack channel the app may only answer in threads.",
    "restricted_action_non_threadable_channel": "This Slack channel takes no threads.",
    "ekm_access_denied": "This Slack workspace's administrators have suspended posting.",
}
"""Errors that trying again does not mend, by Slack's own names."""

NOT_EDITABLE = {"message_not_found", "cant_update_message", "edit_window_closed"}
REFUSED_TOKEN = {
    "account_inactive",
    "invalid_auth",
    "not_authed",
    "token_revoked",
    "token_expired",
    "missing_scope",
    "no_permission",
}
DEFAULT_PAUSE = 30.0


@contextmanager
def slack_errors() -> Iterator[None]:
    """Turn what the Slack client raises into Unreachable, Throttled or DeliveryFailed."""
    try:
        yield
    except SlackApiError as fault:
        raise _meaning(fault) from fault
    except (SlackClientError, aiohttp.ClientError, TimeoutError, OSError) as fault:
        raise DeliveryFailed(f"Slack could not be reached: {type(fault).__name__} {fault}".strip()) from fault


def error_name(fault: SlackApiError) -> str:
    """Slack's own name of an error."""
    data = fault.response.data if hasattr(fault.response, "data") else fault.response
    return str(data.get("error") or "unknown_error") if isinstance(data, Mapping) else "unreadable_answer"


def _meaning(fault: SlackApiError) -> Exception:
    status = getattr(fault.response, "status_code", 200)
    name = error_name(fault)
    if status == 429 or name in ("ratelimited", "rate_limited"):
        return Throttled(_pause(getattr(fault.response, "headers", {})))
    if name in UNREACHABLE:
        return Unreachable(UNREACHABLE[name])
    if name in REFUSED_TOKEN:
        return DeliveryFailed(f"Slack refused the app's token or one of its permissions ({name}{_needed(fault)}).")
    return DeliveryFailed(f"Slack refused the message ({name}).")


def _needed(fault: SlackApiError) -> str:
    data: Any = fault.response.data if hasattr(fault.response, "data") else fault.response
    scope = data.get("needed") if isinstance(data, Mapping) else None
    return f", needs {scope}" if scope else ""


def _pause(headers: Mapping[str, str]) -> float:
    given = next((value for name, value in headers.items() if name.lower() == "retry-after"), "")
    return float(given) if given.isdigit() else DEFAULT_PAUSE
