"""What the record answers: current figures, histories, who owes what, and whose an indicator is."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from domain.access import State
from domain.periods import Period
from domain.rating import Rating
from storage import AppendOnly, Database, revisions
from storage.queries import accounts, councils, events, figures, indicators, people, portfolios, returns
from storage.tables import Account, Indicator, OutturnRevision, Priority, Service
from tests.storage.packs import FILES, TODAY, bring_in, write_pack
from tests.storage.test_pack_importing import in_chat

Q1, Q2 = Period.parse("2026/27 Q1"), Period.parse("2026/27 Q2")
NOW = datetime(2026, 10, 20, 9, 0, tzinfo=UTC)
ASHA, RAVI = "asha@hart.example", "ravi@hart.example"


@pytest.fixture
def hart(database: Database, tmp_path: Path) -> Database:
    more = "W04,Bins washed,number,higher,month,waste,asha@hart.example,,,\n"
    more += "W05,Year's tonnage,number,lower,year,waste,asha@hart.example,,,\n"
    bring_in(database, write_pack(tmp_path / "first", indicators=FILES["indicators.csv"] + more))
    return database


def owed(database: Database, period: Period) -> dict[str, list[tuple[str, str]]]:
    with database.reading() as session:
        found = returns.owed(session, "hart", period)
    return {owner: [(item.indicator.code, item.period.notation) for item in items] for owner, items in found.items()}


def test_an_owner_owes_what_ends_with_the_period(hart: Database) -> None:
    assert owed(hart, Q2) == {
        ASHA: [("W01", "2026/27 Q2"), ("W04", "2026-09")],
        RAVI: [("W02", "2026/27 Q2"), ("W03", "2026/27 Q2")],
    }


def test_a_month_inside_the_quarter_asks_for_monthly_figures_only(hart: Database) -> None:
    assert owed(hart, Period.parse("2026-08")) == {ASHA: [("W04", "2026-08")]}


def test_the_years_figures_are_owed_when_it_ends(hart: Database) -> None:
    assert ("W05", "2026/27") in owed(hart, Period.parse("2026/27 Q4"))[ASHA]


def test_what_was_said_is_no_longer_owed_even_if_it_is_not_yet_available(hart: Database) -> None:
    assert owed(hart, Q1) == {ASHA: [("W04", "2026-06")]}


def test_a_draft_is_not_a_return(hart: Database) -> None:
    in_chat(hart, "W02", "44", Q2, State.DRAFT)
    assert ("W02", "2026/27 Q2") in owed(hart, Q2)[RAVI]
    with hart.reading() as session:
        (item, _) = returns.owed(session, "hart", Q2)[RAVI]
    assert item.draft is not None
    assert item.draft.value == Decimal(44)


def test_nobody_owes_ended_or_draft_indicators(hart: Database) -> None:
    with hart.writing() as session:
        session.get_one(Indicator, ("hart", "W01")).status = "ended"
        session.get_one(Indicator, ("hart", "W02")).status = "draft"
        session.get_one(Indicator, ("hart", "W03")).status = "baseline"
    assert owed(hart, Q2) == {ASHA: [("W04", "2026-09")], RAVI: [("W03", "2026/27 Q2")]}
    with hart.reading() as session:
        assert [indicator.code for indicator in indicators.live(session, "hart")] == ["W03", "W04", "W05"]


def test_a_history_is_in_the_order_of_time_and_ends_with_the_newest(hart: Database) -> None:
    for number in range(4):
        in_chat(hart, "W04", str(number), Period.parse(f"2026-0{number + 4}"))
    with hart.reading() as session:
        history = figures.history(session, "hart", "W04", 2)
        until = figures.history(session, "hart", "W04", 9, until=date(2026, 5, 31))
        both = figures.histories(session, "hart", None, date(2026, 6, 1), date(2026, 7, 31))
    assert [figure.period.notation for figure in history] == ["2026-06", "2026-07"]
    assert [figure.value for figure in until] == [Decimal(0), Decimal(1)]
    assert {code: len(found) for code, found in both.items()} == {"W01": 1, "W02": 1, "W03": 1, "W04": 2}


def test_the_newest_revision_counts(hart: Database) -> None:
    for value in ("44", "45"):
        in_chat(hart, "W02", value, Q2)
    with hart.reading() as session:
        (current,) = figures.current(session, "hart", ["W02"], [Q2])
        versions = figures.revisions(session, "hart", "W02", Q2)
        assert figures.current(session, "elsewhere", None, [Q2]) == ()
        assert figures.newest_period(session, "hart") == Q2
    assert (current.value, current.rating, current.target) == (Decimal(45), Rating.AMBER, Decimal(42))
    assert [version.revision for version in versions] == [1, 2]


def test_an_area_is_a_figure_of_its_own(hart: Database) -> None:
    with hart.writing() as session:
        whole = figures.one(session, "hart", "W01", Q1)
        assert whole is not None
        revisions.append(session, revisions.copy_of(whole, area="North", value=Decimal(70)))
    with hart.reading() as session:
        assert [figure.value for figure in figures.current(session, "hart", ["W01"], [Q1])] == [Decimal("57.90")]
        both = figures.current(session, "hart", ["W01"], [Q1], areas=("", "North"))
    assert [figure.area for figure in both] == ["", "North"]


def test_an_indicators_portfolio_is_its_own_else_its_prioritys_else_its_services(hart: Database) -> None:
    with hart.writing() as session:
        indicator = session.get_one(Indicator, ("hart", "W01"))
        assert portfolios.of_indicator(session, "hart", indicator) == "env"
        session.get_one(Priority, ("hart", "clean")).portfolio = "place"
        assert portfolios.of_indicator(session, "hart", indicator) == "place"
        indicator.portfolio = "leader"
        assert portfolios.of_indicator(session, "hart", indicator) == "leader"
        indicator.portfolio = indicator.priority = None
        session.get_one(Service, ("hart", "waste")).portfolio = None
        assert portfolios.of_indicator(session, "hart", indicator) is None


def test_a_person_is_found_in_capitals_too(hart: Database) -> None:
    with hart.reading() as session:
        person = people.by_email(session, "hart", " Asha@Hart.Example ")
        assert person is not None
        assert person.name == "Asha Patel"
        assert people.by_email(session, "elsewhere", ASHA) is None
        assert [officer.name for officer in people.with_role(session, "hart", "officer")] == ["Petra Snow"]
        assert [service.key for service in people.services(session, "hart")] == ["waste"]


def test_the_account_used_last_comes_first(hart: Database) -> None:
    with hart.writing() as session:
        for door, used in (("slack", NOW), ("teams", NOW + timedelta(days=1)), ("web", None)):
            session.add(Account(door=door, account="U1", council="hart", email=ASHA, last_used_at=used))
    with hart.reading() as session:
        assert [account.door for account in accounts.of_person(session, "hart", ASHA)] == ["teams", "slack", "web"]


def test_an_event_is_acted_upon_once(hart: Database) -> None:
    with hart.writing() as session:
        assert events.first_time(session, "hart", "slack", "Ev1", NOW)
    with hart.writing() as session:
        assert not events.first_time(session, "hart", "slack", "Ev1", NOW)
        assert events.first_time(session, "hart", "teams", "Ev1", NOW)


def test_a_council_that_is_not_there_is_said_in_a_sentence(hart: Database) -> None:
    with hart.reading() as session:
        assert councils.keys(session) == ("hart",)
        with pytest.raises(councils.NoCouncil, match="Import its pack first"):
            councils.framework(session, "elsewhere", TODAY)


def test_a_revision_that_was_just_stored_is_never_changed(hart: Database) -> None:
    with hart.writing() as session:
        before = session.get_one(OutturnRevision, 1)
        stored = revisions.append(session, revisions.copy_of(before, value=Decimal(7)), after=before.revision)
        with pytest.raises(AppendOnly):
            stored.value = Decimal(99)


def test_a_revision_is_never_changed(hart: Database) -> None:
    with hart.reading() as session:
        revision = session.get_one(OutturnRevision, 1)
        revision.value = Decimal(99)
        with pytest.raises(AppendOnly):
            session.flush()
