"""His and hers where nobody was listed: of whoever the question before was about, else that has to be asked."""

import re

from msgspec.structs import replace

from handlers.understanding.deciding.asking_back import no_subject
from handlers.understanding.deciding.decide import decide
from handlers.understanding.question import Dimension, Kind, Pick, Question
from handlers.understanding.reading import Reading, read

_WHOSE = re.compile(
    r"\b(?:his|her)\b(?= (?:reds?|ambers?|greens?|worst|best|top|late|off|biggest|annual|monthly|quarterly|own"
    r"|(?:indicator|measure|kpi|figure|number|target|return|one|exception|service|team|patch|brief|portfolio|area)s?)\b)",
    re.IGNORECASE,
)
_LISTS = (Kind.INDICATORS, Kind.COUNT, Kind.SUMMARY)


def of_somebody(reading: Reading, question: Question) -> Question:
    """The question about whom "her reds" means; asked back where nobody was spoken of."""
    said = _WHOSE.search(reading.sentence.text)
    if said is None or question.kind not in _LISTS or any(map(_is_somebody, question.picks)):
        return question
    names = _spoken_of(reading)
    if len(names) != 1:
        return no_subject(question)
    named = _WHOSE.sub(f"{names.pop()}'s", reading.typed, count=1)
    return decide(read(named, reading.index, reading.asker, reading.context, reading.today))


_NAMES = re.compile(
    r"^(?:(?:and|ok|so|can you|please|pls|i want|i need)\s+)*(?:give me |tell me |show me |list |with )?"
    r"(?:(?:a )?list of )?(?:the |their )?names?(?: of (?:those|the ones|them|everyone|everybody|people|anyone)"
    r"(?: (?:who|that|whos|still|have|has|havent|hasnt|owe|owes|responsible|involved|late|overdue|missing|yet|to|submit"
    r"|submitted))*)?(?: (?:please|pls|then|of them|too|as well))*$"
)


def with_names(reading: Reading) -> Question | None:
    """ "Give me names" after what is owed, actions or risks: told again, each with whose it is."""
    last = reading.context.last
    if last is None or last.kind not in _SOMEBODYS or not _NAMES.match(reading.sentence.text):
        return None
    return replace(last, text=reading.typed)


_SOMEBODYS = (Kind.DUE, Kind.ACTIONS, Kind.RISKS, Kind.PROJECTS)


def _is_somebody(pick: Pick) -> bool:
    return pick.dimension is Dimension.PERSON


def _spoken_of(reading: Reading) -> set[str]:
    """The people named in the question before."""
    last = reading.context.last
    if last is None or not last.text:
        return set()
    before = read(last.text, reading.index, reading.asker, reading.context, reading.today)
    first = (each.options[0].term for each in before.named if each.options)
    return {term.name for term in first if term.dimension is Dimension.PERSON}
