"""Words that name nothing here: the council's own, bodies that are the occasion or unknown, how an action stands."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from handlers.understanding.names.index import Index
from handlers.understanding.names.named import Named
from handlers.understanding.question import Dimension
from handlers.understanding.words.naming_words import content, stem
from handlers.understanding.words.ordinary_words import ORDINARY
from handlers.understanding.words.plain_verbs import PLAIN_VERBS
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.sentence import Sentence, Span
from handlers.understanding.words.tokens import read_tokens
from handlers.understanding.words.word_list import words

_SEEN = 3
_NAMES_KEPT = 16
_BEFORE_IT = re.compile(
    r"(?:before|ahead of|in time for|ready for|prior to|in advance of)(?: (?:the|our|my|next|full))*$"
)
_OF_WORK = frozenset(("actions", "projects", "risks"))
_OF_RETURNS = frozenset(("due.missing",))
_STANDS = words(
    "overdue outstanding late open closed done finished complete completed delayed behind high top severe major paused"
    " passed past stalled missed slipped due red amber green live new started starting begun finishing stopped"
    " suspended running ongoing trouble danger scored scoring score likely"
)
_OPENING = SeldomSaid(
    r"(?:(?:the|our|my|next|full) )*(?:cabinet|council|scrutiny|committee|board|panel|meeting)(?: meeting)?(?: is)? on"
    r" (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?= )"
)
_BODIES = words("prt cmt smt dmt slt clt elt")
_PLACES = words("metropolitan royal unitary combined authority")


def with_council_named(said: Sequence[str], index: Index) -> tuple[str, ...]:
    """The words, with the council's own name put as "council" where it is no part of another name."""
    own = council_words(index.vocabulary.council)
    if not own.intersection(said):
        return tuple(said)
    return tuple(
        "council" if word in own and not _is_paired(said, place, index) else word for place, word in enumerate(said)
    )


@lru_cache(maxsize=_NAMES_KEPT)
def council_words(council: str) -> frozenset[str]:
    """The words of a council's name that tell it from others: "Calder" of Calder Borough Council."""
    named = (token.word for token in read_tokens(council))
    return frozenset(word for word in named if len(word) > _SEEN and word not in ORDINARY and word not in _PLACES)


def _is_paired(said: Sequence[str], place: int, index: Index) -> bool:
    pairs = zip(said[max(0, place - 1) : place + 1], said[max(0, place - 1) + 1 : place + 2], strict=False)
    return any((stem(one), stem(other)) in index.pairs for one, other in pairs)


def is_occasion(named: Named, said: Sequence[str]) -> bool:
    """Whether a body is only what the question is asked for: "any reds before the Executive"."""
    if not named.options or named.options[0].term.dimension is not Dimension.BODY:
        return False
    return bool(_BEFORE_IT.search(" ".join(said[max(0, named.span.start - 5) : named.span.start])))


def leads_to_an_occasion(named: Named, found: Sequence[Named], said: Sequence[str]) -> bool:
    """Whether a word only leads to the body that the question is asked for, whatever has it too: "before the Moot"."""
    if len(named.places) > 1 or said[named.places[0]] not in _LEADING_TO_IT:
        return False
    near = range(named.span.end, named.span.end + 4)
    return any(each.span.start in near and is_occasion(each, said) for each in found)


_LEADING_TO_IT = words("before ahead time ready prior advance")


def without_whom_it_is_for(found: Sequence[Named], said: Sequence[str]) -> tuple[Named, ...]:
    """The names without the body that something else is wanted for: "summary of highways for committee".

    A body said whole may be meant in a list: "reds in highways for Cabinet" are those that Cabinet looks at.
    """
    bodies = [each for each in found if _is_a_body(each, said)]
    last = bodies[-1] if bodies and len(found) > len(bodies) else None
    if last is None or not _OF_WORK.isdisjoint(said) or not _BEHIND_IT.issuperset(said[last.span.end :]):
        return tuple(found)
    wanted = _FOR_IT.search(" ".join(said[max(0, last.span.start - 5) : last.span.start]))
    meant = last.options[0].whole and _TOLD.isdisjoint(said)
    return tuple(each for each in found if each is not last) if wanted and not meant else tuple(found)


def _is_a_body(named: Named, said: Sequence[str]) -> bool:
    """Whether a body is named, or "committee" alone, whatever else has the word."""
    body = bool(named.options) and named.options[0].term.dimension is Dimension.BODY
    return body or (len(named.places) == 1 and said[named.places[0]] in _SITS)


