"""Turns of phrase that ask of what was just shown, with what each of them asks: "who entered it", "is that good"."""

from handlers.understanding.deciding.asked import Asked
from handlers.understanding.following.turn import IT, turn
from handlers.understanding.question import Kind
from handlers.understanding.words.pattern import Pattern

_JUDGED = (
    r"(?:good|bad|ok|okay|alright|fine|high|low|a lot|normal|poor|acceptable|any good|enough|good enough|usual"
    r"|good news|bad news|where (?:we|it) should be)"
)


VALUE = Asked(Kind.INDICATOR, "value")
WHY = Asked(Kind.INDICATOR, "why")
SOURCE = Asked(Kind.INDICATOR, "source")
PROVISIONAL = Asked(Kind.INDICATOR, "provisional")
ACTIONS = Asked(Kind.ACTIONS)
OWNER = Asked(Kind.DEFINITION, "owner")
TARGET = Asked(Kind.DEFINITION, "target")
TARGET_SET = Asked(Kind.DEFINITION, "target set")
AS_OF = turn(
    rf"(?:as (?:of|at) |at |from )?(?:what|which|whats the|what is the) (?:date|day|quarter|month|period|year|time)"
    rf"(?: (?:is|was|are|does|do))*(?: {IT})?(?: (?:for|as of|as at|from|cover|at|figures?|data|of))*"
    rf"|as (?:of|at) when|(?:is|are) {IT} (?:the |still |all )*(?:latest|newest|most recent|up to date|current|recent)"
    rf"(?: (?:ones?|figures?|data|numbers?|position))?|how (?:recent|up to date|old|current) (?:is|are) {IT}"
)
""" "As of what date": what was told says it."""
WHICH_PERIOD = "which period is that"
"""The plainest words for it."""
_MORE = turn(r"(?:tell me |show me |say |some |any )?more(?: details?| info| information| about (?:it|that|this))?"
              r"|details|go on|expand|elaborate")  # fmt: skip
