"""A small council to put figures on."""

from sqlalchemy.orm import Session

from domain.periods import Frequency
from domain.rating import Polarity
from storage.tables import Council, Indicator, Person, Service


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
