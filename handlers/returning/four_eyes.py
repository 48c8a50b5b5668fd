"""Nobody approves what they entered themselves, where a council wants it so: what is kept back, and for whom."""

from collections.abc import Sequence

from domain.access import Act, State, may_do
from handlers.heads import heads_of
from handlers.request import Request
from handlers.resolving import viewer_of
from handlers.returning.owing import Item
from handlers.whose import Whose
from handlers.wording import called, count_of, listed
from storage.queries import people
from storage.tables import Service

NAMES_AT_ONCE = 3


def entered_themselves(request: Request, items: Sequence[Item], email: str) -> tuple[Item, ...]:
    """The figures that this person may not approve, because they entered them."""
    if not request.framework.four_eyes:
        return ()
    return tuple(item for item in items if item.revision is not None and item.revision.entered_by == email)


def others_who_may(request: Request, service: Service, items: Sequence[Item]) -> tuple[str, ...]:
    """The addresses of those who may approve all of these and entered none of them, heads of the service first."""
    whose = Whose.on(request.session, request.council, request.today)
    facts = [whose.facts(item.indicator, State.SUBMITTED) for item in items]
    entered = {item.revision.entered_by for item in items if item.revision is not None}
    every, services = people.every(request.session, request.council), people.services(request.session, request.council)
    found = [
        person.email
        for person in every
        if person.email not in entered
        and all(may_do(viewer_of(person, services), Act.SIGN_OFF, each) for each in facts)
    ]
    nearest = (*heads_of(service, every), service.director)
    return tuple(sorted(found, key=lambda email: (email not in nearest, email)))


def kept_words(request: Request, service: Service, items: Sequence[Item]) -> str:
    """`You entered Missed bins yourself, so it is for somebody else to approve: Ngozi Whitlock can.`"""
    if not items:
        return ""
    whose = Whose.on(request.session, request.council, request.today)
    who = [whose.name(email) for email in others_who_may(request, service, items)[:NAMES_AT_ONCE]]
    names = [called(item.indicator) for item in items]
    what = listed(names) if len(names) <= NAMES_AT_ONCE else count_of(len(names), "figure")
    pronoun = "it is" if len(items) == 1 else "they are"
    can = f"{listed(who, 'or')} can" if who else "a performance officer can name a second head or a director"
    return f"You entered {what} yourself, so {pronoun} for somebody else to approve: {can}."
