"""The rest of what was listed by its colour: "and three that aren't", "which ones are not", after the greens."""

from msgspec.structs import replace

from domain.rating import Rating
from handlers.understanding.following.turn import turn
from handlers.understanding.periods.words import NUMBER, number
from handlers.understanding.question import COMMENTS, Dimension, Kind, Pick, Question, Ranking
from handlers.understanding.reading import Reading

_ARE_NOT = turn(
    rf"(?:(?:which|what|whats|who|show me|give me|tell me|list|the|any|some|top|worst)\s+)*(?:(?P<count>{NUMBER})\s+)?"
    r"(?:(?:ones?|things|indicators|measures|kpis)\s+)?(?:(?:that|which)\s+)?"
    r"(?:(?<=the )(?:rest|others|remainder|remaining(?: ones)?)|arent|isnt|are not|is not|thats not|werent|dont|not)"
    r"(?: (?:so|doing so|going (?:so )?well))?"
)


_THE_OTHERS = turn(r"(?:(?:what|how) about )?(?:the |all the )(?:rest|others|other ones)(?: (?:of them|too|as well))*")


def _the_others(reading: Reading, last: Question) -> Question | None:
    """ "And the others" after one of a list: the list without it, with what was said of each if that was asked."""
    listed = next((each for each in reading.context.earlier if each.kind is not last.kind), None)
    one = last.kind in (Kind.INDICATOR, Kind.DEFINITION) and len(last.codes) == 1
    if not one or listed is None or listed.kind is not Kind.INDICATORS or not _THE_OTHERS.match(reading.sentence.text):
        return None
    told = {"why": COMMENTS, "comment": COMMENTS, "owner": "owner"}
    picks = (*listed.picks, Pick(Dimension.INDICATOR, last.codes[0], excluded=True))
    return replace(listed, text=reading.typed, picks=picks, aspect=told.get(last.aspect, ""), ranking=None)


def that_are_not(reading: Reading, last: Question) -> Question | None:
    """Those of the same scope that are of another colour than those listed; the worst where so many are wanted."""
    if beside := _the_others(reading, last):
        return beside
    found = _ARE_NOT.match(reading.sentence.text)
    colours = {rating for rating in last.ratings if rating.is_colour}
    if not found or reading.named or last.kind not in (Kind.INDICATORS, Kind.COUNT) or not colours:
        return None
    others = tuple(rating for rating in Rating if rating.is_colour and rating not in colours)
    if not others or last.change or last.running:
        return None
    count = number(found["count"]) if found["count"] else 0
    ranking = Ranking("target", worst_first=Rating.GREEN not in others, count=count) if count else None
    return replace(last, text=reading.typed, ratings=others, ranking=ranking)
