"""Figures stated in chat: `FI06 97.9`, `voids 24.1 days, HO2a n/a until 12 Dec`, `change voids to 24.1 not 241`.

Only a statement is read as one; a number inside a question is not a figure. The answer is left as it was typed.
"""

import re

from handlers.understanding.giving.figure_patterns import (
    BEHIND_A_FIGURE,
    HAS_DIGIT,
    POLITE,
    QUESTION,
    SAME,
    SEPARATOR,
    may_answer,
)
from handlers.understanding.giving.figure_statement import Statement
from handlers.understanding.giving.list_marks import with_ranges_joined, without_marks
from handlers.understanding.giving.lists_of_figures import entries_for, lead_of, may_be_one, partly, thanks_from
from handlers.understanding.giving.said_besides import without_what_is_besides
from handlers.understanding.giving.said_of_all import is_for_all
from handlers.understanding.giving.stated import Stated
from handlers.understanding.names.index import Index
from handlers.understanding.names.somebody import is_somebody
from handlers.understanding.question import PeriodAsked
from handlers.understanding.vocabulary import Context
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.spoken_numbers import ends_with_spoken, in_digits
from handlers.understanding.words.tokens import plain

LONGEST_STATEMENT = 20_000
"""How long a text that states figures may be, in characters: of a longer one nothing is taken, rather than a part."""


def is_same_again(typed: str) -> bool:
    """Whether the answer is "same as last quarter"."""
    return bool(SAME.match(_lowered(typed).strip(" .!").replace("'", "")))


def may_state(typed: str) -> bool:
    """Whether a text may state a figure, or the same again: only then does it matter what the asker owes."""
    lowered = _lowered(typed)
    polite = POLITE.match(lowered)
    text = lowered[polite.end() :] if polite else lowered
    if _asks(text):
        return is_same_again(typed) or is_for_all(typed)
    return _states(text) or is_same_again(typed) or is_for_all(typed)


def _states(lowered: str) -> bool:
    """Whether it has a figure, in digits or in words, or a reason why there is none."""
    return may_answer(lowered) or in_digits(lowered) != lowered


def read_figures(typed: str, statement: Statement) -> Stated | None:
    """The figures stated in a text; None where it is anything else."""
    index, context = statement.index, statement.context
    if len(typed) > LONGEST_STATEMENT or not _states(_lowered(typed)):
        return None
    besides = without_what_is_besides(with_ranges_joined(without_marks(typed)))
    typed = besides.typed
    lowered = _lowered(typed)
    polite = POLITE.match(lowered)
    if polite:
        typed, lowered = typed[polite.end() :], lowered[polite.end() :]
    if _asks(lowered) or is_same_again(typed):
        return None
    lead, period = lead_of(lowered, statement.today)
    ends = thanks_from(lowered, index)
    typed, lowered = typed[lead:ends], lowered[lead:ends]
    if begins := _by_whom(lowered, index):
        typed, lowered = typed[begins:], lowered[begins:]
    if whom := _for_whom(lowered, index):
        typed, lowered = typed[:whom], lowered[:whom]
    typed, lowered = _with_numbers_in_figures(typed, lowered, context)
    pieces = _pieces(typed, lowered, statement)
    parsed = [statement.parsed(lowered[start:end], typed[start:end]) for start, end in pieces]
    read = [part for part in parsed if part]
    if not read or len(read) != len(parsed):
        in_a_row = _in_a_row(typed, lowered, statement, period)
        return in_a_row or _what_is_clear(typed, lowered, statement, period)
    doubt = next((part for part in read if part.doubtful or part.or_year), None)
    if doubt and len(read) > 1:
        said = [(typed[start:end], part) for (start, end), part in zip(pieces, parsed, strict=True)]
        return partly(said, statement.asker, index, period) or doubt
    if doubt:
        return doubt
    when = next((part.period for part in read if part.period.last), period)
    return Stated(
        entries=entries_for(read, when),
        period=when,
        correction=besides.wrong or any(part.correction for part in read),
    )


def _in_a_row(typed: str, lowered: str, statement: Statement, period: PeriodAsked) -> Stated | None:
    """Figures with nothing between them, each of what the speaker gives; None where one of them is anything else."""
    gives = {*statement.asker.owed, *statement.asker.owns}
    if not statement.asker.owed or len(lowered) > _LONGEST_ROW:
        return None
    cuts = [found.span("gap") for found in BEHIND_A_FIGURE.finditer(lowered)]
    cuts += [found.span() for found in SEPARATOR.finditer(lowered)]
    starts = [0, *(end for _, end in sorted(cuts))]
    ends = [*(start for start, _ in sorted(cuts)), len(lowered)]
    spans = [(start, end) for start, end in zip(starts, ends, strict=True) if lowered[start:end].strip(" .!")]
    read = [said for start, end in spans if (said := statement.parsed(lowered[start:end], typed[start:end]))]
    known = all(
        not (each.doubtful or each.or_year) and {entry.code for entry in each.entries} <= gives for each in read
    )
    if len(read) < 2 or len(read) != len(spans) or not known:
        return None
    when = next((part.period for part in read if part.period.last), period)
    return Stated(entries_for(read, when), when, any(part.correction for part in read))


