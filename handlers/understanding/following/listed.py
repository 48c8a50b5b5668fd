"""A list that is of no indicators, and what is said after it: the words of it that ask, and the list told again."""

from collections.abc import Callable
from dataclasses import dataclass

from msgspec.structs import replace

from handlers.understanding.names.index import Index
from handlers.understanding.question import Question
from handlers.understanding.rewording.sayings.turns_of_speech import TurnsOfSpeech
from handlers.understanding.rewording.texting import WRITTEN_OUT
from handlers.understanding.vocabulary import Context
from handlers.understanding.words.ordinals import ORDINALS, PLACES, SHORT_ORDINALS
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.tokens import plain, read_tokens
from handlers.understanding.words.word_list import words

Anew = Callable[[str, Context], Question]
""" Understands words as if they had been typed, after what was told."""


@dataclass(frozen=True)
class Listed:
    """What was listed last, and what is said now: `frame` are its words with nothing in them that names."""

    last: Question
    said: Sentence
    frame: tuple[str, ...]
    context: Context
    anew: Anew

    def again(self, **changes: object) -> Question:
        """The same list told again, with these changes."""
        told = replace(
            self.last, text=plain(self.said.typed), unread=(), alternatives=(), shown_as="", besides=(), nth=0
        )
        return replace(told, **changes) if changes else told

    def asks(self, turn: TurnsOfSpeech) -> bool:
        """Whether that is what is asked."""
        return turn.explain(self.frame)


def sentence_of(text: str, index: Index) -> Sentence:
    """The words of a text, what is typed short and the council's own nouns in the usual words."""
    tokens = read_tokens(text)
    said = (index.own_nouns.get(token.word) or WRITTEN_OUT.get(token.word, token.word) for token in tokens)
    return Sentence(plain(text), tokens, tuple(_MEASURED.get(word, word) for word in said))


_MEASURED = dict.fromkeys(("measures", "kpis", "pis", "metrics"), "indicators") | dict.fromkeys(
    ("measure", "kpi", "pi", "metric"), "indicator"
)
_NTH = words(" ".join((*ORDINALS, *SHORT_ORDINALS)))
_POINTS_AT_ONE = words("one ones un project risk action scheme return")


def framed(said: tuple[str, ...]) -> tuple[str, ...]:
    """The words, "the second one" as "the one": where it stands is for all of them told again."""
    leads, follows = ("", *said[:-1]), (*said[1:], "")
    around = zip(said, leads, follows, strict=True)
    return tuple(word for word, before, behind in around if not _is_a_place(word, before, behind))


def _is_a_place(word: str, before: str, behind: str) -> bool:
    return word in _NTH and (behind in _POINTS_AT_ONE or (before == "the" and not behind))


def place_in(said: tuple[str, ...]) -> int:
    """At which place of the list the one stands that is meant: 2 for "whose is the second one", 0 for none."""
    leads, follows = ("", *said[:-1]), (*said[1:], "")
    around = zip(said, leads, follows, strict=True)
    found = [word for word, before, behind in around if _is_a_place(word, before, behind)]
    return PLACES[found[0]] + 1 if len(found) == 1 else 0
