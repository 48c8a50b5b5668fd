"""What is asked of returns: what is owed, by whom, by when, and when a figure will come."""

import re

from msgspec.structs import replace

from domain.periods import Period
from handlers.understanding.deciding.asked import Asked, first_that_holds, names_indicator
from handlers.understanding.deciding.money_said import names_an_amount
from handlers.understanding.deciding.narrowed import SEVERAL
from handlers.understanding.periods.said_periods import read_periods
from handlers.understanding.question import Kind, PeriodAsked, Question
from handlers.understanding.reading import Reading
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.word_list import words

_OF_MINE = SeldomSaid(
    r"\b(?:of|are|have|is) (?:my|mine)\b"
    r"(?! (?:team|service|portfolio|directorate|department|area|patch|brief|group|division))"
)
_LATE = re.compile(r"\b(?:overdue|outstanding|late|missing)\b")
_OWN = re.compile(r"\b(?:i|im|ive|id|me|my|mine|we|weve|were|us|our|ours)\b")
_MISSED = re.compile(
    r"^(?!when\b|what\b|how\b).*\b(?:i|ive|im|we|weve) (?:(?:already|just|now|not|been|gone|about to|going to) )*"
    r"(?:miss|missed|missing|past|over|beyond|blown|overshot|overrun)\b"
)
""" "Have I missed the deadline": what of one's own is late, and not when it is."""
_BY_WHEN = SeldomSaid(
    r"\b(?:by when|how long|deadline|(?:by|until|till|before|on) (?:which|what) (?:day|date)"
    r"|when (?:is|are|does|do|must) (?:the |i |we |our |my )?(?:deadline|cut off|next|window|need|have|must))\b"
)


def returns_asked(reading: Reading) -> Asked | None:
    """What is owed, by whom, by when, and when it will come."""
    if reading.has("count") and (reading.ratings.ratings or reading.has("due.targets")):
        return None
    rated = {place for span in reading.ratings.spans for place in span}
    said = {
        cue
        for cue, spans in reading.cues.items()
        if cue.startswith("due.") and any(rated.isdisjoint(span) for span in spans)
    }
    if reading.has("forecast") or (reading.has("due.deadline") and not names_indicator(reading)):
        said.discard("due.expected")
    if names_an_amount(reading):
        # "What do we owe in sundry debt" is of that figure.
        said -= {"due.mine", "due.missing"}
    if reading.ratings.ratings and not any(rating.is_colour for rating in reading.ratings.ratings):
        # "No figure yet, not available": the reason that was said picks them.
        said.discard("due.missing")
    said = _with_dates(reading, said)
    dated = "due.past" not in said and ("due.date" in said or bool(_BY_WHEN.search(reading.text)))
    missed = "due.deadline" in said and bool(_MISSED.search(reading.sentence.text))
    said |= {"due.mine"} if missed else set()
    by_when = dated and "due.expected" not in said and not (missed or reading.has("count"))
    said = _with_whose(reading, said)
    if "due.opens" in said and not (names_indicator(reading) or reading.has("chart")):
        return Asked(Kind.DUE, "deadline", lists=True)
    given = "due.given" in said
    return first_that_holds(
        (given and names_indicator(reading), Asked(Kind.INDICATOR, "value")),
        (given, Asked(Kind.INDICATORS, lists=True)),
        ("due.drafts" in said and not names_indicator(reading), Asked(Kind.DUE, "drafts", lists=True)),
        ("due.sign off" in said and not _about_one_figure(reading), Asked(Kind.DUE, "sign off", lists=True)),
        (_asks_what_and_by_when(reading, said), Asked(Kind.DUE, "mine", lists=True)),
        (by_when and "due.deadline" in said, Asked(Kind.DUE, "deadline", lists=True)),
        (
            "due.mine" in said or ("due.missing" in said and _OF_MINE.search(reading.text)),
            Asked(Kind.DUE, "mine", lists=True),
        ),
        ("due.missing" in said, Asked(Kind.DUE, "missing", lists=True)),
        ("due.expected" in said or "due.absent" in said, Asked(Kind.DUE, "expected")),
        ("due.deadline" in said, Asked(Kind.DUE, "deadline", lists=True)),
    )


