"""One reply of every kind of part, and the extremes of each: what every door has to render whole."""

from bot.form import Choice, Field, FieldKind, Form
from bot.reply import (
    Bullets,
    Button,
    Buttons,
    Cell,
    Chart,
    Column,
    Fact,
    Facts,
    File,
    Heading,
    Note,
    Reply,
    Table,
    Text,
    Tone,
)

AWKWARD = (
    "Fish & chips <b>*not bold*</b> _not slanted_ ~not struck~ `not code` [not](a link) "
    "<!channel> <@U1> :smile: 🗑️👩🏽\u200d🔧"
)
"""Characters that one platform or another reads as markup."""

NAME_OF_400 = "Percentage of household waste " + "collected and recycled " * 16 + "and."
assert len(NAME_OF_400) >= 400

TREND_SPEC: dict[str, object] = {
    "type": "Trend",
    "headline": "Missed collections rose again",
    "unit": "number",
    "points": [
        {"label": "Q1 2026/27", "value": "38", "rating": "green", "target": "40"},
        {"label": "Q2 2026/27", "value": "62", "rating": "red", "target": "40"},
    ],
    "polarity": "lower",
}


def sentences(count: int) -> str:
    """Paragraphs of numbered sentences, so that a test can tell which of them is missing."""
    return "\n\n".join(
        f"Sentence {number} says that bin lorry {number} was out on its round." for number in range(count)
    )


LONG_TEXT = sentences(220)
assert len(LONG_TEXT) > 12_000

SENTENCE_WITHOUT_A_BREAK = " ".join(f"word{number}" for number in range(1200))
TEXT_WITHOUT_A_SPACE = "".join(f"{number:04}" for number in range(1000))


def _table(rows: int, name: str = "Indicator") -> Table:
    columns = (Column("Indicator"), Column("Outturn", figures=True), Column("Target", figures=True), Column("Rating"))
    tones = (Tone.BAD, Tone.WARNING, Tone.GOOD, Tone.QUIET)
    words = ("Red", "Amber", "Green", "Not due")
    return Table(
        "Every indicator of the portfolio",
        columns,
        tuple(
            (
                Cell(f"{name} {row}"),
                Cell(f"{row}.4%"),
                Cell(f"{row + 40}%"),
                Cell(words[row % 4], tones[row % 4]),
            )
            for row in range(rows)
        ),
    )


def _wide_table() -> Table:
    columns = tuple(Column(f"Column {number}", figures=number > 0) for number in range(24))
    row = tuple(Cell(f"value {number}") for number in range(24))
    return Table("More columns than any platform takes", columns, (row,))


def _fields(count: int) -> tuple[Field, ...]:
    return tuple(
        Field(
            key=f"MI{number:02}",
            label=f"Indicator {number} of the return",
            about=f"Target {number + 40}%; last quarter {number + 38}.5%",
            hint="A figure such as 92.4 or 45/52, n/a, or tbc 12 Dec",
            reads="figure",
            limits={"unit": "%"},
        )
        for number in range(count)
    )


EVERY_KIND_OF_FIELD = (
    Field(
        "figure",
        "Missed collections",
        about="Target 40 or fewer; 38 last quarter",
        hint="A figure, n/a or tbc 12 Dec",
        reads="figure",
        limits={"unit": "number"},
        required=True,
        initial="62",
    ),
    Field("comment", "What happened", FieldKind.LONG_TEXT, hint="Two sentences are plenty", max_length=500),
    Field(
        "reason",
        "Why there is no figure",
        FieldKind.CHOICE,
        choices=(Choice("nil", "Nil return"), Choice("n/a", "Not applicable"), Choice("tbc", "Not yet available")),
        initial="tbc",
    ),
    Field("back_on_track_by", "Back on track by", FieldKind.DATE, about="The day it is expected", initial="2026-12-31"),
)

SMALL_FORM = Form(
    command="submit",
    title="Q2 2026/27 figures",
    fields=EVERY_KIND_OF_FIELD,
    arguments={"period": "2026/27 Q2"},
    introduction="Four questions, about two minutes.",
    open_label="Fill in",
    opened_by="open_return",
)

