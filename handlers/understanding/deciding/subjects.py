"""What a question is about: what was named, and what is the asker's own."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from handlers.understanding.deciding.asked import Asked, names_indicator
from handlers.understanding.deciding.bare_names import shared_by_several
from handlers.understanding.deciding.bodies_asked import as_a_body
from handlers.understanding.deciding.counting_up import counted_up, left_out, with_own
from handlers.understanding.deciding.leaving_out import with_something_left
from handlers.understanding.deciding.settling import Settled, alike, settle, without_told_again
from handlers.understanding.deciding.sittings import without_what_sittings_do
from handlers.understanding.names.scope_words import BEFORE_A_SCOPE
from handlers.understanding.question import Dimension, Kind, Pick
from handlers.understanding.reading import Reading
from handlers.understanding.words.ordinary_words import ORDINARY
from handlers.understanding.words.word_list import words

_MY_KIND = re.compile(
    r"(?<!\w)(?:the )?portfolio(?= (?:status|position|summary|headlines|performance|update"
    r"|overview|reds?|ambers?|doing|looking|pls|please|thanks)|$)"
)
_KIND_LED = re.compile(
    r"(?:(?:hi|hello|morning|afternoon|ok|so|and|the|show|list|give|me|any|what are|whats) )*"
    r"(?P<noun>directorate|service)"
    r" (?:@ )?(?:reds?|ambers?|greens?|status|position|summary|headlines|performance|overview|update)"
    r"(?: (?:and|or|pls|please|thanks|now|reds?|ambers?|greens?|only|@|strategic|operational|for|in|at|status|list"
    r"|today|then|again))*$"
)
"""What somebody leads is meant by its noun alone: "directorate reds pls"."""
_LISTED = (Kind.INDICATORS, Kind.COUNT)
_NEED = re.compile(r"\b(?:know|worry|worried|worrying|concerned|aware|care|focus\w*|for me)\b")
_OWN_ALREADY = ("mine", "sign off", "drafts")
"""What is owed or waits for sign-off is the asker's own whether or not "my" is said."""
_ONESELF = words("i me my mine im")
_BEFORE_SOMEBODY = words("are do did have were many more fewer of older younger how if when")
_MOSTLY = 0.6
"""How much of a service's name must be said where an indicator is named as well."""


@dataclass(frozen=True)
class Subject:
    """What a question is about."""

    picks: tuple[Pick, ...]
    settled: tuple[Settled, ...]

    @property
    def doubtful(self) -> Settled | None:
        """The first name that may mean several things."""
        return next((each for each in self.settled if each.doubtful), None)


def subject_of(reading: Reading, asked: Asked | None) -> Subject:
    """What was named, each name with the meaning that this kind of question gives it."""
    lists = asked.lists if asked else not names_indicator(reading)
    named = without_what_sittings_do(reading, asked)
    alone = [settle(reading, as_a_body(reading, each, asked), lists=lists) for each in named]
    meant = with_something_left(reading, alone, lists=lists)
    settled = without_told_again(reading, shared_by_several(reading, asked, meant))
    told = counted_up(reading, _telling(reading, settled, lists=lists))
    picks = [pick for each in (alike(reading, told) if lists else told) for pick in each.picks]
    if asked and asked.kind is Kind.DEFINITION and has_an_indicator(picks):
        pass
    elif asked and asked.kind in (Kind.TREND, Kind.COMPARE, Kind.INDICATOR):
        picks.extend(pick for pick in reading.scope.picks if pick.dimension is not Dimension.FREQUENCY)
    else:
        picks.extend(reading.scope.picks)
    picks.extend(left_out(own_picks(reading, asked)) if reading.scope.not_mine else ())
    if asked and asked.kind is Kind.DUE and asked.aspect in _OWN_ALREADY:
        return Subject(tuple(dict.fromkeys(picks)), settled)
    if (is_mine(reading, picks) or _own_by_its_noun(reading, picks)) and not has_an_indicator(picks):
        picks = list(with_own(reading, picks, own_picks(reading, asked)))
    return Subject(tuple(dict.fromkeys(picks)), settled)


def is_mine(reading: Reading, picks: Iterable[Pick]) -> bool:
    """Whether the asker's own are meant; "what I need to know about planning" is about planning."""
    if _of_all_they_lead(reading):
        return False
    if reading.scope.ours and reading.asker.email and not (_holds(reading) or reading.asker.partner):
        return False
    if reading.scope.ours and reading.asker.portfolios and not reading.scope.noun.startswith("portfolio"):
        # Whoever sits in the Cabinet says "our" of the whole council's: "which of our housing measures".
        picks = tuple(picks)
        if any(pick.dimension in _GROUPS and not pick.excluded for pick in picks):
            return False
    if reading.has("responsibilities") and not reading.named and not _ONESELF.isdisjoint(reading.sentence.words):
        return _holds(reading)
    # "What have I promised CMT" is of one's own, though a body is named.
    beside = (Dimension.FREQUENCY, Dimension.STANDING, *((Dimension.BODY,) if reading.has("actions") else ()))
    named = any(pick.dimension not in beside and not pick.excluded for pick in picks)
    if reading.scope.loosely and _NEED.search(reading.sentence.text) and not _holds(reading):
        return False
    return reading.scope.mine and not (reading.scope.loosely and named)


