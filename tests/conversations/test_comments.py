"""The comment beside a figure off target: what it asks for, what is asked about it, and who gets to read it."""

from datetime import timedelta
from decimal import Decimal

import pytest

from bot.reply import Button
from domain.periods import Period
from domain.rating import Rating
from storage import revisions
from storage.queries import councils, figures
from storage.tables import OutturnRevision
from tests.conversations.people import COMMENT_FORM, Person, words_of
from tests.conversations.stage import Council

KEY = "ENV1|2026/27 Q2"
NAMED = "Delays since Jerome Tillotson broke his leg"


@pytest.fixture
def asha(open_window: Council) -> Person:
    """Missed collections are red and wait for their comment."""
    return open_window.person("asha.patel").says("missed bins 62")


def test_a_comment_says_what_is_done_by_whom_until_when_and_where_the_year_will_end(
    open_window: Council, asha: Person
) -> None:
    asha.sees("What happened, and what is being done?", form=COMMENT_FORM)
    asha.fills(
        comment="Two crews short since July",
        action="Agency crew from Monday",
        by_whom="jerome",
        back_on_track_by="31 Dec",
        forecast_for_the_year_end="55",
    )
    asha.sees("the comment on Missed collections per 100,000 is kept", "Forecast for 2026/27: 55, red against the")
    kept = figure(open_window)
    assert (kept.action_by, str(kept.forecast), kept.withheld) == ("Jerome Tillotson", "55", False)
    asha.says("will missed bins meet the target by year end")
    asha.sees("is forecast to end 2026/27 at 55, red")


def test_the_form_is_called_by_its_figure_and_no_heading_stands_twice(open_window: Council, asha: Person) -> None:
    form = asha.posts[-1].reply.form()
    assert form is not None
    assert form.title == "Missed collections per 100,000, Q2 2026/27"
    assert form.title not in [field.label for field in form.fields]
    asha.says("what do I owe").presses("Fill in the form").fills(ENV2="20", ENV3="200", ENV4="20000")
    form = asha.posts[-1].reply.form()
    assert form is not None
    labels = [form.title, *(field.label for field in form.fields)]
    assert len(labels) == len(set(labels))


def test_whoever_is_named_beside_a_figure_is_told(open_window: Council, asha: Person) -> None:
    jerome = open_window.person("jerome.tillotson")
    asha.fills(comment="Two crews short", action="Agency crew from Monday", by_whom="jerome", back_on_track_by="31 Dec")
    jerome.sees(
        "Asha Patel has named you for what is being done about Missed collections per 100,000, Q2 2026/27.",
        "“Agency crew from Monday.” Back on track by 31 Dec 2026.",
        buttons=["Show it"],
    )
    jerome.sees_no("62")
    jerome.looks_up()
    asha.says("missed bins 63").fills(comment="Three crews short")
    jerome.sees_no("has named you")


def test_somebody_who_is_not_known_here_is_kept_as_written(open_window: Council, asha: Person) -> None:
    asha.fills(comment="Two crews short since July", action="Overtime", by_whom="Veolia")
    assert figure(open_window).action_by == "Veolia"


def test_a_forecast_that_cannot_be_read_stands_at_its_field(open_window: Council, asha: Person) -> None:
    asha.fills(comment="Two crews short", forecast_for_the_year_end="about forty I think")
    asha.sees_error("forecast", "about forty I think")


def test_what_a_council_wants_explained_is_its_choice(open_window: Council) -> None:
    choose(open_window, required=["green"])
    asha = open_window.person("asha.patel").says("missed bins 62")
    asha.sees_no("What happened, and what is being done?")
    asha.says("recycling 61.2%")
    asha.sees("What happened, and what is being done?")


def test_a_council_may_want_a_way_forward(open_window: Council) -> None:
    choose(open_window, options="yes")
    asha = open_window.person("asha.patel").says("missed bins 62").presses("No comment")
    asha.sees("the council wants at least one way forward")
    asha.fills(comment="Two crews short")
    asha.sees_error("options", "Please answer this one.")
    asha.fills(comment="Two crews short", ways_forward="Hire a third crew, £40,000 a year")
    assert figure(open_window).options == "Hire a third crew, £40,000 a year"


