"""A text that is nothing but words which several indicators share, and none is called: which one has to be asked."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from handlers.understanding.deciding.asked import Asked
from handlers.understanding.deciding.settling import Settled
from handlers.understanding.names.fitting import ANOTHER_WORD
from handlers.understanding.names.index import Index
from handlers.understanding.names.named import Named
from handlers.understanding.names.option import Option
from handlers.understanding.question import Dimension, Kind
from handlers.understanding.reading import Reading
from handlers.understanding.words.naming_words import concepts_in, content, stem, ways_of_saying
from handlers.understanding.words.ordinary_words import JOINING, MEASURES
from handlers.understanding.words.tokens import read_tokens, root, singular
from handlers.understanding.words.word_list import words

_POLITE = words(
    "please pls plz thanks thank you ta cheers hi hello ok show give tell see get us me can could i we look at have"
)
_ASKED = words("how hows is are what whats our about and doing looking going")
"""Said with any name when it is asked for."""
_ASKS_HOW = {"summary"}
"""What "how are ..." says, with nothing said of what."""


def shared_by_several(reading: Reading, asked: Asked | None, settled: Sequence[Settled]) -> tuple[Settled, ...]:
    """What was named, in doubt where it is all that was said and several indicators have the words."""
    if asked is not None and asked != Asked(Kind.INDICATOR, "value"):
        return tuple(settled)
    if len(settled) != 1 or not _is_all(reading, settled[0].named) or _is_like_the_last(reading, settled[0].named):
        return tuple(settled)
    doubtful = _having(reading, settled[0].named)
    return (replace(settled[0], picks=(), doubtful=doubtful),) if len(doubtful) > 1 else tuple(settled)


def _is_all(reading: Reading, named: Named) -> bool:
    """Whether a text has no words but these, politeness aside, and they are no whole name."""
    if named.coded or not named.options or reading.cues.keys() - _ASKS_HOW or reading.ratings.ratings:
        return False
    if named.options[0].whole:
        shorter = (_lacks_its_letter, _lacks_what_it_tells, _lacks_its_measure)
        lacking = (_is_called_otherwise, *(() if reading.cues else shorter))
        if not any(lacks(reading, named) for lacks in lacking):
            return False
    elif reading.cues or not _fits_an_indicator_as_well(named):
        return False
    timed = {place for span in reading.times for place in span}
    rest = (word for place, word in enumerate(reading.sentence.words) if place not in {*named.places, *timed})
    return all(any(word in each for each in (JOINING, _POLITE, _UNITS, _ASKED)) for word in rest)


def _fits_an_indicator_as_well(named: Named) -> bool:
    """Whether nothing but indicators fit, or one fits as little as a service: "housing" is hardly the register."""
    first = named.options[0]
    if first.term.dimension is not Dimension.INDICATOR:
        return False
    scopes = [option for option in named.options if option.term.dimension is not Dimension.INDICATOR]
    return not scopes or first.score < _MOSTLY


_MOSTLY = 0.6
"""How much of an indicator's name has to be said where something else has the words too."""


def _lacks_its_letter(reading: Reading, named: Named) -> bool:
    """Whether the only names said whole begin with a letter that was not said: "roads" where "A roads" are one sort."""
    term, start = named.options[0].term, named.span.start
    stems = tuple(stem(reading.sentence.words[place]) for place in named.places)
    called = [read_tokens(name) for name in (term.name, *term.aliases) if content(name) == stems]
    lettered = [said for said in called if said[0].raw == "A" and said[1:] and said[-1].word != singular(said[-1].word)]
    return bool(called) and called == lettered and (not start or reading.sentence.words[start - 1] != "a")


def _lacks_what_it_tells(reading: Reading, named: Named) -> bool:
    """Whether an indicator is called so only but for what it tells of it: "complaints" of complaints on time."""
    term = named.options[0].term
    said = {stem(reading.sentence.words[place]) for place in named.places} - _UNITS
    if term.dimension is not Dimension.INDICATOR or len(said) != 1:
        return False
    names = (term.name, *term.aliases, *term.remembered)
    called = {name for each in names for name in (each, *ways_of_saying(each))}
    if _RATES not in reading.sentence.words:
        called = {name for name in called if _RATES not in name.casefold().split()}
    return not any(set(content(name)) - _UNITS <= said for name in called)


def _lacks_its_measure(reading: Reading, named: Named) -> bool:
    """Whether it is called so only but for what is measured, and another has the words: agency rate, agency spend."""
    first, *others = named.options
    if first.term.dimension is not Dimension.INDICATOR or len(named.places) != 1:
        return False
    said = (stem(reading.sentence.words[named.places[0]]),)
    names = (first.term.name, *first.term.aliases, *first.term.remembered)
    called = [tuple(stem(token.word) for token in read_tokens(name)) for name in names]
    if said in called:
        return False
    rated = any(set(name) - _RATING == {*said} for name in called)
    index, least = reading.index, _AS_WELL if rated else 0.0
    fitting = (each for each in others if each.term.dimension is Dimension.INDICATOR and each.score >= least)
    return any(_has_all(each, index, said) for each in fitting)


