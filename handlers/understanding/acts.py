"""Things people ask to be done rather than answered: each act with the ways of asking for it."""

import re
from functools import cache

ACTS: tuple[tuple[str, str], ...] = (
    (
        "learned words",
        (
            r"(?:what|which)(?: new)? words (?:have|did|do) you (?:(?:been )?taught|learn(?:ed|t)?|remember(?:ed)?"
            r"|know now)|(?:remembered|learned|learnt|taught) words"
            r"|words (?:that )?(?:you have|youve|you) (?:learn(?:ed|t)|remembered|been taught)"
        ),
    ),
    (
        "remind",
        (
            r"remind (?:me|us|them|him|her|everyone|the|§)|reminder|nudge me|ping me|prompt me|set (?:a"
            r"|an) (?:alarm|alert)|chase me"
        ),
    ),
    ("back", r"^(?:hi |hello )?(?:im|i am) back(?: (?:at work|now|today|in the office|early))*$"),
    (
        "move",
        (
            r"^(?:please |pls |can you |can we )*(?:move|transfer|reassign|reallocate|hand(?: over)?|give|pass)"
            r"(?: over)?(?: \S+){0,8} (?:to|over to)(?= )|(?:has left|have left|is leaving|are leaving|leaves"
            r"|takes? over (?:from|everything)|taking over (?:from|everything))"
        ),
    ),
    (
        "deputy",
        (
            r"(?:will|can|is going to|is|are|to|should|shall|gonna|ll) (?:be )?(?:do|doing|cover|covering"
            r"|enter|entering|submit|submitting|fill|filling|stand|standing|handle|handling|return"
            r"|returning|complete|completing)(?: in)?(?: for)? (?:mine|my|me\b)|covering for me"
            r"|cover for me|(?:im|i am|ill be|i will be|am) (?:away|on leave|off|out|on holiday"
            r"|on annual leave|out of (?:the )?office)(?= |$)|out of office|delegate|hand (?:over )?my"
            r"|my deputy|stand in for me|do mine|in my absence|while im (?:away|off|out)"
        ),
    ),
    (
        "subscribe",
        (
            r"(?:send|email|post|message|ping|dm|drop (?:me|us)|forward|text)(?: me| us)?(?: .*)?\b(?:every|each"
            r"|weekly|daily|monthly|whenever|as soon as|automatically|regularly)\b|(?:send|email|give|post"
            r"|message|tell|show|ping|dm|drop|forward|text)(?: me| us)?(?: .*)?\b(?:every|each|weekly"
            r"|daily|whenever|as soon as|automatically|regularly|when(?:ever)? (?:anything|something|it"
            r"|any))\b(?! (?:service|portfolio|directorate|indicator|ward|area|single|team"
            r"|quarters? (?:since|for)|quarter$))|subscribe|sign me up|alert me|notify me|(?:keep"
            r"|let) (?:me|us) (?:posted|updated|informed|in the loop|know (?:when|if|whenever|as soon))"
            r"|tell me (?:when|if|whenever|as soon) (?:anything|something|it|any|§|a|there)|warn me|(?:a"
            r"|the|my) (?:weekly|daily|monthly) (?:digest|email|update|summary|message)|flag (?:it )?to me"
        ),
    ),
    (
        "digest settings",
        (
            r"stop (?:sending|posting|telling|the|these|those|all|my|good|bad|emailing|messaging|giving"
            r"|showing|reminding)|unsubscribe|(?:un)?mute|turn (?:off|on)|switch (?:off|on)|(?:dont"
            r"|do not) (?:send|post|message|email|remind|bother)|digests? (?:only|just|when|off|on|every"
            r"|weekly|monthly|at)|only (?:send|post|message|tell)|(?:fewer|less|no more|more) (?:messages"
            r"|reminders|digests|notifications|posts|emails|alerts|good news)|pause (?:the )?(?:digests?"
            r"|reminders?|messages?)|(?:change|edit|set up|customi[sz]e) (?:my |the )?(?:digests?"
            r"|notifications?|subscriptions?|alerts?)"
        ),
    ),
    (
        "preview digest",
        (
            r"preview|(?:see|show(?: me)?) (?:the |a )?(?:next |draft |latest )?(?:\S+ )?digest(?= |$)"
            r"|what will the digest|hold (?:back )?the digest|(?:send|post) the (?:§ )*digest"
        ),
    ),
    (
        "share",
        (
            r"(?:send|forward|share|email|show|copy|message)(?: (?:this|that|it|these|them|those))+ (?:to"
            r"|with) \w+|(?:post|share|forward|send|put|publish|pin|copy|paste|drop|stick)(?: (?:this|that"
            r"|it|these|them|those|the answer|the chart|the list|§))+ (?:in|to|into|with|on|onto"
            r"|over)(?: the| our)? (?:\w+ )?(?:channel|chat|group|team|thread|everyone|§|smt|cmt"
            r"|colleagues|director|head|leadership|slack|teams)(?!\w)|(?:post|share|forward|put"
            r"|drop)(?: (?:this|that|it|these|them|those))+ (?:in|to|into|with) (?!a |an |my "
            r"|the (?:report|newsletter|public|press|paper))\w+$"
        ),
    ),
    (
        "change target",
        (
            r"^(?:please |pls |can you |could you |can we |can i |i want to |id like to |we need to "
            r"|i need to )*(?:change|set|update|amend|move|increase|reduce|raise|lower|revise|alter|make"
            r"|edit) (?:the |our |my |this |that )?(?:§ )*(?:target|tolerance|floor|threshold)s?\b(?= |$)"
        ),
    ),
    (
        "sign off",
        (
            r"^(?:please |pls |can you |i want to |id like to )?(?:sign(?: off)?|approve|authorise|publish"
            r"|release)(?: \S+){0,5}$"
        ),
    ),
    ("undo", r"^(?:please |pls |can you |can i )?undo\b"),
    ("restate", r"^(?:please |pls |can you |i want to |i need to |we need to )*restate(?= |$)"),
    (
        "withdraw",
        (
            r"^(?:please |pls )?(?:withdraw|delete|remove|wipe|reset|undo|revert"
            r"|roll back)(?: (?:the|my|our|this|that|all|last|§|@|figures?|returns?|change|entry"
            r"|submission|everything|data|number))+$"
        ),
    ),
    (
        "book meeting",
        (
            r"(?:book|schedule|arrange|set up|organise|organize|diarise|cancel|move)(?: (?:a|an|the|my|our"
            r"|in|next))* (?:§ )*(?:meetings?|prts?|session|slot|review|appointment|call|date)\b"
        ),
    ),
    (
        "add",
        (
            r"^(?:please |pls |can you )?(?:add|create|new|log|raise|record|open|close|complete"
            r"|mark) (?:a |an |the |this |that |my )?(?:new )?(?:action|risk|project|indicator|measure|kpi"
            r"|person|user|service|comment)\b"
        ),
    ),
    ("import", r"^(?:please |pls |can you )?(?:import|upload|load) "),
)

_ACTS = tuple((name, re.compile(rf"(?<![\w§])(?:{pattern})(?!\w)")) for name, pattern in ACTS)


def act_asked(text: str) -> str:
    """The act that a text asks for; empty for none. `text` has names masked."""
    return next((name for name, pattern in _ACTS if pattern.search(text)), "")


@cache
def act_words() -> frozenset[str]:
    """Every word that occurs in these patterns: none of them is a slip for another word."""
    return frozenset(word for _, pattern in ACTS for word in re.findall(r"[a-z]{3,}", pattern))
