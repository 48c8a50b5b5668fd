"""Who is shown what, alone and in company."""

import pytest

from tests.conversations.conftest import HARTSMERE
from tests.conversations.stage import Council

SEE_WHAT_IS_SUBMITTED = ["asha.patel", "jerome.tillotson", "callum.braithwell", "ngozi.whitlock", "farida.anstey"]
SEE_EVERYTHING = ["catrin.bello", "joseph.arkwell", "louisa.penhaligon", "harriet.sandoval"]
SEE_WHAT_IS_SIGNED_OFF = ["shabnam.wetherby", "clifford.heaney", "lowri.benning", "marguerite.oyelaran"]
PARTNERS = ["stefan.albright", "rukhsana.dent"]


@pytest.fixture
def submitted(open_window: Council) -> Council:
    """Missed collections have been given and not signed off."""
    open_window.person("asha.patel").says("missed bins 62").presses("No comment")
    return open_window


@pytest.mark.parametrize("name", [*SEE_WHAT_IS_SUBMITTED, *SEE_EVERYTHING])
def test_what_is_submitted_is_shown_as_provisional_to_those_concerned(submitted: Council, name: str) -> None:
    person = submitted.person(name)
    person.says("missed bins Q2")
    person.sees("Missed collections per 100,000: 62 (provisional) for Q2 2026/27")


@pytest.mark.parametrize("name", [*SEE_WHAT_IS_SIGNED_OFF, *PARTNERS])
def test_what_is_submitted_is_named_without_its_value_to_others(submitted: Council, name: str) -> None:
    person = submitted.person(name)
    person.says("missed bins Q2")
    person.sees("Missed collections per 100,000: awaiting sign-off for Q2 2026/27")
    person.sees_no("62")
    assert person.answer.indicators[0].value is None


@pytest.mark.parametrize("name", [*SEE_WHAT_IS_SIGNED_OFF, *SEE_EVERYTHING])
def test_what_is_signed_off_is_shown_to_everybody_of_the_council(open_window: Council, name: str) -> None:
    person = open_window.person(name)
    person.says("missed bins Q1")
    person.sees("Missed collections per 100,000: 38 for Q1 2026/27 (April to June 2026). Green")


def test_a_partner_sees_what_is_theirs_and_what_is_published(open_window: Council) -> None:
    stefan = open_window.person("stefan.albright")
    stefan.says("leisure visits")
    stefan.sees("Visits to leisure centres: 62,904 for August 2026.")
    stefan.says("missed bins Q1")
    stefan.sees("Missed collections per 100,000: not published yet for Q1 2026/27")
    stefan.says("missed bins Q4 2025/26")
    stefan.sees("45 for Q4 2025/26")


def test_a_partner_gives_its_own_figure_and_no_other(open_window: Council) -> None:
    stefan = open_window.person("stefan.albright")
    stefan.says("LEI1 73,165")
    stefan.sees("Visits to leisure centres: 73,165 (provisional) for September 2026")
    stefan.says("missed bins 62")
    stefan.sees("Missed collections per 100,000 is not yours to enter.", "Its owner, their deputy")
    assert open_window.figure("ENV1", "2026/27 Q2") is None


@pytest.mark.parametrize("name", ["louisa.penhaligon", "shabnam.wetherby", "clifford.heaney", "lowri.benning"])
def test_who_has_no_part_in_a_figure_changes_nothing(open_window: Council, name: str) -> None:
    person = open_window.person(name)
    person.says("missed bins 62")
    person.sees("is not yours to enter")
    assert person.answer.kind == "refuse"
    assert open_window.figure("ENV1", "2026/27 Q2") is None


def test_only_the_head_or_the_director_signs_off(submitted: Council) -> None:
    asha, callum = submitted.person("asha.patel"), submitted.person("callum.braithwell")
    asha.says("recycling 61, residual waste 101, garden waste 21344")
    batch = callum.sees_one_message()
    for name in ("asha.patel", "catrin.bello", "farida.anstey", "louisa.penhaligon"):
        someone = submitted.person(name)
        someone.presses("Approve all", on=batch)
        someone.sees("Only the head of service or the director can sign this off.")
    ngozi = submitted.person("ngozi.whitlock")
    ngozi.presses("Approve all", on=batch)
    figure = submitted.figure("ENV1", "2026/27 Q2")
    assert figure
    assert figure.signed_off_by == ngozi.name


