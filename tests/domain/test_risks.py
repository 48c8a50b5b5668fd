"""Risks in letters and in numbers come out on one scale."""

import pytest

from domain.risks import Score, Scored, Size


@pytest.mark.parametrize(
    ("impact", "likelihood", "size"),
    [
        ("H", "H", Size.HIGH),
        ("H", "M", Size.HIGH),
        ("M", "M", Size.MEDIUM),
        ("H", "L", Size.MEDIUM),
        ("M", "L", Size.LOW),
        ("4", "4", Size.HIGH),
        ("3", "4", Size.MEDIUM),
        ("h", " m ", Size.HIGH),
        ("H", None, Size.UNKNOWN),
        ("6", "1", Size.UNKNOWN),
    ],
)
def test_impact_and_likelihood_make_a_size(impact: str | None, likelihood: str | None, size: Size) -> None:
    assert Score(impact, likelihood).size is size


def test_a_risk_is_as_large_as_after_mitigation_where_that_was_scored() -> None:
    before, after = Score("H", "H"), Score("M", "L")
    assert Scored(before, after).now is after
    assert Scored(before, Score()).now is before


def test_a_score_is_told_as_it_was_given() -> None:
    assert Score("H", "M").words == "High (impact high, likelihood medium)"
    assert Score("3", "4").words == "Medium (impact 3, likelihood 4)"
    assert Score("H").words == "Not scored"
