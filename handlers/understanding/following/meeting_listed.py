"""What is asked on about a meeting in any words: when it was, the one before, the next, and what came of it."""

from msgspec.structs import replace

from handlers.understanding.question import NO_DAYS, NO_TIME, Dimension, Kind, Question, Ranking
from handlers.understanding.rewording.sayings.shown import works_listed as turns
from handlers.understanding.rewording.sayings.shown.money_and_meetings import MEET_NEXT, MET_BEFORE, MET_LAST, MET_WHEN

BACK = "date"
"""The order of meetings told one before the other: the second is the one before the last."""


def asked_of_a_meeting(last: Question, again: Question, said: tuple[str, ...]) -> Question | None:
    """Another meeting of the same body, or the actions it asked for; None where these words ask no such thing."""
    if last.codes:
        return None
    if MET_WHEN.explain(said):
        return again
    return _another(last, again, said) or _what_came_of_it(last, again, said)


def _another(last: Question, again: Question, said: tuple[str, ...]) -> Question | None:
    """The next meeting, the last one, or the one before."""
    timeless = replace(again, period=NO_TIME, days=NO_DAYS, ranking=None)
    if MEET_NEXT.explain(said):
        return replace(timeless, aspect="next")
    if last.aspect == "next" and (MET_BEFORE.explain(said) or MET_LAST.explain(said)):
        return replace(timeless, aspect="")
    if not MET_BEFORE.explain(said) or last.period != NO_TIME or last.days != NO_DAYS:
        return None
    count = last.ranking.count + 1 if last.ranking else 2
    return replace(timeless, aspect="", ranking=Ranking(BACK, count=count))


def _what_came_of_it(last: Question, again: Question, said: tuple[str, ...]) -> Question | None:
    """The actions that its body asked for."""
    bodies = tuple(pick for pick in last.picks if pick.dimension is Dimension.BODY and not pick.excluded)
    if not bodies or last.aspect == "next":
        return None
    late = turns.LATE.explain(said)
    if late or any(turn.explain(said) for turn in (turns.WHOSE, turns.OPEN, turns.DONE_YET)):
        return Question(Kind.ACTIONS, again.text, "overdue" if late else "", bodies)
    return None
