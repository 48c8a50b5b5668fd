"""Risks: "any high risks linked to red indicators", "top risks in housing"."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.reply import Cell, Column, Part, Table, Tone
from domain.risks import Score, Scored, Size
from handlers import telling
from handlers.answering import keeping, naming, spreadsheets
from handlers.answering.one_of_works import answered_as, one_of_works
from handlers.answering.reach import reach_of, with_services_of_works, without_qualities
from handlers.answering.replying import answered, understood_as
from handlers.answering.reporting import Reported, report
from handlers.outcome import Outcome
from handlers.own_words import headed
from handlers.registration import answers
from handlers.request import Request
from handlers.seeing import Seen
from handlers.understanding.deciding.risks_asked import MOVED
from handlers.understanding.question import Dimension, Kind, Question
from handlers.whose import Whose
from handlers.wording import called, count_of, full_stop, listed
from storage.queries import indicators, work
from storage.tables import Risk

COLUMNS = (
    Column("Risk"),
    Column("Now"),
    Column("Before mitigation"),
    Column("What is done"),
    Column("Owner"),
    Column("Indicator"),
)
NOTE = "Impact times likelihood on a scale of 1 to 5, where high counts 5, medium 3 and low 1; high from 15."
_NO_EARLIER_SCORES = "I only know the scores as they are now, so I can't say how they have moved."
TONES = {Size.HIGH: Tone.BAD, Size.MEDIUM: Tone.WARNING, Size.LOW: Tone.GOOD, Size.UNKNOWN: Tone.QUIET}


@dataclass(frozen=True)
class Found:
    """A risk with its scores, and the figure of the indicator it hangs on."""

    risk: Risk
    scored: Scored
    linked: Seen | None


@answers(Kind.RISKS, help="Risks", says=["any high risks linked to red indicators", "top risks in housing"])
def which_risks(request: Request, question: Question) -> Outcome:
    """The risks asked for, the largest first, each with what is done about it."""
    titled = question.keys(Dimension.RISK)
    question = without_qualities(with_services_of_works(request, question, Dimension.RISK))
    ours = keeping.all_are_ours(request)
    reported = _linked(request, question)
    every = _found(request, question, {each.indicator.code: each for each in reported.seen}, ours=ours)
    every = [each for each in every if not titled or each.risk.key in titled]
    if not ours and not every:
        return keeping.not_for_readers(question, "Risks")
    where = every[0].risk.title if titled and every else _where(request, question)
    told = [each for each in every if _is_asked_for(question, each)]
    sentence = _of_one(every[0]) if titled and every else _sentence(request, question, where, every, told)
    if question.aspect == MOVED and every:
        sentence = f"{_NO_EARLIER_SCORES} {sentence}"
    if not told and not _limit(question):
        told = [each for each in every if each.scored.before.size is Size.HIGH]
    if one := one_of_works(question, Dimension.RISK, [each.risk.key for each in told]):
        return answered_as(which_risks.run(request, one), one)
    parts = _parts(request, question, told, where)
    return answered(
        question,
        Kind.RISKS,
        sentence,
        parts,
        understood=understood_as(_what(question), where, reported.period.title if question.ratings else ""),
        explained=reported.explained if question.ratings else "",
        periods=[reported.period.notation] if question.ratings else [],
        seen=list({each.linked.indicator.code: each.linked for each in told if each.linked}.values()),
        asks=_next(question, told),
    )


def _is_asked_for(question: Question, each: Found) -> bool:
    """Whether it is high, or scores over a limit, after mitigation, where that is asked for."""
    if question.over:
        return (each.scored.now.number or 0) > int(question.over)
    if question.figures:
        return str(each.scored.now.number) in question.figures
    return question.aspect != "high" or each.scored.now.size is Size.HIGH


def _linked(request: Request, question: Question) -> Reported:
    """The figures of every indicator that a risk hangs on."""
    codes = {risk.indicator for risk in work.risks(request.session, request.council)}
    live = [each for each in indicators.live(request.session, request.council) if each.code in codes]
    return report(request, question, live)


def _found(request: Request, question: Question, linked: Mapping[str, Seen], *, ours: bool) -> list[Found]:
    reach = reach_of(request, question)
    found = []
    for risk in work.risks(request.session, request.council):
        seen = linked.get(risk.indicator or "")
        partner = seen.indicator.partner if seen else None
        if not (ours or keeping.is_readers_own(request, risk.owner, partner)):
            continue
        if question.ratings and (seen is None or seen.rating not in question.ratings):
            continue
        if reach.holds(risk.service, risk.indicator, risk.owner):
            before, after = Score(risk.impact, risk.likelihood), Score(risk.residual_impact, risk.residual_likelihood)
            found.append(Found(risk, Scored(before, after), seen))
    return sorted(found, key=lambda each: (-(each.scored.now.number or 0), -(each.scored.before.number or 0)))


def _where(request: Request, question: Question) -> str:
    """The indicators that were named, else the service, portfolio or whole council."""
    named = [called(each) for each in indicators.live(request.session, request.council) if each.code in question.codes]
    return listed(named) or naming.scope_words(request, question)


def _of(question: Question) -> str:
    return "linked to" if question.codes else "in"


def _sentence(request: Request, question: Question, where: str, every: Sequence[Found], told: Sequence[Found]) -> str:
    word = request.framework.word
    about = f" linked to {naming.colour_words(question.ratings)} {word('indicator', 2)}" if question.ratings else ""
    within = f"{_of(question)} {where}"
    if not every:
        return f"There is no {word('risk')} on record{about} {within}."
    whole = count_of(len(every), word("risk"), word("risk", 2))
    high = [each for each in every if each.scored.now.size is Size.HIGH]
    before = sum(1 for each in every if each.scored.before.size is Size.HIGH)
    if limit := _limit(question):
        names = f": {listed([f'{each.risk.title} ({each.scored.now.number})' for each in told])}" if told else ""
        verb = "scores" if len(told) <= 1 else "score"
        scores = f"{verb} {limit} after mitigation"
        return f"{len(told) or 'None'} of {whole}{about} {within} {scores}{names}."
    if question.aspect == "high" and not told:
        were = f"; {before} {'was' if before == 1 else 'were'} high before it" if before else ""
        return f"None of the {whole}{about} {within} is high after mitigation{were}."
    if question.aspect == "high":
        verb = "is" if len(told) == 1 else "are"
        names = listed([each.risk.title for each in told[:3]])
        return f"{len(told)} of {whole}{about} {within} {verb} high after mitigation: {names}."
    first = f" The largest: {every[0].risk.title}." if len(every) > 1 else f" {every[0].risk.title}."
    return (
        f"{whole[:1].upper()}{whole[1:]}{about} {within}, {len(high) or 'none'} of them high after mitigation.{first}"
    )


def _of_one(each: Found) -> str:
    scored = each.scored
    done = f" {full_stop(each.risk.mitigation)}" if each.risk.mitigation else ""
    return f"{each.risk.title}: {scored.now.words} now, {scored.before.words} before mitigation.{done}"


def _parts(request: Request, question: Question, told: Sequence[Found], where: str) -> list[Part]:
    if not told:
        return []
    whose = Whose.on(request.session, request.council, request.today)
    table = Table(
        f"Risks {_of(question)} {where}, largest first",
        headed(request.framework, COLUMNS),
        tuple(_row(each, whose) for each in told),
    )
    return [table, spreadsheets.of_table(table, NOTE, request.today)] if question.shown_as == "spreadsheet" else [table]


def _row(each: Found, whose: Whose) -> tuple[Cell, ...]:
    now = each.scored.now
    linked = each.linked
    figure = f"{called(linked.indicator)}: {telling.marked_figure(linked)}, {linked.rating.value}" if linked else "none"
    return (
        Cell(each.risk.title),
        Cell(now.words, TONES[now.size]),
        Cell(each.scored.before.words, Tone.QUIET),
        Cell(each.risk.mitigation or "nothing on record"),
        Cell(whose.name(each.risk.owner) or "nobody named"),
        Cell(figure),
    )


def _limit(question: Question) -> str:
    """`12 or more`, `20`: the scores asked for; empty for any."""
    return f"{int(question.over) + 1} or more" if question.over else listed(question.figures, "or")


def _what(question: Question) -> str:
    rated = f" linked to {naming.colour_words(question.ratings)}" if question.ratings else ""
    over = f" of {limit}" if (limit := _limit(question)) else ""
    return f"{'high risks' if question.aspect == 'high' else 'risks'}{over}{rated}"


def _next(question: Question, told: Sequence[Found]) -> list[tuple[str, str]]:
    where = " in my portfolio" if question.mine else ""
    asks = [] if question.aspect == "high" else [("High risks only", f"high risks{where}")]
    if told and (first := told[0].linked):
        asks.append(("What is being done", f"what are we doing about {first.indicator.code}"))
    return [*asks, ("Projects", f"show projects{where}")]
