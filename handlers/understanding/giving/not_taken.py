"""What may have been meant as a figure in a text that is answered as a question: it is said that nothing is saved."""

import re
from datetime import date

from msgspec.structs import replace

from handlers.understanding.giving.figure_patterns import HAS_DIGIT
from handlers.understanding.giving.said_figures import may_state
from handlers.understanding.names.index import Index
from handlers.understanding.question import Entry, Kind, Question
from handlers.understanding.reading import read
from handlers.understanding.vocabulary import Asker, Context
from handlers.understanding.words.tokens import LONGEST_TEXT

_ANSWERS = (Kind.INDICATOR, Kind.INDICATORS, Kind.TREND, Kind.COMPARE, Kind.SUMMARY, Kind.COUNT)
_NUMBER = re.compile(r"£?\d[\d.,]*(?:\s?%|\s?(?:/|(?:out )?of)\s?\d[\d,]*)?")
MOST = 2


def with_what_is_not_taken(
    question: Question, typed: str, index: Index, asker: Asker, context: Context, today: date
) -> Question:
    """The same with the figures that stand beside the name of what the asker owes and are no part of a time or name."""
    owed = [code for code in question.codes if code in asker.owed]
    if not owed or question.kind not in _ANSWERS or not HAS_DIGIT.search(typed) or not may_state(typed):
        return question
    if question.ranking or question.running or question.days.since or question.days.on:
        return question
    reading = read(typed[:LONGEST_TEXT], index, asker, context, today)
    sentence = reading.sentence
    taken = {place for named in reading.named for place in named.places}
    taken |= {place for span in reading.times for place in span}
    text, last = sentence.typed, -1
    found: list[str] = []
    for place, token in enumerate(sentence.tokens):
        if place in taken or not token.raw[:1].isdigit() or token.start <= last:
            continue
        number = _NUMBER.search(text, max(0, token.start - 1))
        if number is not None and number.start() <= token.start < number.end():
            found.append(number[0].rstrip(".,"))
            last = number.end() - 1
    entries = tuple(Entry(owed[0], each) for each in dict.fromkeys(found))
    return replace(question, unsaved=entries[:MOST]) if entries else question
