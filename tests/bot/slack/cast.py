"""The people, places and parcels of the stories."""

from typing import Any

from bot.message import Account, Place, PlaceKind
from bot.ports import Delivery
from bot.reply import Chart, Reply
from tests.bot.sample_replies import TREND_SPEC

ASHA = Account("slack", "U0ASHA", "T0HART", "asha@hart.example", "Asha Patel")
JO = Account("slack", "U0JO", "T0HART", "jo@hart.example", "Jo Marsh")
DIRECT = Place("slack", "U0ASHA", PlaceKind.DIRECT)
CHANNEL = Place("slack", "C0CMT", PlaceKind.CHANNEL)
CHART = Chart(TREND_SPEC, "Missed collections rose from 38 to 62.")


def delivery(reply: Reply, place: Place = DIRECT, **more: Any) -> Delivery:
    """A reply on its way, under a key that is always the same."""
    return Delivery("hart/open/asha", "hart", place, reply, **more)
