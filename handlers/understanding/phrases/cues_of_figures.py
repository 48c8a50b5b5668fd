"""Turns of phrase about a figure: why, commentary, what it has none of, forecast, real or noise."""

from handlers.understanding.phrases.not_expected import WILL_NOT
from handlers.understanding.phrases.said_of_others import YEAR_ENDING

_HAS_NONE = (
    r"without|with ?out|with no|(?:have|has|having|got|thats got|there is|are there) no"
    r"|(?:havent|hasnt|not) (?:got|had|given)|(?:dont|doesnt|do not|does not) have|lack|lacks|lacking|missing|no"
)
_DATA = r"(?:figures?|data|numbers?|results?|stats?|statistics|outturns?)"
_LED = (
    r"(?:(?:show|give|list|see|me|the|is|are|has|have|do|does|any|all|we|i|you|got|had|get|whats|what|which|been|there"
    r"|of"
    r"|our|my|can|did|yet) )*"
)
_IN = (
    r"(?: (?:in|back|through|available|here|out|ready|arrived|come|been|returned|received|submitted|yet|so far|now"
    r"|please|pls|up|loaded|entered))*"
)
FIGURES: dict[str, tuple[str, ...]] = {
    "why": (
        (
            r"why(?:s| is| are| was| were| has| have| did| does| do)?(?: that| it| this| they| we| so)?"
            r"|how come|y is|how so"
        ),
        (
            r"(?:what|whats)(?: has| have| is| are| was| were| did| do)? ?(?:gone wrong|went wrong"
            r"|going wrong|happened|happening|causing"
            r"|behind(?! (?:(?:the|its|their|our) )?(?:targets?|track|plan|schedule)(?!\w))"
            r"|caused|cause|driving|drove|drives|led to"
            r"|explains|up with|the matter with|wrong(?: with)?|going on(?: with)?|goes on|caused by"
            r"|the (?:hold ?up|hitch|snag|delay)(?: with)?|(?:been )?(?:holding (?:up|back)|held (?:up|back)|stopping"
            r"|delaying|delayed|blocking|stalling)"
            r"|the problem(?: with)?|the issue(?: with)?|the story(?: with| on| behind| there)?"
            r"|the reason(?: for| behind)?|the cause(?: of)?)(?: with| to| in| at)?"
        ),
        (
            r"(?:what|whats|who|whos|what is|what are)(?: (?:is|are|was|were|has|have|been|really|still))*"
            r" (?:holding|dragging|letting|pulling|weighing|bringing|keeping)(?: \S+){1,3} (?:back|down)"
            r"(?: on| in| with| for)?"
        ),
        r"(?:the )?(?:reasons?|causes?|explanations?|drivers?|excuse|root cause)(?: for| of| behind| given| why)?",
        (
            r"explain(?: to me)?(?: why)?(?: that| this| it)?|account for|talk me through|what explains"
            r"|what rule|which rules?(?: fired)?|whats? (?:making|dragging|pushing)"
        ),
    ),
    "figures of a time": (
        rf"{_LED}(?:@ )+{_DATA}{_IN}$",
        rf"{_LED}{_DATA}{_IN} (?:for|from|in|of)(?= (?:the )?@(?: @)*{_IN}$)",
        (
            r"(?:what|whats|anything|how much|which|is anything|has anything)(?: (?:has|have|is|been|already|we|got"
            r"|come|actually|of it))* (?:returned|received|submitted|in|back|reported)(?: (?:so far|yet|already))*"
            r" (?:for|from|in)(?= (?:the )?@(?: @)*$)"
        ),
    ),
    "no comment": (
        (
            rf"(?:{_HAS_NONE})(?: yet| still| a| an| any| the| proper| written| got| been given)*"
            r" (?:comments?|commentary|comentary|commentry|explanations?|narratives?|reasons? given|notes?)"
            r"(?: (?:on|for|against|with|yet|at all|given|them|it|written|entered|so far|still))*(?= |$)"
        ),
        (
            r"(?:comments?|commentary|explanations?|narratives?) (?:(?:is|are|still|yet) )*(?:missing|blank|empty"
            r"|not (?:given|written|entered|in)|to come)(?= |$)"
        ),
        (
            r"unexplained|uncommented|(?:nobody|no ?one|noone)(?: has| have|s)?(?: yet| ever)?"
            r" (?:explained|commented(?: on)?|said (?:anything|why|a word)|written anything)"
            r"|(?:not|havent|hasnt|not yet)(?: yet| been)* (?:explained|commented on)(?= |$)"
        ),
    ),
    "no action": (
        (
            rf"(?:{_HAS_NONE})"
            r"(?: yet| still| a| an| any| the| proper| agreed| open| live| improvement| recovery| got)*"
            r" (?:actions?|action plans?|plans?|improvement plans?)"
            r"(?: (?:on|for|against|with|yet|at all|attached|agreed|logged|in place|set|recorded|them|it|so far"
            r"|still))*"
            r"(?= |$)"
        ),
        (
            r"(?:nothing|no ?one|nobody)(?: is| has)? (?:being done|doing anything|done anything)"
            r"(?: (?:on|about|for|it))*"
        ),
    ),
    "with action": (
        (
            r"(?:with|(?:that |which )?(?:have|has|having)|(?:have |has |thats )?got)(?: (?:got|a|an|any|the|open|live"
            r"|agreed|improvement|some))* (?:actions?|action plans?|improvement plans?|plans?)"
            r"(?: (?:on|for|against|attached|agreed|logged|in place|set|recorded|them|it|already))*(?= |$)"
        ),
    ),
    "with target": (
        (
            r"(?<!not )(?<!havent )(?<!hasnt )(?<!dont )(?<!doesnt )(?<!never )"
            r"(?:with|(?:that |which )?(?:do )?(?:have|has|having)|(?:have |has |thats )?got|carry|carries)"
            r"(?: (?:actually|already|got|a|an|any|had|smart))* targets?(?: (?:set|agreed|in place|at all))*(?= |$)"
            r"(?! (?:of|to|that|which|we|over|above|below|under|more|less|at|between|still|yet|not|missing|gap|for \d))"
        ),
    ),
    "no owner": (
        (
            rf"(?:{_HAS_NONE})(?: yet| still| a| an| any| the| named| clear| lead| responsible)*"
            r" (?:owners?|lead|lead officers?|officers?|responsible officers?)"
            r"(?: (?:yet|at all|against|named|them|it))*"
            r"(?= |$)|unowned|nobody owns|no ?one owns"
        ),
    ),
    "comment": (
        (
            r"(?:the |any |their |owners? |managers? |service |latest )*(?:comments?|commentary|comentary"
            r"|commentry|narrative|remarks?|explanatory note|notes?)(?: on| for| from| about| behind"
            r"| given| say| said| says)*(?= |$)"
        ),
        (
            r"what (?:did|do|does|has|have) (?:they|we|the owner|the service|the manager|the team|he"
            r"|she|§)(?: §)* (?:(?:say|said|write|wrote|comment|put)(?: (?:about|on))?"
            r"|(?:make|made|think|thought) of|(?:think|thought|note[d]?|raise[d]?) (?:about|on))"
        ),
        r"what(?:s| has| was)(?: been)? said(?: (?:about|on))?",
    ),
    "forecast": (
        *YEAR_ENDING,
        (
            r"(?:what(?:s| will| would| is)?(?: (?:going to|gonna))? happens? "
            r"|where (?:will|would|do|does) (?:we|it|this|they) (?:end up|be|land) )?"
            r"(?:if|as) (?:we|it|this|things|they|that) (?:just )?(?:carry|carries|keeps?|go|goes|continues?)"
            r"(?: (?:on|going|like|this|that|the|same|way|at|as|we|it|they|are|is|rate|now|along))+"
            r"|at this rate|on (?:the |our )?(?:current|present) (?:form|trend|trajectory|course|path)"
        ),
        (
            r"(?:what(?:s| are| is) )?(?:the |our )?(?:chances?|odds|likelihood|probability)"
            r"(?: (?:of|that|we|for|will))*"
            r"|how likely(?: (?:is|are|it|that|we|to))*"
        ),
        (
            rf"{WILL_NOT} (?:hit|hitting|make|meet|reach|achieve|deliver|recover|get (?:there|to|near)|land|beat"
            r"|improve|be (?:on target|on track|green|met|hit|there|ok))(?: (?:the|their|its|our|target|targets))*"
        ),
        r"(?:hit|hitting|make|meet|reach)(?: (?:the|our|its|target|by|at))* (?:year|yr) ?end",
        r"what(?:s| is| will) (?:going to |gonna )?happen(?:ing)? (?:to|with)(?= .*(?:@|next|year|future|$))",
        (
            r"(?:are|is|will|would|do|does|can|could|should|might)"
            r"(?: (?:we|it|they|that|this|these|you|the|our|all|any|anything"
            r"|the (?:council|borough|city|county|district|authority|service|team)|you think|think|expect|§|still"
            r"|likely|also|ever))*(?: §)*(?: levels?| numbers?"
            r"| figures?| rates?| targets?)?(?: going to"
            r"| likely to| on course to| on track to| set to| expected to| forecast to| gonna| about to"
            r"| due to| still| to| actually| be able to| ever)* (?:hit|hitting|miss|make|making|reach|meet"
            r"|meeting|achieve|get there|land|end up|finish|recover|get back|come back|come in|get to|beat"
            r"|be back|be on|turn green|go green|be green|be red|be amber|go red|turn red|improve"
            r"|get better|get worse|fall|rise|drop|go up|go down|increase|decrease|deliver|fail|exceed"
            r"|be ok|be okay|be fine|succeed|end|finish up"
            r"|be (?:fully |all )?(?:delivered|met|hit|reached|achieved|made|missed|realised|exceeded|beaten"
            r"|higher|lower|better|worse|over|under|above|below|short|at|there))(?: (?:the|our|its|up"
            r"|their|it|target|targets|year|back|on|track|end|at|by))*"
        ),
        (
            r"(?:year end |full year |end of year |end year )?(?:forecasts?|forcasts?|forcast|projections?"
            r"|projected|predictions?|predicted|predict|prognosis|outlook|estimate for"
            r"|expected (?:outturn|year end|position|result))(?: for| of| at| on| to)?"
        ),
        (
            r"back (?:on track|to green|on target|under control|in the green|to normal|up to target"
            r"|to target)|recover(?:y|ed|ing|s)?(?: date)?(?= |$)(?! plan)|(?:when|will)(?= .*\b(?:(?<!due )back"
            r"|recover|fixed|sorted|resolved|green again|better|improve|turn round|turn around"
            r"|turned around)\b)|on course|(?:on target|on track) (?:for|to) (?:year|the year|hit|meet|@"
            r"|our|the target)|(?:where|what) (?:will|are) (?:we|it|§)(?: §)*(?: likely to)? (?:end up"
            r"|finish|land|be|look like|end)(?: at| by)?"
            r"|(?:(?:going|likely|set|expected|due) to|gonna|will(?: we| it| they| §)*) (?:end up|finish up|land"
            r"|turn out|be §)"
        ),
        (
            r"(?:be )?(?:fixed|sorted|resolved|turned around)(?! in | within )(?: by)?(?=$| )|at this rate"
            r"|on current (?:trend|trends|performance|form)"
        ),
    ),
    "signal": (
        (
            r"(?:the |these |those |this |any )?(?:swings?|wobbles?|fluctuations?|variations?|volatility|ups and downs)"
            r"(?: (?:in|of))?(?= .*\b(?:real|genuine|chance|noise|normal|random|significant|unusual|natural)\b)"
        ),
        (
            r"(?:real|genuine|true|proper)(?: or| and| change| improvement| worsening| drop"
            r"| rise| fall| dip| jump| thing| shift"
            r"| deterioration| problem| signal| trend)(?: just| noise| chance| random| blip| variation"
            r"| a)*|noise|random(?: variation)?|(?:statistically )?(?:significant|meaningful)(?:ly)?(?: shifts?)?"
            r"|statistical(?:ly)?"
            r"|spc|xmr|control (?:chart|limits?)|special cause|common cause|(?:normal|natural|just|usual"
            r"|ordinary|seasonal) variation|blip|fluke|one off|just (?:chance|luck|noise|random|bad luck)"
            r"|by chance|(?:mean|means|meaning) (?:anything|something|much)(?= or |$)|outlier|freak|genuinely|(?:out of"
            r"|within) (?:control|limits)|signal(?:s|led)?|is (?:it|that|this|the (?:drop|rise|fall|dip"
            r"|spike|jump|change|improvement|increase|decrease))(?: in)?(?: §)* (?:real|a trend|a pattern"
            r"|unusual|normal)|unusual|out of the ordinary|read (?:anything|something|much|too much) into"
            r"|a worrying trend|a real"
            r"|(?:just |only |all |still )*(?:bobbing|bouncing|jumping|bumping|wobbling|bobbling|hopping|yo yoing"
            r"|moving|going|fluctuating|varying)(?: just)?(?: (?:about|around|all over the place|up and down|naturally"
            r"|normally))+|(?:just|only|normal|usual) (?:\w+ to \w+ |\w+ on \w+ )?(?:ups and downs|up and down"
            r"|fluctuations?|movements?|variations?)|(?:something|anything) or nothing"
            r"|(?:just|only) (?:fluctuating|wobbling|bouncing|bobbing|varying)|a wobble"
        ),
    ),
}
