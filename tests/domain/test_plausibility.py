"""Figures worth asking about before they are kept."""

from datetime import date
from decimal import Decimal
from math import exp
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.answer import Figure
from domain.figures import read_answer
from domain.plausibility import Doubt, Past, about_standing_still, about_target, doubt, other_unit
from domain.plausibility.few import far_from_the_few
from domain.rating import Polarity
from tests.domain import strategies

USUAL = ("2500", "2350", "2600")
TODAY = date(2026, 10, 1)
BELOW_ZERO = ("-60", "-70", "-40")
NARROW = tuple(str(each) for each in (58, 57, 59, 60, 58, 57, 59, 58, 60, 59, 58, 57))


def found(
    typed: str,
    unit: str = "number",
    earlier: tuple[str, ...] = USUAL,
    target: str | None = None,
    before: str | None = None,
    *,
    cumulative: bool = False,
) -> Doubt | None:
    figure = read_answer(typed, unit=unit, today=TODAY)
    assert isinstance(figure, Figure)
    history = tuple(Decimal(each) for each in earlier)
    past = Past(
        unit,
        history,
        None if before is None else Decimal(before),
        "Q1 2026/27",
        None if target is None else Decimal(target),
        cumulative,
    )
    return doubt(figure, past)


def question(*arguments: object, **named: object) -> str:
    asked = found(*arguments, **named)  # type: ignore[arg-type]
    return asked.question if asked else ""


@pytest.mark.parametrize(
    ("value", "unit", "earlier", "target", "asked"),
    [
        (
            "73390",
            "number",
            (),
            "420",
            "73,390 is 175 times the target of 420. Did you mean 733.90, 73.39, or is it right?",
        ),
        (
            "73390",
            "number",
            USUAL,
            "420",
            "73,390 is 29 times the usual figure of 2,500. Did you mean 7,339, 733.90, or is it right?",
        ),
        (
            "2.41",
            "days",
            ("24.1",) * 3,
            None,
            "2.41 days is a tenth or less of the usual figure of 24.1 days. Did you mean 24.1 days, or is it right?",
        ),
        (
            "0.979",
            "%",
            ("97",) * 3,
            None,
            "0.979% is a tenth or less of the usual figure of 97%. Did you mean 97.9%, 9.79%, or is it right?",
        ),
        ("104", "%", ("97", "98"), "95", "104% is more than 100%. Is that right?"),
        ("979", "%", ("97", "98"), "95", "979% is more than 100%. Did you mean 97.9%, or is it right?"),
        (
            "-3",
            "number",
            ("0", "5"),
            None,
            "-3 would be the first figure below zero. Did you mean 3, or is it right?",
        ),
        ("53/52", "%", ("97", "98"), None, "53 of 52 is more than the whole. Did you mean 52 of 53, or is it right?"),
        (
            "1000",
            "number",
            ("200", "180", "220", "150"),
            None,
            "1,000 is far above the highest so far, 220. Is that right?",
        ),
        (
            "241",
            "days",
            ("30", "24", "45"),
            None,
            "241 days is far above the highest so far, 45 days. Did you mean 24.1 days, or is it right?",
        ),
        (
            "1120",
            "kg",
            ("122.0", "119.5", "115.1", "112.4"),
            None,
            "1,120 kg is far above the highest so far, 122.0 kg. Did you mean 112 kg, or is it right?",
        ),
        (
            "5",
            "days",
            ("30", "24", "50"),
            None,
            "5 days is far below the lowest so far, 24 days. Did you mean 50 days, or is it right?",
        ),
        (
            "16.2",
            "%",
            NARROW,
            None,
            "16.2% is far outside what it has been: between 57% and 60% in 12 periods. Is that right?",
        ),
        (
            "0",
            "number",
            USUAL,
            None,
            "0 is unusual here: it has never been below 2,350. Is there really nothing, or no figure yet?",
        ),
        (
            "0",
            "number",
            (),
            "40",
            "0 is unusual here: there is none before it. Is there really nothing, or no figure yet?",
        ),
        ("3.1", "%", ("18.3",), None, "3.1% is far below 18.3%, the only figure so far. Is that right?"),
        ("3.1", "%", ("18.3", "17.9", "19"), "20", "3.1% is far below the lowest so far, 17.9%. Is that right?"),
        ("95", "number", ("30", "31", "30"), None, "95 is far above the highest so far, 31. Is that right?"),
        ("36", "number", ("365", "365"), None, "36 is far below 365, what it has always been so far. Is that right?"),
        ("65.3", "%", ("98.3", "99.3"), "95", "65.3% is far below the lowest so far, 98.3%. Is that right?"),
        ("20", "%", ("100",) * 12, None, "20% is far below 100%, what it has always been so far. Is that right?"),
        (
            "0",
            "number",
            BELOW_ZERO,
            None,
            "0 is unusual here: it has never been above -40. Is there really nothing, or no figure yet?",
        ),
        ("50", "£", BELOW_ZERO, None, "£50 would be the first figure above zero. Did you mean -£50, or is it right?"),
        (
            "-520",
            "number",
            BELOW_ZERO,
            None,
            "-520 is far below the lowest so far, -70. Did you mean -52, or is it right?",
        ),
        (
            "-6",
            "number",
            BELOW_ZERO,
            None,
            "-6 is far above the highest so far, -40. Did you mean -60, or is it right?",
        ),
    ],
)
def test_a_figure_unlike_all_others_is_asked_about(
    value: str, unit: str, earlier: tuple[str, ...], target: str | None, asked: str
) -> None:
    assert question(value, unit, earlier, target) == asked


