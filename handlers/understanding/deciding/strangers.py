"""Whether somebody is asked about whom the council serves, by name, number or where they live.

"Mrs Edith Palmer's care assessment", "the tenant at 6 Shore Street", "client 40321": no figures tell of one of them,
and nobody is told their affairs.
"""

import re

from handlers.understanding.deciding.individuals import OF_WORK
from handlers.understanding.question import Dimension
from handlers.understanding.reading import Reading
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.word_list import words

_TITLES = words("mr mrs ms mx miss dr master sir madam baby mister missus")
_ALSO_A_VERB = words("miss sir master baby madam")
"""Said otherwise as well: these lead to a name only where that is written with a capital letter."""
_TELLS = words(
    "says said say wants want asked asks ask asking wonders wondering claims claimed reckons told tells thinks wrote"
    " writes emailed rang phoned complained complains complaining raised raises requested requests needs would is"
)
_THEIRS = words("his her hers their theirs he she him they them himself herself")
_AFFAIRS = words(
    "account repair repairs tenancy claim application assessment appointment benefits benefit bill fine rent arrears"
    " house flat care package plan discharge placement eviction complaint debt"
)

_ONE = (
    r"(?:resident|tenant|patient|client|child|pupil|student|boy|girl|lad|lass|laddie|lassie|bairn|man|woman|bloke|lady"
    r"|gentleman|gent|mum|dad|mother|father|couple|family|household|claimant|leaseholder|service user|complainant"
    r"|applicant|carer|foster carer|pensioner|baby|person|victim|neighbour|landlord|customer|offender)"
)
_STREET = (
    r"(?:street|st|road|rd|avenue|ave|lane|ln|close|drive|terrace|crescent|court|grove|gardens|place|way|square|hill|row"
    r"|mews|walk|rise|view|park|house)"
)
_ONE_OF_THEM = SeldomSaid(
    rf"\b(?:the|that|this|whose|which|my|a|an|our)(?: (?:wee|little|old|elderly|young|poor|other|same|disabled))*"
    rf" {_ONE}(?: (?:living|who lives|who lived|staying|based))?"
    rf" (?:at|in|of|from|on)(?: (?:number|no|flat|unit|plot|the))* (?:\d+[a-z]?(?: \w+){{1,2}} {_STREET}(?= |$)"
    rf"|(?:flat|room|bed) \d+)"
    rf"|\b{_ONE} (?:number |no |id |ref |reference )*\d{{4,}}(?= |$)"
    r"|\bcase (?:number |no |id |ref |reference )+\w*\d"
    rf"|\bname of (?:the|that|this|a)(?: \w+){{0,2}}? {_ONE}(?= |$)"
    rf"|\bwho (?:was|is) (?:it|the {_ONE}|the one|the culprit|the caller|the person)(?: (?:that|who|whos))+"
    r" (?!(?:owns?|leads?|runs?|manages?|gave|entered|sent|set|signed|approved|answers?|looks?|keyed|put|is|was|has)\b)"
)
"""Somebody by where they live, by a number, or by what they did."""
_TO_SOMEWHERE = SeldomSaid(
    r"\b(?:lives?|living|goes? to|get(?:s|ting)? on|died|born|his|her|hers|he|she|him|son|daughter|married|related|plan"
    r"|diagnos\w+|allergic|addict\w*|evicted|arrested|prosecuted|school|nursery|placed|moved|house|housed|homeless)\b"
)


def asks_about_a_stranger(reading: Reading) -> bool:
    """Whether one of those who are served is asked about."""
    said = tuple(token.word for token in reading.sentence.tokens)
    titled = not _TITLES.isdisjoint(said) and _has_a_title(reading, said)
    return titled or _ONE_OF_THEM.search(" ".join(said)) is not None or _is_called(reading)


def _has_a_title(reading: Reading, said: tuple[str, ...]) -> bool:
    """Whether a title leads to a name that is nobody's here, who did not only ask for a figure themselves."""
    tokens = reading.sentence.tokens
    for place, word in enumerate(said[:-1]):
        name = tokens[place + 1]
        if word not in _TITLES or name.breaks or (word in _ALSO_A_VERB and not name.raw[:1].isupper()):
            continue
        behind = said[place + 2 :]
        theirs = not _THEIRS.isdisjoint(behind)
        if _is_known(reading, place + 1):
            # Whoever is called as somebody here may be meant; their house or their care is no work of theirs.
            if (theirs or name.possessive) and not _AFFAIRS.isdisjoint(behind) and not _is_of_work(reading):
                return True
        elif _is_nobody_here(reading, place + 1) and (theirs or _TELLS.isdisjoint(behind[:6])):
            return True
    return False


def _is_of_work(reading: Reading) -> bool:
    return OF_WORK.search(reading.sentence.text) is not None


def _is_known(reading: Reading, place: int) -> bool:
    """Whether it is what somebody of this council is called, and no slip for it."""
    word = reading.sentence.tokens[place].word
    held = (option.term for named in reading.named if place in named.span for option in named.options)
    return any(term.dimension is Dimension.PERSON and word in term.name.casefold().split() for term in held)


def _is_nobody_here(reading: Reading, place: int) -> bool:
    """Whether no name of the council's holds that word, but one that is only like somebody's."""
    held = [named.options[0] for named in reading.named if place in named.span and named.options]
    return all(option.term.dimension is Dimension.PERSON or not option.whole for option in held)


def _is_called(reading: Reading) -> bool:
    """Whether two unknown words written as a name stand together, of whom is asked what is somebody's own affair."""
    tokens, unread = reading.sentence.tokens, frozenset(reading.unread)
    if len(unread) < 2 or all(token.raw[:1].isupper() for token in tokens[1:]):
        return False
    called = (
        place
        for place in unread
        if place and place + 1 in unread and _is_a_name(reading, place) and _is_a_name(reading, place + 1)
    )
    return any(called) and _TO_SOMEWHERE.search(reading.sentence.text) is not None


def _is_a_name(reading: Reading, place: int) -> bool:
    raw = reading.sentence.tokens[place].raw
    return bool(_WRITTEN.fullmatch(raw)) and not reading.sentence.tokens[place].breaks


_WRITTEN = re.compile(r"[A-Z][a-z]+(?:['-][A-Za-z][a-z]+)*(?:'s)?")
