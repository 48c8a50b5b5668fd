"""Things people ask to be done rather than answered: each act with the ways of asking for it."""

import re
from functools import cache

from handlers.understanding.phrases.acts_of_amending import AMENDING
from handlers.understanding.phrases.acts_of_figures import FIGURES
from handlers.understanding.phrases.acts_of_overseeing import OVERSEEING
from handlers.understanding.phrases.acts_of_posts import POSTS
from handlers.understanding.phrases.acts_of_reminding import REMINDING
from handlers.understanding.words.screening import Screen

ACTS = (*OVERSEEING, *REMINDING, *AMENDING, *POSTS, *FIGURES)
"""In this order: what is asked is the first that fits."""

STOP_REMINDING, STOP_ONE = "stop reminding", "stop one"
ONE_AT_A_TIME = ("one at a time", "skip one", "one back", "stop one")
"""Giving figures one after the other: these words mean that before anything else."""

_ACTS = Screen.of(((pattern, name) for name, pattern in ACTS), before=r"(?<![\w§])", after=r"(?!\w)")


def act_asked(text: str) -> str:
    """The act that a text asks for; empty for none. `text` has names masked."""
    return next((name for pattern, name in _ACTS.likely(text) if pattern.search(text)), "")


@cache
def act_words() -> frozenset[str]:
    """Every word that occurs in these patterns: none of them is a slip for another word."""
    return frozenset(word for _, pattern in ACTS for word in re.findall(r"[a-z]{3,}", pattern))
