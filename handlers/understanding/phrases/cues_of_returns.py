"""Turns of phrase about returns: what is owed, by when, when data will come."""

from handlers.understanding.phrases.cues_of_missing_returns import MISSING
from handlers.understanding.phrases.said_owing import DEADLINE, MISSING_FROM, OWED, PAST
from handlers.understanding.phrases.words_of_returns import (
    GAVE,
    GIVEN,
    HAND_IN,
    OPENS,
    OTHERWISE,
    RETURN,
    RETURNED,
    SUBMIT,
    WHEN,
)

RETURNS: dict[str, tuple[str, ...]] = {
    "due.given": (
        (
            r"(?:what|whats|which|show(?: me)?(?: what)?|see(?: what)?|list(?: what)?|the|all|everything)"
            r"(?: (?:figures?|numbers?|data|ones|values?|returns?|that|which|was|were|the))*"
            rf" (?:did i|have i|had i|ive|id|i have|i had|i)(?: (?:already|just|actually|last|all|so far))* {GAVE}"
            r"(?: (?:in|you|down|over|as|for|back))*(?= |$)(?! (?:to|about)\b)"
        ),
    ),
    "due.mine": (
        *OWED,
        (
            r"(?:which|what|whats|any|anything|are any)(?: ones?)? of (?:mine|my (?:figures|returns|ones)) (?:(?:is|are"
            r"|still|now) )*(?:overdue|outstanding|late|due|missing|owed)(?= |$)"
        ),
        (
            rf"(?:have|do) i (?:still )?(?:have |got |any |some )*(?:{RETURN})(?: (?:left|still))*"
            rf" to (?:{SUBMIT}|put in)(?= |$)"
        ),
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
            rf"(?:owe|owing|(?:got|need|have|due|left)(?: left)? to (?:still )?{SUBMIT}"
            rf"(?! about\b| to (?:get|bring|turn|make|put|move|keep|hit|meet|reach|improve|be)\b)|{SUBMIT} (?=now"
            r"|this|next|@|by)|left to do)"
        ),
        r"(?:do|what do) (?:i|we) (?:still |currently )?owe\b(?: (?:you|u|anything|any|something))*",
        (
            r"am i (?:late|overdue|behind|up to date|all (?:done|in|clear)|finished|done|outstanding"
            r"|in the clear|missing anything)(?: with| on)?"
        ),
        (
            r"(?:have|did) i (?:already )?(?!got\b(?! (?:it|them|all|everything|mine|my|anything)\b))"
            rf"(?:{GIVEN}|submit|return|send|enter|do"
            rf"|miss(?:ed)?)(?: all)?(?: of)?(?: my| everything| anything| mine| it)?(?: {RETURN})?"
        ),
        (
            r"(?:my|our) (?:own )?(?:outstanding|overdue|late|missing|due|remaining"
            rf"|unsubmitted) (?:{RETURN}|ones|indicators|kpis|measures)"
        ),
        (
            rf"(?:what|which|any|anything)(?: of)?(?: {RETURN}| indicators| kpis)?(?: is| are"
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
            rf"|got to )*(?:{SUBMIT}|owe|got left|{GIVEN})"
        ),
        r"is (?:there )?(?:anything|something) (?:i|we) (?:need|have|still need|owe)(?: to do| to submit)?",
        (
            r"(?:what|whats|anything|which(?: \w+)?)(?: else| more)?(?: do| have| am| is| are| there)? (?:i|we)"
            rf"(?: still| yet| left| got| else)* (?:to|left to) (?:still )?(?:{SUBMIT})(?= |$)(?! with| about| for)"
        ),
        (
            r"(?:what|whats|anything|which(?: \w+)?)(?: \w+){0,2}? (?:left|still)(?: for me)? to"
            r" (?:do|give|send|submit)(?: in)?$"
        ),
        r"(?:my|mine) (?:returns?|to do list|submissions?)(?: status)?$",
        r"whats (?:left |still |outstanding )?on my (?:list|plate|to do list)",
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
            r"(?:falls? )?due(?: (?:in|by|on|for|before|within))* (?:(?:the )?@|today|tomorrow|now|next|soon"
            r"|(?:this|next|the) (?:week|weekend|fortnight)"
            r"|(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)$"
        ),
        (
            r"(?:what|whats|which|anything|something|any \w+)(?: (?:have|do|are|else|is|figures|returns))* (?:i|we)"
            r" (?:still )?(?:(?:got|have) )*due(?= |$)"
        ),
        r"(?:what|which)(?: \w+)? (?:are|is) (?:still )?waiting (?:on|for) me",
    ),
    "due.missing": (*MISSING, *MISSING_FROM),
    "due.past": PAST,
    "due.date": DEADLINE,
    "due.absent": (
        (
            r"(?:why|whys|how come)(?: (?:is|are|do|does|have|has|there|theres|we|i|it|got|not|isnt|arent"
            r"|havent|hasnt))* (?:no|any|a|the) (?:§ )*(?:figures?|data|numbers?|results?|values?|returns?)"
            r"(?: (?:yet|in|there|here|showing|shown|available|for it))*(?= |$)"
            r"(?! (?:is|are|was|were|look|looks|keeps?|went|got) (?!missing|late|not|absent|blank|empty|in\b))"
        ),
    ),
    "due.everybody": (
        (
            r"(?:is|are|has|have|did)(?: (?:all|of|the|our|my|every|s|@|§))+"
            r" (?:figures?|returns?|data|numbers?|outturns?|actuals?)(?: (?:all|now|come|been|got|get))*"
            r" (?:in|arrived|received|submitted|returned|entered|complete)(?: (?:yet|now|already|so far))*(?= |$)"
        ),
        (
            r"(?:is|are|has|have) (?:everyone|everybody|all|they all|the whole team|all of them|everything|we all)"
            r"(?: (?:in|from|at|of|for))?(?: the| our| my)?(?: §)* (?:done|in|finished|complete|completed|returned"
            r"|submitted|up to date|all in|come in)(?: yet| now)?(?= |$)"
        ),
    ),
    "due.person": (r"(?:is|are|was|were) (?:§ )+(?:late|overdue|behind|outstanding|up to @|all done)(?= |$)",),
    "due.opens": (
        (
            rf"(?:is|are|has|have)(?: the)? (?:@|windows?|portal|collection)(?: {RETURNED})*(?: (?:been|now|already))*"
            r" (?:open|opened|live|unlocked|started|begun|available)(?: (?:yet|now|for us))*"
        ),
        (
            rf"{WHEN}(?: \S+){{0,5}}? {RETURNED}(?: \S+){{0,4}}? {OPENS}(?: (?:for|to|taking|accepting|us|me|we|in|up"
            rf"|{HAND_IN}))*"
        ),
        rf"{WHEN}(?: \S+){{0,5}}? {OPENS}(?: \S+){{0,4}}? {RETURNED}(?: {RETURNED}| in| open)*",
        (
            rf"{WHEN}(?: \S+){{0,4}}? (?:i|we|weve|were|im|you|managers|people|us)(?: \S+){{0,3}}? {HAND_IN}(?: (?:in"
            rf"|you"
            rf"|my|our|the"
            rf"|to))* @(?: {RETURNED})*"
        ),
        (
            rf"{RETURNED}(?: {RETURNED})*(?: (?:is|will|do|does))? (?:{OPENS}(?: on)?|open(?:ing)?) {WHEN}"
            rf"(?: (?:and|or|does|do|it|they|clos(?:e|es|ing)|shuts?|ends?|locks?|{WHEN}))*"
        ),
        (
            rf"{RETURNED}(?: {RETURNED})* {WHEN}(?: (?:they|it|we|i|the|and|or|{OPENS}|clos(?:e|es|ing)|shuts?|ends?"
            rf"|lock|locks|due))*|(?:opening|start|starting)(?: (?:date|day)s?)? (?:for"
            rf"|of)(?: the)? {RETURNED}(?: {RETURNED})*"
        ),
    ),
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
            rf"| monthly)? ?(?:{RETURN}|windows?|everything|it all|it)(?: @)* (?:due|close|closes|open|opens"
            r"|shut|shuts|have to be in|need to be in|be in|in by|needed|be due|required|to be in)(?: in"
            r"| by)?\b"
        ),
        (
            r"when (?:does|do|is|will) (?:the )?(?:next |new |last |@ )*(?:windows?|returns?|submissions?"
            r"|collection)(?: @)* (?:close|open|shut|start|end|opening|closing|due)"
            r"|when (?:does|do|is|will) (?:the )?@(?: @)*(?: quarter| month)? (?:be |get )?"
            r"(?:clos(?:e|es|ed|ing)|shut(?:ting)?|open(?:s|ing)?|due)(?= |$)"
        ),
        (
            r"(?:the )?(?:returns? |submission |reporting |data )?windows?|by when|how long (?:have|do) (?:i"
            r"|we) (?:got|have)(?: left)?"
        ),
        (
            rf"when do (?:i|we) (?:need|have|must)(?: to)? (?:{SUBMIT}|get)(?: (?:my|our|the|it|this|them"
            rf"|these|everything))*(?: {RETURN})?(?: in)?(?: by)?"
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
            rf"|(?:getting|receiving|seeing)(?! {OTHERWISE}))\b(?! on track))"
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
        (
            r"(?<=§ )(?:(?:and|the|whats|what|is|any|its) )*(?:dates?|timing|eta|timescale)(?: (?:for|of|on))?"
            r" (?:(?:the|its|this|next|@) )*(?:figures?|data|numbers?|results?|returns?|publication)$"
        ),
        r"\b(?:eta|expected date) (?:for|of|on)|waiting for data|(?:data|figures?) (?:due back|due when)",
        (
            r"when(?:s| is| are| will)? (?:the )?(?:next )?(?:§ )+(?:figures? |data |numbers? "
            r"|results? )?(?:be |come |going to be )*(?:available|ready|out|due|published|in|coming"
            r"|expected|back|known)"
        ),
        (
            r"not yet available (?:when|until)|when will (?:it|that|this|they|we) (?:be|get|have"
            r"|know|arrive|land|appear|turn up|come(?: in| out| through)?(?! \S))(?: the)?"
            r"(?: (?:data|figures?|number|results?))?(?: available| ready| out| in"
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
            r"(?:smart )?targets? (?:that )?(?:are |is |not |arent |isnt |werent |havent been |still |yet |to be "
            r"|need |needs |needing |waiting |outstanding |been |to |be |have |has |which )*(?:finali[sz]e[d]?"
            r"|finali[sz]ing|set|agree[d]?|outstanding|confirmed|missing|tbc|unset)(?: still)?"
        ),
        r"(?:still |yet |left |need(?:s|ing)? )(?:to be |to )?finali[sz](?:ed?|ing)(?= |$)|not (?:yet )?finali[sz]ed",
        r"targets? (?:agreeing|setting|confirming|deciding|adding)(?= |$)",
        r"(?:smart )targets?|(?:unset|undecided|unagreed|(?<!just )missing|outstanding) targets?",
        r"targets? (?:gap|progress)",
    ),
}
