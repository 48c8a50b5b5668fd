"""What something earns, put as the income from it, as indicators are called: "how much does parking make"."""

import re

from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension
from handlers.understanding.words.common_words import COMMON
from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.ordinary_words import JOINING, ORDINARY
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.tokens import read_tokens
from handlers.understanding.words.word_list import words

_COMES_IN = (
    r"(?:earn(?:s|ed|ing)?|bring(?:s|ing)? in|brought in|tak(?:es?|ing|en) in|took in|rais(?:es?|ed|ing)|mak(?:es?|ing)"
    r"|made|generat(?:es?|ed|ing))"
)
_ENDS = r"(?=\s*(?:$|[?.!,;])|\s+(?:last|this|in|so|since|per|a|each|every|please|pls|at|now|then|for|over|on)\b)"
_HOW_MUCH = r"\bhow much(?: (?:money|income|cash|revenue))?"
_AUXILIARY = r"(?:does|do|did|is|are|has|have|was|were|will)"
_EARNS = Pattern(
    rf"{_HOW_MUCH} {_AUXILIARY} (?P<what>[^\s,.?!]+(?: [^\s,.?!]+){{0,4}}?) {_COMES_IN}"
    rf"(?: (?:for )?(?:us|the council))?{_ENDS}",
    re.IGNORECASE,
)
_WHAT_COMES_IN = Pattern(
    rf"\bwhat(?: (?:money|income|cash|revenue))? (?:does|do|did) (?P<what>[^\s,.?!]+(?: [^\s,.?!]+){{0,4}}?)"
    rf" (?:earn|bring in|take in|generate)(?: (?:for )?(?:us|the council))?{_ENDS}",
    re.IGNORECASE,
)
_WE_GET = Pattern(
    rf"{_HOW_MUCH} {_AUXILIARY} (?:we|you|they|the council) (?:{_COMES_IN}|get|got|gets|getting|receiv(?:ed?|ing)"
    r"|collect(?:ed|ing)?|tak(?:e|en|ing))(?: in)? (?:from|out of|through) (?=\S)",
    re.IGNORECASE,
)
_SOMEBODY = words(
    "i we you he she it they that this there those these who one us them officer officers director directors executive"
    " executives manager managers head heads leader leaders mayor chief boss worker workers teacher teachers councillor"
    " councillors cllr cllrs member members staff people employee employees nurse nurses carer carers cleaner cleaners"
    " apprentice apprentices assistant assistants consultant consultants driver drivers everyone anyone everybody"
)
"""What they earn is their own affair, or is asked of something that was spoken of before."""

_OF_POSTS = ("er", "ers", "or", "ors", "ist", "ists", "ian", "ians", "clerk", "clerks", "chief", "chiefs")
_OF_THINGS = ("ing", "tion", "ment", "ity")


def with_earnings_as_income(text: str, index: Index) -> str:
    """The text with what something earns as the income from it; what somebody earns is left as it stands."""
    said = text.casefold()
    if "how much" not in said and "what" not in said:
        return text
    text = _WE_GET.sub("income from ", text)
    found = _EARNS.search(text) or _WHAT_COMES_IN.search(text)
    if found is None or not _is_a_thing(found["what"], index):
        return text
    return f"{text[: found.start()]}income from {found['what']}{text[found.end() :]}"


def _is_a_thing(what: str, index: Index) -> bool:
    """Whether all of these words are of what the council has, or plain words, and none is somebody's."""
    said = [token.word for token in read_tokens(what)]
    telling = [word for word in said if word not in JOINING and word not in ORDINARY]
    if not telling or not _SOMEBODY.isdisjoint(said):
        return False
    return all(_names_a_thing(word, index) for word in telling)


def _names_a_thing(word: str, index: Index) -> bool:
    places = index.features.get(stem(word), frozenset())
    if any(index.terms[place].dimension is Dimension.PERSON for place in places):
        return False
    return bool(places) or (word in COMMON and not word.endswith(_OF_POSTS)) or word.endswith(_OF_THINGS)
