"""The questions that come before an answer is saved, besides those of the checks: in words, buttons and fields."""

from collections.abc import Mapping

from bot.form import Field, FieldKind
from bot.reply import Button
from domain.answer import Figure, Unreadable
from domain.figures import read_answer
from domain.schedule import LONDON
from handlers import telling
from handlers.request import Request
from handlers.returning.waiting import Asks, Waiting, named
from handlers.seeing import see_history
from handlers.whose import Whose
from handlers.wording import called, figure_of
from storage.queries import figures
from storage.tables import Indicator, OutturnRevision

DROP = "Drop it"
DROPPED = "Dropped; nothing was saved of it."
INSTEAD = "Leave both empty to give it later"
_OPENERS = {Asks.REASON: "Say why", Asks.UNTIL: "Say until when"}
TYPED = {Asks.REASON: "Or just write why.", Asks.UNTIL: "Or just write the day, such as 12 Dec."}
"""How to answer in chat what the button asks by a form."""


def words(request: Request, waiting: Waiting) -> str:
    """The question, without the name of what it is about."""
    found = named(request, waiting)
    if found is None:
        return ""
    indicator, period = found
    match waiting.asks:
        case Asks.OVERTAKEN:
            mine = _as_figure(request, indicator, waiting.answer)
            return f"{_theirs(request, waiting)}. You wrote {mine}. Which counts?"
        case Asks.AGAIN:
            figure = _as_figure(request, indicator, waiting.answer)
            mark = telling.provisional_mark(see_history(request.alone(), indicator, [period.previous()])[0])
            return f"it was {figure}{mark} in {period.previous().short}. Is it {figure} again?"
        case Asks.REASON:
            return f"you wrote {waiting.answer.strip()}. Why is it not applicable?"
        case Asks.UNTIL:
            return f"you wrote {waiting.answer.strip()}. Until when? You will be asked again then."
        case _:
            return ""


def fields(request: Request, waiting: Waiting, indicator: Indicator) -> tuple[Field, ...]:
    """What a form asks: the answer once more, or just what is missing of it."""
    about = f"{called(indicator)}: {words(request, waiting)}"[:2000]
    name, today = indicator.name[:110], request.today.isoformat()
    if waiting.asks is Asks.REASON:
        why = Field(f"reason|{waiting.key}", f"Why not applicable ({name})", about=about)
        return (why, _instead(waiting, indicator, today))
    if waiting.asks is Asks.UNTIL:
        limits, hint = {"today": today}, "A date such as 12 Dec"
        key, label = f"until|{waiting.key}", f"Not available until ({name})"
        until = Field(key, label, about=about, hint=hint, reads="date", limits=limits)
        return (until, _instead(waiting, indicator, today))
    hint = "Leave it empty to keep theirs" if waiting.asks is Asks.OVERTAKEN else "Leave it empty if it is not"
    limits = {"unit": indicator.unit, "today": today}
    return (
        Field(
            waiting.key,
            indicator.name[:150],
            FieldKind.TEXT,
            about=about,
            hint=hint,
            initial=waiting.answer,
            max_length=500,
            reads="figure",
            limits=limits,
        ),
    )


def _instead(waiting: Waiting, indicator: Indicator, today: str) -> Field:
    """The field for a figure after all, where there was to be none."""
    return Field(
        waiting.key,
        f"Or a figure ({indicator.name[:110]})",
        FieldKind.TEXT,
        hint=INSTEAD,
        max_length=500,
        reads="figure",
        limits={"unit": indicator.unit, "today": today},
    )


def buttons(request: Request, waiting: Waiting, indicator: Indicator) -> tuple[Button, ...]:
    """The answers that can be pressed."""
    carried = {"key": waiting.key, "after": str(waiting.after)}
    typed = {**carried, "answer": waiting.answer}
    if waiting.asks is Asks.OVERTAKEN:
        mine = _as_figure(request, indicator, waiting.answer)
        keep = Button(f"Keep {_current(request, waiting)}"[:70], "doubt.drop", carried)
        return (Button(f"Change it to {mine}"[:70], "doubt.instead", typed, primary=True), keep)
    if waiting.asks is Asks.AGAIN:
        again = f"Yes, {_as_figure(request, indicator, waiting.answer)}"
        return (Button(again[:70], "doubt.confirm", typed, primary=True), Button("No", "doubt.drop", carried))
    opener = Button(_OPENERS[waiting.asks], "doubts.open", opens="form", primary=True)
    return (opener, Button(DROP, "doubt.drop", carried))


def answered(waiting: Waiting, values: Mapping[str, str]) -> tuple[str, str | None, str]:
    """What a form says to it: the answer (empty for none), what confirms it (None for nothing), and the comment.

    What is sent again as it was is right; against somebody else's figure it is still looked at like any other.
    """
    instead = values.get(waiting.key, "").strip()
    if waiting.asks in (Asks.REASON, Asks.UNTIL) and instead:
        return instead, None, values.get(f"reason|{waiting.key}", "").strip() or waiting.comment
    if waiting.asks is Asks.REASON:
        reason = values.get(f"reason|{waiting.key}", "").strip()
        return (waiting.answer if reason else "", None, reason)
    if waiting.asks is Asks.UNTIL:
        until = values.get(f"until|{waiting.key}", "").strip()
        return (f"tbc {until}" if until else "", None, waiting.comment)
    answer = values.get(waiting.key, "").strip()
    as_it_was = answer == waiting.answer.strip() and waiting.asks is not Asks.OVERTAKEN
    return answer, values.get(f"why|{waiting.key}", "").strip() if as_it_was else None, waiting.comment


def said_when_dropped(request: Request, waiting: Waiting) -> str:
    """What to say where the answer was no."""
    if waiting.asks is Asks.OVERTAKEN:
        return f"Then {_current(request, waiting)} stays."
    return "Then please write the figure." if waiting.asks is Asks.AGAIN else DROPPED


def _theirs(request: Request, waiting: Waiting) -> str:
    """`Jerome Tillotson gave 41 on 1 Oct at 09:05`."""
    standing = _standing(request, waiting)
    if standing is None:
        return "somebody else gave it first"
    name = Whose.on(request.session, request.council, request.today).name(standing.entered_by)
    at = standing.entered_at.astimezone(LONDON)
    return f"{name} gave {_current(request, waiting)} on {at.day} {at:%b} at {at:%H:%M}"


def _current(request: Request, waiting: Waiting) -> str:
    """The answer that counts now, as it is shown."""
    found, standing = named(request, waiting), _standing(request, waiting)
    if found is None or standing is None:
        return "the other one"
    return figure_of(found[0], standing.value) if standing.value is not None else standing.rating.value


def _standing(request: Request, waiting: Waiting) -> OutturnRevision | None:
    found = named(request, waiting)
    return figures.one(request.session, request.council, found[0].code, found[1]) if found else None


def _as_figure(request: Request, indicator: Indicator, answer: str) -> str:
    """An answer as it will be shown, or as it was typed where it is no figure."""
    try:
        said = read_answer(answer, unit=indicator.unit, today=request.today)
    except Unreadable:
        return answer.strip()
    return figure_of(indicator, said.value) if isinstance(said, Figure) else answer.strip()
