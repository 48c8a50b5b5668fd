"""Chasing those who owe figures, in any of the usual words: what is done to whom, and that they are late."""

HURRY = (
    r"(?:chas(?:e|ing)|chiv(?:v)?y(?:ing)?|hurry(?:ing)?|nudg(?:e|ing)|pok(?:e|ing)|prod(?:ding)?|badger(?:ing)?"
    r"|hassl(?:e|ing)|hound(?:ing)?|nag(?:ging)?|pester(?:ing)?|harr(?:y|ying)|harass(?:ing)?|bug(?:ging)?"
    r"|press(?:ing)?"
    r"|push(?:ing)?|goad(?:ing)?|gee(?:ing)?|jolly(?:ing)?|rattl(?:e|ing)|cajol(?:e|ing)|lean(?:ing)? on|jog(?:ging)?"
    r"|get(?:ting)? (?:after|on to|onto|on at|at)|go(?:ing)? after|round(?:ing)? up|kick(?:ing)?|shak(?:e|ing) down"
    r"|crack(?:ing)? (?:(?:on with|down on)|the whip (?:on|with|over))|call(?:ing)? in|pull(?:ing)? in"
    r"|mop(?:ping)? up|sweep(?:ing)? up"
    r"|gather(?:ing)? (?:in|up)|demand(?:ing)?|dunning|dun|track(?:ing)? down|hunt(?:ing)? down|run(?:ning)? after"
    r"|follow(?:ing)? up(?: (?:with|on))?|put(?:ting)? (?:some |more )?pressure on|turn(?:ing)? the (?:screws?"
    r"|heat)(?: up)?"
    r" on|light(?:ing)? a fire under|step(?:ping)? on)"
)
"""What is done to those who are late, and to nobody else."""
_TELL = (
    r"(?:ping(?:ing)?|prompt(?:ing)?|remind(?:ing)?|messag(?:e|ing)|email(?:ing)?|e mail(?:ing)?|contact(?:ing)?"
    r"|writ(?:e|ing) to|text(?:ing)?|dm(?:ing)?|drop(?:ping)? (?:a )?(?:line|note|message|email|reminder|chaser) to"
    r"|(?:send|sending|issue|issuing|fire|firing|get|shoot|give|giving)(?: (?:out|off))? "
    r"(?:(?:a|an|the|another|some|out|off|quick|gentle|friendly|final|stern|polite|round|of) )*"
    r"(?:reminders?|chasers?|nudges?|prompts?|notices?|emails?|messages?|chaser emails?)(?: (?:out|off|to|for))*"
    r"|(?:reminders?|chasers?)(?: out)? (?:to|for)|ask(?:ing)?|tell(?:ing)?|warn(?:ing)?|speak(?:ing)? to"
    r"|ring(?:ing)?|phone|call)"
)
"""What may as well be done to others: they have to be late."""
_POLITE = (
    r"^(?:(?:please|pls|plz|ok|okay|right|so|now|and|then|hi|can|could|will|would|you|we|i|lets|let|us|want|need|id"
    r"|like"
    r"|to|go|time|its|start|begin|keep|get|help|me|just|have|a|word|with|mind|for|hey|bot|about|going|be|try|better"
    r"|had) )*"
)
LATE_ONES = (
    r"(?:(?:late|last|deadline|non|no|over) ?(?:comers?|returners?|missers?|submitters?|responders?|repliers?|runners?"
    r"|payers?|shows?)|latecomers?|stragglers?|laggards?|defaulters?|slow ?coaches|slackers?|offenders?|culprits?"
    r"|dawdlers?|debtors?|overdues?|lates|the tardy|foot draggers|hold ?outs"
    r"|(?:late|overdue|outstanding|missing|tardy|slow|unreturned|unsubmitted|delinquent|belated|remaining|owing|owed"
    r"|lagging|absent|defaulting|non ?compliant|dilatory|forgetful|behind)(?: (?:and|or) \w+)?"
    r"(?: (?:q\d|@|quarter \w+|quarterly|monthly|kpi|performance|\w+day))*"
    r" (?:returns?|figures?|figs|data|numbers?|submitters?|returners?|submissions?|updates?|info|information|inputs?"
    r"|people"
    r"|ppl|persons?|managers?|services?|teams?|owners?|ones|officers?|departments?|depts?|stuff|responses?|replies"
    r"|reporters?|providers?|folks?|indicators?|kpis?|measures?|metrics?|actuals?|entries|contributors?|responders?|lot"
    r"|staff|colleagues|parties|items)"
    r"|(?:whats?|whatever|anything|everything|all that|all|any|those|people|everyone|everybody|anyone|anybody|managers?"
    r"|services?|owners?|teams?|whos?|whoever|whose|returns?|figures?|data|numbers?|submissions?|them|ones|lot|ppl"
    r"|folks?"
    r"|staff|officers?|colleagues)"
    r"(?: (?:who|whos|whove|whose|that|also|ever|thats|theyve|they|which|with|have|has|had|hasnt|havent|hadnt|didnt"
    r"|not|yet|still"
    r"|is|are|isnt|arent|been|a|the|their|they|we|us|to|should|should have|ought|by|in|for|of|from|any|so far"
    r"|already|figures?|figs"
    r"|returns?|data|numbers?|submissions?|run|gone|now|just|all|never|up|on|q\d|@|this|last|quarter|month|deadline))*"
    r" (?:late|overdue|outstanding|missing|behind|due|owes?|owing|owed|missed|past (?:time|due|it|the|their|its)"
    r"|returned?|sent|submit(?:ted)?|given|replied|responded|delivered|coughed|provided|filled|entered|done|come in"
    r"|coming in|completed?|dragging|lagging|slow|gone quiet|silent|nothing|forgotten|put|hand(?:ed)?|got|produced"
    r"|shown"
    r"|send|give|provide|enter|cough|tardy|failed|let us down|keeping us waiting|in default|in arrears))"
)
"""Those who owe figures, or what they owe."""
_LEADING_TO = r"(?: (?:\S+)){0,4}? "

