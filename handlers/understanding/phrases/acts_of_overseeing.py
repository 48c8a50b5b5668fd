"""What officers ask to be done: words that were taught, samples, chasing, who returns what and how much is asked."""

from handlers.understanding.phrases.acts_of_chasing import CHASING, HURRY
from handlers.understanding.words.pattern import Pattern

BOARD = "board"
"""The performance officers' list of who has returned what."""

CHASE_TARGETS = "chase targets"
"""Reminding those whose targets are still to be set."""

CHASE = "chase"
"""Reminding those who owe figures."""

_CHASED = Pattern(
    rf"^(?:(?:please|pls|can you|could you|can we|lets|i want to|time to|start|need to) )*{HURRY}(?: up)?(?P<whom>.*)$"
)
_EVERYBODY = Pattern(
    r"(?: (?:all|everybody|everyone|anyone|anybody|them|those|they|people|persons?|the|of|who|whoever|whos|that|which"
    r"|has|have|havent|hasnt|hadnt|didnt|dont|not|no|nothing|still|yet|owes?|owing|returned?|submit(?:ted)?|gave"
    r"|given|sent|done"
    r"|overdue|outstanding|late|missing|returns?|figures?|data|numbers?|rest|others?|remaining|stragglers|laggards"
    r"|latecomers|offenders|culprits|owners?|managers?|services?|is|are|to|come|in|for|from|this|last|quarters?|months?"
    r"|period|run|gone|past|time|times|deadlines?|cut|off|due|date|dates|miss(?:ed|ing|ers)?|behind|tardy|slow|after"
    r"|along|on"
    r"|submitters?|returners?|responders?|defaulters?|late ?comers|latecomers|whose|whove|been|go|get|were|was|in|by"
    r"|should"
    r"|already|what|whatever|ppl|folks?|staff|officers?|teams?|departments?|submissions?|updates?|info|kpis?"
    r"|indicators?"
    r"|measures?|replied|responded|anything|any|non|reply|respond|hold ?outs|foot|draggers|asking|ask|so far"
    r"|cough(?:ed)?|put|everything|nothing|sorted|theirs|we|us|our|me|all of"
    r"|period|now|please|pls|again|every|single|one|ones|their|it|up|today|straight away|right away|with|a"
    r"|reminder|any|q\d|h\d|\d{4}(?: \d\d)?))*"
)


def chased_unclearly(text: str) -> str:
    """Whom a text asks to be chased besides everybody, as far as it says so: "those who are on leave"."""
    found = _CHASED.match(text)
    whom = found["whom"].rstrip(" .!,") if found else ""
    return "" if _EVERYBODY.fullmatch(whom) else whom.strip()


OVERSEEING: tuple[tuple[str, str], ...] = (
    (
        "learned words",
        (
            r"(?:what|which)(?: new)? words (?:have|did|do) you (?:(?:been )?taught|learn(?:ed|t)?|remember(?:ed)?"
            r"|know now)|(?:remembered|learned|learnt|taught) words"
            r"|words (?:that )?(?:you have|youve|you) (?:learn(?:ed|t)|remembered|been taught)"
        ),
    ),
    (
        "verify",
        (
            r"^(?:please |pls |can you |can we |lets |i want to |id like to )*(?:verify|spot check)(?= |$)"
            r"(?! (?:that|whether|if|it|this|with)\b)"
            r"|^(?:please |pls |can you |can we |i want to |id like to )*(?:attach|add|file|keep|save) "
            r"(?:this |the |my |some )?(?:evidence|proof)(?= |$)"
            r"|^(?:draw|pick|show)(?: me| us)? (?:a |the )?(?:verification )?sample(?= |$)"
        ),
    ),
    (
        "planned changes",
        (
            r"(?:planned|pending|waiting|unapproved) changes(?= |$)"
            r"|changes (?:that |which )?(?:are |have been )?(?:still )?"
            r"(?:planned|pending|waiting|wait|awaiting)(?: (?:for|to|my|approval|a decision)(?: .*)?)?$"
            r"|(?:changes|change requests) (?:for me )?to (?:approve|come)(?= |$)"
        ),
    ),
    (
        CHASE_TARGETS,
        (
            r"^(?:please |pls |can you |could you |can we |lets |i want to )*(?:chase|chivvy|chivy|hurry|nudge)"
            r"(?: up)?(?: \S+){0,6}?"
            r"(?<!off)(?<!below)(?<!above)(?<!on)(?<!over)(?<!under)(?<!missed)(?: targets|(?<!missing) target)"
            r"(?: (?:setters?|owners?))?(?: (?:still|that|which|not|yet|to|be|are|set|final|finalised|outstanding"
            r"|missing|due|overdue|for|in|of|from|please|pls|now|this|next|the|year|§|@|\d\S*))*$"
        ),
    ),
    (
        CHASE,
        (
            r"^(?:please |pls |can you |could you |can we |lets |i want to )*(?:chase|chivvy|chivy|hurry)"
            r"(?: up)?(?= |$)(?! (?:me|list)\b)"
        ),
    ),
    *((CHASE, said) for said in CHASING),
    (
        BOARD,
        (
            r"(?:show|see|open|get|give)(?: me)? (?:the |my |our )?(?:returns? |officers? )?board$"
            r"|^(?:please |pls |the |my |our )*board(?: again| now| please| pls)*$"
            r"|(?:returns?|officers?) board$|who(?:s| has| have)? (?:returned|submitted|sent|given) what"
        ),
    ),
    (
        "returned on time",
        (
            r"(?:returns?|returned|returning|submits?|submitted|reports?|gives?|given) (?:\S+ ){0,2}on time"
            r"|on time (?:returns?|record)"
            r"|^(?:please |pls )?(?:(?:show|tell) (?:me |us )?)?"
            r"(?:who|which (?:services?|teams?|directorates?|owners?))(?: \S+){0,4} (?:late|behind|on time)"
            r"(?: \S+){0,4} (?:last|past|previous) (?:\S+ )?(?:quarters|years|months|year)$"
            r"|^(?:which|whose|what|how many) (?:returns?|figures|submissions)"
            r" (?:came|were|come|was|have been) (?:in )?late$"
            r"|^who(?:s)?(?: (?:is|are|was|were|has|have|been|gets))* "
            r"(?:always|usually|often|regularly|repeatedly) late"
        ),
    ),
    (
        "burden",
        (
            r"how (?:much|many (?:figures|numbers|minutes|hours)) (?:do|are|is|does) (?:we|it|you|outturn)"
            r" (?:ask(?:ing)?|demand)\b"
            r"|how much is (?:being )?asked of (?:whom|who|everybody|everyone|people|each|owners)\b"
            r"|(?:reporting|collection|return|returns) burden|burden (?:of|on) (?:\S+ ){0,3}\S+"
            r"|how (?:long|much time|many minutes) (?:do|does) (?:the |a |their )?returns? (?:take|cost)"
            r"|^(?:(?:please |show |list |whats |what is |how big is )(?:me )?)?(?:the |our )?burden$"
        ),
    ),
    (
        "nobody looks",
        (
            r"(?:nobody|no one|noone|no body)(?: has| have| is| ever)*"
            r" (?:look|ask|read|us|view|open|quot)(?:s|ed|ing|e|es)?\b"
            r"|(?:never|not been|not) (?:been )?(?:looked at|asked about)"
            r"|(?:unused|unread|unloved) (?:indicators|measures|kpis|figures)"
        ),
    ),
)
