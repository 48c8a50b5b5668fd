"""Words of money that an indicator is called by as well: "housing budget position" is about the money of Housing."""

import re
from dataclasses import replace

from handlers.understanding.deciding.settling import members
from handlers.understanding.names.named import Named, settled
from handlers.understanding.names.option import Option
from handlers.understanding.phrases.said_money import largest_asked
from handlers.understanding.question import Dimension
from handlers.understanding.reading import Reading
from handlers.understanding.words.sentence import Span
from handlers.understanding.words.tokens import read_tokens
from handlers.understanding.words.word_list import words

_MONEY = words(
    "budget budgets budgetary spend spending spent overspend overspends underspend underspends overspent underspent"
    " finance finances financial money variance variances outturn"
)
_BESIDE = words("position forecast against and the or on over under state to date revenue capital performance")
_GROUPS = (Dimension.SERVICE, Dimension.DIRECTORATE, Dimension.PORTFOLIO)


def with_money_of_a_scope(reading: Reading) -> Reading:
    """The reading with such words read as asking for money, where something that the indicator is not of is named."""
    if len(reading.named) < _TWO:
        return _with_the_largest(reading)
    said = next((each for each in reading.named if _is_of_money(reading, each)), None)
    others = [each for each in reading.named if each is not said]
    if said is None or not all(_is_apart(reading, said, each) for each in others):
        return reading
    return replace(reading, named=tuple(others), cues=reading.cues | {"money": (said.span,)})


def _with_the_largest(reading: Reading) -> Reading:
    """ "Biggest overspend" is of all services, though an indicator may be called overspend."""
    largest = any(_is_of_money(reading, each) for each in reading.named) and largest_asked(reading.sentence.text)
    if not largest:
        return reading
    spans = tuple(each.span for each in reading.named)
    return replace(reading, named=(), cues=reading.cues | {"money": (*reading.cues.get("money", ()), *spans)})


def with_costs(reading: Reading) -> Reading:
    """The reading with the costs of what is measured otherwise read as money: "sickness costs", "what TA costs"."""
    words = reading.sentence.words
    held = {place for each in reading.named for place in each.places}
    said = tuple(Span(place, place + 1) for place, word in enumerate(words) if word in _COSTS and place not in held)
    meant = settled(reading.named[0]) if len(reading.named) == 1 else None
    if not said or meant is None or meant.dimension is not Dimension.INDICATOR or reading.named[0].coded:
        return reading
    unit = [span.start for span in said if words[span.end : span.end + 1] == ("per",)]
    if of_its_cost := _the_one_in_pounds(reading, reading.named[0], _FITS_A_UNIT if unit else _FITS_A_COST):
        return replace(reading, named=(replace(reading.named[0], options=(of_its_cost,)),))
    known = reading.index.by_code.get(meant.key)
    names = {token.word for name in (meant.name, *meant.aliases) for token in read_tokens(name)}
    if known is None or known.unit == "£" or names & (_COSTS | _MONEY):
        return reading
    if unit:
        # What one of them costs is nothing that a service's budget tells.
        return replace(reading, unread=tuple(sorted({*reading.unread, *unit})))
    return replace(reading, cues=reading.cues | {"money": said})


def _the_one_in_pounds(reading: Reading, named: Named, least: float) -> Option | None:
    """ "Cost per supported bus trip", where "supported bus" is another: the only one of them measured in pounds."""
    known = reading.index.by_code
    fitting = [each for each in named.options if each.score >= least and each.term.key in known]
    told = [each for each in fitting if known[each.term.key].unit == "£"]
    return told[0] if len(told) == 1 and told[0] is not named.options[0] else None


_FITS_A_COST, _FITS_A_UNIT = 0.45, 0.6
"""What one costs is told by fewer than what all of them cost: rent lost is no cost of one empty home."""
_COSTS = words("cost costs costing")
_TWO = 2


def _is_of_money(reading: Reading, named: Named) -> bool:
    said = {reading.sentence.words[place] for place in named.places}
    only = all(option.term.dimension is Dimension.INDICATOR for option in named.options)
    return only and not named.coded and bool(said & _MONEY) and said <= _MONEY | _BESIDE


def _is_apart(reading: Reading, money: Named, other: Named) -> bool:
    """Whether the other is a service and the like, and the indicator none of its own."""
    first = other.options[0].term
    if first.dimension not in _GROUPS:
        return False
    own = members(reading.index, first) or frozenset()
    return own.isdisjoint(option.term.key for option in money.options if option.whole or option is money.options[0])


def names_an_amount(reading: Reading) -> bool:
    """ "How much have we spent on agency staff" where that is measured in pounds, and no budget is spoken of."""
    said = " ".join(reading.masked.words[place] for span in reading.cues.get("money", ()) for place in span)
    meant = settled(reading.named[0]) if len(reading.named) == 1 else None
    if meant is None or meant.dimension is not Dimension.INDICATOR or _OF_BUDGETS.search(said):
        return False
    known = reading.index.by_code.get(meant.key)
    return known is not None and known.unit == "£"


_OF_BUDGETS = re.compile(r"budget|\b(?:over|under)|varianc|favou?rabl|adverse|deficit|surplus|shortfall|in the black")
