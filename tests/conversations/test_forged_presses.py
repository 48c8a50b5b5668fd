"""What a button or form carries may be old, or made up: it is answered in a kind sentence and changes nothing."""

from collections.abc import Mapping

import pytest
from sqlalchemy import func, select

from bot.message import Filled, Pressed
from bot.reply import Button
from handlers.catalogue import CATALOGUE
from storage.tables import LogEntry
from tests.conversations.stage import Council

OFFICER, OWNER = "catrin.bello", "asha.patel"
PRIYA, JEROME = "priya.ellingham@hartsmere.example", "jerome.tillotson@hartsmere.example"
NO_DAYS = ["tomorrow", "2026-13-40", "9" * 5000, "0001-01-01", "9999-12-31", "²026-01-01"]
NO_NUMBERS = ["9" * 30, "9" * 5000, "²", "-1", "one"]

WITH_DAYS = {
    "deputy": (OWNER, {"person": PRIYA, "since": "2026-10-02", "until": "2026-10-09"}, ("since", "until")),
    "move": (OFFICER, {"from": "asha.patel@hartsmere.example", "to": PRIYA, "starts": "2026-11-01"}, ("starts",)),
    "amend.holder": (OFFICER, {"person": PRIYA, "portfolio": "resources", "starts": "2026-11-01"}, ("starts",)),
    "amend.indicator": (
        OFFICER,
        {"code": "ENV1", "column": "owner", "value": JEROME, "starts": "2026-11-01"},
        ("starts",),
    ),
    "amend.target": (
        OFFICER,
        {"code": "ENV1", "what": "target", "figures": "39", "starts": "2026-11-01", "period": ""},
        ("starts", "period"),
    ),
}
"""Who may press what, with what it carries, and which of it is a day or a period."""

WITH_NUMBERS = {
    "verify.mark": "id",
    "verify.answer.open": "id",
    "verify.answer": "id",
    "word.list": "after",
    "reminder.stop": "number",
    "doubt.confirm": "after",
    "verify.number": "number",
}
"""Which of what these carry is a number."""

EVERY_NAME = (
    *(
        "after",
        "answer",
        "asked",
        "asked_by",
        "asks",
        "body",
        "code",
        "column",
        "edition",
        "event",
        "figure",
        "figures",
    ),
    *("from", "id", "import", "item", "items", "key", "means", "number", "passed", "period", "person"),
    *(
        "portfolio",
        "quarter",
        "revision",
        "rows",
        "seen",
        "service",
        "since",
        "starts",
        "target",
        "text",
        "to",
        "until",
    ),
    *("value", "was", "what", "whole", "window", "word"),
)
IN_FORMS = (
    *("answer", "definition", "from", "link", "measured", "note", "number", "period", "question", "reason", "target"),
    *("tolerance", "which", "why"),
)


def entries(council: Council) -> int:
    """How many things the log holds."""
    with council.database.reading() as session:
        return session.scalar(select(func.count()).select_from(LogEntry)) or 0


@pytest.mark.parametrize(
    ("command", "name"), [(command, name) for command, (_, _, names) in WITH_DAYS.items() for name in names]
)
def test_a_day_that_is_none_changes_nothing(open_window: Council, command: str, name: str) -> None:
    who, carried, _ = WITH_DAYS[command]
    before, person = entries(open_window), open_window.person(who)
    for day in NO_DAYS:
        person.presses_what_was(Button("", command, {**carried, name: day}))
        person.sees("nothing was changed")
    assert entries(open_window) == before


def test_what_was_carried_is_what_the_bot_would_have_carried(open_window: Council) -> None:
    for command, (who, carried, _) in WITH_DAYS.items():
        before = entries(open_window)
        open_window.person(who).presses_what_was(Button("", command, dict(carried)))
        assert entries(open_window) > before, command


def test_nobody_stands_in_until_a_day_that_is_over(open_window: Council) -> None:
    before, asha = entries(open_window), open_window.person(OWNER)
    asha.presses_what_was(Button("", "deputy", {"person": PRIYA, "since": "2026-09-01", "until": "2026-09-08"}))
    asha.sees("is over already")
    assert entries(open_window) == before


@pytest.mark.parametrize("command", WITH_NUMBERS)
def test_a_number_that_is_none_changes_nothing(open_window: Council, command: str) -> None:
    before, officer = entries(open_window), open_window.person(OFFICER)
    for number in NO_NUMBERS:
        carried = {"key": "ENV1|2026/27 Q2", "answer": "41", "quarter": "2026/27 Q1", WITH_NUMBERS[command]: number}
        officer.sends(command, {"number": number, "answer": "Counted twice"}, carried)
        assert officer.new or officer.errors
    assert entries(open_window) == before


@pytest.mark.parametrize("carried", ["9" * 5000, "9999-12-31", "|||"])
def test_nothing_that_somebody_makes_up_ends_in_an_error(open_window: Council, carried: str) -> None:
    arguments: Mapping[str, str] = dict.fromkeys(EVERY_NAME, carried)
    values = dict.fromkeys(IN_FORMS, carried)
    officer = open_window.person(OFFICER)
    for entry in CATALOGUE.commanding:
        pressed, filled = Pressed(entry.command, dict(arguments)), Filled(entry.command, values, dict(arguments))
        for content in (pressed, filled):
            officer.does(content)
    officer.says("missed bins Q1").sees("38 for Q1 2026/27")
