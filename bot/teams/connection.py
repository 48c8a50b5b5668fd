"""How long the bot waits for Teams' own service, and how often it asks."""

from typing import Any

from botbuilder.core import BotAdapter, TurnContext

SENDING_SECONDS = 30
ASKING_SECONDS = 5
"""An invoke has to be answered within about ten seconds, whatever has to be asked before."""


def connector_of(context: TurnContext, seconds: int) -> Any:
    """The connector of a turn, which then waits no longer than this and asks once: the outbox tries again."""
    client = context.turn_state[BotAdapter.BOT_CONNECTOR_CLIENT_KEY]
    settle(client, seconds)
    return client


def settle(client: Any, seconds: int) -> None:
    """Ask once and wait no longer than this. Left alone, botbuilder waits four times 100 seconds."""
    client.config.retry_policy.retries = 0
    client.config.connection.timeout = seconds
