"""Standing in for whoever writes: who does what is theirs while they are away, in any of the usual words."""

_MY_OWN = (
    r"(?:(?:all|everything)(?: of)? )?(?:mine|my (?:own |usual |regular |monthly |quarterly |kpi )*(?:figures?|figs|"
    r"numbers?|nos|returns?|data|indicators?|measures?|metrics?|kpis?|pis|stats|stuff|bits(?: and (?:bobs|pieces))?|"
    r"work|workload|things?|desk|patch|area|job|duties|submissions?|reporting|updates?|inputs?|lot|shift|side(?: of "
    r"(?:it|things))?|responsibilities|performance (?:data|figures|returns)|ones?|entries|tasks|seat|place|shoes|fort)"
    r")(?!\w)"
)
"""What is the asker's to do."""
_FOR_ME = (
    r"(?:for me|instead of me|in (?:my (?:place|stead|absence|shoes|seat|chair)|place of me|lieu of me)"
    r"|on my behalf|while(?:st)? im (?:away|off|out|not (?:here|in|around|about)|gone|on \w+))(?!\w)"
)
_STANDS_IN = (
    r"(?:cover(?:s|ing)?|stand(?:s|ing)? in|step(?:s|ping)? (?:in|up)|fill(?:s|ing)? in|deputi[sz](?:es?|ing)"
    r"|act(?:s|ing)?(?: up)?|sub(?:s|bing)?(?: in)?|substitut(?:es?|ing)|take(?:s)? over|taking over"
    r"|hold(?:s|ing)? (?:the )?(?:fort|forty|reins)|mind(?:s|ing)? (?:the )?(?:shop|fort)|pick(?:s|ing)? up"
    r"|(?:do|does|doing)(?: (?:it|everything|them|the honours|the necessary))?"
    r"|look(?:s|ing)? after (?:it|things|everything)"
    r"|deal(?:s|ing)? with (?:it|things|everything)|handl(?:es?|ing) (?:it|things|everything)"
    r"|tak(?:es?|ing) care of (?:it|things|everything)|keep(?:s|ing)? (?:things|it) (?:going|ticking over|running))"
)
"""What somebody does in the place of another."""
_DOES = (
    r"(?:cover(?:s|ing)?(?: for)?|mind(?:s|ing)?|look(?:s|ing)? after|tak(?:es?|ing) (?:care of|on|over)|see(?:s"
    r"|ing)? to"
    r"|sort(?:s|ing)?(?: out)?|handl(?:es?|ing)|deal(?:s|ing)? with|run(?:s|ning)?|manag(?:es?|ing)"
    r"|pick(?:s|ing)? up|keep(?:s|ing)? (?:an eye on|on top of|tabs on|up)|get(?:s|ting)?|(?:do|does|doing)"
    r"|caretak(?:es?|ing)|babysit(?:s|ting)?|watch(?:es|ing)?(?: over)?|hold(?:s|ing)|carr(?:y|ies|ying)"
    r"|enter(?:s|ing)?|submit(?:s|ting)?|send(?:s|ing)?(?: in)?|complet(?:es?|ing)|giv(?:es?|ing)|put(?:s|ting)? in"
    r"|fill(?:s|ing)? in|provid(?:es?|ing)|suppl(?:y|ies|ying)|upload(?:s|ing)?|report(?:s|ing)?(?: on)?|return(?:s"
    r"|ing)?"
    r"|inputt?(?:s|ing)?|own(?:s|ing)?|tak(?:es?|ing)|respond(?:s|ing)? (?:for|to)|(?:be )?in charge of"
    r"|(?:be )?responsible for|has(?: got)?|have|got)"
)
"""What somebody does with what is another's."""
COVER = (
    r"(?:cover|deputy|stand ?in|stand in|sub|substitute|replacement|relief|understudy|locum|back ?up|proxy|delegate"
    r"|caretaker|fill ?in|temp|temporary (?:cover|replacement|deputy)|holiday (?:cover|relief)|leave cover"
    r"|contact(?: person)?|point of contact|number two|alternate|step ?in|second)"
)
AWAY = (
    r"(?:(?:on|taking|got|having|going on|booked) (?:\S+ ){0,2}?(?:leave|holidays?|hols|vacation|sabbatical|jury "
    r"(?:service|duty)|secondment|break|paternity|maternity|annual leave|al|pto|honeymoon|days? off|time off|a course)"
    r"|away|off|out of (?:the )?office|ooo|on (?:al|hols|jolly)|(?:ann(?:ual)?|parental|paternity|maternity|adoption"
    r"|sick|"
    r"compassionate|unpaid|study|carers) leave|paternity|maternity|jury service|secondment|holidays?|hols"
    r"|not (?:in|about|around|here|at work|available|working|contactable)|unavailable|abroad|out|gone|in hospital"
    r"|having an op(?:eration)?|signed off sick|back(?= (?:on|in|from|@|\d)))"
)
"""How somebody says that they are not at work."""
_UNTIL = r"(?:until|till|til|up to|through|thru|to|from|between|for (?:a|an|one|two|three|the|\d)|back|this|next|all)"
_LED = (
    r"^(?:(?:ok|hi|hey|hello|fyi|pls|please|note|that|just|so|you|know|can|could|will|would|we|lets|i|want|need|like|to"
    r"|id|from|@|today|tomorrow|now|on|and|for|until|till|til|up|out|of|office|im|away|off|as) )*"
)

