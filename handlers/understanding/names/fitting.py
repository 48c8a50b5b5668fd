"""How well words fit the names of things: the arithmetic of naming."""

from collections.abc import Container, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import combinations

from handlers.understanding.names.index import MEASURE_WEIGHT, Index
from handlers.understanding.names.name_features import weighing
from handlers.understanding.names.option import Option
from handlers.understanding.words.naming_words import SUBJECTS, concepts_in, stem
from handlers.understanding.words.ordinary_words import MEASURES
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.tokens import root

EXACT, BY_KEY, ROOT, MEANING, INITIALS = 1.0, 0.98, 0.93, 0.9, 0.88
_WHOLE = 0.98
"""The score of all that a name tells, where it was not said word for word."""

ANOTHER_WORD = 0.97
"""The score of another word for a whole name: "council tax" where the alias is "ctax"."""


@dataclass(frozen=True)
class Unit:
    """One or more tokens, and the features they may stand for with their quality."""

    places: tuple[int, ...]
    forms: tuple[tuple[str, float], ...]


def units_of(sentence: Sentence, chunk: Sequence[int], stems: Sequence[str], index: Index) -> list[Unit]:
    """Every word of a chunk with what it may stand for, and its meanings and joined pairs."""
    units = _meanings(sentence, chunk, index)
    for place, word in enumerate(stems):
        forms = [(word, EXACT), ("~" + root(word), ROOT)]
        written = sentence.tokens[chunk[place]].raw in index.capitals
        if word not in index.features or (word == sentence.words[chunk[place]] and not written):
            # "NHS" that the council writes itself stands for no initials of other words in the plural.
            forms.append(("^" + word, INITIALS))
        units.append(Unit((place,), tuple(form for form in forms if form[0] in index.features)))
        if place + 1 < len(stems) and (joined := word + stems[place + 1]) in index.features:
            units.append(Unit((place, place + 1), ((joined, EXACT),)))
    return units


def _meanings(sentence: Sentence, chunk: Sequence[int], index: Index) -> list[Unit]:
    """What stands in the synonym list, joining words and all; it counts for those of its words that are free."""
    if not chunk:
        return []
    first, last = max(0, chunk[0] - 2), min(len(sentence.words), chunk[-1] + 3)
    row = tuple(stem(word) for word in sentence.words[first:last])
    units = []
    for start, end, meaning in concepts_in(row):
        places = tuple(number for number, place in enumerate(chunk) if first + start <= place < first + end)
        if places and meaning in index.features:
            units.append(Unit(places, ((meaning, MEANING),)))
    return units


Fits = tuple[dict[int, tuple[float, str]], ...]
"""For each word of a chunk the terms that it fits: how well, and by which feature."""


def fits_of(units: Iterable[Unit], count: int, index: Index) -> Fits:
    """What each of so many words fits, by the feature of best quality."""
    forms: list[list[tuple[float, str]]] = [[] for _ in range(count)]
    for unit in units:
        for place in unit.places:
            forms[place].extend((quality, feature) for feature, quality in unit.forms)
    return tuple(_best_of(each, index) for each in forms)


def _best_of(forms: Iterable[tuple[float, str]], index: Index) -> dict[int, tuple[float, str]]:
    fits: dict[int, tuple[float, str]] = {}
    for found in sorted(forms, key=lambda form: -form[0]):
        fits = dict.fromkeys(index.features[found[1]], found) | fits
    return fits


def ranges_of(stems: Sequence[str], fits: Fits, index: Index) -> set[tuple[int, int]]:
    """The rows of words, from and to, that fit one term whole."""
    return set(_ranges_fitting(fits)) | set(_ranges_of_keys(stems, index))


def _ranges_fitting(fits: Fits) -> Iterator[tuple[int, int]]:
    for start in range(len(fits)):
        terms: Set[int] = fits[start].keys()
        for end, fit in enumerate(fits[start:], start + 1):
            terms = terms & fit.keys()
            if not terms:
                break
            yield start, end


def _ranges_of_keys(stems: Sequence[str], index: Index) -> Iterator[tuple[int, int]]:
    """Where a key that files use for a service or portfolio was said whole, or a part of one."""
    for start in range(len(stems)):
        for end in range(start + 1, min(len(stems), start + index.longest_key) + 1):
            if tuple(stems[start:end]) in index.keys:
                yield from combinations(range(start, end + 1), 2)


def best_ranges(count: int, fitting: Container[tuple[int, int]], weights: Sequence[float]) -> list[tuple[int, int]]:
    """The rows of words that read the most with the fewest names, of those that fit."""
    best: list[tuple[float, list[tuple[int, int]]]] = [(0.0, [])]
    for end in range(1, count + 1):
        choice = best[end - 1]
        for start in range(end):
            if (start, end) not in fitting:
                continue
            telling = [1.0 + weight for weight in weights[start:end] if weight > MEASURE_WEIGHT]
            gain = sum(telling) - 0.9 if telling else 0.0
            gain += 0.05 * (end - start - len(telling))
            value = best[start][0] + gain
            if value > choice[0] + 1e-9:
                choice = (value, [*best[start][1], (start, end)])
        best.append(choice)
    return best[count][1]


def options_of(
    index: Index, stems: Sequence[str], fits: Fits, start: int, end: int, meanings: set[str]
) -> tuple[Option, ...]:
    """The terms that fit all the words from `start` to `end`, best first; `meanings` are those of the whole of them."""
    said = tuple(stems[start:end])
    measuring = all(word in MEASURES or word.isdecimal() for word in said)
    if measuring and said not in index.exact and said not in SUBJECTS:
        return ()
    exact = index.exact.get(said) or index.exact.get(tuple(word for word in said if word not in MEASURES)) or ()
    scored = _scores(index, fits[start:end]) | dict.fromkeys(exact, 1.0)
    for meaning in meanings:
        for term in index.meant.get(meaning, ()):
            if scored.get(term, 1.0) < ANOTHER_WORD:
                scored[term] = ANOTHER_WORD
    scored |= {term: max(BY_KEY, scored.get(term, 0.0)) for term in index.keys.get(said, ())}
    ordered = sorted(scored, key=lambda term: (-scored[term], index.ranks[term]))
    return tuple([Option(index.terms[term], scored[term], term) for term in ordered])


def _scores(index: Index, fits: Fits) -> dict[int, float]:
    """How well each term is said by these words, of those that all of them fit."""
    if len(fits) == 1:
        shares = index.shares
        return {
            term: min(_WHOLE, shares[feature].get(term, 0.0)) * quality * quality
            for term, (quality, feature) in fits[0].items()
        }
    terms: Set[int] = fits[0].keys()
    for fit in fits[1:]:
        terms = terms & fit.keys()
    return {term: _score(index, term, [fit[term] for fit in fits]) for term in terms}


def _score(index: Index, term: int, fit: list[tuple[float, str]]) -> float:
    """How much of the term's nearest name was said, and how well: under 1."""
    quality = sum(part[0] for part in fit) / len(fit)
    features, best = {feature for _, feature in fit}, 0.0
    for phrase, total in zip(index.phrases[term], index.totals[term], strict=True):
        covered = {word for feature in features if feature in phrase.covers for word in phrase.covers[feature]}
        if covered and total:
            best = max(best, weighing(covered, index.weights) / total)
    return min(_WHOLE, best) * quality * quality
