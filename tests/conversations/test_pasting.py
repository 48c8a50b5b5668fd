"""A table pasted from Excel or sent as a file: shown as understood, then saved with one press."""

import csv
from decimal import Decimal
from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook

from bot.reply import Button, File
from tests.conversations.conftest import HART
from tests.conversations.people import Person, buttons_of
from tests.conversations.stage import Council

PASTED = (
    "Code\tIndicator\tQ2\tComment\r\nENV1\tMissed collections\t62\tTwo crews short since July\r\nENV2\t\t61.2%\t\r\n"
)
UNCLEAR = "Indicator\tFigure\nMissed bins\t62\nrecycling rate etc\t61.2\nFly-tips\t3\n"
QUARTER = "2026/27 Q2"


@pytest.fixture
def asha(open_window: Council) -> Person:
    """Somebody who owes four figures, ENV1 to ENV4, of which ENV1 is off target at 62."""
    return open_window.person("asha.patel")


def value_of(council: Council, code: str, period: str = QUARTER) -> str | None:
    """What the record says."""
    figure = council.figure(code, period)
    return None if figure is None else str(figure.value)


def saved(book: Workbook) -> bytes:
    """A workbook as a file."""
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def file_of(person: Person) -> File:
    """The file that the last message hands over."""
    return next(part for part in person.posts[-1].reply.parts if isinstance(part, File))


def button_of(person: Person, label: str) -> Button:
    """A button of the last message."""
    return next(button for button in buttons_of(person.posts[-1].reply) if button.label == label)


def test_what_was_pasted_is_shown_with_its_ratings_and_nothing_is_saved(open_window: Council, asha: Person) -> None:
    asha.says(PASTED)
    asha.sees(
        "2 of 2 rows understood. Nothing is saved yet.",
        table=["Missed collections per 100,000", "62", "Red", "38", "Two crews short since July", "61.2%", "Green"],
        buttons=["Save the 2", "Leave it"],
    )
    assert value_of(open_window, "ENV1") is None
    assert len(asha.owes()) == 4


def test_one_press_saves_figures_and_comments(open_window: Council, asha: Person) -> None:
    asha.says(PASTED).presses("Save the 2")
    asha.sees("62 (provisional)", "61.2% (provisional)", "Still to come")
    figure = open_window.figure("ENV1", QUARTER)
    assert figure
    assert (str(figure.value), figure.comment) == ("62", "Two crews short since July")
    assert asha.owes() == ["ENV3", "ENV4"]


def test_pressing_twice_saves_once(open_window: Council, asha: Person) -> None:
    asha.says(PASTED)
    save = button_of(asha, "Save the 2")
    asha.presses_what_was(save).presses_what_was(save)
    asha.sees("There is nothing of that table left to save.")
    assert len(open_window.history("ENV1", QUARTER)) == 1


def test_what_is_unclear_is_marked_with_the_nearest_and_put_right_in_a_form(open_window: Council, asha: Person) -> None:
    asha.says(UNCLEAR)
    asha.sees(
        "1 of 3 rows understood; 2 need you.",
        'Missed collections per 100,000 (from "Missed bins")',
        "Is it Household waste recycled?",
        "I know nothing of this name among what is yours to give.",
        buttons=["Save it", "Put the 2 right", "Leave it"],
    )
    asha.presses("Put the 2 right").fills(figure_4="")
    asha.sees("2 of 2 rows understood.", "61.2%", buttons=["Save the 2"])
    assert value_of(open_window, "ENV2") is None
    asha.presses("Save the 2")
    assert (value_of(open_window, "ENV1"), value_of(open_window, "ENV2")) == ("62", "61.2")


def test_the_clear_rows_can_be_saved_first(open_window: Council, asha: Person) -> None:
    asha.says(UNCLEAR).presses("Save it")
    asha.sees("62 (provisional)", "2 rows of the table still need you.", buttons=["Put the 2 right"])
    asha.presses("Put the 2 right").fills(figure_4="")
    asha.presses("Save it")
    assert value_of(open_window, "ENV2") == "61.2"


