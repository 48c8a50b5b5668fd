"""Chasing targets that are still to be set: one message a day to each who is to set some, in the asker's name."""

from collections.abc import Sequence

from bot.reply import Bullets, Buttons, Part, Reply, Text
from domain.periods import Frequency, Period
from handlers.amending.owed_targets import OwedTarget, owed_targets
from handlers.amending.proposing import set_button
from handlers.answering.helping import NOT_ALLOWED
from handlers.only_you import plainly
from handlers.outcome import Answer, Notice, Outcome, ToPerson
from handlers.overseeing.asking_to_chase import scope_of
from handlers.overseeing.chasing import again_words, log_chase, may_chase, may_chase_for, meant_by, once_a_day
from handlers.registration import For, acts
from handlers.request import Request
from handlers.understanding.phrases.acts_of_overseeing import CHASE_TARGETS
from handlers.understanding.question import Kind, Question
from handlers.whose import Whose
from handlers.wording import called, count_of, day_words, listed

NOBODY = "Nobody has a target still to set there, so nobody was chased."
BUTTONS = 4


@acts(CHASE_TARGETS, help="Remind those who are to set targets", says=["chase the targets"], offered_to=For.CHASING)
def chase_targets(request: Request, question: Question) -> Outcome:
    """Ask everybody who is to set a target for this year, or those of what was named."""
    if not may_chase(request):
        return plainly(NOT_ALLOWED)
    whose = Whose.on(request.session, request.council, request.today)
    theirs: dict[str, list[OwedTarget]] = {}
    for each in _meant(request, question):
        theirs.setdefault(each.asked, []).append(each)
    own = theirs.get(request.viewer.email, [])
    told, again = once_a_day(request, CHASE_TARGETS, theirs)
    notices = []
    for email, key in told.items():
        notices.append(_notice(request, whose, key, email, theirs[email]))
        log_chase(request, CHASE_TARGETS, key, [each.indicator for each in theirs[email]])
    words = [f"Chased {count_of(len(told), 'person', 'people')} for targets still to be set."] if told else []
    words += [again_words(whose, again, "for that ")] if again else []
    if own:
        words.append(f"You have {count_of(len(own), 'target')} still to set yourself.")
    names = {email: listed([called(each.indicator) for each in theirs[email]]) for email in told}
    lines = tuple(f"{whose.name(email)}: {targets}" for email, targets in names.items())
    sentence = " ".join(words) or NOBODY
    parts: tuple[Part, ...] = (Text(sentence), *((Bullets(lines),) if lines else ()))
    return Outcome(Reply(sentence, parts, only_you=True), Answer(Kind.CONFIRM), tuple(notices))


def _meant(request: Request, question: Question) -> list[OwedTarget]:
    """What is to be set and not proposed yet, of what the asker may chase and has named."""
    may = may_chase_for(request)
    owed = [each for each in owed_targets(request) if each.proposed is None and each.asked and may(each.indicator)]
    is_meant = meant_by(request, scope_of(question), [each.indicator for each in owed])
    return [each for each in owed if is_meant(each.indicator, each.asked)]


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
