"""Whom a greeting is for: "morning Nadia, ..." asks nothing about Nadia."""

import re

from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension
from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.seldom_said import SeldomSaid

_GREETED = SeldomSaid(
    r"^\s*(?:(?:good )?(?:morning|afternoon|evening)|hi|hiya|hello|hey|dear|ta|thanks|cheers|thank you)\s+"
    r"(?P<who>[^\W\d_]{2,})(?P<mark>\s*[,!.;:–—-]+\s*|\s+)(?=\S)",
    re.IGNORECASE,
)


def without_the_greeted(text: str, index: Index) -> str:
    """The text without a greeting and whom it is for: somebody's given name, or before a comma what names nothing."""
    found = _GREETED.match(text)
    if found is None:
        return text
    who = stem(found["who"].casefold())
    places = {*index.exact.get((who,), ()), *index.features.get(who, ()), *index.keys.get((who,), ())}
    named = {index.terms[place].dimension for place in places}
    told = named or who in index.codes.whole or who in index.nouns
    return text[found.end() :] if named == {Dimension.PERSON} or (found["mark"].strip() and not told) else text
