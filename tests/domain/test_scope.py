"""What a body looks at."""

import pytest

from domain.scope import IndicatorFacts, Scope, ScopeFault

BINS = IndicatorFacts(
    strategic=True,
    portfolio="ENV",
    service="waste",
    directorate="Place",
    priorities=frozenset({"clean", "clean.streets"}),
    partner="Serco",
)
RENTS = IndicatorFacts(portfolio="HOU", service="housing", directorate="People", priorities=frozenset({"homes"}))


@pytest.mark.parametrize(
    ("text", "bins", "rents"),
    [
        ("all", True, True),
        ("strategic", True, False),
        ("operational", False, True),
        ("strategic;operational", True, True),
        ("portfolio:ENV", True, False),
        ("portfolio: env", True, False),
        ("service:housing", False, True),
        ("directorate:place", True, False),
        ("priority:clean", True, False),
        ("priority:clean.streets", True, False),
        ("partner:Serco", True, False),
        ("portfolio:ENV;service:housing", True, True),
        ("strategic;portfolio:HOU", False, False),
        ("portfolio:ENV ; strategic", True, False),
        ("portfolio:HOU;operational", False, True),
        ("all;portfolio:HOU", True, True),
        ("portfolio:XYZ", False, False),
    ],
)
def test_a_scope_says_which_indicators_a_body_looks_at(text: str, bins: bool, rents: bool) -> None:
    scope = Scope.parse(text)
    assert (scope.matches(BINS), scope.matches(RENTS)) == (bins, rents)
    assert Scope.parse(str(scope)) == scope


def test_a_partner_scope_without_a_name_does_not_mean_everything_without_a_partner() -> None:
    with pytest.raises(ScopeFault):
        Scope.parse("partner:")


def test_a_scope_names_what_has_to_exist() -> None:
    assert Scope.parse("portfolio:ENV;portfolio:HOU;service:waste").names("portfolio") == ("ENV", "HOU")


@pytest.mark.parametrize("text", ["", ";", "everything", "portfolio", "ward:7", "strategic:yes", "all:x"])
def test_what_is_no_scope_is_refused_with_the_parts_there_are(text: str) -> None:
    with pytest.raises(ScopeFault, match=r"all, strategic, operational, portfolio:\.\.\."):
        Scope.parse(text)
