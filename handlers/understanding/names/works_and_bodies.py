"""Whether words name a body that sits, or a project, risk or action by its title."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension
from handlers.understanding.rewording.sayings.known import Known
from handlers.understanding.words.naming_words import content, stem
from handlers.understanding.words.ordinary_words import JOINING, ORDINARY, is_ordinary
from handlers.understanding.words.tokens import read_tokens, root
from handlers.understanding.words.word_list import words

_SITS = words("committee cabinet board panel scrutiny meeting cmt smt executive council")


def known_to(index: Index) -> Known:
    """What is known of a council's words where turns of phrase are put in plain ones."""
    sits = partial(is_a_body, index=index)
    holds: dict[str, Callable[[str], bool]] = {
        "own": lambda said: not is_in_a_name(said, index),
        "body": sits,
        "other_body": sits,
        "service": lambda said: not tells_a_body(said, index),
        "work": partial(is_a_work, index=index),
    }
    return Known(index.exact, index.pairs, holds)


def is_in_a_name(said: str, index: Index) -> bool:
    """Whether one of the words, other than ordinary ones, is in a name of the council."""
    return any(stem(token.word) in index.features for token in read_tokens(said) if token.word not in ORDINARY)


def is_a_body(said: str, index: Index) -> bool:
    """Whether the words are what a body is called, or tell that one is meant: "place scrutiny", "the board"."""
    tokens = read_tokens(said)
    stems = content(said)
    known = (*index.exact.get(stems, ()), *index.keys.get(stems, ()))
    if any(index.terms[place].dimension is Dimension.BODY for place in known):
        return True
    return bool(tokens) and tokens[-1].word in _SITS


def tells_a_body(said: str, index: Index) -> bool:
    """Whether some of the words are what a body is called."""
    row = [token.word for token in read_tokens(said)]
    runs = (
        row[start:end] for start in range(len(row)) for end in range(start + 1, min(len(row), start + _LONGEST) + 1)
    )
    return any(is_a_body(" ".join(run), index) for run in runs)


_LONGEST = 6


def is_a_work(said: str, index: Index) -> bool:
    """Whether two words side by side, or all that tell something, are of the title of a project, risk or action."""
    row = [stem(token.word) for token in read_tokens(said)]
    if any(pair in index.works.by_pair and pair not in index.pairs for pair in pairwise(row)):
        return True
    telling = {root(word) for word in row if word not in JOINING and not is_ordinary(word)}
    return bool(telling) and any(telling <= title for _, title in index.works.titles)
