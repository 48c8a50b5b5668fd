"""Lists of so many in each group, by how long, held against another time, and with whose each is."""

from itertools import pairwise

from msgspec.structs import replace

from domain.rating import Rating
from handlers.answering.ordering import LONGEST
from handlers.understanding.question import Dimension, Kind, Pick, Ranking
from tests.answering.asking import Hartsmere, during, of

RED = (Rating.RED,)


def test_the_worst_in_each_service_are_so_many_of_each(hartsmere: Hartsmere) -> None:
    asked = of(Kind.INDICATORS, ranking=Ranking("target", count=2), by="service")
    answer = hartsmere.asked("catrin.bello", asked)
    whole = hartsmere.asked("catrin.bello", of(Kind.INDICATORS, ranking=Ranking("target", count=2)))
    assert answer.sentence.startswith("Furthest off target in each service")
    assert set(whole.codes) < set(answer.codes)
    of_waste = replace(asked, picks=(Pick(Dimension.SERVICE, "waste"),), by="")
    theirs = hartsmere.asked("catrin.bello", of_waste).codes
    assert [code for code in answer.codes if code in theirs] == theirs
    assert len(theirs) == 2


def test_the_longest_red_comes_first_with_for_how_long(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("catrin.bello", of(Kind.INDICATORS, ratings=RED, ranking=Ranking(LONGEST)))
    assert answer.sentence.startswith("Red the longest in the whole council")
    assert "Red in a row: " in answer.text
    running = {
        count: set(hartsmere.asked("catrin.bello", of(Kind.INDICATORS, ratings=RED, running=count)).codes)
        for count in range(2, 6)
    }
    at_least = [max((count for count, codes in running.items() if code in codes), default=1) for code in answer.codes]
    assert all(one >= other for one, other in pairwise(at_least))
    assert at_least[0] > at_least[-1]


def test_what_improved_since_last_year_is_held_against_last_year(hartsmere: Hartsmere) -> None:
    ranking = Ranking("improvement", worst_first=False)
    before = hartsmere.asked("catrin.bello", of(Kind.INDICATORS, ranking=ranking, period=during("2026/27 Q1")))
    asked = of(Kind.INDICATORS, ranking=ranking, period=during("2026/27 Q1"), against=("last year",))
    since = hartsmere.asked("catrin.bello", asked)
    assert since.sentence.startswith("Improved the most since Q1 2025/26")
    assert since.codes != before.codes
    year = of(Kind.INDICATORS, ranking=ranking, period=during("2026/27 Q1"), against=("2025/26 Q1",))
    assert hartsmere.asked("catrin.bello", year).codes == since.codes


def test_what_counts_up_is_not_held_against_another_quarter(hartsmere: Hartsmere) -> None:
    asked = of(Kind.INDICATORS, direction="worse", period=during("2026/27 Q1"), against=("2025/26 Q3",))
    answer = hartsmere.asked("catrin.bello", asked)
    assert "worse than Q3 2025/26" in answer.sentence
    assert "REV1" not in answer.codes


def test_a_list_with_owners_names_them_to_the_councils_own_people(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("catrin.bello", of(Kind.INDICATORS, aspect="owner", ratings=RED))
    assert all(entry.owner for entry in answer.answer.indicators)
    assert "Owner" in answer.text
