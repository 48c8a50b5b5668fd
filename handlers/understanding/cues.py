"""The turns of phrase that say what kind of thing is asked, found in a row of words. Nothing about any council.

In the words searched, `§` stands for a word of a name and `@` for a word of time. A pattern covers only words that
it explains; what must merely stand somewhere else is a lookahead.
"""

import re
from functools import cache

from handlers.understanding.sentence import Sentence, Span

_RETURN = r"(?:returns?|figures?|data|numbers?|outturns?|submissions?|updates?|input|info|stuff)"
_GIVEN = (
    r"(?:submitted|returned|sent|done|provided|entered|filled|filed|responded|replied|completed|given|reported|in put|input"
    r"|inputted|handed|put|got|updated|supplied|uploaded)"
)
_SUBMIT = r"(?:submit|return|enter|send|fill|provide|complete|give|report|input|do|supply|upload|hand in)"
_NOT = r"(?:not|hasnt|havent|hadnt|isnt|arent|didnt|never|hasn|haven|yet to|still to|still not|no)"

CUES: dict[str, tuple[str, ...]] = {
    "help": (
        r"^(?:help|menu|commands?|options?|instructions?|get started|start|tutorial)(?: me)?(?: please| pls)?$",
        r"^(?:i need|can i get|need|some) help$",
        r"^help(?: me)?(?: with this| with you| to use you| using this)$",
        r"what (?:can|could|do|should) (?:you|u|i|we|this(?: bot| thing)?|it|outturn|the bot) (?:(?:do|ask|say|type)(?: you)?(?: for me)?)$",
        r"what (?:can|could) (?:i|we) (?:ask|say|type|do)(?: you)?(?: here)?$",
        r"what (?:questions|things|sort of things|kind of things|sorts of questions) can (?:i|we|you)\b",
        r"how (?:do|does|can|should) (?:i|we|you|it|this|this thing|this bot|the bot) (?:work|use (?:this|you|it|the bot)|get started)",
        r"(?:who|what) are (?:you|u)$|what is this(?: bot| thing)?$|are you (?:a )?(?:bot|robot|human|real)",
        r"what (?:are|is) (?:this|you|outturn|the bot) for",
    ),
    "greeting": (
        r"^(?:(?:hi|hello|hey|hiya|morning|good (?:morning|afternoon|evening|day)|alright|yo|greetings)"
        r"(?: (?:there|all|bot|outturn|team|everyone|again|hi|hello))*)$",
        r"^(?:how are you|you ok|hows it going)(?: today| doing)?$",
    ),
    "thanks": (
        r"^(?:(?:ok|okay|great|perfect|brilliant|lovely|super|fab|excellent|nice|good|right|many|thats|very|much|really|all)* ?)*"
        r"(?:thanks|thank you|thankyou|thx|ta|cheers|nice one|much appreciated|appreciated|great|perfect|brilliant|lovely|fab"
        r"|excellent|got it|good to know|helpful|useful|noted|super|good stuff|well done|bye|goodbye|ok great)"
        r"(?: (?:very much|so much|a lot|a million|for that|for this|for your help|bot|mate|all|again|that helps|thats great"
        r"|thats all|thats helpful|you|then|now|a bunch))*$",
    ),
    "yes": (
        r"^(?:yes|yep|yeah|yup|y|aye|ok|okay|confirm|confirmed|correct|thats right|right|sure|go ahead|do it|yes please|save it"
        r"|save|thats correct|please do|agreed|fine|definitely|absolutely)(?: (?:thats|it|is|please|correct|right|fine|pls))*$",
    ),
    "no": (
        r"^(?:no|nope|n|nah|cancel|stop|never ?mind|forget it|dont|no thanks|no thank you|leave it|undo|undo that|scrap that"
        r"|wrong|not that|thats wrong|ignore that|abort)(?: (?:thats|it|please|that|thanks))*$",
    ),
    "due.mine": (
        r"what(?:s| is| are| do| have| else)?(?: do| have)? (?:i|we) (?:still |currently |left to |got to |need to |have to )*"
        rf"(?:owe|owing|(?:got|need|have|due|left)(?: left)? to (?:still )?{_SUBMIT}|{_SUBMIT} (?=now|this|next|@|by)|left to do)",
        r"(?:do|what do) (?:i|we) (?:still |currently )?owe\b(?: (?:you|u|anything|any|something))*",
        r"am i (?:late|overdue|behind|up to date|all (?:done|in|clear)|finished|done|outstanding|in the clear|missing anything)(?: with| on)?",
        rf"(?:have|did) i (?:already )?(?:{_GIVEN}|submit|return|send|enter|do|miss(?:ed)?)(?: all)?(?: of)?(?: my| everything| anything| mine| it)?(?: {_RETURN})?",
        rf"(?:my|our) (?:own )?(?:outstanding|overdue|late|missing|due|remaining|unsubmitted) (?:{_RETURN}|ones|indicators|kpis|measures)",
        rf"(?:what|which|any|anything)(?: of)?(?: {_RETURN}| indicators| kpis)?(?: is| are|s)? (?:still )?(?:due|outstanding|overdue|needed|required|late|missing|left|wanted) (?:from|by|for) (?:me|us)",
        r"(?:what|whats)(?: else)?(?: do you)? (?:need|want|left|still needed|needed|required|outstanding) (?:from|for|by|of) me(?: to do)?",
        rf"(?:which|what)(?: of my)? (?:indicators|figures|kpis|measures|ones|data|numbers|returns)(?: do| have| must| should)? (?:i|we) (?:still |need to |have to |got to )*(?:{_SUBMIT}|owe|got left|{_GIVEN})",
        r"is (?:there )?(?:anything|something) (?:i|we) (?:need|have|still need|owe)(?: to do| to submit)?",
        r"(?:my|mine) (?:returns?|to do list|submissions?)(?: status)?$|whats on my (?:list|plate|to do list)",
        r"(?:do|have) i (?:need|have|got)(?: to)? (?:submit|do|return|send|enter) (?:anything|something)",
        r"(?:what|which)(?: figures| returns| indicators| ones)? am i (?:late|missing|behind|yet to|still to)\b(?: with| on| submit| return)?",
        r"(?:have )?i (?:got )?(?:anything|any figures|any returns) (?:outstanding|due|overdue|left|to do|to submit)",
        r"whats (?:due|outstanding|overdue|left)$|what is due$|what figures are due$",
        r"(?:what|which)(?: \w+)? (?:are|is) (?:still )?waiting (?:on|for) me",
    ),
    "due.missing": (
        rf"(?:who|whos|whose|which (?:services?|teams?|people|managers?|owners?|officers?|depts?|departments?|indicators?|figures?|returns?|directorates?))(?: has| have| is| are| of)?(?: still| already)? (?:{_NOT} )+(?:yet |been )*{_GIVEN}(?: (?:in|their|theirs|any|back|anything|it|them|us|me))*(?: {_RETURN})?",
        rf"(?:who|whos|which (?:services?|teams?|people|managers?|owners?|officers?|indicators?))(?: has| have| is| are)? (?:still )?(?:yet to|still to|to|failed to|forgotten to|refused to|need to|needs to) (?:{_SUBMIT}|come in|be {_GIVEN})",
        r"(?:who|whos|who has|which (?:services?|teams?|people|managers?))(?: do| does)?(?: still| s)? (?:still )?(?:owes?|owing|outstanding|late|overdue|missing|behind with|delinquent)\b(?: us| me| you| figures| data| returns| what)*",
        rf"(?:outstanding|missing|late|overdue|unreturned|unsubmitted|non|chasing|awaited) {_RETURN}",
        rf"{_RETURN} (?:still )?(?:that )?(?:are |is )?(?:still )?(?:outstanding|missing|overdue|late|not in|to come|awaited|havent come in|not yet in|not in yet|still to come)",
        rf"(?:whats|what is|what are|whats still|anything|what) (?:still )?(?:outstanding|overdue|missing|late|not in|yet to come in|left)(?= (?:for|in|from|at|across|with|by|on)|$)",
        rf"(?:not|hasnt|havent|isnt|arent|still to be|yet to be)(?: yet)?(?: been)? (?:returned|submitted|entered|reported|handed in|come in)(?: yet)?",
        rf"how many (?:{_RETURN}|people|managers|services|teams|owners)(?: are| have| is| has| been| we| do| got| come| were| returned| still)* (?:in|back|received|submitted|returned|outstanding|missing|owe|to come|late)(?: so far| yet| already)?",
        rf"(?:returns?|submissions?) (?:rate|progress|status|so far|received|board|position|tracker|in)\b",
        rf"who (?:do|should|must|shall) (?:i|we) (?:need to )?(?:chase|nudge|remind|prod|poke)|(?:who )?(?:needs|need) (?:chasing|a nudge)|chase list|^chase\b",
        rf"(?:has|have|did) (?:everyone|everybody|anyone|all|all the services|all services|all teams|§|the team|they|people)(?: §)* (?:{_GIVEN}|submit|return|send)(?: (?:in|their|everything|it|them))*(?: {_RETURN})?",
        rf"(?:whos|who has|who have|who) (?:already )?{_GIVEN}(?: (?:in|their|theirs))*(?: {_RETURN})?(?= (?:so far|already|yet)|$)",
        r"(?:whos|who is|who are) (?:still )?(?:late|outstanding|missing|to come|behind|dragging)",
        r"(?:non|no) (?:returners?|submitters?|responders?|returns)|nil returns outstanding|laggards|stragglers",
        r"still (?:waiting|outstanding|missing)(?: for| on)?(?= |$)",
        r"(?:are|is) (?:we|there) (?:still )?(?:missing|waiting for|waiting on) (?:any|some|anything)?(?: figures| returns| data)?",
        r"(?:which|what) (?:indicators|figures|data|returns|kpis|measures|ones)(?: is| are| have)? (?:still )?(?:not (?:been )?(?:in|returned|submitted|entered|available)|late|overdue|outstanding|missing|awaited|havent been)(?= |$)",
    ),
    "due.deadline": (
        r"(?:the )?(?:deadlines?|closing dates?|cut ?off(?: dates?)?|due dates?)",
        rf"when(?:s| is| are| do| does| must| should)?(?: my| our| the| all)?(?: @)*(?: quarterly| monthly)? ?(?:{_RETURN}|window|everything|it all|it)(?: @)* (?:due|close|closes|open|opens|shut|shuts|have to be in|need to be in|be in|in by|needed|be due|required|to be in)(?: in| by)?\b",
        r"when (?:does|do|is|will) (?:the )?(?:@ )*(?:window|returns?|submission|collection)(?: @)* (?:close|open|shut|start|end|opening|closing|due)",
        r"(?:the )?(?:returns? |submission |reporting |data )?window|by when|how long (?:have|do) (?:i|we) (?:got|have)(?: left)?",
        rf"when do (?:i|we) (?:need|have|must)(?: to)? (?:{_SUBMIT}|get)(?: (?:my|our|the|it|this|them|these|everything))*(?: {_RETURN})?(?: in)?(?: by)?",
        r"last day (?:to|for)|reporting (?:timetable|calendar|schedule)|(?:submission|return|reporting) (?:timetable|dates?)",
    ),
    "due.expected": (
        rf"when(?:s| is| are| will| do| does| can| should| would)?(?= .*\b(?:available|ready|published|out|arriv\w*|expected|due|come|coming|released|know|back|get|have|see|here)\b(?! on track))"
        rf"(?: (?:we|i|you))?(?: (?:be|get|have|see|expect|know|going to))*(?=.*(?:§|data|figure|number|result))",
        r"(?:be |is |are |it |get )?(?:available|arriving|published) ?(?:when|yet)?$(?<=available)",
        r"\b(?:eta|expected date) (?:for|of|on)|waiting for data|(?:data|figures?) (?:due back|due when)",
        r"when(?:s| is| are| will)? (?:the )?(?:next )?(?:§ )+(?:figures? |data |numbers? |results? )?(?:be |come |going to be )*(?:available|ready|out|due|published|in|coming|expected|back|known)",
        r"not yet available (?:when|until)|when will (?:it|that|this|they|we) (?:be|get|have|know)(?: the)?(?: (?:data|figures?|number|results?))?(?: available| ready| out| in| known)?(?! back| on| green| fixed| better| recovered)",
    ),
    "due.targets": (
        r"(?:no|without(?: a| any)?|missing(?: a)?|havent got(?: a)?|dont have(?: a)?|lack(?:ing)?(?: a)?|not got(?: a)?|hasnt got(?: a)?|doesnt have(?: a)?|has no|have no|need(?:s|ing)?(?: a)?|waiting for(?: a)?|awaiting(?: a)?|untargeted|not had(?: a)?) (?:smart )?targets?(?: (?:set|agreed|yet))*",
        r"(?:smart )?targets? (?:that )?(?:are |is |not |havent been |still |yet |to be |need |needs |needing |waiting |outstanding |been |to |be |have |has |which )*(?:finali[sz]e[d]?|finali[sz]ing|set|agree[d]?|outstanding|confirmed|missing|tbc|unset)(?: still)?",
        r"(?:smart )targets?|(?:unset|undecided|unagreed|missing|outstanding) targets?|targets? (?:gap|progress)",
    ),
    "owner": (
        r"(?:who|whos|who is|who are|whose|who actually)(?: is| are)? (?:the )?(?:owns?|owner(?: of| for)?|responsible(?: for)?|accountable(?: for)?|leads?(?: on| for)?|lead officer(?: for| on)?|in charge of|looks? after|looking after|looked after|manages?|managing|runs?|running|deals? with|dealing with|covers?|covering|contact(?: for)?|handles?|does|collects?|to blame(?: for)?|supplies|reports|provides)(?= |$)",
        r"whose (?:indicator|measure|kpi|job|responsibility|is)\b|(?:name of )?(?:the )?(?:owner|lead officer|data owner|responsible officer|accountable officer)(?: of| for)?",
        r"who (?:do|should|can|would|shall|could) (?:i|we) (?:ask|talk to|speak to|contact|call|email|see|chat to|go to|ring)(?: about| for| regarding)?",
        r"who (?:gives|sends|submits|produces|supplies|provides) (?:us )?(?:the )?(?:data|figures?|numbers?)?(?= )",
    ),
    "definition": (
        r"how(?:s| is| are| was| were| do| does| did)?(?: we| you| they| it| that| this| i)?(?= (?:.* )?(?:worked out|calculate[d]?|work out|defined?|measured?|derived|computed|counted|arrived at|compiled|put together|get to that)\b)",
        r"(?:worked out|calculated|calculate|work out|derived|computed|arrived at)(?= |$)",
        r"(?:definitions?|defined|define)(?: of| for)?(?= |$)|(?:meaning|method|methodology|formula|calculation|basis)(?: of| for| behind)?(?= |$)",
        r"what (?:does|do|did)(?= (?:.* )?(?:mean|measure|cover|include|count|stand for)(?: |$))|what (?:is|are)(?= (?:.* )?(?:meant by|included in|counted as)(?: |$))",
        r"(?:mean|meant by|counts? as|stands? for|meaning)(?= |$)|what counts(?: as| towards)?|whats (?:included|counted|measured)(?: in)?|whats in (?:the )?(?:§ )+(?:figure|measure|indicator)",
        r"is (?:a )?(?:higher|lower|high|low|bigger|smaller|more|less)(?: \w+)? (?:good|better|bad|worse)|(?:polarity|unit of measure|units?)(?= (?:of|for|on)|$)|(?:higher|lower|bigger|smaller) (?:is|the) better|(?:should|do we want) (?:it|§)(?: §)* (?:to )?(?:go|be) (?:up|down|high|low|higher|lower)|good (?:to be )?(?:high|low)(?= or)",
        r"how (?:often|frequently|regularly)(?: is| are| do| does)?(?= .*(?:measured?|reported?|collect\w*|updated?|published?|get))|where is (?:the )?data (?:sourced|collected)",
        r"what (?:exactly )?(?:is|are|s) (?:a |an |the )?(?=(?:§ )+(?:exactly|actually|about|all about)$)|(?:all about|exactly mean|actually mean|the rule for|rules? for|explain the indicator|explain the measure)",
    ),
    "target": (
        r"(?:whats|what is|what was|what are|what were|wheres|hows|is|was|has|did|tell me|give me|show me|does|do|why is|check|remind me of|how high is|how low is|have)?(?: (?:the|our|your|that|this|its|their|your))*(?<!no )(?<!off )(?<!on )(?<!below )(?<!above )(?<!against )(?<!vs )(?<!versus )(?<!v )(?<!from )(?<!met )(?<!hit )(?<!meeting )(?<!hitting )(?<!missing )(?<!missed )(?<!miss )(?<!under )(?<!over )(?<!to )(?<!with )(?<!with a )(?<!without a )(?<!beat )(?<!near )(?<!of )(?<!the )(?<!our )(?<!their )(?<!its )(?<!hit the )(?<!its )targets?(?= (?:for|on|of|is|was|set|looks?|value|figure|number|level|@|wrong|right|seems?|changed?|moved?)|$)",
        r"(?:whats|what is|what was|what are|what were|whats our|hows|tell me|give me|is|was|and|show me|does|do|the|our|remind me of) (?:the |our |its |their |that |this |current )*targets?(?= |$)",
        r"(?:what|where) (?:are|were|should) (?:we|it|they|§)(?: §)* (?:aiming (?:for|at)|be aiming for|supposed to (?:be|get to|hit)|meant to be|trying to (?:hit|reach|get to)|be at)|aiming for|what (?:should|does) (?:it|§)(?: §)* (?:be|need to be)|whats good for|what does good look like",
        r"target (?:looks?|seems?|is|must be|cant be) (?:wrong|off|odd|right|high|low|mad|daft|silly|strange|incorrect|a typo)",
        r"who (?:set|agreed|chose|decided|approved)(?: on)? (?:the|that|this|our) target",
    ),
    "floor": (
        r"(?:the )?(?:floor|minimum standard|minimum acceptable|bottom limit|lowest acceptable)(?: target| level)?(?= (?:for|on|of|is)|$)",
        r"whats the (?:floor|minimum)\b",
    ),
    "tolerance": (
        r"(?:the )?(?:tolerances?|leeway|wiggle room|headroom|amber (?:band|range|zone|threshold|limit|trigger|point)|red (?:threshold|trigger|limit|line|point|band)|rag (?:threshold|boundar\w+|limits?|rules?|bands?|tolerance|trigger)|thresholds?|trigger (?:point|level))(?: on| for| of)?",
        r"(?:when|at what point|how (?:bad|low|high|far off)(?: must| does| do| would)?) (?:does|do|would|will|before|must|until)? ?(?:it|§|that|this)(?: §)* (?:go|goes|turn|turns|become|becomes|be|get|have to be(?: to be| before| to go)?|trip)(?= (?:red|amber|green))",
        r"how far off (?:target )?(?:can|before|until|is amber|is still amber|is allowed)",
    ),
}


@cache
def _compiled() -> tuple[tuple[str, re.Pattern[str]], ...]:
    from handlers.understanding.cues_of_state import MORE_CUES

    return tuple(
        (name, re.compile(rf"(?<![\w§@])(?:{pattern})(?![\w])"))
        for name, patterns in (CUES | MORE_CUES).items()
        for pattern in patterns
    )


@cache
def cue_words() -> frozenset[str]:
    """Every word that occurs in a cue: none of them is a slip for another word."""
    return frozenset(word for name, pattern in _compiled() for word in re.findall(r"[a-z]{4,}", pattern.pattern))


def find_cues(sentence: Sentence) -> dict[str, tuple[Span, ...]]:
    """Every cue in the sentence, with the words that it explains."""
    found: dict[str, tuple[Span, ...]] = {}
    for name, pattern in _compiled():
        for match in pattern.finditer(sentence.text):
            if match.end() > match.start():
                found[name] = (*found.get(name, ()), sentence.span(match))
    return found
