"""A performance officer names who gives the figures of somebody who is away."""

from bot.form import Choice, Field, FieldKind, Form
from bot.reply import Reply, Text
from domain.answer import Unreadable
from domain.days import split_day
from handlers.covering.deputising import appoint, days_said, wrong_end
from handlers.covering.uncovered import NAME_A_COVER
from handlers.officers import OFFICERS
from handlers.only_you import plainly
from handlers.outcome import Outcome
from handlers.registration import Given, acts, does
from handlers.request import Request
from handlers.returning.owing import MAY_OWE
from handlers.understanding.question import Dimension, Question
from handlers.whose import Whose
from storage.queries import indicators, people
from storage.tables import Person

SAVE = "cover.save"
MOST_CHOICES = 90
"""How many a choice holds on every platform."""

BOTH = 2
WHO = "Who stands in for whom? Write, for example: Priya is covering for Asha till 12 December."
NOT_AWAY = "{name} is not away any more, so nobody has to stand in."
GONE = "I do not know that person any more."


@acts(
    "cover for another",
    help="Name who gives somebody's figures while they are away",
    says=["Priya is covering for Asha till 12 December"],
    may=OFFICERS,
)
def cover_by_saying(request: Request, question: Question) -> Outcome:
    """Let whoever is named first give the figures of the second."""
    named = question.keys(Dimension.PERSON)
    since, until = days_said(request, question)
    if len(named) != BOTH:
        return plainly(WHO)
    if words := wrong_end(request, question):
        return plainly(words)
    whose = _whose(request)
    stands_in, away = named
    owner = people.by_email(request.session, request.council, away)
    if owner is None or not indicators.owned_by(request.session, request.council, owner.email):
        return plainly(f"{whose.name(away)} has no figures to give, so nobody needs to stand in for them.")
    if whose.is_away(away) and not question.days.since:
        since, until = owner.away_from or since, until or owner.away_until
    return appoint(request, owner, stands_in, since, until)


@does(NAME_A_COVER, may=OFFICERS)
def open_naming(request: Request, given: Given) -> Outcome:
    """The form: who gives the figures, and until when."""
    owner = people.by_email(request.session, request.council, given.arguments.get("person", ""))
    if owner is None or not _whose(request).is_away(owner.email):
        return plainly(NOT_AWAY.format(name=owner.name) if owner is not None else GONE)
    until = owner.away_until.isoformat() if owner.away_until else ""
    fields = (
        Field("who", "Who gives the figures", FieldKind.CHOICE, required=True, choices=_choices(request, owner)),
        Field(
            "until",
            "Until when",
            hint="A date such as 12 Dec; left empty, until they say that they are back",
            initial=until,
            reads="date",
            limits={"today": request.today.isoformat()},
            max_length=40,
        ),
    )
    form = Form(SAVE, "Name a cover", fields, {"person": owner.email}, opened_by=NAME_A_COVER)
    return Outcome(Reply(f"Who gives the figures of {owner.name}?", (Text(f"For {owner.name}."), form)))


@does(SAVE, may=OFFICERS, writes=True)
def name_a_cover(request: Request, given: Given) -> Outcome:
    """Let them stand in from today, and tell them and whoever is away."""
    owner = people.by_email(request.session, request.council, given.arguments.get("person", ""))
    if owner is None:
        return plainly(GONE)
    if not _whose(request).is_away(owner.email):
        return plainly(NOT_AWAY.format(name=owner.name))
    typed = given.values.get("until", "").strip()
    try:
        until, _ = split_day(typed, request.today) if typed else (None, "")
    except Unreadable as error:
        return Outcome(errors={"until": str(error)})
    if typed and (until is None or until < request.today):
        return Outcome(errors={"until": "Please write a day to come, such as 12 Dec."})
    return appoint(request, owner, given.values.get("who", ""), owner.away_from or request.today, until)


def _choices(request: Request, owner: Person) -> tuple[Choice, ...]:
    """Who is at work and can give figures: those of the same service first."""
    whose = _whose(request)
    able = [
        each
        for each in whose.people.values()
        if each.email != owner.email
        and not whose.is_away(each.email)
        and (not each.roles or MAY_OWE & set(each.roles))
        and each.organisation == owner.organisation
    ]
    ordered = sorted(able, key=lambda each: (each.service != owner.service, each.name))
    return tuple(Choice(each.email, each.name[:75]) for each in ordered[:MOST_CHOICES])


def _whose(request: Request) -> Whose:
    return Whose.on(request.session, request.council, request.today)
