"""A Cabinet member asks; the answer is a sentence, a chart, the rows, and what people ask next."""

import pytest

from tests.conversations.conftest import HART
from tests.conversations.people import words_of
from tests.conversations.stage import Council


def test_the_red_ones_of_my_portfolio(hart: Council) -> None:
    ambrose = hart.person("ambrose.ladysmantle")
    ambrose.says("show red indicators for my portfolio")
    ambrose.sees(
        "3 of the 6 rated performance indicators in Housing and Community Safety are red for Q1 2014/15 (April to June",
        "In all: 3 of 6 with a target are green, 3 red; 3 are data only.",
        chart="3 red and 3 green of 6 rated",
        table=["-16%", "5%", "Red", "Worse"],
        buttons=["Why the first one", "Trend of the first one", "And amber", "Last quarter"],
    )
    assert ambrose.answer.kind == "indicators"
    assert ambrose.answer.periods == ("2014/15 Q1",)
    assert [(each.code, each.value, each.target, each.direction) for each in ambrose.answer.indicators] == [
        ("SNH02", "-16", "5", "worse"),
        ("SNH01", "0", "3", "worse"),
        ("HS08", "5", "15", None),
    ]
    assert {each.rating for each in ambrose.answer.indicators} == {"red"}


def test_any_reds_from_who_holds_a_portfolio_are_those_of_it_and_all_others_one_press_away(hart: Council) -> None:
    ambrose = hart.person("ambrose.ladysmantle")
    ambrose.says("any reds")
    ambrose.sees(
        "3 of the 6 rated performance indicators in Housing and Community Safety are red",
        "This is what you hold; say “the whole council” for all.",
        buttons=["Why the first one", "Trend of the first one", "And amber", "The whole council", "Last quarter"],
    )
    ambrose.presses("The whole council")
    ambrose.sees("rated performance indicators in the whole council are red")
    ambrose.sees_no("This is what you hold")


def test_whose_reds_are_meant_is_said_also_where_the_quarter_has_no_figures_yet(open_window: Council) -> None:
    shabnam = open_window.person("shabnam.wetherby")
    shabnam.says("any reds")
    shabnam.sees("No figures for Q2 2026/27 can be shown yet", "This is what you hold")


def test_what_about_the_amber_ones_is_asked_by_a_press(hart: Council) -> None:
    ambrose = hart.person("ambrose.ladysmantle")
    ambrose.says("show red indicators for my portfolio").presses("And amber")
    ambrose.sees("None of the 6 rated performance indicators in Housing and Community Safety is amber")


def test_how_my_portfolio_is_doing(hart: Council) -> None:
    ambrose = hart.person("ambrose.ladysmantle")
    ambrose.says("how is my portfolio doing")
    ambrose.sees(
        "Housing and Community Safety, Q1 2014/15 (April to June 2014): 3 of 6 with a target are green",
        "What matters most",
        "Getting better",
        "Against the period before: 1 better, 3 worse, 0 the same, of 4 comparisons that can be made.",
        chart="Housing Services: 1 red and 3 green of 4 rated",
        buttons=["Show the red ones"],
    )
    assert ambrose.answer.kind == "summary"


def test_a_trend_holds_only_the_indicators_own_periods(hart: Council) -> None:
    """The whole year's figure of 2013/14 stands in the record beside the quarters, and in no chart of quarters."""
    ambrose = hart.person("ambrose.ladysmantle")
    ambrose.says("benefit processing time since last year")
    ambrose.sees(
        "rose from 4.5 days in Q4 2013/14 to 9.4 days in Q1 2014/15: green, target 12 days or less.",
        chart="9.4 days in Q1 2014/15",
        table=["Q1 2014/15", "9.4 days", "Q4 2013/14", "4.5 days"],
    )
    assert [each.period for each in ambrose.answer.indicators] == ["2013/14 Q4", "2014/15 Q1"]


