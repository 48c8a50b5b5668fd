"""How long something has been rated so: red three quarters running, four quarters red, persistently amber."""

import re

from handlers.understanding.periods.words import NUMBER, UNIT, number
from handlers.understanding.phrases.said_changes_of_rating import COLOUR
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.sentence import Sentence, Span

_COUNT = rf"(?<!\d)(?:\d{{3,6}}|{NUMBER})"
"""However many were said: hundreds are no two."""
_RUNNING = SeldomSaid(
    r"(?<!\w)(?:(?:for|in|over|at least|more than) )*(?:the |a )*(?:last |past |more than |over "
    rf"|at least )*(?P<count>{_COUNT}|multiple|repeated|successive|consecutive)(?: or more| plus"
    rf"|\+)? (?:(?:consecutive|successive|straight|whole|full) )?(?P<unit>{UNIT}|times"
    r"|periods?)(?: or more)?(?P<run> (?:running|in (?:a )?row|on the trot|on the spin|back to back|straight"
    r"|consecutively|in succession|on the bounce|together|now))?(?!\w)"
)
_STILL = SeldomSaid(
    r"(?:still|always|consistently|persistently|repeatedly|stubbornly|constantly|continually|continuously|perpetually"
    r"|(?:stuck|sat|sitting)(?: (?:at|on|in))?|remain|remains|remaining|remained|stay|stays|staying|stayed|kept"
    r"|keeps? (?:being|going|coming up)|chronic(?:ally)?|long ?standing|long term|habitually)(?: (?:at|on|the|in the))?"
    r"(?= (?:reds?|ambers?|greens?|off|failing|under|below|missing|on))"
    r"|(?:(?<=\bred )|(?<=\bamber )|(?<=\bgreen ))(?:consistently|persistently|repeatedly|constantly|continually"
    r"|continuously|all along|the whole time)(?!\w)"
)
_ALL_ALONG = Pattern(rf"(?:after|last|past) (?P<count>{_COUNT}) (?P<unit>{UNIT})(?!\w)")
""""Persistently red, last 4 quarters": in all of them."""


_RATED_FOR = SeldomSaid(
    rf"(?P<colour>{COLOUR}|(?:on|off|below|under) target|off track|worse|better)(?: (?:for|in|over|throughout))?"
    rf"(?: (?:each|all|both) of)?(?: (?:the|our))? (?:last|past) (?P<count>{_COUNT}) (?P<unit>{UNIT})(?!\w)"
)

_SO_LONG = SeldomSaid(
    rf"(?<!last )(?<!past )(?<!first )(?<!next )(?P<count>{_COUNT})(?: (?:consecutive|straight))? (?P<unit>quarters"
    rf"|qtrs|months|mths|periods|halves|years|yrs)(?: of)? (?={COLOUR}(?!\w)|(?:off|below|under) target|off track)"
)
""""Four quarters red"."""

_WAYS = frozenset(("worse", "better"))
_THROUGH = _WAYS | frozenset(
    ("red", "amber", "green", "yellow", "on target", "off target", "below target", "off track")
)
"""What something has been all through a time; "reds in the last 3 quarters" are those of any of them."""
RUNS = (_RUNNING, _STILL)


def runs_said(text: str) -> tuple[tuple[int, int], ...]:
    """Where "third quarter running" and the like stand: no time is said there."""
    runs = [(found.start(), found.end()) for found in _RUNNING.finditer(text) if found["run"]]
    along = _ALL_ALONG.search(text) if _STILL.search(text) else None
    return (
        *runs,
        *(((along.start(), along.end()),) if along else ()),
        *((found.start("count"), found.end()) for found in _RATED_FOR.finditer(text) if found["colour"] in _THROUGH),
        *((found.start(), found.end() - 1) for found in _SO_LONG.finditer(text)),
    )


def leads_to_a_rating(words: tuple[str, ...], place: int) -> bool:
    """Whether the word only tells of the rating behind it: "persistently red", "tipping into red"."""
    said = " ".join(words[place : place + _FEW])
    return bool(_STILL.match(said) or _INTO.match(said))


_INTO = Pattern(rf"\w+ing (?:back |over )?(?:in)?to (?:the )?{COLOUR}(?!\w)")


_FEW = 5


def only_remains(text: str) -> bool:
    """Whether "still" and the like are all that is said of how long: "improving but still below target" is no run."""
    return bool(_STILL.search(text)) and not any(found["run"] for found in _RUNNING.finditer(text))


def ends_a_run(words: tuple[str, ...], place: int) -> bool:
    """Whether the word is only the end of "in a row", though a place is called Row."""
    return words[place] in _ENDS and words[max(0, place - 2) : place] in (("in", "a"), ("on", "the"))


_ENDS = frozenset(("row", "trot", "spin", "bounce"))


def read_run(sentence: Sentence, spans: list[Span], rated: bool) -> int:
    """For how many quarters something was to be so, 0 where nothing was said; the words are added to `spans`."""
    still = _STILL.search(sentence.text) if rated else None
    spans += [sentence.span(still)] if still else []
    for found in _RUNNING.finditer(sentence.text):
        said = found["count"]
        if not (
            found["run"]
            or said in ("successive", "consecutive", "multiple", "repeated")
            or "consecutive" in found.group()
            or "successive" in found.group()
            or "straight" in found.group()
        ) and not (rated and (found.group().startswith("for ") or _is_or_more(sentence.text, found))):
            continue
        spans.append(sentence.span(found))
        return _quarters(found)
    throughout = _RATED_FOR.search(sentence.text)
    if throughout and (rated or throughout["colour"] in _WAYS) and throughout["colour"] in _THROUGH:
        spans.append(sentence.span_at(throughout.end("colour"), throughout.end()))
        return _quarters(throughout)
    if rated and (so_long := _SO_LONG.search(sentence.text)):
        spans.append(sentence.span_at(so_long.start(), so_long.end() - 1))
        return _quarters(so_long)
    along = _ALL_ALONG.search(sentence.text) if still else None
    if along:
        spans.append(sentence.span_at(along.start(), along.end()))
    return (_quarters(along) if along else 2) if still else 0


def _is_or_more(text: str, found: re.Match[str]) -> bool:
    """ "Red 4 or more quarters": right behind the rating, and as many at least."""
    return bool(_OR_MORE.search(found.group()) and _ENDS_WITH_A_RATING.search(text[: found.start()]))


_OR_MORE = Pattern(r"(?: or more| plus|\+)|^(?:over|more than|at least) ")
_ENDS_WITH_A_RATING = Pattern(rf"(?:{COLOUR}|(?:off|below|under) target|off track) (?:for )?$")


def _quarters(found: re.Match[str]) -> int:
    """How many quarters a stretch of time is: "the last two years" are eight."""
    return max(2, (number(found["count"]) or 0) * _IN_A.get(found["unit"][:2], 1))


_IN_A = {"ye": 4, "yr": 4, "ha": 2}
