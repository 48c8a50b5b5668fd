"""Things people ask to be done that only words can promise yet, and what is refused whatever the figures say."""

import re

_CARE = r"(?:child|childrens?|kids?|baby|babies|pupils?|safeguarding|abuse|victims?|residents?|patients?|cases?|referrals?|clients?|service users?|tenants?|students?|people|individuals?)"

NOT_YET: tuple[tuple[str, str], ...] = (
    ("remind", r"remind (?:me|us|them|him|her|everyone|the|§)|reminder|nudge me|ping me|prompt me|set (?:a|an) (?:alarm|alert)|chase me"),
    ("deputy", r"(?:will|can|is going to|is|are|to|should|shall|gonna|ll) (?:be )?(?:do|doing|cover|covering|enter|entering|submit|submitting|fill|filling|stand|standing|handle|handling|return|returning|complete|completing)(?: in)?(?: for)? (?:mine|my|me\b)|covering for me|cover for me|(?:im|i am|ill be|i will be|am) (?:away|on leave|off|out|on holiday|on annual leave|out of (?:the )?office)(?= |$)|out of office|delegate|hand (?:over )?my|my deputy|stand in for me|do mine|in my absence|while im (?:away|off|out)"),
    ("subscribe", r"(?:send|email|give|post|message|tell|show|ping|dm|drop|forward|text)(?: me| us)?(?: .*)?\b(?:every|each|weekly|daily|whenever|as soon as|automatically|regularly|when(?:ever)? (?:anything|something|it|any))\b(?! (?:service|portfolio|directorate|indicator|ward|area|single|team|quarters? (?:since|for)|quarter$))|subscribe|sign me up|alert me|notify me|(?:keep|let) (?:me|us) (?:posted|updated|informed|in the loop|know (?:when|if|whenever|as soon))|tell me (?:when|if|whenever|as soon) (?:anything|something|it|any|§|a|there)|warn me|(?:a|the|my) (?:weekly|daily|monthly) (?:digest|email|update|summary|message)|flag (?:it )?to me"),
    ("digest settings", r"stop (?:sending|posting|telling|the|these|those|all|my|good|bad|emailing|messaging|giving|showing|reminding)|unsubscribe|(?:un)?mute|turn (?:off|on)|switch (?:off|on)|(?:dont|do not) (?:send|post|message|email|remind|bother)|digests? (?:only|just|when|off|on|every|weekly|monthly|at)|only (?:send|post|message|tell)|(?:fewer|less|no more|more) (?:messages|reminders|digests|notifications|posts|emails|alerts|good news)|pause (?:the )?(?:digests?|reminders?|messages?)|(?:change|edit|set up|customi[sz]e) (?:my |the )?(?:digests?|notifications?|subscriptions?|alerts?)"),
    ("preview digest", r"preview|(?:see|show(?: me)?) (?:the |a )?(?:next |draft )?(?:§ )*digest(?= |$)|what will the digest|hold (?:back )?the digest|(?:send|post) the (?:§ )*digest"),
    ("share", r"(?:post|share|forward|send|put|publish|pin|copy|paste|drop|stick)(?: (?:this|that|it|these|them|those|the answer|the chart|the list|§))+ (?:in|to|into|with|on|onto|over)(?: the| our)? (?:\w+ )?(?:channel|chat|group|team|thread|everyone|§|smt|cmt|colleagues|director|head|leadership|slack|teams)\b|(?:post|share|forward|put|drop)(?: (?:this|that|it|these|them|those))+ (?:in|to|into|with) (?!a |an |my |the (?:report|newsletter|public|press|paper))\w+$"),
    ("change target", r"(?:change|set|update|amend|move|increase|reduce|raise|lower|revise|alter|make|edit) (?:the |our |my |this |that )?(?:§ )*(?:target|tolerance|floor|threshold)s?\b(?= |$)"),
    ("sign off", r"^(?:please |pls |can you |i want to |id like to )?(?:sign(?: off)?|approve|authorise|publish|release)(?: (?:all|my|our|the|these|those|this|that|it|them|§|@|figures?|returns?|batch|everything|quarters?))*(?: off)?$"),
    ("restate", r"^(?:please |pls )?(?:restate|withdraw|delete|remove|wipe|reset|undo|revert|roll back)(?: (?:the|my|our|this|that|all|last|§|@|figures?|returns?|change|entry|submission|everything|data|number))+$"),
    ("book meeting", r"(?:book|schedule|arrange|set up|organise|organize|diarise|cancel|move)(?: (?:a|an|the|my|our|in|next))* (?:§ )*(?:meetings?|prts?|session|slot|review|appointment|call|date)\b"),
    ("add", r"^(?:please |pls |can you )?(?:add|create|new|log|raise|record|open|close|complete|mark) (?:a |an |the |this |that |my )?(?:new )?(?:action|risk|project|indicator|measure|kpi|person|user|service|comment)\b"),
    ("import", r"^(?:please |pls |can you )?(?:import|upload|load) "),
)

