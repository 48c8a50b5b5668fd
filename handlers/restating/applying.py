"""Carrying a restatement out: the figure is rated by the target it had and kept with its reason."""

from dataclasses import dataclass

from bot.reply import Reply, Text
from domain.answer import Figure
from domain.figures import read_answer
from domain.rating import rate
from handlers import telling
from handlers.correcting import correction_of
from handlers.outcome import Answer, Notice, Outcome, ToPerson
from handlers.request import Request
from handlers.restating.subjects import Subject
from handlers.returning.saving import save
from handlers.seeing import see_history
from handlers.seen import target_of
from handlers.understanding.question import Kind
from handlers.wording import called, count_of
from storage import revisions
from storage.queries import quoting
from storage.ratings import rate_outturn
from storage.tables import OutturnRevision


@dataclass(frozen=True)
class Wanted:
    """What somebody wants a figure to be, as they typed it, and why; `doubt` is what the checks found of it."""

    subject: Subject
    answer: str
    reason: str
    asked_by: str
    doubt: str = ""

    @property
    def draft(self) -> str:
        """What it is kept as until it is decided."""
        return f"restate|{self.subject.key}"


def restated(request: Request, wanted: Wanted) -> Outcome:
    """Restate the figure, say how it stands now, and mend every message that showed it."""
    subject = wanted.subject
    revision = save(request, _revision(request, wanted), subject.revision)
    seen = see_history(request.alone(), subject.indicator, [subject.period])[0]
    correction = correction_of(request, subject.indicator, subject.revision, revision, wanted.reason)
    showing = len(quoting.messages(request.session, request.council, correction.figure))
    told = f"{telling.sentence(seen)} Restated: it was {correction.old}."
    where = f" {count_of(showing, 'message')} that showed it {'is' if showing == 1 else 'are'} being corrected."
    sentence = told + (where if showing else "")
    reply = Reply(sentence, (Text(sentence),), only_you=True, quotes=(seen.quote,))
    answer = Answer(Kind.RECORDED, "", (subject.period.notation,), (telling.shown(seen),))
    return Outcome(reply, answer, _told(request, wanted), corrections=(correction,))


def _revision(request: Request, wanted: Wanted) -> OutturnRevision:
    """The new version: signed off as the one before was, rated against the target that one was rated against."""
    subject = wanted.subject
    said = read_answer(wanted.answer, unit=subject.indicator.unit, today=request.today)
    figure = said if isinstance(said, Figure) else None
    owner = subject.indicator.owner
    revision = revisions.copy_of(
        subject.revision,
        value=figure.value if figure else None,
        numerator=figure.numerator if figure else None,
        denominator=figure.denominator if figure else None,
        reason=None if isinstance(said, Figure) else said.reason,
        due_back=None if isinstance(said, Figure) else said.due_back,
        restatement=wanted.reason,
        doubt=wanted.doubt or None,
        note=None,
        entered_by=wanted.asked_by,
        entered_for=owner if wanted.asked_by != owner else None,
        entered_at=request.now,
        signed_off_by=request.viewer.email,
        signed_off_at=request.now,
        door=request.message.place.door,
        event=request.message.event,
        imported=False,
    )
    _rate(request, subject, revision)
    return revision


def _rate(request: Request, subject: Subject, revision: OutturnRevision) -> None:
    by_now = rate_outturn(
        request.session,
        request.council,
        request.framework,
        subject.indicator,
        subject.period,
        revision.value,
        reason=revision.reason,
    )
    target = target_of(subject.revision)
    if revision.value is None or not by_now.rating.is_colour or target is None or by_now.tolerance is None:
        by_now.put_on(revision)
        return
    # The target may have been moved since: what was rated before keeps the one it was rated against.
    before = see_history(request.alone(), subject.indicator, [subject.period])[0].last_year
    revision.rating = rate(
        revision.value,
        target,
        subject.indicator.polarity,
        subject.tolerance or by_now.tolerance,
        rule=request.framework.rating_rule,
        same_last_year=before,
    )


def _told(request: Request, wanted: Wanted) -> tuple[Notice, ...]:
    """Whoever asked for it is told when somebody else approved it."""
    if wanted.asked_by == request.viewer.email:
        return ()
    name = request.person.name if request.person else request.viewer.email
    subject = wanted.subject
    sentence = f"{name} has approved the restatement of {called(subject.indicator)} for {subject.period.short}."
    key = f"restated|{subject.key}|{wanted.asked_by}|{request.message.event}"
    return (Notice(key, ToPerson(wanted.asked_by), Reply(sentence, (Text(sentence),)), kind="restatement"),)
