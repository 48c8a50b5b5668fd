"""What is said when a figure or a comment has been saved: how it stands, and what is still to come."""

from collections import Counter
from collections.abc import Sequence

from bot.reply import Button, Buttons, Note, Part, Text
from domain.periods import Frequency
from handlers import telling
from handlers.request import Request
from handlers.returning.comment_forms import comments_form
from handlers.returning.forms import figures_form, items_argument
from handlers.returning.owing import Item, owed_by
from handlers.returning.recording import Recorded
from handlers.returning.walking import QUESTION, start_button, turn
from handlers.seeing import Seen
from handlers.whose import Whose
from handlers.wording import called, figure_of, listed

NAMES_AT_ONCE = 4


def told_of(request: Request, result: Recorded, seen: Seen) -> str:
    """How a saved figure stands, what it was before if it was put right, and for whom it was entered."""
    words = [telling.sentence(seen)]
    before = result.before
    if result.changed and before is not None and before.value is not None and before.value != seen.value:
        earlier = f"{figure_of(result.indicator, before.value)}{telling.state_mark(before.state)}"
        words.append(f"It was {earlier} before.")
    if result.revision.entered_for and result.changed:
        name = Whose.on(request.session, request.council, request.today).name(result.revision.entered_for)
        words.append(f"Entered for {name}.")
    return " ".join(words)


def what_next(request: Request, saved: Sequence[Recorded], passed: Sequence[str] | None = None) -> list[Part]:
    """The next page of a form, the comments that figures off target ask for, what is still to come, or thanks.

    `passed` are the fields of a form's pages so far, None outside one. Somebody who enters a figure for its owner is
    asked for the comment in their place.
    """
    if passed is None and (next_one := turn(request)):
        return next_one
    owed = owed_by(request, request.viewer.email)
    to_give = without_figure(owed)
    following = [item for item in to_give if passed is not None and item.key not in passed]
    if passed is not None and following:
        return [figures_form(request, following, passed)]
    just = [item for item in _items(request, saved) if item.needs_comment]
    to_explain = {item.key: item for item in (*owed, *just) if item.needs_comment}
    if to_explain and (just or not to_give):
        asked = list(to_explain.values()) if passed is not None or not to_give else just
        none = Button("No comment", "comment.none", {"items": items_argument(asked)})
        return [Text(QUESTION), comments_form(request, asked), Buttons((none,))]
    if to_give:
        return [_still_to_come(to_give, list(to_explain.values())), rest_buttons(request)]
    return [Text(_closing_words(request, saved))] if saved else []


def without_figure(owed: Sequence[Item]) -> list[Item]:
    """What a figure is still to come for."""
    return [item for item in owed if not item.has_figure]


def rest_buttons(request: Request) -> Buttons:
    """How to give the rest: the form, a later day, the comments."""
    buttons = [
        Button("Fill in the form", "return.open", opens="form", primary=True),
        Button("Not yet available", "later.open", opens="form"),
        Button("Workbook to fill in", "return.workbook"),
    ]
    if len(without_figure(owed_by(request, request.viewer.email))) > 1:
        buttons.append(start_button())
    to_explain = [item for item in owed_by(request, request.viewer.email) if item.needs_comment]
    if to_explain:
        buttons.append(Button("Add a comment", "comment.open", {"items": items_argument(to_explain)}, opens="form"))
    return Buttons(tuple(buttons))


def _items(request: Request, saved: Sequence[Recorded]) -> list[Item]:
    return [
        Item(
            each.indicator,
            each.revision.period,
            each.revision,
            request.viewer.email,
            request.today,
            request.framework.comments_required,
        )
        for each in saved
    ]


def _still_to_come(to_give: Sequence[Item], to_explain: Sequence[Item]) -> Note:
    names = names_of(to_give)
    names += [f"the comment on {name}" for name in names_of(to_explain)]
    more = [f"{len(names) - NAMES_AT_ONCE} more"] if len(names) > NAMES_AT_ONCE else []
    return Note(f"Still to come: {listed([*names[:NAMES_AT_ONCE], *more])}.")


def names_of(items: Sequence[Item]) -> list[str]:
    """What figures are called, with the period where several of one indicator are among them."""
    often = Counter(item.indicator.code for item in items)
    return [
        called(item.indicator) + (f" ({item.period.short})" if often[item.indicator.code] > 1 else "") for item in items
    ]


def _closing_words(request: Request, saved: Sequence[Recorded]) -> str:
    """Thanks when everything is in; who helped out for somebody else is just thanked."""
    whose = Whose.on(request.session, request.council, request.today)
    own = [each for each in saved if whose.answers_for(each.indicator) == request.viewer.email]
    if not own:
        return "Thank you."
    period = own[-1].revision.period
    return f"That is everything for {(period.ending_with(Frequency.QUARTER) or period).short}, thank you."
