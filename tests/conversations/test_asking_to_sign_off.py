"""Figures are signed off by whoever answers for them; anybody else who asks is told who that is."""

import pytest

from tests.conversations.stage import Council


@pytest.mark.parametrize("text", ["sign off missed bins for me", "can you approve missed bins"])
def test_who_may_not_sign_off_is_told_so(open_window: Council, text: str) -> None:
    asha = open_window.person("asha.patel").says("missed bins 41")
    asha.says(text).sees("Only the head of a service or its director can sign off its figures.")


def test_the_head_of_another_service_is_told_whom_it_waits_for(open_window: Council) -> None:
    open_window.person("asha.patel").says("missed bins 41")
    farida = open_window.person("farida.anstey").says("sign off missed bins for me")
    farida.sees("Only the head of a service", "Waste and Street Scene waits for Callum Braithwell.")


def test_the_grounds_for_no_figure_are_kept_with_it(open_window: Council) -> None:
    asha = open_window.person("asha.patel").says("n/a this quarter for missed bins, the fleet was off the road")
    asha.sees("Missed collections per 100,000: not applicable")
    found = open_window.figure("ENV1", "2026/27 Q2")
    assert found is not None
    assert found.comment == "the fleet was off the road"
