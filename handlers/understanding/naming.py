"""Which of the council's things a text names: by name, part of a name, code, alias, initials or another word for it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from handlers.understanding.evidence import weighed
from handlers.understanding.index import MEASURE_WEIGHT, Index
from handlers.understanding.naming_words import code_key, concepts_in, stem
from handlers.understanding.option import Option
from handlers.understanding.ordinary_words import MEASURES
from handlers.understanding.question import Dimension
from handlers.understanding.sentence import Sentence, Span
from handlers.understanding.tokens import root
from handlers.understanding.vocabulary import Term

EXACT, ROOT, MEANING, INITIALS = 1.0, 0.93, 0.9, 0.88
_CLOSE = 0.13
_CLEAR_LEAD = 0.3
_CLEAR_SHARE = 0.56


@dataclass(frozen=True)
class Named:
    """Words that name something, with everything they may mean, best first."""

    span: Span
    places: tuple[int, ...]
    options: tuple[Option, ...]
    coded: bool = False

    def clear(self, dimensions: Iterable[Dimension] | None = None) -> "Named":
        """The same with the options of these dimensions only, where there are any."""
        if dimensions is None:
            return self
        wanted = frozenset(dimensions)
        kept = tuple(option for option in self.options if option.term.dimension in wanted)
        return Named(self.span, self.places, kept or self.options, self.coded)


@dataclass(frozen=True)
class _Unit:
    """One or more tokens, and the features they may stand for with their quality."""

    places: tuple[int, ...]
    forms: tuple[tuple[str, float], ...]


def find_codes(sentence: Sentence, index: Index) -> tuple[Named, ...]:
    """Codes in any spacing and case: "HO2a", "ho 2 a", "NI-192"."""
    found: list[Named] = []
    place, count = 0, len(sentence.words)
    while place < count:
        for length in (4, 3, 2, 1):
            part = sentence.words[place : place + length]
            if len(part) < length:
                continue
            term = index.codes.get(code_key("".join(part)))
            if term is not None and any(character.isdigit() for word in part for character in word):
                span = Span(place, place + length)
                found.append(Named(span, tuple(span), (Option(index.terms[term], 1.0, term),), coded=True))
                place += length - 1
                break
        place += 1
    return tuple(found)


def find_runs(sentence: Sentence, index: Index) -> tuple[Span, ...]:
    """Rows of two words or more that stand side by side in some name, and tell something by themselves."""
    runs: list[Span] = []
    start = 0
    words = sentence.words
    for place in range(1, len(words) + 1):
        if place < len(words) and _paired(words[place - 1], words[place], index):
            continue
        if place - start >= 2:
            runs.append(Span(start, place))
        start = place
    return tuple(runs)


def _paired(one: str, other: str, index: Index) -> bool:
    return (stem(one), stem(other)) in index.pairs


def find_names(
    sentence: Sentence, index: Index, free: Sequence[int], inside: frozenset[int] = frozenset()
) -> tuple[tuple[Named, ...], tuple[int, ...]]:
    """What the tokens at `free` (in order) name, and those that name nothing; `inside` are tokens inside a name."""
    named: list[Named] = []
    unread: list[int] = []
    for chunk in _chunks(sentence, free, inside):
        found, rest = _read_chunk(sentence, index, chunk)
        named.extend(found)
        unread.extend(rest)
    return tuple(named), tuple(unread)


def _chunks(sentence: Sentence, free: Sequence[int], inside: frozenset[int]) -> list[list[int]]:
    """Rows of free tokens with nothing between them that separates: no "and", comma or other word read before."""
    chunks: list[list[int]] = []
    for place in free:
        if chunks and not _separated(sentence, chunks[-1][-1], place, inside):
            chunks[-1].append(place)
        else:
            chunks.append([place])
    return chunks


_SEPARATING = frozenset("and or v vs versus against than plus also but".split())


def _separated(sentence: Sentence, one: int, other: int, inside: frozenset[int]) -> bool:
    if inside.issuperset(range(one, other + 1)):
        return False
    if sentence.tokens[other].breaks:
        return True
    between = range(one + 1, other)
    return any(sentence.words[place] in _SEPARATING or sentence.tokens[place].breaks for place in between)


def _read_chunk(sentence: Sentence, index: Index, chunk: list[int]) -> tuple[list[Named], list[int]]:
    chunk = chunk[:24]
    stems = [stem(sentence.words[place]) for place in chunk]
    fits = _fits(_units(sentence, chunk, stems, index), index)
    masks = {sum(1 << place for place in fit) for fit in fits.values()}
    weights = [index.weight(word) for word in stems]
    ranges = _best_ranges(len(chunk), masks, weights)
    named = []
    read: set[int] = set()
    for start, end in ranges:
        options = _options(index, stems, fits, start, end)
        if options:
            read.update(range(start, end))
            places = tuple(chunk[start:end])
            options = weighed(options, index, sentence, places, _CLEAR_LEAD)
            named.append(Named(Span(places[0], places[-1] + 1), places, options))
    return named, [place for number, place in enumerate(chunk) if number not in read]


def _units(sentence: Sentence, chunk: Sequence[int], stems: Sequence[str], index: Index) -> list[_Unit]:
    units = _meanings(sentence, chunk, index)
    for place, word in enumerate(stems):
        forms = [(word, EXACT), ("~" + root(word), ROOT), ("^" + word, INITIALS)]
        units.append(_Unit((place,), tuple(form for form in forms if form[0] in index.features)))
        if place + 1 < len(stems) and (joined := word + stems[place + 1]) in index.features:
            units.append(_Unit((place, place + 1), ((joined, EXACT),)))
    return units


def _meanings(sentence: Sentence, chunk: Sequence[int], index: Index) -> list[_Unit]:
    """What stands in the synonym list, joining words and all; it counts for those of its words that are free."""
    if not chunk:
        return []
    first, last = max(0, chunk[0] - 2), min(len(sentence.words), chunk[-1] + 3)
    row = tuple(stem(word) for word in sentence.words[first:last])
    units = []
    for start, end, meaning in concepts_in(row):
        places = tuple(number for number, place in enumerate(chunk) if first + start <= place < first + end)
        if places and meaning in index.features:
            units.append(_Unit(places, ((meaning, MEANING),)))
    return units


Fit = dict[int, tuple[float, str]]


def _fits(units: Sequence[_Unit], index: Index) -> dict[int, Fit]:
    """For every term that fits a word: at which places, how well, and by which feature."""
    fits: dict[int, Fit] = {}
    for unit in units:
        for feature, quality in unit.forms:
            for term in index.features[feature]:
                fit = fits.setdefault(term, {})
                for place in unit.places:
                    if fit.get(place, (0.0, ""))[0] < quality:
                        fit[place] = (quality, feature)
    return fits


def _best_ranges(count: int, masks: set[int], weights: Sequence[float]) -> list[tuple[int, int]]:
    """The rows of words that read the most with the fewest names: each row fits one term whole."""
    best: list[tuple[float, list[tuple[int, int]]]] = [(0.0, [])]
    for end in range(1, count + 1):
        choice = best[end - 1]
        for start in range(end):
            mask = ((1 << (end - start)) - 1) << start
            if not any(mask & other == mask for other in masks):
                continue
            telling = [1.0 + weight for weight in weights[start:end] if weight > MEASURE_WEIGHT]
            gain = sum(telling) - 0.9 if telling else 0.0
            gain += 0.05 * (end - start - len(telling))
            value = best[start][0] + gain
            if value > choice[0] + 1e-9:
                choice = (value, [*best[start][1], (start, end)])
        best.append(choice)
    return best[count][1]


def _options(index: Index, stems: Sequence[str], fits: dict[int, Fit], start: int, end: int) -> tuple[Option, ...]:
    places = range(start, end)
    said = tuple(stems[start:end])
    if all(word in MEASURES for word in said) and said not in index.exact:
        return ()
    exact = index.exact.get(said) or index.exact.get(tuple(word for word in said if word not in MEASURES)) or ()
    whole = {term: 1.0 for term in exact}
    scored = {
        term: whole.get(term) or _score(index, term, [fit[place] for place in places], said)
        for term, fit in fits.items()
        if all(place in fit for place in places)
    }
    scored |= {term: 1.0 for term in exact}
    options = sorted((Option(index.terms[term], score, term) for term, score in scored.items()), key=_order)
    return tuple(options)


def _order(option: Option) -> tuple[float, str, str]:
    return (-option.score, str(option.term.dimension), option.term.key)


def _score(index: Index, term: int, fit: list[tuple[float, str]], said: tuple[str, ...]) -> float:
    """How much of the term's nearest name was said, and how well: under 1."""
    quality = sum(part[0] for part in fit) / len(fit)
    best = 0.0
    for phrase in index.phrases[term]:
        covered = {word for _, feature in fit for word in phrase.covers.get(feature, ())}
        if not covered:
            continue
        total = sum(index.weight(word) for word in set(phrase.stems))
        share = sum(index.weight(word) for word in covered) / total if total else 0.0
        best = max(best, share)
    return min(0.98, best) * quality * quality


def settled(named: Named) -> Term | None:
    """The one term that is meant; None where several may be."""
    options = named.options
    if len(options) == 1:
        return options[0].term
    if not options:
        return None
    first, second = options[0], options[1]
    if first.exact and not second.exact:
        return first.term
    if not first.exact and (first.score - second.score >= _CLEAR_LEAD or second.score <= first.score * _CLEAR_SHARE):
        return first.term
    return None


def rivals(named: Named) -> tuple[Option, ...]:
    """The options that are about as likely as the best one."""
    if not named.options:
        return ()
    first = named.options[0]
    lead = 0.0 if first.exact else _CLEAR_LEAD
    least = max(first.score - lead, first.score * _CLEAR_SHARE)
    return tuple(option for option in named.options if option.score >= least - 1e-9)
