"""Whether a text only changes something of what was asked: a fragment, that makes no sense alone."""

import re

from handlers.understanding.deciding.asked import Asked
from handlers.understanding.deciding.shape_asked import shown_as
from handlers.understanding.following import words
from handlers.understanding.following.adding import counts_within, is_another_too
from handlers.understanding.following.begun_anew import lists_anew
from handlers.understanding.following.details import LISTS, RATED_TOO, so_many_running
from handlers.understanding.following.lasting import asks_what_lasted
from handlers.understanding.following.names import is_only_a_name
from handlers.understanding.following.scopes import NARROWS, asks_of_an_indicator
from handlers.understanding.question import ABOUT_ONE, ABOUT_SEVERAL, Kind
from handlers.understanding.reading import Reading
from handlers.understanding.rewording.sayings.idle_words import IDLE

_MILD = (Kind.INDICATORS, Kind.INDICATOR, Kind.TREND, Kind.COMPARE, Kind.SUMMARY, Kind.COUNT)
_BEGINS_ANEW = re.compile(r"(?:show|list|which|what|any|give|how|who|when|is|are|top|worst|best|all)\b")
_BARE = 5
_SHORT = 6
_OF_ALL = re.compile(r"\b(?:all|every|everything|overall|list|indicators|measures|kpis|council|any reds?)\b")
BESIDE = re.compile(
    r"^(?:(?:and|ok|now)\s+)*(?:v|vs|versus|against|compared? (?:it |that |them |this )?(?:to|with|against))(?!\w)"
)


def is_fragment(reading: Reading, own: Asked | None) -> bool:
    """Whether the text only changes something: it begins with a word that leads on, or is only a time or a shape."""
    return not lists_anew(reading, own) and (_asks_which_are(reading, own) or _only_changes(reading, own))


def _only_changes(reading: Reading, own: Asked | None) -> bool:
    text = reading.text
    if words.HOW_MANY.match(text) or words.LIST_THEM.match(text) or _is_the_rated(reading) or is_only_a_name(reading):
        return True
    longer = reading.context.last is not None and so_many_running(reading, reading.context.last)
    if words.BEFORE_THAT.search(text) or words.AFTER_THAT.search(text) or longer or _adds_little(reading, own):
        return True
    explicit = own is not None and own.kind not in _MILD
    if (explicit and (reading.named or reading.scope.mine)) or _is_another_summary(own):
        return False
    lasted = reading.context.last is not None and asks_what_lasted(reading, reading.context.last, own)
    if lasted or _refines(reading, own) or (reading.named and BESIDE.match(text)) or is_another_too(reading):
        return True
    if words.STRONG_LEAD.match(text) or (reading.named and NARROWS.search(text) and _listed_before(reading)):
        return not (own and own.kind is Kind.INDICATOR and own.aspect != "value" and reading.named)
    weak = words.LEAD.match(text) or words.ANAPHORA.search(text)
    return _is_bare(reading, own) or bool(weak and not reading.named and not explicit)


def _asks_which_are(reading: Reading, own: Asked | None) -> bool:
    """ "Are any red", "have any gone amber" after what somebody owns, or another list: of those."""
    last, scope = reading.context.last, reading.scope
    if last is None or last.kind not in LISTS or not last.picks or not reading.ratings.ratings:
        return False
    other = reading.named or reading.unread or reading.times or scope.mine or scope.everything or scope.picks
    listed = own is None or own.kind in (Kind.INDICATORS, Kind.COUNT)
    return listed and not other and bool(_ARE_ANY.match(reading.text))


_ARE_ANY = re.compile(
    r"^(?:(?:and|so|ok|but|now)\s+)*(?:are|is|have|has|were) (?:any|some|either|all|they|those|these)"
    r"(?: of (?:them|those|these))?(?: \S+){1,3}$"
)


def _adds_little(reading: Reading, own: Asked | None) -> bool:
    return counts_within(reading) or _only_a_time(reading, own)


def _only_a_time(reading: Reading, own: Asked | None) -> bool:
    """ "How many the year before that" after one indicator."""
    last = reading.context.last
    if last is None or last.kind not in ABOUT_ONE or not last.codes or not reading.times:
        return False
    said = reading.named or reading.unread or reading.ratings.ratings or reading.scope.mine or reading.scope.everything
    mild = own is None or own.kind is Kind.COUNT or (own.kind is Kind.INDICATOR and own.aspect == "value")
    return mild and not said and len(reading.sentence.words) <= _SHORT + 1


def _listed_before(reading: Reading) -> bool:
    return reading.context.last is not None and reading.context.last.kind in ABOUT_SEVERAL


def _refines(reading: Reading, own: Asked | None) -> bool:
    """ "Worst two", "which are monthly", "new ones", "any getting worse" after a list: some of the same ones."""
    last, scope = reading.context.last, reading.scope
    if last is None or last.kind not in LISTS or reading.named or reading.unread or scope.mine or scope.everything:
        return False
    telling = sum(word not in IDLE for word in reading.sentence.words)
    if (own and own.kind not in (Kind.INDICATORS, Kind.COUNT)) or telling > _SHORT:
        return False
    if _OF_ALL.search(reading.text) or reading.times:
        return False
    said = scope.picks or scope.ranking or scope.direction or reading.ratings.new or reading.ratings.running
    return bool(said)


def _is_the_rated(reading: Reading) -> bool:
    """ "Show me the ambers" after a list or a summary is about the same ones."""
    last = reading.context.last
    if last is None or last.kind not in ABOUT_SEVERAL or reading.named:
        return False
    if (last.picks or last.kind is Kind.PROJECTS) and reading.ratings.ratings and words.WHICH_RATED.match(reading.text):
        return True
    if last.kind in LISTS and reading.ratings.ratings and RATED_TOO.match(reading.text):
        return not reading.unread
    if last.kind in LISTS and reading.ratings.ratings and words.HOW_MANY_RATED.match(reading.text):
        return bool(last.picks)
    return bool(words.THE_RATED.match(reading.text)) or (
        last.kind is Kind.SUMMARY and bool(words.ALL_RATED.match(reading.text)) and not reading.scope.everything
    )


def _is_another_summary(own: Asked | None) -> bool:
    return bool(own and own.kind is Kind.SUMMARY and own.aspect != "headlines")


def _is_bare(reading: Reading, own: Asked | None) -> bool:
    """Only a time, a rating, a shape or a scope, without a verb."""
    if reading.unread or len(reading.sentence.words) > _BARE or _BEGINS_ANEW.match(reading.text):
        return False
    scope, last = reading.scope, reading.context.last
    if reading.named:
        scoped = not asks_of_an_indicator(reading, last) and _listed_before(reading)
        return scoped and (own is None or own.aspect == "value") and not reading.periods.asked.last
    said = reading.times or reading.ratings.ratings or shown_as(reading) or reading.has("by")
    return bool(said or scope.picks or scope.mine or scope.everything)
