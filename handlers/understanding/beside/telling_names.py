"""Whether a clause in which somebody tells something has a name in it, or says what they are after."""

from handlers.understanding.beside.courtesies import is_known
from handlers.understanding.beside.remark_forms import LED_TO, POINTING, TOPIC, WISHES
from handlers.understanding.beside.side_remarks import names_in, partly_named
from handlers.understanding.beside.telling_words import DETERMINING, OBJECTS
from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension
from handlers.understanding.vocabulary import Term
from handlers.understanding.words.common_words import COMMON
from handlers.understanding.words.ordinary_words import ORDINARY
from handlers.understanding.words.tokens import Token
from handlers.understanding.words.word_list import words

_ANSWERS = words("answer answers quote reply response update steer line word it this that them")


def names_or_wants(tokens: tuple[Token, ...], said: list[str], index: Index) -> bool:
    """Whether a clause of somebody has a name, or says what they are after: "I want the names"."""
    after = _is_after_something(said) or not _MATTERS.isdisjoint(said)
    return after or long_name(tokens, index) or _leads_to_a_name(tokens, index)


_MATTERS = words(
    "interested care cares bothered fussed focus focused focusing matter matters concern concerned concerns"
)


def _is_after_something(said: list[str]) -> bool:
    row = [*said, "", ""]
    for place, word in enumerate(said):
        behind = {*row[place + 1 : place + 3]}
        if word in WISHES and not (behind & _ANSWERS or behind & POINTING or behind & {"to"} or row[place + 1] == ""):
            return True
        if word in TOPIC and row[place + 1] not in POINTING and row[place + 1] not in ("to", ""):
            return True
    return False


def _leads_to_a_name(tokens: tuple[Token, ...], index: Index) -> bool:
    """Whether "in" or "for" leads to what may be a part of the council: "we in housing", not "stopped me in town"."""
    said = [token.word for token in tokens]
    for place, word in enumerate(said[:-1]):
        if word not in _LEADS or not OBJECTS.isdisjoint(said[1:place]):
            continue
        while place + 2 < len(said) and said[place + 1] in DETERMINING:
            place += 1
        behind = tokens[place + 1]
        if is_known(behind.word) or behind.word[0].isdigit():
            continue
        if word in LED_TO and not (behind.word in ORDINARY or behind.word in COMMON):
            return True
        if any(term.dimension is not Dimension.PERSON for term in partly_named((behind,), index)):
            return True
    return False


_LEADS = words("in for within across on over at from with")


def long_name(tokens: tuple[Token, ...], index: Index) -> bool:
    """Whether something is called by more than one everyday word of it, somebody's name apart."""
    everyday = {
        named
        for token in tokens
        if token.raw.islower() and (token.word in COMMON or token.word in ORDINARY or is_known(token.word))
        for named in names_in((token,), index)
    }
    return any(named not in everyday and is_no_person(named) for named in names_in(tokens, index))


def is_no_person(named: tuple[Term, ...]) -> bool:
    """Whether it may be anything but somebody."""
    return any(term.dimension is not Dimension.PERSON for term in named)
