"""In which order and how many: "the worst five", "most improved", "which is furthest off target"."""

import re

from handlers.understanding.periods.words import NUMBER, number
from handlers.understanding.question import Ranking
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.screening import Screen
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.sentence import Sentence, Span

LONGEST = "running"
_TO_MEND = (
    r"(?:fix\w*|sort\w*|tackl\w*|address\w*|improv\w*|work(?:ing)? on|(?:be )?worr(?:y|ied) about|focus\w* on"
    r"|turn(?:ed|ing)? (?:a)?round|put(?:ting)? right|mend\w*)"
)
_BIG = r"(?:biggest|top|main|key|greatest|major|most serious|number one)"
_WORRIES = (
    rf"{_BIG} (?:worry|concerns?|headache|weakness)|(?:top|number one) (?:problem|issue|challenge|failing)s?"
    rf"|(?:{_BIG} )?(?:worries|headaches?|pain points?|sore (?:points?|spots?)|weaknesses|trouble ?spots?"
    r"|hot ?spots?|pinch points?|under ?performers?|laggards?)"
    r"|(?:priorit(?:y|ies)|things?|areas?|issues?|problems?|ones?|indicators?)"
    r" (?:(?:for (?:me|us) )?to|(?:that |which )?"
    rf"(?:we |i )?(?:most )?(?:need|needs|needing|must|should)(?: to)?(?: be)?) (?:{_TO_MEND}|attention)"
    r"|(?:things?|stuff|areas?|ones?|indicators?|measures?|kpis?) (?:(?:that|which|thats|are|is|have|has) )*"
    r"(?:(?:going|gone|getting|went) (?:wrong|badly)|not (?:going|doing|working) (?:well|right))"
    rf"|(?:{_BIG} {NUMBER}|{NUMBER} {_BIG}) (?:problems?|concerns?|issues?|challenges?|failures?|failings)"
)
_WINS = (
    rf"(?:{_BIG} )?(?:wins|bright spots?|success(?:es| stories)?|achievements?|strengths"
    r"|strong points?|good news stor(?:y|ies)|things? to (?:celebrate|be proud of|shout about|boast about))"
)
""" "Top three worries" are the worst, "top three wins" the best."""
_RANKS = (
    (_WORRIES, "target", True),
    (_WINS, "target", False),
    (
        (
            rf"(?:top|biggest|most|greatest|largest|best) (?:{NUMBER} )?(?:improved|improvements?|gains?|improving)"
            rf"|(?:(?:top|biggest|best) (?:{NUMBER} )?)?(?:improvers?|climbers?|risers?)"
            r"|(?:improved|improving|risen|gained|got better|come on) (?:the )?(?:most"
            r"|fastest|quickest)|most improv\w+|fastest improving|by (?:the )?(?:most )?improvement"
        ),
        "improvement",
        False,
    ),
    (
        (
            rf"(?:(?:top|biggest|worst) (?:{NUMBER} )?)?(?:fallers?|decliners?)"
            rf"|(?:biggest|most|greatest|largest|worst|steepest|sharpest) (?:{NUMBER} )?(?:drops?|falls?"
            r"|declines?|declined|deteriorations?|deteriorated|deteriorating|slips?|slides?|losses"
            r"|worsened|worsening|changes? for the worse)|(?:dropped|fallen|fell|declined|deteriorated"
            r"|slipped|worsened|got worse|gone backwards|gone downhill) (?:the )?(?:most|furthest|fastest)"
            r"|got(?:ten)? (?:the )?worst|most (?:deteriorated|worsened)|by (?:decline|deterioration)"
            r"|least (?:improv\w+|better)|(?:improved|improving|gained|risen) (?:the )?least"
        ),
        "improvement",
        True,
    ),
    (
        (
            r"(?:furthest|farthest|biggest distance|most|widest) (?:off|from|behind|below|away from"
            r"|adrift of|adrift from|outside|short of|over|out from)(?: (?:the|its|their"
            r"|our))?(?: targets?)?|(?:biggest|largest|widest|worst) (?:gaps?|miss(?:es)?|shortfalls?"
            r"|distance|variance)(?: (?:to|from|against)(?: (?:the|its|their))? targets?)?|(?:worst"
            r"|weakest|poorest|lowest|slowest(?! (?:to|in|at|with|\w+ing)(?!\w))|bottom|least good|most worrying"
            r"|biggest problems?|biggest issues?"
            r"|by (?:the )?(?:most|furthest|farthest|biggest margin|widest margin|a mile|miles|a long way)"
            r"|by (?:the )?(?:distance|gap)(?: (?:from|to))?(?: (?:the )?targets?)?|biggest concerns?"
            r"|worst offenders?|ranked worst|low(?:est)?(?= performing)"
            r"|badly)(?: (?:performing|performers?|performance|rated|scoring|doing|ones?|offenders?"
            r"|indicators?|measures?|kpis?))*(?: (?:v|vs|versus|against) (?:the |their )?targets?)?"
        ),
        "target",
        True,
    ),
    (
        (
            r"(?:closest|nearest) to (?:the |their |its )?target(?!s? but )|(?:best|strongest|top|highest|star"
            r"|(?:fastest|quickest)(?! (?:to|in|at|with|\w+ing)(?!\w))"
            r"|leading|greatest success\w*|most successful|ranked best)(?: (?:performing|performers?"
            r"|performance|rated|scoring|doing|ones?|indicators?|measures?|kpis?))*(?! (?:up|lines?)(?!\w))"
            r"|furthest (?:above|ahead of) target|doing best"
        ),
        "target",
        False,
    ),
)
_SO_RATED = r"(?:reds?|ambers?|greens?|(?:off|below|under|on) (?:target|track)|failing|missing (?:the |its )?targets?)"
_LONGEST = SeldomSaid(
    rf"(?<![\w§])(?:{_SO_RATED} (?:(?!to |than )\w+ ){{0,2}}?(?:for )?(?:the )?longest"
    r"(?: (?:time|spell|run|stretch|period))?"
    rf"|longest(?: (?:running|standing|lasting|serving|established|lived|time|on))?(?= (?:§ )*{_SO_RATED}(?!\w))"
    rf"|longest (?:runs?|spells?|stretch(?:es)?|time|periods?) (?:of|at|on|in|being)(?: the)?(?= {_SO_RATED}(?!\w))"
    rf"|{_SO_RATED} (?:now )?for (?:too long|so long|a long (?:time|while))"
    rf"|(?:{_SO_RATED} )?by how long(?: (?:they|its|it|theyve|they have|it has))*(?: been)?(?: {_SO_RATED})?)(?!\w)"
)
""" "What has been red the longest": by how many periods in a row."""
_COUNTED = SeldomSaid(
    r"(?<!\w)(?:(?:the |our |my )?(?:top|bottom|first|worst|best|biggest|lowest"
    rf"|highest) (?!first(?!\w))(?P<before>{NUMBER})(?= |$)|(?!first )(?P<after>{NUMBER})(?= ))"
)
_WENT = (
    r"(?:improved|improving|risen|gained|slipped|slipping|dropped|fallen|fell|declined|deteriorated|worsened|got worse"
    r"|got better|gone (?:backwards|downhill|up|down)|moved|changed|missed (?:the |their )?targets?(?: by)?(?: the)?)"
)
_OF_ONE = Pattern(
    r"(?<!\w)(?:worst|best|top|weakest|strongest|poorest) performer(?!\w)"
    r"|(?<!\w)(?:(?:worst|best|weakest|strongest)(?: performing)?|(?:which|what)(?: (?!of )\S+){0,4}?)"
    r" (?:indicator|measure|kpi|pi|metric|one)(?!\w)"
    r"|(?<!\w)which (?:one )?(?:(?:in|of|from|within|across|for) (?:\S+ ){1,4}?)?"
    r"(?:is|was|has)(?: (?:got|had|been|done|now|currently))* (?:the )?(?:single )?(?:worst"
    r"|best|most|biggest|furthest|farthest|weakest|strongest|closest|nearest|lowest|highest|improved most"
    r"|dropped most)(?!\w)"
)
"""Only one is wanted: "the worst indicator", "which education measure is furthest off target"."""
_OF_EACH = Pattern(r" (?:(?:in|of|for|from|within|across) (?:each|every)|per)(?!\w)")
""" "The worst in each service" is one of each."""
_LOW, _HIGH = r"(?:worst|bottom|weakest|poorest)", r"(?:best|top|strongest)"
_BETWEEN = (
    rf"(?: (?:performing|performers?|ones?|indicators?|measures?|kpis?|{NUMBER}))*"
    r"(?: (?:and|or|plus|the|my|our|also))+ "
)
_BOTH = Pattern(
    rf"(?<![\w§])(?:{_LOW}{_BETWEEN}{_HIGH}|{_HIGH}{_BETWEEN}{_LOW})(?: (?:performing|performers?|{NUMBER}))*(?!\w)"
)
""" "Worst three and best three"."""
_RANKED = Screen.of(((pattern, (by, worst)) for pattern, by, worst in _RANKS), before=r"(?<![\w§])", after=r"(?!\w)")
RANKING_PATTERNS = (_COUNTED.pattern, _LONGEST.pattern, *(pattern for pattern, _, _ in _RANKS))


