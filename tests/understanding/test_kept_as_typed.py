"""What is given to be kept is kept as it was typed, whatever is put otherwise so that questions are understood."""

import pytest

from handlers.understanding.question import Kind
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Context
from tests.understanding.councils import asker_of, index_of
from tests.understanding.phrases import TODAY

HARTSMERE = index_of("hartsmere")
ASHA = asker_of("hartsmere", "asha.patel")


@pytest.mark.parametrize(
    "told",
    [
        "Up yoy because two crews were short these days",
        "We were short this year vs last year because of the strike",
        "Fin year end pressures caused it, kay pee eye five too",
        "The agency crew was late, quarter too was hard",
        "Two crews were short, sorry, three crews were short",
        "soz the figures were excl agency crews, who were short",
    ],
)
def test_a_comment_is_kept_as_it_was_typed(told: str) -> None:
    question = understand(told, HARTSMERE, ASHA, TODAY, Context(explain=("ENV1",)))
    assert (question.kind, question.words) == (Kind.RECORDED, told)


def test_the_reason_of_a_figure_that_is_not_applicable_is_kept_as_it_was_typed() -> None:
    question = understand("ENV1 n/a, the reads were missing", HARTSMERE, ASHA, TODAY)
    assert [entry.answer for entry in question.entries] == ["n/a, the reads were missing"]


def test_a_long_list_of_figures_is_read_to_its_last_figure() -> None:
    listed = ", ".join(f"ENV1 {40 + number}.5" for number in range(200))
    question = understand(listed, HARTSMERE, ASHA, TODAY)
    assert len(listed) > 1_500
    assert (len(question.entries), question.entries[-1].answer) == (200, "239.5")


def test_a_dictated_code_still_names_its_figure() -> None:
    question = understand("E N V 1 41.5", HARTSMERE, ASHA, TODAY)
    assert [(entry.code, entry.answer) for entry in question.entries] == [("ENV1", "41.5")]


def test_a_question_keeps_the_words_that_were_typed() -> None:
    asked = "how are missed bins yoy"
    assert understand(asked, HARTSMERE, ASHA, TODAY).text == asked
