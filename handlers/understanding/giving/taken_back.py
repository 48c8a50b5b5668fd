"""What is said of a figure that was just given and is wrong: it is to be taken back, or is another indicator's."""

import re
from datetime import date

from msgspec.structs import replace

from handlers.understanding.giving.figure_patterns import HAS_DIGIT
from handlers.understanding.names.index import Index
from handlers.understanding.names.named import rivals, settled
from handlers.understanding.question import Dimension, Entry, Kind, Pick, Question
from handlers.understanding.reading import read
from handlers.understanding.vocabulary import Asker, Context
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.tokens import plain

WITHDRAW, MOVE = "withdraw", "move figure"
"""The acts: a figure goes again, or goes to another indicator."""

LONGEST = 120
_LEAD = (
    r"(?:(?:sorry|oops|whoops|no|nope|wait|actually|ah|oh|argh|hang on|hold on|my mistake|my bad|correction|please|pls"
    r"|wrong (?:one|line|name|indicator|measure|figure)|(?:can|could|will|would)(?: (?:you|we|i))?|i (?:need|want"
    r"|meant) to"
    r"|id like (?:you )?to|i (?:need|want) you to|id rather|i|lets|just|ok|okay|heck|damn|crap|bother|blast|dear|god"
    r"|and|so|quick|quickly)[\s,.:;!-]+)*"
)
_TAKES = (
    r"(?:take back|scrap|scrub|delete|remove|withdraw|cancel|retract|rescind|wipe|erase|bin|ditch|forget(?: about)?"
    r"|clear|undo|revert"
    r"|reverse|pull|unsend|unsave|unsubmit|unrecord|unlog|disregard|ignore|discard|void|strike|drop|lose|kill|dump"
    r"|chuck|trash"
    r"|junk|recall|rewind|go back on|pretend|roll ?back|back out|rub out|cross out|strike out|take out|get rid of"
    r"|never ?mind|dont (?:save|keep|record|count"
    r"|use|log|submit|store|enter|put|send)|do not (?:save|keep|record|count|use|log|submit|store|enter|put|send)"
    r"|reset)"
)
_PARTED = (
    r"(?:take|pull|get|roll|put|change|turn|set|send|strike|rub|cross|chuck|throw|wind|have|want|need|claw|bring|come)"
)
_AWAY = (
    r"(?:back|out|off|away|gone|removed?|deleted|withdrawn|taken (?:out|back|off|away)|scrapped|cancelled|undone|wiped"
    r"|erased|binned"
    r"|cleared|reversed|pulled|voided|retracted|rescinded)(?: (?:to )?(?:how|what|as|where) (?:it|they) (?:was"
    r"|were)(?: before)?)?"
)
_TAKES_BACK = Pattern(
    rf"{_LEAD}(?:{_PARTED} (?P<one>.+?) (?:to be |to come )?{_AWAY}(?: again| in)?|(?P<it>.+?) (?:come|go"
    rf"|be) {_AWAY}(?: again)?|(?:i want|i need|id like) (?P<wanted>.+?)"
    rf" {_AWAY}|{_TAKES}(?P<other> .+?)?(?: again)?|(?:ctrl|control|cmd)[ -+]?z|as you were)(?: please| pls| now"
    rf"| for me| thanks| ta)*[\s.!]*"
)
_IT = Pattern(
    r"(?:(?:that|this|it|all|them|these|those|both|the|my|last|latest|previous|one|figures?|numbers?|entry|entries"
    r"|answer|value"
    r"|message|post|line|returns?|submission|update|bit|thing|for|what|which|whatever|i|ive|weve|we|id|just|never|ever"
    r"|not|gave"
    r"|given|sent|typed|put|said|entered|submitted|recorded|logged|keyed|wrote|told|posted|did|added|saved|you|in|down"
    r"|up|now"
    r"|there|then|a (?:moment|minute|second|sec) ago|again|in the system|on record|from (?:the )?(?:record|system"
    r"|return|log)"
    r"|please)(?:\s+|$))*"
)
_IS_LEAD = Pattern(_LEAD)
_SLIPPED = Pattern(
    r"\b(?:(?:in|by) (?:error|mistake|accident)|too (?:early|soon|quick\w*)|accident\w*|mistake\w*|wrong\w*|error|slip"
    r"|typo"
    r"|(?:did not|didnt|hadnt|havent|wasnt|isnt|not|never|shouldnt|should not)(?: \w+){0,3}? (?:mean\w*|meant"
    r"|intend\w*|check\w*"
    r"|ready|right|final|agreed|correct|sent|gone|saved|been|supposed|have)|premature\w*|by itself|jumped the gun)\b"
)
"""What is said beside it of how it came about: "sent in error", "hadn't been checked"."""
_CHANGED = Pattern(
    rf"{_LEAD}(?:(?:ive |i have |i )?changed my mind|not (?:that|it|this)(?: one)?|on (?:second thoughts?|reflection))"
)
_NOT_MEANT = Pattern(
    rf"{_LEAD}(?:i|we) (?:did not|didnt|never) (?:mean|meant|intend|want)(?:ed)? (?:to (?:send|put|enter|submit|give"
    rf"|save|record|say|type|log"
    r"|do|key|post)|for) (?:it|that|this)(?: \w+){0,3}|(?:it|that|this)(?: \w+)? (?:shouldnt|should not|wasnt meant to"
    r"|was not meant to)"
    r" (?:have (?:been sent|gone in|gone|been saved|been there)|be (?:there|in|saved|sent)|go in)"
)
_CLAUSES = Pattern(r"\s*[,;.!:]+\s*|\s+[-–—]+\s+|\s+(?:because|as|since|and|but|cos)\s+")
_MOVES = Pattern(
    rf"{_LEAD}(?:i (?:meant|mean)(?: that| it)?(?: for| to be)?"
    r"|(?:it|that|this)(?: is| was|s)?(?: meant)?(?: to be)? for"
    r"|(?:it|that|this)?\s*(?:should be|should have been|was meant to be|belongs|goes)(?: for| to| under| in| with)?"
    r"|(?:move|put|switch|change) (?:it|that|this|the figure) (?:to|under|against|into|for|in)"
    r"|(?:it|that|this)(?:s| is| was) (?:the |my )?(?:figure |number )?(?:for )?|meant(?: for)?|for|i meant for)\s+"
    r"(?P<name>.+?)(?:,? (?:not|instead of|rather than) .+)?[\s.!]*"
)
_CORRECTS = Pattern(r"(?:sorry|oops|whoops|no|nope|wait|actually|my mistake|my bad|wrong|meant|should|correction)\b")


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
    if (what := _what_goes(text)) is not None:
        return _taken_back(typed, what, given, index, asker, context, today)
    if len(given) == 1 and (moved := _MOVES.fullmatch(text)):
        codes = codes_named(moved["name"], index, asker, context, today)
        other = [code for code in codes if code != given[0]]
        if len(other) == 1 and (other[0] in (*asker.owns, *asker.owed) or _CORRECTS.match(text)):
            entry = Entry(given[0], last.entries[0].answer)
            picks = (Pick(Dimension.INDICATOR, other[0]),)
            return Question(Kind.ACT, typed, aspect=MOVE, picks=picks, entries=(entry,))
    return None


