"""A figure that was said to come later is asked for again on its day, and stays owed until it is there."""

from sqlalchemy import delete

from handlers.outcome import ToPerson
from storage.tables import Outturn
from tests.conversations.people import Person, words_of
from tests.conversations.stage import Council


def test_what_was_promised_is_asked_for_on_its_day_and_late_after_it(hart: Council) -> None:
    caspian, barnaby = hart.person("caspian.quickthorn"), hart.person("barnaby.goldenrod")
    hart.moves_to("2014-10-01 09:00")
    caspian.says("ETS01 tbc 14 Nov")
    assert caspian.owes() == []
    assert "caspian.quickthorn" not in str(hart.moves_to("2014-11-13 09:00"))
    said = hart.moves_to("2014-11-14 09:00")
    assert [(notice.kind, notice.period, notice.indicators) for notice in said] == [
        ("remind", "2014/15 Q2", ("ETS01",))
    ]
    caspian.sees_one_message()
    caspian.sees("1 figure is still to come for Q2 2014/15, expected today.", buttons=["Not yet available"])
    assert caspian.owes() == ["ETS01"]
    hart.moves_to("2014-11-17 09:00")
    caspian.sees_one_message()
    caspian.sees("1 figure is still to come for Q2 2014/15. It was expected by Friday 14 November. You can still send")
    hart.moves_to("2014-11-19 09:00")
    barnaby.sees("1 figure is still to come from your services for Q2 2014/15.")
    caspian.says("39")
    caspian.sees("for Q2 2014/15", "That is everything for Q2 2014/15, thank you.")


def test_a_promise_for_after_the_next_window_has_opened_is_asked_for_on_its_day(hart: Council) -> None:
    caspian = hart.person("caspian.quickthorn")
    hart.moves_to("2014-10-01 09:00")
    caspian.says("ETS01 tbc 20 Mar")
    hart.sleeps_until("2015-01-05 09:00")
    caspian.says("ETS01 12")
    hart.sleeps_until("2015-03-18 09:00")
    hart.moves_to("2015-03-19 09:00")
    assert caspian.owes() == []
    said = hart.moves_to("2015-03-20 09:00")
    assert [(notice.kind, notice.indicators) for notice in said] == [("remind", ("ETS01",))]
    caspian.sees("1 figure is still to come for Q2 2014/15, expected today.")
    hart.moves_to("2015-04-01 09:00")
    assert caspian.owes() == ["ETS01", "ETS01"]
    post = next(post for post in caspian.posts if "expected today" in post.reply.summary)
    caspian.replies_to(post, "39")
    caspian.sees("39", "for Q2 2014/15")
    assert caspian.owes() == ["ETS01"]


def test_a_promise_for_a_saturday_is_asked_about_on_the_monday(hart: Council) -> None:
    caspian = hart.person("caspian.quickthorn")
    hart.moves_to("2014-10-01 09:00")
    caspian.says("ETS01 tbc 15 Nov")
    assert "caspian.quickthorn" not in str(hart.moves_to("2014-11-16 09:00"))
    hart.moves_to("2014-11-17 09:00")
    caspian.sees_one_message()
    caspian.sees("1 figure is still to come for Q2 2014/15, expected on Saturday 15 November.")


def test_a_promise_for_before_the_deadline_is_asked_for_once_and_then_with_the_rest(hart: Council) -> None:
    caspian = hart.person("caspian.quickthorn")
    hart.moves_to("2014-10-01 09:00")
    caspian.says("ETS01 tbc 13 Oct")
    hart.moves_to("2014-10-13 09:00")
    caspian.sees_one_message()
    caspian.sees("1 figure is still to come for Q2 2014/15, expected today.")
    hart.moves_to("2014-10-16 09:00")
    caspian.sees_one_message()
    caspian.sees("1 figure is still to come for Q2 2014/15, due Thursday 16 October.")
    hart.moves_to("2014-10-17 09:00")
    caspian.sees_one_message()
    caspian.sees("The deadline was Thursday 16 October.")


def test_what_was_promised_for_the_same_day_is_one_message(hartsmere: Council) -> None:
    katarzyna = hartsmere.person("katarzyna.bellweather")
    hartsmere.moves_to("2026-10-08 09:00")
    said = hartsmere.moves_to("2026-10-09 09:00")
    assert [notice.kind for notice in said if notice.to == ToPerson(katarzyna.name)] == ["remind"]
    katarzyna.sees_one_message()
    katarzyna.sees(
        "2 figures are still to come for July 2026 and Aug 2026, expected today.", "Buses on time, July 2026"
    )


def test_what_was_never_returned_stays_owed_when_the_next_window_opens(hart: Council) -> None:
    odette = hart.person("odette.marigold")
    hart.sleeps_until("2015-01-05 09:00")
    assert odette.owes() == ["FI06", "FI06"]
    odette.says("98.1")
    odette.sees("for Q3 2014/15", "Still to come")
    odette.says("what do I owe")
    odette.sees("You owe 1 figure. The deadline was Thursday 16 October 2014; you can still send it.")
    odette.says("97.9")
    odette.sees("for Q2 2014/15")
    assert odette.owes() == []


def test_nobody_owes_what_was_due_before_the_council_came(hart: Council) -> None:
    hart.moves_to("2014-10-01 09:00")
    with hart.database.writing() as session:
        session.execute(delete(Outturn).where(Outturn.code == "FI06"))
    assert hart.person("odette.marigold").owes() == ["FI06"]


def preview_of(head: Person) -> str:
    """What the head of service was shown of the management team's digest."""
    return next(
        words_of(post.reply) for post in head.posts if "Corporate Management Team will see" in post.reply.summary
    )


def test_a_promise_that_was_not_kept_stands_in_the_heads_preview_and_the_digest(open_window: Council) -> None:
    head, cmt = open_window.person("callum.braithwell"), open_window.channel("cmt")
    open_window.person("asha.patel").says("recycling tbc 9 Oct, missed bins 39")
    open_window.moves_to("2026-10-19 16:00")
    assert "Household waste recycled (Waste and Street Scene): late." in preview_of(head)
    open_window.moves_to("2026-10-20 09:00")
    awaiting = words_of(cmt.posts[-1].reply).partition("Awaiting sign-off (1)")[2]
    assert awaiting.startswith(" - Missed collections")
    assert "Household waste recycled" in awaiting.partition("Missing")[2]


def test_a_promise_that_still_holds_is_not_late(open_window: Council) -> None:
    head = open_window.person("callum.braithwell")
    open_window.person("asha.patel").says("recycling tbc 30 Oct")
    open_window.moves_to("2026-10-19 16:00")
    assert "Household waste recycled" not in preview_of(head)
