"""A digest before it is posted: previewed, held back and released by an officer."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.reply import Note
from handlers.vocabularies import Vocabularies
from storage import Database
from tests.conversations.conftest import WINDOW_OPENS
from tests.conversations.door import Post
from tests.conversations.people import buttons_of, words_of
from tests.conversations.stage import Council, StageClock, moment

OFFICER = "catrin.bello"
RELEASE = "Release for Tuesday 20 October"
BEFORE, DUE = "2026-10-19 16:00", "2026-10-20 09:00"


@pytest.fixture(scope="module")
def record_of_the_day_before(opened_record: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with Hartsmere on the last working day before the Corporate Management Team's digest."""
    path = tmp_path_factory.mktemp("before") / "record.db"
    shutil.copyfile(opened_record, path)
    database = Database.connect(f"sqlite:///{path}")
    council = Council(database, "hartsmere", StageClock(moment(WINDOW_OPENS)))
    council.person("asha.patel").says("ENV2 61.2%")
    council.moves_to(BEFORE)
    database.close()
    return path


@pytest.fixture
def the_day_before(
    record_of_the_day_before: Path, copied: Callable[[Path], Database], vocabularies: Vocabularies
) -> Council:
    """Hartsmere on that day."""
    clock = StageClock(moment(BEFORE))
    return Council(copied(record_of_the_day_before), "hartsmere", clock, vocabularies=vocabularies)


def test_a_preview_is_what_is_posted(the_day_before: Council) -> None:
    officer, cmt = the_day_before.person(OFFICER), the_day_before.channel("cmt")
    officer.says("preview the CMT digest")
    preview = officer.sees(
        "Preview: how Corporate Management Team would read it now.",
        "It is to be posted on Tuesday 20 October.",
        buttons=["Hold", "Post it early"],
    ).reply
    cmt.sees_nothing()
    officer.presses("Post it early").sees("is due on Tuesday 20 October.", "still missing. Shall it be posted now?")
    cmt.sees_nothing()
    officer.presses("Yes, post it now")
    officer.sees("The digest for Corporate Management Team about Q2 2026/27 has been posted.")
    (posted,) = cmt.posts
    assert preview.parts[1:-1] == posted.reply.parts
    assert isinstance(preview.parts[0], Note)


def test_a_held_digest_waits_for_its_release(the_day_before: Council) -> None:
    officer, cmt = the_day_before.person(OFFICER), the_day_before.channel("cmt")
    officer.says("hold the CMT digest")
    officer.sees(
        "The digest for Corporate Management Team about Q2 2026/27 is held back.",
        buttons=["Release for Tuesday 20 October"],
    )
    officer.says("show the board")
    officer.sees("Held until somebody releases it: Corporate Management Team")
    the_day_before.moves_to("2026-10-22 09:00")
    assert cmt.posts == []
    officer.says("release the CMT digest")
    officer.sees("has been posted.")
    cmt.sees("Corporate Management Team, Q2 2026/27")
    the_day_before.moves_to("2026-10-23 09:00")
    assert len(cmt.posts) == 1


def test_a_digest_released_in_the_evening_is_posted_in_the_morning(the_day_before: Council) -> None:
    officer, cmt = the_day_before.person(OFFICER), the_day_before.channel("cmt")
    officer.says("hold the CMT digest")
    the_day_before.moves_to("2026-10-21 18:00")
    officer.says("release the CMT digest")
    officer.sees("is posted on Thursday 22 October at 08:30.")
    assert cmt.posts == []
    the_day_before.moves_to("2026-10-22 08:30")
    assert len(cmt.posts) == 1


def test_what_was_posted_early_is_not_posted_again(the_day_before: Council) -> None:
    officer, cmt = the_day_before.person(OFFICER), the_day_before.channel("cmt")
    officer.says("release the CMT digest").says("yes")
    the_day_before.moves_to(DUE)
    assert len(cmt.posts) == 1
    officer.says("hold the CMT digest")
    officer.sees("No digest is still to be posted")


def test_the_digest_after_a_released_one_compares_with_it(the_day_before: Council) -> None:
    the_day_before.person(OFFICER).says("release the CMT digest").presses("Yes, post it now")
    the_day_before.moves_to(DUE)
    the_day_before.sleeps_until("2027-01-21 16:00")
    the_day_before.moves_to("2027-01-22 09:00")
    (_, second) = the_day_before.channel("cmt").posts
    assert "Continuing" in words_of(second.reply)


def test_which_digest_is_asked_where_several_can_be_meant(the_day_before: Council) -> None:
    officer = the_day_before.person(OFFICER)
    officer.says("preview the digest")
    officer.sees("Which digest do you mean?", buttons=["Corporate Management Team", "Cabinet"])
    officer.presses("Cabinet")
    officer.sees("Preview: how Cabinet would read it now.", "It is to be posted on Wednesday 28 October.")


def test_only_officers_hold_and_release(the_day_before: Council) -> None:
    head, cmt = the_day_before.person("callum.braithwell"), the_day_before.channel("cmt")
    for text in ("release the CMT digest", "hold the CMT digest", "preview the CMT digest"):
        head.says(text)
        head.sees("That is not yours to do here.")
    assert cmt.posts == []


