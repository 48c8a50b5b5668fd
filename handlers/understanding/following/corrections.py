"""What is meant instead of what was shown: "no the turnover", "not prevention, relief", "scrap waste", "make it 5"."""

import re

from msgspec.structs import replace

from domain.rating import Rating
from handlers.understanding.periods.words import NUMBER, number
from handlers.understanding.question import ABOUT_ONE, ABOUT_SEVERAL, Change, Kind, Question, Ranking
from handlers.understanding.reading import Reading
from handlers.understanding.vocabulary import Context
from handlers.understanding.words.pattern import Pattern

_OFF = (
    r"(?:no+|nope|nah|wait|sorry|soz|oops|whoops|hang on|hold on|scrap that|forget that|ignore that|my mistake|my bad"
    r"|correction|typo|wrong one|not that(?: one)?)"
)
_SAID = Pattern(
    rf"^\s*(?:(?:hm+|oh|ah|ok|okay|well|actually|um|erm)[\s,.!-]+)*(?P<off>{_OFF})(?P<more>(?:[\s,.!-]+{_OFF})*)"
    r"(?P<mark>[\s,.!:-]+)(?:(?:it'?s|i want(?:ed)?|it should be|that should be|should be|for|the)\s+)*"
    r"(?P<meant>[^\s,]+(?:\s+\S+){0,4})\s*$",
    re.IGNORECASE,
)
_LEADS_ON = Pattern(
    r"(?:and|just|only|not|drop|what|how|who|why|when|which|where|is|are|was|were|show|list|give|i|same|as|with|without"
    r"|about|to|chart|compare|remove|leave|add|also|plus|both|all|the)\b",
    re.IGNORECASE,
)
"""What a correction does not begin with, for it is said so that it is understood already, or is none."""
_NOT_BUT = Pattern(
    r"^\s*(?:(?:no|nope|sorry|oops|ok)[\s,]+)*not\s+(?:the\s+)?(?P<not>[^,;.]{2,40}?)"
    r"(?:\s*[,;.]\s*|\s[-–—]\s*|\s+(?=but\s|i me))(?:(?:but|no|i mean|i meant|rather|its|it's|the)\s+)*"
    r"(?P<meant>[^\s,]+(?:\s+\S+){0,3})\s*$",
    re.IGNORECASE,
)
_BUT_NOT = Pattern(
    r"^\s*(?:(?:no|sorry|oops|the)[\s,]+)*(?P<meant>[^\s,]+(?:\s+[^\s,]+){0,3}?)\s*,?\s+not"
    r"\s+(?:the\s+)?\S+(?:\s+\S+){0,3}\s*$",
    re.IGNORECASE,
)
""" "Reports not clearances"."""
_MEANT_BEHIND = Pattern(
    r"^\s*(?:(?:no+|nope|nah|sorry|oops|wait|the)[\s,]+)*(?P<meant>[^\s,]+(?:\s+[^\s,]+)?)\s+i\s+mea(?:nt|n)"
    r"\s*,?\s*(?:in\s+|for\s+)?(?P<rest>[^\s,]+(?:\s+\S+){0,4})\s*$",
    re.IGNORECASE,
)
""" "No reds I meant, waste": two things are put right at once."""
_DROPS = Pattern(
    r"^\s*(?:(?:ok|okay|and|now|please|pls|no|actually|hm+)[\s,]+)*(?P<verb>scrap|ditch|bin|dump|chuck|axe|nix|kill|shed"
    r"|discard|delete|clear|scratch|cut)(?:\s+out)?\s+(?!that\b|this\b|it\b)(?=\S)",
    re.IGNORECASE,
)
_COUNT = Pattern(
    rf"^\s*(?:(?:ok|okay|and|no|actually|sorry|please|pls|now|can you|could you)[\s,]+)*"
    rf"(?:(?:make (?:it|that|them)|show(?: me)?|give(?: me)?|extend (?:it |that )?to|up (?:it|that) to|do|just|only"
    rf"|(?:what|how) about)\s+(?:the\s+|just\s+|a\s+)*(?:top\s+|worst\s+|bottom\s+)?(?P<count>{NUMBER})"
    rf"|(?P<alone>{NUMBER})(?=\s+(?:instead|rather)))"
    r"(?:\s+(?:of (?:them|those|these)|instead|rather|then|please|pls|now|ones?))*\s*[.!?]*$",
    re.IGNORECASE,
)


def counted_anew(text: str, context: Context) -> Question | None:
    """ "Make it 5" after the worst three: as many of the same; None where that is not said of a ranking."""
    last = context.last
    found = _COUNT.match(text) if last is not None and last.ranking and last.kind in ABOUT_SEVERAL else None
    count = number((found["count"] or found["alone"]).casefold()) if found else 0
    if last is None or last.ranking is None or count < 1:
        return None
    return replace(last, text=text, ranking=replace(last.ranking, count=count))


_COUNTED_END = Pattern(
    r"^\s*(?:(?:and|ok|now|so|what about|how about|which (?:one )?(?:has|have)|who has)\s+)*(?:the\s+)?"
    r"(?:most|(?P<few>fewest|least|lowest))(?:\s+(?P<colour>reds?|ambers?|greens?))?\s*[?.!]*\s*$",
    re.IGNORECASE,
)
_OTHER_END = Pattern(
    r"^\s*(?:(?:and|ok|now|so|what about|how about|show me|then)\s+)*(?:the\s+)?(?P<end>best|worst|top|bottom)"
    rf"(?:\s+(?P<count>{NUMBER}))?(?:\s+(?:ones?|performers?|performing))?\s*[?.!]*\s*$",
    re.IGNORECASE,
)


