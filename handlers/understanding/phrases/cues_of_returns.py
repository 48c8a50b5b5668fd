"""Turns of phrase about returns: what is owed, who is late, by when, when data will come."""

_RETURN = r"(?:returns?|figures?|data|numbers?|outturns?|submissions?|updates?|input|info|stuff)"
_OTHERWISE = (
    r"(?:any |much |a lot |even |a bit |so |more )*(?:better|worse|up|down|red|amber|green|higher|lower|bad|on|back on"
    r"|back to|there)\b"
)
"""Behind "got" and "getting": how something goes, rather than a figure that comes."""
_GIVEN = (
    r"(?:submitted|returned|sent|done|provided|entered|filled|filed|responded|replied|completed"
    r"|given|reported|in put|input|inputted|handed|put|updated|supplied|uploaded"
    rf"|got(?! {_OTHERWISE}))"
)
_SUBMIT = r"(?:submit|return|enter|send|fill|provide|complete|give|report|input|do|supply|upload|hand in)"
_NOT = r"(?:not|hasnt|havent|hadnt|isnt|arent|didnt|never|hasn|haven|yet to|still to|still not|no)"

_LATE = r"(?:late|overdue|unreturned|unsubmitted|outstanding)"
_GAVE = (
    r"(?:gave|given|give|sent|send|put|entered|enter|submitted|submit|returned|reported|report|recorded|filled|fill"
    r"|typed|provided|supplied|said|keyed)"
)

