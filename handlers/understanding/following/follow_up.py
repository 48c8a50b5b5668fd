"""A text that only makes sense after what was said before: an answer to the bot, "why is that", "the second one"."""

import dataclasses

from msgspec.structs import replace

from handlers.understanding.deciding.asked import Asked
from handlers.understanding.deciding.decide import asking_back_if_unsure, decide
from handlers.understanding.deciding.kinds import kind_asked
from handlers.understanding.deciding.subjects import subject_of
from handlers.understanding.deciding.titles import title_named
from handlers.understanding.following.asked_back import (
    at_another_time,
    in_another_shape,
    of_that_service,
    of_whichever_is_meant,
)
from handlers.understanding.following.both import any_of_both, both_works, of_both
from handlers.understanding.following.changes import changed
from handlers.understanding.following.corrections import put_right
from handlers.understanding.following.details import so_many_running
from handlers.understanding.following.field_words import without_field_words
from handlers.understanding.following.figure_turns import figure_asked
from handlers.understanding.following.fragments import is_fragment
from handlers.understanding.following.going_back import back_and_on, back_to_a_time, went_back
from handlers.understanding.following.its_history import its_history
from handlers.understanding.following.lasting import between_other_times, only_signed, that_were, went_so
from handlers.understanding.following.meetings import of_a_meeting
from handlers.understanding.following.money import of_money
from handlers.understanding.following.names import beside_the_last
from handlers.understanding.following.narrowed_work import narrowed_work
from handlers.understanding.following.numbered import another_by_number
from handlers.understanding.following.of_the_same import about_the_same, asks_about_the_same, of_the_one
from handlers.understanding.following.one_shown import nth, one_like_it, one_shown, when_it_was
from handlers.understanding.following.other_colours import that_are_not
from handlers.understanding.following.periods import one_step_more
from handlers.understanding.following.places_said import ordinal
from handlers.understanding.following.returns import of_returns
from handlers.understanding.following.said_again import at_another, behind_thanks, same_question, those_in, turned_now
from handlers.understanding.following.scopes import list_behind
from handlers.understanding.following.to_figures import turned_to_figures
from handlers.understanding.following.turns import turned
from handlers.understanding.following.two_times import beside_another_time
from handlers.understanding.following.within_the_list import within_the_list
from handlers.understanding.following.work import turned_to_work
from handlers.understanding.question import ABOUT_ONE, ABOUT_SEVERAL, Dimension, Kind, Pick, Question
from handlers.understanding.reading import Reading, read
from handlers.understanding.vocabulary import Context

_LIGHT = (Kind.HELP, Kind.REFUSE, Kind.CONFIRM, Kind.RECORDED)
_LISTS = (Kind.INDICATORS, Kind.COUNT)


def follow(reading: Reading) -> Question | None:
    """The last question changed as this text says; None where the text stands on its own."""
    last = reading.context.last
    if last is None:
        return None
    reading = within_the_list(without_field_words(reading, last), last)
    if said := _said_otherwise(reading, last):
        return follow(read(said, reading.index, reading.asker, reading.context, reading.today))
    if moved := _then_asked(reading, last):
        return moved
    own = kind_asked(reading)
    if again := _of_what_went_before(reading, last):
        return again
    if last.kind is Kind.CLARIFY:
        return _after_asking_back(reading, last, own)
    before = _about_what_was_done(last) if last.kind in (*_LIGHT, Kind.ACT) else last
    return _followed(reading, before, own) if before else _past_asking(reading, last, own)


