"""What stands beside a figure that has none: no comment, nothing done about it, no target."""

from handlers.understanding.rewording.sayings.lists.words_said import (
    ANY,
    BLANK,
    COLOUR,
    IS_LEFT,
    NOBODY,
    NONE,
    NOT,
    SET,
    THINGS,
)
from handlers.understanding.rewording.sayings.saying import Saying

_COMMENT = (
    r"(?:comments?|commentary|commentaries|narratives?|explanations?|remarks?|write ?ups?|explanatory notes?|rationale"
    r"|reasons? given)"
)
_LOOSELY = r"(?:notes?|words?|text|story|reasons?|context|excuses?|justification|wording|response)"
_FIELD = r"(?:boxe?s?|fields?|cells?|spaces?|columns?|sections?)"
_FROM = r"(?: (?:from|by) (?:the |their |its )?(?:services?|owners?|managers?|teams?|leads?|officers?|departments?))?"
_ALREADY = r"(?:(?:yet|been|being|had|ever|actually|even|bothered to|got round to|managed to) )*"
_EXPLAINED = (
    r"(?:comment(?:ed)?(?: on)?|explain(?:ed)?(?: why)?|say (?:why|anything)|write anything"
    r"|written(?: anything| a word)?(?: up)?|accounted for"
    r"|said (?:anything|why|a word)"
    r"|annotated|justified|(?:given|put|left|offered|supplied|provided|added|entered|typed)"
    r"(?: in)? (?:(?:a|an|any|the|us) )*"
    rf"(?:{_COMMENT}|{_LOOSELY}))"
)
_NO_COMMENT = "without a comment"
_NO_ACTION = "without an action"
_NO_TARGET = "without a target"
_KIND = (
    r"(?:(?:remedial|recovery|improvement|corrective|mitigating|follow ?up|agreed|open|live|clear|active|turnaround"
    r"|mitigation|get well) )*"
)
_ACTION = (
    rf"{_KIND}(?:actions?|action plans?|plans?(?: of action)?|follow ?ups?|mitigations?|remed(?:y|ies)|interventions?"
    r"|work (?:in hand|under ?way|planned|going on|in progress)|measures? in place|steps? (?:taken|in place|agreed))"
)
_UNDER_WAY = (
    r"(?:in place|being done|under ?way|in hand|planned|lined up|happening|going on|in train|on the go|in motion|agreed"
    r"|on the stocks|in progress|in the works)"
)
_ACTING = (
    r"(?:doing (?:anything|something)|done (?:anything|something)|act(?:ed|ing)|work(?:ed|ing) on"
    r"|dealing with|dealt with"
    r"|tackl(?:ed|ing)|address(?:ed|ing)|pick(?:ed|ing) up|(?:raised|opened|logged|agreed|set|put|got|planned|assigned"
    rf"|recorded|taken|created)(?: (?:up|in|a|an|any))* {_ACTION})"
)
_GOAL = r"(?:targets?|goals?|aims?|end goal|target figure|figure to (?:hit|aim (?:for|at)))"

_BESIDE_IT = r"(?: (?:about|on|for|with|against|to) (?:it|them|these|those))?"

