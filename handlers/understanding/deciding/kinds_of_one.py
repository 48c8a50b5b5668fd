"""Kinds of question about named indicators: why, where from, definition, forecast, comparison, trend."""

from handlers.understanding.deciding.asked import (
    Asked,
    first_that_holds,
    names_indicator,
    names_only_scopes,
    says_everything,
    sums_up,
    went_wrong,
)
from handlers.understanding.question import COMMENTS, Dimension, Kind
from handlers.understanding.reading import Reading
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.tokens import read_tokens

_HITS = SeldomSaid(
    r"\b(?:did|do|does|have|has|are|were) .*\b(?:meet|met|hit|hitting|make|made|reach|reached|miss"
    r"|missed|achieve|beat|near|nearer|close|closer)\b"
)
_TO_COME = Pattern(
    r"\b(?:will|would|wont|going to|gonna|likely|on course|on track to|set to|due to|expect\w*|forecast\w*|project\w*"
    r"|predict\w*|chances?|odds|at this rate|recover\w*|back|get there|year end|by @|if|ever|carry on|outlook)\b|\bby @"
)
AGAINST_TARGET = Pattern(
    r"(?:v|vs|versus|against|compared (?:to|with)|relative to) (?:(?:the|its|our|their|§|@|full|annual|final|year|end"
    r"|of) )*(?:targets?|plan|profile|trajectory)\b"
)
_EXPLAINS = Pattern(r"(?:please )?explain (?:the |its |this |that )?(?:rating|rag|colour|red|amber|green)\b")
""" "Explain the rating: value, target and tolerance": why it is rated so, which tells all of them."""
_TALK = Pattern(r"talk me through|explain(?: to me)?|unpack|what(?: has| have)? happened(?: to| with)?")
_OVERDUE = Pattern(r"overdue|late|not done|past (?:their|its) (?:due )?date|behind|missed|slipped")

_PAST_IT = SeldomSaid(
    r"\b(?:past|passed|beyond|missed|over|overrun|overran|gone by)(?: (?:its|their|the|your|our))?"
    r"(?: (?:due|target|end|agreed|planned))* (?:dates?|deadlines?)\b"
)
"""Said of actions: "which have passed their date"."""


_FINISHED = SeldomSaid(
    r"\bactions?(?: that)? (?:are |have been |were |is |has been )?(?:finished|done|completed?|closed)\b"
    r"|\b(?:finished|done|completed?|closed) actions?\b"
)


def about_a_figure(reading: Reading) -> Asked | None:
    """Why it is so, what is being done, and whether it is real or noise."""
    late = _OVERDUE.search(reading.text) or _PAST_IT.search(reading.sentence.text)
    finished = _FINISHED.search(reading.text if names_indicator(reading) else reading.sentence.text)
    overdue = "overdue" if late else "done" if finished else ""
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
    if _EXPLAINS.match(reading.text):
        return False
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
    looks_on = looks_on or bool(reading.periods.asked.count) or bool(AGAINST_TARGET.search(reading.text))
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
        (reading.has("provisional") and reading.periods.year_end, Asked(Kind.INDICATOR, "forecast")),
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


_WHAT_IS = Pattern(r"(?:(?:so|and|ok|sorry) )*what(?:s| is| are)(?: an?)? \S+")
_LETTERS = 2
