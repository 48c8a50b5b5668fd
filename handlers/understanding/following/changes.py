"""One thing about the last question changed: its period, ratings, scope, indicator or the shape of its answer."""

import re

from msgspec.structs import replace

from handlers.understanding.deciding.asked import Asked, first_that_holds
from handlers.understanding.deciding.asking_back import unknown
from handlers.understanding.deciding.counting_up import added
from handlers.understanding.deciding.decide import asking_back_if_unsure
from handlers.understanding.deciding.details import with_details
from handlers.understanding.deciding.listed_too import lists_them_too
from handlers.understanding.deciding.own_portfolio import of_the_whole_council
from handlers.understanding.deciding.shape_asked import shown_as
from handlers.understanding.deciding.subjects import Subject, subject_of
from handlers.understanding.following import words
from handlers.understanding.following.details import (
    LISTS,
    LISTS_BOTH,
    TO_BOTH,
    as_often,
    details_now,
    of_those_shown,
    so_many_running,
)
from handlers.understanding.following.figure_turns import asks_for_its_figure
from handlers.understanding.following.fragments import BESIDE
from handlers.understanding.following.lasting import as_it_lasted, asks_what_lasted
from handlers.understanding.following.scopes import NARROWS, asks_of_an_indicator, only_areas
from handlers.understanding.question import (
    ABOUT_ONE,
    ABOUT_SEVERAL,
    COMMENTED,
    COMMENTS,
    NO_ACTION,
    NO_COMMENT,
    NO_OWNER,
    SIGNED,
    UNSIGNED,
    WITH_ACTION,
    WITH_TARGET,
    Dimension,
    Kind,
    Pick,
    Question,
)
from handlers.understanding.reading import Reading

_KEEPS = (Dimension.FREQUENCY, Dimension.STANDING)
_OF_A_TIME = ("target", "target set", "tolerance", "floor")
"""What is another at another time; "and last year" after who owns it asks for the figure."""