def test_a_gap_is_shown_as_a_gap_and_never_as_nought(hart: Council) -> None:
    ambrose = hart.person("ambrose.ladysmantle")
    ambrose.says("missed collections since last year")
    ambrose.sees("There are no figures to show for Number of missed collections", table=["no figure"])
    assert [each.value for each in ambrose.answer.indicators] == [None, None]


def test_a_target_of_a_year_to_come_is_no_target_of_a_year_that_has_ended(hart: Council) -> None:
    petra = hart.person("petra.snowdrop")
    petra.says("what is the target for missed collections next year")
    petra.sees("has no target for", "2015/16")


def test_what_is_missing_of_an_earlier_quarter_is_told_of_that_quarter(hart: Council) -> None:
    petra = hart.person("petra.snowdrop")
    hart.moves_to("2014-10-01 09:00")
    petra.says("who has not returned Q1")
    petra.sees(" for Q1 2014/15")
    assert {each.period for each in petra.answer.indicators} <= {"2014/15 Q1"}
    petra.says("are all the june figures in")
    petra.sees(" for June 2014")
    petra.sees_no("Q2 2014/15")


def test_who_has_not_returned_is_told_by_service_to_members_and_by_name_to_officers(hart: Council) -> None:
    ambrose, petra = hart.person("ambrose.ladysmantle"), hart.person("petra.snowdrop")
    hart.moves_to("2014-10-01 09:00")
    petra.says("who has not returned")
    petra.sees("16 people still owe 45 figures for Q2 2014/15", table=["Bryony Larkspur", "4 figures"])
    assert len(petra.answer.indicators) == 45
    ambrose.says("who has not returned")
    ambrose.sees("16 people still owe 45 figures", "the deadline is Thursday 16 October", table=["Customer Services"])
    ambrose.sees_no("Bryony Larkspur")
    assert {each.owner for each in ambrose.answer.indicators} == {None}
    petra.says("has customer services returned everything")
    petra.sees(" of 4 figures in all")
    petra.says("who has not returned", hart.channel("cabinet"))
    hart.channel("cabinet").sees_no("Bryony Larkspur")


def test_who_has_not_returned_tells_briefly_what_is_left_of_earlier_windows(hart: Council) -> None:
    ambrose, petra = hart.person("ambrose.ladysmantle"), hart.person("petra.snowdrop")
    hart.sleeps_until("2015-01-05 09:00")
    petra.says("who has not returned")
    petra.sees("figures for Q3 2014/15", "Still owed for Q2 2014/15: 45 figures, by ", "and 11 more.")
    ambrose.says("who has not returned")
    ambrose.sees("Still owed for Q2 2014/15: 45 figures.")
    hart.imports(HART / "q2")
    petra.says("who has not returned").sees_no("Still owed for Q2")


def test_what_do_i_owe(hart: Council) -> None:
    saffron, ambrose = hart.person("saffron.tealwater"), hart.person("ambrose.ladysmantle")
    hart.moves_to("2014-10-01 09:00")
    saffron.says("what do I owe")
    saffron.sees("You owe 5 figures, due Thursday 16 October.", buttons=["Fill in the form", "Not yet available"])
    assert [each.code for each in saffron.answer.indicators] == ["HR01", "HR02", "HR03", "HR05", "HR11"]
    ambrose.says("what do I owe")
    ambrose.sees("You owe nothing at the moment, thank you.")


def test_help_shows_what_this_person_can_do_in_their_own_words(hart: Council) -> None:
    ambrose, caspian = hart.person("ambrose.ladysmantle"), hart.person("caspian.quickthorn")
    ambrose.says("help")
    ambrose.sees("Ask me in your own words", "show red indicators for my portfolio", buttons=["What do I owe?"])
    ambrose.sees_no("Give a figure")
    caspian.says("help")
    caspian.sees("Give a figure: “missed collections 92.4”")