def _is_called_otherwise(reading: Reading, named: Named) -> bool:
    """Whether its own name only means the same, and others bear the words: "empty homes" of what is called voids."""
    first, *others = named.options
    if first.term.dimension is not Dimension.INDICATOR:
        return False
    stems = tuple(stem(reading.sentence.words[place]) for place in named.places)
    names = (first.term.name, *first.term.aliases, *first.term.remembered)
    called = (tuple(word for word in content(name) if root(word) not in MEASURES) for name in names)
    if any(_are_forms(name, stems) for name in called):
        return False
    row = [root(word) for word in stems]
    return _bears(first, row) and any(_bears(each, row) for each in others)


def _bears(option: Option, row: Sequence[str]) -> bool:
    """Whether one of an indicator's names has these words themselves, side by side."""
    if option.term.dimension is not Dimension.INDICATOR:
        return False
    names = ([root(word) for word in content(name)] for name in (option.term.name, *option.term.aliases))
    return any(name[place : place + len(row)] == row for name in names for place in range(len(name)))


_AS_WELL = 0.45
"""How much of another name has to be said where the first only lacks its rate: "recycling" of a centre's visits."""
_RATING = words("rate figure number score level percentage")
_UNITS = MEASURES - frozenset(("time", "times", "taken"))
"""What a name may lack and still be said whole, which nobody could miss."""
_RATES = "rates"
"""A tax, and no rate: "rates collection" is not the collection rate."""


def _is_like_the_last(reading: Reading, named: Named) -> bool:
    """Whether the likeliest has words of what was just shown: "and teachers?" after staff sickness."""
    codes = reading.context.last.codes if reading.context.last else ()
    shown = {word for term in reading.index.terms if term.key in codes for word in content(term.name)}
    return not shown.isdisjoint(word for word in content(named.options[0].term.name) if word not in MEASURES)


def _having(reading: Reading, named: Named) -> tuple[Option, ...]:
    """The likeliest and those of whose names one has all the words too, the likeliest first.

    Where the likeliest has them side by side, so must the others; it is alone if they only write its letters out:
    "council tax" where it is called ctax.
    """
    index, (first, *others) = reading.index, named.options
    stems = tuple(stem(reading.sentence.words[place]) for place in named.places)
    row = [root(stem(word)) for word in reading.sentence.words[named.span.start : named.span.end]]
    in_a_row = _has_row(first, index, row, stems)
    if in_a_row and len(stems) > 1 and first.score >= ANOTHER_WORD and _has_letters(first, index, stems):
        return (first,)
    return (
        first,
        *(each for each in others if (_has_row(each, index, row, stems) if in_a_row else _has_all(each, index, stems))),
    )


def _has_letters(option: Option, index: Index, stems: Sequence[str]) -> bool:
    """Whether one of its names is a single word of these, or of letters of theirs in their order."""
    single = ("".join(phrase.stems) for phrase in index.phrases[option.place] if len(phrase.stems) == 1)
    full = "".join(stems)
    return any(each.startswith(full) or _are_letters(each, full) for each in single)


def _are_letters(short: str, full: str) -> bool:
    left = iter(full)
    return all(letter in left for letter in short)


def _has_all(option: Option, index: Index, stems: Sequence[str]) -> bool:
    return any(
        all(word in phrase.covers or "~" + root(word) in phrase.covers for word in stems)
        for phrase in index.phrases[option.place]
    )


def _has_row(option: Option, index: Index, row: Sequence[str], stems: tuple[str, ...]) -> bool:
    """Whether one of the names has these words side by side, however they end: "fly-tips" for "fly tipping"."""
    for name in (option.term.name, *option.term.aliases):
        said = [root(stem(token.word)) for token in read_tokens(name)]
        if any(said[place : place + len(row)] == row for place in range(len(said) - len(row) + 1)):
            return True
    return any(_are_forms(words, stems) for words in _otherwise(option, index, stems))


def _otherwise(option: Option, index: Index, stems: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The words of its names that mean the same as all of these."""
    meanings = [meaning for start, end, meaning in concepts_in(stems) if end - start == len(stems) > 1]
    for phrase in index.phrases[option.place]:
        yield from (phrase.covers[meaning] for meaning in meanings if meaning in phrase.covers)


def _are_forms(words: Sequence[str], others: Sequence[str]) -> bool:
    pairs = zip(words, others, strict=False)
    return len(words) == len(others) and all(one[:_BEGIN] == other[:_BEGIN] for one, other in pairs)


_BEGIN = 3
"""In how many letters two forms of a word agree."""
