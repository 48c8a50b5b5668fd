"""People whose names are words for things as well: "grants" are no Grant, and "woods" may be Cllr Woods or not."""

from collections.abc import Sequence

from handlers.understanding.names.named import Named
from handlers.understanding.names.option import Option
from handlers.understanding.question import Dimension
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.tokens import read_tokens
from handlers.understanding.words.word_list import words

_TITLES = words("cllr cllrs councillor mr mrs ms miss dr sir dame lord lady")
_THEIRS = words(
    "patch portfolio brief remit team service services area lot bit reds ambers greens red amber green indicators"
    " measures kpis figures numbers return returns actions risks projects stuff"
)
"""Behind a name without its apostrophe: "grants reds"."""


def as_a_noun(options: tuple[Option, ...], sentence: Sentence, places: Sequence[int]) -> tuple[Option, ...]:
    """The options without the lead of somebody whose name is the plural of a word that indicators have.

    Where the name itself is no plural, only the things are meant.
    """
    first, others = options[0], options[1:]
    if first.term.dimension is not Dimension.PERSON or len(places) > 1:
        return options
    if not any(option.term.dimension is Dimension.INDICATOR for option in others):
        return options
    word = sentence.words[places[0]]
    if not word.endswith("s") or _says_who(sentence, places[0]):
        return options
    if any(token.word == word for token in read_tokens(first.term.name)):
        return (first.scored(others[0].score), *others)
    return tuple(option for option in others if option.term.dimension is not Dimension.PERSON)


def _says_who(sentence: Sentence, place: int) -> bool:
    """Whether it is written or stands as somebody's name: "Cllr Woods", "for Woods", "woods's", "woods patch"."""
    token, before = sentence.tokens[place], sentence.words[place - 1] if place else ""
    behind = sentence.words[place + 1] if place + 1 < len(sentence.words) else ""
    capital = token.raw[:1].isupper() and place > 0 and not token.raw.isupper()
    return token.possessive or capital or before in _TITLES or behind in _THEIRS


def is_of_a_thing(named: Named, sentence: Sentence) -> bool:
    """Whether "the" stands before what is only nearly somebody's name: "in the bank" is of no Mr Banks."""
    place = named.span.start
    people = bool(named.options) and all(option.term.dimension is Dimension.PERSON for option in named.options)
    if not people or len(named.span) > 1 or not place or sentence.words[place - 1] not in _ARTICLES:
        return False
    token = sentence.tokens[place]
    called = {word.word for option in named.options for word in read_tokens(option.term.name)}
    return token.raw.casefold() not in called and not _says_who(sentence, place)


_ARTICLES = words("the a an this that these those some any every each no")


def is_their_keeping(named: Named, everything: Sequence[Named], sentence: Sentence) -> bool:
    """Whether it is only said whose something is: "in the care of Ruth" names no service for care."""
    start, end = named.span.start, named.span.end
    of = sentence.words[end : end + 1] == ("of",) and sentence.words[start] in _KEEPING and len(named.span) == 1
    led = sentence.words[:start][-2:] in (("in", "the"), ("under", "the")) or sentence.words[:start][-1:] == ("in",)
    return of and led and any(each.span.start == end + 1 and _is_a_person(each) for each in everything)


def _is_a_person(named: Named) -> bool:
    return bool(named.options) and named.options[0].term.dimension is Dimension.PERSON


_KEEPING = words("care charge hands keeping custody control remit gift lap portfolio wing")
