"""A table pasted into Teams: its text has lost the cells, but the HTML copy beside it still has them."""

import re
from html.parser import HTMLParser

from botbuilder.schema import Activity

_QUOTED = re.compile(r"<blockquote\b.*?</blockquote>", re.IGNORECASE | re.DOTALL)
"""A message that is answered stands in front of the answer; a table in it is not the answer's."""


def table_in(activity: Activity) -> str:
    """The cells of the first table of a message, with tabs between them and a line for each row; empty without one."""
    for attachment in activity.attachments or []:
        if attachment.content_type == "text/html":
            reader = _Cells()
            reader.feed(_QUOTED.sub("", str(attachment.content or "")))
            reader.close()
            if reader.rows:
                return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in reader.rows)
    return ""


class _Cells(HTMLParser):
    """Collects the text of each cell of the first table; one inside another counts as text of its cell."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self._depth = 0
        self._done = self._in_cell = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - as called
        if self._done:
            return
        if tag == "table":
            self._depth += 1
        elif self._depth == 1 and tag == "tr":
            self.rows.append([])
        elif self._depth == 1 and tag in ("td", "th") and self.rows:
            self.rows[-1].append("")
            self._in_cell = True
        elif self._in_cell and tag in ("br", "p", "div"):
            self._add(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag == "table" and self._depth:
            self._depth -= 1
            self._done = not self._depth
        elif self._depth == 1 and tag in ("td", "th"):
            self._in_cell = False

    def handle_data(self, data: str) -> None:
        if self._in_cell and not self._done:
            self._add(data)

    def _add(self, text: str) -> None:
        self.rows[-1][-1] += text
