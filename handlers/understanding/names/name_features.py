"""What a name is looked up by: its stems, roots, meanings, joined pairs, initials and words in capitals."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import fsum

from handlers.understanding.vocabulary import Term
from handlers.understanding.words.naming_words import concepts_named
from handlers.understanding.words.ordinary_words import MEASURES
from handlers.understanding.words.tokens import root

_ACRONYM_LENGTHS = (2, 3, 4)
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way of saying a term: its stems in order, and which of them each feature stands for."""

    stems: tuple[str, ...]
    covers: dict[str, tuple[str, ...]]


def covers_of(stems: tuple[str, ...], row: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Every stem, root, joined pair and meaning of a name with the stems it stands for; `row` has joining words too."""
    covers: dict[str, tuple[str, ...]] = {word: (word,) for word in stems}
    for word in stems:
        base = "~" + root(word)
        covers[base] = (*covers.get(base, ()), word)
    for one, other in pairwise(stems):
        if one.isalpha() and other.isalpha():
            covers.setdefault(one + other, (one, other))
    for start, end, concept in concepts_named(row):
        covers[concept] = tuple(word for word in row[start:end] if word in covers) or (covers.get(concept) or ())
    return covers


def acronyms_of(stems: tuple[str, ...], row: tuple[str, ...] = ()) -> dict[str, tuple[str, ...]]:
    """The initials of a name's words, of all and of a few side by side, with the stems they stand for.

    `row` has joining words too, whose initials are said with the others: TfF of "Together for Families".
    """
    words = tuple(word for word in stems if word.isalpha() and word not in MEASURES)
    found: dict[str, tuple[str, ...]] = {}
    for length in {*_ACRONYM_LENGTHS, len(words)}:
        for start in range(len(words) - length + 1):
            if length >= 2:
                run = words[start : start + length]
                found.setdefault("^" + "".join(word[0] for word in run), run)
    if len(row) > len(stems) > 1 and all(word.isalpha() for word in row):
        found.setdefault("^" + "".join(word[0] for word in row), words)
    return found


def in_capitals(terms: tuple[Term, ...]) -> dict[str, frozenset[int]]:
    """The words written in capitals in a name or alias that is not all capitals, by which terms have them so."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for place, term in enumerate(terms):
        for name in (term.name, *term.aliases):
            if not name.isupper() or " " not in name:
                for word in _WORD.findall(name):
                    if word == word.upper():
                        found[word].add(place)
    return {word: frozenset(places) for word, places in found.items()}


def shares_of(
    phrases: Iterable[Sequence[Phrase]], totals: Iterable[Sequence[float]], weights: Mapping[str, float]
) -> dict[str, dict[int, float]]:
    """How much of each term's nearest name a feature stands for, by its place: 1 for all that the name tells."""
    shares: defaultdict[str, dict[int, float]] = defaultdict(dict)
    for place, (listed, sums) in enumerate(zip(phrases, totals, strict=True)):
        for phrase, total in zip(listed, sums, strict=True):
            for feature, words in phrase.covers.items():
                told = weights.get(words[0], 1.0) if len(words) == 1 else weighing(words, weights)
                known = shares[feature]
                if total and told / total > known.get(place, 0.0):
                    known[place] = told / total
    return dict(shares)


def weighing(words: Iterable[str], weights: Mapping[str, float]) -> float:
    """What these words weigh together, to the last digit in whatever order: as well fits as well in each process."""
    return fsum(weights.get(word, 1.0) for word in set(words))


def meant_by(phrases: Iterable[Sequence[Phrase]]) -> dict[str, frozenset[int]]:
    """The places of the terms of which a meaning of the synonym list is all of a name."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for place, listed in enumerate(phrases):
        for phrase in listed:
            for feature, words in phrase.covers.items():
                if feature[0] == "#" and set(words) == set(phrase.stems):
                    found[feature].add(place)
    return {feature: frozenset(places) for feature, places in found.items()}