_SITS = words("committee scrutiny board panel cabinet executive members council")
_FOR_IT = re.compile(r"(?<!\w)for(?: (?:the|our|my|next|full|this))*$")
_BEHIND_IT = words("please pls thanks ta meeting members then now today tomorrow papers paper pack")
_TOLD = words(
    "summary summarise summarize overview brief briefing report update paper headlines roundup how hows doing"
)


def opening_occasion(sentence: Sentence) -> set[int]:
    """The places of a meeting and its day that a question begins with: "panel on 3 Dec - what should we ask"."""
    found = _OPENING.match(sentence.text)
    span = sentence.span(found) if found else Span(0, 0)
    led = 0 < span.end < len(sentence.tokens) and sentence.tokens[span.end].breaks
    return set(span) if led else set()


def is_only_a_noun(named: Named, said: Sequence[str], index: Index) -> bool:
    """Whether it is nothing but the council's word for a portfolio and the like: "reds for committee"."""
    if len(named.places) > 1:
        return False
    word, before = said[named.places[0]], said[named.places[0] - 1] if named.places[0] else ""
    if word in index.own_nouns:
        return not _is_all_of_a_name(word, named)
    given = word in _GIVEN and not named.options[0].whole
    return given and (stem(before) in index.features or before in _OWNERS)


def _is_all_of_a_name(word: str, named: Named) -> bool:
    """Whether something has no other word in one of its names, those of measuring among them."""
    whole = [option.term for option in named.options if option.whole]
    return any(content(name) == (stem(word),) for term in whole for name in (term.name, term.key, *term.aliases))


_GIVEN = frozenset(("return", "returns"))
_OWNERS = frozenset(("my", "our", "the", "that", "this", "their"))
""""The waste return" is what somebody gives, whatever indicator has the word."""


def is_quality(named: Named, said: Sequence[str], cues: Iterable[str]) -> bool:
    """Whether words that some name has too only say how work or returns stand: "actions overdue"."""
    if not (_OF_WORK | _OF_RETURNS).intersection(cues) or (named.options and named.options[0].whole):
        return False
    return all(said[place] in _STANDS for place in named.places)


def is_size(named: Named, said: Sequence[str]) -> bool:
    """Whether a word that some name has too only says how long an answer is wanted: "wee summary of housing"."""
    return len(named.places) == 1 and says_size(said, named.places[0])


def is_only_a_verb(named: Named, said: Sequence[str]) -> bool:
    """Whether verbs that some name has too only join what is said: "ambers as reported to Cabinet"."""
    return all(said[place] in PLAIN_VERBS for place in named.places) and not any(each.whole for each in named.options)


def says_size(said: Sequence[str], place: int) -> bool:
    """Whether a word says how long the answer behind it is wanted."""
    return said[place] in _SIZES and place + 1 < len(said) and said[place + 1] in _ANSWERS


_SIZES = words("wee little tiny quick short brief small fast rapid full proper decent big long detailed")
_ANSWERS = words(
    "summary summaries overview update rundown run snapshot round roundup recap brief briefing picture list chart graph"
    " table report look answer trend comparison"
)


def is_unknown_team(named: Named, said: Sequence[str]) -> bool:
    """Whether a team is named that no service here is, though some indicator has the word: "the parks department"."""
    if named.coded or any(option.whole or option.term.dimension in _GROUPS for option in named.options):
        return False
    behind = said[named.span.end] if named.span.end < len(said) else ""
    before = [word for word in said[max(0, named.span.start - 3) : named.span.start] if word not in _OWNERS]
    return behind in _TEAMS and before[-1:] != [] and before[-1] in _LEADING_TO


_GROUPS = frozenset((Dimension.SERVICE, Dimension.DIRECTORATE, Dimension.PORTFOLIO, Dimension.BODY, Dimension.PERSON))
_TEAMS = words("department dept team division directorate section unit")
_LEADING_TO = words("in for of from across within by")


def unknown_bodies(sentence: Sentence, index: Index, held: set[int]) -> tuple[int, ...]:
    """Where a management team is named by letters that no body of this council goes by."""
    return tuple(
        place
        for place, word in enumerate(sentence.words)
        if word in _BODIES and place not in held and not _is_known(word, index)
    )


def _is_known(word: str, index: Index) -> bool:
    places = {*index.features.get(word, ()), *index.features.get("^" + word, ()), *index.keys.get((word,), ())}
    return any(index.terms[place].dimension is Dimension.BODY for place in places)
