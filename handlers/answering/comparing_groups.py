"""Services, portfolios and the like side by side: "which service has the most reds", "housing v planning"."""

from collections.abc import Sequence

from msgspec.structs import replace

from bot.reply import Cell, Column, Part, Table
from domain.composites import CompositeRule
from domain.direction import Direction
from domain.rating import Rating
from handlers.answering import keeping, naming, spreadsheets
from handlers.answering.groups import NONE, Group, grouped, ordered
from handlers.answering.replying import answered, opening, understood_as
from handlers.answering.reporting import Reported, reported
from handlers.answering.travelled import BEFORE, since_then
from handlers.bar_charts import groups_chart
from handlers.outcome import Outcome
from handlers.own_words import grouping
from handlers.request import Request
from handlers.understanding.question import Dimension, Kind, Question
from handlers.wording import count_of, listed, rating_tone, rating_word

COLUMNS = (
    Column("Group"),
    Column("Red", True),
    Column("Amber", True),
    Column("Green", True),
    Column("Without a rating", True),
    Column("Better", True),
    Column("Worse", True),
    Column("Together"),
)
GROUPING = (
    Dimension.SERVICE,
    Dimension.DIRECTORATE,
    Dimension.PORTFOLIO,
    Dimension.PRIORITY,
    Dimension.PERSON,
    Dimension.BODY,
    Dimension.PARTNER,
    Dimension.PERSPECTIVE,
    Dimension.FREQUENCY,
)
SOME = 3
FEWEST, WITHOUT = "ratings", "none"
"""The order of groups by how few have the ratings asked about, and those that have none."""


def groups_asked(question: Question) -> bool:
    """Whether several services, portfolios and so on were named to be held against each other."""
    return len([pick for pick in question.picks if pick.dimension in GROUPING and not pick.excluded]) > 1 and (
        "last year" not in question.against and not _says_period(question)
    )


def _says_period(question: Question) -> bool:
    return any(said[:1].isdigit() for said in question.against)


def by_group(request: Request, question: Question) -> Outcome:
    """The groups in order, with the one at the top in the sentence."""
    named, since = _named(question), BEFORE
    if named:
        found, groups = _each(request, question, named)
        by = "side by side"
    else:
        dimension = _dimension(question)
        if dimension is Dimension.PERSON and not keeping.all_are_ours(request):
            return keeping.not_for_readers(question, "Names")
        found, since = since_then(request, question, reported(request, question))
        groups = grouped(request, found.seen, dimension)
        by = f"by {grouping(request.framework, dimension)}"
    way = Direction(question.direction) if question.direction else None
    if question.over and question.ratings:
        groups = [group for group in groups if group.having(question.ratings) > int(question.over)]
    told = sorted(ordered(groups, question.ratings, question.ranking, way), key=lambda group: group.name == NONE)
    count = question.ranking.count if question.ranking else 0
    rows = told[:count] if count else told
    where = "" if named else naming.scope_words(request, question)
    return answered(
        question,
        Kind.COMPARE,
        _sentence(request, question, found, told, way, since),
        _parts(request, question, found, rows, by),
        understood=understood_as(f"Ratings {by}", where, found.period.title),
        explained=found.explained,
        periods=[found.period.notation],
        asks=_next(told),
    )


def _named(question: Question) -> list[Question]:
    """The same question about each of the groups that were named, in the order they were."""
    picks = [pick for pick in question.picks if pick.dimension in GROUPING and not pick.excluded]
    if len(picks) < 2:
        return []
    others = tuple(pick for pick in question.picks if pick not in picks)
    return [replace(question, picks=(pick, *others), mine=False) for pick in picks]


def _each(request: Request, question: Question, named: Sequence[Question]) -> tuple[Reported, list[Group]]:
    """The groups named; an indicator may be in two of them (a service and its portfolio)."""
    rule = request.framework.composite_rule
    reports = [(naming.scope_words(request, one), reported(request, one)) for one in named]
    newest = max((found for _, found in reports), key=lambda found: found.period)
    asked = replace(question.period, first=newest.period.notation, last=newest.period.notation)
    groups = []
    for (name, found), one in zip(reports, named, strict=True):
        same = found if found.period == newest.period else reported(request, replace(one, period=asked))
        groups.append(Group(name, same.seen, rule))
    return newest, groups


def _dimension(question: Question) -> Dimension:
    wanted = question.by or Dimension.SERVICE.value
    known = {each.value: each for each in GROUPING}
    return known.get(wanted, Dimension.SERVICE)


