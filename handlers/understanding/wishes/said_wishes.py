"""What somebody wants to be told of later, taken apart: what it is about, how often and at what time of day."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from domain.recurring import MONTH, QUARTER, WEEKDAYS, WORKING_DAY
from handlers.understanding.periods.said_days import day_spans, read_days
from handlers.understanding.phrases.said_nudges import around_a_nudge
from handlers.understanding.phrases.said_sending import ALSO_SAID, NTH_OF
from handlers.understanding.question import NO_DAYS, Days
from handlers.understanding.words.pattern import Pattern

OTHER = "other"
"""How often, where it is said and is nothing that can be kept to."""

_KINDLY = r"(?:(?:please|pls|can you|could you|would you|will you|i want you to|id like you to|and|also|just) )*"
_ASKING = Pattern(
    rf"^{_KINDLY}"
    r"(?:(?:send|email|give|post|message|tell|show|ping|dm|drop|shoot|pass|slip|forward|text|remind|nudge|prompt|chase"
    r"|warn|notify"
    r"|re?member(?= me)|alert|bring|get)(?: (?:it |them )?to)?(?: (?:me|us|him|her|them|everyone))?"
    r"|(?:let|keep) (?:me|us) (?:know|posted|updated|informed|in the loop)"
    r"|set (?:me )?(?:a |an )?(?:reminder|alarm|alert)s?(?: for me)?|(?:a |my )?reminder|subscribe(?: me| us)?"
    r"|make sure (?:that )?(?:i|we)(?: always)? (?:get|have|see|receive|know|hear)|(?:can|could|may) (?:i|we) be told"
    r"|any chance (?:of|(?:i|we) (?:can|could) (?:get|have|see))"
    r"|(?:would|is) it (?:be )?possible to (?:get|have|see|send)"
    r"|keep an eye on|(?:great|good|lovely|perfect|brilliant|cool|fine|thanks|cheers|then)"
    r"|(?:i|we) (?:need|want) to (?:know|be told|hear)|sign (?:me|us) up"
    r"|(?:can|could|may) (?:i|we) (?:please |pls )?(?:get|have|receive|be sent)"
    r"|(?:i want|i would like|id like|wed like)(?: to (?:get|have|receive|be sent))?)\b"
)
_LINKS = (
    r"(?:about|of|on|to|for|that|with|when|whenever|if|as soon as|again|please|pls|thanks|thank you|and|at|,|by"
    r"|automatically|regularly|then|and (?:tell|update|show) me|and let me know)"
)
_LEADING = Pattern(rf"^(?:{_LINKS}(?:\s+|$))+")
_TRAILING = Pattern(rf"(?:(?:^|\s+){_LINKS})+$")
_TIME = Pattern(
    r"(?<![\w:.])(?:at |@ ?|around |about )?(?:(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?\s*(?P<half>am|pm)"
    r"|(?:(?:at|@) ?)(?P<bare>\d{1,2})(?:[:.](?P<past>\d{2}))?(?: ?(?:oclock|hrs))?|(?P<word>noon|midday|lunchtime"
    r"|lunch))(?![\w:%/])"
)
_PART_OF_DAY = Pattern(
    r"\b(?:first thing|in the (?P<in>morning|afternoon|evening)|(?:this )?(?P<part>morning|afternoon|evening))s?\b"
)
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10}
_AHEAD = Pattern(rf"\bin (?P<number>\d{{1,3}}|{'|'.join(_NUMBERS)}) (?P<unit>day|week|fortnight)s?(?: time)?\b")
_TODAY = Pattern(r"\b(?:this (?:morning|afternoon)|later today)\b")
_WEEK = Pattern(r"\b(?:early |sometime |some time )?next week\b")
_ASKED_PLAINLY = Pattern(rf"{_KINDLY}(?:remind|set (?:me )?(?:a |an )?(?:reminder|alarm|alert)|(?:a |my )?reminder)\b")
_PASSED = Pattern(
    r"\b(?:then|again|later|in my diary|please|pls|back|thanks|ta|instead|or so|sometime|some time"
    r"|early|late|[?!.])\b"
)
"""What is said behind the words of being nudged and tells nothing."""
_OF_ONESELF = Pattern(r"\b(?:i|im|ive|ill|id|we|were|cant|cannot|wont|not|busy|swamped|snowed|sorry|meeting)\b")
"""What is said in front of a reminder that only tells why: "I'm on site all day"."""
_BEFORE_A_DAY = Pattern(r"(?:(?:^|\s)(?:on|by|for|the|until|till|til))+\s*$")
_DAY = rf"(?P<day>{'|'.join(WEEKDAYS)}|mon|tues?|weds?|thurs?|fri|sat|sun)"
_DAY_SAID = rf"(?:working )?(?:days?|{'|'.join(WEEKDAYS)})"
_NTH = r"(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|last|final)"
_NOT_A_SORT = r"(?<!thats )(?<!theyre )(?<!\bare )(?<!\bis )(?<!\bevery )(?<!\beach )(?<!\ball )"
"""Not "every measure that is monthly", which says of what sort they are."""
_RHYTHMS: tuple[tuple[str, str], ...] = (
    (MONTH, r"(?:on )?the (?:first|1st) working day (?:of|in) (?:the|each|every|a) month"),
    (OTHER, NTH_OF),
    (OTHER, r"every (?:other|second|two|2|three|3|four|4|six|6) (?:weeks?|days?|months?|\w+days?)"),
    (OTHER, r"(?:every|each|once a) (?:fortnight|year|half year|six months|hour)"),
    (QUARTER, r"(?:at the end of|after|following) (?:each|every|the|a) quarter(?:s|ly)?(?: returns?)?(?: deadline)?"),
    (QUARTER, r"(?:each|every|once a) quarter(?:s)?(?: deadline)?|(?:after|following) (?:each|every) deadline"),
    (OTHER, rf"(?:on )?(?:the )?{_NTH}(?: {_DAY_SAID})? (?:of|in) (?:the|each|every|a) (?:month|quarter|year)"),
    (
        "",
        (
            rf"(?:on )?(?:every |each |every single |each single |(?:every|each|once a) week,? |weekly,? )"
            rf"(?:on )?(?:a )?(?:every |each )?{_DAY}s?"
        ),
    ),
    ("", rf"(?:on|of) an? (?P<one>{'|'.join(WEEKDAYS)})"),
    ("", r"(?:on )?(?P<plural>" + "|".join(WEEKDAYS) + r")s\b"),
    (WORKING_DAY, r"(?:every|each) (?:single )?(?:working |week ?)?(?:day|morning|afternoon)"),
    (WEEKDAYS[0], r"(?:at the (?:start|beginning|end) of )?(?:every|each|once a) week"),
    (MONTH, r"(?:at the (?:start|beginning|end) of |once )?(?:every|each|a) month"),
    (WEEKDAYS[0], r"on a weekly basis"),
    (WORKING_DAY, r"on a daily basis"),
    (OTHER, r"fortnightly|annually|yearly|hourly|half yearly"),
    (QUARTER, _NOT_A_SORT + r"quarterly"),
    (WEEKDAYS[0], _NOT_A_SORT + r"weekly"),
    (WORKING_DAY, _NOT_A_SORT + r"daily"),
    (MONTH, _NOT_A_SORT + r"monthly"),
)
"""What is said with "every" or "each" comes first: "send me the monthly indicators every Tuesday"."""

_COMPILED = tuple((name, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")) for name, pattern in _RHYTHMS)
_CHANNEL = Pattern(
    r"\s*\b(?:in|to|into|on) (?:(?:the|this|our) )?(?:#\S+|\S+ channel|channel|team|group|chat|everyone|smt|cmt|dmt)\b"
    r"|\s*\bpost(?: it| them)? here\b|^(?:please )?post\b"
)

_ALSO_SAID = Pattern(ALSO_SAID)


@dataclass(frozen=True)
class SaidWish:
    """A wish in its parts: the words for what it is about, and the rest of it said again by `phrase`.

    `before` is said in front of the wish: what it is about, or only a remark.
    """

    about: str
    every: str = ""
    at: str = ""
    days: Days = NO_DAYS
    in_channel: bool = False
    phrase: str = "remind me about {}"
    before: str = ""

    def asking(self, about: str) -> str:
        """The same wish about something else."""
        return self.phrase.replace("{}", about)


def read_reminder(typed: str, today: date) -> SaidWish:
    """The parts of "remind me on thursday at 3 about voids", "voids: nudge me thursday"."""
    said, at = _without_time(_plain(typed))
    around = None if _ASKED_PLAINLY.match(said) else around_a_nudge(said)
    text = said if around else _asked(said)
    days = read_days(text, today)
    ahead = _ahead(text, today)[1]
    if ahead:
        days = Days(on=ahead.isoformat())
    day = days.on or days.since or days.until
    if not day and not day_spans(_plain(typed), today) and (at or _TODAY.search(_plain(typed))):
        day = today.isoformat()
    when = f" on {day}" if day else ""
    time = f" at {at}" if at else ""
    before, about = around or ("", text)
    about = _without_days(about, today)
    return SaidWish(
        _tidy(_PASSED.sub(" ", about) if around else about),
        at=at,
        days=Days(on=day),
        phrase=f"remind me{when}{time} about {{}}",
        before="" if _OF_ONESELF.search(before) else _tidy(_without_days(before, today)),
    )


def _without_days(text: str, today: date) -> str:
    text = " ".join(_WEEK.sub(" ", _ahead(text, today)[0]).split())
    for start, end in reversed(day_spans(text, today)):
        text = f"{_BEFORE_A_DAY.sub(' ', text[:start])} {text[end:]}"
    return text


def read_subscription(typed: str) -> SaidWish:
    """The parts of "send me reds for housing every monday"."""
    in_channel = bool(_CHANNEL.search(_plain(typed)))
    text, every, rhythm = _without_rhythm(_plain(typed))
    text, at = _without_time(text)
    text = _ASKING.sub(" ", _ALSO_SAID.sub(" ", _CHANNEL.sub(" ", text).strip()).strip(" -,:"))
    time = f" at {at}" if at else ""
    return SaidWish(_tidy(text), every, at, in_channel=in_channel, phrase=f"send me {{}} {rhythm}{time}".rstrip())


def _plain(typed: str) -> str:
    return " ".join(typed.casefold().replace("'", "").replace("’", "").rstrip(" ?!.").split())


def _asked(typed: str) -> str:
    return _ASKING.sub(" ", _plain(typed))


def _tidy(text: str) -> str:
    words = " ".join(text.split()).strip(" ,;-–:")
    told = _TRAILING.sub("", _LEADING.sub("", words)).strip(" ,;-–:")
    return told or (words if words == "that" else "")


def _without_rhythm(text: str) -> tuple[str, str, str]:
    """The text without how often, how often, and how that was said."""
    for name, pattern in _COMPILED:
        found = pattern.search(text)
        if found:
            said = found.groupdict()
            day = next((said[key] for key in ("day", "plural", "one") if said.get(key)), "")
            every = next((each for each in WEEKDAYS if day and each.startswith(day[:3])), name)
            return f"{text[: found.start()]} {text[found.end() :]}", every, found.group().strip()
    return text, "", ""


def _without_time(text: str) -> tuple[str, str]:
    """The text without a time of day, and that as 15:00; a bare hour before 8 is one of the afternoon."""
    for found in _TIME.finditer(text):
        at = _clock_time(found)
        if at:
            return f"{text[: found.start()]} {text[found.end() :]}", at
    part = _PART_OF_DAY.search(text)
    if part is None:
        return text, ""
    late = (part["in"] or part["part"] or "morning") != "morning"
    return f"{text[: part.start()]} {text[part.end() :]}", "14:00" if late else ""


def _clock_time(found: re.Match[str]) -> str:
    if found["word"]:
        return "12:00"
    hour, minute = int(found["hour"] or found["bare"]), int(found["minute"] or found["past"] or 0)
    if found["half"]:
        if not 1 <= hour <= 12:
            return ""
        hour = hour % 12 + (12 if found["half"] == "pm" else 0)
    elif 1 <= hour < 8:
        hour += 12
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else ""


def _ahead(text: str, today: date) -> tuple[str, date | None]:
    """ "In two weeks", "in 3 days"."""
    found = _AHEAD.search(text)
    if found is None:
        return text, None
    number = int(found["number"]) if found["number"].isdigit() else _NUMBERS[found["number"]]
    length = {"day": 1, "week": 7, "fortnight": 14}[found["unit"]]
    return f"{text[: found.start()]} {text[found.end() :]}", today + timedelta(days=number * length)
