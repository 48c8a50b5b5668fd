"""After money: which of the services is the worst, why, and how it was a year before."""

import re

from msgspec.structs import replace

from domain.periods import Frequency, Period
from handlers.understanding.deciding.asked import Asked
from handlers.understanding.following import money_words as asks
from handlers.understanding.phrases.said_money import BESIDE, MONEY_ORDER, SPENT
from handlers.understanding.question import Kind, PeriodAsked, Question, Ranking
from handlers.understanding.reading import Reading


def of_money(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    """The same money put in order, explained as far as it can be, or of the year before."""
    if last.kind is not Kind.MONEY:
        return None
    text = reading.sentence.text
    if asks.WHAT_OF_IT.match(text):
        # Nothing but this is said, so that an indicator called by "left" or "spend" is not meant.
        spent = SPENT if asks.SPENT_OR_LEFT.search(text) else ""
        return replace(last, text=reading.typed, aspect=spent, ranking=None, direction="", over="", against=())
    if asks.SUMS.match(text):
        # Whatever a council calls one of its figures, behind money "and the forecast" is of that.
        aspect = "variance" if "variance" in text else ""
        return replace(last, text=reading.typed, aspect=aspect, ranking=None, period=last.period)
    said = {reading.sentence.words[place] for each in reading.named for place in each.places}
    if not said <= _LEFT:
        return None
    ways = (_which_is_worse, _the_worst, _explained, _in_order, _as_it_was, _in_all)
    found = next((question for ask in ways if (question := ask(reading, last))), None)
    return found or _the_year_before(reading, last, own)


def _the_worst(reading: Reading, last: Question) -> Question | None:
    """Those that are further over, or the one that is furthest."""
    text, way = reading.sentence.text, last.direction or "worse"
    if over := asks.OVER.match(text):
        return replace(last, text=reading.typed, over=over[1], ranking=None, direction=way)
    if not asks.WORST.match(text):
        return None
    ranking = Ranking(MONEY_ORDER, count=1)
    return replace(last, text=reading.typed, ranking=ranking, direction=way, aspect="", against=())


def _explained(reading: Reading, last: Question) -> Question | None:
    if asks.WILL.match(reading.sentence.text):
        return replace(last, text=reading.typed, aspect="", against=())
    return replace(last, text=reading.typed, aspect="why") if asks.DRIVEN.match(reading.sentence.text) else None


def _in_all(reading: Reading, last: Question) -> Question | None:
    """What was spent of how much, and what it all comes to."""
    text = reading.sentence.text
    if asks.OUT_OF.match(text):
        return replace(last, text=reading.typed, aspect=SPENT, ranking=None, direction="", over="")
    if asks.IN_ALL.match(text) and "council" in text.split():
        return replace(last, text=reading.typed, picks=(), mine=False, aspect="", by="")
    if asks.IN_ALL.match(text) and (last.direction or last.over):
        # What was told of each says what it comes to together.
        return replace(last, text=reading.typed, ranking=None, aspect="")
    if asks.IN_ALL.match(text):
        return replace(last, text=reading.typed, ranking=None, direction="", over="", aspect="", by="")
    return None


def _the_year_before(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    alone = own is None or own.kind in (Kind.COMPARE, Kind.MONEY)
    if not alone or reading.periods.relation not in ("last year", "year before") or reading.unread:
        return None
    year = Period.latest_closed(reading.today, Frequency.YEAR).notation
    return replace(last, text=reading.typed, period=PeriodAsked(year, year))


def _in_order(reading: Reading, last: Question) -> Question | None:
    """The next in the order that was asked for, or those that go the other way."""
    text = reading.sentence.text
    if last.ranking and (found := asks.NEXT.match(text)):
        count = asks.PLACES.get(found["nth"], last.ranking.count + 1 if found["nth"] == "next" else 2)
        return replace(last, text=reading.typed, ranking=replace(last.ranking, count=count))
    if way := asks.WAY.match(text):
        return replace(last, text=reading.typed, direction="worse" if way["over"] else "better", aspect="")
    return None


def _which_is_worse(reading: Reading, last: Question) -> Question | None:
    """ "Which is the bigger problem" after the money of one service and then another: both, the larger one first."""
    return beside_each_other(reading, last) if asks.WHICH_IS_WORSE.match(reading.sentence.text) else None


def beside_each_other(reading: Reading, last: Question) -> Question | None:
    """The money of those that were asked about one after the other; None where it is of one alone."""
    text, told = reading.sentence.text, [last]
    for each in reading.context.earlier:
        if each.kind is not Kind.MONEY or len(told) == _MOST_BESIDE:
            break
        told.append(each)
    said = (pick for each in reversed(told) for pick in each.picks if not pick.excluded)
    picks = tuple(dict.fromkeys(replace(pick, joined=False) for pick in said))
    if len(picks) < _TWO:
        return None
    alike = len({pick.dimension for pick in picks}) == 1
    # A portfolio and a service beside each other are told service by service.
    picks = picks if alike else (picks[0], *(replace(pick, joined=True) for pick in picks[1:]))
    way, by = "better" if "better" in text.split() else "worse", str(picks[0].dimension) if alike else ""
    return replace(last, text=reading.typed, picks=picks, mine=False, aspect=BESIDE, direction=way, by=by)


def _as_it_was(reading: Reading, last: Question) -> Question | None:
    """ "Is that worse than Q1": the same beside what was forecast before; one quarter before where none is asks."""
    text = reading.sentence.text
    if reading.times:
        timed = {place for span in reading.times for place in span}
        text = " ".join("@" if place in timed else word for place, word in enumerate(reading.sentence.words))
        text = re.sub(r"@(?: @)+", "@", text)
    if not asks.EARLIER.match(text):
        return None
    then = next(iter(reading.periods.against), "") or reading.periods.asked.last
    return replace(last, text=reading.typed, against=(then or "previous",), ranking=None, aspect="", over="")


_LEFT = frozenset(("left", "money", "spare", "credit"))
"""Said of money that is left over, though some indicator is called by the word."""
_TWO, _MOST_BESIDE = 2, 4
