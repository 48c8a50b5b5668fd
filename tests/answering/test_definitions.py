"""What a figure means, what it should reach and who owns it."""

from handlers.understanding.question import Dimension, Kind, Pick
from tests.answering.asking import Hartsmere, during, of


def test_a_definition_is_told_with_how_often_and_which_way_is_better(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.DEFINITION, "CUS3", aspect="definition"))
    assert answer.sentence.startswith("Avoidable contact: Contacts that the customer should not have needed")
    assert "every quarter in %; lower is better" in answer.text


def test_the_owner_is_named_to_members(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.DEFINITION, "HO12", aspect="owner"))
    assert answer.sentence == "Siobhan Mercado owns Days to re-let an empty home (Repairs and Empty Homes)."
    assert answer.answer.indicators[0].owner == "siobhan.mercado@hartsmere.example"


def test_the_owner_is_not_named_to_partners(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("rukhsana.dent", of(Kind.DEFINITION, "HO12", aspect="owner"))
    assert answer.sentence == "Days to re-let an empty home belongs to Repairs and Empty Homes."
    assert answer.answer.indicators[0].owner is None


def test_an_owner_who_is_away_is_told_with_who_is_asked_instead(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.DEFINITION, "ASC5", aspect="owner"))
    assert "until 23 Oct 2026; Chidi Larkinson is asked instead" in answer.text


def test_who_set_a_target_and_when_is_told(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("catrin.bello", of(Kind.DEFINITION, "ENV2", aspect="target set"))
    assert answer.sentence.startswith(
        "The target for Household waste recycled for 2026/27, 58%, was set with an import on"
    )


def test_who_heads_a_service_and_holds_a_portfolio_is_told(hartsmere: Hartsmere) -> None:
    service = (Pick(Dimension.SERVICE, "housing_needs"),)
    portfolio = (Pick(Dimension.PORTFOLIO, "housing"),)
    heads = hartsmere.asked("catrin.bello", of(Kind.DEFINITION, aspect="owner", within=service))
    holds = hartsmere.asked("catrin.bello", of(Kind.DEFINITION, aspect="owner", within=portfolio))
    assert heads.sentence == "Roisin Delacourt heads Housing Needs."
    assert holds.sentence == "Elspeth Nwosu holds the Housing and Homelessness portfolio."


def test_the_years_target_is_said_to_be_the_years(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.DEFINITION, "ENV2", aspect="target"))
    assert "58% for Q1 2026/27" in answer.sentence
    assert "the target for the whole of 2026/27" in answer.sentence
    assert answer.answer.indicators[0].target == "58"


def test_the_target_of_an_earlier_year_is_the_one_of_the_time(hartsmere: Hartsmere) -> None:
    asked = of(Kind.DEFINITION, "ENV2", aspect="target", period=during("2025/26"))
    assert "is 57%" in hartsmere.asked("elspeth.nwosu", asked).sentence


def test_a_quoted_target_is_held_against_the_record(hartsmere: Hartsmere) -> None:
    asked = of(Kind.DEFINITION, "ENV1", aspect="target", figures=("40", "400"))
    answer = hartsmere.asked("elspeth.nwosu", asked)
    assert "40 is what is on record." in answer.sentence
    assert "a performance officer can change it" in answer.sentence


def test_the_nearest_tolerance_is_told_with_its_source_and_what_it_means(hartsmere: Hartsmere) -> None:
    own = hartsmere.asked("elspeth.nwosu", of(Kind.DEFINITION, "HO4", aspect="tolerance"))
    targets = hartsmere.asked("elspeth.nwosu", of(Kind.DEFINITION, "ENV2", aspect="tolerance"))
    councils = hartsmere.asked("elspeth.nwosu", of(Kind.DEFINITION, "HO12", aspect="tolerance"))
    assert "is 1 (set for this indicator), so with a target of 6 or fewer it is amber up to 7." in own.sentence
    assert "1.5pp (set with the target for 2026/27)" in targets.sentence
    assert "amber down to 56.5%" in targets.sentence
    assert "10% (the council's own)" in councils.sentence


def test_a_range_is_amber_on_both_sides(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.DEFINITION, "ASC10", aspect="tolerance"))
    assert "amber outside the range, down to £882 and up to £979" in answer.sentence


def test_what_is_not_rated_has_no_tolerance(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.DEFINITION, "HO3", aspect="tolerance"))
    assert "it is not rated" in answer.sentence
