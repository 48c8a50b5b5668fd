"""What is told of a ward is only what is kept for it, never the whole council's figures under its name."""

import pytest

from domain.rating import Rating
from handlers.understanding.question import Dimension, Kind, Pick
from tests.answering.asking import Hartsmere, of

QUAYSIDE = (Pick(Dimension.AREA, "Quayside"),)


@pytest.mark.parametrize("kind", [Kind.INDICATORS, Kind.COUNT, Kind.SUMMARY])
def test_a_ward_has_only_the_figures_that_are_kept_for_it(hartsmere: Hartsmere, kind: Kind) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(kind, within=QUAYSIDE, ratings=(Rating.RED,)))
    assert "kept for Quayside; the rest are for the whole council" in answer.sentence
    assert "can't say how the others are rated there" in answer.sentence
    assert set(answer.column("Area")) == {"Quayside"}


def test_of_a_service_without_figures_of_the_ward_it_says_so(hartsmere: Hartsmere) -> None:
    within = (*QUAYSIDE, Pick(Dimension.SERVICE, "hr"))
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, within=within))
    assert "is kept for Quayside: the figures are for the whole council" in answer.sentence
    assert not answer.codes