CHASING = (
    (
        rf"{_POLITE}(?:{HURRY})(?: (?:up|along|on))?(?! (?:me|us|list|it|that"
        rf"|this)(?!\w)){_LEADING_TO}(?:{LATE_ONES})(?!\w)"
    ),
    rf"{_POLITE}(?:{_TELL})(?! (?:me|us|myself)(?!\w)){_LEADING_TO}(?:{LATE_ONES})(?!\w)(?! (?:every|each)(?!\w))",
    (
        r"^(?!(?:who|whos|whose|what|whats|which|how|show|list|is|are|any|do|does|have|has|give|tell|where|why) )"
        rf"(?:\S+ ){{0,2}}?(?:{LATE_ONES})(?: \S+){{0,2}}? (?:{HURRY}|{_TELL}|need (?:a )?(?:{HURRY}|reminder"
        rf"|push|kick|nudge|prod|poke))"
        r"(?: (?:them|those|all|please|pls|now|up|the lot|each|again|everyone|again))*$"
    ),
    (
        rf"{_POLITE}(?:give|send|drop|shoot|issue) (?:\S+ ){{0,2}}?(?:{LATE_ONES})(?: (?:theirs|in|it|a|an|the"
        rf"|another|some|quick"
        r"|friendly|gentle|sharp|little|bit|of|polite|final))* "
        r"(?:nudge|reminder|prod|poke|push|kick|prompt|chaser|shove|shout|ring|call|email|message|hurry up"
        r"|warning|rocket)"
    ),
    (
        rf"{_POLITE}(?:{_TELL}|{HURRY}) (?:everyone|everybody|anyone|anybody|all|people|those|whoever)"
        r"(?: (?:of them|that|who|whos|with|has|have|havent|not|yet|still|is|are|hasnt))*"
        r" (?:owes?|owing|late|overdue|outstanding|behind|missing)(?!\w)"
    ),
)
