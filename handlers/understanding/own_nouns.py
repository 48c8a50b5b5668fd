"""A council's own words for portfolio, indicator and so on where they are several: "cabinet area"."""

import re
from collections.abc import Iterable


def with_usual_nouns(text: str, nouns: Iterable[tuple[str, str]]) -> str:
    """The text with each noun of several words as the usual one, so that none of its words names something else.

    `nouns` are pairs of the usual word and the council's own.
    """
    own = sorted(((word, term) for term, word in nouns if len(word.split()) > 1), key=lambda pair: -len(pair[0]))
    for word, term in own:
        said = r"\s+".join(map(re.escape, word.split()))
        text = re.sub(rf"(?<!\w){said}(?P<several>s?)(?!\w)", rf"{term}\g<several>", text, flags=re.IGNORECASE)
    return text
