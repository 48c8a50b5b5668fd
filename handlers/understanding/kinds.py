"""What kind of question the words make, before it is known which indicators they are about."""

import re
from dataclasses import dataclass

from handlers.understanding.question import Dimension, Kind
from handlers.understanding.reading import Reading


@dataclass(frozen=True)
class Asked:
    """A kind and its aspect. `about` says what it needs: an indicator, a list of them, or nothing."""

    kind: Kind
    aspect: str = ""
    lists: bool = False


_BEHIND = re.compile(r"behind|late|delayed|overdue|off track|slipp\w+|over ?run\w*|at risk|not on (?:track|time|schedule)")
_HIGH = re.compile(r"high|top|biggest|worst|key|severe|red|significant|major|main")
_OVERDUE = re.compile(r"overdue|late|not done|outstanding|past (?:their|its) (?:due )?date|behind|missed|slipped")
_LISTING = re.compile(r"^(?:pls |please |can (?:you|i|we) |could (?:you|i) )*(?:show|list|give|get|see|display|which|what|find|all|every|any|pull)\b")
_INDICATORS = re.compile(r"(?<!\w)(?:indicators?|measures?|kpis?|pis?|metrics?|ones)(?!\w)")
_TOGETHER = re.compile(r"(?<!\w)(?:and|as well|also|too)(?!\w)")


def kind_asked(reading: Reading) -> Asked | None:
    """The kind that the words ask for; None where only names and times were said."""
    return (
        _work(reading)
        or _about_one(reading)
        or _returns(reading)
        or _definition(reading)
        or _money(reading)
        or _looking_ahead(reading)
        or _comparison(reading)
        or _listing(reading)
        or _over_time(reading)
        or _overall(reading)
    )


def names_indicator(reading: Reading) -> bool:
    """Whether something named can be an indicator."""
    return any(
        any(option.term.dimension is Dimension.INDICATOR for option in each.options)
        and not (each.options[0].exact and each.options[0].term.dimension is not Dimension.INDICATOR)
        for each in reading.named
    )


def _work(reading: Reading) -> Asked | None:
    """Questions for the director, responsibilities, meetings, risks, projects, actions."""
    text = reading.text
    if reading.has("ask"):
        return Asked(Kind.SUMMARY, "ask", lists=True)
    if reading.has("responsibilities") and not reading.ratings.ratings:
        return Asked(Kind.SUMMARY, "responsibilities", lists=True)
    if reading.has("meetings"):
        return Asked(Kind.MEETINGS, "next" if re.search(r"next|upcoming|when|dates?|schedule|booked", text) else "", lists=True)
    if reading.has("risks"):
        return Asked(Kind.RISKS, "high" if _HIGH.search(text) else "", lists=True)
    if reading.has("projects") and not reading.has("why", "money"):
        return Asked(Kind.PROJECTS, "behind" if _BEHIND.search(text) else "", lists=True)
    return None


def _about_one(reading: Reading) -> Asked | None:
    if reading.has("why") and not reading.has("definition"):
        return Asked(Kind.INDICATOR, "why")
    if reading.has("actions"):
        return Asked(Kind.ACTIONS, "overdue" if _OVERDUE.search(reading.text) else "", lists=not names_indicator(reading))
    if reading.has("signal"):
        return Asked(Kind.INDICATOR, "signal")
    return None


def _returns(reading: Reading) -> Asked | None:
    if reading.has("due.targets"):
        return Asked(Kind.DUE, "targets", lists=True)
    rated = {place for span in reading.ratings.spans for place in span}
    for cue in ("due.mine", "due.missing", "due.expected", "due.deadline"):
        spans = [span for span in reading.cues.get(cue, ()) if not rated.issuperset(span)]
        if not spans:
            continue
        if cue == "due.expected" and (reading.has("forecast") or not names_indicator(reading) and reading.has("due.deadline")):
            continue
        mine = cue == "due.missing" and reading.scope.mine and not reading.scope.noun and re.search(r"\bi\b|\bme\b", reading.text)
        aspect = "mine" if mine else cue.partition(".")[2]
        return Asked(Kind.DUE, aspect, lists=aspect != "expected")
    return None


def _definition(reading: Reading) -> Asked | None:
    if reading.has("source"):
        return Asked(Kind.INDICATOR, "source")
    if reading.has("tolerance"):
        return Asked(Kind.DEFINITION, "tolerance")
    if reading.has("floor"):
        return Asked(Kind.DEFINITION, "floor")
    if reading.has("target") and not reading.has("forecast", "trend", "chart", "compare") and not reading.ratings.ratings:
        return Asked(Kind.DEFINITION, "target")
    if reading.has("definition"):
        return Asked(Kind.DEFINITION, "definition")
    if reading.has("owner") and not reading.has("actions"):
        return Asked(Kind.DEFINITION, "owner")
    if reading.has("provisional") and not reading.ratings.change and not reading.ratings.ratings:
        return Asked(Kind.INDICATOR, "provisional")
    if reading.has("publication"):
        return Asked(Kind.INDICATOR, "provisional")
    return None


