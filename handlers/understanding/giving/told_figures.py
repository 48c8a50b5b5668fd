"""A figure told in a sentence of one's own: "stick 42 down for missed bins", "that was a typo, voids is 24.1".

What is typed as a name and a number is read by patterns. Here the words beside the name, the number and the time may
come in any order, as long as each is one that figures are told in; a slip that is owned up to may be told freely.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from handlers.understanding.giving.figure_statement import Statement, as_said
from handlers.understanding.giving.stated import Stated
from handlers.understanding.giving.telling import NAME, NUMBER, TIME, Telling, telling
from handlers.understanding.giving.telling_words import BROKEN_OFF, DOUBTED, HANDED_IN, PUT_RIGHT, TELLS_A_SLIP, TOLD
from handlers.understanding.giving.told_reasons import answer_without_figure
from handlers.understanding.question import Entry

_MARKS = frozenset((NAME, TIME, NUMBER))
_KNOWN = TOLD | PUT_RIGHT | BROKEN_OFF | _MARKS
_FIRST_WRONG = re.compile(
    r"\b(?:swap|replace|change|switch|amend|alter|correct|update|overwrite|revise|move|edit)\b[^#]*# (?:\S+ ){0,3}?"
    r"(?:for|with|to|by|into) (?:\S+ ){0,3}?#"
    r"|\bnot #(?: ,| but| its| it is)* #"
    r"|# (?:, )?(?:no|nope|sorry|oops|wait|rather|i mean|make that|correction|err?)"
    r"(?: (?:,|no|wait|its|it is|that|i|mean|make"
    r"|sorry|should|be|is))* #"
    r"|\b(?:was|were|said|say|says|sent|put|gave|had|have|typed|entered|not|from)\b(?: \S+){0,6}? #.*?"
    r"\b(?:should|is|its|now|make|meant|ought|use|actually|correct|right|true|real|to|but) (?:\S+ ){0,5}?#"
)
_LAST_WRONG = re.compile(
    r"#[^#]*\b(?:not|instead of|rather than|in place of|replaces|replacing|for|wrongly|and not|never)\b[^#]*#"
)
_MOST_NUMBERS = 2


def told(typed: str, statement: Statement) -> Stated | None:
    """The figure that is told, or why there is none; None where it is anything else."""
    said = telling(typed, statement)
    if said is None or said.code in {key.partition("|")[0] for key in statement.context.explain}:
        return None
    period = as_said(said.reading.periods.asked, said.reading.sentence.text)
    if 0 < len(said.answers) <= _MOST_NUMBERS and (answer := number_told(said)):
        stated = Stated(period=period, correction=_owns_up(said), answer=answer)
        return statement.whose.settled_for(said.named, stated, plainly=False)
    reason, period = answer_without_figure(said, statement.today)
    return Stated((Entry(said.code, reason),), period) if reason else None


def number_told(said: Telling) -> str:
    """The number that counts; empty where the words say anything else than a figure."""
    owns_up = _owns_up(said)
    for clause in said.clauses:
        known = all(word in _KNOWN or word.endswith("ly") for word in clause)
        if (not known and (NUMBER in clause or not owns_up)) or (NUMBER in clause and _is_doubted(clause)):
            return ""
    if len(said.answers) == 1:
        return said.answers[0] if _is_told(said) else ""
    if _FIRST_WRONG.search(said.text):
        return said.answers[1]
    return said.answers[0] if _LAST_WRONG.search(said.text) else ""


def _is_doubted(clause: Sequence[str]) -> bool:
    """Whether the number may not be the figure: whoever says it only thinks so, or counts something: "we had 45 §"."""
    if not DOUBTED.isdisjoint(clause):
        return True
    # "Street lights 1,204 of 1,240 working" is named before it, and only told more of behind it.
    first = clause.index(NUMBER) if NUMBER in clause else 0
    counted = any(pair == (NUMBER, NAME) for pair in pairwise(clause)) and NAME not in clause[:first]
    return counted and TIME not in clause and (HANDED_IN | PUT_RIGHT).isdisjoint(clause)


def _is_told(said: Telling) -> bool:
    """Whether something besides a name, a time and a number says that a figure is told, in the order it is told in."""
    words = {word for clause in said.clauses for word in clause}
    return bool(words & (HANDED_IN | PUT_RIGHT | BROKEN_OFF | TOLD))


def _owns_up(said: Telling) -> bool:
    return any(word in TELLS_A_SLIP for clause in said.clauses for word in clause)
