"""Which of the indicators reported on are meant: by rating, for how long, gone from what, new since when."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.direction import Direction
from domain.periods import Period
from domain.rating import Rating
from handlers.answering import keeping
from handlers.answering.chosen import OFF_TARGET, Chosen
from handlers.answering.groups import grouped
from handlers.answering.naming import colour_words
from handlers.answering.narrowing import narrowed
from handlers.answering.ordering import IMPROVEMENT, LONGEST, ranked, worst_first
from handlers.answering.reporting import Reported
from handlers.answering.running import by_code, rated_so_for, rated_so_longest
from handlers.answering.travelled import BEFORE, since_then
from handlers.own_words import grouping
from handlers.request import Request
from handlers.seeing import Seen, see
from handlers.understanding.question import Change, Dimension, Question, Ranking
from handlers.wording import called, listed
from storage.queries import digests
from storage.tables import Indicator

MOST_PERIODS = 16
SOME = 3
"""How many of each group, where no number was said."""
GROUPED = frozenset(str(each) for each in Dimension if each not in (Dimension.AREA, Dimension.INDICATOR))


def choose(request: Request, question: Question, found: Reported) -> Chosen:
    """What a list or a count is of; with nothing said, everything."""
    return narrowed(request, question, _chosen(request, question, found))


def _chosen(request: Request, question: Question, found: Reported) -> Chosen:
    if over_time := _over_time(request, question, found):
        return over_time
    found, then = since_then(request, question, found)
    rated = [each for each in found.seen if not question.ratings or each.rating in question.ratings]
    are = colour_words(question.ratings)
    if question.direction:
        way = Direction(question.direction)
        whole = sum(1 for each in rated if each.direction is not None)
        rated = [each for each in rated if each.direction is way]
        are = f"{f'{are} and ' if are else ''}{way.value} than {then}"
        if question.ranking is None:
            return Chosen(tuple(worst_first(rated)), are, compared=whole)
    if question.ranking is not None:
        return _ranked(request, question, found, rated, then)
    return Chosen(tuple(worst_first(rated)), are)


def _over_time(request: Request, question: Question, found: Reported) -> Chosen | None:
    """What takes more than one period to tell: for how long, gone from what, new since when, at any time of several."""
    if question.ranking is not None and question.ranking.by == LONGEST:
        return rated_so_longest(request, question, found)
    if question.running:
        return rated_so_for(request, question, found)
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
    each_time = [by_code(see(request, _indicators(found), period)) for period in row[1:]]
    times = [by_code(found.seen), *each_time]
    codes = [{code for code, one in time.items() if one.rating in question.ratings} for time in times]
    ever = frozenset().union(*codes)
    by_period = [f"{len(one)} for {period.short}" for one, period in zip(codes, row, strict=True)]
    rated = {code for time in times for code, one in time.items() if one.rating.is_colour}
    colours = colour_words(question.ratings)
    chosen = worst_first([each for each in found.seen if each.indicator.code in ever])
    are = f"been {colours} at some time from {row[-1].short}, up to"
    note = f"{colours[:1].upper()}{colours[1:]}: {listed(by_period[::-1])}."
    return Chosen(tuple(chosen), are, note, compared=len(rated))


def _ranked(request: Request, question: Question, found: Reported, rated: Sequence[Seen], then: str) -> Chosen:
    """By distance from target, or by how much it changed; without a number only those that are on that side."""
    ranking = question.ranking
    if ranking is None:
        return Chosen(tuple(rated), "")
    if ranking.by == IMPROVEMENT:
        are = "slipped the most" if ranking.worst_first else "improved the most"
        sides = (Direction.WORSE,) if ranking.worst_first else (Direction.BETTER,)
        eligible = [each for each in rated if each.direction in sides]
        skipped = sum(1 for each in found.seen if each.indicator.cumulative and each.value is not None)
        note = f"{skipped} counted up through the year can't be ranked by change." if skipped else ""
        if eligible and len(eligible) < ranking.count:
            note = f"No more than {len(eligible)} {'slipped' if ranking.worst_first else 'improved'}. {note}".strip()
        if then != BEFORE:
            are, note = f"{are} since {then}", ""
    else:
        are = "furthest off target" if ranking.worst_first else "furthest ahead of target"
        off = [each for each in rated if (each.rating in OFF_TARGET) is ranking.worst_first]
        eligible = list(rated) if ranking.count else off
        note = ""
    if question.ratings and set(question.ratings) != set(OFF_TARGET):
        are = f"{are} among the {colour_words(question.ratings)} ones"
    if ranking.both:
        return _both_ends(rated, ranking)
    if question.by in GROUPED and (question.by != Dimension.PERSON or keeping.all_are_ours(request)):
        return _ranked_in_each(request, question, eligible, are, note)
    return Chosen(tuple(ranked(eligible, ranking)), are, note, is_ranked=True, then=then)


def _both_ends(rated: Sequence[Seen], ranking: Ranking) -> Chosen:
    """The worst and the best, as many of each."""
    count = ranking.count or SOME
    ends = [replace(ranking, worst_first=worst, count=count) for worst in (True, False)]
    worst, best = (
        ranked([each for each in rated if (each.rating in OFF_TARGET) is end.worst_first], end) for end in ends
    )
    told = [
        f"{words}: {listed([called(one.indicator) for one in seen])}."
        for words, seen in (("Furthest off target", worst), ("Furthest ahead of target", best))
        if seen
    ]
    return Chosen((*worst, *best), "furthest off and furthest ahead of target", is_ranked=True, by_group=tuple(told))


def _ranked_in_each(request: Request, question: Question, eligible: Sequence[Seen], are: str, note: str) -> Chosen:
    """ "The worst three in every service": those of each group, group by group, with the groups named."""
    ranking = replace(question.ranking or Ranking("target"))
    ranking = ranking if ranking.count else replace(ranking, count=SOME)
    each = [(group.name, ranked(group.seen, ranking)) for group in grouped(request, eligible, Dimension(question.by))]
    told = [f"{name}: {listed([called(one.indicator) for one in seen])}." for name, seen in each if seen]
    chosen = tuple(one for _, seen in each for one in seen)
    are = f"{are} in each {grouping(request.framework, question.by)}"
    return Chosen(chosen, are, note, is_ranked=True, by_group=tuple(told))


def _changed(request: Request, question: Question, found: Reported) -> Chosen:
    """Gone from one rating to another since the quarter or year before; what had no colour then changed none."""
    change = question.change
    earlier = _before(question, found.period)
    if change is None:
        return Chosen((), "")
    if change.before and change.before == change.after:
        return _still_so(request, question, found, earlier)
    before = by_code(see(request, _indicators(found), earlier))
    chosen, newly = [], []
    for each in found.seen:
        was = before[each.indicator.code].rating
        if change.after and each.rating not in change.after:
            continue
        if not each.rating.is_colour or each.rating is was or each.rating in change.before:
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


def _still_so(request: Request, question: Question, found: Reported, earlier: Period) -> Chosen:
    """What was rated so then and is now, whatever it was in between."""
    ratings = question.change.after if question.change else ()
    now = [each for each in found.seen if each.rating in ratings]
    then = by_code(see(request, [each.indicator for each in now], earlier))
    chosen = [each for each in now if then[each.indicator.code].rating in ratings]
    return Chosen(tuple(worst_first(chosen)), f"{colour_words(tuple(ratings))} now as in {earlier.short}, as of")


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
        return _changed(request, replace(question, change=Change(after=tuple(ratings))), found)
    earlier, old = told
    chosen = [each for each in found.seen if each.rating in ratings and each.indicator.code not in old]
    words = f"newly {colour_words(ratings)} since the digest for {earlier.short}, as of"
    return Chosen(tuple(worst_first(chosen)), words)


def _last_told(request: Request, question: Question, period: Period) -> tuple[Period, frozenset[str]] | None:
    here = request.message.place.conversation
    named = question.keys(Dimension.BODY)
    for body in request.framework.bodies:
        if body.key in named or (not named and body.channel and body.channel == here):
            return digests.codes_before(request.session, request.council, body.key, period)
    return None


def _indicators(found: Reported) -> list[Indicator]:
    return [each.indicator for each in found.seen]
