"""Short questions whose subject is what was just shown: "who entered it", "when", "is that good", "who owns them"."""

import re

from msgspec.structs import replace

from handlers.understanding.deciding.asked import Asked
from handlers.understanding.deciding.asking_back import among
from handlers.understanding.deciding.throughout import when_asked, when_so_rated
from handlers.understanding.following.turn import BEFORE, IT, turn
from handlers.understanding.names.naming import Named
from handlers.understanding.phrases.said_rankings import LONGEST
from handlers.understanding.question import ABOUT_ONE, NO_TIME, Dimension, Kind, Pick, Question, Ranking
from handlers.understanding.reading import Reading
from handlers.understanding.words.word_list import words

MOST_TOGETHER = 12
"""Of more than so many, a reason or a history is not told of each."""

_JUDGED = (
    r"(?:good|bad|ok|okay|alright|fine|high|low|a lot|normal|poor|acceptable|any good|enough|good enough|usual"
    r"|good news|bad news|where (?:we|it) should be)"
)


_VALUE = Asked(Kind.INDICATOR, "value")
_WHY = Asked(Kind.INDICATOR, "why")
_SOURCE = Asked(Kind.INDICATOR, "source")
_PROVISIONAL = Asked(Kind.INDICATOR, "provisional")
_OWNER = Asked(Kind.DEFINITION, "owner")
_TARGET = Asked(Kind.DEFINITION, "target")
_TARGET_SET = Asked(Kind.DEFINITION, "target set")
_MORE = turn(r"(?:tell me |show me |say |some |any )?more(?: details?| info| information| about (?:it|that|this))?"
              r"|details|go on|expand|elaborate")  # fmt: skip
