"""A body's digest, and the preview that heads of service get the working day before it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import msgspec
from sqlalchemy import exists, select

from bot.message import Place, PlaceKind
from domain import schedule
from domain.exceptions import ExceptionFound, Standing, find_exceptions, open_codes
from domain.framework import BodyRules
from domain.schedule import Stage
from handlers.audiences import readership
from handlers.belonging import belonging
from handlers.heads import heads_of
from handlers.outcome import Notice, ToPerson, ToPlace
from handlers.request import Request
from handlers.returning.owing import Window, window
from handlers.seeing import see
from handlers.timetable.content import Content
from handlers.timetable.digest_words import digest_reply, preview_reply
from handlers.timetable.readings import read_indicators, read_money
from handlers.timetable.rounds import Round
from storage.queries import holds, indicators, people
from storage.tables import Indicator, LogEntry, OutboxRow, Service
from storage.text_edges import begins, ends


def due_now(look: Round) -> Iterator[Notice]:
    """The digests and previews that hold at this moment, without those that are held back.

    One that was released is posted whatever the moment.
    """
    session, council = look.request.session, look.request.council
    held, released = holds.held(session, council), holds.released(session, council)
    for body in look.request.framework.bodies:
        if body.digest is None or not body.channel:
            continue
        for found in look.windows.values():
            digest = digest_key(body, found)
            if digest in held:
                continue
            if digest in released and not look.said.has(digest):
                yield digest_notice(look.request, body, found)
                continue
            moments = schedule.stages(found.period, look.request.framework.calendar, look.days, body.digest)
            for moment in look.holding(moments):
                key = f"{moment.stage}|{found.key}|{body.key}"
                # What has been said is not put together again every minute.
                if moment.stage not in (Stage.DIGEST, Stage.PREVIEW) or look.said.has_begun(key):
                    continue
                compose = _digest if moment.stage is Stage.DIGEST else _previews
                for notice in compose(look.request, body, found, key):
                    yield msgspec.structs.replace(notice, topic=digest, until=moment.until)


def gather(request: Request, body: BodyRules, found: Window) -> Content:
    """What a body is to look at, as its least privileged member may see it."""
    for_body = _as_body(request, body)
    live = indicators.live(request.session, request.council)
    facts = belonging(request, live)
    chosen = [indicator for indicator in live if body.scope.matches(facts[indicator.code])]
    services = _services_of(request, {indicator.service for indicator in chosen})
    readings = read_indicators(for_body, chosen, found) + read_money(for_body, services, found.spoken)
    before = last_codes(request, body, besides=f"{Stage.DIGEST}|{found.key}|{body.key}")
    if before is None:
        before = _codes_of_the_period_before(for_body, chosen, found)
    exceptions = find_exceptions(readings, request.framework.exception_rules, before, today=request.today)
    carried = tuple(sorted(open_codes(exceptions, before, readings)))
    return Content(body, found, see(for_body, chosen, found.period), readings, exceptions, carried)


def _codes_of_the_period_before(for_body: Request, chosen: list[Indicator], found: Window) -> frozenset[str]:
    """What a body's first digest compares with: what would have been its exceptions a period earlier."""
    earlier = window(for_body, found.spoken.previous().last_day)
    rules = for_body.framework.exception_rules
    readings = read_indicators(for_body, chosen, earlier)
    return frozenset(each.code for each in find_exceptions(readings, rules, frozenset(), today=for_body.today))


def last_codes(request: Request, body: BodyRules, besides: str = "") -> frozenset[str] | None:
    """The exceptions that were open after the body's last digest but this one; None before its first one.

    What was never sent, because it had lapsed by then, nobody has read.
    """
    unread = exists().where(
        OutboxRow.council == LogEntry.council, OutboxRow.key == LogEntry.subject, OutboxRow.state == "lapsed"
    )
    wanted = (
        select(LogEntry.new)
        .where(LogEntry.council == request.council, LogEntry.what == "digest", LogEntry.subject != besides, ~unread)
        .where(begins(LogEntry.subject, "digest|"), ends(LogEntry.subject, f"|{body.key}"))
        .order_by(LogEntry.id.desc())
        .limit(1)
    )
    newest = request.session.scalar(wanted)
    return frozenset(newest["codes"]) if newest else None


def _digest(request: Request, body: BodyRules, found: Window, _key: str) -> Iterator[Notice]:
    yield digest_notice(request, body, found)


def digest_key(body: BodyRules, found: Window) -> str:
    """The key of a body's digest about one window."""
    return f"{Stage.DIGEST}|{found.key}|{body.key}"


def digest_notice(request: Request, body: BodyRules, found: Window) -> Notice:
    """The digest as it is posted now; `request` is the clock's."""
    content = gather(request, body, found)
    return Notice(
        key=digest_key(body, found),
        to=ToPlace(body.channel),
        reply=digest_reply(request, content),
        kind=Stage.DIGEST.value,
        period=found.period.notation,
        indicators=tuple(each.code for each in content.exceptions if each.standing is not Standing.RESOLVED),
        open_codes=content.open_codes,
    )


def _previews(request: Request, body: BodyRules, found: Window, key: str) -> Iterator[Notice]:
    content = gather(request, body, found)
    by_code = {each.indicator.code: each.indicator.service for each in content.seen}
    services = {service.key: service for service in people.services(request.session, request.council)}
    everybody = people.every(request.session, request.council)
    heads: dict[str, list[ExceptionFound]] = {}
    for each in content.exceptions:
        service = services.get(by_code.get(each.code, each.code))
        for head in heads_of(service, everybody) if service is not None else ():
            heads.setdefault(head, []).append(each)
    for head, theirs in sorted(heads.items()):
        yield Notice(
            key=f"{key}|{head}",
            to=ToPerson(head),
            reply=preview_reply(request, content, theirs),
            kind=Stage.PREVIEW.value,
            period=found.period.notation,
            indicators=tuple(each.code for each in theirs if each.standing is not Standing.RESOLVED),
        )


def _as_body(request: Request, body: BodyRules) -> Request:
    """The same request as if asked in the body's channel."""
    message = msgspec.structs.replace(
        request.message, place=Place("clock", body.channel or body.key, PlaceKind.CHANNEL)
    )
    readers = readership(request.session, request.council, request.framework, body)
    return replace(request, message=message, audience=readers.viewers)


def _services_of(request: Request, keys: set[str]) -> Sequence[Service]:
    return [each for each in people.services(request.session, request.council) if each.key in keys]
