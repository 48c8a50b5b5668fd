"""Text becomes a Question: the one door of this folder. Total: there is no text that it cannot read."""

from dataclasses import replace as replaced
from datetime import date
from functools import cache, partial

from msgspec.structs import replace

from handlers.understanding.acting import declined_or_done, light
from handlers.understanding.beside.asked_besides import asked_besides
from handlers.understanding.beside.run_up import without_run_up
from handlers.understanding.beside.side_remarks import owns_up, side_remarks, without
from handlers.understanding.beside.small_talk import OF_WORK, is_beside, names_only_beside, small_talk
from handlers.understanding.beside.stock_remarks import without_stock_remarks
from handlers.understanding.beside.telling_clauses import (
    STANDS_IN,
    asks_soon,
    tells_of_another,
    tells_of_them,
    told_besides,
)
from handlers.understanding.deciding.at_its_end import asks_clearly, may_ask_alone, may_narrow, parts_alone
from handlers.understanding.deciding.decide import decide
from handlers.understanding.deciding.news_asked import asks_for_news, may_ask_for_news
from handlers.understanding.following.asked_of_listed import asked_of_listed
from handlers.understanding.following.begun_anew import said_anew, stands_alone
from handlers.understanding.following.corrections import counted_anew, turned_round
from handlers.understanding.following.follow_up import follow
from handlers.understanding.following.of_each_offered import of_each_offered
from handlers.understanding.following.picked import picked_alternative
from handlers.understanding.following.pressed_on import all_of_what_was_refused, pressed_on
from handlers.understanding.following.put_plainly import put_plainly
from handlers.understanding.following.shorthand import written_out
from handlers.understanding.following.together import beside_what_was_said
from handlers.understanding.following.whose import of_somebody
from handlers.understanding.giving.not_taken import with_what_is_not_taken
from handlers.understanding.giving.recorded import recorded
from handlers.understanding.giving.said_evidence import VERIFY, without_address
from handlers.understanding.hearing import heard_in, with_known_words
from handlers.understanding.names.index import Index
from handlers.understanding.names.works_and_bodies import tells_a_body
from handlers.understanding.question import ABOUT_ONE, Kind, Question
from handlers.understanding.reading import Reading, read
from handlers.understanding.rewording.broken_off import MEANT, PUT_RIGHT, changed_at_once
from handlers.understanding.vocabulary import NOTHING_BEFORE, Asker, Context, Vocabulary
from handlers.understanding.wishes.put_otherwise import PUT_OTHERWISE, put_otherwise
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
    if chosen := picked_alternative(text, context):
        alone = chosen.asks or understand(chosen.text, index, asker, today)
        if alone.kind is not Kind.CLARIFY:
            return alone
        # What was offered may be a change of what was asked before, such as leaving one out.
        text = chosen.text
    sayings = partial(_without_sayings, text, index, asker, today, context, within_wish=within_wish, part=part)
    anew = (None if plainly else sayings()) or _begun_anew(text, index, asker, today, context)
    counted = anew or counted_anew(text, context) or turned_round(text, context)
    if counted := counted or of_each_offered(text, context, lambda it, told: understand(it, index, asker, today, told)):
        return counted
    typed = text[:LONGEST_TEXT]
    begun, heard = heard_in(written_out(typed, context), index)
    told = _put_otherwise(typed, heard, index, asker, today, context)
    told = told or all_of_what_was_refused(typed, index, asker, today, context)
    if told := told or recorded(text, heard, index, asker, context, today):
        return told
    corrected = _changed_at_once(begun, index, asker, today, context)
    change = None if corrected else _beside_what_is_told(heard, index, asker, today, context)
    change = change or (None if plainly else _of_what_was_shown(heard, index, asker, today, context))
    if change := change or corrected:
        return change
    question = _understood(typed, heard, index, asker, today, context, within_wish=within_wish, part=part)
    question = pressed_on(question, context) or question
    return with_what_is_not_taken(question, typed, index, asker, context, today) if asker.owed else question


def _without_sayings(
    text: str, index: Index, asker: Asker, today: date, context: Context, *, within_wish: bool, part: bool
) -> Question | None:
    """What is asked beside everyday sayings; None where there are none, or what is told is kept as it was typed."""
    asked = text if context.pending else without_stock_remarks(text[:LONGEST_TEXT], index)
    if asked == text[:LONGEST_TEXT]:
        return None
    question = understand(asked, index, asker, today, context, within_wish=within_wish, part=part)
    return None if question.kind in _KEPT_AS_TYPED else question


_KEPT_AS_TYPED = (Kind.RECORDED, Kind.CONFIRM, Kind.HELP)


def _begun_anew(text: str, index: Index, asker: Asker, today: date, context: Context) -> Question | None:
    """What is asked behind "forget that", by itself and not of what was shown."""
    rest = said_anew(text[:LONGEST_TEXT], context)
    asked = understand(rest, index, asker, today) if rest else None
    return replace(asked, text=plain(text)) if asked and stands_alone(rest, asked) else None


def _put_otherwise(
    typed: str, heard: str, index: Index, asker: Asker, today: date, context: Context
) -> Question | None:
    """A wish put otherwise right after it was taken down, before its "three weeks" may be anybody's figure."""
    if context.last is None or context.last.aspect not in PUT_OTHERWISE:
        return None
    reading = _read(heard, index, asker, context, today)
    return put_otherwise(replaced(reading, typed=plain(typed)))


