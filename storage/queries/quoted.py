"""Figures by their value: where a number that somebody quotes comes from."""

from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.queries import figures
from storage.tables import Outturn, OutturnRevision

MOST_ZEROS = 4


def of_value(session: Session, council: str, value: Decimal) -> tuple[OutturnRevision, ...]:
    """The figures for the whole council that are this value now, however many zeros end it, the newest first."""
    plain = value.normalize()
    plain = plain.quantize(Decimal(1)) if plain == plain.to_integral_value() else plain
    exponent = plain.as_tuple().exponent
    decimals = -exponent if isinstance(exponent, int) else 0
    written = [plain.quantize(Decimal(1).scaleb(-decimals - more)) for more in range(MOST_ZEROS + 1)]
    wanted = (
        select(OutturnRevision)
        .join(Outturn, Outturn.revision_id == OutturnRevision.id)
        .where(Outturn.council == council, Outturn.area == figures.WHOLE, OutturnRevision.value.in_(written))
        .order_by(Outturn.last_day.desc(), Outturn.code)
    )
    return tuple(session.scalars(wanted))
