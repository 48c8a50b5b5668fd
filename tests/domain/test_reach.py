"""How far a figure can reach: what is worked out is not told beyond it."""

from decimal import Decimal

import pytest

from domain.reach import in_reach


@pytest.mark.parametrize(
    ("value", "unit", "beside", "told"),
    [
        ("104.5", "%", ["95"], "100"),
        ("104.5", "%", ["95", "101"], "104.5"),
        ("-3.2", "%", ["2"], "0"),
        ("-3.2", "number", ["2", "0"], "0"),
        ("-3.2", "£", ["2", "-1"], "-3.2"),
        ("104.5", "number", ["95"], "104.5"),
        ("52.2", "%", ["58"], "52.2"),
        ("-1", "%", [], "0"),
    ],
)
def test_what_is_told_stays_within_what_a_figure_can_be(value: str, unit: str, beside: list[str], told: str) -> None:
    assert in_reach(Decimal(value), unit, [Decimal(each) for each in beside]) == Decimal(told)
