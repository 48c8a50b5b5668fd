"""The names that come nearest to words that name nothing: those that share a word's root, else those spelt alike."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.process import extract

from handlers.understanding.naming_words import stem
from handlers.understanding.question import Dimension
from handlers.understanding.tokens import read_tokens, root
from handlers.understanding.vocabulary import Term

NEAREST = 3
_TELLS, _NEAR, _SHARED, _MANY = 4, 84.0, 90.0, 3
_LEAST = (_NEAR, 60.0, 45.0, 30.0, 0.0)
"""How near a name has to be, of 100: further down only where too few names are nearer, for that takes longer."""


@dataclass(frozen=True)
class NearNames:
    """Every name and alias of a council, made ready for being compared with words.

    Names stand at the same place in `terms` and in `sorted_names`, where their words are in alphabetical order;
    `by_root` and `by_word` say at which places a root or a word that tells something occurs.
    """

    terms: tuple[Term, ...]
    sorted_names: tuple[str, ...]
    by_root: dict[str, tuple[int, ...]]
    by_word: dict[str, tuple[int, ...]]

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
        )

    def nearest(self, words: str) -> tuple[Term, ...]:
        """Up to three terms that share a word's root with these words, else are spelt most like them.

        A word like no name at all still gets the names that are least unlike it, so that nobody is left without a
        way on.
        """
        said = {root(stem(word)) for word in _telling(words)}
        ordered = self._ordered(said, words, _NEAR)
        for least in _LEAST[1:]:
            if ordered:
                break
            near = self._ordered(said, words, least)
            ordered = near[: NEAREST * 2] if len(near) >= NEAREST * 2 or not least else []
        return tuple(dict.fromkeys(self.terms[place] for place in ordered))[:NEAREST]

    def _ordered(self, said: set[str], words: str, least: float) -> list[int]:
        """The places of the names that are at least so near, nearest first: shared roots, then spelling."""
        scores: dict[int, float] = {}
        for _, score, place in _alike(_in_order(words.casefold()), self.sorted_names, least):
            scores[place] = score
        if len(words.casefold().split()) < _MANY:
            for one in said:
                for word, score, _ in _alike(one, tuple(self.by_word), least):
                    scores |= {place: max(score, scores.get(place, 0.0)) for place in self.by_word[word]}
        shared = Counter(place for one in said for place in self.by_root.get(one, ()))
        scores |= {place: _SHARED + 10 * count / len(said) for place, count in shared.items()}
        return sorted(scores, key=lambda place: (-scores[place], place))


def _alike(said: str, among: tuple[str, ...], least: float) -> list[tuple[str, float, int]]:
    return extract(said, among, scorer=fuzz.ratio, score_cutoff=least, limit=None)


def _in_order(text: str) -> str:
    """The words of a text in alphabetical order, so that their own order does not count."""
    return " ".join(sorted(text.split()))


def _telling(text: str) -> list[str]:
    return [token.word for token in read_tokens(text) if len(token.word) >= _TELLS]
