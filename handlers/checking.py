"""What would keep a council's messages from arriving, found beforehand."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from domain.access import Role
from domain.framework import BodyRules, Framework
from handlers.audiences import WEB, Readership, place_named, readership
from handlers.wording import count_of, listed
from storage.queries import accounts, councils, indicators, people
from storage.tables import Person

NAMES_AT_ONCE = 5
PLATFORMS = {"slack": "Slack", "teams": "Teams"}
SLACK_CHANNEL = re.compile(r"[CG][A-Z0-9]+")
WHERE_IN_SLACK = "as the channel's details show it at the bottom"
NOT_TOLD = (
    "{platform} has not said yet who reads {it}, so {its} digests go by members.csv, or where that names nobody by "
    "what any employee may see. `serve` asks as soon as the app is in {channel}."
)
LEFT_OUT = "figures that are not published are left out of"


@dataclass(frozen=True)
class Finding:
    """One thing that is well, or that is missing and how to get it; `is_needed` when nothing works without it."""

    is_well: bool
    sentence: str
    is_needed: bool = True


def findings(session: Session, council: str, today: date, doors: tuple[str, ...]) -> Iterator[Finding]:
    """Everything worth saying about one council and the doors that are configured."""
    framework = councils.framework(session, council, today)
    live = indicators.live(session, council)
    everybody = people.every(session, council)
    kept = count_of(len(live), "indicator")
    if others := len(indicators.every(session, council)) - len(live):
        kept = f"{kept} that figures are asked for and {others:,} more, drafts or ended"
    yield Finding(True, f"{framework.name}: {kept}; {count_of(len(everybody), 'person', 'people')}.")
    yield from _workspaces(framework, doors)
    yield from _channels(session, council, framework, doors)
    yield from _officers_channel(session, framework, doors)
    yield from _owners(session, council, everybody, {each.owner for each in live}, doors)
    if not any(Role.OFFICER in person.roles for person in everybody):
        yield Finding(False, "Nobody is a performance officer, so nobody would be told of messages that can't arrive.")


def _workspaces(framework: Framework, doors: tuple[str, ...]) -> Iterator[Finding]:
    named = {"slack": framework.slack_team, "teams": framework.teams_tenant}
    settings = {"slack": "[slack] team", "teams": "[teams] tenant"}
    for door in doors:
        if not named[door]:
            why = "people are matched by e-mail address only inside it"
            yield Finding(False, f"{framework.name} names no {settings[door]} in council.toml; {why}.")


@dataclass(frozen=True)
class _OfChannels:
    """What is said of a body's channel, and how of several, so that it is said once for all that it is true of."""

    is_well: bool
    of_one: str
    of_several: str
    is_needed: bool = True


def _channels(session: Session, council: str, framework: Framework, doors: tuple[str, ...]) -> Iterator[Finding]:
    said: dict[_OfChannels, list[BodyRules]] = {}
    for body in framework.bodies:
        if body.digest is None:
            continue
        if not body.channel:
            yield Finding(False, f"{body.name} has a digest but no channel.")
            continue
        for each in _of_channel(session, council, framework, body, doors):
            said.setdefault(each, []).append(body)
    for each, bodies in said.items():
        if len(bodies) == 1:
            sentence = f"{bodies[0].name}'s channel {bodies[0].channel}{each.of_one}"
        else:
            channels = listed([f"{body.name} ({body.channel})" for body in bodies])
            sentence = f"The channels of {channels}{each.of_several}"
        yield Finding(each.is_well, sentence, each.is_needed)


def _of_channel(
    session: Session, council: str, framework: Framework, body: BodyRules, doors: tuple[str, ...]
) -> Iterator[_OfChannels]:
    door, _ = place_named(body.channel)
    if door not in doors:
        through = "through a door that is not configured."
        yield _OfChannels(False, f" leads {through}", f" lead {through}")
    yield from _readers(door, readership(session, council, framework, body))