def turned_round(text: str, context: Context) -> Question | None:
    """ "And the best" after the worst, "the other way round" after what has gone from green to red."""
    last = context.last
    if last is not None and last.kind in ABOUT_SEVERAL and _REVERSED.match(text):
        return _reversed(text, last)
    if last is not None and last.kind is Kind.COMPARE and last.ratings and (counted := _COUNTED_END.match(text)):
        few = counted["few"] is not None
        colour = (counted["colour"] or "").casefold().removesuffix("s")
        ratings = (Rating(colour),) if colour else last.ratings
        return replace(last, text=text, ratings=ratings, ranking=Ranking("ratings", worst_first=False) if few else None)
    ranked = last is not None and last.ranking and (last.kind in ABOUT_SEVERAL or last.aspect == "groups")
    found = _OTHER_END.match(text) if ranked else None
    if last is None or last.ranking is None or found is None or last.ranking.by not in _HAS_ENDS:
        return None
    count = number(found["count"].casefold()) if found["count"] else last.ranking.count
    worst = found["end"].casefold() in ("worst", "bottom")
    return replace(last, text=text, ranking=replace(last.ranking, worst_first=worst, count=count))


_REVERSED = Pattern(
    r"^\s*(?:(?:and|ok|now|so|or|what about|how about|show me|then|the|in)\s+)*"
    r"(?:(?:other|opposite|opp) (?:way(?: (?:a)?round)?|direction|end)|vice versa|reverse|opposite)"
    r"(?:\s+(?:please|pls|then|too|as well))*\s*[?.!]*\s*$",
    re.IGNORECASE,
)
""" "And the other way round"."""
_OTHER_WAY = {"better": "worse", "worse": "better"}


def _reversed(text: str, last: Question) -> Question | None:
    """What went the other way, or the other end of the order."""
    if last.change and last.change.before and last.change.after:
        swapped = Change(last.change.after, last.change.before)
        ratings = swapped.after if last.ratings == last.change.after else last.ratings
        return replace(last, text=text, change=swapped, ratings=ratings)
    if last.direction:
        return replace(last, text=text, direction=_OTHER_WAY.get(last.direction, last.direction))
    if last.ranking and last.ranking.by in _HAS_ENDS:
        return replace(last, text=text, ranking=replace(last.ranking, worst_first=not last.ranking.worst_first))
    return None


_HAS_ENDS = ("target", "improvement", "ratings")


def put_right(reading: Reading, last: Question) -> str:
    """The same said as a change is usually asked for: "i meant turnover", "drop waste"; empty where it is none."""
    if not (last.kind in ABOUT_SEVERAL or (last.kind in ABOUT_ONE and last.codes)):
        return ""
    typed = reading.sentence.typed
    if (behind := _MEANT_BEHIND.match(typed)) and reading.ratings.ratings and reading.named:
        return f"i meant {behind['meant']} in {behind['rest']}"
    if last.kind in ABOUT_SEVERAL and (drops := _DROPS.match(typed)) and not _is_named(reading, drops.end("verb")):
        return f"drop {typed[drops.end() :]}"
    meant = _instead(reading, last, typed) or _meant(reading, last, typed)
    return f"i meant {meant}" if meant else ""


def _instead(reading: Reading, last: Question, typed: str) -> str:
    """What stands beside a "not": "not prevention, relief", "not sept, q1", "reports not clearances"."""
    if found := _NOT_BUT.match(typed):
        times = not reading.named and len(reading.times) > 1 and not reading.unread
        names = _was_shown(reading, last, found.end("not")) and _is_named(reading, len(typed.rstrip()))
        return found["meant"] if times or names else ""
    found = _BUT_NOT.match(typed)
    return found["meant"] if found and len(reading.named) > 1 and _is_the_last(reading, last) else ""


def _meant(reading: Reading, last: Question, typed: str) -> str:
    """What follows "no", "sorry" or "wait"."""
    said = _SAID.match(typed) if reading.named else None
    if not said or _LEADS_ON.match(said["meant"]) or not _corrects(reading, last, said):
        return ""
    return said["meant"]


def _corrects(reading: Reading, last: Question, said: re.Match[str]) -> bool:
    """Whether it is said instead; a mere "no" after a list leaves out what the list may have."""
    only_no = not said["more"] and said["off"].casefold() in ("no", "nope", "not") and not said["mark"].strip()
    if not only_no or last.kind in ABOUT_ONE:
        return True
    scopes = {pick.key for pick in last.picks if not pick.excluded}
    kinds = {pick.dimension for pick in last.picks if not pick.excluded}
    first = reading.named[0].options[0].term
    return first.dimension in kinds and first.key not in scopes and len(reading.named) == 1


def _was_shown(reading: Reading, last: Question, end: int) -> bool:
    """Whether what is named before this place in the text is what was asked about."""
    asked = {pick.key for pick in last.picks if not pick.excluded}
    before = [each for each in reading.named if reading.sentence.tokens[each.places[-1]].end <= end]
    return bool(before) and all(any(option.term.key in asked for option in each.options) for each in before)


def _is_the_last(reading: Reading, last: Question) -> bool:
    """Whether the last name is what was shown, and the first is not."""
    asked = {pick.key for pick in last.picks if not pick.excluded}
    first, final = ({option.term.key for option in each.options} for each in (reading.named[0], reading.named[-1]))
    return last.kind in ABOUT_ONE and bool(asked & final) and asked.isdisjoint(first)


def _is_named(reading: Reading, end: int) -> bool:
    """Whether a name holds the word that ends at this place in the text."""
    return any(reading.sentence.tokens[place].end == end for each in reading.named for place in each.places)
