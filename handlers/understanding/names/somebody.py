"""Whether a word is the name of people only."""

from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension
from handlers.understanding.words.naming_words import stem


def is_somebody(word: str, index: Index) -> bool:
    """Whether everything that a word names is a person, and it names one."""
    known = index.exact.get((stem(word),), ())
    return bool(known) and all(index.terms[place].dimension is Dimension.PERSON for place in known)
