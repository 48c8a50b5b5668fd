"""What is refused because it is about somebody: a person's own affairs, and who is the best, worst or slowest."""

PERSONAL = (
    r"(?:long term sick|sickness|sick|absences?|absent|off sick|leave|holidays?|annual leave"
    r"|appraisals?|pay|salary|salaries|wages?|earnings|pension|bonus|disciplin\w+|dismissed|sacked|fired"
    r"|grievances?|performance review|1 ?2 ?1s?|supervision|home address|address|age|date of birth"
    r"|birthday|phone number|mobile|religion|ethnicity|disability|pregnan\w+|medical|health"
    r"|expenses|contract|hours|overtime|misconduct|capability|suspended|suspension|redundan\w+"
    r"|track record|probation(?! service)|illness|productivity|timekeeping|attendance)"
)

WORKERS = (
    r"(?:staff|officers?|people|employees?|(?:social |care |case )?workers?|managers?|colleagues?|teachers?"
    r"|(?:call )?(?:agents?|handlers?|advis[eo]rs?)|operatives?|drivers?|nurses?|inspectors?|planners?)"
)

_AT_WORK = rf"(?:{WORKERS}|who(?: else)? (?:in|at|from|on|is|was|has|had|have|took|gets|got)|whose|whos)"
_OF_RETURNS = (
    r"(?:submit\w*|return\w*|sign\w*|figures?|owes?|late|overdue|outstanding|responsible|indicators?|measures?"
    r"|kpis?)"
)

_WORKER = r"(?:officer|person|employee|(?:social |care |case )?worker|manager|colleague|teacher|carer|nurse)"

_SERVED = (
    r"(?:tenants?|residents?|claimants?|customers?|taxpayers?|debtors?|child|children|pupils?|students?|patients?"
    r"|clients?|service users?|carers?|famil(?:y|ies)|households?|landlords?|victims?|offenders?|applicants?|callers?)"
)
_OWED_TO_STAFF = (
    r"(?:training|courses?|refreshers?|induction|conversations?|convos?|one to ones?|dbs(?: checks?)?|jabs?|vaccin\w+)"
)
_JUDGED = r"(?:worst|best|weakest|strongest|laziest|poorest|slowest|fastest|top|bottom|highest|lowest)"

_PROCEEDINGS = (
    r"(?:(?:final|first|second|written|verbal)(?: written)? warnings?|disciplin\w+|gross misconduct|grievances?"
    r"|capability (?:procedure|process|proceedings)|gardening leave|performance improvement plan"
    r"|(?:formal |internal )?investigation for)"
)

