"""Short questions whose subject is what was just shown: "who entered it", "when", "is that good", "who owns them"."""

import re

from msgspec.structs import replace

from handlers.understanding.deciding.asked import Asked
from handlers.understanding.deciding.asking_back import among
from handlers.understanding.deciding.throughout import when_asked, when_so_rated
from handlers.understanding.following.asked_of_works import OF_WORK, WHEN_DUE, asks_of_works
from handlers.understanding.following.periods import AS_IT_IS_NOW
from handlers.understanding.following.turn import BEFORE, IT, turn
from handlers.understanding.following.turns_said import ACTIONS, AS_OF, OWNER, SOURCE, TURNS, VALUE, WHY
from handlers.understanding.phrases.said_rankings import LONGEST
from handlers.understanding.question import ABOUT_ONE, NO_TIME, Dimension, Kind, Pick, Question, Ranking
from handlers.understanding.reading import Reading
from handlers.understanding.rewording.sayings.idle_words import IDLE
from handlers.understanding.words.word_list import words

MOST_TOGETHER = 12
"""Of more than so many, a reason or a history is not told of each."""

_ELSE_OWNED = turn(
    r"(?:what|which|anything|whats)(?: (?:else|other (?:ones|measures|indicators|kpis|figures)))?"
    r" (?:do|does|are|is|have|has) (?:they|he|she|theirs|his|hers|that person)(?: (?:also|else))?"
    r"(?: (?:own|owns|lead|leads|run|runs|got|have|has|manage|manages|look after|looks after"
    r"|responsible for|accountable for|in charge of))?(?: else)?"
)
BETTER = turn(rf"(?:is {IT} |any |are we |getting )*(?:better|worse|up|down)(?: or (?:better|worse|up|down))?"
                r"(?: than (?:before|last time|it was))?")  # fmt: skip
_BY_HOW_MUCH = turn(r"by how (?:much|many)")
_NEW = turn(
    rf"(?:(?:which|any|whats|what|only|just|show|are)\s+)+(?:(?:of {IT}|ones?|are|is|the)\s+)*new(?: ones?)?"
    r"(?: (?:since|from|on|compared (?:to|with)) (?:the )?(?:last|previous) (?:time|quarter|qtr|report|one))?"
    r"(?: this (?:time|quarter|qtr))?"
)
_LONGEST_OF_THEM = turn(
    rf"(?:(?:which|what|whats)(?: (?:one|ones|of {IT}))?(?: (?:is|are|has|have|been|was))* )?(?:the )?longest"
    r"(?: (?:running|standing|time|red|amber|off target|ones?))*"
    r"|(?:have|has|are|were) (?:they|those|these|any(?: of (?:them|those|these))?|all)(?: of (?:them|those|these))?"
    r" (?:all )?been (?:red|amber|so|like (?:that|this)|off target|late) (?:for )?(?:very |so |that |too )?long"
)
_ONE_IS = re.compile(r"\b(?:is|has|one)\b")
_AN_END = turn(
    rf"(?:(?:whats|what is|what was|when was|which(?: one)?(?: is| was)?) (?:{IT} )?)?(?:the |its )?"
    r"(?:best|worst|highest|lowest|peak)(?: (?:one|point|figure|value|there|ever|so far))*"
)
""" "Highest?" of what was drawn: the trend tells it."""
_RANKED = turn(
    r"(?=.*\b(?:rank|sort|order|first)\b)(?:rank|sort|order|put|list|show|give)"
    rf"(?: me)?(?: {IT})?(?: all)?(?: in(?:to)? order)?"
    r"(?: (?:by|of|on) (?:the )?(?:worst|best|how (?:bad|poor|serious|far(?: (?:off|from|away|out|adrift))?)|distance"
    r"|target|rating|gap|severity|seriousness|shortfall|size of (?:gap|miss)|variance|deviation|performance)"
    r"(?: (?:they are|it is))?(?: (?:from|off|to|against) target)?)?"
    r"(?: (?:with |from )?(?:the )?(?:worst|best|biggest|furthest off)(?: ones?)?)?"
    r"(?: first| at the top| to (?:best|worst))?"
)
_DRAWN_WITH_TARGET = turn(
    r"(?:can you )?(?:put|plot|show|draw|graph|chart) (?:it|that|this)(?: on (?:a|the) (?:graph|chart))?"
    r" (?:with|and|against|v|vs) (?:the |its )?targets?(?: line)?(?: on)?"
)
_WHEN_IT_WAS = turn(r"when(?: was (?:that|it|this|the last time))?")
""" "When was that" after whether it was ever green: what was told tells when."""
_WHAT_NOW = turn(
    rf"(?:whats|what is|anything|is anything|whats actually|so whats)(?: actually| now| currently)*"
    rf" (?:happening|going on|occurring|the plan|next)(?: (?:with|about|on|to|for) (?:{IT}))?(?: now)?"
)
""" "So what's happening with that" after why it is so: what is done about it, for the reason has been told."""
_BOTH = 2
_ONE_OF_THEM = re.compile(r"\b(?:it|that|this|thats)\b")
_MANY = re.compile(r"\b(?:they|them|those|these|each|all|owners|both|theyre)\b")
_TARGET = words("target targets")
_LAID_ON = words(
    "with and against v vs versus include including add plus show put overlay overlaid superimpose superimposed lay"
    " mark draw plot stick pop too"
)
_AROUND_THE_TARGET = (
    IDLE
    | _LAID_ON
    | words("line lines on over nothing but only else except solely as well same axes chart graph it our")
)
_OF_OTHERS = turn(
    r"(?:with|against|to|than) (?:who|whom|what|which ones?)|(?:which|what) (?:councils?|others|ones|places)"
    r"|who (?:are|is) (?:they|that|it|in it|in there)|(?:who|whos|which)(?: (?:one|of (?:them|those|these)))?"
    r"(?: (?:is|are|was|does|do|did|has))?(?: (?:the|doing|ahead|come|comes))* (?:best|better|worst|worse|top|bottom"
    r"|ahead|behind|first|last|highest|lowest)(?: (?:of|than) us)?|are we (?:best|better|worst|worse|ahead|behind|above"
    r"|below)(?: (?:than|of|or) (?:them|others|worse|average))*"
)
"""Asked of a comparison with others: the same tells it."""
_OF_FIGURES = (Kind.INDICATORS, Kind.INDICATOR, Kind.SUMMARY, Kind.COUNT)
_TOLD_WITH_THEIR_TIME = (*_OF_FIGURES, Kind.TREND, Kind.COMPARE)
_HAVE_HEADS = (Dimension.SERVICE, Dimension.PORTFOLIO, Dimension.DIRECTORATE)
_OFFICE = turn(
    r"(?:who(?:s| is| are)? )?(?:the |their |its |our )?(?:service |assistant |corporate )?"
    r"(?:director|head(?: of service)?|lead(?: member| officer)?|manager|cabinet member|portfolio holder)"
    rf"(?: (?:for|of|there|responsible|in charge))?(?: {IT})?"
)


