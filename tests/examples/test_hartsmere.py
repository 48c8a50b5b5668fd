"""The demo council is rich enough to show everything, and is what its recipes make."""

import re
from collections import Counter
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from domain.periods import Frequency, Period
from domain.rating import Polarity, Rating, Target, Tolerance, nearest_tolerance, rate
from examples.hartsmere import build
from tests.examples.pack_files import HARTSMERE, Row, listed, table

ASHA = "asha.patel@hartsmere.example"
LATEST = {"month": "2026-08", "quarter": "2026/27 Q1", "half": "2025/26 H2", "year": "2025/26"}
REASONS = {"", "nil return", "not applicable", "not yet available"}
STATES = {"draft", "submitted", "signed off", "published"}


@cache
def indicators() -> dict[str, Row]:
    return {row["code"]: row for row in table(HARTSMERE, "indicators")}


@cache
def outturns() -> dict[tuple[str, str, str], Row]:
    return {(row["code"], row["period"], row["area"]): row for row in table(HARTSMERE, "outturns")}


@cache
def composites() -> set[str]:
    return {row["parent"] for row in indicators().values() if row["parent"]}


def cell(text: str) -> Decimal | None:
    return Decimal(text) if text else None


@cache
def targets() -> dict[tuple[str, str], Row]:
    return {(row["code"], row["period"]): row for row in table(HARTSMERE, "targets")}


def rating(code: str, period: str) -> Rating:
    indicator = indicators()[code]
    goal = targets().get((code, period)) or targets().get((code, str(Period.parse(period).year)))
    own = Tolerance.parse(indicator["tolerance"]) if indicator["tolerance"] else None
    value = Decimal(outturns()[code, period, ""]["value"])
    target = read_target(goal) if goal else None
    nearest = nearest_tolerance(target.tolerance if target else None, own)
    return rate(value, target, Polarity(indicator["polarity"]), nearest)


def read_target(row: Row) -> Target:
    edges = {name: cell(row[name]) for name in ("target", "lower", "upper", "floor")}
    return Target(**edges, tolerance=Tolerance.parse(row["tolerance"]) if row["tolerance"] else None)


def test_the_committed_tables_are_what_the_recipes_make(tmp_path: Path) -> None:
    (tmp_path / "q2").mkdir()
    build.build(tmp_path)
    written = sorted(tmp_path.rglob("*.csv"))
    assert len(written) == 5
    for path in written:
        assert path.read_bytes() == (HARTSMERE / path.relative_to(tmp_path)).read_bytes(), path.name


def test_it_is_as_large_as_it_says() -> None:
    assert len({row["key"] for row in table(HARTSMERE, "portfolios")}) == 6
    assert len(table(HARTSMERE, "services")) == 21
    assert len(indicators()) == 128
    quarters = {row["period"] for row in table(HARTSMERE, "outturns") if " Q" in row["period"]}
    expected = Period.range(Period.parse("2023/24 Q1"), Period.parse("2026/27 Q1"))
    assert sorted(quarters) == [str(period) for period in expected]


@pytest.mark.parametrize(
    ("column", "kinds"),
    [
        ("polarity", {"higher", "lower", "within", "none"}),
        ("frequency", {"month", "quarter", "half", "year"}),
        ("status", {"live", "draft", "baseline", "ended"}),
        ("unit", {"%", "number", "£", "days", "hours", "per 1,000", "per 100,000"}),
    ],
)
def test_every_kind_of_indicator_is_there(column: str, kinds: set[str]) -> None:
    assert kinds <= {row[column] for row in indicators().values()}


@pytest.mark.parametrize(
    "column",
    [
        *("deputy", "decimals", "cumulative", "tolerance", "strategic", "perspective", "statutory", "finalise_by"),
        *("partner", "parent", "weight", "aliases", "definition", "portfolio", "personal"),
    ],
)
def test_every_optional_column_of_an_indicator_is_used(column: str) -> None:
    assert any(row[column] for row in indicators().values())


@pytest.mark.parametrize(
    "name", ["finance", "risks", "projects", "actions", "meetings", "feedback", "benchmarks", "members"]
)
def test_every_optional_table_is_filled(name: str) -> None:
    assert len(table(HARTSMERE, name)) >= 10


def test_no_alias_means_two_indicators() -> None:
    aliases = Counter(alias.lower() for row in indicators().values() for alias in listed(row["aliases"]))
    assert [alias for alias, count in aliases.items() if count > 1] == []


