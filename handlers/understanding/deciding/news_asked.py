"""Whether somebody asks for the news since they last looked, and for nothing in particular."""

import re

from handlers.understanding.names.named import settled
from handlers.understanding.phrases.said_news import NEWS, NEWS_WORDS
from handlers.understanding.reading import Reading
from handlers.understanding.words.sentence import Span


def may_ask_for_news(text: str) -> bool:
    """Whether a text has a word that news are asked for with."""
    return not NEWS_WORDS.isdisjoint(re.findall("[a-z]+", text.lower()))


def asks_for_news(reading: Reading) -> bool:
    """Whether they do, where no colour is said and nothing is named apart from it."""
    sentence = reading.sentence
    if reading.ratings.ratings or reading.scope.direction:
        return False
    found = NEWS.search(sentence.text)
    if found is None or reading.has("money", "risks", "projects", "actions", "meetings"):
        return False
    span = sentence.span(found)
    apart = (each for each in reading.named if not all(place in span for place in each.places))
    return not any(settled(each) and each.options[0].whole for each in apart) and not _of_their_own(reading, span)


def _of_their_own(reading: Reading, span: Span) -> bool:
    """Whether "my" is said of what is asked about: not of "my last visit"."""
    said = (place for place, word in enumerate(reading.sentence.words) if word in ("my", "our", "mine", "ours"))
    return reading.scope.mine and any(place not in span for place in said)
