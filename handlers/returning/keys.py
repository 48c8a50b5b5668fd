"""What figures are called in forms and buttons: `ENV1|2026/27 Q2`."""

from domain.periods import Period, PeriodFault


def from_field_key(key: str) -> tuple[str, Period] | None:
    """The code and period of a figure's field; None for anything else."""
    code, _, notation = key.rpartition("|")
    period = period_named(notation)
    return (code, period) if period else None


def period_named(notation: str) -> Period | None:
    """The period that a button or form carries; None where it carries none, or one without a year before it."""
    try:
        period = Period.parse(notation)
        period.same_last_year()
    except PeriodFault:
        return None
    return period
