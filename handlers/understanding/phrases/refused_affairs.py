"""What is refused because it is somebody's own affair: being off sick, leave, pay, appraisals, proceedings."""

from handlers.understanding.phrases.words_of_people import PERSONAL, WORKERS

_OWED_TO_STAFF = (
    r"(?:training|courses?|refreshers?|induction|conversations?|convos?|one to ones?|dbs(?: checks?)?|jabs?|vaccin\w+)"
)

_PROCEEDINGS = (
    r"(?:(?:final|first|second|written|verbal)(?: written)? warnings?|disciplin\w+|gross misconduct|grievances?"
    r"|capability (?:procedure|process|proceedings)|gardening leave|performance improvement plan"
    r"|(?:formal |internal )?investigation for)"
)

_DEALT_WITH = (
    r"(?:disciplined|sacked|fired|dismissed|suspended|demoted|reprimanded|investigated|let go|made redundant"
    r"|performance managed|booted out|shown the door|(?:given )?the (?:sack|boot|push|chop|elbow))"
)
"""What is done to somebody by whom they work for."""

AFFAIRS_REFUSED: tuple[tuple[str, str, str], ...] = (
    (
        "person",
        (
            rf"(?:who|whos|whose|anyone|anybody|someone|somebody|which(?: of)?(?: my| our| the)* {WORKERS})"
            r"(?: \S+){0,5}? (?:being|been|be|get|gets|getting|got|is|are|was|were|facing|up for|in line for)"
            rf"(?: \w+ly| all| just| about to be| going to be| to be)? {_DEALT_WITH}"
        ),
        "",
    ),
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
        rf"(?:which|what|whose|any|name|list)(?: of)?(?: the| our| my| all)*(?: §)? {WORKERS}(?: of staff)?(?!\w)",
        (
            r"\b(?:failed|fail|passed|pass|missed|refused|skipped|lack|lacked|havent|hasnt|didnt|not)"
            r"(?: (?:had|done|completed|passed|got|have|do|taken|been|their|his|her|an?|any|the))*"
            rf" (?:\w+ )?(?:{PERSONAL}|{_OWED_TO_STAFF})(?!\w)"
        ),
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
            r"|how (?:well|highly|handsomely|badly|generously) paid (?:is|are|was) (?!(?:we|it|they|our|this|that"
            r"|the (?:council|staff|workforce))(?!\w))[a-z]+"
        ),
        "",
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
            r"who(?: else)?(?: in| at| from| on| within)?(?: (?!has|have|hasnt|havent|is|are|what|which)\S+){0,6}?"
            r" (?:missed|skipped|dodged|avoided|refused|ducked|never had|got|(?:has|have|hasnt|havent) (?:got|had)"
            r"|(?:didnt|did not|never) (?:have|do|get|finish|complete|manage|take|sit|attend))"
            r" (?:their|his|her|an?)(?= (?:§|appraisals?|pdrs?|training|supervisions?|inductions?|one to ones?))"
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
            r"who(?:s| else)?(?: (?:in|at|from|on|of|within)(?: (?!has|have|hasnt|havent|is|are)\S+){1,5}?)?"
            r"(?:s| has| have| still| all)* ?(?:hasnt|havent|hadnt|not|never|has not|have not)?"
            r"(?: yet| still| ever)* (?:had|attended|received|been given|been offered) (?:theirs|one(?! of)|his|hers)"
            r"(?= (?:yet|this|still|so|in|on|at|by|@|please|then|now)(?!\w)|$)"
        ),
        "",
    ),
    (
        "person",
        (
            r"(?:everyones?|everybodys?|anyones?|anybodys?|someones?|somebodys?|each others?|one anothers?|peoples"
            r"|colleagues|coworkers|managers|bosss|bosses|directors|officers|heads|his|her)"
            r" (?:(?:own|full|exact|actual|current|individual|home|bank|annual|monthly) )*(?:salar(?:y|ies)|wages?"
            r"|payslips?|pay ?packets?|earnings|bank (?:details|accounts?)|addresses|phone numbers|bonuses)(?= |$)"
            r"|(?:salaries|wages|payslips|home addresses) (?:of|for) (?:all|each|every\w*|everyone|everybody|anyone"
            r"|the (?:staff|team|officers|directors|managers|whole))(?= |$)"
        ),
        "",
    ),
    (
        "person",
        (
            r"(?:how much (?:does|do|is|did|are|was)|what (?:does|do|is|did))"
            r"(?! (?:i|we|you|they|members|cabinet|scrutiny)\b)(?: \S+){1,5}? (?:officer|director|executive"
            r"|manager|head|leader|mayor|chief|boss|worker|teacher|councillor|cllr|fighter|firefighter)s?"
            r"(?: of(?: \S+){1,3})? (?:earn|earning|paid|get paid|make|on|take home)"
            r"(?= (?:a|per|every|each|as|@|in)(?!\w)|$)"
        ),
        "",
    ),
)
"""Why, what is looked for in the text with names masked, and what must stand in the whole text besides."""