def test_a_figure_that_cannot_be_read_is_said_at_its_field(open_window: Council, asha: Person) -> None:
    asha.says("Code\tFigure\nENV1\t62\nENV2\t12,5")
    asha.sees("1 of 2 rows understood; 1 needs you.", '"12,5" could be 12.5 or 125.')
    asha.presses("Put it right").fills(figure_3="about 61")
    asha.sees_error("figure|3", "I cannot read")
    asha.fills(figure_3="61.2")
    asha.sees("2 of 2 rows understood.")


def test_leaving_it_saves_nothing_and_forgets_it(open_window: Council, asha: Person) -> None:
    asha.says(PASTED)
    save = button_of(asha, "Save the 2")
    asha.presses("Leave it")
    asha.sees("Left as it was; nothing of it was saved.")
    asha.presses_what_was(save)
    asha.sees("There is nothing of that table left to save.")
    assert value_of(open_window, "ENV1") is None


def test_it_waits_for_days_and_a_second_paste_takes_its_place(open_window: Council, asha: Person) -> None:
    asha.says(PASTED)
    first = button_of(asha, "Save the 2")
    open_window.moves_to("2026-10-06 09:00")
    asha.says("ENV3\tResidual waste\t101")
    asha.presses_what_was(first)
    asha.sees("That table has been replaced by a newer one.")
    open_window.moves_to("2026-10-08 09:00")
    asha.presses("Save it")
    assert (value_of(open_window, "ENV1"), value_of(open_window, "ENV3")) == (None, "101")


def test_a_column_of_figures_is_read_in_the_order_of_the_reminder(open_window: Council, asha: Person) -> None:
    asha.says("62\n61.2\n101\n18,400")
    asha.sees("4 of 4 rows understood.", table=["Garden waste subscriptions", "18,400"])
    asha.presses("Save the 4")
    assert [value_of(open_window, f"ENV{n}") for n in (1, 2, 3, 4)] == ["62", "61.2", "101", "18400"]


def test_a_gap_in_the_column_leaves_that_one_out(open_window: Council, asha: Person) -> None:
    asha.says("62\n\n101\nn/a").presses("Save the 3")
    assert [value_of(open_window, f"ENV{n}") for n in (1, 2, 3)] == ["62", None, "101"]


def test_a_column_that_does_not_fit_is_asked_about(open_window: Council, asha: Person) -> None:
    asha.says("62\n61.2\n101")
    asha.sees("0 of 3 rows understood; 3 need you.", "Which indicator is this for?")
    asha.presses("Put the 3 right").fills(which_1="ENV1|2026/27 Q2", figure_2="", figure_3="")
    asha.presses("Save it")
    assert value_of(open_window, "ENV1") == "62"


def test_of_several_columns_of_figures_the_bot_asks_which(open_window: Council, asha: Person) -> None:
    asha.says("ENV1\t38\t62\nENV2\t59.4\t61.2")
    asha.sees("Which column holds the figures?", buttons=["Column 2: 38, 59.4", "Column 3: 62, 61.2"])
    asha.presses("Column 3: 62, 61.2").presses("Save the 2")
    assert value_of(open_window, "ENV1") == "62"


def test_of_several_quarters_the_one_that_is_owed_is_read(open_window: Council, asha: Person) -> None:
    asha.says("Code\tQ1\tQ2\tQ3\nENV1\t38\t62\t\nENV2\t59.4\t61.2\t")
    asha.sees("2 of 2 rows understood.", table=["62", "61.2%"])


