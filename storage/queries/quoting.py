"""The messages that show a figure, so that they can be corrected when it is."""

import json

from sqlalchemy import String, cast, or_, select
from sqlalchemy.orm import Session

from storage.tables import OutboxRow


def messages(session: Session, council: str, figure: str) -> tuple[OutboxRow, ...]:
    """The messages people have, or will get, that show a figure; `figure` is how its keys in `quotes` begin.

    A message that only asks for the figure quotes its revision 0 and shows nothing of it. Only what can be
    corrected: the first edition of each message that a platform knows, or that is still waiting.
    """
    # JSON text in one database, where an area such as Môn is `M\u00f4n`, and JSON in the other, where it is itself.
    ways = {json.dumps(figure)[:-1], json.dumps(figure, ensure_ascii=False)[:-1]}
    holds = or_(*(cast(OutboxRow.quotes, String).contains(way, autoescape=True) for way in ways))
    can_be = or_(OutboxRow.platform_id.is_not(None), OutboxRow.state.in_(("waiting", "claimed")))
    wanted = select(OutboxRow).where(OutboxRow.council == council, OutboxRow.kind.in_(("post", "reply")), holds, can_be)
    rows = session.scalars(wanted.where(OutboxRow.edition == 1).order_by(OutboxRow.id))
    return tuple(row for row in rows if any(_shows(str(quote), figure) for quote in row.quotes))


def _shows(quote: str, figure: str) -> bool:
    return quote.startswith(figure) and quote != f"{figure}0"
