"""A council's framework: what it has chosen in council.toml, read and checked as a whole."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.calendar_rules import DEFAULT_CALENDAR, CalendarRules, DigestRule, Hours
from domain.composites import CompositeRule
from domain.exception_rules import DEFAULT_RULES, ExceptionRule
from domain.mapping import Fault, MappingReader, Unknown
from domain.rating import Rating, RatingRule, Tolerance
from domain.scope import EVERYTHING, Scope
from domain.working_days import SUBDIVISIONS

YEAR_STARTS = "04-01"
COMMENTED = (Rating.RED, Rating.AMBER)
"""The ratings that ask for a comment where the council has not chosen."""

PLURALS = {
    "council": "councils",
    "body": "bodies",
    "portfolio": "portfolios",
    "service": "services",
    "directorate": "directorates",
    "priority": "priorities",
    "indicator": "indicators",
    "outturn": "outturns",
    "target": "targets",
    "tolerance": "tolerances",
    "exception": "exceptions",
    "digest": "digests",
    "return": "returns",
    "window": "windows",
    "action": "actions",
    "risk": "risks",
    "project": "projects",
    "meeting": "meetings",
    "rating": "ratings",
    "signal": "signals",
    "sign-off": "sign-offs",
    "publication": "publications",
    "restatement": "restatements",
    "area": "areas",
    "partner": "partners",
    "perspective": "perspectives",
    "cabinet": "cabinets",
    "leader": "leaders",
    "scrutiny": "scrutinies",
    "director": "directors",
    "head": "heads",
    "manager": "managers",
    "officer": "officers",
    "owner": "owners",
    "deputy": "deputies",
}
"""The terms that a council may have words of its own for, bodies and offices among them, with their plurals."""


class FrameworkFaults(ValueError):
    """Everything that is wrong with a council's settings, in the order it was found."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class BodyRules:
    """A body as the settings describe it; `digest` None is never, `next` the key of the body it reports to."""

    key: str
    name: str
    channel: str = ""
    scope: Scope = EVERYTHING
    digest: DigestRule | None = None
    next: str = ""


@dataclass(frozen=True)
class Framework:
    """What one council has chosen; every choice but its name and key has a default.

    `comments_required` are the ratings that ask for a comment; with `options_required` it names a way forward as well.
    With `four_eyes` nobody approves what they have entered or asked for themselves; with `changes_need_approval` a
    second performance officer approves a change of the framework, made in conversation or by import.
    `officers_channel` is where the performance officers are told together what they would otherwise be told one by
    one; empty for none.
    """

    name: str
    key: str
    nation: str = "england"
    words: tuple[tuple[str, str], ...] = ()
    tolerance: Tolerance | None = None
    rating_rule: RatingRule = RatingRule.TARGET
    composite_rule: CompositeRule = CompositeRule.MEAN
    exception_rules: tuple[ExceptionRule, ...] = DEFAULT_RULES
    calendar: CalendarRules = DEFAULT_CALENDAR
    signoff_required: bool = True
    four_eyes: bool = False
    changes_need_approval: bool = False
    comments_required: tuple[Rating, ...] = COMMENTED
    options_required: bool = False
    slack_team: str = ""
    teams_tenant: str = ""
    officers_channel: str = ""
    bodies: tuple[BodyRules, ...] = ()

    @classmethod
    def read(cls, mapping: Mapping[str, object]) -> "Framework":
        """Read what council.toml holds (or its equal in JSON); raises FrameworkFaults with all that is wrong.

        What no council can choose is passed over: `unknown_settings` tells it.
        """
        top = MappingReader(mapping, [])
        framework = cls._taken(top)
        if top.faults:
            raise FrameworkFaults(tuple(top.faults))
        return framework

    @classmethod
    def _taken(cls, top: MappingReader) -> "Framework":
        top.one_of("year_starts", [YEAR_STARTS], YEAR_STARTS)
        rating, composite, exceptions = top.part("rating"), top.part("composite"), top.part("exceptions")
        signoff, slack, teams = top.part("signoff"), top.part("slack"), top.part("teams")
        officers, changes = top.part("officers"), top.part("changes")
        comments = top.part("comments")
        framework = cls(
            name=top.text("name"),
            key=top.text("key"),
            nation=top.one_of("nation", list(SUBDIVISIONS), "england"),
            words=_read_words(top.part("words")),
            tolerance=rating.parsed("tolerance", Tolerance.parse, None, expected="10%, 2pp or a plain number"),
            rating_rule=RatingRule(rating.one_of("rule", list(RatingRule), RatingRule.TARGET)),
            composite_rule=CompositeRule(composite.one_of("rule", list(CompositeRule), CompositeRule.MEAN)),
            exception_rules=exceptions.parsed_list("rules", ExceptionRule.parse, DEFAULT_RULES),
            calendar=_read_calendar(top.part("calendar")),
            signoff_required=signoff.one_of("required", ["yes", "no"], "yes") == "yes",
            four_eyes=signoff.one_of("four_eyes", ["yes", "no"], "no") == "yes",
            comments_required=comments.parsed_list("required", _read_colour, COMMENTED),
            options_required=comments.one_of("options", ["yes", "no"], "no") == "yes",
            changes_need_approval=changes.one_of("approval", ["officer", "none"], "none") == "officer",
            slack_team=slack.text("team", ""),
            teams_tenant=teams.text("tenant", ""),
            officers_channel=officers.text("channel", ""),
            bodies=_read_bodies(top.parts("bodies")),
        )
        for part in (top, rating, composite, exceptions, signoff, comments, changes, slack, teams, officers):
            part.report_unknown()
        return framework

    @classmethod
    def unknown_settings(cls, mapping: Mapping[str, object]) -> tuple[Unknown, ...]:
        """The settings that no council can choose, which `read` passes over."""
        top = MappingReader(mapping, [])
        cls._taken(top)
        return tuple(top.unknown)

    def word(self, term: str, count: int = 1) -> str:
        """What this council calls a term of the shared vocabulary, such as `indicator`; in the plural unless 1.

        Raises KeyError for what is no such term.
        """
        chosen = dict(self.words)
        if count == 1:
            return chosen.get(term, term)
        return chosen.get(PLURALS[term]) or (f"{chosen[term]}s" if term in chosen else PLURALS[term])


