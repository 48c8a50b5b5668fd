"""Changing who answers for an indicator, which portfolio it belongs to, and what it means: from a day on."""

from collections.abc import Sequence
from datetime import date

from bot.form import Field, FieldKind, Form
from bot.reply import Button, Buttons, Reply
from handlers.amending.carrying_out import FROM_WHEN, OFFICERS, Intended, carry_out
from handlers.carried import STALE, day_carried
from handlers.only_you import plainly
from handlers.outcome import Outcome
from handlers.registration import Given, acts, does
from handlers.request import Request
from handlers.returning.owing import MAY_OWE
from handlers.understanding.giving.said_changes import read_change
from handlers.understanding.question import Dimension, Kind, Question
from handlers.wording import called, day_words, full_stop
from storage.amending import Amendment
from storage.queries import indicators, people, portfolios
from storage.tables import Indicator

WHOSE = "Write which one and who takes it, for example: change the owner of ENV2 to Jerome from 1 January."
WHICH = "Which definition? Write its name, for example: change the definition of HO4."
NOT_A_START = "Please write from when: 1 April or Q3, or leave it empty for now."
CHOICES = 4


@acts("change owner", help="Change an owner", says=["change the owner of ENV2 to Jerome"], may=OFFICERS)
def change_owner(request: Request, question: Question) -> Outcome:
    """One indicator to one person; buttons where either may be several."""
    if question.days.unclear:
        return plainly(FROM_WHEN, kind=Kind.CLARIFY)
    starts = starting(request, question)
    pairs = [(code, email) for code in question.codes for email in question.keys(Dimension.PERSON)]
    if not pairs:
        return plainly(WHOSE, kind=Kind.CLARIFY)
    if len(pairs) == 1:
        return _to_owner(request, *pairs[0], starts)
    buttons = []
    for code, email in pairs[:CHOICES]:
        indicator, person = _found(request, code), people.by_email(request.session, request.council, email)
        if indicator is not None and person is not None:
            arguments = {"code": code, "column": "owner", "value": email, "starts": starts.isoformat()}
            buttons.append(Button(f"{called(indicator)[:40]} to {person.name}"[:70], "amend.indicator", arguments))
    return _one_of("Which do you mean?", buttons)


@acts("change definition", help="Change a definition", says=["change the definition of HO4"], may=OFFICERS)
def change_definition(request: Request, question: Question) -> Outcome:
    """What was typed, or the form with the definition as it stands; the first one named is meant."""
    indicator = _found(request, question.codes[0]) if question.codes else None
    if indicator is None:
        return plainly(WHICH, kind=Kind.CLARIFY)
    return _to_definition(request, indicator, question.words, request.today) if question.words else _form(indicator)


@does("amend.definition.open", may=OFFICERS)
def open_definition(request: Request, given: Given) -> Outcome:
    """The form with the definition as it stands."""
    indicator = _found(request, given.arguments.get("code", ""))
    return plainly(WHICH) if indicator is None else _form(indicator)


@does("amend.definition.save", may=OFFICERS, writes=True)
def save_definition(request: Request, given: Given) -> Outcome:
    """Change the definition, now or from the day that was filled in."""
    indicator = _found(request, given.arguments.get("code", ""))
    if indicator is None:
        return plainly(WHICH)
    text, when = given.values.get("definition", "").strip(), given.values.get("from", "").strip()
    starts = read_change(f"from {when}", request.today).starts if when else request.today
    if starts is None:
        return Outcome(errors={"from": NOT_A_START})
    return _to_definition(request, indicator, text, starts)


@does("amend.indicator", may=OFFICERS, writes=True)
def change_by_pressing(request: Request, given: Given) -> Outcome:
    """The owner or portfolio that was meant, where it could have been several."""
    code, value = given.arguments.get("code", ""), given.arguments.get("value", "")
    starts = day_carried(given.arguments.get("starts") or request.today.isoformat())
    if starts is None:
        return plainly(STALE)
    to = _to_portfolio if given.arguments.get("column") == "portfolio" else _to_owner
    return to(request, code, value, starts)


