"""A service manager gives figures: typed, filled in, put right, or promised for later."""

from tests.conversations.people import COMMENT_FORM
from tests.conversations.stage import Council, moment


def test_a_red_figure_asks_for_a_comment_and_a_green_one_does_not(hartsmere: Council) -> None:
    asha = hartsmere.person("asha.patel")
    hartsmere.moves_to("2026-10-01 09:00")
    asha.sees("Q2 2026/27 figures are open until Friday 16 October. You have 4; about 2 minutes.")
    asha.says("residual waste 101, garden waste 21,344")
    asha.sees("101 kg (provisional)", "21,344 (provisional)", "Still to come")

    asha.says("missed bins 62")
    asha.sees(
        "Missed collections per 100,000: 62 (provisional) for Q2 2026/27 (July to September 2026).",
        "Red, target 40 or fewer; 38 the quarter before, 47 a year before.",
    )
    asha.sees("What happened, and what is being done?", form=COMMENT_FORM)
    asha.fills(comment="Two crews short since July", action="Agency crew from Monday", back_on_track_by="31 Dec")
    asha.sees("Thank you, the comment on Missed collections per 100,000 is kept.")
    asha.says("recycling 61.2%")
    asha.sees("Household waste recycled: 61.2%", "Green, target 58%", "That is everything for Q2 2026/27, thank you.")
    asha.sees_no("What happened")
    assert asha.owes() == []


