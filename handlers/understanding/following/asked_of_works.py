"""What is asked of a project, a risk or an action that was shown: "when will it be finished", "how many so far"."""

import re

from handlers.understanding.deciding.asked import Asked
from handlers.understanding.following.turn import IT, turn
from handlers.understanding.names.named import Named
from handlers.understanding.question import WORKS, Kind, Question
from handlers.understanding.reading import Reading
from handlers.understanding.words.word_list import words

OF_WORK = (Kind.DUE, Kind.PROJECTS, Kind.ACTIONS, Kind.RISKS, Kind.MEETINGS)
WHEN_DUE = turn(
    rf"(?:whens|when|by when)(?:(?: (?:was|is|were|are|s))? (?:{IT}|his|hers|theirs|the deadline|the date))?"
    r"(?: (?:due|closing|(?:meant|supposed|expected|wanted|needed)(?: to (?:be|go|come))?))?(?: in| by| back| done)?"
)
_OF_A_WORK = turn(
    r"(?:when|whens|who|whos|whose|why|whys|whats?|how|hows|is|are|will|wheres?|any|has|did|does|can|likelihood|impact"
    r"|owner|status|due|cost)\b.*"
)
_ASKS_OF_A_WORK = (Kind.DUE, Kind.DEFINITION, Kind.INDICATOR, Kind.SUMMARY, *OF_WORK)


def asks_of_works(reading: Reading, last: Question, own: Asked | None) -> bool:
    """Whether these words ask of the one work that was shown, or of works listed, what was told of them."""
    return _is_of_a_work(reading, last, own) or _is_of_works_listed(reading, last, own)


def _is_of_a_work(reading: Reading, last: Question, own: Asked | None) -> bool:
    """ "When will it be finished" after a project, a risk or an action was shown."""
    if not any(pick.dimension in WORKS for pick in last.picks) or reading.ratings.ratings:
        return False
    text = reading.sentence.text
    if _HOW_MANY_SO_FAR.match(text):
        return True
    short = len(reading.sentence.words) <= _FEW or re.search(rf"\b{IT}\b", text)
    if own is not None and own.kind in _BESIDE_A_WORK and own.kind is not last.kind:
        return False
    fitting = own is None or own.kind in _ASKS_OF_A_WORK or _ASKS_OF_ITS_STATE.search(text)
    named = any(each.options and not _is_said_of_a_work(reading, each) for each in reading.named)
    return bool(not named and short and fitting and _OF_A_WORK.match(text))


_HOW_MANY_SO_FAR = re.compile(
    r"^(?:(?:and|so|ok)\s+)*how (?:many|much|far)\b.*\b(?:so far|to go|left|done|bought|built|along|got|yet|now)$"
)
"""What is on record of it is told again: how far it has come stands in its comment, if anywhere."""
_FEW = 6
_BESIDE_A_WORK = (Kind.RISKS, Kind.PROJECTS, Kind.MONEY, Kind.MEETINGS)
_ASKS_OF_ITS_STATE = re.compile(
    r"\b(?:worse|better|up|down|changed|likelihood|impact|score[ds]?|done|finished|complete[d]?)\b"
)
_SAID_OF_A_WORK = words(
    "open opens opening close closes closing hold holds holding start starts started finish finished complete completed"
    " pause paused stop stopped ready end ends delay delayed happen impact likelihood score scored owner status blame"
    " shout lead leads charge responsible accountable plan planned problem matter wrong bad stuck waiting wait risk"
    " risky"
)
"""What is asked of a project, a risk or an action, though some indicator has the word in its name."""


def _is_said_of_a_work(reading: Reading, named: Named) -> bool:
    return not named.coded and all(reading.sentence.words[place] in _SAID_OF_A_WORK for place in named.places)


def _is_of_works_listed(reading: Reading, last: Question, own: Asked | None) -> bool:
    """ "When is that due" after actions, "why is it late" after projects: what was told tells that too."""
    text = reading.sentence.text
    if last.kind in (Kind.ACTIONS, Kind.RISKS, Kind.PROJECTS) and WHEN_DUE.match(text):
        return True
    asks = not reading.named and (own is None or own.kind in (Kind.INDICATOR, Kind.DUE, Kind.PROJECTS))
    return last.kind is Kind.PROJECTS and asks and bool(re.search(rf"\b{IT}\b", text) and _OF_A_WORK.match(text))
