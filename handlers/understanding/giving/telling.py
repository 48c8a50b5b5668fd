"""A text in which somebody may tell a figure of theirs: its name, its time and its numbers masked, cut into clauses."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.understanding.giving.figure_patterns import FIGURE
from handlers.understanding.giving.figure_statement import Statement
from handlers.understanding.names.named import Named
from handlers.understanding.question import Dimension
from handlers.understanding.reading import Reading, read
from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.tokens import plain, read_tokens

NAME, TIME, NUMBER = "§", "@", "#"
_BEGINS_A_NUMBER = "£-0123456789"
LONGEST = 240
"""How long a text may be that tells one figure, in characters."""

_POLITELY = r"(?:(?:hi|hello|hey|ok|okay|so|and|please|pls|also|sorry)[\s,]+)*"
_ASKS = Pattern(
    rf"{_POLITELY}(?:what(?! (?:i|we|was|got) )|whats|wot|which|who|whos|when|where|why|how|hows|is|are|am|was|were|do"
    rf"|does"
    r"|did|has|have(?! (?:put|entered|logged|recorded))|should|would(?! you)|will(?! you)|may|shall|show|list|compare"
    r"|chart|plot|graph|top|bottom|worst|best|tell|find|any|trend|remind|subscribe|explain|chase|verify"
    r"|give me(?! (?:until|till|til|a|an|another|more) )|send me"
    r"|(?:can|could) (?:i|we) (?:see|have|get(?! you))|i want to (?:see|know)|undo)\b"
)
_ASKS_WITHIN = Pattern(
    r"\b(?:how|why|whos|trend|compare|compared|versus|vs|chart|graph|average|benchmark|targets?|forecast"
    r"|(?<!rather )than|remind"
    r"|tolerance|goal|budget|risks?|actions?|(?:what|when|where|who) (?:is|are|was|were|do|does|did)"
    r"|which (?:is|are|was|were|do|does|did)(?! (?:£?-?\d|about|around|now|due|on|because|down|from|after|a|the)))\b"
)
_ASKED_TO = Pattern(rf"{_POLITELY}(?:can|could|will|would) you (?:please |pls )?(?:just )?[a-z]+")
_BREAK = Pattern(r"[,;:()\n]|\s-+\s|\.(?:\s|$)")
_ROUGHLY_BEFORE = Pattern(
    r"(?<!\w)(?:(?:about|around|roughly|approximately|approx\.?|circa|ca\.?|nearly|almost|somewhere|in the region of"
    r"|just (?:over|under|above|below)|close to|~)\s*)+(?=(?:(?:at|on|to)\s+)?$)"
)
_ROUGHLY_BEHIND = Pattern(r"(?:\s?-?(?:ish|or so|or thereabouts?|give or take|approx\.?|approximately|roughly)(?!\w))+")
_A_DAY_OF_THE_MONTH = Pattern(r"(?:st|nd|rd|th)(?!\w)")
""" "By the 30th" gives no 30."""
_LONG = 3
_LEAST = 0.5
"""How well the words must fit what somebody gives, for a figure to be taken as told of it."""


@dataclass(frozen=True)
class Telling:
    """What is told of: `code`, the words with marks instead of names, times and numbers, clause by clause.

    `answers` are the numbers as they were typed, with their units and with the words that call them rough.
    """

    reading: Reading
    code: str
    named: Named
    clauses: Sequence[Sequence[str]]
    answers: Sequence[str]

    @property
    def text(self) -> str:
        """All of it, with a comma between clauses."""
        return " , ".join(" ".join(clause) for clause in self.clauses)


def may_tell(typed: str) -> bool:
    """Whether a text may tell a figure rather than ask for one."""
    text = plain(typed).casefold().replace("'", "").replace("’", "").strip()
    if not text or len(text) > LONGEST or _ASKS.match(text) or _ASKS_WITHIN.search(text):
        return False
    return "?" not in text or bool(_ASKED_TO.match(text))


def telling(typed: str, statement: Statement) -> Telling | None:
    """What somebody tells of one indicator whose figures they give; None where it is none, or several."""
    if not may_tell(typed):
        return None
    reading = read(typed, statement.index, statement.asker, statement.context, statement.today)
    found = None if reading.act else _theirs(reading, statement)
    if found is None:
        return None
    code, named = found
    clauses, answers = _masked(reading, _words_of(code, named, reading))
    return Telling(reading, code, named, clauses, answers)


def _theirs(reading: Reading, statement: Statement) -> tuple[str, Named] | None:
    """The one indicator that is named of those whose figures the speaker gives."""
    asker = statement.asker
    gives = {*asker.owed, *asker.owns, *filter(None, [statement.context.pending])}
    fitting = [
        (option.score, option.term.key, named)
        for named in reading.named
        for option in named.options
        if option.term.dimension is Dimension.INDICATOR and option.term.key in gives and option.score >= _LEAST
    ]
    best = max((score for score, _, _ in fitting), default=0)
    codes = {code: named for score, code, named in fitting if score == best}
    return next(iter(codes.items())) if len(codes) == 1 else None


def _words_of(code: str, named: Named, reading: Reading) -> set[int]:
    """The places of the words that are of the indicator's own names, and not only of another's that they may mean."""
    term = next(option.term for option in named.options if option.term.key == code)
    own = {stem(each.word) for name in (term.name, *term.aliases, *term.remembered) for each in read_tokens(name)}
    said = reading.sentence.words
    places = {place for place in named.places if stem(said[place]) in own}
    spread = set(range(min(places), max(places) + 1)) if places else set(named.span)
    # What it counts may be said behind its figure: "street lights 1,204 of 1,240 working".
    return spread | {place for place, word in enumerate(said) if len(word) > _LONG and stem(word) in own}


def _masked(reading: Reading, named: set[int]) -> tuple[list[list[str]], list[str]]:
    """The clauses with marks in them, and the numbers in their order."""
    sentence, answers = reading.sentence, list[str]()
    timed = {place for span in reading.times for place in span}
    lowered, taken, end = sentence.typed.casefold(), -1, 0
    clauses: list[list[str]] = [[]]
    for place, token in enumerate(sentence.tokens):
        if _BREAK.search(sentence.typed[end : token.start]) and clauses[-1]:
            clauses.append([])
        end = token.end
        if token.start < taken:
            continue
        mark = NAME if place in named else TIME if place in timed else sentence.words[place]
        begins = mark not in (NAME, TIME) and token.raw[:1] in _BEGINS_A_NUMBER
        figure = FIGURE.match(lowered, token.start) if begins else None
        if figure and figure.end() > token.start and not _A_DAY_OF_THE_MONTH.match(lowered, figure.end()):
            roughly = _ROUGHLY_BEFORE.search(lowered, 0, token.start)
            behind = _ROUGHLY_BEHIND.match(lowered, figure.end())
            mark, taken = NUMBER, behind.end() if behind else figure.end()
            answers.append((roughly[0] if roughly else "") + sentence.typed[token.start : taken].strip())
        if not (mark in (NAME, TIME) and clauses[-1][-1:] == [mark]):
            clauses[-1].append(mark)
    return [clause for clause in clauses if clause], answers
