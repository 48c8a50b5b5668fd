"""What is written as a code and is none of the council's, with those that are nearest."""

import re

from handlers.understanding.names.code_words import family
from handlers.understanding.names.codes_said import LONGEST_CODE
from handlers.understanding.names.index import Index
from handlers.understanding.names.spelling import is_english
from handlers.understanding.vocabulary import Term
from handlers.understanding.words.naming_words import SPANS, code_key, stem
from handlers.understanding.words.sentence import Sentence, Span

_NUMBER = re.compile(r"-?\d{1,2}(?:\.\d{1,2})?[a-z]?")
_WHOLE = re.compile(r"[a-z]{2,}\d{1,2}[a-z]?")


def find_unknown_codes(sentence: Sentence, index: Index, taken: set[int]) -> tuple[Span, ...]:
    """What begins like the codes of this council and goes on with a number, but is none of them: "ASC 9.9"."""
    found: list[Span] = []
    keys = [code_key(token.word) for token in sentence.tokens]
    if all(map(str.isalpha, keys)):
        return ()
    for place in range(len(keys)):
        if place in taken or (found and place < found[-1].end):
            continue
        for end in range(min(place + LONGEST_CODE, len(keys)), place, -1):
            key = "".join(keys[place:end])
            if key.isalpha() or not taken.isdisjoint(range(place, end)):
                continue
            if _is_like_one(sentence, index, Span(place, end), key):
                found.append(Span(place, end))
                break
    return tuple(found)


def _is_like_one(sentence: Sentence, index: Index, span: Span, key: str) -> bool:
    last = sentence.tokens[span.end - 1].word
    if family(key) not in index.codes.families or any(sentence.tokens[place].breaks for place in (*span,)[1:]):
        return False
    if len(span) == 1:
        return bool(_WHOLE.fullmatch(key))
    behind = sentence.words[span.end] if span.end < len(sentence.words) else ""
    if (
        not _NUMBER.fullmatch(last)
        or stem(behind) in SPANS
        or key.removesuffix(code_key(last)) not in index.codes.families
    ):
        return False
    attached = not any(map(str.isspace, sentence.typed_part(span)))
    return attached or not any(_is_a_word(sentence, place, index) for place in (*span,)[:-1])


def _is_a_word(sentence: Sentence, place: int, index: Index) -> bool:
    """Whether it may be a word of a question or a name rather than the letters of a code."""
    token = sentence.tokens[place]
    return token.raw.isalpha() and not token.raw.isupper() and (is_english(token.word) or token.word in index.words)


def nearest_codes(sentence: Sentence, span: Span, index: Index, most: int) -> tuple[Term, ...]:
    """The codes of the same family, those with the nearest numbers first; none where the words are no such code."""
    key = code_key("".join(sentence.tokens[place].word for place in span))
    shared = family(key)
    if not shared or shared not in index.codes.families:
        return ()
    number = _digits(key)
    near = {
        place: abs(_digits(known) - number) for known, place in index.codes.whole.items() if family(known) == shared
    }
    return tuple(index.terms[place] for place in sorted(near, key=lambda place: (near[place], place))[:most])


def _digits(key: str) -> int:
    return int("".join(filter(str.isdecimal, key)) or 0)
