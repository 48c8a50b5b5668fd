"""A figure and the reason for it in one breath: "missed bins 42, two crews short", "voids 24.1 because of the move"."""

import re
from collections.abc import Callable
from dataclasses import replace as replaced

from msgspec.structs import replace

from handlers.understanding.giving.figure_patterns import HAS_DIGIT, REASON, SEPARATOR
from handlers.understanding.giving.figure_statement import Statement
from handlers.understanding.giving.said_comments import may_ask, states
from handlers.understanding.giving.stated import Stated
from handlers.understanding.giving.telling import may_tell
from handlers.understanding.giving.telling_words import BROKEN_OFF, PUT_RIGHT
from handlers.understanding.reading import read
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.tokens import read_tokens

LONGEST = 1000
"""How long a figure with its reason may be, in characters."""

_WHY = (
    r"(?:because(?: of)?|becos|becuase|cos|coz|cuz|bc|as|since|due to|owing to|thanks to|on account of|down to|after"
    r"|following"
    r"|given|what with|driven by|caused by|on the back of|courtesy of|reflecting|reason being|reason is"
    r"|the reason being)"
)
_CUT = Pattern(
    rf"\s*(?:[;:(\n]|,(?!\d{{3}}(?!\d))|\s[-–—]+\s|\.\s|(?=\s{_WHY}\s)"
    r"|(?=\sand (?:say|note|mention|add|comment)\s))\s*",
    re.IGNORECASE,
)
_LED = Pattern(
    r"(?:(?:with )?(?:a |the |my |our )?(?:comment|note|narrative|reason|explanation|context|commentary|cause)"
    r"(?: (?:is|being|as follows|here|for it|why))*\s*[:,-]?\s+"
    r"|and (?:say|note|mention|add|comment) (?:that )?"
    rf"|(?:and )?(?:that|this|which|it)(?:s| is|'s| was) (?=(?:all |mostly |mainly |only )?{_WHY}\s))",
    re.IGNORECASE,
)
_BECAUSE = Pattern(rf"{_WHY}\s+", re.IGNORECASE)
_ONLY_JOINS = Pattern(
    r"(?:because(?! of)|becos|becuase|cos|coz|cuz|bc|reason being|(?:the )?reason is|the reason being)\s+",
    re.IGNORECASE,
)
_FEWEST = 2
_MOST_CUTS = 6


def with_reason(
    typed: str, statement: Statement, figure_in: Callable[[str, Statement], Stated | None]
) -> Stated | None:
    """The figure with what stands behind it as its comment; None where that is no reason, or there is no figure."""
    if len(typed) > LONGEST or not may_tell(_before_reason(typed)):
        return None
    for found in list(_CUT.finditer(typed))[:_MOST_CUTS]:
        head, behind = typed[: found.start()], typed[found.end() :].strip().rstrip(")")
        if head.strip().upper() in statement.index.by_code:
            # "224: 97.2, two crews short": a code made of digits is no figure.
            continue
        stated = figure_in(head, statement) if HAS_DIGIT.search(head) else None
        if stated is None or len(stated.entries) != 1 or stated.unclear or stated.doubtful or stated.or_year:
            continue
        words = _reason(behind, statement)
        if words is None or not (_BECAUSE.match(behind) or _LED.match(behind) or _gives(stated, statement)):
            return None
        return replaced(stated, entries=(replace(stated.entries[0], comment=words),))
    return None


_SO = re.compile(
    r"(?:\s*[,;.]\s*|\s[-–—]+\s|\s)(?:so|hence|therefore|thus|which means|meaning)\s+|,\s+|\s[-–—]+\s+", re.IGNORECASE
)
_NO_FIGURE = re.compile(REASON, re.IGNORECASE)
_SAYS_NONE = re.compile(r"(?:(?:we|i|there) (?:had|have|were|was|are|is|got) )?(?:no|not|nothing)\s+", re.IGNORECASE)
_MOST_GROUNDS = 3


def with_grounds_before(
    typed: str, statement: Statement, figure_in: Callable[[str, Statement], Stated | None]
) -> Stated | None:
    """Why there is no figure, with the grounds that stand before it: "no appeals were heard, so n/a for appeals"."""
    if len(typed) > LONGEST or not may_tell(typed) or not _NO_FIGURE.search(typed):
        return None
    for found in list(_SO.finditer(typed))[-_MOST_GROUNDS:]:
        grounds, said = typed[: found.start()].strip(), typed[found.end() :]
        stated = figure_in(said, statement) if _NO_FIGURE.search(said) else None
        if stated is None or len(stated.entries) != 1 or stated.unclear or stated.doubtful:
            continue
        entry = stated.entries[0]
        if not (_NO_FIGURE.match(entry.answer) and _gives(stated, statement)):
            continue
        none = _SAYS_NONE.match(grounds)
        told = states(grounds[none.end() :], 1) if none and not HAS_DIGIT.search(grounds) else False
        words = grounds if told else None if HAS_DIGIT.search(grounds) else _reason(grounds, statement)
        return replaced(stated, entries=(replace(entry, comment=words),)) if words else None
    return None


def _before_reason(typed: str) -> str:
    found = _CUT.search(typed)
    return typed[: found.start()] if found else typed


def _reason(behind: str, statement: Statement) -> str | None:
    """What is kept of what stands behind a figure; None where it is no reason but asks or gives something else."""
    led = _LED.match(behind)
    words = behind[led.end() :] if led else behind
    says_why = bool(led) or bool(_BECAUSE.match(words))
    words = _ONLY_JOINS.sub("", words, count=1) if _ONLY_JOINS.match(words) else words
    if {token.word for token in read_tokens(words)} <= PUT_RIGHT | BROKEN_OFF:
        # "Missed bins 61 no 16, fat fingers" tells that another figure was wrong, and nothing of this one.
        return None
    if not states(_BECAUSE.sub("", words, count=1), 1 if says_why else _FEWEST):
        return None
    pieces = SEPARATOR.split(words)[::2]
    if HAS_DIGIT.search(words) and any(piece and statement.parsed(piece.lower(), piece) for piece in pieces):
        return None
    reading = read(words, statement.index, statement.asker, statement.context, statement.today)
    return None if not says_why and (reading.act or may_ask(reading)) else words.strip()


def _gives(stated: Stated, statement: Statement) -> bool:
    """Whether it is a figure of what the speaker gives: of anything else a reason must be said to be one."""
    gives = {*statement.asker.owed, *statement.asker.owns, statement.context.pending, ""}
    return stated.entries[0].code in gives
