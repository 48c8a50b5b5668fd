"""Words that were not read: whether they may have changed what is asked."""

import re

from handlers.understanding.question import ABOUT_ONE, Dimension, Question
from handlers.understanding.reading import Reading
from handlers.understanding.words.everyday_verbs import is_of_what_is_counted
from handlers.understanding.words.word_list import words

_AGES = re.compile(r"\d+s")
""" "The over 60s", "under 5s": no number of anything."""
_LEADING = words("in for of on about at with by among across not only just except excluding bar without")
_DETERMINING = words("the our my a an all over under other their your his her")


def may_matter(reading: Reading, question: Question) -> bool:
    """Whether the words that were not read may have changed what is asked."""
    of_one = len(question.codes) == 1 and question.kind in ABOUT_ONE
    for place in reading.unread:
        word = reading.sentence.words[place]
        if of_one and is_of_what_is_counted(word) and not _is_led_to_it(reading.sentence.words, place):
            continue
        if is_number(word) and not _numbers_a_priority(reading, place):
            continue
        near = [name for name in reading.named if name.span.start - 3 <= place <= name.span.end + 2]
        if near or not question.codes:
            return True
        if _is_led_to_it(reading.sentence.words, place):
            return True
    return False


def _is_led_to_it(said: tuple[str, ...], place: int) -> bool:
    """Whether "in", "for" and the like lead to a word, whatever determines it: "in the north", "for the over 60s"."""
    before = place - 1
    while before > 0 and said[before] in _DETERMINING:
        before -= 1
    return before >= 0 and said[before] in _LEADING


def _numbers_a_priority(reading: Reading, place: int) -> bool:
    """Whether the number is a priority's that nothing here is: "priority 9"."""
    return place > 0 and reading.index.nouns.get(reading.sentence.words[place - 1]) is Dimension.PRIORITY


def is_number(word: str) -> bool:
    return word[0] in "£-" or (word[0].isdigit() and not _AGES.fullmatch(word))