@pytest.mark.parametrize(
    ("value", "unit", "earlier", "target"),
    [
        ("2400", "number", USUAL, "2500"),
        ("24999", "number", ("2500", "2000", "30000"), None),
        ("300", "number", ("30", "1", "1000"), None),
        ("0", "number", ("12", "0", "15"), None),
        ("0", "number", ("10", "1", "15"), None),
        ("0", "number", ("2", "1", "3"), None),
        ("0", "number", (), "3"),
        ("104", "%", ("103", "98"), None),
        ("0", "£", ("-3000", "-2000", "1500"), "0"),
        ("-62", "number", BELOW_ZERO, None),
        ("-3", "number", ("-2", "5"), None),
        ("73390", "number", (), None),
        ("5", "number", ("0", "0", "0"), "0"),
        ("100", "%", (), "90"),
        ("62", "%", NARROW, None),
        ("53/52", "%", ("103",), None),
        ("3.1", "%", ("18.3",), "4"),
        ("6", "%", ("18.3", "40", "22"), None),
        ("6", "number", ("1", "1", "1"), None),
        ("1/6", "%", ("66.7", "66.7", "66.7"), None),
        ("93", "%", ("98.3", "98.5", "98.1"), None),
        ("2.4", "%", ("0.5", "0.6", "0.5"), None),
    ],
)
def test_a_figure_like_the_others_or_with_nothing_to_compare_is_not(
    value: str, unit: str, earlier: tuple[str, ...], target: str | None
) -> None:
    assert question(value, unit, earlier, target) == ""


@pytest.mark.parametrize(
    ("value", "earlier", "counted", "asked"),
    [
        ("2500.5", USUAL, True, "2,500.5 is not a whole number, and all 3 before it are. Did you mean 2,500, 2,501"),
        ("0.5", ("1", "0", "2"), True, "Did you mean 0, 1, or is it right?"),
        ("2500.0", USUAL, True, ""),
        ("2500.5", USUAL, False, ""),
        ("2500.5", (*USUAL, "2400.5"), True, ""),
        ("2500.5", (), True, ""),
        ("250.5", USUAL, True, "Did you mean 2,505, or is it right?"),
    ],
)
def test_a_part_of_one_is_asked_about_of_what_has_been_counted_in_whole_ones(
    value: str, earlier: tuple[str, ...], counted: bool, asked: str
) -> None:
    past = Past("number", tuple(Decimal(each) for each in earlier), counted=counted)
    found = doubt(Figure(Decimal(value)), past)
    assert asked in found.question if found and asked else found is None and not asked


def test_a_year_to_date_that_is_less_than_it_was_is_asked_about() -> None:
    assert question("57", earlier=(), before="120", cumulative=True) == (
        "57 is less than the 120 for Q1 2026/27, and this one is counted from the start of the year. "
        "Did you mean 177, or is it right?"
    )
    assert question("120.5", earlier=(), before="120", cumulative=True) == ""
    assert question("57", earlier=(), before="120") == ""


@pytest.mark.parametrize(
    ("typed", "unit", "asked"),
    [
        ("24.1%", "days", 'This one is measured in days, and "24.1%" is not. Did you mean 24.1 days?'),
        ("2 weeks", "days", 'This one is measured in days, and "2 weeks" is not. Did you mean 14 days or 2 days?'),
        (
            "90 min",
            "hours",
            'This one is measured in hours, and "90 min" is not. Did you mean 1.5 hours or 90 hours?',
        ),
        ("10 days", "weeks", 'This one is measured in weeks, and "10 days" is not. Did you mean 10 weeks?'),
        ("3 months", "days", 'This one is measured in days, and "3 months" is not. Did you mean 3 days?'),
        ("3 days", "%", 'This one is measured in %, and "3 days" is not. Did you mean 3%?'),
        ("£420", "number", 'This one is measured in plain numbers, and "£420" is not. Did you mean 420?'),
    ],
)
def test_another_unit_is_asked_about(typed: str, unit: str, asked: str) -> None:
    meant = other_unit(typed, unit, TODAY)
    assert meant
    assert meant.question == asked
    assert isinstance(read_answer(meant.readings[0].answer, unit=unit, today=TODAY), Figure)


@pytest.mark.parametrize(
    ("typed", "unit"), [("24.1 days", "days"), ("24.1", "days"), ("a lot", "days"), ("3 bananas", "number"), ("", "%")]
)
def test_the_same_unit_or_no_unit_is_not(typed: str, unit: str) -> None:
    assert other_unit(typed, unit, TODAY) is None


