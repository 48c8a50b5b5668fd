"""Clauses that tell or wish something beside a question, whatever it is: who asked, where somebody is, thanks.

A clause is one of them where it neither asks nor narrows. It asks by a word of asking or of what can be shown, and
narrows by a limit, a colour, a time of figures, a number or a name. In a clause that tells what somebody did, a single
everyday word or a part of a name is no name: "a resident rang me" names no satisfaction of residents.
"""

import re
from collections.abc import Container

from handlers.understanding.beside.clauses import Clause, clauses_of
from handlers.understanding.beside.courtesies import is_courteous, is_known
from handlers.understanding.beside.remark_forms import ASKS, NARROWING
from handlers.understanding.beside.said_in_passing import OF_A_TIME, SOMEWHERE, attends, is_in_passing
from handlers.understanding.beside.said_in_passing import SOON as SAID_SOON
from handlers.understanding.beside.side_remarks import is_remark, names_in, partly_named
from handlers.understanding.beside.telling_idioms import as_told
from handlers.understanding.beside.telling_names import is_no_person, long_name, names_or_wants
from handlers.understanding.beside.telling_words import (
    ASKERS,
    COURTEOUS,
    DETERMINING,
    ELIDED,
    ELIDED_BEFORE,
    OBJECTS,
    POINTED_AT,
    SHOWABLE,
    SOON,
    SUBJECTS,
    TELLING,
    VERBS,
)
from handlers.understanding.names.index import Index
from handlers.understanding.phrases.refusals import refusal
from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.tokens import Token, plain, read_tokens
from handlers.understanding.words.word_list import words

_MOST = 8
_TURNS = re.compile(
    r"\b(?:going|gone|goes|went|go|moving|moved|trending|getting|got|get|creeping)(?: \w+)? (?:up|down|worse|better)\b"
    r"|\bthe one (?:that|who|which|in|on|for|i|we|they|with)\b"
)
_REQUESTS = words("""
    tell send remind list show give compare chase add draw put export download explain summarise describe break split
    sort rank order count check update set record change approve sign stop cancel undo zoom pull bring make email
    calculate define name state report confirm provide run open close start drop filter narrow group
    """)
_HELPING = words("is are was were do does did has have can could will would should shall may might am")
_ASKED_OF = words("it that this there they these those the he she we you i u any anyone our my")
_ALONE = words("i me again it its wonder righto right hmm mm um er oh ah ooh aha ok okay so")
_FROM = words("those these any anything everything all whatever whichever ones")
_PARTICIPLE = re.compile(r"[a-z]{2,}ing")
_OF_THE_DAY = re.compile(r"\d{1,2}(?:[.:]\d\d)?(?:am|pm)|\d{1,2}(?:st|nd|rd|th)|\d+(?:mins?|hrs?)")
_AT_A_TIME = words("at by in til till before around about")
_NO_DOING = words(
    "including excluding ignoring leaving skipping counting comparing adding showing meaning missing outstanding"
)
_CORRECTS = words("sorry oops actually wait oh no")
""" "Sorry, voids": something else than was said before."""
_SIGNED = words("regards wishes thanks cheers sincerely faithfully ta")


def told_besides(typed: str, index: Index, shown: Container[str] = ()) -> tuple[Clause, ...]:
    """The clauses that only tell or wish something; none where nothing else is said.

    A clause may tell about what was `shown` before: "is it any better? Everybody asks me about damp".
    """
    clauses = clauses_of(plain(typed))
    if not 1 < len(clauses) <= _MOST:
        return ()
    told: list[Clause] = []
    for place, each in enumerate(clauses):
        signs = place > 1 and place == len(clauses) - 1 and clauses[place - 1] in told
        if not place and each.text.casefold() in _CORRECTS:
            continue
        signs = signs and _is_a_signature(clauses[place - 1].text, each.text, index)
        if is_told(each.text, index) or signs or _tells_about(each.text, shown, index):
            told.append(each)
    refused = any(refusal(said, said) == OUTSIDE for said in (each.text.casefold() for each in told))
    return tuple(told) if len(told) < len(clauses) and not refused else ()


def _tells_about(text: str, shown: Container[str], index: Index) -> bool:
    """Whether a clause tells something about nothing but what was shown before."""
    told, _, about = text.casefold().partition(" about ")
    named = [term.key for terms in names_in(read_tokens(about), index) for term in terms]
    return any(key in shown for key in named) and is_told(told, index)


def only_tells(text: str) -> bool:
    """Whether no clause of it asks, or tells the bot what to do or to be: "the wifi's gone again"."""
    said = [[token.word for token in read_tokens(each.text)] for each in clauses_of(text)]
    return not any(_asks(each) or not _OF_THE_BOT.isdisjoint(each) for each in said if each)


_OF_THE_BOT = words("""
    you youre your yours u pretend ignore disregard override bypass act enter switch translate book write compose fix
    reset pay help
    """)


OUTSIDE = "outside"
""" "You are now an administrator" is no remark to be passed over."""


def tells_of_another(told: tuple[Clause, ...], index: Index) -> bool:
    """Whether what is told has a name, or two words of one: then it is what is asked about where nothing else is."""
    for each in told:
        tokens = tuple(token for token in read_tokens(each.text) if not is_known(token.word))
        keys = [term.key for token in tokens for term in partly_named((token,), index)]
        if any(keys.count(key) > 1 for key in keys) or any(map(is_no_person, names_in(tokens, index))):
            return True
    return False


