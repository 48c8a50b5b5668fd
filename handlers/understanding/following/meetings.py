"""After a meeting was told of: the one before, the next one, what was said there, and whether it was done."""

from msgspec.structs import replace

from handlers.understanding.deciding.asked import Asked
from handlers.understanding.question import NO_DAYS, NO_TIME, Dimension, Kind, Pick, Question
from handlers.understanding.reading import Reading
from handlers.understanding.words.pattern import Pattern

_LEAD = r"^(?:(?:and|ok|okay|so|but|right|now|then|also|well)\s+)*"
_IT = r"(?:it|that|this|they|those|these|them|any of (?:it|that|them|those))"
_SAY = (
    r"(?:say|said|decided?|agreed?|conclude[d]?|resolve[d]?|ask(?:ed)?(?: for)?|want(?:ed)?|raise[d]?|note[d]?"
    r"|discuss(?:ed)?|do|talk about|think)"
)
_AGAIN = r"(?: (?:then|there|please|pls|about (?:it|that|us)))*$"
_BEHIND = Pattern(
    rf"{_LEAD}(?:what|anything)(?: (?:did|have|had|has))?"
    rf" (?:they|it|we|you|everyone|members|the (?:committee|board|panel)) {_SAY}"
    r"(?: (?:(?:at |from )?(?:the |their |its )?(?:last|previous)(?: (?:time|one|meeting|session))?|@))?"
    rf"{_AGAIN}"
    rf"|{_LEAD}(?:(?:what about|how about|what happened(?: at| in)?|whats|what was(?: (?:said|decided) at)?) )?"
    rf"(?:the )?(?:(?:last|previous) (?:one|time|meeting|session)|(?:one|meeting|session) before(?: (?:that"
    rf"|it))?){_AGAIN}"
    rf"|{_LEAD}(?:what was|whats) (?:said|agreed|decided|the outcome|the decision){_AGAIN}"
)
_AHEAD = Pattern(
    rf"{_LEAD}(?:(?:when(?:s| is| are| do| does| will)?|what about|how about) )?(?:the |their )?"
    r"(?:next (?:one|time|meeting|session)|(?:they|it|we) (?:next )?(?:meet|sit)(?:ing|s)?(?: (?:next|again))?"
    r"|(?:they|it|we) (?:next )?(?:meet|sit)(?: again| next)?)" + _AGAIN
)
_DONE = Pattern(
    rf"{_LEAD}(?:did|have|has) (?:they|we|it)(?: (?:ever|actually))* (?:get|got|receive[d]?|have|had)"
    r" (?:it|that|them|one)$|"
    rf"{_LEAD}(?:(?:was|were|is|are|has|have|did|do)(?:nt)? (?:{_IT}|we|you|anyone|anybody|somebody|someone|all {_IT})"
    rf"(?: (?:all|ever|actually|been|now|yet|get))*(?: (?:done|do (?:it|that|them)|happen(?:ed)?|finished|completed?"
    rf"|actioned|followed up|carried out|act(?:ed)? on it|delivered))"
    r"|(?:any|has anything) (?:progress|happened|been done)(?: on (?:it|that|them|those))?"
    r"|what happened (?:to|with) (?:it|that|those|them)|done|all done)(?: (?:yet|since|now|then|in the end))*$"
)


_OF_A_BODY = (Kind.SUMMARY, Kind.INDICATORS, Kind.COUNT, Kind.ACTIONS)
_SO_FAR = Pattern(r"\b(?:doing|done)\b")
_AGENDA = Pattern(
    rf"{_LEAD}(?:whats|what is|what will be|anything|what)(?: (?:on|going|coming|up|due))*(?: (?:on|to|for|at))?"
    r" (?:the |their |its )?(?:agenda|it|that one|them)(?: (?:for it|then|please|pls|next|this time))*$"
    rf"|{_LEAD}(?:the )?agenda$|{_LEAD}(?:the )?(?:one|meeting|ones)? ?after(?: (?:that|it|then))?$"
    rf"|{_LEAD}what (?:will|are) (?:they|we) (?:be |going to )*"
    r"(?:look(?:ing)? at|discuss(?:ing)?|consider(?:ing)?|see)$"
)
_ABOUT_IT = Pattern(r"\b(?:about|on|to|of) (?:it|that|this)(?: (?:last time|then|please|pls))?$")


def of_a_meeting(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    """Another meeting of the same body, or what came of what it asked for; None where it is neither.

    "What did the board say about it" after an indicator is what it said about that.
    """
    if about := _about_the_one(reading, last, own):
        return about
    if last.kind is Kind.ACTIONS and _DONE.match(reading.sentence.text):
        return replace(last, text=reading.typed, aspect="")
    if reading.named:
        return None
    bodies = tuple(pick for pick in last.picks if pick.dimension is Dimension.BODY and not pick.excluded)
    return _another(reading, last, own, bodies) if last.kind is Kind.MEETINGS else _when_met(reading, last, bodies)


def _when_met(reading: Reading, last: Question, bodies: tuple[Pick, ...]) -> Question | None:
    """What a body said last time, or when it meets next, after how its figures or the actions it asked for stand."""
    text = reading.sentence.text
    if last.kind not in _OF_A_BODY or not bodies:
        return None
    if last.kind is Kind.ACTIONS and _AHEAD.match(text):
        return Question(Kind.MEETINGS, reading.typed, "next", bodies)
    said = _BEHIND.match(text) and not _SO_FAR.search(text)
    return Question(Kind.MEETINGS, reading.typed, picks=bodies) if said else None


def _about_the_one(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    """ "What did the board say about it" after one indicator."""
    meets = own is not None and own.kind is Kind.MEETINGS and len(last.codes) == 1
    if own is None or not meets or not _ABOUT_IT.search(reading.sentence.text):
        return None
    named = (each.options[0].term for each in reading.named if each.options)
    bodies = tuple(Pick(term.dimension, term.key) for term in named if term.dimension is Dimension.BODY)
    picks = (*bodies, Pick(Dimension.INDICATOR, last.codes[0]))
    return Question(Kind.MEETINGS, reading.typed, own.aspect, picks, period=reading.periods.asked)


def _another(reading: Reading, last: Question, own: Asked | None, bodies: tuple[Pick, ...]) -> Question | None:
    """The next meeting, the last one, or what came of what was asked for there."""
    text = reading.sentence.text
    asked_for = own is not None and own.kind is Kind.ACTIONS and not (reading.scope.mine or reading.scope.everything)
    if asked_for and bodies:
        return _asked_for(reading, bodies)
    if _AGENDA.match(text) or _AHEAD.match(text):
        return replace(last, text=reading.typed, aspect="next", period=NO_TIME, days=NO_DAYS)
    if _BEHIND.match(text):
        before = last.aspect == "next" or "last" in text.split() or "previous" in text.split()
        return replace(last, text=reading.typed, aspect="", period=NO_TIME, days=NO_DAYS) if before else last
    return _asked_for(reading, bodies) if _DONE.match(text) else None


def _asked_for(reading: Reading, bodies: tuple[Pick, ...]) -> Question:
    return Question(Kind.ACTIONS, reading.typed, picks=bodies)
