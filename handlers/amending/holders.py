"""Who holds a portfolio: "Cllr Nwosu takes over Housing from 1 December"."""

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import select

from bot.reply import Button, Buttons
from handlers.amending.carrying_out import OFFICERS, Intended, carry_out
from handlers.amending.owners import change_owner, change_portfolio, portfolio_keys, starting, when_words
from handlers.carried import STALE, day_carried
from handlers.only_you import plainly
from handlers.outcome import Outcome
from handlers.registration import Given, does
from handlers.request import Request
from handlers.understanding.question import Dimension, Kind, Question
from handlers.wording import day_words
from storage.amending import Amendment
from storage.queries import people, portfolios
from storage.tables import OPEN_START, Portfolio

WHO = "Write who takes over which portfolio, for example: Cllr Nwosu takes over Housing from 1 December."
CHOICES = 4


def handed_over(request: Request, question: Question) -> Outcome | None:
    """The answer where an indicator, or a portfolio, changes hands; None where somebody's indicators all do."""
    persons = question.keys(Dimension.PERSON)
    if len(question.codes) >= 1 and persons:
        return change_owner.run(request, question)
    if len(question.codes) == 1 and portfolio_keys(request, question):
        return change_portfolio(request, question)
    keys = portfolio_keys(request, question)
    if question.keys(Dimension.PORTFOLIO) and not persons:
        return plainly(WHO, kind=Kind.CLARIFY)
    persons = _taking_over(request, persons, keys)
    if len(persons) != 1 or not keys:
        return None
    if len(keys) > 1:
        return _which(request, persons[0], keys, starting(request, question))
    return _take_over(request, persons[0], keys[0], starting(request, question))


@does("amend.holder", may=OFFICERS, writes=True)
def take_over_by_pressing(request: Request, given: Given) -> Outcome:
    """The portfolio that was meant, where it could have been several."""
    starts = day_carried(given.arguments.get("starts") or request.today.isoformat())
    if starts is None:
        return plainly(STALE)
    return _take_over(request, given.arguments.get("person", ""), given.arguments.get("portfolio", ""), starts)


def _take_over(request: Request, email: str, key: str, starts: date) -> Outcome:
    person = people.by_email(request.session, request.council, email)
    holdings = _holdings(request, key)
    if person is None or not holdings:
        return plainly(WHO, kind=Kind.CLARIFY)
    now = next((each for each in reversed(holdings) if each.starts <= starts and not _has_ended(each, starts)), None)
    name = (now or holdings[-1]).name
    if now is not None and now.holder == person.email:
        return plainly(f"{person.name} holds {name} already.")
    later = next((each for each in holdings if each.starts > starts), None)
    until = now.ends if now is not None else (later.starts - timedelta(days=1) if later else None)
    columns = {"name": name, "holder": person.email, "until": until.isoformat() if until else ""}
    amendments = [Amendment("portfolios", f"{key}|{starts.isoformat()}", columns)]
    if now is not None and now.starts < starts:
        last = (starts - timedelta(days=1)).isoformat()
        amendments.insert(0, Amendment("portfolios", f"{key}|{_written(now.starts)}", {"until": last}))
    was = people.by_email(request.session, request.council, now.holder) if now else None
    before = f" {was.name} holds it until {day_words(starts - timedelta(days=1), request.today)}." if was else ""
    sentence = f"{person.name} holds {name}{when_words(request, starts)}.{before}"
    told = "On the day both are told: one what they are responsible for, the other a thank-you."
    return carry_out(request, Intended(sentence, tuple(amendments), details=(told,)))


def _taking_over(request: Request, persons: Sequence[str], keys: Sequence[str]) -> tuple[str, ...]:
    """Who is meant to take over: where whoever holds it now is named as well, the other one."""
    held = portfolios.on(request.session, request.council, request.today)
    holding = {each.holder for each in held if each.key in keys}
    return tuple(each for each in persons if each not in holding) if len(persons) > 1 else tuple(persons)


def _holdings(request: Request, key: str) -> list[Portfolio]:
    wanted = select(Portfolio).where(Portfolio.council == request.council, Portfolio.key == key)
    return list(request.session.scalars(wanted.order_by(Portfolio.starts)))


def _has_ended(holding: Portfolio, day: date) -> bool:
    return holding.ends is not None and holding.ends < day


def _written(starts: date) -> str:
    return "" if starts == OPEN_START else starts.isoformat()


def _which(request: Request, email: str, keys: tuple[str, ...], starts: date) -> Outcome:
    buttons = []
    for key in keys[:CHOICES]:
        if held := _holdings(request, key):
            arguments = {"person": email, "portfolio": key, "starts": starts.isoformat()}
            buttons.append(Button(held[-1].name[:70], "amend.holder", arguments))
    labels = [button.label for button in buttons]
    return plainly("Which portfolio do you mean?", Buttons(tuple(buttons)), kind=Kind.CLARIFY, labels=labels)
