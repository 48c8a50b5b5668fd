"""What is typed when the bot has just asked about a figure: why there is none, until when, or whether it is right.

A day answers "Until when?", and a statement any of them. What asks or commands stays what it is.
"""

import re
from datetime import date

from domain.answer import Unreadable
from domain.days import split_day
from handlers.understanding.giving.said_comments import may_ask, states
from handlers.understanding.question import Kind, Question
from handlers.understanding.reading import Reading
from handlers.understanding.vocabulary import Context
from handlers.understanding.words.tokens import plain

ANSWER, ANSWER_DAY = "answer", "answer with a day"
"""The aspects of a Question that answers what the bot asked of a figure; without words it leaves that open."""

REASON, UNTIL, CHECK = "reason", "until", "check"
"""What the bot may have asked."""

FEWEST_WORDS = 2
_LEAD = re.compile(
    r"^(?:(?:not\s+)?(?:until|till|til|before|by|on|from|around|about|probably|hopefully|maybe|perhaps|expected|due)\s+"
    r"|(?:it|they)\s+(?:will|should)\s+be\s+(?:there|ready|available|in|known)?\s*"
    r"|(?:its|it's|it is)\s+due\s+|the\s+)*",
    re.IGNORECASE,
)
_RIGHT = re.compile(
    r"(?:(?:yes|yep|yeah|correct|right|(?:it|that)(?:\s+is|['’]?s)\s+(?:right|correct))\b[\s,.:;–-]*(?:but\s+)?)+",
    re.IGNORECASE,
)
_ONCE = re.compile(r"^(?:when|once|as soon as)\s+(?!(?:is|are|was|were|will|does|do|did|can|should)\b)", re.IGNORECASE)
_UNSURE = re.compile(
    r"\b(?:check|checking|look into|look at|find out|ask|asking|not sure|unsure|get back|come back|dont know|wrong|typo"
    r"|mistake|mistyped|error|incorrect|should be|should have|meant|mean|not (?:right|correct)|moment|later)\b"
)
"""Said of a figure that may not be right after all."""


def read_day_sought(typed: str, context: Context, today: date) -> Question | None:
    """The day that was asked for, with what stands behind it; None where none was, or this is anything else."""
    said = plain(typed)
    if UNTIL not in {each.what for each in context.sought} or "?" in said:
        return None
    text = _LEAD.sub("", said, count=1)
    try:
        day, _ = split_day(text, today)
        if day is None:
            text = f"in {text}"
            day, _ = split_day(text, today)
    except Unreadable:
        # "45/52" is a figure, "30 February" a day that there is not, and its writer is told so.
        return (
            Question(Kind.RECORDED, typed, aspect=ANSWER_DAY, words=text) if re.search("[a-z]{3}", text, re.I) else None
        )
    return Question(Kind.RECORDED, typed, aspect=ANSWER_DAY, words=text) if day else None


def read_sought(reading: Reading) -> Question | None:
    """The statement that answers what was asked; None where nothing was, or this is anything else."""
    asked = {each.what for each in reading.context.sought}
    if not asked:
        return None
    typed = reading.typed.strip()
    confirmed = _RIGHT.match(typed) if CHECK in asked else None
    words = typed[confirmed.end() :] if confirmed else typed
    said = _ONCE.sub("", words, count=1) if UNTIL in asked else words
    fewest = FEWEST_WORDS if confirmed or (CHECK not in asked and not reading.named) else FEWEST_WORDS + 1
    if not states(said, fewest) or reading.act or (not confirmed and may_ask(reading)):
        return None
    lowered = re.sub("['’]", "", words.casefold())
    if CHECK in asked and not confirmed and _UNSURE.search(lowered):
        words = ""
    return Question(Kind.RECORDED, reading.typed, aspect=ANSWER, words=words)
