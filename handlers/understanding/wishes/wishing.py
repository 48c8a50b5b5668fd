"""Wishes to be told of something later, as Questions: the question they are about is understood as any other."""

import re
from collections.abc import Callable

from msgspec.structs import replace

from handlers.understanding.names.in_full import in_full
from handlers.understanding.periods.said_days import days_of_an_act
from handlers.understanding.phrases.wanted_again import is_only_how_often
from handlers.understanding.question import NO_DAYS, Days, Kind, Question, Wish
from handlers.understanding.reading import Reading
from handlers.understanding.wishes.said_wishes import SaidWish, read_reminder, read_subscription
from handlers.understanding.words.ordinary_words import ORDINARY

REMIND, SUBSCRIBE = "remind", "subscribe"
OWED = Question(Kind.DUE, "what do I owe", aspect="mine", mine=True)
"""What somebody is reminded of who names nothing: what they owe then."""

NO_ANSWER = frozenset({Kind.HELP, Kind.REFUSE, Kind.CONFIRM, Kind.CLARIFY, Kind.RECORDED, Kind.ACT})
_SHOWN_BEFORE = re.compile(
    r"(?:(?:all|more) (?:of )?)?(?:this|that|it|these|those|them|the (?:answer|chart|list|same))"
)
_OWN_RETURN = re.compile(
    r"(?:(?:do|send|submit|give|enter|return|fill in|complete|finish|get|put)(?: in)? )?"
    r"(?:my|the|our)? ?(?:\w+ )?(?:figures?|returns?|numbers?|data)(?: in)?|what i (?:still )?owe|whats due|what is due"
    r"|(?:do|write|add|finish|type|draft|put|give|send|enter|complete|sort|update|get)(?: in| up| out)?"
    r" (?:my|the|our|a|that|its?|this)?(?: ?\w+)? ?(?:comments?|narratives?|commentary|commentaries|explanations?)"
    r"(?: (?:in|up|down|done|for (?:it|that|this|them)))*"
)
_FOR_EACH = re.compile(
    r"\b(?:each|every|per) (?:of (?:the|our) )?(?:\S+ ){0,3}?(?:services?|portfolios?|directorates?|wards?|teams?"
    r"|areas?|indicators?|measures?|priorit\w+|departments?|bod\w+|heads?|managers?|one)\b"
)

_EACH = re.compile(r"\b(?:every|each)\b")
""" "Remind me every Monday" asks for more than one day."""

Understood = Callable[[str], Question]


def wished(question: Question, reading: Reading, understood: Understood) -> Question | None:
    """An act of reminding or sending with its wish, or what has to be asked first.

    None where nothing of the kind is meant: "send me the reds for each service".
    """
    typed = _NOT_THEN.sub(" ", in_full(reading.typed, reading.index))
    if question.aspect == REMIND and _EACH.search(reading.sentence.text) and read_subscription(typed).every:
        question = replace(question, aspect=SUBSCRIBE)
    if question.aspect == REMIND:
        said = read_reminder(typed, reading.today)
        question = replace(question, days=_days_of(question, typed, said, reading))
    else:
        said = read_subscription(typed)
        if not said.every and _FOR_EACH.search(reading.sentence.text):
            return None
    about = _about(said, question, reading, understood)
    if about is not None and about.kind is Kind.REFUSE:
        return about
    about = _of_their_own(about, reading, understood) if about is not None else None
    if about is not None and _is_one_of_several(about) and (said.every or said.days.on):
        return _asked_first(question, about, said)
    meant = about if about is not None and about.kind not in NO_ANSWER else None
    wish = Wish(meant, said.every, said.at, said.in_channel)
    return replace(question, wish=wish, words=said.about)


def _days_of(question: Question, typed: str, said: SaidWish, reading: Reading) -> Days:
    """The days said of a reminder, without one that is turned down: "not today, Thursday"."""
    told = question.days if typed == in_full(reading.typed, reading.index) else days_of_an_act(typed, reading.today)
    return told if told != NO_DAYS else said.days


_NOT_THEN = re.compile(r"\bnot (?:just )?(?:now|today|tomorrow|yet|this (?:week|morning|afternoon))\b", re.IGNORECASE)


def _about(said: SaidWish, question: Question, reading: Reading, understood: Understood) -> Question | None:
    """The question that is wanted; None where something is named that is not understood."""
    only_often = question.aspect == SUBSCRIBE and bool(said.every) and is_only_how_often(reading.sentence.text)
    if only_often or _SHOWN_BEFORE.fullmatch(said.about):
        before = (reading.context.last, *reading.context.earlier)
        shown = next((each for each in before if each is not None and each.kind not in NO_ANSWER), None)
        return OWED if shown is None and question.aspect == REMIND and not reading.context.last else shown
    if said.before and not said.about:
        told = understood(said.before) if not ORDINARY.issuperset(said.before.split()) else OWED
        return OWED if told.kind in NO_ANSWER else told
    if _OWN_RETURN.fullmatch(said.about) or (not said.about and question.aspect == REMIND):
        return OWED
    return understood(said.about) if said.about else None


def _is_one_of_several(about: Question) -> bool:
    """Whether a name may mean several things; words that nobody knows are not asked about as if they were a slip."""
    return about.kind is Kind.CLARIFY and bool(about.alternatives) and about.aspect == "which"


def _of_their_own(about: Question, reading: Reading, understood: Understood) -> Question:
    """The one of several that whoever asks has to do with; as it was where that is none or more than one."""
    if not _is_one_of_several(about):
        return about
    theirs = {*reading.asker.owns, *reading.asker.owed}
    meant = [each for each in (understood(one.text) for one in about.alternatives) if theirs.intersection(each.codes)]
    return meant[0] if len(meant) == 1 and meant[0].kind not in NO_ANSWER else about


def _asked_first(question: Question, about: Question, said: SaidWish) -> Question:
    """Which of several is meant, each offered with the rest of the wish."""
    offered = tuple(replace(each, text=said.asking(each.text)) for each in about.alternatives)
    return Question(Kind.CLARIFY, question.text, about.aspect, alternatives=offered, unread=about.unread)