BIG_FORM = Form(
    command="submit",
    title="Q2 2026/27 figures for every service you look after",
    fields=_fields(30),
    arguments={"period": "2026/27 Q2", "service": "waste"},
    introduction="Thirty questions. What you leave empty stays as it is.",
    submit="Send all of the figures now",
    open_label="Fill in all thirty",
    opened_by="open_return",
    continues=True,
)

EXTREME_FORM = Form(
    command="submit",
    title=NAME_OF_400,
    fields=(
        Field("long", NAME_OF_400, about=NAME_OF_400, hint=NAME_OF_400, initial="x" * 2900),
        Field("awkward", AWKWARD, FieldKind.LONG_TEXT, about=AWKWARD, hint=AWKWARD, initial=AWKWARD),
        Field(
            "many",
            "One of many",
            FieldKind.CHOICE,
            choices=tuple(Choice(f"choice-{number}", f"Choice {number}: {NAME_OF_400}") for number in range(120)),
        ),
        Field("wide limit", "A long answer", FieldKind.LONG_TEXT, max_length=8000),
    ),
    arguments={},
    introduction=LONG_TEXT[:4000],
    submit="Send these figures to the head of service for approval now",
    open_label="Fill in the figures for every indicator of this service and all of its neighbours, one after another",
    opened_by="open_return",
)

_QUESTIONS = (
    Button("Show the trend", "trend", {"code": "W1"}, primary=True),
    Button("Who owns it", "owner", {"code": "W1"}),
    Button("Fill in", "open_return", {"period": "2026/27 Q2"}, opens="form"),
)

_MANY_BUTTONS = tuple(
    Button(f"Indicator {number} in detail", "indicator", {"code": f"W{number}", "period": "2026/27 Q2"})
    for number in range(12)
)

_LONG_BUTTONS = (
    Button(NAME_OF_400, "indicator", {"code": "W1"}),
    Button("All of these", "indicator", {"codes": ";".join(f"W{number:03}" for number in range(180))}),
    Button(AWKWARD, "awkward", {"text": AWKWARD}),
)

_FACTS = Facts(
    (
        Fact("Outturn", "62 (provisional)", Tone.BAD),
        Fact("Target", "40 or fewer"),
        Fact("Last quarter", "38", Tone.GOOD),
        Fact("Same quarter last year", "41", Tone.WARNING),
        Fact("Entered by", "Asha Patel, 9 October 2026", Tone.QUIET),
    )
)

_SHORT_CSV = File("red.csv", "text/csv", b"code,outturn\nW1,62\n", "The red indicators as a table")

