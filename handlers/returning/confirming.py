"""Answering what the checks asked: it is right, it is another figure, or it is dropped."""

import msgspec

from bot.form import Field, FieldKind, Form
from bot.reply import Reply, Text
from domain.periods import Period
from handlers.answering.helping import OLD_BUTTON
from handlers.carried import number_carried
from handlers.only_you import plainly
from handlers.outcome import Answer, Outcome
from handlers.registration import Given as Carried
from handlers.registration import does
from handlers.request import Request
from handlers.returning import questions
from handlers.returning.doubting import doubts_form, first_question, question_words
from handlers.returning.following import what_next
from handlers.returning.questions import DROPPED, said_when_dropped
from handlers.returning.taking import Given, take
from handlers.returning.waiting import Asks, Waiting, all_waiting, code_of, forget, named, number_of
from handlers.returning.walking import asked_now
from handlers.understanding.question import Kind
from handlers.wording import called
from storage.tables import Indicator


@does("doubt.confirm", writes=True)
def it_is_right(request: Request, given: Carried) -> Outcome:
    """Save what was typed, as it was typed."""
    return _answer(request, given, confirmed="")


@does("doubt.instead", writes=True)
def something_else_was_meant(request: Request, given: Carried) -> Outcome:
    """Save the figure that was meant."""
    return _answer(request, given, confirmed=None)


@does("doubt.explain.open")
def open_explanation(request: Request, given: Carried) -> Outcome:
    """The form that asks why a figure is right."""
    waiting = _carried(given)
    words = question_words(request, waiting)
    if not words:
        return plainly(OLD_BUTTON)
    why = Field("why", "Why it is right", FieldKind.LONG_TEXT, about=words[:2000], hint="The head of service reads it")
    form = Form("doubt.explain", "Why it is right", (why,), given.arguments, opened_by="doubt.explain.open")
    return Outcome(Reply(form.title, (form,)))


@does("doubt.explain", writes=True)
def it_is_right_because(request: Request, given: Carried) -> Outcome:
    """Save what was typed, with the reason."""
    return _answer(request, given, confirmed=given.values.get("why", "").strip())


@does("doubt.drop", writes=True)
def drop(request: Request, given: Carried) -> Outcome:
    """Forget what was typed."""
    key = given.arguments.get("key", "")
    return drop_waiting(request, next((each for each in all_waiting(request) if each.key == key), None))


def drop_waiting(request: Request, waiting: Waiting | None) -> Outcome:
    """Forget an answer, and ask what comes next."""
    words = said_when_dropped(request, waiting) if waiting else DROPPED
    forget(request, [waiting.key] if waiting else [])
    asked = first_question(request)
    parts = asked or what_next(request, ())
    pending = asked_now(request) or (code_of(waiting) if waiting and waiting.asks is not Asks.OVERTAKEN else "")
    reply = Reply(words, (Text(words), *parts), only_you=True)
    return Outcome(reply, Answer(Kind.CONFIRM), pending=pending)


@does("doubts.open")
def open_doubts(request: Request, _given: Carried) -> Outcome:
    """The form for everything that waits for an answer."""
    waiting = all_waiting(request)
    if not waiting:
        return plainly(OLD_BUTTON)
    form = doubts_form(request, waiting)
    return Outcome(Reply(form.title, (form,)))


@does("doubts", writes=True)
def answer_all(request: Request, given: Carried) -> Outcome:
    """Save what was sent again as it was, and look anew at what was changed; what was emptied is dropped."""
    asked = _asked(given)
    answers = [(each, questions.answered(each, given.values)) for each in asked]
    forget(request, [each.key for each, (answer, *_) in answers if not answer])
    found, overtaken = [], ""
    for each, (answer, confirmed, comment) in answers:
        known = named(request, each)
        if not answer or known is None:
            continue
        overtaken = overtaken or _overtaken(request, *known, each)
        found.append(Given(*known, answer, confirmed, comment, seen=each.after))
    if overtaken or not found:
        return plainly(overtaken or DROPPED)
    return take(request, found, [*filter(None, given.arguments.get("passed", "").split(";"))])


def _answer(request: Request, given: Carried, confirmed: str | None) -> Outcome:
    waiting = _carried(given)
    known = named(request, waiting)
    if known is None:
        return plainly(OLD_BUTTON)
    if overtaken := _overtaken(request, *known, waiting):
        return plainly(overtaken)
    return take(request, [Given(*known, waiting.answer, confirmed, seen=waiting.after)])


def _overtaken(request: Request, indicator: Indicator, period: Period, waiting: Waiting) -> str:
    """What to say where the figure has been given since the question; empty where it hasn't."""
    if number_of(request, indicator.code, period) == waiting.after:
        return ""
    return f"{called(indicator)} has been given since then. If it should be another figure, write it again."


def _asked(given: Carried) -> list[Waiting]:
    try:
        return msgspec.json.decode(given.arguments.get("asked", "[]"), type=list[Waiting])
    except msgspec.DecodeError:
        return []


def _carried(given: Carried) -> Waiting:
    after = number_carried(given.arguments.get("after", ""))
    return Waiting(given.arguments.get("key", ""), given.arguments.get("answer", ""), -1 if after is None else after)
