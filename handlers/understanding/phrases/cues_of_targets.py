"""Turns of phrase for what a figure should be, how far off it may be, and how far off it is."""

from handlers.understanding.phrases.words_of_one import COLOUR, IT, THE

_GOAL = r"(?:goals?|aims?|ambitions?|aspirations?)"
_AIM = (
    r"(?:target|goal|aim|ambition|mark|standard|plan|where (?:we|it|they|§)(?: §)* (?:should|ought to|need to"
    r"|needs to|want to) be|what (?:it|its|they|theyre|§)(?: §)*(?: is| are)? (?:should be|meant to be"
    r"|supposed to be|ought to be))"
)
_MEANT = (
    r"(?:supposed|meant|expected|required|due|aiming|hoping|trying|wanting|needing|obliged|committed|intended"
    r"|looking|planned|working)"
)
_SHOOTING = (
    r"(?:aiming|shooting|gunning|striving|pushing|going|looking|hoping|pitching) (?:for|at)|(?:working|heading"
    r"|driving|building) (?:to|towards)"
    r"|(?:trying|wanting|needing|looking|hoping|supposed|meant|expected|required|aiming) to (?:hit|reach|get to"
    r"|achieve|meet|be at|make|be)|signed up (?:to|for)|committed to|after|chasing"
)
_LEVEL = r"(?:figure|number|level|standard|value|percentage|rate|score|point|mark|bar)"
_RED = r"(?:reds?|ambers?)"
_ROOM = (
    r"(?:tolerances?|leeway|wiggle ?room|headroom|slack|latitude|buffer|cushion(?! the)"
    r"|allowance(?= (?:either|on|around|is|for|do|each)\b|$)"
    r"|room for (?:error|manoeuvre|slippage)"
    r"|breathing (?:space|room)|margins?(?: (?:of|for) error)?(?: (?:is )?allowed)?|permitted (?:deviation|variance"
    r"|drift|slippage|margin)"
    r"|acceptable (?:deviation|variance|drift|slippage|margin)|error bars?|grace)"
)
_EDGE = (
    r"(?:cut ?offs?(?: points?)?|thresholds?|triggers?(?: points?)?|limits?|lines?|points?|bands?|boundar(?:y|ies)"
    r"|borders?|zones?|marks?|levels?|ranges?)"
)
_TURN = (
    r"(?:go(?:es|ing)?|turn(?:s|ed|ing)?|tip(?:s|ped|ping)?|become(?:s)?|be(?:ing)?|is|are|slip(?:s|ping)?"
    r"|drop(?:s)?|fall(?:s)?|get(?:s|ting)?|trip(?:s)?|trigger(?:s)?|stay(?:s|ing)?|count(?:s|ed)? as|rated"
    r"|flip(?:s)?|hit(?:s)?|land(?:s)?|end up|call(?:ed)? (?:it )?|class(?:ed)? as)"
)
_INTO = r"(?: (?:in|into|to|at|out|of|as|a|an|the|still|only|off|over))*"

