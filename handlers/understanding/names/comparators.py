"""With whom the council's figures are compared, by the names its benchmarks give them: "the London average"."""

import re
from collections.abc import Container, Iterable
from functools import lru_cache

from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.seldom_said import SeldomSaid

OTHERS = "other councils"
_COUNCILS = 16
"""Of how many councils the patterns are kept."""


def with_others_named(text: str, comparators: Iterable[str], known: Container[tuple[str, ...]] = ()) -> str:
    """The text with each comparator's name as the other councils that it stands for.

    It is said whole, or, behind a word that compares, by one word of it that tells: "how does that compare with London"
    of the London average. `known` are the stems of the council's own names: none of those is somebody else.
    """
    names = tuple(sorted({name for name in comparators if name.strip()}, key=lambda name: (-len(name), name)))
    if not names:
        return text
    text = _whole(names).sub(OTHERS, text)
    telling = frozenset(word for word in _telling(names) if (stem(word),) not in known)
    if not telling:
        return text
    return _one_word(names, telling).sub(rf"\g<1>{OTHERS}", _their_councils(telling).sub(OTHERS, text))


@lru_cache(maxsize=_COUNCILS)
def _their_councils(telling: frozenset[str]) -> SeldomSaid:
    """ "How do London boroughs compare": those that the average is of."""
    one = "|".join(map(re.escape, sorted(telling)))
    return SeldomSaid(
        rf"(?<!\w)(?:(?:the|other|all|our|fellow)\s+)*(?:{one})\s+(?:{_COUNCILS_OF})(?!\w)", re.IGNORECASE
    )


@lru_cache(maxsize=_COUNCILS)
def _whole(names: tuple[str, ...]) -> SeldomSaid:
    whole = "|".join(r"\s+".join(map(re.escape, name.split())) for name in names)
    return SeldomSaid(rf"(?<!\w)(?:the\s+)?(?:{whole})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=_COUNCILS)
def _telling(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for name in names for word in name.casefold().split() if _tells(word))


@lru_cache(maxsize=_COUNCILS)
def _one_word(names: tuple[str, ...], telling: frozenset[str]) -> SeldomSaid:
    one = "|".join(map(re.escape, sorted(telling)))
    more = "|".join(map(re.escape, sorted({word for name in names for word in name.casefold().split()})))
    beside = r"(?:(?:the|other|our|all|some|similar|fellow)\s+)*"
    pattern = rf"{_COMPARING}{beside}(?:{one})(?:\s+(?:{more}|{_GENERAL}))*(?!\w)"
    return SeldomSaid(pattern, re.IGNORECASE)


def _tells(word: str) -> bool:
    return len(word) > _SHORT and word.isalpha() and not re.fullmatch(_GENERAL, word)


_SHORT = 2
_COMPARING = (
    r"(?<!\w)((?:v|vs|versus|against|than|beside|alongside|compared?(?:\s+(?:it|that|this))?\s+(?:to|with))\s+)"
)
_COUNCILS_OF = r"councils|authorities|boroughs|districts|counties|cities|unitaries|mets|neighbours|peers"
_GENERAL = (
    r"averages?|mean|median|councils?|authorit(?:y|ies)|boroughs?|districts?|count(?:y|ies)|cit(?:y|ies)|unitar(?:y|ies)"
    r"|neighbours?|family|groups?|network|nearest|statistical|similar|other|others|all|the|and|of|in|for|national"
    r"|regional|local|target|last|year|peers?|top|best|quartile"
)


def comparators_meant(text: str, comparators: Iterable[str]) -> frozenset[str]:
    """Those with whom the text compares, by their own names or by what they are: "the national rate" is England's.

    None where it names nobody: then all are meant.
    """
    said = frozenset(re.findall(r"[a-z]+", text.casefold()))
    return frozenset(name for name in comparators if _is_meant(frozenset(re.findall(r"[a-z]+", name.casefold())), said))


def _is_meant(name: frozenset[str], said: frozenset[str]) -> bool:
    called = {word for word in name if _tells(word)} & said
    return bool(called) or any(not kind.isdisjoint(name) and not kind.isdisjoint(said) for kind in _SORTS)


_OF_THE_COUNTRY = frozenset(("national", "nationally", "nationwide", "country"))
_SORTS = (
    *(_OF_THE_COUNTRY | each for each in (frozenset(("england", "english")), frozenset(("wales", "welsh")))),
    _OF_THE_COUNTRY | {"uk", "britain", "british"},
    frozenset(("region", "regional", "regionally")),
    frozenset(("neighbour", "neighbours", "neighbouring", "cipfa", "similar", "statistical")),
)
"""Words for one sort of others: those of each whole country, of the region, and councils alike."""