def read_ranking(sentence: Sentence, spans: list[Span]) -> Ranking | None:
    """The order asked for, in a sentence with names and times masked; its words are added to the spans."""
    count = 0
    counted = None
    for found in _COUNTED.finditer(sentence.text):
        if number(found["before"] or found["after"]) and (
            found["before"] or _ranks_follow(sentence.text[found.end() :])
        ):
            counted, count = found, number(found["before"] or found["after"])
            break
    if longest := _LONGEST.search(sentence.text):
        spans.extend(sentence.span(found) for found in (longest, counted) if found)
        return Ranking(LONGEST, count=count)
    for pattern, (by, worst) in _RANKED.likely(sentence.text):
        found_rank = pattern.search(sentence.text)
        if not found_rank or (_FAST.search(found_rank.group()) and not _GROUPS.search(sentence.text)):
            continue
        spans.extend(sentence.span(again) for again in pattern.finditer(sentence.text))
        if counted:
            spans.append(sentence.span(counted))
        else:
            count = _count_beside(sentence, found_rank, spans) or _count_of_things(sentence, spans)
        if not count and (_OF_ONE.search(sentence.text) or _OF_EACH.match(sentence.text[found_rank.end() :])):
            count = 1
        both = by == "target" and bool(_BOTH.search(sentence.text))
        spans.extend(sentence.span(found) for found in _BOTH.finditer(sentence.text) if both)
        worst = worst or (by == "target" and bool(_TOP_OF_WHAT_IS_OFF.match(sentence.text, found_rank.start())))
        return Ranking(by, worst, count, both)
    if counted and counted["before"]:
        spans.append(sentence.span(counted))
        worst_first = not counted.group().replace("the ", "").startswith(("top", "best", "highest"))
        worst_first = worst_first or bool(_TOP_OF_WHAT_IS_OFF.search(sentence.text))
        return Ranking("target", worst_first, count)
    return None


