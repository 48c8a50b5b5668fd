"""An indicator named beside a service that it doesn't belong to: asked back, whatever is asked of it."""

import pytest

from handlers.understanding.question import Dimension, Kind, Pick
from tests.answering.asking import Hartsmere, of

PLANNING = (Pick(Dimension.SERVICE, "planning"),)


@pytest.mark.parametrize("kind", [Kind.INDICATOR, Kind.TREND, Kind.COMPARE])
def test_which_of_the_two_is_meant_is_asked(hartsmere: Hartsmere, kind: Kind) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(kind, "ENV1", within=PLANNING))
    assert answer.answer.kind is Kind.CLARIFY
    assert answer.text.splitlines()[:1] == [answer.sentence]
    assert answer.sentence == (
        "Missed collections per 100,000 is not part of Planning and Building Control. Which do you mean?"
    )
    assert answer.labels == ["Missed collections per 100,000", "How Planning and Building Control is doing"]
    assert "\n.\n" not in answer.text


def test_two_of_them_are_asked_about_together(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.COMPARE, "ENV1", "ENV2", within=PLANNING))
    assert "are not part of Planning" in answer.sentence
    assert len(answer.labels) == 3


def test_a_figure_kept_for_each_service_is_told_for_the_one_named(hartsmere: Hartsmere) -> None:
    for kind in (Kind.INDICATOR, Kind.COMPARE):
        asked = of(kind, "HR1", within=(Pick(Dimension.SERVICE, "planning"),), against=("previous",))
        answer = hartsmere.asked("elspeth.nwosu", asked)
        assert answer.answer.kind is kind
        assert answer.sentence.startswith("Sickness absence in Planning and Building Control: ")
