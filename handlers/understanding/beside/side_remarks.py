"""Clauses that only accompany a question: why somebody asks, what they are at, courtesies. None may narrow it.

A clause is such a remark by its form: a statement of what somebody does or has heard, a courtesy, what it is for. A
word in it that could change the answer makes it part of the question again: a name, a rating, a time of figures, what
leaves out or asks for something.
"""

import re

from handlers.understanding.beside.clauses import Clause, clauses_of
from handlers.understanding.beside.remark_forms import (
    A_WHILE,
    ASKS,
    AT_WORK,
    CALLED,
    CLAIM,
    COURTESY,
    LED_TO,
    LIMITS,
    LOOKED,
    NARROWING,
    NO_DOING,
    OCCASIONS,
    OWNED_UP,
    PASSED_ON,
    POINTING,
    RHETORICAL,
    STATED,
    TOPIC,
    WEATHER,
    WHAT_FOR,
    WISHES,
)
from handlers.understanding.names.index import Index
from handlers.understanding.periods.words import NUMBERS
from handlers.understanding.question import Dimension
from handlers.understanding.vocabulary import Term
from handlers.understanding.words.common_words import COMMON
from handlers.understanding.words.naming_words import concepts_in, stem
from handlers.understanding.words.ordinary_words import JOINING, MEASURES, ORDINARY
from handlers.understanding.words.tokens import Token, plain, read_tokens

_LED_BY = re.compile(
    r"^(?:(?:hi|hiya|hello|hey|sorry|morning|evening|afternoon)\b[,.! ]*)*(?:but|so)\s+", re.IGNORECASE
)


def side_remarks(typed: str, index: Index) -> tuple[Clause, ...]:
    """The clauses that only accompany what is asked; none where nothing else is said."""
    clauses = clauses_of(plain(typed))
    if len(clauses) < 2:
        return ()
    remarks = tuple(each for each in clauses if is_remark(each.text, index))
    return remarks if len(remarks) < len(clauses) else ()


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


def is_remark(text: str, index: Index) -> bool:
    """Whether a clause is by its form a remark that names nothing."""
    if any(form.match(text) for form in (WEATHER, CALLED, RHETORICAL)):
        return True
    if PASSED_ON.match(text):
        return True
    claim = CLAIM.match(text) or LOOKED.match(text)
    if claim:
        who = {token.word for token in read_tokens(claim.groupdict().get("who", ""))}
        rest = read_tokens(claim["rest"])
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
        if word in NARROWING or word in ASKS or (word in index.nouns and word not in OCCASIONS):
            return True
        if word in LED_TO and _may_be_a_part(word, behind, index):
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
    return bool(names_in(tokens, index)) or bool(partly_named(tokens, index)) or tells_an_indicator(tokens, index)


def names_in(tokens: tuple[Token, ...], index: Index) -> tuple[tuple[Term, ...], ...]:
    """What rows of these words are called as a whole, bodies left out, each row with all that it may be."""
    stems = [stem(token.word) for token in tokens]
    named: list[tuple[Term, ...]] = []
    for start in range(len(stems)):
        for end in range(start + 1, min(len(stems), start + 6) + 1):
            row = tuple(each for each in stems[start:end] if each not in JOINING)
            terms = _called(row, tokens[start:end], index) if row else ()
            named += [terms] if terms else []
    return tuple(named)


def tells_an_indicator(tokens: tuple[Token, ...], index: Index) -> bool:
    """Whether words mean what an indicator is about, though its name has others for it."""
    meant = (
        index.features.get(concept, frozenset())
        for start, end, concept in concepts_in(tuple(stem(token.word) for token in tokens))
        if not all(_is_plain(token.word) for token in tokens[start:end])
    )
    return any(places & index.indicator_places for places in meant)


def _called(row: tuple[str, ...], tokens: tuple[Token, ...], index: Index) -> tuple[Term, ...]:
    if len(row) == 1 and tokens[0].raw.islower() and (row[0] in ORDINARY or row[0] in MEASURES):
        return ()
    coded = index.codes.whole.get("".join(row))
    known = (*index.exact.get(row, ()), *index.keys.get(row, ()), *(() if coded is None else (coded,)))
    return tuple(index.terms[place] for place in known if index.terms[place].dimension is not Dimension.BODY)


def _may_be_a_part(leading: str, word: str, index: Index) -> bool:
    """Whether "in" or "for" leads to a word that may be a part of the council, unknown though it is: "for teachers"."""
    if not word or _is_plain(word) or word in OCCASIONS or (leading != "for" and word in COMMON):
        return False
    known = (*index.exact.get((stem(word),), ()), *index.keys.get((stem(word),), ()))
    return not any(index.terms[place].dimension is Dimension.BODY for place in known)


def _is_plain(word: str) -> bool:
    """Whether a word names nothing by itself: a joining word, an ordinary one, one of measuring, or a number."""
    return word.isdecimal() or any(word in each for each in (ORDINARY, JOINING, MEASURES, NUMBERS, A_WHILE))


def partly_named(tokens: tuple[Token, ...], index: Index) -> tuple[Term, ...]:
    """What has one of these words in its name, bodies left out."""
    return tuple({place: index.terms[place] for token in tokens for place in _telling(token, index)}.values())


def _telling(token: Token, index: Index) -> frozenset[int]:
    """What has this word in its name; one of everyday English tells no indicator, only a service and the like."""
    word = token.word
    if _is_plain(word):
        return frozenset()
    known = index.features.get(stem(word), frozenset())
    known |= frozenset() if token.raw.islower() else index.features.get("^" + word, frozenset())
    passed = (Dimension.BODY, Dimension.INDICATOR) if word in COMMON else (Dimension.BODY,)
    return frozenset(place for place in known if index.terms[place].dimension not in passed)
