"""Turns of phrase for what is being done about a figure."""

from handlers.understanding.phrases.words_of_one import IT, SERVICE, THE

_PUTS_RIGHT = (
    r"(?:tackl(?:e|ed|es|ing)|address(?:ed|es|ing)?|fix(?:ed|es|ing)?|sort(?:ed|s|ing)?(?: (?:it|that|this|out))*"
    r"|improv(?:e|ed|es|ing)|deal(?:t|s|ing)? with|turn(?:ed|s|ing)?(?: (?:it|that|this|things))? (?:round|around)"
    r"|put(?:s|ting)?(?: (?:it|that|this|things))? right|get(?:s|ting)?(?: (?:it|that|this))? (?:on top of"
    r"|back on track|a grip (?:of|on)|to grips with|under control)|rectif(?:y|ied|ying)|resolv(?:e|ed|ing)"
    r"|remed(?:y|ied|ying)|combat(?:ted|ing)?|crack(?:ed|ing)?"
    r"|handl(?:e|ed|ing)|manag(?:e|ed|ing) down|reduc(?:e|ed|ing)|bring(?:ing)?(?: (?:it|that|this))? (?:down|back"
    r"|up|under control)|lift(?:ed|ing)?|boost(?:ed|ing)?|work(?:ed|ing)? on|respond(?:ed|ing)? to|react(?:ed"
    r"|ing)? to|attend(?:ed|ing)? to|see(?:ing|n)? to"
    r"|put(?:ting)?(?: (?:it|that|this))? (?:back )?on track|get(?:ting)?(?: (?:it|that|this))? back|push(?:ed"
    r"|ing)? up|drive(?:n)? (?:down|up)|cut(?:ting)?|tackling|correct(?:ed|ing)?|recover(?:ed|ing)?)"
)
_PLAN = (
    r"(?:(?:action|improvement|recovery|remedial|delivery|rescue|get well|turnaround|mitigation|corrective"
    r"|service improvement) (?:plans?|works?|measures?|steps?|strateg(?:y|ies)|programmes?|actions?)|remed(?:y|ies)"
    r"|interventions?|initiatives?|mitigations?|mitigating (?:actions?|measures?)"
    r"|countermeasures?|corrective (?:action|steps?|measures?)|next steps|way forward|get well plan|fixes)"
)
_AFOOT = (
    r"(?:under ?way|under way|in hand|in train|in place|in the pipeline|in the works|in progress|lined up|afoot"
    r"|planned|going on|happening|being done|on the stocks|proposed|agreed|in motion|on the go)"
)
_DOING = (
    r"(?:do|doing|done|planning|plan|trying|up to|going to do|putting in place|put in place|proposing|taking"
    r"|undertaking)"
)

