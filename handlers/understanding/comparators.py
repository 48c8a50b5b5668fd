"""With whom the council's figures are compared, by the names its benchmarks give them: "the London average"."""

import re
from collections.abc import Container, Iterable

from handlers.understanding.naming_words import stem

OTHERS = "other councils"


def with_others_named(text: str, comparators: Iterable[str], known: Container[tuple[str, ...]] = ()) -> str:
    """The text with each comparator's name as the other councils that it stands for.

    It is said whole, or, behind a word that compares, by one word of it that tells: "how does that compare with London"
    of the London average. `known` are the stems of the council's own names: none of those is somebody else.
    """
    names = sorted({name for name in comparators if name.strip()}, key=len, reverse=True)
    if not names:
        return text
    whole = "|".join(r"\s+".join(map(re.escape, name.split())) for name in names)
    text = re.sub(rf"(?<!\w)(?:the\s+)?(?:{whole})(?!\w)", OTHERS, text, flags=re.IGNORECASE)
    telling = {
        word for name in names for word in name.casefold().split() if _tells(word) and (stem(word),) not in known
    }
    if not telling:
        return text
    one = "|".join(map(re.escape, sorted(telling)))
    more = "|".join(map(re.escape, sorted({word for name in names for word in name.casefold().split()})))
    return re.sub(
        rf"{_COMPARING}(?:the\s+)?(?:{one})(?:\s+(?:{more}|{_GENERAL}))*(?!\w)",
        rf"\g<1>{OTHERS}",
        text,
        flags=re.IGNORECASE,
    )


def _tells(word: str) -> bool:
    return len(word) > _SHORT and word.isalpha() and not re.fullmatch(_GENERAL, word)


_SHORT = 2
_COMPARING = (
    r"(?<!\w)((?:v|vs|versus|against|than|beside|alongside|compared?(?:\s+(?:it|that|this))?\s+(?:to|with))\s+)"
)
_GENERAL = (
    r"averages?|mean|median|councils?|authorit(?:y|ies)|boroughs?|districts?|count(?:y|ies)|cit(?:y|ies)|unitar(?:y|ies)"
    r"|neighbours?|family|groups?|network|nearest|statistical|similar|other|others|all|the|and|of|in|for|national"
    r"|regional|local|target|last|year|peers?|top|best|quartile"
)
