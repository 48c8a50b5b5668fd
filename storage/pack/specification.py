"""The columns of every table of a pack, in the order in which they are imported: what drives reading and writing."""

from functools import partial

from domain.access import Role, State
from domain.calendar_rules import DigestRule
from domain.periods import Frequency
from domain.rating import Polarity, Rating
from domain.scope import Scope
from storage import tables as rows
from storage.pack import cells
from storage.pack.columns import Column, Table
from storage.tables import OPEN_START

required = partial(Column, required=True)
PERSON = partial(Column, kind=cells.EMAIL, refers="people")
SERVICE = partial(Column, "service", refers="services")
PORTFOLIO = partial(Column, "portfolio", refers="portfolios")
PRIORITY = partial(Column, "priority", refers="priorities")
CODE = partial(Column, "code", refers="indicators", required=True)
PERIOD = partial(Column, "period", cells.PERIOD)
NUMBER = partial(Column, kind=cells.NUMBER)
LEVEL = partial(Column, kind=cells.one_of("H", "M", "L", "1", "2", "3", "4", "5"))
YES_NO = partial(Column, kind=cells.YES_NO, empty=False)

REASONS = (Rating.NIL_RETURN, Rating.NOT_APPLICABLE, Rating.NOT_YET_AVAILABLE, Rating.SUPPRESSED, Rating.NOT_DUE)

