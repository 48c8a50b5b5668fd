"""Reading "the same as last time" where a figure is asked for."""

import re

from domain.answer import Unreadable
from domain.typed_text import plain

_SAME = re.compile(
    r"(?:(?:it is|it's|its|still|exactly)\s+)*(?:"
    r"(?:the\s+)?same(?:\s+(?:figure|value|number))?(?:\s+again)?(?:\s+as\s.*)?"
    r"|(?:unchanged|no\s+change)(?:\s+(?:from|since|on)\s.*)?"
    r"|as\s+(?:before|(?:the\s+)?(?:last|previous)\s+\w+)|ditto)",
    re.IGNORECASE,
)


def is_same_again(text: str) -> bool:
    """Whether an answer repeats the figure of the period before: `unchanged`, `same as last quarter`."""
    try:
        return bool(_SAME.fullmatch(plain(text).strip(" .!")))
    except Unreadable:
        return False