TARGETS: dict[str, tuple[str, ...]] = {
    "target": (
        (
            r"(?:whats|what (?:is|are|would|will|should|might|could|counts as))(?: (?:be|count as|pass as|deemed"
            r"|considered))* (?:an? )?(?:acceptable|satisfactory|good enough|ok|okay)"
            r"(?: (?:level|figure|rate|number|score))?(?: (?:for|on|with|in|of))+(?= )"
        ),
        (
            r"(?:whats|what is|what was|and|is|its|tell me|give me)?(?: the| our| its| an?)* ?(?:plan|planned|agreed"
            r"|set"
            r"|expected) (?:range|band|corridor)(?: (?:for|of|on|in))*(?= |$)"
        ),
        (
            rf"(?:what(?:s| is| are| was)? |wheres |where is |remind me of |tell me |give me |and "
            rf"|did we set )?{THE}(?:current |stated |agreed )?{_GOAL}(?= (?:for|on|of|with|in|around|when)\b"
            rf"|$)(?: (?:for|on|of|with))?"
        ),
        (
            rf"(?:what|where|which {_LEVEL}|what {_LEVEL}|{_LEVEL}(?: (?:that|which))?)(?: (?:are|were|is|was|do|does"
            rf"|did|have|has|s|re|should|we|weve|were|they|theyre|the council|{IT}))* (?:{_SHOOTING})(?: (?:for|on|with"
            rf"|in|at))*(?= |$)(?! (?:the|our|its) target)"
        ),
        (
            rf"(?:what|where)(?:s| is| are| was)? {IT} {_MEANT} to (?:be|hit|reach|get to|stand|sit"
            rf"|come in)(?: at)?(?= |$)"
        ),
        (
            rf"(?:what|where|how (?:high|low|many|much|good|fast|quick|long|big)) (?:should|ought|must)(?: (?:we|they"
            rf"|it|ideally|ideally be|{IT}))* (?:(?:to|need to|have to|want to|needs to) )?(?:be|hit|reach|get|getting"
            rf"|get to|be getting|be at)(?: (?:at|for|on))?(?= |$)(?! (?:worried|concerned|doing|asking|aware"
            rf"|to (?:escape|avoid|stay|be|go|turn|get|trip)|before|until|off|(?:in|by) @))"
        ),
        (
            rf"(?:what|where) (?:do|did|would|are) (?:we|they|you|the council|members) (?:want|wanting|need|hope|like"
            rf"|expect|hoping)(?: (?:for|from|it|out of|to (?:be|see|get|reach|hit|have)|{IT}|with|on))+(?= "
            rf"|$)(?! (?:by|at|in|come) (?:the )?(?:@|year|end))"
        ),
        (
            rf"(?:what|which) {_LEVEL}(?: \S+){{0,3}} (?:set|agreed?|signed up to|promised|committed to"
            rf"|settled on)(?: (?:ourselves|for ourselves|themselves|on|for|with))*(?= |$)"
        ),
        (
            r"(?:what|whats|how)(?: (?:would|does|do|did|should|is))?(?: a)? (?:good|success|ok|okay|acceptable|decent"
            r"|great)(?: (?:figure|number|score|result|value))? (?:look(?:s)?(?: like)?|be|mean|count as|for)(?: (?:for"
            r"|on|with|in))?"
        ),
        (
            r"what (?:counts|would count|passes|is classed|classes) as (?:good|ok|okay|success|acceptable|on target"
            r"|decent)(?: (?:for|on|with|in))?"
        ),
        (
            rf"(?:the|our|whats|is|where is) (?:the )?bar(?= (?:for|on|set|at|be|we)|$)"
            rf"|(?:{THE}|whats |what is |where is |wheres |how high is )*(?:yardstick|pass ?mark|expected (?:level"
            rf"|standard)|required (?:level|standard)|standard (?:set|expected|required))(?: (?:for|on|of|set|with"
            rf"|in))*(?= |$)"
        ),
        (
            rf"{THE}{_LEVEL} (?:to (?:beat|hit|aim for|reach|be at|get to|make)|{_LEVEL}? ?(?:that )?(?:we|weve|were"
            rf"|they|theyre)(?: (?:are|have|had|re|were|all))* (?:{_SHOOTING}|want|need|set|agreed|set ourselves))"
        ),
    ),
    "tolerance": (
        (
            rf"(?:{THE}|how (?:much|big|many|wide|large) |whats |what is |is there |any |how |what |much "
            rf"|kind of )*{_ROOM}(?: (?:on|for|of|in|with|around|either side|is there|do we have|have we got|does|do"
            rf"|allowed))*(?= |$)"
        ),
        (
            rf"(?:{COLOUR}(?: (?:and|or|to|v|vs|from|into) (?:the )?{COLOUR}| {COLOUR})?) {_EDGE}(?: (?:for|on|of|at|is"
            rf"|in))?(?= |$)"
        ),
        rf"(?:{_EDGE})(?: (?:is|are|for|between|before|to|of|at|where|when|it))* (?={COLOUR}(?: |$))",
        (
            rf"how (?:far|much|near|close|low|high|bad|badly|poor|many|big|wide|little|good|slow"
            rf"|short)(?: \S+){{0,9}} (?:before|until|till|without|to (?:escape|avoid|dodge|stay|keep|remain|be|go|get"
            rf"|turn|trip|trigger|count)|and (?:still|yet))(?: \S+){{0,4}}?(?= {COLOUR}(?: |$))"
        ),
        (
            rf"(?:when|at what (?:point|level|stage|{_LEVEL})|what {_LEVEL})(?: (?:would|does|do|is|must|should|can"
            rf"|could))+(?: {IT}| we) (?:{_TURN}|start to|count as|have to be)(?:{_INTO})(?= {_RED}(?: |$))"
        ),
        (
            rf"what (?:would|could|might|can) (?:it take to )?(?:make|turn|push|tip|trip|send|put|trigger|move|knock"
            rf"|see)(?= .*{_RED}(?: |$))"
        ),
        (
            rf"(?:avoid|escape|dodge|stay out of|keep out of|steer clear of|duck|stop(?: it)?)(?:{_INTO}"
            rf"| {_TURN})*(?= {COLOUR}(?: |$))"
        ),
        (
            r"(?:on |by |to )?either (?:side|way)(?: (?:of|from) (?:the )?target)?|each side of (?:the )?target"
            r"|how (?:strict|tight|generous|forgiving|lenient|wide)(?: (?:is|are|s))?"
        ),
        (
            r"how much give(?: (?:is there|do we have|have we got))?(?: (?:on|in|for|with))?|(?:much|any|some|little"
            r"|the) give (?:in|on|for)"
        ),
        (
            rf"how (?:far|much)(?: (?:can|could|may|might))+(?: {IT}| we)? (?:off|out|miss"
            rf"|slip|drift|drop|fall|stray|deviate|be (?:off|out|under|over|short))(?: (?:by|to|from|target|it|the"
            rf"|be))*(?= |$)|how (?:far|much) (?:is|are) (?:{IT}|we) (?:allowed|permitted)(?= |$)"
        ),
        rf"wheres? (?:is )?the (?=(?:{COLOUR} )?(?:line|cut ?off|boundary|threshold)(?: |$))|(?:red|amber) line",
    ),
    "against target": (
        (
            rf"(?:how (?:far|much|close|near|short|many \S+|wide|badly|well|many)|by how (?:much|many"
            rf"|far))(?: \S+){{0,6}}? (?:off|from|to|below|above|short of|over|under|behind|ahead of|past|adrift of"
            rf"|wide of|outside|miss(?:ed|ing)?|beat(?:ing)?|against)(?: (?:the|its|our|their|of))* {_AIM}(?= "
            rf"|$)(?! (?:before|until|to (?:be|go|turn)|and still)\b)(?! (?:\S+ )*(?:before|until)\b)"
        ),
        (
            rf"how (?:far|close|near|short|wide|much|badly)(?: (?:off|of|from|to|over|under|above|below|behind|ahead"
            rf"|short|outside|inside|away|adrift))+ (?:(?:the|its|our|their|§) )*{_AIM}(?= |$)(?! (?:can|could|before"
            rf"|until|to (?:be|go|turn)|and still)\b)"
        ),
        (
            rf"(?:is|are|was|were|has|have) {IT}(?: (?:currently|now|still|even|actually|anywhere near|close to"
            rf"|nearly))* (?:hitting|meeting|making|achieving|reaching|beating|exceeding|met|hit|made|reached"
            rf"|beaten)(?: (?:the|its|our|their|that))* targets?(?= (?:for|on|in|at)\b|$)"
        ),
        (
            r"(?:are|is|were|have) (?:we|they|you)(?: (?:currently|now|still|even|actually|anywhere near|close to"
            r"|nearly))* (?:hitting|meeting|making|achieving|reaching|beating|met|hit)(?: (?:the|its|our|their|that"
            r"|§))* targets?(?= (?:for|on|in|at)\b|$)"
        ),
        (
            r"(?:v|vs|versus|against|relative to|up against|compared (?:to|with)) (?:(?:the|its|our|their"
            r"|§) )+targets?(?= |$)"
        ),
        (
            rf"how (?:far|much) (?:off|out|adrift|wide|short|behind|ahead)(?: (?:is|are|was|were"
            rf"|s))?(?= {THE}§)(?! (?:\S+ )*(?:before|until)\b)|by how (?:much|many|far)(?: \w+)? (?:are|is|do|did|have"
            rf"|has|were|was)(?= .*\b(?:miss\w*|short|off|out|over|under|below|above|behind|ahead|beat\w*|exceed\w*"
            rf"|adrift)\b)"
        ),
        (
            rf"(?:{THE}|whats |what is )*(?:gap|distance|difference|shortfall|deviation|variance|margin"
            rf"|leeway)(?: (?:is|are))? (?:to|from|against|between|off|on|over|under)(?: {THE}(?:§ )*(?:figure "
            rf"|performance |actual )?(?:and )?)? ?{THE}{_AIM}(?= |$)"
        ),
        (
            r"(?:hit|hitting|meet|met|meeting|mak(?:e|ing)|made|achiev(?:e|ed|ing)|reach(?:ed|ing)?|miss(?:ed|ing)?"
            r"|beat(?:en|ing)?|exceed(?:ed|ing)?|clear(?:ed|ing)?|doing|performing|close to|near|anywhere near"
            r"|nowhere near|nearing|off|adrift of|short of|shy of|wide of|on|above|below)(?: (?:against|to))? (?:the"
            r"|its|our|their|that) (?:§ )*(?:number|figure|goal|mark|aim|ambition|standard|plan|bar"
            r"|target we set)(?= (?:for|on|with|of|in|we)\b|$)"
        ),
        (
            r"(?:v|vs|versus|against|relative to|alongside|next to|beside|compared? (?:to|with)|up against"
            r"|measured against|set against|up alongside|to|with) (?:the |its |our |their )?(?:goal|aim|ambition|plan"
            r"|aspiration|where (?:we|it|they)|what (?:it|its|were|we|they|theyre))(?: (?:is|are|should|ought|to|meant"
            r"|supposed|want|wanted|need|planned|aimed|said|set|be|it|for|we|were))*(?= |$)"
        ),
        (
            r"(?:actuals?|performance|figure|result|outturn)s? (?:v|vs|versus|against|and|to|compared with"
            r"|beside) (?:the )?(?:plan|targets?|goal|aim)"
        ),
        (
            r"(?:miles|way|a long way|well|some way|nowhere near|far|anywhere near|not far|close|just|slightly"
            r"|wide) (?:off|wide of|short of|from|adrift of) (?:the )?(?:mark|pace|target|goal)|off the (?:mark|pace)"
            r"|wide of the mark|adrift(?: of (?:the )?target)?"
        ),
        (
            r"(?:up to|below|above|under) (?:the )?(?:mark|scratch|standard|par|snuff|grade|required \w+)"
            r"|making the grade|up to where (?:it|we) should be|where (?:it|we) (?:should|ought to|need to|needs to) be"
        ),
    ),
}