def turned(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    """The question that these few words ask of what was shown; None where they ask nothing of it."""
    text = reading.sentence.text
    if last.kind is Kind.TREND and last.codes and _AN_END.match(text):
        return replace(last, text=reading.typed)
    if last.kind is Kind.TREND and adds_the_target(reading.sentence.words):
        return replace(last, text=reading.typed, against=tuple(dict.fromkeys((*last.against, "target"))))
    if last.kind is Kind.COMPARE and "benchmark" in last.against and _OF_OTHERS.match(text):
        return replace(last, text=reading.typed)
    if last.kind in _TOLD_WITH_THEIR_TIME and AS_OF.match(text):
        return replace(last, text=reading.typed)
    if asks_of_works(reading, last, own):
        return replace(last, text=reading.typed, shown_as="")
    asked = _office(reading, last) or _of_a_list(reading, last) or _when_due(reading, last)
    return asked or _else_owned(reading, last) or _of_a_turn(reading, last, own)


def adds_the_target(said: tuple[str, ...]) -> bool:
    """ "With the target", "superimpose nothing but the target": of what was drawn, the target on top of it."""
    rest = [word for word in said if word not in _TARGET]
    led = not _LAID_ON.isdisjoint(rest) and len(rest) < len(said)
    return led and _AROUND_THE_TARGET.issuperset(rest)


def _office(reading: Reading, last: Question) -> Question | None:
    """ "Who is the director" of the service that was talked about, or of the one indicator's."""
    if not _OFFICE.match(reading.sentence.text):
        return None
    scopes = tuple(pick for pick in last.picks if pick.dimension in _HAVE_HEADS and not pick.excluded)
    if last.codes or not scopes:
        return _of_what_was_shown(reading, last, OWNER)
    return _asked(reading, last, OWNER, scopes)


def _of_a_list(reading: Reading, last: Question) -> Question | None:
    """ "Any new", "rank them": of the same ones."""
    text = reading.sentence.text
    if last.kind not in (Kind.INDICATORS, Kind.COUNT, Kind.SUMMARY):
        return None
    listed = replace(last, text=reading.typed, kind=Kind.INDICATORS, aspect="")
    if _NEW.match(text):
        return replace(listed, new=True)
    if _LONGEST_OF_THEM.match(text) and (last.ratings or last.running):
        return replace(listed, ranking=Ranking(LONGEST, count=1 if _ONE_IS.search(text) else 0))
    if not _RANKED.match(text):
        return None
    return replace(listed, ranking=Ranking("target", "best" not in text.split() or "worst" in text.split()))


def _else_owned(reading: Reading, last: Question) -> Question | None:
    """ "What else do they own" after an owner."""
    known = reading.index.by_code.get(last.codes[0]) if len(last.codes) == 1 else None
    if known is None or not known.owner or not _ELSE_OWNED.match(reading.sentence.text):
        return None
    return Question(Kind.INDICATORS, reading.typed, picks=(Pick(Dimension.PERSON, known.owner),), period=NO_TIME)


def _when_due(reading: Reading, last: Question) -> Question | None:
    """The deadline, after returns that are owed, or the day on which a figure is expected."""
    text = reading.sentence.text
    if not WHEN_DUE.match(text):
        return None
    if last.kind is Kind.DUE:
        return replace(last, text=reading.typed, aspect="deadline", period=NO_TIME)
    if "due" not in text.split() or last.kind not in _OF_FIGURES:
        return None
    return Question(Kind.DUE, reading.typed, "expected" if last.codes else "deadline", last.picks, last.mine)


def _of_a_turn(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    text = reading.sentence.text
    now = last.aspect == "why" and _WHAT_NOW.match(text)
    asked = ACTIONS if now else next((asked for pattern, asked in TURNS if pattern.match(text)), None)
    if _is_told_already(last, asked, text):
        return replace(last, text=reading.typed)
    if asked is WHY and last.kind is Kind.MONEY:
        return replace(last, text=reading.typed, aspect="why")
    if last.kind in ABOUT_ONE and last.codes and (BETTER.match(text) or _DRAWN_WITH_TARGET.match(text)):
        drawn = "target" in text
        question = _asked(reading, last, Asked(Kind.TREND if drawn else Kind.COMPARE), last.picks)
        return replace(question, against=("target" if drawn else "previous",), shown_as="chart" if drawn else "")
    if asked is None or (
        own and not now and own.kind is Kind.INDICATOR and own.aspect not in ("value", asked.aspect, "why")
    ):
        return None
    owners = last.kind is Kind.DUE and asked is OWNER and reading.context.shown
    if _is_when(text) and last.kind in OF_WORK and not owners:
        return None
    if asked is OWNER and last.aspect == "source" and not own:
        asked = SOURCE
    return _of_what_was_shown(reading, last, asked)


def _is_told_already(last: Question, asked: Asked | None, text: str) -> bool:
    """Whether what was told tells that too: whose each risk is, by how much it is better.

    The indicator that a risk hangs on may be somebody else's.
    """
    if asked is SOURCE and last.kind is Kind.TREND and (last.aspect or "was" in text.split()):
        return bool(_WHEN_IT_WAS.match(text))
    if last.kind is Kind.COMPARE and last.aspect == "":
        return bool(_BY_HOW_MUCH.match(text))
    if asked == ACTIONS:
        return last.kind is Kind.ACTIONS
    return asked is OWNER and last.kind in (Kind.RISKS, Kind.PROJECTS, Kind.ACTIONS)


_NEWEST = re.compile(r"\b(?:latest|newest|current|most recent)\b")
"""Asked of one whose first quarter was shown: no time is kept."""


def _is_when(text: str) -> bool:
    return bool(re.match(rf"^{BEFORE}(?:when|who)\b", text))


def _of_what_was_shown(reading: Reading, last: Question, asked: Asked) -> Question | None:
    shown, text = reading.context.shown, reading.sentence.text
    one_owed = asked is OWNER and len(last.codes) == 1
    codes = shown if len(shown) == 1 else last.codes if one_owed or last.kind not in OF_WORK else ()
    if len(shown) > 1 and not (codes and last.kind in ABOUT_ONE):
        codes = shown
        both = asked is WHY and len(shown) == _BOTH and not _ONE_OF_THEM.search(text)
        alone = not both and not _MANY.search(text)
        if alone and last.ranking and asked.kind is not Kind.DEFINITION:
            codes = shown[:1]
        elif asked.aspect != "owner" and (alone or len(shown) > MOST_TOGETHER):
            return among(reading, _asked(reading, last, asked, ()), shown)
    if not codes:
        return None if asked is not OWNER or not last.picks else _asked(reading, last, asked, last.picks)
    return _asked(reading, last, asked, tuple(Pick(Dimension.INDICATOR, code) for code in codes))


def _asked(reading: Reading, last: Question, asked: Asked, picks: tuple[Pick, ...]) -> Question:
    said = reading.periods.asked
    period = NO_TIME if asked.kind is Kind.TREND and last.kind is not Kind.TREND else last.period
    period = said if AS_IT_IS_NOW.search(reading.sentence.text) else period
    period = said if asked == VALUE and (said.last or _NEWEST.search(reading.sentence.text)) else period
    question = Question(asked.kind, reading.typed, asked.aspect, picks=picks, period=period)
    aspect = when_asked(reading) if asked.kind is Kind.TREND else ""
    return when_so_rated(reading, replace(question, aspect=aspect)) if aspect else question
