"""What is not signed off says so wherever it is told, and few people are never told in numbers."""

from decimal import Decimal
from io import BytesIO

from openpyxl import load_workbook

from bot.reply import File, Table
from domain.access import State
from domain.periods import Period
from domain.rating import Rating
from handlers.returning.batch_changes import table_of
from handlers.seen import Seen
from handlers.timetable.ticking import clock_request
from storage import revisions
from storage.queries import figures, indicators
from tests.conversations.stage import Council


def of_few(council: Council, code: str, period: str, numerator: int, denominator: int) -> None:
    """Says of how many people a figure was counted."""
    with council.database.writing() as session:
        current = figures.one(session, council.key, code, Period.parse(period))
        assert current
        counted = {"numerator": Decimal(numerator), "denominator": Decimal(denominator)}
        revisions.append(session, revisions.copy_of(current, **counted), after=current.revision)


def test_a_trend_marks_its_newest_figure(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("missed bins 62").presses("No comment")
    asha.says("trend of ENV1")
    asha.sees("to 62 (provisional) in Q2 2026/27")


def test_what_a_figure_is_compared_with_is_marked(open_window: Council) -> None:
    stefan = open_window.person("stefan.albright")
    stefan.says("LEI1 73,165")
    stefan.says("LEI1 August 2026")
    stefan.sees_no("(provisional)")
    open_window.sleeps_until("2026-11-02 09:00")
    stefan.says("LEI1 70,001")
    stefan.sees("73,165 (provisional) the month before")


def test_a_reminder_its_workbook_and_an_everyday_word_about_noise_mark_the_figure_before(open_window: Council) -> None:
    stefan = open_window.person("stefan.albright").says("LEI1 73,165")
    open_window.sleeps_until("2026-11-02 09:00")
    stefan.sees("Visits to leisure centres (73,165 in Sept 2026, provisional)")
    post = stefan.presses("Workbook to fill in").sees("to fill in. Send the file back")
    (file,) = (part for part in post.reply.parts if isinstance(part, File))
    sheet = load_workbook(BytesIO(file.content)).worksheets[0]
    rows = {row[0].value: row[6].value for row in sheet.iter_rows(min_row=3)}
    assert rows["LEI1"] == "73,165 (provisional)"
    stefan.says("LEI1 72,001").says("is the change in LEI1 real or just noise")
    stefan.sees("73,165 (provisional) in Sept 2026")


def test_a_figure_that_would_be_given_again_is_marked(open_window: Council) -> None:
    stefan = open_window.person("stefan.albright").says("LEI1 73,165")
    open_window.moves_to("2026-11-02 09:00")
    stefan.says("LEI1 same as last month")
    stefan.sees("it was 73,165 (provisional) in Sept 2026. Is it 73,165 again?")
    stefan.presses("No")
    stefan.says("same as last month")
    stefan.sees("it was 73,165 (provisional) in Sept 2026")


def test_which_figure_is_the_same_as_before_is_asked_with_its_mark(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("missed bins 38, recycling 61, residual waste 101, garden waste 21344")
    open_window.moves_to("2027-01-04 09:00")
    asha.says("same as last quarter")
    asha.sees("Which one is the same as before?", buttons=["Household waste recycled: 61.0% (provisional)"])


def test_a_pasted_same_again_says_that_the_figure_before_is_provisional(open_window: Council) -> None:
    stefan = open_window.person("stefan.albright").says("LEI1 73,165")
    open_window.moves_to("2026-11-02 09:00")
    stefan.says("Indicator\tFigure\nVisits to leisure centres\tunchanged\nLEI2\t4")
    stefan.sees("You will be asked: 73,165 (provisional) again?")


def test_an_average_of_figures_that_are_not_signed_off_is_marked(open_window: Council) -> None:
    stefan = open_window.person("stefan.albright").says("LEI1 73,165")
    stefan.says("are July to September usually bad for LEI1")
    (table,) = (part for part in stefan.posts[-1].reply.parts if isinstance(part, Table))
    newest, *others = (row[1].text for row in table.rows)
    assert newest.endswith(" (provisional)")
    assert not any("(provisional)" in each for each in others)


def test_a_summary_marks_its_figures(open_window: Council) -> None:
    asha, callum = open_window.person("asha.patel"), open_window.person("callum.braithwell")
    asha.says("missed bins 62").presses("No comment")
    callum.says("how is waste doing in Q2")
    callum.sees("Missed collections per 100,000: 62 (provisional). Red")


def test_a_summary_repeats_no_comment_that_only_says_there_is_none(open_window: Council) -> None:
    asha, callum = open_window.person("asha.patel"), open_window.person("callum.braithwell")
    asha.says("missed bins 62").presses("No comment")
    callum.says("how is waste doing in Q2")
    callum.sees("62 (provisional). Red")
    callum.sees_no("no comment")


def test_two_divisions_of_a_whole_each_hide_a_second_count_beside_one_that_is_hidden(open_window: Council) -> None:
    with open_window.database.writing() as session:
        whole = figures.one(session, open_window.key, "HR5", Period.parse("2026/27 Q1"))
        assert whole
        for area, count in (
            ("Elm", 3),
            ("Castle", 8),
            ("Fen", 13),
            ("Climate and Energy", 24),
            ("Highways and Transport", 0),
        ):
            part = revisions.copy_of(whole, area=area, value=Decimal(count), numerator=None, denominator=None)
            revisions.append(session, part, after=0)
    harriet = open_window.person("harriet.sandoval").says("HR5 by ward for Q1 2026/27")
    harriet.sees("Reportable accidents at work", table=["Elm", "Castle", "13", "Suppressed"])
    harriet.sees_no("Castle 8")


def test_a_figure_counted_among_few_people_is_suppressed(open_window: Council) -> None:
    shabnam, catrin = open_window.person("shabnam.wetherby"), open_window.person("catrin.bello")
    shabnam.says("SAF5 June 2026")
    shabnam.sees("31 for June 2026")
    of_few(open_window, "SAF5", "2026-06", 3, 4000)
    shabnam.says("SAF5 June 2026")
    shabnam.sees("suppressed, because so small a number")
    shabnam.sees_no("31 for June")
    catrin.says("who entered SAF5 June 2026")
    catrin.sees("31 for June 2026")
    catrin.sees_no("3 of 4,000")


def test_a_figure_of_a_year_ago_that_is_not_signed_off_is_marked_in_a_batch(hartsmere: Council) -> None:
    with hartsmere.database.reading() as session:
        request = clock_request(session, hartsmere.key, hartsmere.clock.now())
        counted = next(each for each in indicators.live(session, hartsmere.key) if each.cumulative)
        seen = Seen(
            counted, Period.parse("2026/27 Q1"), Rating.DATA_ONLY, last_year=Decimal(5), last_year_state=State.SUBMITTED
        )
        (row,) = table_of(request, "To sign off", [seen], {}).rows
    assert row[2].text.endswith("(provisional) a year ago")
