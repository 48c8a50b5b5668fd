"""What is said of a figure that was just given and is wrong: it is to be taken back, or is another indicator's."""

import re
from datetime import date

from msgspec.structs import replace

from handlers.understanding.giving.figure_patterns import HAS_DIGIT
from handlers.understanding.names.index import Index
from handlers.understanding.names.naming import rivals, settled
from handlers.understanding.question import Dimension, Entry, Kind, Pick, Question
from handlers.understanding.reading import read
from handlers.understanding.vocabulary import Asker, Context
from handlers.understanding.words.tokens import plain

WITHDRAW, MOVE = "withdraw", "move figure"
"""The acts: a figure goes again, or goes to another indicator."""

LONGEST = 120
_LEAD = (
    r"(?:(?:sorry|oops|whoops|no|nope|wait|actually|ah|oh|hang on|hold on|my mistake|my bad|correction|please|pls"
    r"|wrong (?:one|line|name|indicator|measure|figure)|(?:can|could|will) you|i want to|i need to|id like to)"
    r"[\s,.:;!-]+)*"
)
_TAKES_BACK = re.compile(
    rf"{_LEAD}(?:(?:take|pull|get) (?P<one>.+?) (?:back|out|off)(?: again)?"
    r"|(?:take back|scrap|delete|remove|withdraw|cancel|retract|wipe|erase|bin|ditch|forget|clear|undo|revert|pull)"
    r"(?P<other> .+?)?(?: again)?)(?: please| pls)?[\s.!]*"
)
_IT = re.compile(
    r"(?:that|this|it|all|them|these|those|both|(?:the |my |that |this |last |one |figures?|numbers?|entry|answer"
    r"|return|for |i just (?:gave|sent|typed)|just now|again|please)+)*"
)
_MOVES = re.compile(
    rf"{_LEAD}(?:i (?:meant|mean)(?: that| it)?(?: for| to be)?"
    r"|(?:it|that|this)(?: is| was|s)?(?: meant)?(?: to be)? for"
    r"|(?:it|that|this)?\s*(?:should be|should have been|was meant to be|belongs|goes)(?: for| to| under| in| with)?"
    r"|(?:move|put|switch|change) (?:it|that|this|the figure) (?:to|under|against|into|for|in)"
    r"|(?:it|that|this)(?:s| is| was) (?:the |my )?(?:figure |number )?(?:for )?|meant(?: for)?|for|i meant for)\s+"
    r"(?P<name>.+?)(?:,? (?:not|instead of|rather than) .+)?[\s.!]*"
)
_CORRECTS = re.compile(r"(?:sorry|oops|whoops|no|nope|wait|actually|my mistake|my bad|wrong|meant|should|correction)\b")


def said_of_the_last(typed: str, index: Index, asker: Asker, context: Context, today: date) -> Question | None:
    """What is to be done with the figure that was just given; None where none was, or this is anything else."""
    last = context.last
    if last is not None and last.kind is Kind.CONFIRM:
        # A "yes" to what was asked about the figure comes between.
        last = next(iter(context.earlier), None)
    if last is None or last.kind is not Kind.RECORDED or not last.entries or len(typed) > LONGEST:
        return None
    text = plain(typed).casefold().replace("'", "").replace("’", "")
    if "?" in text or HAS_DIGIT.search(text):
        return None
    given = tuple(dict.fromkeys(entry.code for entry in last.entries if entry.code)) or context.shown
    if found := _TAKES_BACK.fullmatch(text):
        return _taken_back(typed, (found["one"] or found["other"] or "").strip(), given, index, asker, context, today)
    if len(given) == 1 and (moved := _MOVES.fullmatch(text)):
        codes = codes_named(moved["name"], index, asker, context, today)
        other = [code for code in codes if code != given[0]]
        if len(other) == 1 and (other[0] in (*asker.owns, *asker.owed) or _CORRECTS.match(text)):
            entry = Entry(given[0], last.entries[0].answer)
            picks = (Pick(Dimension.INDICATOR, other[0]),)
            return Question(Kind.ACT, typed, aspect=MOVE, picks=picks, entries=(entry,))
    return None


def _taken_back(
    typed: str, what: str, given: tuple[str, ...], index: Index, asker: Asker, context: Context, today: date
) -> Question | None:
    question = Question(Kind.ACT, typed, aspect=WITHDRAW)
    if not what or _IT.fullmatch(f"{what} ") or _IT.fullmatch(what):
        return replace(question, picks=tuple(Pick(Dimension.INDICATOR, code) for code in given))
    codes = [code for code in codes_named(what, index, asker, context, today) if code in given]
    return replace(question, picks=tuple(Pick(Dimension.INDICATOR, code) for code in codes)) if codes else None


def codes_named(name: str, index: Index, asker: Asker, context: Context, today: date) -> list[str]:
    """The indicators that a name may mean: the one that is clear, or those of them that the speaker gives."""
    reading = read(name, index, asker, context, today)
    gives = {*asker.owed, *asker.owns}
    found: list[str] = []
    for named in reading.named:
        term = settled(named)
        keys = [option.term.key for option in rivals(named) if option.term.dimension is Dimension.INDICATOR]
        own = [key for key in keys if key in gives]
        if term is not None and term.dimension is Dimension.INDICATOR and (term.key in gives or not own):
            found.append(term.key)
        else:
            found += own
    return list(dict.fromkeys(found))
