"""Limits: of variances, of what risks score, and those that no list can be picked by: "reds without an action"."""

from msgspec.structs import replace

from domain.rating import Rating
from handlers.understanding.phrases.said_money import MONEY_ORDER, SPENT, asks_what_was_spent, largest_asked
from handlers.understanding.question import (
    COMMENTED,
    NO_ACTION,
    NO_COMMENT,
    NO_OWNER,
    OR_MORE,
    WITH_ACTION,
    WITH_TARGET,
    Kind,
    Question,
    Ranking,
)
from handlers.understanding.reading import Reading
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.sentence import Span

_LIMIT = SeldomSaid(
    r"(?:more than|less than|fewer than|greater than|over|under|above|below|at least|at most|within|exceeding)"
    r" £?\d[\d,.]*(?: ?(?:%|pp|k|m|percent|per cent|points?|percentage points?))?(?!\w)"
    r"|between \d{1,2} and \d{1,2}(?!\w)|(?<!\S)\d[\d,.]*%? or (?:less|under|below|fewer|lower)(?!\w)"
)
_WITHOUT = Pattern(
    r"(?:without|with no|with out|that have no|which have no|have no|has no|lacking|missing)(?: an?| any)?"
    r" (?:actions?|action plans?|plans?|comments?|commentary|explanations?|notes?|owners?|forecasts?)(?!\w)"
    r"|(?:nobody|no ?one|no one)(?: has| have| s)? (?:explained|commented(?: on)?|owned|owns)"
    r"|unexplained|not (?:been )?(?:explained|commented on)"
    r"|more than once|(?:at least|only|just) (?:once|twice)|twice or more"
    r"|(?:more than|at least) (?:one|two|three|\d)(?= (?:red|amber|green) (?:quarter|month|period))"
    r"|(?:brand )?new (?:indicators|measures|kpis|pis|metrics)(?!\w)"
    r"|(?:indicators|measures|kpis|pis|metrics|ones)(?: (?:that|which))? (?:are|were|is) (?:brand )?new(?!\w)"
    r"|(?:introduced|added|brought in|dropped|retired|removed|scrapped) (?:this|last|in|since)(?!\w)"
)
_NARROWING = frozenset((NO_COMMENT, COMMENTED, NO_ACTION, WITH_ACTION, WITH_TARGET, NO_OWNER))
"""What is said to be missing, or not, of a list that is narrowed by it."""
_LISTS = (Kind.INDICATORS, Kind.COUNT, Kind.PROJECTS, Kind.RISKS, Kind.ACTIONS, Kind.MONEY)

_OVER = Pattern(
    r"(?:over|above|more than|greater than|exceeding|bigger than|at least|in excess of|of)"
    r" (£?\d[\d,]*(?:\.\d+)?(?:k|m|bn)?)(?!\w)"
)
_OVERSPENT = Pattern(
    r"\b(?:over ?sp\w+|o/spen\w+|adverse|over by|over (?:the |their |its )?budget|unfavou?rable|shortfall|holes?\b"
    r"|deficits?|spen\w+ (?:too much|more than (?:they|we|it|you))"
    r"|(?:financial|budget|cost|money|spending) (?:pressures?|problems?|gaps?|headaches?|strains?|worries|worry))"
)
_UNDERSPENT = Pattern(r"\b(?:under ?sp\w+|u/spen\w+|favou?rable|under (?:the |their |its )?budget|savings?)")
_SCORED = Pattern(
    r"\b(?:(?:over|above|more than|greater than|higher than|exceeding) (?P<over>\d{1,2})"
    r"|(?:at least|of|scor\w+|rated|risks?) (?P<from>\d{1,2})(?: ?\+| plus\b| or (?:more|above|over|higher)\b)"
    r"|at least (?P<least>\d{1,2}))(?! ?(?:%|quarters|months|days|weeks|years))(?!\w)"
)
_SCORED_JUST = Pattern(
    r"\b(?:scor\w+|rated|graded)(?: (?:of|at|as|is|are|exactly|just|only|a))* (?P<just>\d{1,2})"
    r"(?!\d|%|\+| ?(?:\+|plus\b)| (?:or|and|to|out)\b)"
)
""" "Which risks score 20": those of that score alone."""
_SEVERAL_SPENT = Pattern(
    r"\b(?:(?:over|under) ?spends|(?:over|under) ?spend(?:ers|ing services)|shortfalls|adverse|(?:un)?favou?rable)\b"
    r"|\b(?:which|what|whats(?= (?:over|under))|list|whos?|whose|wheres?"
    r"|any(?:one|body|where)?|every(?:one|body|thing)?|all|services|teams"
    r"|directorates|portfolios|departments|depts|divisions)\b.*"
    r"\b(?:(?:over|under) ?(?:spen\w+|budget)|shortfall|spen\w+ (?:too much|more than))"
    r"|\b(?:over|under) ?spen\w+ (?:which|what) (?:services|teams|departments|directorates|portfolios|ones)$"
)
""" "Underspends over 100k" are of several services, of which only those that underspend are told."""


