"""The environment, read once into one frozen object; nothing else reads it."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from bot.slack.settings import SlackSettings
from bot.teams.settings import TeamsSettings

DEFAULT_DATABASE = "sqlite:///outturn.db"
DEFAULT_PORT = 3978


class SettingsFault(ValueError):
    """A setting that can't be used; the text says which, and what it should be."""


@dataclass(frozen=True)
class Settings:
    """What `serve` runs with. A door is None when its settings are not there.

    `public_address` is where people's browsers reach this server (for charts); `picture_secret` signs those addresses.
    """

    database: str = DEFAULT_DATABASE
    host: str = "127.0.0.1"
    port: int = DEFAULT_PORT
    public_address: str = ""
    picture_secret: str = ""
    slack: SlackSettings | None = None
    teams: TeamsSettings | None = None


def read_settings(environment: Mapping[str, str]) -> Settings:
    """The settings in `environment`; raises SettingsFault for one that can't be used."""
    value = {name: text.strip() for name, text in environment.items() if name.startswith("OUTTURN_") and text.strip()}
    return Settings(
        database=value.get("OUTTURN_DATABASE", DEFAULT_DATABASE),
        host=value.get("OUTTURN_HOST", "127.0.0.1"),
        port=_port(value.get("OUTTURN_PORT", str(DEFAULT_PORT))),
        public_address=_address(value.get("OUTTURN_PUBLIC_ADDRESS", "")),
        picture_secret=_secret(value.get("OUTTURN_PICTURE_SECRET", "")),
        slack=_slack(value),
        teams=_teams(value),
    )


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 65536):
        raise SettingsFault(f'OUTTURN_PORT is "{text}"; it should be a number from 1 to 65535.')
    return int(text)


def _address(text: str) -> str:
    if text and (urlsplit(text).scheme not in ("http", "https") or not urlsplit(text).netloc):
        raise SettingsFault(f'OUTTURN_PUBLIC_ADDRESS is "{text}"; it should look like https://outturn.council.example.')
    return text.rstrip("/")


def _secret(text: str) -> str:
    if text and len(text) < 32:
        raise SettingsFault("OUTTURN_PICTURE_SECRET should be at least 32 characters, chosen at random.")
    return text


def _slack(value: Mapping[str, str]) -> SlackSettings | None:
    token = value.get("OUTTURN_SLACK_BOT_TOKEN", "")
    app_token, secret = value.get("OUTTURN_SLACK_APP_TOKEN", ""), value.get("OUTTURN_SLACK_SIGNING_SECRET", "")
    if not token:
        if app_token or secret:
            raise SettingsFault("Slack needs OUTTURN_SLACK_BOT_TOKEN beside the other Slack settings.")
        return None
    if not (app_token or secret):
        raise SettingsFault("Slack needs OUTTURN_SLACK_APP_TOKEN (Socket Mode) or OUTTURN_SLACK_SIGNING_SECRET (HTTP).")
    return SlackSettings(token, app_token, secret, _address(value.get("OUTTURN_SLACK_API_ADDRESS", "")))


def _teams(value: Mapping[str, str]) -> TeamsSettings | None:
    names = ("OUTTURN_TEAMS_APP_ID", "OUTTURN_TEAMS_APP_PASSWORD", "OUTTURN_TEAMS_TENANT")
    missing = [name for name in names if name not in value]
    if len(missing) == len(names):
        return None
    if missing:
        raise SettingsFault(f"Teams needs {' and '.join(missing)} beside the other Teams settings.")
    return TeamsSettings(*(value[name] for name in names))
