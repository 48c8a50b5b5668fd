"""How a question was understood, in a line, and how each word was read."""

import pytest

from handlers.understanding.describe import describe
from handlers.understanding.understand import understand
from tests.understanding.councils import asker_of, index_of
from tests.understanding.phrases import TODAY

TITLE = "Q2 2026/27 (July to September 2026)"
HARTSMERE, ELSPETH = index_of("hartsmere"), asker_of("hartsmere", "elspeth.nwosu")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("show red indicators for my portfolio", f"Red indicators · Housing and Homelessness portfolio · {TITLE}"),
        ("why is TA red", f"Households in temporary accommodation · why · {TITLE}"),
        (
            "voids vs last year",
            f"Comparison · Days to re-let an empty home · against the same period last year · {TITLE}",
        ),
        ("reds bar the annual ones", f"Red indicators · without annual ones · {TITLE}"),
        ("top 5 worst in planning", f"Indicators, worst 5 · Planning and Building Control service · {TITLE}"),
        (
            "what has gone from green to red",
            f"Red indicators, gone from green to red · {TITLE}",
        ),
        ("recycling by ward", f"Comparison · Household waste recycled · by area · {TITLE}"),
        ("who has not returned", f"Returns outstanding · {TITLE}"),
    ],
)
def test_a_question_is_told_in_a_line(text: str, line: str) -> None:
    question = understand(text, HARTSMERE, ELSPETH, TODAY)
    assert describe(question, HARTSMERE, TITLE) == line


def test_what_is_no_question_about_figures_has_no_line() -> None:
    assert describe(understand("hello", HARTSMERE, ELSPETH, TODAY), HARTSMERE, TITLE) == ""
