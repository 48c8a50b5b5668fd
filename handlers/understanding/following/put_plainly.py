"""A short question after something shown, put in the plainest words for it: "what's driving it" is "why"."""

import re
from collections.abc import Sequence
from datetime import date

from handlers.understanding.beside.clauses import clauses_of
from handlers.understanding.beside.side_remarks import is_remark, names_in, partly_named
from handlers.understanding.following.asked_plainly import Shown, asked_plainly
from handlers.understanding.following.its_history import AS_A_LINE
from handlers.understanding.following.meant_instead import meant_instead
from handlers.understanding.following.periods import AS_IT_IS_NOW
from handlers.understanding.following.turns import adds_the_target
from handlers.understanding.names.index import Index
from handlers.understanding.question import ABOUT_ONE, Dimension, Kind, Question
from handlers.understanding.reading import Reading, read
from handlers.understanding.rewording.sayings.idle_words import ASKING, IDLE
from handlers.understanding.rewording.texting import WRITTEN_OUT
from handlers.understanding.vocabulary import NOTHING_BEFORE, Asker, Context
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.tokens import plain, read_tokens
from handlers.understanding.words.word_list import words

_SHOWN = (*ABOUT_ONE, Kind.INDICATORS, Kind.COUNT, Kind.SUMMARY)
_LONGEST = 40
_PARTS = re.compile(r"\s(?=(?:so|but|because|cos)\s)", re.IGNORECASE)
""" "Members like pictures so draw it": what is asked begins there, without a comma."""
_WANTS_TO_KNOW = re.compile(
    r"^\s*(?:[\w'-]+\s+){1,5}?(?:wants?|will want|'ll want|needs?|would like|(?:is|are) (?:asking|desperate|bound)"
    r"|keeps? asking|(?:is|are) going to (?:ask|want)|asked|will ask|'ll ask)(?: (?:me|us))?(?: to (?:know|ask|be told)"
    r"| about)?\s+(?=(?:what|who|whose|why|how|which|where)\b)",
    re.IGNORECASE,
)
""" "The committee will want to know ...": for whom it is asked."""


def put_plainly(text: str, index: Index, asker: Asker, context: Context, today: date) -> str:
    """The plain words for what is asked of what was shown; empty where it is no such question, or more is said."""
    last = _shown_last(context)
    if last is None or context.pending or last.kind not in _SHOWN:
        return ""

    def reading_of(part: str) -> Reading:
        return read(part, index, asker, NOTHING_BEFORE, today)

    text = plain(text)
    whole = _sentence(text, index)
    earlier = last.period.last and AS_IT_IS_NOW.search(whole.text)
    in_a_line = last.kind is Kind.COMPARE and AS_A_LINE.match(whole.text)
    laid_on = last.kind is Kind.TREND and adds_the_target(whole.words)
    if not 0 < len(whole.words) <= _LONGEST or earlier or laid_on or in_a_line:
        return ""
    shown = Shown(last, len(context.shown), whole, index, reading_of)
    clauses = tuple(_sentence(each.text, index) for each in clauses_of(text))
    said = asked_plainly(whole, shown) or meant_instead(clauses, reading_of)
    said = said or _for_somebody(text, shown) or _beside_remarks(clauses, shown)
    parts = [part for each in clauses for part in _PARTS.split(each.typed)] if not said else []
    said = said or (_beside_remarks([_sentence(part, index) for part in parts], shown) if parts[1:] else "")
    return "" if said == whole.text else said


def _shown_last(context: Context) -> Question | None:
    """What was shown last, before thanks, or something that was not understood and offered nothing."""
    last = context.last
    passed = last is not None and (last.kind is Kind.HELP or (last.kind is Kind.CLARIFY and not last.alternatives))
    return next((each for each in context.earlier if each.kind in _SHOWN), None) if passed else last


def _for_somebody(text: str, shown: Shown) -> str:
    """What is asked behind who wants to know it."""
    led_in = _WANTS_TO_KNOW.match(text)
    return asked_plainly(_sentence(text[led_in.end() :], shown.index), shown) if led_in else ""


def _beside_remarks(clauses: Sequence[Sentence], shown: Shown) -> str:
    """What one clause asks where the others only lead to it."""
    if len(clauses) < _SEVERAL:
        return ""
    asked = [asked_plainly(each, shown) or _for_somebody(each.typed, shown) for each in clauses]
    found = {each for each in asked if each}
    if len(found) != 1:
        return ""
    said = found.pop()
    passed = (told or _is_passable(each, said, shown) for told, each in zip(asked, clauses, strict=True))
    return said if all(passed) else ""


_SEVERAL = 2


def _is_passable(clause: Sentence, said: str, shown: Shown) -> bool:
    """Whether a clause beside what is asked asks and narrows nothing."""
    if is_remark(clause.typed, shown.index) or all(word in IDLE for word in clause.words):
        return True
    if said.startswith("only the") and said.split()[2] in clause.words:
        return True
    if len(shown.last.codes) > 1 and not _PICKS.isdisjoint(clause.words):
        return False
    told = {f"{rating}{plural}" for rating in shown.last.ratings for plural in ("", "s")}
    asks = clause.words[0] in _ASKS or not (_TELLING - told).isdisjoint(clause.words)
    digits = any(word[0].isdigit() for word in clause.words)
    return not (asks or digits or _names_something(clause, shown.index))


_PICKS = words("first second third fourth fifth last 1st 2nd 3rd 4th both neither other others")
"""Of several that were asked about by name, which are meant now."""


def _names_something(clause: Sentence, index: Index) -> bool:
    """Whether a clause names more than a person who is spoken of."""
    named = (*(term for terms in names_in(clause.tokens, index) for term in terms), *partly_named(clause.tokens, index))
    return any(term.dimension is not Dimension.PERSON for term in named)


_ASKS = ASKING | words("is are was were did does do has have show list compare chart plot")
_TELLING = words("red reds amber ambers green greens quarter year month only except without strategic monthly annual")


def _sentence(text: str, index: Index) -> Sentence:
    tokens = read_tokens(text)
    said = (each.word if each.word in index.words else WRITTEN_OUT.get(each.word, each.word) for each in tokens)
    return Sentence(plain(text), tokens, tuple(said))
