"""A project or an action of which it is asked whether it is finished or begun, as no indicator is."""

import re

from handlers.understanding.question import Dimension
from handlers.understanding.reading import Reading
from handlers.understanding.vocabulary import Term

_FEWEST = 2
_IN_WORK = re.compile(
    r"^(?:(?:and|so|ok|okay|right|now) )*(?:is|has|was|will|did|does|have|are|when (?:will|does|is|did|was)) .*"
    r"\b(?:finish|finished|finishing|complete|completed|built|opened|started|start|begun|done|delivered|handed over)"
    r"(?: (?:yet|now|be|been|already|on time|late|early|to time|on schedule))*$"
)


def named_in_work(reading: Reading, said: set[str]) -> Term | None:
    """The only project or action of which all that was said is, where it is asked whether it is finished or begun.

    The words may be turned round: "is the Millfield family hub finished" of the family hub at Millfield.
    """
    if len(said) < _FEWEST or not _IN_WORK.search(reading.sentence.text):
        return None
    works = [each for each in reading.index.works.titles if each[0].dimension is not Dimension.RISK]
    fitting = [term for term, words in works if said <= words]
    return fitting[0] if len(fitting) == 1 else None
