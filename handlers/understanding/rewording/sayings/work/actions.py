"""Other words for actions, those of the asker, and whether they are late: "to-dos", "landed on me"."""

from handlers.understanding.rewording.sayings.saying import Saying

_NOUNS = (
    r"(?:tasks?|todos?|to ?do lists?|to dos|(?:(?<=my )|(?<=our )|(?<=the )|(?<=a ))to do"
    r"|assignments|commitments|undertakings|follow ?ups"
    r"|deliverables|homework"
    r"|errands|chores|next steps|action items|things to do)"
)
_AGREED = (
    r"(?:agreed|outstanding|overdue|late|open|assigned|allotted|allocated|promised|formally agreed|lapsed|unfinished"
    r"|remaining|live)"
)
_JOBS = r"(?:jobs|pieces? of work|bits? of work|improvements|steps|fixes|work)"
_OF_JOBS = (
    r"(?:(?: (?:that|which|have|has|had|am|are|is|were|was|did|do|been|(?:i|we|they|you)(?:ve)?))* (?:given|set|handed"
    r"|assigned|agreed|allotted|tied|linked|attached|asked|told|promised)|(?: (?:that|which))* should(?:ve| have)?"
    r"|(?: (?:has|have|did)) \S+(?: \S+){0,4}? (?:hand(?:ed)?|give|gave|given|dish(?:ed)?|set|ask(?:ed)?) (?:out"
    r"|for|us)"
    r"|(?: (?:that|which|are|is))* (?:on|against) (?:me|my name|us|the tracker|the action log))"
)
SOMEBODY = (
    r"(?:officers?|people|staff|managers?|anyone|anybody|everyone|someone|somebody|us|we|they|them|you|services|teams"
    r"|the (?:service|services|team|teams|officers|council|owner|managers)|folk|colleagues)"
)
TOLD = (
    r"(?:asked|told|tasked|set|instructed|directed|charged|ordered|requested|left|assigned|allotted|commissioned"
    r"|required|lumbered|saddled|given|down|meant to be doing)"
)
TO_DO = (
    r"(?: (?:with )?to (?:go (?:away|off) and )?(?:do|get done|sort(?: out)?|deliver|carry out|see to|look (?:at"
    r"|into)"
    r"|achieve|fix|act on|tackle|take (?:on|forward|away)|crack on with|pick up|complete"
    r"|finish(?! (?:at|on|up|this|the)\b))(?: with)?| with(?: doing)?| to do)"
)
_AGO = r"(?:ages|weeks|months|a while|some time|long|a long time|yonks|a good while)"
_BY_NOW = rf"(?: (?:by now|already|{_AGO} ago|before now|by today|yesterday|last (?:week|month)))"
_DONE = (
    r"(?:done|finished|completed?|closed(?: off| out)?|delivered|sorted(?: out)?|wrapped up|ticked off|dealt with"
    r"|put to bed|over and done with|actioned|cleared|signed off)"
)
_DATE = r"(?:(?:target |due |agreed |end |set )*(?:dates?|deadlines?)(?: set| agreed)?|time|timescales?)"
_PAST = (
    rf"(?:lapsed|expired|run (?:over|late)|overrun|gone (?:past|beyond|over) (?:its|their|the|your) {_DATE}|slipped"
    rf"|(?:well )?(?:past|beyond|over) (?:its|their|the|your) {_DATE}|out of (?:time|date)|blown (?:its|their|the)"
    rf" {_DATE}|missed (?:its|their|the) {_DATE}|gone stale|timed out|gone over|overran)"
)
_LET_SLIDE = (
    rf"let (?:slide|slip|drift|lapse)(?: (?:past|beyond|by|over)(?: (?:its|their|the))? {_DATE})?"
    rf"|(?:slid|slipped|drifted|gone) (?:past|beyond|by|over)(?: (?:its|their|the))? {_DATE}"
)
_SHOULD = r"(?:should(?:ve| have)?|ought to have|(?:was|were) (?:supposed|meant|due) to(?: have)?|had to)"
_AND_HAVE_NOT = r"(?:havent|hasnt|didnt|have not|has not|did not|not|never did|arent|isnt|never)"
_GIVEN_TO = (
    r"(?:given|assigned|allotted|allocated|handed|delegated|dished out|passed|landed|fallen|come|put|dumped"
    r"|left|lumped)"
)

