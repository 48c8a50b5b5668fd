"""Which of the indicators reported on are meant: by rating, for how long, gone from what, new since when."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from domain.direction import Direction, direction
from domain.periods import Frequency, Period
from domain.rating import Rating
from handlers.answering.naming import colour_words
from handlers.answering.ordering import ranked, worst_first
from handlers.answering.reporting import Reported
from handlers.request import Request
from handlers.seeing import Seen, see
from handlers.understanding.question import Dimension, Question
from handlers.wording import listed
from storage.queries import digests
from storage.tables import Indicator

MOST_PERIODS = 16
OFF_TARGET = (Rating.RED, Rating.AMBER)
SPANS = {Frequency.MONTH: "month", Frequency.QUARTER: "quarter", Frequency.HALF: "half year", Frequency.YEAR: "year"}


@dataclass(frozen=True)
class Chosen:
    """Those that are meant, in the order to tell them; `are` ends "n of m ... are"; `note` is what to add.

    `is_ranked` tells that the order is what was asked for; `compared` how many could be compared, where that is what
    they are a part of.
    """

    seen: tuple[Seen, ...]
    are: str
    note: str = ""
    is_ranked: bool = False
    compared: int | None = None

    @property
    def plainly(self) -> str:
        """What they are, for the line that says how the question was understood."""
        return self.are.removesuffix(", up to").removesuffix(", as of")

    @property
    def predicate(self) -> str:
        """`are red for`, `have gone from green to red since Q4 2025/26, as of`: what stands before the period."""
        has = self.are.startswith(("gone ", "been "))
        verb = ("have" if has else "are") if len(self.seen) > 1 else ("has" if has else "is")
        return f"{verb} {self.are}{'' if self.are.endswith((' of', ' to')) else ' for'}"


def choose(request: Request, question: Question, found: Reported) -> Chosen:
    """What a list or a count is of; with nothing said, everything."""
    if over_time := _over_time(request, question, found):
        return over_time
    rated = [each for each in found.seen if not question.ratings or each.rating in question.ratings]
    are = colour_words(question.ratings)
    if question.direction:
        way = Direction(question.direction)
        whole = sum(1 for each in rated if each.direction is not None)
        rated = [each for each in rated if each.direction is way]
        are = f"{f'{are} and ' if are else ''}{way.value} than the period before"
        if question.ranking is None:
            return Chosen(tuple(worst_first(rated)), are, compared=whole)
    if question.ranking is not None:
        return _ranked(question, found, rated)
    return Chosen(tuple(worst_first(rated)), are)


def _over_time(request: Request, question: Question, found: Reported) -> Chosen | None:
    """What takes more than one period to tell: for how long, gone from what, new since when, at any time of several."""
    if question.running:
        return _running(request, question, found)
    if question.change is not None:
        return _changed(request, question, found)
    if question.new:
        return _new(request, question, found)
    row = _stretch(question, found.period)
    plain = question.ratings and not (question.direction or question.ranking)
    return _at_any_time(request, question, found, row) if plain and row else None


def _stretch(question: Question, period: Period) -> tuple[Period, ...]:
    """The periods asked about where they are several, the newest first."""
    if not question.period.first or question.period.to_date or question.period.first == question.period.last:
        return ()
    first = Period.parse(question.period.first)
    if first.frequency is not period.frequency:
        return ()
    row = [period]
    while row[-1] > first and len(row) < MOST_PERIODS:
        row.append(row[-1].previous())
    return tuple(row) if len(row) > 1 else ()


def _at_any_time(request: Request, question: Question, found: Reported, row: Sequence[Period]) -> Chosen:
    """What was rated so in any of several periods, and how many were in each."""
    each_time = [_by_code(see(request, _indicators(found), period)) for period in row[1:]]
    times = [_by_code(found.seen), *each_time]
    codes = [{code for code, one in time.items() if one.rating in question.ratings} for time in times]
    ever = frozenset().union(*codes)
    by_period = [f"{len(one)} for {period.short}" for one, period in zip(codes, row, strict=True)]
    rated = {code for time in times for code, one in time.items() if one.rating.is_colour}
    colours = colour_words(question.ratings)
    chosen = worst_first([each for each in found.seen if each.indicator.code in ever])
    are = f"been {colours} at some time from {row[-1].short}, up to"
    note = f"{colours[:1].upper()}{colours[1:]}: {listed(by_period[::-1])}."
    return Chosen(tuple(chosen), are, note, compared=len(rated))


def _ranked(question: Question, found: Reported, rated: Sequence[Seen]) -> Chosen:
    """By distance from target, or by how much it changed; without a number only those that are on that side."""
    ranking = question.ranking
    if ranking is None:
        return Chosen(tuple(rated), "")
    by_change = ranking.by == "improvement"
    if by_change:
        are = "slipped the most" if ranking.worst_first else "improved the most"
        sides = (Direction.WORSE,) if ranking.worst_first else (Direction.BETTER,)
        eligible = [each for each in rated if ranking.count or each.direction in sides]
        skipped = sum(1 for each in found.seen if each.indicator.cumulative and each.value is not None)
        note = f"{skipped} counted up through the year can't be ranked by change." if skipped else ""
    else:
        are = "furthest off target" if ranking.worst_first else "furthest ahead of target"
        off = [each for each in rated if (each.rating in OFF_TARGET) is ranking.worst_first]
        eligible = list(rated) if ranking.count else off
        note = ""
    return Chosen(tuple(ranked(eligible, ranking)), are, note, is_ranked=True)


def _running(request: Request, question: Question, found: Reported) -> Chosen:
    """The same ratings, or the same way, in each of the last n quarters; only what has a figure every quarter."""
    count, span = question.running, SPANS[found.period.frequency]
    before = [_by_code(see(request, _indicators(found), found.period.previous(n))) for n in range(1, count + 1)]
    running = f"for {count} {span}s running"
    if question.direction:
        way = Direction(question.direction)
        chosen = [each for each in found.seen if _went(each, before, count, way)]
        return Chosen(tuple(worst_first(chosen)), f"been getting {way.value} {running}, up to")
    ratings = question.ratings or OFF_TARGET
    chosen = [
        each
        for each in found.seen
        if each.rating in ratings and all(one[each.indicator.code].rating in ratings for one in before[: count - 1])
    ]
    return Chosen(tuple(worst_first(chosen)), f"been {colour_words(ratings)} {running}, up to")


def _went(seen: Seen, before: Sequence[dict[str, Seen]], count: int, way: Direction) -> bool:
    """Whether it went this way at each of the last steps; a year to date never did."""
    if seen.indicator.cumulative:
        return False
    row = [seen, *(one[seen.indicator.code] for one in before)]
    steps = [direction(now.value, then.value, seen.indicator.polarity, now.target) for now, then in pairwise(row)]
    return len(steps) >= count and all(step is way for step in steps[:count])


def _changed(request: Request, question: Question, found: Reported) -> Chosen:
    """Gone from one rating to another since the quarter or year before; what had no colour then changed none."""
    change = question.change
    earlier = _before(question, found.period)
    if change is None:
        return Chosen((), "")
    before = _by_code(see(request, _indicators(found), earlier))
    chosen, newly = [], []
    for each in found.seen:
        was = before[each.indicator.code].rating
        if change.after and each.rating not in change.after:
            continue
        if not each.rating.is_colour or each.rating is was:
            continue
        if not was.is_colour:
            newly.append(each.indicator.name)
        elif was in change.before or (not change.before and was not in change.after):
            chosen.append(each)
    words = _change_words(change.before, change.after)
    note = ""
    if newly and change.after and not change.before:
        verb = "is" if len(newly) == 1 else "are"
        note = f"{len(newly)} more {verb} {colour_words(change.after)} now and had no rating then: {', '.join(newly)}."
    return Chosen(tuple(worst_first(chosen)), f"{words} since {earlier.short}, as of", note)


def _before(question: Question, period: Period) -> Period:
    """The period that a change is seen from: the one named, the same of last year, or the one before."""
    if "last year" in question.against:
        return period.same_last_year()
    named = [Period.parse(each) for each in (*question.against, question.period.first) if each[:1].isdigit()]
    named = [each for each in named if each.frequency is period.frequency and each < period]
    return next(iter(named), period.previous())


def _change_words(before: Sequence[Rating], after: Sequence[Rating]) -> str:
    if before and after:
        return f"gone from {colour_words(tuple(before))} to {colour_words(tuple(after))}"
    if after:
        return f"newly {colour_words(tuple(after))}"
    return f"no longer {colour_words(tuple(before))}" if before else "of another colour"


def _new(request: Request, question: Question, found: Reported) -> Chosen:
    """Not so before: when the body was last told, if that is on record, else in the quarter before."""
    ratings = question.ratings or OFF_TARGET
    told = _last_told(request, question, found.period)
    if told is None:
        earlier = found.period.previous()
        before = _by_code(see(request, _indicators(found), earlier))
        old = frozenset(code for code, one in before.items() if one.rating in ratings)
    else:
        earlier, old = told
    chosen = [each for each in found.seen if each.rating in ratings and each.indicator.code not in old]
    since = f"since {earlier.short}" if told is None else f"since the digest for {earlier.short}"
    return Chosen(tuple(worst_first(chosen)), f"newly {colour_words(ratings)} {since}, as of")


def _last_told(request: Request, question: Question, period: Period) -> tuple[Period, frozenset[str]] | None:
    here = request.message.place.conversation
    named = question.keys(Dimension.BODY)
    for body in request.framework.bodies:
        if body.key in named or (not named and body.channel and body.channel == here):
            return digests.codes_before(request.session, request.council, body.key, period)
    return None


def _indicators(found: Reported) -> list[Indicator]:
    return [each.indicator for each in found.seen]


def _by_code(seen: Sequence[Seen]) -> dict[str, Seen]:
    return {each.indicator.code: each for each in seen}
