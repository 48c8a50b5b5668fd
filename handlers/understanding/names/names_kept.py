"""The names of a council, kept by every way in which people say them."""

import re
from collections import defaultdict
from itertools import pairwise

from handlers.understanding.names.code_words import is_like_a_period
from handlers.understanding.names.codes_kept import CodesKept
from handlers.understanding.names.name_features import Phrase, acronyms_of, covers_of
from handlers.understanding.question import Dimension
from handlers.understanding.vocabulary import Term
from handlers.understanding.words.naming_words import code_key, content, content_of, stem, ways_of_saying
from handlers.understanding.words.ordinary_words import JOINING, MEASURES
from handlers.understanding.words.tokens import read_tokens
from handlers.understanding.words.word_list import words

_LIKE_A_CODE = re.compile(r"(?=.*\d)(?=.*[a-z])[a-z\d]{2,5}")
_GENERIC = words("service team department directorate portfolio unit group committee board council")


class NamesKept:
    """Names by the place of their term.

    `features` are what tells a name by one stem, root ("~"), meaning ("#"), joined pair or acronym ("^"), `exact` the
    stems of whole names, `keys` of keys said as words, `keyed` keys typed as codes; `pairs` are stems side by side,
    `ended` names that begin or end with a joining word, `words` all words of names, `joined` pairs written as one.
    """

    def __init__(self) -> None:
        self.features: defaultdict[str, set[int]] = defaultdict(set)
        self.exact: defaultdict[tuple[str, ...], dict[int, None]] = defaultdict(dict)
        self.keys: defaultdict[tuple[str, ...], set[int]] = defaultdict(set)
        self.codes = CodesKept()
        self.pairs: set[tuple[str, str]] = set()
        self.ended: set[tuple[str, ...]] = set()
        self.keyed: dict[str, int] = {}
        self.words: set[str] = set()
        self.joined: set[str] = set()

    def add(self, place: int, term: Term) -> tuple[Phrase, ...]:
        """Keep the names of a term; its phrases are given back."""
        if term.dimension is Dimension.INDICATOR:
            self.codes.add(place, term.key)
            for alias in term.aliases:
                self.codes.add_alias(place, alias)
        said = dict.fromkeys(way for name in _names(term) for way in ways_of_saying(name))
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


def _names(term: Term) -> tuple[str, ...]:
    names: tuple[str, ...] = (term.name, *term.aliases)
    number = re.fullmatch(r"\D*(\d+)", term.key)
    if term.dimension is Dimension.PRIORITY and number and "." not in term.key:
        names = (*names, f"priority {int(number[1])}")
    if term.dimension is Dimension.PERSON:
        names = (*names, *(word for word in term.name.split() if len(word) > 1))
    return names
