"""Responsibilities, and what to ask the director."""

from bot.reply import Bullets
from handlers.understanding.question import Dimension, Kind, Pick, Question
from tests.answering.asking import Answered, Hartsmere, of


def questions_in(answer: Answered) -> tuple[str, ...]:
    return next(part.items for part in answer.reply.parts if isinstance(part, Bullets))


def test_three_questions_come_from_figures_actions_and_money(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.SUMMARY, aspect="ask"))
    asked = questions_in(answer)
    assert len(asked) == 3
    assert asked[0].startswith("Days to re-let an empty home is red at 35.1 days against a target of 28 days or less.")
    assert "was due on Friday 4 September and is still open" in asked[1]
    assert "overspend by £476,000" in asked[2]
    assert all(text.endswith("?") for text in asked)


def test_a_member_who_names_nothing_asks_about_their_own_portfolio(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.SUMMARY, aspect="ask"))
    assert "about Housing and Homelessness" in answer.sentence


def test_scrutiny_asks_about_the_whole_council(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("clifford.heaney", of(Kind.SUMMARY, aspect="ask"))
    assert "about the whole council" in answer.sentence


def test_where_little_is_off_target_there_are_still_three_different_questions(hartsmere: Hartsmere) -> None:
    leisure = of(Kind.SUMMARY, aspect="ask", within=(Pick(Dimension.SERVICE, "leisure"),))
    answer = hartsmere.asked("shabnam.wetherby", leisure)
    assert len(set(questions_in(answer))) == 3
    assert all(text.endswith("?") for text in questions_in(answer))


def test_a_member_is_responsible_for_a_portfolio_and_all_in_it(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", Question(Kind.SUMMARY, aspect="responsibilities", mine=True))
    assert answer.sentence == "You are responsible for 22 indicators (Housing and Homelessness), in 5 services."
    assert len(answer.codes) == 22
    assert "You sit on: Cabinet" in answer.text


def test_a_manager_is_responsible_for_the_figures_they_give(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("asha.patel", Question(Kind.SUMMARY, aspect="responsibilities", mine=True))
    assert answer.sentence == "You are responsible for 4 indicators, in 1 service."


def test_a_summary_says_what_it_costs_to_the_councils_own_people_only(hartsmere: Hartsmere) -> None:
    housing = of(Kind.SUMMARY, within=(Pick(Dimension.PORTFOLIO, "housing"),))
    assert "Money: forecast at Q1 2026/27" in hartsmere.asked("elspeth.nwosu", housing).text
    assert "Money" not in hartsmere.asked("rukhsana.dent", housing).text