def _what_goes(text: str) -> str | None:
    """What is to be taken back, empty for whatever was given last; None where nothing is.

    Beside it may be said how it came about: "disregard that entry, sent in error".
    """
    alone = _TAKES_BACK.fullmatch(text)
    what = _what(alone) if alone else None
    if what is not None and (not what or _IT.fullmatch(f"{what} ") or _IT.fullmatch(what)):
        return ""
    if _NOT_MEANT.fullmatch(text.strip(" .!")):
        return ""
    clauses = [clause for clause in _CLAUSES.split(text) if clause]
    taken = [_TAKES_BACK.fullmatch(clause) or _NOT_MEANT.fullmatch(clause) for clause in clauses]
    told = (clause for clause, found in zip(clauses, taken, strict=True) if not found)
    if len(clauses) < 2 or not any(taken) or not all(_is_beside(each) for each in told):
        return what
    return next((said for found in taken if found and (said := _what(found))), "")


def _what(found: re.Match[str]) -> str:
    return next((said.strip() for said in found.groupdict().values() if said), "")


def _is_beside(clause: str) -> bool:
    """Whether a clause only says how it came about that a figure has to go again."""
    return bool(_SLIPPED.search(clause) or _IS_LEAD.fullmatch(f"{clause} ") or _CHANGED.fullmatch(clause))


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
