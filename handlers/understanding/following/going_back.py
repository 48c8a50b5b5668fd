"""Going back in a conversation: "back to the reds", "no, the other one", "compare them", "all of them"."""

import dataclasses
import re

from msgspec.structs import replace

from handlers.understanding.deciding.asking_back import among
from handlers.understanding.following.said_together import is_together
from handlers.understanding.following.side_by_side import side_by_side
from handlers.understanding.phrases.acts_of_overseeing import CHASE_TARGETS
from handlers.understanding.question import (
    ABOUT_ONE,
    ABOUT_SEVERAL,
    Alternative,
    Dimension,
    Kind,
    Pick,
    Question,
)
from handlers.understanding.reading import Reading
from handlers.understanding.vocabulary import Context
from handlers.understanding.words.pattern import Pattern

CHASE = "chase"
MOST_TOGETHER = 12
OTHER = Pattern(
    r"^(?:(?:no|nope|sorry|not that one|not that|and|i meant|i mean|what about|how about|ok|wrong one)\s+)*"
    r"(?:the|that) others?(?: ones?)?(?: (?:please|pls|then|too|as well))?$"
)
_BACK = Pattern(
    r"^(?:(?:ok|okay|and|now|right|no|nope|sorry|actually|oh|hm+|wait|can we|lets|please|pls)\s+)*"
    r"(?:(?:go|switch|flip|take me) )?(?:back to|return to) (?:the |my |that |those )?"
    r"(?:(?:list|summary|overview|reds?|ambers?|greens?|others?|rest|whole list|full list|start)(?: ones?)?)"
    r"(?: (?:please|pls|again|now))*$|^(?:the )?(?:list|summary) again$"
)
_BACK_AND = Pattern(
    r"^(?P<back>(?:(?:ok|okay|and|now|right|can we|lets|let's|please|pls)[\s,]+)*(?:go )?(?:back to|return to)"
    r" (?:the |my |that |those )?(?:list|summary|overview|reds?|ambers?|greens?|whole list|full list)(?: ones?)?)"
    r"(?:[\s,]+(?:but|and|then|now))+[\s,]+(?P<then>\S.*)$",
    re.IGNORECASE,
)
_SET_BESIDE = Pattern(r"\b(?:compare|plot|chart|graph|side by side|together|each other)\b")
_ALL = Pattern(
    r"^(?:(?:ok|yes|show|show me|give me|and)\s+)*(?:all|both|everything|each)"
    r"(?: (?:two|three|four|five|[2-5]))?(?: of (?:them|those|these))?(?: (?:please|pls|then|together))*$"
)
_NOT_THAT = Pattern(
    r"^(?:(?:no|ok|and)\s+)*(?:not|drop|without|except|but not|leave out|ignore) (?:that|this)(?: one)?$"
)
_DRAWN = Pattern(r"\b(?:plot|chart|graph|axes|axis)\b")


def other_alternative(text: str, context: Context) -> Alternative | None:
    """ "All of them" where that was offered, and "no, the other one" once one of two was picked after asking back."""
    said = re.sub(r"[^a-z ]", "", text.casefold()).strip()
    if context.last is not None and context.last.kind is Kind.CLARIFY and _ALL.match(said):
        return next((each for each in context.last.alternatives if each.label.startswith("All ")), None)
    asked = context.earlier[0] if context.earlier else None
    if context.last is None or asked is None or asked.kind is not Kind.CLARIFY or len(asked.alternatives) != 2:
        return None
    if not OTHER.match(said):
        return None
    return next((each for each in asked.alternatives if each.text != context.last.text), None)


def back_to_a_time(reading: Reading, last: Question) -> str:
    """ "Back to q2" after another time: the same, said as "and q2"; empty where it goes back to no time."""
    found = _BACK_TO_A_TIME.match(reading.sentence.typed) if reading.times and not reading.named else None
    timed = found is not None and bool(_ONLY_A_TIME.match(reading.text))
    return f"and {found['time']}" if found and timed and last.kind in (*ABOUT_ONE, Kind.INDICATORS, Kind.COUNT) else ""


