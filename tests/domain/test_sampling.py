"""Which figures are verified: the same for everybody who asks, and more often those that changed or were doubted."""

from hypothesis import given
from hypothesis import strategies as st

from domain.sampling import Candidate, sample, usual_number

candidates = st.lists(
    st.builds(Candidate, st.text(max_size=8), st.booleans(), st.booleans()),
    max_size=40,
    unique_by=lambda each: each.key,
)
numbers = st.integers(0, 50)


@given(candidates, numbers, st.text())
def test_a_sample_is_as_large_as_can_be_and_holds_nothing_twice(found: list[Candidate], number: int, seed: str) -> None:
    picked = sample(found, number, seed)
    assert len(picked) == len(set(picked)) == min(number, len(found))
    assert set(picked) <= {each.key for each in found}


@given(candidates, numbers, st.text())
def test_it_is_the_same_in_whatever_order_the_figures_come(found: list[Candidate], number: int, seed: str) -> None:
    assert sample(found[::-1], number, seed) == sample(found, number, seed)


@given(candidates, numbers, st.text())
def test_a_larger_one_begins_with_the_smaller(found: list[Candidate], number: int, seed: str) -> None:
    assert sample(found, number + 5, seed)[: min(number, len(found))] == sample(found, number, seed)


def test_what_changed_or_was_doubted_is_picked_more_often() -> None:
    plain = [Candidate(f"plain {n}") for n in range(50)]
    marked = [Candidate(f"marked {n}", changed=True, doubted=True) for n in range(50)]
    picked = [key for seed in range(100) for key in sample([*plain, *marked], 10, str(seed))]
    assert sum(key.startswith("marked") for key in picked) > 3 * sum(key.startswith("plain") for key in picked)


def test_another_period_has_another_sample() -> None:
    found = [Candidate(str(n)) for n in range(60)]
    assert sample(found, 10, "hart|2026/27 Q1") != sample(found, 10, "hart|2026/27 Q2")


def test_one_in_ten_is_usual() -> None:
    assert [usual_number(n) for n in (0, 3, 5, 49, 80, 1000)] == [0, 3, 5, 5, 8, 20]
