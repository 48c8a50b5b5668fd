"""Asking for a restatement: what the figure should be, and why."""

from collections.abc import Sequence

from bot.form import Field, FieldKind, Form
from bot.reply import Button, Buttons, Reply, Text
from domain.access import Act, may_do
from domain.answer import Unreadable
from domain.figures import read_answer
from domain.periods import Period
from handlers.answering.keeping import all_are_ours
from handlers.only_you import declined
from handlers.outcome import Answer, Outcome
from handlers.registration import For, Given, acts, does
from handlers.request import Request
from handlers.restating.applying import Wanted
from handlers.restating.doubting import looked_at
from handlers.restating.subjects import Subject, subject_of
from handlers.returning.forms import unit_hint
from handlers.returning.keys import from_field_key
from handlers.understanding.question import Kind, Question
from handlers.whose import Whose
from handlers.wording import called, figure_of, listed
from storage.queries import figures, indicators
from storage.tables import Indicator

NOT_YOURS = "Only those who give this figure, and performance officers, can ask for it to be restated."
WHICH = "Which figure is to be restated? Write, for example: restate ENV1 for Q1."


@acts(
    "restate", help="Put a signed-off figure right", says=["restate missed bins"], writes=False, offered_to=For.GIVING
)
def restate_by_saying(request: Request, question: Question) -> Outcome:
    """Offer the form for the signed-off figure that was named, of the period that was said or the newest one.

    Whoever may not ask for it is told who may.
    """
    named = [found for code in question.codes if (found := _newest(request, code, question.period.last))]
    if not named:
        return declined(WHICH)
    signed = [subject for subject in named if subject.revision.state.is_signed_off]
    if not signed:
        return declined(_still_open(named[0]))
    subjects = [subject for subject in signed if may_ask(request, subject)]
    others = [subject for subject in signed if subject not in subjects]
    if not subjects:
        return declined(_not_yours(request, others))
    buttons = tuple(_open_button(subject) for subject in subjects[:4])
    sentence = "A figure that is signed off is changed as a restatement: say what it should be, and why."
    sentence = f"{sentence} {_whom_to_ask(request, others)}".rstrip()
    reply = Reply(sentence, (Text(sentence), Buttons(buttons)), only_you=True)
    return Outcome(reply, Answer(Kind.CONFIRM if len(buttons) == 1 else Kind.CLARIFY))


@does("restate.open")
def open_restatement(request: Request, given: Given) -> Outcome:
    """The form: the figure as it should be, and the reason."""
    subject = subject_of(request, given.arguments.get("figure", ""))
    if subject is None or not subject.revision.state.is_signed_off:
        return declined(WHICH)
    if not may_ask(request, subject):
        return declined(_not_yours(request, [subject]))
    indicator, revision = subject.indicator, subject.revision
    now = figure_of(indicator, revision.value) if revision.value is not None else revision.rating.value
    fields = (
        Field(
            "answer",
            indicator.name[:150],
            about=f"{subject.period.title}: {now}.",
            hint=unit_hint(indicator.unit)[:150],
            required=True,
            initial=given.arguments.get("answer", ""),
            max_length=500,
            reads="figure",
            limits={"unit": indicator.unit, "today": request.today.isoformat()},
        ),
        Field(
            "reason",
            "Why it changes",
            FieldKind.LONG_TEXT,
            required=True,
            hint="Everybody who was shown the figure reads this",
            max_length=1000,
        ),
    )
    form = Form("restate", "Restatement", fields, {"figure": subject.key}, open_label="Ask for a restatement")
    return Outcome(Reply(form.title, (form,)))


@does("restate", writes=True)
def ask(request: Request, given: Given) -> Outcome:
    """Restate it, or ask for it, unless the checks have something to ask before."""
    subject = subject_of(request, given.arguments.get("figure", ""))
    if subject is None or not subject.revision.state.is_signed_off:
        return declined(WHICH)
    if not may_ask(request, subject):
        return declined(_not_yours(request, [subject]))
    answer, reason = given.values.get("answer", "").strip(), given.values.get("reason", "").strip()
    try:
        read_answer(answer, unit=subject.indicator.unit, today=request.today)
    except Unreadable as error:
        return Outcome(errors={"answer": str(error)})
    if not reason:
        return Outcome(errors={"reason": "Please say why it changes."})
    return looked_at(request, Wanted(subject, answer, reason, request.viewer.email))


def restate_button(
    indicator: Indicator, period: Period, answer: str = "", *, named: bool = False, dated: bool = False
) -> Button:
    """Opens the form for one figure, with what was typed for it.

    `named` where it stands beside others, `dated` where another period is likelier to be meant.
    """
    arguments = {"figure": f"{indicator.code}|{period.notation}", **({"answer": answer} if answer else {})}
    when = f" for {period.short}" if dated else ""
    label = f"Restate {called(indicator)[: 62 - len(when)]}{when}" if named else f"Ask for a restatement{when}"
    return Button(label, "restate.open", arguments, opens="form")


def _open_button(subject: Subject) -> Button:
    label = f"{called(subject.indicator)[:55]}, {subject.period.short}"
    return Button(label[:75], "restate.open", {"figure": subject.key}, opens="form")


def _newest(request: Request, code: str, notation: str) -> Subject | None:
    indicator = indicators.by_code(request.session, request.council, code)
    if indicator is None:
        return None
    if notation:
        named = from_field_key(f"{code}|{notation}")
        return subject_of(request, f"{code}|{notation}") if named else None
    known = figures.history(request.session, request.council, code, limit=2)
    signed = [each for each in known if each.state.is_signed_off]
    return subject_of(request, f"{code}|{signed[-1].period.notation}") if signed else None


def _still_open(subject: Subject) -> str:
    name, code = called(subject.indicator), subject.indicator.code
    return (
        f"{name} for {subject.period.short} is not signed off, so it takes no restatement: whoever gives it just "
        f"writes the right figure, such as “{code} 92.4”."
    )


def may_ask(request: Request, subject: Subject) -> bool:
    """Whether the asker may restate the figure, or ask for it."""
    return may_do(request.viewer, Act.RESTATE, subject.facts) or subject.is_given_by(request.viewer)


def _not_yours(request: Request, subjects: Sequence[Subject]) -> str:
    return f"{NOT_YOURS} {_whom_to_ask(request, subjects)}".rstrip()


def _whom_to_ask(request: Request, subjects: Sequence[Subject]) -> str:
    """`Please ask Asha Patel about Missed collections.`; empty where names are not for the asker."""
    if not (subjects and all_are_ours(request)):
        return ""
    whose = Whose.on(request.session, request.council, request.today)
    owners: dict[str, list[str]] = {}
    for each in subjects:
        owners.setdefault(whose.name(whose.answers_for(each.indicator)), []).append(called(each.indicator))
    return f"Please ask {listed([f'{owner} about {listed(names)}' for owner, names in owners.items()])}."
