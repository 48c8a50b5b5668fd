"""Proposing a target that is still to be set: by its owner, checked, and made final by an officer or the head."""

from collections.abc import Mapping

from bot.form import Field, FieldKind, Form
from bot.reply import Bullets, Button, Buttons, Note, Part, Reply, Text
from domain.access import Role
from domain.answer import Unreadable
from domain.days import read_day
from domain.periods import Frequency, Period, PeriodFault
from domain.target_setting import Checked, Proposal, check
from handlers.amending.approving import name_of
from handlers.amending.asking import what_stands
from handlers.amending.origins import origin_of
from handlers.amending.owed_targets import owed_targets
from handlers.amending.target_rows import amendment_of
from handlers.heads import heads_of
from handlers.only_you import plainly
from handlers.outcome import Notice, Outcome, ToPerson
from handlers.registration import Given, does
from handlers.request import Request
from handlers.returning.forms import unit_hint
from handlers.understanding.giving.said_changes import read_change
from handlers.understanding.question import Kind, Question
from handlers.whose import Whose
from handlers.wording import called, figure_of, full_stop, target_words
from storage.amending import Amendment
from storage.amendments_made import asked_with
from storage.planning import decide, plan
from storage.queries import drafts, figures, indicators, people
from storage.tables import Indicator

NOTHING_TO_SET = "None of your targets is still to be set. A performance officer changes a target that stands."
NOT_YOURS = "Its owner, their deputy or the head of service proposes this target."
WHICH = "Which target is it?"
CHOICES = 4


def propose_by_saying(request: Request, question: Question) -> Outcome:
    """The form for the one target that is still to be set by the asker; buttons where there are several."""
    owed = [each for each in owed_targets(request) if may_propose(request, each.indicator)]
    # A figure meant for one indicator never fills the form of another.
    named = [each for each in owed if each.indicator.code in question.codes] if question.codes else owed
    typed = " to ".join(question.figures)
    if not named:
        return plainly(NOTHING_TO_SET, kind=Kind.REFUSE)
    if len(named) == 1:
        form = _form(request, named[0].indicator, typed)
        return Outcome(Reply(f"A target for {called(named[0].indicator)}", (form,), only_you=True))
    buttons = tuple(_open_button(each.indicator, typed) for each in named[:CHOICES])
    return plainly(WHICH, Buttons(buttons), kind=Kind.CLARIFY, labels=[button.label for button in buttons])


def set_button(indicator: Indicator, *, named: bool = True) -> Button:
    """Opens the form for a target that is still to be set."""
    label = f"Set {called(indicator)}"[:70] if named else "Set the target"
    return Button(label, "target.open", {"code": indicator.code}, opens="form")


@does("target.open")
def open_form(request: Request, given: Given) -> Outcome:
    """The target, by when, and how it is measured."""
    indicator = indicators.by_code(request.session, request.council, given.arguments.get("code", ""))
    if indicator is None or not may_propose(request, indicator):
        return plainly(NOT_YOURS, kind=Kind.REFUSE)
    form = _form(request, indicator, given.arguments.get("target", ""))
    return Outcome(Reply(form.title, (form,)))


@does("target.propose", writes=True)
def propose(request: Request, given: Given) -> Outcome:
    """Check what was filled in; ask about what is unlikely; else pass it on to be made final."""
    indicator = indicators.by_code(request.session, request.council, given.arguments.get("code", ""))
    if indicator is None or not may_propose(request, indicator):
        return plainly(NOT_YOURS, kind=Kind.REFUSE)
    values = {name: given.values.get(name, "").strip() for name in ("target", "period", "measured")}
    period, checked = _checked(request, indicator, values)
    if checked.faults:
        return Outcome(errors=checked.faults)
    drafts.keep(request.session, request.council, request.viewer.email, _draft(indicator), values, request.now)
    if checked.doubts:
        return _ask_about(indicator, checked)
    return _pass_on(request, indicator, values, period, checked)


@does("target.propose.anyway", writes=True)
def propose_anyway(request: Request, given: Given) -> Outcome:
    """Pass it on though something about it is unlikely."""
    indicator = indicators.by_code(request.session, request.council, given.arguments.get("code", ""))
    if indicator is None or not may_propose(request, indicator):
        return plainly(NOT_YOURS, kind=Kind.REFUSE)
    values = drafts.values(request.session, request.council, request.viewer.email, _draft(indicator))
    if not values:
        return plainly(NOTHING_TO_SET, kind=Kind.REFUSE)
    period, checked = _checked(request, indicator, values)
    return Outcome(errors=checked.faults) if checked.faults else _pass_on(request, indicator, values, period, checked)


def _form(request: Request, indicator: Indicator, typed: str) -> Form:
    held = drafts.values(request.session, request.council, request.viewer.email, _draft(indicator))
    year = Period.containing(request.today, Frequency.YEAR)
    past = _history(request, indicator)
    last = f"The last outturn was {past}." if past else ""
    fields = (
        Field(
            "target",
            "Target",
            about=last,
            hint=unit_hint(indicator.unit)[:150],
            required=True,
            initial=typed or held.get("target", ""),
            max_length=60,
        ),
        Field(
            "period",
            "By when",
            hint="2026/27, Q4 2026/27 or 31 March 2027",
            required=True,
            initial=held.get("period", year.notation),
            max_length=40,
        ),
        Field(
            "measured",
            "How it is measured",
            FieldKind.LONG_TEXT,
            hint="What is counted, and where the figure comes from",
            required=True,
            initial=held.get("measured", indicator.definition or ""),
            max_length=1000,
        ),
    )
    title = f"The target for {called(indicator)}"
    return Form("target.propose", title, fields, {"code": indicator.code}, open_label="Set it", opened_by="target.open")


