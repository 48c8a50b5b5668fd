"""Which words may be taught, and by whom: never the name of something else, and no word of questions or of time."""

from domain.access import Role, Viewer
from domain.meanings import Meaning
from handlers.request import Request
from handlers.understanding.names.masking import tells
from handlers.understanding.periods.said_periods import read_periods
from handlers.understanding.periods.words import MONTHS, NUMBERS, SEASONS
from handlers.understanding.phrases.cues import cue_words
from handlers.understanding.vocabulary import Term, Vocabulary
from handlers.understanding.words.grammar_words import GRAMMAR
from handlers.understanding.words.naming_words import code_key, content, ways_of_saying
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.tokens import read_tokens

LONGEST = 60
MOST_WORDS = 5
KEEPERS = frozenset({Role.OFFICER, Role.ADMIN})
"""Who may undo what others have taught."""


def may_teach(viewer: Viewer) -> bool:
    """Whether what this person means may become what everybody means; an auditor changes nothing."""
    return viewer.is_of_the_council and Role.AUDITOR not in viewer.roles


def may_undo(viewer: Viewer, taught_by: str | None) -> bool:
    """Whether this person may undo a word: a performance officer, or who taught it."""
    if Role.AUDITOR in viewer.roles:
        return False
    return bool(viewer.roles & KEEPERS) or bool(viewer.email and viewer.email == taught_by)


def written(words: str) -> str:
    """A word as it is kept: small letters, single spaces."""
    return " ".join(token.word for token in read_tokens(words))


def meant(vocabulary: Vocabulary, means: str) -> Term | None:
    """The thing that a meaning names, if it is still there."""
    meaning = Meaning.parse(means)
    found = (term for term in vocabulary.terms if term.key == meaning.key and str(term.dimension) == meaning.kind)
    return next(found, None)


def can_be_taught(request: Request, vocabulary: Vocabulary, word: str) -> bool:
    """Whether a word is free to be taught: it tells something and is nobody's name, code or alias yet."""
    stems = content(word)
    if not stems or len(word) > LONGEST or len(word.split()) > MOST_WORDS:
        return False
    if not any(_tells(each) for each in word.split()) or read_periods(_text(word), request.today).spans:
        return False
    return not any(_is_called(term, stems, code_key(word)) for term in vocabulary.terms)


def _tells(word: str) -> bool:
    common = word in cue_words() or word in GRAMMAR or word in MONTHS or word in NUMBERS or word in SEASONS
    return word.isalpha() and not common and tells(word)


def _text(word: str) -> str:
    tokens = read_tokens(word)
    return Sentence(word, tokens, tuple(token.word for token in tokens)).text


def _is_called(term: Term, stems: tuple[str, ...], code: str) -> bool:
    names = (term.name, *term.aliases)
    if code == code_key(term.key):
        return True
    return any(content(way) == stems for name in names for way in ways_of_saying(name))
