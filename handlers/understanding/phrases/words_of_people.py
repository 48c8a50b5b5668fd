"""Words for people in questions that are refused: what is their own affair, who works here and who is served."""

PERSONAL = (
    r"(?:long term sick|sickness|sick|absences?|absent|off sick|leave|holidays?|annual leave"
    r"|appraisals?|pay|salary|salaries|wages?|earnings|pension|bonus|disciplin\w+|dismissed|sacked|fired"
    r"|grievances?|performance review|1 ?2 ?1s?|supervision|home address|address|age|date of birth"
    r"|birthday|phone number|mobile|religion|ethnicity|disability|pregnan\w+|medical|health"
    r"|expenses|contract|hours|overtime|misconduct|capability|suspended|suspension|redundan\w+"
    r"|track record|probation(?! service)|illness|productivity|timekeeping|attendance)"
)

WORKERS = (
    r"(?:staff|officers?|people|employees?|individuals?|(?:social |care |case )?workers?|managers?|colleagues?"
    r"|members? of (?:the )?(?:staff|team|workforce)|(?:staff|team) members?|teachers?|(?:call )?(?:agents?|handlers?"
    r"|advis[eo]rs?)|operatives?|drivers?|nurses?|inspectors?|planners?)"
)

PEOPLE_AT_WORK = (
    r"(?:fire ?fighters|crew(?: members)?|apprentices|volunteers|foster carers|adopters|librarians|wardens|trainees"
    r"|lifeguards|caretakers|carers|starters|leavers)"
)

AT_WORK = rf"(?:{WORKERS}|who(?: else)? (?:in|at|from|on|is|was|has|had|have|took|gets|got)|whose|whos)"

OF_RETURNS = (
    r"(?:submit\w*|return\w*|sign\w*|figures?|owes?|late|overdue|outstanding|responsible|indicators?|measures?"
    r"|kpis?)"
)

WORKER = (
    r"(?:officer|person|employee|(?:social |care |case )?worker|manager|colleague|teacher|carer|nurse"
    r"|members? of (?:the )?(?:staff|team|workforce)|(?:staff|team) member)"
)

SERVED = (
    r"(?:tenants?|residents?|claimants?|customers?|taxpayers?|debtors?|child|children|pupils?|students?|patients?"
    r"|clients?|service users?|carers?|famil(?:y|ies)|households?|landlords?|victims?|offenders?|applicants?|callers?)"
)

JUDGED = r"(?:worst|best|weakest|strongest|laziest|poorest|slowest|fastest|top|bottom|highest|lowest)"
