"""Services, directorates and portfolios whose whole name is an ordinary word: Place, People, Change."""

import re
from collections.abc import Collection

from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension
from handlers.understanding.words.grammar_words import GRAMMAR
from handlers.understanding.words.ordinary_words import JOINING
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.word_list import words

COLOURS = words("red reds amber ambers green greens yellow yellows rag")
_GROUPS = frozenset((Dimension.DIRECTORATE, Dimension.SERVICE, Dimension.PORTFOLIO))
_HOW = words("hows how is are hos")
_DOING = words("doing looking performing going getting coming faring managing slipping improving ok okay alright")
_HEADLINES = words(
    "headline headlines summary status update performance overview position dashboard snapshot picture score"
)
_TIME = re.compile(r"q[1-4]|h[12]|qtr|quarter|last|this|ytd|\d.*")


def stands_as_a_scope(sentence: Sentence, place: int, dimensions: Collection[Dimension], index: Index) -> bool:
    """Whether such a word stands where only what is asked about can: "reds place", "hows people doing", "Place, Q2"."""
    said, tokens = sentence.words, sentence.tokens
    word, before, behind = said[place], said[place - 1] if place else "", (*said, "")[place + 1]
    if _GROUPS.isdisjoint(dimensions) or word in COLOURS or word in _HEADLINES:
        return False
    ends = not behind or tokens[place + 1].breaks
    closes = ends or behind in GRAMMAR or behind in JOINING or behind == "wise" or bool(_TIME.fullmatch(behind))
    opens = not place or tokens[place].breaks
    return (
        (opens and ends and (place > 0 or len(said) == 1))
        or (before in COLOURS and closes)
        or (opens and (behind in COLOURS or bool(_TIME.fullmatch(behind))))
        or (before in _HOW and (behind in _DOING or said[place + 1 : place + 3] == ("on", "track")))
        or (opens and (behind in _HEADLINES or index.nouns.get(behind) is Dimension.INDICATOR))
    )