def limit_said(reading: Reading, question: Question) -> Span | None:
    """Where a limit stands that a list would pass over in silence; None for none."""
    limited = question.over or question.running or question.figures or question.aspect in _NARROWING
    if question.kind is not Kind.SUMMARY and (question.kind not in _LISTS or limited):
        return None
    read = {place for span in (*reading.ratings.spans, *reading.scope.spans, *reading.times) for place in span}
    read |= {place for name in reading.named for place in name.places}
    text = reading.sentence.text
    said = [*_WITHOUT.finditer(text), *(_LIMIT.finditer(text) if question.kind is not Kind.SUMMARY else ())]
    spans = (reading.sentence.span(found) for found in said)
    return next((span for span in spans if read.isdisjoint(span)), None)


_OFF_BY = SeldomSaid(
    r"\b(?P<how>more than|over|greater than|exceeding|upwards of|at least)"
    r" (?P<much>\d{1,3}(?:\.\d+)?) ?(?:%|percent|per cent|pc|pct)(?!\w)(?! ?points?)"
    r"|(?<![\w.])(?P<from>\d{1,3}(?:\.\d+)?) ?(?:%|percent|per cent|pc|pct)(?:\+| or more| plus)(?!\w)"
)
_AHEAD_OF = Pattern(r"\b(?:above|ahead|better|beat\w*|exceeded|over (?:the |their |its )?targets?)\b")
_OFF_TARGET = frozenset((Rating.RED, Rating.AMBER))


def with_distance(reading: Reading, question: Question) -> Question:
    """ "Missed target by more than 10%", "reds at least 20% off": how far off target, as a share of the target."""
    found = _OFF_BY.search(reading.sentence.text)
    off = bool(question.ratings) and _OFF_TARGET.issuperset(question.ratings)
    if found is None or not off or question.ranking or question.direction or _AHEAD_OF.search(reading.text):
        return question
    inclusive = found["from"] or found["how"] == "at least"
    return replace(question, over=f"{found['much'] or found['from']}%{OR_MORE if inclusive else ''}")


def with_money_limit(reading: Reading, question: Question) -> Question:
    """With the limit that variances must pass, and which way they go: "underspends over 100k"."""
    text = reading.sentence.text
    limit = _OVER.search(text)
    over, under = (bool(pattern.search(text)) for pattern in (_OVERSPENT, _UNDERSPENT))
    largest = largest_asked(text)
    several = limit or largest or _SEVERAL_SPENT.search(text)
    way = ("worse" if over else "better") if several and over is not under else ""
    # What performance did is no way that money goes: "overspent, and is performance slipping".
    way = way or (question.direction if question.aspect == "with performance" else "")
    spent = not question.aspect and not way and not limit and asks_what_was_spent(text)
    return replace(
        question,
        over=limit[1] if limit else "",
        ratings=(),
        direction=way,
        ranking=Ranking(MONEY_ORDER, count=largest) if largest else None,
        aspect=SPENT if spent else question.aspect,
    )


def with_risk_limit(reading: Reading, question: Question) -> Question:
    """ "Risks scored over 15", by what they score after mitigation; "which risks score 20" are those alone."""
    found, just = (pattern.search(reading.typed.casefold()) for pattern in (_SCORED, _SCORED_JUST))
    if just and not found:
        return replace(question, ranking=None, direction="", figures=(just["just"],), aspect="")
    least = found and (found["from"] or found["least"])
    over = "" if not found else str(int(least) - 1) if least else found["over"]
    ratings, aspect = question.ratings, "" if over else question.aspect
    return replace(question, ranking=None, direction="", ratings=ratings, over=over, aspect=aspect)
