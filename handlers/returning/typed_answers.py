"""What was asked of a figure before it is saved, answered by a sentence in the chat instead of the form."""

from dataclasses import replace

import msgspec

from bot.reply import Button, Buttons, Part, Reply, Text
from handlers.outcome import Answer, Outcome
from handlers.registration import Given as Carried
from handlers.request import Request
from handlers.returning.comment_rights import item_of
from handlers.returning.doubting import can_be_saved, first_question
from handlers.returning.recording import why_not
from handlers.returning.restoring import before_of, emptied
from handlers.returning.saving import RESTORED, save
from handlers.returning.taking import Given, take
from handlers.returning.typed_comments import LONGEST_QUESTION, NOT_A_COMMENT, WAS_A_QUESTION, comment_taken_back
from handlers.returning.waiting import Asks, Waiting, all_waiting, named, number_of, remember
from handlers.understanding.giving.said_answers import ANSWER_DAY
from handlers.understanding.question import Kind, Question
from handlers.whose import Whose
from handlers.wording import called
from storage.queries import figures
from storage.tables import OutturnRevision

ONE_BY_ONE = "Which figure is that about? One after the other, please."
ANSWERED = "That has been answered already."
A_DAY = "I need a day on which to ask again, such as 12 Dec."
NOT_SAVED = "Nothing is saved of it yet. Write the figure you meant, or say that it is right."


def typed_answer(request: Request, question: Question) -> Outcome:
    """Take what was typed as the answer to what was asked; ask again where it leaves that open."""
    keys = {each.key for each in request.context.sought}
    asked = [each for each in all_waiting(request) if each.key in keys]
    if question.aspect == ANSWER_DAY:
        asked = [each for each in asked if each.asks is Asks.UNTIL]
    if not asked:
        return Outcome(Reply(ANSWERED, (Text(ANSWERED),), only_you=True), Answer(Kind.CLARIFY))
    if len(asked) > 1:
        return _asked_again(request, ONE_BY_ONE)
    waiting, words = asked[0], question.words
    if waiting.asks is Asks.UNTIL and question.aspect != ANSWER_DAY:
        remember(request, [msgspec.structs.replace(waiting, comment=words)])
        return _asked_again(request, A_DAY, _was_a_question(words))
    if waiting.asks is Asks.CHECK and not (words and can_be_saved(request, waiting)):
        return _asked_again(request, NOT_SAVED)
    return _taken(request, waiting, words)


def _taken(request: Request, waiting: Waiting, words: str) -> Outcome:
    known = named(request, waiting)
    if known is None:
        return Outcome(Reply(ANSWERED, (Text(ANSWERED),), only_you=True), Answer(Kind.CLARIFY))
    match waiting.asks:
        case Asks.REASON:
            given = Given(*known, waiting.answer, comment=words, seen=waiting.after)
        case Asks.UNTIL:
            given = Given(*known, f"tbc {words}", comment=waiting.comment, seen=waiting.after)
        case _:
            given = Given(*known, waiting.answer, words, waiting.comment, seen=waiting.after)
    outcome = take(request, [given])
    saved = figures.one(request.session, request.council, known[0].code, known[1])
    if outcome.reply is None or saved is None or saved.revision == waiting.after or waiting.asks is Asks.UNTIL:
        return outcome
    said, *others = outcome.reply.parts
    parts = (said, Text(f"“{words}”"), *_way_back(waiting, saved, words), *others)
    return replace(outcome, reply=msgspec.structs.replace(outcome.reply, parts=parts))


def _way_back(waiting: Waiting, saved: OutturnRevision, words: str) -> tuple[Part, ...]:
    """The button that takes the answer back; what is signed off at once takes a restatement instead."""
    if saved.state.is_signed_off:
        return ()
    asked = {"item": waiting.key, "revision": str(saved.revision), "answer": waiting.answer, "asks": waiting.asks.value}
    return _was_a_question(words, **asked)


def _was_a_question(words: str, **carried: str) -> tuple[Part, ...]:
    if len(words) > LONGEST_QUESTION:
        return ()
    return (Buttons((Button(WAS_A_QUESTION, NOT_A_COMMENT, {**carried, "text": words}),)),)


def _asked_again(request: Request, sentence: str, beside: tuple[Part, ...] = ()) -> Outcome:
    parts = (Text(sentence), *beside, *first_question(request))
    return Outcome(Reply(sentence, parts, only_you=True), Answer(Kind.CONFIRM))


def taken_back(request: Request, given: Carried) -> tuple[Part, ...]:
    """Let go again what was typed and taken for a comment or an answer, and ask anew; what is said of it."""
    if given.arguments.get("asks") not in [each.value for each in Asks]:
        sentence = comment_taken_back(request, given)
        return (Text(sentence),) if sentence else ()
    item = item_of(request, given.arguments.get("item", ""))
    if item is None or item.revision is None:
        return ()
    current, name = item.revision, called(item.indicator)
    may_not = current.entered_by != request.viewer.email or why_not(request, item.indicator, item.period, current)
    if str(current.revision) != given.arguments.get("revision") or may_not:
        return (Text(f"{name} has changed since, so it stays."),)
    before = before_of(request, current)
    save(request, before or emptied(request, current, item), current, RESTORED)
    after = number_of(request, current.code, current.period)
    asks, answer = Asks(given.arguments["asks"]), given.arguments.get("answer", "")
    remember(request, [Waiting(item.key, answer, after, asks=asks)])
    by = Whose.on(request.session, request.council, request.today).name(before.entered_by) if before else ""
    is_theirs = before is not None and before.value is not None and before.entered_by != request.viewer.email and by
    stands = f" It stands as {by} entered it." if is_theirs else ""
    return (Text(f"Then {name} is not saved yet.{stands}"), *first_question(request))