def test_the_service_manager_of_the_story_owes_four_figures_for_the_second_quarter() -> None:
    owned = [row for row in indicators().values() if row["owner"] == ASHA]
    assert [row["name"] for row in owned[:2]] == ["Missed collections per 100,000", "Household waste recycled"]
    assert [row["frequency"] for row in owned] == ["quarter"] * 4
    assert [targets()[row["code"], "2026/27"]["target"] for row in owned[:2]] == ["40", "58"]
    assert outturns()[owned[0]["code"], "2026/27 Q1", ""]["value"] == "38"
    returned_by_others = {row["code"] for row in table(HARTSMERE / "q2", "outturns")}
    assert not returned_by_others & {row["code"] for row in owned}


def test_nothing_is_late_before_the_window_opens() -> None:
    due = [row for row in indicators().values() if row["status"] in ("live", "baseline")]
    for row in due:
        if row["code"] not in composites():
            assert (row["code"], LATEST[row["frequency"]], "") in outturns(), row["code"]
    closed = Period.parse("2026-08").last_day
    assert all(Period.parse(period).last_day <= closed for _, period, _ in outturns())


def test_composites_and_drafts_have_no_figures_of_their_own() -> None:
    drafts = {code for code, row in indicators().items() if row["status"] == "draft"}
    assert drafts
    assert not (composites() | drafts) & {code for code, _, _ in outturns()}


def test_every_outturn_has_a_figure_or_a_reason_and_a_fitting_period() -> None:
    for (code, notation, _), row in outturns().items():
        assert bool(row["value"]) != bool(row["reason"])
        assert row["reason"] in REASONS
        assert row["state"] in STATES
        assert Period.parse(notation).frequency in (Frequency(indicators()[code]["frequency"]), Frequency.YEAR)


@pytest.mark.parametrize("code", ["HO2a", "HO12", "ED1", "ECO2"])
def test_some_are_red_three_quarters_running(code: str) -> None:
    monthly = indicators()[code]["frequency"] == "month"
    periods = ["2025-12", "2026-03", "2026-06"] if monthly else ["2025/26 Q3", "2025/26 Q4", "2026/27 Q1"]
    assert [rating(code, period) for period in periods] == [Rating.RED] * 3


def test_the_latest_quarter_has_every_colour_and_most_are_green() -> None:
    quarterly = [code for code, row in indicators().items() if row["frequency"] == "quarter"]
    known = [code for code in quarterly if outturns().get((code, "2026/27 Q1", ""), {}).get("value")]
    counted = Counter(rating(code, "2026/27 Q1") for code in known)
    assert counted[Rating.GREEN] > counted[Rating.AMBER] > counted[Rating.RED] > 3


def test_wards_of_a_count_add_up_to_the_whole() -> None:
    parts: Counter[tuple[str, str]] = Counter()
    for (code, period, area), row in outturns().items():
        if area and code in ("ENV5", "CH8"):
            parts[code, period] += int(row["value"])
    assert parts
    assert all(outturns()[code, period, ""]["value"] == str(total) for (code, period), total in parts.items())


def test_a_cumulative_figure_never_falls_within_a_year() -> None:
    counting = [code for code, row in indicators().items() if row["cumulative"] and row["status"] == "live"]
    assert counting
    for code in counting:
        for start in (2023, 2024, 2025):
            quarters = [str(Period(Frequency.QUARTER, start, number)) for number in (1, 2, 3, 4)]
            values = [Decimal(outturns()[code, period, ""]["value"]) for period in quarters]
            assert values == sorted(values), code


def test_comments_are_plain_and_name_nobody() -> None:
    names = {part for row in table(HARTSMERE, "people") for part in row["name"].split()}
    for row in [*table(HARTSMERE, "outturns"), *table(HARTSMERE / "q2", "outturns")]:
        assert not names & set(re.findall(r"[A-Z][\w-]+", row["comment"]))
        assert "!" not in row["comment"]


def test_what_is_off_target_in_the_latest_quarter_has_a_comment() -> None:
    for code, row in indicators().items():
        found = outturns().get((code, "2026/27 Q1", "")) if row["frequency"] == "quarter" else None
        if found and found["value"] and rating(code, "2026/27 Q1") in (Rating.RED, Rating.AMBER):
            assert found["comment"], code


def test_a_portfolio_changed_hands_without_a_gap() -> None:
    held = [row for row in table(HARTSMERE, "portfolios") if row["key"] == "environment"]
    assert [(row["from"], row["until"]) for row in held] == [("2023-05-17", "2025-05-20"), ("2025-05-21", "")]
