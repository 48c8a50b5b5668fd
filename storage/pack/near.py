"""Names that are not known and are so near to one that is that it was meant."""

from collections.abc import Collection

from rapidfuzz import fuzz, process

ALIKE = 75


def near(name: str, known: Collection[str], alike: int = ALIKE) -> str:
    """The known name that was probably meant, `outturn` for `outurn`; empty where none is `alike` of a hundred."""
    folded = {each.casefold(): each for each in sorted(known)}
    found = process.extractOne(name.casefold().strip(), list(folded), scorer=fuzz.ratio, score_cutoff=alike)
    return folded[found[0]] if found else ""