@pytest.mark.parametrize(
    ("first", "second", "third"),
    [
        ("01/04/2026", "01/07/2026", "01/10/2026"),
        ("2026-04-01", "2026-07-01", "2026-10-01"),
        ("31/03/2026", "30/06/2026", "30/09/2026"),
        ("2026-03-31", "2026-06-30", "2026-09-30"),
    ],
)
def test_of_columns_headed_by_days_the_one_of_the_open_window_is_read(
    open_window: Council, asha: Person, first: str, second: str, third: str
) -> None:
    figures = {"01/07/2026": (38, 39, ""), "2026-07-01": (38, 39, "")}.get(second, (37, 38, 39))
    asha.says("\t".join(["Indicator", first, second, third]) + "\n" + "\t".join(["ENV1", *map(str, figures)]))
    asha.sees("1 of 1 row understood", "39", buttons=["Save it"])
    asha.presses("Save it")
    figure = open_window.figure("ENV1", "2026/27 Q2")
    assert figure is not None
    assert figure.value == 39


def test_doubtful_figures_are_asked_about_after_the_press_and_keep_their_comment(
    open_window: Council, asha: Person
) -> None:
    asha.says("Code\tFigure\tComment\nENV1\t620\tThe lorry park was flooded\nENV2\t61.2\t")
    asha.sees("2 of 2 rows understood.", "You will be asked: 620 is far above the highest so far, 68.")
    asha.presses("Save the 2")
    asha.sees("61.2%", "620 is far above the highest so far, 68.", "Did you mean 62")
    assert value_of(open_window, "ENV1") is None
    asha.presses("62")
    figure = open_window.figure("ENV1", QUARTER)
    assert figure
    assert (str(figure.value), figure.comment) == ("62", "The lorry park was flooded")


def test_a_share_in_a_column_of_percentages_is_never_saved_silently(open_window: Council, asha: Person) -> None:
    asha.says("Code\tFigure\nENV2\t0.612\nENV1\t62")
    asha.sees("1 of 2 rows understood; 1 needs you.", "0.612 in a percentage: is it 61.2%?")
    asha.presses("Put it right").fills()
    asha.presses("Save the 2")
    assert value_of(open_window, "ENV2") == "61.2"


def test_what_belongs_to_somebody_else_is_not_taken(open_window: Council, asha: Person) -> None:
    asha.says("Code\tFigure\nENV1\t62\nHO1\t3")
    asha.sees("1 of 2 rows understood; 1 can't be changed here.", "It is not yours to enter.")
    asha.presses("Save it")
    assert value_of(open_window, "HO1") is None


def test_a_figure_given_by_another_meanwhile_is_not_overwritten(open_window: Council, asha: Person) -> None:
    asha.says(PASTED)
    open_window.person("callum.braithwell").says("missed bins 58")
    asha.presses("Save the 2")
    asha.sees("61.2%", "Callum Braithwell gave 58", "You wrote 62. Which counts?")
    assert value_of(open_window, "ENV1") == "58"
    asha.presses("Change it to 62")
    figure = open_window.figure("ENV1", QUARTER)
    assert figure
    assert (str(figure.value), figure.comment) == ("62", "Two crews short since July")


def test_what_a_row_takes_the_place_of_is_shown_first(open_window: Council, asha: Person) -> None:
    open_window.person("callum.braithwell").says("missed bins 58")
    asha.says(PASTED)
    asha.sees("It says 58 (provisional) now, given by Callum Braithwell.")
    asha.presses("Save the 2")
    assert value_of(open_window, "ENV1") == "62"


def test_the_same_again_and_reasons_are_asked_about_after_the_press(open_window: Council, asha: Person) -> None:
    asha.says("Code\tFigure\nENV1\tsame as last quarter\nENV2\tn/a\nENV3\ttbc\nENV4\t18,400")
    asha.sees(
        "4 of 4 rows understood.",
        "You will be asked: 38 again?",
        "You will be asked why.",
        "You will be asked until when.",
    )
    asha.presses("Save the 4")
    assert (value_of(open_window, "ENV1"), value_of(open_window, "ENV4")) == (None, "18400")


def test_what_the_record_says_already_is_not_saved_again(open_window: Council, asha: Person) -> None:
    asha.says("missed bins 62").says("ENV1\t62\nENV2\t61.2")
    asha.sees("2 of 2 rows understood; 1 is in the record already.", buttons=["Save it"])


