"""What the Slack door needs to be told."""

from dataclasses import dataclass


@dataclass(frozen=True)
class SlackSettings:
    """`app_token` chooses Socket Mode; without it the door listens over HTTP and checks `signing_secret`.

    `api_address` is only set to talk to something other than Slack itself.
    """

    bot_token: str
    app_token: str = ""
    signing_secret: str = ""
    api_address: str = ""
