"""Which of the council's things a text names: by name, part of a name, code, alias, initials or another word for it."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from handlers.understanding.names.evidence import weighed
from handlers.understanding.names.fitting import best_ranges, fits_of, options_of, ranges_of, units_of
from handlers.understanding.names.index import Index
from handlers.understanding.names.named import CLEAR_LEAD, Named, rivals
from handlers.understanding.names.option import Option
from handlers.understanding.names.people_or_things import as_a_noun
from handlers.understanding.question import Dimension
from handlers.understanding.words.naming_words import content, stem
from handlers.understanding.words.sentence import Sentence, Span
from handlers.understanding.words.tokens import read_tokens
from handlers.understanding.words.word_list import words

_STRAY, _STRONG = 0.6, 0.75


def find_runs(sentence: Sentence, index: Index) -> tuple[Span, ...]:
    """Rows of two words or more that stand side by side in some name, and tell something by themselves."""
    runs: list[Span] = []
    start = 0
    words = sentence.words
    for place in range(1, len(words) + 1):
        ended = place == len(words) or not _paired(words[place - 1], words[place], index)
        # "Calls answered, calls abandoned" are two.
        if not (ended or (sentence.tokens[place].breaks and words[place] in words[start:place])):
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
    for chunk in _chunks(sentence, free, inside | _joined_in_a_name(sentence, index)):
        found, rest = _read_chunk(sentence, index, chunk)
        found = _without_verbs(_more_of_one(_both_of_one(found, sentence), sentence), sentence)
        strong = _weak_as_one([each for each in found if not _is_stray(each, found, sentence)])
        named.extend(strong)
        read = {place for each in strong for place in each.places}
        stray = (place for each in found for place in each.places if place not in read)
        unread.extend([*rest, *(place for place in stray if sentence.words[place] not in _OF_WHOM)])
    return tuple(named), tuple(sorted(unread))


def _without_verbs(found: list[Named], sentence: Sentence) -> list[Named]:
    """Without what is done to the one that is named whole: "how quickly do we fix lifts" is about no repairs."""
    if not any(_is_one_indicator(each) for each in found):
        return found
    return [each for each in found if each.options[0].whole or not _is_a_verb(each, sentence)]


def _is_a_verb(named: Named, sentence: Sentence) -> bool:
    start = named.span.start
    return len(named.places) == 1 and start > 0 and sentence.words[start - 1] in _BEFORE_A_VERB


_BEFORE_A_VERB = words("to we they you i")


def _weak_as_one(found: list[Named]) -> list[Named]:
    """Parts of several indicators' names side by side, with no "and" between, name one of them: which isn't clear."""
    weak = [each for each in found if each.options[0].term.dimension is Dimension.INDICATOR]
    if len(weak) < 2 or all(each.options[0].whole for each in weak):
        return found
    options = _of_all(weak) or _of_any(weak)
    places = tuple(place for each in weak for place in each.places)
    together = Named(Span(places[0], places[-1] + 1), places, options)
    return sorted([*(each for each in found if each not in weak), together], key=lambda each: each.span.start)


def _of_all(weak: Sequence[Named]) -> tuple[Option, ...]:
    """The one indicator that has the words of all: "housing register decisions in 20 days"."""
    shared = frozenset.intersection(*(frozenset(option.place for option in each.options) for each in weak))
    meant = [option for option in weak[0].options if option.place in shared]
    return (meant[0].scored(_STRONG),) if len(meant) == 1 else ()


def _of_any(weak: Sequence[Named]) -> tuple[Option, ...]:
    likely = (option for each in weak for option in rivals(each) if option.term.dimension is Dimension.INDICATOR)
    terms = {option.place: option for option in likely}
    return tuple(option.scored(_STRAY) for option in terms.values())


def _both_of_one(found: list[Named], sentence: Sentence) -> list[Named]:
    """A word that is one indicator's alias with a word behind it of another's name that has both: "ferry timetable"."""
    for one, other in pairwise(found):
        if (
            len(one.places) > 1
            or not _is_stray(other, found, sentence)
            or not _only_indicators(other)
            or other.options[0].whole
        ):
            continue
        first = one.options[0].place
        both = {each.place for each in one.options} & {each.place for each in other.options}
        if len(both) == 1 and first not in {each.place for each in other.options}:
            meant = next(each for each in one.options if each.place in both)
            places = (*one.places, *other.places)
            named = Named(Span(places[0], places[-1] + 1), places, (meant.scored(_STRONG),))
            return [named if each is one else each for each in found if each is not other]
    return found


def _more_of_one(found: list[Named], sentence: Sentence) -> list[Named]:
    """An indicator's alias beside a word of its own name is that one, though the word is another's alias.

    "Stage 2 complaints" is no question about complaints at stage 1, which people call "complaints".
    """
    for one, other in pairwise(found):
        if one.span.end != other.span.start or not all(_is_one_indicator(each) for each in (one, other)):
            continue
        told = [each for each, more in ((one, other), (other, one)) if _is_in_its_name(more, each, sentence)]
        if len(told) == 1:
            named = Named(Span(one.span.start, other.span.end), (*one.places, *other.places), told[0].options)
            return [named if each is one else each for each in found if each is not other]
    return found


def _is_in_its_name(more: Named, told: Named, sentence: Sentence) -> bool:
    """Whether a single word is one of the name of the indicator beside it."""
    said = set(content(sentence.words[more.places[0]]))
    return len(more.places) == 1 and said <= set(content(told.options[0].term.name))


def _is_one_indicator(named: Named) -> bool:
    return named.options[0].whole and named.options[0].term.dimension is Dimension.INDICATOR


def without_words_of(codes: Sequence[Named], names: Iterable[Named], sentence: Sentence) -> tuple[Named, ...]:
    """The names without words that only tell more of the one that was said by its code: "H2ST cost"."""
    return tuple(each for each in names if not any(_tells_more_of(code, each, sentence) for code in codes))


def _tells_more_of(code: Named, other: Named, sentence: Sentence) -> bool:
    coded = {option.place for option in code.options}
    if code.span.end == other.span.start and len(coded) == 1 and _is_one_indicator(other):
        return _is_in_its_name(other, code, sentence)
    parts = not any(option.whole for option in other.options) and _only_indicators(other)
    between = range(min(code.span.end, other.span.end), max(code.span.start, other.span.start))
    apart = any(sentence.words[place] in _SEPARATING or sentence.tokens[place].breaks for place in between)
    return len(coded) == 1 and parts and not apart and any(option.place in coded for option in other.options)


def _only_indicators(named: Named) -> bool:
    return all(option.term.dimension is Dimension.INDICATOR for option in named.options)


def _is_stray(named: Named, others: Sequence[Named], sentence: Sentence) -> bool:
    """Whether a word that is only a small part of an indicator's name stands beside a name that is said whole."""
    first, beside = named.options[0], (other.options[0] for other in others if other is not named)
    whom = sentence.words[named.places[0]] in _OF_WHOM and first.term.dimension is Dimension.INDICATOR
    if len(named.places) > 1 or not (whom or (first.score < _STRAY and _only_indicators(named))):
        return False
    return any(each.score >= _STRONG and each.term.dimension is Dimension.INDICATOR for each in beside)