def test_an_officer_pastes_for_others(open_window: Council) -> None:
    officer = open_window.person("catrin.bello")
    officer.says("ENV1\t62\nENV2\t61.2").presses("Save the 2")
    officer.sees("Entered for Asha Patel.")
    figure = open_window.figure("ENV1", QUARTER)
    assert figure
    assert (figure.entered_by, figure.entered_for) == (
        "catrin.bello@hartsmere.example",
        "asha.patel@hartsmere.example",
    )


def test_the_head_of_service_pastes_for_their_people(open_window: Council) -> None:
    head = open_window.person("callum.braithwell")
    head.says("ENV1\t62\nENV2\t61.2").presses("Save the 2")
    figure = open_window.figure("ENV1", QUARTER)
    assert figure
    assert figure.entered_for == "asha.patel@hartsmere.example"


def test_a_signed_off_figure_is_not_changed_by_a_table(open_window: Council, asha: Person) -> None:
    asha.says("Code\tPeriod\tFigure\nENV1\t2026/27 Q1\t41\nENV2\t2026/27 Q2\t61.2")
    asha.sees("1 of 2 rows understood; 1 can't be changed here.", "so it is locked")


@pytest.mark.parametrize(
    "text",
    ["how is recycling doing\nand what about missed bins?", "show me\nrecycling", "missed bins 41.5, recycling 61.2"],
)
def test_a_question_with_a_line_break_stays_a_question(asha: Person, text: str) -> None:
    asha.says(text)
    asha.sees_no("Nothing is saved yet.")


def test_an_uploaded_csv_is_shown_with_its_name(open_window: Council, asha: Person) -> None:
    asha.sends_file("q2.csv", "code;figure\nENV1;62\nENV2;61.2\n".encode("utf-16"), "Our return")
    asha.sees("q2.csv: 2 of 2 rows understood.", table=["Missed collections per 100,000", "61.2%"])
    asha.presses("Save the 2")
    assert value_of(open_window, "ENV2") == "61.2"


def test_decimal_commas_between_semicolons_are_read_and_said(open_window: Council, asha: Person) -> None:
    content = "Code;Indicator;Figure;Comment\r\nENV2;Recycling;61,2%;\r\nENV4;Garden;18.391,00;Two, or so\r\n"
    asha.sends_file("eu.csv", content.encode())
    asha.sees("eu.csv: 2 of 2 rows understood.", "Commas were read as decimal points: 18.391,00 is 18391.00.")
    asha.presses("Save the 2")
    for code, value in (("ENV2", "61.2"), ("ENV4", "18391")):
        figure = open_window.figure(code, "2026/27 Q2")
        assert figure is not None
        assert figure.value == Decimal(value)


def test_an_uploaded_workbook_is_read_as_excel_shows_it(open_window: Council, asha: Person) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in (("Return for Q2",), ("Ref", "Measure", "Actual"), ("ENV1", None, 62), ("ENV2", None, 0.612)):
        sheet.append(row)
    sheet["C4"].number_format = "0.0%"
    asha.sends_file("q2.xlsx", saved(book)).presses("Save the 2")
    assert value_of(open_window, "ENV2") == "61.2"


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("q2.csv", b"%PDF-1.4", "q2.csv is a PDF, in which I can't find figures."),
        ("q2.csv", b"", "q2.csv is empty."),
        ("q2.csv", b"hello there\nno figures here\n", "I found no figures in it."),
        ("evidence.pdf", b"%PDF-1.4", "I can read figures from .xlsx and .csv files."),
    ],
)
def test_what_cannot_be_read_is_said_kindly(asha: Person, name: str, content: bytes, words: str) -> None:
    asha.sends_file(name, content)
    asha.sees(words, buttons=["Workbook to fill in"])


def test_a_text_beside_another_kind_of_file_is_heard(asha: Person) -> None:
    asha.sends_file("evidence.pdf", b"%PDF-1.4", "missed bins 62")
    asha.sees("62 (provisional)")


