"""Turns of phrase about what waits to be signed off."""

_WAITING = (
    r"(?:still )?(?:awaiting|(?:wait|waits|waiting) (?:for|on|to)|pending|needs?|needing|requires?|requiring"
    r"|outstanding|due for|ready (?:for|to)|left to|still to|to be|yet to be|for)"
)
_SIGNATURE = r"(?:sign(?:ed|ing)? ?offs?|signature|approved?|approval)"

_SIGN = (
    r"(?:(?:counter ?)?sign(?:ed|ing|s)?(?: ?off| them off| it off| these off)?|(?:dis)?approv(?:e[ds]?|ing)"
    r"|authori[sz](?:e[ds]?|ing)|ok(?:ay)?(?:ed|ing|d)?|releas(?:e[ds]?|ing)|clear(?:ed|ing|s)?(?: off)?|agree[ds]?"
    r"|agreeing"
    r"|ratif(?:y|ied|ying)|endors(?:e[ds]?|ing)|rubber ?stamp(?:ed|ing)?|green ?light(?:ed|ing)?|wav(?:e[ds]?"
    r"|ing) through"
    r"|(?:give|given|giving)(?: \S+){0,3}? (?:nod|thumbs up|blessing|go ahead|ok|okay|green light)|nod(?:ded"
    r"|ding)? through"
    r"|initial(?:led|ling)?|confirm(?:ed|ing)?|validat(?:e[ds]?|ing)|accept(?:ed|ing)?|pass(?:ed|ing)?|check(?:ed|ing)?"
    r"|review(?:ed|ing)?|vet(?:ted|ting)?|certif(?:y|ied|ying)|put my (?:name|signature|initials) to|sanction(?:ed"
    r"|ing)?)"
)
"""What whoever answers for figures does with them."""
_SIGNING = (
    r"(?:authori[sz]ation|approvals?|clearance|sign(?:ing)? ?offs?|signatures?|counter ?signature|endorsement"
    r"|ratification|(?:my |a |the )?(?:ok|okay|nod|blessing|autograph|say so|go ahead|green light|thumbs up|initials)"
    r"|validation|signing|review|sanction|rubber ?stamp)"
)
_TRAY = (
    r"(?:(?:in|on|at|sat in|sitting in|sat on|waiting in) my (?:in ?trays?|trays?|queues?|desks?|piles?|in ?box(?:es)?"
    r"|folder|pending tray)|(?:sat|sitting|stuck|parked|queued|held up|resting|lodged|stacked) (?:up )?(?:with"
    r"|at|on|by)"
    r" me)"
)

SIGN_OFF: dict[str, tuple[str, ...]] = {
    "signed": (r"signed off ones(?= |$)",),
    "due.sign off": (
        (
            rf"(?:for|waiting for|needs?|needing|awaiting|pending|wanting|wants|requires?) (?:me"
            rf"|us) to (?:be )?{_SIGN}(?= |$)"
        ),
        rf"{_TRAY}(?: (?:for|to be|to|awaiting|waiting|pending|that|need|needs))*(?: {_SIGN}| {_SIGNING})?(?= |$)",
        (
            rf"(?:for|awaiting|pending|needs?|needing|wants?|waiting (?:for|on)|requires?|requiring|due) "
            rf"(?:(?:my|our|a|the) )?{_SIGNING}(?= |$)"
        ),
        (
            r"(?:i|ive|we|weve) (?:(?:still|have|has|had|got|need|needs|must|should|ought|not|yet|havent|hadnt|didnt"
            r"|left"
            rf"|never|to) )+(?:(?:still|yet|to|and|not) )*{_SIGN}(?: (?:and|or) {_SIGN})*(?: (?:yet|off|up))*(?= |$)"
            r"(?! (?:with|on|for|in|at|by|from|how|why|the|about|what) )"
        ),
        (
            r"(?:have|did|do|am|what have|what do|which(?: \w+)? have) (?:i|we)(?: (?:still|yet|got|left|need|have"
            r"|to|holding|up|"
            rf"any|figures|numbers|returns|by|not|it|anything|more))* {_SIGN}(?: (?:and|or) {_SIGN})*"
            r"(?: (?:everything|it all|them all|all|the lot|them|anything|everything off|all of them))*(?= |$)"
            r"(?! (?:with|on|for|in|at|by|from|how|why|the|about|what|whether|if|that) )"
        ),
        (
            rf"(?:what|whats|anything|any|things|figures|numbers|ones|returns|which(?: \w+)?|stuff|something|left|more)"
            rf"(?: (?:is|are|there|left|still|else|that|do|need|needs|to))* (?:for (?:me"
            rf"|us) )?to (?:be )?{_SIGN}(?= |$)"
            r"(?! (?:with|on|in|at|by|from|how|why|about|what|whether|if|that) )(?! the \S+ )"
        ),
        (
            r"(?:un|not )(?:approved|authori[sz]ed|signed|endorsed|ratified|countersigned|cleared|released)(?= |$)"
            r"(?: (?:figures|numbers|data|returns|ones))?(?: (?:in|under|against|with|on) my (?:name|watch))?"
        ),
        rf"(?:my|our) (?:\w+ )?(?:in ?trays?|{_SIGNING})(?: (?:queue|list|pile|backlog|tray))?(?= |$)(?! (?:of|for) )",
        rf"{_WAITING}(?: be| get)?(?: my| our| your| the| a| some| head of service| directors?)* {_SIGNATURE}(?= |$)",
        (
            r"(?:what|whats|which|anything|have|is there anything|how (?:many|much))(?: \w+){0,3}? (?:i|we|me|us)"
            r"(?: still| have| got| need| must| can| should)*(?: to)? (?:sign(?: off)?|approve)(?= |$)"
        ),
        (
            r"(?:what|whats|anything|something|any|figures|ones|which)(?: \w+){0,3}? (?:for (?:me|us) )?"
            r"to (?:sign off|approve)(?= |$)"
        ),
        r"(?:sign ?offs?|approvals?) (?:outstanding|pending|waiting|queue|still to (?:do|come)|backlog|left)",
        r"(?:outstanding|pending|overdue|my) (?:sign ?offs?|approvals?)(?= |$)",
        (
            r"(?:still |yet )*unsigned(?= |$)|(?:still )?(?:not|isnt|arent|hasnt been|havent been) (?:yet )?(?:been )?"
            r"(?:signed(?: off)?|approved)(?: yet)?(?= |$)"
        ),
        (
            r"(?:still |yet )*(?:not|isnt|arent|wasnt|werent)(?: yet| quite)* (?:final(?:ised|ized)?|firm|confirmed"
            r"|official|locked)(?: yet)?(?= |$)"
        ),
        (
            r"(?:who|whos|which \w+)(?: still)? (?:hasnt|havent|has not|have not|has (?:still )?to|have (?:still )?to"
            r"|needs? to)(?: still| yet)* (?:signed? off|sign|approved?)(?: yet)?(?= |$)"
        ),
    ),
    "due.drafts": (
        (
            r"(?:^|\b(?:any|my|our|the|only|just|what|whats|which|all|list|show|me|see|as|still|sitting|is|are|left|stuck)"
            r" )(?:(?:in|at|as) (?:a )?draft(?: (?:form|stage|state|only))?(?= |$)(?! (?:a|an|the|me"
            r"|us)\b)|drafts(?= |$))"
        ),
    ),
}
