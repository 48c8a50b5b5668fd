"""How something stands, what to ask of who answers for it, and what somebody answers for, in everyday words."""

_SHAPE = (
    r"(?:shape|nick|fettle|form|order|health|state|place|condition|spirits|standing|position|repair|trim|hands|stead"
    r"|footing|heart|mess|pickle|bother|trouble)"
)
_HOW_GOOD = (
    r"(?:good|bad|fair|decent|fine|rude|fit|poor|great|reasonable|healthy|strong|weak|sorry|right|solid|working"
    r"|excellent"
    r"|terrible|dire|rosy|any|what|ok|okay|better|worse)"
)
_DOING = (
    r"(?:doing|going|performing|faring|coping|managing|getting on|getting along|getting by|holding up|bearing up"
    r"|shaping up"
    r"|keeping up|ticking (?:over|along)|travelling|tracking|looking|delivering|running|working|progressing"
    r"|measuring up|working out|pulling"
    r" (?:its|their) weight|standing up)"
)
_WELL = (
    r"(?:well|ok|okay|alright|all right|fine|badly|poorly|nicely|smoothly|good|great|any good|on top of (?:things|it"
    r"|stuff"
    r"|everything|their game|its game)|up to (?:scratch|the mark|standard|speed|snuff|par|much|it)|on song|on form"
    r"|on the ball"
    r"|on the mend|firing on all cylinders|under control|in control|in hand|above water|on an even keel|ship ?shape"
    r"|coping"
    r"|delivering|thriving|flourishing|healthy|in the weeds|hunky dory|rosy|bearing up|holding up|holding its own"
    r"|pulling (?:its|their) weight|fit for purpose|making progress|getting anywhere"
    rf"|in (?:a |an )?{_HOW_GOOD} {_SHAPE})"
)
JUDGED = (
    (
        rf"(?:(?:things|everything|stuff|it|all|life|business|we|they|work|matters|§|council|service|services|department"
        rf"|portfolio|remit|patch|brief) )(?:(?:is|are|still|all|generally|currently|really|been"
        rf"|just) )*(?:{_DOING} )?{_WELL}"
        rf"(?: or (?:not|badly|what|{_WELL}|in trouble|otherwise|the opposite|falling over|sinking))?(?= (?:in|with|at"
        rf"|over|across"
        rf"|on|for|there|now|please|pls|at the moment|currently|overall|then|this|@)|$)(?! (?:with|on|for) (?:no|a|its"
        rf"|their)"
        r" )(?! than )"
    ),
    (
        r"(?:(?:a|an|having|had|been|was|is|it|this|really) )*(?:good|bad|strong|weak|decent|poor|well performing"
        r"|healthy"
        r"|high performing|successful|struggling|failing|happy|sad)"
        r" (?:@|quarter|month|year|council|service|picture|story|news|department|directorate|one|run|spell|state)"
        r"(?: (?:at the moment|now|currently|then|there|in|for|this|overall))*(?:,? or (?:(?:a|an) )?(?:bad|good"
        r"|strong|weak"
        r"|poor|struggling|failing|sad|happy|not|otherwise|the opposite)(?: (?:one|quarter|month|year|news|@))?)(?= |$)"
    ),
    (
        rf"(?:in|of|have|has|a|at)? ?(?:a |an )?{_HOW_GOOD} (?:sort of |kind of |bit of )?{_SHAPE}(?= (?:in|is|are|or"
        rf"|now|at|as|of"
        r"|for|overall|please|pls|the|do|does|would|§)|$)"
    ),
    (
        r"(?:thumbs up or (?:thumbs )?down|hit or miss|hot or not|winning or losing|friend or foe"
        r"|sink(?:ing)? or swim(?:ming)?)"
    ),
)
"""Words that ask for a judgement as a whole: none of them asks for those that are red or green."""
_PICTURE = (
    r"(?:picture|view|overview|snapshot|rundown|run down|low ?down|health ?check|temperature|pulse|verdict|read ?out"
    r"|report card|score ?card|dashboard|skinny|story|score|situation|update|shape|position|standing|outlook"
    r"|big picture|helicopter view|birds? ?eye view|aerial view|bird s eye view|bigger picture|broad brush(?: strokes)?"
    r"|main points|highlights|lowlights|synopsis|precis|recap|round ?up|roundup|catch ?up|outline|sketch|thumbnail"
    r"|assessment"
    r"|appraisal|progress report|sit ?rep|stock ?take|review|headlines|basics|essentials|bottom line|long and short"
    r"|ins and"
    r" outs|gist|digest|state of (?:play|affairs|things|the nation|the union)|lie of the land|lay of the land|mot"
    r"|check ?up"
    r"|thirty second version|short version|once over|quick look|overall (?:look|state|health|shape|performance)|word"
    r"|craic"
    r"|cut and thrust|tldr|tl dr|dope|inside track|state)"
)
_WIDE = (
    r"(?:big|bigger|overall|general|quick|brief|short|whole|wider|broad|high ?level|top ?level|organi[sz]ation(?: "
    r"|-)?wide"
    r"|council ?wide|corporate|authority ?wide|cross ?council|helicopter|birds? ?eye|full|complete|honest|current"
    r"|latest|"
    r"plain|one (?:page|line|minute)|two minute|thirty second|executive|headline|potted|joined ?up|rounded|overarching)"
)
_PROGRESS = (
    r"(?:(?:what|whats|what is|any|hows|how is|how much|show|give|tell|me|the|our|some|latest|current|overall|good) )*"
    r"(?:progress|headway)(?: (?:report|update|check|have|has|had|did|is|are|been|being|we|they|there|made|make|making"
    r"|so far|to date|looking|like))* (?:on|with|against|towards?|in|around|at)"
    r"(?= (?:(?:the|our|a|an|my|that|this|their) )*§)"
)
STANDING = (
    *JUDGED,
    _PROGRESS,
    (
        rf"(?:(?:give|show|get|tell|send|take|paint|draw|do|have|can|could|i|you|me|us|want|need|let|whats|what is"
        rf"|what|hows|the|a"
        rf"|an|some|your|our|my|quick) )*(?:{_WIDE} )*{_PICTURE}(?= (?:of|on|for|in|with|at|about|across|from|over"
        rf"|around|"
        r"please|pls|as|to|~|today|right now|now|round|here|overall|re|regarding|this|@)|$)"
        r"(?: (?:of|on|for|in|with|at|about|across|from|over|around|as|it|stands))*"
    ),
    (
        r"(?:what (?:sort|kind|type) of|what|which|in what|hows the|how is the|whats the)"
        rf" {_SHAPE}(?: (?:is|are|r|was|were|of|in|do|does|would|you|say))*(?= |$)"
    ),
    (
        r"(?:what (?:do|would|can|should|did) (?:you|we|i|one) (?:make of|think of|say (?:about|of|on)"
        r"|tell me (?:about|of|on)"
        r"|reckon (?:to|of|on))|whats(?: been)? (?:going on|happening|occurring|cooking|doing|afoot|the craic|the"
        r" word|the story)(?: (?:in|with|at|over|on|down|across))*|how goes (?:it|things|life)?(?: (?:in|with|at"
        r"|over))*"
        r"|how do (?:things|matters) (?:look|stand|lie|fare)(?: (?:in|with|at|for|over|across))*"
        r"|fill me in(?: on)?|clue me (?:in|up)(?: on)?|put me in the picture(?: (?:on|about|with))*|school me on"
        r"|get me up to (?:speed|date)(?: (?:on|with))*|bring me up to (?:speed|date)(?: (?:on|with))*|size up|weigh up"
        r"|run the rule over|cast an eye over|run (?:your|an) eye over|give me the once over(?: (?:of|on))*"
        r"|take the (?:temperature|pulse)(?: of)?|where (?:does|do|is|are|has|have)(?= (?:\S+ ){1,5}?(?:stand|sit"
        r"|got to|at)$))"
        r"(?= |$)"
    ),
    (
        r"(?:at a glance|in brief|in short|in summary|in the round|in a few words|in a sentence|warts and all"
        r"|in a paragraph"
        r"|on a page|in one go|as a whole|taken together|all together|in outline|by and large|on the whole|in overview"
        r"|in headline terms|overall)(?= |$)"
    ),
    (
        r"(?:any (?:concerns|worries|problems|issues|trouble|bother|red flags|alarm bells|drama|headaches)"
        r"|all (?:well|good|quiet|ok|okay|rosy|fine|serene))(?= (?:in|with|at|over|across|on|about|for)|$)"
        r"(?: (?:in|with|at|over|across|on|about|for))*"
    ),
)
_BOSS = (
    r"(?:(?:assistant |corporate |deputy |service |executive |strategic )*director|head(?: of service)?"
    r"|chief (?:officer"
    r"|exec(?:utive)?)|officers?|management|managers?|exec|service|leadership|boss|lead officer|top brass)"
)
_GRILL = (
    r"(?:ask(?:ed|ing)?|grill(?:ing|ed)?|quiz(?:zing|zed)?|press(?:ing|ed)?|push(?:ing|ed)?|challeng(?:e|ing|ed)"
    r"|prob(?:e"
    r"|ing)|tackl(?:e|ing)|pin(?:ning|ned)?|question(?:ing|ed)?|cross ?examin(?:e|ing)|interrogat(?:e|ing)|hold(?:ing)?"
    r"|put(?:ting)?|rais(?:e|ing|ed)|bring(?:ing)?|tak(?:e|ing)|pick(?:ing)?|prod(?:ding)?|hammer(?:ing)?|test(?:ing)?"
    r"|demand(?:ing)?|query|querying|tease out|chase|drill|corner|confront|sound out|nail|scrutini[sz]e|get(?:ting)?"
    r"|hear(?:ing)?"
    r"|want(?:ing|s)?|know|discuss|cover|bottom out|focus on|go in (?:hard )?on|lead with|home in on|zero in on|seek)"
)
_POSERS = (
    r"(?:(?:killer|tough|hard|sharp|pointed|awkward|difficult|searching|probing|tricky|key|good|main|big|top|best|right"
    r"|obvious|burning|pertinent|smart|challenging|some|any|suggested|possible|three|few|couple of|five) )*"
    r"(?:questions?|qs|posers?|queries|lines of (?:enquiry|inquiry|attack|questioning|challenge)|talking points?"
    r"|discussion points?|points to (?:raise|make|put|press)|things to (?:raise|bring up|ask|press|push|probe"
    r"|challenge)"
    r"|angles?|challenges?|agenda items?|asks|ammunition|ammo|sharp things|issues to (?:raise|press|take up)|kloes?"
    r"|topics|prompts|conversation(?: starters)?)"
)
ASKED_OF = (
    (
        rf"(?:(?:what|where|how|which|help me|help us|give me|suggest|(?:some )?things|anything"
        rf"|need) (?:\S+ ){{0,6}}?)?"
        rf"{_GRILL} (?:\S+ ){{0,3}}?(?:the |our |my |their |your |her |his |of |from |to |with )*{_BOSS}"
        r"(?! (?:of|for) )(?: (?:down|to account|up|over|for|with|off|out))*(?: (?:about|on|over|re|regarding|for"
        r"|with|in))*"
        r"(?= (?:the |our )?(?:§|my)|$| (?:what|when|at|tomorrow|next|this|@))"
    ),
    (
        rf"{_POSERS} (?:\S+ ){{0,3}}?(?:the |our |my |for |to |of |with )*{_BOSS}(?! of )"
        r"(?: (?:about|on|over|re|regarding|for|with|in))*(?= |$)"
    ),
    (
        rf"(?:with|for|to|see|seeing|meeting|got|have|had|121|one to one|1 2 1)(?: \S+){{0,3}}? {_BOSS}(?= )(?! of )"
        rf"(?=.*(?:{_POSERS}|what (?:\S+ ){{0,6}}?(?:{_GRILL}|bring up|go for|matters|hit|say)(?!\w)))(?: (?:on"
        rf"|about|for|re"
        r"|in|at|next|this|tomorrow))*"
    ),
    (
        rf"{_POSERS}(?= |$)(?: (?:to|on|for|about|that|i|we|bring up|should|put|raise|ask|press|need|of|with|as))*"
        r"(?=.*(?:§|my portfolio|director))(?! (?:was|were|have|has|did|answered|asked by|from) )"
    ),
    (
        r"(?:what|where|how|which \w+)(?: (?:matters|should|would|could|do|can|might|ought|things?|to|i|we|you|most"
        r"|really|need"
        r"|wants?|be|is|are|best|needs|deserves?|bears?))* (?:asking|grilling|pressing|pushing|probing|challenging"
        r"|questioning"
        r"|get answers|bring up|dig(?:ging)? into|put to|(?:want|like|need) to (?:know|hear|understand) (?:from|off"
        r"|of))"
        r"(?: (?:of|on|from|to|about|the|at|over|for|with|him|her|them|director|by))*(?= |$)"
    ),
    (
        r"(?:what|which)(?: \w+)? (?:would|should|could|might) you (?:(?:want|like|need|ask|bring|raise|press|push"
        r"|put|to|be"
        r"|know|hear|probe|find|out|up) ?)+(?:(?:from|of|off|with|about|on) )*(?:him|her|them|the director"
        r"|director)?(?= |$)"
    ),
)
_MINE_TO_DO = (
    r"(?:answer(?:able)? for|look(?:ing)? after|responsible for|accountable for|own|carry the can for|shoulder"
    r"|oversee|in charge"
    r" of|have (?:charge|control|responsibility|oversight)(?: (?:of|for|over))?|keep an eye on|mind|take care of|in the"
    r" frame for|on the hook for|head up|lead(?: on)?|run|manage|cover|hold|preside over|hold the reins (?:of|on)"
    r"|hold the"
    r" (?:pen|brief|portfolio) (?:on|for)|account for|speak for|supervise|steward|custodian of|rule over"
    r"|have (?:under|in) me"
    r"|have to (?:answer|account) for|get (?:blamed|shouted at|judged|measured|held to account) (?:for|on)|deal with"
    r"|down (?:for|as owner of|to look after)|charged with|tasked with|entrusted with|lumbered with|saddled with)"
)
RESPONSIBLE = (
    (
        r"(?:what|whats|which|everything|all|anything|list|show me|tell me what|how much|exactly what)(?: \S+){0,3}? "
        r"(?:(?:do|am|have|are|is|it|should|must|can|that|got|actually|all|exactly|officially|currently|meant"
        r"|supposed|to|be) )*"
        rf"(?:i|we|me)(?: (?:am|do|actually|all|officially|currently|now|supposed|meant|to|be|have|got|personally"
        rf"|directly"
        rf"|even))* {_MINE_TO_DO}(?= |$)(?= (?:please|pls|these days|now|again|exactly|then|here|as|@|in|round here)|$)"
    ),
    (
        r"(?:(?:it )?(?:is|are|s|all|thats|that are|that is|what|whats|which|things|stuff|ones|indicators|numbers"
        r"|figures"
        r"|measures) )*(?:(?:down|up|belong(?:s|ing)?|entrusted|assigned|allocated|allotted|given|attributed|tied"
        r"|pinned|fall(?:s"
        rf"|ing)?|come(?:s)? down) to me|with my name on(?: (?:it|them))?|against my name|in my name|on my (?:watch"
        rf"|shoulders"
        r"|patch|plate|beat|turf)|under my (?:wing|watch|command|control|charge|banner|umbrella)|in my (?:charge"
        r"|care|keeping"
        rf"|custody|gift|bag|court))(?: to {_MINE_TO_DO})?(?= |$)"
    ),
    (
        r"(?:remind me (?:of|what)|whats|what is|what are|tell me|show me|list|describe|define|explain|spell out"
        r"|outline"
        r"|confirm|clarify|what exactly is|what exactly are)(?: (?:in|under|on|is|are|about|exactly))*"
        r" my (?:\w+ )?(?:remit|responsibilities|accountabilities|job|role|brief|patch|empire|domain|territory"
        r"|bailiwick|purview"
        r"|portfolio of indicators|duties|turf|lot|fiefdom|manor|kingdom|scope|sphere|beat)(?= |$)"
        r"(?! (?:doing|looking|going|performing|at the moment|like|this|in|status|not|hasnt|havent|still|yet|late|owing"
        r"|owes?|missing|behind|forgotten|failed))"
    ),
    r"which (?:\w+ )?(?:ones |of (?:them|these|the \w+) )?(?:are|is|count as) (?:mine|ours)(?= |$)",
)
