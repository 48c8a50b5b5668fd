"""Kinds of question about named indicators: why, where from, definition, forecast, comparison, trend."""

import re

from handlers.understanding.deciding.asked import (
    INDICATORS,
    Asked,
    first_that_holds,
    names_indicator,
    names_only_scopes,
    says_everything,
    sums_up,
    went_wrong,
)
from handlers.understanding.deciding.changes_since import counts_change
from handlers.understanding.deciding.details import grouped_by
from handlers.understanding.deciding.scopes_said import are_scopes
from handlers.understanding.deciding.throughout import is_of_all_time, when_asked
from handlers.understanding.names.naming import Named
from handlers.understanding.question import ABOUT_ONE, COMMENTS, Dimension, Kind
from handlers.understanding.reading import Reading
from handlers.understanding.words.tokens import read_tokens

_AGAINST_TARGET = re.compile(
    r"(?:v|vs|versus|against|compared (?:to|with)|relative to) (?:(?:the|its|our|their|§) )*targets?\b"
)
_RANKED = re.compile(r"\b(?:rank|order|sort|league)")
_LOOKS_BACK = re.compile(r"\b(?:was|did|were|finished|ended|final|actual|outturn)\b")
_ASKS_FOR_SEVERAL = re.compile(
    r"\b(?:(?:which|what)(?! (?:quarter|month|period|time|date|year)\b)|whats|any|anything|list|all|everything)\b"
)
_OF_IT = re.compile(r"\b(?:it|that|this)\b")
_HITS = re.compile(
    r"\b(?:did|do|does|have|has|are|were) .*\b(?:meet|met|hit|hitting|make|made|reach|reached|miss"
    r"|missed|achieve|beat|near|nearer|close|closer)\b"
)
_TO_COME = re.compile(
    r"\b(?:will|would|wont|going to|gonna|likely|on course|on track to|set to|due to|expect\w*|forecast\w*|project\w*"
    r"|predict\w*|chances?|odds|at this rate|recover\w*|back|get there|year end|by @|if|ever|carry on|outlook)\b|\bby @"
)
_TALK = re.compile(r"talk me through|explain(?: to me)?|unpack|what(?: has| have)? happened(?: to| with)?")
_OVERDUE = re.compile(r"overdue|late|not done|past (?:their|its) (?:due )?date|behind|missed|slipped")

_PAST_IT = re.compile(
    r"\b(?:past|passed|beyond|missed|over|overrun|overran|gone by)(?: (?:its|their|the|your|our))?"
    r"(?: (?:due|target|end|agreed|planned))* (?:dates?|deadlines?)\b"
)
"""Said of actions: "which have passed their date"."""


_FINISHED = re.compile(
    r"\bactions?(?: that)? (?:are |have been |were |is |has been )?(?:finished|done|completed?|closed)\b"
    r"|\b(?:finished|done|completed?|closed) actions?\b"
)


def about_a_figure(reading: Reading) -> Asked | None:
    """Why it is so, what is being done, and whether it is real or noise."""
    late = _OVERDUE.search(reading.text) or _PAST_IT.search(reading.sentence.text)
    overdue = "overdue" if late else "done" if _FINISHED.search(reading.text) else ""
    counted = reading.has("count") and (reading.ratings.ratings or not names_indicator(reading))
    of_money = reading.has("money") and bool(reading.named) and not names_indicator(reading)
    why = reading.has("why") and not (counted or of_money or reading.has("due.absent"))
    why = why and not _talks_through(reading)
    return first_that_holds(
        (_asks_what_was_said(reading), Asked(Kind.INDICATOR, "comment")),
        (went_wrong(reading), Asked(Kind.INDICATORS, "", lists=True)),
        (why and _is_of_a_scope(reading), Asked(Kind.INDICATORS, COMMENTS, lists=True)),
        (why and not reading.has("definition") and not sums_up(reading), Asked(Kind.INDICATOR, "why")),
        (reading.has("actions"), Asked(Kind.ACTIONS, overdue, lists=not names_indicator(reading))),
        (reading.has("signal") and not reading.has("benchmark"), Asked(Kind.INDICATOR, "signal")),
        (_is_held_against_its_target(reading), Asked(Kind.INDICATOR, "value")),
    )


