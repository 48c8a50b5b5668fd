"""Words of the field that ask of the one indicator that was shown, though some name has them: "rating at Q2"."""

import dataclasses

from handlers.understanding.following.said_together import is_together
from handlers.understanding.names.named import Named
from handlers.understanding.question import ABOUT_ONE, Question
from handlers.understanding.reading import Reading
from handlers.understanding.words.word_list import words

_OF_THE_FIELD = words(
    "rating ratings rated rag colour status figure figures value values outturn target targets tolerance definition"
    " owner reason reasons comment commentary narrative trend history forecast"
)


def without_field_words(reading: Reading, last: Question) -> Reading:
    """The reading without names that nothing but such words were taken for; whole names and codes stay."""
    if last.kind not in ABOUT_ONE or len(last.codes) != 1 or "one" in reading.sentence.words:
        return reading
    together = is_together(reading.sentence)
    named = tuple(each for each in reading.named if not (together or _is_of_the_field(each, reading)))
    return reading if len(named) == len(reading.named) else dataclasses.replace(reading, named=named)


def _is_of_the_field(named: Named, reading: Reading) -> bool:
    whole = named.coded or any(option.whole for option in named.options)
    return not whole and all(reading.sentence.words[place] in _OF_THE_FIELD for place in named.span)
