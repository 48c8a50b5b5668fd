"""Whatever three people do to the same figures, in any order: what was accepted is in the record and in the log."""

from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bot.message import Expects
from bot.reply import Button
from handlers.vocabularies import Vocabularies
from storage import Database
from storage.audit.verifying import verify
from storage.tables import LogEntry
from tests.conversations.conftest import WINDOW_OPENS
from tests.conversations.people import Person
from tests.conversations.stage import Council, StageClock, moment

PEOPLE = ("asha.patel", "jerome.tillotson", "callum.braithwell")
CODES = ("ENV1", "ENV2")
ANSWERS = (
    "38",
    "62",
    "61.2",
    "380",
    "45/52",
    "nil return",
    "n/a",
    "n/a, closed",
    "tbc",
    "tbc 12 Dec",
    "unchanged",
    "?",
)
BUTTONS = ("Approve all", "Yes, it is right", "Drop it", "No comment", "One at a time", "Skip", "Back", "Stop", "No")
SAYINGS = ("yes", "no", "start", "skip", "back", "stop", "61", "what do I owe", "same as last quarter", "undo")

steps = st.one_of(
    st.tuples(st.just("types"), st.sampled_from(CODES), st.sampled_from(ANSWERS)),
    st.tuples(st.just("opens"), st.just(""), st.just("")),
    st.tuples(st.sampled_from(("fills", "leaves")), st.sampled_from(CODES), st.sampled_from(ANSWERS)),
    st.tuples(st.just("presses"), st.just(""), st.sampled_from(BUTTONS)),
    st.tuples(st.just("takes the first way"), st.just(""), st.just("")),
    st.tuples(st.just("says"), st.just(""), st.sampled_from(SAYINGS)),
    st.tuples(st.just("again"), st.just(""), st.just("")),
)
stories = st.lists(st.tuples(st.sampled_from(PEOPLE), steps), min_size=6, max_size=14)

TYPES, OPENS, FILLS, TAKES = ("types", "ENV1"), ("opens", "", ""), ("fills", "ENV1"), ("takes the first way", "", "")
OVERTAKING = [
    ("asha.patel", (*TYPES, "38")),
    ("asha.patel", (*TYPES, "39")),
    ("jerome.tillotson", (*TYPES, "37")),
    ("jerome.tillotson", TAKES),
    ("asha.patel", (*TYPES, "36")),
    ("callum.braithwell", (*TYPES, "35")),
    ("asha.patel", TAKES),
    ("callum.braithwell", TAKES),
]
OPENED_BEFORE = [
    ("asha.patel", OPENS),
    ("jerome.tillotson", OPENS),
    ("jerome.tillotson", (*FILLS, "38")),
    ("asha.patel", (*FILLS, "39")),
    ("asha.patel", (*FILLS, "39")),
    ("jerome.tillotson", ("again", "", "")),
    ("callum.braithwell", (*TYPES, "380")),
    ("callum.braithwell", TAKES),
    ("callum.braithwell", TAKES),
]


@pytest.fixture
def fresh(opened_record: Path, tmp_path: Path, vocabularies: Vocabularies) -> Callable[[], Council]:
    """The council as it was when everybody had just been asked, as often as it is wanted."""
    numbers = count()

    def raised() -> Council:
        path = tmp_path / f"council-{next(numbers)}.db"
        path.write_bytes(opened_record.read_bytes())
        clock = StageClock(moment(WINDOW_OPENS))
        return Council(Database.connect(f"sqlite:///{path}"), "hartsmere", clock, vocabularies=vocabularies)

    return raised


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(stories)
@example(OVERTAKING)
@example(OPENED_BEFORE)
def test_every_accepted_figure_is_in_the_record_and_in_the_log_whatever_the_order(
    fresh: Callable[[], Council], story: list[tuple[str, tuple[str, str, str]]]
) -> None:
    council = fresh()
    accepted: list[tuple[str, str, str]] = []
    for name, step in story:
        person = council.person(name)
        council.last_answer = None
        before = {code: _values(council, code) for code in CODES}
        _does(person, *step)
        accepted += _said_to_be_recorded(council)
        for code in CODES:
            assert _values(council, code)[: len(before[code])] == before[code], "what was there is still there"
    _holds(council, accepted)
    council.database.close()


def _holds(council: Council, accepted: list[tuple[str, str, str]]) -> None:
    """Everything that was accepted is a version in the record and an entry of the log, and the log is whole."""
    with council.database.reading() as session:
        entries = session.scalars(select(LogEntry).where(LogEntry.council == council.key, LogEntry.what == "figure"))
        logged = {(entry.subject, str((entry.new or {}).get("value"))) for entry in entries}
        assert verify(session, council.key).faults == ()
    for code, period, value in accepted:
        assert value in [str(each.value) for each in council.history(code, period)]
        assert (f"{code}|{period}", value) in logged


def _said_to_be_recorded(council: Council) -> list[tuple[str, str, str]]:
    answer = council.last_answer
    if answer is None or answer.kind != "recorded":
        return []
    return [(each.code, each.period, each.value) for each in answer.indicators if each.value is not None]


def _values(council: Council, code: str) -> list[str]:
    return [str(each.value) for each in council.history(code, "2026/27 Q2")]


def _does(person: Person, what: str, code: str, text: str) -> None:
    """One step, as far as it can be done now: there may be no form, no button and nothing to repeat."""
    form = next((found for post in reversed(person.posts) if (found := post.reply.form())), None)
    fields = [field.key for field in form.fields] if form else []
    if what == "types":
        person.says(f"{code} {text}")
    elif what == "opens":
        person.presses_what_was(Button("Fill in the form", "return.open", opens="form"), expects=Expects.FORM)
    elif what in ("fills", "leaves") and form and any(key.startswith(f"{code}|") for key in fields):
        act = person.fills if what == "fills" or not form.keeps else person.leaves
        act(**{code: text})
    elif what == "says":
        person.says(text)
    elif what == "again" and person.has_done_something:
        content, where, about, expects, _event = person.last_thing
        person.does_it_again((content, where, about, expects, person.council.next_event()))
    elif what in ("presses", "takes the first way"):
        _presses(person, text)


def _presses(person: Person, label: str) -> None:
    buttons = person.buttons_before_them()
    wanted = [button for button in buttons if not label or button.label == label]
    if wanted:
        person.presses_what_was(wanted[0])
