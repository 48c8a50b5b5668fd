"""Whole sentences around a question that ask for nothing: "the bridge club overran", "my knee is much better".

They are passed over only where the rest is a clear question without them, and where nothing that is named in them is
anything but what is asked about.
"""

import re
from collections.abc import Iterator

from handlers.understanding.beside.clauses import Clause, clauses_of
from handlers.understanding.beside.remark_forms import A_WHILE, ASKS, AT_WORK, NARROWING, OCCASIONS, TOPIC
from handlers.understanding.beside.said_in_passing import OF_A_TIME, SOMEWHERE, SOON, attends, is_in_passing
from handlers.understanding.beside.side_remarks import is_remark, names_in, partly_named
from handlers.understanding.names.index import Index
from handlers.understanding.question import ABOUT_ONE, Dimension, Kind, Question
from handlers.understanding.vocabulary import Asker, Term
from handlers.understanding.words.common_words import COMMON
from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.tokens import Token, plain, read_tokens
from handlers.understanding.words.word_list import words

_GREETING = words(
    "hi hiya hello hey good morning afternoon evening dear love mate all everyone team folks there again oh ah well"
    " goodness gosh blimey wow me my thanks thank you many very much so ta cheers please lovely great right ok okay"
    " x xx bye"
)
_SUBJECT = words(
    "the a an my our his her their this that it i im ive id ill we weve he hes she shes they theyre theyve there you"
    " youve some someone somebody everyone everybody people one its thats theres"
)
_VERB = words(
    "is are am was were be been has have had did does do will would its im ive hes shes theyre thats theres went came"
    " took got made said told met saw left lost kept held broke fell rang sent spoke wrote gave found ran overran began"
    " brought bought caught drove flew forgot froze grew hid hung knew led lit paid rode rose sat sang shut slept spent"
    " stood stuck swam taught thought threw woke wore won says keeps goes comes sends tells likes loves enjoys looks"
    " seems feels promise promised"
)
_OBJECT = words("me him us them you her")
_OF_THE_DAY = re.compile(
    r"\d{1,2}(?:[.:]\d\d)?(?:am|pm)|\d{1,2}(?:st|nd|rd|th)|(?:1to1|121|1:1|1-1)s?|\d+(?:mins?|hrs?)"
)
OF_WORK = (Kind.ACTIONS, Kind.PROJECTS, Kind.RISKS)
_LEADS = words("on about of for with in into re at over regarding concerning by to from")
_INTRODUCED = re.compile(r"^(?:it'?s|this is|i'?m|i am)(?: only| just)? (?P<who>[\w' -]+?)(?: here| again| speaking)?$")


def small_talk(typed: str, index: Index, asker: Asker) -> tuple[Clause, ...]:
    """The clauses that ask for nothing; none where nothing else is said."""
    clauses = clauses_of(plain(typed))
    if len(clauses) < 2:
        return ()
    talk = tuple(each for each in clauses if _is_talk(each.text, index, asker))
    return talk if len(talk) < len(clauses) else ()


def names_only_beside(talk: tuple[Clause, ...], question: Question, index: Index) -> bool:
    """Whether what was taken for an indicator may be no more than a word of this talk: "havent had breakfast"."""
    if question.kind in OF_WORK:
        return True
    told = {stem(token.word) for each in talk for token in read_tokens(each.text)}
    said = {index.terms[place].key for word in told for place in index.features.get(word, ())}
    return not said.isdisjoint(question.codes)


def is_beside(talk: tuple[Clause, ...], question: Question, index: Index, asker: Asker) -> bool:
    """Whether this talk narrows nothing: all that it names is what is asked about, or only a word of a name."""
    asked = {pick.key for pick in question.picks}
    clear = question.kind is not Kind.CLARIFY and not question.unread
    return clear and all(_is_beside(each.text, question, asked, index, asker) for each in talk)


def _is_beside(text: str, question: Question, asked: set[str], index: Index, asker: Asker) -> bool:
    if is_remark(text, index) or _introduces(text, asker):
        return True
    of_one = question.kind in ABOUT_ONE and bool(question.codes)
    if of_one and SOMEWHERE.match(text):
        return True
    tokens = _without_verbs(read_tokens(text))
    if any(asked.isdisjoint(term.key for term in named) for named in _surely_named(tokens, index)):
        return False
    likely = partly_named(tokens, index)
    if any(term.dimension is not Dimension.INDICATOR and term.key not in asked for term in likely):
        return False
    if OF_A_TIME.match(text) and not question.period.last:
        return False
    return of_one or not (TOPIC.intersection(token.word for token in tokens) or _tells(tokens, question, index))


def _surely_named(tokens: tuple[Token, ...], index: Index) -> Iterator[tuple[Term, ...]]:
    """What is named as a whole, but for an indicator by one everyday word: "phones" in "a phone-in at 8"."""
    plainly = {
        named for token in tokens if token.word in COMMON and token.raw.islower() for named in names_in((token,), index)
    }
    for named in names_in(tokens, index):
        if named not in plainly or any(term.dimension is not Dimension.INDICATOR for term in named):
            yield named


def _tells(tokens: tuple[Token, ...], question: Question, index: Index) -> bool:
    """Whether more than one weak word of an indicator's name is said, or one that is led to and the only subject."""
    said = [{term.key for term in partly_named((token,), index)} for token in tokens]
    keys = [key for each in said for key in each]
    if any(keys.count(key) > 1 for key in keys):
        return True
    led = any(each and place and tokens[place - 1].word in _LEADS for place, each in enumerate(said))
    return led and not (question.picks or question.mine)


def _is_talk(text: str, index: Index, asker: Asker) -> bool:
    tokens = read_tokens(text)
    said = [token.word for token in tokens]
    if not said:
        return False
    if _GREETING.issuperset(said) or is_remark(text, index) or SOON.match(text) or _introduces(text, asker):
        return True
    if len(said) < 2 or _may_narrow(tokens, index):
        return False
    if is_in_passing(text) or AT_WORK.match(text):
        return not attends(said)
    states = len(said) > 2 and said[0] in _SUBJECT
    return states and any(word in _VERB or (len(word) > 4 and word.endswith("ed")) for word in said)


def _may_narrow(tokens: tuple[Token, ...], index: Index) -> bool:
    """Whether a word of it limits, asks for something, is of figures or a number but of a time of day."""
    said = ["", *(token.word for token in tokens), ""]
    return any(
        _narrows(word, before, behind, index) for before, word, behind in zip(said, said[1:-1], said[2:], strict=False)
    )


def _narrows(word: str, before: str, behind: str, index: Index) -> bool:
    if word in ASKS:
        return before != "same" and (word, behind) != ("find", "out")
    if word[0].isdigit():
        return not (
            behind in A_WHILE or _OF_THE_DAY.fullmatch(word) or (before in ("at", "by", "til") and word.isdecimal())
        )
    return word in NARROWING or (word in index.nouns and word not in OCCASIONS and before != "it")


def _without_verbs(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Without what somebody did to somebody, which names nothing: "stopped me"."""
    behind = (*(token.word for token in tokens[1:]), "")
    return tuple(token for token, after in zip(tokens, behind, strict=True) if after not in _OBJECT)


def _introduces(text: str, asker: Asker) -> bool:
    """ "It's Maureen", said by Maureen."""
    found = _INTRODUCED.match(text.casefold())
    own = set(re.split(r"[.\W_]+", asker.email.partition("@")[0].casefold()))
    return bool(found) and {token.word for token in read_tokens(found["who"])} <= own if found else False
