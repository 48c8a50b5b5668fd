"""Words that ask how something does as a whole: "is planning doing well" asks for no list of what is green."""

from functools import cache

from handlers.understanding.phrases.said_standing import JUDGED
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.screening import Screen
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.word_list import words

_KEPT = words("my our portfolio remit patch brief council service services department § @ the in across of for")
_OF_SEVERAL = Pattern(
    r"(?<!\w)(?:which|what|why|whys|who|whats|list|show|how many|count|indicators?|measures?|kpis?|pis|metrics?|ones"
    r"|reds?"
    r"|ambers?|greens?|any|anything|target)(?!\w)"
)


@cache
def _screen() -> Screen[None]:
    return Screen.of(((said, None) for said in JUDGED), before=r"(?<![\w§@])", after=r"(?!\w)")


def judged_words(sentence: Sentence) -> dict[int, str]:
    """The places of the words that only ask for a judgement, each with what stands for it."""
    if _OF_SEVERAL.search(sentence.text):
        return {}
    spans = (
        sentence.span(found) for said, _ in _screen().likely(sentence.text) for found in said.finditer(sentence.text)
    )
    return {place: "~" for span in spans for place in span if sentence.words[place] not in _KEPT}