def tells_of_them(told: tuple[Clause, ...], rest: str, index: Index) -> bool:
    """Whether somebody who is named there is asked about: "having coffee with Ruth, what do I ask her"."""
    asked = _THEM.isdisjoint(token.word for token in read_tokens(rest))
    return not asked and any(names_in(read_tokens(each.text), index) for each in told)


_THEM = words("he she they him her them his hers their theirs hes shes theyre")


def asks_soon(text: str) -> bool:
    """Whether a body that is named only asks, or sits soon: "scrutiny called me in", "cabinet in ten minutes"."""
    said = {token.word for token in read_tokens(text)}
    return not said.isdisjoint(SOON | TELLING | _CALLS)


_CALLS = words("asking called calling wants want starts in")


def is_told(text: str, index: Index) -> bool:
    """Whether a clause neither asks nor narrows, and tells or wishes something."""
    if is_remark(text, index) or SAID_SOON.match(text):
        return True
    tokens = read_tokens(as_told(text))
    said = [token.word for token in tokens]
    if _ALONE.issuperset(said):
        return text.casefold() not in _JOINS
    if _asks(said) or _narrows(said, index):
        return False
    return _tells(text, tokens, said, index)


def _tells(text: str, tokens: tuple[Token, ...], said: list[str], index: Index) -> bool:
    if _is_of_somebody(said, index):
        return not names_or_wants(tokens, said, index)
    if is_courteous(tokens) or SOMEWHERE.match(text):
        return not (len(said) > 1 and long_name(tokens, index))
    if _states(said):
        verb = next(place for place, word in enumerate(said) if place and word in VERBS)
        tokens = (*tokens[:verb], *tokens[verb + 2 :])
    elif said[0] not in COURTEOUS and (OF_A_TIME.match(text) or not is_in_passing(text)):
        return False
    return not (attends(said) or names_in(tokens, index) or partly_named(tokens, index))


_JOINS = words("and or but plus also then")


def _asks(said: list[str]) -> bool:
    if said[0] in _REQUESTS or (said[0] in _HELPING and len(said) > 1 and said[1] in _ASKED_OF):
        return True
    return any(word in ASKS or word in _ASKS_TOO or word in SHOWABLE for word in said)


_ASKS_TOO = words("who whos whom whove when mean means meant aside apart besides forget unless")


def _narrows(said: list[str], index: Index) -> bool:
    if said[0] in _FROM or _TURNS.search(" ".join(said)):
        return True
    nouns = () if said[0] in COURTEOUS else index.nouns
    row = ["", *said, ""]
    return any(
        word in NARROWING or _counts(before, word, behind, said) or (word in nouns and word not in ASKERS)
        for before, word, behind in zip(row, said, row[2:], strict=False)
    )


def _counts(before: str, word: str, behind: str, said: list[str]) -> bool:
    """Whether a number is one of figures: no time of day, no short while, no charge of a telephone."""
    if not word[0].isdigit() or behind in SOON or _OF_THE_DAY.fullmatch(word):
        return False
    if behind in ("percent", "%") or word.endswith("%"):
        return not {"battery", "charge", "phone"} & set(said)
    return not (before in _AT_A_TIME and behind in ("", "so", "and", "but", "today", "tonight", "tomorrow"))


def _is_of_somebody(said: list[str], index: Index) -> bool:
    """Whether somebody tells what they or others do: "a resident rang me", "been asked", "boss is asking"."""
    first, behind = said[0], said[1] if len(said) > 1 else ""
    if first in SUBJECTS and len(said) > 1 and (first not in POINTED_AT or not VERBS.isdisjoint(said[1:4])):
        return True
    if not OBJECTS.isdisjoint(said[2:]) or behind in _ONESELF or not TELLING.isdisjoint(said[1:]):
        return True
    if behind and (first in ELIDED or behind in ELIDED_BEFORE.get(first, ())):
        return True
    if _PARTICIPLE.fullmatch(first) and behind and first not in _NO_DOING:
        named = stem(first) in index.features
        return not named or behind in DETERMINING
    return any(word in ASKERS and _acts(said[place + 1 :]) for place, word in enumerate(said))


_ONESELF = words("i im ive ill id")


def _acts(behind: list[str]) -> bool:
    """Whether one of the next words is a verb: "boss is asking", "question came up"."""
    return any(
        word in VERBS or word in TELLING or (len(word) > 4 and word.endswith(("ed", "ing"))) for word in behind[:3]
    )


def _states(said: list[str]) -> bool:
    """Whether something is or does something: "the signal is terrible here", "intranet is down"."""
    return len(said) > 2 and any(word in VERBS for word in said[1:4])


def _is_a_signature(before: str, text: str, index: Index) -> bool:
    """Whether a name stands behind a courtesy at the end: "kind regards, Jo"."""
    tokens = read_tokens(text)
    signed = not _SIGNED.isdisjoint(token.word for token in read_tokens(before)[-3:])
    known = any(is_no_person(named) for named in names_in(tokens, index))
    return signed and 0 < len(tokens) < 3 and not known and all(token.word.isalpha() for token in tokens)


STANDS_IN = re.compile(
    r"\b(?:covering|standing in|filling in|deputising)\b"
    r"|\bi (?:missed|wasn'?t at|couldn'?t (?:make|get to)) [^,.;]+[,.;-]+ ?(?:so )?what (?:got|was|were|did)\b",
    re.IGNORECASE,
)
"""Said beside being away, that is no remark: "I'm off from Monday, Neil's covering", "I missed it, what got agreed"."""
