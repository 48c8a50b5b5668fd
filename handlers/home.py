"""A person's own page: what they owe, what waits for them, and how their portfolio is doing."""

from bot.reply import Bullets, Button, Buttons, Heading, Part, Reply, Text
from handlers.answering.owed import owed_and_due
from handlers.answering.summaries import how_is_it_doing
from handlers.outcome import Outcome
from handlers.registration import Given, does
from handlers.request import Request
from handlers.returning.batches import batches_for
from handlers.returning.owing import current_windows, owed_by
from handlers.understanding.question import Kind, Question
from handlers.vocabularies import asker_of
from handlers.wording import count_of


@does("home")
def home(request: Request, _given: Given) -> Outcome:
    """What I owe, what I have to sign off, and my portfolio."""
    parts: list[Part] = [*_owed(request), *_to_sign(request), *_portfolio(request)]
    name = request.person.name if request.person else ""
    summary = f"{request.framework.name}: {name}"
    return Outcome(Reply(summary, (*parts, _questions())))


def _owed(request: Request) -> list[Part]:
    owed = owed_by(request, request.viewer.email)
    if not owed:
        return [Heading("Your figures"), Text("You owe nothing at the moment.")]
    due = next(each.deadline for each in reversed(current_windows(request)) if any(item in each.items for item in owed))
    lines = Bullets(tuple(f"{item.indicator.name} ({item.period.short})" for item in owed))
    sentence = owed_and_due(request, owed, due)
    return [
        Heading("Your figures"),
        Text(sentence),
        lines,
        Buttons((Button("Fill in the form", "return.open", opens="form", primary=True),)),
    ]


def _to_sign(request: Request) -> list[Part]:
    batches = batches_for(request, request.viewer.email)
    if not batches:
        return []
    lines = tuple(
        f"{batch.service.name}: {count_of(len(batch.items), 'figure')} for {batch.window.spoken.short}"
        for batch in batches
    )
    return [Heading("To sign off"), Bullets(lines), Buttons((Button("Show them", "batch.show", primary=True),))]


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