def _asks_what_was_said(reading: Reading) -> bool:
    """ "What reason did the owner give for voids": what they said, whatever it is; of what was asked for one figure."""
    said = {place for span in reading.cues.get("comment", ()) for place in span}
    others = reading.has("no comment", "actions", "meetings")
    why = all(not said.isdisjoint(span) for span in reading.cues.get("why", ()))
    return bool(said) and names_indicator(reading) and why and not (others or reading.ratings.ratings)


def _talks_through(reading: Reading) -> bool:
    """ "Talk me through how it has moved": what is to be told is said behind it, and it is not why."""
    said = (" ".join(reading.masked.words[place] for place in span) for span in reading.cues.get("why", ()))
    return all(map(_TALK.fullmatch, said)) and reading.has(
        "trend", "chart", "definition", "forecast", "comment", "tolerance"
    )


def _is_held_against_its_target(reading: Reading) -> bool:
    """ "How far off target is recycling", "sickness against plan": its figure, which is told with how it is rated."""
    over_time = reading.has("chart", "trend", "tolerance", "actions", "target.set") or reading.periods.stretch
    ahead = reading.has("forecast") and bool(_TO_COME.search(reading.text))
    ahead = ahead or reading.periods.year_end or bool(reading.ratings.change)
    return reading.has("against target") and names_indicator(reading) and not (over_time or ahead)


def _is_of_a_scope(reading: Reading) -> bool:
    """ "Why is planning struggling": what is off target there, of which each has its reasons."""
    others = reading.has(
        "definition", "actions", "comment", "risks", "projects", "meetings", "owner", "compare", "target"
    )
    return names_only_scopes(reading) and not (others or sums_up(reading) or reading.unread)


def about_its_definition(reading: Reading) -> Asked | None:
    """Where a figure came from, how final it is, its target, tolerance, floor, definition and owner."""
    rated = bool(reading.ratings.ratings)
    looks_on = reading.has("forecast", "trend", "chart", "compare") or bool(_HITS.search(reading.text))
    looks_on = looks_on or bool(reading.periods.asked.count)
    return first_that_holds(
        (reading.has("target.set") and not rated, Asked(Kind.DEFINITION, "target set")),
        (reading.has("source"), Asked(Kind.INDICATOR, "source")),
        (reading.has("tolerance"), Asked(Kind.DEFINITION, "tolerance")),
        (reading.has("floor"), Asked(Kind.DEFINITION, "floor")),
        (_targets_of_several(reading) and not looks_on and not rated, Asked(Kind.INDICATORS, lists=True)),
        (
            reading.has("target") and not looks_on and not rated and not reading.has("count"),
            Asked(Kind.DEFINITION, "target"),
        ),
        (
            reading.has("definition", "counted in") or _asks_what_letters_mean(reading),
            Asked(Kind.DEFINITION, "definition"),
        ),
        (_lists_with_owners(reading), Asked(Kind.INDICATORS, "owner", lists=True)),
        (reading.has("owner") and not reading.has("actions", "comment"), Asked(Kind.DEFINITION, "owner")),
        (reading.has("provisional") and not rated and not reading.ratings.change, Asked(Kind.INDICATOR, "provisional")),
        (reading.has("publication"), Asked(Kind.INDICATOR, "provisional")),
    )


def _targets_of_several(reading: Reading) -> bool:
    """ "What are the targets for my portfolio": each of those, its target with it."""
    many = "targets" in reading.sentence.words or reading.scope.everything
    several = reading.has("target") and (says_everything(reading) or (many and not names_indicator(reading)))
    return several and not reading.has("count", "due.targets") and bool(reading.named or reading.scope.mine)


def _lists_with_owners(reading: Reading) -> bool:
    """ "Reds in housing and who owns them": those, with whose each is."""
    said, scope = reading.ratings, reading.scope
    filters = said.ratings or said.change or said.running or said.new or scope.ranking or scope.direction
    owners = reading.has("owner") and not reading.has("actions", "comment", "why", "risks", "projects")
    return bool(filters and owners and not names_indicator(reading))


