"""Performance officers verify a sample: each figure is marked verified, with the evidence, or a question is raised."""

import msgspec

from bot.form import Field, FieldKind, Form
from bot.reply import Button, Buttons, Reply, Text
from domain.access import Role
from domain.periods import Period
from handlers.carried import number_carried
from handlers.heads import heads_of
from handlers.outcome import Answer, Notice, Outcome, ToPerson
from handlers.registration import Given, acts, does
from handlers.request import Request
from handlers.returning.keys import period_named
from handlers.seeing import reporting_quarter
from handlers.sight import due_period
from handlers.understanding.question import Kind, Question
from handlers.verifying.answering import answer_button
from handlers.verifying.marking_undone import undo_of
from handlers.verifying.named import named_figures, picked_or_why
from handlers.verifying.picking import sample_of
from handlers.verifying.provenance import RAISED, evidence_words
from handlers.verifying.showing import next_to_look_at, see_one
from handlers.whose import Whose
from handlers.wording import called
from storage import log
from storage.queries import indicators, people
from storage.tables import Verification

MAY = frozenset({Role.OFFICER})
GONE = "That figure has been looked at already, or is not part of the sample any more."
FOR_WHICH = (
    "Which one figure is that the evidence for? Write, for example: attach evidence for voids Q1 and the address."
)
ANSWER = Answer(Kind.CONFIRM)


@acts("verify", help="Verify a sample of signed-off figures", says=["verify a sample of Q2"], may=MAY)
def verify(request: Request, question: Question) -> Outcome:
    """Pick the sample of a quarter, or go on with it, and show the first to look at, or the figure that was named."""
    if question.words:
        return _with_address(request, question)
    if question.codes:
        return Outcome(named_figures(request, question), ANSWER)
    quarter = reporting_quarter(request)
    named = period_named(question.period.last) if question.period.last else None
    if named is not None:
        quarter = Period.containing(named.last_day, quarter.frequency)
    return Outcome(next_to_look_at(request, sample_of(request, quarter)), ANSWER)


def _with_address(request: Request, question: Question) -> Outcome:
    """The figure that was named, verified with the address at which its evidence is."""
    if len(question.codes) != 1:
        return said(FOR_WHICH)
    found = picked_or_why(request, question)
    return (
        Outcome(found, ANSWER) if isinstance(found, Reply) else marked_as(request, found, evidence_link=question.words)
    )


@does("verify.number.open", may=MAY)
def open_number(_request: Request, given: Given) -> Outcome:
    """The form that asks how many figures to pick."""
    number = Field("number", "How many figures", required=True, max_length=4, hint="What is picked stays picked")
    form = Form("verify.number", "Sample", (number,), given.arguments, opened_by="verify.number.open")
    return Outcome(Reply(form.title, (form,)))


@does("verify.number", may=MAY, writes=True)
def choose_number(request: Request, given: Given) -> Outcome:
    """Draw more figures."""
    text, quarter = given.values.get("number", "").strip(), period_named(given.arguments.get("quarter", ""))
    if quarter is None:
        return said(GONE)
    number = number_carried(text)
    if not number:
        fault = "Please write a number, such as 10."
        return Outcome(Reply(fault, (Text(fault),)), errors={"number": fault})
    return Outcome(next_to_look_at(request, sample_of(request, quarter, number)), ANSWER)


@does("verify.mark", may=MAY, writes=True)
def mark(request: Request, given: Given) -> Outcome:
    """The figure is what it should be."""
    return marked_as(request, opened(request, given))


@does("verify.link.open", may=MAY)
def open_link(_request: Request, given: Given) -> Outcome:
    """The form for the address of the evidence and a note."""
    fields = (
        Field("link", "Where the evidence is", required=True, hint="An address, a folder or a record number"),
        Field("note", "Note", FieldKind.LONG_TEXT),
    )
    form = Form("verify.link", "Evidence", fields, given.arguments, opened_by="verify.link.open")
    return Outcome(Reply(form.title, (form,)))


@does("verify.link", may=MAY, writes=True)
def mark_with_link(request: Request, given: Given) -> Outcome:
    """The same, with where the evidence is."""
    values = {name: given.values.get(name, "").strip() or None for name in ("link", "note")}
    return marked_as(request, opened(request, given), evidence_link=values["link"], note=values["note"])


