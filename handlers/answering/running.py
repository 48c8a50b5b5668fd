"""For how many periods in a row something has been rated so, or went one way: "red three quarters running"."""

from collections.abc import Callable, Sequence
from itertools import groupby

from domain.direction import Direction, direction
from domain.periods import Frequency, Period
from domain.rating import Rating
from handlers.answering.chosen import OFF_TARGET, Chosen
from handlers.answering.naming import colour_words
from handlers.answering.ordering import worst_first
from handlers.answering.reporting import Reported
from handlers.request import Request
from handlers.seeing import Seen, see
from handlers.understanding.question import EVER, Question
from handlers.wording import called, count_of, listed

SPANS = {Frequency.MONTH: "month", Frequency.QUARTER: "quarter", Frequency.HALF: "half year", Frequency.YEAR: "year"}
MOST_LOOKED_BACK = 24
FIRST_TOLD = 5


def rated_so_for(request: Request, question: Question, found: Reported) -> Chosen:
    """The same ratings, or the same way, in each of the last n quarters; only what has a figure every quarter."""
    if question.running == EVER:
        return _rated_so_ever(request, question, found)
    span = SPANS[found.period.frequency]
    running = f"for {question.running} {span}s running"
    if question.direction:
        way = Direction(question.direction)
        so = [each for each in found.seen if not question.ratings or each.rating in question.ratings]
        chosen, longest = _lasting(request, found.period, so, question.running + 1, _goes(way))
        note = _longest_words(longest - 1, span, f"getting {way.value}") if not chosen else ""
        now = f" and are {colour_words(question.ratings)}" if question.ratings else ""
        return Chosen(tuple(worst_first(chosen)), f"been getting {way.value} {running}{now}, up to", note)
    ratings = question.ratings or OFF_TARGET
    so = [each for each in found.seen if each.rating in ratings]
    chosen, longest = _lasting(request, found.period, so, question.running, lambda _now, then: then.rating in ratings)
    note = _longest_words(longest, span, colour_words(ratings)) if not chosen and so else ""
    return Chosen(tuple(worst_first(chosen)), f"been {colour_words(ratings)} {running}, up to", note)


def _lasting(
    request: Request, newest: Period, seen: Sequence[Seen], count: int, holds: Callable[[Seen, Seen], bool]
) -> tuple[list[Seen], int]:
    """What held from each of so many periods to the one before, and for how many the last ones did where none is left.

    No further back is looked than anything still holds, however many periods were asked for.
    """
    kept, later = list(seen), by_code(seen)
    for back in range(1, count):
        then = by_code(see(request, [each.indicator for each in kept], newest.previous(back)))
        left = [each for each in kept if holds(later[each.indicator.code], then[each.indicator.code])]
        if not left:
            return [], back
        kept, later = left, then
    return kept, count


def _goes(way: Direction) -> Callable[[Seen, Seen], bool]:
    """Whether a figure went this way from the one before; a year to date never did."""

    def goes(now: Seen, then: Seen) -> bool:
        indicator = now.indicator
        return not indicator.cumulative and (direction(now.value, then.value, indicator.polarity, now.target) is way)

    return goes


def _longest_words(count: int, span: str, so: str) -> str:
    """`The longest any of them has been red is 7 quarters in a row.`, where nothing lasted as long as was asked."""
    if count < 1:
        return ""
    row = " in a row" if count > 1 else ""
    return f"The longest that any has been {so} up to then is {count_of(count, span)}{row}."


def _rated_so_ever(request: Request, question: Question, found: Reported) -> Chosen:
    """What was never rated otherwise in any period looked back at; one without a rating says nothing."""
    chosen = [each for each in found.seen if each.rating in question.ratings]
    for back in range(1, MOST_LOOKED_BACK + 1):
        then = by_code(see(request, [each.indicator for each in chosen], found.period.previous(back)))
        chosen = [
            each
            for each in chosen
            if (was := then[each.indicator.code].rating) in question.ratings or not was.is_colour
        ]
        if not chosen:
            break
    never = colour_words(tuple(each for each in Rating if each.is_colour and each not in question.ratings))
    span = SPANS[found.period.frequency]
    note = f"Looked back over {count_of(MOST_LOOKED_BACK, span)}, as far as there are figures."
    return Chosen(tuple(worst_first(chosen)), f"never been {never}, up to", note)


def rated_so_longest(request: Request, question: Question, found: Reported) -> Chosen:
    """What is rated so now, by for how many of its own periods in a row it has been, the longest first."""
    ratings = question.ratings or OFF_TARGET
    now = [each for each in worst_first(found.seen) if each.rating in ratings]
    lengths = _lengths(request, found, now, ratings)
    told = sorted(now, key=lambda each: -lengths[each.indicator.code])
    told = told[: question.ranking.count] if question.ranking and question.ranking.count else told
    first = told[:FIRST_TOLD]
    said = [
        f"{listed([called(each.indicator) for each in alike])} for {length}"
        for length, alike in groupby(first, key=lambda each: _length_words(each, lengths[each.indicator.code]))
    ]
    words = colour_words(ratings)
    note = f"{words[:1].upper()}{words[1:]} in a row: {'; '.join(said)}." if said else ""
    return Chosen(tuple(told), f"{words} the longest", note, is_ranked=True)


def _lengths(request: Request, found: Reported, now: Sequence[Seen], ratings: Sequence[Rating]) -> dict[str, int]:
    """For how many of its periods in a row each has been rated so; one in which it was not due breaks no row."""
    lengths = {each.indicator.code: 1 for each in now}
    still = [each.indicator for each in now]
    for back in range(1, MOST_LOOKED_BACK + 1):
        if not still:
            break
        then = by_code(see(request, still, found.period.previous(back)))
        for code, one in then.items():
            lengths[code] += one.rating in ratings
        still = [each for each in still if then[each.code].rating in (*ratings, Rating.NOT_DUE)]
    return lengths


def _length_words(seen: Seen, length: int) -> str:
    """`7 quarters`; of a monthly one the last month of each quarter counts."""
    frequency = Frequency.QUARTER if seen.indicator.frequency is Frequency.MONTH else seen.indicator.frequency
    return count_of(length, SPANS[frequency])


def by_code(seen: Sequence[Seen]) -> dict[str, Seen]:
    """The figures by the code of their indicator."""
    return {each.indicator.code: each for each in seen}