RETURNS: dict[str, tuple[str, ...]] = {
    "due.given": (
        (
            r"(?:what|whats|which|show(?: me)?(?: what)?|see(?: what)?|list(?: what)?|the|all|everything)"
            r"(?: (?:figures?|numbers?|data|ones|values?|returns?|that|which|was|were|the))*"
            rf" (?:did i|have i|had i|ive|id|i have|i had|i)(?: (?:already|just|actually|last|all|so far))* {_GAVE}"
            r"(?: (?:in|you|down|over|as|for|back))*(?= |$)(?! (?:to|about)\b)"
        ),
    ),
    "due.mine": (
        (
            r"(?:what|whats|anything)(?: (?:is|are|do))?(?: (?:it|that))? (?:you|youre|you are)(?: still)?"
            r" (?:waiting|wait) (?:for|on)(?: from (?:us|me))?$"
        ),
        (
            r"(?:do|have) i (?:still )?(?:have |got )?(?:anything|any \w+)(?: still)? (?:outstanding|due"
            r"|overdue|left|late|to do)"
        ),
        (
            r"what(?:s| is| are| do| have| else)?(?: do| have)? (?:i|we) (?:still |currently |left to "
            r"|got to |need to |have to )*"
            rf"(?:owe|owing|(?:got|need|have|due|left)(?: left)? to (?:still )?{_SUBMIT}"
            rf"(?! about\b| to (?:get|bring|turn|make|put|move|keep|hit|meet|reach|improve|be)\b)|{_SUBMIT} (?=now"
            r"|this|next|@|by)|left to do)"
        ),
        r"(?:do|what do) (?:i|we) (?:still |currently )?owe\b(?: (?:you|u|anything|any|something))*",
        (
            r"am i (?:late|overdue|behind|up to date|all (?:done|in|clear)|finished|done|outstanding"
            r"|in the clear|missing anything)(?: with| on)?"
        ),
        (
            r"(?:have|did) i (?:already )?(?!got\b(?! (?:it|them|all|everything|mine|my|anything)\b))"
            rf"(?:{_GIVEN}|submit|return|send|enter|do"
            rf"|miss(?:ed)?)(?: all)?(?: of)?(?: my| everything| anything| mine| it)?(?: {_RETURN})?"
        ),
        (
            r"(?:my|our) (?:own )?(?:outstanding|overdue|late|missing|due|remaining"
            rf"|unsubmitted) (?:{_RETURN}|ones|indicators|kpis|measures)"
        ),
        (
            rf"(?:what|which|any|anything)(?: of)?(?: {_RETURN}| indicators| kpis)?(?: is| are"
            r"|s)? (?:still )?(?:due|outstanding|overdue|needed|required|late|missing|left|wanted) (?:from"
            r"|by|for) (?:me|us)"
        ),
        (
            r"(?:what|whats)(?: else)?(?: do you)? (?:need|want|left|still needed|needed|required"
            r"|outstanding) (?:from|for|by|of) me(?: to do)?"
        ),
        (
            r"(?:which|what)(?: of my)? (?:indicators|figures|kpis|measures|ones|data|numbers"
            r"|returns)(?: do| have| must| should)? (?:i|we) (?:still |need to |have to "
            rf"|got to )*(?:{_SUBMIT}|owe|got left|{_GIVEN})"
        ),
        r"is (?:there )?(?:anything|something) (?:i|we) (?:need|have|still need|owe)(?: to do| to submit)?",
        (
            r"(?:what|whats|anything|which(?: \w+)?)(?: else| more)?(?: do| have| am| is| are| there)? (?:i|we)"
            rf"(?: still| yet| left| got| else)* (?:to|left to) (?:still )?(?:{_SUBMIT})(?= |$)(?! with| about| for)"
        ),
        (
            r"(?:what|whats|anything|which(?: \w+)?)(?: \w+){0,2}? (?:left|still)(?: for me)? to"
            r" (?:do|give|send|submit)(?: in)?$"
        ),
        r"(?:my|mine) (?:returns?|to do list|submissions?)(?: status)?$|whats on my (?:list|plate|to do list)",
        r"(?:do|have) i (?:need|have|got)(?: to)? (?:submit|do|return|send|enter) (?:anything|something)",
        (
            r"(?:what|which)(?: figures| returns| indicators| ones)? am i (?:late|missing|behind|yet to"
            r"|still to)\b(?: with| on| submit| return)?"
        ),
        (
            r"(?:what|which(?: ones| figures| returns)?) (?:have|did|do) i (?:still )?(?:not|yet to|still to)(?: yet)?"
            r" (?:sent|send|submit(?:ted)?|returned?|done|do|filled in|entered|given|put in)(?: (?:in|yet))*$"
        ),
        r"(?:have )?i (?:got )?(?:anything|any figures|any returns) (?:outstanding|due|overdue|left|to do|to submit)",
        r"(?:whats|what is|what figures are) (?:due|outstanding|overdue|left)$",
        (
            r"(?:whats|what is|what figures are|is|are|anything|any returns?) (?:there )?(?:anything |any returns? )?"
            r"(?:falls? )?due(?: (?:in|by|on|for|before|within))* (?:(?:the )?@|today|tomorrow|now|soon"
            r"|(?:this|next|the) (?:week|weekend|fortnight)"
            r"|(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)$"
        ),
        (
            r"(?:what|whats|which|anything|something|any \w+)(?: (?:have|do|are|else|is|figures|returns))* (?:i|we)"
            r" (?:still )?(?:(?:got|have) )*due(?= |$)"
        ),
        r"(?:what|which)(?: \w+)? (?:are|is) (?:still )?waiting (?:on|for) me",
    ),
    "due.missing": (
        (
            rf"{_NOT}(?: (?:yet|still|even))* {_GIVEN} (?:theirs|his|hers|anything)"
            r"(?: (?:in|back|over|yet|through))*(?= |$)"
        ),
        (
            r"(?:anything|something|what|whats|what is)(?: is| still)* (?:owed|owing|due|missing|outstanding)"
            r"(?: still)? (?:from|by|in) (?:my|our)(?= )"
        ),
        (
            r"(?:anything|what|whats|which(?: \w+)?)(?: else| more)? (?:has |have |does |do |is |are )?(?:my|our)"
            r" (?:team|service|department|people|lot|managers|staff)(?: (?:still|yet|have|has|need|needs|got))* to"
            rf" (?:still )?{_SUBMIT}(?= |$)"
        ),
        r"(?:still |yet )+to (?:come|arrive|be (?:returned|sent|submitted))(?: in)?(?: from)?(?! on| for)",
        (
            r"(?:which|what) (?:services|teams|people|managers|owners|departments|directorates) (?:are"
            r"|is) (?:still )?"
            r"(?:late|behind|outstanding|overdue|missing)"
        ),
        (
            r"(?:who|whos|whose|which (?:services?|teams?|people|managers?|owners?|officers?|depts?"
            r"|departments?|indicators?|figures?|returns?|directorates?))(?: has| have| is| are"
            rf"| of)?(?: still| already)? (?:{_NOT} )+(?:yet |been )*{_GIVEN}(?: (?:in|their|theirs|any"
            rf"|back|anything|it|them|us|me))*(?: {_RETURN})?"
        ),
        (
            r"(?:who|whos|which (?:services?|teams?|people|managers?|owners?|officers?"
            r"|indicators?))(?: has| have| is| are)? (?:still )?(?:yet to|still to|to|failed to"
            rf"|forgotten to|refused to|need to|needs to) (?:{_SUBMIT}|come in|be {_GIVEN})"
        ),
        (
            r"(?:who|whos|who has|which (?:services?|teams?|people|managers?))(?: do| does)?(?: still"
            r"| s)? (?:still )?(?:owes?|owing|outstanding|late|overdue|missing|behind with"
            r"|delinquent)\b(?: us| me| you| figures| data| returns| what)*"
        ),
        rf"(?:outstanding|missing|late|overdue|unreturned|unsubmitted|non|chasing|awaited) {_RETURN}",
        rf"{_LATE} (?:indicators|measures|kpis|metrics|ones)",
        rf"(?:indicators|measures|kpis|metrics|ones)(?: (?:that|which|still|are|in|for|§|@))* {_LATE}(?= in| for| @|$)",
        (
            rf"{_RETURN} (?:still )?(?:that )?(?:are |is )?(?:still )?(?:outstanding|missing|overdue|late"
            r"|not in|to come|awaited|havent come in|not yet in|not in yet|still to come)"
        ),
        (
            r"(?:whats|what is|what are|whats still|anything|what) (?:still )?(?:outstanding|overdue"
            r"|missing|late|not in|yet to come in|left)(?= (?:for|in|from|at|across|with|by|on)|$)"
        ),
        (
            r"(?:not|hasnt|havent|isnt|arent|wasnt|werent|still to be|yet to be)(?: yet)?(?: been)? (?:returned"
            r"|submitted|entered|reported|handed in|come in|updated|refreshed|populated|filled in|supplied"
            r"|(?:put|sent|given|filled|typed|keyed) (?:it |them )?in)(?: yet)?"
        ),
        (
            rf"how many (?:{_RETURN}|people|managers|services|teams|owners)(?: are| have| is| has| been| we"
            r"| do| got| come| were| returned| still)* (?:in(?! (?:the |a |our |an )?§)|back|received|submitted"
            r"|returned|outstanding|missing|owe|to come|late)(?: so far| yet| already)?"
        ),
        r"(?:returns?|submissions?) (?:@|rate|progress|status|so far|received|board|position|tracker|in)(?!\w)",
        (
            r"who (?:do|should|must|shall) (?:i|we) (?:need to )?(?:chase|nudge|remind|prod|poke)"
            r"|(?:who )?(?:needs|need) (?:chasing|a nudge)|chase list|^chase\b"
        ),
        (
            rf"(?:has|have|did) (?!i |we |you |they )(?:\S+ ){{1,5}}?(?:all )?{_GIVEN}"
            r"(?: (?:in|back))?(?: (?:all|everything|them all|the lot))"
            r"(?: (?:of )?(?:their|its|the)? ?(?:figures?|returns?|numbers?|data|indicators|in))*(?= |$)"
        ),
        (
            r"(?:has|have|did) (?:everyone|everybody|anyone|all|all the services|all services|all teams|§"
            rf"|the team|they|people)(?: §)* (?!got(?! (?:in|back|it|them|everything|theirs?)\b))"
            rf"(?:{_GIVEN}|submit|return|send)(?: (?:in|their|everything|it"
            rf"|them))*(?: {_RETURN})?"
        ),
        (
            rf"(?:whos|who has|who have|who) (?:already )?{_GIVEN}(?: (?:in|their"
            rf"|theirs))*(?: {_RETURN})?(?= (?:so far|already|yet)|$)"
        ),
        (
            r"(?:whos|who is|who are|is anyone|is anybody|are any|anyone|anybody)(?: (?:in|from|of) (?:my |our "
            r"|the )?(?:§ )*(?:services?|teams?|directorates?|areas?|portfolios?)?)? ?(?:still )?(?:late"
            r"|outstanding|missing|to come|behind|dragging)"
        ),
        r"(?:non|no) (?:returners?|submitters?|responders?|returns)|nil returns outstanding|laggards|stragglers",
        r"still (?:waiting|outstanding|missing)(?: for| on)?(?= |$)",
        (
            r"(?:without|with no|(?:have|has|having|got|there is|is there|are there) (?:still |yet )?no|with nothing"
            r"|(?:still |yet )*(?:lacking|missing)|(?:(?:have|has|do|does|did|had) not|havent|hasnt|dont|doesnt|not)"
            r" (?:yet |still )?(?:got|had|have))(?: (?:a|any|an|its|their|the|proper))*"
            r" (?:figures?|data|numbers?|values?|outturns?)(?: (?:in|entered|yet|at all|so far))*(?= |$)"
        ),
        (
            r"(?:with|have|has|got|having)(?: (?:a|the|any|their|its|got|had))* (?:figures?|data|numbers?|values?)"
            r" (?:in|entered|submitted|returned|back)(?: (?:yet|already|so far))*(?= |$)"
        ),
        (
            r"(?<!when are )(?<!when are the )(?<!when do )(?<!when is )"
            r"(?:indicators|measures|kpis|metrics|ones)(?: (?:that|which|are|is|falling|coming))*"
            r" due(?= (?:@|in|by|for|from|this|next|now)|$)"
        ),
        (
            r"(?:everything|things|stuff|anything|all|ones|whatever)"
            r"(?: (?:that|which|still|is|are|thats|now|currently))*"
            r" (?:late|overdue|outstanding|missing|unreturned|not in)(?= (?:in|for|from|at|across|with|by|on)|$)"
        ),
        (
            r"^(?:(?:and|so|ok|show|list|which|what|whats|any|anything|the|me|all|ones|indicators|measures)\s+)*"
            r"(?:(?:are|is|thats|that are|that is|still|running|coming in)\s+)*late(?: ones?)?"
            r"(?: (?:now|still|please|pls))*$"
        ),
        (
            r"(?:are|is) (?:we|there) (?:still )?(?:missing|waiting for|waiting on) (?:any|some"
            r"|anything)?(?: figures| returns| data)?"
        ),
        (
            r"(?:which|what) (?:indicators|figures|data|returns|kpis|measures|ones)(?: is| are"
            r"| have)? (?:still )?(?:not (?:been )?(?:in|returned|submitted|entered|available)|late"
            r"|overdue|outstanding|missing|awaited|havent been)(?= |$)"
        ),
    ),
    "due.everybody": (
        (
            r"(?:is|are|has|have) (?:everyone|everybody|all|they all|the whole team|all of them|everything|we all)"
            r"(?: (?:in|from|at|of|for))?(?: the| our| my)?(?: §)* (?:done|in|finished|complete|completed|returned"
            r"|submitted|up to date|all in|come in)(?: yet| now)?(?= |$)"
        ),
    ),
    "due.person": (r"(?:is|are|was|were) (?:§ )+(?:late|overdue|behind|outstanding|up to @|all done)(?= |$)",),
    "due.deadline": (
        (
            r"when (?:can|may|could|should|must|shall|am|are) (?:i|we) (?:able to |allowed to )?(?:start )?(?:submit"
            r"|enter|return|send|put in)\b"
        ),
        (
            r"(?:until|till|to|by|on|before) (?:which|what) (?:day|date|time)\b"
            r"|(?:whats|what is) the (?:last|latest) (?:day|date)\b"
        ),
        r"(?:the )?(?:deadlines?|closing dates?|cut ?off(?: dates?)?|due dates?)",
        (
            r"when(?:s| is| are| do| does| must| should)?(?: my| our| the| all)?(?: @)*(?: quarterly"
            rf"| monthly)? ?(?:{_RETURN}|window|everything|it all|it)(?: @)* (?:due|close|closes|open|opens"
            r"|shut|shuts|have to be in|need to be in|be in|in by|needed|be due|required|to be in)(?: in"
            r"| by)?\b"
        ),
        (
            r"when (?:does|do|is|will) (?:the )?(?:next |new |last |@ )*(?:window|returns?|submission"
            r"|collection)(?: @)* (?:close|open|shut|start|end|opening|closing|due)"
        ),
        (
            r"(?:the )?(?:returns? |submission |reporting |data )?window|by when|how long (?:have|do) (?:i"
            r"|we) (?:got|have)(?: left)?"
        ),
        (
            rf"when do (?:i|we) (?:need|have|must)(?: to)? (?:{_SUBMIT}|get)(?: (?:my|our|the|it|this|them"
            rf"|these|everything))*(?: {_RETURN})?(?: in)?(?: by)?"
        ),
        (
            r"last day (?:to|for)|reporting (?:timetable|calendar|schedule)|(?:submission|return"
            r"|reporting) (?:timetable|dates?)"
        ),
    ),
    "due.expected": (
        (
            r"when(?:s| is| are| will| do| does| can| should| would)?(?= .*\b(?:available|ready|published"
            r"|out|arriv\w*|expect|expected|due|come|coming|released|know|back|get|have|see|here"
            r"|be in(?= (?:please|pls)|$)"
            rf"|(?:getting|receiving|seeing)(?! {_OTHERWISE}))\b(?! on track))"
            r"(?: (?:we|i|you))?(?: (?:be|get|have|see|expect|know|going to))*(?=.*(?:§|@|data|figure|number|result))"
        ),
        r"(?<=§ )when(?: is| are| will| it| they| its| theyre)* (?:due|expected|available|ready|out)(?: (?:in|out))?$",
        r"(?<=§ )(?:figures? |data |numbers? |results? )?when$",
        r"(?<=§ )when(?:s| is)?(?: the)? next(?: (?:one|figures?))?(?= please| pls|$)",
        r"(?:be |is |are |it |get )?(?:available|arriving|published) ?(?:when|yet)?$(?<=available)",
        r"(?:(?:is|are) )?(?:due|expected|available|coming|ready|out)(?: (?:back|in|out))? when$",
        (
            r"(?:whats|what is|anything|what figures are|which figures are) (?:coming |due )back"
            r"(?= (?:in|on|by|before|next|@)|$)"
        ),
        r"\b(?:eta|expected date) (?:for|of|on)|waiting for data|(?:data|figures?) (?:due back|due when)",
        (
            r"when(?:s| is| are| will)? (?:the )?(?:next )?(?:§ )+(?:figures? |data |numbers? "
            r"|results? )?(?:be |come |going to be )*(?:available|ready|out|due|published|in|coming"
            r"|expected|back|known)"
        ),
        (
            r"not yet available (?:when|until)|when will (?:it|that|this|they|we) (?:be|get|have"
            r"|know)(?: the)?(?: (?:data|figures?|number|results?))?(?: available| ready| out| in"
            r"| known)?(?! back| on| green| fixed| better| recovered)"
        ),
    ),
    "due.targets": (
        (
            r"(?:no|without(?: a| any)?|(?<!just )(?<!narrowly )missing(?: a)?|havent got(?: a)?|dont have(?: a)?"
            r"|lack(?:ing)?(?: a)?|not got(?: a)?|hasnt got(?: a)?|doesnt have(?: a)?|has no|have no"
            r"|need(?:s|ing)?(?: a)?|waiting for(?: a)?|awaiting(?: a)?|untargeted"
            r"|not had(?: a)?) (?:smart )?targets?(?: (?:set|agreed|yet))*"
        ),
        (
            r"(?:smart )?targets? (?:that )?(?:are |is |not |havent been |still |yet |to be |need |needs "
            r"|needing |waiting |outstanding |been |to |be |have |has |which )*(?:finali[sz]e[d]?"
            r"|finali[sz]ing|set|agree[d]?|outstanding|confirmed|missing|tbc|unset)(?: still)?"
        ),
        r"(?:still |yet |left |need(?:s|ing)? )(?:to be |to )?finali[sz](?:ed?|ing)(?= |$)|not (?:yet )?finali[sz]ed",
        r"targets? (?:agreeing|setting|confirming|deciding|adding)(?= |$)",
        r"(?:smart )targets?|(?:unset|undecided|unagreed|(?<!just )missing|outstanding) targets?",
        r"targets? (?:gap|progress)",
    ),
}
