"""The sentences in which figures are told: one way of saying a target, a rating or a list of names, everywhere."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from bot.reply import Tone
from domain.figures import write_figure
from domain.rating import Polarity, Rating, Target

TONES = {Rating.RED: Tone.BAD, Rating.AMBER: Tone.WARNING, Rating.GREEN: Tone.GOOD}


def target_words(target: Target | None, polarity: Polarity, unit: str, decimals: int | None = None) -> str:
    """`target 40 or fewer`, `target 58%`, `target between 10 and 20`; empty without one."""
    if target is None:
        return ""
    lower, upper = target.range
    if polarity is Polarity.WITHIN:
        return _range_words(lower, upper, unit, decimals)
    if target.target is None:
        return ""
    words = f"target {write_figure(target.target, unit, decimals)}"
    return f"{words} or {'less' if unit in ('%', '£') else 'fewer'}" if polarity is Polarity.LOWER else words


def _range_words(lower: Decimal | None, upper: Decimal | None, unit: str, decimals: int | None) -> str:
    written = [write_figure(edge, unit, decimals) for edge in (lower, upper) if edge is not None]
    if lower is not None and upper is not None:
        return f"target {written[0]}" if lower == upper else f"target between {written[0]} and {written[1]}"
    if lower is not None:
        return f"target at least {written[0]}"
    return f"target at most {written[0]}" if upper is not None else ""


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


def count_of(number: int, one: str, many: str = "") -> str:
    """`1 figure`, `4 figures`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def day_words(day: date, today: date | None = None) -> str:
    """`Friday 16 October`, with the year when it isn't this one."""
    words = f"{day:%A} {day.day} {day:%B}"
    return words if today and day.year == today.year else f"{words} {day.year}"


def short_day(day: date) -> str:
    """`31 Dec 2026`."""
    return f"{day.day} {day:%b} {day.year}"
