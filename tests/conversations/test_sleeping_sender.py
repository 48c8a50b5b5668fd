"""What the clock wrote while nothing was sent: of it only what still holds goes out, in hours, as it stands then."""

from collections import Counter
from datetime import timedelta

import pytest

from handlers.timetable import ticking, waiting
from storage.tables import OutboxRow
from tests.conversations.conftest import HART
from tests.conversations.stage import Council, moment

TICKS = ("2014-10-01 09:00", "2014-10-13 09:00", "2014-10-16 09:00", "2014-10-17 09:00", "2014-10-20 09:00")


def ticks(council: Council, *moments: str) -> None:
    """The clock goes on while nothing is sent."""
    for each in moments:
        ticking.tick(council.database, council.key, moment(each))


def wakes(council: Council, text: str) -> None:
    """The sender is there again."""
    for person in council._people.values():
        person.looks_up()
    council.clock.at = moment(text)
    council.delivers()


def states(council: Council) -> Counter[tuple[str, str]]:
    """How many messages of each kind came how far."""
    with council.database.reading() as session:
        return Counter((row.key.partition("|")[0], row.state) for row in session.query(OutboxRow))


def test_of_every_stage_that_was_missed_only_the_latest_is_sent(hart_anywhere: Council) -> None:
    hart = hart_anywhere
    odette, cmt = hart.person("odette.marigold"), hart.channel("cmt")
    ticks(hart, *TICKS)
    wakes(hart, "2014-10-27 10:00")
    odette.sees_one_message()
    odette.sees("The deadline was Thursday 16 October. You can still send it.")
    cmt.sees_one_message()
    found = states(hart)
    assert {kind for kind, state in found if state == "delivered"} == {"late", "digest"}
    assert {kind for kind, state in found if state == "lapsed"} == {"open", "remind", "preview", "board"}
    assert {state for _, state in found} == {"delivered", "lapsed"}


def test_what_waited_goes_out_in_hours_on_a_working_day_and_answers_at_once(hart: Council) -> None:
    odette = hart.person("odette.marigold")
    ticks(hart, "2014-10-03 16:55")
    for night in ("2014-10-03 17:05", "2014-10-04 11:00", "2014-10-06 08:29"):
        wakes(hart, night)
        odette.sees_nothing()
    hart.clock.at = moment("2014-10-06 06:00")
    odette.says("what do I owe")
    odette.sees_one_message()
    odette.sees("You owe 1 figure")
    wakes(hart, "2014-10-06 08:30")
    odette.sees_one_message()
    odette.sees("Q2 2014/15 figures are open until Thursday 16 October.")


def test_what_is_no_longer_true_is_not_sent_and_the_rest_as_it_stands(hart: Council) -> None:
    odette, saffron = hart.person("odette.marigold"), hart.person("saffron.tealwater")
    ticks(hart, "2014-10-01 09:00")
    hart.imports(HART / "q2")
    hart.clock.at = moment("2014-10-02 07:00")
    odette.says("97.9")
    hart.clock.at = moment("2014-10-02 07:00")
    wakes(hart, "2014-10-02 09:00")
    odette.sees_nothing()
    saffron.sees_nothing()
    assert states(hart)["open", "lapsed"] > 0


def test_a_message_that_waited_counts_what_is_owed_when_it_is_sent(hart: Council) -> None:
    saffron = hart.person("saffron.tealwater")
    ticks(hart, "2014-10-01 09:00")
    hart.clock.at = moment("2014-10-02 07:00")
    saffron.says(f"{saffron.owes()[0]} 100")
    wakes(hart, "2014-10-02 09:00")
    saffron.sees_one_message()
    saffron.sees("You have 4; about 2 minutes.")


def test_a_digest_that_waited_compares_with_the_one_before_it(hart: Council) -> None:
    cmt = hart.channel("cmt")
    hart.moves_to("2014-10-15 09:00")
    hart.imports(HART / "q2")
    ticks(hart, "2014-10-20 09:00")
    wakes(hart, "2014-10-22 09:00")
    cmt.sees("New (", "Resolved (")


def test_a_reminder_of_a_deadline_that_has_passed_is_kept_with_the_reason(hart: Council) -> None:
    ticks(hart, "2014-10-16 16:58")
    wakes(hart, "2014-10-17 08:30")
    hart.person("odette.marigold").sees_nothing()
    with hart.database.reading() as session:
        assert {(row.state, row.fault) for row in session.query(OutboxRow)} == {("lapsed", waiting.OVER)}


def test_what_was_asked_for_with_a_past_moment_counts_on_from_it(hart: Council) -> None:
    odette = hart.person("odette.marigold")
    real = moment("2026-11-22 05:00")
    ticking.tick(hart.database, "hart", moment("2014-10-13 09:00"), written_at=real)
    ticking.tick(hart.database, "hart", moment("2014-10-16 09:00"), written_at=real + timedelta(seconds=20))
    wakes(hart, "2026-11-22 05:01")
    odette.sees_one_message()
    odette.sees("1 figure is still to come for Q2 2014/15, due Thursday 16 October.")


@pytest.mark.parametrize(("since", "kinds"), [("2014-10-20 08:00", {"digest"}), ("2014-10-20 10:00", set())])
def test_what_was_due_before_a_moment_can_be_let_pass(hart: Council, since: str, kinds: set[str]) -> None:
    said = ticking.tick(hart.database, "hart", moment("2014-10-20 11:00"), since=moment(since))
    assert {notice.kind for notice in said} == kinds
