"""Things people ask to be done rather than answered: each act with the ways of asking for it."""

import re
from functools import cache

from handlers.understanding.words.screening import Screen

BOARD = "board"
"""The performance officers' list of who has returned what."""

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
        "verify",
        (
            r"^(?:please |pls |can you |can we |lets |i want to |id like to )*(?:verify|spot check)(?= |$)"
            r"(?! (?:that|whether|if|it|this|with)\b)"
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
    ("chase", r"^(?:please |pls |can you |could you |can we |lets |i want to )*chase(?: up)?(?= |$)(?! (?:me|list)\b)"),
    (
        BOARD,
        (
            r"(?:show|see|open|get|give)(?: me)? (?:the |my |our )?(?:returns? |officers? )?board$"
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
            r"|^who(?:s)?(?: (?:is|are|was|were|has|have|been|gets))* "
            r"(?:always|usually|often|regularly|repeatedly) late"
        ),
    ),
    (
        "burden",
        (
            r"how (?:much|many (?:figures|numbers)) (?:do|are|is|does) (?:we|it|you|outturn) (?:ask(?:ing)?|demand)\b"
            r"|(?:reporting|collection|return|returns) burden|burden (?:of|on) (?:\S+ ){0,3}\S+"
            r"|how (?:long|much time|many minutes) (?:do|does) (?:the |a |their )?returns? (?:take|cost)"
            r"|^(?:(?:please |show |list |whats )(?:me )?)?(?:the |our )?burden$"
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
    (
        "my reminders",
        (
            r"^(?:(?:please|pls|can you|can i|could you|show|list|see|view|whats|what are|which are|check|manage)"
            r"(?: me)? )*(?:all )?(?:of )?my (?:(?:reminders|subscriptions|subs)(?: (?:and|or) )?)+$"
            r"|(?:what|which)(?: \S+){0,2} (?:have i|am i|did i|do i|have we) (?:\S+ )?(?:subscribed?|sign(?:ed)? up)"
            r"(?: to| for)?(?= |$)|(?:what|which) (?:reminders|subscriptions)\b"
            r"|what (?:do|will) you (?:send|remind) me(?: of| about)?(?: (?:regularly|automatically|when|every.*))?$"
        ),
    ),
    (
        "stop reminding",
        (
            r"^(?:please |pls |can you |could you )*(?:unsubscribe|stop that|stop (?:sending|emailing|messaging|dming"
            r"|showing|giving|telling|reminding|nudging|pinging) (?:me|us)(?!(?: \S+)* (?:digests?|posts?)\b)"
            r"|(?:dont|do not) (?:send|remind|nudge) (?:me|us)(?: .*)?\b(?:any ?more|again)$"
            r"|(?:stop|cancel|delete|remove|end|drop|forget|clear)(?: all)?(?: of)? (?:my|the|that|this|those|these)"
            r" (?:\S+ ){0,5}(?:reminders?|subscriptions?)\b)"
        ),
    ),
    (
        "remind",
        (
            r"remind (?:me|us|them|him|her|everyone|the|§)(?: (?:panel|board|committee|members?|cabinet|team|room|§))*+"
            r"(?! (?:please |pls |again )?(?:what|whats|who|whos|which|where|how|hows|why|whether|if)\b"
            r"(?!.*\b(?:every|each|tomorrow|tonight|later|next (?:week|month)|mon(?:day)?|tue(?:s|sday)?"
            r"|wed(?:s|nesday)?|thu(?:rs|rsday)?|fri(?:day)?|(?:on|by|at) (?:the )?\d+)\b))"
            r"|reminder|nudge me|ping me|prompt me|set (?:a"
            r"|an) (?:alarm|alert)|chase me"
        ),
    ),
    ("back", r"^(?:hi |hello )?(?:im|i am) back(?: (?:at work|now|today|in the office|early))*$"),
    (
        "change definition",
        (
            r"^(?:please |pls |can you |could you |can we |can i |i want to |id like to |we need to |i need to )*"
            r"(?:change|update|edit|amend|revise|rewrite|reword) (?:\S+ ){0,6}definition\b"
            r"|definition (?:(?:of|for) (?:\S+ ){1,8})?(?:is now|should now be|should read|will be)\b"
        ),
    ),
    (
        "change owner",
        (
            r"^(?:please |pls |can you |could you |can we |can i |i want to |id like to |we need to |i need to )*"
            r"(?:(?:change|set|update|amend|switch) (?:\S+ ){0,6}owner\b"
            r"|make (?:\S+ ){1,4}(?:the )?(?:new )?owner (?:of|for)\b)"
            r"|^(?!wh|is |was |how)(?:the )?(?:new )?owner (?:of|for) (?:\S+ ){1,8}"
            r"(?:is now|will be|should be|becomes)\b"
        ),
    ),
    (
        "move",
        (
            r"^(?:please |pls |can you |can we )*(?:move|transfer|reassign|reallocate|hand(?: over)?|give|pass)"
            r"(?: over)?(?: \S+){0,8} (?:to|over to)(?= )|(?:has left|have left|is leaving|are leaving|leaves"
            r"|takes? over (?:from|everything)|taking over (?:from|everything)"
            r"|^(?!wh|how |does |is |are ).*?(?:takes|take|taking|took) over(?= )(?! (?:\d|£|an? |the (?:last|past) ))"
            r"|^(?!wh|how |is |are )(?:\S+ ){1,5}(?:is|becomes|will be|to be) (?:now )?(?:the )?(?:new )?"
            r"(?:cabinet member|portfolio holder|lead member|holder) (?:for|of))"
            r"|^(?:please |pls |can you |could you |can we |i want to |id like to |we need to |i need to )*"
            r"(?:(?:make|appoint|name) (?:\S+ ){1,4}(?:as )?(?:the |our )?(?:new )?(?:\S+ ){0,4}?"
            r"(?:portfolio holder|cabinet member|lead member|holder)\b"
            r"|(?:change|set|update|amend|switch|replace) (?:\S+ ){0,6}?"
            r"(?:holders?|cabinet member|lead member)\b(?: \S+){0,10} (?:to|with|by)(?= ))"
            r"|^(?!wh|how |is |are |does |if )(?:\S+ ){1,4}(?:(?:now|will|to|should) )*(?:holds?|takes on)"
            r"(?: \S+){1,8} (?:from|as of|as from|starting|with effect from|effective)(?= )"
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
            r"|(?<!who )(?:will|is going to|ll|shall|gonna) (?:be )?(?:make|making|give|giving|put|putting|provide"
            r"|send|sending|type|typing)(?: in)? (?:mine|my (?:figures?|numbers?|returns?|data|indicators?|measures"
            r"|kpis?))\b"
            r"|my deputy|stand in for me|do mine|in my absence|while im (?:away|off|out)"
            r"|^(?:on (?:annual )?leave|on holiday|away|off|out)(?= (?:from|until|till|next|this|all|@|\d|mon|tue|wed"
            r"|thu|fri|tomorrow)).*|(?<!who )(?:is|are|will be|ll be) (?:covering|deputising|standing in|acting up"
            r"|my cover)(?: for (?:me|a bit|now))?$"
        ),
    ),
    (
        "subscribe",
        (
            r"^(?:on )?(?:every|each) (?:\S+ ){1,2}(?:please )?(?:send|email|give|post|message|tell|show|ping|dm|text"
            r"|remind) (?:me|us)\b"
            r"|(?:send|email|post|message|ping|dm|drop (?:me|us)|forward|text)(?: me| us)?(?: .*)?\b(?:every|each"
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
            r"|do not) (?:send|post|message|email|remind|bother(?! with| about))|digests? (?:only|just|when|off|on"
            r"|every|weekly|monthly|at)|only (?:send|post|message|tell)(?= )|(?:fewer|less|no more|more) (?:messages"
            r"|reminders|digests|notifications|posts|emails|alerts|good news)|pause (?:the )?(?:digests?"
            r"|reminders?|messages?)|(?:change|edit|set up|customi[sz]e) (?:my |the )?(?:digests?"
            r"|notifications?|subscriptions?|alerts?)"
        ),
    ),
    (
        "hold digest",
        (
            r"^(?:please |pls |can you |could you |i want to )*(?:hold|keep)(?: back)? "
            r"(?:the |that |this )?(?:\S+ ){0,4}digest\b"
        ),
    ),
    (
        "release digest",
        (
            r"^(?:please |pls |can you |could you |i want to )*(?:release (?:the |that |this )?(?:\S+ ){0,4}digest\b"
            r"|(?:send|post)(?: out)? (?:the |that |this )?(?:\S+ ){0,4}digest(?: out)? now\b)"
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
            r"|edit) (?:the |our |my |this |that )?(?:\S+ ){0,6}?"
            r"(?:target|tolerance|floor|threshold)s?\b(?= |$)"
            r"|^(?:the |our )?(?:\S+ ){0,5}(?:target|tolerance|floor) (?:(?:for|on|of) (?:\S+ ){1,6}?)?"
            r"(?:(?:is now|will be|becomes|should be|to be) |is (?=.* (?:from|for) ))(?:between )?£?\d\S*"
            r"|^(?:\S+ ){0,5}target £?\d\S* (?:from|for)(?= )"
        ),
    ),
    (
        "sign off",
        (
            r"^(?:please |pls |can you |can i |can we |i want to |id like to )*(?:sign(?: off)?|approve|authorise)"
            r"(?: \S+){0,7}$"
        ),
    ),
    ("publish", r"^(?:please |pls |can you |i want to |id like to )*(?:publish|release)(?: \S+){0,5}$"),
    (
        "undo import",
        (
            r"^(?:please |pls |can you |can i |can we |i want to )*(?:undo|take back|revert|reverse|roll back)"
            r" (?:the |that |this |my |our )?(?:last |latest |newest )?import\b"
        ),
    ),
    (
        "one at a time",
        (
            r"^(?:please |pls |can we |can i |lets |ask me |do (?:it|them) )*(?:start|begin|carry on|resume"
            r"|one (?:at a time|by one))(?: (?:again|now|please|my return|the return))*$"
        ),
    ),
    ("skip one", r"^(?:please |pls )?(?:skip|pass)(?: (?:it|this|that|one|for now|please))*$"),
    ("one back", r"^(?:please |pls )?(?:go )?back(?: (?:one|please|a step))*$"),
    ("stop one", r"^(?:please |pls )?(?:stop|pause|enough)(?: (?:it|this|here|now|for now|please|asking))*$"),
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

STOP_REMINDING = "stop reminding"
ONE_AT_A_TIME = ("one at a time", "skip one", "one back", "stop one")
"""Giving figures one after the other: these words mean that before anything else."""

_ACTS = Screen.of(((pattern, name) for name, pattern in ACTS), before=r"(?<![\w§])", after=r"(?!\w)")


def act_asked(text: str) -> str:
    """The act that a text asks for; empty for none. `text` has names masked."""
    return next((name for pattern, name in _ACTS.likely(text) if pattern.search(text)), "")


@cache
def act_words() -> frozenset[str]:
    """Every word that occurs in these patterns: none of them is a slip for another word."""
    return frozenset(word for _, pattern in ACTS for word in re.findall(r"[a-z]{3,}", pattern))
