"""Clauses that only accompany a question: why somebody asks, what they are at, courtesies. None may narrow it.

A clause is such a remark by its form: a statement of what somebody does or has heard, a courtesy, what it is for. A
word in it that could change the answer makes it part of the question again: a name, a rating, a time of figures, what
leaves out or asks for something.
"""

import re

from handlers.understanding.clauses import Clause, clauses_of
from handlers.understanding.common_words import COMMON
from handlers.understanding.index import Index
from handlers.understanding.naming_words import concepts_in, stem
from handlers.understanding.ordinary_words import JOINING, MEASURES, ORDINARY
from handlers.understanding.period_words import NUMBERS
from handlers.understanding.question import Dimension
from handlers.understanding.remark_forms import (
    A_WHILE,
    ASKS,
    AT_WORK,
    CLAIM,
    COURTESY,
    LIMITS,
    NARROWING,
    NO_DOING,
    OWNED_UP,
    POINTING,
    STATED,
    TOPIC,
    WHAT_FOR,
    WISHES,
)
from handlers.understanding.tokens import Token, plain, read_tokens

_LED_BY = re.compile(
    r"^(?:(?:hi|hiya|hello|hey|sorry|morning|evening|afternoon)\b[,.! ]*)*(?:but|so)\s+", re.IGNORECASE
)


def side_remarks(typed: str, index: Index) -> tuple[Clause, ...]:
    """The clauses that only accompany what is asked; none where nothing else is said."""
    clauses = clauses_of(plain(typed))
    remarks = tuple(each for each in clauses if _is_remark(each.text, index))
    return remarks if 0 < len(remarks) < len(clauses) else ()


def without(typed: str, remarks: tuple[Clause, ...]) -> str:
    """The text without these clauses and the marks that are left at its ends."""
    text = typed
    for each in reversed(remarks):
        text = text[: each.start] + ", " + text[each.end :]
    text = re.sub(r"[\s,]+(?=[?!.,;:])", "", " ".join(text.replace("(", " ").replace(")", " ").split()))
    text = re.sub(r"(?:^|(?<=[?!.,;:–—-]))[\s,.!;:–—-]+", " ", text)
    return _LED_BY.sub("", text.strip(" ,.;:!-–—"))


def owns_up(remarks: tuple[Clause, ...]) -> bool:
    """Whether the remarks only say sorry or that something was wrong, as a correction does."""
    return all(OWNED_UP.search(each.text) for each in remarks)


def _is_remark(text: str, index: Index) -> bool:
    claim = CLAIM.match(text)
    if claim:
        who, rest = {token.word for token in read_tokens(claim["who"])}, read_tokens(claim["rest"])
        said = {token.word for token in rest} | who
        return not (_names_something(rest, index) or said & LIMITS or who & (ASKS | TOPIC))
    stated = STATED.match(text)
    if stated or COURTESY.match(text) or WHAT_FOR.match(text) or _is_at_work(text):
        tokens = read_tokens(stated["rest"] if stated else text)
        return not (_may_narrow(tokens, index) or _names_something(tokens, index))
    return False


def _is_at_work(text: str) -> bool:
    found = AT_WORK.match(text)
    doing = (found["doing"] or "").casefold() if found else ""
    return bool(found) and doing not in NO_DOING


def _may_narrow(tokens: tuple[Token, ...], index: Index) -> bool:
    """Whether a word asks, wishes, limits, is of figures or a number, or whether it is said what it is about."""
    said = [token.word for token in tokens]
    for place, word in enumerate(said):
        behind = said[place + 1] if place + 1 < len(said) else ""
        if word in NARROWING or word in index.nouns or word in ASKS:
            return True
        if word in TOPIC and behind not in POINTING and behind not in ("to", ""):
            return True
        if (
            word[0].isdigit()
            and behind not in A_WHILE
            and not word.endswith(("pm", "am", "mins", "st", "nd", "rd", "th"))
        ):
            return True
    return bool(WISHES.intersection(said))


def _names_something(tokens: tuple[Token, ...], index: Index) -> bool:
    """Whether a word is a name or telling part of one; a body is only where somebody goes, "at home" where they are."""
    tokens = tuple(token for place, token in enumerate(tokens) if not (place and tokens[place - 1].word == "at"))
    stems = [stem(token.word) for token in tokens]
    for start in range(len(stems)):
        for end in range(start + 1, min(len(stems), start + 6) + 1):
            row = tuple(each for each in stems[start:end] if each not in JOINING)
            if row and _is_name(row, tokens[start:end], index):
                return True
    meant = (
        index.features.get(concept, frozenset())
        for start, end, concept in concepts_in(tuple(stems))
        if not all(_is_plain(token.word) for token in tokens[start:end])
    )
    return any(_tells(token, index) for token in tokens) or any(places & index.indicator_places for places in meant)


def _is_name(row: tuple[str, ...], tokens: tuple[Token, ...], index: Index) -> bool:
    if len(row) == 1 and tokens[0].raw.islower() and (row[0] in ORDINARY or row[0] in MEASURES):
        return False
    known = (*index.exact.get(row, ()), *index.keys.get(row, ()))
    return any(index.terms[place].dimension is not Dimension.BODY for place in known) or "".join(row) in index.codes


def _is_plain(word: str) -> bool:
    """Whether a word names nothing by itself: a joining word, an ordinary one, one of measuring, or a number."""
    return word.isdecimal() or any(word in each for each in (ORDINARY, JOINING, MEASURES, NUMBERS, A_WHILE))


def _tells(token: Token, index: Index) -> bool:
    """Whether some name has this word; one of everyday English tells no indicator, only a service and the like."""
    word = token.word
    if _is_plain(word):
        return False
    known = index.features.get(stem(word), frozenset())
    known |= frozenset() if token.raw.islower() else index.features.get("^" + word, frozenset())
    passed = (Dimension.BODY, Dimension.INDICATOR) if word in COMMON else (Dimension.BODY,)
    return any(index.terms[place].dimension not in passed for place in known)
