"""What people say to see how the one indicator that was just shown has gone over time, or beside an earlier time."""

import re

from handlers.understanding.rewording.sayings.idle_words import IDLE
from handlers.understanding.rewording.sayings.turns_of_speech import TurnsOfSpeech
from handlers.understanding.words.word_list import words

_WAY = (
    "(up|down|going up|going down|rising|falling|climbing|dropping|improving|worsening|deteriorating|slipping"
    "|growing|shrinking|uphill|downhill|getting better|getting worse|gaining|losing|recovering|sliding|creeping up"
    "|heading up|heading down|on the up|on the slide|flat|steady|level|stable|static|better|worse|increasing"
    "|decreasing)"
)
_GOING = (
    "(going|heading|headed|moving|drifting|trending|travelling|pointing|tending|shaping up|developing|evolving"
    "|progressing|leaning|sloping)"
)
_GONE = (
    "(gone|changed|moved|developed|evolved|varied|shifted|fared|performed|come along|come on|progressed|travelled"
    "|unfolded|behaved|looked|trended|been doing|been going|been moving|been performing|been faring|been trending"
    "|been looking|panned out|played out|tracked|done)"
)
_LIKE_NOW = (
    "(bad|good|poor|high|low|rubbish|grim|awful|dire|terrible|great|like this|like that|this way|that way|thus|so"
    "|this|that|the same)"
)
_EARLIER = "(past|previous|earlier|older|prior|historic|historical|back|old|preceding)"
TREND = TurnsOfSpeech(
    "the trend",
    (
        (
            "(trend|trends|trending|trendline|trend line|trajectory|direction of travel|history|historic*|evolution"
            "|track record|time series|timeline|progression|journey|back catalogue|run rate|momentum)"
        ),
        "(direction|pattern|path|curve|arc)",
        f"which (way|direction) ~ {_GOING}",
        "which (way|direction) is it",
        f"what (way|ways|direction) ~ {_GOING}",
        "run of (it|that|this|them)",
        f"(how|hows) ~ been ~ {_GOING}",
        f"(where|wheres) ~ {_GOING}",
        f"{_WAY} or ~ {_WAY}",
        f"{_WAY} {_WAY} or ~ {_WAY}",
        f"{_WAY} ~ {_WAY} ~ {_WAY}",
        f"(has|have|been) ~ been ~ {_WAY}",
        f"been ~ {_WAY}",
        f"how ~ {_GONE}",
        f"(how|hows) ~ {_GONE} ~ (over time|lately|recently|of late|over the years|over the months|over the quarters)",
        "(how|hows) ~ (over time|over the years|over the months|over the quarters|through time|of late)",
        "(changed|changing|change|moved|movement|gone|been) ~ (over time|over the years|through time|down the years)",
        "over time",
        "happened ~ (over time|over the years|of late|lately|recently)",
        "always been",
        f"always ~ {_LIKE_NOW}",
        f"(was|were|been|is) ~ ever ~ (this|that|so|as) ~ {_LIKE_NOW}",
        f"ever ~ {_LIKE_NOW}",
        "ever thus",
        "(upward*|downward*|right|wrong) ~ (path|course|direction|way|slope|trajectory|trend|curve)",
        f"{_EARLIER} (figures|numbers|results|ones|performance|values|scores|readings|outturns|data|quarters|returns)",
        "(long|longer) (view|run|term view|term picture|term)",
        "(period by period|quarter by quarter|quarter after quarter|period after period)",
        "(leading|building|running) up to (it|this|that)",
        "(figures|numbers|ones) (before|leading up to) (it|this|that)",
        "(run|string|series|sequence) of (figures|numbers|results|scores|them)",
    ),
    asks="what whats which how hows where wheres",
    idle=(
        "our got part way ways better worse always been bad good low high poor red green are doing going heading"
        " past all travel quarters far late lately recently over time run period long film been earlier leading or"
        " not before back"
    ),
    never="next forecast",
)
_LAST = {
    "last year": (
        "last year|a year ago|one year ago|twelve months ago|12 months ago|this time last year|same time last year"
        "|same period last year|same quarter last year|same point last year|same months last year|the year before"
        "|previous year|prior year|year before|a year back|a year earlier|twelve months earlier|12 months earlier"
    ),
    "last quarter": (
        "last quarter|previous quarter|prior quarter|the quarter before|quarter before|three months ago|a quarter"
        " ago|preceding quarter|one quarter ago|a quarter earlier"
    ),
    "last month": "last month|previous month|prior month|the month before|month before|a month ago|a month earlier",
}
_TIMES = tuple((time, re.compile(rf"\b(?:the )?(?:{said})\b")) for time, said in _LAST.items())
_BY_ITSELF = (
    ("last year", re.compile(r"\byear (?:on|over|to) year\b|\byoy\b")),
    ("last quarter", re.compile(r"\bquarter (?:on|over|to) quarter\b|\bqoq\b")),
    ("last month", re.compile(r"\bmonth (?:on|over|to) month\b|\bmom\b")),
)
_BESIDE = re.compile(
    r"\b(?:than|compar\w+|against|versus|vs|v|alongside|beside|besides|next to|relative to|differ\w*|difference"
    r"|contrast\w*|stack\w*|measure\w* up|side by side|sits? with|line up with|lines up with|on a par with|ahead of"
    r"|behind|up on|down on|improvement on|(?:far|way|much) off|short of|(?:better|worse|higher|lower|changed|moved"
    r"|improved|change|movement|gap|shift|swing) (?:on|from|since|between)|put up against|held up against|set"
    r" against|square\w* with|match\w*|beat\w*|the same as|different (?:to|from)|in comparison (?:to|with)|by"
    r" comparison with|as (?:good|bad|high|low) as|benchmark\w* against|lay\w* against)\b"
)
_IDLE_BESIDE = IDLE | words(
    "how hows what whats which is are more less better worse higher lower up down or ahead behind good bad high low"
    " same different stand stands sit sits look looks looking doing did do fare fares faring then there year years"
    " quarter quarters time back much far off short any change changed gap between side compare comparison on over"
    " next set lay hold held stick stuck pop bung chuck plonk draw picture stack stacks measure measures against"
    " with along figure put beside one ones much many we"
)


def beside_an_earlier_time(said: tuple[str, ...]) -> str:
    """What is asked by "put last year next to it": the comparison with that time; empty where nothing else is all."""
    text = " ".join(said)
    for time, pattern in _BY_ITSELF:
        if pattern.search(text) and _is_idle(pattern.sub("", text)):
            return f"compare with {time}"
    for time, pattern in _TIMES:
        if not pattern.search(text):
            continue
        rest = pattern.sub("", text)
        if (found := _BESIDE.search(text)) and _is_idle(_BESIDE.sub("", rest)):
            # "Than" and the like lead to the time, whatever stands between.
            return f"compare with {time}" if found else ""
    return ""


def _is_idle(rest: str) -> bool:
    return all(word in _IDLE_BESIDE for word in rest.split())
