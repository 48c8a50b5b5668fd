"""The names that come nearest to words that name nothing: those that share a word's root, else those spelt alike."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest

from rapidfuzz import fuzz
from rapidfuzz.process import extract

from handlers.understanding.question import Dimension
from handlers.understanding.vocabulary import Term
from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.tokens import read_tokens, root

NEAREST = 3
_TELLS, _NEAR, _SHARED, _MANY = 4, 84.0, 90.0, 3
_LEAST = (45.0, 30.0, 0.0)
"""How near a word has to be, of 100: further down only where too few names are nearer, for that takes longer."""

_OFFERED = 2 * NEAREST
"""Of so many names the terms are offered where none is near, for a term may have several."""

_NAMES_TAKEN = 4 * _OFFERED
"""How many of the names that all the words are most like are taken, however many are a little like them."""


@dataclass(frozen=True)
class NearNames:
    """Every name and alias of a council, made ready for being compared with words.

    Names stand at the same place in `terms` and in `sorted_names`, where their words are in alphabetical order;
    `by_root` and `by_word` say at which places a root or a word that tells something occurs; `words` are all of those.
    """

    terms: tuple[Term, ...]
    sorted_names: tuple[str, ...]
    by_root: dict[str, tuple[int, ...]]
    by_word: dict[str, tuple[int, ...]]
    words: tuple[str, ...]

    @classmethod
    def of(cls, terms: Iterable[Term]) -> "NearNames":
        """All that can be offered for words that name nothing: people and areas never are."""
        offered = [term for term in terms if term.dimension not in (Dimension.PERSON, Dimension.AREA)]
        names = [(name.casefold(), term) for term in offered for name in (term.name, *term.aliases)]
        by_root: defaultdict[str, dict[int, None]] = defaultdict(dict)
        by_word: defaultdict[str, dict[int, None]] = defaultdict(dict)
        for place, (name, _) in enumerate(names):
            for word in _telling(name):
                by_word[word][place] = None
                by_root[root(stem(word))][place] = None
        return cls(
            terms=tuple(term for _, term in names),
            sorted_names=tuple(_in_order(name) for name, _ in names),
            by_root={each: tuple(places) for each, places in by_root.items()},
            by_word={each: tuple(places) for each, places in by_word.items()},
            words=tuple(by_word),
        )

    def nearest(self, words: str) -> tuple[Term, ...]:
        """Up to three terms that share a word's root with these words, else are spelt most like them.

        A word like no name at all still gets the names that are least unlike it, so that nobody is left without a
        way on.
        """
        said = {root(stem(word)) for word in _telling(words)}
        shared = Counter(place for one in said for place in self.by_root.get(one, ()))
        alone = len(words.casefold().split()) < _MANY
        # Beside a name that shares a root only what is near is offered.
        scores = self._by_one_word(said, (_NEAR,) if shared else _LEAST) if alone else {}
        least = _NEAR if shared else min(_NEAR, _last_of(_OFFERED, scores.values()))
        said_in_order = _in_order(words.casefold())
        for _, score, place in _alike(said_in_order, self.sorted_names, least, _NAMES_TAKEN):
            scores[place] = max(score, scores.get(place, 0.0))
        scores |= {place: _SHARED + 10 * count / len(said) for place, count in shared.items()}
        near = _best(scores, _NEAR) or _best(scores, _last_of(_OFFERED, scores.values()))[:_OFFERED]
        return self._terms_at(place for _, place in near)

    def _terms_at(self, places: Iterable[int]) -> tuple[Term, ...]:
        """The first few different terms at these places."""
        found: dict[Term, None] = {}
        for place in places:
            found[self.terms[place]] = None
            if len(found) == NEAREST:
                break
        return tuple(found)

    def _by_one_word(self, said: set[str], floors: Sequence[float]) -> dict[int, float]:
        """How near one of these words is to one of a name's, by the name's place, for enough of the nearest names."""
        scores: dict[int, float] = {}
        for least in floors:
            found = [(score, word) for one in said for word, score, _ in _alike(one, self.words, least)]
            for score, word in sorted(found):
                scores.update(dict.fromkeys(self.by_word[word], score))
            if len(scores) >= _OFFERED:
                break
        return scores


def _best(scores: Mapping[int, float], least: float) -> list[tuple[float, int]]:
    """Those of at least so much, the best first, each with its score below zero."""
    return sorted((-score, place) for place, score in scores.items() if score >= least)


def _last_of(count: int, scores: Collection[float]) -> float:
    """The lowest of so many of the highest; 0 where there are fewer."""
    return nlargest(count, scores)[-1] if len(scores) >= count else 0.0


def _alike(said: str, among: Sequence[str], least: float, most: int | None = None) -> list[tuple[str, float, int]]:
    return extract(said, among, scorer=fuzz.ratio, score_cutoff=least, limit=most)


def _in_order(text: str) -> str:
    """The words of a text in alphabetical order, so that their own order does not count."""
    return " ".join(sorted(text.split()))


def _telling(text: str) -> list[str]:
    return [token.word for token in read_tokens(text) if len(token.word) >= _TELLS]