def test_last_quarters_comment_is_there_to_be_edited(open_window: Council) -> None:
    with open_window.database.writing() as session:
        before = figures.one(session, open_window.key, "ENV1", Period.parse("2026/27 Q1"))
        assert before
        words = {"rating": Rating.RED, "comment": "Two crews short", "action": "Agency crew", "action_by": "Veolia"}
        revisions.append(session, revisions.copy_of(before, **words))
    asha = open_window.person("asha.patel").says("missed bins 62")
    form = asha.posts[-1].reply.form()
    assert form
    assert [field.initial for field in form.fields][:3] == ["Two crews short", "Agency crew", "Veolia"]


def test_a_comment_that_names_somebody_is_asked_about_and_kept_from_channels_meanwhile(
    open_window: Council, asha: Person
) -> None:
    asha.fills(comment=NAMED)
    asha.sees(
        "This seems to name a person (Jerome Tillotson). What is published keeps it out.",
        "Change it, or keep it for staff only?",
        buttons=["Keep it for staff only", "Change it", "It can be published"],
    )
    assert figure(open_window).withheld
    asha.presses("Keep it for staff only")
    asha.sees("is for staff only")
    assert figure(open_window).withheld


def test_what_names_nobody_after_all_can_be_published(open_window: Council, asha: Person) -> None:
    asha.fills(comment="One family refused all offers").presses("It can be published")
    assert not figure(open_window).withheld
    asha.presses_what_was(Button("Add a comment", "comment.open", {"items": KEY}, opens="form"))
    asha.fills(comment="One family refused all offers", action="New crew")
    asha.sees("This speaks of so few people that they could be recognised (One family)")


def test_a_changed_comment_is_looked_at_anew(open_window: Council, asha: Person) -> None:
    asha.fills(comment=NAMED).presses("Change it")
    asha.fills(comment="Delays since a driver was hurt")
    asha.sees_no("This seems to name")
    assert not figure(open_window).withheld


def test_a_button_about_words_that_have_changed_since_leaves_them_alone(open_window: Council, asha: Person) -> None:
    asha.fills(comment=NAMED)
    old = asha.posts[-1]
    asha.presses("Change it").fills(comment=f"{NAMED} again")
    asha.presses("It can be published", on=old)
    asha.sees("What was written has changed since then")
    assert figure(open_window).withheld


def test_nobody_else_says_whether_a_comment_can_be_published(open_window: Council, asha: Person) -> None:
    asha.fills(comment=NAMED)
    carried = {"item": KEY, "revision": str(figure(open_window).revision)}
    for name in ("priya.ellingham", "elspeth.nwosu"):
        other = open_window.person(name)
        other.presses_what_was(Button("It can be published", "comment.public", carried))
        other.sees("is not yours to comment on")
    assert figure(open_window).withheld


def test_what_is_for_staff_only_is_read_by_those_who_answer_for_it_and_not_in_a_channel(
    open_window: Council, asha: Person
) -> None:
    asha.fills(comment=NAMED)
    sign(open_window)
    callum, elspeth = open_window.person("callum.braithwell"), open_window.person("elspeth.nwosu")
    assert "broke his leg" in words_of(callum.says("why is missed bins red").posts[-1].reply)
    elspeth.says("why is missed bins red")
    elspeth.sees("62")
    elspeth.sees_no("broke his leg")
    place = open_window.channel("a-room", [callum.name, elspeth.name])
    elspeth.says("missed bins in Q2", place)
    place.sees("Missed collections per 100,000: 62")
    place.sees_no("broke his leg")
    callum.says("missed bins in Q2", place)
    callum.sees("broke his leg")
    place.sees_no("broke his leg")


def test_a_digest_leaves_out_what_is_for_staff_only(open_window: Council, asha: Person) -> None:
    asha.fills(comment=NAMED)
    sign(open_window)
    place = open_window.channel("dmt-place")
    told = [each for each in open_window.moves_to("2026-10-19 12:00") if each.kind == "digest"]
    place.sees("Missed collections per 100,000 (Waste and Street Scene): 62")
    assert told
    assert not any("broke his leg" in words_of(each.reply) for each in told)


