"""What Slack refuses becomes one of three things: nobody there, wait, or try again."""

import asyncio

import pytest
from aiohttp import web

from bot.ports import DeliveryFailed, Throttled, Unreachable
from bot.reply import Reply
from tests.bot.slack.cast import delivery
from tests.bot.slack.fake_slack import refusal
from tests.bot.slack.stage import Stage, play


def refused(status: int = 200, error: str = "", **headers: str) -> Exception:
    """What a refused post becomes."""
    found: list[Exception] = []

    async def story(stage: Stage) -> None:
        stage.slack.answers["chat.postMessage"] = lambda _: refusal(status, error, **headers)
        try:
            await stage.door.deliver(delivery(Reply("Words")))
        except (Unreachable, Throttled, DeliveryFailed) as fault:
            found.append(fault)

    play(story)
    return found[0]


@pytest.mark.parametrize(
    ("error", "why"),
    [
        ("user_not_found", "nobody by this account"),
        ("channel_not_found", "no such channel"),
        ("not_in_channel", "has not been added"),
        ("is_archived", "archived"),
        ("user_disabled", "deactivated"),
    ],
)
def test_who_cannot_be_reached_is_said_in_plain_words(error: str, why: str) -> None:
    fault = refused(error=error)
    assert isinstance(fault, Unreachable)
    assert why in str(fault)


def test_slack_asking_to_wait_is_a_pause() -> None:
    fault = refused(429, "ratelimited", Retry_After="17")
    assert isinstance(fault, Throttled)
    assert fault.retry_after == 17


@pytest.mark.parametrize("error", ["invalid_auth", "account_inactive", "missing_scope"])
def test_a_refused_token_is_for_the_operator_and_not_the_persons_fault(error: str) -> None:
    fault = refused(error=error)
    assert isinstance(fault, DeliveryFailed)
    assert error in str(fault)


def test_an_unknown_refusal_may_be_tried_again() -> None:
    assert isinstance(refused(error="internal_error"), DeliveryFailed)
    assert isinstance(refused(500, "internal_error"), DeliveryFailed)


def test_an_unreadable_answer_may_be_tried_again() -> None:
    async def story(stage: Stage) -> None:
        stage.slack.answers["chat.postMessage"] = lambda _: web.Response(text="<html>", content_type="text/html")
        with pytest.raises(DeliveryFailed):
            await stage.door.deliver(delivery(Reply("Words")))

    play(story)


def test_a_slack_that_does_not_answer_may_be_tried_again() -> None:
    async def story(stage: Stage) -> None:
        await asyncio.wait_for(stage.slack.__aexit__(None, None, None), 10)
        with pytest.raises(DeliveryFailed, match="could not be reached"):
            await stage.door.deliver(delivery(Reply("Words")))

    play(story)
