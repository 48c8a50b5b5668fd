"""Whether a question is one that its text asks: every thing it is about is named by words that stand there.

What makes a question of words is an answer to nobody when none of them is known: such a text ends in asking back,
help, a refusal, a confirmation, or a figure where there is a digit. Otherwise whatever was picked is named in the
text, was picked or offered in the question before or is the service and the like of what was, or is the asker's own.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from handlers.understanding.deciding import feedback
from handlers.understanding.following.picked import picked_alternative
from handlers.understanding.names.code_words import ways_of_typing
from handlers.understanding.names.in_full import in_full
from handlers.understanding.names.index import Index
from handlers.understanding.names.spelt import joined, spelt
from handlers.understanding.phrases.cues import cue_words
from handlers.understanding.question import Dimension, Kind, Pick, Question
from handlers.understanding.rewording.sayings.work.said_plainly import words_put_plainly
from handlers.understanding.vocabulary import Asker, Context
from handlers.understanding.words.naming_words import code_key, concepts_in, content, stem
from handlers.understanding.words.spoken_numbers import in_digits
from handlers.understanding.words.tokens import Token, read_tokens, root

QUIET = frozenset({Kind.CLARIFY, Kind.HELP, Kind.REFUSE, Kind.CONFIRM, Kind.ACT})
NAMELESS = frozenset({Dimension.FREQUENCY, Dimension.STANDING})
CODES_FROM_TO = re.compile(
    r"([a-z]{1,6})[^a-z0-9]{0,2}(\d{1,3})[a-z]?[^a-z0-9]{0,3}(?:-|–|to|thru|through|and|till|until)"
    r"[^a-z0-9]{0,3}(?:\1)?[^a-z0-9]{0,2}(\d{1,3})"
)
CODES_IN_A_ROW = re.compile(r"([a-z]{1,6})[^a-z0-9]{0,4}(\d{1,3}(?:\s*(?:[,&/+]|and)\s*\d{1,3})+)")
LETTERS_CALLED = {"one": "1", "two": "2"} | {
    called: letter
    for letter, names in {
        "a": "ay", "b": "bee", "c": "cee see", "d": "dee", "e": "ee", "f": "eff ef", "g": "gee", "h": "aitch haitch",
        "i": "eye", "j": "jay", "k": "kay", "l": "el ell", "m": "em", "n": "en", "o": "oh", "p": "pee",
        "q": "queue cue", "r": "ar are", "s": "ess es", "t": "tee tea", "v": "vee", "x": "ex", "y": "wye", "z": "zed",
    }.items()
    for called in names.split()
}  # fmt: skip


def faults(text: str, question: Question, index: Index, asker: Asker, context: Context) -> Iterator[str]:
    """What the question is about that nobody asked for; nothing when all is well."""
    if question.kind in QUIET or picked_alternative(text, context):
        return
    tokens = read_tokens(text)
    full = read_tokens(in_full(text, index))
    words = [word for each in (tokens, joined(tokens, index), full) for word in spelt(each, index)]
    if context.last is None and not any(_says(word, index) for word in words):
        yield f"{question.kind} from words that nobody knows"
    typed = [token.word for token in tokens]
    named = _named(words, index) | _coded(typed, index) | _codes_said(text, index)
    several = len(question.codes) > 1
    for pick in (*question.picks, *(Pick(Dimension.INDICATOR, entry.code) for entry in question.entries if entry.code)):
        works = _in_a_title(pick, words, index) or _by_key(pick, tokens, index) or _is_numbered(pick, words)
        if not (
            _is_lettered(pick, [*words, *typed, _letters_together(typed)])
            or _supported(pick, named, index, asker, context)
            or works
        ):
            services = _reached_with(pick, index) if several or pick.excluded else set()
            if not any(index.terms[place].key in services for place in named):
                yield f"{pick.dimension} {pick.key} is named by no word"


def _letters_together(typed: list[str]) -> str:
    """The single letters that were typed, or called by their names, as one word."""
    letters = (LETTERS_CALLED.get(word, word) for word in typed)
    return "".join(letter for letter in letters if len(letter) == 1 and letter.isalpha())


def _is_lettered(pick: Pick, words: list[str]) -> bool:
    """Whether the letters that codes share were said: "ENV", "the ENVs"."""
    return pick.dimension is Dimension.FAMILY and pick.key in {*words, *map(stem, words)}


def _is_numbered(pick: Pick, words: list[str]) -> bool:
    """Whether the number in the key of a risk, project or action was said."""
    number = "".join(filter(str.isdigit, pick.key)).lstrip("0")
    works = (Dimension.RISK, Dimension.PROJECT, Dimension.ACTION)
    return pick.dimension in works and bool(number) and any(word.lstrip("0") == number for word in words)


def _in_a_title(pick: Pick, words: list[str], index: Index) -> bool:
    """Whether a word stands in the title of the project, risk or action that was picked."""
    said = {root(stem(word)) for word in words}
    return any(
        said & telling
        for term, telling in index.works.titles
        if (term.dimension, term.key) == (pick.dimension, pick.key)
    )


def _by_key(pick: Pick, tokens: Sequence[Token], index: Index) -> bool:
    """Whether the key of the project, risk or action that was picked was typed."""
    keys = {typed for term, _ in index.works.titles if term.key == pick.key for typed in ways_of_typing(term.key)}
    said = [code_key(token.word) for token in tokens]
    return any("".join(said[start:end]) in keys for start in range(len(said)) for end in range(start + 1, start + 5))


def _says(word: str, index: Index) -> bool:
    if not word.isalpha() or len(word) < 5 or index.speller.knows(word) or in_digits(word) != word:
        return True
    if word in cue_words() or word in words_put_plainly() or word in feedback.ASPECTS:
        return True
    titled = any(root(stem(word)) in telling for _, telling in index.works.titles)
    return titled or stem(word) in index.features or "~" + root(word) in index.features


def _supported(pick: Pick, named: set[int], index: Index, asker: Asker, context: Context) -> bool:
    last = context.last
    before = (*last.picks, *(Pick(Dimension.INDICATOR, entry.code) for entry in last.entries)) if last else ()
    own = {*asker.mine(), *(Pick(Dimension.SERVICE, key) for key in (*asker.services, *asker.directorates))}
    own |= {Pick(Dimension.PORTFOLIO, key) for key in asker.portfolios} | {Pick(Dimension.PERSON, asker.email)}
    if (
        pick.dimension in NAMELESS
        or Pick(pick.dimension, pick.key) in own
        or any(pick.key == each.key for each in before)
    ):
        return True
    offered = (each.text for each in last.alternatives) if last else ()
    around = {key for each in before for key in _reached_with(each, index)}
    if pick.key in around and pick.dimension is not Dimension.INDICATOR:
        return True
    codes = (context.pending, *context.shown, *offered, *(asker.owed if len(asker.owed) == 1 else ()))
    if pick.dimension is Dimension.INDICATOR and pick.key in codes:
        return True
    holders = {email for email, held in index.vocabulary.holdings if held.key == pick.key}
    return any(index.terms[place].key in {pick.key, *holders} for place in named)


def _reached_with(pick: Pick, index: Index) -> set[str]:
    """What an indicator is left out with, or counted up with others: its service, portfolio, owner and so on."""
    words = index.by_code.get(pick.key)
    reach = (
        (words.service, words.portfolio, words.priority, words.directorate, words.partner, words.owner) if words else ()
    )
    holders = {email for email, held in index.vocabulary.holdings if held.key in reach}
    return {*reach, *holders} - {""}


def _named(words: list[str], index: Index) -> set[int]:
    """The places of all terms that some word, or some words together, may name."""
    stems = tuple(stem(word) for word in words)
    forms = {form for word in stems for form in (word, "~" + root(word), "^" + word)}
    joined_up = {one + other for one, other in (*pairwise(stems), *zip(stems, stems[2:], strict=False))}
    forms |= joined_up | {"^" + each for each in joined_up}
    forms |= {meaning for _, _, meaning in concepts_in(stems)}
    found = {place for form in forms for place in index.features.get(form, ())}
    for start in range(len(words)):
        for length in range(1, 6):
            key = content(" ".join(words[start : start + length]))
            found |= {*index.keys.get(key, ()), *index.exact.get(key, ())}
    return found | _coded(words, index)


def _codes_said(text: str, index: Index) -> set[int]:
    """The places of codes said letter by letter, "F I N six", or by the first and the last of several, "ENV1-3"."""
    said = [LETTERS_CALLED.get(word, word) for word in re.findall(r"[a-z0-9.]+", in_digits(text.casefold()))]
    together = "".join(said)
    found = {place for code, place in index.codes.whole.items() if len(code) > 2 and code in together}
    for one, other in pairwise(said):
        if len(one) == len(other) == 1:
            found |= {*index.exact.get((one + other,), ()), *index.keys.get((one + other,), ())}
    for letters, numbers in CODES_IN_A_ROW.findall(text.casefold()):
        rows = {f"{letters}{zeros}{number}" for number in re.findall(r"\d+", numbers) for zeros in ("", "0", "00")}
        found |= {place for code, place in index.codes.whole.items() if code in rows}
    for letters, low, high in CODES_FROM_TO.findall(text.casefold()):
        found |= {
            place
            for code, place in index.codes.whole.items()
            if (number := re.fullmatch(rf"{letters}0*(\d+)[a-z]?", code)) and int(low) <= int(number[1]) <= int(high)
        }
    return found


def _coded(words: list[str], index: Index) -> set[int]:
    """The places of what has a code, or a key typed as one, that stands there, parted or not: "NI-192", "A4"."""
    typed = [code_key(word) for word in words]
    rows = {"".join(typed[start:end]) for start in range(len(typed)) for end in range(start + 1, start + 8)}
    keyed = {index.keyed[word] for word in typed if word in index.keyed}
    return keyed | {index.codes.whole[row] for row in rows if row in index.codes.whole}
