"""Limits said in words as amounts in digits: "over by more than a hundred thousand", "under half a million"."""

import re
from decimal import Decimal

from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.spoken_numbers import SPOKEN_NUMBER, in_digits

_SCALED = SeldomSaid(r"\b(?:hundred|thousand|million|grand|\d k)\b", re.IGNORECASE)
_LIMIT = re.compile(
    r"(?P<limit>\b(?:more than|less than|fewer than|greater than|bigger than|over|above|under|below|at least|at most"
    r"|in excess of|exceeding|upwards of)\s+)£?(?P<part>half a |a quarter of a |quarter of a )?"
    rf"(?P<amount>{SPOKEN_NUMBER}|\d+(?:\.\d+)?)(?P<grand>\s+grand|(?<=\d)\s+(?:thousand|million|k(?!\w)))?(?:\s+(?:pounds|quid))?(?![\w%])",
    re.IGNORECASE,
)
_TIMES = {"thousand": 1000, "grand": 1000, "k": 1000, "million": 1_000_000}


def with_amounts_in_digits(text: str) -> str:
    """The text with amounts of hundreds, thousands and millions in digits where they are a limit."""
    return _LIMIT.sub(_in_digits, text) if _SCALED.search(text) else text


def _in_digits(found: re.Match[str]) -> str:
    amount = found["amount"].casefold()
    number = amount if amount[0].isdecimal() else in_digits(amount)
    scale = (found["grand"] or "").strip().casefold()
    part = (found["part"] or "").split()[:2]
    if not number[0].isdecimal() or not (scale or _SCALED.search(amount)):
        return found.group()
    share = 1 if not part else 2 if part[0].casefold() == "half" else 4
    return f"{found['limit']}{int(Decimal(number) * _TIMES.get(scale, 1)) // share}"
