"""How an answer says what it is about: the scope in words, and the line that tells how a question was understood."""

from collections.abc import Sequence

from domain.periods import Period
from domain.rating import Rating
from handlers.request import Request
from handlers.understanding.question import Dimension, Kind, Pick, Question
from handlers.vocabularies import asker_of, terms_of
from handlers.wording import full_stop, listed
from storage.queries import indicators

ALL = "the whole council"
OFTEN = {"month": "monthly", "quarter": "quarterly", "half": "half-yearly", "year": "annual"}
MOST_NAMED = 2
MOST_SAID = 2
"""Of so many at once a button tells why, or draws the trend."""
KINDS = (Dimension.FREQUENCY, Dimension.STANDING)
"""What says which sort of indicator is meant, not whose."""


def scope_words(request: Request, question: Question) -> str:
    """`Environment`, `Housing and Planning`, `your indicators`, or the whole council."""
    left_out = listed([_plural(pick) for pick in question.picks if pick.excluded and pick.dimension in KINDS])
    only = listed([_plural(pick) for pick in question.picks if not pick.excluded and pick.dimension in KINDS])
    bar = (f" ({only} only)" if only else "") + (f" bar the {left_out} ones" if left_out else "")
    bar += _bar_those(request, [pick for pick in question.picks if pick.excluded])
    one_by_one = question.kind in (Kind.INDICATORS, Kind.COUNT) and _those(request, question.codes)
    picks = [pick for pick in question.picks if pick.dimension not in (Dimension.INDICATOR, *KINDS)]
    if question.mine and not question.codes:
        picks += asker_of(request).besides(picks)
    if not picks:
        return f"{one_by_one or ALL}{bar}"
    kinds = [pick.dimension for pick in picks]
    names = {(term.dimension, term.key): term.name for term in terms_of(request, kinds)}
    named = [(pick, _name(request, pick.dimension, names.get((pick.dimension, pick.key), pick.key))) for pick in picks]
    without = listed([name for pick, name in named if pick.excluded])
    words = [*(name for pick, name in named if not pick.excluded), *([one_by_one] if one_by_one else [])]
    return f"{', '.join(words) or ALL}{f' bar {without}' if without else ''}{bar}"


def nothing_in(request: Request, question: Question) -> str:
    """The sentence where what was asked about has no indicators at all."""
    nouns, where = request.framework.word("indicator", 2), scope_words(request, question)
    if where == f"your {nouns}":
        return f"No {nouns} are yours. Name a service or a portfolio to see how it is doing."
    return f"There are no {nouns} in {where}."


def codes_said(codes: Sequence[str]) -> str:
    """`ENV1 and ENV2`, for the words of a button about both; of more than that the first alone."""
    return " and ".join(codes if len(codes) <= MOST_SAID else codes[:1])


def _bar_those(request: Request, left_out: Sequence[Pick]) -> str:
    named = _those(request, [pick.key for pick in left_out if pick.dimension is Dimension.INDICATOR])
    return f" bar {named}" if named else ""


def _those(request: Request, codes: Sequence[str]) -> str:
    """`Missed collections and Recycling`, `Missed collections, Recycling and 4 more`; empty for none."""
    names = [each.name for each in indicators.named(request.session, request.council, codes)] if codes else []
    return some_of(names)


def some_of(names: Sequence[str]) -> str:
    """`Missed collections and Recycling`, `Missed collections, Recycling and 4 more`."""
    more = len(names) - MOST_NAMED
    return listed(names if more <= 1 else [*names[:MOST_NAMED], f"{more} more"])


def _plural(pick: Pick) -> str:
    return OFTEN.get(pick.key, pick.key)


def understood_line(request: Request, question: Question, period: Period | None, told: str = "") -> str:
    """`Red indicators · Housing · Q2 2026/27 (July to September 2026)`; `told` says what they are in other words."""
    ratings = " and ".join(rating.value for rating in question.ratings)
    nouns = request.framework.word("indicator", 2)
    told = told or (colour_words(question.ratings) if _are_all_reasons(question.ratings) else "")
    what = f"{nouns} {told}" if told else f"{ratings} {nouns}".strip()
    parts = [what[:1].upper() + what[1:], scope_words(request, question), period.title if period else ""]
    return " · ".join(part[:1].upper() + part[1:] if part.startswith(ALL) else part for part in parts if part)


def assumptions(question: Question, explained: str = "") -> str:
    """What was assumed about the time and whose is meant, in sentences; empty if nothing was.

    `explained` says of the time why it is another than was asked for, where it is.
    """
    own = "This is what you hold; say “the whole council” for all." if question.mine and question.assumed_mine else ""
    return " ".join(filter(None, (explained or _about_the_time(question), own)))


def _about_the_time(question: Question) -> str:
    if question.period.still_open:
        return (
            f"{Period.parse(question.period.still_open).short} has not ended yet, so this is the latest closed period."
        )
    assumed = question.period.assumed
    return full_stop(assumed[:1].upper() + assumed[1:])


def colour_words(ratings: tuple[Rating, ...]) -> str:
    """`red`, `red or amber`, `without a target`; every reason for having no colour is `without a rating`."""
    if _are_all_reasons(ratings):
        return "without a rating"
    return " or ".join("without a target" if rating is Rating.NO_TARGET else rating.value for rating in ratings)


def _are_all_reasons(ratings: tuple[Rating, ...]) -> bool:
    return {rating for rating in Rating if not rating.is_colour} == set(ratings)


def _name(request: Request, dimension: Dimension, name: str) -> str:
    if dimension is Dimension.FAMILY:
        return name.upper()
    if dimension is Dimension.PERSON and name == (request.person.name if request.person else ""):
        return f"your {request.framework.word('indicator', 2)}"
    return name
