"""Turns of phrase about summaries and what surrounds figures: money, risks, projects, actions, meetings."""

from handlers.understanding.phrases.how_am_i import HOW_AM_I
from handlers.understanding.phrases.said_standing import ASKED_OF, RESPONSIBLE, STANDING

_PROMISED = (
    r"(?:promis(?:ed?|ing)|pledged?|commit(?:ted)?|undertaken|undertook|vow(?:ed)?|agreed?|plan(?:ned)?|say|said"
    r"|decided?|meant|supposed|going)"
)
_WHO = r"(?:we|they|you|i|the (?:service|team|council|owner)|been|§(?: §)*)"
_WOULD = r"(?:(?:we|they|i|you|it) (?:would|will|ll)|wed|well|theyd|theyll|id|youd|would|will)"
_ON = r"(?:about|on|for|to|with|over|around|regarding|re)"

_NO_TIME = (
    r"(?<!\d )(?<!two )(?<!three )(?<!four )(?<!five )(?<!six )(?<!eight )(?<!ten )(?<!fifteen )(?<!twenty )"
    r"(?<!thirty )(?<!sixty )(?<!few )(?<!many )"
)
""" "Within two minutes": how long something takes, and no record of a meeting."""
_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri)day|(?:mon|tues?|weds?|thurs?|fri)|yesterday|last (?:week|month|night)"
    r"|the \d+(?:st|nd|rd|th))(?!\w)"
)

_THINGS = (
    r"(?:(?:what|everything|anything|all|things|services?|stuff|areas?|teams?|indicators|measures|kpis)(?: of| the)*)"
)
HEADS = r"(?:directs|heads(?: up)?|oversees|chairs|runs|leads|manages|is (?:the )?(?:director|head) of)"
HEADED_BY = r"(?:directed|headed(?: up)?|overseen|chaired|run|led|managed) by"
HEAD = r"(?:direct|head(?: up)?|oversee|chair)"
"""What somebody does with services, whatever has such words in its name."""

