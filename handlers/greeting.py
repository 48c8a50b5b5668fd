"""One short greeting when somebody meets the bot: what it is for, what they owe, and what they can ask."""

from bot.reply import Button, Buttons, Part, Reply, Text
from handlers.answering.owed import owed_and_due
from handlers.outcome import Outcome
from handlers.registration import Given, does
from handlers.request import Request
from handlers.returning.owing import current_windows, owed_by
from storage.queries import accounts

WHAT_FOR = "I ask for performance figures when they are due and answer questions about them. Write to me here any time."
QUESTIONS = ("Show my red indicators", "What do I owe?", "What can I ask?")


def arrival(account: str, email: str) -> str:
    """The event of an account's arrival, however often doors tell of it; another one once it is known whose it is."""
    return f"arrived|{account}|{email}"


@does("greet")
def greet(request: Request, _given: Given) -> Outcome:
    """Hello, unless the bot has written to them before: then they know it already."""
    account, email = request.message.sender.id, request.viewer.email
    if accounts.has_been_written_to(request.session, request.council, email, account, arrival(account, "")):
        return Outcome()
    hello = f"Hello, I'm Outturn, for {request.framework.name}."
    parts: tuple[Part, ...] = (Text(f"{hello} {WHAT_FOR}"), *_owed(request), _questions())
    return Outcome(Reply(f"{hello} {WHAT_FOR}", parts))


def _owed(request: Request) -> tuple[Part, ...]:
    owed = owed_by(request, request.viewer.email)
    due = [window.deadline for window in current_windows(request) if any(item in window.items for item in owed)]
    if not due:
        return ()
    form = Button("Fill in the form", "return.open", opens="form", primary=True)
    return (Text(f"Still to come from you: {owed_and_due(request, owed, min(due))}"), Buttons((form,)))


def _questions() -> Buttons:
    return Buttons(
        tuple(Button(label, "ask", {"text": "help" if label == QUESTIONS[-1] else label}) for label in QUESTIONS)
    )
