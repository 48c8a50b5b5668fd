"""The columns of every table of a pack, in the order in which they are imported: what drives reading and writing."""

from domain.access import Role, State
from domain.calendar_rules import DigestRule
from domain.periods import Frequency
from domain.rating import Polarity, Rating
from domain.scope import Scope
from storage import tables as rows
from storage.pack import cells
from storage.pack.columns import Column, Table
from storage.pack.headings import CODE, NUMBER, PERIOD, PERSON, PORTFOLIO, PRIORITY, SERVICE, YES_NO, required
from storage.pack.work_tables import AFTER_FIGURES
from storage.tables import OPEN_START

REASONS = (Rating.NIL_RETURN, Rating.NOT_APPLICABLE, Rating.NOT_YET_AVAILABLE, Rating.SUPPRESSED, Rating.NOT_DUE)
_FREQUENCIES = {
    "monthly": "month",
    "quarterly": "quarter",
    "half-yearly": "half",
    "half yearly": "half",
    "six-monthly": "half",
    "yearly": "year",
    "annual": "year",
    "annually": "year",
}
"""How often it is, as people write it."""

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
        required("frequency", cells.one_of(*Frequency, word=Frequency, also=_FREQUENCIES)),
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
        Column("action_by"),
        Column("options"),
        YES_NO("withheld"),
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
        Column("doubt"),
        Column("note"),
        Column("door"),
        Column("event"),
        YES_NO("imported"),
    ),
)
NEEDED = (PEOPLE, SERVICES, PORTFOLIOS, PRIORITIES, INDICATORS)
"""What a council that is not there yet needs to start."""

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