def test_the_workbook_to_fill_in_comes_back_as_it_was_filled_in(open_window: Council, asha: Person) -> None:
    asha.says("what do I owe").presses("Workbook to fill in")
    file = file_of(asha)
    asha.sees("4 figures to fill in. Send the file back here when it is done.")
    book = load_workbook(BytesIO(file.content))
    sheet = book.worksheets[0]
    assert [cell.value for cell in sheet[3]][:4] == ["ENV1", "Missed collections per 100,000", QUARTER, "per 100,000"]
    assert [cell.value for cell in sheet[3]][5:8] == ["40 or fewer", "38", "47"]
    assert sheet.protection.sheet
    assert not sheet["I3"].protection.locked
    assert sheet["A3"].protection.locked
    sheet["I3"], sheet["J3"] = "62", "Two crews short"
    sheet["I4"] = "61.2"
    sheet["K5"] = "12 Dec"
    asha.sends_file(file.name, saved(book))
    asha.sees("3 of 3 rows understood.", "1 row has no figure.")
    asha.presses("Save the 3")
    figure, later = open_window.figure("ENV1", QUARTER), open_window.figure("ENV3", QUARTER)
    assert figure
    assert (str(figure.value), figure.comment) == ("62", "Two crews short")
    assert later
    assert str(later.due_back) == "2026-12-12"


def test_an_empty_workbook_sent_back_saves_nothing(asha: Person) -> None:
    asha.says("what do I owe").presses("Workbook to fill in")
    asha.sends_file("figures.xlsx", file_of(asha).content)
    asha.sees("I found no figures in it.")


def test_what_a_channel_sees_of_a_table_is_nothing(open_window: Council, asha: Person) -> None:
    channel = open_window.channel("cmt", ["asha.patel@hartsmere.example", "callum.braithwell@hartsmere.example"])
    asha.says(PASTED, channel)
    channel.sees_no("62", "Red")
    asha.sees("2 of 2 rows understood.")


def test_the_same_upload_told_of_twice_is_shown_once(asha: Person) -> None:
    asha.sends_file("q2.csv", b"code,figure\nENV1,62\nENV2,61.2\n")
    asha.does_it_again()
    asha.sees_nothing()


@pytest.fixture
def petra(hart: Council) -> Person:
    """Hart's performance officer, in the second quarter's window."""
    hart.moves_to("2014-10-05 10:00")
    return hart.person("petra.snowdrop")


def test_hart_s_own_figures_are_read_by_code_and_what_they_say_is_in_the_record(petra: Person) -> None:
    petra.sends_file("outturns.csv", (HART / "outturns.csv").read_bytes())
    petra.sees(
        "88 of 133 rows understood; 45 can't be changed here; 88 are in the record already.",
        "It has no figure for 2013/14: it is given every quarter.",
    )


def test_hart_s_own_names_are_known_even_cut_off_in_a_narrow_column(petra: Person) -> None:
    with (HART / "indicators.csv").open(newline="") as file:
        names = [row["name"] for row in csv.DictReader(file)]
    petra.says("Measure\tFigure\n" + "\n".join(f"{name[:40]}\t50" for name in names))
    petra.sees("42 of 45 rows understood; 3 need you.")


def test_several_shares_are_read_as_percentages_with_one_press(hart: Council, petra: Person) -> None:
    petra.says("Code\tFigure\nFI06\t0.979\nCS02a\t0.8\nCS01\t0.948")
    petra.sees("0 of 3 rows understood; 3 need you.", buttons=["Read 3 as percentages"])
    petra.presses("Read 3 as percentages")
    petra.sees("3 of 3 rows understood.", table=["97.9%", "80%", "94.8%"])
    petra.presses("Save the 3")
    assert value_of(hart, "FI06", "2014/15 Q2") == "97.9"


def test_hundreds_of_rows_with_endless_names_are_still_one_answer(petra: Person) -> None:
    petra.says("Measure\tFigure\n" + "\n".join(f"{'a very long name ' * 25}{number}\t12" for number in range(500)))
    petra.sees("0 of 500 rows understood; 500 need you.", "440 more rows are not shown.")
    petra.presses("Put the 500 right")
    petra.sees("495 more follow on the next page.")


