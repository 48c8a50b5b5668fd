"""One expression of time: what it asks about, or what it is compared with."""

from dataclasses import replace
from datetime import date

from msgspec import structs

from domain.periods import Frequency, Period
from handlers.understanding.periods.atom import Atom
from handlers.understanding.periods.stretch import SaidPeriods, closed, ends_of, stretch_of, until_now
from handlers.understanding.question import NO_TIME, PeriodAsked
from handlers.understanding.words.pattern import Pattern

SINCE = Pattern(r"(?:since|starting(?: from| in)?|going back to|back to)(?: (?:the|around|about|early|late|before))*$")
_AHEAD = Pattern(
    r"\b(?:will|wont|going to|gonna|likely|expect\w*|forecast\w*|project(?:ed|ion)|end up|finish|land|by"
    r"|on (?:track|course) (?:for|to)|(?:sure|confident|certain|hopeful) (?:are|is|r|am|about|of))\b"
)
SINCE_SOMETHING = Pattern(r"since (?:the |our |a )?(?:\S+ ){1,4}in(?: the)?$")
_FROM_ON = Pattern(
    r"\b(?:chart|graph|plot|trend|trends|trendline|history|series|track|monthly|quarterly"
    r"|(?:by|each|every|per) (?:month|quarter)|month by month|quarter by quarter)\b.*\bfrom(?: the)?$"
)
_ELLIPSIS = Pattern(
    r" ?(?:v|vs|versus|against|compared? (?:to|with)|than|and)(?: the)? last(?: years?)?(?: one)?(?= |$)(?! q)"
)
_THIS = Pattern(r"(?:the |our )?(?:this|current|latest)\b")
""" "This quarter v last" is against the quarter before, "Q2 v last" against last year's."""
_AFTER = Pattern(r"after(?: the)?$")
RATED = Pattern(r"\b(?:red|amber|green|yellow)s?(?: (?:in|for|at|during|back in|the|as of))*$")
_RATED_NOW = Pattern(
    r" (?:(?:and|but|then|is|are|its|theyre) )*"
    r"(?:now (?:(?:is|are) )?(?:red|amber|green|yellow)|(?:red|amber|green|yellow) (?:now|currently|today))"
)
""" "Red in Q1, green now": the time of the first rating, seen from now."""
_BEFORE_IT = Pattern(r"\b(?:before|prior to|(?:(?:run|lead|build) ?up|months?) to|leading up to)(?: the)?$")
_TO_COME = Pattern(
    r"\b(?:will|due|need\w*|must|should|can|could|done|actions?|projects?|meetings?|deadlines?|going|want|would|to)\b"
)
_WAS_BETTER = Pattern(
    r"^(?:(?:so|and|but|ok|well|actually) )*(?:was|were|(?:did|had|have) (?:we|it|they|things|§))\b(?: \S+){0,4}?"
    r" (?:better|worse|higher|lower|quicker|faster|slower|busier)(?: or (?:better|worse|higher|lower|faster|slower))?"
    r"(?: \S+){0,5}?(?P<then> back in| back| in| during| for)?(?: the)?$"
)
"""Before a time that is over: whether it was better then than it is now."""
_THAN = Pattern(r".*\bthan\b")
_HAS_A_YEAR = Pattern(r"\d\d(?!st|nd|rd|th| (?:of )?mar)|last")
_ONWARD = Pattern(
    r" ?(?:onwards?|on(?=$)|to now|to date|to today|until now|till now|to the present|up to now|to present)(?= |$)"
)
AGAINST = Pattern(
    r"(?:\b(?:v|vs|versus|against|than|beside|alongside|next to)|compare[ds]? (?:to|with|against)"
    r"|relative to|(?:different|differs?|differed) (?:to|from|than)|ahead of|in front of|compared|with|on|from"
    r"|up on|down on)"
    r"(?: (?:the|this|last|(?:what |where |how )?(?:it|we|they|things|that) (?:was|were|did|had|stood)|were|was"
    r"|in|at|for|with|that of|those of|did))*$"
)
_WEAK = ("with", "on", "from")
_COMPARING = Pattern(
    r"\b(?:v|vs|versus|against|than|compar\w+|better|worse|higher|lower|(?<!pull )(?<!bring )(?<!call )(?<!dig )up"
    r"|down|improv\w+"
    r"|difference|differ\w*|changed?|moved?|movement|shift(?:ed)?|swing|variation"
    r"|fallen|risen|dropped|more|fewer|less)\b"
)


_ITS_TARGET = Pattern(r"s? (?:\w+ )?(?:targets?|tgt|goal|plan|ambition)(?!\w)")


