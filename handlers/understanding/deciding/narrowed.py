"""Lists narrowed by what stands beside the figures: those without a comment, an action or a target, those unsigned."""

from msgspec.structs import replace

from domain.periods import Frequency
from domain.rating import Rating
from handlers.understanding.deciding.asked import (
    INDICATORS,
    Asked,
    first_that_holds,
    names_indicator,
    says_everything,
)
from handlers.understanding.deciding.limits import with_distance
from handlers.understanding.question import (
    COMMENTED,
    COMMENTS,
    NO_ACTION,
    NO_COMMENT,
    NO_OWNER,
    SIGNED,
    UNSIGNED,
    WITH_ACTION,
    WITH_TARGET,
    Dimension,
    Kind,
    Pick,
    Question,
)
from handlers.understanding.reading import Reading
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.seldom_said import SeldomSaid

SEVERAL = Pattern(
    r"(?:show|list|which|what|any|all|give|everything|anything|reds|ambers|greens|the"
    r"|whats(?! (?:the |our |my )?[§@])"
    r"|(?:has|have|is|are|did|does|was|were) (?:there )?(?:any|anything|everything|some|something|things))\b"
)
"""How a text begins that asks for several things."""
_UNSIGNED_ONES = Pattern(
    r"\b(?:provisional|draft|unconfirmed|unofficial) (?:figures|ones|data|indicators|measures|kpis|numbers|results)\b"
)


_RATED_ONES = SeldomSaid(
    r"\b(?:reds|ambers|greens|(?:red|amber|green|(?:off|below|under|on) target)(?: rated)?"
    r" (?:ones|indicators|measures|kpis|pis|metrics))\b"
)
_BESIDE = (("no action", NO_ACTION), ("with action", WITH_ACTION), ("with target", WITH_TARGET), ("no owner", NO_OWNER))


def narrowed(reading: Reading) -> Asked | None:
    """ "Reds with no comment", "which reds are provisional": those alone; "what is provisional" waits for sign-off."""
    owed = reading.has("due.targets") and not reading.has("with target")
    if _of_one(reading) or owed or reading.has("risks", "projects", "money", "meetings"):
        return None
    if reading.has("actions") and not (reading.has("no action", "with action") or _AND_WHAT.search(reading.text)):
        return None
    kind = Kind.COUNT if reading.has("count") else Kind.INDICATORS
    rated = bool(reading.ratings.ratings)
    unsigned = reading.has("provisional", "due.sign off")
    of_those = rated or _is_of_what_was_listed(reading)
    several = SEVERAL.match(reading.text) or _UNSIGNED_ONES.search(reading.text)
    listed = several or of_those or bool(reading.named) or kind is Kind.COUNT or INDICATORS.search(reading.text)
    beside = next((aspect for cue, aspect in _BESIDE if reading.has(cue)), "")
    return first_that_holds(
        (reading.has("no comment") and listed, Asked(kind, NO_COMMENT, lists=True)),
        (of_those and reading.has("signed"), Asked(kind, SIGNED, lists=True)),
        (unsigned and of_those and listed, Asked(kind, UNSIGNED, lists=True)),
        (reading.has("provisional") and unsigned and several, Asked(Kind.DUE, "sign off", lists=True)),
        (beside and listed, Asked(kind, beside, lists=True)),
        *_with_comments(reading, kind),
    )


_OF_THOSE = Pattern(
    r"^(?:(?:and|but|ok|so|now|just|only|show|list|me) )*"
    r"(?:(?:which|how many|any|what)(?: of (?:them|those|these))?(?: ones)? (?:are|is|were|have|has)"
    r"|the|those|ones|signed|not|any)\b"
)
_MOST_WORDS = 8


def _is_of_what_was_listed(reading: Reading) -> bool:
    """Whether in few words it is asked of the list that was just shown: "and which are not signed off"."""
    last = reading.context.last
    if last is None or last.kind not in (Kind.INDICATORS, Kind.COUNT) or not last.ratings:
        return False
    own = reading.named or reading.scope.mine or reading.scope.everything or reading.times
    return not own and len(reading.sentence.words) <= _MOST_WORDS and bool(_OF_THOSE.search(reading.text))


def _of_one(reading: Reading) -> bool:
    """Whether an indicator is named, and no reds or ambers of what has that word."""
    return names_indicator(reading) and not _RATED_ONES.search(reading.text) and not says_everything(reading)


_AND_WHAT = Pattern(
    r"\b(?:and|with|plus|showing)(?: (?:also|then|the|their|all|any|a))*"
    r" (?:whys?|how come|what (?:is|are|theyre|were|they|we|has|have|been|being)|whats|reasons?|explanations?"
    r"|causes?|excuses?)\b"
)


_SO_MANY = Pattern(r"\b(?:so|this|that|too) many\b")


def _asks_about_each(reading: Reading) -> bool:
    """ "My reds with the reason", "ambers and what theyre doing about them", "why are so many red"."""
    if not reading.has("why", "actions") or not reading.ratings.ratings:
        return False
    each = _RATED_ONES.search(reading.text) or _SO_MANY.search(reading.text)
    return bool(_AND_WHAT.search(reading.text) or (each and reading.has("why")))


def _with_comments(reading: Reading, kind: Kind) -> tuple[tuple[object, Asked], ...]:
    """ "Reds with comments", "what did they say about the ambers": each of them with what was said of it."""
    wanted = reading.has("comment") and not reading.has("why", "owner")
    if not (wanted or (_asks_about_each(reading) and kind is not Kind.COUNT)):
        return ()
    said, scope = reading.ratings, reading.scope
    picked = bool(said.ratings or said.change or said.running or said.new or scope.direction or scope.ranking)
    scoped = (bool(reading.named) or scope.mine) and not names_indicator(reading)
    return (
        (picked and kind is Kind.COUNT, Asked(kind, COMMENTED, lists=True)),
        (picked, Asked(kind, COMMENTS, lists=True)),
        (scoped or says_everything(reading), Asked(kind, COMMENTED, lists=True)),
    )


def narrowed_further(reading: Reading, question: Question) -> Question:
    """The list of what is off target where nothing else asks for a comment, and so far off, or measured so often."""
    if question.aspect == NO_COMMENT and not question.ratings:
        question = replace(question, ratings=(Rating.RED, Rating.AMBER))
    return _of_a_month(reading, with_distance(reading, question))


def _of_a_month(reading: Reading, question: Question) -> Question:
    """ "November figures": of what is measured every month, for nothing else has a figure of its own then."""
    whole = question.ratings or question.keys(Dimension.FREQUENCY) or "-" not in question.period.last
    if whole or not reading.has("figures of a time"):
        return question
    return replace(question, picks=(*question.picks, Pick(Dimension.FREQUENCY, str(Frequency.MONTH))))
