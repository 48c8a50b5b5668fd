"""Text becomes a Question: the one door of this folder. Total: there is no text that it cannot read."""

import re
from dataclasses import replace as replaced
from datetime import date

from msgspec.structs import replace

from handlers.understanding.beside.asked_besides import asked_besides
from handlers.understanding.beside.greeted import without_the_greeted
from handlers.understanding.beside.run_up import without_run_up
from handlers.understanding.beside.side_remarks import owns_up, side_remarks, without
from handlers.understanding.beside.small_talk import OF_WORK, is_beside, names_only_beside, small_talk
from handlers.understanding.deciding.at_its_end import UNCLEAR, asks_clearly, ends_alone, may_narrow
from handlers.understanding.deciding.decide import decide
from handlers.understanding.deciding.new_targets import CHANGE_TARGET, sets_a_target, target_of, the_number
from handlers.understanding.deciding.news_asked import asks_for_news, may_ask_for_news
from handlers.understanding.deciding.other_subjects import asks_of_another_subject
from handlers.understanding.deciding.personal import asks_about_a_person
from handlers.understanding.deciding.standing_in import asks_of_returns, names_a_stand_in
from handlers.understanding.following.corrections import counted_anew, turned_round
from handlers.understanding.following.follow_up import chosen_alternative, follow
from handlers.understanding.following.going_back import chased_of, of_those_told, stepped_back
from handlers.understanding.following.put_plainly import put_plainly
from handlers.understanding.following.together import beside_what_was_said
from handlers.understanding.following.whose import of_somebody, with_names
from handlers.understanding.giving.not_taken import with_what_is_not_taken
from handlers.understanding.giving.recorded import recorded
from handlers.understanding.giving.said_changes import CHANGES, SaidChange, read_change
from handlers.understanding.giving.said_evidence import VERIFY, without_address
from handlers.understanding.giving.said_figures import is_same_again
from handlers.understanding.names.comparators import with_others_named
from handlers.understanding.names.earnings import with_earnings_as_income
from handlers.understanding.names.in_full import in_full
from handlers.understanding.names.index import Index
from handlers.understanding.names.naming import rivals, settled
from handlers.understanding.names.own_nouns import with_usual_nouns
from handlers.understanding.names.spoken_codes import with_codes_heard
from handlers.understanding.names.works_and_bodies import known_to
from handlers.understanding.periods.said_days import days_of_an_act
from handlers.understanding.phrases.acts import ONE_AT_A_TIME, STOP_ONE, STOP_REMINDING, act_asked, act_words
from handlers.understanding.phrases.acts_of_overseeing import BOARD, CHASE, chased_unclearly
from handlers.understanding.phrases.refusals import refusal
from handlers.understanding.phrases.refused_requests import refused_request
from handlers.understanding.phrases.said_stops import STOPS
from handlers.understanding.phrases.said_thanks import THANKED_SHORTLY
from handlers.understanding.question import Days, Kind, PeriodAsked, Pick, Question
from handlers.understanding.reading import Reading, read
from handlers.understanding.rewording.amounts_said import with_amounts_in_digits
from handlers.understanding.rewording.broken_off import changed_at_once, said_instead
from handlers.understanding.rewording.handed_on import without_who_asks
from handlers.understanding.rewording.plainly.lists_said_plainly import with_lists_said_plainly
from handlers.understanding.rewording.plainly.saying import Known
from handlers.understanding.rewording.rating_letters import with_ratings_written_out
from handlers.understanding.rewording.said_of_work import with_work_said_plainly
from handlers.understanding.rewording.texting import with_times_written_out
from handlers.understanding.rewording.turned_english import turned
from handlers.understanding.vocabulary import NOTHING_BEFORE, Asker, Context, Vocabulary
from handlers.understanding.wishes.put_otherwise import DEPUTY, PUT_OTHERWISE, put_otherwise
from handlers.understanding.wishes.wishing import REMIND, SUBSCRIBE, wished
from handlers.understanding.words.tokens import LONGEST_TEXT, plain


