"""Turns of phrase about what surrounds figures: money, risks, projects and actions."""

_PROMISED = (
    r"(?:promis(?:ed?|ing)|pledged?|commit(?:ted)?|undertaken?|undertook|vow(?:ed)?|agreed?|plan(?:ned)?|say|said"
    r"|decided?|meant|supposed|going)"
)
_WHO = r"(?:we|they|you|i|(?:the )?management|the (?:service|team|council|owner|department|directorate)|been|§(?: §)*)"
_WOULD = r"(?:(?:we|they|i|you|it) (?:would|will|ll)|wed|well|theyd|theyll|id|youd|would|will)"
_ON = r"(?:about|on|for|to|with|over|around|regarding|re)"


WORK: dict[str, tuple[str, ...]] = {
    "past its date": (
        (
            r"(?:past|passed|beyond|overrun|overran|gone by)(?: (?:its|their|the|your|our))?"
            r"(?: (?:due|target|end|agreed|planned))* (?:dates?|deadlines?)(?!\w)"
        ),
    ),
    "money": (
        (
            r"(?:my|our) (?:year end |full year |outturn |end of year |@ )*forecast"
            r"(?= (?:for (?:the )?(?:@|year|year end)|outturn|@|spend\w*|position)|$)"
        ),
        (
            r"(?:(?:any|an|the|a) )*shortfalls?(?! (?:to|from|against|on) )"
            r"|(?:more than|over|at least) £?\d[\d,.]*[km]? (?:out|adrift)(?= |$)"
            r"|(?:(?:forecasting|projecting|predicting|reporting)(?: to be)? )?(?:more than|at least) "
            r"(?:£\d[\d,.]*[km]?|\d[\d,.]*[km]) (?:over|overspent)(?= |$)"
            r"|overspends?|underspends?|overspent|underspent|overspending|underspending"
            r"|(?:favou?rable|adverse)(?! to (?:the |its |their )?targets?)(?: variances?| positions?)?"
            r"|(?:over|under) ?(?:or|and|\/)? ?(?:over|under)?(?:spent|spend|spending|spends)|(?:over"
            r"|under) budget|on budget|within budget|budgets?|budgetary|budget monitoring|financ(?:e|es"
            r"|ial|ially)(?: position| performance| picture| outlook| monitoring| report)?|variances?"
            r"|money|spend(?:ing)?(?: (?:to date|so far|position))?|spent|costs?(?= (?:so far|more|less"
            r"|position|pressure|overrun))|cost pressures?|how much (?:have|has|are|is|did|do|does"
            r"|will)(?: we| it| they| §)*(?: cost| costing| spent| spend| spending| over| under| overspent"
            r"| going over)?|in the black|£|expenditure|outgoings|cash|financially|afford|u/spend|o/spend"
            r"|what (?:does|will|did|is) (?:it|that|this|§)(?: §)* cost(?:ing)?(?: us)?|value for money"
            r"|(?:ahead|behind|inside|outside|above|below|beyond|within|exceeding)"
            r"(?: (?:or|and) (?:ahead|behind|inside|outside|above|below|beyond|within))?(?: of)?(?: (?:the|our|its"
            r"|their))?"
            r" budgets?"
            r"|over(?: budget)? by (?:more than|at least|over|above)(?= (?:£|\d[\d,]{4}|\d[\d,.]*[km]\b))"
            r"|how (?:much|far)"
            r" (?:over|under)(?: (?:are|is) (?:we|they|it))?|(?:over|under) by (?:the )?most"
            r"|break(?:ing)? even|(?:black )?holes? in (?:the |our |its |their )*(?:budgets?|finances)"
            r"|balance (?:the|our) books"
            r"|(?:under(?: or| and)? over|over(?: or| and)? under)(?! (?:\w+ )?(?:target|plan|limit|performing|\d))"
            r"|(?:are|is) (?:we|they|it|§)(?: §)* (?:running )?(?:over|under)(?: or (?:over|under))?(?= (?:in|on"
            r"|at|for|this|@)|$)|in deficit|deficit|surplus|(?:forecast|revenue|capital|budget) outturn"
            r"|outturn (?:position"
            r"|forecast)"
        ),
    ),
    "risks": (
        (
            r"(?:whats?|anything|everything|things?|something|all)(?: (?:that|which|else|is|are))*"
            r" (?:could|might|may|can|would|likely to) (?:(?:still|possibly|well|yet|realistically) )*"
            r"(?:(?:go|come|turn out) (?:(?:badly|seriously|horribly|most) )*(?:wrong|unstuck)"
            r"|(?:derail|trip|knock|throw|threaten|scupper|blow|sink)"
            r"(?: (?:us|them|it|things))?(?: (?:up|off course|over))?)"
            r"(?: (?:with|for|on|about|at))*(?= |$)"
        ),
        (
            r"(?:(?:what|how|whats) )?(?:(?:are|do|is|have|has) (?:we |being |the )?)?mitigat(?:es?|ed|ing|ions?)"
            r"(?: (?:for|of|against|on|are|is|in place|there))*"
        ),
        (
            r"(?:high |top |key |biggest |main |corporate |strategic |red |significant |major |linked "
            r"|any |the |residual |inherent |net |gross |current )*(?:risks? (?:(?:already|down|listed|recorded"
            r"|logged|entered) )*(?:on|in)"
            r" (?:the|our|a|any|your) (?:risk )?(?:register|log)(?! (?:entr|of))"
            r"|risks?(?! (?:register|log) (?:entr(?:y|ies)|lines?))"
            r"|risk (?:register|log)(?: (?:entr(?:y|ies)|items?|lines?))?|risk profile)(?! of missing| of failing"
            r"| of not)(?: register| log| scor(?:es?|ed|ing)| rat(?:ed|ing)| that| which| are| is| linked| attached"
            r"| associated| related| tied| connected| bound"
            r"| hanging| up| sitting| lying| lurking| hiding| hidden| standing| sit| lie)*"
            r"(?: to| off| with| for| around| on| about| behind| underneath| beneath)?"
        ),
    ),
    "projects": (
        (
            r"(?:big ticket |capital |major |key |large |biggest |main |council |linked |delayed |late "
            r"|overdue )*(?:projects?|programmes?|programs?|milestones?|schemes?|work ?streams?)(?: status"
            r"| list| update| plan| portfolio)?(?! spent| spend)(?: (?:for|in|on))?"
        ),
    ),
    "until": (r"(?:that are |which are )?due(?: (?:by|before|until)(?= )|(?= @))",),
    "actions": (
        (
            r"what (?:did|has|have) (?:§ )+(?:ask(?:ed)?(?: us)? for|request(?:ed)?|want(?:ed)?(?: done)?|set)"
            r"(?= .*\b(?:outstanding|open|done|overdue|left|not|still)\b)(?: that)?(?: is| are| was)?(?: still)?"
            r"(?: (?:outstanding|open|overdue|left|not done))?"
        ),
        (
            r"(?:whats|what is|what are|what|anything|everything|things|stuff|owt|jobs)(?: (?:is|are|thats|that|else|we"
            r"|have|weve|got))* (?:still|left|outstanding|yet|remaining)(?: (?:still|left|yet))* to (?:do"
            r"|be done|finish|be finished|complete|be completed|deal with|sort)(?: out)?"
            r" (?:from|out of|after|following|for|since)"
            r"(?: (?:the|our|last|latest))* §"
        ),
        r"(?:is|are) still open(?! to )|still open(?= |$)(?! to )",
        (
            r"(?:what |which |any )?(?:steps|measures)(?: (?:are|is|were|being|have|been|we|they|are we|are they))*"
            r" tak(?:en|ing)(?: (?:on|about|over|to (?:fix|improve|sort|tackle|address|reduce|cut)))*"
        ),
        (
            r"(?:whats?|which|have|has|did|anything|actions?|things?|all)"
            rf"(?: (?:have|has|had|did|do|are|was|is|that|were))*(?: {_WHO})?(?: (?:already|actually|ever|been))*"
            rf" {_PROMISED} (?:to (?:be )?(?:do|doing|deliver|change|fix)"
            rf"|(?:that )?(?:{_WOULD} (?:be )?(?:do|doing|done)))(?: {_ON})?(?= |$)"
        ),
        (
            r"(?:what|whats|anything|something|which|everything|all)(?: else)?"
            r"(?: (?:did|do|have|has|had|was|were|that|is|ve))*"
            rf" {_WHO}(?: (?:already|actually|ever|been|all|just))*"
            r" (?:promised?|pledged?|vowed?|undertaken|committed)"
            r"(?: (?:to|with|at))*(?= (?:the |our )*(?:§|@|them|again|please|pls|last)(?!\w)|$)"
        ),
        (
            r"(?:what|whats|anything|something|which)? ?(?:(?:did|have|has|had|was|were|been|do|are) )*"
            rf"{_WHO}?(?: (?:already|actually|ever|been))* ?\b(?:promised?|promises|pledged?|pledges|committed"
            rf"|commitments|undertakings?)(?: (?:made|given|anything))? {_ON}(?= |$)"
        ),
        (
            r"what (?:are|is|s|have|has|were|was|did|do|will|can|theyre|youre|hes|shes)?(?: we| they| you"
            r"| the service| the team| being| anyone| been| §| going to| to| about)* ?(?:doing|done|do"
            r"|being done|going to do|planned|plan to do|put in place|happening)(?: about| to| on| fix| improve"
            r"| address| sort| turn| to fix| to improve| for| to address| to sort| to turn| re| regarding| with)+"
            r"(?: it| that| this| them| these| those)?(?: round| around| out)?"
        ),
        r"what(?: are| r)? (?:we|they|you|u|the (?:service|team)) (?:doing|done) (?:about|re|on|with|for)(?= )",
        (
            r"(?:(?:what|which|any|the) )?actions? (?:(?:thats|that|is|are|was|were|being|still|currently|now) )+"
            r"(?:open|live|outstanding|running|recorded|logged|pending|in place|under way|underway|in hand)"
            r"(?: (?:on|for|against|about|with))*(?= |$)"
        ),
        (
            r"(?:the |any |our |an |their |overdue |open |outstanding |late |agreed |remaining |live "
            r"|current |recovery |remedial |corrective |improvement |mitigating |follow ?up )*(?:actions?"
            r"|action (?:plan|log|list|tracker|points?)s?|improvement plans?|recovery plans?"
            r"|remedial (?:action|plan|work|measures)|corrective actions?|to ?do list)(?: (?:plan|log|list"
            r"|for|on|are|is|from|about|against|linked to|to))*"
        ),
        (
            r"(?:(?:what|which|any|are there any) )?improvements?(?: (?:is|are|being|have been|has been|we have|weve))*"
            r" (?:planned|under ?way|in hand|agreed|proposed|in train|lined up)(?: (?:for|to|on|in|with))?"
            r"|^(?:the |any )?(?:recovery |improvement )?plans? (?:for|to)(?= )|whats (?:the )?(?:plan|fix|remedy"
            r"|solution|response)(?: (?:for|to|on|with))*|(?:any|what"
            r"|is there a|is there an|do we have a|have we got a) plan\b(?: (?:for|to|on))*|what steps"
            r"|being done(?: about)?|what(?:s| is| has)? (?:been |being )?done(?: about)?|how (?:are|will"
            r"|do|is|can) (?:we|they|§|you)(?: §)*(?: going to| plan to)? (?:fix|fixing|improve|improving"
            r"|address|addressing|tackle|tackling|sort|sorting|turn(?:ing)?|deal(?:ing)? with"
            r"|put(?:ting)? right)(?: (?:it|that|this|round|around|out))*|getting done|who is doing what"
            r"|whos doing what"
        ),
    ),
}
