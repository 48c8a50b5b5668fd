"""What waits to be signed off: the asker's own batches, or everybody's, with who is to sign them."""

import dataclasses
from collections.abc import Sequence

import msgspec

from bot.reply import Button, Buttons, Cell, Column, Note, Part, Reply, Table, Text
from domain.access import Act, Role, State, may_do
from domain.periods import Period
from handlers.answering import naming
from handlers.answering.picking import picked
from handlers.heads import heads_of
from handlers.only_you import plainly
from handlers.outcome import Answer, Outcome, Shown
from handlers.registration import For, acts
from handlers.request import Request
from handlers.returning.batches import Batch, batch_of, may_sign
from handlers.returning.four_eyes import NAMES_AT_ONCE, others_who_may
from handlers.returning.owing import windows_awaiting
from handlers.understanding.question import Kind, Question
from handlers.whose import Whose
from handlers.wording import called, count_of, day_words, listed, listed_shortly
from storage.queries import people

SIGNS = frozenset({Role.HEAD, Role.DIRECTOR})
SEES_ALL = frozenset({Role.OFFICER, Role.ADMIN, Role.AUDITOR})
NAMED_AT_ONCE = 8
"""How many figures of a batch are named in its row; of more it says how many."""

NOT_YOURS = "Only the head of a service or its director can sign off its figures."
NONE_OF_YOURS = "None of the figures you give waits for sign-off at the moment."
FOR_OTHERS = "What waits for sign-off is told to heads of service, directors and performance officers."


@acts(
    "sign off",
    help="What waits for your sign-off",
    says=["sign off agency spend"],
    writes=False,
    offered_to=For.SIGNING,
)
def sign_off_by_saying(request: Request, question: Question) -> Outcome:
    """What of that waits for the asker's sign-off, which a press of its button then gives."""
    if not request.viewer.roles & (SIGNS | SEES_ALL):
        return plainly(NOT_YOURS, kind=Kind.REFUSE)
    waits = _asked_about(request, question) if question.picks else []
    if waits and not (request.viewer.roles & SEES_ALL or any(may_sign(request, batch) for batch in waits)):
        return plainly(f"{NOT_YOURS} {_who_may(request, waits)}", kind=Kind.REFUSE)
    return waiting_for_sign_off(request, question)


def _who_may(request: Request, batches: Sequence[Batch]) -> str:
    """`Parks waits for Robin Ackers.`"""
    everybody = people.every(request.session, request.council)
    whose = Whose.on(request.session, request.council, request.today)
    told = [
        f"{batch.service.name} waits for {listed([whose.name(each) for each in heads], 'or')}."
        for batch in batches
        if (heads := heads_of(batch.service, everybody))
    ]
    return " ".join(told[:NAMED_AT_ONCE])


def waiting_for_sign_off(request: Request, question: Question) -> Outcome:
    """The batches that wait for the asker; for officers, all of them; for whoever gives figures, theirs."""
    if not request.viewer.roles & (SIGNS | SEES_ALL):
        return _of_their_own(request, question)
    batches = _batches(request, question)
    if not batches:
        where = f"{_where(request, question)}{_when(question)}"
        return _answered(request, f"Nothing waits for sign-off{where} at the moment.", ())
    own = all(may_sign(request, batch) for batch in batches)
    items = sum(len(batch.items) for batch in batches)
    services = count_of(len({batch.service.key for batch in batches}), "service")
    whose = "your sign-off" if own else "sign-off"
    sentence = (
        f"{count_of(items, 'figure')} in {services} {'waits' if items == 1 else 'wait'} for {whose}{_when(question)}."
    )
    parts: list[Part] = [_table(request, batches)]
    parts += [Buttons((Button("Show what to sign off", "batch.show"),))] if own else []
    return _answered(request, sentence, batches, parts)


