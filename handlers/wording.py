"""The sentences in which figures are told: one way of saying a target, a rating or a list of names, everywhere."""

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from bot.reply import Tone
from domain.figures import write_figure, write_target
from domain.rating import Polarity, Rating, Target
from storage.tables import Indicator

SAYS_NOTHING = frozenset({"no comment", "no comments", "no note", "no notes", "none", "nil", "n/a", "-"})
LONGEST_NAME = 80
"""How much of an indicator's name stands in a line among others."""
TONES = {Rating.RED: Tone.BAD, Rating.AMBER: Tone.WARNING, Rating.GREEN: Tone.GOOD}


def figure_of(indicator: Indicator, value: Decimal) -> str:
    """An indicator's figure with its unit, unless its name says that already: `97.9%`, `62`."""
    return write_figure(value, spoken_unit(indicator), indicator.decimals)


def as_set(indicator: Indicator, value: Decimal) -> str:
    """A target, floor or edge of a range with its unit, in the digits it was set in."""
    return write_target(value, spoken_unit(indicator))


def target_words(target: Target | None, indicator: Indicator) -> str:
    """`target 40 or fewer`, `target 58%`, `target between 10 and 20`, in the digits it was set in; empty if none."""
    if target is None:
        return ""
    unit = spoken_unit(indicator)
    lower, upper = target.range
    if indicator.polarity is Polarity.WITHIN:
        return _range_words(lower, upper, unit)
    if target.target is None:
        return ""
    words = f"target {write_target(target.target, unit)}"
    lower_is_better = indicator.polarity is Polarity.LOWER and target.target != 0
    return f"{words} or {_under(indicator.unit)}" if lower_is_better else words


def spoken_unit(indicator: Indicator) -> str:
    """The unit as it is said beside the name: not again where the name says it ("Missed collections per 100,000")."""
    unit = indicator.unit
    return "number" if unit.startswith("per ") and unit.casefold() in indicator.name.casefold() else unit


def _under(unit: str) -> str:
    return "fewer" if unit == "number" or unit.startswith("per ") else "less"


def _range_words(lower: Decimal | None, upper: Decimal | None, unit: str) -> str:
    written = [write_target(edge, unit) for edge in (lower, upper) if edge is not None]
    if lower is not None and upper is not None:
        return f"target {written[0]}" if lower == upper else f"target between {written[0]} and {written[1]}"
    if lower is not None:
        return f"target at least {written[0]}"
    return f"target at most {written[0]}" if upper is not None else ""


def said_comment(comment: str | None) -> str:
    """A comment worth repeating; empty for one that only says there is none."""
    text = (comment or "").strip()
    return "" if text.rstrip(".").casefold() in SAYS_NOTHING else text


def full_stop(text: str) -> str:
    """Somebody's own words, ended so that a sentence can follow."""
    said = text.strip()
    return said if not said or said.endswith((".", "?", "!")) else f"{said}."


def rating_word(rating: Rating) -> str:
    """A rating as a word at the start of a sentence: `Red`, `Not yet available`."""
    return rating.value.capitalize()


def rating_tone(rating: Rating) -> Tone:
    """How a rating should strike the eye."""
    return TONES.get(rating, Tone.QUIET)


def listed(words: Sequence[str], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def listed_shortly(words: Sequence[str], most: int) -> str:
    """The first of them, and how many more there are: `a, b and 3 more`."""
    more = [f"{len(words) - most:,} more"] if len(words) > most else []
    return listed([*words[:most], *more])


def called(indicator: Indicator) -> str:
    """An indicator's name for a line among others: a long one ends at a word, with an ellipsis."""
    name = indicator.name
    if len(name) <= LONGEST_NAME:
        return name
    start = name[: LONGEST_NAME - 1]
    return f"{(start.rsplit(' ', 1)[0] if ' ' in start[LONGEST_NAME // 2 :] else start).rstrip(' ,;:-')}…"


def count_of(number: int, one: str, many: str = "") -> str:
    """`1 figure`, `4 figures`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def day_words(day: date, today: date | None = None) -> str:
    """`Friday 16 October`, with the year when it isn't this one."""
    words = f"{day:%A} {day.day} {day:%B}"
    return words if today and day.year == today.year else f"{words} {day.year}"


def due_words(since: str, until: str) -> str:
    """`due by 31 Dec 2026`, `due from 1 Dec 2026 to 31 Dec 2026`; of ISO dates, the first perhaps empty."""
    last = short_day(date.fromisoformat(until))
    if since == until:
        return f"due on {last}"
    return f"due from {short_day(date.fromisoformat(since))} to {last}" if since else f"due by {last}"


def short_day(day: date) -> str:
    """`31 Dec 2026`."""
    return f"{day.day} {day:%b} {day.year}"


def percent_of(part: int, whole: int) -> str:
    """`48%`, to the nearest whole one; empty where there is nothing to be a part of."""
    return f"{(Decimal(100 * part) / whole).quantize(Decimal(1), ROUND_HALF_UP)}%" if whole else ""
