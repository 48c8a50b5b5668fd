"""What `ask --explain` prints: how each word was read, in aligned columns or as data, and why it is that question."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from handlers.understanding.explaining.explain import Explained

HEADINGS = ("Word", "Taken for", "Matched by")
PRESSED = "The whole text is the label of a button, or nobody the council knows has written it."


def as_lines(explained: "Explained | None") -> str:
    """For the terminal: a row for each word, and the reason for the kind of question under them."""
    if explained is None:
        return PRESSED
    rows = [HEADINGS, *((each.words, each.read_as, each.matched) for each in explained.words)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    weighed = explained.weighed
    instead = f"; without it: {weighed.next_best}" if weighed.next_best else ""
    return "\n".join([*lines, f"Read as {weighed.kind}, because {weighed.why}{instead}."])


def as_data(explained: "Explained | None") -> list[dict[str, str]]:
    """For scripts: each word, and last the question, why it is that one, and the next best."""
    if explained is None:
        return []
    words = [{"word": each.words, "taken_for": each.read_as, "matched": each.matched} for each in explained.words]
    weighed = explained.weighed
    return [*words, {"question": weighed.kind, "why": weighed.why, "next_best": weighed.next_best}]
