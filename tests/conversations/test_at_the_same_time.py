"""The same thing twice is saved once; two people at the same figure: the second sees the first's, and decides."""

from tests.conversations.people import COMMENT_FORM, Person
from tests.conversations.stage import Council

Q2 = "2026/27 Q2"


def values(council: Council, code: str = "ENV1") -> list[str]:
    return [str(each.value) for each in council.history(code, Q2)]


def with_a_form(person: Person) -> Person:
    return person.says("what do I owe").presses("Fill in the form")


def test_a_form_sent_twice_by_the_platform_is_saved_once(open_window: Council) -> None:
    asha = with_a_form(open_window.person("asha.patel"))
    asha.fills(ENV1="38").does_it_again()
    assert values(open_window) == ["38"]


def test_the_same_form_from_two_devices_is_saved_once(open_window: Council) -> None:
    asha = with_a_form(open_window.person("asha.patel")).fills(ENV1="38")
    asha.does_it_again((*asha.last_thing[:4], "from the phone"))
    assert values(open_window) == ["38"]
    asha.sees_no("Is it", "Which counts")


def test_the_same_line_typed_twice_is_saved_once(open_window: Council) -> None:
    open_window.person("asha.patel").says("missed bins 38").says("missed bins 38")
    assert values(open_window) == ["38"]


def test_who_comes_second_with_the_same_figure_is_asked_nothing(open_window: Council) -> None:
    open_window.person("asha.patel").says("missed bins 38")
    jerome = open_window.person("jerome.tillotson").says("missed bins 38")
    jerome.sees_no("Which counts")
    assert values(open_window) == ["38"]


def test_who_comes_second_by_typing_sees_the_first_figure_and_decides(open_window: Council) -> None:
    open_window.person("asha.patel").says("missed bins 38")
    jerome = open_window.person("jerome.tillotson").says("missed bins 39")
    jerome.sees(
        "Asha Patel gave 38 on 1 Oct at 09:00. You wrote 39. Which counts?", buttons=["Change it to 39", "Keep 38"]
    )
    assert values(open_window) == ["38"]
    jerome.presses("Change it to 39")
    jerome.sees("39 (provisional)", "It was 38 (provisional) before.", "Entered for Asha Patel.")
    assert values(open_window) == ["38", "39"]


def test_the_first_figure_can_be_kept(open_window: Council) -> None:
    open_window.person("asha.patel").says("missed bins 38")
    jerome = open_window.person("jerome.tillotson").says("missed bins 39").says("no")
    jerome.sees("Then 38 stays.")
    assert values(open_window) == ["38"]


def test_a_form_opened_before_somebody_else_gave_a_figure_overwrites_nothing(open_window: Council) -> None:
    asha = with_a_form(open_window.person("asha.patel"))
    open_window.person("jerome.tillotson").says("missed bins 39")
    asha.fills(ENV1="38", ENV2="61.2")
    asha.sees("Jerome Tillotson gave 39", "You wrote 38. Which counts?")
    assert values(open_window) == ["39"]
    assert values(open_window, "ENV2") == ["61.2"]
    asha.fills()
    assert values(open_window) == ["39", "38"]


def test_a_field_emptied_in_answer_keeps_the_other_figure(open_window: Council) -> None:
    asha = with_a_form(open_window.person("asha.patel"))
    open_window.person("jerome.tillotson").says("missed bins 39")
    asha.fills(ENV1="38").fills(ENV1="")
    assert values(open_window) == ["39"]


def test_a_third_figure_in_between_is_seen_as_well(open_window: Council) -> None:
    asha, callum = open_window.person("asha.patel"), open_window.person("callum.braithwell")
    asha.says("missed bins 38")
    jerome = open_window.person("jerome.tillotson").says("missed bins 39")
    callum.says("missed bins 37").presses("Change it to 37")
    jerome.presses("Change it to 39")
    jerome.sees("has been given since then")
    assert values(open_window) == ["38", "37"]


