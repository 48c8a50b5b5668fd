"""Turns of phrase about what is missing: who has not returned, what is late, who is to be chased."""

from handlers.understanding.phrases.words_of_returns import GIVEN, LATE, NOT, RETURN, SUBMIT

_NOBODY = r"(?:nobody|no one|noone|none of (?:them|us|you)|not a soul|not one(?: \w+)?)"

MISSING: tuple[str, ...] = (
    (
        r"(?:who|whos|which (?:services?|teams?|people|managers?|heads|directorates?))"
        r"(?: (?:is|are|the|always|usually|often|forever|our|most|keeps?|being|thats?|were|was))*"
        r" (?:worst|slowest|slow|latest|late|bad|poor|poorest)(?: (?:at|for|about|with|in|on))*"
        r"(?: (?:getting|sending|giving|handing|returning|submitting|putting|turning|in|the|their|its|over|back))*"
        rf" {RETURN}(?: (?:in|back|over|on time|late))*(?= |$)"
    ),
    (
        r"^(?:(?:still|all|list|show)(?: me)? )*outstanding(?: (?:returns|figures))?"
        r"(?= (?:please|pls|for|in|from|at|@|§|only|just|now|so far|yet|this)(?!\w)|$)"
    ),
    (
        r"(?:anything|something|whats|what|which(?: (?:figures?|returns?|data|numbers|ones|indicators))?|who|whos)"
        rf"(?: (?:thats?|is|has|have|are|still))*(?: {NOT})+(?: (?:come|been|yet|all))* in(?: (?:yet|still|so far)"
        r"| (?:for|from) @)*(?:(?: (?:in|from|for|at|the|my|our))* §(?: §)*)?$"
    ),
    (
        r"(?:who|whos|anyone|anybody|which (?:services?|teams?|people|managers?))(?: (?:is|are|still|most|furthest))*"
        rf" (?:behind|late|slow|lagging)(?: on| with| in)(?: (?:their|its|the|sending|giving|all))* {RETURN}"
    ),
    (
        rf"(?:(?:did|has|have|had) {_NOBODY}|{_NOBODY}(?: has| had| have| ever)?)"
        r"(?: (?:yet|even|ever|been|bothered to))*"
        rf" (?:{GIVEN}|{SUBMIT})(?: (?:in|back|anything|any|for|it|them|yet))*(?: {RETURN})?(?= |$)"
    ),
    (
        rf"{NOT}(?: (?:yet|still|even))* {GIVEN} (?:theirs|his|hers|anything)"
        r"(?: (?:in|back|over|yet|through))*(?= |$)"
    ),
    (
        r"(?:anything|something|what|whats|what is)(?: is| still)* (?:owed|owing|due|missing|outstanding)"
        r"(?: still)? (?:from|by|in) (?:my|our)(?= )"
    ),
    (
        r"(?:anything|what|whats|which(?: \w+)?|how (?:much|many)(?: \w+)?)(?: else| more)?"
        r" (?:has |have |does |do |is |are )?(?:my|our)"
        r" (?:teams?|services?|departments?|directorates?|people|lot|managers|staff|heads|officers|sections?"
        r"|divisions?)"
        r"(?: (?:still|yet|have|has|need|needs|got|left|are|is|yet))*"
        rf" (?:to (?:still )?{SUBMIT}|owes?|owing|behind with)(?= |$)"
    ),
    (
        r"(?:anything|what|whats|which(?: \w+)?)(?: (?:has|have|hasnt|havent|is|isnt|that|else))* (?:my|our)"
        r" (?:teams?|services?|departments?|directorates?|people|lot|managers|staff|heads|officers|sections?"
        rf"|divisions?)(?: (?:still|yet|{NOT}))* {GIVEN}(?: (?:in|back|yet|still|so far))*$"
    ),
    (
        r"(?:what|whats|what is|anything|something|(?:which|what) (?:figures|returns|data|numbers))"
        r"(?: (?:is|are|still|else|now|coming))* (?:due|owed|owing|outstanding|to come)(?: in)? (?:from|by)"
        r"(?= (?:the )?§)"
    ),
    r"(?:still |yet )+to (?:come|arrive|be (?:returned|sent|submitted))(?: in)?(?: from)?(?! on| for)",
    (
        r"(?:what|whats|what is|anything|something|which(?: \w+)?|who|whos)(?: (?:is|are|that|thats|figures|returns|we"
        r"|else|have|has))* (?:still |yet )+to (?:land|show up|turn up|appear|surface|drop|roll in|report)(?= |$)"
    ),
    (
        r"(?:what|whats|which(?: \w+)?|anything)(?: (?:has|have|is|does|do|did))? §(?: §)*(?: (?:has|have|got|s|is|does"
        rf"|do|need|needs|left))* (?:still|yet|left)(?: (?:has|have|got|need|needs))* to (?:{SUBMIT}"
        rf"|hand (?:in|over)|get in"
        r"|let (?:us|me) have|come up with)(?= |$)"
    ),
    (
        r"(?:has|have|did) (?:we|the council|everyone)(?: (?:now|already|all|yet))* (?:got|had|received|have)"
        rf" (?:everything|it all|them all|all of (?:it|them)|the lot|all (?:the )?{RETURN})(?: (?:in|back|yet|now))*$"
    ),
    (
        r"(?:which|what) (?:services|teams|people|managers|owners|departments|directorates) (?:are"
        r"|is) (?:still )?"
        r"(?:late|behind|outstanding|overdue|missing)"
    ),
    (
        r"(?:who|whos|whose|which (?:services?|teams?|people|managers?|owners?|officers?|depts?"
        r"|departments?|indicators?|figures?|returns?|directorates?))(?: has| have| is| are| was| were| got"
        rf"| of)?(?: still| already)? (?:{NOT} )+(?:yet |been )*{GIVEN}(?: (?:in|their|theirs|any"
        rf"|back|anything|it|them|us|me))*(?: {RETURN})?"
    ),
    (
        r"(?:who|whos|which (?:services?|teams?|people|managers?|owners?|officers?"
        r"|indicators?))(?: has| have| is| are)? (?:still )?(?:yet to|still to|to|failed to"
        rf"|forgotten to|refused to|need to|needs to) (?:{SUBMIT}|come in|be {GIVEN})"
    ),
    (
        r"(?:who|whos|who has|which (?:services?|teams?|people|managers?))(?: do| does)?(?: still"
        r"| s)? (?:still )?(?:owes?|owing|outstanding|late|overdue|missing|behind with"
        r"|delinquent)\b(?: us| me| you| figures| data| returns| what)*"
    ),
    rf"(?:outstanding|missing|late|overdue|unreturned|unsubmitted|non|chasing|awaited) {RETURN}",
    rf"{LATE} (?:indicators|measures|kpis|metrics|ones)",
    rf"(?:indicators|measures|kpis|metrics|ones)(?: (?:that|which|still|are|in|for|§|@))* {LATE}(?= in| for| @|$)",
    (
        rf"{RETURN} (?:still )?(?:that |which )?(?:are |is |were |was |remain(?:s|ing)? )?(?:still )?"
        r"(?:outstanding|missing|overdue|late"
        r"|not in(?! (?:the|a|an|my|our|any|this|that|§)\b)|to come|awaited|havent come in"
        r"|not yet in|not in yet|still to come)"
    ),
    (
        rf"{RETURN}(?: (?:are|is|been|for|from|of|the|in|§|@))* all (?:in|back|done|{GIVEN})"
        r"(?: (?:in|yet|now|so far|then))*$"
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
        rf"how many (?:{RETURN}|people|managers|services|teams|owners)(?: are| have| is| has| been| we"
        r"| do| got| come| came| did| were| returned| still)* (?:in(?! (?:the |a |our |an )?§)|back|received|submitted"
        r"|returned|outstanding|missing|owe|to come|late)(?: so far| yet| already)?"
    ),
    (
        r"(?:what|whats|how much)(?: (?:is|percentage|percent|per cent|pct|%|share|proportion|fraction|the|of|our|your"
        rf"|all))* {RETURN}(?: (?:is|are|have|has|had|been|we|got|come|came|were|now|already))*"
        r" (?:in(?! (?:the |a |our |an )?§)|back|received|submitted|returned|sent in|outstanding|missing|to come|late)"
        r"(?: (?:so far|yet|already|now))*(?= @|$)"
    ),
    r"(?:returns?|submissions?) (?:@|rate|progress|status|so far|received|board|position|tracker|in)(?!\w)",
    (
        r"who (?:do|should|must|shall) (?:i|we) (?:need to )?(?:chase|nudge|remind|prod|poke)"
        r"|(?:who )?(?:needs|need) (?:chasing|a nudge)|chase list|^chase\b"
    ),
    (
        rf"(?:has|have|did) (?!i |we |you |they )(?:\S+ ){{1,5}}?(?:all )?{GIVEN}"
        r"(?: (?:in|back))?(?: (?:all|everything|them all|the lot))"
        r"(?: (?:of )?(?:their|its|the)? ?(?:figures?|returns?|numbers?|data|indicators|in))*(?= |$)"
    ),
    (
        r"(?:has|have|did|is) (?!i |we |you )(?:\S+ ){1,4}?"
        rf"(?:{GIVEN}|{SUBMIT}|finished|up to date with|behind with|late with)"
        r"(?: (?:in|back|off|over|yet|all|any|both|most|some|everything|of|with|on|the))*"
        rf" (?:his|her|their|its|all(?: the)?) (?:\w+ )?{RETURN}(?: (?:in|yet|back|now|so far))*(?= |$)"
    ),
    (
        r"(?:has|have|did|is) (?!i |we |you )(?:\S+ ){1,3}?"
        rf"(?:{GIVEN}|{SUBMIT})(?: (?:in|back|off|over|all|any|of))* (?:his|hers|theirs)"
        r"(?: (?:in|yet|back|now))*(?= |$)"
    ),
    (
        r"(?:has|have|did) (?:everyone|everybody|anyone|all|all the services|all services|all teams|§"
        rf"|the team|they|people)(?: §)* (?!got(?! (?:in|back|it|them|everything|theirs?)\b))"
        rf"(?:{GIVEN}|submit|return|send)(?: (?:in|their|everything|it"
        rf"|them))*(?: {RETURN})?"
    ),
    (
        rf"(?:whos|who has|who have|who) (?:already )?{GIVEN}(?: (?:in|their"
        rf"|theirs))*(?: {RETURN})?(?= (?:so far|already|yet)|$)"
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
        r" (?:late|overdue|outstanding|missing|unreturned|not in)(?= (?:in|for|from|at|across|with|by|on|§)|$)"
    ),
    (
        r"(?:everything|anything|things|stuff|all)(?: (?:that|which|is|are|thats|falling|coming))*"
        r" due(?= (?:@|this|next|now)|$)"
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
)