def _of_all_they_lead(reading: Reading) -> bool:
    """Whether "our biggest risk" is the whole council's, of who leads it and no service of it."""
    asker, scope = reading.asker, reading.scope
    leads = not (asker.owns or asker.leads or asker.directorates or asker.services or asker.holds_only or asker.partner)
    work = scope.noun in _WORKS or (not scope.noun and reading.has("risks", "projects", "actions", "money"))
    return leads and scope.ours and work


_GROUPS = (Dimension.SERVICE, Dimension.DIRECTORATE, Dimension.PORTFOLIO, Dimension.PRIORITY)
_WORKS = frozenset(("risk", "risks", "project", "projects", "action", "actions", "budget", "budgets"))


def _holds(reading: Reading) -> bool:
    """Whether something is the asker's own; who has nothing asks about the whole council."""
    asker = reading.asker
    return bool(asker.portfolios or asker.directorates or asker.services or asker.owns)


def _telling(reading: Reading, settled: tuple[Settled, ...], *, lists: bool) -> tuple[Settled, ...]:
    """Without what is only part of a service's name beside an indicator: "energy from solar panels"."""
    if lists or not any(has_an_indicator(each.picks) for each in settled):
        return settled
    return tuple(
        each
        for each in settled
        if has_an_indicator(each.picks)
        or _is_led_to(reading, each)
        or (each.named.options[0].score >= _MOSTLY and not _is_spoken_of(reading, each))
    )


def _is_spoken_of(reading: Reading, settled: Settled) -> bool:
    """Whether an everyday word is what is spoken of, and no service called so: "how long are people waiting"."""
    said, place = reading.sentence.words, settled.named.span.start
    view = settled.named.options[0].term.dimension is Dimension.PERSPECTIVE
    alone = len(settled.named.places) == 1 and (view or said[place] in ORDINARY)
    return alone and place > 0 and said[place - 1] in _BEFORE_SOMEBODY


def _is_led_to(reading: Reading, settled: Settled) -> bool:
    """Whether "in" or "for" leads to a name: "sickness in the fire service"."""
    start = settled.named.span.start
    return any(word in BEFORE_A_SCOPE for word in reading.sentence.words[max(0, start - 2) : start])


def _own_by_its_noun(reading: Reading, picks: list[Pick]) -> bool:
    """ "Portfolio status pls" from somebody who holds one, "directorate reds" from a director."""
    named = any(pick.dimension not in (Dimension.FREQUENCY, Dimension.STANDING) and not pick.excluded for pick in picks)
    if named or reading.scope.not_mine or reading.has("by", "which_group"):
        return False
    if reading.asker.portfolios:
        return bool(_MY_KIND.search(reading.text))
    led = {"directorate": reading.asker.directorates, "service": reading.asker.services if reading.asker.leads else ()}
    noun = _KIND_LED.match(reading.text)
    return bool(noun and len(led.get(noun["noun"], ())) == 1)


_FIGURES = frozenset(
    noun + plural
    for noun in ("indicator", "measure", "kpi", "pi", "metric", "figure", "number", "return", "target", "one")
    for plural in ("", "s")
) | {"", "red", "reds", "amber", "ambers", "green", "greens", "stuff", "exceptions"}
"""What somebody gives, rather than where they work."""


def own_picks(reading: Reading, asked: Asked | None) -> tuple[Pick, ...]:
    """What "my" stands for beside the noun that follows: "my team" is a service, "my portfolio" a portfolio.

    "My reds" are those of the figures that somebody gives, "our reds" those of their service.
    """
    if asked and asked.kind in _LISTED and not reading.scope.ours and reading.scope.noun in _FIGURES:
        return reading.asker.figures()
    asker, dimension = reading.asker, reading.index.nouns.get(reading.scope.noun)
    by_noun = {
        Dimension.SERVICE: asker.services,
        Dimension.PORTFOLIO: asker.portfolios,
        Dimension.DIRECTORATE: asker.directorates,
    }
    keys = by_noun.get(dimension, ()) if dimension else ()
    return tuple(Pick(dimension, key) for key in keys) if dimension and keys else asker.mine()


def has_an_indicator(picks: Iterable[Pick]) -> bool:
    """Whether an indicator is among what was picked, and not left out."""
    return any(pick.dimension is Dimension.INDICATOR and not pick.excluded for pick in picks)
