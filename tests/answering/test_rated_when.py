"""When an indicator was rated so, and what was rated so all through a time."""

from domain.rating import Rating
from handlers.understanding.question import EVER, Kind
from tests.answering.asking import Hartsmere, during, of

RED, AMBER, GREEN = (Rating.RED,), (Rating.AMBER,), (Rating.GREEN,)


def sentence(hartsmere: Hartsmere, code: str, aspect: str, ratings: tuple[Rating, ...], first: str = "") -> str:
    period = during(first, "2026/27 Q2") if first else during("")
    question = of(Kind.TREND, code, aspect=aspect, ratings=ratings, period=period)
    return hartsmere.asked("catrin.bello", question).sentence


def test_when_it_was_last_so_is_told_with_the_figure_and_how_long_it_has_not_been(hartsmere: Hartsmere) -> None:
    told = sentence(hartsmere, "HO12", "last", GREEN)
    assert "was last green for Feb 2024: 28.9 days, target 31 days or less; it has not been for the 30 months" in told


def test_what_is_so_now_is_told_with_since_when(hartsmere: Hartsmere) -> None:
    told = sentence(hartsmere, "HO12", "last", RED)
    assert "is red now (Aug 2026: 39.2 days, target 28 days or less) and has been red for 10 months in a row" in told


def test_how_long_is_the_run_until_now_or_that_it_is_not_so(hartsmere: Hartsmere) -> None:
    assert "has been red for 10 months in a row, since Nov 2025." in sentence(hartsmere, "HO12", "how long", RED)
    assert "is not green now but red for Aug 2026." in sentence(hartsmere, "HO12", "how long", GREEN)
    assert "since Q1 2023/24, its first rating here." in sentence(hartsmere, "HR1", "how long", AMBER)


def test_without_a_colour_how_long_is_asked_of_the_colour_it_has(hartsmere: Hartsmere) -> None:
    assert "has been red for 10 months in a row" in sentence(hartsmere, "HO12", "how long", ())


def test_the_first_time_and_how_often_since_is_told(hartsmere: Hartsmere) -> None:
    told = sentence(hartsmere, "HO12", "first", RED)
    assert "was first red for May 2023: 34.9 days, target 31 days or less; 24 of 41 rated months from" in told


def test_what_never_was_so_says_since_when(hartsmere: Hartsmere) -> None:
    assert "has not been red since its first rating here, for Q1 2023/24." in sentence(hartsmere, "HR1", "ever", RED)


def test_all_through_a_time_is_every_one_of_its_periods(hartsmere: Hartsmere) -> None:
    told = sentence(hartsmere, "HO12", "throughout", RED, "2026/27 Q1")
    assert "has been red in every one of 5 rated months from April 2026 to Aug 2026." in told


def test_what_was_never_red_is_listed_with_how_far_was_looked_back(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("catrin.bello", of(Kind.INDICATORS, running=EVER, ratings=(Rating.AMBER, Rating.GREEN)))
    assert "rated indicators in the whole council have never been red, up to" in answer.sentence
    assert "HO12" not in answer.codes
    assert "Looked back over 24 quarters" in answer.text
