"""What happened to a figure, said in chat where the bot asked for it: "Two crews short since July".

Only a statement is read as one. What asks or commands, and what can be read whole as a question, stays a question.
"""

import re

from handlers.understanding.giving.figure_patterns import QUESTION
from handlers.understanding.giving.said_figures import is_same_again
from handlers.understanding.names.named import rivals, settled
from handlers.understanding.periods.words import NUMBERS
from handlers.understanding.question import Dimension, Entry, Kind, Pick, Question
from handlers.understanding.reading import Reading, read
from handlers.understanding.words.grammar_words import GRAMMAR
from handlers.understanding.words.word_list import words as word_list

COMMENT, NO_COMMENT = "comment", "no comment"
"""The aspects of a Question that says what happened, or that there is nothing to say."""

SAME_COMMENT = "same comment"
"""The aspect of one that says that last time's comment holds again."""

FEWEST_WORDS = 3
_SAME = re.compile(
    r"(?:please |just |keep |use |put |its |it is )*(?:the )?(?:exact )?same (?:comment|words|wording|text|explanation"
    r"|reason|narrative|commentary)(?: again| please| as (?:last|before|previous|the last|the previous|in|for|q\d).*)?"
    r"|(?:comment |explanation )?as (?:per )?last (?:time|quarter|month|year)(?:s comment)?",
    re.IGNORECASE,
)
_NOTHING = re.compile(r"(?:no|without(?: a)?|nothing to) (?:comments?|add|say|explain)", re.IGNORECASE)
_NAMED = re.compile(r"\s*(?P<name>[^:?\n]{2,120}?)\s*(?::|\s[-–—])\s+(?P<words>\S.*)", re.DOTALL)
_ASKS = re.compile(
    r"(?:please|pls|can|could|may|might|shall|am|are|id like|i want|i need|id love|help|start|stop|skip|back|undo|yes"
    r"|no|ok|okay|thanks|thank|ta|cheers|hi|hello|hey|good (?:morning|afternoon)|me|see|open|read|draw|explain"
    r"|describe|count|sort|rank|change|set|chase|export|download|search|look up|filter|group|break|split)\b"
    r"|.*\b(?:what|which|who|where|when|why|how)$",
    re.DOTALL,
)
_REASON = re.compile(
    r"\b(?:because|due to|owing to|as a result|caused|since|following|despite|is being|are being|will be|has been"
    r"|have been|had been|was|were|we are|we have)\b"
)
_ANSWER = re.compile(
    r"(?:yes|yep|yeah|no|nope|not|correct|right|because|since|only|just|all|more|less|over|under|it|they|we|this|that)\b",
    re.IGNORECASE,
)
_OF_NUMBERS = word_list("minus plus point and hundred thousand million % percent per cent is was the our my")
_OF_QUESTIONS = word_list(
    "red reds amber ambers green greens rating ratings rag figure figures indicator indicators measure measures"
    " kpi kpis number numbers rate rates risk risks project projects action actions meeting meetings comment"
    " comments overdue late behind budget budgets spend spending money forecast forecasts trend trends history"
    " chart table latest newest current performance summary headlines page news good bad worst best top bottom"
    " biggest movers improved improving worse worsening better new target targets tolerance benchmark benchmarks"
    " average national neighbours ward wards area areas service services portfolio portfolios directorate"
    " directorates priority priorities team owner owners quarter quarters month months year years last previous"
    " next this same against versus vs by per between compared off missing due provisional statutory list all"
    " one ones my our mine whole everything please"
)
"""What questions are made of besides names and times: where nothing else was said, it may be one."""


