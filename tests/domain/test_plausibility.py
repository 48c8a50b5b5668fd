"""Figures worth asking about before they are kept."""

from decimal import Decimal

import pytest

from domain.plausibility import doubt

USUAL = ("2500", "2350", "2600")


def asked(value: str, unit: str = "number", earlier: tuple[str, ...] = USUAL, target: str | None = None) -> str:
    return doubt(Decimal(value), unit, [Decimal(each) for each in earlier], None if target is None else Decimal(target))


@pytest.mark.parametrize(
    ("value", "unit", "earlier", "target", "question"),
    [
        ("73390", "number", ("2500",), "420", "73,390 is 174 times the target of 420. Is that right?"),
        ("73390", "number", USUAL, "420", "73,390 is 29 times the usual figure of 2,500. Is that right?"),
        ("241", "days", ("24", "25", "23"), None, "241 days is 10 times the usual figure of 24 days. Is that right?"),
        (
            "2.41",
            "days",
            ("24.1",) * 3,
            None,
            "2.41 days is a tenth or less of the usual figure of 24.1 days. Is that right?",
        ),
        ("0.979", "%", ("97",) * 3, None, "0.979% is a tenth or less of the usual figure of 97%. Is that right?"),
        ("0.0979", "%", ("97",) * 3, None, "0.0979% is a hundredth or less of the usual figure of 97%. Is that right?"),
        ("104", "%", ("97", "98"), "95", "104% is more than 100%. Is that right?"),
        ("100.5", "%", ("97", "100"), "95", "100.5% is more than 100%. Is that right?"),
        ("300", "number", ("30", "1", "1000"), None, "300 is 10 times the usual figure of 30. Is that right?"),
        ("0.3", "number", ("30",) * 3, None, "0.3 is a hundredth or less of the usual figure of 30. Is that right?"),
        ("-3", "number", ("0", "5"), None, "-3 would be the first figure below zero. Is that right?"),
        ("-3", "number", USUAL, None, "-3 would be the first figure below zero. Is that right?"),
        ("-3", "number", (), None, "-3 would be the first figure below zero. Is that right?"),
        (
            "0",
            "number",
            USUAL,
            None,
            "0 is far from the usual figure of 2,500. Is there really nothing, or no figure yet?",
        ),
    ],
)
def test_a_figure_unlike_all_others_is_asked_about(
    value: str, unit: str, earlier: tuple[str, ...], target: str | None, question: str
) -> None:
    assert asked(value, unit, earlier, target) == question


@pytest.mark.parametrize(
    ("value", "unit", "earlier", "target"),
    [
        ("2400", "number", USUAL, "2500"),
        ("24999", "number", USUAL, None),
        ("251", "number", USUAL, None),
        ("0", "number", (), "40"),
        ("0", "number", ("12", "0", "15"), None),
        ("0", "number", ("10", "1", "15"), None),
        ("104", "%", ("103", "98"), None),
        ("-3", "number", ("-2", "5"), None),
        ("73390", "number", (), None),
        ("5", "number", ("0", "0", "0"), "0"),
        ("100", "%", (), "90"),
    ],
)
def test_a_figure_like_the_others_or_with_nothing_to_compare_is_not(
    value: str, unit: str, earlier: tuple[str, ...], target: str | None
) -> None:
    assert asked(value, unit, earlier, target) == ""
