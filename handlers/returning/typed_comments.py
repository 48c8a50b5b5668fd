"""A comment that was typed in the chat, or in the thread of the message that asked for it, instead of into the form."""

from collections.abc import Sequence
from dataclasses import replace

import msgspec

from bot.reply import Button, Buttons, Part, Reply, Text
from handlers.outcome import Answer, Outcome
from handlers.registration import Given, does
from handlers.request import Request
from handlers.returning.comment_forms import NO_COMMENT, comments_form
from handlers.returning.comment_rights import is_locked, item_of, locked_words, why_no_words
from handlers.returning.comments import STALE, WAY_FORWARD, done, keep, keep_answer, no_comment
from handlers.returning.comments_meanwhile import forget_words, which_counts, written_meanwhile, wrote
from handlers.returning.owing import Item
from handlers.returning.recording import Recorded
from handlers.returning.remarking import CHANGE, questions_about, remember_to_ask
from handlers.returning.saving import RESTORED
from handlers.returning.withholding import remarks_on
from handlers.talk import ANSWERS
from handlers.understanding.giving import said_comments
from handlers.understanding.question import Kind, Question
from handlers.whose import Whose
from handlers.wording import called
from storage.queries import drafts, figures

WAS_A_QUESTION = "That was a question"
NOT_A_COMMENT = "comment.question"
"""The command of its button: the comment goes again, and the text is answered as a question."""

DRAFT = "typed comment"
"""The draft that holds what was typed until its writer has said which figure it is about."""

SAME_AGAIN = "Yes, keep that comment"
NO_EARLIER = "There is no comment of last time to keep. Please write what happened, and what is being done."
WHICH = "Which figure is that about?"
LONGEST_QUESTION = 500
MOST_AT_ONCE = 5


def typed_comment(request: Request, question: Question) -> Outcome:
    """Keep what was typed beside the figure it is about; ask which where several wait."""
    asked = (item_of(request, key) for key in request.context.explain)
    items = [item for item in asked if item and question.codes in ((), (item.indicator.code,))]
    if question.aspect == said_comments.NO_COMMENT:
        return no_comment.run(request, Given({"items": ";".join(item.key for item in items)}, {}))
    still = [item for item in items if item.needs_comment] or items
    if not still:
        return Outcome(Reply(STALE, (Text(STALE),), only_you=True), Answer(Kind.CLARIFY))
    answers = request.context.answering
    if question.aspect == said_comments.SAME_COMMENT:
        return _same_again(request, still)
    if len(still) > 1:
        return _which(request, still, question.words, answers=answers)
    return _kept(request, still[0], question.words, answers=answers)


def _same_again(request: Request, items: Sequence[Item]) -> Outcome:
    """Last time's comment to be kept again in one press; where several wait, the first that has one."""
    for item in items:
        before = figures.one(request.session, request.council, item.indicator.code, item.period.previous())
        words = before.comment if before is not None else None
        if not words or words == NO_COMMENT:
            continue
        event = request.message.event
        draft: dict[str, object] = {"text": words, "event": event, "items": [item.key]}
        drafts.keep(request.session, request.council, request.viewer.email, DRAFT, draft, request.now)
        asked = f"{called(item.indicator)}, {item.period.previous().short}: “{words}” Is that the comment again?"
        button = Button(SAME_AGAIN, "comment.typed", {"item": item.key, "event": event}, primary=True)
        change = Button(CHANGE, "comment.open", {"items": item.key}, opens="form")
        return Outcome(Reply(asked, (Text(asked), Buttons((button, change))), only_you=True), Answer(Kind.CONFIRM))
    return done(request, [NO_EARLIER])


def _which(request: Request, items: Sequence[Item], words: str, *, answers: bool) -> Outcome:
    event = request.message.event
    carried = {"event": event, **({ANSWERS: "yes"} if answers else {})}
    draft: dict[str, object] = {"text": words}
    draft |= {"event": event, "items": [item.key for item in items]}
    drafts.keep(request.session, request.council, request.viewer.email, DRAFT, draft, request.now)
    buttons = [
        Button(f"{item.indicator.name[:55]}, {item.period.short}", "comment.typed", {"item": item.key, **carried})
        for item in items[:MOST_AT_ONCE]
    ]
    if len(words) <= LONGEST_QUESTION:
        buttons.append(Button(WAS_A_QUESTION, NOT_A_COMMENT, {"text": words}))
    reply = Reply(WHICH, (Text(f"{WHICH} “{words}”"), Buttons(tuple(buttons))), only_you=True)
    return Outcome(reply, Answer(Kind.CLARIFY, alternatives=tuple(button.label for button in buttons)))


