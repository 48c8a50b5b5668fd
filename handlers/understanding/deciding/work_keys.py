"""A project, a risk or an action named by the key that files use for it, or by the number in it."""

import re
from itertools import pairwise

from handlers.understanding.names.code_words import family
from handlers.understanding.names.index import Index
from handlers.understanding.question import WORKS
from handlers.understanding.reading import Reading
from handlers.understanding.vocabulary import Term
from handlers.understanding.words.naming_words import code_key
from handlers.understanding.words.sentence import Span


def named_by_key(reading: Reading) -> Term | None:
    """What is named by the key that files use for it, however it is typed: "SR07", "pj-b", "ac 1"."""
    keys = reading.index.works.by_key
    taken = {place for named in reading.named if named.coded for place in named.places}
    taken |= {place for span in reading.times for place in span}
    tokens = reading.sentence.tokens
    for one, other in pairwise(reading.sentence.words):
        if (numbered := work_numbered(reading.index, one, other)) and other not in keys:
            return numbered
    parts = [code_key(token.word) for token in tokens]
    for start in range(len(tokens)):
        for end in range(min(start + _LONGEST_KEY, len(tokens)), start, -1):
            said = "".join(parts[start:end])
            if said not in keys or not taken.isdisjoint(range(start, end)):
                continue
            apart = any(map(str.isspace, reading.sentence.typed_part(Span(start, end))))
            if len(family(said)) > 1 if apart else any(map(str.isdigit, said)) or end > start + 1:
                return keys[said]
    return None


def work_numbered(index: Index, noun: str, number: str) -> Term | None:
    """The only project, risk or action whose key has this number: "risk 3" is CR3."""
    dimension = next((each for each in WORKS if each.value == noun), None) if number.isdecimal() else None
    if dimension is None:
        return None
    numbered = [
        term
        for term, _ in index.works.titles
        if term.dimension is dimension and (digits := re.search(r"\d+$", term.key)) and int(digits[0]) == int(number)
    ]
    return numbered[0] if len(numbered) == 1 else None


_LONGEST_KEY = 4
"""In how many tokens a key may have been typed."""
