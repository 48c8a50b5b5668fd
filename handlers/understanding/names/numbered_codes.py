"""Codes that are only a number, told from figures, counts and years by the words around them: "why is 210 red"."""

import re

from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.word_list import words

_SURELY = words("indicator measure kpi pi metric code number no ref reference bvpi ni")
_ASKS = words("what whats why whys how hows who whos when where which whose and")
_LEADS = words("""
    of for on about in off show see plot chart graph trend compare get give me has have did does do owns entered
    what whats why whys how hows whos and or also just now not the including except bar excluding without plus
    vs v versus against change update set move amend correct edit hand reassign transfer
    """)
_IS = words("is was are were")
_JOINS = words("and or vs v versus against with to plus")
_COUNTED = words("""
    day days hour hours week weeks minute minutes % percent per of out or people households homes cases visits calls
    complaints children families residents staff indicators measures kpis metrics reds ambers greens tonnes miles points
    requests applications more less fewer
    """)
_CORRECTS = words("change correct amend update fix set make move raise lower from")
_A_YEAR = re.compile(r"(?:19|20)\d\d")
_LIKELY = 3
"""A number of fewer digits is a code only where the word for an indicator stands before it, or it stands alone."""


def is_said_as_a_code(sentence: Sentence, place: int, *, after_a_code: bool) -> bool:
    """Whether the number there, which some code is, is meant as that code; `after_a_code`: the last one said was."""
    said = sentence.words
    before = said[place - 1] if place else ""
    behind = said[place + 1] if place + 1 < len(said) else ""
    if before in _SURELY or len(said) == 1:
        return True
    if len(said[place]) < _LIKELY or _A_YEAR.fullmatch(said[place]) or behind in _COUNTED:
        return False
    if after_a_code and (before in _JOINS or sentence.tokens[place].breaks):
        return before != "to" or _CORRECTS.isdisjoint(said)
    if before in _IS:
        return place == 1 or said[place - 2] in _ASKS
    if before in ("of", "or") and place > 1 and (said[place - 2] == "out" or said[place - 2][0].isdigit()):
        return False
    return not before or before in _LEADS or (before == "the" and place == 1)
