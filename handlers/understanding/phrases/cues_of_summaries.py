"""Turns of phrase that ask how everything stands, what somebody answers for and what to ask them."""

from handlers.understanding.phrases.how_am_i import HOW_AM_I
from handlers.understanding.phrases.said_standing import ASKED_OF, RESPONSIBLE, STANDING
from handlers.understanding.words.few_words import FEW_MOMENTS, FEW_WORDS

_THINGS = (
    r"(?:(?:what|everything|anything|all|things|services?|stuff|areas?|teams?|indicators|measures|kpis)(?: of| the)*)"
)
HEADS = r"(?:directs|heads(?: up)?|oversees|chairs|runs|leads|manages|is (?:the )?(?:director|head) of)"
HEADED_BY = r"(?:directed|headed(?: up)?|overseen|chaired|run|led|managed) by"
HEAD = r"(?:direct|head(?: up)?|oversee|chair)"
"""What somebody does with services, whatever has such words in its name."""

_WHO = r"(?:i|we|you|us|me|they|members?|councillors?|people|anyone|anybody|(?:the )?§(?: §)*)"
_WORRY = (
    r"(?:worry|worried|worrying|concerned|focus(?:ed|ing)?|watch|watching|aware|los(?:e|ing) sleep"
    r"|keep(?:ing)? an eye)"
)
_SHOULD = r"(?:should|must|ought|might|would|do(?= (?:\w+ )?(?:\w+ )?(?:need|have)))"
_WORRIES = (
    (
        rf"what {_SHOULD} {_WHO} (?:(?:to|need|have|really|most|all|be) )*{_WORRY}"
        r"(?: (?:about|on|out|for|at|of|over))*(?: most)?(?= |$)"
    ),
    rf"what (?:should|ought to|might|would) (?:most )?(?:worry|concern|trouble|alarm) {_WHO}(?: (?:the )?most)?(?= |$)",
    rf"where {_SHOULD} {_WHO} (?:(?:to|need|have|really|be) )*focus(?:ing)?(?: on)?(?= |$)",
)
"""What anybody is to worry about, which headlines tell."""

