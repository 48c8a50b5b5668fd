"""Changes of who and what: definitions, owners, holders, and standing in for somebody."""

from handlers.understanding.phrases.acts_of_covering import COVERING

AMENDING: tuple[tuple[str, str], ...] = (
    (
        "change definition",
        (
            r"^(?:please |pls |can you |could you |can we |can i |i want to |id like to |we need to |i need to )*"
            r"(?:change|update|edit|amend|revise|rewrite|reword) (?:\S+ ){0,6}definition\b"
            r"|definition (?:(?:of|for) (?:\S+ ){1,8})?(?:is now|should now be|should read|will be)\b"
        ),
    ),
    (
        "change owner",
        (
            r"^(?:please |pls |can you |could you |can we |can i |i want to |id like to |we need to |i need to )*"
            r"(?:(?:change|set|update|amend|switch) (?:\S+ ){0,6}owner\b"
            r"|make (?:\S+ ){1,4}(?:the )?(?:new )?owner (?:of|for)\b)"
            r"|^(?!wh|is |was |how)(?:the )?(?:new )?owner (?:of|for) (?:\S+ ){1,8}"
            r"(?:is now|will be|should be|becomes)\b"
        ),
    ),
    *(("deputy", said) for said in COVERING),
    (
        "move",
        (
            r"^(?:please |pls |can you |can we )*(?:move|transfer|reassign|reallocate|hand(?: over)?"
            r"|give(?! (?:me|us)\b)|pass)"
            r"(?: over)?(?: \S+){0,8} (?:to|over to)(?= )|(?:has left|(?<!\bi )(?<!\bwe )have left"
            r"|is leaving|are leaving|leaves"
            r"|takes? over (?:from|everything)|taking over (?:from|everything)"
            r"|^(?!wh|how |does |is |are ).*?(?:takes|take|taking|took) over(?= )(?! (?:\d|£|an? |the (?:last|past) ))"
            r"|^(?!wh|how |is |are )(?:\S+ ){1,5}(?:is|becomes|will be|to be) (?:now )?(?:the )?(?:new )?"
            r"(?:cabinet member|portfolio holder|lead member|holder) (?:for|of))"
            r"|^(?:please |pls |can you |could you |can we |i want to |id like to |we need to |i need to )*"
            r"(?:(?:make|appoint|name) (?:\S+ ){1,4}(?:as )?(?:the |our )?(?:new )?(?:\S+ ){0,4}?"
            r"(?:portfolio holder|cabinet member|lead member|holder)\b"
            r"|(?:change|set|update|amend|switch|replace) (?:\S+ ){0,6}?"
            r"(?:holders?|cabinet member|lead member)\b(?: \S+){0,10} (?:to|with|by)(?= ))"
            r"|^(?!wh|how |is |are |does |if )(?:\S+ ){1,4}(?:(?:now|will|to|should) )*(?:holds?|takes on)"
            r"(?: \S+){1,8} (?:from|as of|as from|starting|with effect from|effective)(?= )"
        ),
    ),
    (
        "deputy",
        (
            r"(?:will|can|is going to|is|are|to|should|shall|gonna|ll) (?:be )?(?:do|doing|cover|covering"
            r"|enter|entering|submit|submitting|fill|filling|stand|standing|handle|handling|return"
            r"|returning|complete|completing)(?: in)?(?: for)? (?:mine|my|me\b)|covering for me"
            r"|(?:cover|sub|step in|fill in|stand in)(?: for)? me\b"
            r"|(?:im|i am|ill be|i will be|am) (?:away|on leave|off|out|on holiday"
            r"|on annual leave|out of (?:the )?office)(?= |$)|out of office|delegate|hand (?:over )?my"
            r"|(?<!who )(?:will|is going to|ll|shall|gonna) (?:be )?(?:make|making|give|giving|put|putting|provide"
            r"|send|sending|type|typing)(?: in)? (?:mine|my (?:figures?|numbers?|returns?|data|indicators?|measures"
            r"|kpis?))\b"
            r"|my deputy|stand in for me|do mine|in my absence|while im (?:away|off|out)"
            r"|^(?:on (?:annual )?leave|on holiday|away|off|out)(?= (?:from|until|till|next|this|all|@|\d|mon|tue|wed"
            r"|thu|fri|tomorrow)).*|(?<!who )(?:is|are|will be|ll be) (?:covering|deputising|standing in|acting up"
            r"|my cover)(?: for (?:me|a bit|now))?$"
            r"|^(?:(?:ok|hi|hey|hello|fyi|pls|please|note that|just so you know) )*(?!(?:who|whos|im|i|am|is|are|was"
            r"|how|when|what|whats|why|help|after|before|start|stop|finish|keep|not|about|any|and|remind|me) )"
            r"(?:\S+ ){1,2}(?:doing|covering|handling|entering|submitting|sending in) (?:mine\b"
            r"|my (?:figures?|numbers?|returns?|data|indicators?|measures|kpis?)\b)"
        ),
    ),
    (
        "cover for another",
        (
            r"^(?!wh|how |is |are |was |were |does |do |did |has |have |can |could |will |should |if )"
            r"(?:\S+ ){1,4}(?:(?:is|are|will be|ll be|has been|to be) (?:covering|standing in|deputising|acting"
            r"|filling in|stepping in)|(?:will|ll|can|to|should|shall) (?:cover|stand in|deputise|act|fill in|step in)"
            r"|covers|stands in|deputises|fills in|steps in) for(?! (?:me|my|mine|us|it|that|this|a|the)\b)(?= \S)"
            r"|^(?!wh|how |is |are |was |were |does |do |did |has |have |can |could |will |should |if )"
            r"(?:\S+ ){1,2}(?:will|ll|shall|is going to) (?:do|give|enter|send(?: in)?|return)"
            r"(?: (?!(?:mine|my|me|us|it|this|that|them|so|the|a|an)\b)\S+){1,2}"
            r"(?: (?:figures?|returns?|numbers?|indicators?|measures?|kpis?|ones?))? (?:until|till|til|while)(?= )"
        ),
    ),
)
