"""What may be meant by a figure that can't be taken as it was written."""

from datetime import date

import pytest

from domain.plausibility import unsure

TODAY = date(2026, 10, 1)


@pytest.mark.parametrize(
    ("text", "unit", "answers"),
    [
        ("38-40", "number", ["38", "40"]),
        ("between 60 and 62%", "%", ["60%", "62%"]),
        ("about 40ish", "number", ["40"]),
        ("~£1.2m", "£", ["£1.2m"]),
        ("roughly 3 days", "days", ["3 days"]),
        ("just under 60", "number", ["60"]),
        ("close to 38", "number", ["38"]),
        ("1 204", "number", ["1,204"]),
        ("3 8", "number", ["38"]),
        ("61,2", "%", ["61.2", "612"]),
        ("1.2e3", "number", ["1200"]),
    ],
)
def test_each_reading_is_offered(text: str, unit: str, answers: list[str]) -> None:
    found = unsure(text, unit, TODAY)
    assert found is not None
    assert [each.answer for each in found.readings] == answers
    assert "Nothing is saved of it yet." in found.question


@pytest.mark.parametrize(
    "text", ["92.4", "45/52", "n/a, closed", "about sixty", "41½", "1 2 3", "qwerty", "30 September"]
)
def test_what_reads_as_it_is_or_of_which_no_figure_can_be_made_is_not_asked_about(text: str) -> None:
    assert unsure(text, "number", TODAY) is None