def test_a_comment_that_says_the_opposite_of_its_figure_is_asked_back_once(open_window: Council, asha: Person) -> None:
    asha.fills(comment="We are on target")
    asha.sees(
        'It says "on target" and the figure is red. Is that what you mean?',
        buttons=["Yes, that is what I mean", "Change it"],
    )
    asha.presses("Yes, that is what I mean")
    asha.sees("it stays as it is")
    asha.presses_what_was(Button("Add a comment", "comment.open", {"items": KEY}, opens="form"))
    asha.fills(comment="We are on target", back_on_track_by="31 Dec")
    asha.sees_no("Is that what you mean?")
    assert not figure(open_window).withheld


def test_an_ordinary_comment_is_asked_nothing(open_window: Council, asha: Person) -> None:
    asha.fills(comment="Two crews short since July; Councillor Nwosu has been told", action="Agency crew from Monday")
    asha.sees_no("seems to name", "Is that what you mean?")


def test_what_stands_beside_a_figure_is_kept_when_the_figure_is_put_right(open_window: Council, asha: Person) -> None:
    asha.fills(comment=NAMED, action="Overtime", by_whom="Veolia", forecast_for_the_year_end="55")
    asha.says("missed bins 63")
    kept = figure(open_window)
    assert (kept.value, kept.action_by, kept.withheld) == (Decimal(63), "Veolia", True)
    assert str(kept.forecast) == "55"


def figure(council: Council) -> OutturnRevision:
    """Missed collections as they stand."""
    found = council.figure("ENV1", "2026/27 Q2")
    assert found
    return found


def sign(council: Council) -> None:
    """What waits in the service of missed collections is signed off."""
    callum = council.person("callum.braithwell")
    callum.presses_what_was(Button("Show them", "batch.show")).presses("Approve all")


def choose(council: Council, **comments: object) -> None:
    """The council chooses what is commented on."""
    with council.database.writing() as session:
        newest = councils.settings(session, council.key, council.today)
        newest.settings = {**newest.settings, "comments": comments}


WHY = "Two crews short since July, agency cover from Monday"


def test_the_answer_to_what_happened_may_simply_be_typed(open_window: Council, asha: Person) -> None:
    asha.says(WHY)
    asha.sees(
        "the comment on Missed collections per 100,000 is kept",
        f"“{WHY}”",
        buttons=["Change it", "That was a question"],
    )
    assert asha.answer.kind == "recorded"
    assert figure(open_window).comment == WHY
    asha.presses("Change it").fills(action="Overtime", comment="Two crews short")
    assert (figure(open_window).comment, figure(open_window).action) == ("Two crews short", "Overtime")


def test_it_may_be_typed_in_the_thread_and_something_added(hartsmere: Council) -> None:
    hartsmere.moves_to("2026-10-01 09:00")
    asha = hartsmere.person("asha.patel").says("missed bins 62")
    asked = asha.posts[-1]
    asha.says("how is recycling doing")
    asha.replies_to(asked, "Two crews short since July")
    assert figure(hartsmere).comment == "Two crews short since July"
    asha.says("missed bins 63").replies_to(asked, "Cover comes from Monday")
    assert figure(hartsmere).comment == "Two crews short since July\nCover comes from Monday"


def test_it_may_be_typed_once_the_conversation_has_faded(open_window: Council, asha: Person) -> None:
    open_window.clock.at += timedelta(hours=3)
    asha.says(WHY)
    assert figure(open_window).comment == WHY


@pytest.mark.parametrize(
    "question",
    [
        "recycling rate",
        "why is that",
        "show me the reds",
        "is recycling on target?",
        "household waste recycled last year",
        "missed bins by ward",
        "undo that please now",
        "remind me on Monday to do this",
        "thanks very much indeed",
    ],
)
def test_what_asks_or_commands_stays_what_it_is(open_window: Council, asha: Person, question: str) -> None:
    asha.says(question)
    assert figure(open_window).comment is None


