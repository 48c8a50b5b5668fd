"""The codes that a text says, however they are typed, and what is like a code but is none of this council's."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from handlers.understanding.names.code_ranges import with_ranges
from handlers.understanding.names.code_words import PERIOD_LETTERS
from handlers.understanding.names.index import Index
from handlers.understanding.names.keys_like_months import may_be_the_key
from handlers.understanding.names.named import Named
from handlers.understanding.names.numbered_codes import is_said_as_a_code
from handlers.understanding.names.option import Option
from handlers.understanding.names.priority_numbers import led_by, letter_alone, number_said
from handlers.understanding.names.spelling import is_english
from handlers.understanding.question import Dimension
from handlers.understanding.rewording.texting import WRITTEN_OUT
from handlers.understanding.vocabulary import Term
from handlers.understanding.words.grammar_words import GRAMMAR
from handlers.understanding.words.naming_words import SPANS, code_key, stem
from handlers.understanding.words.sentence import Sentence, Span
from handlers.understanding.words.word_list import words

LONGEST_CODE = 7
"""In how many tokens a code may have been typed: "p & o d - 0 6" has the most."""


def find_codes(sentence: Sentence, index: Index, *, of_a_figure: bool = False) -> tuple[Named, ...]:
    """Codes in any spacing and case: "HO2a", "ho 2 a", "NI-192", "l and a 2".

    `of_a_figure`: what was asked last was of one figure, so that "P6" may be its month.
    """
    found: list[Named] = []
    keys = _keys(sentence, index)
    place, count = 0, len(sentence.words)
    while place < count:
        for end, key in _perhaps_typed(keys, place, index):
            term = _coded(sentence, index, place, end, key)
            if term is None and end == place + 1:
                term = _numbered(sentence, index, place, found)
                term = _lettered_alike(sentence, index, place, found) if term is None else term
                term = _numbered_alike(sentence, index, place, found) if term is None else term
                term = _keyed(sentence, index, place, found, of_a_figure=of_a_figure) if term is None else term
                if term is None and _is_lettered(sentence, index, place):
                    found.append(_family(sentence, place))
            elif term is None:
                term = _keyed_in_parts(sentence, index, Span(place, end), key)
            if term is not None:
                span = Span(place, end)
                whole = Span(place - led_by(sentence, place, index.nouns), end)
                found.append(Named(whole, tuple(span), (Option(index.terms[term], 1.0, term),), coded=True))
                place = end - 1
                break
        place += 1
    return with_ranges(found, sentence, index)


def _keys(sentence: Sentence, index: Index) -> list[str]:
    """The words as codes are looked up, letters in the plural before a number as one: "PIs 20 to 23"."""
    keys = [code_key(token.word) for token in sentence.tokens]
    for place, (key, follows) in enumerate(pairwise(keys)):
        if (
            key.endswith("s")
            and follows[:1].isdigit()
            and key[:-1] in index.codes.families
            and key not in index.codes.families
        ):
            keys[place] = key[:-1]
    return keys


def _perhaps_typed(keys: Sequence[str], place: int, index: Index) -> Iterator[tuple[int, str]]:
    """Where a code may end that begins there, with how it is looked up, the longest first; one token in any case."""
    for end in range(min(place + LONGEST_CODE, len(keys)), place + 1, -1):
        key = "".join(keys[place:end])
        if key in index.codes.whole or key in index.keyed or (index.codes.parted and key[:1] in PERIOD_LETTERS):
            yield end, key
    yield place + 1, keys[place]


def _coded(sentence: Sentence, index: Index, start: int, end: int, key: str) -> int | None:
    """The place of the term whose code stands there."""
    if index.codes.parted and key[:1] in PERIOD_LETTERS:
        parted = index.codes.parted.get(sentence.typed_part(Span(start, end)).casefold())
        if parted is not None:
            return parted
    term = index.codes.whole.get(key)
    return term if term is not None and _is_code(sentence, Span(start, end), index.terms[term].key) else None


def _numbered(sentence: Sentence, index: Index, place: int, found: Sequence[Named]) -> int | None:
    """The place of the term whose code is the number there."""
    term = index.codes.numbered.get(sentence.words[place])
    if term is None:
        return None
    follows = bool(found) and found[-1].span.end >= place - 1
    return term if is_said_as_a_code(sentence, place, after_a_code=follows) else None


def _lettered_alike(sentence: Sentence, index: Index, place: int, found: Sequence[Named]) -> int | None:
    """The place of the term whose code has this letter in place of the last one's: "CHN13a and b"."""
    word = sentence.tokens[place].word
    if not found or len(word) != 1 or not word.isalpha():
        return None
    last = found[-1].span
    joined = place - last.end == 1 and sentence.words[last.end] in _JOINS_LETTERS
    if not joined or (word in ("a", "i") and place + 1 < len(sentence.words)):
        return None
    lettered = _LETTERED.fullmatch("".join(code_key(sentence.tokens[each].word) for each in last))
    return index.codes.whole.get(lettered[1] + word) if lettered else None


