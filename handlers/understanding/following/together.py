"""A part of a name after another part: "business rates", then "the arrears one", is business rates arrears."""

from handlers.understanding.deciding.decide import decide
from handlers.understanding.following.places_said import EMPTY
from handlers.understanding.question import ABOUT_ONE, Kind, Question
from handlers.understanding.reading import Reading, read
from handlers.understanding.vocabulary import NOTHING_BEFORE

_FEW = 3


def beside_what_was_said(reading: Reading, question: Question) -> Question:
    """The question, or where it had to be asked which is meant, the one that these words name with those before."""
    last = reading.context.last
    if last is not None and question.kind is Kind.MONEY:
        return _named_with_it(reading, last) or question
    if last is None or question.kind is not Kind.CLARIFY:
        return question
    asked_which = last.kind is Kind.CLARIFY and last.aspect == "which"
    if question.aspect != "which" and (reading.named or not asked_which):
        return question
    one_shown = last.kind in ABOUT_ONE and len(last.codes) == 1
    telling = [word for word in reading.sentence.words if word not in EMPTY]
    if not (asked_which or one_shown) or not 0 < len(telling) <= _FEW:
        return question
    joined = _read(reading, f"{last.text} {' '.join(telling)}")
    if {joined.sentence.words[place] for place in joined.unread}.issuperset(telling):
        return question
    together = decide(joined)
    named = reading.named or _read(reading, last.text).named
    fitting = {option.term.key for each in named for option in each.options}
    # What comes to the one that was shown already is no answer to which other is meant.
    new = bool(together.codes) and together.codes != last.codes
    return together if new and fitting.issuperset(together.codes) else question


def _named_with_it(reading: Reading, last: Question) -> Question | None:
    """ "Spend" alone after "agency?": the indicator that both together are the whole name of, and no budget."""
    alone = len(reading.sentence.words) == 1 and not reading.named
    if not alone or last.kind not in ABOUT_ONE or len(last.codes) != 1:
        return None
    joined = _read(reading, f"{last.text.rstrip('?!. ')} {reading.sentence.words[0]}")
    whole = len(joined.named) == 1 and joined.named[0].options and joined.named[0].options[0].whole
    together = decide(joined) if whole else last
    return together if together.codes and together.codes != last.codes else None


def _read(reading: Reading, text: str) -> Reading:
    return read(text, reading.index, reading.asker, NOTHING_BEFORE, reading.today)
