"""What is asked about a comment: it names somebody, speaks of very few people, or says the opposite of its figure."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.commentary import Found, about_people, about_rating, is_repeated
from domain.direction import Direction
from domain.rating import Polarity, Rating

NAMES = ("Jane Smith", "Priya Ellingham", "Seán O'Dowd")
texts = st.text(max_size=200)
claims = st.sampled_from(["on target", "on track", "all good", "the target was met", "met the target"])
hedges = st.sampled_from(["not yet", "we hope to be", "should soon be", "until July it was", "to get this back"])
plain = st.lists(st.sampled_from(["crews", "are", "short", "since", "lorry", "new", "rounds"]), max_size=8).map(
    " ".join
)


def people(text: str) -> list[str]:
    return [each.words for each in about_people(text, NAMES)]


def opposite(
    text: str, rating: Rating, direction: Direction | None = None, polarity: Polarity = Polarity.HIGHER
) -> list[str]:
    return [each.sentence for each in about_rating(text, rating, direction, polarity)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Jane Smith has left and jane smith's post is vacant", "Jane Smith"),
        ("Delays while Seán O'Dowd was away", "Seán O'Dowd"),
        ("Mrs Trellis complained twice", "Mrs Trellis"),
        ("Dr. A. Jones retired", "Dr. A. Jones"),
        ("Two crews short since Dave Smith was sacked", "Dave Smith"),
        ("Maria O'Neill has been off sick since May", "Maria O'Neill"),
        ("Tom Brown is on long-term sick leave", "Tom Brown"),
        ("Client JS waited for 40 weeks", "Client JS"),
        ("resident A.B. refused the offer", "resident A.B."),
        ("Fewer than five households were placed", "Fewer than five"),
        ("one family with complex needs", "one family"),
        ("Two large families waited", "Two large families"),
        ("The rise is two children in one school", "two children"),
        ("Two officers have been off sick since May", "Two officers have been off sick"),
    ],
)
def test_what_names_somebody_or_speaks_of_few_is_found(text: str, words: str) -> None:
    assert words in people(text)


@pytest.mark.parametrize(
    "text",
    [
        "Two crews short since July",
        "One in four households recycles food",
        "Two children's homes were inspected",
        "21 families moved, 1.2 people per home",
        "One family hub opened",
        "The client IT system failed",
        "Two officers were recruited in May",
        "Fewer than 5% of calls were lost, fewer than 50 in all",
        "One-person households are counted",
        "Smith Street was closed; Jane is a ward",
        "Two or three residents' meetings a month",
    ],
)
def test_ordinary_words_are_left_alone(text: str) -> None:
    assert people(text) == []


@pytest.mark.parametrize(
    ("text", "rating", "direction", "sentence"),
    [
        ("We are on target", Rating.RED, None, 'It says "on target" and the figure is red.'),
        ("All good here", Rating.RED, None, 'It says "All good" and the figure is red.'),
        ("Target exceeded", Rating.RED, None, 'It says "Target exceeded" and the figure is red.'),
        ("Behind target", Rating.GREEN, None, 'It says "Behind target" and the figure is green.'),
        ("We missed the target", Rating.GREEN, None, 'It says "missed the target" and the figure is green.'),
        (
            "Performance has improved",
            Rating.AMBER,
            Direction.WORSE,
            'It says "Performance has improved" and the figure is worse than before.',
        ),
    ],
)
def test_the_opposite_of_the_figure_is_found(
    text: str, rating: Rating, direction: Direction | None, sentence: str
) -> None:
    assert opposite(text, rating, direction) == [sentence]


@pytest.mark.parametrize(
    ("text", "rating", "direction"),
    [
        ("Not on target because two crews are short", Rating.RED, None),
        ("It will be back on track by December", Rating.RED, None),
        ("On track to meet the target next year", Rating.RED, None),
        ("We were on target last year", Rating.RED, None),
        ("An improvement plan is in place", Rating.RED, Direction.WORSE),
        ("The reason behind this is the weather", Rating.GREEN, None),
        ("Missed bins are collected on the next day", Rating.GREEN, None),
        ("Performance has improved", Rating.RED, Direction.BETTER),
        ("On target", Rating.GREEN, Direction.WORSE),
    ],
)
def test_what_is_denied_hoped_for_or_true_is_left_alone(text: str, rating: Rating, direction: Direction | None) -> None:
    assert opposite(text, rating, direction) == []


def test_going_beyond_a_limit_is_no_good_news() -> None:
    assert opposite("Demand exceeded the target", Rating.RED, polarity=Polarity.LOWER) == []
    assert opposite("Demand exceeded the target", Rating.RED, polarity=Polarity.HIGHER) != []


@given(plain, st.sampled_from(NAMES), plain)
def test_a_known_name_is_found_wherever_it_stands(before: str, name: str, after: str) -> None:
    assert name in people(f"{before} {name} {after}")


@given(texts)
def test_whatever_is_found_stands_in_the_comment(text: str) -> None:
    assert all(each.words in text for each in about_people(text, NAMES))
    for rating in Rating:
        for direction in (None, *Direction):
            assert all(each.words in text for each in about_rating(text, rating, direction, Polarity.LOWER))


@given(texts)
def test_nothing_is_asked_of_a_figure_that_says_neither(text: str) -> None:
    assert about_rating(text, Rating.AMBER, None, Polarity.HIGHER) == ()


@given(plain, claims, plain)
def test_a_claim_is_asked_about_once_and_only_of_a_red_figure(before: str, claim: str, after: str) -> None:
    text = f"{before}. {claim}. {after}"
    assert len(about_rating(text, Rating.RED, None, Polarity.HIGHER)) == 1
    assert about_rating(text, Rating.GREEN, None, Polarity.HIGHER) == ()


@given(hedges, claims, plain)
def test_a_claim_that_is_hedged_is_not_asked_about(hedge: str, claim: str, after: str) -> None:
    assert about_rating(f"{hedge} {claim}. {after}", Rating.RED, None, Polarity.HIGHER) == ()


@given(texts)
def test_only_the_same_words_are_a_repetition(text: str) -> None:
    assert is_repeated(f" {text.upper()}.", text.upper()) == any(each.isalnum() or each == "_" for each in text.upper())
    assert not is_repeated(f"{text} a", text)
    assert not is_repeated(text, None)


def test_names_and_few_are_kept_out_of_what_is_published_and_opposites_are_not() -> None:
    assert [each.is_personal for each in Found] == [True, True, False]
