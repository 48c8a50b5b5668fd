"""Whom a greeting is for: "morning Nadia, ..." asks nothing about Nadia."""

import re

from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension
from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.seldom_said import SeldomSaid

_GREETING = r"^\s*(?:(?:good )?(?:morning|afternoon|evening)|hi|hiya|hello|hey|dear|ta|thanks|cheers|thank you)"
_GREETED = SeldomSaid(
    rf"{_GREETING}\s+(?P<who>[^\W\d_]{{2,}})(?P<mark>\s*[,!.;:–—-]+\s*|\s+)(?=\S)",
    re.IGNORECASE,
)
_INTRODUCED = SeldomSaid(
    rf"{_GREETING},?\s+(?:(?:this is|its|it's|i'm|i am|im) )?[^\W\d_]{{2,}}(?: [^\W\d_]{{2,}})?"
    r" (?:here|(?:here )?(?:at|from|over at) (?:the )?[^\W\d_]{2,}(?: [^\W\d_]{2,})?)(?P<mark>\s*[,!.;:–—-]+\s*)(?=\S)",
    re.IGNORECASE,
)
""" "Hello, Paul at the trust. ..." tells who is asking."""
_ANSWERS_TO = SeldomSaid(
    r"^\s*(?:(?:this is|it'?s(?: only)?|only) )?(?P<who>[^\W\d_]{2,})(?: [^\W\d_]{2,})?"
    r" here(?: again)?\s*[,!.;:–—-]+\s*(?=\S)",
    re.IGNORECASE,
)
""" "Sheila here. ...": who is asking, where it is somebody's name."""


def without_the_greeted(text: str, index: Index) -> str:
    """The text without a greeting and whom it is for: somebody's given name, or before a comma what names nothing."""
    if introduced := _INTRODUCED.match(text):
        return text[introduced.end() :]
    answered = _ANSWERS_TO.match(text)
    if answered and _called(answered["who"].casefold(), index) == {Dimension.PERSON}:
        return text[answered.end() :]
    found = _GREETED.match(text)
    if found is None or text.lstrip().startswith("TA"):
        return text
    who = stem(found["who"].casefold())
    named = _called(who, index)
    told = named or who in index.codes.whole or who in index.nouns
    return text[found.end() :] if named == {Dimension.PERSON} or (found["mark"].strip() and not told) else text


def _called(word: str, index: Index) -> set[Dimension]:
    """What sorts of things here have this word in their name."""
    who = stem(word)
    places = {*index.exact.get((who,), ()), *index.features.get(who, ()), *index.keys.get((who,), ())}
    return {index.terms[place].dimension for place in places}