WORK: dict[str, tuple[str, ...]] = {
    "past its date": (
        (
            r"(?:past|passed|beyond|overrun|overran|gone by)(?: (?:its|their|the|your|our))?"
            r"(?: (?:due|target|end|agreed|planned))* (?:dates?|deadlines?)(?!\w)"
        ),
    ),
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
            r"|with|currently|on|now)+|where (?:things|we) (?:stand|are)|how (?:things|we) (?:stand|are)"
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
            r"|searching)* ?(?:questions?|challenges?|lines of enquiry|kloes?)(?: should| could| can"
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
            r"what to ask|(?:help me )?(?:challenge|grill|quiz|probe|question|scrutinise"
            r"|hold to account) (?=(?:the|my|our|§|@|them|him|her))|(?:prep|prepare) me for"
            r"|key lines of enquiry|what would (?:a )?(?:scrutiny|opposition|good councillor)"
        ),
    ),
    "money": (
        (
            r"(?:(?:any|an|the|a) )*shortfalls?(?! (?:to|from|against|on) )"
            r"|(?:more than|over|at least) £?\d[\d,.]*[km]? (?:out|adrift)(?= |$)"
            r"|(?:(?:forecasting|projecting|predicting|reporting)(?: to be)? )?(?:more than|at least) "
            r"(?:£\d[\d,.]*[km]?|\d[\d,.]*[km]) (?:over|overspent)(?= |$)"
            r"|overspends?|underspends?|overspent|underspent|overspending|underspending"
            r"|(?:favou?rable|adverse)(?: variances?| positions?)?"
            r"|(?:over|under) ?(?:or|and|\/)? ?(?:over|under)?(?:spent|spend|spending|spends)|(?:over"
            r"|under) budget|on budget|within budget|budgets?|budgetary|budget monitoring|financ(?:e|es"
            r"|ial|ially)(?: position| performance| picture| outlook| monitoring| report)?|variances?"
            r"|money|spend(?:ing)?(?: (?:to date|so far|position))?|spent|costs?(?= (?:so far|more|less"
            r"|position|pressure|overrun))|cost pressures?|how much (?:have|has|are|is|did|do|does"
            r"|will)(?: we| it| they| §)*(?: cost| costing| spent| spend| spending| over| under| overspent"
            r"| going over)?|in the black|£|expenditure|outgoings|cash|financially|afford|u/spend|o/spend"
            r"|what (?:does|will|did|is) (?:it|that|this|§)(?: §)* cost(?:ing)?(?: us)?|value for money"
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
            r"|any |the )*(?:risks?(?! (?:register|log) (?:entr(?:y|ies)|lines?))"
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
    "date": (
        r"^(?:the |whats |what is )*dates? (?:of|for)(?: the| our| my| next| last)*(?= )",
        r"(?:meeting )?dates?$",
        r"^(?:(?:and|the|our|my|whens?|when is|whats|what is) )*(?:next|upcoming|coming|last|previous)(?= )",
        r"^(?:(?:and|the|our|my|whens?|when is|whats|what is) )*(?:§ ?)+ (?:next|upcoming|last)$",
        r"^(?:and )?(?:whens|when is|when are)(?: (?:the|our|my|next))*(?= \S+(?: \S+){0,4}$)",
        r"^(?:and )?when(?: (?:the|our|my|next))*(?=(?: §)+$)",
    ),
    "meetings": (
        (
            r"(?:what )?(?:did|was|were|has|have|got|do)? ?(?:we|they|cabinet|cmt|scrutiny|you"
            r"|the (?:committee|board|panel|team)|§|everyone|members)?(?: §)*(?: been)? ?(?:agree[d]?"
            r"|decide[d]?|conclude[d]?|resolve[d]?|minuted?|discuss(?:ed)?|discussion|recommend(?:ed)?"
            r"|ask(?:ed)? for)(?! (?:in|on|within) (?:good )?time(?= |$)(?! of))"
            r"(?=$| (?:at|in|by|on|last|about|to|for|from|@))(?: (?:at|in|by|on|about"
            rf"|from))*(?= .*(?:{_DAY}|meeting|§|prt|review|cabinet|scrutiny|cmt|board|@|committee|panel|time)|$)"
        ),
        r"(?:on )?(?:the |an )?agendas?(?: (?:for|of|at) (?:the )?(?:next )?)?",
        r"(?:whats|what is) (?:on|coming up|coming)(?: (?:at|for|to))(?= (?:the |our |my )?next )",
        (
            rf"(?:the |any |last |next |previous )*(?:{_NO_TIME}minutes|meeting notes|meeting outcomes?"
            r"|decisions?(?= (?:from|at|of|made|taken|by)|$)|outcomes?(?= (?:of|from|at))"
            r"|resolutions?)(?: (?:of|from|at|made|taken|by))*|(?:last|previous|latest) (?:§ )+(?:outcomes?"
            r"|decisions?)(?= |$)|(?:last|previous|next|upcoming|coming"
            r"|future|recent) (?:§ )*(?:meetings?|prts?|reviews?|committee|board|panel|sessions?)(?: (?:of"
            r"|for|with))*|when(?:s| is| are| does| do| did| was)?(?: the)?(?: next| last)?(?: (?:§"
            r"|cabinet|scrutiny|committee|board|panel|cmt|council))+(?: next| last)? (?:meet|meets|meeting"
            r"|meetings|sit|sits|met)\b|meetings?(?= (?:coming|dates?|schedule|booked|calendar|next|this|@"
            r"|for|are|have|in)|$)|meeting (?:dates?|schedule)|what (?:meetings|prts)(?= )|(?:not|unbooked"
            r"|havent|hasnt)(?: been| yet)* (?:booked|met)"
            r"(?! (?:(?:the|their|its|our|any) )?(?:targets?|tolerance|standard))"
        ),
        (
            r"(?:(?:what|how|anything)(?: did| do| does| have| has| was| were)?|(?<!much )(?<!many )(?:did|has|have))"
            r" (?:the |our )?(?:§ )*"
            r"(?:§|cabinet|scrutiny|committee|board|panel|council|cmt|smt|members)(?: §)*"
            r" (?:say|says|said|think|thinks|thought|make|made|respond(?:ed)?|react(?:ed)?|want(?:ed)?|ask(?:ed)?"
            r"|raise[d]?|note[d]?|agree[d]?|decide[d]?|conclude[d]?)"
            r"(?: (?:about|of|to|on|in|at|for|when|us|back|anything|much|something))*(?: (?:it|that|this|them|those)$)?"
            r"(?=(?: the)? (?:@|meeting|performance|results|figures|report|" + _DAY + r")|$)"
        ),
        (
            r"what (?:came|comes|has come|was) (?:out of|said at)(?: the| our)*(?= (?:\S+ ){0,3}?(?:§"
            r"|@|cabinet|scrutiny|committee|board|panel|council|meeting))"
        ),
        (
            r"(?:when|whens|when is|when are)(?: the| our)*(?: next| last)(?: (?:§|cabinet|scrutiny"
            r"|committee|board|panel|cmt|council))+$"
        ),
        (
            r"when(?:s| is| are| does| do| did| was| will)?(?: the| our| my)?"
            r"(?= (?:\S+ ){1,5}(?:meet|sit|conven)(?:s|es|e|ing|ting)?(?: next| again| up)?$)"
        ),
    ),
}