def _officers_channel(session: Session, framework: Framework, doors: tuple[str, ...]) -> Iterator[Finding]:
    """Whether the head of the log arrives anywhere day by day, so that nobody could rewrite it unnoticed."""
    if not framework.officers_channel:
        why = "so the head of the log is posted nowhere; keep what `audit verify` prints yourself"
        yield Finding(False, f"{framework.name} names no [officers] channel in council.toml, {why}.", is_needed=False)
        return
    door, conversation = place_named(framework.officers_channel)
    channel = f"The officers' channel {framework.officers_channel}"
    if door not in (*PLATFORMS, WEB):
        yield Finding(False, f"{channel} in council.toml begins with no door there is: write slack:C… or teams:….")
    elif door not in doors and (doors or door != WEB):
        yield Finding(False, f"{channel} leads through a door that is not configured.")
    elif door == "slack" and not SLACK_CHANNEL.fullmatch(conversation):
        yield Finding(
            False, f"{channel} is no Slack channel: write its ID, which begins with C or G, {WHERE_IN_SLACK}."
        )
    elif door in PLATFORMS:
        yield _officers_place(session, channel, door, conversation)


def _officers_place(session: Session, channel: str, door: str, conversation: str) -> Finding:
    """Whether the bot is in the officers' channel, as far as its platform has told."""
    place, platform = accounts.place(session, door, conversation), PLATFORMS[door]
    if place is not None and place.members:
        return Finding(True, f"{channel} is read by {count_of(len(place.members), 'person', 'people')}.")
    if place is not None and place.reference:
        return Finding(True, f"{channel} is known in {platform}.")
    if place is None or place.asked_at is None:
        missing = f"{platform} has not said yet whether Outturn is in it; `serve` asks. If it isn't, add the app there"
    else:
        missing = (
            f"{platform} shows no such channel to Outturn: the ID is mistyped, or the app is still to be added there"
        )
    return Finding(False, f"{channel}: {missing}. Until then neither the board nor the head of the log arrives.")


def _readers(door: str, reading: Readership) -> Iterator[_OfChannels]:
    """Whether it is known who reads a body's channel, and who of them keeps figures out of its digests."""
    if door in PLATFORMS and not reading.is_told:
        platform = PLATFORMS[door]
        of_one = NOT_TOLD.format(platform=platform, it="it", its="its", channel="the channel")
        of_several = NOT_TOLD.format(platform=platform, it="them", its="their", channel="each channel")
        yield _OfChannels(False, f": {of_one}", f": {of_several}", is_needed=False)
    lowering = [reader for reader in reading.readers if reader.lowers]
    strangers = sorted(reader.name for reader in lowering if not reader.is_known)
    partners = sorted(reader.name for reader in lowering if reader.is_known)
    if strangers:
        who = count_of(len(strangers), "person", "people")
        yield _read_by(f"{who} not in people.csv ({_some(strangers)})")
    if partners:
        yield _read_by(f"partners ({_some(partners)})")
    if reading.is_told and not lowering:
        who = count_of(len(reading.readers), "person", "people")
        read = f"read by {who}, all in people.csv."
        yield _OfChannels(True, f" is {read}", f" are {read}")


def _read_by(readers: str) -> _OfChannels:
    end = "digests."
    return _OfChannels(
        False,
        f" is read by {readers}: {LEFT_OUT} its {end}",
        f" are each read by {readers}: {LEFT_OUT} their {end}",
        is_needed=False,
    )


def _some(names: Sequence[str]) -> str:
    more = [f"{len(names) - NAMES_AT_ONCE} more"] if len(names) > NAMES_AT_ONCE else []
    return listed([*names[:NAMES_AT_ONCE], *more])


def _owners(
    session: Session, council: str, everybody: tuple[Person, ...], owners: set[str], doors: tuple[str, ...]
) -> Iterator[Finding]:
    if "slack" in doors or not doors:
        return
    unmet = [
        person.name
        for person in everybody
        if person.email in owners
        and not accounts.of_person(session, council, person.email)
        and not any(accounts.account_named_for(session, council, door, person.email) for door in doors)
    ]
    if unmet:
        yield Finding(False, f"The Teams app has not been used by {_some(unmet)}: reminders can't reach them yet.")