def _money(reading: Reading) -> Asked | None:
    if not reading.has("money"):
        return None
    with_performance = re.search(r"performance|slipping|ratings?|reds?|indicators", reading.text) and _TOGETHER.search(reading.text)
    aspect = "with performance" if with_performance else "variance" if "variance" in reading.text else ""
    return Asked(Kind.MONEY, aspect, lists=True)


def _looking_ahead(reading: Reading) -> Asked | None:
    looks_back = re.search(r"\b(?:was|did|were|finished|ended|final|actual|outturn)\b", reading.text)
    if reading.has("forecast") or (reading.periods.year_end and not looks_back):
        if names_indicator(reading):
            return Asked(Kind.INDICATOR, "forecast")
        if _INDICATORS.search(reading.text) or re.search(r"\b(?:which|what|any|anything|list|all)\b", reading.text):
            return Asked(Kind.INDICATORS, "forecast", lists=True)
        return Asked(Kind.INDICATOR, "forecast")
    if reading.has("comment"):
        return Asked(Kind.INDICATOR, "comment")
    return None


def _comparison(reading: Reading) -> Asked | None:
    if reading.has("benchmark"):
        return Asked(Kind.COMPARE, "benchmark", lists=not names_indicator(reading))
    if reading.has("which_group") and (reading.scope.ranking or reading.ratings.ratings or reading.ratings.change or reading.scope.direction or names_indicator(reading) or reading.has("compare", "summary") or re.search(r"\b(?:rank|order|sort|league)", reading.text)):
        return Asked(Kind.COMPARE, "groups", lists=not names_indicator(reading))
    if reading.has("season"):
        return Asked(Kind.COMPARE, "season")
    charted = reading.has("chart", "trend")
    against_target = re.search(r"(?:v|vs|versus|against|compared (?:to|with)|relative to) (?:the |its |our |their )?targets?\b", reading.text)
    if against_target:
        if charted or not reading.named:
            return Asked(Kind.TREND, "") if names_indicator(reading) else None
        return Asked(Kind.INDICATOR, "value") if names_indicator(reading) else Asked(Kind.SUMMARY, "headlines", lists=True)
    if reading.periods.against or reading.has("compare"):
        return Asked(Kind.COMPARE, "", lists=not names_indicator(reading))
    if reading.has("by") and names_indicator(reading) and not reading.ratings.ratings:
        return Asked(Kind.COMPARE, "groups")
    return None


def _listing(reading: Reading) -> Asked | None:
    said = reading.ratings
    filters = said.ratings or said.change or reading.scope.ranking or reading.scope.direction or said.running or said.new
    if reading.has("count") and (filters or not names_indicator(reading)):
        return Asked(Kind.COUNT, lists=True)
    if not filters:
        return None
    if names_indicator(reading) and _about_single(reading):
        return None
    return Asked(Kind.INDICATORS, lists=True)


def _about_single(reading: Reading) -> bool:
    """ "Is recycling red?", "recycling getting worse": one indicator and whether something holds of it."""
    if reading.scope.ranking or reading.ratings.new or _INDICATORS.search(reading.text):
        return False
    asked = re.match(r"(?:is|are|was|were|has|have|did|hows|how is|how are|@|§)", reading.text)
    listed = re.match(r"(?:show|list|which|what|any|all|give|everything|anything|reds|ambers|greens|the)\b", reading.text)
    return bool(asked or reading.scope.direction) and not listed


def _over_time(reading: Reading) -> Asked | None:
    if reading.has("everything") and names_indicator(reading):
        return Asked(Kind.TREND)
    stretch = reading.periods.stretch and not reading.periods.asked.to_date
    if names_indicator(reading) and (reading.has("trend", "chart") or stretch or reading.scope.direction):
        return Asked(Kind.TREND)
    if reading.has("trend") or (stretch and not reading.has("summary")):
        return Asked(Kind.TREND, lists=True)
    return None


def _overall(reading: Reading) -> Asked | None:
    if names_indicator(reading):
        return Asked(Kind.INDICATOR, "value") if not _lists_indicators(reading) else Asked(Kind.INDICATORS, lists=True)
    if _lists_indicators(reading):
        return Asked(Kind.INDICATORS, lists=True)
    if reading.has("summary"):
        return Asked(Kind.SUMMARY, "headlines", lists=True)
    if reading.scope.picks:
        return Asked(Kind.INDICATORS, lists=True)
    return None


def _lists_indicators(reading: Reading) -> bool:
    return bool(_INDICATORS.search(reading.text) and (_LISTING.match(reading.text) or reading.scope.mine or re.search(r"indicators|measures|kpis|metrics", reading.text)))
