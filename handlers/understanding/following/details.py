"""What a follow-up says besides whom it is about: the period, ratings, order and shape of the answer."""

from msgspec.structs import replace

from domain.periods import Frequency, Period
from domain.rating import Rating
from handlers.understanding.deciding.shape_asked import grouped_by, shown_as
from handlers.understanding.following.periods import NOW, period_after
from handlers.understanding.periods.words import NUMBER, number
from handlers.understanding.question import (
    ABOUT_ONE,
    NO_TIME,
    Change,
    Dimension,
    Kind,
    PeriodAsked,
    Pick,
    Question,
    Ranking,
)
from handlers.understanding.reading import Reading
from handlers.understanding.words.pattern import Pattern

LISTS = (Kind.INDICATORS, Kind.COUNT, Kind.SUMMARY)
TO_BOTH = Pattern(
    r"(?<!\w)(?:too|as well|also|in addition)(?: (?:please|pls|both|together|all))*$"
    r"|^(?:(?:and|ok|now|then)\s+)*(?:also|plus|include|including|add|with)(?!\w)|(?<!\w)then(?: the)?(?!\w)(?=.+)"
)
RATED_TOO = Pattern(r"^(?:(?:and|ok|the|all)\s+)*(?:red|amber|green)s?(?: ones)? (?:too|as well|also)(?!\w)")
""" "Amber as well pls, both together", however much follows."""
LISTS_BOTH = Pattern(
    r"^(?:(?:ok|and|please|pls)\s+)*(?:list|show|name|give me)(?: me)? (?:them|those|these)(?: all)?"
    r" (?:then|and|plus)\b"
)


def of_those_shown(reading: Reading, question: Question, last: Question) -> Question:
    """ "Any of those red last quarter too": the ones that were listed, at another time."""
    if last.kind not in LISTS or not reading.times or reading.named or not _OF_THOSE.search(reading.text):
        return question
    picks = tuple(Pick(Dimension.INDICATOR, code) for code in reading.context.shown)
    kind = Kind.COUNT if question.kind is Kind.COUNT else Kind.INDICATORS
    ratings = question.ratings if reading.ratings.ratings else ()
    return replace(question, kind=kind, aspect="", picks=picks, ratings=ratings, mine=False) if picks else question


_OF_THOSE = Pattern(r"\bof (?:those|these|them)\b|\b(?:were|was|are|is|did) (?:those|these|they)\b")


def details_now(reading: Reading, question: Question, last: Question) -> Question:
    """The question with the period, ratings, order and shape that this text says, else those of the last one."""
    said, scope = reading.ratings, reading.scope
    seen = last.period
    if not seen.last and reading.context.period and len(last.codes) == 1 and question.codes == last.codes:
        seen = replace(seen, first=reading.context.period, last=reading.context.period)
    grouped = last.kind is Kind.COMPARE and last.aspect == "groups"
    if not seen.last and (last.kind in LISTS or grouped) and reading.periods.relation == "previous":
        newest = Period.latest_closed(reading.today, Frequency.QUARTER).notation
        seen = replace(seen, first=newest, last=newest)
    seen = _before_it_was_put_right(reading, question, last) if _MEANT.match(reading.sentence.text) else seen
    period = period_after(reading.periods, reading.text, seen, reading.today, _frequency(reading, question))
    if period is not None or NOW.fullmatch(reading.sentence.text) or _another_now(reading):
        question = replace(question, period=period or NO_TIME)
    if said.new or said.running:
        question = replace(question, new=said.new or question.new)
    if said.ratings and not _only_tells_the_order(reading):
        beside = TO_BOTH.search(reading.text) or LISTS_BOTH.match(reading.text) or RATED_TOO.match(reading.text)
        both = last.ratings if beside else ()
        kept = tuple(rating for rating in last.ratings if rating not in said.left_out) if said.left_out else ()
        ratings = kept or tuple(dict.fromkeys((*both, *said.ratings)))
        change = said.change or _still_changed(reading, last, ratings)
        question = replace(question, ratings=ratings, change=change, new=said.new or bool(change and last.new))
    if (
        scope.direction
        and not said.change
        and question.change
        and not (question.change.before or question.change.after)
    ):
        # "Anything got better" after what changed: those that went that way, whatever their colour was.
        question = replace(question, change=None, new=False)
    ranking = _ranking_now(reading, question)
    question = replace(
        question,
        running=said.running or question.running,
        ranking=ranking,
        direction=scope.direction or question.direction,
        shown_as=shown_as(reading) or question.shown_as,
        by=grouped_by(reading) or question.by,
    )
    if question.kind is Kind.COMPARE and reading.periods.against:
        asked = reading.periods.asked
        question = replace(question, against=reading.periods.against, period=asked if asked.last else last.period)
    if question.kind in ABOUT_ONE and question.codes and question.kind is not last.kind:
        question = replace(question, ratings=(), ranking=None, change=None, running=0, new=False)
    return question


