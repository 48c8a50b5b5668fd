"""Whole sentences around a question that ask for nothing: "the bridge club overran", "my knee is much better".

They are passed over only where the rest is a clear question without them, and where nothing that is named in them is
anything but what is asked about.
"""

import re

from handlers.understanding.beside.clauses import Clause, clauses_of
from handlers.understanding.beside.remark_forms import ASKS, AT_WORK, NARROWING, TOPIC
from handlers.understanding.beside.side_remarks import is_remark, names_in, partly_named
from handlers.understanding.names.index import Index
from handlers.understanding.question import ABOUT_ONE, Dimension, Kind, Question
from handlers.understanding.vocabulary import Asker
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
_OF_A_TIME = re.compile(
    r"^(?:back |just |right )*(?:before|after|when|since|while) (?:the|that|we|they|he|she|it|our|my)\b"
)
_SOMEWHERE = re.compile(
    r"^(?:(?:i'?m|we'?re|just|still|only|currently|now|stuck|sitting|sat|standing|stood|walking|waiting|here|back|out"
    r"|off|driving|going|on my way|in traffic)\s+)*(?:on|in|at|outside|near|past|by|through|to|off)\s+(?:the|a|an|my)"
    r"\s+\w+(?:\s+\w+)?(?:\s+(?:now|again|today|tonight|with\s.*))?$",
    re.IGNORECASE,
)
"""Where somebody is: "stuck on the bus", "sitting in the library"."""
_INTRODUCED = re.compile(r"^(?:it'?s|this is|i'?m|i am)(?: only| just)? (?P<who>[\w' -]+?)(?: here| again| speaking)?$")


def small_talk(typed: str, index: Index, asker: Asker) -> tuple[Clause, ...]:
    """The clauses that ask for nothing; none where nothing else is said."""
    clauses = clauses_of(plain(typed))
    talk = tuple(each for each in clauses if _is_talk(each.text, index, asker))
    return talk if 0 < len(talk) < len(clauses) else ()


def is_beside(talk: tuple[Clause, ...], question: Question, index: Index, asker: Asker) -> bool:
    """Whether this talk narrows nothing: all that it names is what is asked about, or only like part of a name."""
    asked = {pick.key for pick in question.picks}
    clear = question.kind is not Kind.CLARIFY and not question.unread
    return clear and all(_is_beside(each.text, question, asked, index, asker) for each in talk)


def _is_beside(text: str, question: Question, asked: set[str], index: Index, asker: Asker) -> bool:
    if is_remark(text, index) or _introduces(text, asker):
        return True
    of_one = question.kind in ABOUT_ONE and bool(question.codes)
    if of_one and _SOMEWHERE.match(text):
        return True
    tokens = _without_verbs(read_tokens(text))
    if any(asked.isdisjoint(term.key for term in named) for named in names_in(tokens, index)):
        return False
    likely = partly_named(tokens, index)
    if any(term.dimension is not Dimension.INDICATOR and term.key not in asked for term in likely):
        return False
    if _OF_A_TIME.match(text.casefold()) and not question.period.last:
        return False
    return of_one or not (likely or TOPIC.intersection(token.word for token in tokens))


def _is_talk(text: str, index: Index, asker: Asker) -> bool:
    tokens = read_tokens(text)
    said = [token.word for token in tokens]
    if not said:
        return False
    if _GREETING.issuperset(said) or is_remark(text, index) or _introduces(text, asker):
        return True
    if len(said) < 3 or _may_narrow(tokens, index):
        return False
    if _SOMEWHERE.match(text) or AT_WORK.match(text):
        return True
    states = said[0] in _SUBJECT or bool(_OF_A_TIME.match(text.casefold()))
    return states and any(word in _VERB or (len(word) > 4 and word.endswith("ed")) for word in said)


def _may_narrow(tokens: tuple[Token, ...], index: Index) -> bool:
    """Whether a word of it limits, asks for something, is a number or one of figures."""
    said = [token.word for token in tokens]
    finding = {place for place, word in enumerate(said[:-1]) if word == "find" and said[place + 1] == "out"}
    asks = any(word in ASKS for place, word in enumerate(said) if place not in finding)
    return asks or any(word in NARROWING or word in index.nouns or word[0].isdigit() for word in said)


def _without_verbs(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Without what somebody did to somebody, which names nothing: "stopped me"."""
    behind = (*(token.word for token in tokens[1:]), "")
    return tuple(token for token, after in zip(tokens, behind, strict=True) if after not in _OBJECT)


def _introduces(text: str, asker: Asker) -> bool:
    """ "It's Maureen", said by Maureen."""
    found = _INTRODUCED.match(text.casefold())
    own = set(re.split(r"[.\W_]+", asker.email.partition("@")[0].casefold()))
    return bool(found) and {token.word for token in read_tokens(found["who"])} <= own if found else False
