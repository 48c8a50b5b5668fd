"""Values for the property tests: periods, days and figures as they occur at a council."""

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from domain.periods import Frequency, Period

frequencies = st.sampled_from(Frequency)
days = st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 12, 31))
figures = st.decimals(min_value=Decimal(-1_000_000), max_value=Decimal(1_000_000), places=2)
positive_figures = st.decimals(min_value=Decimal("0.01"), max_value=Decimal(1_000_000), places=2)
percentages = st.decimals(min_value=Decimal(0), max_value=Decimal(100), places=1)


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """Any month, quarter, half or year between 1990 and 2090."""
    return Period.containing(draw(days), draw(frequencies))
