"""The HTTP side of the Teams door: who may post activities, and how invokes are answered."""

import json
import logging
from types import SimpleNamespace
from typing import Any

import requests
from aiohttp import web
from botbuilder.core import Bot
from botbuilder.integration.aiohttp import CloudAdapter, ConfigurationBotFrameworkAuthentication
from botbuilder.schema import Activity
from botframework.connector.auth import AuthenticateRequestResult

from bot.teams.settings import TeamsSettings

log = logging.getLogger("outturn.teams")


class TeamsAdapter(CloudAdapter):  # type: ignore[misc]  # botbuilder carries no types
    """`CloudAdapter` for one tenant, with two of its faults mended.

    It encodes the body of an invoke's response twice, which fails for the plain objects that every answer to an invoke
    is; and it lets the parser's errors over a token that is no token through as a fault of the server.
    """

    def __init__(self, settings: TeamsSettings) -> None:
        super().__init__(_authentication(settings))

    async def process(self, request: web.Request, bot: Bot, ws_response: object = None) -> web.Response:
        """Answer one posted activity: 201, or what an invoke is answered with.

        Raises HTTPBadRequest, HTTPUnsupportedMediaType, HTTPUnauthorized or HTTPServiceUnavailable.
        """
        del ws_response
        activity = await _activity_in(request)
        identity = await self._identity_of(request, activity)
        answer = await self.process_activity(identity, activity, bot.on_turn)
        if answer is None:
            return web.Response(status=201)
        return web.json_response(answer.body, status=int(answer.status))

    async def _identity_of(self, request: web.Request, activity: Activity) -> AuthenticateRequestResult:
        header = request.headers.get("Authorization", "")
        try:
            return await self.bot_framework_authentication.authenticate_request(activity, header)
        except requests.RequestException as error:
            log.warning("Microsoft's signing keys could not be read: %s", error)
            raise web.HTTPServiceUnavailable from error
        except Exception as error:
            # Whatever the parser stumbles over, a token that can't be read is a token that is not accepted.
            log.warning("an activity was refused: %s", error)
            raise web.HTTPUnauthorized from error


def _authentication(settings: TeamsSettings) -> ConfigurationBotFrameworkAuthentication:
    if not settings.app_id:
        return ConfigurationBotFrameworkAuthentication(SimpleNamespace(APP_ID="", APP_PASSWORD=""))
    return ConfigurationBotFrameworkAuthentication(
        SimpleNamespace(
            APP_TYPE="SingleTenant",
            APP_ID=settings.app_id,
            APP_PASSWORD=settings.app_password,
            APP_TENANTID=settings.tenant,
        )
    )


async def _activity_in(request: web.Request) -> Activity:
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType
    try:
        body: Any = await request.json()
    except json.JSONDecodeError as error:
        raise web.HTTPBadRequest from error
    if not isinstance(body, dict) or not body.get("type"):
        raise web.HTTPBadRequest
    return Activity().deserialize(body)
