"""Figures as people type them and as they read them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain.figures import Figure, NoFigure, Unreadable, read_answer, write_figure
from domain.rating import Rating

TODAY = date(2026, 11, 22)
UNITS = ["%", "number", "£", "£m", "£000", "days", "hours", "per 1,000", "days per FTE", "tonnes", "£ per household"]
typed_figures = st.builds(
    lambda digits, places: Decimal(digits).scaleb(-places), st.integers(-(10**14), 10**14), st.integers(0, 6)
)


def read(text: str, unit: str = "%") -> Figure | NoFigure:
    return read_answer(text, unit=unit, today=TODAY)


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("92.4", "%", "92.4"),
        ("97.9%", "%", "97.9"),
        ("97.9 %", "%", "97.9"),
        ("97.9 per cent", "%", "97.9"),
        ("97.9 percent.", "%", "97.9"),
        ("１２％", "%", "12"),
        ("92.4.", "%", "92.4"),
        ("+3", "%", "3"),
        ("−3.2", "%", "-3.2"),
        ("–3.2", "%", "-3.2"),
        ("minus 3.2%", "%", "-3.2"),
        ("(1,204)", "number", "-1204"),
        ("1,204", "number", "1204"),
        ("1\u00a0204", "number", "1204"),
        ("1\u202f204\u202f000", "number", "1204000"),
        ("\u200b1,204\ufeff", "number", "1204"),
        ("zero", "number", "0"),
        (".5", "number", "0.5"),
        ("1.2 million", "number", "1200000"),
        ("3k", "number", "3000"),
        ("£1.2m", "£", "1200000"),
        ("£850k", "£", "850000"),
        ("£1.2bn", "£", "1200000000"),
        ("-£850k", "£", "-850000"),
        ("£-850k", "£", "-850000"),
        ("1.2 million pounds", "£", "1200000"),
        ("£12.50", "£", "12.50"),
        ("£1.2m", "£m", "1.2"),
        ("1.2", "£m", "1.2"),
        ("£850k", "£m", "0.85"),
        ("£1.2m", "£000", "1200"),
        ("1204 pounds", "£000", "1.204"),
        ("3 days", "days", "3"),
        ("24.1days", "days", "24.1"),
        ("1 day", "days", "1"),
        ("3 working days", "working days", "3"),
        ("9.1 days", "days per FTE", "9.1"),
        ("7 hrs", "hours", "7"),
        ("2.6 per 1000", "per 1,000", "2.6"),
        ("431 kg", "kg", "431"),
    ],
)
def test_a_figure_is_read_as_people_write_it(text: str, unit: str, value: str) -> None:
    assert read(text, unit) == Figure(Decimal(value))


def test_the_digits_stay_as_they_were_typed() -> None:
    answer = read("61.20")
    assert isinstance(answer, Figure)
    assert str(answer.value) == "61.20"


@pytest.mark.parametrize("text", ["45/50", "45 / 50", "45 of 50", "45 out of 50", "45 OUT OF 50", "45/50%"])
def test_a_part_of_a_whole_is_divided_and_kept(text: str) -> None:
    assert read(text) == Figure(Decimal(90), Decimal(45), Decimal(50))


def test_a_fraction_is_worked_out_in_the_indicators_unit() -> None:
    assert read("1,300/52", "days") == Figure(Decimal(25), Decimal(1300), Decimal(52))
    assert read("26/10,000", "per 1,000") == Figure(Decimal("2.6"), Decimal(26), Decimal(10000))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nil", NoFigure(Rating.NIL_RETURN)),
        ("Nil return.", NoFigure(Rating.NIL_RETURN)),
        ("none", NoFigure(Rating.NIL_RETURN)),
        ("None to report", NoFigure(Rating.NIL_RETURN)),
        ("nil, no appeals this quarter", NoFigure(Rating.NIL_RETURN, note="no appeals this quarter")),
        ("n/a", NoFigure(Rating.NOT_APPLICABLE)),
        ("N.A.", NoFigure(Rating.NOT_APPLICABLE)),
        ("not applicable", NoFigure(Rating.NOT_APPLICABLE)),
        (
            "N/A this qtr, new contract starts jan",
            NoFigure(Rating.NOT_APPLICABLE, note="this qtr, new contract starts jan"),
        ),
        ("n/a (no cases)", NoFigure(Rating.NOT_APPLICABLE, note="no cases")),
        ("tbc", NoFigure(Rating.NOT_YET_AVAILABLE)),
        ("Not yet available", NoFigure(Rating.NOT_YET_AVAILABLE)),
        ("awaiting county's data", NoFigure(Rating.NOT_YET_AVAILABLE, note="county's data")),
        ("tbc when the audit ends", NoFigure(Rating.NOT_YET_AVAILABLE, note="when the audit ends")),
        ("n/a until the audit ends", NoFigure(Rating.NOT_YET_AVAILABLE, note="until the audit ends")),
    ],
)
def test_a_reason_for_no_figure_is_read_with_its_note(text: str, expected: NoFigure) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "due_back"),
    [
        ("tbc 30 Nov", date(2026, 11, 30)),
        ("tbc: 30th November 2026", date(2026, 11, 30)),
        ("tbc by Mon 30 Nov", date(2026, 11, 30)),
        ("tbc end of month", date(2026, 11, 30)),
        ("tbc end of the month", date(2026, 11, 30)),
        ("tbc end of Jan", date(2027, 1, 31)),
        ("tbc December", date(2026, 12, 31)),
        ("tbc 22/11", date(2026, 11, 22)),
        ("tbc 21/11", date(2027, 11, 21)),
        ("n/a until 12 Dec", date(2026, 12, 12)),
        ("not yet available until 12/12", date(2026, 12, 12)),
        ("not yet available, expected 12/12/26", date(2026, 12, 12)),
        ("to be confirmed on 2026-12-12", date(2026, 12, 12)),
    ],
)
def test_a_figure_to_come_has_the_next_such_day(text: str, due_back: date) -> None:
    assert read(text) == NoFigure(Rating.NOT_YET_AVAILABLE, due_back)


def test_a_note_may_follow_the_day() -> None:
    assert read("tbc 30 Nov, audit under way") == NoFigure(
        Rating.NOT_YET_AVAILABLE, date(2026, 11, 30), "audit under way"
    )


@pytest.mark.parametrize(
    ("text", "unit", "told"),
    [
        ("", "%", "There is no figure yet"),
        (" . ", "%", "There is no figure yet"),
        ("92,4", "%", "could be 92.4 or 924"),
        ("0,123", "%", "could be 0.123"),
        ("1.204,5", "number", "Please write it like 1,204.5"),
        ("12,34,567", "number", "Please write it like 1,204.5"),
        ("12.3.4", "%", "more than one decimal point"),
        ("3 days", "%", 'I can read 3 but not "days"'),
        ("5%", "days", 'I can read 5 but not "%"'),
        ("3m", "days", 'I can read 3 but not "m"'),
        ("1.2 milion", "number", 'I can read 1.2 but not "milion"'),
        ("£1.2m u/spend", "£", 'I can read £1.2m but not "u/spend"'),
        ("1 204", "number", 'I can read 1 but not "204"'),
        ("1e5", "number", 'I can read 1 but not "e5"'),
        ("£5", "%", "is money"),
        ("3-4", "%", "looks like a range"),
        ("3 to 4 days", "days", "looks like a range"),
        ("--3", "%", "I cannot read"),
        ("-£-3", "£", "write it once in front"),
        ("(3", "%", "write it once in front"),
        ("5½", "%", 'I cannot read "½" safely'),
        ("5²", "%", "safely"),
        ("0/0", "%", "nil return"),
        ("45/0", "%", "nil return"),
        ("none of 45", "%", "I cannot read"),
        ("about 45", "%", "such as 92.4 or 45/52"),
        ("nan", "number", "such as 1,204"),
        ("٣", "number", "such as 1,204"),
        ("hello there", "£", "such as £850k"),
        ("12345678901234567", "number", "more digits"),
        ("9" * 5000 + "x", "number", "I cannot read"),
        ("tbc 31 September", "%", "There is no 31 September. The nearest date is 30 September."),
        ("tbc 29 Feb", "%", "There is no 29 February 2027. The nearest date is 28 February 2027."),
        ("n/a until 0 Dec", "%", "The nearest date is 1 December"),
        ("tbc 12/13", "%", "There is no month 13"),
        ("tbc 30 Nov 2025", "%", "30 November 2025 has passed"),
        ("tbc by 2nite", "%", 'I cannot read "2nite" as a date'),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_to_write(text: str, unit: str, told: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read(text, unit)
    assert told in str(refused.value)


@given(st.text(max_size=60), st.sampled_from(UNITS))
def test_whatever_is_typed_gets_an_answer_or_a_sentence(text: str, unit: str) -> None:
    try:
        answer = read(text, unit)
    except Unreadable as refused:
        ends_well = str(refused).endswith(".")
    else:
        ends_well = isinstance(answer, Figure | NoFigure)
    assert ends_well


@pytest.mark.parametrize(
    ("value", "unit", "decimals", "written"),
    [
        ("97.9", "%", None, "97.9%"),
        ("97.90", "%", None, "97.90%"),
        ("97.95", "%", 1, "98.0%"),
        ("-0.04", "%", 1, "0.0%"),
        ("86.53846153846153846153846154", "%", None, "86.54%"),
        ("1204", "£", None, "£1,204"),
        ("-1204", "£", None, "-£1,204"),
        ("12.5", "£", None, "£12.50"),
        ("1.2", "£m", None, "£1.2m"),
        ("850", "£000", None, "£850k"),
        ("12", "£ per household", None, "£12 per household"),
        ("3", "days", None, "3 days"),
        ("1", "days", None, "1 day"),
        ("1.0", "days per FTE", None, "1.0 days per FTE"),
        ("1.2", "days per FTE", 0, "1 day per FTE"),
        ("1204", "number", None, "1,204"),
        ("1.2E+6", "number", None, "1,200,000"),
        ("2.6", "per 1,000", None, "2.6 per 1,000"),
        ("0.5", "", 0, "1"),
    ],
)
def test_a_figure_is_written_with_its_unit(value: str, unit: str, decimals: int | None, written: str) -> None:
    assert write_figure(Decimal(value), unit, decimals) == written


@given(typed_figures, st.sampled_from(UNITS))
@example(Decimal("10000000000000.0"), "£")
def test_what_is_written_is_read_as_the_same_figure(value: Decimal, unit: str) -> None:
    assert read(write_figure(value, unit), unit) == Figure(value)
