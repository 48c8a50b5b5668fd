"""Hart's pack: the published record untouched, and ratings that agree with the council's own."""

import re
from decimal import Decimal
from pathlib import Path

import pytest

from domain.rating import Polarity, Rating, Target, nearest_tolerance, rate
from examples.hart_2014_15 import build
from tests.examples.pack_files import HART, Row, listed, table

FIRST, SECOND = "2014/15 Q1", "2014/15 Q2"
NO_FIGURE = {("ETS01", FIRST), ("ETS01", SECOND), ("IT06", SECOND), ("PS05", SECOND)}


def published() -> dict[tuple[str, str], Row]:
    rows = table(HART / "published", "hart_kpis_2014_15")
    return {(row["code"], row["current_quarter"]): row for row in rows}


def keyed(folder: Path, name: str) -> dict[tuple[str, str], Row]:
    return {(row["code"], row["period"]): row for row in table(folder, name)}


def current_figures() -> dict[tuple[str, str], Row]:
    outturns = keyed(HART, "outturns") | keyed(HART / "q2", "outturns")
    return {key: row for key, row in outturns.items() if key[1] in (FIRST, SECOND)}


def our_rating(code: str, period: str) -> Rating:
    polarity = {row["code"]: Polarity(row["polarity"]) for row in table(HART, "indicators")}[code]
    goal = keyed(HART, "targets").get((code, period))
    target = Target(Decimal(goal["target"])) if goal else None
    return rate(Decimal(current_figures()[code, period]["value"]), target, polarity, nearest_tolerance())


def explained_in_readme(heading: str) -> list[list[str]]:
    text = (HART / "README.md").read_text(encoding="utf-8")
    section = text.split(heading, 1)[1].split("\n**", 1)[0].split("\n## ", 1)[0]
    rows = [re.split(r"\s*\|\s*", line.strip("| ")) for line in section.splitlines() if line.startswith("|")]
    return rows[2:]


def coloured_rows_with_a_figure() -> list[tuple[str, str]]:
    coloured = [key for key, row in published().items() if row["council_status"] in ("Red", "Amber", "Green")]
    return [key for key in coloured if key not in NO_FIGURE]


def test_the_rating_agrees_with_the_council_and_every_difference_is_explained() -> None:
    rows = coloured_rows_with_a_figure()
    ratings = {key: our_rating(*key) for key in rows}
    differing = [key for key in rows if ratings[key] != published()[key]["council_status"].lower()]
    assert len(rows) == 79
    assert len(rows) - len(differing) >= 74
    explained = explained_in_readme("## Where the rating differs")
    assert sorted((code, quarter) for code, quarter, *_ in explained) == sorted(differing)
    for code, quarter, figure, target, council, here, _why in explained:
        row = published()[code, quarter]
        assert [figure, target, council] == [row["current_value"], row["target"], row["council_status"]]
        assert here.lower() == ratings[code, quarter]


@pytest.mark.parametrize("quarter", [FIRST, SECOND])
def test_figures_and_comments_are_as_published(quarter: str) -> None:
    figures = {key: row for key, row in current_figures().items() if key[1] == quarter}
    assert len(figures) == 45
    for key, row in figures.items():
        assert row["comment"] == published()[key]["commentary"]
        if key not in NO_FIGURE:
            assert (row["value"], row["reason"]) == (published()[key]["current_value"], "")


def test_a_nought_that_stands_for_no_figure_is_a_reason() -> None:
    figures = keyed(HART, "outturns") | keyed(HART / "q2", "outturns")
    without = {key for key, row in figures.items() if not row["value"]}
    assert without == NO_FIGURE | {("ETS01", "2013/14 Q4")}
    assert {figures[key]["reason"] for key in without} == {"not yet available"}
    assert {(code, period) for code, period, _how in explained_in_readme('**0 for "no figure".**')} == without


def test_last_years_figures_are_as_first_published() -> None:
    figures = keyed(HART, "outturns")
    for code in {code for code, _ in published()}:
        row = published()[code, FIRST]
        assert figures[code, "2013/14"]["value"] == row["outturn_2013_14"]
        if code != "ETS01":
            assert figures[code, "2013/14 Q4"]["value"] == row["previous_value"]


def test_targets_are_as_published_and_information_only_has_none() -> None:
    targets = keyed(HART, "targets")
    for key, row in published().items():
        if row["council_status"] in ("For info only", "Data only (no target)"):
            assert key not in targets
        else:
            assert targets[key]["target"] == row["target"]


def test_the_record_before_the_window_has_nothing_of_the_second_quarter() -> None:
    assert {row["period"] for row in table(HART, "outturns")} == {"2013/14", "2013/14 Q4", FIRST}
    assert {row["period"] for row in table(HART / "q2", "outturns")} == {SECOND}


def test_later_revisions_are_those_of_the_second_publication() -> None:
    revised = {key: row["value"] for key, row in keyed(HART / "revisions", "outturns").items()}
    assert revised == {("FI06", FIRST): "97.9", ("HR11", FIRST): "2.7", ("HS07", "2013/14"): "324"}


def test_names_units_and_services_are_as_published() -> None:
    services = {row["key"]: row["name"] for row in table(HART, "services")}
    indicators = table(HART, "indicators")
    assert len(indicators) == 45
    for row in indicators:
        original = published()[row["code"], FIRST]
        assert row["name"] == original["description"]
        assert services[row["service"]] == original["service"]
        assert original["unit"] in ("", row["unit"])


def test_nobody_owes_more_than_six_figures_and_one_owes_just_fi06() -> None:
    owed: dict[str, list[str]] = {}
    for row in table(HART, "indicators"):
        owed.setdefault(row["owner"], []).append(row["code"])
    assert max(map(len, owed.values())) <= 6
    assert ["FI06"] in owed.values()
    roles = {row["email"]: listed(row["roles"]) for row in table(HART, "people")}
    assert all("manager" in roles[owner] for owner in owed)


def test_the_committed_tables_are_what_the_script_writes(tmp_path: Path) -> None:
    for folder in ("q2", "revisions"):
        (tmp_path / folder).mkdir()
    build.build(tmp_path)
    for written in tmp_path.rglob("*.csv"):
        assert written.read_bytes() == (HART / written.relative_to(tmp_path)).read_bytes()