def _sentence(
    request: Request,
    question: Question,
    found: Reported,
    told: Sequence[Group],
    way: Direction | None,
    since: str,
) -> str:
    when = found.period.title
    nouns = (request.framework.word("indicator"), request.framework.word("indicator", 2))
    rated = [group for group in told if group.counted.rated and group.name != NONE]
    if not rated and not question.over:
        return f"Nothing there has a rating for {when}."
    if question.ratings:
        return _more_than(question, when, rated) if question.over else _most(question, when, rated)
    first = rated[0]
    if way is not None:
        held = "" if since == BEFORE else f" than in {since}"
        tied = [group for group in rated if group.going(way) == first.going(way)]
        names, have = listed([group.name for group in tied]), "has" if len(tied) == 1 else "have"
        each = " each" if len(tied) > 1 else ""
        return f"{names} {have} the most that got {way.value}{held} for {when}: {first.going(way)}{each}."
    if question.ranking is not None and question.ranking.by == "improvement":
        did = "slipped" if question.ranking.worst_first else "improved"
        than = since if since == BEFORE else f"in {since}"
        better, worse = first.going(Direction.BETTER), first.going(Direction.WORSE)
        return f"{first.name} {did} most for {when}: {better} better and {worse} worse than {than}."
    if len(told) <= SOME:
        return f"{opening(when)}: {'; '.join(_stand(group, *nouns) for group in told)}."
    return _ends(question, when, rated, nouns)


def _ends(question: Question, when: str, rated: Sequence[Group], nouns: tuple[str, str]) -> str:
    """Which is at the top of the order asked for, and at the other end where both were asked for."""
    first, last = rated[0], rated[-1]
    best_first = question.ranking is not None and not question.ranking.worst_first
    sentence = f"{first.name} is doing {'best' if best_first else 'worst'} for {when}: {_counts(first, *nouns)}."
    if question.ranking is None or not question.ranking.both:
        return sentence
    return f"{sentence} {last.name} is doing {'worst' if best_first else 'best'}: {_counts(last, *nouns)}."


def _most(question: Question, when: str, rated: Sequence[Group]) -> str:
    """`Housing Needs has the most red for Q1 2026/27: 3 of 6 with a rating.`"""
    colours = naming.colour_words(question.ratings)
    fewest = question.ranking is not None and question.ranking.by in (FEWEST, WITHOUT)
    counts = [group.having(question.ratings) for group in rated]
    most = min(counts) if fewest else max(counts)
    if not most and not fewest:
        return f"None of them has any {colours} for {when}."
    tied = [group for group, count in zip(rated, counts, strict=True) if count == most]
    names, have = listed([group.name for group in tied]), "has" if len(tied) == 1 else "have"
    if not most:
        return f"{names} {have} no {colours} for {when}."
    if question.ranking is not None and question.ranking.by == WITHOUT:
        return f"All of them have some {colours} for {when}; {names} {have} the fewest, {most}."
    which = "fewest" if fewest else "most"
    if len(tied) > 1:
        return f"{names} have the {which} {colours} for {when}: {most} each."
    return f"{names} has the {which} {colours} for {when}: {most} of {tied[0].counted.rated} with a rating."


def _more_than(question: Question, when: str, rated: Sequence[Group]) -> str:
    """`More than 2 red for Q1 2026/27: Housing Needs (4) and Planning (3).`"""
    colours = naming.colour_words(question.ratings)
    if not rated:
        return f"None of them has more than {question.over} {colours} for {when}."
    names = listed([f"{group.name} ({group.having(question.ratings)})" for group in rated])
    return f"More than {question.over} {colours} for {when}: {names}."


def _stand(group: Group, noun: str, nouns: str) -> str:
    counts = _counts(group, noun, nouns) if group.counted.rated else "nothing with a rating"
    return f"{group.name} has {counts}"


def _counts(group: Group, noun: str, nouns: str) -> str:
    counted = group.counted
    colours = [f"{counted.of(each)} {each.value}" for each in (Rating.RED, Rating.AMBER, Rating.GREEN)]
    return f"{listed(colours)} of {count_of(counted.rated, noun, nouns)} with a rating"


def _parts(request: Request, question: Question, found: Reported, told: Sequence[Group], by: str) -> list[Part]:
    parts: list[Part] = []
    if any(group.counted.rated for group in told) and question.shown_as != "table":
        parts.append(groups_chart(found.period, [(group.name, group.counted) for group in told]))
    table = Table(f"Ratings {by}, {found.period.short}", COLUMNS, tuple(_row(group) for group in told))
    parts.append(table)
    if question.shown_as == "spreadsheet":
        parts.append(spreadsheets.of_table(table, spreadsheets.RATING_NOTE, request.today))
    return parts


def _row(group: Group) -> tuple[Cell, ...]:
    counted, together = group.counted, group.composite
    colours = (str(counted.of(each)) for each in (Rating.RED, Rating.AMBER, Rating.GREEN))
    mark = ""
    if together.rating is not None and together.score is not None and group.rule is CompositeRule.MEAN:
        mark = f" ({together.score:.2f})"
    tone = Cell(f"{rating_word(together.rating)}{mark}", rating_tone(together.rating)) if together.rating else None
    return (
        Cell(group.name),
        *(Cell(text) for text in colours),
        Cell(str(counted.total - counted.rated)),
        Cell(str(group.going(Direction.BETTER))),
        Cell(str(group.going(Direction.WORSE))),
        tone or Cell("no rating"),
    )


def _next(told: Sequence[Group]) -> list[tuple[str, str]]:
    first = next((group for group in told if group.counted.rated), None)
    if first is None:
        return []
    return [
        (f"Red in {first.name}", f"show red indicators in {first.name}"),
        (first.name, f"how is {first.name} doing"),
    ]
