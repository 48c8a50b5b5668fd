"""The columns of what goes beside the figures: money, risks, projects, actions, meetings, feedback, benchmarks."""

from domain.meanings import Meaning
from domain.rating import Rating
from storage import tables as rows
from storage.pack import cells
from storage.pack.columns import Column, Table
from storage.pack.headings import CODE, LEVEL, NUMBER, PERIOD, PERSON, PRIORITY, SERVICE, required

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
WORDS = Table(
    "words",
    rows.RememberedWord,
    ("word", "means"),
    (
        required("word", cells.SMALL_LETTERS),
        required("means", cells.checked_by(Meaning.parse)),
        Column("text"),
        Column("taught_by", cells.SMALL_LETTERS),
        Column("taught_at", cells.MOMENT),
    ),
)

AFTER_FIGURES = (FINANCE, RISKS, PROJECTS, ACTIONS, MEETINGS, FEEDBACK, BENCHMARKS, WORDS)
