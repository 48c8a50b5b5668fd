"""Changing a target, tolerance or floor: from a day on or for one period, by a performance officer."""

from dataclasses import dataclass, replace
from datetime import date

from bot.form import Field, FieldKind, Form
from bot.reply import Button, Buttons, Reply
from domain.answer import Unreadable
from domain.periods import Period, PeriodFault
from domain.rating import Polarity, ToleranceFault
from handlers.amending.carrying_out import FROM_WHEN, OFFICERS, carry_out
from handlers.amending.doubted_targets import DoubtedTarget, doubt_about
from handlers.amending.proposing import propose_by_saying
from handlers.amending.target_rows import Wanted, WrongTarget, intended, is_told_apart, read_wanted
from handlers.answering.targets import aim_of
from handlers.carried import STALE, day_carried
from handlers.only_you import plainly
from handlers.outcome import Outcome
from handlers.registration import For, Given, acts, does
from handlers.request import Request
from handlers.returning.forms import unit_hint
from handlers.understanding.giving.said_changes import read_change
from handlers.understanding.question import Kind, Question
from handlers.wording import as_set, called
from storage.queries import indicators
from storage.tables import Indicator

WHICH = "Which target is to change? Write, for example: change the target for voids to 20 from 1 April."
FROM_HINT = "1 April, Q3 or 2027/28; left empty, from the period that runs now"
NOT_A_START = "Please write from when: 1 April, Q3 or 2027/28."
CHOICES = 4


@dataclass(frozen=True)
class Asked:
    """What somebody asked for, as it can travel in a button."""

    code: str
    what: str
    figures: tuple[str, ...]
    starts: date | None
    period: Period | None
    whole: bool = False
    sure: bool = False
    tolerance: str = ""

    @property
    def arguments(self) -> dict[str, str]:
        """As a button carries it."""
        return {
            "code": self.code,
            "what": self.what,
            "figures": "|".join(self.figures),
            "starts": self.starts.isoformat() if self.starts else "",
            "period": self.period.notation if self.period else "",
            "whole": "yes" if self.whole else "",
            "sure": "yes" if self.sure else "",
            "tolerance": self.tolerance,
        }

    @classmethod
    def of(cls, given: dict[str, str]) -> "Asked":
        """As a button carried it; raises ValueError or PeriodFault for what none of ours carries."""
        starts = day_carried(given.get("starts", ""))
        if given.get("starts") and starts is None:
            raise ValueError(f"{given['starts']!r} is no day")
        return cls(
            code=given.get("code", ""),
            what=given.get("what", "target"),
            figures=tuple(each for each in given.get("figures", "").split("|") if each),
            starts=starts,
            period=Period.parse(given["period"]) if given.get("period") else None,
            whole=given.get("whole") == "yes",
            sure=given.get("sure") == "yes",
            tolerance=given.get("tolerance", ""),
        )


@acts(
    "change target",
    help="Change a target",
    says=["change the target for voids to 20 from 1 April"],
    offered_to=For.GIVING,
)
def change_by_saying(request: Request, question: Question) -> Outcome:
    """Change it where that is clear; offer the form where no figure is said. Others than officers propose one."""
    if question.days.unclear:
        return plainly(FROM_WHEN, kind=Kind.CLARIFY)
    if not request.viewer.roles & OFFICERS:
        return propose_by_saying(request, question)
    period = Period.parse(question.period.last) if question.period.last else None
    starts = date.fromisoformat(question.days.since) if question.days.since else None
    asked = [Asked(code, question.by or "target", question.figures, starts, period) for code in question.codes]
    if not asked:
        return plainly(WHICH, kind=Kind.CLARIFY)
    if len(asked) > 1:
        return _which(request, asked)
    return _change(request, asked[0]) if asked[0].figures else _form(request, asked[0], question)


@does("amend.target", may=OFFICERS, writes=True)
def change_by_pressing(request: Request, given: Given) -> Outcome:
    """The same, where it could have meant several things."""
    try:
        asked = Asked.of(given.arguments)
    except (PeriodFault, ValueError):
        return plainly(STALE)
    return _change(request, asked) if asked.figures else _form(request, asked, Question(Kind.ACT))


@does("amend.target.open", may=OFFICERS)
def open_form(request: Request, given: Given) -> Outcome:
    """The form for one indicator's target."""
    return _form(request, Asked.of({"code": given.arguments.get("code", "")}), Question(Kind.ACT))


@does("amend.target.save", may=OFFICERS, writes=True)
def change_by_form(request: Request, given: Given) -> Outcome:
    """Change what was filled in."""
    typed = {name: given.values.get(name, "").strip() for name in ("target", "tolerance", "from")}
    indicator = indicators.by_code(request.session, request.council, given.arguments.get("code", ""))
    if indicator is None:
        return plainly(WHICH)
    when = read_change(f"from {typed['from']}", request.today)
    starts = when.starts if typed["from"] else None
    if typed["from"] and (starts is None or when.unclear):
        return Outcome(errors={"from": NOT_A_START})
    what = "tolerance" if typed["tolerance"] and not typed["target"] else "target"
    if not typed[what]:
        return Outcome(errors={"target": "Please write a target, or a tolerance."})
    beside = typed["tolerance"] if what == "target" else ""
    asked = Asked(indicator.code, what, (typed[what],), starts, None, tolerance=beside)
    try:
        return _make(request, indicator, asked, _wanted(indicator, asked))
    except ToleranceFault as error:
        return Outcome(errors={"tolerance": str(error)})
    except (Unreadable, WrongTarget) as error:
        return Outcome(errors={what: str(error)})


