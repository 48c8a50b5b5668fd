"""Turns of phrase about comparing, trends and counting."""

from handlers.understanding.periods.words import NUMBER
from handlers.understanding.phrases.said_of_others import BESIDE
from handlers.understanding.phrases.said_places import BY_PLACE

COMPARISON: dict[str, tuple[str, ...]] = {
    "compare": (
        *BESIDE,
        (
            r"(?:v|vs|versus|compare[ds]?|comparing|comparison|comparisons|comparative|compares|compair"
            r"|relative to|side by side|alongside|head to head|stack up|stacks up|measure up)(?: (?:to"
            r"|with|against|between|of|for))?"
        ),
        r"(?:who|which|which one)(?: is|s| are)?(?: doing| performing)? (?:better|worse)(?= |$)(?! than)",
        r"(?:difference|gap|change) (?:between|from)|(?:differ|different) (?:from|to)",
        (
            r"(?:are|is|were|was|have|has|did|do)? ?(?:we|it|they|§|things)?(?: §)* ?(?:doing |performing "
            r"|got |getting |gone |any )*(?:better|worse)(?: or (?:better|worse))?(?: off)? (?:than"
            r"|now than|compared|on|against|vs)|(?<!getting )(?<!becoming )better or worse(?! over\b)"
            r"|(?:up|down|improved|higher|lower"
            r"|improvement|increase|decrease|worsened|deteriorated|changed?|faster|slower|more|fewer|less"
            r"|gone up|gone down|risen|fallen|dropped|[a-z]{3,}er)(?: or (?:down|up|not|worse|lower|slower))? (?:on"
            r"|than|from|since|compared (?:to|with)|against|vs)"
            r"(?: (?:it|they|we|this|that) (?:was|were|did|had|used to be)(?: in| at| for)?)?"
            r"(?= (?:the )?@)"
        ),
        r"against(?= (?:the )?(?:@|§))|year on year|yoy|quarter on quarter|qoq|month on month|like for like",
    ),
    "benchmark": (
        (
            r"(?:who|whos|who is|who are|anyone|anybody|any(?: other)? councils?|which councils?)"
            r"(?: (?:is|are|does|do|else|other|doing|performing|going))*"
            r" (?:(?:better|worse|ahead|higher|lower)(?: on it| on this)? (?:than|of)"
            r"|beats?|beating|outperforms?|outdoes) (?:us|we (?:are|do)|ours?)(?= |$)"
        ),
        (
            r"(?:our |the |their |nearest |statistical |cipfa |similar |other |comparable |all |most "
            r"|peer |family )*(?:neighbours?|neighbors|neighbouring|peers?|peer group|benchmarks?"
            r"|benchmarked|benchmarking|comparators?|comparator group|other (?:councils?|authorities"
            r"|boroughs|districts|counties|places|areas|mets|metropolitans|unitaries|shires"
            r"|cities|towns)|similar (?:councils?|authorities|places)"
            r"|councils like (?:us|ours)|elsewhere|everyone else|everybody else|family group"
            r"|comparable councils|others(?: (?:around|round|near|like) (?:us|here))?"
            r"(?= (?:doing|do|better|worse|like|compare))|(?<!and )(?<!each )others?(?=$)|england"
            r"|the english)(?: group| average| councils?)?"
        ),
        (
            r"(?:v|vs|versus|against|compared? (?:to|with|against)|beside|than|above|below) (?:the )?"
            r"(?:national(?:ly)?|regional(?:ly)?|england|english|wales|welsh|scotland|scottish|uk|country|county|region"
            r"|others?|the rest|rest|everyone|everybody)(?: ones?| figures?)?(?= |$)"
            r"(?! (?:average|mean|services?|teams?|council|portfolios?|wards?|of|plan))"
        ),
        (
            r"(?:the )?(?:england|english|national|nationally|nationwide|regional|regionally|uk|country"
            r"|county|statistical|welsh|wales)(?: s)?(?: average| mean| figure| rate| median| picture"
            r"| level| rank| ranking| position)|nationally|nationwide|quartiles?"
            r"|league tables?(?! (?:of|for|by) (?:(?:all|the|our|each) )*(?:services?|teams?|departments?"
            r"|directorates?|portfolios?|wards?|areas?|briefs?|localities|measures|indicators|kpis))"
            r"|(?:the )?rest of (?:the country|england|wales|the region)|cipfa|lg ?inform|how (?:do"
            r"|are) (?:we|§)(?: §)* compare"
            r"(?! (?:between|since|over|to|with|against) (?:the )?(?:@|last|previous|same))"
            r"|the (?:national|regional|england) average|neighbours"
        ),
    ),
    "average": (
        (
            r"(?:above|below|over|under|beneath|against|near|around|about|close to|worse than|better than|higher than"
            r"|lower than|than|vs?|versus|compared? (?:to|with)|relative to|with|to|from) (?:the |an? )?"
            r"(?:average|norm|typical(?: council| authority| borough)?)(?=$| (?:for|on|in|at|with|this|last|by|or|§|@))"
            r"(?! for us)|(?:above|below) average|average or (?:better|worse|above|below)"
        ),
    ),
    "season": (
        (
            r"(?:normally|usually|always|typically|generally|tend to be|tends to be|traditionally|often"
            r"|historically)(?: \w+)? (?:bad|worse|worst|low|high|poor|good|better|dip|dips|drop|drops"
            r"|rise|rises|spike|spikes|peak|peaks|red|amber|down|up|slow|slower|lower|higher|like this"
            r"|this (?:bad|high|low))|seasonal(?:ity|ly)?|time of year|seasonal (?:pattern|effect)"
            r"|every (?:winter|summer|christmas|autumn|spring)"
        ),
    ),
    "which_group": (
        (
            r"(?:which|what)(?: are)?(?: the)? (?:of (?:the|our|my|these|those|his|her|their|§(?: §)*) )?"
            rf"(?:{NUMBER} )?"
            r"(?P<noun>services?|teams?|departments?|depts?"
            r"|directorates?|portfolios?|wards?|areas?|districts?|boroughs?|towns?"
            r"|parish(?:es)?|localities|neighbourhoods?|priorit(?:y|ies)|groups?"
            r"|briefs?|cabinet members?|divisions?|units?|themes?|objectives?|committees?|partners?)(?= )"
            r"(?! (?:indicators?|measures?|kpis?|pis|metrics?|figures|ones|reds|ambers|greens) )"
        ),
        (
            r"(?:the |our |all the )*(?P<noun>services|teams|departments|depts|directorates|portfolios|wards|areas"
            r"|priorities|groups|briefs|divisions|units)(?= (?:(?!my )\S+ ){0,4}?(?:each other|one another)(?!\w))"
        ),
        (
            r"(?:rank|order|league table of|sort|ranking of|ranked list of|compare)(?: all| all the| the"
            r"| our| my(?= \w+s(?!\w))| §)*"
            r" (?P<noun>services?|teams?|departments?|depts?|directorates?|portfolios?|wards?"
            r"|areas?|priorit(?:y|ies)|groups?|briefs?|divisions?|localities|units?)"
        ),
        (
            r"(?P<noun>services?|teams?|departments?|depts?|directorates?|portfolios?|wards?|areas?|priorit(?:y|ies)"
            r"|groups?|briefs?|divisions?|units?) (?:with|without|having|that have|which have)(?= (?:the |any )*"
            r"(?:most|fewest|least|no|zero|more|fewer|less|at least|over|reds?|ambers?|greens?)(?!\w))"
        ),
        (
            r"(?:worst|best|top|bottom|weakest|strongest|poorest|lowest|highest|most improved|fastest improving)"
            r"(?: (?:performing|scoring|rated|ranked|ranking|doing|achieving))?(?: \d+| few| two| three| four| five)?"
            r" (?P<noun>services?|teams?"
            r"|departments?|depts?|directorates?|portfolios?|wards?|areas?|priorit(?:y|ies)|groups?"
            r"|briefs?|divisions?|localities|units?)"
        ),
        (
            r"(?:who|whos|whose|where)(?: has| have| is| are|s| do we have)?(?: got)?(?: the)?"
            r"(?= (?:most|fewest|least|highest number of|lowest number of|biggest number of)"
            r" (?:of the )?(?:reds?|ambers?|greens?)(?!\w))"
        ),
        (
            r"(?P<noun>services|teams|departments|depts|directorates|portfolios|wards|areas|localities|neighbourhoods"
            r"|priorities|groups|briefs|divisions|units|themes|objectives)(?: §| @)*(?= (?:are |all )*(?:side by side"
            r"|next to each other|beside each other|against each other|compared|head to head|ranked|in order"
            r"|in rank order|league table"
            r"|(?:from )?(?:worst|best|weakest|strongest) (?:first|to (?:best|worst|strongest|weakest)))(?!\w))"
        ),
    ),
    "trend": (
        (
            r"(?:the )?(?:run|row|string) of (?:months|quarters|years|figures|numbers|results)"
            r"|(?:through|across) (?:time|the years)(?= |$)"
        ),
        (
            r"(?:trends?|trendline|trending|over time|history|historic(?:al)?(?:ly)?|(?:time |data )?series"
            r"|track record|long run|long term|longer term|run chart|timeline|direction of travel"
            r"|trajectory of|progress over|movement)(?: in| of| for| on)?(?= |$)"
        ),
        (
            r"how (?!(?:is|are)(?: the)?(?: §)+ going$)"
            r"(?:has|have|did|is|are|was)(?: the)?(?: §)+(?: been)? (?:chang(?:ed?|ing)|moved|moving"
            r"|gone|evolved|developed|progressed|going|done|performed|tracked|tracking|looked|been|varied"
            r"|fluctuated|got(?:ten)?)(?= (?:over|since|in the|through|across|from)|$)"
        ),
        (
            r"how(?:s| has| have)(?: §)+ been (?:going|getting on)(?= over|$)"
            r"|how(?:s| has| have) (?:it|that|this) gone(?= over)"
        ),
        (
            r"(?:going|gone|heading|moving|creeping|trending|been going) (?:up|down|up or down|down or up"
            r"|in the right direction|the right way|the wrong way)(?: or (?:down|up))?|up or down"
            r"|(?:rising|falling|increasing|decreasing|climbing|dropping|declining|growing"
            r"|shrinking)(?: or (?:rising|falling|declining|not))?|getting (?:better"
            r"|worse)(?: or (?:better|worse))?|improving(?: or (?:not|worsening|declining))?|worsening"
            r"|(?:been )?like (?:over|since|in) the (?:last|past)"
        ),
        (
            r"(?:month by month|month on month|quarter by quarter|year by year|by (?:quarter|month|year)"
            r"|each (?:quarter|month|year)|every (?:quarter|month|year)|over the (?:years|quarters"
            r"|months))"
        ),
    ),
    "everything": (
        (
            r"every ?thing (?:that )?(?:we|you|the council|they) (?:hold|have|know|got|ve got"
            r"|keep)(?: got)?(?: on| about| for)?|all (?:the )?(?:data|figures|info|information"
            r"|numbers)(?: (?:that )?(?:we|you) (?:hold|have|got))?(?: on| about| for)?|everything (?:on"
            r"|about)"
        ),
    ),
    "count": (
        (
            r"(?:the )?(?:rag )?(?:split|breakdown|mix|tally) (?:of|by)(?= (?:the )?(?:reds?|ambers?|greens?|rag"
            r"|rating))|how many(?: of)?(?: (?:my|our|the|these|those|all|us))*|(?:the )?(?:number|count|tally"
            r"|total number) of|how much of|what (?:percentage|proportion|share|percent|per cent|pct"
            r"|%|fraction)(?: of)?(?: (?:my|our|the))*"
            r"|(?:percentage|proportion|share|percent|pct|%) of(?: (?:my|our|the|all))*(?= (?:\S+ ){0,6}?"
            r"(?:indicators|measures|kpis|metrics|targets|ones|them|those|these|reds|ambers|greens)(?!\w))"
            r"|count(?= )(?! towards?\b)"
            r"|hw many|howmany|(?:the )?(?:ratio|balance|mix|split|proportion)(?: of)?(?: the)?"
            r"(?= (?:reds?|ambers?|greens?) (?:to|v|vs|versus|against|and)(?!\w))"
        ),
    ),
    "share": (
        (
            r"(?:what|whats|which)(?: is)?(?: the| our)*"
            r" (?:percentage|proportion|share|percent|per cent|pct|%|fraction)"
            r"|(?:percentage|proportion|share|percent|per cent|pct|%|fraction) of(?= )|in percentage terms"
            r"|as a (?:percentage|proportion|share|percent|%)(?: of (?:the )?(?:total|whole|all))?"
        ),
    ),
    "by": (
        *BY_PLACE,
        (
            r"(?:broken (?:down )?|(?:rag |rating |the )*(?:split|split out|breakdown|mix|ratings?)(?: of ratings?)? "
            r"|grouped |cut |sliced |analysed |and |shown |each |per )?by (?:each )?(?P<by>wards?|areas?|districts?"
            r"|boroughs?|towns?|parish(?:es)?|localit(?:y|ies)"
            r"|neighbourhoods?|services?|teams?|departments?|directorates?|portfolios?|priorit(?:y|ies)"
            r"|owners?|person|partners?|perspectives?|frequency|briefs?|groups?|divisions?|managers?"
            r"|cabinet members?|units?)(?= |$)"
        ),
        (
            r"(?:per|for each|for every|in each|in every|(?:do|does|did|have|has) (?:each|every)"
            r"|(?:^|(?<=and )|(?<=or ))(?:each|every)|across (?:the|all|our)?) (?P<by>wards?|areas?|districts?"
            r"|boroughs?|towns?|parish"
            r"|service|team|directorate|portfolio|priority|department|wards|areas|brief|group)(?= |$)"
        ),
        (
            r"(?:(?<=hows )|(?<=how is )|(?<=how are ))(?:each|every)(?: single| one of (?:the|our))?"
            r" (?P<by>service|team|department|dept|directorate|portfolio|priority|brief|division|theme|objective)s?"
            r"(?= |$)"
        ),
        r"(?P<by>patch|team|department|owner|partner|priority|neighbourhood|brief|town|parish) by (?P=by)(?= |$)",
        (
            r"(?P<by>ward|area|district|borough|town|parish|locality|neighbourhood|service|directorate"
            r"|portfolio) (?:breakdown|split|level|by (?:ward|area|district|service|directorate|portfolio))"
            r"(?: of| for)?"
        ),
    ),
}
