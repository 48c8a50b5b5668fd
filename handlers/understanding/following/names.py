"""What a name is in the light of what was shown: "and repairs to them", "changes", "the invoices one"."""

import re
from dataclasses import replace

from handlers.understanding.names.named import Named, rivals, settled
from handlers.understanding.names.option import Option
from handlers.understanding.question import ABOUT_ONE, ABOUT_SEVERAL, Dimension, Kind, Question
from handlers.understanding.reading import Reading
from handlers.understanding.vocabulary import Term
from handlers.understanding.words.naming_words import content, stem
from handlers.understanding.words.ordinary_words import JOINING
from handlers.understanding.words.sentence import Span
from handlers.understanding.words.word_list import words

_LIKELY = 0.9
_OF_THEM = re.compile(r"§ (?:to|of|for|on|in|from|by|with) (?:it|them|those|that|these|this)$")
_ONE_OF_THEM = re.compile(
    r"^(?:(?:and|no|ok|i meant|i mean|what about|how about|just|only)\s+)*(?:the|that) .*§ (?:one|ones)$"
)
_IN = re.compile(
    r"^(?:(?:and|just|only|what about|how about|ok)\s+)*(?:in|within|at|across|for) (?:the )?§(?: §)*(?: @)*$"
)
_FEW = 5
_MORE = 0.2
"""By how much more one name must share with what was shown than another does."""
_LEADING = words(
    "and just only not the what about how ok no i meant mean for in of drop without ones one please pls too also"
)
_SCOPES = (Dimension.SERVICE, Dimension.DIRECTORATE, Dimension.PORTFOLIO, Dimension.PRIORITY)
_REACH = {Dimension.SERVICE: "service", Dimension.PORTFOLIO: "portfolio", Dimension.PRIORITY: "priority"}


def beside_the_last(reading: Reading, last: Question) -> Reading:
    """The reading with the names that only make sense beside what was shown.

    "Repairs to them" after street lights are repairs of the same service; "changes" after new claims, a word too plain
    to name anything by itself, is the one of the same service that has it; so is "just send" after a list.
    """
    if len(last.codes) == 1 and last.kind in ABOUT_ONE and len(reading.named) == 1 and _OF_THEM.search(reading.text):
        near = _of_the_same_service(reading, last, reading.named[0].options)
        return replace(reading, named=(replace(reading.named[0], options=near),)) if near else reading
    if len(last.codes) == 1 and last.kind in ABOUT_ONE and _is_in_an_area(reading):
        return replace(reading, named=tuple(each.clear((Dimension.AREA,)) for each in reading.named))
    if another := _another_than_the_last(reading, last):
        return replace(reading, named=(another,))
    if like := _like_the_last(reading, last):
        return replace(reading, named=(like,))
    if (
        reading.named
        or reading.unread
        or reading.cues
        or reading.times
        or reading.ratings.ratings
        or reading.scope.picks
    ):
        return reading
    named = _plainly_named(reading, last)
    return replace(reading, named=(named,)) if named else reading


_IN_ITS_PLACE = re.compile(r"(?: (?:as well|too|pls|please|instead|rather|now|then|for me))+$")
""" "The waiting list for me please instead": the name, and that it is wanted in place of the last."""


_INSTEAD = re.compile(r"\b(?:instead|rather)(?: (?:please|pls|now|then))*$")


def is_only_a_name(reading: Reading) -> bool:
    """Whether nothing but a name is said after one that was shown for some time: it is asked about in its place."""
    last = reading.context.last
    if last is None or not (last.period.last or last.kind is Kind.TREND):
        return False
    if len(reading.named) != 1 or len(_IN_ITS_PLACE.sub("", reading.sentence.text).split()) > _FEW:
        return False
    if reading.times or reading.cues or reading.unread or reading.ratings.ratings or reading.scope.spans:
        return False
    found = settled(reading.named[0])
    if found is None or last.aspect not in ("", "value"):
        return False
    if found.dimension is Dimension.INDICATOR:
        instead = _INSTEAD.search(reading.sentence.text)
        same = last.period.last or instead or _are_of_one_service(reading, last.codes[:1], found.key)
        return bool(last.kind in _OF_ONE and last.codes and same) or found.key in reading.context.shown
    return last.kind is Kind.INDICATOR and bool(last.codes) and found.dimension in (*_SCOPES, Dimension.PARTNER)


def _are_of_one_service(reading: Reading, codes: tuple[str, ...], other: str) -> bool:
    """Whether two belong together, so that one is drawn as the other was: "minors" after the trend of majors."""
    known = reading.index.by_code.get(codes[0]) if codes else None
    return known is not None and _holds(reading, other, "service", known.service)


_OF_ONE = (Kind.INDICATOR, Kind.TREND, Kind.COMPARE)


