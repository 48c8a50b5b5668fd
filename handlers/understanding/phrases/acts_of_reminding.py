"""Reminders asked for, listed and stopped, and coming back to work."""

from handlers.understanding.phrases.said_nudges import NUDGED
from handlers.understanding.phrases.said_stops import NAMED_STOPS

_NOT_ME = r"(?!(?:me|us|myself|ourselves)\b)"

REMINDING: tuple[tuple[str, str], ...] = (
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
            rf"|{NAMED_STOPS}"
        ),
    ),
    *(("remind", said) for said in NUDGED),
    (
        "remind others",
        (
            r"^(?:please |pls |can you |could you |can we |could we |will you |i want (?:you )?to |lets |and |also )*"
            rf"(?:remind|nudge|prompt|ping|prod) {_NOT_ME}"
            r"(?!.*\b(?:what|whats|how|hows|who|whos|which|where|why|when|whether|if)\b)\S+"
            r"|(?:send|set(?: up)?|give) (?:a |an |another )?(?:quick |friendly |gentle )?(?:reminders?|nudge)"
            rf" (?:to {_NOT_ME}\S+|for {_NOT_ME}(?:them|him|her|everyone|everybody|the|my|our|all|§))"
            rf"|(?:send|give) {_NOT_ME}(?:\S+ ){{1,4}}?(?:a |another )(?:quick |friendly |gentle )?"
            r"(?:reminder|nudge)(?= |$)"
        ),
    ),
    (
        "remind",
        (
            r"remind (?!me of (?:my|our|what|the)\b(?!.*\b(?:on|at|tomorrow|next|every|each|by|\w+day|\d+)\b))(?:me"
            r"|us|them|him|her|everyone|the|§)(?: (?:panel|board|committee|members?|cabinet|team|room|§))*+"
            r"(?! (?:please |pls |again )?(?:what|whats|who|whos|which|where|how|hows|why|whether|if)\b"
            r"(?!.*\b(?:every|each|tomorrow|tonight|later|next (?:week|month)|mon(?:day)?|tue(?:s|sday)?"
            r"|wed(?:s|nesday)?|thu(?:rs|rsday)?|fri(?:day)?|(?:on|by|at) (?:the )?\d+)\b))"
            r"|reminder|nudge me|ping me|prompt me|set (?:a"
            r"|an) (?:alarm|alert)|chase me"
        ),
    ),
    ("back", r"^(?:hi |hello )?(?:im|i am) back(?: (?:at work|now|today|in the office|early))*$"),
)