def understand(
    text: str,
    vocabulary: Vocabulary | Index,
    asker: Asker,
    today: date,
    context: Context = NOTHING_BEFORE,
    *,
    within_wish: bool = False,
    plainly: bool = False,
    part: bool = False,
) -> Question:
    """What was asked, by somebody, today, after what was said before. Pass an Index to have it built only once.

    `within_wish`: the text is what somebody wants to be told of later, which is no such wish itself.
    `plainly`: it is put in the plainest words already. `part`: it is only the end of what was said.
    """
    index = Index.of(vocabulary)
    rest, address = without_address(text)
    if address and (asked := understand(rest, index, asker, today, context)).aspect == VERIFY:
        return replace(asked, words=address)
    if chosen := chosen_alternative(text, context):
        alone = understand(chosen, index, asker, today)
        if alone.kind is not Kind.CLARIFY:
            return alone
        # What was offered may be a change of what was asked before, such as leaving one out.
        text = chosen
    if counted := counted_anew(text, context) or turned_round(text, context):
        return counted
    typed = text[:LONGEST_TEXT]
    begun, heard = _heard(typed, index)
    told = _put_otherwise(typed, heard, index, asker, today, context)
    if told := told or recorded(text, heard, index, asker, context, today):
        return told
    shown = None if plainly else _put_plainly(heard, index, asker, today, context)
    if change := shown or _changed_at_once(begun, index, asker, today, context):
        return change
    question = _understood(typed, heard, index, asker, today, context, within_wish=within_wish, part=part)
    return with_what_is_not_taken(question, typed, index, asker, context, today) if asker.owed else question


def _put_otherwise(
    typed: str, heard: str, index: Index, asker: Asker, today: date, context: Context
) -> Question | None:
    """A wish put otherwise right after it was taken down, before its "three weeks" may be anybody's figure."""
    if context.last is None or context.last.aspect not in PUT_OTHERWISE:
        return None
    reading = read(_with_known_words(heard, index), index, asker, context, today)
    return put_otherwise(replaced(reading, typed=plain(typed)))


def _put_plainly(heard: str, index: Index, asker: Asker, today: date, context: Context) -> Question | None:
    """What is asked of what was shown, where its words come to plain ones that are understood."""
    said = put_plainly(heard, index, asker, context, today)
    asked = understand(said, index, asker, today, context, plainly=True) if said else None
    return asked if asked and asked.kind not in (Kind.CLARIFY, Kind.HELP, Kind.REFUSE) else None


def as_it_is_read(typed: str, index: Index) -> str:
    """The text as its words are read: dictated codes, letters for ratings, shortened times and the like in full."""
    return _with_known_words(_heard(typed[:LONGEST_TEXT], index)[1], index)


def _heard(typed: str, index: Index) -> tuple[str, str]:
    """The text with what was taken back or dictated put as it is meant, and the same with what is shortened in full."""
    full = index.initials.in_full(in_full(with_amounts_in_digits(typed), index), index.exact, index.pairs)
    greeted = without_the_greeted(full, index)
    begun = with_codes_heard(
        with_earnings_as_income(said_instead(without_who_asks(turned(greeted, index.nouns))), index), index
    )
    return begun, with_ratings_written_out(with_times_written_out(begun), index.exact)


def _with_known_words(heard: str, index: Index) -> str:
    """The text with others who are compared with, and the council's own nouns, in the usual words."""
    named = with_others_named(heard, index.vocabulary.comparators, index.exact)
    usual = with_usual_nouns(with_work_said_plainly(named, known_to(index)), index.vocabulary.nouns, index.exact)
    return with_lists_said_plainly(usual, Known(index.exact, index.pairs))


def _understood(
    typed: str, text: str, index: Index, asker: Asker, today: date, context: Context, *, within_wish: bool, part: bool
) -> Question:
    text = without_run_up(text, index)
    if may_ask_for_news(text):
        reading = read(_with_known_words(text, index), index, asker, context, today)
        if asks_for_news(reading):
            return replace(
                _alone(_NEWS, _NEWS, index, asker, today, context, within_wish=within_wish), text=plain(typed)
            )
    question = _beside_remarks(text, index, asker, today, context)
    question = question or _alone(typed, text, index, asker, today, context, within_wish=within_wish)
    question = _beside_talk(question, index, asker, today, context)
    if question.kind is Kind.CLARIFY and question.aspect in UNCLEAR and not part:
        question = _at_its_end(question, text, index, asker, today, context) or question
    unsure = question.kind is Kind.CLARIFY or len(question.codes) > 1
    put_right = _PUT_RIGHT.search(text) if unsure else None
    return understand(put_right[1], index, asker, today, context) if put_right else question


def _alone(
    typed: str, text: str, index: Index, asker: Asker, today: date, context: Context, *, within_wish: bool
) -> Question:
    """What a text asks when none of it is passed over."""
    reading = replaced(read(_with_known_words(text, index), index, asker, context, today), typed=plain(typed))
    question = _light(reading) or _refused(reading, within_wish=within_wish)
    question = question or asked_besides(text, context, lambda part, told: understand(part, index, asker, today, told))
    return question or beside_what_was_said(reading, follow(reading) or of_somebody(reading, decide(reading)))


