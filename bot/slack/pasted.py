"""A table pasted into Slack, which stands beside the text as a block of its own."""

from collections.abc import Iterator, Mapping
from typing import Any


def table_in(event: Mapping[str, Any]) -> str:
    """The cells of the first table of a message, with tabs between them and a line for each row; empty without one."""
    table = next((block for block in _blocks(event) if block.get("type") in ("table", "data_table")), None)
    if table is None:
        return ""
    rows: list[list[Any]] = table.get("rows") or []
    return "\n".join("\t".join(" ".join("".join(_texts(cell)).split()) for cell in row) for row in rows)


def _blocks(event: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Slack keeps the table in the message's own blocks, or in those of an attachment."""
    for holder in (event, *(event.get("attachments") or [])):
        yield from holder.get("blocks") or []


def _texts(cell: Any) -> Iterator[str]:
    if not isinstance(cell, Mapping):
        return
    for name in ("text", "value"):
        if isinstance(cell.get(name), str | int | float):
            yield str(cell[name])
            return
    for element in cell.get("elements") or []:
        yield from _texts(element)