def _of_their_own(request: Request, question: Question) -> Outcome:
    """What the asker has given themselves and is not signed off yet."""
    whose = Whose.on(request.session, request.council, request.today)
    batches = []
    for batch in _asked_about(request, question):
        facts = (whose.facts(item.indicator, State.SUBMITTED) for item in batch.items)
        items = tuple(
            item for item, each in zip(batch.items, facts, strict=True) if may_do(request.viewer, Act.CORRECT, each)
        )
        batches += [dataclasses.replace(batch, items=items)] if items else []
    if not batches:
        gives = Role.MANAGER in request.viewer.roles and (question.mine or not question.picks)
        return _answered(request, NONE_OF_YOURS if gives else FOR_OTHERS, ())
    number = sum(len(batch.items) for batch in batches)
    verb = "waits" if number == 1 else "wait"
    sentence = f"{count_of(number, 'figure')} of yours {verb} for sign-off{_when(question)}."
    return _answered(request, sentence, batches, [_table(request, batches)])


def _when(question: Question) -> str:
    """` for Q2 2026/27`, where a time was said."""
    said = question.period.still_open or question.period.last
    return f" for {Period.parse(said).short}" if said else ""


def _where(request: Request, question: Question) -> str:
    """Of which indicators, or in which services, there is nothing."""
    if question.codes:
        return f" of {listed([indicator.name for indicator in picked(request, question)], 'or')}"
    return f" in {naming.scope_words(request, question)}" if question.picks else ""


def _batches(request: Request, question: Question) -> list[Batch]:
    """The batches asked about that the asker may sign, or see as an officer."""
    asked = _asked_about(request, question)
    if request.viewer.roles & SEES_ALL and not (question.mine and request.viewer.roles & SIGNS):
        return asked
    return [batch for batch in asked if may_sign(request, batch)]


def _asked_about(request: Request, question: Question) -> list[Batch]:
    """The batches asked about, whoever signs them."""
    # "My sign-off" is of what the asker may sign, whoever gives it.
    codes = {indicator.code for indicator in picked(request, msgspec.structs.replace(question, mine=False))}
    services = people.services(request.session, request.council)
    found = [batch_of(service, each) for each in windows_awaiting(request) for service in services]
    timed = [batch for batch in found if is_of_time(batch.window.period, question)]
    return [batch for batch in timed if batch.items and any(item.indicator.code in codes for item in batch.items)]


def is_of_time(period: Period, question: Question) -> bool:
    """Whether a period is of the time asked about; any is where none was said."""
    asked = question.period
    if not asked.last:
        return True
    first, last = Period.parse(asked.first or asked.last), Period.parse(asked.still_open or asked.last)
    return first.first_day <= period.last_day <= last.last_day


def _table(request: Request, batches: Sequence[Batch]) -> Table:
    """One row a batch: what it is, and who is to sign it."""
    everybody = people.every(request.session, request.council)
    whose = Whose.on(request.session, request.council, request.today)
    columns = (Column("Service"), Column("For"), Column("Figures"), Column("To be signed off by"))
    rows = []
    for batch in batches:
        signs = (
            heads_of(batch.service, everybody) or others_who_may(request, batch.service, batch.items)[:NAMES_AT_ONCE]
        )
        heads = listed([whose.name(each) for each in signs], "or")
        figures = listed_shortly([called(item.indicator) for item in batch.items], NAMED_AT_ONCE)
        rows.append((Cell(batch.service.name), Cell(batch.window.spoken.short), Cell(figures), Cell(heads or "nobody")))
    return Table("What waits for sign-off", columns, tuple(rows))


def _answered(request: Request, sentence: str, batches: Sequence[Batch], parts: Sequence[Part] = ()) -> Outcome:
    shown = tuple(
        Shown(
            code=item.indicator.code, name=item.indicator.name, period=item.period.notation, owner=item.indicator.owner
        )
        for batch in batches
        for item in batch.items
    )
    understood = f"Waiting for sign-off · {day_words(request.today)}"
    answer = Answer(Kind.DUE, understood, tuple(dict.fromkeys(each.period for each in shown)), shown)
    return Outcome(Reply(sentence, (Text(sentence), *parts, Note(understood))), answer)