@pytest.mark.parametrize(
    "comment",
    [
        "Two crews short since July",
        "Three vehicles off the road, repairs due in December",
        "Staff sickness and bad weather",
        "Agency cover from Monday",
        "The contractor changed rounds in August and residents were not told",
        "Delays since Jerome Tillotson broke his leg",
        "3 crews short since July",
        "Higher demand than usual over the summer",
        "We have hired two drivers; back to normal by December",
    ],
)
def test_every_kind_of_statement_is_a_comment(open_window: Council, asha: Person, comment: str) -> None:
    asha.says(comment)
    assert figure(open_window).comment == comment


def test_nothing_is_a_comment_where_none_was_asked_for(open_window: Council) -> None:
    asha = open_window.person("asha.patel").says("missed bins 62").fills(comment="Two crews short")
    asha.says("how is recycling doing").says(WHY)
    assert figure(open_window).comment == "Two crews short"
    asha.says("missed bins 62").says("missed bins 61")
    assert figure(open_window).value == Decimal(61)


def test_no_comment_may_be_typed(hartsmere: Council) -> None:
    hartsmere.moves_to("2026-10-01 09:00")
    asha = hartsmere.person("asha.patel").says("missed bins 62")
    asha.replies_to(asha.posts[-1], "No comment.")
    assert figure(hartsmere).comment == "no comment"


def test_a_typed_comment_is_checked_as_any_other(open_window: Council, asha: Person) -> None:
    asha.says(NAMED).sees("This seems to name a person", buttons=["Change it", "It can be published"])
    assert figure(open_window).withheld


def test_what_was_a_question_is_answered_and_is_no_comment(open_window: Council, asha: Person) -> None:
    asha.says("agency crews in the waste service")
    assert figure(open_window).comment
    asha.presses("That was a question").sees("It is no longer the comment on Missed collections")
    assert figure(open_window).comment is None
    assert asha.owes().count("ENV1") == 1


@pytest.mark.parametrize("other", ["callum.braithwell", "catrin.bello"])
def test_a_comment_is_taken_back_by_nobody_else(open_window: Council, asha: Person, other: str) -> None:
    asha.says(WHY)
    carried = {"item": KEY, "revision": str(figure(open_window).revision), "text": "what is red"}
    person = open_window.person(other).presses_what_was(Button("That was a question", "comment.question", carried))
    assert figure(open_window).comment == WHY
    person.sees("so it stays")


def test_the_owners_deputy_takes_a_comment_back(open_window: Council, asha: Person) -> None:
    asha.says(WHY)
    carried = {"item": KEY, "revision": str(figure(open_window).revision), "text": "what is red"}
    jerome = open_window.person("jerome.tillotson")
    jerome.presses_what_was(Button("That was a question", "comment.question", carried))
    assert figure(open_window).comment is None


def test_a_comment_that_stands_again_is_still_its_writers(open_window: Council, asha: Person) -> None:
    asha.says(WHY)
    callum = open_window.person("callum.braithwell")
    callum.sends("comment", {f"comment|{KEY}": "The depot flooded"}, {"items": KEY}).presses("Use mine")
    assert figure(open_window).comment == "The depot flooded"
    carried = {"item": KEY, "revision": str(figure(open_window).revision), "text": "what is red"}
    callum.presses_what_was(Button("That was a question", "comment.question", carried))
    assert figure(open_window).comment == WHY
    officer = open_window.person("catrin.bello")
    officer.sends("comment", {f"comment|{KEY}": "Agency crews were late"}, {"items": KEY})
    officer.sees("Asha Patel wrote on", WHY)


def test_whoever_is_named_is_not_sent_words_that_are_withheld(open_window: Council, asha: Person) -> None:
    priya = open_window.person("priya.ellingham")
    asha.fills(comment=NAMED, action="Visit Jerome Tillotson at home", by_whom="Priya Ellingham")
    priya.sees("Asha Patel has named you for what is being done about Missed collections per 100,000, Q2 2026/27.")
    priya.sees_no("Visit Jerome")