@does("comment.typed", writes=True)
def it_is_about(request: Request, given: Given) -> Outcome:
    """Keep what was typed beside the figure that was picked."""
    item = item_of(request, given.arguments.get("item", ""))
    draft = drafts.values(request.session, request.council, request.viewer.email, DRAFT)
    if item is None or draft.get("event") != given.arguments.get("event"):
        return Outcome(Reply(STALE, (Text(STALE),), only_you=True))
    drafts.keep(request.session, request.council, request.viewer.email, DRAFT, {}, request.now)
    return _kept(request, item, str(draft.get("text", "")), answers=ANSWERS in given.arguments)


def _kept(request: Request, item: Item, words: str, *, answers: bool) -> Outcome:
    if refusal := why_no_words(request, item) or (
        locked_words(request, item) if is_locked(request, item.revision) else ""
    ):
        return done(request, [refusal])
    theirs = written_meanwhile(request, item, None)
    if theirs is not None:
        return done(request, [], which_counts(request, item, {"comment": words}, theirs))
    before = item.revision.comment if item.revision else None
    both = "\n".join(filter(None, (before if before != NO_COMMENT else "", words)))
    saved, *more = keep_answer(request, item, answers=answers, comment=both)
    if isinstance(saved, str):
        return done(request, [saved])
    forget_words(request, item, ("comment",))
    beside: tuple[Part, ...] = (Text(f"“{both}”"), Buttons(_ways_back(request, item, saved, words)))
    if request.framework.options_required and not saved.revision.options:
        return _way_forward(request, saved, beside)
    return done(request, [saved, *more], beside=beside)


def _ways_back(request: Request, item: Item, saved: Recorded, words: str) -> tuple[Button, ...]:
    """Where the checks ask about the words, their question has the button that changes them."""
    change = Button(CHANGE, "comment.open", {"items": item.key}, opens="form")
    asked = remarks_on(request, saved.indicator, saved.revision)
    carried = {"item": item.key, "revision": str(saved.revision.revision), "text": words}
    question = Button(WAS_A_QUESTION, NOT_A_COMMENT, carried)
    can_be_asked = len(words) <= LONGEST_QUESTION
    return (*(() if asked else (change,)), *((question,) if can_be_asked else ()))


def _way_forward(request: Request, saved: Recorded, beside: Sequence[Part]) -> Outcome:
    """The form for what the council wants besides, with the comment in it."""
    outcome = done(request, [saved], beside=beside)
    item = item_of(request, f"{saved.indicator.code}|{saved.revision.period.notation}")
    if outcome.reply is None or item is None:
        return outcome
    remember_to_ask(request, [saved])
    kept = (outcome.reply.parts[0], *beside, *questions_about(request, []))
    parts = (*kept, Text(WAY_FORWARD), comments_form(request, [item]))
    return replace(outcome, reply=msgspec.structs.replace(outcome.reply, parts=parts))


def comment_taken_back(request: Request, given: Given) -> str:
    """Let the comment go that was none, unless it has changed since; what came of it, as a sentence.

    Only who wrote it does so, and the owner or whoever acts for them where they are another.
    """
    item = item_of(request, given.arguments.get("item", ""))
    current = item.revision if item is not None else None
    if item is None or current is None:
        return ""
    if str(current.revision) != given.arguments.get("revision") or is_locked(request, current):
        return f"The comment on {called(item.indicator)} has changed since, so it stays."
    if not (wrote(request, current) or _acts_for_owner(request, item)):
        return f"The comment on {called(item.indicator)} is somebody else's, so it stays."
    known = figures.revisions(request.session, request.council, item.indicator.code, item.period)
    before = next((each for each in known if each.revision == current.revision - 1), current)
    words = before.comment if before is not current else None
    gone = keep(request, item, logged_as=RESTORED, comment=words, state=before.state)
    part = "part of the comment" if before.comment not in (None, NO_COMMENT) else "the comment"
    return gone if isinstance(gone, str) else f"It is no longer {part} on {called(item.indicator)}."


def _acts_for_owner(request: Request, item: Item) -> bool:
    facts = Whose.on(request.session, request.council, request.today).facts(item.indicator, None)
    return request.viewer.email in (facts.owner, *facts.deputies)