def _wanted(indicator: Indicator, asked: Asked) -> Wanted:
    """What was asked for, a tolerance beside a target with it. Raises Unreadable, ToleranceFault or WrongTarget."""
    wanted = read_wanted(indicator, asked.what, asked.figures)
    return wanted.also(read_wanted(indicator, "tolerance", (asked.tolerance,))) if asked.tolerance else wanted


def _make(request: Request, indicator: Indicator, asked: Asked, wanted: Wanted) -> Outcome:
    """Carry it out, unless it is so far from what stands that it is asked about first."""
    if not asked.sure and (doubted := doubt_about(request, indicator, wanted)):
        return _asked_first(indicator, asked, doubted)
    return carry_out(request, intended(request, indicator, wanted, asked.starts, asked.period, whole=asked.whole))


def _change(request: Request, asked: Asked) -> Outcome:
    indicator = indicators.by_code(request.session, request.council, asked.code)
    if indicator is None:
        return plainly(WHICH)
    if indicator.polarity is Polarity.NONE:
        return plainly(f"{indicator.name} is watched and not rated, so it takes no target.")
    try:
        wanted = _wanted(indicator, asked)
        if not asked.whole and _is_doubtful(request, indicator, asked, wanted):
            return _each_or_whole(indicator, asked)
        return _make(request, indicator, asked, wanted)
    except (Unreadable, ToleranceFault, WrongTarget) as error:
        return plainly(str(error), kind=Kind.CLARIFY)


def _asked_first(indicator: Indicator, asked: Asked, doubted: DoubtedTarget) -> Outcome:
    """Whether a target far from what it was is right, with what may have been meant."""
    sure = replace(asked, sure=True)
    typed = f"{' to '.join(asked.figures)}{f' with {asked.tolerance}' if asked.tolerance else ''}"
    buttons = [Button(f"Yes, {typed} is right"[:70], "amend.target", sure.arguments)]
    if doubted.instead is not None:
        meant = replace(asked, figures=(f"{doubted.instead:f}",))
        buttons.append(Button(f"{as_set(indicator, doubted.instead)} instead"[:70], "amend.target", meant.arguments))
    return plainly(doubted.question, Buttons(tuple(buttons)), labels=[button.label for button in buttons])


def _is_doubtful(request: Request, indicator: Indicator, asked: Asked, wanted: Wanted) -> bool:
    period = asked.period
    return period is not None and wanted.what == "target" and is_told_apart(request, indicator, period)


def _each_or_whole(indicator: Indicator, asked: Asked) -> Outcome:
    figures, period = " to ".join(asked.figures), asked.period
    assert period is not None
    each = Asked(asked.code, asked.what, asked.figures, period.first_day, None)
    whole = Asked(asked.code, asked.what, asked.figures, None, period, whole=True)
    buttons = (
        Button(f"Each {indicator.frequency}: {figures}"[:70], "amend.target", each.arguments),
        Button(f"The whole year: {figures}"[:70], "amend.target", whole.arguments),
    )
    sentence = (
        f"{called(indicator)} has a target for each {indicator.frequency} of {period.short} and another for the whole "
        "year. Which one do you mean?"
    )
    return plainly(sentence, Buttons(buttons), kind=Kind.CLARIFY, labels=[button.label for button in buttons])


def _which(request: Request, asked: list[Asked]) -> Outcome:
    found = [(each, indicators.by_code(request.session, request.council, each.code)) for each in asked]
    buttons = tuple(
        Button(called(indicator)[:70], "amend.target", each.arguments) for each, indicator in found if indicator
    )[:CHOICES]
    sentence = f"Which {asked[0].what} do you mean? One at a time."
    return plainly(sentence, Buttons(buttons), kind=Kind.CLARIFY, labels=[button.label for button in buttons])


def _form(request: Request, asked: Asked, question: Question) -> Outcome:
    indicator = indicators.by_code(request.session, request.council, asked.code)
    if indicator is None:
        return plainly(WHICH)
    aim = aim_of(request, question, indicator)
    now = f"Now {aim.words} for {aim.period.short}." if aim.words else f"No target for {aim.period.short} yet."
    tolerance, source = aim.tolerance
    fields = (
        Field("target", "Target", about=now, hint=unit_hint(indicator.unit)[:150], max_length=60),
        Field(
            "tolerance", "Tolerance", about=f"Now {tolerance}, {source}.", hint="10%, 2pp or a number", max_length=20
        ),
        Field("from", "From when", FieldKind.TEXT, hint=FROM_HINT, initial=_started(asked), max_length=40),
    )
    arguments = {"code": indicator.code}
    title = f"Change the target for {called(indicator)}"
    form = Form("amend.target.save", title, fields, arguments, open_label="Change it", opened_by="amend.target.open")
    return Outcome(Reply(title, (form,), only_you=True))


def _started(asked: Asked) -> str:
    if asked.starts is not None:
        return f"{asked.starts.day} {asked.starts:%B %Y}"
    return asked.period.notation if asked.period else ""
