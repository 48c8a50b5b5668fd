"""Lists of indicators by rating, and how many there are: "show red indicators for my portfolio"."""

import re
from collections.abc import Sequence

from bot.reply import Bullets, Button, Buttons, Note, Part, Reply, Text
from domain.counting import tally
from domain.periods import Period
from domain.rating import Rating
from handlers import telling
from handlers.answering import keeping, naming, spreadsheets
from handlers.answering.an_area import of_an_area
from handlers.answering.choosing import choose
from handlers.answering.chosen import Chosen
from handlers.answering.customers import about_customers, what_customers_said
from handlers.answering.forecasts import forecast_list
from handlers.answering.narrowing import NARROWED
from handlers.answering.reporting import Reported, reported
from handlers.answering.status_parts import status_parts
from handlers.outcome import Answer, Outcome
from handlers.registration import answers
from handlers.request import Request
from handlers.seeing import Seen
from handlers.understanding.question import COMMENTED, COMMENTS, NO_ACTION, SHARE, WITH_ACTION, Kind, Question
from handlers.whose import Whose
from handlers.wording import called, count_of, listed, percent_of


@answers(
    Kind.INDICATORS, help="Indicators by rating", says=["show red indicators for my portfolio", "what is off track"]
)
def which_indicators(request: Request, question: Question) -> Outcome:
    """The indicators asked for, what stands beside them, and their rows."""
    if question.aspect == "forecast":
        return forecast_list(request, question)
    if _is_kept(request, question):
        return keeping.not_for_readers(question, "Actions")
    if told := of_an_area(request, question):
        return told
    found = reported(request, question)
    return _answered(request, question, found, choose(request, question, found))


@answers(Kind.COUNT, help="How many", says=["how many of my indicators are on target"])
def how_many(request: Request, question: Question) -> Outcome:
    """The number, with what it is a number of."""
    if about_customers(question):
        return what_customers_said(request, question)
    if _is_kept(request, question):
        return keeping.not_for_readers(question, "Actions")
    if told := of_an_area(request, question):
        return told
    found = reported(request, question)
    return _answered(request, question, found, choose(request, question, found), kind=Kind.COUNT)


def _is_kept(request: Request, question: Question) -> bool:
    """What actions there are is for the council's own."""
    return question.aspect in (NO_ACTION, WITH_ACTION) and not keeping.all_are_ours(request)


def _answered(
    request: Request,
    question: Question,
    found: Reported,
    meant: Chosen,
    kind: Kind = Kind.INDICATORS,
) -> Outcome:
    period, seen, chosen = found.period, found.seen, meant.seen
    headline = _headline(request, question, period, seen, meant)
    told = meant.plainly if meant.plainly != naming.colour_words(question.ratings) else ""
    understood = naming.understood_line(request, question, period, told)
    everything = tally(each.rating for each in seen).sentence()
    parts: list[Part] = [Text(headline)]
    parts += [] if everything in headline or not seen else [Text(f"In all: {everything}")]
    parts += [Text(meant.note)] if meant.note else []
    parts += status_parts(request, question, found, meant)
    with_owners = question.aspect == "owner" and keeping.all_are_ours(request)
    if chosen:
        parts.append(telling.rows(request, understood, chosen, _owners(request, chosen) if with_owners else ()))
    if chosen and kind is Kind.INDICATORS and question.aspect in (COMMENTS, COMMENTED):
        parts.append(Bullets(tuple(_said_of(each) for each in chosen)))
    if chosen and question.shown_as == "spreadsheet":
        parts.append(spreadsheets.of_figures(understood, chosen, request.today))
    assumed = naming.assumptions(question, found.explained)
    parts += [Note(f"{understood}. {assumed}".strip()), _next(question, chosen)]
    return Outcome(
        Reply(headline, tuple(parts), quotes=tuple(each.quote for each in chosen if each.quote)),
        Answer(kind, understood, (period.notation,), tuple(telling.shown(each, owner=with_owners) for each in chosen)),
    )