def test_heads_get_no_preview_of_a_held_digest(open_window: Council) -> None:
    officer, head = open_window.person(OFFICER), open_window.person("callum.braithwell")
    officer.says("hold the CMT digest")
    open_window.moves_to(BEFORE)
    assert not any("Corporate Management Team will see" in words_of(post.reply) for post in head.posts)


@pytest.mark.parametrize("words", ["hold it", "Hold it please", "please hold that back", "ok, hold"])
def test_what_is_said_right_below_a_preview_holds_that_digest(the_day_before: Council, words: str) -> None:
    officer = the_day_before.person(OFFICER)
    officer.says("preview the CMT digest").says(words)
    officer.sees(
        "The digest for Corporate Management Team about Q2 2026/27 is held back.",
        buttons=["Release for Tuesday 20 October"],
    )


@pytest.mark.parametrize("words", ["release it", "send it now", "post it", "go ahead and send it"])
def test_what_is_said_right_below_a_preview_releases_that_digest(the_day_before: Council, words: str) -> None:
    officer, cmt = the_day_before.person(OFFICER), the_day_before.channel("cmt")
    officer.says("preview the CMT digest").says(words)
    officer.sees("The digest for Corporate Management Team about Q2 2026/27 is due", "Shall it be posted now?")
    assert cmt.posts == []
    officer.says("yes").sees("The digest for Corporate Management Team about Q2 2026/27 has been posted.")
    assert len(cmt.posts) == 1


def test_a_digest_held_by_a_word_is_released_by_a_word(the_day_before: Council) -> None:
    officer = the_day_before.person(OFFICER)
    officer.says("preview the digest").presses("Cabinet").says("hold it").sees("for Cabinet", "is held back")
    officer.says("release it").sees("for Cabinet", "is no longer held back. It is posted at its time")


@pytest.mark.parametrize("words", ["don't hold it", "do you hold it?", "hold"])
def test_other_words_hold_nothing(the_day_before: Council, words: str) -> None:
    officer = the_day_before.person(OFFICER)
    officer.says("preview the CMT digest").says("what is missed bins" if words == "hold" else "preview the CMT digest")
    officer.says(words)
    officer.sees_no("Corporate Management Team about Q2 2026/27 is held back")


def test_a_held_digest_that_is_released_before_its_day_is_posted_on_its_day(the_day_before: Council) -> None:
    officer, cmt = the_day_before.person(OFFICER), the_day_before.channel("cmt")
    officer.says("hold the CMT digest").says("release the CMT digest")
    officer.sees("is no longer held back. It is posted at its time, on Tuesday 20 October.")
    assert cmt.posts == []
    the_day_before.moves_to(DUE)
    assert len(cmt.posts) == 1


def test_holding_and_releasing_are_undone(the_day_before: Council) -> None:
    officer, cmt = the_day_before.person(OFFICER), the_day_before.channel("cmt")
    officer.says("hold the CMT digest").says("undo").sees("is no longer held back.")
    officer.says("hold the CMT digest").says("release the CMT digest").says("undo").sees("is held back.")
    the_day_before.moves_to(DUE)
    assert cmt.posts == []


def test_undo_means_whatever_was_changed_last(the_day_before: Council) -> None:
    officer = the_day_before.person(OFFICER)
    officer.says("hold the CMT digest").says("change the target for missed bins to 41 from 1 January")
    officer.says("undo").sees("Taken back", "Missed collections")
    officer.says("undo").sees("is no longer held back.")


def test_each_button_says_what_it_does_as_the_digest_stands(the_day_before: Council) -> None:
    officer = the_day_before.person(OFFICER)
    officer.says("hold the CMT digest").presses("Release for Tuesday 20 October")
    officer.sees("is no longer held back. It is posted at its time", buttons=["Hold", "Post it early"])
    officer.presses("Hold")
    the_day_before.moves_to("2026-10-21 18:00")
    officer.says("preview the CMT digest").sees("It is held back.", buttons=["Release and post"])
    officer.presses("Release and post")
    let_go = officer.sees("is posted on Thursday 22 October at 08:30.", buttons=["Hold"])
    assert labels(let_go) == ["Hold"]
    officer.says("preview the CMT digest")
    assert labels(officer.sees("It is to be posted on Thursday 22 October.")) == ["Hold"]
    officer.says("release the CMT digest").sees("is posted on Thursday 22 October at 08:30.")
    officer.says("hold the CMT digest").sees("is held back.", buttons=["Release and post"])
    the_day_before.moves_to("2026-10-22 09:00")
    assert the_day_before.channel("cmt").posts == []


def test_one_let_go_early_in_the_evening_is_no_longer_offered_to_be_posted_early(the_day_before: Council) -> None:
    officer = the_day_before.person(OFFICER)
    the_day_before.clock.at = moment("2026-10-19 19:00")
    officer.says("release the CMT digest").says("yes").sees("is posted on Tuesday 20 October at 08:30.")
    officer.says("show the board").sees("Tuesday 20 October: Corporate Management Team")
    officer.says("preview the CMT digest")
    assert labels(officer.sees("Preview: how Corporate Management Team")) == ["Hold"]


def labels(post: Post) -> list[str]:
    """The buttons of a message, in their order, without those of its charts and rows."""
    return [button.label for button in buttons_of(post.reply) if button.command.startswith("digest.")]