PEOPLE_REFUSED: tuple[tuple[str, str, str], ...] = (
    (
        "person",
        (
            r"(?:which|who|whos|whose|any|anyone|anybody|somebody|someone|name|names|list)(?: \S+){0,6}?"
            r" (?:on|facing|under|had|has|have|got|given|receiv\w+|issued|going through|up for|in|put on)"
            rf"(?: (?:a|an|the|their|any))* {_PROCEEDINGS}"
        ),
        "",
    ),
    (
        "person",
        r"(?:who|whos|name|names)",
        (
            rf"\b(?:who(?:s| is| are| was| were)|name(?: me)?|names of) (?:the |our |my )+(?:\S+ )?"
            rf"(?:{_SERVED} (?:with|who|whos|that|owing|having|whose|on|in)|{_WORKER} (?:with|having)(?: the| our)*"
            r" (?:most|least|fewest|biggest|highest|lowest|worst|best|longest|largest|smallest|shortest|slowest))\b"
        ),
    ),
    (
        "person",
        rf"{_JUDGED}",
        (
            rf"\b{_JUDGED}(?:[ -](?:performing|performers?|rated|paid))?(?: (?:single|individual))?"
            rf" (?:members?|{WORKERS})(?: of staff)? (?:of|in|on|from) (?:my|our|the|his|her|their) (?:\S+ )?"
            r"(?:team|staff|service"
            r"|department|office|section|unit)\b(?! (?:turnover|survey|sickness))"
        ),
    ),
    (
        "person",
        rf"(?:which|what|whose|any|name|list)(?: of)?(?: the| our| my| all)*(?: §)? {WORKERS}(?: of staff)?(?!\w)",
        (
            r"\b(?:failed|fail|passed|pass|missed|refused|skipped|lack|lacked|havent|hasnt|didnt|not)"
            r"(?: (?:had|done|completed|passed|got|have|do|taken|been|their|his|her|an?|any|the))*"
            rf" (?:\w+ )?(?:{PERSONAL}|{_OWED_TO_STAFF})(?!\w)"
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
        r"(?:who|which|what)",
        (
            rf"\b(?:who|(?:which|what)(?: of (?:my|our|the))? {WORKERS})\b(?: \S+){{0,5}}? (?:failed|flunked|passed"
            rf"|failing|passing|scraped through) (?:their|his|her|the|an?) (?:\S+ )?(?:{PERSONAL})\b"
            r"(?! (?:targets?|rates?))"
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
            rf"(?:who|whos|which)(?: are| is| of)?(?: the| our| my)* {WORKERS} (?:without|with no|missing|lacking"
            rf"|that have no|who have no)(?: an?| any| their)? (?:{PERSONAL})"
            rf"|(?:name|give|tell)(?: me| us)?(?: the)? names$|by (?:named )?(?:person|employee|officer|staff member)$"
        ),
        rf"\b(?:names|breach\w*|incidents?|absence|sickness|{PERSONAL}|without|no|missing|lacking)\b",
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
        (
            r"name(?: me)? the (?:worst|best|weakest|laziest|top)(?: \S+){1,3}"
            r"|(?:(?:and|with|their|the|by|give|me|us|i|want|need) )*names?(?: and (?:numbers|shame))?"
            r"(?: (?:them|each|please|pls|too|as well|all|of them))*$"
        ),
        rf"^(?!.*\b{_OF_RETURNS}\b).*\b{_AT_WORK}\b",
    ),
    (
        "person",
        r"(?:which|what|whose|who|whos)",
        (
            rf"\b(?:(?:which|what|whose)(?: of (?:my|our|the))? (?:\S+ )?{_WORKER}s?|who(?: else)? (?:in|at|from|on)"
            r"(?: \S+){1,5}?) (?:have|has|had|are|were|is|was|with|gets?|got|took|takes?|holds?|carry|carries)"
            r"(?: got| had| taken| the| our){0,3} (?:most|biggest|highest|largest|longest|heaviest|worst|best|lowest"
            rf"|fewest|smallest|shortest|weakest|strongest|slowest)\b(?!.*\b{_OF_RETURNS}\b)"
        ),
    ),
    (
        "person",
        (
            rf"(?:which|what|who|name|list)(?: of)?(?: the| our| my| your)*(?: worst| best| top| laziest)* {WORKERS}"
            r"(?: (?:are|is|was|were|have|has|been|currently|still|always))* (?:off|absent|sick|ill|late"
            r"|underperforming|worst)"
            rf"(?= |$)|name(?: me)? the (?:worst|best|weakest|laziest|top)(?: \S+){{0,2}} {WORKERS}"
            r"|(?:home |postal |email )?address(?:es)? of"
            r"|(?:performance )?(?:rating|review|appraisal|record) (?:for|of) \S+ \S+ as an? (?:employee|officer"
            r"|manager)"
            r"|how (?:many|much) (?:sick )?(?:days|time|leave|sick days|hours)(?: off)? (?:has|did|have)"
            r" (?!we|the|our|it|they|staff|you|§|an? )\S+(?: \S+)? (?:had|take|taken|have|took)"
            r"|how (?:many|much) (?:sick (?:days|leave|time)|leave|(?:days|time|hours) off) does"
            r" (?!we|the|our|it|they|staff|you|§|an? )\S+(?: \S+)? (?:take|have)"
            r"|how (?:many|much) (?:sick )?(?:days|time|hours) (?:was|were|has|is) (?!we |the |our |it |they |staff )"
            r"\S+(?: \S+)? (?:been )?off(?= |$)"
        ),
        "",
    ),
    (
        "person",
        (
            r"(?:which|what|any|whose|who|list|name|names of|list of)(?: \w+)? (?:officers?|staff|people"
            r"|employees?|managers?|workers?|persons?|individuals?|person|colleagues?"
            r"|members of staff)(?: (?:who|that|have|has|are|is|were|was|not|havent|hasnt|hadnt|didnt|dont"
            rf"|still|done|had|took|taken|been|on|with|off|for|to|the|most|a|their|missed))* (?:{PERSONAL})"
        ),
        "",
    ),
    (
        "person",
        (
            r"(?:whos|who is|who was|whos been|who has been|who are|who took|who has taken"
            r"|who had) (?:currently |been |the |most |a lot |long term |always |on )*(?:off sick|sick"
            r"|off work|ill|on sick leave|on sick|sick leave|most sick|on long term sick|absent|being paid"
            r"|suspended|pregnant|getting sacked|getting fired|lazy|underperforming|the worst (?:manager"
            r"|officer|employee|person|member of staff))"
        ),
        "",
    ),
    (
        "person",
        (
            r"(?:whos?|who has|who hasnt|who havent|who have|who did|who didnt|which of (?:my|our"
            r"|the) (?:team|staff|officers|people|managers))(?: \w+)?(?: not| yet to)? (?:done|had"
            rf"|completed|missed|do|have|complete|has|had) (?:their|his|her|an|any) (?:{PERSONAL})"
        ),
        "",
    ),
    (
        "person",
        (
            r"(?:how much (?:does|do|is|did|are)|what (?:does|do|is|did)|whats) (?!(?:we|it|they"
            r"|the council|i|that|this) )(?:\w+ ){1,3}(?:earn|paid|get paid|salary|wage)"
        ),
        "",
    ),
    (
        "person",
        (
            rf"(?:who|whos|which)(?: (?:is|are|was|were))?(?: the| our| my)* {_JUDGED}"
            r" (?:people|staff|persons?"
            r"|employees?|individuals?|offenders?|culprits?|members? of staff|colleagues?)"
            r" (?:for|at|on|with|when it comes to)(?= )"
        ),
        rf"\b(?:{PERSONAL}|lateness|time off)\b",
    ),
    (
        "person",
        (
            r"(?:has|did|does|is|was) (?!(?:the|our|my|it|everyone|council|that|this|anyone|sickness"
            r"|everybody) )[a-z]+(?: [a-z]+)? (?:been |taken |take |have |had )*(?:off sick|sick leave"
            r"|off ill|time off|sick days|off work|on the sick)|(?:been|was|is) off (?:the )?(?:longest"
            r"|most|sick)"
        ),
        "",
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
            r"who(?: else)?(?: in| at| from| on| within)(?: (?!has|have|hasnt|havent|is|are)\S+){1,7}"
            r" (?:has|have|hasnt|havent|has not|have not|is yet to|are yet to)(?: yet| still| already)?"
            r" (?:had|have|done|do|taken|take|completed|complete|missed) (?:their|his|her|an?)"
            r"(?= (?!(?:figures?|returns?|numbers?|comments?|targets?|submissions?|data|actions?|report\w*)\b))"
        ),
        "",
    ),
    (
        "person",
        (
            r"who(?: else)?(?: in| at| from| on| within)?(?: (?!has|have|hasnt|havent|is|are)\S+){0,7}"
            r" (?:hasnt|havent|has not|have not)(?: yet| still)? (?:had|done|taken|completed|finished)"
            r" (?:§|appraisals?|pdrs?|training|supervisions?|inductions?|one to ones?)"
        ),
        r"\b(?:appraisals?|pdrs?|training|supervisions?|inductions?|one to ones?)\b",
    ),
    (
        "person",
        (
            r"who(?:s| is| are| has been| have been)?(?: (?:exactly|specifically|actually|is|are|was|currently|all))*"
            r" off(?= (?:sick|work|today|now|this|at|long|on|with|ill|@)|$)"
        ),
        "",
    ),
    (
        "person",
        (
            r"(?:which|what|whose)(?: of (?:my|our|the))?(?: (?!service|team|department|indicator|measure|one)\S+){1,3}"
            r" (?:are|is|were|was|(?:have|has) been)(?: currently| still| now)? (?:off sick|off work|sick|absent"
            r"|on (?:long term )?sick|on (?:sick |annual |maternity )?leave|on holiday|suspended|pregnant)(?!\w)"
        ),
        "",
    ),
    (
        "person",
        (
            r"who(?:s| has| have)? ?(?:hasnt|havent|hadnt|not|never|has not|have not)(?: yet| still| ever)? (?:had"
            r"|attended|received|been given|been to) (?:their|his|her)(?= (?!(?:sign|return|figure|target)))"
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
            rf"\bof (?:\w+ ){{0,3}}?(?:{WORKERS}|{_WORKER}s?|children|leavers|parents|families|customers|claimants"
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
        rf"^(?!.*\b(?:{_OF_RETURNS}|in charge|leads?|owns?|involved)\b)",
    ),
    (
        "person",
        (
            r"(?:how much (?:does|do|is|did|are|was)|what (?:does|do|is|did))(?: \S+){1,5}? (?:officer|director"
            r"|executive|manager|head|leader|mayor|chief|boss|worker|teacher|councillor|cllr|fighter|firefighter)s?"
            r"(?: of(?: \S+){1,3})? (?:earn|earning|paid|get paid|make|on|take home)"
            r"(?= (?:a|per|every|each|as|@|in)(?!\w)|$)"
        ),
        "",
    ),
)
"""Why, what is looked for in the text with names masked, and what must stand in the whole text besides."""