def _said_of(seen: Seen) -> str:
    """`Missed collections: Two crews short since July. Action: ...`."""
    return f"{called(seen.indicator)}: {telling.comment_words(seen) or 'no comment was given.'}"


def _owners(request: Request, chosen: Sequence[Seen]) -> list[str]:
    whose = Whose.on(request.session, request.council, request.today)
    return [whose.name(each.indicator.owner) or "nobody" for each in chosen]


def _headline(request: Request, question: Question, period: Period, seen: Sequence[Seen], meant: Chosen) -> str:
    chosen = meant.seen
    counted = tally(each.rating for each in seen)
    noun, nouns = request.framework.word("indicator"), request.framework.word("indicator", 2)
    where, when = naming.scope_words(request, question), period.title
    if not seen:
        return naming.nothing_in(request, question)
    if len(seen) == 1:
        return telling.sentence(seen[0])
    if not counted.rated:
        return f"None of the {count_of(counted.total, noun, nouns)} in {where} has a rating for {when}."
    if meant.is_ranked:
        return _ranked(where, when, meant)
    if not meant.are:
        return f"{where[:1].upper()}{where[1:]}, {when}: {counted.sentence()}"
    of_rated = all(rating.is_colour for rating in question.ratings)
    whole = counted.rated if of_rated else counted.total
    which = "rated " if of_rated else ""
    if question.aspect in NARROWED and not (question.ratings or question.change or question.direction):
        whole, which = counted.total, ""
    if meant.compared is not None:
        whole, which = meant.compared, "rated " if of_rated and not question.direction else "comparable "
    them = f"of the {whole:,} {which}{noun if whole == 1 else nouns} in {where}"
    share = f"{len(chosen) or 'None'} {them}"
    if question.aspect == SHARE and chosen:
        share = f"{percent_of(len(chosen), whole)} {them}, {len(chosen):,} of them,"
    named = f": {listed([called(each.indicator) for each in chosen[:3]])}" if 0 < len(chosen) <= 3 else ""
    return f"{share} {meant.predicate} {when}{named}."


def _ranked(where: str, when: str, meant: Chosen) -> str:
    """`Furthest off target in Environment for Q1 2026/27 (...): Missed collections, fly-tips and graffiti.`"""
    if meant.by_group:
        return f"{meant.are[:1].upper()}{meant.are[1:]}, {when}: {len(meant.seen)} in {where}."
    if not meant.seen:
        did = _DID.match(meant.are)
        so = did[0] if did else f"is {meant.are.removeprefix('furthest ')}"
        return f"Nothing in {where} {so} for {when}."
    names = [called(each.indicator) for each in meant.seen[:5]]
    more = len(meant.seen) - len(names)
    told = listed([*names, f"{more} more"] if more else names)
    return f"{meant.are[:1].upper()}{meant.are[1:]} in {where} for {when}: {told}."


_DID = re.compile(r"(?:improved|slipped)\b")


def _next(question: Question, chosen: Sequence[Seen]) -> Buttons:
    buttons = []
    if chosen:
        # Typed after more than a few, "why" is asked back; so no button may be called that of the first alone.
        first = "" if len(chosen) <= naming.MOST_SAID else " the first one"
        codes = naming.codes_said([each.indicator.code for each in chosen])
        when = f" in {chosen[0].period.short}" if question.period.last else ""
        buttons += [
            Button(f"Why{first}", "ask", {"text": f"why {codes}{when}"}),
            Button(f"Trend{first and ' of'}{first}", "ask", {"text": f"trend of {codes}"}),
        ]
    if question.ratings == (Rating.RED,):
        buttons.append(Button("And amber", "ask", {"text": "what about ambers"}))
    if question.mine and question.assumed_mine:
        buttons.append(Button("The whole council", "ask", {"text": "the whole council"}))
    buttons.append(Button("Last quarter", "ask", {"text": "and the quarter before that"}))
    return Buttons(tuple(buttons))
