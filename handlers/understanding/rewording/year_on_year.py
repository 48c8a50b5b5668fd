"""A year that has not ended beside the one before: only as much of that one as has passed of this can be compared."""

import re

from handlers.understanding.words.seldom_said import SeldomSaid

_YEAR = r"(?:financial\s+|fiscal\s+)?(?:years?|yrs?)(?:'?s)?"
_CHANGED = r"(?:better|worse|up|down|higher|lower)"
_BESIDE = (
    r"(?:vs?\.?|versus|against|beside|on|to|with|compared?\s+(?:to|with)"
    rf"|(?:is\s+|been\s+)?(?:any\s+)?{_CHANGED}\s+(?:or\s+{_CHANGED}\s+)?(?:than|on))"
)
_ENDS = r"(?=\s*(?:[?.!,;]|$|for\b|in\b|on\b|please\b|pls\b))"
_ONE = rf"(?:\s+(?:{_YEAR}|one))?"
_FORMS = (
    rf"\bthis\s+{_YEAR}(?:\s+so\s+far)?\s+(?P<beside>{_BESIDE})\s+(?:the\s+)?(?:last|previous|prior){_ONE}{_ENDS}",
    rf"\bthis\s+{_YEAR}\s+(?P<and>and)\s+(?:the\s+)?last{_ENDS}",
    rf"\blast\s+{_YEAR}\s+(?P<before>vs?\.?|versus|against)\s+this{_ONE}{_ENDS}",
    rf"\b(?P<than>{_CHANGED})\s+this\s+{_YEAR}\s+than\s+(?:it\s+was\s+)?last(?:\s+{_YEAR})?\b",
)
_THIS_AND_LAST = SeldomSaid("|".join(_FORMS), re.IGNORECASE)
_DRAWN = r"(?:trend|chart|graph)"
_YEAR_ON_YEAR = SeldomSaid(
    rf"(?<!trend )(?<!chart )(?<!graph )\b(?:year[\s-]+(?:on|over)[\s-]+year|y[\s/-]?o[\s/-]?y)\b(?!\s+{_DRAWN})",
    re.IGNORECASE,
)


def with_year_on_year(text: str) -> str:
    """The text with "this year v last" and "year on year" said as against the same time last year."""
    return _YEAR_ON_YEAR.sub("against this time last year", _THIS_AND_LAST.sub(_the_same_time, text))


def _the_same_time(found: re.Match[str]) -> str:
    beside = f"{found['than']} than" if found["than"] else found["beside"] or found["before"] or "against"
    return f"{'against' if beside in ('to', 'with') else beside} this time last year"