def test_the_home_page_holds_what_waits_for_its_reader(hart: Council) -> None:
    saffron, hester = hart.person("saffron.tealwater"), hart.person("hester.lovage")
    hart.moves_to("2014-10-01 09:00")
    saffron.opens_the_home_page()
    saffron.sees("Your figures", "5 figures, due Thursday 16 October.", buttons=["Fill in the form"])
    saffron.presses("Fill in the form").fills(HR01="99", HR02="100", HR03="100", HR05="100", HR11="2.7")
    hester.opens_the_home_page()
    hester.sees("To sign off", "HR: 5 figures for Q2 2014/15", buttons=["Show them"])
    hester.presses("Show them")
    hester.sees("HR: 5 figures for Q2 2014/15 to sign off", buttons=["Approve all", "Return with a question"])


OFFERED_TO_GIVERS = ("take that figure back", "sorry, I meant", "workbook", "“skip”", "restate", "will do mine")
OFFERED_TO_HEADS = ("chase", "sign off")


def test_help_offers_nobody_what_they_can_make_no_use_of(hartsmere: Council) -> None:
    member, owner, head = (hartsmere.person(each) for each in ("shabnam.wetherby", "asha.patel", "callum.braithwell"))
    member.says("help").sees_no(*OFFERED_TO_GIVERS, *OFFERED_TO_HEADS)
    seen = words_of(owner.says("help").sees("Ask me in your own words").reply)
    assert [each for each in OFFERED_TO_GIVERS if each not in seen] == []
    assert [each for each in OFFERED_TO_HEADS if f"“{each}" in seen] == []
    head.says("help").sees(*OFFERED_TO_GIVERS, *OFFERED_TO_HEADS)


@pytest.mark.parametrize("name", ["shabnam.wetherby", "catrin.bello"])
def test_a_composite_is_rated_from_its_members_and_says_what_was_left_out(hartsmere: Council, name: str) -> None:
    person = hartsmere.person(name)
    person.says("clean streets composite")
    person.sees(
        "Clean streets composite: green for Q1 2026/27 (April to June 2026).",
        "It has no figure of its own: it is rated from Fly-tips reported (green)",
        "Left out, having no rating: Streets below standard for litter (not due).",
    )
    shown = person.answer.indicators[0]
    assert (shown.code, shown.value, shown.rating) == ("ENV0", None, "green")


def test_a_composite_is_counted_and_is_never_owed_or_late(hartsmere: Council) -> None:
    catrin = hartsmere.person("catrin.bello")
    hartsmere.sleeps_until("2026-10-20 09:00")
    assert not {"ENV0", "HO0", "ORG0"} & set(catrin.owes())
    catrin.says("show indicators for Q2")
    composites = {each.code: each for each in catrin.answer.indicators if each.code in ("ENV0", "HO0", "ORG0")}
    assert {each.rating for each in composites.values()} == {"not yet available"}


def test_a_composites_trend_is_its_ratings(hartsmere: Council) -> None:
    shabnam = hartsmere.person("shabnam.wetherby")
    shabnam.says("trend of clean streets composite")
    shabnam.sees("Clean streets composite was green in Q1 2026/27", table=["Q1 2026/27", "composite", "Green"])


def test_what_is_assumed_of_the_time_is_a_sentence(hartsmere: Council) -> None:
    leader = hartsmere.person("elspeth.nwosu")
    leader.says("recycling rate last spring")
    leader.sees(". Spring taken as from March 2026.")


def test_two_questions_about_one_figure_are_answered_in_one_message(hart: Council) -> None:
    ambrose = hart.person("ambrose.ladysmantle")
    ambrose.says("how many missed collections were there, and who owns it?")
    ambrose.sees("not yet available for Q1 2014/15", "Caspian Quickthorn owns Number of missed", buttons=["Trend"])
    assert (ambrose.answer.kind, len(ambrose.answer.indicators)) == ("indicator", 1)
    ambrose.says("and last year?").sees_no("Caspian Quickthorn owns")
