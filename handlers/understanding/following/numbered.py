"""Another priority by its number or letter alone, after one that was said so: "and 3?" after "reds in priority 2"."""

import re

from handlers.understanding.names.priority_numbers import IS_NUMBER
from handlers.understanding.question import Dimension, Question
from handlers.understanding.reading import Reading
from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.sentence import Span
from handlers.understanding.words.tokens import read_tokens

_LEADS = re.compile(
    r"(?:(?:and|or|ok|now|so|then|what about|how about|wot about|for|in|under|just|only"
    r"|(?:the )?same for|do|no|i meant)"
    r"(?: |$))+"
)


def another_by_number(reading: Reading, last: Question) -> str:
    """ "And 3?" as "and priority 3"; empty where no priority was said by its number, or more is said than that."""
    words = reading.sentence.words
    if not words or reading.named:
        return ""
    if last.keys(Dimension.PRIORITY) and _is_key(reading) and _LEADS.fullmatch(" ".join((*words[:-1], ""))):
        return _as_priority(reading)
    if not IS_NUMBER.fullmatch(stem(words[-1])):
        return ""
    if len(words) > 1 and not _LEADS.fullmatch(" ".join(words[:-1])):
        return ""
    keys = {(Dimension.PRIORITY, key) for key in last.keys(Dimension.PRIORITY)}
    said = {stem(token.word) for token in read_tokens(last.text)}
    numbers = reading.index.numbered_priorities.items()
    by_number = any(number in said and _is_one(reading, place, keys) for number, place in numbers)
    return _as_priority(reading) if by_number else ""


def _as_priority(reading: Reading) -> str:
    """The text with "priority" before its last word."""
    at = Span(len(reading.sentence.words) - 1, len(reading.sentence.words))
    return reading.sentence.typed_instead(at, f"priority {reading.sentence.typed_part(at)}")


def _is_key(reading: Reading) -> bool:
    """Whether the last word is the key of a priority that would be a month by itself: "just M5"."""
    place = reading.index.keyed.get(reading.sentence.tokens[-1].word)
    return place is not None and reading.index.terms[place].dimension is Dimension.PRIORITY


def _is_one(reading: Reading, place: int, keys: set[tuple[Dimension, str]]) -> bool:
    term = reading.index.terms[place]
    return (term.dimension, term.key) in keys
