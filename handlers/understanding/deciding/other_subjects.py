"""Whether a text is about something that has nothing to do with a council: "will I need a brolly on Monday"."""

from handlers.understanding.phrases.refused_subjects import outside_subject
from handlers.understanding.question import Dimension
from handlers.understanding.reading import Reading
from handlers.understanding.words.word_list import words

_MEASURED = words(
    "indicator indicators measure measures kpi kpis figure figures target targets rate rates red reds amber ambers"
    " green greens portfolio directorate service services budget risk risks performance"
)


def asks_of_another_subject(reading: Reading) -> bool:
    """Whether it is, where nothing that the council measures is named whole and no word speaks of figures."""
    if reading.act or not _MEASURED.isdisjoint(reading.sentence.words):
        return False
    named = (option for each in reading.named for option in each.options[:1])
    if any(option.whole and option.term.dimension is not Dimension.PERSON for option in named):
        return False
    return outside_subject(" ".join(token.word for token in reading.sentence.tokens))
