"""What is refused because it is about somebody: who is the best, worst or slowest, and what people are called."""

from handlers.understanding.phrases.words_of_people import (
    AT_WORK,
    JUDGED,
    OF_RETURNS,
    PEOPLE_AT_WORK,
    PERSONAL,
    SERVED,
    WORKER,
    WORKERS,
)

PEOPLE_REFUSED: tuple[tuple[str, str, str], ...] = (
    # Who is the best, worst or slowest.
    (
        "person",
        rf"{JUDGED}",
        (
            rf"\b{JUDGED}(?:[ -](?:performing|performers?|rated|paid))?(?: (?:single|individual))?"
            rf" (?:members?|{WORKERS})(?: of staff)? (?:of|in|on|from) (?:my|our|the|his|her|their) (?:\S+ )?"
            r"(?:team|staff|service"
            r"|department|office|section|unit)\b(?! (?:turnover|survey|sickness))"
        ),
    ),
    (
        "person",
        (
            r"who(?: else)? (?:in|at|from|on)(?: \S+){1,6}? (?:is|was|has been)(?: the| our)? (?:most|least|slowest"
            r"|fastest|worst|best|laziest|weakest|poorest)(?= |$)"
        ),
        "",
    ),
    (
        "person",
        (
            rf"(?:who|whos|which (?:one|of (?:them|us|you))|anyone|anybody|someone|somebody)(?: \S+){{0,3}}?"
            rf" (?:{JUDGED}|better|worse|bad|good|poor|rubbish|useless|hopeless|terrible|great|brilliant|incompetent"
            r"|lazy|failing|falling down|struggling|not|isnt|arent) (?:(?:at|in|on|with|up to|good|any good|doing|for)"
            r" )*(?:(?:their|his|her|the) (?:own )?(?:jobs?|roles?|work|duties)(?= |$))"
        ),
        r"\b(?:their|his|her|the) (?:own )?(?:jobs?|roles?|work|duties)\b(?! (?:creat|target|figure|advert|order))",
    ),
    (
        "person",
        (
            r"(?:is|was|are) \S+ \S+ (?:any good|good|bad|useless|rubbish|competent|capable|up to it|up to the job"
            r"|performing)(?: at)?(?: (?:his|her|their|the) (?:job|role|work)(?= |$)|$)"
        ),
        r"\b(?:his|her|their) (?:job|role|work)\b",
    ),
    (
        "person",
        r"(?:which|what|whose|who|whos)",
        (
            rf"\b(?:(?:which|what|whose)(?: of (?:my|our|the))? (?:\S+ )?{WORKER}s?|who(?: else)? (?:in|at|from|on)"
            r"(?: \S+){1,5}?) (?:have|has|had|are|were|is|was|with|gets?|got|took|takes?|holds?|carry|carries)"
            r"(?: got| had| taken| the| our){0,3} (?:most|biggest|highest|largest|longest|heaviest|worst|best|lowest"
            rf"|fewest|smallest|shortest|weakest|strongest|slowest)\b(?!.*\b{OF_RETURNS}\b)"
        ),
    ),
    (
        "person",
        (
            rf"(?:who|whos|which)(?: (?:is|are|was|were))?(?: the| our| my)* {JUDGED}"
            r" (?:people|staff|persons?"
            r"|employees?|individuals?|offenders?|culprits?|members? of staff|colleagues?)"
            r" (?:for|at|on|with|when it comes to)(?= )"
        ),
        rf"\b(?:{PERSONAL}|lateness|time off)\b",
    ),
    (
        "person",
        (
            rf"(?:which|what)(?: of (?:the|our|my))? (?:\S+ )?{WORKERS}(?: (?:is|are|was|were|has been|have been))"
            rf"(?: the| our| most)* {JUDGED}(?: (?:at|for|on|with|about) (?:it|this|that|them|these|those))?$"
        ),
        rf"^(?!.*\b{OF_RETURNS}\b)",
    ),
    # Which of those who are served are in somebody's care, on a plan or in debt.
    (
        "person",
        r"(?:which|whose|what)",
        (
            r"^(?:and |so |ok )*(?:which|whose|what) (?:of (?:the|our) )?(?:families|households|children|kids|pupils"
            r"|tenants|residents|patients|clients|service users|victims|claimants|parents|carers)(?: (?:in|from|at|on)"
            r"(?: \S+){1,4}?)? (?:are|is|were|have|has|had|got|get|owe|live|came|went) (?!(?:red|amber|green|off|below"
            r"|behind|measured|counted|included|rated)\b)(?:\S+ ){0,3}?(?:on|in|under|with|known|subject|waiting|being"
            r"|been|placed|taken|plans?|care|arrears|debt)\b(?!.*\b(?:indicators?|measures?|targets?|figures?)\b)"
        ),
    ),
    (
        "person",
        r"(?:which|whose|what)",
        (
            r"^(?:(?:and|so|ok|tell|show|give|me|us|let|know|please|pls|can you|could you) )*(?:which|whose|what)"
            rf" (?:of (?:the|our) )?(?:(?:single|one) )?(?:{SERVED}|{PEOPLE_AT_WORK})(?: (?:in|from|at|on|of"
            rf"|by)(?: \S+){{1,4}}?)?"
            r" (?:(?:has|have|had|have been|has been|keeps?|is|are) )?(?:owes?|owing|owed|complain(?:ed|s|ing|ts?)?"
            r"|appealed|sued|absconded|died|assaulted"
            r"|attacked|abused|(?:re)?offended|refused|defaulted|cheated|lied|ran away|went missing|moaned)\b"
            r"(?!.*\b(?:indicators?|measures?|targets?|figures?|returns?)\b)"
        ),
    ),
    (
        "person",
        r"who(?:s| is| are)?(?: the person)?",
        (
            r"\bwho(?:s| is| are)? (?:that |thats )?(?:owes?|owing|owed|behind (?:on|with|in)|got|has"
            r"|in) (?:us )?(?:the )?(?:most|biggest|highest|largest|worst)"
            r" (?:(?:unpaid|outstanding) )?(?:rent|council tax|ctax|money|arrears|debts?|rates)\b"
        ),
    ),
    (
        "person",
        (
            r"(?:on|facing|under|subject to|up for|through|given|having)(?: (?:a|an|the|any|formal|their))*"
            r" (?:disciplinar\w+|capability(?! to)|(?:final |written |verbal )+warnings?|grievances?|gardening leave"
            r"|suspension)"
        ),
        rf"\b(?:who|whos|which|names?|team|{WORKERS}|anyone|anybody)\b",
    ),
    # Their names.
    (
        "person",
        r"(?:who|whos|name|names)",
        (
            rf"\b(?:who(?:s| is| are| was| were)|name(?: me)?|names of) (?:the |our |my )+(?:\S+ )?"
            rf"(?:{SERVED} (?:with|who|whos|that|owing|having|whose|on|in)|{WORKER} (?:with|having)(?: the| our)*"
            r" (?:most|least|fewest|biggest|highest|lowest|worst|best|longest|largest|smallest|shortest|slowest))\b"
        ),
    ),
    (
        "person",
        (
            r"(?:which|what) (?:child|pupil|student|resident|tenant|patient|client|family|victim|person|employee"
            r"|officer|social worker|teacher|carer)(?: (?:was|is|were|has|had|got|did))(?= )(?! (?:\S+ )?"
            r"(?:responsible|accountable|answerable|in charge|leading|looking after|dealing with|down as|down for"
            r"|the lead|lead|the owner|owner|named)\b)"
        ),
        "",
    ),
    (
        "person",
        (
            rf"(?:who|whos|which)(?: are| is| of)?(?: the| our| my)* {WORKERS} (?:without|with no|missing|lacking"
            rf"|that have no|who have no)(?: an?| any| their)? (?:{PERSONAL})"
            rf"|(?:name|give|tell)(?: me| us)?(?: the)? names$|by (?:named )?(?:person|employee|officer|staff member)$"
        ),
        rf"\b(?:names|breach\w*|incidents?|absence|sickness|{PERSONAL}|without|no|missing|lacking)\b",
    ),
    (
        "person",
        (
            r"name(?: me)? the (?:worst|best|weakest|laziest|top)(?: \S+){1,3}"
            r"|(?:(?:and|with|their|the|by|give|me|us|i|want|need) )*names?(?: and (?:numbers|shame))?"
            r"(?: (?:them|each|please|pls|too|as well|all|of them))*$"
        ),
        rf"^(?!.*\b{OF_RETURNS}\b).*\b(?:{AT_WORK}|{PEOPLE_AT_WORK}|(?:which|what|whose) (?:\S+ )?{SERVED})\b",
    ),
    (
        "person",
        (
            rf"(?:{SERVED}s?|their|his|her|patients|victims|childs|childrens|persons|peoples|workers)(?: (?:full|first"
            r"|real|own))? initials|(?:and|with|by|give me|show me|the) initials(?: (?:of|for)(?: \S+){1,4})?"
            r"(?: (?:please|pls|too|as well))*$"
            rf"|(?:{SERVED}s?|{PEOPLE_AT_WORK})(?: (?:full|first|real|own))? names(?: (?:please|pls|too|as well))*$"
        ),
        r"^(?!.*\b(?:stands? for|means?|meaning|mean)\b)",
    ),
    (
        "person",
        (
            r"(?:staff|employee|officer|individual|named|personal|personnel|hr)(?: \w+)? (?:names|records?"
            r"|files?|details|data) (?:of|for|on|about)|(?:names?|list) of (?:the )?(?:staff|employees"
            r"|officers|people|tenants|claimants|residents|children|victims|families)"
        ),
        "",
    ),
    (
        "person",
        (
            r"(?:give|tell|send|get|list|show|have|need|want|see)(?: me| us)?(?: (?:all|the|a|list|of|their|full))*"
            r" names?(?: and \w+)? of(?= )"
        ),
        (
            rf"\bof (?:\w+ ){{0,3}}?(?:{WORKERS}|{WORKER}s?|children|leavers|parents|families|customers|claimants"
            r"|applicants|complainants|offenders|firefighters|apprentices|volunteers|tenants|adopters|adults|residents"
            r"|victims|everyone|everybody|anyone|who)\b(?! responsible| in charge)"
        ),
    ),
    (
        "person",
        (
            r"(?:(?:and|so|ok|just|the|a|all|full|list|of|with|what are|whats|their) )*names? of (?:(?:those|the ones"
            r"|them|anyone|anybody|everyone|everybody|people|all) (?:who|whos|that|thats|with|without|on|off)(?= |$)"
            r"|(?:those|the ones) (?:not )?[a-z]+ed$)"
        ),
        rf"^(?!.*\b(?:{OF_RETURNS}|in charge|leads?|owns?|involved)\b)",
    ),
)
"""Why, what is looked for in the text with names masked, and what must stand in the whole text besides."""
