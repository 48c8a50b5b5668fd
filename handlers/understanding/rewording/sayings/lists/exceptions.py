"""What is left out, and how often what is listed is measured: "leave the annuals out", "month-by-month ones"."""

from handlers.understanding.rewording.sayings.lists.words_said import (
    AWAY,
    COLOUR,
    EXCLUDED,
    LEAVING,
    TAKING,
    THINGS,
    WHEN_LEFT,
)
from handlers.understanding.rewording.sayings.saying import Saying

_OFTEN = (
    r"(?:annuals?|annually|yearly|yearlies|quarterly|quarterlies|monthly|monthlies|strategic|strategics|operational"
    r"|operationals|statutory)"
)
_ONCE_A_YEAR = r"(?:once (?:a|per|every|each) year|once yearly|every twelve months|one a year|year end only)"
_WHICHEVER = (
    r"(?:(?:all|any|anything|everything|whatever|the|thats|that is|that are|are|is|of|those|which"
    r"|measured|reported) )*"
)
_BEHIND = (
    r"(?: (?:from (?:it|that|this|the list)|cluttering (?:it|things|this) up|in (?:it|there)"
    r"|getting in the way|muddying the waters))?"
)
_DONE = (
    r"(?:collected|get|receive|see|reported|measured|counted|done|recorded|updated|gathered|published|compiled|taken"
    r"|captured|calculated"
    r"|produced|returned|submitted|monitored|tracked|come in|comes in|arrive|arrives|land|turn up|due"
    r"|refreshed|reviewed)"
)
_THOSE = rf"(?:{THINGS}|everything|all|those|what|whats|anything|stuff|{COLOUR})"
_WE = r"(?:(?:that|which|we|are|is|get|gets|have|has|thats|those|being|been|they|s|on|in) )*"
_UNIT = r"(?P<unit>month|quarter|year)"

EXCEPTIONS: tuple[Saying, ...] = (
    Saying(
        rf"(?:(?:the )?{THINGS} )?(?:that |which )?(?:are |is )?(?:only )?{_ONCE_A_YEAR}(?: {THINGS})?",
        "annual ones",
        f"{COLOUR}|target",
    ),
    Saying(
        rf"{WHEN_LEFT}{TAKING} {_WHICHEVER}(?P<often>{_OFTEN})(?: {THINGS})? {AWAY}(?: (?:and|then))?{_BEHIND}",
        "except the {often} ones",
    ),
    Saying(
        (
            rf"{WHEN_LEFT}{LEAVING} {_WHICHEVER}(?P<often>{_OFTEN})(?: {THINGS})?{_BEHIND}(?! (?:reports?"
            r"|reviews?))"
        ),
        "except the {often} ones",
    ),
    Saying(
        rf"(?:the )?(?P<often>{_OFTEN})(?: {THINGS})? (?:(?:are|is|all|being) )*{EXCLUDED}", "except the {often} ones"
    ),
)
OFTEN: tuple[Saying, ...] = (
    Saying(
        r"month by month (?P<those>ones|indicators|measures|kpis|pis|metrics|reds|ambers|greens)", "monthly {those}"
    ),
    Saying(
        r"quarter by quarter (?P<those>ones|indicators|measures|kpis|pis|metrics|reds|ambers|greens)",
        "quarterly {those}",
    ),
    Saying(
        (
            rf"(?:of )?(?P<those>everything|all|those|what|anything) {_WE}{_DONE}(?: (?:in|on|up))? (?:each"
            rf"|every|once a) {_UNIT}"
        ),
        "the {unit}ly ones",
        COLOUR,
    ),
    Saying(
        rf"(?P<those>{THINGS}|{COLOUR}) {_WE}{_DONE}(?: (?:in|on|up))? (?:each|every|once a) {_UNIT}",
        "{those} of the {unit}ly ones",
        COLOUR,
    ),
    Saying(
        (
            rf"(?P<those>{THINGS}|{COLOUR}) {_WE}{_DONE}(?: (?:in|on|up))? (?P<often>monthly|quarterly|annually"
            r"|yearly)"
        ),
        "{those} of the {often} ones",
        COLOUR,
    ),
)