def _only_tells_the_order(reading: Reading) -> bool:
    """ "The three furthest off target" of the reds: what is told of a colour is how they are ranked."""
    ranked = [span for span in reading.scope.spans if reading.scope.ranking]
    spans = reading.ratings.spans
    return bool(ranked) and all(any(set(span) <= set(each) for each in ranked) for span in spans)


_MEANT = Pattern(r"^(?:(?:no|nope|sorry|soz|oops|wait|ah|oh|well|actually|not that)\s+)*i mea(?:nt|n)\b")


def _another_now(reading: Reading) -> bool:
    """ "And rent arrears now" after what another was last year: the newest of it."""
    return bool(reading.named) and bool(_NOW_AT_ITS_END.search(reading.sentence.text))


_NOW_AT_ITS_END = Pattern(
    r"\s(?:(?:right |just )?now|currently|today|at the moment|at present|nowadays)(?: (?:please|pls))*$"
)


def _before_it_was_put_right(reading: Reading, question: Question, last: Question) -> PeriodAsked:
    """The time that "no, I meant this time last year" is seen from: not the one that was not meant."""
    before = next(iter(reading.context.earlier), None)
    same = before is not None and before.picks == last.picks and before.kind is last.kind
    return before.period if before is not None and same and question.picks == last.picks else NO_TIME


def so_many_running(reading: Reading, last: Question) -> Question | None:
    """The same list of what has been so for another number of quarters; None where no other is said."""
    ranked = last.ranking is not None and last.ranking.count > 1
    found = _SO_MANY.match(reading.sentence.text) if last.running or ranked else None
    if found and ranked and last.ranking is not None:
        count = max(1, number(found["count"]) or 0)
        return replace(last, text=reading.typed, ranking=replace(last.ranking, count=count))
    return replace(last, text=reading.typed, running=max(2, number(found["count"]) or 0)) if found else None


_SO_MANY = Pattern(
    rf"^(?:(?:and|ok|okay|so|or|now|what about|how about|make (?:it|that)|for|just)\s+)*(?P<count>{NUMBER})"
    r"(?: (?:quarters|qtrs|periods|times))?(?: (?:running|in a row|on the trot|or more|then|please|pls))*$"
)
""" "And four?" after those that have been red for two quarters running."""


def _still_changed(reading: Reading, last: Question, ratings: tuple[Rating, ...]) -> Change | None:
    """ "Only reds" after what changed, "and amber" after what has gone red: what has become so, as was asked before."""
    if last.change is None or last.change.before or _ASKED_AFRESH.match(reading.text):
        return None
    return Change(after=ratings)


_ASKED_AFRESH = Pattern(r"^(?:(?:ok|now|and|so)\s+)*(?:show|list|give|which|what(?! about)|how many|are)\b")


def _ranking_now(reading: Reading, question: Question) -> Ranking | None:
    """The order said, seen by the colours that are listed: the top of the reds are the worst of them."""
    said = reading.scope.ranking
    if said and _is_top_of_the_bad(reading, question):
        return replace(said, worst_first=True)
    if said and question.ratings == (Rating.GREEN,) and "most" in reading.sentence.words:
        return replace(said, worst_first=False)
    return said or question.ranking


def _is_top_of_the_bad(reading: Reading, question: Question) -> bool:
    """ "The top three" of the reds are the worst three."""
    bad = bool(question.ratings) and set(question.ratings) <= {Rating.RED, Rating.AMBER}
    return bad and "top" in reading.sentence.words


def _frequency(reading: Reading, question: Question) -> Frequency | None:
    """How often the one indicator asked about is measured."""
    known = reading.index.by_code.get(question.codes[0]) if len(question.codes) == 1 else None
    return Frequency(known.frequency) if known and known.frequency else None


def as_often(reading: Reading, question: Question) -> Question:
    """A trend "monthly" or "by quarter" instead."""
    if not reading.scope.frequencies or question.kind is not Kind.TREND:
        return question
    frequency, period = Frequency(reading.scope.frequencies[0]), question.period
    question = replace(question, picks=tuple(p for p in question.picks if p.dimension is not Dimension.FREQUENCY))
    if not period.last:
        return replace(question, period=replace(period, frequency=str(frequency)))
    newest = Period.latest_closed(reading.today, frequency)
    end = Period.parse(period.last)
    to_now = end >= Period.latest_closed(reading.today, end.frequency)
    last = newest if to_now else min(Period.containing(end.last_day, frequency), newest)
    first = min(Period.containing(Period.parse(period.first or period.last).first_day, frequency), last)
    asked = replace(period, first=first.notation, last=last.notation, count=0, frequency=str(frequency))
    return replace(question, period=asked)
