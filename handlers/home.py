"""A person's own page: what they owe, what waits for them, the board of returns, and how their portfolio is doing."""

from bot.reply import Bullets, Button, Buttons, Heading, Part, Reply, Text
from handlers.answering.owed import owed_and_due
from handlers.answering.summaries import how_is_it_doing
from handlers.heads import heads_of
from handlers.officers import OFFICERS
from handlers.outcome import Outcome
from handlers.overseeing.board import board_now
from handlers.registration import Given, does
from handlers.request import Request
from handlers.returning.batches import Batch, batches_for
from handlers.returning.owing import due_by, owed_by
from handlers.understanding.question import Kind, Question
from handlers.vocabularies import asker_of
from handlers.wording import called, count_of, listed
from storage.queries import people

BATCHES_AT_ONCE = 5


@does("home")
def home(request: Request, _given: Given) -> Outcome:
    """What I owe, what I have to sign off, and my portfolio."""
    parts: list[Part] = [*_owed(request), *_to_sign(request), *_returns(request), *_portfolio(request)]
    name = request.person.name if request.person else ""
    summary = f"{request.framework.name}: {name}"
    return Outcome(Reply(summary, (*parts, _questions())))


def _owed(request: Request) -> list[Part]:
    owed = owed_by(request, request.viewer.email)
    if not owed and request.viewer.roles & OFFICERS:
        return []
    if not owed:
        return [Heading("Your figures"), Text("You owe nothing at the moment.")]
    lines = Bullets(tuple(f"{called(item.indicator)} ({item.period.short})" for item in owed))
    sentence = owed_and_due(request, owed, due_by(request, owed))
    return [
        Heading("Your figures"),
        Text(sentence),
        lines,
        Buttons((Button("Fill in the form", "return.open", opens="form", primary=True),)),
    ]


def _to_sign(request: Request) -> list[Part]:
    """What waits for the asker's approval; a director is told who was asked first."""
    batches = batches_for(request)
    if not batches:
        return []
    lines = [f"{batch.title}{_asked_first(request, batch)}" for batch in batches[:BATCHES_AT_ONCE]]
    if len(batches) > BATCHES_AT_ONCE:
        lines.append(f"{count_of(len(batches) - BATCHES_AT_ONCE, 'other service')} too")
    return [Heading("To sign off"), Bullets(tuple(lines)), Buttons((Button("Show them", "batch.show", primary=True),))]


def _asked_first(request: Request, batch: Batch) -> str:
    everybody = people.every(request.session, request.council)
    heads = heads_of(batch.service, everybody)
    if not heads or request.viewer.email in heads:
        return ""
    names = {person.email: person.name for person in everybody}
    return f" ({listed([names.get(head, head) for head in heads])} was asked)"


def _returns(request: Request) -> list[Part]:
    """The board, for those who look after everybody's returns."""
    return list(board_now(request).parts) if request.viewer.roles & OFFICERS else []


def _portfolio(request: Request) -> list[Part]:
    asker = asker_of(request)
    if not (asker.portfolios or asker.services or asker.directorates):
        return []
    reply = how_is_it_doing.run(request, Question(Kind.SUMMARY, mine=True)).reply
    return [Heading("How it is going"), *reply.parts[:2]] if reply else []


def _questions() -> Buttons:
    return Buttons(
        (
            Button("Show my red indicators", "ask", {"text": "show my red indicators"}),
            Button("What do I owe?", "ask", {"text": "what do I owe"}),
            Button("What can I ask?", "ask", {"text": "help"}),
        )
    )
