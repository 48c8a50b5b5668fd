"""Standing in: "Priya will do mine till the 12th", and "I'm back"."""

from datetime import date

from bot.reply import Button, Buttons, Reply, Text
from handlers.amending.origins import origin_of
from handlers.amending.undoing import undo_button
from handlers.carried import STALE, day_carried
from handlers.outcome import Answer, Notice, Outcome, ToPerson
from handlers.registration import For, Given, acts, does
from handlers.request import Request
from handlers.returning.owing import MAY_OWE, owed_by, owed_words
from handlers.understanding.question import Dimension, Kind, Question
from handlers.whose import Whose
from handlers.wording import count_of, day_words
from storage.amending import Amendment, amend
from storage.queries import indicators, people
from storage.tables import Person

WHO = "Who stands in for you? Write, for example: Priya will do mine till 12 December."
UNTIL_WHEN = (
    "I could not read until when as a day to come, so nothing was changed. Write, for example: till 12 December."
)
NO_ANSWERS = Answer(Kind.CONFIRM)


@acts("deputy", help="Let somebody stand in for you", says=["Priya will do mine till the 12th"], offered_to=For.GIVING)
def stand_in(request: Request, question: Question) -> Outcome:
    """Let a colleague give the asker's figures while they are away; without a name, their usual deputy."""
    owner = request.person
    since, until = days_said(request, question)
    if words := wrong_end(request, question):
        return _said(words)
    if owner is None or not indicators.owned_by(request.session, request.council, owner.email):
        return _said("You have no figures to give, so nobody needs to stand in for you.")
    named = [each for each in question.keys(Dimension.PERSON) if each != owner.email]
    if not named and owner.deputy:
        named = [owner.deputy]
    if not named:
        return _said(WHO)
    if len(named) > 1:
        return _which(request, named, since, until)
    return appoint(request, owner, named[0], since, until)


@does("deputy", writes=True)
def stand_in_by_pressing(request: Request, given: Given) -> Outcome:
    """The same, where a name could have meant several people."""
    owner, until = request.person, given.arguments.get("until", "")
    if owner is None:
        return _said(WHO)
    since, last = day_carried(given.arguments.get("since", request.today.isoformat())), day_carried(until)
    if since is None or (until and last is None):
        return _said(STALE)
    if last is not None and last < max(since, request.today):
        return _said(f"{day_words(last, request.today)} is over already. Until when shall it be?")
    return appoint(request, owner, given.arguments.get("person", ""), since, last)


@acts("back", help="Say that you are back", says=["I'm back"], offered_to=For.GIVING)
def back(request: Request, _question: Question) -> Outcome:
    """The asker gives their own figures again."""
    owner = request.person
    if owner is None or (owner.away_from is None and owner.away_until is None):
        return _said("Welcome back. Nobody was standing in for you.")
    amendment = Amendment("people", owner.email, {"away_from": "", "away_until": ""})
    amend(request.session, request.council, [amendment], origin_of(request))
    owed = owed_by(request, owner.email)
    rest = f" You have {owed_words(owed)} to give." if owed else ""
    return _said(f"Welcome back. Your figures are yours to give again.{rest}", undo_button(request))


def days_said(request: Request, question: Question) -> tuple[date, date | None]:
    """From when, and until when where that was said."""
    said = question.days
    since = said.since or (said.on if not said.until else "")
    first = date.fromisoformat(since) if since else request.today
    return first, date.fromisoformat(said.until) if said.until else None


def wrong_end(request: Request, question: Question) -> str:
    """What is wrong with the last day that was said; empty where nothing is."""
    since, until = days_said(request, question)
    if question.days.unclear:
        return UNTIL_WHEN
    if until is not None and until < max(since, request.today):
        return f"{day_words(until, request.today)} is over already. Until when shall it be?"
    return ""