_TURNS: tuple[tuple[re.Pattern[str], Asked], ...] = (
    (turn(rf"(?:(?:is|was|are|were) {IT}(?: any| very| really| considered)? )?{_JUDGED}(?: or {_JUDGED}| or not)?"),
     _VALUE),
    (turn(rf"how(?:s| is| does| do| did| was| are)?(?: {IT})?(?: (?:compare|look|do|doing|stand|fare|sit|measure up"
           r"|looking))? (?:against|to|with|v|vs|versus|relative to)(?: (?:the|its|our|their))? targets?"), _VALUE),
    (turn(rf"whos?(?: is)?(?: does| will| has to| have to| should| must| gets to)? (?:signs?|approves?|authorises?)"
           rf"(?: {IT})?(?: off)?"), _OWNER),
    (turn(rf"who(?: was| is|s)?(?: (?:it|that))?|whose(?: (?:is )?{IT})?(?: one)?|by whom?|whos {IT}"
           r"|who (?:do|should|can) i (?:ask|speak to|talk to|contact)(?: about (?:it|that|this|them))?"), _OWNER),
    (turn(rf"(?:and )?(?:who|whos|who is|whos the|who are)(?: the)? (?:owns?|owners?|responsible|accountable|leads?"
           rf"|in charge|to blame|looks? after|managers?)(?: (?:for|of|on))?(?: (?:{IT}|each|each one|all of them"
           r"|each of (?:them|those|these)|it all))?|(?:(?:list|show|give|with|add|include)(?: me)? )?"
           r"(?:(?:the|their|its) )?owners?"), _OWNER),
    (turn(rf"(?:whos?|who is|whose)(?: (?:is|are|has|have|got|holds?|s))* {IT}(?: (?:ones?|figure|measure|indicator))?"
           r"(?: (?:with|under|down to|sit(?:s|ting)? with))?"), _OWNER),
    (turn(rf"who(?:s| is| are)?(?: (?:actually|currently))* (?:on|fixing|sorting(?: out)?|handling|doing|working on"
           rf"|picking up|tackling|leading on|driving) (?:{IT}|the case)(?:(?: and)? (?:by )?when)?"
           rf"|who(?:s| is)? (?:{IT} with|doing what(?: about {IT})?)(?:(?: and)? by when)?"), Asked(Kind.ACTIONS)),
    (turn(rf"who (?:entered|submitted|put|typed|keyed|input|gave|sent|provided|reported|recorded)(?: us)?"
           rf"(?: (?:{IT}|in|the figure))*|(?:says|according to) who|who (?:says|said)(?: so| {IT})?"), _SOURCE),
    (turn(rf"who (?:gives|sends|provides|supplies|submits|produces|collects|reports)(?: us)?"
          rf"(?: (?:{IT}|the (?:figures?|data|numbers?)))?(?: (?:in|to us|us|to me))*"
          rf"|who do (?:we|you|i) get (?:{IT}|the (?:figures?|data|numbers?)) from"), _OWNER),
    (turn(rf"who (?:set|agreed|chose|decided|picked|fixed|came up with)(?: (?:{IT}|the target))?"), _TARGET_SET),
    (turn(r"(?:the |its )?target|(?:whats |what is )?(?:the |its )?(?:target |acceptable |allowed )?range"
           r"|(?:whats|what is|what was|how (?:many|much|high|low)(?: \w+)? (?:is|was|are)) (?:the|its|our) targets?"
            r"(?: in (?:hours|days|weeks|months|years|minutes|pounds|percent|%|numbers|total|money))?"),
     _TARGET),
    (turn(rf"(?:since|from) when(?: (?:has|have|was|is|did) {IT}(?: (?:been|go|turn|become))?"
           rf"(?: (?:red|amber|green|like {IT}|off target|late|this bad|so bad))?)?"
           rf"|(?:for )?how long(?: (?:has|have) {IT} been(?: (?:like {IT}|that (?:bad|way)|so bad"
           r"|this bad|bad|red|amber|green|off target|late))?)?(?: for)?"
           rf"|when did {IT} (?:last )?(?:go|turn|become|start|get|change)(?: (?:red|amber|green|wrong|bad|worse))?"),
     Asked(Kind.TREND)),
    (turn(rf"when(?: (?:was|were|is|has|have|did) (?:{IT}|the (?:figure|number|data)))?(?: (?:get|been))?"
          r"(?: (?:last |finally )?(?:entered|put in|signed(?: it)? off|approved|submitted|recorded|updated|reported))?"
          r"(?: and (?:by (?:whom|who)|who (?:by|did (?:it|that)|signed it(?: off)?)))?"),
     _SOURCE),
    (turn(rf"(?:why|y|how come|whys|why (?:is|are|was|were)|explain)(?: {IT})?(?: (?:so|all|both))?"
           r"(?: (?:bad|red|amber|green|off target|high|low|late))?"), _WHY),
    (turn(rf"(?:by )?how (?:much|far)(?: (?:off|over|under|below|above|away|out|from|short))*(?: (?:the|its))?"
           rf"(?: targets?)?(?: (?:is|are|was|were) {IT})?"), _VALUE),
    (turn(r"(?:(?:what|whats|which|when|whens)(?: (?:is|was|were|s))? (?:the |our |its )?)?"
          r"(?:best|worst|highest|lowest|peak)(?: ever)? (?:year|quarter|month|point)"
          r"(?: (?:ever|so far|on record|for (?:it|that|this)))?"
          rf"|when (?:was|were|is) {IT} (?:at its )?(?:best|worst|highest|lowest|peak)"
           rf"|when was {IT} last (?:red|amber|green|on target|ok|good)"), Asked(Kind.TREND)),
    (turn(r"when(?:s| is| will| do| does| are)?(?: (?:we|i))?(?: (?:get|have|see|be))?(?: the)? (?:next|new)"
           r" (?:one|figures?|number|update|data)(?: (?:due|out|available|in|come|coming|be))*"),
     Asked(Kind.DUE, "expected")),
    (turn(r"(?:(?:what is|whats|what was|show me|give me|tell me) )?(?:the |its |their )?"
           r"(?:latest|newest|current|last|most recent|@"
           r"|(?:last|this|the previous|previous) (?:quarter|qtr|month|year)s?)"
           r" (?:figure|value|number|one|reading|score)(?: (?:was|is))?"
           r"|(?:(?:what is|whats|what was|show me|give me|tell me) )?(?:the |its |their )?(?:figure|value)"), _VALUE),
    (turn(rf"what {IT} means?"
           r"|(?:do|does|did|are|is|were|was)(?: \S+){1,4}? (?:count(?:ed)?|included|excluded|left out)"
           rf"(?: (?:in|into|towards|within|as part of)(?: (?:{IT}|there|(?:the|that|this) (?:figure|number|measure)"
           r"))?)?"
           rf"|(?:do|does|did) (?:{IT}|the figure|the number)(?: also)? (?:include|count|cover|exclude|leave out)"
           r"(?: \S+){1,5}?"), Asked(Kind.DEFINITION, "definition")),
    (turn(rf"what (?:did|have|had|were) (?:we|they|you)(?: \w+)? (?:agreed?|promised?|decided?|committed|say|said"
           rf"|supposed|meant|going)(?: (?:to do|to|wed do|we would do|they would do|would be done|do|about {IT}))+"),
     Asked(Kind.ACTIONS)),
    (turn(r"what (?:are )?(?:they|we|you|the (?:service|team)) (?:actually |currently )?doing"
           r"(?: (?:there|here|on that front))?"),
     Asked(Kind.ACTIONS)),
    (turn(r"(?:(?:just|only|even|can i (?:see|have)|show me|give me|let me see|whats|what is|is there) )*"
          r"(?:the |a |its |any )?(?:draft|provisional|unsigned|unpublished|early|unofficial|interim)"
          r"(?: (?:one|figure|number|value|version|data))?"), _PROVISIONAL),
    (_MORE, _WHY),
    (turn(rf"really|are you sure|you sure|is {IT} (?:right|correct|true)|{IT} cant be right|says you"), _SOURCE),
)  # fmt: skip
_ELSE_OWNED = turn(
    r"(?:what|which|anything|whats)(?: (?:else|other (?:ones|measures|indicators|kpis|figures)))?"
    r" (?:do|does|are|is|have|has) (?:they|he|she|theirs|his|hers|that person)(?: (?:also|else))?"
    r"(?: (?:own|owns|lead|leads|run|runs|got|have|has|manage|manages|look after|looks after"
    r"|responsible for|accountable for|in charge of))?(?: else)?"
)
_BETTER = turn(rf"(?:is {IT} |any |are we |getting )*(?:better|worse|up|down)(?: or (?:better|worse|up|down))?"
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
    r"(?: (?:by|of) (?:worst|best|how bad|distance|target|rating|gap)(?: from target)?)?"
    r"(?: (?:with |from )?(?:the )?(?:worst|best|biggest|furthest off)(?: ones?)?)?"
    r"(?: first| at the top| to (?:best|worst))?"
)
_DRAWN_WITH_TARGET = turn(
    r"(?:can you )?(?:put|plot|show|draw|graph|chart) (?:it|that|this)(?: on (?:a|the) (?:graph|chart))?"
    r" (?:with|and|against|v|vs) (?:the |its )?targets?(?: line)?(?: on)?"
)
_WHEN_IT_WAS = turn(r"when(?: was (?:that|it|this|the last time))?")
""" "When was that" after whether it was ever green: what was told tells when."""
_BOTH = 2
_ONE_OF_THEM = re.compile(r"\b(?:it|that|this|thats)\b")
_MANY = re.compile(r"\b(?:they|them|those|these|each|all|owners|both|theyre)\b")
_ON_THE_TARGET = re.compile(
    r"^(?:(?:and|ok|now|can you|please|pls)\s+)*(?:(?:with|and|against|v|vs|versus|include|add|plus|show|put)\s+)+"
    r"(?:the |its |our )?targets?(?: lines?)?(?: (?:on|in|too|as well|on it|shown|please|pls))*$|^targets? too$"
)
_OF_WORK = (Kind.DUE, Kind.PROJECTS, Kind.ACTIONS, Kind.RISKS, Kind.MEETINGS)
_OF_FIGURES = (Kind.INDICATORS, Kind.INDICATOR, Kind.SUMMARY, Kind.COUNT)
_WORKS = (Dimension.PROJECT, Dimension.RISK, Dimension.ACTION)
_HAVE_HEADS = (Dimension.SERVICE, Dimension.PORTFOLIO, Dimension.DIRECTORATE)
_OFFICE = turn(
    r"(?:who(?:s| is| are)? )?(?:the |their |its |our )?(?:service |assistant |corporate )?"
    r"(?:director|head(?: of service)?|lead(?: member| officer)?|manager|cabinet member|portfolio holder)"
    rf"(?: (?:for|of|there|responsible|in charge))?(?: {IT})?"
)
_WHEN_DUE = turn(
    rf"(?:whens|when|by when)(?:(?: (?:was|is|were|are|s))? (?:{IT}|his|hers|theirs|the deadline|the date))?"
    r"(?: (?:due|closing|(?:meant|supposed|expected|wanted|needed)(?: to (?:be|go|come))?))?(?: in| by| back| done)?"
)
_OF_A_WORK = turn(
    r"(?:when|whens|who|whos|whose|why|whys|whats?|how|hows|is|are|will|wheres?|any|has|did|does|can|likelihood|impact"
    r"|owner|status|due|cost)\b.*"
)
_ASKS_OF_A_WORK = (Kind.DUE, Kind.DEFINITION, Kind.INDICATOR, Kind.SUMMARY, *_OF_WORK)


