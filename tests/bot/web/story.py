"""A stretch of a quarter as the page shows it: what the bot says to three people, for tests and pictures."""

from collections.abc import Sequence

from bot.form import Choice, Field, FieldKind, Form
from bot.message import Filled, Message, OpenedHome, Pressed, Said
from bot.reply import (
    Bullets,
    Button,
    Buttons,
    Cell,
    Chart,
    Column,
    Fact,
    Facts,
    Heading,
    Note,
    Reply,
    Table,
    Text,
    Tone,
)
from tests.bot.sample_replies import TREND_SPEC

_LIMITS = {"unit": "number"}
RETURN = Form(
    command="submit",
    title="Q2 2026/27 figures",
    introduction="What you leave empty stays as it is.",
    arguments={"period": "2026/27 Q2"},
    fields=(
        Field(
            "W1",
            "Missed collections per 100,000",
            about="Target 40 or fewer; 38 last quarter",
            reads="figure",
            limits=_LIMITS,
        ),
        Field(
            "W2",
            "Household waste recycled",
            about="Target 58%; 59.8% last quarter",
            reads="figure",
            limits={"unit": "%"},
        ),
        Field(
            "W3",
            "Fly-tips cleared within a day",
            about="Target 95%; 96.1% last quarter",
            hint="A figure such as 92.4 or 45/52, n/a, or tbc 12 Dec",
            reads="figure",
            limits={"unit": "%"},
        ),
    ),
    submit="Send 3 figures",
)
BATCH = Reply(
    "Waste and Street Scene: 2 figures for Q2 2026/27 to sign off",
    (
        Table(
            "Waste and Street Scene, Q2 2026/27 (July to September 2026)",
            (Column("Indicator"), Column("Figure", True), Column("Target", True), Column("Rating"), Column("Travel")),
            (
                (
                    Cell("Missed collections per 100,000"),
                    Cell("62 (provisional)"),
                    Cell("40 or fewer"),
                    Cell("Red", Tone.BAD),
                    Cell("Worse", Tone.BAD),
                ),
                (
                    Cell("Residual household waste per household"),
                    Cell("112 kg (provisional)"),
                    Cell("114 kg or less"),
                    Cell("Green", Tone.GOOD),
                    Cell("Better", Tone.GOOD),
                ),
            ),
        ),
        Buttons((Button("Approve all", "approve", primary=True), Button("Return with a question", "return"))),
    ),
)
_ABOUT = "Counted by the crews and confirmed by noon on the next working day. " * 3
LONG_RETURN = Reply(
    "Figures for Q2 2026/27",
    (
        Form(
            "submit",
            "Figures for Q2 2026/27",
            tuple(
                Field(name, name, about=_ABOUT, hint="A number per 100,000", reads="figure", limits=_LIMITS)
                for name in ("First", "Second", "Third", "Fourth")
            ),
            submit="Send all",
        ),
    ),
)
REMINDER = Reply(
    "Q2 figures are open until Friday 16 October 2026. You have 3; about 2 minutes.",
    (
        Text("Q2 figures are open until Friday 16 October 2026. You have 3; about 2 minutes."),
        RETURN,
        Buttons((Button("Not yet available", "later"), Button("What is this?", "help"))),
    ),
)
RATED = Reply(
    "Missed collections per 100,000: 62 for Q2 2026/27. Red, target 40 or fewer.",
    (
        Text("Missed collections per 100,000: 62 for Q2 2026/27 (July to September 2026)."),
        Facts(
            (
                Fact("Rating", "Red", Tone.BAD),
                Fact("Target", "40 or fewer"),
                Fact("Last quarter", "38, green", Tone.GOOD),
                Fact("Same quarter last year", "43, amber", Tone.WARNING),
            )
        ),
        Form(
            command="comment",
            title="What happened, and what is being done?",
            fields=(
                Field("comment", "What happened", FieldKind.LONG_TEXT, required=True),
                Field(
                    "reason",
                    "Is this expected to last?",
                    FieldKind.CHOICE,
                    choices=(Choice("yes", "Yes, beyond this quarter"), Choice("no", "No, it is over")),
                ),
                Field("back", "Back on track by", FieldKind.DATE, hint="The day you expect it"),
            ),
            submit="Send comment",
        ),
    ),
    only_you=True,
)
REDS = Reply(
    "2 of 12 indicators in Cleaner streets are red for Q2 2026/27.",
    (
        Text("2 of your 12 indicators are red for Q2 2026/27. 9 of 12 have a target; 3 are baselines."),
        Chart(
            TREND_SPEC,
            "Missed collections rose from 38 to 62 per 100,000, above the target of 40.",
        ),
        Table(
            "Red indicators, Q2 2026/27",
            (
                Column("Indicator"),
                Column("Outturn", figures=True),
                Column("Target", figures=True),
                Column("Rating"),
                Column("Since last quarter"),
            ),
            (
                (
                    Cell("Missed collections per 100,000"),
                    Cell("62"),
                    Cell("40"),
                    Cell("Red", Tone.BAD),
                    Cell("Worse", Tone.BAD),
                ),
                (
                    Cell("Fly-tips cleared within a day"),
                    Cell("81.5%"),
                    Cell("95%"),
                    Cell("Red", Tone.BAD),
                    Cell("Worse", Tone.BAD),
                ),
                (
                    Cell("Household waste recycled"),
                    Cell("57.1%"),
                    Cell("58%"),
                    Cell("Amber", Tone.WARNING),
                    Cell("Better", Tone.GOOD),
                ),
                (Cell("Streets below standard"), Cell("4.2%"), Cell("5%"), Cell("Green", Tone.GOOD), Cell("Same")),
            ),
        ),
        Note("Understood as: red indicators of the portfolio Cleaner streets, Q2 2026/27."),
        Buttons(
            (
                Button("Why is it red?", "why", {"code": "W1"}, primary=True),
                Button("Show the trend", "trend", {"code": "W1"}),
                Button("What should I ask?", "ask"),
            )
        ),
    ),
)
DIGEST = Reply(
    "Q2 2026/27 for the corporate management team: 3 new, 2 continuing, 1 resolved.",
    (
        Heading("Q2 2026/27: three things are new"),
        Bullets(
            (
                "Missed collections rose to 62 per 100,000, red (rule: red). “Two crews short since July.” Asha Patel",
                "Fly-tips cleared within a day: 81.5%, red for the second quarter (rule: red)",
                "Homelessness decisions: nothing said yet; due 16 October (rule: late)",
            )
        ),
        Chart(
            {**TREND_SPEC, "headline": "49 of 70 are on target"},
            "49 of the 70 indicators with a target are green, 13 amber and 8 red.",
        ),
        Heading("Better"),
        Text("Planning decisions in time are back to green after two quarters, at 91%."),
        Note("49 of 70 with a target; 20 are baselines; 128 not due. 4 figures await sign-off."),
    ),
)
HOME = Reply(
    "You owe 3 figures for Q2 2026/27.",
    (
        Heading("You owe 3 figures"),
        Text("For Q2 2026/27 (July to September 2026), until Friday 16 October 2026."),
        Buttons((Button("Fill in", "open_return", {"period": "2026/27 Q2"}, opens="form", primary=True),)),
        Heading("Your indicators"),
        Facts(
            (
                Fact("Green", "7", Tone.GOOD),
                Fact("Amber", "2", Tone.WARNING),
                Fact("Red", "1", Tone.BAD),
                Fact("Not due", "2", Tone.QUIET),
            )
        ),
    ),
)
THANKS = Reply("That is everything for Q2, thank you.", in_place=True)


def answers(message: Message) -> Sequence[Reply]:
    """What the bot says in this story."""
    match message.content:
        case OpenedHome():
            return [HOME]
        case Said(text) if "62" in text:
            return [RATED]
        case Pressed(command="open_return"):
            return [REMINDER]
        case Filled(command="submit"):
            return [THANKS]
        case Said(text) if "red" in text:
            return [REDS]
    return [Reply("You can type a figure, ask for red indicators, or ask what you owe.")]