def _asks_what_letters_mean(reading: Reading) -> bool:
    """ "What is DoLS": letters that are part of a name as the council writes it, and nothing else is said.

    "Whats DoLS" may ask for the figure, where it is what people call it.
    """
    if len(reading.named) != 1 or len(reading.named[0].places) != 1 or not _WHAT_IS.fullmatch(reading.text):
        return False
    word, option = reading.sentence.words[reading.named[0].places[0]], reading.named[0].options[0]
    written = (token.raw for token in read_tokens(option.term.name) if token.word == word)
    part = option.term.dimension is Dimension.INDICATOR and not reading.named[0].coded
    asked = not option.whole or "whats" not in reading.sentence.words
    return part and asked and any(sum(map(str.isupper, raw)) >= _LETTERS for raw in written)


_WHAT_IS = re.compile(r"(?:(?:so|and|ok|sorry) )*what(?:s| is| are)(?: an?)? \S+")
_LETTERS = 2


def over_all_time(reading: Reading) -> Asked | None:
    """ "Highest ever", "has it ever been green", "when was it last green": all its figures, of which these are told."""
    if not names_indicator(reading):
        return None
    aspect = _when_so_rated(reading)
    return Asked(Kind.TREND, aspect) if aspect or is_of_all_time(reading) else None


def _when_so_rated(reading: Reading) -> str:
    """What is asked of when it was rated so; "which of the street lights ones have never been green" is a list."""
    told = reading.ratings.ratings or reading.ratings.change
    return when_asked(reading) if told and not _ASKS_FOR_SEVERAL.match(reading.text) else ""


def _after_one_figure(reading: Reading) -> bool:
    """ "Will we hit it by year end" after one figure is of that one."""
    last = reading.context.last
    return last is not None and last.kind in ABOUT_ONE and len(last.codes) == 1


def looking_ahead(reading: Reading) -> Asked | None:
    """The forecast, of one indicator or of many; and what its owner said."""
    text = reading.text
    ahead = (reading.has("forecast") and not reading.ratings.change) or (
        reading.periods.year_end and not _LOOKS_BACK.search(text)
    )
    of_several = _ASKS_FOR_SEVERAL.search(text) or (reading.ratings.ratings and not _after_one_figure(reading))
    several = INDICATORS.search(text) or (of_several and not _OF_IT.search(text)) or reading.named
    return first_that_holds(
        (ahead and names_indicator(reading), Asked(Kind.INDICATOR, "forecast")),
        (ahead and several, Asked(Kind.INDICATORS, "forecast", lists=True)),
        (ahead, Asked(Kind.INDICATOR, "forecast")),
        (reading.has("comment"), Asked(Kind.INDICATOR, "comment")),
    )


def comparing(reading: Reading) -> Asked | None:
    """Against another period, council, service or ward; against the target is no comparison but a trend or a value."""
    names = names_indicator(reading) and not are_scopes(reading)
    against_target = bool(_AGAINST_TARGET.search(reading.text))
    charted = reading.has("chart", "trend") or reading.periods.stretch or not reading.named
    changed = not names and (reading.ratings.change is not None or _lists_those_that_went(reading))
    beside_another = not against_target and not changed and (reading.periods.against or _compares(reading))
    return first_that_holds(
        (_beside_others(reading), Asked(Kind.COMPARE, "benchmark", lists=not names)),
        (_compares_groups(reading), Asked(Kind.COMPARE, "groups", lists=not names)),
        (reading.has("season"), Asked(Kind.COMPARE, "season")),
        (counts_change(reading), Asked(Kind.COMPARE, lists=True)),
        (against_target and charted and names, Asked(Kind.TREND)),
        (against_target and not charted and names, Asked(Kind.INDICATOR, "value")),
        (against_target and not charted and not reading.scope.ranking, Asked(Kind.SUMMARY, "headlines", lists=True)),
        (beside_another and names and _through_a_time(reading), Asked(Kind.TREND)),
        (beside_another, Asked(Kind.COMPARE, "", lists=not names)),
        (reading.has("by") and names and not reading.ratings.ratings, Asked(Kind.COMPARE, "groups")),
        (_parts_the_ratings(reading), Asked(Kind.COMPARE, "groups", lists=True)),
    )


def _through_a_time(reading: Reading) -> bool:
    """ "Reports v closures last 4 quarters": each of several indicators over time."""
    periods = reading.periods
    several = len(reading.named) > 1 and all(_is_indicator(each) for each in reading.named)
    return several and bool(periods.stretch) and not (periods.against or periods.asked.to_date)


def _is_indicator(named: Named) -> bool:
    """Whether an indicator is what the words name first."""
    return bool(named.options) and named.options[0].term.dimension is Dimension.INDICATOR


