"""A small council to put figures on."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.periods import Frequency
from domain.rating import Polarity
from storage import log
from storage.amending_settings import SETTINGS
from storage.pack.settings import folded
from storage.pack.specification import INDICATORS, PEOPLE, SERVICES
from storage.pack.work import key_text
from storage.tables import OPEN_START, Council, CouncilSettings, Indicator, Person, Service


def a_council(session: Session, *, key: str = "hart", service: str = "finance") -> None:
    """Asha, who heads Finance and owns FI06, the percentage of invoices paid on time."""
    session.add(Council(key=key, name="Hart"))
    session.flush()
    session.add(Person(council=key, email="asha@hart.example", name="Asha Patel", roles=("manager", "head")))
    session.flush()
    session.add(Service(council=key, key="finance", name="Finance", head="asha@hart.example"))
    session.flush()
    session.add(
        Indicator(
            council=key,
            code="FI06",
            name="Invoices paid on time",
            unit="%",
            polarity=Polarity.HIGHER,
            frequency=Frequency.QUARTER,
            service=service,
            owner="asha@hart.example",
        )
    )
    session.flush()


def settings_of_a_council(session: Session, at: datetime) -> None:
    """Its settings, logged with its rows as an import logs them."""
    settings = {"name": "Hart", "key": "hart"}
    session.add(CouncilSettings(council="hart", starts=OPEN_START, settings=settings))
    changes = [log.Change("imported", SETTINGS, None, folded(settings))]
    for table in (PEOPLE, SERVICES, INDICATORS):
        for row in session.scalars(select(table.row)):
            texts = {each.name: each.write(getattr(row, each.stored_as)) for each in table.columns}
            key = key_text(table, tuple(getattr(row, name) for name in table.key))
            changes.append(log.Change("imported", f"{table.name}|{key}", None, texts))
    log.record_all(session, "hart", changes, at=at, actor="import")
