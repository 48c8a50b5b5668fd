"""Ways of asking on, put as they are usually said: thanks before them, "ditto rents", "same this year"."""

import re
from datetime import date

from domain.periods import Frequency, Period
from handlers.understanding.question import PeriodAsked
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.word_list import words

_THANKS = words(
    "ta thanks thank thx cheers ok okay great perfect lovely brilliant right good you many much very so oh ah dear love"
    " me that is thats goodness gosh blimey wow hello hi hey again helpful useful all obliged"
)
_ASKED_KINDLY = re.compile(
    r"^(?:(?:now|please|pls|plz|kindly|then)\s+)*"
    r"(?:(?:could|can|would|will) (?:you|u)\s+|(?:could|can|may|might) (?:i|we)\s+"
    r"|(?:i would|id|i should) like (?:you )?to\s+)?"
    r"(?:(?:now|please|pls|plz|kindly)\s+)*"
    r"(?=(?:and|the|same|just|only|as|for|by|in|with|do|show|list|give|see|have|get|tell|put|make|leave|take|strip|drop"
    r"|remove|turn|send|plot|draw|chart|export|download|add|include|exclude|look|switch|change|also|narrow|limit|compare"
    r"|repeat|go|who|what|why|when|how|which|where|is|are)\b)"
)
"""How a change is asked for: "could you now show ..."."""
_THOSE_IN = re.compile(
    r"^(?:(?:and|so|ok|now|but)\s+)*(?:(?:are|is)\s+)?(?:there\s+)?(?:any|which|which ones?)"
    r"(?:\s+of\s+(?:them|those|these))?(?:\s+(?:are|is))?\s+(?=(?:in|within|across|under|for|from)\s)",
    re.IGNORECASE,
)


def those_in(typed: str) -> str:
    """ "Any in housing", "which of them are in planning" after a list: the same, said as "just in housing"."""
    rest, changed = _THOSE_IN.subn("just ", typed, count=1)
    return rest if changed else ""


_NOW = re.compile(r"^\s*(?:(?:ok|okay|right|so)[\s,]+)*now[\s,]+(?=\S+(?:\s+\S+){0,7}\s*$)", re.IGNORECASE)


def turned_now(typed: str) -> str:
    """ "Now SARs" after something was shown: the same, said as "and SARs"; empty where it does not begin so."""
    rest, changed = _NOW.subn("and ", typed, count=1)
    return rest if changed else ""


_SAME_QUESTION = re.compile(
    r"^\s*(?:(?:and|ok|okay|now|then|please|can you do)\s+)*"
    r"(?:the )?same (?:question|thing|query|one|analysis|again|view)(?: again)?\s+(?=(?:for|with|about|on|in)\s)",
    re.IGNORECASE,
)
_DITTO = re.compile(
    r"^\s*(?:(?:and|ok|okay|now|then|please)\s+)*ditto[\s,]+(?:(?:for|with|on|in)\s+)?(?=\S)", re.IGNORECASE
)


def same_question(typed: str) -> str:
    """ "Same question for rents", "ditto rents": said as "same for rents"; empty where it does not begin so."""
    rest, changed = _SAME_QUESTION.subn("same ", typed, count=1)
    if not changed:
        rest, changed = _DITTO.subn("same for ", typed, count=1)
    return rest if changed else ""


_LAST_TIME = re.compile(
    r"^(?:(?:and|what about|how about|ok|so)\s+)*(?:the )?last time(?: (?:round|around|then|please|pls))*$"
)
_THIS_YEAR = re.compile(
    r"^(?:(?:and|what about|how about|ok|for|the)\s+)*same(?: (?:months|period|time|quarters|stretch))?(?: (?:in|for))?"
    r" this year(?: (?:then|please|pls))*$"
)


def at_another(sentence: Sentence, shown: PeriodAsked, today: date) -> str:
    """ "Last time" as the quarter before, "same this year" as the same months of this one; empty for neither."""
    if _LAST_TIME.match(sentence.text):
        return "and the quarter before that"
    if not shown.last or not _THIS_YEAR.match(sentence.text):
        return ""
    first, last = Period.parse(shown.first or shown.last), Period.parse(shown.last)
    years = Period.containing(today, Frequency.YEAR).start_year - last.start_year
    first, last = (Period(each.frequency, each.start_year + years, each.number) for each in (first, last))
    return f"and {first.notation} to {last.notation}" if first != last else f"and {last.notation}"


def behind_thanks(sentence: Sentence) -> str:
    """What follows "ta.", "great, thanks -" or "could you now"; empty where the text does not begin so."""
    place = 0
    while place < len(sentence.words) - 1 and sentence.words[place] in _THANKS:
        place += 1
    place = place if place and sentence.tokens[place].breaks else 0
    asked = _ASKED_KINDLY.match(" ".join(sentence.words[place:]))
    place += len(asked.group().split()) if asked else 0
    return sentence.typed[sentence.tokens[place].start :] if 0 < place < len(sentence.words) else ""
