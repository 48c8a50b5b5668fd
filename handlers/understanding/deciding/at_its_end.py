"""What the end of a text asks by itself, where the whole was not understood: "humour me: reds for parks".

So does either end of one that is only refused for what is told beside it: "the wifi's gone again, voids?".
Whatever is said beside must not narrow the question, and what it names is at most what the question goes on about:
"they will ask me about empty shops. Why is it so?".
"""

from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from handlers.understanding.beside.clauses import Clause, clauses_of
from handlers.understanding.beside.telling_clauses import OUTSIDE, only_tells
from handlers.understanding.question import ABOUT_ONE, ABOUT_SEVERAL, Dimension, Kind, Question
from handlers.understanding.reading import Reading
from handlers.understanding.words.naming_words import content
from handlers.understanding.words.tokens import read_tokens
from handlers.understanding.words.word_list import words

UNCLEAR = ("unknown", "left over", "unclear", "subject")
"""Why a text is asked back whose end may ask clearly."""
_WHICH = "which"
_NARROWS = words("""
    without except excepting excluding bar barring apart aside ignoring ignore forget leave leaving minus skip skipping
    other than besides unless
    """)
_PLACED = words("in within near around")
_JOINED = words("and or plus also with but not")
_DETERMINING = words("the our my a an this that")
_MOST_PARTS = 6


def may_ask_alone(question: Question) -> bool:
    """Whether a part of the text may ask clearly: it was not understood, or is of another subject."""
    return _is_refused(question) or (question.kind is Kind.CLARIFY and question.aspect in (*UNCLEAR, _WHICH))


def _is_refused(question: Question) -> bool:
    return question.kind is Kind.REFUSE and question.aspect == OUTSIDE


def parts_alone(text: str, unclear: Question, names: Container[tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    """What may ask alone in a text, each with what is said beside it."""
    clauses = clauses_of(text)
    if len(clauses) > _MOST_PARTS:
        return
    if not _is_refused(unclear):
        yield from _ends_alone(text, clauses, unclear, names)
        return
    for before, clause in pairwise(clauses):
        start, end = text[: before.end], text[clause.start :]
        yield from ((part, beside) for part, beside in ((end, start), (start, end)) if only_tells(beside))


def _ends_alone(
    text: str, clauses: Sequence[Clause], unclear: Question, names: Container[tuple[str, ...]]
) -> Iterator[tuple[str, str]]:
    """Each end of a text without a word that made it unclear, with what is said before it, the longest end first.

    A single word is one only where it is one of the council's `names`: "overdue?" asks nothing by itself.
    """
    unclear_words = {*unclear.unread, *unclear.words.casefold().split()}
    for before, clause in pairwise(clauses):
        end = text[clause.start :]
        said = [token.word for token in read_tokens(end)]
        alone = len(said) > 1 or (bool(said) and content(end) in names)
        if alone and said[0] not in _JOINED and unclear_words.isdisjoint(said):
            yield end, text[: before.end]


def may_narrow(before: Reading, unclear: Question) -> bool:
    """Whether what is said before may be part of what is asked: a rating, a time, a number, a place.

    What only names several things of which one may be meant is: "arrears, voids".
    """
    if unclear.aspect == _WHICH and not before.unread:
        return True
    scope, said = before.scope, before.sentence.words
    told = before.ratings.ratings or before.ratings.change or before.periods.asked.last or scope.ranking or scope.picks
    numbers = any(word[0].isdigit() for word in said)
    return bool(told or before.act) or numbers or not _NARROWS.isdisjoint(said) or _names_a_place(before)


def _names_a_place(before: Reading) -> bool:
    """Whether a word that nobody knows is written as a name, or led to as a place: "I live in Wibbleton"."""
    said = before.sentence.words
    for place in before.unread:
        leading = place - 1
        while leading > 0 and said[leading] in _DETERMINING:
            leading -= 1
        if before.sentence.tokens[place].raw[:1].isupper() and place > 0:
            return True
        if leading >= 0 and said[leading] in _PLACED:
            return True
    return False


def asks_clearly(question: Question, before: Reading) -> bool:
    """Whether an end asks a whole question, and what it asks of one figure is not of another than was named before."""
    if question.kind in ABOUT_ONE:
        return bool(question.codes or question.picks) and not _names_a_figure(before)
    return question.kind in _OF_ALL or (question.kind in ABOUT_SEVERAL and bool(question.picks or question.mine))


_OF_ALL = (Kind.INDICATORS, Kind.COUNT)


def _names_a_figure(before: Reading) -> bool:
    """Whether an indicator is named as a whole."""
    first = (each.options[0] for each in before.named if each.options)
    return any(option.whole and option.term.dimension is Dimension.INDICATOR for option in first)
