"""Wishes said otherwise right after they were taken down: "make it Friday", "weekly instead", "no, till the 15th"."""

import re
from datetime import date, timedelta

from msgspec.structs import replace

from domain.recurring import WEEKDAYS
from handlers.understanding.periods.said_days import read_days
from handlers.understanding.periods.words import NUMBER, number
from handlers.understanding.question import NO_DAYS, Days, Dimension, Pick, Question
from handlers.understanding.reading import Reading
from handlers.understanding.wishes.said_wishes import OTHER, SaidWish, read_reminder, read_subscription
from handlers.understanding.wishes.wishing import REMIND, SUBSCRIBE
from handlers.understanding.words.word_list import words

DEPUTY = "deputy"
PUT_OTHERWISE = (REMIND, SUBSCRIBE, DEPUTY)
INSTEAD = "instead"
"""What takes the place of the wish that was just taken down."""

_DENIED = re.compile(
    r"\bnot (?:on |every |each |the )?(?:today|tomorrow|then|that day|that|(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
    r"|\d+(?:st|nd|rd|th)|weekly|daily|monthly|quarterly)(?!\w)[ ,;]*"
)
_LEADING = words(
    "no nope sorry oh ah wait ok okay actually and but hmm please pls can could you we lets make change move switch set"
    " put push bring shift do have it that this them to for on be i mean meant rather better instead then until till"
    " til just say said the from at by back forward of a an one reminder cover covering him her"
)
_WILL = words("will can does do is going cover instead not")
_CHANGES = re.compile(
    r"\b(?:make|change|move|switch|push|bring|shift|instead|rather|meant|mean|actually|not|no|sorry|till|until|better)\b"
)
_LENGTH = re.compile(rf"\b(?P<count>{NUMBER}|an?) (?P<unit>day|week|fortnight)s?\b|\b(?P<lone>fortnight)\b")
_DAYS_OF = {"day": 1, "week": 7, "fortnight": 14}
_SHORT = 9


def put_otherwise(reading: Reading) -> Question | None:
    """The same wish for another day or as often as is said now; None where the text says anything else."""
    last = reading.context.last
    if last is None or last.aspect not in PUT_OTHERWISE or reading.act:
        return None
    if len(reading.sentence.words) > _SHORT:
        return None
    typed = _DENIED.sub(" ", _plain(reading.typed))
    if last.aspect == DEPUTY:
        return _stood_in_for(reading, last, typed)
    if last.wish is None:
        return None
    changes = bool(_CHANGES.search(_plain(reading.typed)))
    said = read_reminder(typed, reading.today) if last.aspect == REMIND else _as_often(typed, reading.today)
    rest = set(said.about.split()) - _LEADING
    told = bool(said.at or said.days.on) if last.aspect == REMIND else bool(said.every or said.at)
    if rest or not told or not (changes or not said.about):
        return None
    every = said.every or last.wish.every
    wish = replace(last.wish, every=every, at=said.at or last.wish.at)
    moved = last.aspect == REMIND and said.days.on and not _only_a_time(typed, said, reading.today)
    return replace(last, text=reading.typed, wish=wish, by=INSTEAD, days=said.days if moved else last.days)


def _plain(typed: str) -> str:
    return " ".join(typed.casefold().replace("'", "").replace("’", "").rstrip(" ?!.").replace(",", " ").split())


def _only_a_time(typed: str, said: SaidWish, today: date) -> bool:
    """ "At 3pm" changes no day, though alone it would be one of today."""
    return bool(said.at) and said.days.on == today.isoformat() and "today" not in typed


def _as_often(typed: str, today: date) -> SaidWish:
    """How often that is: "make it Monday" of what is sent every week is every Monday."""
    said = read_subscription(typed)
    if said.every and said.every != OTHER:
        return said
    day = read_reminder(typed, today)
    weekday = WEEKDAYS[date.fromisoformat(day.days.on).weekday()] if _NAMES_A_WEEKDAY.search(typed) else ""
    return SaidWish(day.about, weekday or said.every, day.at) if day.days.on or day.at else said


_NAMES_A_WEEKDAY = re.compile(r"\b(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|satur|sat|sun)(?:day)?s?\b")


def _stood_in_for(reading: Reading, last: Question, typed: str) -> Question | None:
    """The same person for other days, or for so long."""
    people = tuple(
        Pick(Dimension.PERSON, each.options[0].term.key)
        for each in reading.named
        if each.options and each.options[0].term.dimension is Dimension.PERSON
    )
    words_of_people = {reading.sentence.words[place] for each in reading.named for place in each.places}
    if len(people) == len(reading.named) == 1 and set(typed.split()) <= _LEADING | words_of_people | _WILL:
        return replace(last, text=reading.typed, picks=people)
    length = _LENGTH.search(typed)
    days = NO_DAYS if length else read_days(typed, reading.today)
    rest = set(_LENGTH.sub(" ", typed).split() if length else _without_days(typed, reading.today)) - _LEADING
    if rest or not (length or days != NO_DAYS) or not (_CHANGES.search(typed) or length):
        return None
    since = last.days.since or last.days.on
    if length:
        unit = length["unit"] or length["lone"]
        count = number(length["count"]) if length["count"] and length["count"] not in ("a", "an") else 1
        first = date.fromisoformat(since) if since else reading.today
        until = (first + timedelta(days=_DAYS_OF[unit] * (count or 1) - 1)).isoformat()
        return replace(last, text=reading.typed, days=Days(since, until))
    until = days.until or days.on
    return replace(last, text=reading.typed, days=Days(days.since or since, until))


def _without_days(typed: str, today: date) -> list[str]:
    return read_reminder(typed, today).about.split()
