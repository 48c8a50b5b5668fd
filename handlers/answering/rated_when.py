"""When an indicator was rated so: last, first, for how long, ever, or all through a time; and how high it ever was."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.periods import Frequency, Period
from domain.rating import Rating
from handlers import telling
from handlers.answering.naming import colour_words
from handlers.answering.running import SPANS
from handlers.request import Request
from handlers.seeing import Seen, see_history
from handlers.understanding.question import Question
from handlers.wording import count_of
from storage.tables import Indicator

_FARTHEST = {Frequency.MONTH: 60, Frequency.QUARTER: 24, Frequency.HALF: 12, Frequency.YEAR: 10}
"""How many periods are looked back over: five years of months, six of quarters and half years, ten years."""
LAST, FIRST, HOW_LONG = "last", "first", "how long"


def when_rated_so(request: Request, question: Question, indicator: Indicator) -> str:
    """The sentence that answers; empty where nothing of the kind was asked."""
    if not question.aspect:
        return ""
    looked_over = see_history(request, indicator, _looked_over(request, question, indicator))
    rated = [each for each in looked_over if each.rating.is_colour]
    if not rated:
        return f"{indicator.name} has no rating in the time asked about."
    # "Since when" without a colour is asked of how it is rated now.
    question = question if question.ratings else replace(question, ratings=(rated[-1].rating,))
    return _told(question, rated, [each for each in rated if each.rating in question.ratings])


def _told(question: Question, rated: Sequence[Seen], hits: Sequence[Seen]) -> str:
    name, so = rated[0].indicator.name, colour_words(question.ratings)
    if not hits:
        never = f"was not {so} {_in_all(rated)}" if question.period.first else ""
        return f"{name} {never or f'has not been {so} since its first rating here, for {rated[0].period.short}'}."
    if question.aspect in (LAST, HOW_LONG):
        return _until_now(question, rated, hits, so)
    if question.aspect == FIRST:
        return f"{name} was first {so} for {_at(hits[0])}; {_of_all(hits, rated)} have been."
    if len(hits) == len(rated):
        return f"{name} has been {so} in every one of {_of_all(hits, rated).partition(' of ')[2]}."
    return f"{name} has been {so} in {_of_all(hits, rated)}, most recently {hits[-1].period.short}."


def _until_now(question: Question, rated: Sequence[Seen], hits: Sequence[Seen], so: str) -> str:
    """The run that lasts until now, or when it was last so and what it has been since."""
    name, newest = rated[-1].indicator.name, rated[-1]
    if newest.rating not in question.ratings:
        since = [each for each in rated if each.period > hits[-1].period]
        not_so = f"{name} is not {so} now but {newest.rating.value} for {newest.period.short}. It"
        opened = not_so if question.aspect == HOW_LONG else name
        return f"{opened} was last {so} for {_at(hits[-1])}; it has not been for the {_spans(since)} since."
    run = _run_until_now(rated, question.ratings)
    now = f"{name} is {so} now ({_at(newest)})" if question.aspect == LAST else name
    has = "and has been" if question.aspect == LAST else "has been"
    began = f"since {run[0].period.short}{_beginning(run[0], rated)}"
    row = " in a row" if len(run) > 1 else ""
    return f"{now} {has} {so} for {_spans(run)}{row}, {began}."


def _run_until_now(rated: Sequence[Seen], ratings: Sequence[Rating]) -> list[Seen]:
    run: list[Seen] = []
    for each in reversed(rated):
        if each.rating not in ratings:
            break
        run.insert(0, each)
    return run


def _looked_over(request: Request, question: Question, indicator: Indicator) -> Sequence[Period]:
    """All its periods, or those of the time that was asked about."""
    newest = Period.latest_closed(request.today, indicator.frequency)
    first = newest.previous(_FARTHEST[indicator.frequency] - 1)
    asked = question.period
    if asked.first:
        first = Period.containing(Period.parse(asked.first).first_day, indicator.frequency)
        last = Period.containing(Period.parse(asked.last).last_day, indicator.frequency)
        newest = min(newest, last)
    return Period.range(min(first, newest), newest)


def _at(seen: Seen) -> str:
    """`Q3 2024/25: 138, target 140 or fewer`."""
    target = telling.short_target(seen)
    return f"{seen.period.short}: {telling.marked_figure(seen)}{f', target {target}' if target else ''}"


def _beginning(seen: Seen, rated: Sequence[Seen]) -> str:
    return ", its first rating here" if seen is rated[0] else ""


def _in_all(rated: Sequence[Seen]) -> str:
    if len(rated) == 1:
        return f"for {rated[0].period.short}, the one {SPANS[rated[0].period.frequency]} of that time with a rating"
    return f"in any of {_of_all((), rated).removeprefix('0 of ')}"


def _of_all(hits: Sequence[Seen], rated: Sequence[Seen]) -> str:
    span = SPANS[rated[0].period.frequency]
    return f"{len(hits)} of {len(rated)} rated {span}s from {rated[0].period.short} to {rated[-1].period.short}"


def _spans(seen: Sequence[Seen]) -> str:
    return count_of(len(seen), SPANS[seen[0].period.frequency])


_OF_ALL_TIME, _FEWEST = 40, 3
"""So many quarters back is as far as there are figures: the lowest and highest of them are what is asked."""


def extremes(question: Question, seen: Sequence[Seen]) -> str:
    """Of all time, `Highest 92.1% in May 2023, lowest 86.3% in Dec 2025.`"""
    known = [(each.value, each) for each in seen if each.value is not None]
    asked = question.ranking is not None or question.period.count >= _OF_ALL_TIME
    if len(known) < _FEWEST or not asked:
        return ""
    low, high = (end(known, key=lambda pair: pair[0])[1] for end in (min, max))
    told = [f"{telling.marked_figure(each)} in {each.period.short}" for each in (high, low)]
    return f"Highest {told[0]}, lowest {told[1]}."
