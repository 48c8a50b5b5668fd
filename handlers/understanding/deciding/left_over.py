"""Words that are left over and tell something nobody understood: then it is asked what is meant.

"Missed bins" asks for its figure; "who uploaded missed bins" asks for something else, even where nobody foresaw the
word "uploaded". What is left over of a plain question must be words that any such question, or any name here, may have.
"""

import re

from handlers.understanding.question import Dimension, Kind, Question
from handlers.understanding.reading import Reading
from handlers.understanding.words.everyday_verbs import is_of_what_is_counted
from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.said_of_any import LEFT_OF_A_FIGURE, LEFT_OF_A_LIST, LEFT_OF_A_SERVICE
from handlers.understanding.words.word_list import words


def left_over(reading: Reading, question: Question) -> tuple[int, ...]:
    """The places of words that tell something else than a plain question."""
    harmless = _harmless(reading, question)
    if harmless is None:
        return ()
    named = {place for each in reading.named for place in (*each.span, *each.places)}
    return tuple(
        place
        for place, word in enumerate(reading.sentence.words)
        if place not in named
        and place not in reading.spent
        and word not in harmless
        and word not in reading.index.nouns
        and stem(word) not in reading.index.features
        and word[:1].isalpha()
        and not _only_says_again(reading.sentence.words, place)
        and not (harmless is LEFT_OF_A_FIGURE and is_of_what_is_counted(word) and "who" not in reading.sentence.words)
    )


def _only_says_again(said: tuple[str, ...], place: int) -> bool:
    """Whether a word only says that what is counted was made, or asks for it formally, or begins "longer than"."""
    if said[:2] == ("how", "many") and said[place] in _MADE:
        return bool(_BY_US.search(" ".join(said[:place])))
    if said[place] in _STATED and place == 1:
        return said[0] in _POLITELY
    return said[place] in _FURTHER and said[place + 1 : place + 2] == ("than",)


_MADE = words("built build delivered deliver completed complete provided provide produced produce created create")
_BY_US = re.compile(
    r"\b(?:(?:have|has|had|did) (?:we|you|they|the (?:council|borough|city|county|district))|weve|been)"
    r"(?: (?:now|actually|already|managed to))*$"
)
_POLITELY = words("kindly please pls")
_STATED = words("state quote furnish advise specify supply")
_FURTHER = words("longer further greater")


def _harmless(reading: Reading, question: Question) -> frozenset[str] | None:
    """What may be left over where nothing but a name asks the question; None where other words ask it."""
    if question.kind is Kind.INDICATOR and question.aspect in ("", "value") and question.codes:
        return LEFT_OF_A_FIGURE
    scoped = any(pick.dimension is not Dimension.INDICATOR for pick in question.picks)
    if question.kind is Kind.SUMMARY and question.aspect == "headlines" and scoped and not reading.has("summary"):
        return LEFT_OF_A_SERVICE
    rated = bool(question.ratings or question.change or question.new or question.running)
    if question.kind in (Kind.INDICATORS, Kind.COUNT) and rated and not question.aspect:
        return LEFT_OF_A_LIST
    return None