def test_a_whole_council_s_figures_are_saved_with_one_sentence(hart: Council, petra: Person) -> None:
    codes = ("FI06", "CS01", "CS02a", "CS02b", "CS03", "HR01", "HR02", "HR03")
    petra.says("Code\tFigure\n" + "\n".join(f"{code}\t99" for code in codes)).presses("Save the 8")
    petra.sees("8 figures are saved:")
    assert all(hart.figure(code, "2014/15 Q2") for code in codes)


def test_the_next_rows_to_put_right_follow_page_by_page(open_window: Council, asha: Person) -> None:
    asha.says("Code\tFigure\n" + "\n".join(f"unknown {number}\t{number}" for number in range(1, 8)))
    asha.presses("Put the 7 right").fills(**{f"figure_{row}": "" for row in range(2, 7)})
    asha.sees(
        "Nothing is saved yet.",
        form=["Row 7: unknown 6", "Figure (unknown 6)", "Row 8: unknown 7", "Figure (unknown 7)"],
    )
    asha.fills(which_7="ENV1|2026/27 Q2", figure_7="62", figure_8="")
    asha.sees("1 of 1 row understood.")
    asha.presses("Save it")
    assert value_of(open_window, "ENV1") == "62"


def test_pasted_comments_are_asked_about_one_after_another_as_typed_ones_are(
    open_window: Council, asha: Person
) -> None:
    asha.says(
        "Code\tFigure\tComment\nENV1\t62\tDelays since Jerome Tillotson broke his leg\n"
        "ENV2\t61.2\tOne family refused all offers\nENV3\t101\tWarm weather"
    )
    asha.presses("Save the 3")
    asha.sees(
        "This seems to name a person (Jerome Tillotson). What is published keeps it out.",
        "1 more comment is asked about after this one.",
        buttons=["Keep it for staff only", "Change it", "It can be published"],
    )
    asha.sees_no("One family")
    assert withheld_of(open_window, "ENV1", "ENV2", "ENV3") == [True, True, False]
    asha.presses("Keep it for staff only")
    asha.sees("is for staff only", "they could be recognised (One family)", buttons=["It can be published"])
    asha.presses("It can be published")
    asha.sees_no("seems to name", "recognised")
    assert withheld_of(open_window, "ENV1", "ENV2", "ENV3") == [True, False, False]


def test_a_pasted_comment_that_is_changed_instead_leads_to_the_next(open_window: Council, asha: Person) -> None:
    asha.says("Code\tFigure\tComment\nENV1\t62\tJerome Tillotson is ill\nENV2\t61.2\tOne family refused all offers")
    asha.presses("Save the 2").presses("Change it").fills(comment="A driver is ill")
    asha.sees("is kept", "they could be recognised (One family)")


def test_an_uploaded_comment_that_contradicts_its_figure_is_asked_about(open_window: Council, asha: Person) -> None:
    asha.sends_file("q2.csv", b"Code,Figure,Comment\nENV1,62,We are well ahead of target\n").presses("Save it")
    asha.sees("Is that what you mean?", buttons=["Yes, that is what I mean", "Change it"])
    asha.presses("Yes, that is what I mean").sees("Thank you, it stays as it is.")


def test_doubtful_figures_come_before_the_comments(open_window: Council, asha: Person) -> None:
    asha.says("Code\tFigure\tComment\nENV1\t620\tWet\nENV2\t61.2\tOne family refused all offers").presses("Save the 2")
    asha.sees("620 is far above the highest so far")
    asha.sees_no("recognised")
    asha.presses("62")
    asha.sees("they could be recognised (One family)")


def withheld_of(council: Council, *codes: str) -> list[bool]:
    """Whether the comment beside each is kept out of what is published."""
    return [figure.withheld for code in codes if (figure := council.figure(code, QUARTER))]
