"""How a portfolio, service, priority or the whole council is doing: one sentence, one chart, what matters."""

from collections.abc import Sequence

from msgspec.structs import replace

from bot.reply import Bullets, Button, Buttons, Heading, Note, Part, Reply, Text
from domain.counting import tally
from domain.direction import Direction
from domain.money import spending_words, totalled
from domain.periods import Period
from domain.rating import Rating
from handlers import telling
from handlers.answering import keeping, naming, spreadsheets
from handlers.answering.an_area import of_an_area
from handlers.answering.budgets import budgets_of, stood
from handlers.answering.challenging import what_to_ask
from handlers.answering.customers import about_customers, what_customers_said
from handlers.answering.ordering import worst_first
from handlers.answering.reach import reach_of, without_qualities
from handlers.answering.reporting import reported
from handlers.answering.responsibilities import who_answers_for_what
from handlers.charting import overview_chart
from handlers.outcome import Answer, Outcome
from handlers.registration import answers
from handlers.request import Request
from handlers.seeing import Seen
from handlers.understanding.question import Dimension, Kind, Question
from handlers.vocabularies import asker_of
from handlers.wording import called, count_of, said_comment
from storage.queries import people

THINGS_THAT_MATTER = 3
ASK = "what should I ask the director"
AS_ROWS = ("table", "spreadsheet")


@answers(
    Kind.SUMMARY, help="How a portfolio or service is doing", says=["how is my portfolio doing", "headlines for Q2"]
)
def how_is_it_doing(request: Request, question: Question) -> Outcome:
    """Counts with their denominators, the three things that matter most, what got better, and the money."""
    if question.aspect == "ask":
        return what_to_ask(request, _about_own(request, question))
    if question.aspect == "responsibilities":
        return who_answers_for_what(request, question)
    if about_customers(question):
        return what_customers_said(request, question)
    if told := of_an_area(request, question):
        return told
    found = reported(request, question)
    period, seen = found.period, found.seen
    where = naming.scope_words(request, question)
    headline = f"{where[:1].upper()}{where[1:]}, {period.title}: {tally(each.rating for each in seen).sentence()}"
    if not seen:
        headline = naming.nothing_in(request, question)
    worst = [each for each in worst_first(seen) if each.rating in (Rating.RED, Rating.AMBER)][:THINGS_THAT_MATTER]
    better = [each for each in seen if each.direction is Direction.BETTER and each.rating is Rating.GREEN]
    parts: list[Part] = [Text(headline), *_chart(request, period, seen)]
    parts += _section("What matters most", worst) + _section("Getting better", better[:THINGS_THAT_MATTER])
    parts += [*_changes(seen), *_money(request, question), *_whole(request, question, where, seen)]
    understood = f"Summary · {where} · {period.title}"
    parts += [Note(f"{understood}. {naming.assumptions(question, found.explained)}".strip()), _next(question)]
    listed = list(seen) if question.shown_as in AS_ROWS else [*worst, *better[:THINGS_THAT_MATTER]]
    answer = Answer(Kind.SUMMARY, understood, (period.notation,), tuple(telling.shown(each) for each in listed))
    return Outcome(Reply(headline, tuple(parts), quotes=tuple(each.quote for each in listed if each.quote)), answer)


def _about_own(request: Request, question: Question) -> Question:
    """Somebody with a portfolio, a directorate or a service of their own who names nothing asks about that."""
    asker = asker_of(request)
    own = asker.portfolios or asker.directorates or asker.services
    return question if question.picks or not own else replace(question, mine=True)


def _money(request: Request, question: Question) -> list[Part]:
    """What it costs, for the council's own people and where budgets are on record."""
    if not keeping.all_are_ours(request):
        return []
    services = reach_of(request, without_qualities(question)).services
    until = Period.parse(question.period.last).last_day if question.period.last else request.today
    found = budgets_of(request, services, until)
    whole = totalled(found[1]) if found else None
    if found is None or whole is None or not whole.counted:
        return []
    words = spending_words(whole.variance, whole.budget)
    return [Text(f"Money: forecast{stood(found[0])} to {words} in {found[0].year.short}.")]


def _whole(request: Request, question: Question, where: str, seen: Sequence[Seen]) -> list[Part]:
    """Every indicator as rows, where a table or a spreadsheet was asked for."""
    if question.shown_as not in AS_ROWS or not seen:
        return []
    caption = f"All of {where}"
    file = [spreadsheets.of_figures(caption, seen, request.today)] if question.shown_as == "spreadsheet" else []
    return [telling.rows(request, caption, worst_first(seen)), *file]


def _chart(request: Request, period: Period, seen: Sequence[Seen]) -> list[Part]:
    if not any(each.rating.is_colour for each in seen):
        return []
    names = {service.key: service.name for service in people.services(request.session, request.council)}
    return [overview_chart(period, seen, lambda each: names[each.indicator.service])]


def _section(title: str, seen: Sequence[Seen]) -> list[Part]:
    if not seen:
        return []
    return [Heading(title), Bullets(tuple(_line(each) for each in seen))]


def _line(seen: Seen) -> str:
    comment = said_comment(seen.revision.comment) if seen.revision else ""
    told = f"{called(seen.indicator)}: {telling.marked_figure(seen)}. {telling.rated_words(seen)}"
    return f"{told} {comment}" if comment else told


def _changes(seen: Sequence[Seen]) -> list[Part]:
    ways = [each.direction for each in seen if each.direction is not None]
    if not ways:
        return []
    better, worse = ways.count(Direction.BETTER), ways.count(Direction.WORSE)
    return [
        Text(
            f"Against the period before: {better} better, {worse} worse, {ways.count(Direction.SAME)} the same, "
            f"of {count_of(len(ways), 'comparison')} that can be made."
        )
    ]


def _next(question: Question) -> Buttons:
    mine = "my " if question.mine else ""
    named = next((pick.key for pick in question.picks if pick.dimension is not Dimension.INDICATOR), "")
    where = f" in {named}" if named else ""
    return Buttons(
        (
            Button("Show the red ones", "ask", {"text": f"show {mine}red indicators{where}"}),
            Button("Amber", "ask", {"text": f"show {mine}amber indicators{where}"}),
            Button("What should I ask?", "ask", {"text": f"what should I ask about {named}" if named else ASK}),
            Button("The quarter before", "ask", {"text": "and the quarter before that"}),
        )
    )