REMEDIES: dict[str, tuple[str, ...]] = {
    "actions": (
        (
            rf"(?:is|are|has|have|was|were|will|does|do)(?: there)? (?:{SERVICE}|we|you|anyone"
            rf"|somebody)(?: §)*(?: (?:actually|currently|even|now|been|got|getting|going to|to))* {_PUTS_RIGHT}(?= "
            rf"|$)(?= .*§|$)(?! (?:by|to) @)(?<!reduced)(?<!improved)(?<!recovered)(?<!cut)"
        ),
        (
            rf"(?:is|are|was|will|has)(?: {IT})? (?:actually |currently |now |going to )?be(?:ing"
            rf"|en)? {_PUTS_RIGHT}(?= |$)"
        ),
        (
            rf"how(?:s| is| are| will| can| do| does| did| would| should)?(?: {IT}| we| they| you| the \w+)? (?:(?:be"
            rf"|being|to be|going to be|going to|planning to|plan to|intend to|intending to|propose to|proposing to"
            rf"|aim to|hope to|actually|now|get) )*{_PUTS_RIGHT}(?= |$)(?! (?:or|over|since|from|on|for"
            rf"|compared)\b)(?<!improved)(?<!recovered)(?<!reduced)"
        ),
        (
            r"how (?:do|are|will|can|does|would) (?:we|they|you|the \w+) (?:intend(?:ing)?|plan(?:ning)?|propos(?:e"
            r"|ing)|aim(?:ing)?|go(?:ing)?|mean(?:ing)?|hop(?:e|ing))(?: to| about)?(?= .*\b(?:sort|fix|tackl\w*"
            r"|address|improv\w*|turn|bring|get|put|reduc\w*|cut|lift|deal|crack|rectify|solve"
            r"|mend)\b)(?! .*\b(?:year end|@)\b)"
        ),
        (
            rf"(?:{THE}|any |whats |what |which |is there |are there |do we have |have we got |have they got "
            rf"|got )*{_PLAN}(?: (?:do we have|have we got|have been|is|are|being|been|taken|there|in|for|on|to|about"
            rf"|against|with|place|{_AFOOT}))*(?= |$)"
        ),
        (
            rf"(?:any|what|whats|is there|are there|is|has|some|anything|something|much|the|work|effort"
            rf"|efforts)(?: (?:any|is|are|work|anything|something|effort|efforts|activity|stuff|s|there|been|much"
            rf"|measures|steps))* {_AFOOT}(?: (?:to|on|for|with|about|around|in))*(?= .*§|$)(?= .*\b(?:on|to|for|about"
            rf"|with|around)\b|$)"
        ),
        (
            rf"(?:what|whats|whos|who is|who) (?:is |are |was )?(?:{SERVICE} |we |you |were |theyre |youre "
            rf"|people )?(?:§ )*(?:actually |currently )?{_DOING} (?:what )?(?:about|on|for|with"
            rf"|to)(?: {_PUTS_RIGHT})?(?= .*(?:§|it|this|that))"
        ),
        (
            r"(?:whos|who is|who are|who) (?:working on|tackling|fixing|sorting|dealing with|on the case"
            r"|on it)(?: (?:of|with|for))?(?= |$)"
        ),
        (
            r"(?:were|(?<!where )(?:are we|we are|are they|are you)|theyre|they are|youre|you are|is the \w+) up to"
            r"(?: (?:on|with|about))?(?= |$)(?! (?:date|speed|standard|scratch|the|target|now|@))"
        ),
        (
            r"(?:got|get|getting|have|has|taken|take)(?: (?:we|they|anyone|you))?(?: got| get)? a (?:grip|handle"
            r"|hold)(?: (?:on|of))?"
        ),
        (
            r"on top of(?= (?:it|this|that|the |§))|(?:anyone|anybody|someone|somebody"
            r"|the (?!(?:tolerance|floor|target|threshold|limit|figure|owner|lead|range|band|deadline|latest|data"
            r"|budget|cap)\b)\w+) on (?:it|the case)"
        ),
        (
            rf"(?:what|whats|any|the|our)(?: (?:is|s|was|has|been|sort of|kind of|the|our|their|services?|teams?"
            rf"|councils?))* (?:response|reaction|answer|solution|remedy|fix|approach|strategy)(?: (?:have|has|is|are"
            rf"|we|they|got|been|there|s))* (?:to|for|on)(?= {THE}§)"
        ),
        (
            rf"what (?:measures|steps|actions|action|efforts|moves)(?: (?:are|is|were|have|has|being|been|we|they|do"
            rf"|did|will|be))* (?:tak(?:en|ing|e)|{_AFOOT}|planned|made|in)(?: (?:to|on|for|about|with|over))*(?= |$)"
        ),
        (
            r"(?:steps|action|measures|moves) (?:(?:is|are|being|been|we|they|have|has|to be|be) )*(?:taken"
            r"|taking)(?: (?:to|on|for|about|with|over))*(?= |$)"
        ),
        (
            rf"(?:what|whats|what is|what are)(?: {SERVICE}| we| you| they)? (?:being )?(?:doing|done|do|going to do"
            rf"|planning)(?: §)* to (?:get|bring|turn|put|improve|fix|address|tackle|sort|lift|cut|reduce|help|move"
            rf"|make|boost|raise|lower|stop|push|drive)(?= |$)"
        ),
        (
            r"what(?:s| is| has been| have we)? (?:got |put )?in (?:place|hand|train)(?: (?:to|for|on|about|with))*"
            rf"(?: {_PUTS_RIGHT})?"
        ),
        rf"what(?:s| is| are)(?: {SERVICE}| we)?(?: §)* doing (?:to|about)(?= )",
        (
            r"(?:doing|done|do|being done|happening) (?:anything|something|owt|enough|nothing|much|to)? ?(?:about"
            r"|to (?:fix|improve|address|sort|tackle|turn|help|stop))(?= .*(?:§|it|this|that))"
        ),
        (
            r"(?:anything|something|what|much|nothing|enough) (?:being |been )(?:done|happening)(?: (?:about|on|to|for"
            r"|with))*"
        ),
        r"get(?:ting)? (?:§ )+(?:back on track|sorted|under control|back on target|fixed|right|turned round)",
    ),
}
