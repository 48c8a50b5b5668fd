"""What is asked on about a list that is of no indicators, in any words: whose they are, by when, which are late.

Nothing is taken from a text that says more than its turn of speech does, so that no condition gets lost.
"""

from handlers.understanding.following.bodies_among import body_among
from handlers.understanding.following.colours_of_listed import linked, of_those, the_figures
from handlers.understanding.following.listed import Anew, Listed, framed, place_in, sentence_of
from handlers.understanding.following.meeting_listed import asked_of_a_meeting
from handlers.understanding.following.money_listed import asked_of_money
from handlers.understanding.following.turns import MOST_TOGETHER
from handlers.understanding.following.work_among import SORT_OF, work_among
from handlers.understanding.names.index import Index
from handlers.understanding.phrases.refusals import refusal
from handlers.understanding.question import NO_DAYS, NO_TIME, WORKS, Dimension, Kind, Pick, Question
from handlers.understanding.rewording.sayings.idle_words import IDLE
from handlers.understanding.rewording.sayings.shown import works_listed as turns
from handlers.understanding.rewording.sayings.turns_of_speech import TurnsOfSpeech
from handlers.understanding.vocabulary import Context
from handlers.understanding.words.word_list import words

_WORK = tuple(SORT_OF)
_LISTED = (*_WORK, Kind.DUE, Kind.MONEY, Kind.MEETINGS)
_RETURNS = ("", "mine", "missing", "deadline", "sign off")
_PASSED = (Kind.HELP, Kind.REFUSE)
_LONGEST = 16


def asked_of_listed(text: str, index: Index, context: Context, anew: Anew) -> Question | None:
    """What is asked of actions, projects, risks, returns, money or meetings that were told of; None where it is not."""
    last = _listed_last(context)
    said = None if last is None or context.pending or context.explain or context.sought else sentence_of(text, index)
    if last is None or said is None or not 0 < len(said.words) <= _LONGEST or _of_another_sort(said.words, last):
        return None
    if refusal(said.text, said.text) == "person":
        return None
    asked = Listed(last, said, framed(said.words), context, anew)
    if last.kind is Kind.MEETINGS:
        return asked_of_a_meeting(last, asked.again(), asked.frame)
    if asked.asks(turns.OWN):
        return anew("just mine", _behind(context, last))
    return _in_kind(asked, index)


_SORTS = {
    **dict.fromkeys(("action", "actions", "task", "tasks"), Kind.ACTIONS),
    **dict.fromkeys(("project", "projects", "scheme", "schemes"), Kind.PROJECTS),
    **dict.fromkeys(("risk", "risks"), Kind.RISKS),
    **dict.fromkeys(("return", "returns", "submission", "submissions"), Kind.DUE),
    **dict.fromkeys(("budget", "budgets", "money", "overspend", "overspends"), Kind.MONEY),
    **dict.fromkeys(("meeting", "meetings"), Kind.MEETINGS),
}


def _of_another_sort(said: tuple[str, ...], last: Question) -> bool:
    """Whether something else than what was listed is spoken of: "who owns the risks" after actions."""
    return any(_SORTS.get(word, last.kind) is not last.kind for word in said)


def _in_kind(asked: Listed, index: Index) -> Question | None:
    last = asked.last
    if last.kind is Kind.MONEY:
        return the_figures(asked) or asked_of_money(last, asked.again(), asked.frame)
    if last.kind is Kind.DUE:
        return _of_returns(asked) if last.aspect in _RETURNS and not last.codes else None
    return _of_work(asked, index)


def _listed_last(context: Context) -> Question | None:
    """What was told last, before thanks, a refusal, or what was not understood and offered nothing."""
    for each in (context.last, *context.earlier):
        if each is None or each.kind in _LISTED:
            return each
        if not (each.kind in _PASSED or (each.kind is Kind.CLARIFY and not each.alternatives)):
            return None
    return None


def _behind(context: Context, last: Question) -> Context:
    return Context(last, context.shown, earlier=context.earlier)


