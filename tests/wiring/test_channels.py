"""Who reads the bodies' channels is kept fresh, and a channel that is lost is reported at once."""

import asyncio
import shutil
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import select, update

from bot.clock import LONDON
from bot.envelope import unseal
from bot.message import Account, Place, PlaceKind
from storage import Database
from storage.pack import import_pack, load
from storage.queries import outbox, places
from storage.tables import Body, CouncilSettings, OutboxRow
from wiring.addresses import StoredAddresses
from wiring.rosters import FRESH_FOR, Rosters
from wiring.server import Nudge
from wiring.timetable import Timetable

HART = Path(__file__).resolve().parents[2] / "examples" / "hart_2014_15"
JO = Account("slack", "U0JO", "T0HART", "jo@elsewhere.example", "Jo Marsh")
CMT = Place("slack", "C0CMT", PlaceKind.CHANNEL)
OFFICER = "petra.snowdrop@hart.example"


@dataclass
class Clock:
    """A clock that a test moves."""

    at: datetime = datetime(2014, 10, 1, 9, tzinfo=LONDON)

    def now(self) -> datetime:
        """What it shows."""
        return self.at


@dataclass
class Platform:
    """Tells who reads a channel, and remembers being asked."""

    told: tuple[Account, ...] | None = (JO,)
    asked: list[Place] = field(default_factory=list)
    name: str = "slack"

    async def members(self, place: Place, reference: str = "") -> tuple[Account, ...] | None:
        """Whatever the test says."""
        self.asked.append(place)
        return self.told


@pytest.fixture
def hart(sqlite_database: Database, tmp_path: Path) -> Database:
    """Hart with its management team's channel in Slack."""
    folder = tmp_path / "pack"
    shutil.copytree(HART, folder)
    settings = (folder / "council.toml").read_text().replace('channel = "cmt"', 'channel = "slack:C0CMT"')
    (folder / "council.toml").write_text(f'{settings}\n[slack]\nteam = "T0HART"\n')
    with sqlite_database.writing() as session:
        import_pack(session, load(folder), Clock().at.date(), "import")
    return sqlite_database


def kept(database: Database) -> object:
    with database.reading() as session:
        return places.members_of(session, "slack", "C0CMT")


def test_the_readers_of_a_bodys_channel_are_asked_and_kept(hart: Database) -> None:
    platform = Platform()
    asyncio.run(Rosters(hart, [platform], Clock()).refresh())
    assert platform.asked == [CMT]
    assert kept(hart) == [msgspec.to_builtins(JO)]


@dataclass
class Stumbling(Platform):
    """A platform whose client fails in a way nobody has thought of, in the channels of `at`."""

    at: tuple[str, ...] = ("C0CMT",)

    async def members(self, place: Place, reference: str = "") -> tuple[Account, ...] | None:
        """What the test says, or a failure."""
        told = await super().members(place, reference)
        if place.conversation in self.at:
            raise KeyError("members")
        return told


def test_what_goes_wrong_with_one_channel_keeps_the_others_and_the_clock_from_nothing(hart: Database) -> None:
    with hart.writing() as session:
        body = session.scalars(select(Body).where(Body.channel.is_not(None))).first()
        assert body is not None
        session.add(Body(council="hart", key="zzz", name="Board", channel="slack:C0ZZZ", digest="quarterly"))
    platform = Stumbling()
    asyncio.run(Timetable(hart, Clock(), Nudge(), Rosters(hart, [platform], Clock())).tick())
    assert [place.conversation for place in platform.asked] == ["C0CMT", "C0ZZZ"]
    with hart.reading() as session:
        assert places.members_of(session, "slack", "C0ZZZ") == [msgspec.to_builtins(JO)]


