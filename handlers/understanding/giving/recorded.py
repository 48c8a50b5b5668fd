"""What is given to be kept, figures, comments and answers, read of the words just as they were typed.

Whatever is put otherwise so that a question is understood must not change what somebody gave.
"""

import re
from datetime import date

from msgspec.structs import replace

from domain.answer import Unreadable
from domain.figures import read_answer
from domain.plausibility import unsure
from domain.same_again import is_same_again
from handlers.understanding.deciding.asking_back import part_or_year, stated_ambiguously
from handlers.understanding.giving.asking_the_same import asks_the_same, gives_what_is_owed
from handlers.understanding.giving.figure_statement import Statement
from handlers.understanding.giving.hoped_for import is_hoped_for
from handlers.understanding.giving.put_right import put_right
from handlers.understanding.giving.said_answers import read_day_sought, read_sought
from handlers.understanding.giving.said_comments import read_comment, read_same_comment
from handlers.understanding.giving.said_figures import read_figures
from handlers.understanding.giving.said_of_all import read_for_all
from handlers.understanding.giving.stated import Stated, figure_again
from handlers.understanding.giving.taken_back import codes_named, said_of_the_last
from handlers.understanding.giving.told_figures import told
from handlers.understanding.giving.with_reason import with_grounds_before, with_reason
from handlers.understanding.names.index import Index
from handlers.understanding.question import Alternative, Kind, Question
from handlers.understanding.reading import read
from handlers.understanding.vocabulary import Asker, Context
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.tokens import LONGEST_TEXT, plain


def recorded(typed: str, heard: str, index: Index, asker: Asker, context: Context, today: date) -> Question | None:
    """A day that was asked for, figures, or the statement that answers what the bot asked; None for anything else.

    `heard` is the text put otherwise, as a question is read.
    """
    if day := read_day_sought(typed, context, today):
        return day
    of_all = _of_all(typed, index, asker, context, today) if asker.owed else None
    if wrong := of_all or said_of_the_last(typed, index, asker, context, today):
        return wrong
    stated = _figures(typed, heard, index, asker, context, today)
    if stated and not (asks_the_same(typed, context) and not gives_what_is_owed(stated, asker)):
        return _stated(typed, stated)
    if not (context.explain or context.sought):
        return None
    reading = read(typed[:LONGEST_TEXT], index, asker, context, today)
    question = read_same_comment(reading) or read_comment(reading) or read_sought(reading)
    if question is None or not question.words:
        return question
    # It is kept to its last word, however far it is read.
    rest = typed[len(typed[:LONGEST_TEXT].rstrip()) :].rstrip() if len(typed) > LONGEST_TEXT else ""
    return replace(question, words=question.words + rest)


def _of_all(typed: str, index: Index, asker: Asker, context: Context, today: date) -> Question | None:
    return read_for_all(typed, lambda named: codes_named(named, index, asker, context, today))


def _figures(typed: str, heard: str, index: Index, asker: Asker, context: Context, today: date) -> Stated | None:
    """The figures as they were typed, or as they were heard where each answer was typed so."""
    if context.explain and is_hoped_for(typed, today):
        return None
    if _BOUND.search(typed):
        return None
    statement = Statement(index, asker, context, today)
    stated = put_right(typed, statement) or _as_patterns(typed, heard, statement)
    if not statement.whose.gives_any() or (stated is not None and _can_be_read(stated, index, today)):
        return stated
    reasoned = with_reason(typed, statement, _one_figure) or with_grounds_before(typed, statement, _one_figure)
    return reasoned or told(typed, statement) or stated


_BOUND = Pattern(
    r"(?:[<≤≥]|(?<![=-])>=)\s*£?\d|[^\s,;:]\s+under\s+£?\d[\d.,]*\s*%?[\s.!]*$"
    r"|\b(?:last|past|previous|prev|next)\s+\d{1,2}\s?[mqy]s?[\s.!]*$"
    r"|[^\s,;:]\s+in\s+(?:[a-z]+|\d+)\s+(?:sec|second|min|minute)s?[\s.!]*$",
    re.IGNORECASE,
)
"""What a figure is below or above is none, nor how long a time is looked at or told: "HW1 < 80", "voids last 6m"."""


def _can_be_read(stated: Stated, index: Index, today: date) -> bool:
    """Whether the words of the one answer are among those that stand for none, or it is none of words."""
    answer = stated.entries[0] if len(stated.entries) == 1 else None
    known = index.by_code.get(answer.code) if answer else None
    if answer is None or known is None or not answer.answer[:1].isalpha() or is_same_again(answer.answer):
        return True
    try:
        return bool(read_answer(answer.answer, unit=known.unit, today=today))
    except Unreadable:
        # What is said roughly is asked about as it was said.
        return unsure(answer.answer, known.unit, today) is not None


def _one_figure(typed: str, statement: Statement) -> Stated | None:
    """A figure that stands alone, however it is said."""
    return read_figures(typed, statement) or told(typed, statement)


def _as_patterns(typed: str, heard: str, statement: Statement) -> Stated | None:
    """The figures as patterns read them, as they were typed or as they were heard."""
    stated = read_figures(typed, statement)
    if heard == typed or len(typed) > LONGEST_TEXT:
        return stated
    otherwise = read_figures(heard, statement)
    # What is put otherwise may be a question after all: "nil returns list".
    if otherwise is None:
        return None
    if stated is not None:
        return stated
    said = plain(typed).casefold()
    return otherwise if all(entry.answer.casefold() in said for entry in otherwise.entries) else None


def _stated(text: str, stated: Stated) -> Question:
    question = Question(
        Kind.RECORDED,
        text,
        aspect="correction" if stated.correction else "",
        entries=stated.entries,
        period=stated.period,
        alternatives=tuple(
            Alternative(label, text, words=each.typed)
            for each in stated.unclear
            for label, text in each.options or (("", ""),)
        ),
    )
    if stated.or_year:
        return part_or_year(question, stated.entries[0], stated.or_year)
    if stated.doubtful:
        terms = [option.term for option in stated.doubtful]
        return stated_ambiguously(question, [(term.name, figure_again(term.key, stated)) for term in terms])
    return question