def turned(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    """The question that these few words ask of what was shown; None where they ask nothing of it."""
    text = reading.sentence.text
    if last.kind is Kind.TREND and last.codes and _AN_END.match(text):
        return replace(last, text=reading.typed)
    if last.kind is Kind.TREND and _ON_THE_TARGET.match(text):
        return replace(last, text=reading.typed, against=tuple(dict.fromkeys((*last.against, "target"))))
    if _is_of_a_work(reading, last, own) or _is_of_works_listed(reading, last, own):
        return replace(last, text=reading.typed, shown_as="")
    asked = _office(reading, last) or _of_a_list(reading, last) or _when_due(reading, last)
    return asked or _else_owned(reading, last) or _of_a_turn(reading, last, own)


def _office(reading: Reading, last: Question) -> Question | None:
    """ "Who is the director" of the service that was talked about, or of the one indicator's."""
    if not _OFFICE.match(reading.sentence.text):
        return None
    scopes = tuple(pick for pick in last.picks if pick.dimension in _HAVE_HEADS and not pick.excluded)
    if last.codes or not scopes:
        return _of_what_was_shown(reading, last, _OWNER)
    return _asked(reading, last, _OWNER, scopes)


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
    if not _WHEN_DUE.match(text):
        return None
    if last.kind is Kind.DUE:
        return replace(last, text=reading.typed, aspect="deadline", period=NO_TIME)
    if "due" not in text.split() or last.kind not in _OF_FIGURES:
        return None
    return Question(Kind.DUE, reading.typed, "expected" if last.codes else "deadline", last.picks, last.mine)


def _of_a_turn(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    text = reading.sentence.text
    asked = next((asked for pattern, asked in _TURNS if pattern.match(text)), None)
    if _is_told_already(last, asked, text):
        return replace(last, text=reading.typed)
    if asked is _WHY and last.kind is Kind.MONEY:
        return replace(last, text=reading.typed, aspect="why")
    if last.kind in ABOUT_ONE and last.codes and (_BETTER.match(text) or _DRAWN_WITH_TARGET.match(text)):
        drawn = "target" in text
        question = _asked(reading, last, Asked(Kind.TREND if drawn else Kind.COMPARE), last.picks)
        return replace(question, against=("target" if drawn else "previous",), shown_as="chart" if drawn else "")
    if asked is None or (own and own.kind is Kind.INDICATOR and own.aspect not in ("value", asked.aspect, "why")):
        return None
    owners = last.kind is Kind.DUE and asked is _OWNER and reading.context.shown
    if _is_when(text) and last.kind in _OF_WORK and not owners:
        return None
    if asked is _OWNER and last.aspect == "source" and not own:
        asked = _SOURCE
    return _of_what_was_shown(reading, last, asked)


def _is_told_already(last: Question, asked: Asked | None, text: str) -> bool:
    """Whether what was told tells that too: whose each risk is, by how much it is better.

    The indicator that a risk hangs on may be somebody else's.
    """
    if asked is _SOURCE and last.kind is Kind.TREND and (last.aspect or "was" in text.split()):
        return bool(_WHEN_IT_WAS.match(text))
    if last.kind is Kind.COMPARE and last.aspect == "":
        return bool(_BY_HOW_MUCH.match(text))
    return asked is _OWNER and last.kind in (Kind.RISKS, Kind.PROJECTS, Kind.ACTIONS)


def _is_when(text: str) -> bool:
    return bool(re.match(rf"^{BEFORE}(?:when|who)\b", text))


def _is_of_a_work(reading: Reading, last: Question, own: Asked | None) -> bool:
    """ "When will it be finished" after a project, a risk or an action was shown."""
    if not any(pick.dimension in _WORKS for pick in last.picks) or reading.ratings.ratings:
        return False
    text = reading.sentence.text
    if _HOW_MANY_SO_FAR.match(text):
        return True
    short = len(reading.sentence.words) <= _FEW or re.search(rf"\b{IT}\b", text)
    if own is not None and own.kind in _BESIDE_A_WORK and own.kind is not last.kind:
        return False
    fitting = own is None or own.kind in _ASKS_OF_A_WORK or _ASKS_OF_ITS_STATE.search(text)
    named = any(each.options and not _is_said_of_a_work(reading, each) for each in reading.named)
    return bool(not named and short and fitting and _OF_A_WORK.match(text))


_HOW_MANY_SO_FAR = re.compile(
    r"^(?:(?:and|so|ok)\s+)*how (?:many|much|far)\b.*\b(?:so far|to go|left|done|bought|built|along|got|yet|now)$"
)
"""What is on record of it is told again: how far it has come stands in its comment, if anywhere."""
_FEW = 6
_BESIDE_A_WORK = (Kind.RISKS, Kind.PROJECTS, Kind.MONEY, Kind.MEETINGS)
_ASKS_OF_ITS_STATE = re.compile(
    r"\b(?:worse|better|up|down|changed|likelihood|impact|score[ds]?|done|finished|complete[d]?)\b"
)
_SAID_OF_A_WORK = words(
    "open opens opening close closes closing hold holds holding start starts started finish finished complete completed"
    " pause paused stop stopped ready end ends delay delayed happen impact likelihood score scored owner status blame"
    " shout lead leads charge responsible accountable plan planned problem matter wrong bad stuck waiting wait risk"
    " risky"
)
"""What is asked of a project, a risk or an action, though some indicator has the word in its name."""


def _is_said_of_a_work(reading: Reading, named: Named) -> bool:
    return not named.coded and all(reading.sentence.words[place] in _SAID_OF_A_WORK for place in named.places)


def _is_of_works_listed(reading: Reading, last: Question, own: Asked | None) -> bool:
    """ "When is that due" after actions, "why is it late" after projects: what was told tells that too."""
    text = reading.sentence.text
    if last.kind in (Kind.ACTIONS, Kind.RISKS, Kind.PROJECTS) and _WHEN_DUE.match(text):
        return True
    asks = not reading.named and (own is None or own.kind in (Kind.INDICATOR, Kind.DUE, Kind.PROJECTS))
    return last.kind is Kind.PROJECTS and asks and bool(re.search(rf"\b{IT}\b", text) and _OF_A_WORK.match(text))


def _of_what_was_shown(reading: Reading, last: Question, asked: Asked) -> Question | None:
    shown, text = reading.context.shown, reading.sentence.text
    one_owed = asked is _OWNER and len(last.codes) == 1
    codes = shown if len(shown) == 1 else last.codes if one_owed or last.kind not in _OF_WORK else ()
    if len(shown) > 1 and not (codes and last.kind in ABOUT_ONE):
        codes = shown
        both = asked is _WHY and len(shown) == _BOTH and not _ONE_OF_THEM.search(text)
        alone = not both and not _MANY.search(text)
        if alone and last.ranking and asked.kind is not Kind.DEFINITION:
            codes = shown[:1]
        elif asked.aspect != "owner" and (alone or len(shown) > MOST_TOGETHER):
            return among(reading, _asked(reading, last, asked, ()), shown)
    if not codes:
        return None if asked is not _OWNER or not last.picks else _asked(reading, last, asked, last.picks)
    return _asked(reading, last, asked, tuple(Pick(Dimension.INDICATOR, code) for code in codes))


def _asked(reading: Reading, last: Question, asked: Asked, picks: tuple[Pick, ...]) -> Question:
    said = reading.periods.asked
    period = NO_TIME if asked.kind is Kind.TREND and last.kind is not Kind.TREND else last.period
    period = said if said.last and asked == _VALUE else period
    question = Question(asked.kind, reading.typed, asked.aspect, picks=picks, period=period)
    aspect = when_asked(reading) if asked.kind is Kind.TREND else ""
    return when_so_rated(reading, replace(question, aspect=aspect)) if aspect else question
