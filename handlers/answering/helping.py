"""Help, asking back, refusing kindly, and whatever is not understood: always one sentence and what can be asked."""

from collections.abc import Callable, Sequence

from bot.reply import Bullets, Button, Buttons, Heading, Part, Reply, Text
from handlers.answering.offering_help import is_offered
from handlers.outcome import Answer, Outcome
from handlers.registration import Acting, Answering, Commanding, answers, does
from handlers.remembering.offering import arguments_of
from handlers.request import Request
from handlers.understanding.question import Kind, Question
from storage.queries import indicators

REFUSALS = {
    "person": "I don't show figures about a named person. Ask me about a service or an indicator.",
    "small numbers": "Numbers that small could point to a person, so I don't show them. Ask for the whole council.",
    "draft": "What is not signed off is not shown here. Ask me in our direct chat.",
    "outside": "I only know about this council's performance. Ask me, for example, how a service is doing.",
}
OLD_BUTTON = (
    "That button belongs to an older message and no longer does anything. Ask me again and you get a fresh one."
)
NOT_ALLOWED = "That is not yours to do here. A performance officer can help."
NOT_YET = "I can't do that yet."
OPENINGS = {
    "": "Ask me in your own words, for example:",
    "not yet": f"{NOT_YET} What I can do:",
    "thanks": "You're welcome. Whenever you need something else, for example:",
    "remark": "I'm listening. You can go on with what was shown, or ask something else, for example:",
    "teaching": "Ask me with that word and press what you mean by it: then I offer to remember it for everybody.",
    "greeting": "Hello. Ask me in your own words, for example:",
}
UNCLEAR = "Ask for help to see what I can do."


def helping(entries: Callable[[], Sequence[Answering | Acting]]) -> Answering:
    """The handler that lists what the others are for; `entries` gives them when they are all there."""

    def what_can_be_asked(request: Request, question: Question) -> Outcome:
        offered = [entry for entry in entries() if is_offered(request, entry)]
        lines = [f"{entry.help}: “{said}”" for entry in offered if (said := _example(request, entry))]
        buttons = Buttons((Button("What do I owe?", "ask", {"text": "what do I owe"}),))
        opening = OPENINGS.get("not yet" if question.kind is Kind.ACT else question.aspect, OPENINGS[""])
        parts: tuple[Part, ...] = (Text(opening), Bullets(tuple(lines)), buttons)
        return Outcome(Reply(opening, parts), Answer(Kind.HELP))

    return answers(Kind.HELP, help="What I can do", says=["help"])(what_can_be_asked)


def _example(request: Request, entry: Answering | Acting) -> str:
    """What to say for it; of who has a figure to give it is one of theirs."""
    if isinstance(entry, Answering) and entry.kind is Kind.RECORDED:
        own = indicators.owned_by(request.session, request.council, request.viewer.email)
        if own:
            return f"{next(iter(own[0].aliases), own[0].code)} 92.4"
    return entry.says[0] if entry.says else ""


@answers(Kind.CLARIFY, help="Asking back", says=[])
def ask_back(request: Request, question: Question) -> Outcome:
    """The nearest things that may have been meant, as buttons."""
    sentence = _doubt(request, question)
    if not question.alternatives:
        return Outcome(Reply(sentence, (Text(sentence), _help_button())), Answer(Kind.CLARIFY))
    buttons = tuple(Button(each.label[:70], "ask", arguments_of(each)) for each in question.alternatives[:4])
    labels = tuple(button.label for button in buttons)
    return Outcome(Reply(sentence, (Text(sentence), Buttons(buttons))), Answer(Kind.CLARIFY, alternatives=labels))


def _doubt(request: Request, question: Question) -> str:
    """What is in doubt, as a question to the asker."""
    noun = request.framework.word("body" if question.asked is Kind.MEETINGS else "indicator")
    word = " ".join(question.unread)
    if question.aspect == "unknown":
        known = f'I know no {noun} called "{word}" here.' if word else f"I know no {noun} by that name here."
        return f"{known} Did you mean one of these?" if question.alternatives else f"{known} {UNCLEAR}"
    if question.aspect == "subject":
        return f"Which {noun} do you mean? Write its name or its code with the question."
    if question.aspect == "how long":
        return f"I know no {noun} here of how long that takes. Did you mean one of these?"
    if question.aspect == "left over":
        return f"I did not understand “{question.words}” well enough. Which of these do you want to know?"
    if question.aspect == "limit":
        return f"I can't list only those with “{question.words}”. Shall I list them all?"
    return "Which of these do you mean?" if question.alternatives else f"I did not understand that. {UNCLEAR}"


@answers(Kind.REFUSE, help="Refusing", says=[])
def refuse(_request: Request, question: Question) -> Outcome:
    """One kind sentence, and what can be asked instead."""
    sentence = REFUSALS.get(question.aspect, REFUSALS["outside"])
    return Outcome(Reply(sentence, (Text(sentence), _help_button()), only_you=True), Answer(Kind.REFUSE))


@does("stranger")
def stranger(request: Request, _given: object) -> Outcome:
    """Somebody the council does not know is told how to be added."""
    email = request.message.sender.email
    known_as = f" with the address {email}" if email else ""
    sentence = (
        f"I don't know you yet. Please ask your performance officers to add you to the list of people{known_as}; "
        "then write to me again."
    )
    return Outcome(Reply(sentence, (Heading("We have not met"), Text(sentence)), only_you=True), Answer(Kind.REFUSE))


@does("unknown")
def unknown(_request: Request, _given: object) -> Outcome:
    """A button that nobody knows any more."""
    return Outcome(Reply(OLD_BUTTON, (Text(OLD_BUTTON), _help_button())), Answer(Kind.REFUSE))


@does("not allowed")
def not_allowed(_request: Request, _given: object) -> Outcome:
    """Something that is for others."""
    return Outcome(Reply(NOT_ALLOWED, (Text(NOT_ALLOWED),), only_you=True), Answer(Kind.REFUSE))


COMMANDS: tuple[Commanding, ...] = (stranger, unknown, not_allowed)


def _help_button() -> Buttons:
    return Buttons((Button("What can I ask?", "ask", {"text": "help"}),))
