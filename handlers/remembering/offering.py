"""Offering to remember a word, after somebody has said which of several things they meant by it."""

from collections.abc import Mapping
from dataclasses import replace as copied
from datetime import timedelta

import msgspec

from bot.reply import Button, Buttons, Note, Part
from domain.meanings import Meaning
from handlers.outcome import Outcome
from handlers.remembering import guarding
from handlers.request import Request
from handlers.understanding.following.picked import picked_alternative
from handlers.understanding.question import Alternative, Kind
from handlers.understanding.vocabulary import Vocabulary
from storage.queries import words

NOT_OFFERED_FOR = timedelta(days=90)
"""How long what was undone is not offered again to the one who taught it, or undid it."""

_NO_ANSWER = (Kind.CLARIFY, Kind.REFUSE, Kind.HELP)


def arguments_of(alternative: Alternative) -> dict[str, str]:
    """What the button of an alternative carries: the text it asks, and what it would teach."""
    asks = {"text": alternative.text}
    return asks | {"word": alternative.words, "means": alternative.means} if alternative.means else asks


def picked(request: Request, arguments: Mapping[str, str], text: str) -> Alternative | None:
    """What was just picked, by its button or by saying it, with what had been asked; None where it teaches nothing."""
    word, means, last = arguments.get("word", ""), arguments.get("means", ""), request.context.last
    asked = last.text if last and last.kind is Kind.CLARIFY else text
    if word and means:
        return Alternative("", asked, word, means)
    chosen = None if arguments else picked_alternative(text, request.context)
    return Alternative("", asked, chosen.words, chosen.means) if chosen and chosen.means else None


def with_offer(request: Request, outcome: Outcome, picked: Alternative | None, vocabulary: Vocabulary) -> Outcome:
    """The outcome, with the offer to remember what was meant where that can be taught."""
    reply, answer = outcome.reply, outcome.answer
    if picked is None or reply is None or answer is None or answer.kind in _NO_ANSWER:
        return outcome
    parts = _offer(request, picked, vocabulary)
    return copied(outcome, reply=msgspec.structs.replace(reply, parts=(*reply.parts, *parts))) if parts else outcome


def _offer(request: Request, picked: Alternative, vocabulary: Vocabulary) -> tuple[Part, ...]:
    word, means = guarding.written(picked.words), str(Meaning.parse(picked.means))
    term = guarding.meant(vocabulary, means)
    if term is None or not guarding.may_teach(request.viewer):
        return ()
    if not guarding.can_be_taught(request, vocabulary, word) or _is_settled(request, word, means):
        return ()
    sentence = f"I can remember “{word}” as {term.name} for everybody at {request.framework.name}."
    arguments = {"word": word, "means": means, "text": picked.text[:300]}
    return Note(sentence), Buttons((Button(f"Remember '{word}'", "word.remember", arguments),))


def _is_settled(request: Request, word: str, means: str) -> bool:
    """Whether it is remembered already, or was undone a short while ago."""
    session, council = request.session, request.council
    if any(row.word == word for row in words.every(session, council)):
        return True
    since = request.now - NOT_OFFERED_FOR
    return words.undone_for(session, council, word, means, request.viewer.email, since)
