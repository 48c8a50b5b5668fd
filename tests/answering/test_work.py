"""Risks, projects, actions and meetings."""

from datetime import datetime

from domain.rating import Rating
from handlers.understanding.question import Days, Dimension, Kind, Pick, Ranking
from tests.answering.asking import Hartsmere, of

HOUSING = (Pick(Dimension.PORTFOLIO, "housing"),)
CABINET = (Pick(Dimension.BODY, "cabinet"),)


def test_high_risks_of_red_indicators_are_counted_against_all_that_are_linked(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.RISKS, aspect="high", ratings=(Rating.RED,)))
    assert answer.sentence.startswith("1 of 4 risks linked to red indicators in the whole council is high after")
    assert answer.codes == ["HO2a"]


def test_risks_of_a_portfolio_come_largest_first_with_what_is_done(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.RISKS, within=HOUSING))
    assert answer.column("Now")[0].startswith("High")
    assert "Purchase of 24 homes" in answer.column("What is done")[0]


def test_scores_in_letters_and_in_numbers_are_ordered_together(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("harriet.sandoval", of(Kind.RISKS))
    assert len(answer.tables[0].rows) == 15
    assert "Medium (impact 3, likelihood 3)" in answer.column("Now")


def test_only_risks_that_score_over_a_limit_are_told(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("catrin.bello", of(Kind.RISKS, over="11"))
    assert "12 or more after mitigation" in answer.sentence
    assert 0 < len(answer.column("Risk")) < len(hartsmere.asked("catrin.bello", of(Kind.RISKS)).column("Risk"))


def test_how_risks_have_moved_is_said_not_to_be_known(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.RISKS, aspect="moved"))
    assert answer.sentence.startswith("I only know the scores as they are now, so I can't say how they have moved.")


def test_a_project_is_behind_when_red_amber_or_overdue(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("harriet.sandoval", of(Kind.PROJECTS, aspect="behind"))
    ratings = answer.column("Rating")
    assert ratings == sorted(ratings, reverse=True)
    assert set(ratings) == {"Red", "Amber"}
    assert "New depot at Saltway" in answer.column("Project")
    assert "Complete" not in answer.column("Status")


def test_projects_of_a_priority_include_those_of_the_priorities_below_it(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("harriet.sandoval", of(Kind.PROJECTS, within=(Pick(Dimension.PRIORITY, "clean"),)))
    assert {"New depot at Saltway", "Quayside flood wall"} <= set(answer.column("Project"))


def test_what_only_indicators_have_does_not_narrow_projects(hartsmere: Hartsmere) -> None:
    big = (Pick(Dimension.PERSPECTIVE, "Big ticket"),)
    everything = hartsmere.asked("harriet.sandoval", of(Kind.PROJECTS))
    assert hartsmere.asked("harriet.sandoval", of(Kind.PROJECTS, within=big)).tables == everything.tables


def test_what_is_being_done_is_the_owners_words_and_every_action(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.ACTIONS, "HO2a"))
    assert answer.sentence.startswith("2 actions are open for Households in temporary accommodation")
    assert "What its owner says" in answer.text
    assert answer.column("Status") == ["Overdue", "Overdue"]
    assert answer.codes == ["HO2a"]


def test_overdue_actions_come_oldest_first(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("harriet.sandoval", of(Kind.ACTIONS, aspect="overdue"))
    assert answer.sentence == "4 of 15 actions open in the whole council are overdue."
    assert answer.column("Due")[0] == "14 Aug 2026"


def test_actions_about_what_is_red_hang_on_red_indicators(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("harriet.sandoval", of(Kind.ACTIONS, ratings=(Rating.RED,)))
    assert "Bring forward the call-back service" not in answer.column("Action")
    assert "Weekly count of plans over 20 weeks to the director" in answer.column("Action")


def test_the_last_meeting_is_told_with_what_is_still_open(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.MEETINGS, within=CABINET))
    assert answer.sentence.startswith("Cabinet met on Wednesday 9 September: Accepted the timetable")
    assert "Report the cost of each type of temporary accommodation" in answer.text


def test_the_next_meeting_is_one_that_is_still_to_come(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.MEETINGS, within=CABINET, aspect="next"))
    assert answer.sentence.startswith("Cabinet meets next on Wednesday 11 November")


def test_with_no_body_named_ones_own_are_meant(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("ngozi.whitlock", of(Kind.MEETINGS))
    assert "Place management team" in answer.text
    assert "Cabinet met" not in answer.text


def test_partners_are_kindly_refused_what_is_the_councils_own(hartsmere: Hartsmere) -> None:
    for kind in (Kind.RISKS, Kind.PROJECTS, Kind.ACTIONS, Kind.MEETINGS):
        answer = hartsmere.asked("rukhsana.dent", of(kind))
        assert answer.answer.kind == Kind.REFUSE, kind
        assert "@" not in answer.text


def test_a_partner_hears_what_the_figures_say_but_not_who_owns_them(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("stefan.albright", of(Kind.ACTIONS, "ENV1"))
    assert "Asha Patel" not in answer.text
    assert "Trial of a Saturday crew" not in answer.text


def test_where_the_last_meeting_has_no_outcome_yet_the_one_before_tells_what_was_agreed(hartsmere: Hartsmere) -> None:
    cmt = (Pick(Dimension.BODY, "cmt"),)
    answer = hartsmere.asked("harriet.sandoval", of(Kind.MEETINGS, within=cmt), today="2026-11-22")
    assert "met on Tuesday 27 October: no outcome on record. Before that, on Tuesday 28 July: " in answer.sentence


def test_the_meeting_before_the_last_one_that_agreed_anything_is_told(hartsmere: Hartsmere) -> None:
    cabinet = (Pick(Dimension.BODY, "cabinet"),)
    earlier = hartsmere.asked("elspeth.nwosu", of(Kind.MEETINGS, within=cabinet, ranking=Ranking("date", count=2)))
    assert earlier.sentence.startswith("Cabinet met on ")
    assert "9 September" not in earlier.sentence


def test_that_no_earlier_meeting_is_on_record_is_said_before_the_last_one(hartsmere: Hartsmere) -> None:
    cabinet = (Pick(Dimension.BODY, "cabinet"),)
    none = hartsmere.asked("elspeth.nwosu", of(Kind.MEETINGS, within=cabinet, ranking=Ranking("date", count=40)))
    assert none.sentence.startswith("No earlier meeting of Cabinet is on record. Cabinet met on Wednesday 9 September")


def test_only_what_is_due_within_the_days_asked_about_is_told(hartsmere: Hartsmere) -> None:
    days = Days(since="2026-10-01", until="2026-12-31")
    actions = hartsmere.asked("catrin.bello", of(Kind.ACTIONS, days=days))
    assert "due from 1 Oct 2026 to 31 Dec 2026." in actions.sentence
    due = [date_of(text) for text in actions.column("Due")]
    assert due
    assert all("2026-10-01" <= day <= "2026-12-31" for day in due)
    projects = hartsmere.asked("catrin.bello", of(Kind.PROJECTS, days=days))
    assert "due from 1 Oct 2026 to 31 Dec 2026" in projects.sentence
    assert all("2026-10-01" <= date_of(text) <= "2026-12-31" for text in projects.column("Due"))


def date_of(text: str) -> str:
    """`31 Dec 2026`, perhaps with words behind it, as an ISO date."""
    return datetime.strptime(" ".join(text.split()[:3]), "%d %b %Y").date().isoformat()  # noqa: DTZ007


def test_actions_about_the_reds_are_those_of_red_indicators(hartsmere: Hartsmere) -> None:
    every = hartsmere.asked("catrin.bello", of(Kind.ACTIONS))
    reds = hartsmere.asked("catrin.bello", of(Kind.ACTIONS, ratings=(Rating.RED,)))
    assert "(red indicators only)" in reds.sentence
    rows = {row[0].text for table in reds.tables for row in table.rows}
    assert rows < {row[0].text for table in every.tables for row in table.rows}