COMMENTS: tuple[Saying, ...] = (
    Saying(
        rf"{NONE} {ANY}(?:{_COMMENT}|{_FIELD} for {_COMMENT})(?: {_FIELD})?{SET}{_FROM}",
        _NO_COMMENT,
        f"{COLOUR}|{THINGS}",
    ),
    Saying(rf"{NONE} {ANY}{_LOOSELY}{SET}{_FROM}", _NO_COMMENT, COLOUR),
    Saying(
        (
            rf"(?:(?:and|but|with|where|whose) )?(?:(?:the|a|their|its) )?{_COMMENT}(?: {_FIELD})?"
            rf" {IS_LEFT}{BLANK}"
        ),
        _NO_COMMENT,
        f"{COLOUR}|{THINGS}",
    ),
    Saying(
        (
            r"(?:(?:have|has|with|got|where|and|but) )*(?:nothing|not a word|nowt|zilch|nil|zero)(?: (?:has|is"
            r"|s|been|yet))*"
            rf" (?:written|said|entered|put|typed|recorded|explained|in (?:the |their |its )?(?:{_COMMENT}"
            rf"|notes)(?: {_FIELD})?)"
            r"(?: (?:down|in|against|about|on|for|by way of|it|them))*(?: explanation| comment(?:ary)?)?"
        ),
        _NO_COMMENT,
        COLOUR,
    ),
    Saying(
        rf"(?:(?:that|which|where|and) )?{NOBODY}(?: (?:has|have|had|s))* {_ALREADY}{_EXPLAINED}", _NO_COMMENT, COLOUR
    ),
    Saying(
        rf"{NOT} {_ALREADY}(?:explained|commented on|annotated|accounted for|justified|written up)", _NO_COMMENT, COLOUR
    ),
    Saying(
        (
            r"(?:silent|mute|wordless|speechless|comment ?less|comment free|unexplained|uncommented"
            r"|unannotated|tight lipped)"
            rf" (?P<reds>{COLOUR}(?: {THINGS})?)"
        ),
        "{reds} without a comment",
    ),
    Saying(
        r"(?:(?:that|which|and|are|have) )*(?:gone |stayed |keeping |kept )?(?:silent|mute|schtum)", _NO_COMMENT, COLOUR
    ),
    Saying(
        (
            r"(?:(?:where|whose|that|which|and|but|the|its|their|our) )*(?:owners?|services?|managers?|leads?"
            rf"|teams?|officers?|they|departments?) {NOT} {_ALREADY}{_EXPLAINED}"
        ),
        _NO_COMMENT,
        COLOUR,
    ),
)
ACTIONS: tuple[Saying, ...] = (
    Saying(
        (
            rf"(?:(?:that|which|where|and) )?{NOBODY} (?:(?:has|have|had|s|got|with) )*(?:a |an "
            rf"|any ){_ACTION}{_BESIDE_IT}"
        ),
        _NO_ACTION,
        COLOUR,
    ),
    Saying(
        (
            r"(?:(?:being|been|are|just|simply|we|have) )*(?:(?:left|allowed|let) (?:to (?:drift|rot|fester"
            r"|slide|slip|languish)|alone|hanging|unattended|slide|drift)|swept under the carpet"
            r"|kicked into the long grass)"
        ),
        _NO_ACTION,
        COLOUR,
    ),
    Saying(rf"(?:for which |where |there is )?{NONE} {ANY}{_ACTION}{SET}", _NO_ACTION, COLOUR),
    Saying(
        (
            r"(?:(?:have|has|with|got|where|theres|there is) )*(?:nothing|nowt|zilch)(?: (?:is|s|has|been|yet"
            r"|at all|currently))*"
            rf" (?:{_UNDER_WAY}|done){_BESIDE_IT}"
        ),
        _NO_ACTION,
        COLOUR,
    ),
    Saying(
        (
            rf"(?:(?:that|which|where|and) )?{NOBODY}(?: (?:is|are|has|have|had|been|s"
            rf"|currently))* {_ALREADY}{_ACTING}{_BESIDE_IT}"
        ),
        _NO_ACTION,
        COLOUR,
    ),
    Saying(
        (
            rf"(?:action ?less|unactioned|plan ?less|unaddressed|untackled|unattended|neglected|orphaned)"
            rf" (?P<reds>{COLOUR}(?: {THINGS})?)"
        ),
        "{reds} without an action",
    ),
    Saying(
        (
            rf"{NOT} {_ALREADY}(?:actioned|addressed|tackled|acted on|followed up|dealt with|picked up"
            r"|taken up)|unactioned"
            r"|unaddressed"
        ),
        _NO_ACTION,
        COLOUR,
    ),
)
TARGETS: tuple[Saying, ...] = (
    Saying(rf"(?:target ?less|untargeted|goal ?less|unset) (?P<which>{THINGS})", "{which} without a target"),
    Saying(
        rf"{NONE} {ANY}(?:goals?|aims?|end goal|target figure|figure to (?:hit|aim (?:for|at))){SET}",
        _NO_TARGET,
        THINGS,
    ),
    Saying(rf"(?:lacks?|minus|bereft of|devoid of) {ANY}targets?{SET}", _NO_TARGET),
    Saying(
        rf"(?:(?:where|whose|with|and|the|a|their|its) )*(?:blank|empty|absent) {_GOAL}(?: {_FIELD})?",
        _NO_TARGET,
        THINGS,
    ),
    Saying(
        rf"(?:(?:where|whose|with|and) )(?:(?:the|a|their|its) )*{_GOAL}(?: {_FIELD})? {IS_LEFT}{BLANK}",
        _NO_TARGET,
        THINGS,
    ),
    Saying(
        (
            rf"(?:(?:that|which|we|they|have) )*{NOT} {_ALREADY}(?:given|set|had|assigned|got|agreed|allocated|issued)"
            rf" (?:(?:a|an|any|the|one) )*{_GOAL}(?: (?:for|yet|to|at all|set))*"
        ),
        _NO_TARGET,
        THINGS + r"|anything|which|whats?",
    ),
    Saying(
        (
            rf"(?:(?:that|which) )?{NOBODY}(?: (?:has|have|s))* {_ALREADY}(?:set|given|agreed)(?: (?:a|an"
            rf"|any))* {_GOAL}(?: for)?"
        ),
        _NO_TARGET,
    ),
    Saying(
        (
            r"(?:(?:have|has|with|got|having) )*(?:nothing|not anything|no figure) to (?:aim (?:for|at)"
            r"|work towards|shoot for"
            r"|hit|strive for|measure (?:it |them )?against)"
        ),
        _NO_TARGET,
    ),
    Saying(rf"(?:target free|no target) (?P<which>{THINGS})", "{which} without a target"),
    Saying(
        (
            r"(?:(?:that|which|are|is|have|has) )*(?:still|yet) to (?:get|have|be given|receive|be set"
            rf"|be assigned) (?:a |any )?{_GOAL}"
        ),
        _NO_TARGET,
    ),
    Saying(
        (
            rf"(?:where|whose) (?:(?:the|a|their|its) )?{_GOAL} (?:(?:hasnt|havent|isnt|wasnt|has not|is not"
            r"|has never|never|not) )(?:(?:been|yet|be|actually) )*"
            r"(?:set|agreed|given|decided|there|entered|confirmed|filled in|known|in place)(?: yet)?"
        ),
        _NO_TARGET,
    ),
)