def _beside_what_is_told(heard: str, index: Index, asker: Asker, today: date, context: Context) -> Question | None:
    """What is asked beside clauses that only tell or wish something; None where it is not clear without them."""
    if context.pending or context.explain or context.sought:
        return None
    told = told_besides(heard, index, context.last.codes if context.last else ())
    if not told or STANDS_IN.search(heard):
        return None
    rest = without(heard, told)
    if tells_of_them(told, rest, index):
        return None
    question = understand(rest, index, asker, today, context)
    if question.kind in _NO_ANSWERS or question.aspect == _NO_SUBJECT:
        return None
    sits = question.kind in _OF_BODIES and not question.picks
    if sits and any(tells_a_body(each.text, index) and not asks_soon(each.text) for each in told):
        return None
    named = question.picks or question.mine or question.kind is Kind.CLARIFY
    return question if named or not tells_of_another(told, index) else None


_NO_ANSWERS = (Kind.HELP, Kind.ACT, Kind.CONFIRM, Kind.RECORDED)
_NO_SUBJECT = "subject"
"""What is asked has no subject by itself: "TA increase. Statistically real?"."""
_OF_BODIES = (Kind.MEETINGS, Kind.ACTIONS)


def _of_what_was_shown(heard: str, index: Index, asker: Asker, today: date, context: Context) -> Question | None:
    """What is asked of a list of work, money or meetings, or of figures, by its turn of speech."""

    def anew(said: str, told: Context) -> Question:
        return understand(said, index, asker, today, told, plainly=True)

    listed = asked_of_listed(heard, index, context, anew)
    return listed or _put_plainly(heard, index, asker, today, context)


def _put_plainly(heard: str, index: Index, asker: Asker, today: date, context: Context) -> Question | None:
    """What is asked of what was shown, where its words come to plain ones that are understood."""
    said = put_plainly(heard, index, asker, context, today)
    asked = understand(said, index, asker, today, context, plainly=True) if said else None
    return asked if asked and asked.kind not in (Kind.CLARIFY, Kind.HELP, Kind.REFUSE) else None


def _understood(
    typed: str, text: str, index: Index, asker: Asker, today: date, context: Context, *, within_wish: bool, part: bool
) -> Question:
    whole, text = text, without_run_up(text, index)
    reading = cache(partial(_read, text, index, asker, context, today))
    if may_ask_for_news(text) and asks_for_news(reading()):
        news = _read(_NEWS, index, asker, context, today)
        return replace(_alone(_NEWS, _NEWS, news, within_wish=within_wish), text=plain(typed))
    question = _beside_remarks(text, index, asker, today, context)
    question = question or _alone(typed, text, reading(), within_wish=within_wish)
    question = _beside_talk(question, index, asker, today, context)
    if may_ask_alone(question) and not part:
        question = _at_its_end(question, whole, index, asker, today, context) or question
    unsure = question.kind is Kind.CLARIFY or len(question.codes) > 1
    put_right = PUT_RIGHT.search(text) if unsure else None
    return understand(put_right[1], index, asker, today, context) if put_right else question


def _read(text: str, index: Index, asker: Asker, context: Context, today: date) -> Reading:
    return read(with_known_words(text, index), index, asker, context, today)


def _alone(typed: str, text: str, read_so: Reading, *, within_wish: bool) -> Question:
    """What a text asks when none of it is passed over."""
    reading = read_so if read_so.typed == plain(typed) else replaced(read_so, typed=plain(typed))
    index, asker, today, context = reading.index, reading.asker, reading.today, reading.context
    wanted = None if within_wish else lambda later: understand(later, index, asker, today, within_wish=True)
    question = light(reading) or declined_or_done(reading, wanted)
    question = question or asked_besides(text, context, lambda part, told: understand(part, index, asker, today, told))
    return question or beside_what_was_said(reading, follow(reading) or of_somebody(reading, decide(reading)))


def _beside_remarks(text: str, index: Index, asker: Asker, today: date, context: Context) -> Question | None:
    """What is asked beside clauses that only accompany it; None where there are none, or it is not clear without."""
    remarks = side_remarks(text, index)
    if not remarks or STANDS_IN.search(text):
        return None
    question = understand(without(text, remarks), index, asker, today, context)
    if question.kind is Kind.RECORDED and not owns_up(remarks):
        return None
    unclear = question.kind is Kind.CLARIFY and question.aspect not in ("which", "unknown")
    return None if unclear or question.kind in (Kind.HELP, Kind.ACT, Kind.CONFIRM) else question


def _at_its_end(
    unclear: Question, text: str, index: Index, asker: Asker, today: date, context: Context
) -> Question | None:
    """What one end of a text asks, where nothing beside it narrows that."""
    for end, start in parts_alone(plain(text), unclear, index.exact):
        before = _read(start, index, asker, context, today)
        if may_narrow(before, unclear):
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
    if question.kind is not first.kind and said[1].startswith(MEANT):
        # What was begun was no more than a slip for a name: "green bin... sorry, garden waste subscribers".
        alone = understand(said[1].removeprefix(MEANT), index, asker, today)
        return replace(alone, text=text) if len(alone.codes) == 1 and alone.kind in ABOUT_ONE else None
    return replace(question, text=text) if question.kind is first.kind else None


_NEWS = "whats new"
"""What somebody asks who wants to know what they missed, in whatever words."""
