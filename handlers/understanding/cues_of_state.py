"""More turns of phrase: why, from where, forecast, comparison, trend, summary, money, risks, projects, actions, meetings."""

_BE = r"(?:s| is| are| was| were| has| have| did| does| do)"

MORE_CUES: dict[str, tuple[str, ...]] = {
    "why": (
        r"why(?:s| is| are| was| were| has| have| did| does| do)?(?: that| it| this| they| we| so)?|how come|y is|how so",
        r"(?:what|whats)(?: has| have| is| are| was| were| did| do)? ?(?:gone wrong|went wrong|going wrong|happened|happening|behind|causing|caused|cause|driving|drove|drives|led to|explains|up with|the matter with|wrong(?: with)?|going on(?: with)?|goes on|caused by|the problem(?: with)?|the issue(?: with)?|the story(?: with| on| behind| there)?|the reason(?: for| behind)?|the cause(?: of)?)(?: with| to| in| at)?",
        r"(?:the )?(?:reasons?|causes?|explanations?|drivers?|excuse|root cause)(?: for| of| behind| given| why)?",
        r"explain(?: to me)?(?: why)?(?: that| this| it)?|account for|talk me through|what explains|what rule|which rules?(?: fired)?|whats? (?:making|dragging|pushing)",
    ),
    "comment": (
        r"(?:the |any |their |owners? |managers? |service |latest )*(?:comments?|commentary|comentary|commentry|narrative|remarks?|explanatory note|notes?)(?: on| for| from| about| behind| given| say| said| says)*(?= |$)",
        r"what (?:did|do|does|has|have) (?:they|the owner|the service|the manager|the team|he|she|§)(?: §)* (?:say|said|write|wrote|comment|put)(?: about)?",
        r"what was said(?: about)?",
    ),
    "source": (
        r"where(?:s| is| are| did| does| do| has)?(?: this| that| the| these| those| it| you| we| they)*(?: §| @| figure| number| data| \d\S*)*(?: come| came| comes| get| got| taken| coming| pulled| sourced)(?: the| that| this| it| from)*",
        r"where(?:s| is)?(?= .*\bfrom\b)|who (?:entered|put|typed|inputted|input|keyed|submitted|approved|signed|supplied|changed|updated|amended|edited|authorised|authorized|okayed|oked|provided|gave|recorded|logged|published|reported)(?: (?:off|in|it|that|this|the|us|me|figure|number|data|up))*",
        r"(?:the )?(?:data )?(?:source|sources|provenance|audit trail|origin|history of changes|change history|revision history|revisions?)(?: of| for| on)?(?= |$)",
        r"when was (?:it|that|this|the figure|the number|§)(?: §)* (?:entered|updated|approved|signed off|changed|submitted|published|put in)|(?:when|who) (?:was )?(?:it |that )?(?:last )?(?:updated|changed|entered|approved)",
        r"(?:has|was|did)(?: the| this| that| it| anyone| anybody| someone)*(?: §| figure| number)* (?:been )?(?:chang(?:ed?)|amended|altered|restated|corrected|edited|revised)(?: since)?",
        r"who says(?: so)?|how do (?:we|you) know|whose figure is (?:it|that|this)",
    ),
    "provisional": (
        r"(?:is|are|was|were|has|have)(?: that| this| it| these| those| the| they| all)*(?: §| @| figures?| numbers?| data| value| ones?)*(?: still| just| only| already| been| a| an| all| now| yet| in)* (?:provisional|prov|final|finalised|finalized|signed off|approved|published|confirmed|verified|validated|draft|drafts?|official|firm|estimates?|estimated|checked|audited|unofficial|definitive|public|reliable|accurate|correct|right|certain|locked|embargoed|agreed)(?: figures?| yet| or \w+| number| off)*(?=$| (?:§|@|yet|or|for))",
        r"(?:provisional|how (?:reliable|firm|final|certain|accurate|solid|trustworthy|up to date)|(?:can|could|should|may) (?:i|we) (?:trust|rely on|quote|use|publish|believe|share|cite|say)(?: that| this| it| the| these| those)*(?: figures?| numbers?| data)?|signed off yet|(?:status|state) of (?:the|that|this) (?:figure|number)|signed off\?)",
    ),
    "publication": (
        r"newsletter|press release|embargo(?:ed)?|tweet|facebook|social media|(?:go|make|making|goes) (?:it |this |that )?public|(?:tell|to) the (?:press|public|papers|media|residents)|the (?:press|media|website)|on our website|put (?:this|that|it|these) (?:in|on|out)",
    ),
    "forecast": (
        r"(?:are|is|will|would|do|does|can|could|should|might)(?: (?:we|it|they|that|this|you|the council|you think|think|expect|§|still|likely|also|ever))*(?: §)*(?: going to| likely to| on course to| on track to| set to| expected to| forecast to| gonna| about to| due to| still| to| actually| be able to| ever)* (?:hit|hitting|miss|make|making|reach|meet|meeting|achieve|get there|land|end up|finish|recover|get back|come back|come in|get to|beat|be back|be on|turn green|go green|be green|be red|be amber|go red|turn red|improve|get better|get worse|deliver|fail|exceed|be ok|be okay|be fine|succeed)(?: (?:the|our|its|their|it|target|targets|year|back|on|track|end|at|by))*",
        r"(?:year end |full year |end of year |end year )?(?:forecasts?|forcasts?|forcast|projections?|projected|predictions?|predicted|predict|prognosis|outlook|trajectory|estimate for|expected (?:outturn|year end|position|result))(?: for| of| at| on| to)?",
        r"back (?:on track|to green|on target|under control|in the green|to normal|up to target|to target)|recover(?:y|ed|ing|s)?(?: date| plan)?(?= |$)|(?:when|will)(?= .*\b(?:back|recover|fixed|sorted|resolved|green again|better|improve|turn round|turn around|turned around)\b)|(?:on course|on target|on track) (?:for|to) (?:year|the year|hit|meet|@|our|the target)|(?:where|what) (?:will|are) (?:we|it|§)(?: §)*(?: likely to)? (?:end up|finish|land|be|look like|end)(?: at| by)?",
        r"(?:be )?(?:fixed|sorted|resolved|turned around)(?: by)?(?=$| )|at this rate|on current (?:trend|trends|performance|form)",
    ),
    "signal": (
        r"(?:real|genuine|true|proper)(?: or| and| change| improvement| drop| rise| thing| shift| deterioration| problem| signal| trend)(?: just| noise| chance| random| blip| variation| a)*|noise|random(?: variation)?|(?:statistically )?significant(?:ly)?|statistical(?:ly)?|spc|xmr|control (?:chart|limits?)|special cause|common cause|(?:normal|natural|just|usual|ordinary|seasonal) variation|blip|fluke|one off|just (?:chance|luck|noise|random|bad luck)|by chance|(?:mean|means|meaning) anything|outlier|freak|genuinely|(?:out of|within) (?:control|limits)|signal(?:s|led)?|is (?:it|that|this|the (?:drop|rise|fall|dip|spike|jump|change|improvement|increase|decrease))(?: in)?(?: §)* (?:real|a trend|a pattern|unusual|normal)|unusual|out of the ordinary|read (?:anything|something|much|too much) into|a worrying trend|a real",
    ),
    "compare": (
        r"(?:v|vs|versus|compare[ds]?|comparing|comparison|comparisons|comparative|compares|compair|relative to|side by side|alongside|head to head|stack up|stacks up|measure up)(?: (?:to|with|against|between|of|for))?",
        r"(?:difference|gap|change) (?:between|from)|(?:differ|different) (?:from|to)",
        r"(?:are|is|were|was|have|has|did|do)? ?(?:we|it|they|§|things)?(?: §)* ?(?:doing |performing |got |getting |gone |any )*(?:better|worse)(?: or (?:better|worse))?(?: off)? (?:than|now than|compared|on|against|vs)|better or worse|(?:up|down|improved|higher|lower|improvement|increase|decrease|worsened|deteriorated|changed?|faster|slower|more|fewer|less|gone up|gone down|risen|fallen|dropped)(?: or (?:down|up|not|worse|lower|slower))? (?:on|than|from|since|compared (?:to|with)|against|vs)(?= (?:the )?@)",
        r"against(?= (?:the )?(?:@|§))|year on year|yoy|quarter on quarter|qoq|month on month|like for like",
    ),
    "benchmark": (
        r"(?:our |the |their |nearest |statistical |cipfa |similar |other |comparable |all |most |peer |family )*(?:neighbours?|neighbors|neighbouring|peers?|peer group|benchmarks?|benchmarked|benchmarking|comparators?|comparator group|other (?:councils?|authorities|boroughs|districts|counties|places|areas)|similar (?:councils?|authorities|places)|councils like (?:us|ours)|elsewhere|everyone else|everybody else|family group|comparable councils)(?: group| average| councils?)?",
        r"(?:the )?(?:england|english|national|nationally|nationwide|regional|regionally|uk|country|county|statistical|welsh|wales)(?: s)?(?: average| mean| figure| rate| median| picture| level| rank| ranking| position)|nationally|nationwide|league tables?|quartiles?|(?:the )?rest of (?:the country|england|wales|the region)|cipfa|lg ?inform|how (?:do|are) (?:we|§)(?: §)* compare|the (?:national|regional|england) average|neighbours",
    ),
    "season": (
        r"(?:normally|usually|always|typically|generally|tend to be|tends to be|traditionally|often|historically)(?: \w+)? (?:bad|worse|worst|low|high|poor|good|better|dip|dips|drop|drops|rise|rises|spike|spikes|peak|peaks|red|amber|down|up|slow|slower|lower|higher|like this|this (?:bad|high|low))|seasonal(?:ity|ly)?|time of year|seasonal (?:pattern|effect)|every (?:winter|summer|christmas|autumn|spring)",
    ),
    "which_group": (
        r"(?:which|what) (?:of (?:the|our) )?(?P<noun>services?|teams?|departments?|depts?|directorates?|portfolios?|wards?|areas?|localities|neighbourhoods?|priorit(?:y|ies)|groups?|briefs?|cabinet members?|divisions?|units?|themes?|objectives?|committees?|partners?)(?= )",
        r"(?:rank|order|league table of|sort|ranking of|ranked list of|compare)(?: all| all the| the| our)* (?P<noun>services?|teams?|departments?|depts?|directorates?|portfolios?|wards?|areas?|priorit(?:y|ies)|groups?|briefs?|divisions?|localities|units?)",
        r"(?:worst|best|top|bottom|weakest|strongest|worst performing|best performing|lowest performing)(?: performing| \d+| few| three| five)? (?P<noun>services?|teams?|departments?|depts?|directorates?|portfolios?|wards?|areas?|priorit(?:y|ies)|groups?|briefs?|divisions?|localities|units?)",
    ),
    "trend": (
        r"(?:trends?|trendline|trending|over time|history|historic(?:al)?(?:ly)?|time ?series|track record|long run|long term|longer term|run chart|timeline|direction of travel|trajectory of|progress over|movement)(?: in| of| for| on)?(?= |$)",
        r"how (?:has|have|did|is|are|was)(?: the)?(?: §)+(?: been)? (?:chang(?:ed?|ing)|moved|moving|gone|evolved|developed|progressed|going|done|performed|tracked|tracking|looked|been|varied|fluctuated|got(?:ten)?)(?= (?:over|since|in the|through|across|from)|$)",
        r"(?:going|gone|heading|moving|creeping|trending|been going) (?:up|down|up or down|down or up|in the right direction|the right way|the wrong way)(?: or (?:down|up))?|up or down|(?:rising|falling|increasing|decreasing|climbing|dropping|declining|growing|shrinking)(?: or (?:rising|falling|declining|not))?|getting (?:better|worse)(?: or (?:better|worse))?|improving(?: or (?:not|worsening|declining))?|worsening|(?:been )?like (?:over|since|in) the (?:last|past)",
        r"(?:month by month|month on month|quarter by quarter|year by year|by (?:quarter|month|year)|each (?:quarter|month|year)|every (?:quarter|month|year)|over the (?:years|quarters|months))",
    ),
    "everything": (
        r"every ?thing (?:that )?(?:we|you|the council|they) (?:hold|have|know|got|ve got|keep)(?: got)?(?: on| about| for)?|all (?:the )?(?:data|figures|info|information|numbers)(?: (?:that )?(?:we|you) (?:hold|have|got))?(?: on| about| for)?|everything (?:on|about)",
    ),
    "count": (
        r"how many(?: of)?(?: (?:my|our|the|these|those|all|us))*|(?:the )?(?:number|count|tally|total number) of|how much of|what (?:percentage|proportion|share|percent|pct|%)(?: of)?(?: (?:my|our|the))*|count(?= )|hw many|howmany",
    ),
    "summary": (
        r"(?:the |some |any |quick |brief |short |overall |general |high level |me )*(?:headlines?|headline (?:figures|messages)|summary|summaries|summarise|summarize|overview|snapshot|state of play|sit ?rep|low ?down|run ?down|highlights|round ?up|recap|nutshell|big picture|at a glance|dash ?board|score ?card|health ?check|report card|key (?:points|messages|facts)|main (?:points|messages|issues|things)|top lines?|elevator pitch|picture(?= (?:for|of|in|on|across))|update(?: me)?|brief me|brief(?:ing)?(?= (?:on|for|me))|status(?: report| update)?|rag (?:status|summary|rating|report)|position(?: statement)?|performance (?:report|summary|update|overview|status|picture|review))(?: (?:for|of|on|in|about|from|across|on how))*",
        r"(?:hows|how is|how are|how was|how were|howre|hows it going|how did|how does|how do|how has|how have|how well|how badly|hows things|hws|how r)(?: (?:is|are|did|has|have|was|were|do|does|things|everything|we|it|they|us))*(?: going)?(?= |$)",
        r"(?:is|are)(?: everything| things| all| it all| we)+ (?:ok|okay|alright|all right|fine|good|well|going well|under control|on track)|(?:where|wheres) (?:are|do) we (?:at|stand|up to|with|currently|on|now)+|where (?:things|we) (?:stand|are)|how (?:things|we) (?:stand|are)|whats new|whats the (?:story|score|situation|latest|news|position|picture|damage)|(?:anything|what)(?: do)? i (?:should|need to|ought to|must) know(?: about)?|what matters|whats (?:going on|happening)(?= (?:in|with|at|across|on))|(?:show|give|tell)(?: me)? everything|catch me up|bring me up to (?:speed|date)|(?:in a )?nutshell|tell me about|(?:my|the) (?:position|status|state)(?= |$)|bird'?s eye|one pager|cabinet report|something for (?:my|the) ",
        r"what (?:are|were) (?:the )?(?:main |key |big |top |biggest )*(?:issues?|concerns?|problems?|challenges?|worries|hot spots|hotspots|areas of concern|pressure points|takeaways?|things to (?:know|worry about|watch))|what should i (?:be )?(?:worry|worried|worrying|concerned|focus|focusing|look|looking|know|aware)(?: about| on| out for| at| of)?|(?:what )?(?:needs|need) (?:my |our )?attention|what (?:should|do) i need to (?:worry|know|look)(?: about| at)?",
    ),
    "responsibilities": (
        r"what (?:am|are) (?:i|we) (?:actually |currently )?(?:responsible|accountable|in charge|answerable)(?: for| of)?|(?:my|our|their|his|her) (?:(?:responsibilities|accountabilities)(?= |$)|(?:remit|role|brief|patch)(?= (?:cover|include|involve)))|what(?:s| is| are)? (?:in|within|under|part of|covered by|included in)(?: my| the| our)* (?:§ )*(?:portfolio|brief|remit|patch|responsibilities)|what do i (?:look after|own|lead(?: on)?|cover|manage|run|oversee|hold)|what(?:s| is)? (?:mine|under me|my remit|my job|my patch|in my name)|what (?:comes|falls|sits|is) under (?:me|my|§)(?: §)*|what (?:does|do|did) (?:my|the|our)? ?(?:§ )*(?:portfolio|brief|remit|role|job) (?:cover|include|involve|consist of|entail|have|contain)|which (?:indicators|measures|kpis) (?:are|do) (?:mine|i own|i have|i lead|i cover)|responsible for$|im new|i am new|new to (?:this|the role|the job|my portfolio)",
    ),
    "ask": (
        r"(?:what|which|any|good|some|key|suggest|three|difficult|tough|hard|searching)* ?(?:questions?|challenges?|lines of enquiry|kloes?)(?: should| could| can| might| to| do| for| would| that)*(?: i| we| members| scrutiny| be| you)*(?: be)? ?(?:ask(?:ing)?|raise|raising|put|challeng\w*|pose|for|to|suggest)?(?= )(?: to)?(?! (?:can|what))",
        r"what (?:should|could|can|might|would|do|must|ought) (?:i|we|members|cabinet|scrutiny|you|a member|the committee) (?:to |be |need to |want to )*(?:ask(?:ing)?|challeng(?:e|ing)|rais(?:e|ing)|prob(?:e|ing)|press(?:ing)?|push(?:ing)?|grill(?:ing)?|scrutinis(?:e|ing)|quiz(?:zing)?|pick up|tackle|bring up|query|querying)(?: (?:about|on|with|to|for|at|of))?",
        r"what to ask|(?:help me )?(?:challenge|grill|quiz|probe|question|scrutinise|hold to account) (?=(?:the|my|our|§|@|them|him|her))|(?:prep|prepare) me for|key lines of enquiry|what would (?:a )?(?:scrutiny|opposition|good councillor)",
    ),
    "money": (
        r"(?:over|under) ?(?:or|and|\/)? ?(?:over|under)?(?:spent|spend|spending|spends)|(?:over|under) budget|on budget|within budget|budgets?|budgetary|budget monitoring|financ(?:e|es|ial|ially)(?: position| performance| picture| outlook| monitoring| report)?|variances?|money|spend(?:ing)?(?: (?:to date|so far|position))?|spent|costs?(?= (?:so far|more|less|position|pressure|overrun))|cost pressures?|how much (?:have|has|are|is|did|do|does|will)(?: we| it| they| §)*(?: cost| costing| spent| spend| spending| over| under| overspent| going over)?|in the black|£|expenditure|outgoings|cash|financially|afford|u/spend|o/spend|what (?:does|will|did|is) (?:it|that|this|§)(?: §)* cost(?:ing)?(?: us)?|value for money|in deficit|deficit|surplus",
    ),
    "risks": (r"(?:high |top |key |biggest |main |corporate |strategic |red |significant |major |linked |any |the )*(?:risks?|risk register|risk log|risk profile)(?! of missing| of failing| of not)(?: register| log| scores?| rating| linked| attached| associated| related)*(?: to| with| for| around| on| about)?",),
    "projects": (r"(?:big ticket |capital |major |key |large |biggest |main |council |linked |delayed |late |overdue )*(?:projects?|programmes?|programs?|milestones?|schemes?|work ?streams?)(?: status| list| update| plan| portfolio)?(?! spent| spend)(?: (?:for|in|on))?",),
    "actions": (
        r"what (?:are|is|s|have|has|were|was|did|do|will|can)?(?: we| they| you| the service| the team| being| anyone| been| §| being| going to| to| about)* ?(?:doing|done|do|being done|going to do|planned|plan to do|put in place|happening)(?: about| to| to fix| to improve| for| to address| to sort| to turn)+(?: it| that| this)?(?: round| around| out)?",
        r"(?:the |any |our |an |their |overdue |open |outstanding |late |agreed |remaining |live |current |recovery |remedial |corrective |improvement |mitigating |follow ?up )*(?:actions?|action (?:plan|log|list|tracker|points?)s?|improvement plans?|recovery plans?|remedial (?:action|plan|work|measures)|corrective actions?|to ?do list)(?: (?:plan|log|list|for|on|are|is|from|about|against|linked to|to))*",
        r"whats (?:the )?(?:plan|fix|remedy|solution|response)(?: (?:for|to|on|with))*|(?:any|what|is there a|is there an|do we have a|have we got a) plan\b(?: (?:for|to|on))*|what steps|being done(?: about)?|what(?:s| is| has)? (?:been |being )?done(?: about)?|how (?:are|will|do|is|can) (?:we|they|§|you)(?: §)*(?: going to| plan to)? (?:fix|fixing|improve|improving|address|addressing|tackle|tackling|sort|sorting|turn(?:ing)?|deal(?:ing)? with|put(?:ting)? right)(?: (?:it|that|this|round|around|out))*|getting done|who is doing what|whos doing what",
    ),
    "meetings": (
        r"(?:what )?(?:did|was|were|has|have|got|do)? ?(?:we|they|cabinet|cmt|scrutiny|you|the (?:committee|board|panel|team)|§|everyone|members)?(?: §)*(?: been)? ?(?:agree[d]?|decide[d]?|conclude[d]?|resolve[d]?|minuted?|discuss(?:ed)?|discussion|recommend(?:ed)?|ask(?:ed)? for)(?= (?:at|in|by|on|last|about|to|for|from|@|$))(?: (?:at|in|by|on|about|from))*(?= .*(?:meeting|§|prt|review|cabinet|scrutiny|cmt|board|@|committee|panel|time)|$)",
        r"(?:the |any |last |next |previous )*(?:minutes|meeting notes|meeting outcomes?|decisions?(?= (?:from|at|of|made|taken|by)|$)|outcomes?(?= (?:of|from|at))|resolutions?)(?: (?:of|from|at|made|taken|by))*|(?:last|previous|next|upcoming|coming|future|recent) (?:§ )*(?:meetings?|prts?|reviews?|committee|board|panel|sessions?)(?: (?:of|for|with))*|when(?:s| is| are| does| do| did| was)?(?: the)?(?: next| last)?(?: §)+ ?(?:meet|meets|meeting|meetings|sit|sits|met)\b|meetings?(?= (?:coming|dates?|schedule|booked|calendar|next|this|@|for|are|have|in)|$)|meeting (?:dates?|schedule)|what (?:meetings|prts)(?= )|(?:not|unbooked|havent|hasnt)(?: been| yet)* (?:booked|met)",
        r"(?:when|whens|when is|when are)(?: the| our)*(?: next| last) (?:§ ?)+$",
    ),
    "by": (
        r"(?:broken (?:down )?|split |split out |breakdown |grouped |cut |sliced |analysed |and |a breakdown |shown |each |per )?by (?:each )?(?P<by>wards?|areas?|localit(?:y|ies)|neighbourhoods?|services?|teams?|departments?|directorates?|portfolios?|priorit(?:y|ies)|owners?|person|partners?|perspectives?|frequency|briefs?|groups?|divisions?|managers?|cabinet members?|units?)(?= |$)",
        r"(?:per|for each|for every|in each|in every|across (?:the|all|our)?) (?P<by>wards?|areas?|service|team|directorate|portfolio|priority|department|wards|areas|brief|group)(?= |$)",
        r"(?P<by>ward|area|locality|neighbourhood|service|directorate|portfolio) (?:breakdown|split|level|by (?:ward|area|service|directorate|portfolio))(?: of| for)?",
    ),
    "chart": (
        r"(?:(?:as|in|with|on) )?(?:a |an |the |me a )?(?:line |bar |nice |quick |pretty )*(?:charts?|graphs?|graphed|charted|plots?|plotted|grpah|graphically|visually|visual|visuals|visualise|diagram|pic|drawing|draw)(?: of| for| it| that| this| me| showing| with)*(?! limits)",
    ),
    "table": (r"(?:as|in|into) (?:a |the )?(?:table|list|rows|tabular|text|words|plain text|numbers)(?: form| format| instead)?|tabulate(?:d)?|(?:a |the )table(?: of| for| please| instead)?(?= |$)|(?:just|only) (?:the )?(?:raw )?numbers(?= (?:only|please|instead)|$)",),
    "spreadsheet": (r"(?:as |in |to |into |for |send (?:me )?(?:that |it |this |them |these )?(?:as )?)*(?:a |an |the )?(?:spread ?sheets?|excel|xlsx?|csv|workbook|download|export|exported|export (?:it|this|that|them)|google sheets?)(?: file| sheet| format| version| of| for| please| it| that| this)*",),
}
