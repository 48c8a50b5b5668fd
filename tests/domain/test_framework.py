"""What a council chooses, and what is said when it chooses something that cannot be."""

from datetime import time
from decimal import Decimal

import pytest

from domain.calendar_rules import CalendarRules, DigestRule, Hours
from domain.composites import CompositeRule
from domain.exception_rules import DEFAULT_RULES, ExceptionRule, RuleKind
from domain.framework import BodyRules, Framework, FrameworkFaults
from domain.rating import Rating, RatingRule, Tolerance
from domain.scope import Scope

SMALLEST: dict[str, object] = {"name": "Hart District Council", "key": "hart"}


def faults_of(**settings: object) -> list[tuple[str, str, str]]:
    with pytest.raises(FrameworkFaults) as refused:
        Framework.read({**SMALLEST, **settings})
    return [(fault.key, fault.found, fault.expected) for fault in refused.value.faults]


def test_a_name_and_a_key_are_enough_and_everything_else_has_a_default() -> None:
    framework = Framework.read(SMALLEST)
    assert framework == Framework(name="Hart District Council", key="hart")
    assert (framework.nation, framework.tolerance, framework.signoff_required) == ("england", None, True)
    assert framework.calendar == CalendarRules(1, 12, (-3, 0), (1,), (3,), Hours(time(8, 30), time(17)))
    assert [str(rule) for rule in framework.exception_rules] == [
        "red",
        "amber 2",
        "worse 3",
        "signal",
        "late",
        "forecast red",
        "variance 50000",
        "overdue action",
        "no target",
    ]


def test_everything_can_be_chosen() -> None:
    framework = Framework.read(
        {
            **SMALLEST,
            "nation": "wales",
            "year_starts": "04-01",
            "words": {"portfolio": "brief", "indicator": "measure", "bodies": "groups"},
            "rating": {"tolerance": "5%", "rule": "target and last year"},
            "composite": {"rule": "worst"},
            "exceptions": {"rules": ["red", "amber 3", "variance 25000"]},
            "calendar": {
                "window_opens": 2,
                "deadline": 10,
                "reminders": [0, -5],
                "late": [1, 5],
                "escalate": [],
                "hours": "9:00-16:30",
            },
            "signoff": {"required": "no"},
            "slack": {"team": "T0HART"},
            "teams": {"tenant": "hart.example"},
            "bodies": [
                {
                    "key": "cmt",
                    "name": "CMT",
                    "channel": "cmt",
                    "scope": "strategic",
                    "digest": "quarterly",
                    "next": "cab",
                },
                {"key": "cab", "name": "Cabinet"},
            ],
        }
    )
    assert framework == Framework(
        name="Hart District Council",
        key="hart",
        nation="wales",
        words=(("portfolio", "brief"), ("indicator", "measure"), ("bodies", "groups")),
        tolerance=Tolerance(Decimal(5)),
        rating_rule=RatingRule.TARGET_AND_LAST_YEAR,
        composite_rule=CompositeRule.WORST,
        exception_rules=(
            ExceptionRule(RuleKind.RED),
            ExceptionRule(RuleKind.AMBER, 3),
            ExceptionRule(RuleKind.VARIANCE, 25000),
        ),
        calendar=CalendarRules(2, 10, (-5, 0), (1, 5), (), Hours(time(9), time(16, 30))),
        signoff_required=False,
        slack_team="T0HART",
        teams_tenant="hart.example",
        bodies=(
            BodyRules("cmt", "CMT", "cmt", Scope.parse("strategic"), DigestRule(), "cab"),
            BodyRules("cab", "Cabinet"),
        ),
    )


def test_which_figures_are_commented_on_can_be_chosen() -> None:
    usual = Framework.read(SMALLEST)
    assert (usual.comments_required, usual.options_required) == ((Rating.RED, Rating.AMBER), False)
    chosen = Framework.read({**SMALLEST, "comments": {"required": ["red"], "options": "yes"}})
    assert (chosen.comments_required, chosen.options_required) == ((Rating.RED,), True)
    assert Framework.read({**SMALLEST, "comments": {"required": []}}).comments_required == ()
    faults = faults_of(comments={"required": ["red", "purple"]})
    assert faults == [("comments.required[2]", '"purple"', "red, amber or green")]


def test_bodies_and_offices_may_have_a_council_s_own_words_too() -> None:
    framework = Framework.read({**SMALLEST, "words": {"cabinet": "Executive", "director": "corporate director"}})
    assert (framework.word("cabinet"), framework.word("director", 2)) == ("Executive", "corporate directors")
    assert (framework.word("head"), framework.word("deputy", 2)) == ("head", "deputies")


def test_a_council_has_its_own_words() -> None:
    framework = Framework.read({**SMALLEST, "words": {"portfolio": "brief", "body": "board", "bodies": "groups"}})
    assert [framework.word("portfolio"), framework.word("portfolio", 2)] == ["brief", "briefs"]
    assert [framework.word("body", 1), framework.word("body", 0)] == ["board", "groups"]
    assert [framework.word("priority"), framework.word("priority", 3)] == ["priority", "priorities"]


