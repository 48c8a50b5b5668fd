"""Figures as people type them: `92.4`, `1,204`, `£1.2m`, `45/52`, `97.9 per cent`, `24.1days`."""

import re
from decimal import Decimal

from domain import units
from domain.answer import Figure, Unreadable

LONGEST_FIGURE, LONGEST_TEXT = 16, 80

_POUNDS = ("pounds", "pound", "gbp")

_DIGITS = r"[0-9.,]*[0-9][0-9.,]*"
_AMOUNT = re.compile(
    rf"(?P<bracket>\()?\s*(?P<sign>[-+]|minus\s)?\s*(?P<pound>£|gbp\s)?\s*(?P<later_sign>[-+])?\s*(?P<digits>{_DIGITS})"
    r"\s*(?P<closing>\))?(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_FRACTION = re.compile(rf"({_DIGITS})\s*(?:/|of|out\s+of)\s*({_DIGITS})(?:\s*%)?", re.IGNORECASE)
_RANGE = re.compile(rf"£?{_DIGITS}\s*%?\s*(?:-|to|or)\s*£?{_DIGITS}.*", re.IGNORECASE)
_WELL_FORMED = re.compile(r"(?:[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.[0-9]+)?|\.[0-9]+")
_SCALE = re.compile(r"(k|thousand|mn|million|bn|billion|m)s?(?![a-z])", re.IGNORECASE)
_SIZES = {"k": 3, "t": 3, "m": 6, "b": 9}


def read_amount(text: str, unit: str) -> Figure:
    """Read a figure in `unit` from text made plain; a fraction is divided, in percent or per thousand as the unit says.

    Raises Unreadable with what to write instead.
    """
    if len(text) > LONGEST_TEXT:
        raise Unreadable(_not_a_figure(text, unit))
    if found := _FRACTION.fullmatch(text):
        return _fraction(found[1], found[2], unit)
    if _RANGE.fullmatch(text):
        raise Unreadable(f'"{text}" looks like a range. Please write one figure.')
    amount = _AMOUNT.fullmatch(text)
    if not amount:
        raise Unreadable(_not_a_figure(text, unit))
    if amount["pound"] and not units.is_money(unit):
        raise Unreadable(
            f'This one is measured in {_named(unit)}, and "{text}" is money. Please write {_example(unit)}.'
        )
    size, words = _scaled(amount["rest"], unit)
    if not _goes_with(words, unit):
        figure, measured = text.removesuffix(words).strip(), f"This one is measured in {_named(unit)}"
        raise Unreadable(f'I can read {figure} but not "{words}". {measured}: please write the figure alone.')
    return Figure(_without_needless_zeros(_signed(amount) * size) if size != 1 else _signed(amount))


def _scaled(rest: str, unit: str) -> tuple[Decimal, str]:
    """What to multiply by for a "k" or "million" behind the digits, and the words left after it."""
    pounds_or_pieces = units.scale(unit)
    scale = _SCALE.match(rest)
    if scale and units.takes_large_words(unit, scale[1]):
        return Decimal(10 ** _SIZES[scale[1][0].casefold()]) / pounds_or_pieces, rest[scale.end() :].strip()
    words = rest.strip()
    return (1 / pounds_or_pieces if words.casefold() in _POUNDS else Decimal(1)), words


def _goes_with(words: str, unit: str) -> bool:
    said = " ".join(words.casefold().replace(",", "").split())
    return said == "" or said in units.words_for(unit) or (units.is_money(unit) and said in _POUNDS)


def _without_needless_zeros(value: Decimal) -> Decimal:
    normal = value.normalize()
    return normal.quantize(Decimal(1)) if normal == normal.to_integral_value() else normal


def _fraction(above: str, below: str, unit: str) -> Figure:
    numerator, denominator = _number(above), _number(below)
    if denominator == 0:
        raise Unreadable(
            "A figure out of 0 cannot be worked out. If there was nothing to count, please write: nil return."
        )
    return Figure(numerator * units.base(unit) / denominator, numerator, denominator)


def _signed(amount: re.Match[str]) -> Decimal:
    signs = [sign for sign in (amount["sign"], amount["later_sign"]) if sign]
    if len(signs) > 1 or bool(amount["bracket"]) != bool(amount["closing"]):
        raise Unreadable(f'I cannot read the sign in "{amount[0]}". Please write it once in front, such as -3.2.')
    negative = bool(amount["bracket"]) or any(sign.strip().casefold() in ("-", "minus") for sign in signs)
    number = _number(amount["digits"])
    return -number if negative else number


def _number(digits: str) -> Decimal:
    if not _WELL_FORMED.fullmatch(digits):
        raise Unreadable(_misplaced(digits))
    plain = digits.replace(",", "")
    if len(plain.replace(".", "")) > LONGEST_FIGURE:
        raise Unreadable(f"{digits} has more digits than I can keep exactly. Please check it.")
    return Decimal(plain)


def _misplaced(digits: str) -> str:
    if digits.count(".") > 1:
        return f'"{digits}" has more than one decimal point. Please write it with one, such as 12.3.'
    if digits.count(",") == 1 and "." not in digits.strip("."):
        point, joined = digits.replace(",", "."), digits.replace(",", "")
        return f'"{digits}" could be {point} or {joined}. Please write the one you mean, with a point for decimals.'
    return f'I am not sure where thousands and decimals are in "{digits}". Please write it like 1,204.5.'


def _not_a_figure(text: str, unit: str) -> str:
    shown = text if len(text) <= 40 else f"{text[:39]}…"
    return (
        f'I cannot read "{shown}" as a figure. Please write {_example(unit)}, '
        "nil return, n/a with the reason, or tbc with a date."
    )


def _named(unit: str) -> str:
    return "plain numbers" if units.is_plain(unit) else unit


def _example(unit: str) -> str:
    if units.is_percent(unit):
        return "a figure such as 92.4 or 45/52"
    return "a figure such as £850k" if units.is_money(unit) else "a figure such as 1,204"