@does("verify.ask.open", may=MAY)
def open_question(_request: Request, given: Given) -> Outcome:
    """The form for a question about a figure."""
    asked = Field("question", "Your question", FieldKind.LONG_TEXT, required=True, hint="The owner and head read it")
    form = Form("verify.ask", "Ask a question", (asked,), given.arguments, opened_by="verify.ask.open")
    return Outcome(Reply(form.title, (form,)))


@does("verify.ask", may=MAY, writes=True)
def ask(request: Request, given: Given) -> Outcome:
    """Put a question about a signed-off figure to its owner and its head."""
    found, question = opened(request, given), given.values.get("question", "").strip()
    if found is None or not question:
        return said(GONE)
    marked = marked_as(request, found, RAISED, note=question)
    return Outcome(marked.reply, marked.answer, _questions(request, found, question))


def _questions(request: Request, found: Verification, question: str) -> tuple[Notice, ...]:
    indicator = indicators.by_code(request.session, request.council, found.code)
    if indicator is None:
        return ()
    every = people.every(request.session, request.council)
    service = next(each for each in people.services(request.session, request.council) if each.key == indicator.service)
    whose = Whose.on(request.session, request.council, request.today)
    summary = f"{whose.name(request.viewer.email)} is verifying {called(indicator)} for {found.period.short} and asks"
    key = f"{found.code}|{found.period.notation}"
    button = Button(
        "Show where it comes from", "ask", {"text": f"where does {found.code} come from {found.period.short}"}
    )
    seen = see_one(request, found)
    reply = Reply(
        summary,
        (Text(f"{summary}:"), Text(question), Buttons((answer_button(found), button))),
        quotes=(seen.quote,) if seen else (),
    )
    return tuple(
        Notice(
            f"verify|{key}|{found.revision}|{email}",
            ToPerson(email),
            reply,
            kind="verify",
            period=found.period.notation,
        )
        for email in dict.fromkeys((whose.answers_for(indicator), *heads_of(service, every)))
    )


def opened(request: Request, given: Given) -> Verification | None:
    """The figure that a button names, as long as nobody has looked at it and it is still the one that was picked."""
    number = number_carried(given.arguments.get("id", ""))
    found = request.session.get(Verification, number) if number is not None else None
    if found is None or found.council != request.council or found.outcome != "picked":
        return None
    return found


def marked_as(
    request: Request, found: Verification | None, outcome: str = "verified", **details: str | None
) -> Outcome:
    """Keep how it came out, with what was written beside it, and show the next figure."""
    if found is None:
        return said(GONE)
    found.outcome, found.by, found.at = outcome, request.viewer.email, request.now
    for name, value in details.items():
        setattr(found, name, value)
    digests = "; ".join(each.digest for each in found.files)
    evidence = {"evidence": evidence_words(found), "digest": digests}
    kept = {"outcome": outcome, "version": str(found.revision), "note": found.note, **evidence}
    log.record(
        request.session,
        request.council,
        at=request.now,
        actor=request.viewer.email,
        what="verified" if outcome == "verified" else "asked while verifying",
        subject=f"{found.code}|{found.period.notation}",
        new={name: value for name, value in kept.items() if value},
        door=request.message.place.door,
        event=request.message.event,
    )
    request.session.flush()
    return Outcome(_next(request, found, outcome), ANSWER)


def _next(request: Request, found: Verification, outcome: str) -> Reply:
    """What was done, and the next figure of the same quarter."""
    indicator = indicators.by_code(request.session, request.council, found.code)
    name = called(indicator) if indicator is not None else found.code
    evidence = evidence_words(found)
    verified = f"{name} is marked as verified.{f' Evidence: {evidence}.' if evidence else ''}"
    done = verified if outcome == "verified" else f"Your question about {name} is on its way."
    quarter = reporting_quarter(request)
    if indicator is not None and due_period(indicator, quarter)[0] != found.period:
        quarter = Period.containing(found.period.last_day, quarter.frequency)
    following = next_to_look_at(request, sample_of(request, quarter), done)
    if outcome != "verified":
        return following
    return msgspec.structs.replace(
        following, parts=(following.parts[0], Buttons((undo_of(found),)), *following.parts[1:])
    )


def said(sentence: str) -> Outcome:
    """A sentence for whoever verifies."""
    return Outcome(Reply(sentence, (Text(sentence),), only_you=True), ANSWER)
