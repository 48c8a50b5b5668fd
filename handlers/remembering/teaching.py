"""Keeping a word that somebody taught, and undoing it."""

from bot.reply import Button, Buttons, Reply, Text
from domain.meanings import Meaning, MeaningFault
from handlers.outcome import Answer, Outcome
from handlers.registration import Given, does
from handlers.remembering import guarding
from handlers.request import Request
from handlers.understanding.question import Kind
from handlers.understanding.vocabulary import Term, Vocabulary
from handlers.vocabularies import gather
from handlers.wording import listed
from storage import log
from storage.queries import words
from storage.tables import RememberedWord

NOT_YOURS_TO_TEACH = "Only the council's own employees and members can teach me words."
NOT_YOURS_TO_UNDO = "A performance officer, or whoever taught me the word, can undo it."
GONE = "What that word was to mean is no longer there, so I have not kept it."


@does("word.remember", writes=True)
def remember(request: Request, given: Given) -> Outcome:
    """Keep what a word means, for everybody at the council."""
    word = guarding.written(given.arguments.get("word", ""))
    vocabulary = gather(request)
    term = _meant(vocabulary, given.arguments.get("means", ""))
    if not guarding.may_teach(request.viewer):
        return _said(Kind.REFUSE, NOT_YOURS_TO_TEACH)
    if term is None:
        return _said(Kind.REFUSE, GONE)
    means = str(Meaning(str(term.dimension), term.key))
    if words.one(request.session, request.council, word, means) is not None:
        return _said(Kind.CONFIRM, f"I remember that already: “{word}” means {term.name}.")
    if not guarding.can_be_taught(request, vocabulary, word):
        return _said(Kind.REFUSE, f"“{word}” is a name or a word of its own here already, so I leave it as it is.")
    _keep(request, word, means, given.arguments.get("text", ""))
    sentence = f"From now on “{word}” means {term.name} for everybody at {request.framework.name}."
    return _said(Kind.CONFIRM, sentence + _also(request, vocabulary, word, means), forget_button(word, means))


@does("word.forget", writes=True)
def forget(request: Request, given: Given) -> Outcome:
    """Undo a word, by a performance officer or whoever taught it."""
    word, means = given.arguments.get("word", ""), given.arguments.get("means", "")
    row = words.one(request.session, request.council, word, means)
    if row is None:
        return _said(Kind.CONFIRM, f"“{word}” is forgotten already.")
    if not guarding.may_undo(request.viewer, row.taught_by):
        return _said(Kind.REFUSE, NOT_YOURS_TO_UNDO)
    _log(request, words.UNDONE, word, means, old={"taught_by": row.taught_by or "", "text": row.text or ""})
    request.session.delete(row)
    return _said(Kind.CONFIRM, f"Forgotten: “{word}” means nothing of its own any more.")


def forget_button(word: str, means: str) -> Button:
    """The button that undoes a word."""
    return Button(f"Forget '{word}'", "word.forget", {"word": word, "means": means})


def _meant(vocabulary: Vocabulary, means: str) -> Term | None:
    try:
        return guarding.meant(vocabulary, means)
    except MeaningFault:
        return None


def _also(request: Request, vocabulary: Vocabulary, word: str, means: str) -> str:
    """What else it was taught to mean."""
    others = words.other_meanings(request.session, request.council, word, means)
    names = [term.name for other in others if (term := guarding.meant(vocabulary, other))]
    return f" It also means {listed(names)}, so I ask which." if names else ""


def _keep(request: Request, word: str, means: str, text: str) -> None:
    person = request.viewer.email
    request.session.add(
        RememberedWord(
            council=request.council, word=word, means=means, text=text, taught_by=person, taught_at=request.now
        )
    )
    _log(request, words.TAUGHT, word, means, new={"taught_by": person, "text": text})


def _log(
    request: Request,
    what: str,
    word: str,
    means: str,
    *,
    old: dict[str, str] | None = None,
    new: dict[str, str] | None = None,
) -> None:
    log.record(
        request.session,
        request.council,
        at=request.now,
        actor=request.viewer.email,
        what=what,
        subject=words.subject(word, means),
        old=old,
        new=new,
        door=request.message.place.door,
        event=request.message.event,
    )


def _said(kind: Kind, sentence: str, *buttons: Button) -> Outcome:
    parts = (Text(sentence), *((Buttons(buttons),) if buttons else ()))
    return Outcome(Reply(sentence, parts), Answer(kind))
