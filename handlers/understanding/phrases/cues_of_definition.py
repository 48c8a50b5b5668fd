"""Turns of phrase about what an indicator is: owner, definition, target, floor, tolerance."""

from handlers.understanding.phrases.said_of_others import HOLDERS

# "On target" and "hit the target" are about ratings and forecasts, not about what the target is.
_NOT_THE_TARGET = (
    *("no", "off", "on", "below", "above", "against", "vs", "versus", "v", "from", "under", "over", "to", "with", "of"),
    *(
        "met",
        "hit",
        "meeting",
        "hitting",
        "missing",
        "missed",
        "miss",
        "beat",
        "near",
        "with a",
        "without a",
        "hit the",
    ),
    *("the", "our", "their", "its"),
)
_NOT_BESIDE_A_VERB = "".join(f"(?<!{word} )" for word in _NOT_THE_TARGET)

_CHANGED = (
    r"(?:changed?|alter(?:ed)?|amend(?:ed)?|moved?|revised?|raised?|lowered?|lower|cut|increased?|reduced?|updated?"
    r"|edit(?:ed)?|put(?: up| down)?|dropped|reset|tightened|loosened|relaxed)"
)
_SET = rf"(?:set|agreed?|chose|decided|approved?|picked|fixed|signed off|came up with|{_CHANGED})"
DEFINITION: dict[str, tuple[str, ...]] = {
    "owner": (
        *HOLDERS,
        (
            r"(?:is|are|was|has|have|did)(?: it| now)?(?: §)+(?: (?:or|and)(?: §)+)*"
            r"(?: (?:now|still|actually|currently))* (?:(?:the|our|a|got|become|down as) )*"
            r"(?:current |new |named |responsible |accountable )*"
            r"(?:lead(?: officer)?|owner|manager|head|director|deputy|contact|responsible|accountable|in charge)"
            r"(?: (?:now|still|currently))*(?: (?:for|of|on))*(?= |$)"
        ),
        (
            r"^(?:(?:and|the|name of|ok|so)(?: the)? )*(?:head of (?:service|department|dept)|head|service head"
            r"|director|assistant director|service manager|lead member|cabinet member|portfolio holder|lead officer)"
            r" (?:for|of|over|at)(?= (?:the )?§(?: and| the| §)*$)"
        ),
        (
            r"whose (?:indicators?|measures?|kpis?|one|job|responsibility|patch) (?:is|are|was)(?= )"
            r"|(?:who|whos|who is|who are)(?: is| are)? (?:the )?(?:current )?(?:head|director"
            r"|assistant director|manager|lead|lead member|leader|cabinet member|portfolio holder|chair"
            r"|service manager)(?: (?:of|for|on))?(?= )"
        ),
        (
            r"(?:who|whos|who is|who are|whose|who actually)(?: is| are)? (?:the )?"
            r"(?:(?:people|person|officers?|ones?|team) (?:who (?:is |are )?|that (?:is |are )?)?)?(?:owns?|owner(?: of"
            r"| for)?|responsible(?: for)?|accountable(?: for)?|leads?(?: on| for)?|lead officer(?: for"
            r"| on)?|in charge of|looks? after|looking after|looked after|manages?|managing|runs?|running"
            r"|heads(?: up)?|heading up|oversees|overseeing|directs|deals? with"
            r"|dealing with|covers?|covering|contact(?: for)?|handles?|does|collects?"
            r"|(?:with|has|holds|having) (?:the )?(?:lead )?responsibility(?: for)?"
            r"|to blame(?: for)?|supplies|reports|provides)(?= |$)"
        ),
        (
            r"(?:which|what) (?:officer|manager|person|colleague|director|head of service|councillor|cllr|member|team"
            r"|service|department)(?: is| are)? (?:the )?(?:owns?|owner of|responsible for|accountable for"
            r"|answerable for|leads? on|in charge of|looks? after|looking after|dealing with|deals with|down for)(?= )"
        ),
        (
            r"(?:and|with|plus|showing) (?:(?:all|the|their|its|named|responsible|lead) )*(?:owners?|officers?)"
            r"(?= |$)(?! of| for)|whose (?:indicator|measure|kpi|job|responsibility|is)\b"
            r"|(?:name of )?(?:the )?(?:owner"
            r"|lead officer|data owner|responsible officer|accountable officer)(?: of| for)?"
        ),
        (
            r"(?:give me |with |and |plus )*(?:the |their |all )?names(?: please| pls| too| as well)*$"
            r"|who (?:do|should|can|would|shall|could) (?:i|we) (?:ask|talk to|speak to|contact|call|email"
            r"|see|chat to|go to|ring)(?: about| for| regarding)?"
        ),
        (
            r"(?:who |whos )?(?:is |are )?(?:the )?(?:deputy|deputises?|deputising|deputies|stands in|steps in"
            r"|covers)(?: on| for| of)?(?= |$)"
        ),
        r"who (?:gives|sends|submits|produces|supplies|provides) (?:us )?(?:the )?(?:data|figures?|numbers?)?(?= )",
    ),
    "counted in": (
        (
            r"(?:do|does|did|are|is|were|was|should|would|will)(?: (?!we|i|it)\S+){1,4}?(?: (?:be|being|get|also))*"
            r" (?:count(?:s|ed)?|included?|excluded?|left out|part|covered)"
            r"(?: (?:in|into|to|towards|of|by|within|for))+(?= (?:\S+ ){0,2}?§)"
        ),
    ),
    "counts": (
        (
            r"(?<=§ )(?:(?:figures?|numbers?|measure|indicator|data|still|also|just|only) )*(?:include|exclude|cover"
            r"|leave out|count(?= (?!as|towards|for)\S))(?= \S)"
        ),
    ),
    "definition": (
        (
            r"what(?:s| is| goes| gets| counts)?(?: counted| included)? in (?:it|that|this|there)"
            r"(?: and(?: what|whats)?(?: is|s| goes| gets)? (?:not|out|isnt|left out)(?: of it)?)?(?= please| pls|$)"
        ),
        r"how (?:do|does|did) (?:i|we|you|they|he|she) count(?= (?:the |a |an |our )*§)",
        (
            r"(?:what|whats|who|which \w+)(?: exactly)?(?: do| are)? (?:we|you|they) (?:really |actually )?"
            r"(?:count|counting|include|including|measure|measuring)(?: in| as| by| with| under| for| towards)*"
            r"(?= (?:the )?§)"
        ),
        (
            r"^(?:(?:so|and|ok|sorry|but|remind me|please|pls|can you tell me|tell me|anyone know) )*what(?:s| is)? an?"
            r"(?= §(?: §| and| of| to)*(?: (?:measures?|indicators?|kpis?|metrics?|figures?|numbers?|thing"
            r"|when its at home|then|please"
            r"|pls))*$)"
        ),
        (
            r"how(?:s| is| are| was| were| do| does| did)?(?: we| you| they| it| that| this"
            r"| i)?(?= (?:.* )?(?:worked out|calculate[d]?|work (?:\S+ ){0,4}out|defined?|measured?(?! up)|derived"
            r"|computed|counted|arrived at|compiled|put together|get to that)\b)"
            r"|how (?:do|does|did) (?:we|you|they|the council) (?:count|measure(?! up)|define|record)(?= )"
        ),
        r"(?:worked out|calculated|calculate|work out|derived|computed|arrived at)(?= |$)",
        (
            r"(?:definitions?|defined|define)(?: of| for)?(?= |$)|(?:meaning|method|methodology|formula"
            r"|calculation|(?<!what )basis)(?: of| for| behind)?(?= |$)"
        ),
        (
            r"is (?:it|that|this|§)(?: §)* (?:a |an )?(?:statutory|strategic|operational|cumulative|mandatory)(?: one"
            r"| indicator| measure| kpi)?$|what (?:does|do|did)(?= (?:.* )?(?:mean|measure|cover|include|count"
            r"|stand for)(?: |$))"
            r"|what (?:is|are)(?= (?:.* )?(?:meant by|included in|counted as)(?: |$))"
        ),
        (
            r"(?:(?<!\bi )(?<!\bwe )mean|meant by|counts? as|stands? for|meaning)(?= |$)|what counts(?: as| towards)?"
            r"|whats in and (?:whats )?(?:out|not)(?: (?:of|in))?"
            r"|whats (?:left out|excluded|not counted)(?: (?:of|from))?"
            r"|(?:whats|what (?:is|are|gets?|was))(?: (?:being|getting))? (?:included|counted|measured)"
            r"(?! (?:monthly|quarterly|annually|yearly|each|every|this|@))(?: (?:in|as|under|by|within|here|there))?"
            r"|whats in (?:the )?(?:§ )+(?:figure|measure"
            r"|indicator)"
        ),
        (
            r"is (?:a )?(?:higher|lower|high|low|bigger|smaller|more|less)(?: or (?:high|low|higher"
            r"|lower))?(?: \w+)? (?:good|better|bad"
            r"|worse)|(?:polarity|unit of measure|units?)(?= (?:of|for|on)|$)|(?:higher|lower|bigger"
            r"|smaller) (?:is|the) better|(?:should|do we want) (?:it|§)(?: §)* (?:to )?(?:go|be) (?:up"
            r"|down|high|low|higher|lower)|good (?:to be )?(?:high|low)(?= or)"
        ),
        (
            r"how (?:often|frequently|regularly)(?: is| are| do| does)?(?= .*(?:measured?|reported?"
            r"|collect\w*|updated?|published?|get))|where is (?:the )?data (?:sourced|collected)"
        ),
        (
            r"what (?:exactly )?(?:is|are|s) (?:a |an |the )?(?=(?:§ )+(?:exactly|actually|about"
            r"|all about)$)|(?:all about|exactly mean|actually mean|the rule for|rules? for"
            r"|explain the indicator|explain the measure)"
        ),
    ),
    "target": (
        (
            r"(?:a |the |its |our )?(?:target )?range what range"
            r"|(?:what|which|whats the|what is the) (?:target )?range(?= |$)"
        ),
        (
            r"(?:(?:lower|upper|top|bottom|minimum|maximum|min|max) and (?:the )?(?:lower|upper|top|bottom|minimum"
            r"|maximum|min|max) |both )(?:limits?|bounds?|ends?|edges?|thresholds?|figures?)"
            r"(?: of (?:the|its|our) (?:range|band|target))?(?: (?:on|for|of))*(?= |$)"
        ),
        (
            r"wheres? (?:is |do we draw |have we drawn )?the line(?= (?:for|on|with) (?:the )?§)"
            r"|(?:what|which) targets? (?:am|are|do|must|should|is|was|were|have|has)(?: (?:i|we|you|they|it|§))*"
            r" (?:(?:meant|supposed|expected|aiming|trying|asked|told|got|need|have|going|to) )*"
            r"(?:hit|meet|reach|make|aiming for|aim for|given|set"
            r"|working to(?:wards)?|on|judged (?:by|on)|held to)(?= |$)"
        ),
        (
            r"(?:list|table|rundown|schedule) of (?:all )?(?:(?:the|our) )?targets(?= |$)"
            r"|(?:what|which) (?:range|targets?|band|limits?) (?:should|must|does|do|did|is|are|was|were)(?= .*§)"
            r"|(?:rated|judged|measured|scored|marked) against(?= |$)(?! (?:others|neighbours|peers))"
        ),
        (
            r"(?:whats|what is|what was|what are|what were|wheres|hows|is|was|has|did|tell me|give me"
            r"|show me|does|do|why is|check|remind me of|how high is|how low is|have)?(?: (?:the|our|your"
            r"|that|this|its|their"
            r"|your))*" + _NOT_BESIDE_A_VERB + r"targets?(?= (?:for|in|by|at"
            r"|on|of|is|was|set|looks?|value|figure|number|level|@|wrong|right|seems?|changed?|moved?)|$)"
        ),
        (
            r"(?:whats|what is|what are|what was) (?:the |our |its )?(?:target |acceptable "
            r"|allowed )?range(?= (?:for|of|on)|$)|"
            r"(?:whats|what is|what was|what are|what were|whats our|hows|tell me|give me|is|was|and"
            r"|show me|does|do|the|our|remind me of) (?:the |our |its |their |that |this "
            r"|current )*targets?(?= |$)"
        ),
        (
            r"(?:what|where) (?:are|were|should) (?:we|it|they|§)(?: §)* (?:aiming (?:for|at)"
            r"|be aiming for|supposed to (?:be|get to|hit)|meant to be|trying to (?:hit|reach|get to)"
            r"|be at)|aiming for|what (?:should|does) (?:it|§)(?: §)* (?:be|need to be)|whats good for"
            r"|what does good look like"
        ),
        (
            r"target (?:looks?|seems?|is|must be|cant be) (?:wrong|off|odd|right|high|low|mad|daft|silly"
            r"|strange|incorrect|a typo)"
        ),
    ),
    "target.set": (
        (
            rf"(?:who|whos|when|what date|which day)(?: was| were| has| have| had| did| last| actually| ever| we| they"
            rf"| you| it)* {_SET}(?: on)?(?: (?:the|that|this|our|its|their|current|§))* targets?(?= |$)"
        ),
        (
            r"(?:when|by who|by whom|who|how often|how many times)(?: was| were| did| has| have| had)?"
            rf"(?: (?:the|that|this|our|its|their|§))* targets?(?: (?:for|of|on|at|the|our|§))*"
            rf"(?: (?:last|been|get|got|first|was))* {_SET}(?: by)?(?= |$)"
        ),
        (
            r"(?:has|have|did|was|were)(?: (?:the|that|this|our|its|their|anyone|anybody|someone|we|they|§))*"
            r"(?: changed?)? (?:(?:the|that|our) )?targets?(?: (?:for|of|on|at|the|our|§))*"
            rf"(?: (?:been|ever|recently|just))* {_CHANGED}(?= |$)"
        ),
    ),
    "floor": (
        (
            r"(?:the )?(?:floor|minimum standard|minimum acceptable|bottom limit"
            r"|lowest acceptable)(?: target| level)?(?= (?:for|on|of|is)|$)"
        ),
        r"whats the (?:floor|minimum)\b",
        r"(?:what|which|any|an?|same) (?:statutory |hard |legal |set )?floor(?= |$)",
    ),
    "tolerance": (
        r"(?:before|until) (?:it|§|that|this)(?: §)* (?:goes|turns|is|becomes|go|turn)(?= (?:red|amber|green))",
        (
            r"(?:the )?(?:tolerances?|leeway|wiggle room|headroom|amber (?:band|range|zone|threshold|limit"
            r"|trigger|point)|red (?:threshold|trigger|limit|line|point|band)|rag (?:threshold|boundar\w+"
            r"|limits?|rules?|bands?|tolerance|trigger)|thresholds?|trigger (?:point|level))(?: on| for"
            r"| of)?"
        ),
        (
            r"(?:when|at what point|how (?:bad|low|high|far off)(?: must| does| do| would)?) (?:does|do"
            r"|would|before|must|until)? ?(?:it|§|that|this)(?: §)* (?:go|goes|turn|turns|become|becomes"
            r"|get|have to be(?: to be| before| to go)?|trip)(?= (?:red|amber|green))"
        ),
        r"how far off (?:target )?(?:can|before|until|is amber|is still amber|is allowed)",
        r"(?:the )?(?:(?:target|acceptable|allowed|permitted) )?range (?:for|on|of)(?= (?:the )?§(?: §)*$)",
    ),
}