def change_portfolio(request: Request, question: Question) -> Outcome:
    """One indicator to the portfolio that was named, or that what was named belongs to."""
    starts, keys = starting(request, question), portfolio_keys(request, question)
    if not keys or len(question.codes) != 1:
        return plainly(
            "Write which one and to which portfolio, for example: move HO4 to the Housing portfolio from May."
        )
    if len(keys) == 1:
        return _to_portfolio(request, question.codes[0], keys[0], starts)
    buttons = []
    for held in portfolios.on(request.session, request.council, request.today):
        if held.key in keys:
            arguments = {"code": question.codes[0], "column": "portfolio", "value": held.key}
            buttons.append(Button(held.name[:70], "amend.indicator", {**arguments, "starts": starts.isoformat()}))
    return _one_of("Which portfolio do you mean?", buttons[:CHOICES])


def portfolio_keys(request: Request, question: Question) -> tuple[str, ...]:
    """The portfolios that were named, else those of the services and priorities that were."""
    if named := question.keys(Dimension.PORTFOLIO):
        return named
    of = {each.key: each.portfolio for each in people.services(request.session, request.council)}
    found = [of.get(key) for key in question.keys(Dimension.SERVICE)]
    return tuple(dict.fromkeys(key for key in found if key))


def starting(request: Request, question: Question) -> date:
    """The first day of a change; today if none was said."""
    return date.fromisoformat(question.days.since) if question.days.since else request.today


def when_words(request: Request, starts: date) -> str:
    """` from Friday 1 January 2027`; ` from today` for what takes effect at once."""
    return f" from {day_words(starts, request.today)}" if starts > request.today else " from today"


def _to_owner(request: Request, code: str, email: str, starts: date) -> Outcome:
    indicator, person = _found(request, code), people.by_email(request.session, request.council, email)
    if indicator is None or person is None:
        return plainly(WHOSE)
    if person.roles and not MAY_OWE & set(person.roles):
        return plainly(f"{person.name} can't give figures, so nothing was changed.")
    before = people.by_email(request.session, request.council, indicator.owner)
    was = before.name if before else indicator.owner
    sentence = f"{called(indicator)}: {person.name} answers for it{when_words(request, starts)}. Before, it was {was}."
    return _changed(request, indicator, {"owner": person.email}, starts, sentence)


def _to_portfolio(request: Request, code: str, key: str, starts: date) -> Outcome:
    indicator = _found(request, code)
    held = {each.key: each.name for each in portfolios.on(request.session, request.council, request.today)}
    if indicator is None or key not in held:
        return plainly("There is no such portfolio here.")
    now = portfolios.of_indicator(request.session, request.council, indicator)
    was = f" Before, it was in {held.get(now, now)}." if now else ""
    sentence = f"{called(indicator)} belongs to {held[key]}{when_words(request, starts)}.{was}"
    return _changed(request, indicator, {"portfolio": key}, starts, sentence)


def _to_definition(request: Request, indicator: Indicator, text: str, starts: date) -> Outcome:
    was = f" Before: {full_stop(indicator.definition)}" if indicator.definition else ""
    sentence = f"{called(indicator)}{when_words(request, starts)}: {full_stop(text)}{was}"
    return _changed(request, indicator, {"definition": text}, starts, sentence)


def _changed(request: Request, indicator: Indicator, columns: dict[str, str], starts: date, sentence: str) -> Outcome:
    amendment = Amendment("indicators", indicator.code, columns)
    return carry_out(request, Intended(sentence, later=((starts, (amendment,)),)))


def _form(indicator: Indicator) -> Outcome:
    fields = (
        Field(
            "definition",
            "Definition",
            FieldKind.LONG_TEXT,
            required=True,
            initial=indicator.definition or "",
            max_length=2000,
        ),
        Field("from", "From when", hint="1 April or Q3; left empty, from today", max_length=40),
    )
    form = Form(
        "amend.definition.save",
        f"What {called(indicator)} means",
        fields,
        {"code": indicator.code},
        open_label="Change it",
        opened_by="amend.definition.open",
    )
    return Outcome(Reply(form.title, (form,), only_you=True))


def _one_of(sentence: str, buttons: Sequence[Button]) -> Outcome:
    labels = [button.label for button in buttons]
    return plainly(sentence, Buttons(tuple(buttons)), kind=Kind.CLARIFY, labels=labels)


def _found(request: Request, code: str) -> Indicator | None:
    return indicators.by_code(request.session, request.council, code)
