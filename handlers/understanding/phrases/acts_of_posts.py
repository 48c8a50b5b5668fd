"""What is posted, to whom and how often: subscriptions, digests, sharing an answer."""

from handlers.understanding.phrases.said_sending import SENT_AGAIN

_DAY = r"(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:days?)?"
_UNIT = (
    rf"(?:{_DAY}|days?|weekdays?|weeks?|weekends?|fortnights?|months?|quarters?|qtrs?|years?|halves|half|hours?"
    rf"|mornings?"
    r"|afternoons?|evenings?|nights?|lunchtimes?|times?|cycles?|periods?|deadlines?|meetings?|windows?|@|§)"
)
_EACH = (
    r"(?:every|each)(?: (?:single|other|second|third|fourth|first|last|working|week|now|few|couple of|two|three|four"
    r"|six"
    rf"|\d+(?:st|nd|rd|th)?))* {_UNIT}(?!\w)"
)
""" "Every Monday", and not "every red one", which is all of them."""
_OFTEN = (
    r"(?:weekly|daily|monthly)(?! (?:ones?|indicators?|measures?|kpis?|pis?|metrics?|figures?"
    r"|reds?|ambers?|greens?)(?!\w))"
)

POSTS: tuple[tuple[str, str], ...] = (
    (
        "subscribe",
        (
            r"^(?:on )?(?:every|each) (?:\S+ ){1,2}(?:please )?(?:send|email|give|post|message|tell|show|ping|dm|text"
            r"|remind|drop|shoot|forward|get|bring|pass|slip) (?:me|us)\b"
            rf"|(?:send|email|post|message|ping|dm|drop (?:me|us)|forward|text)(?: me| us)?(?: .*)?\b(?:{_EACH}"
            rf"|{_OFTEN}|whenever|as soon as|automatically|regularly)\b|(?:send|email|give|post"
            r"|message|tell|show|ping|dm|drop|forward|text)(?: me| us)?(?: .*)?"
            rf"\b(?:(?!(?:every|each) quarters?(?: (?:since|for)(?!\w)|$)){_EACH}|weekly"
            r"|daily|whenever|as soon as|automatically|regularly|when(?:ever)? (?:anything|something|it"
            r"|any))\b|subscribe|sign me up|alert me"
            r"|(?:send|email|post|message|ping|dm|forward|text) .*\bon the (?:\d{1,2}(?:st|nd|rd|th)|first|second|third"
            r"|fourth|last|final)(?: working)?(?: \w*day)? (?:of|in) (?:the|a) (?:month|quarter|year)$"
            r"|^(?:please |pls )?(?:(?:can|could|may) (?:i|we) (?:please |pls )?(?:get|have|receive|be sent)"
            r"|(?:id|i would|wed|we would) like(?: to (?:get|have|receive|be sent))?"
            r"|i(?: would)? want(?: to (?:get|have|receive|be sent))?)"
            r"(?= .*\b(?:automatically|regularly)(?! \w+ed\b| (?:red|amber|green)\b)(?!\w)).*"
            r"|notify me|(?:keep"
            r"|let) (?:me|us) (?:posted|updated|informed|in the loop|know (?:when|if|whenever|as soon))"
            r"|tell me (?:when|if|whenever|as soon) (?:anything|something|it|any|§|a|there)|warn me"
            r"|(?:message|email|dm|text|ring|buzz) (?:me|us) (?:when|if|whenever|once|as soon)"
            r"|(?:send|drop|give|shoot) (?:me|us) a (?:message|line|note|text|shout|nod|heads up|bell|buzz|dm|email"
            r"|alert) (?:when|if|whenever|once|as soon)|(?:a"
            r"|the|my) (?:weekly|daily|monthly) (?:digest|email|update|summary|message)|flag (?:it )?to me"
            rf"|{SENT_AGAIN}"
        ),
    ),
    (
        "digest settings",
        (
            r"stop (?:sending|posting|telling|the|these|those|all|my|good|bad|emailing|messaging|giving"
            r"|showing|reminding)|unsubscribe|unmute|mute|turn (?:off|on)|switch (?:off|on)|(?:dont"
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
            r"|drop)(?: (?:this|that|it|these|them|those))+ (?:in|to|into|with) (?!a |an |my |order$"
            r"|the (?:report|newsletter|public|press|paper))\w+$"
            r"|(?:post|share|forward|drop)(?: (?:this|that|it|these|them|those))+ (?:in|to|into|on) (?!a |an |my "
            r"|(?:the )?(?:report|newsletter|public|press|paper))(?:\S+ ?){2,4}$"
        ),
    ),
)