def test_a_figure_without_its_comment_is_still_owed(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("missed bins 62")
    assert "ENV1" in asha.owes()
    asha.says("recycling 61.2%")
    asha.sees("Still to come", "the comment on Missed collections per 100,000", buttons=["Add a comment"])
    asha.says("what do I owe")
    asha.sees("You owe 2 figures and 1 comment, due Friday 16 October.", "(the comment is still to come)")
    asha.presses("Add a comment")
    asha.sees("62 (provisional), red, target 40 or fewer", form=COMMENT_FORM)
    asha.fills(comment="Two crews short")
    assert "ENV1" not in asha.owes()


def test_saying_that_there_is_no_comment_is_enough(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("missed bins 62").presses("No comment")
    asha.sees("the comment on Missed collections per 100,000 is kept", "Still to come")
    assert "ENV1" not in asha.owes()


def test_a_figure_can_be_put_right_until_it_is_signed_off(open_window: Council) -> None:
    asha, callum = open_window.person("asha.patel"), open_window.person("callum.braithwell")
    asha.says("recycling 52.1")
    asha.sees("Red, target 58%")
    asha.says("change recycling to 61.2 not 52.1")
    asha.sees("61.2%", "Green, target 58%", "It was 52.1% (provisional) before.")
    asha.says("missed bins 38, residual waste 101, garden waste 21344")
    callum.sees("Waste and Street Scene: 4 figures for Q2 2026/27 to sign off", table=["61.2% (provisional)"])
    callum.presses("Approve all")
    asha.says("recycling 61.3")
    asha.sees("has been signed off, so it is locked", "Catrin Bello or Joseph Arkwell", "restatement")
    assert [str(each.value) for each in open_window.history("ENV2", "2026/27 Q2")] == ["52.1", "61.2", "61.2"]


def test_a_bare_figure_answers_the_message_it_replies_to(hartsmere: Council) -> None:
    asha = hartsmere.person("asha.patel")
    hartsmere.moves_to("2026-10-01 09:00")
    reminder = asha.sees_one_message()
    asha.says("missed bins 41")
    about_bins = asha.sees("41 (provisional)")
    asha.says("recycling 61.2")
    asha.replies_to(about_bins, "40")
    asha.sees("Missed collections per 100,000: 40", "Green", "It was 41 (provisional) before.")
    asha.replies_to(reminder, "100")
    asha.sees(
        'Which one is "100" for?', buttons=["Residual household waste per household", "Garden waste subscriptions"]
    )


def test_a_bare_figure_for_two_indicators_is_asked_about_and_one_press_answers(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("61.2")
    asha.sees('Which one is "61.2" for?', buttons=["Missed collections per 100,000", "Household waste recycled"])
    assert asha.answer.kind == "clarify"
    asha.presses("Household waste recycled")
    asha.sees("Household waste recycled: 61.2% (provisional)")
    assert len(asha.owes()) == 3


def test_a_fraction_an_amount_and_a_reason_are_all_answers(open_window: Council) -> None:
    oluwaseun = open_window.person("oluwaseun.pickersgill")
    oluwaseun.says("planning majors 30/32")
    oluwaseun.sees("93.8%")
    figure = open_window.figure("PLN1", "2026/27 Q2")
    assert figure
    assert (str(figure.numerator), str(figure.denominator)) == ("30", "32")
    oluwaseun.says("appeals nil return")
    oluwaseun.sees("Planning appeals dismissed: nil return for Q2 2026/27")
    oluwaseun.says("PLN2 n/a until 12 Dec")
    oluwaseun.sees("not yet available, expected by 12 Dec 2026")


def test_the_same_as_last_quarter_is_last_quarters_figure(open_window: Council) -> None:
    parveen = open_window.person("parveen.stoddart")
    assert parveen.owes() == ["LEG1"]
    before = open_window.figure("LEG1", "2026/27 Q1")
    parveen.says("same as last quarter")
    parveen.sees("in Q1 2026/27. Is it", buttons=["No"])
    assert parveen.owes() == ["LEG1"]
    parveen.says("yes")
    now = open_window.figure("LEG1", "2026/27 Q2")
    assert before
    assert now
    assert now.value == before.value


def test_a_long_return_comes_page_by_page_and_what_is_left_empty_stays_owed(hartsmere: Council) -> None:
    chidi = hartsmere.person("chidi.larkinson")
    hartsmere.moves_to("2026-10-01 09:00")
    owed = chidi.owes()
    assert len(owed) == 9
    chidi.presses("Fill in the form")
    chidi.sees("4 more follow on the next page.")
    chidi.fills(**{owed[0]: "150", owed[1]: "900"})
    second = chidi.sees("Figures for")
    form = second.reply.form()
    assert form is not None
    assert [field.key.split("|")[0] for field in form.fields] == owed[5:]
    chidi.fills(**{owed[5]: "n/a, the service has ended"})
    chidi.sees("Still to come")
    assert set(owed) - {owed[0], owed[1], owed[5]} <= set(chidi.owes())


def test_a_page_left_empty_leads_to_the_next_one(hartsmere: Council) -> None:
    chidi = hartsmere.person("chidi.larkinson")
    hartsmere.moves_to("2026-10-01 09:00")
    chidi.presses("Fill in the form").fills()
    second = chidi.sees_one_message().reply.form()
    assert second is not None
    assert [field.key.split("|")[0] for field in second.fields] == chidi.owes()[5:]
    chidi.fills()
    chidi.sees("Nothing was filled in, so nothing was saved. Your return stays open.")


def test_a_deputy_gives_a_figure_for_its_owner_and_the_record_says_so(open_window: Council) -> None:
    jerome, asha = open_window.person("jerome.tillotson"), open_window.person("asha.patel")
    jerome.says("missed bins 62")
    jerome.sees("62 (provisional)", "Entered for Asha Patel.", "What happened, and what is being done?")
    jerome.fills(comment="Two crews short")
    figure = open_window.figure("ENV1", "2026/27 Q2")
    assert figure
    assert (figure.entered_by, figure.entered_for) == (jerome.name, asha.name)
    assert "ENV1" not in asha.owes()


def test_while_an_owner_is_away_the_deputy_is_asked(hartsmere: Council) -> None:
    meera, chidi = hartsmere.person("meera.hathersage"), hartsmere.person("chidi.larkinson")
    hartsmere.moves_to("2026-10-01 09:00")
    meera.sees_nothing()
    chidi.sees("You have 9")
    winston, priya = hartsmere.person("winston.ardagh"), hartsmere.person("priya.ellingham")
    assert "HO6" in winston.owes()
    hartsmere.moves_to("2026-10-06 09:00")
    assert winston.owes() == []
    assert "HO6" in priya.owes()


def test_where_no_sign_off_is_asked_for_submitting_signs_off(hartsmere: Council) -> None:
    asha, callum = hartsmere.person("asha.patel"), hartsmere.person("callum.braithwell")
    hartsmere.without_sign_off()
    hartsmere.moves_to("2026-10-01 09:00")
    asha.says("missed bins 62")
    asha.sees("Missed collections per 100,000: 62 for Q2 2026/27", "What happened, and what is being done?")
    asha.sees_no("provisional")
    asha.fills(comment="Two crews short")
    asha.sees("is kept")
    asha.says("missed bins 61")
    asha.sees("has been signed off, so it is locked")
    asha.says("recycling 61, residual waste 101, garden waste 21344")
    assert asha.owes() == []
    callum.sees_nothing()


def test_giving_a_figure_in_a_channel_keeps_it_to_the_direct_chat(open_window: Council) -> None:
    asha, cmt = open_window.person("asha.patel"), open_window.channel("cmt")
    asha.says("missed bins 62", cmt)
    cmt.sees("I have answered in our direct chat, where only you can read it.")
    cmt.sees_no("62")
    asha.sees("62 (provisional)", "Red, target 40 or fewer")


def test_the_same_as_last_quarter_is_asked_about_where_several_are_owed(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("same as last quarter")
    asha.sees("Which one is the same as before?", buttons=["Household waste recycled: 59.4%"])
    asha.presses("Household waste recycled: 59.4%")
    asha.sees("Household waste recycled: 59.4% (provisional)")


def test_a_figure_typed_just_before_its_window_opens_is_told_when_it_does(hartsmere: Council) -> None:
    asha = hartsmere.person("asha.patel")
    asha.says("missed bins 41")
    asha.sees(
        "Q2 2026/27 opens on Thursday 1 October: Missed collections per 100,000 can be given from then, so nothing is "
        "saved yet. If you meant Q1 2026/27: Missed collections per 100,000 for Q1 2026/27 has been signed off",
        buttons=["Ask for a restatement for Q1 2026/27"],
    )
    asha.says("missed bins 41, recycling 61")
    asha.sees(
        "Missed collections per 100,000 and Household waste recycled can be given from then",
        buttons=["Restate Missed collections per 100,000 for Q1 2026/27"],
    )
    asha.says("missed bins should be 41 not 38").sees("so it is locked", buttons=["Ask for a restatement"])
    asha.sees_no("opens on")
    asha.says("missed bins 41 for Q1").sees_no("opens on")


def test_long_before_the_next_window_a_locked_figure_is_only_locked(hartsmere: Council) -> None:
    hartsmere.clock.at = moment("2026-09-10 10:00")
    asha = hartsmere.person("asha.patel").says("missed bins 41")
    asha.sees("so it is locked", buttons=["Ask for a restatement"])
    asha.sees_no("opens on")


def test_several_months_of_one_indicator_need_its_name_once(open_window: Council) -> None:
    jerome = open_window.person("jerome.tillotson")
    jerome.says("ENV6 95.5 sept, 92.5 aug")
    jerome.sees("95.5% (provisional) for September 2026", "for Aug 2026 has been signed off")
    jerome.sees_no("which is it for?")
