"""One indicator: its latest figure, why it is rated so, where it comes from, and whether it is provisional."""

from bot.reply import Button, Buttons, Fact, Facts, Note, Part, Reply, Text
from domain.periods import Period
from domain.rating import Rating
from handlers import telling
from handlers.answering import naming
from handlers.answering.picking import period_asked, picked
from handlers.outcome import Answer, Outcome
from handlers.registration import answers
from handlers.request import Request
from handlers.seeing import Seen, due_period, see_history
from handlers.understanding.question import Kind, Question
from handlers.whose import Whose
from handlers.wording import day_words, short_day, target_words
from storage.tables import Indicator

PERIODS_LOOKED_BACK = 12


@answers(
    Kind.INDICATOR,
    help="One figure, why it is rated so and where it comes from",
    says=["what is the recycling rate", "why is it red", "who entered that"],
)
def one_indicator(request: Request, question: Question) -> Outcome:
    """The figure of each indicator named, in words; nothing is drawn for one figure."""
    seen = [_latest(request, question, indicator) for indicator in picked(request, question)]
    if not seen:
        return _nothing(request)
    parts: list[Part] = []
    for each in seen:
        parts.append(Text(telling.sentence(each)))
        if composed := telling.composed_words(each):
            parts.append(Text(composed))
        parts += _details(request, question, each)
    understood = _understood(question, seen)
    assumed = naming.assumptions(question)
    parts += [Note(f"{understood}. {assumed}".strip()), _next(seen[0])]
    quotes = tuple(each.quote for each in seen if each.quote)
    answer = Answer(Kind.INDICATOR, understood, _periods(seen), tuple(telling.shown(each) for each in seen))
    return Outcome(Reply(telling.sentence(seen[0]), tuple(parts), quotes=quotes), answer)


def _latest(request: Request, question: Question, indicator: Indicator) -> Seen:
    """The figure of the period said, else the latest that may be seen here."""
    if question.period.last:
        period, due = due_period(indicator, period_asked(request, question))
        return see_history(request, indicator, [period])[0] if due else Seen(indicator, period, Rating.NOT_DUE)
    newest = Period.latest_closed(request.today, indicator.frequency)
    seen = see_history(request, indicator, [newest.previous(n) for n in range(PERIODS_LOOKED_BACK)])
    return next((each for each in reversed(seen) if _tells_something(each)), seen[-1])


def _tells_something(seen: Seen) -> bool:
    if seen.composite is not None:
        return seen.composite.rating is not None
    return seen.value is not None or seen.rating is Rating.SUPPRESSED


def _details(request: Request, question: Question, seen: Seen) -> list[Part]:
    revision = seen.revision
    if revision is None:
        return []
    whose = Whose.on(request.session, request.council, request.today)
    indicator = seen.indicator
    facts = []
    if question.aspect in ("why", "source", "comment", "provisional") or seen.rating in (Rating.RED, Rating.AMBER):
        facts += [
            Fact("Comment", revision.comment or ""),
            Fact("What is being done", revision.action or ""),
            Fact("Back on track by", short_day(revision.back_on_track_by) if revision.back_on_track_by else ""),
        ]
    if question.aspect in ("why", "source", "provisional"):
        target = target_words(seen.target, indicator)
        facts += [
            Fact("Rated", f"{seen.rating.value}, {target or 'no target'}, tolerance {revision.tolerance or 'none'}"),
            Fact("Numbers", _numbers(seen)),
            Fact("Entered", _by_and_when(whose.name(revision.entered_by), revision.entered_at, request)),
            Fact("Signed off", whose.name(revision.signed_off_by) or ("yes" if not seen.provisional else "not yet")),
            Fact("Revision", str(revision.revision)),
        ]
    facts = [fact for fact in facts if fact.value]
    return [Facts(tuple(facts))] if facts else []


def _by_and_when(name: str, at: object, request: Request) -> str:
    day = day_words(at.date(), request.today) if hasattr(at, "date") else ""
    return f"by {name} on {day}" if name else f"with an import on {day}"


def _numbers(seen: Seen) -> str:
    revision = seen.revision
    if revision is None or revision.numerator is None or revision.denominator is None:
        return ""
    return f"{revision.numerator:,f} of {revision.denominator:,f}"


def _understood(question: Question, seen: list[Seen]) -> str:
    aspect = "" if question.aspect in ("", "value") else f" · {question.aspect}"
    return f"{', '.join(each.indicator.name for each in seen[:3])} · {seen[0].period.title}{aspect}"


def _periods(seen: list[Seen]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.period.notation for each in seen))


def _next(seen: Seen) -> Buttons:
    code = seen.indicator.code
    return Buttons(
        (
            Button("Trend", "ask", {"text": f"trend of {code}"}),
            Button("Why", "ask", {"text": f"why is {code} {seen.rating.value}"}),
            Button("Who owns it", "ask", {"text": f"who owns {code}"}),
        )
    )


def _nothing(request: Request) -> Outcome:
    sentence = f"I found no {request.framework.word('indicator')} for that."
    return Outcome(Reply(sentence, (Text(sentence),)), Answer(Kind.INDICATOR))