def _read_colour(text: str) -> Rating:
    if text not in (Rating.RED, Rating.AMBER, Rating.GREEN):
        raise ValueError("red, amber or green")
    return Rating(text)


def _read_words(words: MappingReader) -> tuple[tuple[str, str], ...]:
    known = [*PLURALS, *PLURALS.values()]
    chosen = tuple((term, words.text(term)) for term in known if term in words.content)
    words.asked.update(known)
    words.report_unknown()
    return chosen


def _read_calendar(calendar: MappingReader) -> CalendarRules:
    default = DEFAULT_CALENDAR
    rules = CalendarRules(
        window_opens=calendar.whole("window_opens", default.window_opens, at_least=1),
        deadline=calendar.whole("deadline", default.deadline, at_least=1),
        reminders=calendar.wholes("reminders", default.reminders, at_most=0),
        late=calendar.wholes("late", default.late, at_least=1),
        escalate=calendar.wholes("escalate", default.escalate, at_least=1),
        hours=calendar.parsed("hours", Hours.parse, default.hours),
    )
    if rules.deadline < rules.window_opens:
        calendar.fault("deadline", rules.deadline, f"the day the window opens ({rules.window_opens}) or later")
    calendar.report_unknown()
    return rules


def _read_bodies(rows: list[MappingReader]) -> tuple[BodyRules, ...]:
    bodies = tuple(_read_body(row) for row in rows)
    keys = [body.key for body in bodies]
    for row, body in zip(rows, bodies, strict=True):
        if keys.count(body.key) > 1:
            row.fault("key", body.key, "a key that no other body has")
        if body.next and body.next not in keys:
            row.fault("next", body.next, "the key of another body")
    return bodies


def _read_body(row: MappingReader) -> BodyRules:
    no_digest: DigestRule | None = None
    body = BodyRules(
        key=row.text("key"),
        name=row.text("name"),
        channel=row.text("channel", ""),
        scope=row.parsed("scope", Scope.parse, EVERYTHING),
        digest=row.parsed("digest", DigestRule.parse, no_digest),
        next=row.text("next", ""),
    )
    row.report_unknown()
    return body
