"""Run over everything that was ever published, the checks ask about next to nothing, and about what is odd."""

from domain.answer import Figure
from handlers.returning.checks import asked_about, findings
from handlers.returning.owing import Item
from handlers.timetable.ticking import clock_request
from storage.queries import figures, indicators
from tests.conversations.conftest import HART, HARTSMERE
from tests.conversations.stage import Council


def asked_of(council: Council) -> tuple[int, dict[tuple[str, str], str]]:
    """How many figures there are, and what each would have been asked about when it was given."""
    count, asked = 0, {}
    with council.database.reading() as session:
        request = clock_request(session, council.key, council.clock.now())
        for indicator in indicators.every(session, council.key):
            for said in figures.history(session, council.key, indicator.code):
                if said.value is None or said.period.frequency is not indicator.frequency:
                    continue
                count += 1
                figure = Figure(said.value, said.numerator, said.denominator)
                if doubt := asked_about(request, indicator, said.period, figure):
                    asked[indicator.code, said.period.notation] = doubt.finding
    return count, asked


def test_of_a_real_councils_figures_three_are_asked_about(hart: Council) -> None:
    """Two are the first below zero, one is the first zero: each may be right, and is worth one press."""
    hart.sleeps_until("2014-10-15 09:00")
    hart.imports(HART / "q2")
    count, asked = asked_of(hart)
    assert count == 130
    assert set(asked) == {("LS05", "2014/15 Q1"), ("SNH01", "2014/15 Q1"), ("SNH02", "2014/15 Q1")}


def test_of_the_sample_councils_figures_one_in_a_thousand_is_asked_about(hartsmere: Council) -> None:
    hartsmere.sleeps_until("2026-10-20 09:00")
    hartsmere.imports(HARTSMERE / "q2")
    count, asked = asked_of(hartsmere)
    assert count > 2000
    assert len(asked) * 1000 <= count * 1


def test_what_was_not_moved_on_in_the_published_quarter_is_remarked_on(hart: Council) -> None:
    hart.sleeps_until("2014-10-15 09:00")
    hart.imports(HART / "q2")
    with hart.database.reading() as session:
        request = clock_request(session, hart.key, hart.clock.now())
        said = {}
        for indicator in indicators.every(session, hart.key):
            for revision in figures.history(session, hart.key, indicator.code)[-1:]:
                item = Item(indicator, revision.period, revision, indicator.owner, hart.today)
                said[indicator.code] = " ".join(findings(request, item))
    assert {code for code, words in said.items() if words} == {"HS16", "LS05", "RB05", "RB06"}
    assert "The figure is the same as for the period before" in said["HS16"]
    assert "The target is 0, which any figure meets." in said["LS05"]
    for code in ("RB05", "RB06"):
        assert "The target is still the one of the period before" in said[code]
