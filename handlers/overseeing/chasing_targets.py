"""Chasing targets that are still to be set: one message a day to each who is to set some, in the asker's name."""

from collections.abc import Sequence

from bot.reply import Bullets, Buttons, Part, Reply, Text
from domain.periods import Frequency, Period
from handlers.amending.owed_targets import OwedTarget, owed_targets
from handlers.amending.proposing import set_button
from handlers.answering.helping import NOT_ALLOWED
from handlers.belonging import belonging
from handlers.heads import is_head
from handlers.outcome import Answer, Notice, Outcome, ToPerson
from handlers.overseeing.asking_to_chase import SCOPES
from handlers.overseeing.chasing import CHASES_ALL, may_chase
from handlers.registration import For, acts
from handlers.request import Request
from handlers.understanding.phrases.acts_of_overseeing import CHASE_TARGETS
from handlers.understanding.question import Dimension, Kind, Question
from handlers.whose import Whose
from handlers.wording import called, count_of, day_words, listed
from storage import log
from storage.queries import outbox

NOBODY = "Nobody has a target still to set there, so nobody was chased."
BUTTONS = 4


@acts(CHASE_TARGETS, help="Remind those who are to set targets", says=["chase the targets"], offered_to=For.CHASING)
def chase_targets(request: Request, question: Question) -> Outcome:
    """Ask everybody who is to set a target for this year, or those of what was named."""
    if not may_chase(request):
        return _said(NOT_ALLOWED)
    whose = Whose.on(request.session, request.council, request.today)
    theirs: dict[str, list[OwedTarget]] = {}
    for each in _meant(request, question, whose):
        theirs.setdefault(each.asked, []).append(each)
    told, again, notices = [], [], []
    own = theirs.pop(request.viewer.email, [])
    for email, owed in sorted(theirs.items()):
        key = f"{CHASE_TARGETS}|{request.today.isoformat()}|{email}"
        if outbox.by_key(request.session, request.council, key) is not None:
            again.append(email)
            continue
        told.append((email, owed))
        notices.append(_notice(request, whose, key, email, owed))
        _log(request, key, owed)
    words = [f"Chased {count_of(len(told), 'person', 'people')} for targets still to be set."] if told else []
    if again:
        names = listed([whose.name(email) for email in again])
        words.append(f"{names} {'was' if len(again) == 1 else 'were'} chased for that today already, so not again.")
    if own:
        words.append(f"You have {count_of(len(own), 'target')} still to set yourself.")
    lines = tuple(f"{whose.name(email)}: {listed([called(each.indicator) for each in owed])}" for email, owed in told)
    sentence = " ".join(words) or NOBODY
    parts: tuple[Part, ...] = (Text(sentence), *((Bullets(lines),) if lines else ()))
    return Outcome(Reply(sentence, parts, only_you=True), Answer(Kind.CONFIRM), tuple(notices))


def _meant(request: Request, question: Question, whose: Whose) -> list[OwedTarget]:
    """What is to be set and not proposed yet, of what the asker may chase and has named."""
    owed = [each for each in owed_targets(request) if each.proposed is None and each.asked]
    if not request.viewer.roles & CHASES_ALL:
        person = request.person
        headed = {each.key for each in whose.services.values() if person is not None and is_head(person, each)}
        owed = [each for each in owed if each.indicator.service in headed]
    people = set(question.keys(Dimension.PERSON))
    picks = {(pick.dimension, pick.key) for pick in question.picks if pick.dimension in SCOPES}
    codes = set() if people or picks else set(question.codes)
    if not (people or picks or codes):
        return owed
    facts = belonging(request, tuple(each.indicator for each in owed))

    def is_meant(each: OwedTarget) -> bool:
        known = facts[each.indicator.code]
        own = {
            (Dimension.SERVICE, known.service),
            (Dimension.DIRECTORATE, known.directorate),
            (Dimension.PORTFOLIO, known.portfolio),
            (Dimension.PARTNER, known.partner),
        }
        return each.asked in people or each.indicator.code in codes or bool(picks & own)

    return [each for each in owed if is_meant(each)]


def _notice(request: Request, whose: Whose, key: str, email: str, owed: Sequence[OwedTarget]) -> Notice:
    year = Period.containing(request.today, Frequency.YEAR)
    asks = f"{whose.name(request.viewer.email)} asks: {count_of(len(owed), 'target')} for {year.short}"
    sentence = f"{asks} {'is' if len(owed) == 1 else 'are'} still to be set."
    lines = tuple(f"{called(each.indicator)}: {_promise(request, each)}" for each in owed)
    buttons = tuple(set_button(each.indicator, named=len(owed) > 1) for each in owed[:BUTTONS])
    return Notice(
        key=key,
        to=ToPerson(email),
        reply=Reply(sentence, (Text(sentence), Bullets(lines), Buttons(buttons))),
        kind="chase",
        period=year.notation,
        indicators=tuple(each.indicator.code for each in owed),
    )


def _promise(request: Request, owed: OwedTarget) -> str:
    if owed.promised is None:
        return "no day was promised"
    was = "was promised" if owed.is_overdue(request.today) else "promised"
    return f"{was} for {day_words(owed.promised, request.today)}"


def _log(request: Request, key: str, owed: Sequence[OwedTarget]) -> None:
    log.record(
        request.session,
        request.council,
        at=request.now,
        actor=request.viewer.email,
        what=CHASE_TARGETS,
        subject=key,
        new={"codes": [each.indicator.code for each in owed]},
        door=request.message.place.door,
        event=request.message.event,
    )


def _said(sentence: str) -> Outcome:
    return Outcome(Reply(sentence, (Text(sentence),), only_you=True), Answer(Kind.CONFIRM))
