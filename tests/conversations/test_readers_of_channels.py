"""A digest shows what everybody may see who really reads the channel, whatever the pack says of it."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import select

from bot.message import Account
from handlers.checking import findings
from storage.queries import places
from storage.tables import Body, CouncilSettings
from tests.conversations.conftest import HART, Raise
from tests.conversations.people import words_of
from tests.conversations.stage import Council

BEFORE, DIGEST = "2014-10-15 09:00", "2014-10-20 09:00"
AUGUSTA = Account("slack", "U0AUGUSTA", "T0HART", "augusta.bittersweet@hart.example", "Augusta Bittersweet")
KIM = Account("slack", "U0KIM", "T0HART", "kim@elsewhere.example", "Kim Lee")


@pytest.fixture
def in_slack(tmp_path: Path, council_of: Raise) -> Council:
    """Hart with its management team in a Slack channel, and the second quarter's figures signed off, not published."""
    folder = tmp_path / "pack"
    shutil.copytree(HART, folder)
    settings = (folder / "council.toml").read_text().replace('channel = "cmt"', 'channel = "slack:C0CMT"')
    (folder / "council.toml").write_text(f'{settings}\n[slack]\nteam = "T0HART"\n')
    council = council_of(folder, "hart", BEFORE)
    council.imports(HART / "q2")
    return council


def told(council: Council, *accounts: Account) -> None:
    """Slack says who reads the channel."""
    with council.database.writing() as session:
        places.told(session, "hart", "slack", "C0CMT", msgspec.to_builtins(accounts), council.clock.now())


def digest_of(council: Council) -> str:
    (digest,) = [notice for notice in council.sleeps_until(DIGEST) if notice.kind == "digest"]
    return words_of(digest.reply)


def checked(council: Council, doors: Sequence[str] = ("slack",)) -> list[str]:
    with council.database.reading() as session:
        return [finding.sentence for finding in findings(session, "hart", council.today, tuple(doors))]


def test_until_slack_has_told_who_reads_a_channel_those_count_whom_the_pack_names(in_slack: Council) -> None:
    assert "29 of 38" in digest_of(in_slack)
    (said,) = [sentence for sentence in checked(in_slack) if "slack:C0CMT" in sentence]
    assert "Slack has not said yet who reads it" in said


def test_a_channel_of_the_councils_own_people_sees_what_is_signed_off(in_slack: Council) -> None:
    told(in_slack, AUGUSTA)
    assert "29 of 38" in digest_of(in_slack)
    (said,) = [sentence for sentence in checked(in_slack) if "slack:C0CMT" in sentence]
    assert said == "Corporate Management Team's channel slack:C0CMT is read by 1 person, all in people.csv."


def test_somebody_unknown_in_the_channel_keeps_unpublished_figures_out_of_the_digest(in_slack: Council) -> None:
    told(in_slack, AUGUSTA, KIM)
    said = digest_of(in_slack)
    assert "29 of 38" not in said
    assert "Not published yet" in said


def test_check_names_whoever_keeps_figures_out_of_a_channel(in_slack: Council) -> None:
    told(in_slack, AUGUSTA, KIM)
    (said,) = [sentence for sentence in checked(in_slack) if "slack:C0CMT" in sentence]
    assert said == (
        "Corporate Management Team's channel slack:C0CMT is read by 1 person not in people.csv (Kim Lee): "
        "figures that are not published are left out of its digests."
    )


def test_what_is_true_of_several_channels_is_said_once(in_slack: Council) -> None:
    with in_slack.database.writing() as session:
        for body in session.scalars(select(Body)):
            body.channel, body.digest = f"slack:C0{body.key.upper()}", "quarterly"
    said = [sentence for sentence in checked(in_slack, ["teams"]) if "slack:C0CMT" in sentence]
    assert len(said) == 2
    through, untold = sorted(said, key=len)
    assert through.startswith("The channels of ")
    assert through.endswith(" lead through a door that is not configured.")
    assert "Corporate Management Team (slack:C0CMT)" in through
    assert "Slack has not said yet who reads them, so their digests go by members.csv" in untold


def test_an_address_from_another_workspace_makes_nobody_one_of_the_councils_people(in_slack: Council) -> None:
    told(in_slack, msgspec.structs.replace(AUGUSTA, workspace="T0OTHER"))
    assert "29 of 38" not in digest_of(in_slack)


def of_the_officers(council: Council, channel: str) -> str:
    """What `check` says of the officers' channel when council.toml names this one."""
    with council.database.writing() as session:
        settings = session.query(CouncilSettings).filter_by(council="hart").one()
        settings.settings = {**settings.settings, "officers": {"channel": channel}}
    (said,) = [sentence for sentence in checked(council) if "officers' channel" in sentence]
    return said


def test_check_says_what_is_wrong_with_the_officers_channel(in_slack: Council) -> None:
    assert "begins with no door there is: write slack:C… or teams:…" in of_the_officers(in_slack, "slak:C0OFFICERS")
    assert "leads through a door that is not configured" in of_the_officers(in_slack, "teams:19:abc@thread.tacv2")
    assert "is no Slack channel: write its ID" in of_the_officers(in_slack, "slack:#performance")
    assert "Slack has not said yet whether Outturn is in it" in of_the_officers(in_slack, "slack:C0OFFICERS")


def test_check_says_whether_the_bot_is_in_the_officers_channel(in_slack: Council) -> None:
    with in_slack.database.writing() as session:
        places.told(session, "hart", "slack", "C0OFFICERS", None, in_slack.clock.now())
    assert "Slack shows no such channel to Outturn" in of_the_officers(in_slack, "slack:C0OFFICERS")
    with in_slack.database.writing() as session:
        places.told(session, "hart", "slack", "C0OFFICERS", msgspec.to_builtins([AUGUSTA]), in_slack.clock.now())
    said = of_the_officers(in_slack, "slack:C0OFFICERS")
    assert said == "The officers' channel slack:C0OFFICERS is read by 1 person."