_ONLY_A_TIME = Pattern(
    r"^(?:(?:ok|okay|and|now|right|can we|lets|please|sorry|actually|no|go|switch|return"
    r"|@) )*(?:back to )?(?:the )?@(?: @)*$"
)
_BACK_TO_A_TIME = Pattern(
    r"^(?:(?:ok|okay|and|now|right|can we|lets|please|sorry|soz|actually|no)[\s,]+)*"
    r"(?:(?:go|switch|return) )?back to (?P<time>\S.*)$",
    re.IGNORECASE,
)


def back_and_on(typed: str) -> tuple[str, str] | None:
    """ "Back to the list but only housing": what is gone back to, and what is changed about it; None for neither."""
    found = _BACK_AND.match(typed)
    return (found["back"], found["then"]) if found else None


def went_back(reading: Reading, last: Question) -> Question | None:
    """The question of before that is asked for again, or of which this one is a part; None where none is."""
    text = reading.sentence.text
    if OTHER.match(text):
        return _the_other(reading, last)
    if _BACK.match(text):
        return _again(reading)
    if beside := side_by_side(reading, last, together=is_together(reading.sentence)):
        return beside
    if is_together(reading.sentence):
        return _both_ratings(reading, last) or _together(reading, last)
    if _NOT_THAT.match(text):
        return _without(reading, last)
    return _all(reading, last) if _ALL.match(text) else None


def stepped_back(reading: Reading) -> Question | None:
    """ "Go back" where no figures are given one after the other: what was asked before this; None without."""
    context = reading.context
    earlier = next((each for each in context.earlier if each.kind in (*ABOUT_ONE, *ABOUT_SEVERAL)), None)
    asked = context.last is not None and context.last.kind in (*ABOUT_ONE, *ABOUT_SEVERAL, Kind.CLARIFY)
    if reading.act != "one back" or context.pending or not asked or earlier is None:
        return None
    return replace(earlier, text=reading.typed)


def of_those_told(reading: Reading, act: str) -> tuple[Pick, ...]:
    """Whom "chase them" means after it was told who owes something: those, and nobody else."""
    last = reading.context.last
    if act != CHASE or last is None or last.kind is not Kind.DUE or not _THEM.search(reading.sentence.text):
        return ()
    return last.picks


def chased_of(reading: Reading, act: str) -> str:
    """ "Chase them" after it was told which targets are still to be set is about those, and no figures."""
    last = reading.context.last
    if act == CHASE and last is not None and last.kind is Kind.DUE and not _WHEN.isdisjoint(reading.sentence.words):
        # "Chase dates - when did they fall due" only asks.
        return ""
    targets = last is not None and (last.kind, last.aspect) == (Kind.DUE, "targets")
    return CHASE_TARGETS if act == CHASE and targets and _THEM.search(reading.sentence.text) else act


_WHEN = frozenset(("when", "whens", "dates"))
_THEM = Pattern(r"\b(?:them|those|these|it|that|this|all|both|everyone|everybody)\b")


def _the_other(reading: Reading, last: Question) -> Question | None:
    """The one spoken of before this one."""
    if others := _others_offered(reading, last):
        return others
    if "others" in reading.sentence.words:
        return None
    before, shown = _single_before(reading, last), reading.context.shown
    if len(shown) > 1 and last.kind in ABOUT_SEVERAL:
        return among(reading, Question(Kind.INDICATOR, reading.typed, "value"), shown)
    if len(last.codes) != 1 or before is None:
        return None
    return replace(last, text=reading.typed, picks=tuple(Pick(Dimension.INDICATOR, code) for code in before.codes))


def _others_offered(reading: Reading, last: Question) -> Question | None:
    """ "And the others" once one of several was picked after asking back: all that were not picked.

    Of "the other one" it has to be asked which, where there are several others.
    """
    asked = next(iter(reading.context.earlier), None)
    if asked is None or asked.kind is not Kind.CLARIFY or len(last.codes) != 1:
        return None
    offered = [code for each in asked.alternatives for code in _codes_in(reading, each)[:1]]
    codes = [code for code in dict.fromkeys(offered) if code not in last.codes]
    if len(codes) > 1 and "others" not in reading.sentence.words:
        return among(reading, last, tuple(codes))
    picks = tuple(Pick(Dimension.INDICATOR, code) for code in codes)
    return replace(last, text=reading.typed, picks=picks) if picks else None


