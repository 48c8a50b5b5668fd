"""A council's words made ready for looking up: built once from a Vocabulary, then only read."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from math import log

from handlers.understanding.names.code_words import (
    family,
    is_like_a_period,
    letters_of,
    ways_of_typing,
)
from handlers.understanding.names.codes_kept import CodesKept
from handlers.understanding.names.initials import Initials
from handlers.understanding.names.left_out_letters import Skeletons
from handlers.understanding.names.name_features import (
    Phrase,
    acronyms_of,
    covers_of,
    in_capitals,
    meant_by,
    shares_of,
    weighing,
)
from handlers.understanding.names.name_parts import parts_of
from handlers.understanding.names.near_names import NearNames
from handlers.understanding.names.neighbours import Neighbours
from handlers.understanding.names.priority_numbers import by_number
from handlers.understanding.names.reached import Reach, reach_of
from handlers.understanding.names.spelling import Speller
from handlers.understanding.names.usual_nouns import nouns_of, own_nouns_of
from handlers.understanding.question import Dimension
from handlers.understanding.vocabulary import IndicatorWords, Term, Vocabulary
from handlers.understanding.words.naming_words import code_key, content, content_of, stem, ways_of_saying
from handlers.understanding.words.ordinary_words import JOINING, MEASURES, ORDINARY
from handlers.understanding.words.tokens import read_tokens, root
from handlers.understanding.words.word_list import words

MEASURE_WEIGHT = 0.15
_LIKE_A_CODE = re.compile(r"(?=.*\d)(?=.*[a-z])[a-z\d]{2,5}")
_GENERIC = words("service team department directorate portfolio unit group committee board council")


@dataclass(frozen=True)
class Index:
    """Everything that is looked up, by stem, root ("~"), meaning ("#"), joined pair and acronym ("^").

    `parted` are codes that would be periods but for what parts them: "H-1" is no half year; `like_periods` those that
    are periods, "H1", unless whoever gives the figure states it; `families` are the letters
    that codes begin with. `totals` are what the words of each phrase weigh together, `ranks` where each term stands by
    its kind and key; `ended` are names that begin or end with a joining word: "Growing Up". `lettered` are letters that
    stand for all whose codes have them, `keyed` the keys of priorities and the like that are
    typed as codes: "2a", "M1a"; `work_keys` are those of projects, risks and actions however they are typed. `capitals`
    are words that names have in capitals, `shares` how much of each name a feature stands for, `meant` the names all of
    which a meaning stands for.
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
    codes: dict[str, int]
    families: frozenset[str]
    lettered: frozenset[str]
    keyed: dict[str, int]
    parted: dict[str, int]
    like_periods: dict[str, int]
    numbered: dict[str, int]
    numbered_priorities: dict[str, int]
    pairs: frozenset[tuple[str, str]]
    ended: frozenset[tuple[str, ...]]
    weights: dict[str, float]
    words: frozenset[str]
    by_code: dict[str, IndicatorWords] = field(repr=False)
    nouns: dict[str, Dimension] = field(repr=False)
    own_nouns: dict[str, str] = field(repr=False)
    speller: Speller = field(repr=False)
    indicator_places: frozenset[int] = field(repr=False)
    titles: tuple[tuple[Term, frozenset[str]], ...] = field(repr=False)
    titles_by_pair: dict[tuple[str, str], frozenset[Term]] = field(repr=False)
    work_keys: dict[str, Term] = field(repr=False)
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
        return vocabulary if isinstance(vocabulary, Index) else _Builder(vocabulary).built()

    def weight(self, word: str) -> float:
        """How much a stem tells apart: 1 for one that only a few names have, little for a word of measuring."""
        return self.weights.get(word, 1.0)

    def term(self, dimension: Dimension, key: str) -> Term | None:
        """The term of this key."""
        return next((each for each in self.terms if each.dimension is dimension and each.key == key), None)


