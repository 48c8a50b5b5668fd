"""Why a text was taken for this kind of question and not for the next best: what the kind would be without a word."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from handlers.understanding.deciding.asked import Asked
from handlers.understanding.deciding.kinds import kind_asked
from handlers.understanding.phrases.said_ratings import SaidRatings
from handlers.understanding.phrases.said_scope import SaidScope
from handlers.understanding.question import Kind, Question
from handlers.understanding.reading import Reading
from handlers.understanding.words.sentence import Span

_LIGHT = {
    Kind.HELP: "it is a greeting, thanks or a call for help",
    Kind.CONFIRM: "it says yes, no or the same again",
    Kind.RECORDED: "it states a figure instead of asking for one",
    Kind.REFUSE: "it asks for what is not shown here",
    Kind.ACT: "it asks for something to be done",
}


@dataclass(frozen=True)
class Weighed:
    """The kind that was chosen, why, and the kind it would be without the words that decided; empty for none."""

    kind: str
    why: str
    next_best: str = ""


def weighed(reading: Reading, question: Question) -> Weighed:
    """Why this kind of question was chosen over the next best."""
    kind = _said(question.kind, question.aspect)
    if question.kind in _LIGHT:
        return Weighed(kind, _LIGHT[question.kind])
    chosen = kind_asked(reading)
    wanted = question.asked if question.kind is Kind.CLARIFY else question.kind
    if chosen is None:
        return Weighed(kind, _without_kind(reading, question))
    if wanted is not None and chosen.kind is not wanted:
        return Weighed(kind, "it goes on from the question before", _said(chosen.kind, chosen.aspect))
    why, other = next(_deciding(reading, chosen), ("", ""))
    if question.kind is Kind.CLARIFY:
        doubt = "several things are called that" if question.aspect == "which" else "not every word is clear"
        return Weighed(kind, f"{doubt}; otherwise {_said(chosen.kind, chosen.aspect)}", other)
    return Weighed(kind, why, other) if why else _together(reading, kind)


def _without_kind(reading: Reading, question: Question) -> str:
    if question.kind is Kind.CLARIFY:
        return "the words ask nothing that is known here"
    return "only a name was said" if reading.named else "only what it is about was said"


def _deciding(reading: Reading, chosen: Asked) -> Iterator[tuple[str, str]]:
    """Each thing that was said without which it would be another kind, with that kind."""
    for what, spans, without in _leaving_out(reading):
        other = kind_asked(without)
        if other is None or other.kind is not chosen.kind or other.aspect != chosen.aspect:
            words = _typed(reading, spans)
            yield (f"“{words}” is {what}" if words else what), _said(other.kind, other.aspect) if other else ""


def _together(reading: Reading, kind: str) -> Weighed:
    """Where no word decides alone: everything that was said, and the kind it would be without any of it."""
    said = [f"“{_typed(reading, spans)}” is {what}" for what, spans, _ in _leaving_out(reading)]
    without = replace(reading, cues={}, ratings=SaidRatings(), named=(), scope=SaidScope())
    other = kind_asked(without)
    return Weighed(kind, " and ".join(said) or "it says so", _said(other.kind, other.aspect) if other else "")


def _typed(reading: Reading, spans: tuple[Span, ...]) -> str:
    return " … ".join(dict.fromkeys(filter(None, (reading.sentence.typed_part(span) for span in spans))))


def _leaving_out(reading: Reading) -> Iterator[tuple[str, tuple[Span, ...], Reading]]:
    for cue, spans in reading.cues.items():
        cues = {name: found for name, found in reading.cues.items() if name != cue}
        yield f"a turn of phrase for {spoken_cue(cue)}", spans, replace(reading, cues=cues)
    if reading.ratings.spans:
        yield "a rating", reading.ratings.spans, replace(reading, ratings=SaidRatings())
    scope = reading.scope
    if scope.ranking or scope.direction or scope.picks:
        plain = replace(scope, ranking=None, direction="", picks=())
        yield "which ones are meant", scope.spans, replace(reading, scope=plain)
    if reading.named:
        spans = tuple(named.span for named in reading.named)
        yield "the name of something", spans, replace(reading, named=())


def spoken_cue(cue: str) -> str:
    """`what is owed: mine` for `due.mine`."""
    return cue.replace("due.", "returns: ").replace("_", " ")


def _said(kind: Kind, aspect: str) -> str:
    return f"{kind} ({aspect})" if aspect else str(kind)