@pytest.mark.parametrize(
    ("target", "before", "polarity", "counts_on", "says"),
    [
        ("0", None, Polarity.HIGHER, False, "which any figure meets"),
        ("24.6", "24.6", Polarity.HIGHER, True, "still the one of the period before"),
        ("0", None, Polarity.LOWER, False, ""),
        ("24.6", "24.6", Polarity.HIGHER, False, ""),
        ("49", "24.6", Polarity.HIGHER, True, ""),
        (None, None, Polarity.HIGHER, True, ""),
    ],
)
def test_an_odd_target_is_remarked_on(
    target: str | None, before: str | None, polarity: Polarity, counts_on: bool, says: str
) -> None:
    now, earlier = (None if each is None else Decimal(each) for each in (target, before))
    remark = about_target(now, earlier, polarity, counts_on=counts_on)
    assert says in remark
    assert bool(says) == bool(remark)


def test_a_count_that_stands_still_is_remarked_on() -> None:
    assert "same as for the period before" in about_standing_still(Decimal(28), Decimal(28), counts_on=True)
    assert about_standing_still(Decimal(28), Decimal(28), counts_on=False) == ""
    assert about_standing_still(Decimal(0), Decimal(0), counts_on=True) == ""


few = st.lists(strategies.positive_figures, min_size=1, max_size=11).map(tuple)


@given(few, st.decimals(min_value=Decimal("0.34"), max_value=Decimal("2.9"), places=2))
def test_what_is_within_three_times_the_few_there_have_been_is_no_question_of_theirs(
    earlier: tuple[Decimal, ...], times: Decimal
) -> None:
    assert far_from_the_few(Figure(max(earlier) * times), Past("number", earlier)) is None
    assert far_from_the_few(Figure(min(earlier) * times), Past("number", earlier)) is None


@given(few, strategies.positive_figures, strategies.positive_figures)
def test_what_is_further_off_than_a_figure_asked_about_is_asked_about_too(
    earlier: tuple[Decimal, ...], value: Decimal, further: Decimal
) -> None:
    past = Past("number", earlier)
    beyond = value + further if value > max(earlier) else value / (1 + further)
    assert far_from_the_few(Figure(value), past) is None or far_from_the_few(Figure(beyond), past) is not None


@pytest.mark.parametrize("mean", [1, 2, 4, 8, 15, 40])
@pytest.mark.parametrize("earlier", [1, 2, 3, 5, 8, 11])
def test_a_small_count_that_goes_up_and_down_by_chance_is_left_alone(mean: int, earlier: int) -> None:
    chance = Random(f"{mean} {earlier}")
    asked = 0
    for _ in range(400):
        *known, value = (Decimal(_counted(chance, mean)) for _ in range(earlier + 1))
        asked += far_from_the_few(Figure(value), Past("number", tuple(known))) is not None
    assert asked <= 2


@pytest.mark.parametrize("cases", [3, 8, 30])
def test_a_share_of_a_few_cases_is_left_alone(cases: int) -> None:
    chance = Random(cases)
    asked = 0
    for _ in range(400):
        *known, last = (sum(chance.random() < 0.6 for _ in range(cases)) for _ in range(4))
        share = [Decimal(100 * each) / cases for each in (*known, last)]
        figure = Figure(share[-1], Decimal(last), Decimal(cases))
        asked += far_from_the_few(figure, Past("%", tuple(share[:-1]))) is not None
    assert asked <= 2


def _counted(chance: Random, mean: int) -> int:
    """How many of very many each did something that few do: a Poisson number."""
    left, count = exp(-mean), 0
    drawn = chance.random()
    while drawn > left:
        drawn *= chance.random()
        count += 1
    return count


units = st.sampled_from(["%", "number", "£", "days", "per 1,000"])
histories = st.lists(strategies.figures, max_size=20).map(tuple)
pasts = st.builds(
    Past,
    unit=units,
    earlier=histories,
    before=st.none() | strategies.figures,
    target=st.none() | strategies.figures,
    cumulative=st.booleans(),
    counted=st.booleans(),
)


@given(pasts, strategies.figures)
def test_what_equals_the_figure_before_is_never_doubted(past: Past, value: Decimal) -> None:
    same = Past(past.unit, (*past.earlier, value), value, past.called, past.target, past.cumulative)
    assert doubt(Figure(value), same) is None


@given(pasts, strategies.figures)
def test_every_suggestion_reads_as_an_answer_and_is_another_one(past: Past, value: Decimal) -> None:
    asked = doubt(Figure(value), past)
    for reading in asked.readings if asked else ():
        said = read_answer(reading.answer, unit=past.unit, today=TODAY)
        assert not isinstance(said, Figure) or said.value != value


@given(pasts, strategies.figures)
def test_a_question_ends_as_one(past: Past, value: Decimal) -> None:
    asked = doubt(Figure(value), past)
    assert asked is None or asked.question.endswith("?")
