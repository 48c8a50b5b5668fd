"""Giving figures: typed ones, the whole return in one form, and what is said back."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.reply import Reply, Text
from domain.periods import Period
from handlers import telling
from handlers.answering.helping import OLD_BUTTON
from handlers.outcome import Answer, Outcome
from handlers.registration import For, answers, does
from handlers.registration import Given as Carried
from handlers.request import Request
from handlers.returning.all_at_once import NOTHING_OWED, asked_of_all
from handlers.returning.comments import no_comment
from handlers.returning.confirming import drop_waiting
from handlers.returning.doubting import can_be_saved, doubt_about, first_question, question_words
from handlers.returning.drafting import seen_in
from handlers.returning.following import rest_buttons, without_figure
from handlers.returning.forms import dates_form, figures_form
from handlers.returning.keys import from_field_key, period_named
from handlers.returning.owing import Item, owed_by
from handlers.returning.shorter_periods import ForAPart, is_shorter, with_shorter_asked
from handlers.returning.taking import Given, take
from handlers.returning.told_apart import asked_which_counts, says_nothing_of, told_apart, with_twofold
from handlers.returning.typed_answers import typed_answer
from handlers.returning.typed_comments import typed_comment
from handlers.returning.unclear_figures import (
    asked_about_all,
    asked_which,
    same_again_for,
    what_it_may_be,
    which_one,
    with_what_is_unclear,
)
from handlers.returning.waiting import Asks, all_waiting, named, number_of
from handlers.returning.walking import asked_for
from handlers.seeing import see_history
from handlers.understanding.giving.said_answers import ANSWER, ANSWER_DAY
from handlers.understanding.giving.said_comments import COMMENT, NO_COMMENT, SAME_COMMENT
from handlers.understanding.giving.said_of_all import OF_ALL
from handlers.understanding.question import Entry, Kind, Question
from storage.queries import indicators, outbox
from storage.tables import Indicator

SAME = "same as before"
_OTHERWISE_GIVEN = dict.fromkeys((COMMENT, NO_COMMENT, SAME_COMMENT), typed_comment)
_OTHERWISE_GIVEN |= {ANSWER: typed_answer, ANSWER_DAY: typed_answer, OF_ALL: asked_of_all}
NOTHING_WAITS = "There is nothing waiting to be confirmed."
TO_UNDO = "To take back what you changed last, write undo."
WRITE_IT_AGAIN = "Then please write the figure you meant."
NOTHING_SAVED = "Nothing was filled in, so nothing was saved. Your return stays open."


@answers(
    Kind.RECORDED,
    help="Give a figure",
    says=["FI06 97.9", "missed bins 41.5, voids 24.1 days", "recycling n/a until 12 Dec"],
    writes=True,
    figures_only=True,
    offered_to=For.GIVING,
)
def typed_figures(request: Request, question: Question) -> Outcome:
    """Save the figures that were typed, or ask which indicator a bare one is for; or what was asked of one."""
    if question.aspect in _OTHERWISE_GIVEN:
        return _OTHERWISE_GIVEN[question.aspect](request, question)
    owed = owed_by(request, request.viewer.email)
    asked = {item.key for item in owed}
    found: list[Given] = []
    nameless: list[Entry] = []
    parted: list[ForAPart] = []
    for entry in question.entries:
        when = period_named(entry.period or question.period.last)
        chosen = _meant(request, entry, owed, when) or same_again_for(when if entry.period else None, found)
        if chosen is None:
            nameless.append(entry)
            continue
        seen = _number_seen(request, *chosen, correcting=question.aspect == "correction")
        given = Given(*chosen, entry.answer, comment=entry.comment, seen=seen)
        if when is not None and is_shorter(when, given.period):
            parted.append(ForAPart(given, when))
            continue
        found.append(replace(given, assumed=not question.period.last and seen is None and given.key not in asked))
    if found and question.entries[0].answer.strip() == question.text.strip() and says_nothing_of(request, found[0]):
        return no_comment.run(request, Carried({"items": found[0].key}, {}))
    if nameless and not found:
        return which_one(request, nameless, owed)
    unclear = (*question.alternatives, *(each for entry in nameless for each in what_it_may_be(entry, owed, found)))
    clear, twofold = told_apart(found)
    if not clear and not twofold:
        return with_shorter_asked(asked_about_all(unclear) if unclear else None, parted)
    outcome = with_twofold(take(request, clear), twofold) if clear else asked_which_counts(twofold)
    return with_shorter_asked(with_what_is_unclear(outcome, unclear), parted)


@answers(Kind.CONFIRM, help="The same figure as before", says=["same as last quarter"], writes=True)
def confirm(request: Request, question: Question) -> Outcome:
    """ "Same as last quarter" gives the figure of the period before again; yes and no answer what the checks asked."""
    if question.aspect != "same as before":
        return _yes_or_no(request, yes=question.aspect == "yes")
    owed = owed_by(request, request.viewer.email)
    meant = _meant(request, Entry("", SAME), owed)
    if meant is None:
        return _which_is_the_same(request, without_figure(owed))
    return take(request, [Given(*meant, question.text)])


def _yes_or_no(request: Request, *, yes: bool) -> Outcome:
    waiting = next(iter(all_waiting(request)), None)
    known = named(request, waiting) if waiting else None
    if waiting is None or known is None or request.context.pending != known[0].code:
        return _asked_nothing(NOTHING_WAITS if yes else f"{NOTHING_WAITS} {TO_UNDO}")
    if waiting.asks in (Asks.REASON, Asks.UNTIL):
        reply = Reply(question_words(request, waiting), tuple(first_question(request)), only_you=True)
        return Outcome(reply, Answer(Kind.CONFIRM))
    if not yes:
        return _asked_nothing(WRITE_IT_AGAIN) if waiting.asks is Asks.CHECK else drop_waiting(request, waiting)
    doubt = doubt_about(request, waiting) if waiting.asks is Asks.CHECK else None
    if doubt and len(doubt.readings) == 1 and not can_be_saved(request, waiting):
        return take(request, [Given(*known, doubt.readings[0].answer, seen=waiting.after)])
    confirmed = None if waiting.asks is Asks.OVERTAKEN else ""
    return take(request, [Given(*known, waiting.answer, confirmed, seen=waiting.after)])


def _which_is_the_same(request: Request, owed: Sequence[Item]) -> Outcome:
    if not owed:
        return _asked_nothing(NOTHING_OWED)
    known = (see_history(request.alone(), each.indicator, [each.period.previous()])[0] for each in owed)
    texts = [
        (f"{seen.indicator.name[:50]}: {telling.marked_figure(seen)}", f"{seen.indicator.code} {seen.value:f}")
        for seen in known
        if seen.value is not None
    ]
    return asked_which("Which one is the same as before?", texts[:4])


def _asked_nothing(sentence: str) -> Outcome:
    return Outcome(Reply(sentence, (Text(sentence),)), Answer(Kind.CONFIRM))


@does("return.open")
def open_return(request: Request, _given: Carried) -> Outcome:
    """The form for everything the asker owes, its first page."""
    owed = without_figure(owed_by(request, request.viewer.email))
    if not owed:
        return Outcome(Reply(NOTHING_OWED, (Text(NOTHING_OWED),)))
    form = figures_form(request, owed)
    return Outcome(Reply(form.title, (form,)))


@does("return", writes=True, figures_only=True)
def fill_return(request: Request, given: Carried) -> Outcome:
    """Save a page of the return; what was left empty stays owed."""
    found = _answered(request, given.values, seen_in(given.arguments))
    passed = [*filter(None, given.arguments.get("passed", "").split(";")), *given.values]
    if found:
        return take(request, found, passed)
    if any(answer.strip() for answer in given.values.values()):
        return _asked_nothing(OLD_BUTTON)
    following = [item for item in without_figure(owed_by(request, request.viewer.email)) if item.key not in passed]
    if following:
        form = figures_form(request, following, passed)
        return Outcome(Reply(form.title, (form,), only_you=True))
    return Outcome(Reply(NOTHING_SAVED, (Text(NOTHING_SAVED), rest_buttons(request))))


@does("later.open")
def open_later(request: Request, _given: Carried) -> Outcome:
    """The form for saying when figures will come."""
    owed = without_figure(owed_by(request, request.viewer.email))
    if not owed:
        return Outcome(Reply(NOTHING_OWED, (Text(NOTHING_OWED),)))
    form = dates_form(request, owed)
    return Outcome(Reply(form.title, (form,)))


@does("later", writes=True)
def not_yet_available(request: Request, given: Carried) -> Outcome:
    """Save for each figure the day on which it will be there."""
    days = {key: f"tbc {day}" for key, day in given.values.items() if day.strip()}
    found = _answered(request, days, {})
    if not found and days:
        return _asked_nothing(OLD_BUTTON)
    if not found:
        return Outcome(Reply(NOTHING_SAVED, (Text(NOTHING_SAVED), rest_buttons(request))))
    return take(request, found)


def _answered(request: Request, values: Mapping[str, str], seen: Mapping[str, int]) -> list[Given]:
    """What was filled in, with whose figure it is."""
    filled = {key: named for key, answer in values.items() if answer.strip() and (named := from_field_key(key))}
    known = indicators.by_codes(request.session, request.council, {code for code, _ in filled.values()})
    return [
        Given(known[code], period, values[key], seen=seen.get(key))
        for key, (code, period) in filled.items()
        if code in known
    ]


def _meant(
    request: Request, entry: Entry, owed: Sequence[Item], when: Period | None = None
) -> tuple[Indicator, Period] | None:
    """The indicator and period of a typed figure: the one named, the one asked for last, or the one thing owed.

    `when` is the period that was said for it, if any: no other one is given its figure.
    """
    to_give = without_figure(owed)
    code = entry.code or request.context.pending or (to_give[0].indicator.code if len(to_give) == 1 else "")
    if when is not None and code and (said := indicators.by_code(request.session, request.council, code)):
        return said, _own_period(said, owed, when)
    asked = asked_for(request)
    if (
        asked is not None
        and asked[0] == code
        and (indicator := indicators.by_code(request.session, request.council, code))
    ):
        return indicator, asked[1]
    if not code:
        return (to_give[0].indicator, to_give[0].period) if len(to_give) == 1 else None
    theirs = [item for item in owed if item.indicator.code == code]
    answered = {quote.partition("||")[0] for quote in _quoted(request)} if len(theirs) > 1 else set()
    item = next((item for item in theirs if item.key in answered), theirs[0] if theirs else None)
    if item is not None:
        return item.indicator, item.period
    indicator = indicators.by_code(request.session, request.council, code)
    return (indicator, Period.latest_closed(request.today, indicator.frequency)) if indicator else None


def _own_period(indicator: Indicator, owed: Sequence[Item], when: Period) -> Period:
    """The indicator's own period for one that was said: itself, or of several within it the first that is owed."""
    if when.frequency is indicator.frequency:
        return when
    inside = (item.period for item in owed if item.indicator.code == indicator.code)
    within = (own for own in inside if when.first_day <= own.first_day and own.last_day <= when.last_day)
    return next(within, Period.containing(when.last_day, indicator.frequency))


def _number_seen(request: Request, indicator: Indicator, period: Period, *, correcting: bool) -> int | None:
    """The number of the revision that is put right or answered; None where nobody knows what its writer saw."""
    key = f"{indicator.code}|{period.notation}"
    number = number_of(request, indicator.code, period)
    answered = [quote for quote in _quoted(request) if quote.partition("||")[0] == key]
    return number if correcting or f"{key}||{number}" in answered else None


def _quoted(request: Request) -> list[str]:
    """The figures that the message being answered shows or asks for."""
    message = request.message
    row = outbox.sent_message(request.session, request.council, message.place.door, message.about)
    return [str(quote) for quote in row.quotes] if row is not None and message.about else []
