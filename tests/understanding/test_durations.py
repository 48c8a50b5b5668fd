"""How long something takes: what is measured in a length of time, and nothing that only has the same words."""

from datetime import date

import pytest

from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension, Kind, Question
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Asker, IndicatorWords, Term, Vocabulary

TODAY = date(2026, 11, 22)
MEASURED = {
    "V1": ("Empty council homes at quarter end", "number", ("empty homes",)),
    "V2": ("Days to re-let an empty council home", "days", ("relet days",)),
    "B1": ("Days to process a new benefit claim", "days", ("new claims",)),
    "B2": ("Days to process a benefit change", "days", ("change of circs",)),
    "C1": ("Calls answered within a minute", "%", ("phones answered",)),
    "L1": ("Hours to return a lift to service", "hours", ("lifts",)),
    "R1": ("Repairs put right first time", "%", ("first time fix",)),
    "H1": ("Weeks to join the housing register", "weeks", ("housing register",)),
    "H2": ("Housing benefit overpayments recovered", "%", ("overpayments",)),
    "O1": ("Days waiting for an occupational therapist", "days", ("OT wait",)),
}
SERVICES = {"needs": "Housing Needs", "people": "Workforce & OD", "asc": "Adult Social Care"}
INDEX = Index.of(
    Vocabulary(
        terms=(
            *(Term(Dimension.INDICATOR, code, name, also) for code, (name, _, also) in MEASURED.items()),
            *(Term(Dimension.SERVICE, key, name) for key, name in SERVICES.items()),
        ),
        indicators=tuple(
            IndicatorWords(code, unit, "quarter", "needs", "", "", "a@c.example")
            for code, (_, unit, _) in MEASURED.items()
        ),
    )
)


def asked(text: str) -> Question:
    return understand(text, INDEX, Asker("a@c.example"), TODAY)


def offered(question: Question) -> set[str]:
    assert question.kind is Kind.CLARIFY
    return {each.label for each in question.alternatives}


@pytest.mark.parametrize(
    "text",
    ["average time to relet", "whats the average time to relet", "time taken to turn round an empty council house"],
)
def test_a_length_of_time_is_no_number_of_the_same_things(text: str) -> None:
    assert asked(text).codes == ("V2",)


def test_the_number_is_still_what_it_is_called() -> None:
    assert asked("how many empty homes").codes == ("V1",)


def test_what_tells_no_length_of_time_is_offered_and_not_answered_with() -> None:
    question = asked("average time to answer the phone")
    assert question.aspect == "how long"
    assert offered(question) == {"Calls answered within a minute"}
    assert asked("how quickly do we answer the phone").codes == ("C1",)


def test_a_word_between_two_others_of_a_name_does_not_choose_another_name() -> None:
    assert offered(asked("average time to process benefits")) == {MEASURED["B1"][0], MEASURED["B2"][0]}


def test_what_is_done_to_the_one_that_is_named_is_no_name() -> None:
    assert asked("how quickly do we fix lifts").codes == ("L1",)


def test_people_who_are_spoken_of_are_no_service() -> None:
    assert asked("how long are people waiting for an occupational therapist").codes == ("O1",)


def test_a_word_of_a_service_and_of_several_indicators_is_asked_about() -> None:
    assert {"Housing Needs (service)", MEASURED["H1"][0]} <= offered(asked("housing"))


def test_held_against_a_service_a_word_of_another_is_that_service() -> None:
    question = asked("how does housing compare with adult social care")
    assert question.kind is Kind.COMPARE
    assert set(question.keys(Dimension.SERVICE)) == {"needs", "asc"}