def _of_returns(asked: Listed) -> Question | None:
    """Whose, by when and how many, of what is owed or waits; those of the figures told that are rated so."""
    if asked.last.aspect == "mine" and framed(asked.said.words) != asked.said.words:
        return None
    if rated := of_those(asked):
        return rated
    if asked.asks(turns.WHEN):
        return asked.again(aspect="deadline")
    # Of few figures each can be told with its owner.
    many = len(asked.context.shown) > MOST_TOGETHER or _OWNED.isdisjoint(asked.said.words)
    whose = many and asked.last.aspect in ("", "missing") and asked.asks(turns.WHOSE)
    asks = (turns.HOW_MANY, turns.WORST_OF, turns.ALL_OF_IT)
    return asked.again() if whose or any(map(asked.asks, asks)) else None


_OWNED = words("own owns owner owners owned ownership responsible accountable lead leads leading holds runs")


def _of_work(asked: Listed, index: Index) -> Question | None:
    if asked.last.codes:
        return None
    of_one = any(pick.dimension in WORKS for pick in asked.last.picks)
    if asked.last.kind is Kind.ACTIONS and (body := body_among(asked.said, index)):
        others = tuple(pick for pick in asked.last.picks if pick.dimension not in (Dimension.BODY, *WORKS))
        return asked.again(picks=(*others, body))
    of_figures = None if of_one else linked(asked) or the_figures(asked)
    nth = 0 if of_one or of_figures else place_in(asked.said.words)
    if nth and (_turned(asked, of_one=True) or _ONLY_POINTS.issuperset(asked.frame)):
        return asked.again(nth=nth)
    return of_figures or _turned(asked, of_one=of_one) or _of_one_among(asked, index, of_one=of_one)


_ONLY_POINTS = IDLE | words("the one ones and about more tell details detail project risk action scheme")
""" "Tell me more about the second one" asks for nothing else of it."""


def _of_one_among(asked: Listed, index: Index, *, of_one: bool) -> Question | None:
    """What is asked of the one of them that is named."""
    among = work_among(asked.said, asked.last.kind, index, of_one=of_one)
    if among is None:
        return None
    one = Listed(asked.last, asked.said, framed(among.asked), asked.context, asked.anew)
    if not (_turned(one, of_one=True) or one.asks(_OF_THE_ONE)):
        return None
    return asked.again(
        picks=(Pick(among.term.dimension, among.term.key),), aspect="", ratings=(), days=NO_DAYS, period=NO_TIME
    )


_OF_THE_ONE = TurnsOfSpeech(
    "that one",
    (
        "(one|the|that|this|about|it|same|more|what|whats|how|hows|now|and|project|risk|action|is|on|for|with)",
        "(detail|details|status|happening|going|happened|score|likelihood|impact)",
    ),
    asks="what whats how hows",
    idle="about same more detail details status project risk action scheme task job going doing getting on up to"
    " out now happening happened score likelihood impact we else other then",
)


def _turned(asked: Listed, *, of_one: bool) -> Question | None:
    """The same list told again where it tells what is asked, or those of it that stand so."""
    said, kind = set(asked.frame), asked.last.kind
    of_myself = not said.isdisjoint(_I) and said.isdisjoint(_WHO)
    if asked.asks(turns.WHOSE) and not of_myself:
        return asked.again()
    dated = (turns.WHEN,) if kind is not Kind.RISKS else ()
    told = (*dated, turns.WHY_SO, turns.HOW_MANY, turns.WORST_OF, turns.ALL_OF_IT)
    told = (*told, turns.ASKED_FOR_BY) if kind is Kind.ACTIONS else told
    if any(map(asked.asks, told)) or (kind is not Kind.RISKS and asked.asks(turns.DONE_YET)):
        return asked.again(ranking=None)
    if kind is Kind.RISKS:
        high = not of_one and asked.asks(turns.HIGH)
        return asked.again(aspect="high") if high else asked.again() if asked.asks(turns.CONTROLS) else None
    if not of_one and asked.asks(turns.DONE):
        done = {Kind.ACTIONS: "done", Kind.PROJECTS: "complete"}[kind]
        return asked.again(aspect=done, ranking=None, ratings=(), days=NO_DAYS, period=NO_TIME)
    if asked.asks(turns.LATE):
        return asked.again() if of_one else asked.again(aspect=_LATE[kind], ranking=None)
    opened = kind is Kind.ACTIONS and asked.asks(turns.OPEN)
    return asked.again(aspect="") if opened else None


_LATE = {Kind.ACTIONS: "overdue", Kind.PROJECTS: "behind"}
_I = words("i im me my mine ive")
_WHO = words("who whos whom whose")