def test_a_comment_that_was_signed_off_is_not_taken_back(open_window: Council) -> None:
    asha, head = open_window.person("asha.patel"), open_window.person("callum.braithwell")
    asha.says("missed bins 38, recycling 61, residual waste 101, garden waste 21344")
    head.presses("Approve all")
    carried = {"item": KEY, "revision": str(figure(open_window).revision), "text": "what is red"}
    head.presses_what_was(Button("That was a question", "comment.question", carried))
    assert figure(open_window).state.is_signed_off


def test_with_several_figures_waiting_it_is_asked_which_one_is_meant(open_window: Council) -> None:
    asha = open_window.person("asha.patel").says("missed bins 62, recycling 52%")
    asha.says("Two crews short since July").sees("Which figure is that about?")
    asha.presses("Household waste recycled, Q2 2026/27").sees("the comment on Household waste recycled is kept")
    recycled = open_window.figure("ENV2", "2026/27 Q2")
    assert recycled
    assert recycled.comment == "Two crews short since July"
    assert figure(open_window).comment is None


def test_the_one_named_at_the_start_is_meant(open_window: Council) -> None:
    asha = open_window.person("asha.patel").says("missed bins 62, recycling 52%")
    asha.says("missed bins: two crews short")
    assert figure(open_window).comment == "two crews short"


def test_a_way_forward_is_asked_for_after_a_typed_comment(open_window: Council) -> None:
    choose(open_window, options="yes")
    asha = open_window.person("asha.patel").says("missed bins 62").says(WHY)
    asha.sees(
        WHY, "the council wants at least one way forward", form=[*COMMENT_FORM[:3], "ways forward", *COMMENT_FORM[3:]]
    )
    assert figure(open_window).comment == WHY


@pytest.mark.parametrize("typed", ["bins 3 8", "recycling 6 1", "missed bins three 8", "same as last quarter"])
def test_a_mistyped_figure_or_the_same_again_is_no_comment(open_window: Council, asha: Person, typed: str) -> None:
    asha.says(typed).sees_no("is kept", "the quarter before")
    assert figure(open_window).comment is None


def test_a_figure_below_zero_may_be_spelled_where_a_comment_was_asked_for(open_window: Council, asha: Person) -> None:
    asha.says("missed bins minus 5").sees("-5 would be the first figure below zero.")
    assert figure(open_window).comment is None


@pytest.mark.parametrize("said", ["none", "nil", "n/a", "nothing to report"])
def test_nothing_said_of_what_happened_leaves_the_figure_as_it_is(open_window: Council, said: str) -> None:
    asha = open_window.person("asha.patel")
    asha.says("missed bins 42").sees("What happened, and what is being done?")
    asha.says(said).sees("Still to come: Household waste recycled")
    figure = open_window.figure("ENV1", "2026/27 Q2")
    assert figure is not None
    assert (str(figure.value), figure.comment) == ("42", "no comment")


def test_a_nil_return_after_a_figure_takes_its_place(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("missed bins 42").says("nil return").sees("nil return for Q2", "It was 42 (provisional) before.")


@pytest.mark.parametrize(
    "words", ["same comment as last time", "ENV8: same wording as last quarter", "same reason again"]
)
def test_last_times_comment_is_offered_to_be_kept_and_not_those_words(open_window: Council, words: str) -> None:
    jerome = open_window.person("jerome.tillotson")
    jerome.says("ENV8 85").says(words)
    jerome.sees("Q1 2026/27: “Specialist cleaning of the listed underpass", buttons=["Yes, keep that comment"])
    jerome.presses("Yes, keep that comment")
    kept = open_window.figure("ENV8", "2026/27 Q2")
    assert kept is not None
    assert (kept.comment or "").startswith("Specialist cleaning of the listed underpass")


def test_which_figure_a_comment_is_about_can_be_answered_by_its_name_too(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("missed bins 62, residual waste 140").says("two crews were short all summer")
    asha.sees("Which figure is that about?")
    asha.says("missed bins: two crews were short all summer")
    asha.sees("the comment on Missed collections per 100,000 is kept.")
