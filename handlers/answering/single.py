"""One indicator: its latest figure, why it is rated so, where it comes from, where it is going, and how firm it is."""

from collections.abc import Sequence

from msgspec.structs import replace

from bot.reply import Part, Reply, Text
from domain.periods import Frequency, Period
from handlers import telling
from handlers.answering import naming
from handlers.answering.comparing_areas import by_area
from handlers.answering.forecasts import Forecast, back_on_track, forecast_of
from handlers.answering.latest import latest_seen
from handlers.answering.not_part_of import not_part_of
from handlers.answering.picking import picked
from handlers.answering.quoted import not_found, of_those_named, where_quoted
from handlers.answering.reasons import details, opening_words
from handlers.answering.replying import answered, understood_as
from handlers.answering.signals import real_or_noise, series_of
from handlers.answering.through import parts_of, through
from handlers.charting import trend_chart
from handlers.outcome import Answer, Outcome
from handlers.registration import answers
from handlers.request import Request
from handlers.seeing import Seen
from handlers.understanding.question import Dimension, Kind, PeriodAsked, Question
from storage.queries import at_hand
from storage.tables import Indicator


@answers(
    Kind.INDICATOR,
    help="One figure, why it is rated so and where it comes from",
    says=["what is the recycling rate", "why is it red", "who entered that", "is it real or just noise"],
)
def one_indicator(request: Request, question: Question) -> Outcome:
    """The figure of each indicator named, in words; nothing is drawn for one figure but its history."""
    if question.figures and not question.codes:
        return where_quoted(request, question)
    if question.codes and question.keys(Dimension.AREA):
        return by_area(request, question, Kind.INDICATOR)
    asked = _without_open_year(request, question)
    if question.aspect == "why" and question.codes:
        # The rules that fired look at all its figures: read once, they are there for whatever else is told.
        at_hand.bring_in_full(request.session, request.council, question.codes)
    seen = of_those_named(request, question)
    seen = seen or [latest_seen(request, asked, indicator) for indicator in in_the_order_named(request, question)]
    if not seen and question.codes:
        return not_part_of(request, question)
    if not seen:
        return _nothing(request)
    parts: list[Part] = []
    sentences = [_sentence(request, question, each) for each in seen]
    quoted: list[Seen] = []
    for place, each in enumerate(seen):
        parts += [Text(sentences[place])] if place else []
        parts += _parts(request, question, each, sentences[place])
        in_parts = parts_of(request, question, each)
        parts += [Text(told)] if (told := through(question, in_parts)) else []
        quoted.extend(in_parts)
    lists = len(seen) > 1 and question.aspect in ("", "value")
    return answered(
        asked,
        Kind.INDICATORS if lists else Kind.INDICATOR,
        sentences[0],
        parts,
        understood=_understood(question, seen),
        periods=[_year_end(request, question, each) for each in seen if question.aspect == "forecast"],
        seen=seen,
        quoted=quoted,
        asks=_next(question, seen),
    )


def in_the_order_named(request: Request, question: Question) -> list[Indicator]:
    """Those that were named, as they were: "the second one" is then the second that is told."""
    order = {code: place for place, code in enumerate(question.codes)}
    return sorted(picked(request, question), key=lambda each: order.get(each.code, len(order)))


def _without_open_year(request: Request, question: Question) -> Question:
    """How the year will end is told by the newest figure, whose forecast it is."""
    if question.aspect != "forecast" or not question.period.last:
        return question
    asked = Period.parse(question.period.still_open or question.period.last)
    of_this_year = asked.year == Period.containing(request.today, Frequency.YEAR)
    running = of_this_year and not asked.is_closed(request.today)
    return replace(question, period=PeriodAsked()) if running else question


def _sentence(request: Request, question: Question, seen: Seen) -> str:
    if question.aspect == "forecast":
        return " ".join(filter(None, (_forecast(request, question, seen).sentence, back_on_track(seen))))
    if question.aspect == "signal":
        return real_or_noise(seen, series_of(request, seen))
    told = opening_words(request, question, seen) or telling.sentence(seen)
    return " ".join(filter(None, (not_found(question, seen), told)))


def _forecast(request: Request, question: Question, seen: Seen) -> Forecast:
    running = not _without_open_year(request, question).period.last
    return forecast_of(request, seen, running=running)


def _year_end(request: Request, question: Question, seen: Seen) -> str:
    return _forecast(request, question, seen).year.notation


def _parts(request: Request, question: Question, seen: Seen, sentence: str) -> list[Part]:
    parts: list[Part] = []
    if question.aspect == "signal":
        history = series_of(request, seen)
        parts += [trend_chart(seen.indicator, history)] if len(history) > 1 else []
    told = telling.sentence(seen)
    parts += [Text(told)] if told != sentence and question.aspect != "forecast" else []
    if composed := telling.composed_words(seen):
        parts.append(Text(composed))
    return [*parts, *details(request, question, seen)]


def _understood(question: Question, seen: Sequence[Seen]) -> str:
    aspect = "" if question.aspect in ("", "value") else question.aspect
    told = naming.some_of([each.indicator.name for each in seen])
    same = len({each.period for each in seen}) == 1
    return understood_as(told, seen[0].period.title if same else "The latest of each", aspect)


def _next(question: Question, told: Sequence[Seen]) -> list[tuple[str, str]]:
    if len(told) > naming.MOST_SAID:
        return []
    code, seen = naming.codes_said([each.indicator.code for each in told]), told[0]
    asks = [("Trend", f"trend of {code}")]
    when = f" in {seen.period.short}" if question.period.last and question.aspect != "forecast" else ""
    if question.aspect != "why":
        asks.append(("Why", f"why {code}{when}"))
    if question.aspect != "signal" and len(told) == 1 and not seen.indicator.cumulative and seen.composite is None:
        asks.append(("Real or noise?", f"is the change in {code} real or just noise"))
    return [*asks, ("Who owns it", f"who owns {code}")]


def _nothing(request: Request) -> Outcome:
    sentence = f"I found no {request.framework.word('indicator')} for that."
    return Outcome(Reply(sentence, (Text(sentence),)), Answer(Kind.INDICATOR))