def appoint(request: Request, owner: Person, email: str, since: date, until: date | None) -> Outcome:
    """Let somebody give the figures of an owner, who asks for it or for whom an officer does, and tell everybody."""
    deputy = people.by_email(request.session, request.council, email)
    if deputy is None or deputy is owner or (deputy.roles and not MAY_OWE & set(deputy.roles)):
        return _said(f"{deputy.name if deputy else 'That person'} can't give figures. {WHO}")
    before = _standing(owner, request.today)
    columns = {
        "deputy": deputy.email,
        "away_from": since.isoformat(),
        "away_until": until.isoformat() if until else "",
    }
    amend(request.session, request.council, [Amendment("people", owner.email, columns)], origin_of(request))
    span = _span(request, since, until, "" if request.viewer.email == owner.email else owner.name)
    own = count_of(len(indicators.owned_by(request.session, request.council, owner.email)), "figure")
    mine = request.viewer.email == owner.email
    whose, for_whom = (f"your {own}", "you") if mine else (f"the {own} of {owner.name}", owner.name)
    sentence = (
        f"{deputy.name} gives {whose} {span}. "
        f"What they enter is recorded as {deputy.name} for {for_whom}."
        f"{_in_the_place_of(request, before) if mine and before and before != (email, since, until) else ''}"
        f"{_is_away_too(request, deputy)}"
    )
    by = request.person.name if request.person is not None else request.viewer.email
    theirs = f"their {own}" if mine else f"the {own} of {owner.name}"
    told = f"{by} has asked you to give {theirs} {span}."
    owed = owed_by(request, deputy.email)
    rest = f" You have {owed_words(owed)} to give now." if owed else " Nothing of it is owed today."
    buttons = Buttons((Button("What do I owe?", "ask", {"text": "what do I owe"}),))
    notice = Notice(
        f"deputy|{owner.email}|{deputy.email}|{request.message.event}",
        ToPerson(deputy.email),
        Reply(told, (Text(told + rest), buttons)),
        kind="deputy",
    )
    reply = Reply(sentence, (Text(sentence), Buttons((undo_button(request),))), only_you=True)
    released = (_no_longer(request, owner, before[0]),) if before and before[0] not in ("", deputy.email) else ()
    told_owner = () if mine else (_named_for_you(request, owner, deputy, f"your {own} {_span(request, since, until)}"),)
    return Outcome(reply, NO_ANSWERS, (notice, *told_owner, *released))


def _named_for_you(request: Request, owner: Person, deputy: Person, what: str) -> Notice:
    by = request.person.name if request.person is not None else request.viewer.email
    told = f"{by} has asked {deputy.name} to give {what}. Write I'm back when you are."
    key = f"deputy|{owner.email}|{owner.email}|{request.message.event}"
    return Notice(key, ToPerson(owner.email), Reply(told, (Text(told),)), kind="deputy")


def _standing(owner: Person, today: date) -> tuple[str, date, date | None] | None:
    """Who was to stand in, from when and until when, where that is not over yet."""
    is_away = owner.away_from is not None or owner.away_until is not None
    if not is_away or (owner.away_until is not None and owner.away_until < today):
        return None
    return owner.deputy or "", owner.away_from or today, owner.away_until


def _in_the_place_of(request: Request, before: tuple[str, date, date | None]) -> str:
    email, since, until = before
    deputy = people.by_email(request.session, request.council, email) if email else None
    who = f"{deputy.name} " if deputy is not None else ""
    return f" This takes the place of what you said before: {who}{_span(request, since, until)}."


def _is_away_too(request: Request, deputy: Person) -> str:
    whose = Whose.on(request.session, request.council, request.today)
    if not whose.is_away(deputy.email):
        return ""
    until = f" until {day_words(deputy.away_until, request.today)}" if deputy.away_until else ""
    return f" But {deputy.name} is away{until} as well, so somebody else may be needed."


def _no_longer(request: Request, owner: Person, email: str) -> Notice:
    told = f"{owner.name} has asked somebody else to stand in. There is no need for you to give their figures now."
    key = f"no deputy|{owner.email}|{email}|{request.message.event}"
    return Notice(key, ToPerson(email), Reply(told, (Text(told),)), kind="deputy")


def _which(request: Request, emails: list[str], since: date, until: date | None) -> Outcome:
    buttons = []
    for email in emails[:4]:
        known = people.by_email(request.session, request.council, email)
        if known is not None:
            arguments = {"person": email, "since": since.isoformat(), "until": until.isoformat() if until else ""}
            buttons.append(Button(known.name[:70], "deputy", arguments))
    sentence = "Which of these do you mean?"
    labels = tuple(button.label for button in buttons)
    reply = Reply(sentence, (Text(sentence), Buttons(tuple(buttons))), only_you=True)
    return Outcome(reply, Answer(Kind.CLARIFY, alternatives=labels))


def _span(request: Request, since: date, until: date | None, other: str = "") -> str:
    """`from Thursday 8 October until Wednesday 14 October`; `other` is the name of whoever is away, to others."""
    start = "" if since <= request.today else f"from {day_words(since, request.today)} "
    is_back = f"{other} says that they are back" if other else "you say that you are back"
    return f"{start}until {day_words(until, request.today) if until else is_back}"


def _said(sentence: str, *buttons: Button) -> Outcome:
    parts = (Text(sentence), Buttons(buttons)) if buttons else (Text(sentence),)
    return Outcome(Reply(sentence, parts, only_you=True), NO_ANSWERS)
