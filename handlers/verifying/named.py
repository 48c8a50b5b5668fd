"""Verifying the figures that an officer named, whether or not the sample drew them."""

import msgspec

from bot.reply import Button, Buttons, Part, Reply, Text
from domain.periods import Frequency, Period
from handlers import telling
from handlers.request import Request
from handlers.returning.keys import period_named
from handlers.seeing import reporting_quarter
from handlers.sight import due_period
from handlers.understanding.question import Question
from handlers.verifying.picking import picked_by_name
from handlers.verifying.provenance import said_of
from handlers.verifying.showing import see_one, shown_parts
from handlers.wording import called
from storage.queries import figures, indicators
from storage.tables import Indicator, OutturnRevision, Verification

MOST = 4


def named_figures(request: Request, question: Question) -> Reply:
    """The first of the figures that were named, to look at now; the others a press away."""
    asked = period_named(question.period.last) if question.period.last else None
    known = [indicators.by_code(request.session, request.council, code) for code in question.codes]
    first, *others = [each for each in known if each is not None]
    reply = _one(request, first, asked)
    more = tuple(_button(each, asked) for each in others[:MOST])
    return msgspec.structs.replace(reply, parts=(*reply.parts, Buttons(more))) if more else reply


def _one(request: Request, indicator: Indicator, asked: Period | None) -> Reply:
    picked = _picked(request, indicator, asked)
    if isinstance(picked, Reply):
        return picked
    seen = see_one(request, picked)
    parts: list[Part] = shown_parts(request, picked, seen) if seen is not None else []
    summary = telling.sentence(seen) if seen is not None else called(indicator)
    return Reply(summary, tuple(parts), only_you=True, quotes=(seen.quote,) if seen and seen.quote else ())


def picked_or_why(request: Request, question: Question) -> Verification | Reply:
    """The figure that was named, to be marked at once; what to say where it can't be."""
    asked = period_named(question.period.last) if question.period.last else None
    (indicator,) = indicators.named(request.session, request.council, question.codes)
    return _picked(request, indicator, asked)


def _picked(request: Request, indicator: Indicator, asked: Period | None) -> Verification | Reply:
    revision = _signed_off(request, indicator, asked)
    if revision is None:
        when = due_period(indicator, asked or reporting_quarter(request))[0].short
        sentence = f"{called(indicator)} for {when} is not signed off, so there is nothing to verify yet."
        return _said(sentence, _sample_button(request, asked))
    picked = picked_by_name(request, revision)
    if picked.outcome == "picked":
        return picked
    come = said_of(request, picked, ours=True)
    return _said(f"{called(indicator)} for {revision.period.short}: {come}.", _sample_button(request, asked))


def _signed_off(request: Request, indicator: Indicator, asked: Period | None) -> OutturnRevision | None:
    """The signed-off figure of the period that was asked for; without one, the newest there is."""
    if asked is not None:
        own = asked if asked.frequency is indicator.frequency else due_period(indicator, asked)[0]
        found = figures.one(request.session, request.council, indicator.code, own)
        known = [found] if found is not None else []
    else:
        known = list(figures.history(request.session, request.council, indicator.code, limit=2))
    signed = [each for each in known if each.state.is_signed_off and each.value is not None]
    return signed[-1] if signed else None


def _button(indicator: Indicator, asked: Period | None) -> Button:
    when = f" for {asked.short}" if asked else ""
    return Button(f"Verify {called(indicator)}"[:70], "ask", {"text": f"verify {indicator.code}{when}"})


def _sample_button(request: Request, asked: Period | None) -> Button:
    quarter = asked or reporting_quarter(request)
    quarter = Period.containing(quarter.last_day, Frequency.QUARTER)
    return Button("Show the sample", "ask", {"text": f"verify a sample of {quarter.short}"})


def _said(sentence: str, button: Button) -> Reply:
    return Reply(sentence, (Text(sentence), Buttons((button,))), only_you=True)