TURNS: tuple[tuple[Pattern, Asked], ...] = (
    (turn(rf"(?:(?:is|was|are|were) {IT}(?: any| very| really| considered)? )?{_JUDGED}(?: or {_JUDGED}| or not)?"),
     VALUE),
    (turn(rf"(?:(?:whats|what is|what was|what|which)(?: is| was| did)? )?(?:the |its |that )?"
           rf"(?:current |latest |rag )?(?:rating|rag|colour|rag status|rag rating)(?: (?:is|was|did|does))?(?: {IT})?"
           r"(?: (?:get|have|at|there|rated))*"), VALUE),
    (turn(rf"how(?:s| is| does| do| did| was| are)?(?: {IT})?(?: (?:compare|look|do|doing|stand|fare|sit|measure up"
           r"|looking))? (?:against|to|with|v|vs|versus|relative to)(?: (?:the|its|our|their))? targets?"), VALUE),
    (turn(r"(?:against|vs?|versus) (?:the |its |our )?targets?"
           rf"|(?:are we|is {IT}|so are we)(?: still| now)? (?:on track|on target|on course|hitting {IT}|meeting {IT}"
           r"|there(?: yet)?)"), VALUE),
    (turn(rf"whos?(?: is)?(?: does| will| has to| have to| should| must| gets to)? (?:signs?|approves?|authorises?)"
           rf"(?: {IT})?(?: off)?"), OWNER),
    (turn(rf"who(?: was| is|s)?(?: (?:it|that))?|whose(?: (?:is )?{IT})?(?: one)?|by whom?|whos {IT}"
           r"|who (?:do|should|can) i (?:ask|speak to|talk to|contact)(?: about (?:it|that|this|them))?"), OWNER),
    (turn(rf"(?:and )?(?:who|whos|who is|whos the|who are)(?: the)? (?:owns?|owners?|responsible|accountable|leads?"
           rf"|in charge|to blame|looks? after|managers?)(?: (?:for|of|on))?(?: (?:{IT}|each|each one|all of them"
           r"|each of (?:them|those|these)|it all))?|(?:(?:list|show|give|with|add|include)(?: me)? )?"
           r"(?:(?:the|their|its) )?owners?"), OWNER),
    (turn(rf"(?:whos?|who is|whose)(?: (?:is|are|has|have|got|holds?|s))* {IT}(?: (?:ones?|figure|measure|indicator))?"
           r"(?: (?:with|under|down to|sit(?:s|ting)? with))?"), OWNER),
    (turn(rf"who(?:s| is| are)?(?: (?:actually|currently))* (?:on|fixing|sorting(?: out)?|handling|doing|working on"
           rf"|picking up|tackling|leading on|driving) (?:{IT}|the case)(?:(?: and)? (?:by )?when)?"
           rf"|who(?:s| is)? (?:{IT} with|doing what(?: about {IT})?)(?:(?: and)? by when)?"), ACTIONS),
    (turn(rf"who (?:entered|submitted|put|typed|keyed|input|gave|sent|provided|reported|recorded)(?: us)?"
           rf"(?: (?:{IT}|in|the figure))*|(?:says|according to) who|who (?:says|said)(?: so| {IT})?"), SOURCE),
    (turn(rf"who (?:gives|sends|provides|supplies|submits|produces|collects|reports)(?: us)?"
          rf"(?: (?:{IT}|the (?:figures?|data|numbers?)))?(?: (?:in|to us|us|to me))*"
          rf"|who do (?:we|you|i) get (?:{IT}|the (?:figures?|data|numbers?)) from"), OWNER),
    (turn(rf"who (?:set|agreed|chose|decided|picked|fixed|came up with)(?: (?:{IT}|the target))?"), TARGET_SET),
    (turn(r"(?:the |its )?target|(?:whats |what is )?(?:the |its )?"
           rf"(?:(?:target|plan|planned|agreed|acceptable|allowed) )?range(?: (?:on|for|of|with) {IT})?"
           r"|(?:whats|what is|what was|how (?:many|much|high|low)(?: \w+)? (?:is|was|are)) (?:the|its|our) targets?"
            r"(?: in (?:hours|days|weeks|months|years|minutes|pounds|percent|%|numbers|total|money))?"),
     TARGET),
    (turn(rf"(?:since|from) when(?: (?:has|have|was|is|did) {IT}(?: (?:been|go|turn|become))?"
           rf"(?: (?:red|amber|green|like {IT}|off target|late|this bad|so bad))?)?"
           rf"|(?:for )?how long(?: (?:has|have) {IT} been(?: (?:like {IT}|that (?:bad|way)|so bad"
           r"|this bad|bad|red|amber|green|off target|late))?)?(?: for)?"
           rf"|when did {IT} (?:last )?(?:go|turn|become|start|get|change)(?: (?:red|amber|green|wrong|bad|worse))?"),
     Asked(Kind.TREND)),
    (turn(rf"when(?: (?:was|were|is|has|have|did) (?:{IT}|the (?:figure|number|data)))?(?: (?:get|been))?"
          r"(?: (?:last |finally )?(?:entered|put in|signed(?: it)? off|approved|submitted|recorded|updated|reported))?"
          r"(?: and (?:by (?:whom|who)|who (?:by|did (?:it|that)|signed it(?: off)?)))?"),
     SOURCE),
    (turn(rf"(?:why|y|how come|whys|why (?:is|are|was|were)|explain)(?: {IT})?(?: (?:so|all|both))?"
           r"(?: (?:bad|red|amber|green|off target|high|low|late))?"), WHY),
    (turn(rf"(?:by )?how (?:much|far)(?: (?:off|over|under|below|above|away|out|from|short))*(?: (?:the|its))?"
           rf"(?: targets?)?(?: (?:is|are|was|were) {IT})?"), VALUE),
    (turn(r"(?:(?:what|whats|which|when|whens)(?: (?:is|was|were|s))? (?:the |our |its )?)?"
          r"(?:best|worst|highest|lowest|peak)(?: ever)? (?:year|quarter|month|point)"
          r"(?: (?:ever|so far|on record|for (?:it|that|this)))?"
          rf"|when (?:was|were|is) {IT} (?:at its )?(?:best|worst|highest|lowest|peak)"
           rf"|when was {IT} last (?:red|amber|green|on target|ok|good)"), Asked(Kind.TREND)),
    (turn(r"when(?:s| is| will| do| does| are)?(?: (?:we|i))?(?: (?:get|have|see|be))?(?: the)? (?:next|new)"
           r" (?:one|figures?|number|update|data)(?: (?:due|out|available|in|come|coming|be))*"),
     Asked(Kind.DUE, "expected")),
    (turn(r"(?:(?:what is|whats|what was|show me|give me|tell me) )?(?:the |its |their )?"
           r"(?:latest|newest|current|last|most recent|@"
           r"|(?:last|this|the previous|previous) (?:quarter|qtr|month|year)s?)"
           r" (?:figure|value|number|one|reading|score)(?: (?:was|is))?"
           r"|(?:(?:what is|whats|what was|show me|give me|tell me) )?(?:the |its |their )?(?:figure|value)"), VALUE),
    (turn(rf"what {IT} means?"
           r"|(?:do|does|did|are|is|were|was)(?: \S+){1,4}? (?:count(?:ed)?|included|excluded|left out)"
           rf"(?: (?:in|into|towards|within|as part of)(?: (?:{IT}|there|(?:the|that|this) (?:figure|number|measure)"
           r"))?)?"
           rf"|(?:do|does|did) (?:{IT}|the figure|the number)(?: also)? (?:include|count|cover|exclude|leave out)"
           r"(?: \S+){1,5}?"), Asked(Kind.DEFINITION, "definition")),
    (turn(rf"what (?:did|have|had|were) (?:we|they|you)(?: \w+)? (?:agreed?|promised?|decided?|committed|say|said"
           rf"|supposed|meant|going)(?: (?:to do|to|wed do|we would do|they would do|would be done|do|about {IT}))+"),
     ACTIONS),
    (turn(r"what (?:are )?(?:they|we|you|the (?:service|team)) (?:actually |currently )?doing"
           r"(?: (?:there|here|on that front))?"),
     ACTIONS),
    (turn(r"(?:(?:just|only|even|can i (?:see|have)|show me|give me|let me see|whats|what is|is there) )*"
          r"(?:the |a |its |any )?(?:draft|provisional|unsigned|unpublished|early|unofficial|interim)"
          r"(?: (?:one|figure|number|value|version|data))?"), PROVISIONAL),
    (_MORE, WHY),
    (turn(rf"really|are you sure|you sure|is {IT} (?:right|correct|true)|{IT} cant be right|says you"), SOURCE),
)  # fmt: skip
