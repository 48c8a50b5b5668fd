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
_MONEY = words(
    "budget budgets budgetary spend spending spends expenditure overspend overspends underspend underspends"
    " overspending underspending forecast forecasts outturn variance variances finances finance money cost costs"
)
""" "Place budget forecast" is about the money of Place."""
_ARTICLES = words("the our my their")
_IN_SHORT = re.compile(
    r"in (?:no more than |under |about |just |a |an |half a |one |two |three |four |five |ten |a few |few |\d+ )+"
    r"(?:sec|second|min|minute|line|sentence|word|bullet|paragraph)s?(?: (?:flat|please|pls|max|tops))*"
)
_NOUNS = words("indicators indicator measures measure kpis kpi pis pi metrics metric ones")
_LEADING = words("which what whats any all the every list show me many give see and or just only other")
"""Before such a word they lead to what is asked about: "which place measures", "any people reds"."""
_AGAINST = words("v vs versus against")
""" "Place against target" is about Place."""
_ONLY = words("only alone")
_ASKS_ON = tuple((word,) for word in words("what whats which any anything how hows show list worst best top trend"))
TIME = re.compile(r"q[1-4]|h[12]|qtr|quarter|last|this|ytd|\d.*")


def stands_as_a_scope(sentence: Sentence, place: int, dimensions: Collection[Dimension], index: Index) -> bool:
    """Whether such a word stands where only what is asked about can: "reds place", "hows people doing", "Place, Q2"."""
    said, tokens = sentence.words, sentence.tokens
    word, before, behind = said[place], said[place - 1] if place else "", (*said, "")[place + 1]
    if _GROUPS.isdisjoint(dimensions) or word in COLOURS or word in _HEADLINES:
        return False
    ends = not behind or tokens[place + 1].breaks
    closes = ends or behind in GRAMMAR or behind in JOINING or behind == "wise" or bool(TIME.fullmatch(behind))
    opens = not place or tokens[place].breaks
    rated = before in COLOURS or (_is_noun(before, index) and said[place - 2] in COLOURS)
    return (
        (opens and ends and (place > 0 or len(said) == 1 or _heads_a_question(sentence)))
        or (opens and place > 0 and behind in _ONLY)
        or (rated and closes)
        or ((opens or before in _LEADING) and (behind in COLOURS or _is_noun(behind, index)))
        or (opens and bool(TIME.fullmatch(behind)))
        or (before in _HOW and (behind in _DOING or said[place + 1 : place + 3] == ("on", "track")))
        or (opens and behind in _HEADLINES | _AGAINST | _MONEY)
        or (before in _ARTICLES and behind in _MONEY and GRAMMAR.isdisjoint((word,)))
        or (opens and bool(_IN_SHORT.fullmatch(" ".join(said[place + 1 :]))))
        or (not place and bool(behind) and sentence.typed[tokens[0].end : tokens[1].start].startswith(":"))
    )


def _heads_a_question(sentence: Sentence) -> bool:
    """ "Place: was green, now red", "Place, anything amber": the first word says of what the rest is asked."""
    rest = sentence.words[1:]
    return not COLOURS.isdisjoint(rest) or rest[:1] in _ASKS_ON


def _is_noun(word: str, index: Index) -> bool:
    return word in _NOUNS or index.nouns.get(word) is Dimension.INDICATOR
