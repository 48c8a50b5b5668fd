"""A target that is told rather than asked for: "from now on we're to hit 98 on gas certificates"."""

from handlers.understanding.names.named import settled
from handlers.understanding.question import Dimension, Pick
from handlers.understanding.reading import NAME, Reading
from handlers.understanding.words.pattern import Pattern

CHANGE_TARGET = "change target"

_NUMBER = Pattern(r"[£-]?\d")
_ASKS = Pattern(
    r"^(?:(?:so|and|ok|hi|please|pls) )*(?:what|whats|which|who|when|where|why|how|hows|is|are|was|were|do|does|did"
    r"|has|have"
    r"|show|list|compare|chart|graph|tell|find|any|trend|remind|send)\b"
)
_AIM = (
    r"(?:targets?|goals?|aims?|thresholds?|ambitions?|bar|mark|goal ?posts?|objectives?|aspiration|number to (?:hit"
    r"|beat)|figure to (?:hit|beat))"
)
_CHANGES = (
    r"(?:change\w*|set\w*|move\w*|amend\w*|rais\w+|lower\w*|drop\w*|cut\w*|bump\w*|push\w*|put|adjust\w*|revis\w+"
    r"|reset\w*|tighten\w*"
    r"|relax\w*|loosen\w*|updat\w+|edit\w*|alter\w*|shift\w*|switch\w*|take|bring\w*|increas\w+|reduc\w+|nudg\w+|make"
    r"|fix|eas\w+|lift\w*"
    r"|rebas\w+|rewrit\w+|replace\w*|up|down|new|now|from|henceforth|key|enter|record|agreed|approved|signed|should"
    r"|becomes?|official"
    r"|go(?:es|ing)?|please|pls|wants?|needs?)"
)
_TOLD = Pattern(
    rf"(?=.*\b{_AIM}\b)(?=.*\b{_CHANGES}\b)|\b{_AIM}(?: (?:is|of|for|at|to|on|§))* #|# (?:as|is|becomes) (?:the|our"
    rf"|a)(?: \w+){{0,2}}? {_AIM}\b"
    r"|\b(?:aim|aiming|shoot|shooting|go|going|looking|pushing|striving) (?:for|to|at)(?: \w+){0,3}? #"
    r"|\b(?:has|have|need|needs|want|wants|expected|supposed|is|are|re|were|ought) (?:\S+ )?to (?:now )?(?:hit|achieve"
    r"|reach|get|be|meet|deliver)"
    r"(?: \S+){0,4}? #"
    r"|\bwhat (?:we|they|its|it is|i)(?: \S+){0,4}? (?:ask|asks|measure|measured|judge|judged|expect|hold|held|want"
    r"|aim|rate|rated|demand"
    r"|require)\b"
    r"|# (?:is|s) what (?:they|we|its|it)(?: \S+){0,5}? (?:achieve|hit|reach|meet|aim|get|deliver)\b"
)
_NOT_TOLD = Pattern(
    r"\b(?:against (?:the |its |our |their )?(?:targets?|goals?|#)|missed|missing|behind|off|short of|miss|compared"
    r"|versus|vs|tolerance|floor)\b(?=.*#)"
)


def sets_a_target(reading: Reading) -> bool:
    """Whether a target for one indicator is told, in other words than those that change it."""
    if "?" in reading.typed or not the_number(reading) or _ASKS.match(reading.sentence.text):
        return False
    if len(target_of(reading)) != 1:
        return False
    text = _masked(reading)
    return bool(_TOLD.search(text)) and not _NOT_TOLD.search(text)


def target_of(reading: Reading) -> tuple[Pick, ...]:
    """The indicators that are named best: "achieve" names none beside one that is named whole."""
    fitting = [
        each.options[0] for each in reading.named if (term := settled(each)) and term.dimension is Dimension.INDICATOR
    ]
    best = max((option.score for option in fitting), default=0)
    found = (Pick(option.term.dimension, option.term.key) for option in fitting if option.score == best)
    return tuple(dict.fromkeys(found))


def the_number(reading: Reading) -> tuple[str, ...]:
    """The one number that is said and belongs to no name and no time; empty for none, or for several."""
    numbers = {reading.sentence.tokens[place].raw for place in _numbers(reading)}
    return tuple(numbers) if len(numbers) == 1 else ()


def _numbers(reading: Reading) -> list[int]:
    taken = {place for each in reading.named for place in each.places} | {
        place for span in reading.times for place in span
    }
    tokens = enumerate(reading.sentence.tokens)
    return [place for place, token in tokens if place not in taken and _NUMBER.match(token.raw)]


def _masked(reading: Reading) -> str:
    """The words with marks instead of numbers and of the indicator's name."""
    marks = {place: NAME for each in reading.named if settled(each) for place in each.places}
    marks |= dict.fromkeys(_numbers(reading), "#")
    return reading.sentence.replaced(marks).text
