"""The door listens over signed HTTP or over Socket Mode, and to nobody else."""

import json

import pytest
from aiohttp import ClientSession, web

from tests.bot.slack.stage import APP_TOKEN, Stage, payload, play, signed


def test_a_request_with_a_wrong_signature_is_turned_away() -> None:
    async def story(stage: Stage) -> None:
        body = json.dumps(payload("message_im"))
        assert (await stage.post(body, "application/json", secret="another secret")).status == 401
        assert stage.bot.heard == []

    play(story)


def test_over_http_the_door_listens_on_the_one_server() -> None:
    async def story(stage: Stage) -> None:
        server = web.Application()
        await stage.door.start(server)
        runner = web.AppRunner(server)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        body = json.dumps(payload("message_im"))
        headers = {name: "".join(values) for name, values in signed(body, "application/json").items()}
        address = f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
        async with ClientSession() as session, session.post(address, data=body, headers=headers) as answer:
            assert answer.status == 200
        await runner.cleanup()
        await stage.settled()
        assert len(stage.bot.heard) == 1

    play(story)


def test_over_http_a_signing_secret_is_needed() -> None:
    async def story(stage: Stage) -> None:
        with pytest.raises(ValueError, match="signing secret"):
            await stage.door.start(web.Application())

    play(story, signing_secret="")


def test_with_an_app_token_the_door_hears_over_socket_mode() -> None:
    async def story(stage: Stage) -> None:
        stage.slack.send_over_socket("events_api", payload("message_im"))
        await stage.door.start()
        while not (stage.bot.heard and stage.slack.acknowledged):
            await stage.breathe()
        assert stage.bot.heard[0].event == "Ev0SAID"
        assert stage.slack.acknowledged == [{"envelope_id": "e0"}]

    play(story, app_token=APP_TOKEN)