def changed(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    """The last question with what this text says in place of what it said; None where that changes nothing."""
    if longer := so_many_running(reading, last):
        return longer
    asked = _kind_now(reading, last, own)
    subject = subject_of(reading, asked)
    last = of_the_whole_council(last) if _has_scope_or_leaves_out(subject) else last
    question = replace(
        last,
        kind=asked.kind,
        aspect=asked.aspect,
        text=reading.typed,
        picks=_picks_now(reading, last, subject),
        mine=reading.scope.mine or (last.mine and not _has_scope(subject) and not reading.scope.everything),
        alternatives=(),
        unread=tuple(reading.sentence.words[place] for place in reading.unread),
    )
    question = of_those_shown(reading, as_often(reading, details_now(reading, question, last)), last)
    if question.kind is Kind.COMPARE and BESIDE.match(reading.text):
        question = with_details(reading, question)
    if question.kind is Kind.SUMMARY and last.kind in _LISTED:
        question = replace(question, ratings=(), ranking=None, change=None, running=0, new=False, direction="")
    if asks_what_lasted(reading, last, own):
        question = as_it_lasted(reading, question, last)
    if subject.doubtful:
        return asking_back_if_unsure(reading, question, subject)
    if any(not reading.sentence.words[place][0].isdigit() for place in reading.unread):
        return unknown(reading, question)
    same = question == replace(last, text=reading.typed, unread=question.unread)
    if question.kind in (Kind.INDICATOR, Kind.DEFINITION) and last.codes and not question.codes:
        return None
    leads = bool(words.LEAD.match(reading.text) or words.HOW_MANY.match(reading.text))
    leads = leads or bool(words.LIST_THEM.match(reading.text) and _of_work(reading, last))
    return None if same and (not leads or _says_nothing_known(reading)) else question


def _says_nothing_known(reading: Reading) -> bool:
    """Whether words that lead on lead to nothing that was read: the same answer again would be to another question."""
    read = reading.named or reading.times or reading.ratings.spans or reading.scope.spans or reading.cues
    again = words.ANAPHORA.search(reading.text) or words.AGAIN.search(reading.text)
    return not (read or again or words.LIST_THEM.match(reading.text) or words.HOW_MANY.match(reading.text))


def _kind_now(reading: Reading, last: Question, own: Asked | None) -> Asked:
    """The kind of the changed question: the last one's, unless what was said makes it another."""
    if LISTS_BOTH.match(reading.text):
        return Asked(Kind.INDICATORS, lists=True)
    named = _kind_by_name(reading, last, own)
    if named:
        return named
    if last.kind is Kind.DEFINITION and last.aspect not in _OF_A_TIME and reading.times:
        return Asked(Kind.INDICATOR, "value")
    kept = Asked(last.kind, last.aspect, lists=last.kind in ABOUT_SEVERAL)
    own_kind = own.kind if own else None
    drawn = shown_as(reading) == "chart" or reading.periods.stretch or own_kind is Kind.TREND
    compares = reading.periods.against or own_kind is Kind.COMPARE
    lists = own_kind is Kind.INDICATORS and not shown_as(reading)
    single = last.kind in ABOUT_ONE and bool(last.codes)
    found = first_that_holds(
        (reading.has("by") and last.kind in (Kind.INDICATOR, Kind.TREND, Kind.COMPARE), Asked(Kind.COMPARE, "groups")),
        (_is_told_shortly(last, own), Asked(Kind.SUMMARY, "headlines", lists=True)),
        (compares, own if own and own_kind is Kind.COMPARE else Asked(Kind.COMPARE)),
        (drawn and last.kind in (Kind.INDICATOR, Kind.DEFINITION), Asked(Kind.TREND)),
        (lists and len(last.codes) > 1 and reading.ratings.ratings and last.kind is Kind.INDICATOR, own or kept),
        (lists and single, kept),
        (lists and _only_narrows(reading, last, own), kept),
        (lists and last.kind is Kind.COUNT and (reading.scope.ranking or _ASKS_WHICH.match(reading.text)), own or kept),
        (lists and last.kind in (Kind.SUMMARY, Kind.INDICATORS, *ABOUT_ONE), own or kept),
    )
    return found or kept


def _is_told_shortly(last: Question, own: Asked | None) -> bool:
    """ "No, just the headlines" after a list: how the same stand, whatever was listed of them."""
    return last.kind in _LISTED and own == Asked(Kind.SUMMARY, "headlines", lists=True)


_LISTED = (Kind.INDICATORS, Kind.COUNT)
_ASKS_WHICH = re.compile(
    r"^(?:(?:and|ok|okay|so|but|now)\s+)*(?:(?:are|have|were|is|has|did|do)\s+)?(?:any|which|some"
    r"|whats|what(?: is| are| else is| was| were))\b(?! more)"
)
""" "Any of those ..." after how many there are: which they are."""


def _only_narrows(reading: Reading, last: Question, own: Asked | None) -> bool:
    """ "And greens" after which services have the most reds, "and ambers" after reds without a comment."""
    if reading.named or own is None or own.aspect or not reading.ratings.ratings or reading.scope.spans:
        return False
    compared = (
        last.kind is Kind.COMPARE and last.aspect == "groups" and not last.codes and bool(last.by or last.ratings)
    )
    leads = words.STRONG_LEAD.match(reading.text)
    return compared or bool(last.kind is Kind.INDICATORS and last.aspect in _NARROWED and leads)


_NARROWED = (NO_COMMENT, COMMENTED, COMMENTS, UNSIGNED, SIGNED, NO_ACTION, WITH_ACTION, WITH_TARGET, NO_OWNER)


def _kind_by_name(reading: Reading, last: Question, own: Asked | None) -> Asked | None:
    """The kind where an indicator or a service was named, or only "how many" or "which ones" was said."""
    names = asks_of_an_indicator(reading, last)
    kept = Asked(last.kind, last.aspect, lists=last.kind in ABOUT_SEVERAL)
    keeps = (own is None or own.aspect == "value" or own.kind is last.kind) and not asks_for_its_figure(reading, last)
    single = last.kind in ABOUT_ONE and bool(last.codes)
    of_one = last.kind in (Kind.INDICATOR, Kind.TREND, Kind.DEFINITION)
    listed = words.LIST_THEM.match(reading.text) and last.kind in (Kind.COUNT, Kind.SUMMARY)
    listed = listed or (last.kind is Kind.COUNT and lists_them_too(reading))
    return first_that_holds(
        (listed, Asked(Kind.INDICATORS, lists=True)),
        (own and own.kind is Kind.COUNT and not names and (single or _of_work(reading, last)), kept),
        (own and own.kind is Kind.COUNT and not names, Asked(Kind.COUNT, lists=True)),
        (names and last.kind in ABOUT_SEVERAL, own or Asked(Kind.INDICATOR, "value")),
        (names and _told_with_its_figure(reading, last), Asked(Kind.INDICATOR, "value")),
        (names and keeps, kept),
        (names, own or (kept if keeps else Asked(Kind.INDICATOR, "value"))),
        (reading.named and of_one and not only_areas(reading), Asked(Kind.SUMMARY, "headlines", lists=True)),
    )


_SAME = frozenset(("same", "ditto", "target", "targets"))


def _told_with_its_figure(reading: Reading, last: Question) -> bool:
    """Whether a target was only asked of the figure told before: of another both are told, for its figure says it."""
    before = next(iter(reading.context.earlier), None)
    same = not _SAME.isdisjoint(reading.sentence.words)
    if before is None or same or (last.kind, last.aspect) != (Kind.DEFINITION, "target"):
        return False
    return (before.kind, before.aspect) == (Kind.INDICATOR, "value") and before.codes == last.codes


def _of_work(reading: Reading, last: Question) -> bool:
    """ "How many is that" after what is owed, risks, projects: what is told tells how many."""
    return last.kind in ABOUT_SEVERAL and last.kind not in (*LISTS, Kind.INDICATORS) and not reading.ratings.ratings


def _has_scope_or_leaves_out(subject: Subject) -> bool:
    return any(pick.dimension not in _KEEPS for pick in subject.picks)


def _has_scope(subject: Subject) -> bool:
    return any(pick.dimension not in _KEEPS and not pick.excluded for pick in subject.picks)


def _picks_now(reading: Reading, last: Question, subject: Subject) -> tuple[Pick, ...]:
    """New picks take the place of the old ones of their sort; exclusions and qualities are added."""
    new = subject.picks
    if reading.scope.everything and not new:
        return tuple(pick for pick in last.picks if pick.dimension in _KEEPS)
    wanted = {replace(pick, excluded=True, joined=False) for pick in new if not pick.excluded}
    if any(pick in wanted for pick in last.picks) and TO_BOTH.search(reading.text):
        # What was left out is to be included again.
        return tuple(pick for pick in last.picks if pick not in wanted)
    both = TO_BOTH.search(reading.text) or (BESIDE.match(reading.text) and not reading.periods.against)
    if both and new and not any(pick.excluded for pick in new):
        return tuple(dict.fromkeys((*last.picks, *added(last.picks, new))))
    if new and NARROWS.search(reading.text) and all(pick.dimension is Dimension.FAMILY for pick in new):
        return (*(pick for pick in last.picks if pick.dimension is not Dimension.FAMILY), *new)
    kept = (pick for pick in last.picks if not _gives_way(pick, new, scoped=_has_scope(subject)))
    return tuple(dict.fromkeys((*kept, *new)))


def _gives_way(pick: Pick, new: tuple[Pick, ...], *, scoped: bool) -> bool:
    """Whether a pick of the last question is replaced by the new ones."""
    wanted = [each for each in new if not each.excluded]
    if pick in new or Pick(pick.dimension, pick.key, not pick.excluded) in new:
        return True
    if any(each.dimension is pick.dimension for each in wanted):
        return True
    if any(each.dimension is Dimension.INDICATOR for each in wanted):
        return pick.dimension is Dimension.INDICATOR or not pick.excluded
    only_areas = all(each.dimension is Dimension.AREA for each in wanted)
    return scoped and pick.dimension not in _KEEPS and not (only_areas and pick.dimension is Dimension.INDICATOR)
