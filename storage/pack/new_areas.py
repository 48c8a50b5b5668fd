"""Areas of imported figures that nobody has heard of and that are nearly called like one that is known."""

from collections import Counter

from sqlalchemy import select

from storage.pack.near import near
from storage.pack.specification import OUTTURNS
from storage.pack.work import Import
from storage.queries import figures
from storage.tables import Outturn

ALIKE = 85
"""North Wold and South Wold are two areas, Saltway and Saltwey hardly."""

USUAL = 3
"""How many rows of a pack that is the first to name an area make its name one to compare with."""


def doubtful_areas(work: Import) -> list[str]:
    """A sentence for each area that is new, while one with nearly its name is there already or stands in more rows.

    The figures are taken as they are: a council may well have an Old Quay and a New Quay.
    """
    rows = work.pack.rows(OUTTURNS)
    named = Counter(str(row.values.get("area") or figures.WHOLE) for row in rows)
    del named[figures.WHOLE]
    if not named:
        return []
    wanted = select(Outturn.area).where(Outturn.council == work.council, Outturn.area != figures.WHOLE)
    known = set(work.session.scalars(wanted.distinct()))
    notes = []
    for area, count in named.items():
        usual = {other for other, often in named.items() if other != area and often >= max(USUAL, 2 * count)}
        meant = near(area, known | usual, ALIKE) if area not in known else ""
        if meant:
            file, line = work.pack.file(OUTTURNS), next(row.line for row in rows if row.values.get("area") == area)
            notes.append(f"{file}, row {line}: the area “{area}” is new; did you mean “{meant}”?")
    return notes