def _with_whose(reading: Reading, said: set[str]) -> set[str]:
    """What is owed by everybody, or by whoever is spoken of, is missing and not the asker's own."""
    if (
        "due.mine" in said
        and _LATE.search(reading.text)
        and not (_OWN.search(reading.sentence.text) or reading.asker.owns)
    ):
        # "What's overdue" from who gives no figures is about everybody's.
        said = {*said - {"due.mine"}, "due.missing"}
    if "due.mine" in said and _is_of_their_team(reading):
        said = {*said - {"due.mine"}, "due.missing"}
    if "due.everybody" in said:
        said.add("due.missing")
    if "due.person" in said and not names_indicator(reading):
        said.add("due.missing")
    return said


def _asks_what_and_by_when(reading: Reading, said: set[str]) -> bool:
    """ "What do I still owe and by when": what it is, which is told with when it was due."""
    what = _WHAT.match(reading.text) and {"due.mine", "due.deadline"} <= said
    if not what:
        return False
    when = {place for span in reading.cues.get("due.deadline", ()) for place in span}
    return any(when.isdisjoint(span) for span in reading.cues.get("due.mine", ()))


_WHAT = re.compile(
    r"^(?:(?:so|and|ok|right|hi|please|pls|remind me|tell me) )*(?:what|whats|which|anything|is there)\b"
)


def _is_of_their_team(reading: Reading) -> bool:
    """Whether it is asked of those the asker works with or leads: "what has my team still to send in"."""
    return reading.scope.mine and reading.scope.noun in _TEAMS


_TEAMS = frozenset(
    noun + plural
    for noun in words(
        "team service portfolio directorate department dept area patch brief group division section manager head lot"
    )
    for plural in ("", "s")
) | words("people staff folk folks officers")


def _with_dates(reading: Reading, said: set[str]) -> set[str]:
    """What is past its deadline is missing; by when it was wanted is no question of it.

    "By what date and by which definition is it counted" is of what it means, "who keyed it in and on what date" of when
    it was.
    """
    if reading.has("definition", "source") and names_indicator(reading):
        said = said - {"due.deadline", "due.date"}
    if "due.past" in said:
        return {*said - {"due.date", "due.deadline"}, "due.missing"}
    dated = "due.date" in said and not names_indicator(reading) and not reading.has("count")
    return {*said, "due.deadline"} if dated else said


def _about_one_figure(reading: Reading) -> bool:
    """ "Is recycling not signed off yet" is about one figure."""
    return names_indicator(reading) and not SEVERAL.match(reading.text)


def of_the_next(reading: Reading, question: Question) -> Question:
    """ "When does the window for Q4 open": of the one to come, where it was long over last time and no year is said."""
    asked = _period_that_opens(reading) or question.period
    question = replace(question, period=asked)
    if (question.kind, question.aspect) != (Kind.DUE, "deadline") or not asked.last or asked.still_open:
        return question
    said = Period.parse(asked.last)
    if asked.first != asked.last or said.number == 0 or _YEAR.search(reading.typed) or _OVER.search(reading.typed):
        return question
    if said == Period.latest_closed(reading.today, said.frequency):
        return question
    coming = Period(said.frequency, said.start_year + 1, said.number).notation
    return replace(question, period=replace(asked, still_open=coming))


def _period_that_opens(reading: Reading) -> PeriodAsked | None:
    """The period in the words that ask when something opens, where there is another one beside them."""
    said = [reading.sentence.words[place] for span in reading.cues.get("due.opens", ()) for place in span]
    asked = read_periods(" ".join(said), reading.today).asked
    return asked if asked.last else None


_YEAR = re.compile(r"\d{4}|\d\d/\d\d|\blast\b")
_OVER = re.compile(r"\b(?:did|was|were|had)\b")
