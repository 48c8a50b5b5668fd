"""The days of what somebody asks to be done."""

from datetime import date

import pytest

from handlers.understanding.periods.said_days import read_days
from handlers.understanding.question import Days

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Priya will do mine till the 12th", Days(until="2026-12-12")),
        ("Priya will do mine until 12 December", Days(until="2026-12-12")),
        ("I'm away from 3 to 14 December", Days("2026-12-03", "2026-12-14")),
        ("I'm away from 3 December to 14 January", Days("2026-12-03", "2027-01-14")),
        ("away 3 Dec - 14 Dec", Days("2026-12-03", "2026-12-14")),
        ("I'm off between 1/12/2026 and 4/12/2026", Days("2026-12-01", "2026-12-04")),
        ("remind me Thursday", Days(on="2026-11-26")),
        ("remind me tomorrow about voids", Days(on="2026-11-23")),
        ("remind me next week", Days("2026-11-23", "2026-11-29")),
        ("remind me on sunday", Days(on="2026-11-29")),
        ("I'm on leave until monday", Days(until="2026-11-23")),
        ("move Asha's indicators to Priya from 1 January", Days(since="2027-01-01")),
        ("change the target for voids to 24.1 from 1 April", Days(since="2027-04-01")),
        ("change the target for voids to 24.1", Days()),
        ("change the target for voids to 24", Days()),
        ("away from 31 September", Days()),
        ("", Days()),
    ],
)
def test_days_are_read_with_what_leads_to_them(said: str, meant: Days) -> None:
    assert read_days(said, SUNDAY) == meant