NOUNS_FOR_ACTIONS: tuple[Saying, ...] = (
    Saying(rf"(?:(?:formally )?(?:agreed|assigned|allotted|allocated|promised)) {_JOBS}", "agreed actions"),
    Saying(rf"(?P<how>{_AGREED}) (?P<own>{_NOUNS}|{_JOBS})(?: (?:formally )?(?:agreed|promised))?", r"{how} actions"),
    Saying(rf"(?<!spending )(?<!financial )(?<!budget )(?<!cash )(?P<own>{_NOUNS})", "actions"),
    Saying(rf"jobs(?={_OF_JOBS}\b)", "actions"),
    Saying(r"(?P<own>pieces? of work)(?: (?:formally )?(?:agreed|promised|commissioned|asked for))", "actions"),
    Saying(r"(?:the|our|your|my) (?:action |actions )*(?P<own>tracker)|action tracker", "actions"),
    Saying(r"action ?wise|by way of actions", "actions"),
)
OVERDUE: tuple[Saying, ...] = (
    Saying(
        (
            r"(?:who|which \S+) (?:hasnt|havent|has not|have not|didnt|did not|isnt|is not|has failed to"
            r"|have failed to)"
            rf" (?:{_DONE}|do|finish|complete|deliver|doing|delivering) (?:their|its|the|all their|what|all the)"
            rf" (?:agreed )?actions"
            r"|actions (?:(?:that|which|are|is|running|still) )*behind(?: (?:schedule|time|plan|timetable))?"
            r"|(?:broken|unkept|unmet|forgotten) (?:promises|pledges|commitments|actions)"
            r"|(?:promises|pledges) (?:(?:that|have|has|we|they|people|services|been) )*(?:broken|not (?:been"
            r" )?kept|missed|unkept|forgotten)"
            r"|(?:what|things|stuff)(?: (?:has|have|that))? (?:people|they|we|services|officers|anyone|everyone"
            r"|folk)(?: (?:have|has))?"
            r" not (?:done|delivered|finished|completed) (?:that )?(?:they|we)(?:d)? (?:said|promised|agreed"
            r"|undertook)"
            r"(?: (?:they|we)(?:d| would)| to)?(?: do)?"
        ),
        "overdue actions",
    ),
    Saying(
        (
            r"(?:things|stuff|what|anything|everything|actions|those)(?: (?:that|which))?"
            rf" (?:{SOMEBODY} )?(?:has |have |had )?(?:promised|agreed|said|pledged|undertook|committed)"
            rf"(?: to| theyd| wed| they would| we would)*(?: do| deliver| finish| complete| get done)?{_BY_NOW}"
            rf" (?:and|but|which|that) (?:still )?{_AND_HAVE_NOT}(?: {_DONE})?"
        ),
        "overdue actions",
    ),
    Saying(
        (
            rf"actions(?: (?:that|which|have|has|had|are|is|were|was|be|been|we|they|you|i|people|ever|now|still"
            rf"|on))*,?(?: what(?:s| is| has))? (?:{_PAST}|{_LET_SLIDE}|{_SHOULD}(?: be| been| have been)?"
            rf" {_DONE}{_BY_NOW}?|(?:due|needed|wanted|promised) {_AGO} ago"
            rf"|(?:not|havent|hasnt|werent|wasnt|arent)(?: been)? {_DONE} (?:when (?:they|it|we)"
            rf" (?:were due|was due|had to|{_SHOULD})(?: have)?(?: been)?|on time|in time|when due)"
            rf"|(?:still )?not {_DONE} (?:by|after) (?:its|their|the) {_DATE})"
        ),
        "overdue actions",
    ),
    Saying(
        r"(?:lapsed|expired|out of date|run over|past due|timed out|stale|slipped) actions",
        "overdue actions",
    ),
    Saying(rf"what(?:s| is| has)? {_PAST} (?:on|in|from|of) actions", "overdue actions"),
)
OF_ACTIONS: tuple[Saying, ...] = (
    # The asker's own.
    Saying(
        (
            r"what (?:did|have) i (?:promised?|agreed? to|commit(?:ted)? to|pledged?|undertak(?:e|en)|undertook"
            r"|take on|taken on)$"
            r"|what(?:ve| have)? i(?:ve)? (?:been )?(?:landed|lumbered|saddled|stuck|burdened|tasked|charged) with"
        ),
        "my actions",
    ),
    Saying(
        (
            r"(?:what|which|any|the|all|list|everything|anything|those|agreed) (?:agreed )?actions(?: that)?"
            r"(?: (?:have|has|had|do|did|am|are))? (?:i(?:m)?)(?: (?:am|have|been|still|currently))*"
            r"(?: (?:given|got|set|assigned|handed|allotted|allocated|holding|hold|own|carry|carrying|have|leading"
            r"|responsible for|answerable for|down for|down to do|signed up (?:to|for)|working on|meant to be"
            r" doing))?"
        ),
        "my actions",
    ),
    Saying(
        (
            rf"actions (?:(?:that|which|have|has|are|were|been) )*{_GIVEN_TO} (?:on|to|with|at|in) (?:me|my"
            rf" (?:door|desk"
            r"|lap|plate))"
        ),
        "my actions",
    ),
    Saying(
        (
            r"actions (?:(?:that|which|are|is|have|has|with|got|in) )*(?:my name(?: (?:on|against|by|to)(?: (?:it"
            r"|them))?)?|mine)"
        ),
        "my actions",
    ),
    Saying(
        (
            r"(?:what(?:s| is)|anything) (?:there )?(?:on|in) my (?:plate|desk|list|shoulders|in ?tray|court)"
            r"(?: (?:in terms of|for|of|as to|as regards))? actions|actions (?:on|in) my (?:plate|desk|list)"
        ),
        "my actions",
    ),
    Saying(
        (
            r"(?!(?:what|everything|anything|all)(?: (?:that|which|have|do))* i(?:ve| have)? left )"
            r"(?:what|everything|anything|things|stuff|all)(?: (?:that|which|all))?(?: (?:am|have|has|had|was"
            r"|did))?"
            rf" i(?:m| am| have| was)*(?: (?:been|still|currently))* (?:{TOLD}{TO_DO}|(?:said|promised|agreed"
            r"|pledged|undertaken|committed|undertook|volunteered)(?: (?:that|to|id|i would))*"
            r" (?:do(?:ing)?|deliver(?:ing)?|sort(?:ing)?(?: out)?|see(?:ing)? to|get(?:ting)? done))"
        ),
        "my actions",
    ),
    Saying(
        (
            r"(?:what|everything|anything|things|stuff|all)(?: (?:that|which|has|have|is|was|were|been|all))*"
            r"(?:s)?(?: been)? (?:given|assigned|allotted|allocated|handed|delegated) to me"
            r"(?: to (?:do|carry out|deliver|complete|sort(?: out)?))?"
        ),
        "my actions",
    ),
    Saying(
        (
            r"actions (?:with|for which|where) (?:me|i(?:m| am)) (?:as |is |the |am )*(?:owner|lead|named"
            r"|responsible|down|the one)"
            r"|what (?:did|have|do) i (?:sign(?:ed)? up|volunteer(?:ed)?|put my hand up) (?:to do|for)"
        ),
        "my actions",
    ),
    Saying(r"anything i(?:m| am) (?:meant|supposed) to be (?:seeing to|doing) (?:off|on|from) actions", "my actions"),
    Saying(r"closed(?: off)? actions", "done actions"),
    Saying(r"actions (?:(?:that|which) )?(?:(?:were|are|have been|got|get) )?closed(?: off)?", "actions done"),
)