def _again(reading: Reading) -> Question | None:
    earlier = tuple(each for each in _asked_before(reading) if each.kind in ABOUT_SEVERAL)
    said = reading.ratings.ratings
    if "summary" in reading.sentence.words or "overview" in reading.sentence.words:
        earlier = tuple(each for each in earlier if each.kind is Kind.SUMMARY) or earlier
    same = next((each for each in earlier if set(said) <= set(each.ratings)), None) if said else None
    found = same or next(iter(earlier), None)
    if found is None:
        return None
    kind = Kind.INDICATORS if said else found.kind
    return replace(found, text=reading.typed, kind=kind, ratings=said or found.ratings)


def _together(reading: Reading, last: Question) -> Question | None:
    if last.kind is Kind.COUNT and not _SET_BESIDE.search(reading.sentence.text):
        return _all(reading, last)
    codes, before = reading.context.shown, _single_before(reading, last)
    if len(codes) < 2:
        codes = (*before.codes, *last.codes) if before and last.codes else ()
    if not 2 <= len(codes) <= MOST_TOGETHER:
        return None
    kind = Kind.TREND if _DRAWN.search(reading.sentence.text) else Kind.COMPARE
    picks = tuple(Pick(Dimension.INDICATOR, code) for code in codes)
    shown_as = "chart" if kind is Kind.TREND else ""
    return Question(kind, reading.typed, picks=picks, period=last.period, shown_as=shown_as)


def _both_ratings(reading: Reading, last: Question) -> Question | None:
    """ "Both together" after the reds and then the ambers of the same: those of either colour."""
    before = next(iter(reading.context.earlier), None)
    if before is None or not {"both", "together"}.intersection(reading.sentence.words):
        return None
    listed = before.kind in (Kind.INDICATORS, Kind.COUNT) and last.kind in (Kind.INDICATORS, Kind.COUNT)
    same = listed and before.picks == last.picks and before.mine == last.mine and before.period == last.period
    if not (same and before.ratings and last.ratings and before.ratings != last.ratings):
        return None
    return replace(last, text=reading.typed, ratings=tuple(dict.fromkeys((*before.ratings, *last.ratings))))


def _without(reading: Reading, last: Question) -> Question | None:
    """The list of before without the one that was looked at."""
    if last.kind is Kind.INDICATORS and len(reading.context.shown) > 1:
        return among(dataclasses.replace(reading, typed="not"), last, reading.context.shown)
    listed = next((each for each in reading.context.earlier if each.kind is Kind.INDICATORS), None)
    if len(last.codes) != 1 or listed is None or last.kind not in ABOUT_ONE:
        return None
    return replace(listed, text=reading.typed, picks=(*listed.picks, Pick(Dimension.INDICATOR, last.codes[0], True)))


def _all(reading: Reading, last: Question) -> Question | None:
    """All that asking back offered, or the whole list again."""
    if last.kind in (Kind.INDICATORS, Kind.COUNT):
        ratings = () if "everything" in reading.sentence.words else last.ratings
        return replace(last, text=reading.typed, kind=Kind.INDICATORS, aspect="", ranking=None, ratings=ratings)
    listed = next((each for each in reading.context.earlier[:1] if each.kind is Kind.INDICATORS), None)
    if listed and last.kind in ABOUT_ONE:
        return replace(listed, text=reading.typed)
    if last.kind is not Kind.CLARIFY or last.asked is None:
        return None
    codes = [code for each in last.alternatives for code in _codes_in(reading, each)]
    if len(codes) != len(last.alternatives):
        return None
    picks = tuple(Pick(Dimension.INDICATOR, code) for code in codes)
    return replace(last, text=reading.typed, kind=last.asked, aspect=last.aspect_asked, picks=picks,
                   alternatives=(), asked=None, aspect_asked="", unread=())  # fmt: skip


def _codes_in(reading: Reading, alternative: Alternative) -> list[str]:
    return [code for code in reading.index.by_code if code in alternative.text.split()]


def _single_before(reading: Reading, last: Question) -> Question | None:
    """The newest question before about another single indicator."""
    of_one = (each for each in reading.context.earlier if len(each.codes) == 1 and each.kind in ABOUT_ONE)
    return next((each for each in of_one if each.codes != last.codes), None)


def _asked_before(reading: Reading) -> tuple[Question, ...]:
    last = reading.context.last
    return (last, *reading.context.earlier) if last else reading.context.earlier