@pytest.mark.parametrize(
    ("settings", "fault"),
    [
        ({"name": " "}, ("name", '" "', "a text")),
        ({"key": None}, ("key", "nothing", "a text")),
        ({"nation": "cornwall"}, ("nation", '"cornwall"', "england or scotland or wales or northern ireland")),
        ({"year_starts": "01-01"}, ("year_starts", '"01-01"', "04-01")),
        ({"rating": {"tolerance": "ten"}}, ("rating.tolerance", '"ten"', "10%, 2pp or a plain number")),
        ({"rating": {"tolerance": True}}, ("rating.tolerance", "True", "a text or a number")),
        ({"rating": {"rule": "mood"}}, ("rating.rule", '"mood"', "target or target and last year")),
        ({"rating": "10%"}, ("rating", '"10%"', "a table of keys and values")),
        ({"composite": {"rule": "best"}}, ("composite.rule", '"best"', "mean or worst")),
        ({"exceptions": {"rules": "red"}}, ("exceptions.rules", '"red"', "a list of texts")),
        (
            {"exceptions": {"rules": ["red", "variance"]}},
            ("exceptions.rules[2]", '"variance"', "an amount in pounds, such as variance 50000"),
        ),
        (
            {"exceptions": {"rules": ["signal 3"]}},
            ("exceptions.rules[1]", '"signal 3"', '"signal" without a number'),
        ),
        ({"exceptions": {"rules": ["amber 0"]}}, ("exceptions.rules[1]", '"amber 0"', "a number of 1 or more")),
        ({"calendar": {"deadline": "12"}}, ("calendar.deadline", '"12"', "a whole number, 1 or more")),
        ({"calendar": {"deadline": True}}, ("calendar.deadline", "True", "a whole number, 1 or more")),
        (
            {"calendar": {"deadline": 3, "window_opens": 5}},
            ("calendar.deadline", "3", "the day the window opens (5) or later"),
        ),
        ({"calendar": {"reminders": [1]}}, ("calendar.reminders", "[1]", "a list of whole numbers, 0 or less")),
        ({"calendar": {"late": [0]}}, ("calendar.late", "[0]", "a list of whole numbers, 1 or more")),
        (
            {"calendar": {"hours": "17:00-08:30"}},
            ("calendar.hours", '"17:00-08:30"', "two times with the earlier first, such as 08:30-17:00"),
        ),
        (
            {"calendar": {"hours": "8.30-25:00"}},
            ("calendar.hours", '"8.30-25:00"', "two times with the earlier first, such as 08:30-17:00"),
        ),
        ({"signoff": {"required": "maybe"}}, ("signoff.required", '"maybe"', "yes or no")),
        ({"bodies": [3]}, ("bodies", "[3]", "a list of tables")),
        (
            {"bodies": [{"key": "a", "name": "A", "digest": "daily"}]},
            ("bodies[1].digest", '"daily"', "quarterly, monthly, deadline +4 (working days) or none"),
        ),
        (
            {"bodies": [{"key": "a", "name": "A", "next": "b"}]},
            ("bodies[1].next", '"b"', "the key of another body"),
        ),
        ({"slack": {"team": 5}}, ("slack.team", "5", "a text")),
    ],
)
def test_a_wrong_setting_is_named_with_what_was_found_and_expected(
    settings: dict[str, object], fault: tuple[str, str, str]
) -> None:
    assert faults_of(**settings) == [fault]


def test_all_faults_are_told_at_once() -> None:
    keys = [key for key, _, _ in faults_of(nation="mars", signoff=3, slack={"team": 5})]
    assert sorted(keys) == ["nation", "signoff", "slack.team"]


def test_what_no_council_can_choose_is_told_with_what_stands_beside_it_and_passed_over() -> None:
    settings = {**SMALLEST, "colour": "blue", "words": {"gadget": "thing"}, "slack": {"taem": "T1"}}
    assert Framework.read(settings) == Framework.read(SMALLEST)
    unknown = {each.key: each.beside for each in Framework.unknown_settings(settings)}
    assert set(unknown) == {"colour", "words.gadget", "slack.taem"}
    assert unknown["slack.taem"] == ("team",)
    assert Framework.unknown_settings(SMALLEST) == ()


def test_two_bodies_cannot_share_a_key() -> None:
    same = [{"key": "cmt", "name": "CMT"}, {"key": "cmt", "name": "Corporate team"}]
    assert [key for key, _, _ in faults_of(bodies=same)] == ["bodies[1].key", "bodies[2].key"]


def test_a_fault_reads_as_a_sentence() -> None:
    with pytest.raises(FrameworkFaults, match='nation: found "mars", expected england or scotland'):
        Framework.read({**SMALLEST, "nation": "mars"})


@pytest.mark.parametrize("rule", DEFAULT_RULES, ids=str)
def test_a_rule_is_read_as_it_is_written(rule: ExceptionRule) -> None:
    assert ExceptionRule.parse(str(rule)) == rule


@pytest.mark.parametrize("written", ["quarterly", "monthly", "deadline +4"])
def test_when_a_digest_comes_is_read_as_it_is_written(written: str) -> None:
    assert str(DigestRule.parse(written)) == written
    assert DigestRule.parse("none") is None


@pytest.mark.parametrize("written", ["deadline", "quarterly +3", "+4", "deadline +0", "weekly"])
def test_a_digest_at_no_known_time_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="deadline"):
        DigestRule.parse(written)


def test_a_key_that_nobody_knows_is_told_in_every_part() -> None:
    parts = ("rating", "composite", "exceptions", "signoff", "comments", "changes", "slack", "teams", "officers")
    found = Framework.unknown_settings({**SMALLEST, **{part: {"aproval": "officer"} for part in parts}})
    assert sorted(each.key for each in found) == sorted(f"{part}.aproval" for part in parts)
