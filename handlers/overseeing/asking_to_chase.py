"""Asking for somebody to be chased: by saying it, by a press, or in a form that names those who owe."""

from collections.abc import Sequence

from bot.form import Choice, Field, FieldKind, Form
from bot.reply import Bullets, Button, Buttons, Note, Part, Reply, Text
from handlers.answering.helping import NOT_ALLOWED
from handlers.answering.picking import picked
from handlers.only_you import plainly
from handlers.outcome import Answer, Outcome
from handlers.overseeing.chasing import Chased, Scope, again_words, chase, chaseable, may_chase, within
from handlers.registration import For, Given, acts, does
from handlers.request import Request
from handlers.returning.owing import Item, Window, owed_words
from handlers.understanding.question import Dimension, Kind, Pick, Question
from handlers.whose import Whose
from handlers.wording import count_of

NOBODY = "Nobody owes anything there, so nobody was chased."
UNREACHED = "Should I be unable to reach somebody, you will read it here."
ONLY_HERE = "Nobody can be chased for that: write a service, a directorate or a person, or press Chase all."
IS_IN = (
    "I chase people for figures that have not come in. What is off target has come in, so nobody was chased. "
    "What is being done about it you can ask me: what are we doing about the reds."
)
FIELDS = (("first", "Whom to chase"), ("second", "And"), ("third", "And"), ("fourth", "And"))
MOST_CHOICES = 90
"""How many a choice holds on every platform."""

SCOPES = (Dimension.SERVICE, Dimension.DIRECTORATE, Dimension.PORTFOLIO, Dimension.PARTNER)


@acts(
    "chase",
    help="Remind those who owe figures",
    says=["chase all", "chase Waste", "chase Asha"],
    offered_to=For.CHASING,
)
def chase_by_saying(request: Request, question: Question) -> Outcome:
    """Chase everybody, or those who were named."""
    if not may_chase(request):
        return plainly(NOT_ALLOWED)
    if any(rating.is_colour for rating in question.ratings):
        return plainly(IS_IN)
    scope = scope_of(question)
    if question.picks and not (scope.picks or scope.people):
        # A body, a priority or the like is those of its figures that are owed.
        scope = Scope(tuple(Pick(Dimension.INDICATOR, each.code) for each in picked(request, question)))
    if question.picks and not (scope.picks or scope.people):
        return plainly(ONLY_HERE)
    if question.words and not (scope.picks or scope.people):
        return _whom(question.words)
    several = len(scope.people) > 1 and " and " not in question.text and "," not in question.text
    return _which(request, scope) if several else _chase(request, within(request, chaseable(request), scope))


@does("chase", writes=True)
def chase_by_pressing(request: Request, given: Given) -> Outcome:
    """Chase everybody who owes something for a window, or one person."""
    if not may_chase(request):
        return plainly(NOT_ALLOWED)
    person = given.arguments.get("person", "")
    scope = Scope(people=frozenset({person})) if person else Scope()
    return _chase(request, within(request, chaseable(request, given.arguments.get("window", "")), scope))


@does("chase.open")
def open_choice(request: Request, given: Given) -> Outcome:
    """The form with those who owe something, by service and by person."""
    owed = chaseable(request, given.arguments.get("window", "")) if may_chase(request) else ()
    if not owed:
        return plainly(NOBODY if may_chase(request) else NOT_ALLOWED)
    choices = _choices(request, owed)
    fields = tuple(
        Field(key, label, FieldKind.CHOICE, required=key == "first", choices=choices) for key, label in FIELDS
    )
    form = Form("chase.some", "Chase", fields, given.arguments, submit="Chase", open_label="Chase some")
    return Outcome(Reply(form.title, (form,)))


@does("chase.some", writes=True)
def chase_chosen(request: Request, given: Given) -> Outcome:
    """Chase those who were chosen."""
    if not may_chase(request):
        return plainly(NOT_ALLOWED)
    named = [value.partition(":") for value in given.values.values() if value]
    people = frozenset(key for kind, _, key in named if kind == "person")
    picks = tuple(Pick(Dimension.SERVICE, key) for kind, _, key in named if kind == "service")
    if not people and not picks:
        return Outcome(errors={"first": "Please choose whom."})
    owed = chaseable(request, given.arguments.get("window", ""))
    return _chase(request, within(request, owed, Scope(picks, people)))


def _chase(request: Request, owed: Sequence[tuple[Window, Item]]) -> Outcome:
    chased = chase(request, owed)
    whose = Whose.on(request.session, request.council, request.today)
    sentence = _sentence(whose, chased)
    lines = tuple(_line(whose, email, [item for _, item in owed if item.asked == email]) for email in chased.told)
    parts: list[Part] = [Text(sentence)]
    if lines:
        parts += [Bullets(lines), Note(UNREACHED)]
    if chased.own:
        parts.append(Text(f"You owe {owed_words(chased.own)} yourself."))
    return Outcome(Reply(sentence, tuple(parts), only_you=True), Answer(Kind.CONFIRM), chased.notices)


def _sentence(whose: Whose, chased: Chased) -> str:
    words = []
    if chased.told:
        words.append(f"Chased {count_of(len(chased.told), 'person', 'people')}.")
    if chased.again:
        words.append(again_words(whose, chased.again))
    return " ".join(words) or NOBODY


def _line(whose: Whose, email: str, items: Sequence[Item]) -> str:
    return f"{whose.name(email)}: {owed_words(items)}"


def scope_of(question: Question) -> Scope:
    """Whom to chase: people before services, services before indicators, as a name may be part of several."""
    people = frozenset(question.keys(Dimension.PERSON))
    scopes = tuple(pick for pick in question.picks if pick.dimension in SCOPES)
    codes = tuple(pick for pick in question.picks if pick.dimension is Dimension.INDICATOR)
    return Scope(scopes or (() if people else codes), people)


def _whom(said: str) -> Outcome:
    """Nobody is chased by a word that may leave others out."""
    sentence = f"I don't know whom “{said}” means, so nobody was chased."
    everybody = Button("Chase all", "chase")
    some = Button("Chase some", "chase.open", opens="form")
    answer = Answer(Kind.CLARIFY, alternatives=(everybody.label, some.label))
    return Outcome(Reply(sentence, (Text(sentence), Buttons((everybody, some))), only_you=True), answer)


def _which(request: Request, scope: Scope) -> Outcome:
    whose = Whose.on(request.session, request.council, request.today)
    buttons = tuple(Button(whose.name(email)[:70], "chase", {"person": email}) for email in sorted(scope.people)[:4])
    sentence = "Which of these do you mean?"
    answer = Answer(Kind.CLARIFY, alternatives=tuple(button.label for button in buttons))
    return Outcome(Reply(sentence, (Text(sentence), Buttons(buttons)), only_you=True), answer)


def _choices(request: Request, owed: Sequence[tuple[Window, Item]]) -> tuple[Choice, ...]:
    whose = Whose.on(request.session, request.council, request.today)
    services: dict[str, list[Item]] = {}
    people: dict[str, list[Item]] = {}
    for _, item in owed:
        services.setdefault(item.indicator.service, []).append(item)
        people.setdefault(item.asked, []).append(item)
    found = [
        Choice(f"person:{email}", _line(whose, email, items)[:75])
        for email, items in sorted(people.items(), key=lambda each: whose.name(each[0]))
    ]
    found += [
        Choice(f"service:{key}", f"{whose.services[key].name[:45]}: {owed_words(items)}"[:75])
        for key, items in sorted(services.items(), key=lambda each: whose.services[each[0]].name)
    ]
    return tuple(found[:MOST_CHOICES])