def test_putting_right_what_was_said_is_no_overwriting(open_window: Council) -> None:
    open_window.person("asha.patel").says("missed bins 38")
    jerome = open_window.person("jerome.tillotson").says("change missed bins to 39 not 38")
    jerome.sees("39 (provisional)", "It was 38 (provisional) before.")


def test_ones_own_figure_is_changed_without_asking(open_window: Council) -> None:
    asha = open_window.person("asha.patel").says("missed bins 38").says("missed bins 39")
    asha.sees("It was 38 (provisional) before.")


def test_a_changed_figure_is_still_looked_at(open_window: Council) -> None:
    open_window.person("asha.patel").says("missed bins 38")
    jerome = open_window.person("jerome.tillotson").says("missed bins 380").presses("Change it to 380")
    jerome.sees("is it right?", buttons=["Yes, it is right"])
    assert values(open_window) == ["38"]


def two_at_one_comment(council: Council) -> tuple[Person, Person]:
    """Asha and her head of service have the form for the same comment open, and the head has sent theirs."""
    asha, callum = council.person("asha.patel"), council.person("callum.braithwell")
    asha.says("missed bins 62").sees("What happened, and what is being done?")
    callum.sends("comment", {"comment|ENV1|2026/27 Q2": "Two crews short"}, arguments={**comment_form(asha)})
    callum.sees("the comment on Missed collections per 100,000 is kept")
    return asha, callum


def comment_form(person: Person) -> dict[str, str]:
    """What the comment form that somebody sees carries."""
    form = person.posts[-1].reply.form()
    assert form is not None
    return dict(form.arguments)


def comment(council: Council) -> str:
    figure = council.figure("ENV1", Q2)
    return (figure.comment or "") if figure else ""


def test_who_comes_second_with_a_comment_sees_the_first_and_decides(open_window: Council) -> None:
    asha, _ = two_at_one_comment(open_window)
    asha.fills(comment="The depot was closed")
    asha.sees(
        "Callum Braithwell wrote on 1 Oct at 09:00: “Two crews short.”",
        "You wrote: “The depot was closed.” Which counts?",
        buttons=["Use mine", "Keep theirs", "Change mine"],
    )
    assert comment(open_window) == "Two crews short"
    asha.presses("Use mine").sees("is kept")
    assert comment(open_window) == "The depot was closed"


def test_the_first_comment_can_be_kept(open_window: Council) -> None:
    asha, _ = two_at_one_comment(open_window)
    asha.fills(comment="The depot was closed").presses("Keep theirs").sees("stays as it is")
    assert comment(open_window) == "Two crews short"
    asha.presses("Change mine").sees(form=COMMENT_FORM)


def test_ones_own_comment_can_be_changed_with_the_first_in_view(open_window: Council) -> None:
    asha, _ = two_at_one_comment(open_window)
    asha.fills(comment="The depot was closed").presses("Change mine")
    asha.fills(comment="Two crews short, and the depot was closed").sees("is kept")
    assert comment(open_window) == "Two crews short, and the depot was closed"


def test_a_third_comment_in_between_is_seen_as_well(open_window: Council) -> None:
    asha, callum = two_at_one_comment(open_window)
    asha.fills(comment="The depot was closed")
    callum.says("what do I owe")
    callum.sends("comment", {"comment|ENV1|2026/27 Q2": "Three crews short"}, arguments={"items": "ENV1|2026/27 Q2"})
    asha.presses("Use mine").sees("“Three crews short.” You wrote: “The depot was closed.”")
    assert comment(open_window) == "Three crews short"


def test_no_comment_overwrites_none_that_was_written_meanwhile(open_window: Council) -> None:
    asha, _ = two_at_one_comment(open_window)
    asha.presses("No comment").sees("has a comment by now, so it stays")
    assert comment(open_window) == "Two crews short"
