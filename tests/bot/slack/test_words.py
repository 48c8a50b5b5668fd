"""Words for Slack keep every character and are divided where a reader would."""

import html

from hypothesis import given
from hypothesis import strategies as st

from bot.slack.words import KEEP_APART, bold, divided, joined, length, literal, shortened


@given(st.text(max_size=300))
def test_nothing_is_lost_by_writing_a_text_literally(text: str) -> None:
    plain = text.replace(KEEP_APART, "")
    assert html.unescape(literal(plain).replace(KEEP_APART, "")) == html.unescape(plain)


@given(st.text(alphabet="ab .\n&😀*", max_size=400), st.integers(min_value=12, max_value=60))
def test_pieces_fit_and_hold_every_word(text: str, limit: int) -> None:
    pieces = divided(text, limit, literal)
    assert all(length(piece) <= limit for piece in pieces)
    assert "".join("".join(pieces).replace(KEEP_APART, "").split()) == "".join(
        literal(text).replace(KEEP_APART, "").split()
    )


def test_a_text_is_divided_between_paragraphs_first() -> None:
    assert divided("One sentence. Another.\n\nA second paragraph.", 30) == (
        "One sentence. Another.",
        "A second paragraph.",
    )


def test_a_text_is_divided_between_sentences_before_words() -> None:
    assert divided("One sentence. Another one. A third.", 28) == ("One sentence. Another one.", "A third.")


def test_a_word_that_is_too_long_is_divided_anywhere() -> None:
    assert divided("abcdefgh", 3) == ("abc", "def", "gh")


def test_lines_are_put_together_as_long_as_they_fit() -> None:
    assert joined(["aa", "bb", "cc"], 5) == ("aa\nbb", "cc")


def test_an_empty_text_is_not_bold() -> None:
    assert bold(" \n") == ""


def test_a_shortened_text_ends_between_words_and_says_that_it_goes_on() -> None:
    assert shortened("Indicator number twelve", 20) == "Indicator number…"
    assert shortened("Short", 20) == "Short"