def _beside_remarks(text: str, index: Index, asker: Asker, today: date, context: Context) -> Question | None:
    """What is asked beside clauses that only accompany it; None where there are none, or it is not clear without."""
    remarks = side_remarks(text, index)
    if not remarks or _STANDS_IN.search(text):
        return None
    question = understand(without(text, remarks), index, asker, today, context)
    if question.kind is Kind.RECORDED and not owns_up(remarks):
        return None
    unclear = question.kind is Kind.CLARIFY and question.aspect not in ("which", "unknown")
    return None if unclear or question.kind in (Kind.HELP, Kind.ACT, Kind.CONFIRM) else question


def _at_its_end(
    unclear: Question, text: str, index: Index, asker: Asker, today: date, context: Context
) -> Question | None:
    """What the end of a text asks, where nothing before it narrows that."""
    for end, start in ends_alone(plain(text), unclear, index.exact):
        before = read(_with_known_words(start, index), index, asker, context, today)
        if may_narrow(before):
            continue
        asked = understand(end, index, asker, today, context, part=True)
        if asked.kind is Kind.CLARIFY and asked.aspect == "subject" and before.named:
            topic = understand(before.sentence.typed_part(before.named[0].span), index, asker, today, part=True)
            asked = understand(end, index, asker, today, Context(topic, topic.codes), part=True)
            if topic.codes and asked.codes == topic.codes:
                return replace(asked, text=plain(text))
        elif asks_clearly(asked, before):
            return replace(asked, text=plain(text))
    return None


def _beside_talk(question: Question, index: Index, asker: Asker, today: date, context: Context) -> Question:
    """The question, or where it had to be asked back, what the text asks without small talk, if that is clear."""
    unsure = question.kind is Kind.CLARIFY or len(question.codes) > 1
    talk = small_talk(question.text, index, asker) if unsure or question.codes or question.kind in OF_WORK else ()
    if not talk or not (unsure or names_only_beside(talk, question, index)):
        return question
    alone = understand(without(question.text, talk), index, asker, today, context)
    light = alone.kind in (Kind.HELP, Kind.ACT, Kind.CONFIRM, Kind.RECORDED)
    return question if light or not is_beside(talk, alone, index, asker) else alone


def _changed_at_once(text: str, index: Index, asker: Asker, today: date, context: Context) -> Question | None:
    """What is asked where one thing of it was taken back in the same breath: "ambers - no wait, the reds"."""
    said = changed_at_once(text)
    first = understand(said[0], index, asker, today, context) if said else None
    if said is None or first is None or first.kind in (Kind.CLARIFY, Kind.RECORDED, Kind.ACT, Kind.HELP):
        return None
    question = understand(said[1], index, asker, today, Context(first, first.codes))
    return replace(question, text=text) if question.kind is first.kind else None


_NEWS = "whats new"
"""What somebody asks who wants to know what they missed, in whatever words."""
_STANDS_IN = re.compile(
    r"\b(?:covering|standing in|filling in|deputising)\b"
    r"|\bi (?:missed|wasn'?t at|couldn'?t (?:make|get to)) [^,.;]+[,.;-]+ ?(?:so )?what (?:got|was|were|did)\b",
    re.IGNORECASE,
)
"""Said beside being away, that is no remark: "I'm off from Monday, Neil's covering", "I missed it, what got agreed"."""
_PUT_RIGHT = re.compile(
    r"[?!.,;:-]\s*(?:sorry |no |oops )?((?:[^\s?!.,;]+\s+){1,6}?)i\s+me(?:an|ant)\s*[?!.]*$", re.IGNORECASE
)
"""What somebody who was not understood says it is instead: "reref rate? re-referrals I mean"."""


def _light(reading: Reading) -> Question | None:
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


def _refused(reading: Reading, *, within_wish: bool) -> Question | None:
    """What is refused whatever the figures say, and what is to be done rather than answered."""
    if whose := with_names(reading):
        return whose
    reason = "person" if asks_about_a_person(reading) else refusal(reading.lightly.text, reading.sentence.text)
    reason = reason or refused_request(" ".join(token.word for token in reading.sentence.tokens))
    reason = reason or ("outside" if asks_of_another_subject(reading) else "")
    if reason:
        return replace(Question(Kind.REFUSE, reading.typed, aspect=reason))
    return _act(reading, within_wish=within_wish)


def _act(reading: Reading, *, within_wish: bool = False) -> Question | None:
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
    if act in (REMIND, SUBSCRIBE) and not within_wish:
        return wished(question, reading, lambda text: _wanted(text, reading))
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


def _wanted(text: str, reading: Reading) -> Question:
    return understand(text, reading.index, reading.asker, reading.today, within_wish=True)


def _told_by_names(reading: Reading) -> str:
    """Standing in told by who is named and until when; of officers the board they work with, and a new target."""
    if names_a_stand_in(reading):
        return DEPUTY
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