def test_the_clock_tells_what_is_due_though_nobody_can_be_asked_who_reads(hart: Database) -> None:
    with hart.writing() as session:
        session.execute(update(Body).values(channel=None))
    asked = Rosters(hart, [Platform()], Broken())
    before = outbox_size(hart)
    asyncio.run(Timetable(hart, Clock(datetime(2014, 10, 1, 10, tzinfo=LONDON)), Nudge(), asked).tick())
    assert outbox_size(hart) > before


class Broken(Clock):
    """A clock that fails."""

    def now(self) -> datetime:
        """Nothing."""
        raise OverflowError


def outbox_size(database: Database) -> int:
    with database.reading() as session:
        return len(session.scalars(select(OutboxRow)).all())


def test_they_are_asked_again_when_the_list_is_old_or_somebody_came_or_went(hart: Database) -> None:
    platform, clock = Platform(), Clock()
    rosters = Rosters(hart, [platform], clock)
    asyncio.run(rosters.refresh())
    clock.at += FRESH_FOR - timedelta(seconds=1)
    asyncio.run(rosters.refresh())
    assert len(platform.asked) == 1
    StoredAddresses(hart, clock).readers_changed(CMT)
    asyncio.run(rosters.refresh())
    assert len(platform.asked) == 2
    clock.at += FRESH_FOR
    asyncio.run(rosters.refresh())
    assert len(platform.asked) == 3


def test_what_was_told_last_counts_while_the_platform_tells_nothing(hart: Database) -> None:
    platform, clock = Platform(), Clock()
    rosters = Rosters(hart, [platform], clock)
    asyncio.run(rosters.refresh())
    platform.told = None
    clock.at += FRESH_FOR
    asyncio.run(rosters.refresh())
    assert len(platform.asked) == 2
    assert kept(hart) == [msgspec.to_builtins(JO)]


def test_the_officers_are_told_at_once_and_once_a_day_that_a_bodys_channel_is_lost(hart: Database) -> None:
    addresses = StoredAddresses(hart, Clock())
    addresses.forget_place(CMT)
    addresses.forget_place(CMT)
    with hart.reading() as session:
        row = outbox.by_key(session, "hart", f"unreachable|channel|cmt|2014-10-01|{OFFICER}")
        assert row is not None
        assert row.address == OFFICER
        assert unseal(row.body).reply.summary == (
            "Outturn was removed from the channel of Corporate Management Team (slack:C0CMT), or the channel is gone. "
            "Its digests can't arrive until Outturn is added there again or council.toml names another channel."
        )
        assert outbox.count_of(session, "hart", "unreachable|") == 1


def test_nobody_is_told_of_a_channel_in_which_no_body_reads(hart: Database) -> None:
    StoredAddresses(hart, Clock()).forget_place(Place("slack", "C0OTHER", PlaceKind.CHANNEL))
    with hart.reading() as session:
        assert outbox.count_of(session, "hart", "unreachable|") == 0


@pytest.fixture
def with_officers(hart: Database) -> Database:
    """Hart with a channel of its officers in Slack as well."""
    with hart.writing() as session:
        settings = session.query(CouncilSettings).filter_by(council="hart").one()
        settings.settings = {**settings.settings, "officers": {"channel": "slack:C0OFFICERS"}}
    return hart


def test_it_is_asked_whether_the_bot_is_in_the_officers_channel(with_officers: Database) -> None:
    platform = Platform()
    asyncio.run(Rosters(with_officers, [platform], Clock()).refresh())
    assert platform.asked == [CMT, Place("slack", "C0OFFICERS", PlaceKind.CHANNEL)]


def test_the_officers_are_told_that_their_own_channel_is_lost(with_officers: Database) -> None:
    StoredAddresses(with_officers, Clock()).forget_place(Place("slack", "C0OFFICERS", PlaceKind.CHANNEL))
    with with_officers.reading() as session:
        row = outbox.by_key(session, "hart", f"unreachable|channel|[officers]|2014-10-01|{OFFICER}")
        assert row is not None
        assert "Outturn was removed from the officers' channel (slack:C0OFFICERS)" in unseal(row.body).reply.summary