_LONGEST_ROW = 400


def _what_is_clear(typed: str, lowered: str, statement: Statement, period: PeriodAsked) -> Stated | None:
    """The figures whose names are clear, and those to be asked about; None where anything is no figure at all."""
    context = statement.context
    if context.explain or context.sought:
        return None
    spans = [(start, end) for start, end in _cut(lowered) if lowered[start:end].strip(" .!")]
    said = [(typed[start:end], statement.parsed(lowered[start:end], typed[start:end])) for start, end in spans]
    if not all(part or may_be_one(lowered[start:end]) for (start, end), (_, part) in zip(spans, said, strict=True)):
        return None
    if not any(part and not part.doubtful for _, part in said):
        return None
    return partly(said, statement.asker, statement.index, period)


def _with_numbers_in_figures(typed: str, lowered: str, context: Context) -> tuple[str, str]:
    """The same with "forty two" as 42, where no number stands in figures or these words end it, "minus 3" as -3."""
    if not HAS_DIGIT.search(lowered) or ends_with_spoken(lowered):
        spoken = in_digits(lowered)
        if spoken != lowered and (context.pending or not spoken.strip().isdigit()):
            typed = lowered = spoken
    signed = _MINUS.sub("-", lowered)
    return (typed, lowered) if signed == lowered else (signed, signed)


_MINUS = re.compile(r"(?<!\S)(?:minus|negative)\s+(?=£?\d)")

_FOR_WHOM = SeldomSaid(r"(?<=\d|%|[a-z])\s*,?\s+(?:for|on behalf of)\s+([a-z]+)(?:\s+[a-z'-]+)?\s*[.!]*$")


def _for_whom(lowered: str, index: Index) -> int:
    """Where it begins to say for whom the figure is given, "70.5 for mei"; 0 where it says of nobody known."""
    found = _FOR_WHOM.search(lowered)
    somebody = found and is_somebody(found[1], index)
    return found.start() if found and somebody and HAS_DIGIT.search(lowered[: found.start()]) else 0


_BY_WHOM = re.compile(r"\s*([a-z]+)(?:\s+[a-z'-]+)?\s+(?:gives|gave|has given|reports|reported)\s+(?=\S)")


def _by_whom(lowered: str, index: Index) -> int:
    """Where the figure begins that somebody known is said to give, "Asha Patel gives ENV2 58.2"; 0 where none is."""
    found = _BY_WHOM.match(lowered)
    return found.end() if found and is_somebody(found[1], index) and HAS_DIGIT.search(lowered[found.end() :]) else 0


def _asks(lowered: str) -> bool:
    """Whether it is a question, or nothing at all."""
    text = lowered.strip()
    return "?" in text or not text or bool(QUESTION.match(text.replace("'", "")))


def _lowered(typed: str) -> str:
    clean = plain(typed, LONGEST_STATEMENT)
    lowered = clean.lower()
    return lowered if len(lowered) == len(clean) else "".join(c.lower() if len(c.lower()) == 1 else c for c in clean)


def _cut(text: str) -> list[tuple[int, int]]:
    """The parts between commas, semicolons, new lines and "and"."""
    cuts = [(found.start(), found.end()) for found in SEPARATOR.finditer(text)]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(text)]
    return list(zip(starts, ends, strict=True))


_LONGEST_JOINED = 160
"""How long a statement may be that has what looks like a cut within its name, in characters."""


def _pieces(typed: str, text: str, statement: Statement) -> list[tuple[int, int]]:
    """Where each statement stands: cut at commas and the like; what says nothing joins what follows, or goes before.

    "Safe and well visits 4,100" is one statement, though neither "safe" nor "well visits" is what it is about.
    """
    pieces: list[tuple[int, int]] = []
    held = -1
    for start, end in _cut(text):
        tried = (held, start) if held >= 0 and end - held <= _LONGEST_JOINED else (start,)
        grounds = bool(pieces) and held < 0 and bool(_GROUNDS.match(text, start))
        begins = -1 if grounds else next((at for at in tried if statement.parsed(text[at:end], typed[at:end])), -1)
        if begins >= 0:
            if begins == start and held >= 0:
                _join(pieces, held, start)
            pieces.append((begins, end))
            held = -1
        elif held < 0 and text[start:end].strip():
            held = start
    if held >= 0:
        _join(pieces, held, len(text))
    return pieces


_GROUNDS = re.compile(
    r"(?:none|nothing|nil)(?: (?:has|have|had|was|were|been|being|at all|ever|yet|so far))*"
    r" (?:received|happened|occurred|arose|came|held|needed|required|made|done|taken|submitted|lodged|opened|closed"
    r"|started|completed|due|recorded|reported|heard|placed|let|sold|seen|fell)\b"
)
"""Said behind why there is no figure, and no answer of its own: "nil return, none received"."""


def _join(pieces: list[tuple[int, int]], start: int, end: int) -> None:
    """Put what says nothing to the piece before it, if there is one."""
    if pieces:
        pieces[-1] = (pieces[-1][0], end)
    else:
        pieces.append((start, end))
