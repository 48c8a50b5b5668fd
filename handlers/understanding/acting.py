"""What is not answered with figures: help, yes and no, what is refused, and what is to be done."""

from collections.abc import Callable

from msgspec.structs import replace

from handlers.understanding.deciding.drafts_asked import asks_for_every_draft
from handlers.understanding.deciding.new_targets import CHANGE_TARGET, sets_a_target, target_of, the_number
from handlers.understanding.deciding.other_subjects import asks_of_another_subject
from handlers.understanding.deciding.personal import asks_about_a_person
from handlers.understanding.deciding.standing_in import asks_of_returns, names_a_stand_in
from handlers.understanding.following.going_back import chased_of, of_those_told, stepped_back
from handlers.understanding.following.whose import with_names
from handlers.understanding.giving.said_changes import CHANGES, SaidChange, read_change
from handlers.understanding.giving.said_figures import is_same_again
from handlers.understanding.names.named import rivals, settled
from handlers.understanding.periods.said_days import days_of_an_act
from handlers.understanding.phrases.acts import ONE_AT_A_TIME, STOP_ONE, STOP_REMINDING, act_asked, act_words
from handlers.understanding.phrases.acts_of_overseeing import BOARD, CHASE, chased_unclearly
from handlers.understanding.phrases.refusals import refusal
from handlers.understanding.phrases.refused_requests import refused_request
from handlers.understanding.phrases.said_stops import STOPS
from handlers.understanding.phrases.said_thanks import THANKED_SHORTLY
from handlers.understanding.phrases.wanted_again import is_wanted_again
from handlers.understanding.question import ABOUT_ONE, Days, Kind, PeriodAsked, Pick, Question
from handlers.understanding.reading import Reading
from handlers.understanding.wishes.put_otherwise import DEPUTY
from handlers.understanding.wishes.wishing import REMIND, SUBSCRIBE, wished


def light(reading: Reading) -> Question | None:
    """Help, greetings, thanks, yes and no, and "same as last quarter"."""
    if not reading.sentence.words:
        return Question(Kind.HELP, reading.typed)
    if stopped := _stopped_sending(reading):
        return stopped
    if reading.act in (*ONE_AT_A_TIME, STOP_REMINDING):
        return stepped_back(reading) or _act(reading)
    if is_same_again(reading.typed) and (reading.context.pending or reading.asker.owed):
        return Question(Kind.CONFIRM, reading.typed, aspect="same as before")
    for cue, kind, aspect in _LIGHT:
        if _is_light(reading, cue):
            return Question(kind, reading.typed, aspect=aspect)
    return None


def _is_light(reading: Reading, cue: str) -> bool:
    """Whether that is all that is said: "ta very much" thanks, though something may be called "TA"."""
    if cue == "thanks" and THANKED_SHORTLY.match(reading.sentence.text):
        return True
    if cue == "yes" and reading.sentence.text == "y" and not reading.context.pending:
        # With nothing to say yes to, it is short for why.
        return reading.context.last is None or reading.context.last.kind not in (*ABOUT_ONE, Kind.COUNT)
    return reading.has(cue) and (cue in ("how to", "teaching") or not reading.named)


_LIGHT = (
    ("yes", Kind.CONFIRM, "yes"),
    ("no", Kind.CONFIRM, "no"),
    ("thanks", Kind.HELP, "thanks"),
    ("remark", Kind.HELP, "remark"),
    ("greeting", Kind.HELP, "greeting"),
    ("help", Kind.HELP, ""),
    ("how to", Kind.HELP, ""),
    ("teaching", Kind.HELP, "teaching"),
)


