"""Words that many turns of phrase are made of: colours, indicators, who has none, what is left out, which time."""

from handlers.understanding.periods.words import NUMBERS

COLOUR = r"(?:reds?|ambers?|yellows?|greens?)"
THINGS = (
    r"(?:indicators?|measures?|kpis?|pis?|metrics?|ones?|figures?|numbers?|results?|outturns?|lines?"
    r"|items?|stats|scores"
    r"|things|areas|targets)"
)
SINCE = (
    r"(?:(?:showing|rated|sitting|coming|up|and|but|yet|then|that|which|who|now|is|are|its|theyre|have"
    r"|has|since|however|all|though"
    r"|ones|just|only|already|been|being|were|was|s|ve|it|they|a|the|to) )*"
)
"""What may stand between a thing and the rating it came to."""
WENT = r"(?:gone|went|turned|become|became|dropped|slipped|fallen|fell|moved|slid|sunk|tipped|come|came)"
STATUS = (
    r"(?: (?:status|rating|list|ratings|zone|tag|label|badge|category|column|band|colour|camp|pile"
    r"|league|club|ranks|set))?"
)
SEVERAL = (
    (r"(?:")
    + "|".join(sorted((word for word, count in NUMBERS.items() if 1 < count < 21), key=len)[::-1])
    + r"|\d{1,2})"
)
"""A number of things, more than one."""
GROUP = (
    r"(?:services?|teams?|departments?|depts?|directorates?|portfolios?|divisions?|units?|groups?"
    r"|briefs?|priorit(?:y|ies))"
)
EARLIER = (
    r"(?:(?:(?:in|at|for|back in|during) )?(?:the )?(?:last|previous|prior) (?:time"
    r"|quarter|qtr|year|month|period)"
    r"|(?:a|one) (?:quarter|qtr|year|month) ago|the (?:quarter|qtr|time|period|one) before|previously|before)"
)
"""The time that something is held against, where it is said in words."""
NOW = r"(?:now|today|currently|at present|at the moment|this (?:time|quarter|qtr|period|month)|as of now|these days)"
NOBODY = r"(?:nobody|no one|noone|no body|not one person|none of them)"
NOT = (
    r"(?:not|isnt|arent|wasnt|werent|hasnt|havent|hadnt|never|aint|is not|are not|have not|has not"
    r"|was not|were not|cant"
    r"|dont|doesnt|didnt|do not|does not|did not|wont|nowhere near|yet to|unable to|struggling to"
    r"|fail(?:s|ed|ing)? to)"
)
NONE = (
    r"(?:without|with no|has no|have no|having no|got no|there is no|theres no|but no|and no|no|lacking|lacks?|missing"
    r"|minus|devoid of|short of|bereft of|(?:hasnt|havent|not)(?: yet)?(?: (?:got|had|been given|received|seen))"
    r"|(?:dont|doesnt|do not|does not) (?:yet )?have"
    r"|(?:still |yet )*(?:need|needs|needing|want|wants|wanting|require|requires|requiring|await"
    r"|awaiting|waiting (?:for|on)"
    r"|due|to (?:get|have|receive)|crying out for)|(?:blank|empty|missing|absent|nil|zero|outstanding)(?! targets?))"
)
"""That something has none of what is said behind it."""
ANY = (
    r"(?:(?:a|an|any|the|their|its|some|proper|written|yet|still|single|actual|real|formal|kind of"
    r"|sort of|form of) )*"
)
BLANK = (
    r"(?:blank|empty|missing|absent|bare|outstanding|unfilled|incomplete|to (?:follow|come)"
    r"|still to (?:come|do|be done)"
    r"|not (?:there|in|done|set|written|completed?|filled in|provided|supplied|entered)(?: yet)?|nil|unset)"
)
IS_LEFT = r"(?:(?:is|are|was|were|has|have|been|being|left|still|all|just|s|remains?|stays?|completely|totally) )*"
LEAVING = (
    r"(?:minus|less|without|barring|bar|except(?:ing)?(?: for)?|excluding|exclude|excl|xcl|save(?: for)?|apart from"
    r"|(?:aside|away) from|other than|but not|not (?:counting|including|interested in)|never mind|ignor(?:e|ing)"
    r"|disregard(?:ing)?|omit(?:ting)?|skip(?:ping)?|drop(?:ping)?|remov(?:e|ing)|los(?:e|ing)|hid(?:e|ing)"
    r"|discount(?:ing)?|discard(?:ing)?|forget(?:ting)?|leav(?:e|ing) (?:out|off|aside)|(?:set|put"
    r"|setting|putting) aside"
    r"|(?:strip|stripping|take|taking|filter|filtering|knock|knocking|cut|cutting|weed|weeding|screen|screening|throw"
    r"|throwing|chuck|chucking|edit|editing|rule|ruling) (?:out|off|away)"
    r"|unless(?: (?:its|theyre|they are|it is|that is|thats))?|(?:i |we )?(?:dont|do not) (?:want|need"
    r"|include|count|bother with|show(?: me)?)|(?<!have )"
    r"(?<!has )(?<!got )(?<!with )(?<!are )(?<!is )(?<!there )(?<!having )(?:no|nothing|none of|not))"
)
"""That what is said behind it is left out."""
TAKING = (
    r"(?:strip|stripping|take|taking|leave|leaving|filter|filtering|knock|knocking|cut|cutting|weed|weeding|screen"
    r"|screening|throw|throwing|chuck|chucking|keep|keeping|put|putting|set|setting)"
)
"""Said before what is left out, "out" behind it."""
AWAY = r"(?:out|off(?! (?:target|track|course|plan|the))|away|aside|to one side)"
EXCLUDED = (
    rf"(?:excluded|excl|excepted|aside|apart|removed|omitted|ignored|discounted|notwithstanding|{AWAY}"
    rf"|(?:left|taken|stripped|filtered|knocked|cut|put|set) {AWAY}"
    r"|can wait|(?:dont|do not) count|not (?:included|needed|wanted|required|counted))"
)
"""Said behind what is left out."""
WHEN_LEFT = r"(?:(?:once|when|after|if)(?: (?:you|we|i|youve|weve|ive|you have|we have))? )?"
SET = (
    r"(?: (?:has|have|is|are|was|were|been|being|yet|ever|on|for|against|attached|agreed|logged|in place|set|recorded"
    r"|raised|opened|assigned|identified|taken|given|entered|written|down|next to|beside|by|it|them|at all|whatsoever"
    r"|so far|against (?:it|them)))*"
)
"""Behind what there is none of: "no action has been recorded against them"."""
