"""A short question after something shown, put in the plainest words for it: "what's driving it" is "why"."""

from collections.abc import Sequence
from datetime import date

from handlers.understanding.beside.clauses import clauses_of
from handlers.understanding.beside.side_remarks import is_remark, names_in, partly_named
from handlers.understanding.following.idle_words import ASKING, IDLE
from handlers.understanding.following.kept_or_left import kept_or_left
from handlers.understanding.following.meant_instead import meant_instead
from handlers.understanding.following.one_of_the_list import place_in_the_list
from handlers.understanding.following.said_of_a_list import COUNTED, WORST
from handlers.understanding.following.said_of_one import ACTIONS, COMMENT, TARGET, WHY
from handlers.understanding.following.said_of_owners import OWNED, OWNERS
from handlers.understanding.following.said_of_shapes import CHART, SHAPES
from handlers.understanding.following.said_of_the_past import TREND, beside_an_earlier_time
from handlers.understanding.following.said_with_a_name import Read, another_asked_about
from handlers.understanding.following.turns import BETTER
from handlers.understanding.following.turns_of_speech import TurnsOfSpeech
from handlers.understanding.following.words import THEM
from handlers.understanding.names.index import Index
from handlers.understanding.question import ABOUT_ONE, Kind, Question
from handlers.understanding.reading import Reading, read
from handlers.understanding.rewording.texting import WRITTEN_OUT
from handlers.understanding.vocabulary import NOTHING_BEFORE, Asker, Context
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.tokens import plain, read_tokens
from handlers.understanding.words.word_list import words

_OF_ONE = (TREND, TARGET, COMMENT, ACTIONS, OWNED, WHY, *SHAPES)
_OF_A_LIST = (OWNERS, COUNTED, WORST, *SHAPES)
_LISTS = (Kind.INDICATORS, Kind.COUNT)
_SHOWN = (*ABOUT_ONE, *_LISTS, Kind.SUMMARY)
_LONGEST = 32


def put_plainly(text: str, index: Index, asker: Asker, context: Context, today: date) -> str:
    """The plain words for what is asked of what was shown; empty where it is no such question, or more is said."""
    last = context.last
    if last is None or context.pending or last.kind not in _SHOWN:
        return ""
    whole = _sentence(text, index)
    if not 0 < len(whole.words) <= _LONGEST:
        return ""
    clauses = tuple(_sentence(each.text, index) for each in clauses_of(plain(text)))

    def reading_of(part: str) -> Reading:
        return read(part, index, asker, NOTHING_BEFORE, today)

    said = _asked(whole, whole, context, last, reading_of, index) or meant_instead(clauses, reading_of)
    said = said or (_beside_remarks(clauses, whole, context, last, reading_of, index) if len(clauses) > 1 else "")
    return "" if said == " ".join(whole.words) else said


def _beside_remarks(
    clauses: tuple[Sentence, ...], whole: Sentence, context: Context, last: Question, read: Read, index: Index
) -> str:
    """What one clause asks where the others only lead to it."""
    asked = [_asked(each, whole, context, last, read, index) for each in clauses]
    found = {each for each in asked if each}
    passed = all(told or _is_passable(each, index) for told, each in zip(asked, clauses, strict=True))
    return found.pop() if len(found) == 1 and passed else ""


def _asked(clause: Sentence, whole: Sentence, context: Context, last: Question, read: Read, index: Index) -> str:
    """What one clause asks by itself."""
    if _is_named(clause, index):
        return _with_a_name(clause, whole, last, read)
    said = clause.words
    if last.kind in ABOUT_ONE and len(last.codes) == 1:
        told = beside_an_earlier_time(said) or _in_turn(_OF_ONE, said)
        told = "" if told and _is_a_turn_of_its_own(clause, last, told) else told
    elif last.kind in _LISTS:
        told = place_in_the_list(said, len(context.shown)) or _in_turn(_OF_A_LIST, said)
        told = "" if told == CHART.plainly and THEM.search(clause.text) else told
    else:
        told = ""
    return told or _with_a_name(clause, whole, last, read)


def _is_named(clause: Sentence, index: Index) -> bool:
    """Whether something is called so; one word of a longer turn of speech may be a name by chance."""
    alone = len(clause.words) >= _TURN and any(names_in((token,), index) for token in clause.tokens)
    return not alone and bool(names_in(clause.tokens, index))


_TURN = 4


def _is_a_turn_of_its_own(clause: Sentence, last: Question, told: str) -> bool:
    """What is said so shortly that it asks something else: "up or down", "with the target" of what was drawn."""
    if told == TARGET.plainly:
        return last.kind is Kind.TREND and clause.words[0] in _DRAWN_WITH
    return told == TREND.plainly and bool(BETTER.match(clause.text)) and "getting" not in clause.words


_DRAWN_WITH = words("with and against plus add include show put")


def _in_turn(turns: Sequence[TurnsOfSpeech], said: tuple[str, ...]) -> str:
    return next((each.plainly for each in turns if each.explain(said)), "")


def _with_a_name(clause: Sentence, whole: Sentence, last: Question, read: Read) -> str:
    kept = kept_or_left(clause, whole, read) if last.kind in (*_LISTS, Kind.SUMMARY) else ""
    return kept or another_asked_about(clause, last, read)


def _is_passable(clause: Sentence, index: Index) -> bool:
    """Whether a clause beside what is asked asks and narrows nothing."""
    if is_remark(clause.typed, index) or all(word in IDLE for word in clause.words):
        return True
    asks = clause.words[0] in _ASKS or not _TELLING.isdisjoint(clause.words)
    digits = any(word[0].isdigit() for word in clause.words)
    return not (asks or digits or names_in(clause.tokens, index) or partly_named(clause.tokens, index))


_ASKS = ASKING | words("is are was were did does do has have show list compare chart plot")
_TELLING = words(
    "red reds amber ambers green greens quarter year month only except without not strategic monthly annual"
)


def _sentence(text: str, index: Index) -> Sentence:
    tokens = read_tokens(text)
    said = (each.word if each.word in index.words else WRITTEN_OUT.get(each.word, each.word) for each in tokens)
    return Sentence(plain(text), tokens, tuple(said))