def _checked(request: Request, indicator: Indicator, values: Mapping[str, str]) -> tuple[Period | None, Checked]:
    period = _period(request, values["period"])
    past = figures.history(request.session, request.council, indicator.code, limit=8)
    known = [each.value for each in past if each.value is not None and each.state.is_signed_off]
    proposal = Proposal(
        indicator.unit,
        indicator.polarity,
        values["target"],
        period,
        values["measured"],
        [] if indicator.cumulative else known,
        indicator.decimals,
    )
    return period, check(proposal)


def _period(request: Request, text: str) -> Period | None:
    """A period as it is written, or the year that a day lies in."""
    try:
        return Period.parse(text)
    except PeriodFault:
        pass
    said_for = read_change(f"for {text}", request.today).period
    if said_for is not None:
        return said_for
    try:
        return Period.containing(read_day(text.removeprefix("by "), request.today), Frequency.YEAR)
    except (Unreadable, PeriodFault):
        return None


def _ask_about(indicator: Indicator, checked: Checked) -> Outcome:
    sentence = f"{called(indicator)}: {target_words(checked.target, indicator)}. Is that right?"
    buttons = Buttons(
        (
            Button("Yes, propose it", "target.propose.anyway", {"code": indicator.code}, primary=True),
            Button("Change it", "target.open", {"code": indicator.code}, opens="form"),
        )
    )
    labels = [button.label for button in buttons.buttons]
    return plainly(sentence, Bullets(checked.doubts), buttons, kind=Kind.CLARIFY, labels=labels)


def _pass_on(
    request: Request, indicator: Indicator, values: Mapping[str, str], period: Period | None, checked: Checked
) -> Outcome:
    assert period is not None
    assert checked.target is not None
    session, council, viewer = request.session, request.council, request.viewer.email
    about = {} if values["measured"] == (indicator.definition or "") else {"definition": values["measured"]}
    about |= {"status": "live"} if indicator.status == "draft" else {}
    amendments = [amendment_of(indicator, period, checked.target)]
    amendments += [Amendment("indicators", indicator.code, about)] if about else []
    words = f"{called(indicator)}: {target_words(checked.target, indicator)} for {period.short}."
    deciders = _deciders(request, indicator)
    if not deciders:
        return plainly("Nobody here could make it final. Please ask a performance officer.", kind=Kind.REFUSE)
    origin, event = origin_of(request), request.message.event
    for each in owed_targets(request):
        if each.indicator.code == indicator.code and each.proposed is not None:
            decide(session, council, asked_with(session, council, each.proposed.event or ""), "withdrawn", origin)
    plan(session, council, amendments, request.today, origin, needs_approval=True, reason=words)
    drafts.drop(session, council, viewer, _draft(indicator))
    arguments = {"event": event, "was": what_stands(session, council, asked_with(session, council, event))}
    asked = f"{name_of(request)} proposes a target. {words}"
    parts: tuple[Part, ...] = (
        Text(asked),
        Note(full_stop(f"Measured: {values['measured']}")),
        *([Bullets(checked.doubts)] if checked.doubts else []),
        Buttons(
            (
                Button("Make it final", "target.final", arguments, primary=True),
                Button("Talk about it first", "target.back", arguments),
            )
        ),
    )
    notices = tuple(
        Notice(
            f"target|{event}|{email}",
            ToPerson(email),
            Reply(asked, parts),
            kind="amendment",
            indicators=(indicator.code,),
        )
        for email in deciders
    )
    sentence = f"Thank you. {words} A performance officer or the head of service makes it final."
    outcome = plainly(sentence)
    return Outcome(outcome.reply, outcome.answer, notices)


def _deciders(request: Request, indicator: Indicator) -> list[str]:
    whose = Whose.on(request.session, request.council, request.today)
    officers = [each.email for each in people.with_role(request.session, request.council, Role.OFFICER)]
    heads = heads_of(whose.services[indicator.service], whose.people.values())
    return [email for email in dict.fromkeys((*officers, *heads)) if email != request.viewer.email]


def may_propose(request: Request, indicator: Indicator) -> bool:
    """Whether the target is the asker's to propose: its owner's, a deputy's, the head's or an officer's."""
    facts = Whose.on(request.session, request.council, request.today).facts(indicator, None)
    return request.viewer.looks_after(facts) or Role.OFFICER in request.viewer.roles


def _open_button(indicator: Indicator, typed: str) -> Button:
    return Button(called(indicator)[:70], "target.open", {"code": indicator.code, "target": typed}, opens="form")


def _history(request: Request, indicator: Indicator) -> str:
    past = figures.history(request.session, request.council, indicator.code, limit=2)
    known = [each for each in past if each.value is not None and each.state.is_signed_off]
    if not known or known[-1].value is None:
        return ""
    return f"{figure_of(indicator, known[-1].value)} for {known[-1].period.short}"


def _draft(indicator: Indicator) -> str:
    return f"target|{indicator.code}"
