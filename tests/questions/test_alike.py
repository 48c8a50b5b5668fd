"""What is said in very different words is mostly answered as its plain form is, and seldom as another question."""

import pytest

from tests.questions.alike import PARAPHRASES, alike
from tests.questions.conversations import CRASHED, RIGHT, WRONG

ONE_IN = 11
"""How many are asked here; `python -m benchmarks.paraphrases` asks them all."""
PAPERS = {
    "follow_ups": (0.7, 0.15),
    "lists": (0.7, 0.15),
    "money_and_work": (0.7, 0.1),
    "one_indicator": (0.75, 0.15),
    "summaries_and_returns": (0.5, 0.25),
    "telling_and_declining": (0.65, 0.2),
}
"""How many of each paper are answered alike at least, and as another question at most."""


@pytest.mark.parametrize("paper", PAPERS)
def test_other_words_are_mostly_answered_as_the_plain_form_and_seldom_as_another_question(paper: str) -> None:
    found = [each.verdict for each in alike(paper, ONE_IN)]
    least, most = PAPERS[paper]
    assert CRASHED not in found
    assert found.count(RIGHT) >= least * len(found)
    assert found.count(WRONG) <= most * len(found)


def test_every_paper_is_asked() -> None:
    assert {each.stem for each in PARAPHRASES.glob("*.csv")} == set(PAPERS)
