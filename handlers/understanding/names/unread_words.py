"""Which words are free to name something, and which that were not read may be passed over."""

from collections.abc import Sequence

from handlers.understanding.names.index import Index
from handlers.understanding.names.named import Named
from handlers.understanding.names.scope_words import BEFORE_A_SCOPE
from handlers.understanding.periods.words import NUMBERS
from handlers.understanding.phrases.cues import cue_words
from handlers.understanding.words.grammar_words import GRAMMAR
from handlers.understanding.words.naming_words import CAPITALS
from handlers.understanding.words.ordinary_words import JOINING, MEASURES, ORDINARY
from handlers.understanding.words.plain_verbs import PLAIN_VERBS
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.word_list import words as words_in


def is_free(sentence: Sentence, place: int, held: set[int], spent: set[int]) -> bool:
    """Whether a word may still be part of a name: neither spent on something else nor a word that names nothing."""
    word, token = sentence.words[place], sentence.tokens[place]
    if place in held:
        return word not in JOINING or token.raw in CAPITALS or word == "it"
    if place in spent or is_compared(sentence.words, place):
        return False
    if word == "ta" and token.raw.islower() and _closes(sentence, place):
        return False
    if token.raw in CAPITALS:
        return True
    return not _is_filler(word)


def is_compared(words: Sequence[str], place: int) -> bool:
    """Whether a word compares and names nothing: "busier than", whatever business is."""
    return len(words[place]) > _SHORT and words[place].endswith("er") and words[place + 1 : place + 2] == ("than",)


_SHORT = 4


def can_be_missed(sentence: Sentence, place: int, index: Index) -> bool:
    """Whether an unread word may be passed over: a word of questions, unless "in" or "for" leads to it."""
    word = sentence.words[place]
    if word in GRAMMAR or word in index.nouns or word in NUMBERS or word in PLAIN_VERBS:
        return True
    before = place - 1
    while before > 0 and sentence.words[before] in _DETERMINERS:
        before -= 1
    return word in cue_words() and (place == 0 or sentence.words[before] not in BEFORE_A_SCOPE)


def tells_its_extent(sentence: Sentence, place: int, names: Sequence[Named]) -> bool:
    """ "Gigabit coverage": how far what is named reaches, said right behind it in a word that its name lacks."""
    before = (each for each in names if each.span.end == place and each.options)
    return sentence.words[place] in _EXTENT and any(each.options[0].whole for each in before)


_EXTENT = words_in("coverage prevalence incidence")
"""How far something reaches, said behind a name that lacks the word: "gigabit coverage"."""


def led_to_nothing(sentence: Sentence, index: Index, read: set[int]) -> set[int]:
    """The last word where "in" leads to it as to a service, but that names nothing: "ambers in needs"."""
    last = len(sentence.words) - 1
    word = sentence.words[last] if last > 0 else ""
    if last in read or word not in ORDINARY or word in _AFTER_IN or word in JOINING or word in GRAMMAR:
        return set()
    if word in index.nouns or word in NUMBERS or word in MEASURES:
        return set()
    return {last} if sentence.words[last - 1] in ("in", "within", "across") else set()


_AFTER_IN = words_in(
    """
    general total full detail details short brief order here there it them that this those these particular practice
    theory turn place advance future past end red amber green reds ambers greens us then now where all one ones mind
    question trouble context summary person public private line fact hand case time writing words english terms pounds
    yet percent reality force progress due parts part charge again please pls thanks thank you mate cheers
    """
)

_DETERMINERS = frozenset(("the", "our", "my", "a", "an"))


def _closes(sentence: Sentence, place: int) -> bool:
    """Whether a word is a last one that nothing leads to: "recycling rate ta"."""
    return place > 0 and place == len(sentence.words) - 1 and sentence.words[place - 1] not in BEFORE_A_SCOPE


def _is_filler(word: str) -> bool:
    """Whether a word that names nothing is not missed."""
    return (
        word in ORDINARY
        or word in JOINING
        or (word in MEASURES)
        or (len(word) == 1 and not word.isdecimal())
        or word.endswith("ly")
    )