def one_period(atom: Atom, text: str, today: date) -> SaidPeriods:
    """What the only expression of time in a text says."""
    before, behind = text[: atom.start].rstrip(), text[atom.end :]
    first, last = ends_of(atom)
    if _is_last_march(atom, text, today) and _AHEAD.search(before):
        year = last.next().year.notation
        return SaidPeriods(PeriodAsked(year, year), year_end=True)
    if (
        SINCE.search(before)
        or SINCE_SOMETHING.search(before)
        or _FROM_ON.search(before)
        or (_ONWARD.match(behind) and not atom.to_date and not atom.count)
    ):
        return _since(atom, today)
    if (earlier := _BEFORE_IT.search(before)) and not _is_to_come(before[: earlier.start()]):
        return SaidPeriods(closed(first.previous(), today))
    return _held_against(atom, text, today) or _asked(atom, first, last, today)


def _held_against(atom: Atom, text: str, today: date) -> SaidPeriods | None:
    """What is compared with the time, or it with the time before; None where nothing compares it."""
    before, said, behind = text[: atom.start].rstrip(), text[atom.start : atom.end], text[atom.end :]
    first, last = ends_of(atom)
    if _ITS_TARGET.match(behind):
        # "Against the year end target" is against that, and not against how it stood then.
        return None
    was = _WAS_BETTER.match(before)
    then = was and (was["then"] or atom.relation == "last year" or said.startswith("last "))
    if then and last.is_closed(today) and not _THAN.match(behind):
        return SaidPeriods(against=(against(atom),), relation=atom.relation)
    beside = _ELLIPSIS.match(behind)
    if _is_part(first) and beside:
        before_it = _THIS.match(said) and "year" not in beside.group()
        return SaidPeriods(closed(first, today), against=("previous" if before_it else "last year",))
    if _AFTER.search(before):
        return _since(replace(atom, first=last.next(), last=last.next(), season=False, assumed=""), today)
    lead = AGAINST.search(before)
    compared = lead and (lead.group().split()[0] not in _WEAK or _COMPARING.search(before))
    if compared or (not atom.relation and RATED.search(before) and _RATED_NOW.match(behind)):
        return SaidPeriods(against=(against(atom),), relation=atom.relation)
    return None


def _is_to_come(before: str) -> bool:
    """Whether it is asked what will have happened by then: "actions due before Christmas"."""
    return bool(_AHEAD.search(before) or _TO_COME.search(before))


def _is_last_march(atom: Atom, text: str, today: date) -> bool:
    """Whether it is the March before: said of what is to come, March, or its end, is the one of this year."""
    last, year = ends_of(atom)[1], Period.containing(today, Frequency.YEAR)
    return (
        "mar" in text[atom.start : atom.end]
        and not _HAS_A_YEAR.search(text[atom.start : atom.end])
        and (last.last_day == year.previous().last_day)
    )


def _is_part(period: Period) -> bool:
    return period.frequency is not Frequency.YEAR


def against(atom: Atom) -> str:
    """What a period is to a comparison with it."""
    if atom.relation in ("previous", "last year"):
        return atom.relation
    return ends_of(atom)[1].notation


def _since(atom: Atom, today: date) -> SaidPeriods:
    first = ends_of(atom)[0]
    if atom.season or first.frequency is Frequency.MONTH:
        start, frequency = first, Frequency.MONTH
    else:
        start, frequency = Period.containing(first.first_day, Frequency.QUARTER), Frequency.QUARTER
    last = Period.latest_closed(today, frequency)
    if start > last:
        start = last
    asked = PeriodAsked(start.notation, last.notation, frequency=str(frequency), assumed=atom.assumed)
    return SaidPeriods(asked, other=atom.other, stretch=True)


def _asked(atom: Atom, first: Period, last: Period, today: date) -> SaidPeriods:
    if atom.year_end:
        return SaidPeriods(PeriodAsked(first.notation, last.notation), year_end=True)
    if atom.to_date:
        return SaidPeriods(until_now(first, last, today))
    if atom.count:
        asked = PeriodAsked(first.notation, last.notation, count=atom.count, frequency=str(last.frequency))
        return SaidPeriods(asked, stretch=True)
    if first != last:
        asked = stretch_of(first, last, today)
        return SaidPeriods(structs.replace(asked, assumed=atom.assumed), stretch=True)
    asked = closed(first, today, atom.assumed)
    by_month = stretch_of(*atom.parts, today) if atom.parts else NO_TIME
    return SaidPeriods(asked, other=atom.other, relation=atom.relation, by_month=by_month)