class _Builder:
    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.features: defaultdict[str, set[int]] = defaultdict(set)
        self.exact: defaultdict[tuple[str, ...], dict[int, None]] = defaultdict(dict)
        self.keys: defaultdict[tuple[str, ...], set[int]] = defaultdict(set)
        self.codes = CodesKept()
        self.pairs: set[tuple[str, str]] = set()
        self.ended: set[tuple[str, ...]] = set()
        self.keyed: dict[str, int] = {}
        self.words: set[str] = set()
        self.joined: set[str] = set()

    def built(self) -> Index:
        phrases = tuple(self._term(place, term) for place, term in enumerate(self.vocabulary.terms))
        count = len(phrases) or 1
        weights = {
            feature: 0.15 + 0.85 * log(1 + count / len(places)) / log(1 + count)
            for feature, places in self.features.items()
            if feature[0] not in "#~^"
        }
        spelt = (*self.words, *weights, *self._words_of_titles())
        # Two words written as one are typed so or not at all, never cut short: "regen" is no "regenerationgrowth".
        single = [word for word in spelt if word not in self.joined or word in self.words]
        weights |= dict.fromkeys(MEASURES, MEASURE_WEIGHT)
        codes = self.codes.with_last_parts()
        totals = tuple(tuple(weighing(phrase.stems, weights) for phrase in listed) for listed in phrases)
        return Index(
            vocabulary=self.vocabulary,
            terms=self.vocabulary.terms,
            phrases=phrases,
            totals=totals,
            ranks=_ranks(self.vocabulary.terms),
            features={feature: frozenset(places) for feature, places in self.features.items()},
            exact={stems: tuple(places) for stems, places in self.exact.items()},
            keys={stems: frozenset(places) for stems, places in self.keys.items()},
            longest_key=max(map(len, self.keys), default=0),
            codes=codes,
            families=frozenset(map(family, self.codes.whole)) - {""},
            lettered=self._lettered(),
            keyed=self.keyed,
            parted=self.codes.parted,
            like_periods=self.codes.like_periods,
            numbered=self.codes.numbered,
            numbered_priorities=by_number(self.vocabulary.terms, nouns_of(self.vocabulary)),
            pairs=frozenset(self.pairs),
            ended=frozenset(self.ended),
            weights=weights,
            words=frozenset(self.words),
            by_code={each.code: each for each in self.vocabulary.indicators},
            nouns=nouns_of(self.vocabulary),
            own_nouns=own_nouns_of(self.vocabulary),
            speller=Speller.of(spelt, single),
            indicator_places=frozenset(
                place for place, term in enumerate(self.vocabulary.terms) if term.dimension is Dimension.INDICATOR
            ),
            titles=tuple((term, frozenset(map(root, _telling(term.name)))) for term in self.vocabulary.works),
            titles_by_pair=_by_pair(self.vocabulary.works),
            work_keys={typed: term for term in reversed(self.vocabulary.works) for typed in ways_of_typing(term.key)},
            capitals=in_capitals(self.vocabulary.terms),
            shares=shares_of(phrases, totals, weights),
            meant=meant_by(phrases),
            near_names=NearNames.of(self.vocabulary.terms),
            neighbours=Neighbours.of(self.pairs),
            parts=parts_of(self.vocabulary.terms),
            skeletons=Skeletons.of(single),
            initials=Initials.of(self.vocabulary.terms),
            reach=reach_of(self.vocabulary.indicators),
        )

    def _words_of_titles(self) -> Iterator[str]:
        for term in self.vocabulary.works:
            yield from (token.word for token in read_tokens(term.name) if token.word.isalpha())

    def _term(self, place: int, term: Term) -> tuple[Phrase, ...]:
        if term.dimension is Dimension.INDICATOR:
            self.codes.add(place, term.key)
            for alias in term.aliases:
                self.codes.add_alias(place, alias)
        said = dict.fromkeys(way for name in self._names(term) for way in ways_of_saying(name))
        phrases = [phrase for way in said if (phrase := self._phrase(place, term, way))]
        if term.dimension not in (Dimension.PERSON, Dimension.INDICATOR):
            key = content(term.key.replace("_", " ").replace("-", " "))
            if key and not any(phrase.stems == key for phrase in phrases) and any(map(str.isalpha, key)):
                self.keys[key].add(place)
                self.words.update(word for word in key if word.isalpha())
            typed = code_key(term.key)
            if _LIKE_A_CODE.fullmatch(typed) and not is_like_a_period(typed):
                self.keyed.setdefault(typed, place)
        for word in term.remembered:
            self._remembered(place, word)
        return tuple(phrases)

    def _remembered(self, place: int, said: str) -> None:
        stems = content(said)
        if stems:
            self.keys[stems].add(place)
            self.exact[stems][place] = None
            self.words.update(word for word in stems if word.isalpha())

    def _names(self, term: Term) -> tuple[str, ...]:
        names: tuple[str, ...] = (term.name, *term.aliases)
        number = re.fullmatch(r"\D*(\d+)", term.key)
        if term.dimension is Dimension.PRIORITY and number and "." not in term.key:
            names = (*names, f"priority {int(number[1])}")
        if term.dimension is Dimension.PERSON:
            words = term.name.split()
            names = (*names, *(word for word in words if len(word) > 1))
        return names

    def _lettered(self) -> frozenset[str]:
        """The letters that some codes share and others have not, where they name nothing else."""
        shared = Counter(part for each in self.vocabulary.indicators for part in letters_of(each.code))
        scopes = {
            place for place, term in enumerate(self.vocabulary.terms) if term.dimension is not Dimension.INDICATOR
        }
        return frozenset(
            part
            for part, count in shared.items()
            if 1 < count < len(self.vocabulary.indicators)
            and not is_ordinary(part)
            and (part,) not in self.exact
            and (part,) not in self.keys
            and scopes.isdisjoint(self.features.get("^" + part, ()))
        )

    def _phrase(self, place: int, term: Term, way: str) -> Phrase | None:
        tokens = read_tokens(way)
        raw, stems = tuple(token.word for token in tokens), content_of(tokens)
        if not stems:
            return None
        row = tuple(stem(word) for word in raw)
        self.pairs.update(pairwise(row))
        if term.dimension is not Dimension.INDICATOR and len(raw) > 1 and (raw[-1] in JOINING or raw[0] in JOINING):
            self.ended.add(row)
        self.words.update(word for word in raw if word.isalpha())
        self._exactly(stems, place, term)
        covers = covers_of(stems, row)
        if term.dimension is not Dimension.PERSON:
            covers |= acronyms_of(stems, row)
        for feature, covered in covers.items():
            self.features[feature].add(place)
            if len(covered) > 1:
                self.joined.add(feature)
        return Phrase(stems, covers)

    def _exactly(self, stems: tuple[str, ...], place: int, term: Term) -> None:
        self.exact[stems][place] = None
        lean = tuple(word for word in stems if word not in MEASURES)
        if lean and lean != stems:
            self.exact[lean][place] = None
        if term.dimension is not Dimension.INDICATOR:
            short = tuple(word for word in stems if word not in _GENERIC)
            if short and short != stems:
                self.exact[short][place] = None


def _ranks(terms: tuple[Term, ...]) -> tuple[int, ...]:
    ordered = sorted(range(len(terms)), key=lambda place: (str(terms[place].dimension), terms[place].key))
    ranks = {place: rank for rank, place in enumerate(ordered)}
    return tuple(ranks[place] for place in range(len(terms)))


def _by_pair(titles: Iterable[Term]) -> dict[tuple[str, str], frozenset[Term]]:
    """The titles that have two stems side by side."""
    found: defaultdict[tuple[str, str], set[Term]] = defaultdict(set)
    for term in titles:
        for pair in pairwise(content(term.name)):
            found[pair].add(term)
    return {pair: frozenset(terms) for pair, terms in found.items()}


def _telling(title: str) -> Iterator[str]:
    return (word for word in content(title) if not is_ordinary(word))


def is_ordinary(word: str) -> bool:
    """Whether a word means nothing by itself."""
    return word in ORDINARY or word in MEASURES