def _like_the_last(reading: Reading, last: Question) -> Named | None:
    """Of several indicators that a word or two may name, the one named most like the one just shown.

    "Secondary" after attendance in primary schools is attendance in secondary schools.
    """
    if len(last.codes) != 1 or last.kind not in ABOUT_ONE or len(reading.named) != 1:
        return None
    named, names = reading.named[0], {term.key: term.name for term in reading.index.terms}
    others = [option for option in rivals(named) if option.term.key not in last.codes]
    if len(reading.sentence.words) > _FEW or len(others) < 2 or settled(named) or last.codes[0] not in names:
        return None
    shown = set(content(names[last.codes[0]]))

    def shared(option: Option) -> float:
        return sum(map(reading.index.weight, shown & set(content(option.term.name))))

    likest, second = sorted(others, key=shared, reverse=True)[:2]
    if shared(likest) - shared(second) < _MORE or likest.term.dimension is not Dimension.INDICATOR:
        return None
    return replace(named, options=(likest.scored(1.0),))


def _another_than_the_last(reading: Reading, last: Question) -> Named | None:
    """ "What about teachers" after sickness of all but teachers: whatever else the words name, never the same again."""
    if len(last.codes) != 1 or last.kind not in ABOUT_ONE or len(reading.named) != 1 or reading.times:
        return None
    named, words = reading.named[0], reading.sentence.words
    leads = _WHAT_ABOUT.match(reading.sentence.text)
    first = named.options[0]
    if not leads or len(words) > _FEW or named.coded or first.whole or first.term.key != last.codes[0]:
        return None
    others = tuple(option for option in named.options if option.term.key != last.codes[0])
    shown = set(content(next(term.name for term in reading.index.terms if term.key == last.codes[0])))
    near = sorted(others, key=lambda option: -len(shown & set(content(option.term.name))))
    return replace(named, options=(near[0].scored(1.0),)) if near else None


_WHAT_ABOUT = re.compile(
    r"^(?:(?:and|ok|now|so|but|then|no|sorry|nope)\s+)*(?:what about|how about|and(?: for)?|i mea(?:nt|n)|no)\s"
)


def _is_in_an_area(reading: Reading) -> bool:
    """ "In castle?", "just the north": nothing but wards and other areas."""
    if not reading.named or reading.ratings.ratings or reading.cues or reading.unread:
        return False
    if not all(any(o.term.dimension is Dimension.AREA for o in each.options) for each in reading.named):
        return False
    surely = all(each.options[0].term.dimension is Dimension.AREA for each in reading.named)
    return (surely and len(reading.sentence.words) <= _FEW) or bool(_IN.match(reading.text))


def _of_the_same_service(reading: Reading, last: Question, options: tuple[Option, ...]) -> tuple[Option, ...]:
    known = reading.index.by_code.get(last.codes[0])
    return tuple(
        option.scored(1.0)
        for option in options
        if known and option.term.key != known.code and _holds(reading, option.term.key, "service", known.service)
    )[:1]


def _plainly_named(reading: Reading, last: Question) -> Named | None:
    """What a plain word or two, all that was said, can only mean here."""
    places = tuple(place for place, word in enumerate(reading.sentence.words) if word not in _LEADING)
    telling = [reading.sentence.words[place] for place in places]
    if not 1 <= len(telling) <= 2 or any(word in JOINING for word in telling):
        return None
    known = [reading.index.features.get(stem(word), frozenset()) for word in telling]
    terms = [(place, reading.index.terms[place]) for place in frozenset.intersection(*known)]
    fitting = [(place, term) for place, term in terms if _fits(reading, last, term)]
    if len(fitting) != 1:
        return None
    place, term = fitting[0]
    return Named(Span(places[0], places[-1] + 1), places, (Option(term, 1.0, place),))


def _fits(reading: Reading, last: Question, term: Term) -> bool:
    if last.kind in ABOUT_SEVERAL:
        return term.dimension in _SCOPES
    known = reading.index.by_code.get(last.codes[0]) if len(last.codes) == 1 else None
    near = known is not None and _holds(reading, term.key, "service", known.service)
    return term.dimension is Dimension.INDICATOR and near and term.key not in last.codes


def one_of_those_shown(reading: Reading) -> str:
    """The code of the only one shown that "the invoices one", "the housing one" can be; empty where none is."""
    shown = reading.context.shown
    if len(shown) < 2 or len(reading.named) != 1 or not _ONE_OF_THEM.match(reading.text):
        return ""
    options = reading.named[0].options
    named = {each.term.key for each in options if each.term.dimension is Dimension.INDICATOR}
    fitting = [code for code in shown if code in named]
    if len(fitting) != 1 and options[0].term.dimension in _REACH:
        attribute, key = _REACH[options[0].term.dimension], options[0].term.key
        fitting = [code for code in shown if _holds(reading, code, attribute, key)]
    return fitting[0] if len(fitting) == 1 else ""


def _holds(reading: Reading, code: str, attribute: str, key: str) -> bool:
    known = reading.index.by_code.get(code)
    return known is not None and getattr(known, attribute) == key
