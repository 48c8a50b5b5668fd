"""With whom the council's figures are compared, by the names its benchmarks give them: "the London average"."""

import re
from collections.abc import Iterable

OTHERS = "other councils"


def with_others_named(text: str, comparators: Iterable[str]) -> str:
    """The text with each comparator's name, said whole, as the other councils that it stands for."""
    names = sorted({name for name in comparators if name.strip()}, key=len, reverse=True)
    if not names:
        return text
    said = "|".join(r"\s+".join(map(re.escape, name.split())) for name in names)
    return re.sub(rf"(?<!\w)(?:the\s+)?(?:{said})(?!\w)", OTHERS, text, flags=re.IGNORECASE)
