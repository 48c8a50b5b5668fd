"""What customers said: complaints, comments and compliments of a service, where no indicator about them is meant."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from handlers.understanding.deciding.settling import settle
from handlers.understanding.deciding.shape_asked import shown_as
from handlers.understanding.names.named import Named, rivals
from handlers.understanding.names.option import Option
from handlers.understanding.question import Alternative, Dimension, Kind, Pick, Question, Ranking
from handlers.understanding.reading import Reading
from handlers.understanding.words.ordinary_words import JOINING, MEASURES
from handlers.understanding.words.word_list import words

COMPLAINTS, COMMENTS, COMPLIMENTS, EVERYTHING = "complaints", "comments", "compliments", "feedback"
ASPECTS = (COMPLAINTS, COMMENTS, COMPLIMENTS, EVERYTHING)
"""What a question about feedback can be about, as its aspect says it."""

_SAID = {
    "complaint": COMPLAINTS, "complaints": COMPLAINTS, "compliment": COMPLIMENTS, "compliments": COMPLIMENTS,
    "comments": COMMENTS, "feedback": EVERYTHING,
}  # fmt: skip
_EXPLICIT = re.compile(
    r"\b(?:customer|public|resident|residents|citizen|user) feedback\b|\bfeedback (?:from|counts?)\b"
)
_COUNTED = re.compile(r"\b(?:how many|number of|count of|total|most|fewest|least|highest|lowest|more|fewer)\b")
_FEWEST = re.compile(r"\b(?:fewest|least|lowest|smallest|best)\b")
_BESIDE = words(
    "got had has have received receive gets get made most fewest least highest lowest more fewer customer public"
)
_SIDES = 2
_GROUPS = (Dimension.SERVICE, Dimension.DIRECTORATE, Dimension.PORTFOLIO)


def feedback_asked(reading: Reading) -> Question | None:
    """The question about feedback that this text asks; a `clarify` where an indicator about it may be meant as well."""
    places = [place for place, word in enumerate(reading.sentence.words) if word in _SAID]
    if not places or reading.ratings.ratings or reading.has("definition", "owner", "why", "target", "trend", "source"):
        return None
    about = [named for named in reading.named if set(named.places) & set(places)]
    explicit = bool(_EXPLICIT.search(reading.sentence.text))
    if not explicit and (_said_more_exactly(reading, about, places) or _more_unread(reading)):
        return None
    scope = [named for named in reading.named if named not in about]
    settled = [settle(reading, _side(reading, named), lists=True) for named in scope]
    picks = tuple(dict.fromkeys(pick for each in settled for pick in each.picks))
    if any(each.doubtful for each in settled) or any(pick.dimension not in _GROUPS for pick in picks):
        return None
    by = _by(reading, picks)
    aspect = _aspect(reading, places)
    alone = aspect == COMPLIMENTS and not about
    if not (by or picks or reading.scope.mine or alone) or (aspect == COMMENTS and not _counts(reading)):
        return None
    question = _question(reading, aspect, picks, by)
    doubtful = () if explicit or by else _of_their_own(reading, about, picks)
    return _which(reading, question, doubtful) if doubtful else question


def _side(reading: Reading, named: Named) -> Named:
    """A name that customers' words are compared by: a service where a word of one is said, "waste v council homes"."""
    groups = any(option.term.dimension in _GROUPS for option in named.options)
    return named.clear(_GROUPS) if groups and reading.has("compare") else named


def _more_unread(reading: Reading) -> bool:
    return any(_tells(reading.sentence.words[place]) for place in reading.unread)


def _counts(reading: Reading) -> bool:
    return bool(_COUNTED.search(reading.sentence.text))


def _said_more_exactly(reading: Reading, about: Sequence[Named], places: Sequence[int]) -> bool:
    """Whether other words go with it that make it an indicator: "stage 1 complaints", "complaints on time"."""
    for named in about:
        others = {place for place in named.places if place not in places}
        if any(_tells(reading.sentence.words[place]) for place in others):
            return True
    beside = {near for place in places for near in (place - 1, place + 1) if 0 <= near < len(reading.sentence.words)}
    spoken = {place for each in reading.named for place in each.places}
    return any(
        reading.masked.words[place] == "§" and place not in spoken and _tells(reading.sentence.words[place])
        for place in beside
    )


def _tells(word: str) -> bool:
    return word not in _SAID and word not in JOINING and word not in MEASURES and word not in _BESIDE


def _aspect(reading: Reading, places: Sequence[int]) -> str:
    said = {_SAID[reading.sentence.words[place]] for place in places} - {EVERYTHING}
    return said.pop() if len(said) == 1 else EVERYTHING


def _by(reading: Reading, picks: Sequence[Pick]) -> str:
    """By what it is broken down: "which service", "by directorate", or several of one kind set side by side."""
    spans = (*reading.cues.get("by", ()), *reading.cues.get("which_group", ()))
    for span in spans:
        for word in reading.masked.words[span.start : span.end]:
            dimension = reading.index.nouns.get(word)
            if dimension in _GROUPS:
                return str(dimension)
    alike = [pick.dimension for pick in picks if not pick.excluded]
    if len(alike) < _SIDES:
        return ""
    return str(alike[0]) if len(set(alike)) == 1 else str(Dimension.SERVICE)


def _question(reading: Reading, aspect: str, picks: tuple[Pick, ...], by: str) -> Question:
    kind = Kind.COMPARE if by else Kind.COUNT if reading.has("count") else Kind.SUMMARY
    fewest = bool(_FEWEST.search(reading.sentence.text))
    return Question(
        kind,
        reading.typed,
        aspect=aspect,
        picks=picks,
        mine=reading.scope.mine and not picks,
        period=reading.periods.asked,
        against=reading.periods.against,
        ranking=Ranking("feedback", worst_first=not fewest) if by else None,
        by=by,
        shown_as=shown_as(reading),
    )


def _of_their_own(reading: Reading, about: Sequence[Named], picks: Sequence[Pick]) -> tuple[Option, ...]:
    """The indicators about it that these services have, or whose name is just this word."""
    services = {pick.key for pick in picks if pick.dimension is Dimension.SERVICE}
    known = reading.index.by_code
    return tuple(
        option
        for named in about
        for option in rivals(named)
        if option.term.dimension is Dimension.INDICATOR
        and (option.term.key in known and known[option.term.key].service in services)
    )


def _which(reading: Reading, question: Question, options: Sequence[Option]) -> Question:
    counted = Alternative(
        f"What customers said: {question.aspect}", f"{reading.typed.rstrip(' ?.!')} customer feedback"
    )
    one = [Alternative(option.term.name, option.term.key) for option in options[:3]]
    return replace(
        question,
        kind=Kind.CLARIFY,
        aspect="which",
        alternatives=(*one, counted),
        asked=question.kind,
        aspect_asked=question.aspect,
    )
