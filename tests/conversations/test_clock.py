"""What the clock says unasked: once, in working hours, and never what is no longer true."""

from collections import Counter

from bot.reply import Bullets
from handlers.outcome import ToPlace
from storage.queries import indicators
from storage.tables import OutboxRow, Person, Service
from tests.conversations.conftest import HART, HARTSMERE
from tests.conversations.people import words_of
from tests.conversations.stage import Council


def test_nothing_is_said_twice_when_ticked_again(hart: Council) -> None:
    first = hart.moves_to("2014-10-01 09:00")
    assert first
    assert hart.moves_to("2014-10-01 09:01") == ()
    assert hart.moves_to("2014-10-09 12:00") == ()


def test_nothing_is_said_outside_hours_or_at_the_weekend(hart: Council) -> None:
    hart.moves_to("2014-09-30 09:00")
    assert hart.sleeps_until("2014-10-01 08:29") == ()
    assert hart.sleeps_until("2014-10-01 17:00") == ()
    assert hart.sleeps_until("2014-10-04 11:00") == ()
    assert {notice.kind for notice in hart.sleeps_until("2014-10-06 08:30")} == {"open"}


def test_reminders_go_to_those_who_still_owe_and_stop_when_everything_is_in(hart: Council) -> None:
    odette, caspian = hart.person("odette.marigold"), hart.person("caspian.quickthorn")
    hart.moves_to("2014-10-01 09:00")
    odette.says("97.9")
    hart.moves_to("2014-10-13 09:00")
    odette.sees_nothing()
    caspian.sees("1 figure is still to come for Q2 2014/15, due Thursday 16 October.")
    hart.moves_to("2014-10-17 09:00")
    odette.sees_nothing()
    caspian.sees("The deadline was Thursday 16 October. You can still send it.")


def test_a_missing_comment_is_reminded_of_with_one_button(hartsmere: Council) -> None:
    asha = hartsmere.person("asha.patel")
    hartsmere.moves_to("2026-10-01 09:00")
    asha.says("missed bins 62, recycling 61.2, residual waste 101, garden waste 21344")
    hartsmere.moves_to("2026-10-13 09:00")
    asha.sees("1 comment is still to come for Q2 2026/27", buttons=["Add the comment"])
    asha.presses("Add the comment").fills(comment="Two crews short")
    asha.sees("That is everything for Q2 2026/27, thank you.")


def test_the_head_is_told_after_three_days_and_nobody_is_blamed(hart: Council) -> None:
    barnaby = hart.person("barnaby.goldenrod")
    hart.moves_to("2014-10-21 09:00")
    barnaby.sees(
        "1 figure is still to come from your services for Q2 2014/15.",
        "Number of missed collections – All – (per 100,000): Caspian Quickthorn",
        "you can also send the figures yourself",
    )


def test_after_a_long_sleep_only_the_latest_that_still_holds_is_said(hart: Council) -> None:
    odette, cmt = hart.person("odette.marigold"), hart.channel("cmt")
    hart.moves_to("2014-09-30 09:00")
    said = hart.sleeps_until("2014-10-29 09:00")
    kinds = Counter(notice.kind for notice in said)
    assert set(kinds) == {"late", "escalate", "digest"}
    assert kinds["digest"] == 1
    odette.sees_one_message()
    odette.sees("The deadline was Thursday 16 October. You can still send it.")
    cmt.sees_one_message()


def test_officers_are_told_whom_the_bot_could_not_reach_and_why(hart: Council) -> None:
    petra = hart.person("petra.snowdrop")
    hart.door.out_of_reach["caspian.quickthorn@hart.example"] = "the app is not installed for them"
    hart.moves_to("2014-10-01 09:00")
    petra.sees("I could not tell Caspian Quickthorn that the window is open. The reason: the app is not installed")


def test_officers_get_one_message_about_all_whom_the_bot_could_not_reach(hart: Council) -> None:
    petra = hart.person("petra.snowdrop")
    for name in ("caspian.quickthorn", "linnet.ashkey"):
        hart.door.out_of_reach[f"{name}@hart.example"] = "the app is not installed for them"
    hart.door.out_of_reach["odette.marigold@hart.example"] = "the account is closed"
    hart.moves_to("2014-10-01 09:00")
    petra.sees(
        "I could not tell 3 people that the window is open.",
        "The reason: the app is not installed for them.",
        "Caspian Quickthorn",
        "Linnet Ashkey",
        "The reason: the account is closed.",
        "Odette Marigold",
    )


def test_officers_are_told_of_a_channel_that_cannot_be_reached(hart: Council) -> None:
    petra = hart.person("petra.snowdrop")
    hart.door.out_of_reach["cmt"] = "the bot is not in that channel"
    hart.moves_to("2014-09-22 09:00")
    petra.sees(
        "I could not tell Corporate Management Team in its channel what needs attention",
        "the bot is not in that channel",
    )


