"""Several figures in one message: the lead before them, the thanks behind them, and the part of them that is clear.

One name that is not clear is asked about with its figure; it doesn't keep the others from being taken.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from msgspec.structs import replace as replace_entry

from handlers.understanding.giving.figure_patterns import PERHAPS
from handlers.understanding.giving.stated import Stated, Unclear, figure_again
from handlers.understanding.names.index import Index
from handlers.understanding.names.somebody import is_somebody
from handlers.understanding.periods.said_periods import read_periods
from handlers.understanding.question import NO_TIME, Entry, PeriodAsked
from handlers.understanding.vocabulary import Asker
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.word_list import words

_LEAD = SeldomSaid(
    r"\s*(?:(?:here|these|those|below|following)(?:s| is| are| come)?\s+)?(?:(?:all|my|our|the|of|some|in)\s+)*"
    r"(?P<before>[^:;,\n\d%]{0,24}?(?:q[1-4]|\d{4}/\d\d)?)\s*"
    r"\b(?:figures|numbers|returns?|results|data|kpis|indicators|measures|outturns?|stats)\b"
    r"(?:\s+(?:for|from|in|of|as at|this)\s+(?P<behind>[^:;,\n]{1,40}?))?(?:\s+(?:are|is))?(?:\s+(?:as follows|below))?"
    r"\s*[:\n]\s*(?=\S)"
)
_THANKS = re.compile(
    r"(?:\s*[.,;!\n-]+\s*|\s+)(?:many thanks|thanks|thank you|thx|ta|cheers|kind regards|regards|best wishes)"
    r"(?: (?:very much|so much|a lot|again|all|you|in advance|for (?:this|that|your help|waiting|your patience)))*"
    r"(?:\s*[.,!\n-]+\s*(?P<name>[a-z'-]+(?: [a-z'-]+)?)?)?[\s.!]*$"
)
_LEAD_WORDS = words("latest new own team teams service this last quarter quarters month months year and")
_NO_NAME = words(
    "than from because but so as last up down by with due since after before until till about around nearly over under"
    " were was is are it they we i he she this that then now only still of in on at to for which who what when where"
    " why how if not no out expected target against compared versus vs see page"
)
MOST_WORDS, MOST_OFFERED = 5, 4


def lead_of(lowered: str, today: date) -> tuple[int, PeriodAsked]:
    """Where the figures begin behind "here are my figures for Q2:", and for when it says they are; 0 without a lead."""
    found = _LEAD.match(lowered)
    if not found:
        return 0, NO_TIME
    said = " ".join(part for part in (found["before"], found["behind"]) if part)
    told = read_periods(" ".join(said.split()), today)
    text = " ".join(said.split())
    for start, end in reversed(told.spans):
        text = f"{text[:start]} {text[end:]}"
    # Whatever else the lead names may be what the figures are of.
    return (found.end(), told.asked) if set(text.split()) <= _LEAD_WORDS else (0, NO_TIME)


def thanks_from(lowered: str, index: Index) -> int:
    """Where the thanks behind the figures begin; the length of the text where there are none."""
    found = _THANKS.search(lowered)
    if not found or not any(each.isdigit() for each in lowered[: found.start()]):
        return len(lowered)
    name = (found["name"] or "").split()
    return found.start() if not name or is_somebody(name[0], index) else len(lowered)


def may_be_one(lowered: str) -> bool:
    """Whether a piece that names nothing known still looks like a name and its figure."""
    found = PERHAPS.fullmatch(lowered.strip())
    said = found["name"].split() if found else []
    return 0 < len(said) <= MOST_WORDS and not _NO_NAME & set(said)


def entries_for(said: Sequence[Stated], when: PeriodAsked) -> tuple[Entry, ...]:
    """The figures of several statements, each with its own period where that is not `when`."""
    return tuple(
        replace_entry(entry, period=each.period.last if each.period.last != when.last else "")
        for each in said
        for entry in each.entries
    )


def partly(
    pieces: Sequence[tuple[str, Stated | None]], asker: Asker, index: Index, period: PeriodAsked
) -> Stated | None:
    """What is clear of several figures, and what is to be asked about the others; None where none of them is clear."""
    clear = [said for _, said in pieces if said and not (said.doubtful or said.or_year)]
    when = next((said.period for said in clear if said.period.last), period)
    entries = entries_for(clear, when)
    gives = bool(asker.owed or asker.owns or asker.leads or asker.is_officer)
    if not gives or not all(entry.code for entry in entries) or not (entries or all(said for _, said in pieces)):
        return None
    given = {entry.code for entry in entries}
    unclear = tuple(
        _unclear(typed, said, given, asker, index, when)
        for typed, said in pieces
        if said is None or said.doubtful or said.or_year
    )
    return Stated(entries, when, any(said.correction for said in clear), unclear=unclear)


def _unclear(
    typed: str, said: Stated | None, given: set[str], asker: Asker, index: Index, when: PeriodAsked
) -> Unclear:
    names = {term.key: term.name for term in index.terms if term.key in index.by_code}
    if said is None:
        found = PERHAPS.fullmatch(typed.strip().lower())
        answer = typed.strip()[found.start("answer") : found.end("answer")] if found else ""
        said, codes = Stated(answer=answer), [code for code in asker.owed if code not in given]
    elif said.or_year:
        codes = [said.entries[0].code]
    else:
        codes = sorted((option.term.key for option in said.doubtful), key=lambda code: code in given)
    when = said.period if said.period.last else when
    said = replace(said, period=when)
    return Unclear(
        typed.strip(),
        tuple((f"{names.get(code, code)}: {said.answer}", figure_again(code, said)) for code in codes[:MOST_OFFERED]),
    )