def _beside_others(reading: Reading) -> bool:
    """ "Are we below average": others' average, unless it is one of our own wards or services that is below it."""
    ours = reading.has("which_group", "by", "season")
    return reading.has("benchmark") or (reading.has("average") and not ours)


def _lists_those_that_went(reading: Reading) -> bool:
    """ "Biggest drop year on year", "what got worse since last year": a list, held against then."""
    scope, way = reading.scope, reading.masked.words
    ranked = scope.ranking is not None and scope.ranking.by == "improvement"
    both = "better" in way and "worse" in way
    several = _ASKS_FOR_SEVERAL.match(reading.text) or _THOSE_THAT_WENT.search(reading.text)
    return ranked or bool(scope.direction and not both and several)


_THOSE_THAT_WENT = re.compile(r"\b(?:improvements|deteriorations)(?= (?:in|on|from|since|against|over|compared|@))")
""" "Improvements on last quarter" are those that improved."""


def _compares(reading: Reading) -> bool:
    """Whether words ask for a comparison; "reds against priority 2" are those that count towards it."""
    said = [" ".join(reading.masked.words[place] for place in span) for span in reading.cues.get("compare", ())]
    listed = reading.ratings.ratings and not names_indicator(reading)
    if _RUNS_ON.search(reading.text) and set(said) <= _ONE_AFTER_ANOTHER:
        return False
    return bool(said) and not (listed and set(said) == {"against"})


_ONE_AFTER_ANOTHER = frozenset(("month on month", "quarter on quarter", "year on year", "qoq", "yoy"))
_RUNS_ON = re.compile(
    r"^(?!(?:by )?how (?:much|far|many)).*\b(?:getting|becoming"
    r"|going|growing|heading|gone up|gone down|improving|worsening|rising|falling)\b"
)
""" "Is it getting worse month on month" asks of a whole run of them, not of the last two."""


def _parts_the_ratings(reading: Reading) -> bool:
    """ "RAG breakdown by service", "ratings by portfolio": all of them, where no indicator and no colour is named.

    Only figures can be broken down by area.
    """
    if not reading.has("by"):
        return False
    scope, said = reading.scope, reading.ratings
    every = sum(rating.is_colour for rating in said.ratings) == _COLOURS
    narrowed = (said.ratings and not every) or said.change or said.running or scope.ranking or scope.direction
    return (
        grouped_by(reading) not in ("", str(Dimension.AREA))
        and not narrowed
        and not names_indicator(reading)
        and not reading.periods.stretch
    )


_COLOURS = 3
"""Reds, ambers and greens by service are all of the ratings."""


def _compares_groups(reading: Reading) -> bool:
    """ "Which service has the worst sickness", "rank the wards"."""
    if not reading.has("which_group"):
        return False
    ranked = {place for span in reading.scope.spans for place in span}
    # "Top three priorities to fix" asks for what is worst, and for no priority of the plan.
    only_ranks = reading.scope.ranking and not reading.scope.everything
    if only_ranks and all(ranked.issuperset(span) for span in reading.cues.get("which_group", ())):
        return False
    said, scope = reading.ratings, reading.scope
    judged = scope.ranking or said.ratings or said.change or scope.direction or reading.has("compare", "summary")
    return bool(judged or names_indicator(reading) or _RANKED.search(reading.text))


def over_time(reading: Reading) -> Asked | None:
    """A trend: asked for as one, drawn, or over a stretch of time."""
    names, stretch = names_indicator(reading), reading.periods.stretch and not reading.periods.asked.to_date
    trend = reading.has("trend") and not _tells_how_often(reading)
    drawn = trend or reading.has("chart", "everything") or stretch or reading.scope.direction
    whole = (trend and stretch) or ((trend or stretch) and not reading.has("summary"))
    return first_that_holds(
        (names and drawn, Asked(Kind.TREND)),
        (whole, Asked(Kind.TREND, lists=True)),
    )


def _tells_how_often(reading: Reading) -> bool:
    """ "The ones we report every month": those that are measured so often, and nothing over time."""
    said = {place for span in reading.scope.spans for place in span}
    spans = reading.cues.get("trend", ())
    return bool(reading.scope.frequencies) and all(said.issuperset(span) for span in spans)
