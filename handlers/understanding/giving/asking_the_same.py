"""The same asked of something else, in words that may also give the same figure again: "ditto rural transport"."""

import re

from handlers.understanding.giving.stated import Stated
from handlers.understanding.question import Kind
from handlers.understanding.vocabulary import Asker, Context

_THE_SAME = re.compile(
    r"\s*(?:(?:and|ok|okay|now|then|please|pls)[\s,]+)*(?:ditto|(?:the )?same(?: again| thing| question)?)[\s,]+"
    r"(?:(?:for|with|in|on|about|of)\s+)?(?=[^\d]*$)",
    re.IGNORECASE,
)
_GIVEN = (Kind.RECORDED, Kind.DUE, Kind.CLARIFY, Kind.CONFIRM, Kind.ACT, Kind.HELP, Kind.REFUSE)
"""After these it may well be a figure that is the same again."""


def asks_the_same(typed: str, context: Context) -> bool:
    """Whether a question was answered, and the same is asked of what is named now."""
    asked = context.last is not None and context.last.kind not in _GIVEN and not context.pending
    return asked and bool(_THE_SAME.match(typed))


def gives_what_is_owed(stated: Stated, asker: Asker) -> bool:
    """Whether every figure that is stated is one that the speaker still owes."""
    return bool(stated.entries) and all(entry.code in asker.owed for entry in stated.entries)
