"""Asks about typed figures whose names are not clear: each as it was typed, with what may be meant."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

import msgspec

from bot.reply import Button, Buttons, Part, Reply, Text
from domain.periods import Period
from handlers.outcome import Answer, Outcome
from handlers.request import Request
from handlers.returning.following import names_of, rest_buttons, without_figure
from handlers.returning.owing import Item
from handlers.returning.taking import Given
from handlers.understanding.question import Alternative, Entry, Kind
from handlers.wording import called, listed
from storage.tables import Indicator

OFFERED, MOST_IN_ORDER = 4, 8


def what_it_may_be(entry: Entry, owed: Sequence[Item], given: Sequence[Given]) -> tuple[Alternative, ...]:
    """What a figure without a name may be for: whatever is still to come, and was not given beside it."""
    named = {each.key for each in given}
    to_give = [item for item in without_figure(owed) if item.key not in named][:OFFERED]
    answer = entry.answer
    offered = (
        Alternative(f"{name[:60]}: {answer}", f"{item.indicator.code} {answer} for {item.period.short}", answer)
        for item, name in zip(to_give, names_of(to_give), strict=True)
    )
    return tuple(offered) or (Alternative("", "", answer),)


def same_again_for(when: Period | None, given: Sequence[Given]) -> tuple[Indicator, Period] | None:
    """The indicator named just before, for another of its periods: "voids 9.5 Dec, 9.1 Nov"; None for any other."""
    last = given[-1] if given else None
    if last is None or when is None or when.frequency is not last.indicator.frequency or when == last.period:
        return None
    return last.indicator, when


def with_what_is_unclear(outcome: Outcome, unclear: Sequence[Alternative]) -> Outcome:
    """The same, with the questions at its end; a form stays the last."""
    parts = _questions(unclear)
    reply = outcome.reply
    if reply is None or not parts:
        return outcome
    place = len(reply.parts) - (reply.form() is not None)
    together = (*reply.parts[:place], *parts, *reply.parts[place:])
    answer = outcome.answer
    if answer is not None:
        answer = msgspec.structs.replace(answer, alternatives=tuple(each.label for each in unclear))
    return replace(outcome, reply=msgspec.structs.replace(reply, parts=together), answer=answer)


def asked_about_all(unclear: Sequence[Alternative]) -> Outcome:
    """The questions alone, where no name was clear."""
    parts = _questions(unclear)
    summary = next((part.text for part in parts if isinstance(part, Text)), "")
    labels = tuple(each.label for each in unclear)
    return Outcome(Reply(summary, tuple(parts), only_you=True), Answer(Kind.CLARIFY, alternatives=labels))


def which_one(request: Request, entries: Sequence[Entry], owed: Sequence[Item]) -> Outcome:
    """What is asked about figures that were typed without any name, one or several."""
    to_give = without_figure(owed)
    answers = [entry.answer for entry in entries]
    if not to_give:
        sentence = f'Which {request.framework.word("indicator")} is "{answers[0]}" for? Write its name before it.'
        return Outcome(Reply(sentence, (Text(sentence),), only_you=True), Answer(Kind.CLARIFY))
    if len(answers) > 1:
        fits = len(answers) <= len(to_give) <= MOST_IN_ORDER
        order = f": {listed([called(item.indicator) for item in to_give])}" if fits else ", as the form has them"
        sentence = (
            f"Which are {listed(answers)} for? Nothing is saved yet. Write the name before each, or write them one a "
            f"line in this order{order}."
        )
        return Outcome(Reply(sentence, (Text(sentence), rest_buttons(request)), only_you=True), Answer(Kind.CLARIFY))
    first = to_give[:OFFERED]
    texts = [
        (name, f"{item.indicator.code} {answers[0]} for {item.period.short}")
        for item, name in zip(first, names_of(first), strict=True)
    ]
    return asked_which(f'Which one is "{answers[0]}" for?', texts)


def asked_which(sentence: str, texts: Sequence[tuple[str, str]]) -> Outcome:
    """A question with what may be meant as buttons: what each says, and the text it asks."""
    buttons = tuple(Button(name[:70], "ask", {"text": text}) for name, text in texts)
    labels = tuple(button.label for button in buttons)
    reply = Reply(sentence, (Text(sentence), Buttons(buttons)), only_you=True)
    return Outcome(reply, Answer(Kind.CLARIFY, alternatives=labels))


def _questions(alternatives: Sequence[Alternative]) -> list[Part]:
    parts: list[Part] = []
    for typed, offered in groupby(alternatives, key=lambda each: each.words):
        buttons = tuple(Button(each.label[:70], "ask", {"text": each.text}) for each in offered if each.text)
        if buttons:
            parts += [Text(f'"{typed}" is not saved yet: which is it for?'), Buttons(buttons)]
        else:
            parts.append(Text(f'"{typed}" is not saved: I know nothing by that name that you give.'))
    return parts
