"""Whether somebody's own affairs are asked about: "jane smith's sickness", "has Asha had her appraisal"."""

import re

from handlers.understanding.deciding.individuals import asks_which_of_them, tells_on_after_a_refusal
from handlers.understanding.deciding.strangers import asks_about_a_stranger
from handlers.understanding.phrases.refusals import is_before_a_person, is_personal
from handlers.understanding.phrases.refused_of_one import OF_SOMEBODY, SOMEBODY
from handlers.understanding.question import ABOUT_ONE, Dimension, Kind
from handlers.understanding.reading import Reading
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.tokens import read_tokens
from handlers.understanding.words.word_list import words

_NOBODY = words(
    "council quarter month year team service department portfolio directorate staff everyone it week today period"
    " england city borough county district authority board cabinet public let who people women men children officer"
)


_HIMSELF = frozenset(("personally", "individually", "himself", "herself", "themself"))


_PAY_OF_A_POST = SeldomSaid(
    r"\b(?:how much|what) (?:does|do|did|is|are)(?: \S+){0,5}? (?:officer|director|executive|manager|head|leader|mayor"
    r"|chief|boss|worker|teacher|councillor|cllr|nurse|carer|assistant|apprentice)s?"
    r" (?:earn|earning|paid|get paid|take home)\b"
)
"""A post may be part of the council's own names, where other patterns do not see it."""

_PAID = re.compile(r"(?:actually )?(?:earns?|gets? paid|is paid|being paid|makes? a (?:year|month|week)|takes? home)\b")
"""Behind somebody's name it asks what they are paid."""
_IS_PAID = re.compile(
    r"(?:getting |being )?paid(?:$| (?:a|an|per|each|every|by|now|nowadays|currently|at|these|please|pls)(?!\w))"
)
_HOW_MUCH = re.compile(r"(?:whats|what is|what was|how much (?:is|was|are|were|does|do))(?: (?:our|the))*$")
"""Before and behind somebody's name together: "what's Zelda Smith paid"."""


_TIME_OF = re.compile(
    r"\bhow (?:many|much|long)(?: (?:sick|sickness|working|annual|leave|days?|hours?|weeks?|shifts?|time|absences?"
    r"|of|off|unpaid|flexi|overtime))* (?:has|have|had|did|does|was|is)(?: our| the)?$"
)
"""Before somebody's name it asks how long they were away or worked: "how many days has Zelda Smith had"."""
_TO_RETURN = SeldomSaid(r"\b(?:left|to (?:return|submit|sign|give|enter|do|send|approve)|late|overdue|owe[ds]?)\b")


def asks_about_a_person(reading: Reading) -> bool:
    """Whether words before 's are a person (known, or a name nobody knows) and what follows is their own affair."""
    tokens, words = reading.sentence.tokens, reading.sentence.words
    people = {
        place
        for named in reading.named
        for place in named.span
        if named.options and all(option.term.dimension is Dimension.PERSON for option in named.options)
    }
    told = bool(people) and not _is_put_to_them(reading, min(people))
    if told and (_HIMSELF.intersection(words) or _of_somebody(reading, people)):
        return True
    paid = _PAY_OF_A_POST.search(reading.sentence.text)
    if paid or any(asks(reading) for asks in _OF_ANYBODY) or any(asks(reading, people) for asks in _OF_ONE):
        return True
    known = {place for named in reading.named for place in named.span} - people
    for place, token in enumerate(tokens):
        owner = token.possessive or place in people
        if not owner or place in known or words[place] in _NOBODY:
            continue
        if place not in people and place not in reading.unread:
            continue
        if place in people and is_before_a_person(" ".join(words[max(0, place - 6) : place])):
            return True
        behind = " ".join(words[place + 1 : place + 5])
        if is_personal(behind) or (place in people and _asks_of_them(words, place, behind)):
            return True
    return False


def _asks_on_of_them(reading: Reading) -> bool:
    """ "What rating did he get" right after somebody's appraisal was refused."""
    last, said = reading.context.last, reading.sentence.text
    refused = last is not None and last.kind is Kind.REFUSE and last.aspect == "person"
    return refused and bool(_ONE_OF_THEM.search(said)) and not _OF_FIGURES.search(said)


_ONE_OF_THEM = re.compile(r"\b(?:he|she|him|hes|shes)\b")
_OF_FIGURES = re.compile(
    r"\b(?:returns?|submit\w*|sen[dt]|figures?|numbers?|reds?|ambers?|greens?|service|portfolio|brief|team|targets?"
    r"|indicators?|measures?|kpis?|actions?|projects?|risks?|sign(?:s|ed)? off|owns?|leads?|runs?)\b"
)


def _are_those_counted(reading: Reading) -> bool:
    """ "Names please" after the figure of one indicator: whom it counts. After its owner, or a list, it is no such."""
    last = reading.context.last
    valued = last is not None and len(last.codes) == 1 and last.kind in _FIGURES and last.aspect in ("", "value")
    return valued and not reading.named and _NAMES.match(reading.sentence.text) is not None


