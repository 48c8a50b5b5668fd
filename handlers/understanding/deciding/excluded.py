"""Whether a name is left out: "not in housing", and what is joined to something left out."""

import re
from dataclasses import replace

from handlers.understanding.deciding.scopes_said import is_joined
from handlers.understanding.names.named import Named
from handlers.understanding.phrases.left_out import EXCLUDED, is_left_out
from handlers.understanding.question import ABOUT_ONE, Kind, Pick
from handlers.understanding.reading import Reading
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.sentence import Span
from handlers.understanding.words.word_list import words as words_of


def is_excluded(reading: Reading, named: Named) -> bool:
    """Whether it is left out: "not in housing"; what is joined to something left out is too."""
    words = reading.sentence.words
    if _says_no(reading, named.span) or _lacks_its_figure(words, named.span):
        return False
    if _is_told_apart(reading, named.span.start):
        return False
    if is_left_out(reading.sentence, named.span.start) or _AFTER_A_QUALITY.search(" ".join(words[: named.span.start])):
        return True
    earlier = [each for each in reading.named if each.span.end <= named.span.start]
    return bool(earlier) and is_joined(reading, earlier[-1], named) and is_excluded(reading, earlier[-1])


def _is_told_apart(reading: Reading, start: int) -> bool:
    """Whether a quality was left out and a pause follows: "that aren't strategic, in finance"."""
    words = reading.sentence.words
    return start > 0 and reading.sentence.tokens[start].breaks and bool(_QUALITY_LAST.search(" ".join(words[:start])))


def _says_no(reading: Reading, span: Span) -> bool:
    """Whether a name follows a "no" that answers: "no, minors", "no the planning one".

    A mere "no minors" answers where one indicator was just shown, or where the bot asked.
    """
    words, last = reading.sentence.words, reading.context.last
    if not words[: span.start] or words[0] not in _NO or not _POINTING.issuperset(words[1 : span.start]):
        return False
    if _INSTEAD.search(" ".join(words[span.end :])):
        return True
    answers = last is not None and (last.kind in ABOUT_ONE or last.kind is Kind.CLARIFY) and words[0] != "not"
    return span.start == 1 and (reading.sentence.tokens[1].breaks or answers)


def _lacks_its_figure(words: tuple[str, ...], span: Span) -> bool:
    """ "Why is there no recycling figure": it is asked about, and not left out."""
    before, behind = words[max(0, span.start - 2) : span.start], words[span.end : span.end + 1]
    return before[-1:] == ("no",) and (len(before) == 1 or before[0] in _THERE_IS) and behind in _FIGURES


_THERE_IS = words_of("there theres is got have has had was why whys see seeing showing shows be still getting")
_FIGURES = tuple((word,) for word in ("figure", "figures", "number", "numbers", "data", "result", "results", "value"))
_NO, _POINTING = frozenset(("no", "nope", "not")), frozenset(("the", "that", "this"))
_INSTEAD = re.compile(r"^(?:(?!ones)\S+ ){0,2}?(?:one$|one i me(?:an|ant)|i me(?:an|ant))")
"""Behind the name of what is meant instead: "no the planning one"."""
_QUALITY_LAST = re.compile(
    r"(?:isnt|arent|is not|are not|aint|non|not) (?:an? |the )?"
    r"(?:annual|monthly|quarterly|yearly|strategic|operational|statutory)(?: ones?| indicators?| measures?| kpis?)?$"
)
_AFTER_A_QUALITY = SeldomSaid(
    rf"{EXCLUDED.pattern.removesuffix('$')} (?:annual|monthly|quarterly|yearly|strategic|operational|statutory)"
    r"(?: ones?| indicators?| measures?| kpis?)?(?: and| or)(?: the| in)*$"
)


def part_of_mine(reading: Reading, named: Named) -> Named:
    """What may be left out of the asker's own, which is no such part itself: "my brief but leave planning out"."""
    if not reading.scope.mine:
        return named
    whole = reading.asker.mine()
    parts = tuple(each for each in named.options if Pick(each.term.dimension, each.term.key) not in whole)
    return replace(named, options=parts) if parts else named