BRIEFLY = (FEW_WORDS, FEW_MOMENTS)
SUMMARIES: dict[str, tuple[str, ...]] = {
    "things to know": (
        (
            r"(?:(?:the|my|top|main|key|biggest|most important) )*(?:\d+|one|two|three|four|five|six|few|couple of"
            r"|handful of|main|key|top|biggest|most important) (?:(?:main|key|top|big|biggest|most important) )*things?"
            r" (?:that )?(?:i|we|he|she|they) (?:should|need to|ought to|must|have to|want to)"
            r" (?:know|worry about|watch|be aware of|look at)(?: about)?"
        ),
    ),
    "notes for a meeting": (
        (
            r"(?:(?:some|a few|quick|brief|short|speaking|briefing|my|me|draft|bullet|talking|crib|the|key)\s+)*"
            r"(?:notes?(?: sheet)?|points|bullets|crib(?: sheet)?|script|lines to take|something to say)"
            r" (?:for|ahead of|before|to take to|at)(?= (?:(?:the|my|our|next|this|a|tomorrows?|todays?|mondays?"
            r"|tuesdays?|wednesdays?|thursdays?|fridays?|§|@)\s+)*"
            r"(?:~|meeting|cabinet|scrutiny|committee|board|panel|council|(?:\w+ )?meeting)(?!\w))"
        ),
    ),
    "briefly": BRIEFLY,
    "summary": (
        *STANDING,
        (
            r"(?:(?:a|one|two|three|few|couple of|quick|short|single|\d) )+(?:sentences?|lines?|paragraphs?|paras?"
            r"|bullets?|bullet points?|words) (?:on|about|for|from)(?: how)?"
        ),
        (
            r"(?:the |some |any |quick |brief |short |overall |general |high level |me )*(?:headlines?"
            r"|headline (?:figures|messages)|summary|summaries|summarise|summarize|overview|snapshot"
            r"|state of play|sit ?rep|low ?down|run ?down|highlights|round ?up|recap|nutshell|big picture"
            r"|at a glance|dash ?board|score ?card|health ?check|report card|key (?:points|messages|facts)"
            r"|main (?:points|messages|issues|things)|top lines?|elevator pitch|picture(?= (?:for|of|in|on"
            r"|across))|update(?: me)?|brief me|brief(?:ing)?(?= (?:on|for|me))"
            r"|(?:quick|short|speedy|two minute|2 minute) (?:brief|briefing|portfolio)"
            r"(?= (?:~|before|for|ahead of|on|please|pls)|$)|status(?: report| update)?"
            r"|rag (?:status|summary|rating|report)|position(?: statement)?|performance (?:report|summary"
            r"|update|overview|status|picture|review))(?: (?:for|of|on|in|about|from|across|on how))*"
        ),
        (
            r"(?:hows|how is|how are|how was|how were|howre|hows it going|how did|how does|how do|how has"
            r"|how have|how well|how badly|hows things|hws|how r)(?: (?:is|are|did|has|have|was|were|do"
            r"|does|things|everything|we|it|they|us))*(?: going)?(?= |$)"
            r"(?! (?:it |that |this |they |we |things |§ )*(?:trending|tracking over"
            r"|(?:gone|been|done|going) over time))"
        ),
        HOW_AM_I,
        r"(?:fares?|fared)(?= (?:now|then|overall|so far|@|compared|this|last|in|at)|$)",
        r"by (?:rag|rating|colou?r|status)(?: (?:status|ratings?))?(?= |$)",
        (
            r"(?:is|are)(?: everything| things| all| it all| we)+ (?:ok|okay|alright|all right|fine|good"
            r"|well|going well|under control|on track)|(?:where|wheres) (?:are|do) we (?:at|stand|up to"
            r"|with|currently|on|now)+|where are we(?= §|$)|where (?:things|we) (?:stand|are)"
            r"|how (?:things|we) (?:stand|are)"
            r"|whats new|whats the (?:story|score|situation|latest|news|position|picture|damage)"
            r"|(?:anything|what)(?: do)? i (?:should|need to|ought to|must) know(?: about)?|what matters"
            r"|whats (?:going on|happening)(?= (?:in|with|at|across|on))|(?:show|give"
            r"|tell)(?: me)? everything|catch me up|bring me up to (?:speed|date)|(?:in a )?nutshell"
            r"|tell me about|sum(?:s|ming)?(?: it| this| that| things| them| the| my| our| whole| service| team"
            r"| department| portfolio| council)*(?: §)* up"
            r"(?: for (?:me|us))?|(?:talk|walk|run|take) me through"
            r"|(?:the )?gist(?: of)?|(?:my|the) (?:position|status|state)(?= |$)|bird'?s eye|one pager"
            r"|cabinet report|something for (?:my|the) "
        ),
        *_WORRIES,
        (
            r"what (?:are|were) (?:the )?(?:main |key |big |top |biggest )*(?:issues?|concerns?|problems?"
            r"|challenges?|worries|hot spots|hotspots|areas of concern|pressure points|takeaways?"
            r"|things to (?:know|worry about|watch))|what should i (?:be )?(?:losing sleep|lose sleep"
            r"|worry|worried|worrying"
            r"|concerned|focus|focusing|look|looking|know|aware)(?: about| on| out for| at| of)?"
            r"|(?:what )?(?:needs|need) (?:my |our )?attention|what (?:should|do) i need to (?:worry|know"
            r"|look)(?: about| at)?"
        ),
    ),
    "responsibilities": (
        *RESPONSIBLE,
        rf"{_THINGS}(?: that| which)? (?:§ )+{HEADS}(?= please| pls| now|$)",
        rf"{_THINGS}(?: (?:that|which|thats|is|are))* {HEADED_BY}(?= (?:the )?§)",
        rf"(?:what|which (?:services?|indicators|measures|kpis)) (?:does|do|did) (?:§ )+{HEAD}$",
        (
            r"(?:which|what)(?: (?:things|stuff|bits|ones|figures|numbers|indicators|measures|kpis|metrics))?"
            r" (?:am|are) (?:i|we) (?:\S+ )?(?:answerable|responsible|accountable|liable|on the hook)(?: for)?"
        ),
        (
            r"what (?:do|does) (?:(?:i|we|they|the|§)(?: §)* (?:report|provide|supply|give|send)(?: on)?(?: to)?"
            r" (?:you|us|the council)|(?:the )?§(?: §)* (?:report|provide|supply)(?: on)?"
            r"|(?:i|we) (?:all |currently |have to |need to )?(?:report|provide|supply)(?: on)?"
            r"(?: each (?:month|quarter|year))?)$"
            r"|(?:for )?(?:what|which|whose)(?: \w+)? (?:am i|i am|im|are we|we are)"
            r" (?:responsible|accountable|answerable)"
            r"|what (?:am|are) (?:i|we) (?:actually |currently )?(?:responsible|accountable|in charge"
            r"|answerable|liable|on the hook|down)(?: for| of)?|whats on my (?:plate|watch)"
            r"|(?:what|which (?:indicators|measures|kpis))(?: all)?(?:s| is| has| have| are)?(?: got)? my names?"
            r" (?:is |are )?(?:against|on|next to|beside|by|down for|attached to)(?: it| them)?"
            r"|(?:my|our|their|his|her) (?:(?:responsibilities"
            r"|accountabilities)(?= |$)|(?:remit|role|brief|patch)(?= (?:cover|include|involve)))|what(?:s"
            r"| is| are)? (?:in|within|under|part of|covered by|included in)(?: my| the"
            r"| our)* (?:§ )*(?:portfolio|brief|remit|patch|responsibilities)|(?:what|which (?:indicators"
            r"|measures|kpis)) (?:does|do|is|are) (?:§ )*§ (?:look after|own|owns|lead(?: on)?|cover"
            r"|manage|run|oversee|responsible for|accountable for|in charge of)|what do i (?:look after"
            r"|own|lead(?: on)?|cover|manage|run|oversee|hold)|what(?:s| is)? (?:mine|under me|my remit"
            r"|my job|my patch|in my name)|what (?:comes|falls|sits|is) under (?:me|my|§)(?: §)*"
            r"|which (?:things|services|indicators|measures|kpis|metrics|figures)(?: all)?(?: that)?"
            r" (?:come|fall|sit|are) under (?:me|us)$"
            r"|what(?:s| all)?(?: (?:actually|currently|exactly))? (?:falls|belongs|lies|rests|sits|lands|down)"
            r" (?:to|with|on|upon) (?:me|us|my (?:shoulders|desk|plate|team))$"
            r"|what (?:does|do|did) (?:my|the|our)? ?(?:§ )*(?:portfolio|brief|remit|role|job) (?:cover"
            r"|include|involve|consist of|entail|have|contain)|which (?:indicators|measures|kpis) (?:are"
            r"|do) (?:mine|i own|i have|i lead|i cover)|responsible for$|(?:what am i|whats my name) down for"
            r"|im new|i am new|new to (?:this"
            r"|the role|the job|my portfolio)"
        ),
    ),
    "ask": (
        *ASKED_OF,
        r"what (?:would|might|could|should)(?: [a-z§]+){1,5} ask(?= |$)",
        (
            r"(?:what|which|any|good|some|key|suggest|three|difficult|tough|hard"
            r"|searching)* ?(?<!\w)(?:questions?|challenges?|lines of enquiry|kloes?)(?: should| could| can"
            r"| might| to| do| for| would| that)*(?: i| we| members| scrutiny| be"
            r"| you)*(?: be)? ?(?:ask(?:ing)?|raise|raising|put|challeng\w*|pose|for|to"
            r"|suggest)?(?= )(?: to)?(?! (?:can|what))"
        ),
        (
            r"what (?:should|could|can|might|would|do|must|ought) (?:i|we|members|cabinet|scrutiny|you"
            r"|a member|the committee) (?:to |be |need to |want to )*(?:ask(?:ing)?|challeng(?:e|ing)"
            r"|rais(?:e|ing)|prob(?:e|ing)|press(?:ing)?|push(?:ing)?|grill(?:ing)?|scrutinis(?:e|ing)"
            r"|quiz(?:zing)?|pick up|tackle|bring up|query|querying)(?: (?:about|on|with|to|for|at|of))?"
        ),
        (
            r"(?:what|anything|something|things?|points?|issues?|owt|stuff)(?: else)?(?: (?:that|do|did|should|shall"
            r"|can"
            r"|could|might|must|i|we|id|ill|to|need|want|have|ought|there|is|would))* (?:i|we|to|members|should|could)"
            r" (?:ask|press|push|grill|quiz|challenge|probe|tackle|question|pin|nail|pull up|raise with|bring up with"
            r"|take up with|put to)(?= (?:cllr |councillor )?§)"
        ),
        (
            r"(?:anything|something|stuff|things?|whats worth|worth)(?: else| specific)?(?: (?:i|we|members|cabinet"
            r"|scrutiny|the committee))?(?: (?:should|shd|ought to|could|might|need to|must|want to|can|to|be|worth|for"
            r" me to))* (?:ask(?:ing)?|rais(?:e|ing)|press(?:ing)?|challeng(?:e|ing)|tak(?:e|ing) up|bring(?:ing)? up"
            r"|grill(?:ing)?|quiz(?:zing)?|probe|put to)(?: (?:about|on|with|to|of))?(?= |$)"
        ),
        (
            r"what to ask|(?:help me )?(?:challenge|grill|quiz|probe|question|scrutinise"
            r"|hold to account) (?=(?:the|my|our|§|@|them|him|her))|(?:prep|prepare) me for"
            r"|key lines of enquiry|what would (?:a )?(?:scrutiny|opposition|good councillor)"
        ),
    ),
}
