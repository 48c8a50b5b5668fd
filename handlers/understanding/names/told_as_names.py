"""Whether a word of the council's own names tells one of them, or only of what sort indicators are: "the annuals"."""

from handlers.understanding.names.heading import says_who_heads
from handlers.understanding.names.idioms import is_of_an_idiom
from handlers.understanding.names.index import Index
from handlers.understanding.names.masking import is_own, tells
from handlers.understanding.names.named import Named
from handlers.understanding.names.own_nouns import is_no_name
from handlers.understanding.names.unread_words import is_compared
from handlers.understanding.periods.said_periods import leads_to_an_end
from handlers.understanding.phrases.said_changes_of_rating import leads_to_a_change
from handlers.understanding.phrases.said_runs import ends_a_run, leads_to_a_rating
from handlers.understanding.words.sentence import Sentence


def are_monthly(names: tuple[Named, ...], index: Index) -> bool:
    """Whether nothing but indicators that are measured every month is named."""
    known = (index.by_code.get(each.options[0].term.key) for each in names if each.options)
    return bool(names) and all(each is not None and each.frequency == "month" for each in known)


def is_standing(words: tuple[str, ...], place: int) -> bool:
    """Whether a word tells a kind of indicator, though a name has it: "only strategic", "ignore annuals"."""
    if words[place] in _ANNUALS:
        return True
    behind = words[place + 1] if place + 1 < len(words) else "only"
    return words[place] in _STANDINGS and behind in _OF_A_STANDING


_ANNUALS = frozenset(("annuals", "monthlies", "quarterlies", "operationals", "strategics"))
"""Said of indicators alone: whatever is annual is called so in a name."""
_STANDINGS = frozenset(("strategic", "operational"))
_OF_A_STANDING = frozenset(
    ("only", "ones", "indicators", "measures", "kpis", "pis", "metrics", "reds", "ambers", "please")
)


def is_spoken(sentence: Sentence, place: int, index: Index) -> bool:
    """Whether a word of the council's own names tells one of them, and no kind of indicator."""
    word = sentence.words[place]
    own = tells(word) and not word[0].isdigit() and is_own(word, index) and word not in index.own_nouns
    own = own and not is_no_name(sentence.words, place, index)
    otherwise = (
        is_standing,
        leads_to_a_rating,
        leads_to_a_change,
        is_compared,
        leads_to_an_end,
        ends_a_run,
        says_who_heads,
        is_of_an_idiom,
    )
    return own and not any(says(sentence.words, place) for says in otherwise)