def _stopped_sending(reading: Reading) -> Question | None:
    """ "Stop it" after something was to be sent again and again, where no figures are given one after the other."""
    context = reading.context
    wished_for = [each for each in (context.last, *context.earlier[:1]) if each and each.aspect in (REMIND, SUBSCRIBE)]
    if context.pending or not wished_for or "?" in reading.typed:
        return None
    if reading.act not in (STOP_ONE, STOP_REMINDING) and not STOPS.search(reading.sentence.text):
        return None
    picks = () if reading.act != STOP_REMINDING else _picked(reading)
    return Question(Kind.ACT, reading.typed, aspect=STOP_REMINDING, picks=picks, ratings=reading.ratings.ratings)


def declined_or_done(reading: Reading, wanted: Callable[[str], Question] | None = None) -> Question | None:
    """What is refused whatever the figures say, and what is to be done rather than answered.

    `wanted` reads what somebody wants to be told of later; None within such a wish, which holds no other.
    """
    if whose := with_names(reading):
        return whose
    reason = "person" if asks_about_a_person(reading) else refusal(reading.lightly.text, reading.sentence.text)
    reason = reason or refused_request(" ".join(token.word for token in reading.sentence.tokens))
    reason = reason or ("outside" if asks_of_another_subject(reading) else "")
    reason = reason or ("draft" if not reading.asker.is_officer and asks_for_every_draft(reading) else "")
    if reason:
        return Question(Kind.REFUSE, reading.typed, aspect=reason)
    return _act(reading, wanted)


def _act(reading: Reading, wanted: Callable[[str], Question] | None = None) -> Question | None:
    """Something to be done, with whom and what it names: where a name may mean several, with each of them."""
    act = chased_of(reading, reading.act or _told_by_names(reading))
    if not act or (act == DEPUTY and (reading.has("due.opens") or asks_of_returns(reading))):
        return None
    aimed_at = target_of(reading) if act == CHANGE_TARGET and reading.act != act else ()
    picks = aimed_at or _picked(reading) or of_those_told(reading, act)
    question = Question(
        Kind.ACT,
        reading.typed,
        aspect=act,
        picks=picks,
        mine=reading.scope.mine,
        words=chased_unclearly(reading.lightly.text) if act == CHASE and not picks else "",
        ratings=reading.ratings.ratings,
        period=reading.periods.asked,
        days=days_of_an_act(reading.typed, reading.today),
    )
    if act in (REMIND, SUBSCRIBE) and wanted:
        return wished(question, reading, wanted)
    return _with_change(question, reading) if act in CHANGES else question


def _picked(reading: Reading) -> tuple[Pick, ...]:
    """What is named besides the words of what is to be done, each of those that a name may mean."""
    words = reading.sentence.words
    spoken = [
        named
        for named in reading.named
        if any(words[place] not in act_words() for place in named.places) or (len(named.places) > 1 and settled(named))
    ]
    options = [option for named in spoken for option in rivals(named)]
    return tuple(dict.fromkeys(Pick(option.term.dimension, option.term.key) for option in options))


def _told_by_names(reading: Reading) -> str:
    """Standing in told by who is named and until when, and what is wanted again and again.

    Of officers the board they work with, and a new target.
    """
    if names_a_stand_in(reading):
        return DEPUTY
    if is_wanted_again(reading.lightly):
        return SUBSCRIBE
    if not reading.asker.is_officer:
        return ""
    return BOARD if act_asked(reading.sentence.text) == BOARD else CHANGE_TARGET if sets_a_target(reading) else ""


def _with_change(question: Question, reading: Reading) -> Question:
    """The same with what a change of the framework sets, and from when or for which period."""
    said = read_change(reading.typed, reading.today)
    notation = said.period.notation if said.period else ""
    return replace(
        question,
        by=said.what,
        figures=said.figures or (the_number(reading) if question.aspect == CHANGE_TARGET and not said.words else ()),
        words=said.words,
        period=PeriodAsked(notation, notation),
        days=_from_when(said, question.days),
    )


def _from_when(said: SaidChange, days: Days) -> Days:
    """From when a change holds; unclear where a time was said that can't be read."""
    if said.unclear:
        return Days(unclear=True)
    return Days(since=said.starts.isoformat()) if said.starts else days
