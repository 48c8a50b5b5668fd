"""A council's words made ready for looking up: built once from a Vocabulary, then only read."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import log

from handlers.understanding.names.code_words import letters_of
from handlers.understanding.names.codes_kept import Codes
from handlers.understanding.names.initials import Initials
from handlers.understanding.names.left_out_letters import Skeletons
from handlers.understanding.names.name_features import Phrase, in_capitals, meant_by, shares_of, weighing
from handlers.understanding.names.name_parts import parts_of
from handlers.understanding.names.names_kept import NamesKept
from handlers.understanding.names.near_names import NearNames
from handlers.understanding.names.neighbours import Neighbours
from handlers.understanding.names.priority_numbers import by_number
from handlers.understanding.names.reached import Reach, reach_of
from handlers.understanding.names.spelling import Speller
from handlers.understanding.names.usual_nouns import nouns_of, own_nouns_of
from handlers.understanding.names.work_titles import WorkTitles
from handlers.understanding.question import Dimension
from handlers.understanding.vocabulary import IndicatorWords, Term, Vocabulary
from handlers.understanding.words.ordinary_words import MEASURES, is_ordinary
from handlers.understanding.words.tokens import read_tokens

MEASURE_WEIGHT = 0.15


@dataclass(frozen=True)
class Index:
    """Everything that is looked up, by stem, root ("~"), meaning ("#"), joined pair and acronym ("^").

    `totals` are what the words of each phrase weigh together, `ranks` where each term stands by its kind and key;
    `ended` are names that begin or end with a joining word: "Growing Up", `up_to_numbers` how names begin up to a
    number in them: "nox 1" of "NOx 1 hour mean". `keyed` are the keys of priorities and the
    like that are typed as codes: "2a", "M1a". `capitals` are words that names have in capitals, `shares` how much of
    each name a feature stands for, `meant` the names all of which a meaning stands for.
    """

    vocabulary: Vocabulary
    terms: tuple[Term, ...]
    phrases: tuple[tuple[Phrase, ...], ...]
    totals: tuple[tuple[float, ...], ...]
    ranks: tuple[int, ...]
    features: dict[str, frozenset[int]]
    exact: dict[tuple[str, ...], tuple[int, ...]]
    keys: dict[tuple[str, ...], frozenset[int]]
    longest_key: int
    codes: Codes
    keyed: dict[str, int]
    numbered_priorities: dict[str, int]
    pairs: frozenset[tuple[str, str]]
    ended: frozenset[tuple[str, ...]]
    up_to_numbers: frozenset[tuple[str, ...]]
    weights: dict[str, float]
    words: frozenset[str]
    by_code: dict[str, IndicatorWords] = field(repr=False)
    nouns: dict[str, Dimension] = field(repr=False)
    own_nouns: dict[str, str] = field(repr=False)
    speller: Speller = field(repr=False)
    indicator_places: frozenset[int] = field(repr=False)
    works: WorkTitles = field(repr=False)
    capitals: dict[str, frozenset[int]] = field(repr=False)
    shares: dict[str, dict[int, float]] = field(repr=False)
    meant: dict[str, frozenset[int]] = field(repr=False)
    near_names: NearNames = field(repr=False)
    neighbours: Neighbours = field(repr=False)
    parts: dict[tuple[str, ...], frozenset[int]] = field(repr=False)
    skeletons: Skeletons = field(repr=False)
    initials: Initials = field(repr=False)
    reach: Reach = field(repr=False)

    @classmethod
    def of(cls, vocabulary: "Vocabulary | Index") -> "Index":
        """The index of a vocabulary; an index is returned as it is."""
        return vocabulary if isinstance(vocabulary, Index) else _built(vocabulary)

    def weight(self, word: str) -> float:
        """How much a stem tells apart: 1 for one that only a few names have, little for a word of measuring."""
        return self.weights.get(word, 1.0)

    def term(self, dimension: Dimension, key: str) -> Term | None:
        """The term of this key."""
        return self._by_key.get((dimension, key))

    @cached_property
    def _by_key(self) -> dict[tuple[Dimension, str], Term]:
        """Each term by what it is and its key; of several the first."""
        return {(term.dimension, term.key): term for term in reversed(self.terms)}


def _built(vocabulary: Vocabulary) -> Index:
    kept = NamesKept()
    phrases = tuple(kept.add(place, term) for place, term in enumerate(vocabulary.terms))
    telling = _weights(kept, len(phrases) or 1)
    spelt = (*kept.words, *telling, *_words_of_titles(vocabulary.works))
    # Two words written as one are typed so or not at all, never cut short: "regen" is no "regenerationgrowth".
    single = [word for word in spelt if word not in kept.joined or word in kept.words]
    weights = telling | dict.fromkeys(MEASURES, MEASURE_WEIGHT)
    totals = tuple(tuple(weighing(phrase.stems, weights) for phrase in listed) for listed in phrases)
    return Index(
        vocabulary=vocabulary,
        terms=vocabulary.terms,
        phrases=phrases,
        totals=totals,
        ranks=_ranks(vocabulary.terms),
        features={feature: frozenset(places) for feature, places in kept.features.items()},
        exact={stems: tuple(places) for stems, places in kept.exact.items()},
        keys={stems: frozenset(places) for stems, places in kept.keys.items()},
        longest_key=max(map(len, kept.keys), default=0),
        codes=kept.codes.ready(_lettered(vocabulary, kept)),
        keyed=kept.keyed,
        numbered_priorities=by_number(vocabulary.terms, nouns_of(vocabulary)),
        pairs=frozenset(kept.pairs),
        ended=frozenset(kept.ended),
        up_to_numbers=_up_to_numbers(kept.exact),
        weights=weights,
        words=frozenset(kept.words),
        by_code={each.code: each for each in vocabulary.indicators},
        nouns=nouns_of(vocabulary),
        own_nouns=own_nouns_of(vocabulary),
        speller=Speller.of(spelt, single),
        indicator_places=_indicator_places(vocabulary.terms),
        works=WorkTitles.of(vocabulary.works),
        capitals=in_capitals(vocabulary.terms),
        shares=shares_of(phrases, totals, weights),
        meant=meant_by(phrases),
        near_names=NearNames.of(vocabulary.terms),
        neighbours=Neighbours.of(kept.pairs),
        parts=parts_of(vocabulary.terms),
        skeletons=Skeletons.of(single),
        initials=Initials.of(vocabulary.terms),
        reach=reach_of(vocabulary.indicators),
    )


def _weights(kept: NamesKept, count: int) -> dict[str, float]:
    """How much each stem tells apart: little where many of the names have it."""
    return {
        feature: 0.15 + 0.85 * log(1 + count / len(places)) / log(1 + count)
        for feature, places in kept.features.items()
        if feature[0] not in "#~^"
    }


def _up_to_numbers(names: Iterable[tuple[str, ...]]) -> frozenset[tuple[str, ...]]:
    return frozenset(name[:end] for name in names for end, word in enumerate(name, 1) if word.isdecimal())


def _words_of_titles(works: Iterable[Term]) -> Iterator[str]:
    for term in works:
        yield from (token.word for token in read_tokens(term.name) if token.word.isalpha())


def _indicator_places(terms: Sequence[Term]) -> frozenset[int]:
    return frozenset(place for place, term in enumerate(terms) if term.dimension is Dimension.INDICATOR)


def _lettered(vocabulary: Vocabulary, kept: NamesKept) -> frozenset[str]:
    """The letters that some codes share and others have not, where they name nothing else."""
    shared = Counter(part for each in vocabulary.indicators for part in letters_of(each.code))
    scopes = {place for place, term in enumerate(vocabulary.terms) if term.dimension is not Dimension.INDICATOR}
    return frozenset(
        part
        for part, count in shared.items()
        if 1 < count < len(vocabulary.indicators)
        and not is_ordinary(part)
        and (part,) not in kept.exact
        and (part,) not in kept.keys
        and scopes.isdisjoint(kept.features.get("^" + part, ()))
    )


def _ranks(terms: tuple[Term, ...]) -> tuple[int, ...]:
    ordered = sorted(range(len(terms)), key=lambda place: (str(terms[place].dimension), terms[place].key))
    ranks = {place: rank for rank, place in enumerate(ordered)}
    return tuple(ranks[place] for place in range(len(terms)))
