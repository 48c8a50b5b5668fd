"""Keys of priorities that are written as months are: whether "P6" is the sixth priority or the sixth month."""

import re

from handlers.understanding.names.index import Index
from handlers.understanding.names.plain_scopes import COLOURS
from handlers.understanding.question import Dimension
from handlers.understanding.words.ordinary_words import JOINING, ORDINARY
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.word_list import words

_LIKE_A_MONTH = re.compile(r"[pmw]\d{1,2}")
_OF_LISTS = words("summary summaries summarise headlines headline overview update rundown status worst best strategic")
_OF_TIMES = words("period periods month months monthly budget budgets forecast spend spending money by until since")


def may_be_the_key(sentence: Sentence, place: int, index: Index, *, of_a_figure: bool) -> bool:
    """Whether a word that is a key is meant as one: "reds in M5" are those of Mission 5.

    A list of a month is seldom asked for, and the month of one figure often: `of_a_figure` is what was asked last.
    """
    key = sentence.tokens[place].word
    if not _LIKE_A_MONTH.fullmatch(key):
        return True
    if place > 0 and index.nouns.get(sentence.words[place - 1]) is Dimension.PRIORITY:
        return True
    if index.terms[index.keyed[key]].dimension is not Dimension.PRIORITY:
        return False
    if not COLOURS.isdisjoint(sentence.words):
        return True
    return not of_a_figure and all(_names_nothing(word, index) for word in sentence.words)


def _names_nothing(word: str, index: Index) -> bool:
    if word in _OF_TIMES or word[:1].isdigit():
        return False
    return word in index.keyed or word in _OF_LISTS or word in ORDINARY or word in JOINING