def test_a_channel_is_shown_nothing_that_is_not_signed_off(submitted: Council) -> None:
    callum, cmt = submitted.person("callum.braithwell"), submitted.channel("cmt")
    callum.says("missed bins Q2", cmt)
    cmt.sees("I have answered in our direct chat, where only you can read it.")
    cmt.sees_no("62")
    callum.sees("62 (provisional)")


def test_a_channel_of_the_council_is_shown_what_is_signed_off(submitted: Council) -> None:
    harriet, cmt = submitted.person("harriet.sandoval"), submitted.channel("cmt")
    harriet.says("missed bins Q1", cmt)
    cmt.sees("38 for Q1 2026/27")
    harriet.sees_nothing()


def test_a_channel_with_a_partner_is_shown_what_the_partner_may_see(open_window: Council) -> None:
    harriet, board = open_window.person("harriet.sandoval"), open_window.channel("partnership")
    harriet.says("missed bins Q1", board)
    board.sees("I have answered in our direct chat")
    board.sees_no("38")
    harriet.sees("38 for Q1 2026/27")
    harriet.says("missed bins Q4 2025/26", board)
    board.sees("45 for Q4 2025/26")


def test_a_channel_with_somebody_unmatched_counts_as_public(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    lunch = open_window.channel("lunch", [asha.name, "someone@elsewhere.example"])
    asha.says("missed bins Q1", lunch)
    lunch.sees("I have answered in our direct chat")
    lunch.sees_no("38")
    asha.says("missed bins Q4 2025/26", lunch)
    lunch.sees("45 for Q4 2025/26")


def test_a_channel_whose_members_are_unknown_counts_as_public(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    somewhere = open_window.channel("somewhere", [])
    asha.says("missed bins Q1", somewhere)
    somewhere.sees("I have answered in our direct chat")
    somewhere.sees_no("38")


def test_a_stranger_is_told_kindly_how_to_be_added(open_window: Council) -> None:
    stranger = open_window.person("someone@elsewhere.example")
    stranger.says("show red indicators")
    stranger.sees("We have not met", "ask your performance officers to add you", "someone@elsewhere.example")
    stranger.says("missed bins 62")
    stranger.sees("We have not met")
    assert open_window.figure("ENV1", "2026/27 Q2") is None


def test_drafts_are_shown_as_drafts_to_those_who_work_on_them_and_are_nothing_to_others(hartsmere: Council) -> None:
    hartsmere.sleeps_until("2026-10-15 09:00")
    hartsmere.imports(HARTSMERE / "q2")
    for name in ("parveen.stoddart", "yewande.castell", "catrin.bello"):
        person = hartsmere.person(name)
        person.says("LEG1 Q2")
        person.sees("Committee papers published on time: 97.7% (draft)")
    for name in ("anselm.chowdhary", "shabnam.wetherby", "lowri.benning"):
        person = hartsmere.person(name)
        person.says("LEG1 Q2")
        person.sees("Committee papers published on time: not yet available for Q2 2026/27")
        person.sees_no("97.7", "draft")
    assert hartsmere.person("parveen.stoddart").owes() == ["LEG1"]


def test_small_counts_of_people_are_suppressed(open_window: Council) -> None:
    shabnam, catrin = open_window.person("shabnam.wetherby"), open_window.person("catrin.bello")
    shabnam.says("families in bed and breakfast August 2026")
    shabnam.sees("Families in bed and breakfast over six weeks: suppressed, because so small a number")
    assert [each.value for each in shabnam.answer.indicators] == [None]
    catrin.says("families in bed and breakfast August 2026")
    catrin.sees("1 for August 2026")
    catrin.says("families in bed and breakfast August 2026", open_window.channel("cmt"))
    open_window.channel("cmt").sees_no("1 for August 2026")


def test_what_is_said_in_company_about_small_counts_stays_suppressed(open_window: Council) -> None:
    harriet, cmt = open_window.person("harriet.sandoval"), open_window.channel("cmt")
    harriet.says("show red indicators", cmt)
    cmt.sees("are suppressed")
    cmt.sees_no("Families in bed and breakfast")
