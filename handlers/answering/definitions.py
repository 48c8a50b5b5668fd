"""What an indicator means and is held against: definition, target, tolerance, floor, and who owns it."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from bot.reply import Cell, Column, Fact, Facts, Part, Table, Text
from domain.amounts import read_amount
from domain.answer import Unreadable
from domain.periods import Frequency, Period
from domain.rating import Polarity
from handlers.answering import keeping
from handlers.answering.owners import who_owns
from handlers.answering.picking import picked
from handlers.answering.replying import answered, understood_as
from handlers.answering.targets import Aim, aim_of
from handlers.answering.targets_set import who_set
from handlers.drafts_named import drafts_among
from handlers.outcome import Outcome, Shown
from handlers.registration import answers
from handlers.request import Request
from handlers.understanding.question import Kind, Question
from handlers.whose import Whose
from handlers.wording import as_set, full_stop, listed, target_words
from storage.ratings import as_target
from storage.tables import TargetRow

OFTEN = {
    Frequency.MONTH: "every month",
    Frequency.QUARTER: "every quarter",
    Frequency.HALF: "every half year",
    Frequency.YEAR: "once a year",
}
BETTER = {
    Polarity.HIGHER: "higher is better",
    Polarity.LOWER: "lower is better",
    Polarity.WITHIN: "best within its range",
    Polarity.NONE: "neither way is better",
}
COLUMNS = (Column("For"), Column("Target", True), Column("Floor", True), Column("Tolerance", True))
TARGET_SET = "target set"
"""Who set the target, and when."""
YEARS_TOLD = 3
ASK_AN_OFFICER = "If that is not right, a performance officer can change it from a date on."


@answers(
    Kind.DEFINITION,
    help="What a figure means, its target and its owner",
    says=["how is avoidable contact worked out", "who owns recycling", "what is the tolerance on HO4"],
)
def what_it_means(request: Request, question: Question) -> Outcome:
    """One answer for each indicator named."""
    if question.aspect == "owner":
        return who_owns(request, question)
    named = (*picked(request, question), *drafts_among(request, question)) if question.codes else ()
    aims = [aim_of(request, question, each) for each in named]
    if not aims:
        sentence = f"Name the {request.framework.word('indicator')}, and I say what it means and what it should reach."
        return answered(question, Kind.DEFINITION, sentence, understood=understood_as("Definition"))
    tell = _TELLERS.get(question.aspect, _definition)
    is_set = question.aspect == TARGET_SET
    sentences = [who_set(request, aim.indicator, aim.row, aim.rows) if is_set else tell(question, aim) for aim in aims]
    parts: list[Part] = []
    for place, aim in enumerate(aims):
        parts += [Text(sentences[place])] if place else []
        parts += _beside(request, question, aim)
    return answered(
        question,
        Kind.DEFINITION,
        sentences[0],
        parts,
        understood=understood_as(question.aspect or "definition", listed([aim.indicator.name for aim in aims[:3]])),
        shown=[_shown(question, aim) for aim in aims],
        asks=_next(question, aims[0]),
    )


def _definition(_question: Question, aim: Aim) -> str:
    indicator = aim.indicator
    if indicator.definition:
        return f"{indicator.name}: {full_stop(indicator.definition)}"
    return f"No definition of {indicator.name} is on record."


def _target(question: Question, aim: Aim) -> str:
    name = aim.indicator.name
    if not aim.words or aim.row is None:
        return f"{name} has no target for {aim.period.title}.{_unmatched(question, aim)}"
    whole_year = aim.row.period != aim.period and aim.row.period == aim.period.year
    year = f", the target for the whole of {aim.row.period.short}" if whole_year else ""
    return f"The target for {name} is {aim.words} for {aim.period.title}{year}.{_unmatched(question, aim)}"


def _unmatched(question: Question, aim: Aim) -> str:
    """Which of the figures quoted in the question is the one on record."""
    quoted = [(text, value) for text in question.figures if (value := _value(text, aim)) is not None]
    if not quoted:
        return ""
    held = {aim.target.target, *aim.target.range} if aim.target else set()
    right = [text for text, value in quoted if value in held]
    wrong = [text for text, value in quoted if value not in held]
    says = f" {listed(right)} is what is on record." if right else ""
    says += f" {listed(wrong, 'or')} is not on record." if wrong and not right else ""
    return f"{says} {ASK_AN_OFFICER}"


def _value(text: str, aim: Aim) -> Decimal | None:
    try:
        return read_amount(text, aim.indicator.unit).value
    except Unreadable:
        return None


def _tolerance(_question: Question, aim: Aim) -> str:
    name = aim.indicator.name
    if aim.indicator.polarity is Polarity.NONE:
        return f"{name} has no tolerance: it is not rated, since neither way is better."
    if aim.target and aim.target.floor is not None:
        return f"{name} has a floor instead of a tolerance: {aim.amber_words}."
    tolerance, source = aim.tolerance
    amber = f", so with a target of {aim.words} it is {aim.amber_words}" if aim.amber_words else ""
    return f"The tolerance on {name} is {tolerance} ({source}){amber}."


def _floor(question: Question, aim: Aim) -> str:
    floor = aim.target.floor if aim.target else None
    if floor is None:
        return f"{aim.indicator.name} has no floor for {aim.period.title}. {_tolerance(question, aim)}"
    return f"The floor for {aim.indicator.name} is {as_set(aim.indicator, floor)} for {aim.period.title}."


_TELLERS: dict[str, Callable[[Question, Aim], str]] = {
    "target": _target,
    "tolerance": _tolerance,
    "floor": _floor,
    TARGET_SET: _target,
}


def _beside(request: Request, question: Question, aim: Aim) -> list[Part]:
    if question.aspect in _TELLERS:
        rows = [row for row in aim.rows if _is_told(row.period, aim.period)]
        return [_history(aim, rows)] if len(rows) > 1 else []
    return [Facts(tuple(fact for fact in _facts(request, aim) if fact.value))]


def _facts(request: Request, aim: Aim) -> Sequence[Fact]:
    indicator = aim.indicator
    whose = Whose.on(request.session, request.council, request.today)
    to_date = "year to date, " if indicator.cumulative else ""
    unit = "" if indicator.unit == "number" else f" in {indicator.unit}"
    words = target_words(aim.target, indicator).removeprefix("target ")
    named = keeping.all_are_ours(request)
    return (
        Fact("Measured", f"{OFTEN[indicator.frequency]}{unit}; {to_date}{BETTER[indicator.polarity]}"),
        Fact("Target", f"{words} for {aim.period.short}" if words else f"none for {aim.period.short}"),
        Fact("Service", whose.services[indicator.service].name),
        Fact("Owner", whose.name(indicator.owner) if named else ""),
        Fact("Also called", ", ".join(indicator.aliases)),
        Fact("Status", "a baseline, so it is not rated yet" if indicator.status == "baseline" else ""),
    )


def _is_told(period: Period, asked: Period) -> bool:
    """Whole years, and the parts of the year asked about."""
    if period.frequency is Frequency.YEAR:
        return period.start_year > asked.start_year - YEARS_TOLD
    return period.start_year == asked.start_year


def _history(aim: Aim, told: Sequence[TargetRow]) -> Table:
    rows = []
    for row in sorted(told, key=lambda row: row.period, reverse=True):
        words = target_words(as_target(row), aim.indicator).removeprefix("target ")
        floor = as_set(aim.indicator, row.floor) if row.floor is not None else "none"
        rows.append((Cell(row.period.short), Cell(words or "none"), Cell(floor), Cell(row.tolerance or "not its own")))
    return Table(f"Targets for {aim.indicator.name}, newest first", COLUMNS, tuple(rows))


def _shown(question: Question, aim: Aim) -> Shown:
    target = aim.target.target if aim.target else None
    tells_target = question.aspect in _TELLERS or target is not None
    return Shown(
        code=aim.indicator.code,
        name=aim.indicator.name,
        period=aim.period.notation if tells_target else "",
        target=f"{target:f}" if target is not None else None,
    )


def _next(question: Question, aim: Aim) -> list[tuple[str, str]]:
    code = aim.indicator.code
    asks = [("Latest figure", code), ("Who owns it", f"who owns {code}")]
    other = (
        ("Its target", f"target for {code}") if question.aspect == "definition" else ("What it means", f"define {code}")
    )
    return [*asks, other]