_TOP_OF_WHAT_IS_OFF = Pattern(
    rf"\btop (?:{NUMBER} )?(?:(?:reds|ambers|exceptions|failures)"
    r"|(?:[\w§]+ ){0,3}?(?:off|below|under|behind|missing|failing) (?:(?:the|their|its) )?(?:targets?|track|plan))"
    r"(?!\w)"
)
""" "The top three reds" are the reddest, "the top 3 off target" those furthest from it."""
_FAST = Pattern(r"^(?:slowest|fastest|quickest)")
_GROUPS = Pattern(
    r"\b(?:services?|teams?|departments?|directorates?|wards?|areas?|districts?|boroughs?|towns?|localities"
    r"|neighbourhoods?|divisions?|partners?)\b"
)
""" "Which area is slowest" ranks the areas; by itself the word tells nothing of targets."""


def _count_beside(sentence: Sentence, rank: re.Match[str], spans: list[Span]) -> int:
    """The number right behind or before what ranks: "the worst five", "three biggest concerns"; 0 for none."""
    behind = re.match(rf" (?P<count>{NUMBER})(?= |$)", sentence.text[rank.end() :])
    if behind and number(behind["count"]) > 1:
        spans.append(sentence.span_at(rank.end(), rank.end() + behind.end()))
        return number(behind["count"])
    before = re.search(rf"(?<!\S)(?P<count>{NUMBER}) $", sentence.text[: rank.start()])
    within = re.match(rf"(?:{_BIG} )?(?P<count>{NUMBER}) ", rank.group())
    found = before or within
    if not found or number(found["count"]) < 2:
        return 0
    spans.extend([sentence.span_at(before.start(), rank.start() - 1)] if before else [])
    return number(found["count"])


