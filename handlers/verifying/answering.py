"""Answering a performance officer's question about a figure: by a form, or in the thread of the question."""

from collections.abc import Callable

from sqlalchemy import select

from bot.form import Field, FieldKind, Form
from bot.message import Said
from bot.reply import Button, Buttons, Reply, Text
from domain.access import Role
from handlers.carried import number_carried
from handlers.heads import heads_of
from handlers.outcome import Answer, Notice, Outcome, ToPerson
from handlers.registration import Given, does
from handlers.request import Request
from handlers.returning.keys import period_named
from handlers.understanding.question import Kind
from handlers.verifying.marking_undone import undo_of
from handlers.verifying.provenance import RAISED
from handlers.whose import Whose
from handlers.wording import called
from storage import log
from storage.queries import indicators, outbox
from storage.tables import Indicator, Verification

MAY = frozenset({Role.OFFICER})
KEY = "verify"
"""How the keys of the questions begin."""

NOT_ASKED = "That question is for the owner of the figure and their head of service."
SETTLED = "That question has been settled already."
CONFIRM = Answer(Kind.CONFIRM)


def answer_button(found: Verification) -> Button:
    """Opens the form for the answer."""
    return Button("Answer", "verify.answer.open", {"id": str(found.id)}, primary=True, opens="form")


@does("verify.answer.open")
def open_answer(request: Request, given: Given) -> Outcome:
    """The form for the answer, with the question above it."""
    found, indicator = _asked(request, given.arguments.get("id", ""))
    if found is None or indicator is None or not _is_asked(request, indicator):
        return _said(NOT_ASKED if found is not None else SETTLED)
    field = Field("answer", "Your answer", FieldKind.LONG_TEXT, about=(found.note or "")[:2000], required=True)
    title = f"{called(indicator)}, {found.period.short}"
    form = Form("verify.answer", title, (field,), {"id": str(found.id)}, opened_by="verify.answer.open")
    return Outcome(Reply(form.title, (form,)))


@does("verify.answer", writes=True)
def answer(request: Request, given: Given) -> Outcome:
    """Keep the answer with the question, and pass it on to whoever asked."""
    return _answer(request, given.arguments.get("id", ""), given.values.get("answer", "").strip())


@does("verify.settle", may=MAY, writes=True)
def settle(request: Request, given: Given) -> Outcome:
    """The answer will do: the figure is verified."""
    found, indicator = _asked(request, given.arguments.get("id", ""))
    if found is None or indicator is None:
        return _said(SETTLED)
    found.outcome, found.by, found.at = "verified", request.viewer.email, request.now
    _log(request, found, "verified", found.note or "")
    sentence = f"{called(indicator)} for {found.period.short} is marked as verified."
    return Outcome(Reply(sentence, (Text(sentence), Buttons((undo_of(found),))), only_you=True), CONFIRM)


def answer_in(request: Request) -> Callable[[Request], Outcome] | None:
    """What to do with words in the thread of such a question: they answer it, unless they ask something themselves."""
    message = request.message
    if not message.about or not isinstance(message.content, Said):
        return None
    text = message.content.text.strip()
    row = outbox.sent_message(request.session, request.council, message.place.door, message.about)
    if row is None or not row.key.startswith(f"{KEY}|") or not text or text.endswith("?"):
        return None
    number = _number_of(request, row.key)
    return (lambda asked: _answer(asked, number, text)) if number else None


def _answer(request: Request, number: str, text: str) -> Outcome:
    found, indicator = _asked(request, number)
    if found is None or indicator is None:
        return _said(SETTLED)
    if not _is_asked(request, indicator):
        return _said(NOT_ASKED)
    asker, question = found.by or "", found.note or ""
    whose = Whose.on(request.session, request.council, request.today)
    name = whose.name(request.viewer.email)
    found.note = f"{question}\n{name}: {text}"
    _log(request, found, "answered while verifying", text)
    told = f"{name} has answered your question about {called(indicator)} for {found.period.short}."
    buttons = Buttons((Button("Verified", "verify.settle", {"id": str(found.id)}, primary=True),))
    reply = Reply(told, (Text(told), Text(found.note), buttons))
    key = f"verify answered|{found.id}|{request.message.event}"
    notice = Notice(key, ToPerson(asker), reply, kind="verify", period=found.period.notation)
    return Outcome(_said(f"Thank you. {whose.name(asker)} has your answer.").reply, CONFIRM, (notice,) if asker else ())


def _asked(request: Request, carried: str) -> tuple[Verification | None, Indicator | None]:
    """The question that a button names, while nobody has settled it, and its indicator."""
    number = number_carried(carried)
    found = request.session.get(Verification, number) if number is not None else None
    if found is None or found.council != request.council or found.outcome != RAISED:
        return None, None
    return found, indicators.by_code(request.session, request.council, found.code)


def _is_asked(request: Request, indicator: Indicator) -> bool:
    whose = Whose.on(request.session, request.council, request.today)
    heads = heads_of(whose.services[indicator.service], whose.people.values())
    return request.viewer.email in {indicator.owner, whose.answers_for(indicator), *heads}


def _number_of(request: Request, key: str) -> str:
    """The number of the figure that a question's message is about; empty for none that is known."""
    parts = key.split("|")
    period = period_named(parts[2]) if len(parts) > 3 else None
    revision = number_carried(parts[3]) if period is not None else None
    if period is None or revision is None:
        return ""
    wanted = select(Verification.id).where(
        Verification.council == request.council,
        Verification.code == parts[1],
        Verification.period == period,
        Verification.revision == revision,
    )
    found = request.session.scalar(wanted)
    return str(found) if found is not None else ""


def _log(request: Request, found: Verification, what: str, note: str) -> None:
    log.record(
        request.session,
        request.council,
        at=request.now,
        actor=request.viewer.email,
        what=what,
        subject=f"{found.code}|{found.period.notation}",
        new={"outcome": found.outcome, "version": str(found.revision), "note": note},
        door=request.message.place.door,
        event=request.message.event,
    )


def _said(sentence: str) -> Outcome:
    return Outcome(Reply(sentence, (Text(sentence),), only_you=True), CONFIRM)