_OF_WHOM = words("child children kid kids bairn bairns wean weans youngster youngsters adult adults")
"""Beside what is named whole they only say whom it counts: "were fewer bairns re-referred"."""


def _chunks(sentence: Sentence, free: Sequence[int], inside: frozenset[int]) -> list[list[int]]:
    """Rows of free tokens with nothing between them that separates: no "and", comma or other word read before."""
    chunks: list[list[int]] = []
    for place in free:
        if chunks and not _separated(sentence, chunks[-1][-1], place, inside):
            chunks[-1].append(place)
        else:
            chunks.append([place])
    return chunks


_SEPARATING = words(
    "and or v vs versus against than plus also but not bar except excluding exclude excl without minus ignoring ignore"
    " leaving aside outside apart omitting omit skip skipping drop dropping remove besides"
)


def _separated(sentence: Sentence, one: int, other: int, inside: frozenset[int]) -> bool:
    if inside.issuperset(range(one, other + 1)):
        return False
    if sentence.tokens[other].breaks:
        return True
    return any(
        sentence.tokens[place].breaks or (sentence.words[place] in _SEPARATING and place not in inside)
        for place in range(one + 1, other)
    )


def _joined_in_a_name(sentence: Sentence, index: Index) -> frozenset[int]:
    """Each "or" between two words that some name joins so: care homes "good or outstanding" are one thing."""
    said = sentence.words
    return frozenset(
        place
        for place in range(1, len(said) - 1)
        if said[place] == "or" and _paired(said[place - 1], "or", index) and _paired("or", said[place + 1], index)
    )


def _read_chunk(sentence: Sentence, index: Index, chunk: list[int]) -> tuple[list[Named], list[int]]:
    chunk = chunk[:24]
    stems = [stem(sentence.words[place]) for place in chunk]
    units = units_of(sentence, chunk, stems, index)
    fits = fits_of(units, len(chunk), index)
    weights = [index.weight(word) for word in stems]
    ranges = best_ranges(len(chunk), ranges_of(stems, fits, index), weights)
    named = []
    read: set[int] = set()
    for start, end in ranges:
        meanings = {unit.forms[0][0] for unit in units if unit.forms and unit.places == tuple(range(start, end))}
        options = options_of(index, stems, fits, start, end, meanings)
        if options:
            read.update(range(start, end))
            places = tuple(chunk[start:end])
            options = as_a_noun(_as_written(options, sentence, places), sentence, places)
            options = weighed(options, index, sentence, places, CLEAR_LEAD)
            named.append(Named(Span(places[0], places[-1] + 1), places, options))
    return named, [place for number, place in enumerate(chunk) if number not in read]


def _as_written(options: tuple[Option, ...], sentence: Sentence, places: Sequence[int]) -> tuple[Option, ...]:
    """The options without the lead of a key that was said in another number: "fires" may be the fire service or not."""
    first, others = options[0], options[1:]
    if first.exact or not first.whole or len(places) > 1 or not _indicators_fit(others):
        return options
    word = sentence.words[places[0]]
    names = (first.term.name, first.term.key, *first.term.aliases)
    if any(token.word == word for name in names for token in read_tokens(name)):
        return options
    return (first.scored(others[0].score), *others)


def _indicators_fit(options: Sequence[Option]) -> bool:
    """Whether several indicators fit about as well as anything else does."""
    return sum(option.term.dimension is Dimension.INDICATOR for option in options[:_SEVERAL]) >= _SEVERAL - 1


_SEVERAL = 3
