"""What a button says, typed instead of pressed, leads somewhere: its words are words that are understood."""

import pytest

from handlers.understanding.names.index import Index
from handlers.understanding.question import Kind, Question
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Context
from tests.answering.asking import Hartsmere
from tests.understanding.councils import asker_of, index_of
from tests.understanding.phrases import TODAY

ASKED = (
    "show red indicators for my portfolio",
    "red indicators for Q1",
    "how many of my indicators are on target",
    "how is my portfolio doing",
    "headlines for Q2",
    "voids",
    "why is voids red",
    "trend of voids",
    "voids Q2 vs Q1",
    "which service has the most reds",
    "housing v planning on complaints",
    "complaints for planning",
    "recycling against our neighbours",
    "is the drop in voids real or just noise",
    "what is the target for voids",
    "who owns voids",
    "how is voids worked out",
    "budgets in my portfolio",
    "top risks in housing",
    "projects behind plan",
    "overdue actions",
    "what are we doing about voids",
    "what did we agree at the last CMT",
    "what am I responsible for",
    "what should I ask the director",
    "which are forecast to miss",
    "who has not returned",
    "have all targets been set",
)
QUIET = (Kind.CLARIFY, Kind.REFUSE)


@pytest.fixture(scope="module")
def index() -> Index:
    return index_of("hartsmere")


@pytest.mark.parametrize("text", ASKED)
def test_the_words_of_every_button_of_an_answer_are_understood(hartsmere: Hartsmere, index: Index, text: str) -> None:
    asker = asker_of("hartsmere", "elspeth.nwosu")
    question = understand(text, index, asker, TODAY)
    answer = hartsmere.asked("elspeth.nwosu", question)
    context = Context(question, tuple(answer.codes))
    asked = {label: understand(label, index, asker, TODAY, context) for label in answer.labels}
    lost = {
        label for label, each in asked.items() if each.kind in QUIET and not _asks_which_of_them(each, answer.codes)
    }
    assert lost == set()


def _asks_which_of_them(question: Question, codes: list[str]) -> bool:
    """Whether "Why" after a list asks which of those that were listed."""
    return question.aspect == "which" and any(question.alternatives[0].text.endswith(code) for code in codes)