COVERING = (
    (
        rf"(?<!who )(?<!whos )(?<!who is )(?<!anyone )(?<!is §)(?:{_STANDS_IN}) {_FOR_ME}"
        rf"|(?<=§ )(?:is |will |to |be |gonna |going |can |has |ll |should |shall |kindly |agreed |been |asked )*"
        rf"{_DOES} (?:all |everything )?{_MY_OWN}"
        r"|(?<=§ )(?:is |will |ll |to |be |acting |going |temporarily |now )*(?:as )?my "
        rf"(?:\w+ )?{COVER}(?!\w)"
        rf"|(?:put|make|set|use|have|get|name|nominate|appoint|book|add|ask|list|record|assign|choose|pick|let|note)"
        rf" (?:down )?(?:§ )+(?:(?:down|in|up|as|to|be|for|cover|the) )*(?:my (?:\w+ )?{COVER}(?!\w)|{_FOR_ME}"
        rf"|{_DOES} {_MY_OWN}|{_MY_OWN})"
        rf"|{_MY_OWN} (?:(?:will|are|is|to|should|can|all|now|being|be|go|goes|going|have|been) )*"
        r"(?:go|goes|going|pass|passes|passed|pass over|move|moved|fall|falls|come|comes|sent|done|covered|handled"
        r"|entered|submitted|looked after|looked|given|transferred|transfer|handed|delegated|assigned|with|sit|sits"
        r"|rest"
        r"|rests|belong|belongs|down)(?: (?:over|after|out|on|off|temporarily))*"
        r" (?:to|by|with|from|through|via)(?= (?:\S+ )?§)"
        rf"|my (?:\w+ )?{COVER} (?:is|will be|should be|shall be|from|until|till|til|to be)(?= (?:\S+ ){{0,3}}?§)"
        r"|(?:you (?:want|need)|go to|see|speak to|talk to|contact|try|use|ask|message|chase|ping|direct"
        r"|call)(?: (?:it|"
        r"everything|all|things|my stuff|me|to))*(?: §)+ (?:for|about|on|with|if)(?: (?:anything|everything|all|stuff|"
        r"what|whatever|things|that|you|youd|id))*(?: (?:normally|usually|would|might|id|need|needs|come|ask|want"
        r"|you))* "
        r"(?:me|mine|from me|to me|my (?:figures|returns|data|numbers|stuff))(?!\w)"
        r"|(?:contact|ask|use|chase|message|try|email|go to|speak to|talk to)(?: §)+ "
        rf"(?:in(?:stead)?(?= |$)|{_FOR_ME})"
    ),
    (
        rf"{_LED}{AWAY}(?= )(?=(?: \S+)* (?:{_UNTIL}) )(?:(?! (?:who|whos|how|what|which|when|why|if|should|do|does) )"
        rf" \S+)*? § (?:(?:is|will|ll|to|be|has|been|can|are) )*(?:{_STANDS_IN}|{_DOES}|in charge|in my \w+)"
        r"(?:ing)?(?!\w).*"
    ),
    (
        rf"{_LED}(?:hand(?:ing)?|pass(?:ing)?|giv(?:e|ing)|leav(?:e|ing)|delegat(?:e|ing)|transfer(?:ring)?"
        rf"|switch(?:ing)?"
        rf"|mov(?:e|ing)|entrust(?:ing)?)(?: over)? {_MY_OWN}(?: over)?(?: \S+)? (?:to|with) (?:\S+ )?§"
        r"(?=.* (?:until|till|til|while|whilst|for (?:a|the|two|three|\d)|between|up to|through|this|next) ?)"
    ),
)
"""Each a way of saying so; the name stands as §."""
