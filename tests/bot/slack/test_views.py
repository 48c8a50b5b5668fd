"""Every form becomes a modal within every limit, and can still be checked from what the modal itself carries."""

from typing import Any

import pytest

from bot.form import Choice, Field, FieldKind, Form
from bot.message import Place, PlaceKind
from bot.reply import Chart, Reply, Text
from bot.slack.limits import PRIVATE_METADATA
from bot.slack.rendering import texts_in
from bot.slack.submissions import carried_by, form_of, labels_of, values_of
from bot.slack.views import form_view, refilled_view, replies_view, waiting_view
from tests.bot.sample_replies import EVERY_KIND_OF_FIELD, SAMPLES, SMALL_FORM
from tests.bot.slack.limits import view_faults
from tests.bot.slack.stage import READERS, submission
from tests.bot.slack.test_rendering import squeezed

PLACE = Place("slack", "D0ASHA", PlaceKind.DIRECT)
FORMS = [(name, reply, form) for name, reply in SAMPLES if (form := reply.form())]
EVERY_FORM = pytest.mark.parametrize(
    ("reply", "form"), [pytest.param(reply, form, id=name) for name, reply, form in FORMS]
)


def view_of(form: Form) -> dict[str, Any]:
    return form_view(Reply("", (form,)), form, PLACE, "D0ASHA:1.1")


def elements(view: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {block["block_id"]: block["element"] for block in view["blocks"] if block["type"] == "input"}


@EVERY_FORM
def test_a_form_stays_within_slacks_limits(reply: Reply, form: Form) -> None:
    assert view_faults(form_view(reply, form, PLACE, "")) == []


@EVERY_FORM
def test_no_word_of_a_form_is_lost(reply: Reply, form: Form) -> None:
    there = squeezed("".join(texts_in(form_view(reply, form, PLACE, ""))))
    wanted = [form.title, form.introduction]
    wanted += [text for field in form.fields for text in (field.label, field.about, field.hint)]
    wanted += [choice.label for field in form.fields for choice in field.choices]
    assert [text for text in wanted if squeezed(text) not in there] == []


@EVERY_FORM
def test_a_form_is_checked_alike_before_and_after_a_restart(reply: Reply, form: Form) -> None:
    view = submission(form_view(reply, form, PLACE, ""), **{field.key: "no figure" for field in form.fields})["view"]
    values = values_of(view)
    assert form_of(view, carried_by(view)).check(values, READERS) == form.check(values, READERS)


@pytest.mark.parametrize("name", [name for name, _ in SAMPLES])
def test_the_words_of_any_reply_fit_a_modal(name: str) -> None:
    assert view_faults(replies_view([dict(SAMPLES)[name]])) == []


def test_the_modal_carries_the_command_its_arguments_and_its_place() -> None:
    kept = carried_by(view_of(SMALL_FORM))
    assert (kept.command, kept.arguments, kept.place, kept.about) == (
        "submit",
        {"period": "2026/27 Q2"},
        PLACE,
        "D0ASHA:1.1",
    )
    assert kept.continues is False


def test_the_readers_of_many_fields_are_packed_into_what_a_modal_may_carry() -> None:
    fields = tuple(
        Field(f"W{number}", f"Indicator {number}", reads="figure", limits={"unit": "%", "code": f"W{number}"})
        for number in range(45)
    )
    view = view_of(Form("submit", "Figures", fields))
    assert len(str(view["private_metadata"])) <= PRIVATE_METADATA
    assert carried_by(view).reader_of(44).limits == {"unit": "%", "code": "W44"}


def test_readers_that_no_modal_can_carry_are_left_to_the_saving() -> None:
    limits = [
        {"words": "".join(chr(0x4E00 + (number * 131 + at * 17) % 20_000) for at in range(200))} for number in range(40)
    ]
    fields = tuple(Field(f"W{number}", "W", reads="figure", limits=limit) for number, limit in enumerate(limits))
    view = view_of(Form("submit", "Figures", fields, {"period": "2026/27 Q2"}))
    assert view_faults(view) == []
    assert carried_by(view).arguments == {"period": "2026/27 Q2"}
    assert carried_by(view).reader_of(3).reads == ""


def test_each_kind_of_field_has_its_input() -> None:
    found = elements(view_of(Form("submit", "Figures", EVERY_KIND_OF_FIELD)))
    assert {key: element["type"] for key, element in found.items()} == {
        "figure": "plain_text_input",
        "comment": "plain_text_input",
        "reason": "static_select",
        "back_on_track_by": "datepicker",
    }
    assert found["figure"]["initial_value"] == "62"
    assert found["comment"]["multiline"] is True
    assert found["reason"]["initial_option"]["value"] == "tbc"
    assert found["back_on_track_by"]["initial_date"] == "2026-12-31"


def test_what_is_too_long_to_edit_is_left_out_and_said_to_be() -> None:
    view = view_of(Form("submit", "A", (Field("comment", "Comment", FieldKind.LONG_TEXT, initial="x" * 3001),)))
    assert "initial_value" not in elements(view)["comment"]
    assert "too long to edit here" in "".join(texts_in(view))


def test_a_form_of_very_many_fields_shows_as_many_as_fit_and_says_so() -> None:
    view = view_of(Form("submit", "A", tuple(Field(f"W{number}", "W", about="Above") for number in range(150))))
    assert view_faults(view) == []
    assert "These are the first 99 of 150." in "".join(texts_in(view))


def test_a_choice_with_too_long_a_value_is_a_fault_of_the_program() -> None:
    with pytest.raises(ValueError, match="longer than 150"):
        view_of(Form("submit", "A", (Field("a", "A", FieldKind.CHOICE, choices=(Choice("x" * 151, "X"),)),)))


def test_a_modal_says_beside_the_form_what_the_reply_says() -> None:
    reply = Reply("", (Text("Off target: please say why."), Chart({}, "It rose."), SMALL_FORM))
    shown = "".join(texts_in(form_view(reply, SMALL_FORM, PLACE, "")))
    assert "Off target: please say why." in shown
    assert "It rose." in shown


def test_a_modal_that_could_not_be_saved_shows_again_what_was_typed_and_why() -> None:
    view = view_of(Form("submit", "Figures", EVERY_KIND_OF_FIELD))
    values = {"figure": "99", "comment": "", "reason": "nil", "back_on_track_by": "2027-01-31"}
    again = refilled_view(view, values, {"figure": "This was signed off meanwhile."})
    assert view_faults(again) == []
    found = elements(again)
    assert found["figure"]["initial_value"] == "99"
    assert "initial_value" not in found["comment"]
    assert found["reason"]["initial_option"]["value"] == "nil"
    assert found["back_on_track_by"]["initial_date"] == "2027-01-31"
    assert "This was signed off meanwhile." in list(texts_in(again))
    assert again["private_metadata"] == view["private_metadata"]


def test_the_waiting_modal_is_sound_and_cannot_be_sent() -> None:
    assert view_faults(waiting_view()) == []
    assert "submit" not in waiting_view()


def test_labels_are_read_back_as_they_were_written() -> None:
    assert labels_of(view_of(Form("submit", "A", (Field("a", "R&D <now>"),)))) == {"a": "R&D <now>"}