PERSONAL = r"(?:sickness|sick|absences?|absent|off sick|leave|holidays?|annual leave|appraisals?|pay|salary|salaries|wages?|earnings|pension|bonus|disciplinary|disciplinar\w+|grievances?|performance review|1 ?2 ?1s?|supervision|home address|address|age|date of birth|birthday|phone number|mobile|religion|ethnicity|disability|pregnan\w+|medical|health|expenses|contract|hours|overtime|misconduct|capability|suspended|suspension|redundan\w+|track record|illness|productivity|timekeeping|attendance)"

_ABOUT_PEOPLE = rf"\b{_CARE}\b"
_UNFINISHED = r"\b(?:drafts?|unpublished|provisional|embargoed|unsigned|not signed off|confidential|exempt|before sign ?off)\b"

REFUSED: tuple[tuple[str, str, str], ...] = (
    ("person", rf"(?:which|what|any|whose|who|list|name|names of|list of)(?: \w+)? (?:officers?|staff|people|employees?|managers?|workers?|persons?|individuals?|person|colleagues?|members of staff)(?: (?:who|that|have|has|are|is|were|was|not|havent|hasnt|hadnt|didnt|dont|still|done|had|took|taken|been|on|with|off|for|to|the|most|a|their|missed))* (?:{PERSONAL})", ""),
    ("person", r"(?:whos|who is|who was|whos been|who has been|who are|who took|who has taken|who had) (?:currently |been |the |most |a lot |long term |always |on )*(?:off sick|sick|off work|ill|on sick leave|on sick|sick leave|most sick|on long term sick|absent|being paid|suspended|pregnant|getting sacked|getting fired|lazy|underperforming|the worst (?:manager|officer|employee|person|member of staff))", ""),
    ("person", rf"(?:whos?|who has|who hasnt|who havent|who have|who did|who didnt|which of (?:my|our|the) (?:team|staff|officers|people|managers))(?: \w+)?(?: not| yet to)? (?:done|had|completed|missed|do|have|complete|has|had) (?:their|his|her|an|any) (?:{PERSONAL})", ""),
    ("person", rf"(?:how much (?:does|do|is|did|are)|what (?:does|do|is|did)|whats) (?!(?:we|it|they|the council|i|that|this) )(?:\w+ ){{1,3}}(?:earn|paid|get paid|salary|wage)", ""),
    ("person", rf"(?:staff|employee|officer|individual|named|personal|personnel|hr)(?: \w+)? (?:names|records?|files?|details|data) (?:of|for|on|about)|(?:names?|list) of (?:the )?(?:staff|employees|officers|people|tenants|claimants|residents|children|victims|families)", ""),
    ("small numbers", rf"(?:under|fewer than|less than|below|smaller than|just|only) (?:5|five|four|three|two|4|3|2|ten|10)(?! (?:days|weeks|hours|minutes|per|percent|%|points|years|months|quarters))(?= |$)|(?:identif(?:y|iable|ying)|names?(?= of| and|$)|who (?:they|are they|is it)|individual (?:child|children|cases?|residents?|families|pupils?))", _ABOUT_PEOPLE),
    ("small numbers", r"small numbers?|unsuppress(?:ed)?|suppressed (?:figures?|numbers?|counts?|values?)|behind the suppression|(?:exact|actual|real) (?:number|count|figure)(?: of)?(?= .*\bsuppress)", ""),
    ("draft", r"(?:public channel|in (?:the )?public|publicly|(?:to|with|for) (?:everyone|everybody|the public|the press|all staff|the media|residents)|(?:on|in) (?:the )?(?:website|newsletter|press|open)|(?:the |a )?(?:all staff|general|public|open) (?:channel|chat))|leak", _UNFINISHED),
    ("outside", r"(?:going to|gonna|will|who|whos|likely to|did)(?: \w+)? (?:win|wins|won|lose)(?= .*(?:election|vote|match|game|cup|league|seat|ward|race)|$)|elections?(?= result| day| poll| forecast|$)|polling (?:day|station)|(?:the )?weather(?: forecast)?|(?:is|will) it (?:going to )?(?:rain|snow|be sunny|be hot|be cold)|football|cricket|(?:tell|know)(?: me)? (?:a |any )?(?:jokes?|story|stories)|(?:write|compose|draft)(?: me)? (?:a |an |some )?(?:poem|song|story|essay|speech|code|letter|email|haiku|limerick)|(?:who|whos)(?: is)? (?:the )?(?:prime minister|president|king|queen|pope|pm)|capital (?:city )?of|recipe|translate|bitcoin|stock market|share price|lottery|horoscope|meaning of life|(?:order|book)(?: me)? (?:a |some )?(?:taxi|pizza|lunch|flight|hotel|train|table|room|holiday)|whats for (?:lunch|dinner|tea)|(?:tory|labour|lib dem|conservative|reform|green party|political part(?:y|ies)|politic(?:s|al|ians?)|brexit|mps?\b)|what do you think (?:of|about) (?:the )?(?:leader|council|mayor|government|prime minister|trump|starmer|him|her)|who (?:should|do|will|would) (?:i|you|we|people) vote|(?:bus|train) times?|(?:what|whats) (?:the )?(?:time|date|day)(?: is it)?$|(?:what )?films?(?= )|netflix|(?:when|where|how)(?: \w+)* (?:my|the|our) (?:bin|bins) (?:collected|collection|day|emptied)|report (?:a )?(?:pothole|fly tip|missed bin|fault)|pay my (?:council tax|rent|bill)|my (?:council tax bill|pension|payslip|annual leave|expenses claim)|book (?:my )?(?:annual )?leave", ""),
)


def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w§])(?:{pattern})(?!\w)")


_NOT_YET = tuple((name, _whole(pattern)) for name, pattern in NOT_YET)
_REFUSED = tuple((name, _whole(pattern), re.compile(also)) for name, pattern, also in REFUSED)
_POSSESSED = re.compile(rf"(?:average |total |days )*{PERSONAL}")


def act_asked(text: str) -> str:
    """The act that a text asks for and nothing does yet; empty for none. `text` has names and times masked."""
    return next((name for name, pattern in _NOT_YET if pattern.search(text)), "")


def refusal(text: str) -> str:
    """Why it is refused (person, small numbers, draft, outside); empty for no reason."""
    return next((name for name, pattern, also in _REFUSED if pattern.search(text) and also.search(text)), "")


def is_personal(words: str) -> bool:
    """Whether what follows somebody's 's is about them as a person: "sickness", "appraisal"."""
    return bool(_POSSESSED.match(words))