def _count_of_things(sentence: Sentence, spans: list[Span]) -> int:
    """The number of those asked for, wherever it stands: "five measures with the widest gap", "the five in waste"."""
    found = _SO_MANY_THINGS.search(sentence.text)
    group = found.lastgroup if found else None
    if not found or not group or number(found[group]) < 2:
        return 0
    spans.append(sentence.span(found, group))
    return number(found[group])


_SO_MANY_THINGS = Pattern(
    r"(?:^|(?<=\bthe )|(?<=\bwhich )|(?<=\bwhat )|(?<=\bme )|(?<=\bname )|(?<=\blist )|(?<=\bshow )|(?<=\babout )"
    rf"|(?<=\bonly )|(?<=\bjust ))(?P<count>{NUMBER})(?= (?:(?:§|@) )*(?:in|of|that|which|with|whose|furthest|farthest"
    r"|most|worst|indicators|measures"
    r"|kpis|pis|metrics|ones|results|figures|things|are|have)(?!\w))"
    rf"|(?<= )(?P<last>{NUMBER})(?= (?:of (?:them|those|these)|at most|max|maximum|only|will do|would do|is enough"
    r"|is plenty|is fine|please|pls)(?: (?:only|please|pls|thanks|will do|is enough|is fine|at most|max))*$)"
    rf"|(?:(?<=\bonly )|(?<=\bjust )|(?<=\bname ))(?P<alone>{NUMBER})(?=(?: (?:of (?:them|those)|please|pls|thanks))*$)"
)


def _ranks_follow(text: str) -> bool:
    return bool(
        re.match(
            r" (?:(?:are|is|have|has|were|of them are) )?(?:the )?(?:worst|best|most|biggest|furthest|farthest|lowest"
            r"|longest|weakest|top|bottom|poorest|closest|nearest|strongest)"
            r"| (?:(?:indicators|measures|kpis|pis|metrics|ones|things|services|teams|departments|directorates"
            r"|portfolios|priorities|areas|that|which|who|have|has|had|are|were|we|weve|§) )*"
            rf"{_WENT} (?:the )?(?:most|furthest|farthest|fastest|worst|best)(?!\w)",
            text,
        )
        or _ASKED_SO_MANY.match(text)
    )


_ASKED_SO_MANY = Pattern(
    r" (?:indicators?|measures?|kpis?|pis?|metrics?|ones|of (?:them|those|these))\b.*? (?:are|is|have|has) (?:the )?"
    r"(?:worst|best|most|furthest|farthest|lowest|weakest|poorest|closest|nearest|strongest)\b"
)
"""Behind a number: "which three measures in waste are furthest from target"."""