def read_comment(reading: Reading) -> Question | None:
    """The comment that was said; None where none was asked for, or this is anything else."""
    asked = tuple(key.partition("|")[0] for key in reading.context.explain)
    if not asked:
        return None
    typed = reading.typed.strip()
    if _NOTHING.fullmatch(typed.rstrip(" .")):
        return Question(Kind.RECORDED, typed, aspect=NO_COMMENT)
    if is_same_again(typed):
        return None
    if number := _mistyped(reading):
        return _of_one(reading, number)
    found = _NAMED.fullmatch(typed)
    code = _named(reading, found["name"], asked) if found else ""
    words = found["words"].strip() if found and code else typed
    if reading.act or not (_answers(reading, words) or _tells(reading, words, code)):
        return None
    picks = (Pick(Dimension.INDICATOR, code),) if code else ()
    return Question(Kind.RECORDED, typed, aspect=COMMENT, picks=picks, words=words)


def read_same_comment(reading: Reading) -> Question | None:
    """That last time's comment holds again, of the one figure named or of what was asked about; None for all else."""
    asked = tuple(key.partition("|")[0] for key in reading.context.explain)
    typed = reading.typed.strip()
    found = _NAMED.fullmatch(typed) if asked else None
    code = _named(reading, found["name"], asked) if found else ""
    said = (found["words"] if found and code else typed).strip(" .!").replace("'", "").replace("’", "")
    picks = (Pick(Dimension.INDICATOR, code),) if code else ()
    return Question(Kind.RECORDED, typed, aspect=SAME_COMMENT, picks=picks) if asked and _SAME.fullmatch(said) else None


def _mistyped(reading: Reading) -> str:
    """The number, where there is nothing but a name and one that can't be read: "bins 3 8"; else empty."""
    named = {place for each in reading.named for place in each.places}
    rest = [word for place, word in enumerate(reading.sentence.words) if place not in named]
    numbers = [word for word in rest if word[0].isdigit() or word in NUMBERS]
    return " ".join(rest) if numbers and all(word in numbers or word in _OF_NUMBERS for word in rest) else ""


def _of_one(reading: Reading, number: str) -> Question | None:
    """The number as the answer for the one indicator that was named, to be asked about; None where none is clear."""
    terms = [term for each in reading.named if (term := settled(each)) and term.dimension is Dimension.INDICATOR]
    return Question(Kind.RECORDED, reading.typed, entries=(Entry(terms[0].key, number),)) if len(terms) == 1 else None


def _tells(reading: Reading, words: str, code: str) -> bool:
    """Whether words say what happened, rather than ask for the figures they name."""
    return states(words) and (bool(code) or not may_ask(reading))


def _answers(reading: Reading, words: str) -> bool:
    """Whether words answer the question that a figure was returned with: there "Yes, all of July" is no talk."""
    if not reading.context.answering or "?" in words:
        return False
    return bool(_ANSWER.match(words)) or (states(words, fewest=1) and not may_ask(reading))


def states(words: str, fewest: int = FEWEST_WORDS) -> bool:
    """Whether words say something, and neither ask nor command."""
    lowered = words.casefold().replace("'", "").replace("’", "")
    asks = "?" in words or QUESTION.match(lowered) or _ASKS.match(lowered)
    return not asks and len(re.findall(r"[^\W\d_]{2,}|\d+", words)) >= fewest


def may_ask(reading: Reading) -> bool:
    """Whether there is nothing in it but what questions are made of, and no reason: "recycling rate by ward"."""
    known = GRAMMAR | NUMBERS.keys() | _OF_QUESTIONS | reading.index.nouns.keys() | {"§", "@", "~"}
    return all(word in known for word in reading.masked.words) and not _REASON.search(reading.typed.casefold())


def _named(reading: Reading, name: str, asked: tuple[str, ...]) -> str:
    """The one figure asked about that a name stands for; empty where it is none of them, or several."""
    part = read(name, reading.index, reading.asker, reading.context, reading.today)
    keys = {option.term.key for named in part.named for option in rivals(named)}
    found = [code for code in dict.fromkeys(asked) if code in keys]
    return found[0] if len(found) == 1 and not part.unread else ""
