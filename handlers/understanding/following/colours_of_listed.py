"""Colours said after a list that is of no indicators: what is linked to red ones, the reds of the same place."""

import re

from domain.rating import Rating
from handlers.understanding.following.listed import Listed
from handlers.understanding.question import WORKS, Dimension, Kind, Pick, Question
from handlers.understanding.rewording.sayings.shown import works_listed as turns
from handlers.understanding.vocabulary import Context
from handlers.understanding.words.tokens import plain
from handlers.understanding.words.word_list import words

_OF_THOSE = re.compile(
    r"(?:(?:and|so|ok|but|which|what|are|is|have|has|any|all|how many|some|either|of|in|among|them|those|these|there"
    r"|the"
    r"|gone|currently|now|ones?)\s+)*(?:COLOUR|MANY)(?: (?:too|ones?|(?:of|in|on|among) (?:them|those|these|there"
    r"|that)|indicators?|right|now))*"
)
_REFERS = words("them those these any which")


def of_those(asked: Listed) -> Question | None:
    """Those of the figures told that are rated so: "which of them are red" after what is owed."""
    said, ratings = _coloured(asked.said.words)
    picks = tuple(Pick(Dimension.INDICATOR, code) for code in asked.context.shown)
    if not (ratings and picks) or _REFERS.isdisjoint(said) or not _OF_THOSE.fullmatch(" ".join(said)):
        return None
    kind = Kind.COUNT if "many" in said else Kind.INDICATORS
    return Question(kind, plain(asked.said.typed), picks=picks, ratings=ratings)


_COLOURS = {
    word: rating
    for rating in (Rating.RED, Rating.AMBER, Rating.GREEN)
    for word in (str(rating), f"{rating}s", f"{rating}rated")
}


def _coloured(said: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[Rating, ...]]:
    """The words with MANY for "reds" and COLOUR for "red", and which colours those were."""
    marked = tuple(_mark(word) for word in said)
    return marked, tuple(dict.fromkeys(_COLOURS[word] for word in said if word in _COLOURS))


def _mark(word: str) -> str:
    return word if word not in _COLOURS else "MANY" if word.endswith("s") else "COLOUR"


def linked(asked: Listed) -> Question | None:
    """Those that are for an indicator of a colour: "which are linked to red measures"."""
    said, ratings = _coloured(asked.frame)
    if asked.last.kind is Kind.PROJECTS or not ratings:
        return None
    single = tuple("COLOUR" if word == "MANY" else word for word in said)
    return asked.again(ratings=ratings) if turns.LINKED.explain(single) else None


def the_figures(asked: Listed) -> Question | None:
    """The indicators of a colour in the same place: "and the reds there"; a project has a colour of its own."""
    said, ratings = _coloured(asked.frame)
    there = not _MEASURES.isdisjoint(said) or "there" in said
    if not ratings or (asked.last.kind is Kind.PROJECTS and not there) or not turns.OF_THE_FIGURES.explain(said):
        return None
    no_scopes = (Dimension.INDICATOR, Dimension.BODY, *WORKS)
    picks = tuple(pick for pick in asked.last.picks if pick.dimension not in no_scopes)
    if not picks:
        return asked.anew(f"whats {' or '.join(ratings)}", Context())
    return Question(Kind.INDICATORS, plain(asked.said.typed), picks=picks, mine=asked.last.mine, ratings=ratings)


_MEASURES = words("indicator indicators figure figures")
