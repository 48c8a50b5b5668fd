"""Asking about a comment that is kept already: it names somebody, or says the opposite of its figure."""

from collections.abc import Sequence

from bot.reply import Button, Buttons, Note, Part, Reply, Text
from domain.commentary import Remark
from handlers.outcome import Answer, Outcome
from handlers.registration import Given, does
from handlers.request import Request
from handlers.returning.comment_rights import is_locked, item_of, why_no_words
from handlers.returning.recording import Recorded
from handlers.returning.saving import save
from handlers.returning.withholding import remarks_on, words_of
from handlers.understanding.question import Kind
from handlers.wording import called, count_of
from storage import revisions
from storage.queries import drafts
from storage.tables import Indicator, OutturnRevision

STAFF_ONLY = "Keep it for staff only"
CAN_BE_PUBLISHED = "It can be published"
CHANGE = "Change it"
MEANT = "Yes, that is what I mean"
OVERTAKEN = "What was written has changed since then, so I have left it as it is."
THANKS = "Thank you, it stays as it is."

DRAFT = "remarks"
"""The draft that says whose words are still to be asked about."""


def questions_about(request: Request, saved: Sequence[Recorded]) -> list[Part]:
    """What is asked about the words just written, and about earlier ones that were not answered for: one at a time."""
    remember_to_ask(request, saved)
    return _next_question(request)


def remember_to_ask(request: Request, saved: Sequence[Recorded]) -> None:
    """Keep which of the words just written are to be asked about, when there is nothing else to answer any more."""
    asked = [each for each in saved if each.before is None or words_of(each.before) != words_of(each.revision)]
    about = [each for each in asked if remarks_on(request, each.indicator, each.revision)]
    kept = _kept(request)
    keys = [key for key in kept if key not in {_key_of(each) for each in asked}] + [_key_of(each) for each in about]
    if keys != kept:
        _keep(request, keys)


def _next_question(request: Request, answered: str = "") -> list[Part]:
    """The question about the first words that wait for an answer; what can't be changed any more is passed over."""
    kept = _kept(request)
    left = [key for key in kept if key != answered]
    while left and not (question := _question_about(request, left[0])):
        left = left[1:]
    if left != kept:
        _keep(request, left)
    if not left:
        return []
    more = len(left) - 1
    words = f"{count_of(more, 'more comment is', 'more comments are')} asked about after this one."
    return [*question, Note(words)] if more else question


def _question_about(request: Request, key: str) -> list[Part]:
    item = item_of(request, key)
    if item is None or item.revision is None or why_no_words(request, item) or is_locked(request, item.revision):
        return []
    return _question(item.indicator, item.revision, remarks_on(request, item.indicator, item.revision))


def _key_of(each: Recorded) -> str:
    return f"{each.indicator.code}|{each.revision.period.notation}"


def _kept(request: Request) -> list[str]:
    stored = drafts.values(request.session, request.council, request.viewer.email, DRAFT)
    return [str(key) for key in stored.get("keys", ())]


def _keep(request: Request, keys: list[str]) -> None:
    drafts.keep(request.session, request.council, request.viewer.email, DRAFT, {"keys": keys}, request.now)


def _question(indicator: Indicator, revision: OutturnRevision, remarks: tuple[Remark, ...]) -> list[Part]:
    if not remarks:
        return []
    key = f"{revision.code}|{revision.period.notation}"
    carried = {"item": key, "revision": str(revision.revision)}
    change = Button(CHANGE, "comment.open", {"items": key}, opens="form")
    said = f"{called(indicator)}: {' '.join(remark.sentence for remark in remarks)}"
    if not any(remark.found.is_personal for remark in remarks):
        meant = Button(MEANT, "comment.meant", carried)
        return [Text(f"{said} Is that what you mean?"), Buttons((meant, change))]
    buttons = (
        Button(STAFF_ONLY, "comment.staff", carried, primary=True),
        change,
        Button(CAN_BE_PUBLISHED, "comment.public", carried),
    )
    return [Text(f"{said} What is published keeps it out. Change it, or keep it for staff only?"), Buttons(buttons)]


@does("comment.meant", writes=True)
def it_is_meant(request: Request, given: Given) -> Outcome:
    """The writer means what the figure does not seem to say."""
    return _said(THANKS, _next_question(request, given.arguments.get("item", "")))


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
    following = _next_question(request, given.arguments.get("item", ""))
    return _said(f"The comment on {called(item.indicator)} is for {seen}.", following)


def _said(sentence: str, following: Sequence[Part] = ()) -> Outcome:
    return Outcome(Reply(sentence, (Text(sentence), *following), only_you=True), Answer(Kind.CONFIRM))