def _after_asking_back(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    if its := of_that_service(reading, last):
        return decide(read(its.text, reading.index, reading.asker, Context(), reading.today))
    listed = list_behind(reading, last)
    moved = _changed(reading, last, own) if listed else _asked_back_again(reading, last, own)
    return moved or _answered(reading, last, own) or _past_asking(reading, last, own)


def _asked_back_again(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    again = at_another_time(reading, last) or in_another_shape(reading, last)
    return again or of_whichever_is_meant(reading, last, own)


def _of_what_went_before(reading: Reading, last: Question) -> Question | None:
    if beside := beside_another_time(reading, last):
        return beside
    of_several = both_works(reading, last) or any_of_both(reading, last) or that_are_not(reading, last)
    return of_several or went_back(reading, last)


def _said_otherwise(reading: Reading, last: Question) -> str:
    """The same without thanks before it, or as a change is usually asked for; empty where it is said so already."""
    typed = reading.sentence.typed
    another = turned_now(typed) if last.kind in ABOUT_ONE and reading.named else ""
    within = those_in(typed) if last.kind in _LISTS else ""
    within = within or another_by_number(reading, last) or between_other_times(reading, last)
    within = within or that_were(reading, last)
    within = within or at_another(reading.sentence, last.period, reading.today)
    same = same_question(typed) or back_to_a_time(reading, last) or one_step_more(reading.text, last.text)
    return behind_thanks(reading.sentence) or same or another or within or put_right(reading, last)


def _gone_back(reading: Reading, back: str, then: str) -> Question | None:
    """What was asked before, changed as the rest of the text says."""
    again = follow(read(back, reading.index, reading.asker, reading.context, reading.today))
    return None if again is None else _then(reading, again, then)


def _then_asked(reading: Reading, last: Question) -> Question | None:
    """ "Both over the last year", "back to the list but only housing": two steps in one text."""
    if both := of_both(reading, last):
        return _then(reading, *both)
    there = back_and_on(reading.sentence.typed)
    return _gone_back(reading, *there) if there else None


def _then(reading: Reading, again: Question, then: str) -> Question | None:
    """What is asked of an earlier question, as if that had just been told."""
    context = dataclasses.replace(reading.context, last=again, shown=again.codes)
    return follow(read(then, reading.index, reading.asker, context, reading.today))


def _past_asking(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    """What was shown before the bot had to ask is still what a short question is about."""
    earlier = reading.context.earlier
    before = next((each for each in earlier if each.kind not in (*_LIGHT, Kind.CLARIFY, Kind.ACT)), None)
    past = last.kind in (Kind.HELP, Kind.CLARIFY, Kind.ACT) and last.aspect != "which"
    if before is None or reading.named or not past:
        return None
    return _followed(reading, before, own)


def _followed(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    if told := so_many_running(reading, last) or went_so(reading, last):
        return told
    place = ordinal(reading.text, len(reading.context.shown))
    if place is not None and last.kind in (Kind.RISKS, Kind.PROJECTS, Kind.ACTIONS):
        # What was listed are no indicators, though some hang on one: all are told again, each with whose it is.
        return replace(last, text=reading.typed)
    if place is not None:
        return nth(reading, last, own, reading.context.shown[place])
    in_turn = (
        only_signed,
        its_history,
        one_shown,
        one_like_it,
        when_it_was,
        figure_asked,
        turned,
        turned_to_figures,
        turned_to_work,
    )
    asked = (follows(reading, last, own) for follows in (_narrowed, *in_turn, _the_same, _changed))
    return next((question for question in asked if question), None)


def _narrowed(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    """What is asked on about the same work, returns or money, before anything is taken to be of the figures."""
    met = (last.kind, *(each.kind for each in reading.context.earlier[:1] if last.kind is Kind.ACTIONS))
    if Kind.MEETINGS in met and (meeting := of_a_meeting(reading, last, own)):
        return meeting
    return narrowed_work(reading, last) or of_returns(reading, last) or of_money(reading, last, own)


def _the_same(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    own = of_the_one(reading, last, own) if own else None
    if own is None or not asks_about_the_same(reading, last, own):
        return None
    # "What's the story with the depot" after the projects is about one of them.
    return None if reading.unread and title_named(reading, own) else about_the_same(reading, last, own)


def _changed(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    if listed := list_behind(reading, last):
        reading, last = dataclasses.replace(reading, context=dataclasses.replace(reading.context, last=listed)), listed
    near = beside_the_last(reading, last)
    if near is not reading:
        return changed(near, last, kind_asked(near))
    question = changed(reading, last, own) if is_fragment(reading, own) else None
    unknown = question is not None and question.kind is Kind.CLARIFY and question.aspect == "unknown"
    # "And the winter gardens roof" may be a project, whatever was spoken of before.
    return None if unknown and title_named(reading, own) else question


def _about_what_was_done(last: Question) -> Question | None:
    """After a figure was recorded, or something done, "it" is that indicator; after help there is nothing to follow.

    What was done is never done again, or to something else, by a word that may only have asked about it.
    """
    codes = last.codes if last.kind is Kind.ACT else tuple(entry.code for entry in last.entries if entry.code)
    picks = tuple(Pick(Dimension.INDICATOR, code) for code in codes)
    return Question(Kind.INDICATOR, aspect="value", picks=picks, period=last.period) if picks else None


def _answered(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    """An answer to "which indicator?" names it, and the question asked before is answered for it."""
    if (
        last.asked in (None, Kind.RECORDED, Kind.CLARIFY)
        or (own and (own.kind is not Kind.INDICATOR or own.aspect not in ("", "value")))
        or not reading.named
    ):
        return None
    asked = Asked(last.asked, last.aspect_asked, lists=last.asked in ABOUT_SEVERAL)
    subject = subject_of(reading, asked)
    dimensions = {pick.dimension for pick in subject.picks}
    question = replace(
        last,
        kind=last.asked,
        aspect=last.aspect_asked,
        text=reading.typed,
        picks=(*(pick for pick in last.picks if pick.dimension not in dimensions), *subject.picks),
        alternatives=(),
        unread=(),
        asked=None,
        aspect_asked="",
    )
    return asking_back_if_unsure(reading, question, subject)
