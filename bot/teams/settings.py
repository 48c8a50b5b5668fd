"""What the Teams door needs to be told."""

from dataclasses import dataclass


@dataclass(frozen=True)
class TeamsSettings:
    """A single-tenant bot registration. An empty `app_id` answers unauthenticated requests: loopback tests only."""

    app_id: str
    app_password: str
    tenant: str
