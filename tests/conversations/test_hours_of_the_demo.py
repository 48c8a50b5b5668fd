"""The council's hours in the demo: by its own clock, whatever the real time is."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.message import Account, Message, Place, PlaceKind, Said
from storage import Database
from tests.conversations.conftest import WINDOW_OPENS
from tests.conversations.stage import moment
from wiring.outbox import StoredOutbox
from wiring.program import FixedClock, dispatcher

SUNDAY, A_MOMENT_LATER = moment("2026-11-22 10:00"), moment("2026-11-22 10:01")
OFFICER, OWNER = "catrin.bello@hartsmere.example", "asha.patel@hartsmere.example"


@pytest.fixture
def database(opened_record: Path, copied: Callable[[Path], Database]) -> Database:
    """Hartsmere on the morning on which its window opens."""
    return copied(opened_record)


def test_what_a_press_sends_in_the_councils_hours_arrives_on_a_real_sunday(database: Database) -> None:
    clock = FixedClock(moment(WINDOW_OPENS))
    sender = Account("web", OFFICER, "hartsmere", OFFICER)
    message = Message("press", sender, Place("web", OFFICER, PlaceKind.DIRECT), Said("chase Asha"), (sender,))
    dispatcher(database, clock, sent_by=FixedClock(SUNDAY)).converse(message)
    sent = StoredOutbox(database, "sender", clock).claim(("web",), A_MOMENT_LATER, 500)
    assert f"chase|2026-10-01|{OWNER}" in {delivery.key for delivery in sent}