def _numbered_alike(sentence: Sentence, index: Index, place: int, found: Sequence[Named]) -> int | None:
    """The place of the term whose code has this number in place of the last one's: "PI 20 to 23", "CHN06 & 07"."""
    number = sentence.tokens[place].word
    if not found or not found[-1].coded or not _TWO_DIGITS.fullmatch(number):
        return None
    last, behind = found[-1].span, sentence.words[place + 1] if place + 1 < len(sentence.words) else ""
    joined = place - last.end == 1 and sentence.words[last.end] in _JOINS_NUMBERS
    dashed = place == last.end and sentence.typed_part(Span(last.start, place + 1))[-len(number) - 1 :][:1] in "-–,/"
    begins = _BEGINS_A_NUMBER.fullmatch(code_key(found[-1].options[0].term.key))
    if not begins or not (joined or dashed) or stem(behind) in _COUNTS or not _PUTS.isdisjoint(sentence.words):
        return None
    ways = (number, number.zfill(2), number.lstrip("0"))
    return next((index.codes.whole[begins[1] + way] for way in ways if begins[1] + way in index.codes.whole), None)


_TWO_DIGITS = re.compile(r"\d{1,2}[a-z]?")
_COUNTS = SPANS | words("of % percent")
_BEGINS_A_NUMBER = re.compile(r"([a-z]\D*)\d{1,2}[a-z]?")
_JOINS_NUMBERS = words("and or plus to thru through v vs versus")
_PUTS = words("change correct amend update set make move from should")
"""Where a number behind a code is a figure: "change ENV1 to 4"."""
_JOINS_LETTERS = words("and or v vs versus plus to")
_LETTERED = re.compile(r"(.*\d)[a-z]")


def _keyed(sentence: Sentence, index: Index, place: int, found: Sequence[Named], *, of_a_figure: bool) -> int | None:
    """The place of the priority or the like whose key stands there; "P6" may be a month."""
    last = found[-1].span.end if found and found[-1].options[0].term.dimension is Dimension.PRIORITY else NOWHERE
    number = number_said(sentence, place, index.nouns, last) or letter_alone(sentence, place)
    if number and (priority := index.numbered_priorities.get(number)) is not None:
        return priority
    keyed = index.keyed.get(sentence.tokens[place].word)
    return keyed if keyed is not None and may_be_the_key(sentence, place, index, of_a_figure=of_a_figure) else None


def _keyed_in_parts(sentence: Sentence, index: Index, span: Span, key: str) -> int | None:
    """The place of the priority or the like whose key has parts, typed without a space: "PR1.3"."""
    keyed = index.keyed.get(key)
    if keyed is None or not sentence.tokens[span.start].word[0].isalpha():
        return None
    return None if any(map(str.isspace, sentence.typed_part(span))) else keyed


def _is_lettered(sentence: Sentence, index: Index, place: int) -> bool:
    """Whether the letters of codes stand there by themselves: "all the ENV ones"."""
    token = sentence.tokens[place]
    if token.word[:-1] in index.codes.lettered and token.word[:-1] not in GRAMMAR and _SEVERAL.fullmatch(token.raw):
        return len(sentence.words) > 1
    if token.word not in index.codes.lettered or token.word in GRAMMAR or len(sentence.words) < 2:
        return False
    if len(sentence.words[place]) > len(token.word):
        # "Env & infra" was cut short of a name.
        return False
    if token.word in WRITTEN_OUT and not token.raw.isupper():
        return False
    follows = sentence.words[place + 1] if place + 1 < len(sentence.words) else ""
    if follows[:1].isdigit():
        return False
    shouted = all(each.raw.isupper() for each in sentence.tokens if each.raw.isalpha())
    return (token.raw.isupper() and not shouted) or not (is_english(token.word) or token.word in index.words)


_SEVERAL = re.compile(r"[A-Z]{2,}s")
"""Letters of codes in the plural: "SIs only"."""


def _family(sentence: Sentence, place: int) -> Named:
    token = sentence.tokens[place]
    letters = token.word[:-1] if _SEVERAL.fullmatch(token.raw) else token.word
    term = Term(Dimension.FAMILY, letters, letters.upper())
    start = place
    while start and sentence.words[start - 1] in _BEGINS:
        start -= 1
    return Named(Span(start, place + 1), (place,), (Option(term, 1.0, NOWHERE),), coded=True)


_BEGINS = words("beginning starting begin begins start starts with prefix prefixed")
"""What may stand before letters that codes begin with: "everything starting with ENV"."""


NOWHERE = -1
"""The place of what is no term of the vocabulary."""


def _is_code(sentence: Sentence, span: Span, code: str) -> bool:
    """Whether these tokens can only be a code: with a digit, or in capitals, or like no other word."""
    raw = [sentence.tokens[place].raw for place in span]
    if any(character.isdigit() for part in raw for character in part):
        return True
    words = [sentence.tokens[place].word for place in span]
    if len(span) > 1:
        apart = any(character.isspace() for character in sentence.typed_part(span))
        return not apart or (words == _PARTS.split(code.casefold()) and not all(map(is_english, words)))
    alphabetic = [token.raw for token in sentence.tokens if token.raw.isalpha()]
    shouted = len(alphabetic) > 2 and not any(map(str.islower, alphabetic))
    return len(sentence.words) == 1 or not is_english(words[0]) or (raw[0].isupper() and not shouted)


_PARTS = re.compile(r"[^a-z0-9]+")