def test_each_management_team_hears_of_its_own_directorate_with_what_is_missing(hartsmere: Council) -> None:
    place, cmt = hartsmere.channel("dmt-place"), hartsmere.channel("cmt")
    callum = hartsmere.person("callum.braithwell")
    hartsmere.moves_to("2026-10-15 09:00")
    hartsmere.imports(HARTSMERE / "q2")
    hartsmere.moves_to("2026-10-16 09:00")
    callum.sees("Place management team will see", "You can still add to the comments.")
    hartsmere.moves_to("2026-10-19 09:00")
    place.sees_one_message()
    digest = place.sees("Place management team, Q2 2026/27 (July to September 2026)", "Awaiting sign-off", "Missing")
    assert words_of(digest.reply).count("Place management team") == 1
    place.sees("Town centre shops empty")
    place.sees_no("13.1%", "Households in temporary accommodation")
    hartsmere.sleeps_until("2026-10-20 09:00")
    cmt.sees_one_message()
    cmt.sees(
        "28 exceptions and 9 late for Q2 2026/27", "Households in temporary accommodation", "Awaiting sign-off (3)"
    )
    cmt.sees(
        "Missing (11)",
        "Library visits and NHS health checks taken up: due on 16 October 2026 and not yet returned.",
        "Buses on time: expected by 6 Nov 2026 (The operator is replacing its ticket machines",
        "What is missing counts neither way.",
    )
    cmt.sees("Council homes composite: Amber for nine quarters running.")
    cmt.sees_no("Clean streets composite: nothing has been said", "13.1%")


def test_a_long_digest_tells_ten_exceptions_in_full_and_names_the_others_with_their_rules(hartsmere: Council) -> None:
    cmt = hartsmere.channel("cmt")
    hartsmere.sleeps_until("2026-10-14 16:00")
    hartsmere.imports(HARTSMERE / "q2")
    (digest,) = (notice for notice in hartsmere.moves_to("2026-10-20 09:00") if notice.to == ToPlace("cmt"))
    cmt.sees_one_message()
    cmt.sees(
        "New (6)", "Revenue budget variance forecast (Finance and Procurement): 2.3%", "Comment: Placements in adult"
    )
    cmt.sees(
        "Continuing (22)", "Days to re-let an empty home (Repairs and Empty Homes): 38.3 days", "Comment: Forty homes"
    )
    cmt.sees("Also continuing, in short:", "- Sickness absence: Amber for nine quarters running.")
    cmt.sees(
        "- Savings delivered: Amber for the year to date, as it has been since Q1 2026/27. An action has been overdue"
    )
    cmt.sees("- Town centre shops empty: awaiting sign-off. An action has been overdue since 16 October 2026.")
    cmt.sees_no("Musculoskeletal absence")
    told = [part for part in digest.reply.parts if isinstance(part, Bullets)]
    assert sum("Comment: " in item for part in told for item in part.items) == 9
    with hartsmere.database.reading() as session:
        names = {row.code: row.name for row in indicators.every(session, "hartsmere")}
    lines = " ".join(item for part in told for item in part.items)
    assert [names[code] for code in digest.indicators if names[code] not in lines] == []


def test_all_that_is_in_a_digest_is_a_press_away(hartsmere: Council) -> None:
    harriet = hartsmere.person("harriet.sandoval@hartsmere.example")
    cmt = hartsmere.channel("cmt")
    hartsmere.sleeps_until("2026-10-14 16:00")
    hartsmere.imports(HARTSMERE / "q2")
    hartsmere.moves_to("2026-10-20 09:00")
    cmt.sees(buttons=["Show all"])
    harriet.presses("Show all", where=cmt)
    assert harriet.answer.understood.startswith("Red and amber indicators · Corporate Management Team")
    shown = {entry.code for entry in harriet.answer.indicators}
    assert len(shown) > 30


def test_a_digest_counts_all_its_indicators_once_and_says_of_what(hart: Council) -> None:
    cmt = hart.channel("cmt")
    hart.moves_to("2014-10-15 09:00")
    hart.imports(HART / "q2")
    hart.moves_to("2014-10-20 09:00")
    cmt.sees(
        "29 of 38 with a target and a figure are green, 2 amber and 7 red; "
        "3 are data only; 3 are still to come; 1 has no target."
    )
    assert 38 + 3 + 3 + 1 == 45


def test_everything_that_was_said_waits_for_nobody(hart: Council) -> None:
    hart.moves_to("2014-10-20 09:00")
    with hart.database.reading() as session:
        states = Counter(row.state for row in session.query(OutboxRow))
    assert set(states) == {"delivered"}


def test_who_heads_a_service_by_their_role_hears_what_its_named_head_would(hart: Council) -> None:
    with hart.database.writing() as session:
        for service in session.query(Service).where(Service.head.is_not(None)):
            head = session.get_one(Person, (hart.key, service.head))
            if head.email == "barnaby.goldenrod@hart.example":
                head.service, head.roles, service.head = service.key, ("head",), None
    barnaby = hart.person("barnaby.goldenrod")
    hart.moves_to("2014-10-17 09:00")
    barnaby.sees("Corporate Management Team will see", "from your services for Q2 2014/15")
    hart.moves_to("2014-10-21 09:00")
    barnaby.sees("still to come from your services for Q2 2014/15.")
