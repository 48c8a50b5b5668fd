"""What is refused whatever the figures say: people, small numbers, drafts made public, other subjects."""

import re
from functools import cache

from handlers.understanding.phrases.refused_affairs import AFFAIRS_REFUSED
from handlers.understanding.phrases.refused_people import PEOPLE_REFUSED
from handlers.understanding.phrases.refused_records import RECORDS_REFUSED
from handlers.understanding.phrases.words_of_people import PERSONAL
from handlers.understanding.words.screening import Screen

_CARE = (
    r"(?:child|childrens?|kids?|baby|babies|pupils?|safeguarding|abuse|victims?|residents?"
    r"|patients?|cases?|referrals?|clients?|service users?|tenants?|students?|people|individuals?)"
)

_ABOUT_PEOPLE = rf"\b{_CARE}\b"
_UNFINISHED = (
    r"\b(?:drafts?|unpublished|provisional|embargoed|unsigned|not signed off|confidential|exempt"
    r"|before sign ?off)\b"
)

REFUSED: tuple[tuple[str, str, str], ...] = (
    *PEOPLE_REFUSED,
    *AFFAIRS_REFUSED,
    *RECORDS_REFUSED,
    (
        "small numbers",
        (
            r"(?:under|fewer than|less than|below|smaller than|just|only) (?:5|five|four|three|two|4|3|2"
            r"|ten|10)(?! (?:days|weeks|hours|minutes|per|percent|%|points|years|months|quarters))(?= |$)"
            r"|(?:identif(?:y|iable|ying)|names?(?= of| and|$)|who (?:they|are they|is it)"
            r"|individual (?:child|children|cases?|residents?|families|pupils?))"
        ),
        _ABOUT_PEOPLE,
    ),
    (
        "small numbers",
        (
            r"small numbers?|unsuppress(?:ed)?|suppressed (?:figures?|numbers?|counts?|values?)"
            r"|behind the suppression|(?:exact|actual|real) (?:number|count"
            r"|figure)(?: of)?(?= .*\bsuppress)"
        ),
        "",
    ),
    (
        "draft",
        (
            r"(?:public channel|in (?:the )?public|publicly|(?:to|with|for) (?:everyone|everybody"
            r"|the public|the press|all staff|the media|residents)|(?:on|in) (?:the )?(?:website"
            r"|newsletter|press|open)|(?:the |a )?(?:all staff|general|public|open) (?:channel|chat))|leak"
        ),
        _UNFINISHED,
    ),
    (
        "outside",
        (
            r"(?:which|what) (?:political )?(?:party|candidate|side|councillors?|cllrs?) (?:(?:do you think|is|are"
            r"|will|would|might|could"
            r"|going to|gonna|likely to|be) )+(?:win|winning|lose|losing|get in|be elected|take|control)"
            r"|who(?:s|ll)?(?: is| do you think)?(?: will| would| going to| gonna| likely to){0,2} (?:win|wins|won)"
            r"|(?:going to|gonna|will|who|whos|likely to|did)(?: \w+)? (?:win|wins|won"
            r"|lose)(?= .*(?:election|vote|match|game|cup|league|seat|ward|race)|$)|elections?(?= result"
            r"| day| poll| forecast|$)|polling (?:day|station)|^(?:the )?weather$"
            r"|(?:hows|how is|whats|what is|what will|will|is)(?: the)? weather(?= |$)"
            r"|^(?:the )?weather (?:at|in|on|for|over|round|around|near|up|down|out)(?= )"
            r"|weather(?: forecast| report| today| tomorrow| this week| like)|(?:is"
            r"|will) it (?:going to )?(?:rain|snow|be sunny|be hot|be cold)|football|cricket|(?:tell"
            r"|know)(?: me)? (?:a |any )?(?:jokes?|story|stories)|(?:write|compose|draft)(?: me)? (?:a "
            r"|an |some )?(?:\w+ )?(?:poem|song|story|essay|speech|code|letter|email"
            r"|press release|haiku|limerick|toast|verse)"
            r"|(?:write|update|improve|do|check)(?: me)? my (?:cv|resume|homework|essay|coursework|speech|letter)"
            r"|(?:who|whos)(?: is)? (?:the )?(?:prime minister|president|king|queen|pope|pm)|capital (?:city )?of"
            r"|who (?:will|s going to|is going to) be (?:the |our )?(?:next|new) (?:mayor|leader|mp|chief executive)"
            r"|(?:ignore|forget|disregard|override|bypass) (?:all |any |your |the |previous |prior |above |my )*"
            r"(?:instructions?|rules?|prompts?|guardrails?|restrictions?|permissions?)"
            r"|(?:you are|youre|act as|pretend (?:to be|you are|youre)|switch to|enter)(?: now)?(?: (?:an?|the|my|in))*"
            r" (?:admin|administrator|root|superuser|super user|developer mode|god mode|unrestricted|jailbroken)(?= |$)"
            r"|wi-?fi|passwords?|vpn|recipe"
            r"|translate|bitcoin|stock market|share price|lottery|horoscope|meaning of life"
            r"|(?:order|book)(?: me)? (?:a |some )?(?:taxi|pizza|lunch|flight|hotel|train|table|room"
            r"|holiday|meeting room|desk|parking space)|whats for"
            r" (?:lunch|dinner|tea)|(?:tory|labour|lib dem|conservative|reform"
            r"|green party|political part(?:y|ies)|politic(?:s|al|ians?)|brexit|mps?\b)"
            r"|what do you think (?:of|about) (?:the )?(?:leader|council|mayor|government|prime minister"
            r"|trump|starmer|him|her)|who (?:should|do|will|would) (?:i|you|we|people) vote|(?:bus"
            r"|train) times?|(?<!from )(?<!by )(?<!on )(?<!at )(?<!until )(?<!till )(?<!to )(?:what"
            r"|whats) (?:the )?(?:time|date|day)(?: is it)?$|(?:what )?films?(?= )"
            r"|netflix|(?:when|where|how)(?: \w+)* (?:my|the|our) (?:bin|bins) (?:collected|collection|day"
            r"|emptied)|report (?:a )?(?:pothole|fly tip|missed bin|fault)|pay my (?:council tax|rent"
            r"|bill)|my (?:council tax bill|pension|payslip|annual leave|expenses claim)"
            r"|book (?:my )?(?:annual )?leave"
            r"|^(?:do you think )?(?:should|ought|must) (?:we|the council|they|i)(?: to)? (?:raise|increase|cut"
            r"|freeze|close"
            r"|sell|privatise|outsource|scrap|abolish|sack|ban|hike|merge)"
        ),
        "",
    ),
)

