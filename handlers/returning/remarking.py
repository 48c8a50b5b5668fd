"""Asking about a comment that is kept already: it names somebody, or says the opposite of its figure."""

from bot.reply import Button, Buttons, Part, Reply, Text
from domain.commentary import Remark
from handlers.outcome import Answer, Outcome
from handlers.registration import Given, does
from handlers.request import Request
from handlers.returning.comment_rights import item_of, why_no_words
from handlers.returning.recording import Recorded
from handlers.returning.saving import save
from handlers.returning.withholding import remarks_on, words_of
from handlers.understanding.question import Kind
from handlers.wording import called
from storage import revisions

STAFF_ONLY = "Keep it for staff only"
CAN_BE_PUBLISHED = "It can be published"
CHANGE = "Change it"
MEANT = "Yes, that is what I mean"
OVERTAKEN = "What was written has changed since then, so I have left it as it is."
THANKS = "Thank you, it stays as it is."
ASKED_AT_ONCE = 4


def questions_about(request: Request, saved: list[Recorded]) -> list[Part]:
    """What is asked about the words just written; nothing about words that stood there before."""
    parts: list[Part] = []
    for each in saved[:ASKED_AT_ONCE]:
        before = each.before
        if before is None or words_of(before) != words_of(each.revision):
            parts += _question(each, remarks_on(request, each.indicator, each.revision))
    return parts


def _question(each: Recorded, remarks: tuple[Remark, ...]) -> list[Part]:
    if not remarks:
        return []
    key = f"{each.indicator.code}|{each.revision.period.notation}"
    carried = {"item": key, "revision": str(each.revision.revision)}
    change = Button(CHANGE, "comment.open", {"items": key}, opens="form")
    said = f"{called(each.indicator)}: {' '.join(remark.sentence for remark in remarks)}"
    if not any(remark.found.is_personal for remark in remarks):
        meant = Button(MEANT, "comment.meant", carried)
        return [Text(f"{said} Is that what you mean?"), Buttons((meant, change))]
    buttons = (
        Button(STAFF_ONLY, "comment.staff", carried, primary=True),
        change,
        Button(CAN_BE_PUBLISHED, "comment.public", carried),
    )
    return [Text(f"{said} What is published keeps it out. Change it, or keep it for staff only?"), Buttons(buttons)]


@does("comment.meant")
def it_is_meant(_request: Request, _given: Given) -> Outcome:
    """The writer means what the figure does not seem to say."""
    return _said(THANKS)


@does("comment.staff", writes=True)
def keep_for_staff(request: Request, given: Given) -> Outcome:
    """What was written stays out of what is published."""
    return _withhold(request, given, withheld=True)


@does("comment.public", writes=True)
def let_it_be_published(request: Request, given: Given) -> Outcome:
    """What was written names nobody who should not be named."""
    return _withhold(request, given, withheld=False)


def _withhold(request: Request, given: Given, *, withheld: bool) -> Outcome:
    item = item_of(request, given.arguments.get("item", ""))
    if item is None or item.revision is None:
        return _said(OVERTAKEN)
    if refusal := why_no_words(request, item):
        return _said(refusal)
    if str(item.revision.revision) != given.arguments.get("revision"):
        return _said(OVERTAKEN)
    if item.revision.withheld != withheld:
        place = request.message.place.door
        marked = revisions.copy_of(
            item.revision, withheld=withheld, door=place, event=request.message.event, imported=False
        )
        save(request, marked, item.revision)
    seen = "staff only: it is left out of channels and of what is published" if withheld else "everybody who may see it"
    return _said(f"The comment on {called(item.indicator)} is for {seen}.")


def _said(sentence: str) -> Outcome:
    return Outcome(Reply(sentence, (Text(sentence),), only_you=True), Answer(Kind.CONFIRM))