_FIGURES = (Kind.INDICATOR, Kind.TREND, Kind.COMPARE)
_NAMES = re.compile(
    r"^(?:(?:and|ok|so|now|who are they|who are these|who they are|can i have"
    r"|can you|could you|give|tell|show|get|send|list|me|us|i want|i need|whats|what"
    r"|are|all|with|the|full|exact|figure|number)\s+)*(?:their|the|all the|peoples|each of their)?\s*(?:full )?names"
    r"(?: (?:please|pls|too|as well|of them|of those|of these|each))*$"
)


def _is_time_of(reading: Reading, people: set[int]) -> bool:
    """ "How many days has Zelda Smith had": what somebody was away or worked, and not what they have to return."""
    before = " ".join(reading.sentence.words[: min(people, default=0)])
    returns = reading.has("due.missing", "deadline") or _TO_RETURN.search(reading.sentence.text)
    return bool(_TIME_OF.search(before)) and not returns


def _is_put_to_them(reading: Reading, place: int) -> bool:
    """Whether somebody is only asked, about what is named besides: "questions to put to Fiona about parks"."""
    others = (each.options[0].term.dimension for each in reading.named if each.options and place not in each.span)
    if any(span.end == place for span in reading.cues.get("ask", ())):
        # "What should I press Fiona on": of what she answers for, and not "about her sickness".
        return _THEIRS.isdisjoint(reading.sentence.words[place:])
    asked = reading.has("ask") and reading.sentence.words[place - 1 : place] in _ASKED
    return asked and any(dimension in _ABOUT for dimension in others)


_THEIRS = words("his her their")
_ASKED = (("to",), ("with",), ("ask",), ("for",), ("of",))
_ABOUT = (Dimension.SERVICE, Dimension.PORTFOLIO, Dimension.DIRECTORATE, Dimension.PRIORITY)


def _of_somebody(reading: Reading, people: set[int]) -> bool:
    """Whether somebody who is named is to be judged, or their pay, health or life told: "is Zelda Smith any good"."""
    said = " ".join(SOMEBODY if place in people else word for place, word in enumerate(reading.sentence.words))
    return not reading.act and bool(OF_SOMEBODY.match(_ONE_NAME.sub(SOMEBODY, said)))


_ONE_NAME = re.compile(rf"{SOMEBODY}(?: {SOMEBODY})+")


def _asks_of_them(words: tuple[str, ...], place: int, behind: str) -> bool:
    """Whether what stands behind somebody's name, who is known, is their own affair."""
    return _personal_soon(behind) or bool(_PAID.match(behind)) or _asks_their_pay(words, place, behind)


def _asks_their_pay(words: tuple[str, ...], place: int, behind: str) -> bool:
    """ "How much is Zelda Smith paid": money said before the name, and that it is paid behind it."""
    before = (" ".join(words[:start]) for start in range(max(0, place - 3), place + 1))
    return bool(_IS_PAID.match(behind)) and any(_HOW_MUCH.search(each) for each in before)


def _is_the_same_of_them(reading: Reading, people: set[int]) -> bool:
    """ "Whats Daphne's" after sickness: what was just shown of many, of one of them."""
    last, words = reading.context.last, reading.sentence.words
    if last is None or last.kind not in ABOUT_ONE or not people or max(people) != len(words) - 1:
        return False
    token = reading.sentence.tokens[-1]
    theirs = token.possessive or token.raw.casefold() == f"{words[-1]}s"
    said = [token.word for token in read_tokens(last.text)]
    return theirs and any(is_personal(" ".join(said[place:])) for place in range(len(said)))


def _narrows_to_one(reading: Reading, people: set[int]) -> bool:
    """ "Just Daphne Smith" after one figure, which is no one person's: what it is for one of them."""
    last, said = reading.context.last, reading.sentence.words
    kind = last.asked if last and last.kind is Kind.CLARIFY else last.kind if last else None
    if last is None or kind not in ABOUT_ONE or len(last.codes) != 1 or not people:
        return False
    before = " ".join(said[: min(people)])
    return max(people) == len(said) - 1 and len(people) + min(people) == len(said) and bool(_ONLY.fullmatch(before))


_ONLY = re.compile(r"(?:(?:and|ok|no|but|now|so)\s+)*(?:just|only|just for|only for|for|for just|for only)")


_OF_ANYBODY = (
    _are_those_counted,
    asks_about_a_stranger,
    asks_which_of_them,
    tells_on_after_a_refusal,
    _asks_on_of_them,
)
_OF_ONE = (_is_time_of, _is_the_same_of_them, _narrows_to_one)


def _personal_soon(behind: str) -> bool:
    skipped = behind
    for word in (
        "been",
        "had",
        "have",
        "has",
        "his",
        "her",
        "their",
        "done",
        "take",
        "taken",
        "on",
        "off",
        "a",
        "the",
        "lot",
        "of",
        "s",
    ):
        skipped = skipped.removeprefix(word + " ")
    return is_personal(skipped)