SAMPLES: tuple[tuple[str, Reply], ...] = (
    ("a summary alone", Reply("Thank you, that is everything for Q2.")),
    ("a heading", Reply("Waste and recycling", (Heading("Waste and recycling"),))),
    ("a text", Reply("Recorded.", (Text("Missed collections: 62 for Q2.\nRed, target 40 or fewer."),))),
    ("a note", Reply("Three are red.", (Note("Understood as: red indicators of your portfolio, Q2 2026/27"),))),
    ("bullets", Reply("Two things.", (Bullets(("Missed collections rose", "Recycling fell")),))),
    ("facts", Reply("Missed collections: 62, red.", (_FACTS,))),
    ("a table", Reply("Six indicators.", (_table(6),))),
    ("a chart", Reply("Missed collections rose.", (Chart(TREND_SPEC, "Missed collections rose from 38 to 62."),))),
    ("buttons", Reply("What next?", (Buttons(_QUESTIONS),))),
    ("a file", Reply("Here is the table.", (_SHORT_CSV,))),
    ("a form", Reply("Q2 figures are open. You have 4.", (SMALL_FORM,))),
    (
        "everything at once",
        Reply(
            "Three of your 12 indicators are red.",
            (
                Heading("Your portfolio, Q2 2026/27"),
                Text("Three of 12 indicators are red."),
                Bullets(("Missed collections", "Recycling", "Fly-tipping")),
                _FACTS,
                _table(12),
                Chart(TREND_SPEC, "Missed collections rose from 38 to 62."),
                _SHORT_CSV,
                SMALL_FORM,
                Note("9 of 12 with a target; 3 are baselines."),
                Buttons(_QUESTIONS),
            ),
            quotes=("W1 2026/27 Q2",),
        ),
    ),
    ("only for the asker", Reply("I have sent you the answer directly.", (Text("It is provisional."),), only_you=True)),
    ("in the place of another", Reply("Approved.", (Text("Approved by Jo Marsh."),), in_place=True)),
    (
        "awkward characters",
        Reply(
            AWKWARD,
            (
                Heading(AWKWARD),
                Text(f"{AWKWARD}\n> not a quotation\n# not a heading\n- not a list\n```not a block```"),
                Note(AWKWARD),
                Bullets((AWKWARD,)),
                Facts((Fact(AWKWARD, AWKWARD, Tone.BAD),)),
                Table(AWKWARD, (Column(AWKWARD), Column("| pipe |")), ((Cell(AWKWARD), Cell("a | b\nc")),)),
                Chart(TREND_SPEC, AWKWARD),
                Buttons((Button("R&D <now>", "awkward", {"text": AWKWARD}),)),
            ),
        ),
    ),
    (
        "names of 400 characters",
        Reply(
            NAME_OF_400,
            (
                Heading(NAME_OF_400),
                Text(NAME_OF_400),
                Note(NAME_OF_400),
                Bullets((NAME_OF_400,) * 12),
                Facts(tuple(Fact(f"{number} {NAME_OF_400}", NAME_OF_400) for number in range(12))),
                _table(3, name=NAME_OF_400),
                Chart(TREND_SPEC, NAME_OF_400),
                Buttons(_LONG_BUTTONS),
                File("a" * 180 + ".csv", "text/csv", b"1", NAME_OF_400),
            ),
        ),
    ),
    ("a table of 60 rows", Reply("60 indicators.", (_table(60),))),
    ("a table of 230 rows", Reply("230 indicators.", (_table(230),))),
    ("a table of 24 columns", Reply("A wide one.", (_wide_table(),))),
    ("two tables", Reply("Two tables.", (_table(3), Text("And last year:"), _table(4)))),
    ("12 buttons", Reply("Which one?", (Buttons(_MANY_BUTTONS),))),
    ("30 buttons", Reply("Which one?", (Buttons(_MANY_BUTTONS), Buttons(_MANY_BUTTONS), Buttons(_MANY_BUTTONS[:6])))),
    ("a text of 12,000 characters", Reply("A long report.", (Text(LONG_TEXT),))),
    ("one sentence of 9,000 characters", Reply("A long sentence.", (Text(SENTENCE_WITHOUT_A_BREAK),))),
    ("a text without a space", Reply("A long word.", (Text(TEXT_WITHOUT_A_SPACE),))),
    ("a note of 12,000 characters", Reply("A long note.", (Note(LONG_TEXT),))),
    ("a summary of 12,000 characters", Reply(LONG_TEXT)),
    ("200 bullets", Reply("Many lines.", (Bullets(tuple(f"Line {number} of the list" for number in range(200))),))),
    ("80 parts", Reply("Many parts.", tuple(Text(f"Part {number} of eighty.") for number in range(80)))),
    ("a form of 30 fields", Reply("30 questions.", (BIG_FORM,))),
    ("a form of extremes", Reply("An odd form.", (EXTREME_FORM,))),
    ("a form without fields", Reply("Nothing to fill in.", (Form("nothing", "Nothing owed", ()),))),
    (
        "empty parts",
        Reply(
            "Nothing to show.",
            (
                Heading(""),
                Text(""),
                Note(""),
                Bullets(()),
                Bullets(("",)),
                Facts(()),
                Facts((Fact("Outturn", ""), Fact("", ""))),
                Table("", (), ()),
                Table("No rows", (Column("Indicator"), Column("Outturn", figures=True)), ()),
                Table("Empty cells", (Column(""),), ((Cell(""),),)),
                Chart({}, ""),
                Buttons(()),
                File("empty.csv", "text/csv", b"", ""),
            ),
        ),
    ),
    ("an empty summary", Reply("", (Text("Words all the same."),))),
    ("line breaks and spaces", Reply("Lines.", (Text("\n\n one\n\n\n\ttwo  three\r\nfour\u00a0five\n"),))),
)
