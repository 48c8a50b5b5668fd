"""How the words of a name matched it: a code, an alias, part of the name, a slip of the finger, a remembered word."""

from collections.abc import Sequence

from rapidfuzz.distance import OSA

from handlers.understanding.names.code_words import last_part, ways_of_writing
from handlers.understanding.names.named import Named
from handlers.understanding.reading import Reading
from handlers.understanding.vocabulary import Term
from handlers.understanding.words.naming_words import code_key, content, stem, ways_of_saying
from handlers.understanding.words.ordinary_words import MEASURES
from handlers.understanding.words.tokens import Token, root


def how_matched(reading: Reading, named: Named, term: Term) -> str:
    """How these words came to mean this term, in a few words."""
    words = [reading.sentence.words[place] for place in named.places]
    if named.coded:
        said = code_key("".join(words))
        return "exact code" if said in ways_of_writing(term.key) else _short_code(term, said)
    return _by_words(tuple(stem(word) for word in words), term)


def _short_code(term: Term, said: str) -> str:
    if any(said in ways_of_writing(alias) for alias in term.aliases):
        return "alias"
    return "last part of its code" if said == last_part(term.key) else "code without its zeros"


def _by_words(stems: tuple[str, ...], term: Term) -> str:
    if any(content(word) == stems for word in term.remembered):
        return "remembered word"
    if _is_one_of(stems, (term.name,)):
        return "whole name"
    if _is_one_of(stems, term.aliases):
        return "alias"
    if content(term.key.replace("_", " ").replace("-", " ")) == stems:
        return "key in the files"
    return _in_part(stems, term)


def _is_one_of(stems: tuple[str, ...], names: Sequence[str]) -> bool:
    """Whether all of a name was said, words of measuring apart."""
    lean = _without_measures(stems)
    ways = [content(way) for name in names for way in ways_of_saying(name)]
    return any(way == stems or (lean and _without_measures(way) == lean) for way in ways)


def _without_measures(stems: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in stems if word not in MEASURES)


def _in_part(stems: tuple[str, ...], term: Term) -> str:
    said = set(stems) - MEASURES
    for names, what in (((term.name,), "part of its name"), (term.aliases, "part of an alias")):
        known = {word for name in names for word in content(name)}
        if said <= known:
            return what
        if {root(word) for word in said} <= {root(word) for word in known}:
            return f"{what}, in another form"
    initials = "".join(word[0] for word in content(term.name) if word.isalpha() and word not in MEASURES)
    if "".join(stems) and "".join(stems) in initials:
        return "initials of its name"
    return "another word for it"


def slip(token: Token, word: str) -> str:
    """How far a word was off, where it was put right."""
    if token.word == word:
        return ""
    off = OSA.distance(token.word, word)
    return f"spelling {off} letter{'' if off == 1 else 's'} off: {word}"