_REFUSED = Screen.of(
    ((pattern, (name, re.compile(also))) for name, pattern, also in REFUSED), before=r"(?<![\w§])", after=r"(?!\w)"
)
_POSSESSED = re.compile(rf"(?:average |total |days )*(?!leaves\b){PERSONAL}")
"""Whoever leaves hands over what they give; their leave is their own affair."""


def refusal(text: str, whole: str) -> str:
    """Why it is refused (person, small numbers, draft, outside); empty for no reason.

    `text` has the names of the council's things masked, `whole` nothing.
    """
    likely = _REFUSED.likely(text)
    return next((name for pattern, (name, also) in likely if pattern.search(text) and also.search(whole)), "")


_BEFORE_A_PERSON = re.compile(
    rf"(?:days? off|time off|off sick|sick days?|{PERSONAL}) (?:has|did|does|had|have|is|was|of|for|on)(?: the| mr"
    rf"| mrs| ms| cllr)*$"
)


def is_before_a_person(words: str) -> bool:
    """Whether what stands before somebody's name asks about them as a person: "how many days off has"."""
    return bool(_BEFORE_A_PERSON.search(words))


def is_personal(words: str) -> bool:
    """Whether what follows somebody's 's is about them as a person: "sickness", "appraisal"."""
    return bool(_POSSESSED.match(words))


@cache
def refused_words() -> frozenset[str]:
    """Every word that occurs in these patterns: none of them is a slip for another word."""
    return frozenset(word for _, pattern, _ in REFUSED for word in re.findall(r"[a-z]{4,}", pattern))