BODIES = Table(
    "bodies",
    rows.Body,
    ("key",),
    (
        required("key"),
        required("name"),
        Column("channel"),
        Column("scope", cells.checked_by(Scope.parse), empty="all"),
        Column("digest", cells.checked_by(DigestRule.parse)),
        Column("next", refers="bodies"),
    ),
)
PEOPLE = Table(
    "people",
    rows.Person,
    ("email",),
    (
        required("email", cells.EMAIL),
        required("name"),
        Column("roles", cells.several_of(*Role), empty=()),
        SERVICE(),
        Column("organisation"),
        PERSON("deputy"),
        Column("away_from", cells.DAY),
        Column("away_until", cells.DAY),
        Column("slack"),
        Column("teams"),
    ),
)
SERVICES = Table(
    "services",
    rows.Service,
    ("key",),
    (
        required("key"),
        required("name"),
        Column("directorate"),
        PERSON("head"),
        PORTFOLIO(),
        Column("channel"),
        PERSON("director"),
    ),
)
PORTFOLIOS = Table(
    "portfolios",
    rows.Portfolio,
    ("key", "from"),
    (
        required("key"),
        required("name"),
        PERSON("holder", required=True),
        Column("from", cells.DAY, attribute="starts", empty=OPEN_START),
        Column("until", cells.DAY, attribute="ends"),
    ),
)
PRIORITIES = Table(
    "priorities",
    rows.Priority,
    ("key",),
    (required("key"), required("name"), PORTFOLIO(), Column("parent", refers="priorities")),
)
INDICATORS = Table(
    "indicators",
    rows.Indicator,
    ("code",),
    (
        required("code"),
        required("name"),
        required("unit"),
        required("polarity", cells.one_of(*Polarity, word=Polarity)),
        required("frequency", cells.one_of(*Frequency, word=Frequency)),
        SERVICE(required=True),
        PERSON("owner", required=True),
        PRIORITY(),
        PORTFOLIO(),
        PERSON("deputy"),
        Column("decimals", cells.WHOLE),
        YES_NO("cumulative"),
        Column("tolerance", cells.TOLERANCE),
        YES_NO("strategic"),
        Column("perspective"),
        YES_NO("statutory"),
        Column("status", cells.one_of("live", "draft", "baseline", "ended"), empty="live"),
        Column("finalise_by", cells.DAY),
        Column("partner"),
        Column("parent", refers="indicators"),
        NUMBER("weight"),
        Column("aliases", cells.WORDS, empty=()),
        Column("definition"),
        YES_NO("personal"),
    ),
)
MEMBERS = Table(
    "members",
    rows.Member,
    ("body", "email"),
    (required("body", refers="bodies"), PERSON("email", required=True)),
)
TARGETS = Table(
    "targets",
    rows.TargetRow,
    ("code", "period"),
    (
        CODE(),
        PERIOD(required=True),
        NUMBER("target"),
        NUMBER("lower"),
        NUMBER("upper"),
        NUMBER("floor"),
        Column("tolerance", cells.TOLERANCE),
    ),
)
OUTTURNS = Table(
    "outturns",
    rows.OutturnRevision,
    ("code", "period", "area"),
    (
        CODE(),
        PERIOD(required=True),
        NUMBER("value"),
        Column("area", empty=""),
        NUMBER("numerator"),
        NUMBER("denominator"),
        Column("state", cells.one_of(*State, word=State), empty=State.SIGNED_OFF),
        Column("reason", cells.one_of(*REASONS, word=Rating)),
        Column("due_back", cells.DAY),
        Column("comment"),
        Column("action"),
        Column("back_on_track_by", cells.DAY),
        NUMBER("forecast"),
        Column("entered_by", cells.SMALL_LETTERS),
        Column("entered_for", cells.SMALL_LETTERS),
        Column("entered_at", cells.MOMENT),
        Column("signed_off_by", cells.SMALL_LETTERS),
        Column("signed_off_at", cells.MOMENT),
    ),
)
HISTORY = Table(
    "history",
    rows.OutturnRevision,
    ("code", "period", "area", "revision"),
    (
        *OUTTURNS.columns,
        required("revision", cells.WHOLE),
        required("rating", cells.one_of(*Rating, word=Rating)),
        NUMBER("target"),
        NUMBER("lower"),
        NUMBER("upper"),
        NUMBER("floor"),
        Column("tolerance", cells.TOLERANCE),
        required("rule_version"),
        Column("restatement"),
        Column("door"),
        Column("event"),
        YES_NO("imported"),
    ),
)
FINANCE = Table(
    "finance",
    rows.Finance,
    ("service", "period"),
    (
        SERVICE(required=True),
        PERIOD(required=True),
        NUMBER("budget", required=True),
        NUMBER("actual"),
        NUMBER("forecast"),
    ),
)
RISKS = Table(
    "risks",
    rows.Risk,
    ("key",),
    (
        required("key"),
        required("title"),
        SERVICE(),
        PERSON("owner"),
        LEVEL("impact"),
        LEVEL("likelihood"),
        LEVEL("residual_impact"),
        LEVEL("residual_likelihood"),
        Column("mitigation"),
        Column("indicator", refers="indicators"),
    ),
)
PROJECTS = Table(
    "projects",
    rows.Project,
    ("key",),
    (
        required("key"),
        required("name"),
        SERVICE(),
        PERSON("owner"),
        Column("due", cells.DAY),
        Column("status", cells.one_of("not started", "in progress", "paused", "complete")),
        Column("rating", cells.one_of(*Rating, word=Rating)),
        PRIORITY(),
        Column("comment"),
    ),
)
ACTIONS = Table(
    "actions",
    rows.Action,
    ("key",),
    (
        required("key"),
        required("text"),
        PERSON("owner", required=True),
        Column("due", cells.DAY),
        Column("indicator", refers="indicators"),
        Column("body", refers="bodies"),
        Column("status", cells.one_of("open", "done", "cancelled"), empty="open"),
    ),
)
MEETINGS = Table(
    "meetings",
    rows.Meeting,
    ("body", "date"),
    (required("body", refers="bodies"), required("date", cells.DAY), PERIOD(), Column("outcome")),
)
FEEDBACK = Table(
    "feedback",
    rows.Feedback,
    ("service", "period"),
    (
        SERVICE(required=True),
        PERIOD(required=True),
        Column("complaints", cells.WHOLE),
        Column("comments", cells.WHOLE),
        Column("compliments", cells.WHOLE),
    ),
)
BENCHMARKS = Table(
    "benchmarks",
    rows.Benchmark,
    ("code", "period", "comparator"),
    (CODE(), PERIOD(required=True), required("comparator"), NUMBER("value", required=True)),
)

NEEDED = (PEOPLE, SERVICES, PORTFOLIOS, PRIORITIES, INDICATORS)
"""What a council that is not there yet needs to start."""

PLAIN = (BODIES, PEOPLE, SERVICES, PRIORITIES, INDICATORS, MEMBERS, TARGETS)
AFTER_FIGURES = (FINANCE, RISKS, PROJECTS, ACTIONS, MEETINGS, FEEDBACK, BENCHMARKS)
TABLES = (
    BODIES,
    PEOPLE,
    PORTFOLIOS,
    SERVICES,
    PRIORITIES,
    INDICATORS,
    MEMBERS,
    TARGETS,
    OUTTURNS,
    HISTORY,
    *AFTER_FIGURES,
)
