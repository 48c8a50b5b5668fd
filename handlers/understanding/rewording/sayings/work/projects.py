"""Other words for projects, how they are going and when they are due: "builds", "over the line", "ribbon cutting"."""

from handlers.understanding.rewording.sayings.saying import Saying

_PROJECTS = r"(?:projects|programmes?|schemes|milestones)"
_NOUNS = (
    r"(?:initiatives|ventures|builds|investments|capital works|building works|major (?:works|schemes|builds)"
    r"|construction jobs)"
)
_OF_ITS_TIME = r"(?: (?:over|on|with|for) (?:timing|time|timescales?|dates?|deadlines?|delivery|schedule))?"
_WILL_NOT = (
    r"(?:wont|will not|wouldnt|(?:is|are) not going to|(?:isnt|arent|not) going to|(?:is |are )?unlikely to"
    r"|cant|cannot|never going to|not expected to)"
)
_DONE = (
    r"(?:land|finish|complete|deliver|open|arrive|come in|make it|be (?:ready|done|finished|completed|delivered"
    r"|open|in"
    r"|built|there)|(?:hit|make|meet) (?:its|their|the) (?:dates?|deadlines?|milestones?))"
)
_IN_TIME = (
    r"(?: (?:on time|on schedule|in time|when (?:we|they|it) (?:said|promised|planned|should)|as planned"
    r"|by (?:its|their|the) (?:dates?|deadlines?)))?"
)
_LATE = (
    r"(?:behind (?:schedule|time|the clock|programme|plan|timetable|hand)|(?:(?:running|runs?|ran|gone|going)"
    r" )?(?:late"
    r"|over time|over schedule)|over ?r[ua]n(?:s|ning)?(?: its time| their time)?|slipp(?:ed|ing)|slip|slippage"
    r"|off (?:schedule|timetable|programme|the pace|course|the rails)"
    rf"|(?:in|having) (?:bother|trouble|difficult(?:y|ies)|strife){_OF_ITS_TIME}"
    r"|(?:miss(?:ed|es|ing)?|blow(?:n|ing)?|blew) (?:its|their|the|all|key|agreed)? ?(?:milestones?|deadlines?|dates?"
    rf"|handovers?|target dates?)|{_WILL_NOT} {_DONE}{_IN_TIME}|lagg(?:ing|ards?)|dragg(?:ing|ed)(?: on)?"
    r"|dragg(?:ing|ed) (?:their|its) (?:heels|feet)|slow ?coach(?:es)?|stragglers?|late ?(?:runners?|comers?)"
    r"|pushed back|put back|held up|bogged down|adrift|(?:fall(?:ing|en)|fell|dropp(?:ed|ing)) behind"
    r"|(?:not|arent|isnt|hardly) (?:keeping (?:up|pace|to (?:time|schedule|plan|timetable|its dates))|on"
    r" (?:schedule|time|track"
    r"|plan|course))|stuck in the mud|not (?:going|running) (?:to plan|smoothly|as planned|to time)|running over"
    r"|(?:gone |well )?past"
    r" (?:its|their|the) (?:(?:completion|due|end|target|finish|delivery|planned|agreed) )*(?:dates?|deadlines?)"
    r"|(?:failing to|fail to) (?:deliver|finish|complete|land)(?: on time| to"
    r" time)?|delayed"
    r"|(?:should(?:ve)?|ought to|were (?:meant|supposed|due) to) (?:have )?(?:be |been )?(?:finish(?:ed)?"
    r"|completed?|done|delivered"
    r"|opened?|landed|over)(?: (?:by now|already|before now|ages ago|weeks ago|months ago|last \S+))|taking"
    r" (?:far |much )?(?:longer|too long)(?: than \S+)?)"
)
_AMONG = (
    r"(?: (?:among|amongst|on|in|of|from|within|with|across|for|the|our|my|all|list|key|major|big|capital"
    r"|current|side))*"
)
_PASSED = (
    r"(?:progressing|moving(?: along| forward| on)?|coming (?:along|on|together)|advancing|getting (?:anywhere|there"
    r"|somewhere)|shaping up|ticking along|on the rails|making (?:any )?(?:progress|headway))"
)
_OVER_THE_LINE = (
    r"(?:over the (?:finish(?:ing)? )?line|off the ground|off the drawing board|across the line|out of the blocks)"
)
_FINISHED = (
    r"(?:agreed|finished|completed?|ready|delivered|open(?:ed|ing|s)?|done|built|handed over|wrapp(?:ed|ing) up"
    r"|in place"
    r"|land(?:ed|ing)?|finish(?:ing)?|over|up and running|live|in use|sorted)"
)
_EXPECTED = (
    r"(?:supposed|meant|expected|scheduled|set|planned|likely|going|hoping|have|has|due|aiming|promised|reckoned)"
)

NOUNS_FOR_PROJECTS: tuple[Saying, ...] = (
    Saying(
        (
            r"(?:pipeline|portfolio|slate|roster|catalogue|line ?up|raft|rundown|set|range|list|suite)"
            rf" of (?:(?:the|our|its|their|major|capital|big) )*(?P<own>{_NOUNS}|projects|schemes|programmes)"
        ),
        "projects",
    ),
    Saying(rf"(?P<own>{_NOUNS})", "projects"),
    Saying(r"capital (?:side|pipeline)|(?P<own>(?:building|construction)) (?:pipeline|programme)", "projects"),
    Saying(r"project ?wise|by way of (?:projects|schemes)|on the (?:projects?|capital) (?:side|front)", "projects"),
)
OF_PROJECTS: tuple[Saying, ...] = (
    Saying(
        (
            rf"(?P<noun>{_PROJECTS}) (?:is|are|have|has|does|do) (?P<who>(?!we\b|they\b|i\b|failing\b|going\b"
            rf"|not\b|late\b|still\b)\S+(?: \S+){{0,5}}?)"
            r" (?:currently |now )?(?:running|doing|delivering|leading(?: on)?|managing|undertaking|carrying out"
            r"|working on"
            r"|run|manage|lead(?: on)?|deliver|(?:got |have )?(?:on the go|in hand|on the stocks|on (?:its|their)"
            r" books))"
        ),
        r"{noun} in {who}",
    ),
    Saying(
        (
            r"(?:what|which)(?:s| is| are) (?P<who>\S+(?: \S+){0,5}?) (?:currently |now )?(?:building|constructing"
            r"|putting up|developing)$"
        ),
        r"projects in {who}",
    ),
    Saying(
        (
            r"(?:what(?:s| is| are)?|anything) (?:(?:big|major|large|new|big things|major things|schemes)"
            r" )*(?:is |are )?"
            r"(?P<who>(?!(?:we|they|you|it|that|this|happening|going|being|due|next|the plan)\b)\S+(?:"
            r" \S+){0,4}?) (?:currently |now )?"
            r"(?:delivering|working on|busy with|up to project ?wise|got on the go|got in the pipeline)"
            r"(?: (?:at the moment|now|currently|right now|these days|this year))?$"
            r"|(?:what(?:s| is)|anything) (?:in the (?:pipeline|works|offing)|on the stocks|being built|under"
            r" construction|on the go)"
            r" (?:for|in|at|with|from) (?P<other>\S+(?: \S+){0,4})"
        ),
        r"projects in {who}{other}",
    ),
    Saying(
        (
            r"(?:what|which|anything)(?: (?:have|has|did|are|we|they|you|promised|said|agreed|due|to|that|be|were|is"
            rf"|the|council))* (?:build|construct|put up|built|constructed)(?: (?:that|which|and|is|are))*"
            rf" {_LATE}"
        ),
        "projects behind plan",
    ),
    Saying(rf"{_LATE}{_AMONG} (?:{_PROJECTS}|{_NOUNS})", "projects behind plan"),
    Saying(
        (
            rf"(?P<noun>{_PROJECTS}|{_NOUNS})(?P<gap>(?: (?:that|which|are|is|have|has|had|been|got|currently|still"
            rf"|now|in|we(?:ve)?"
            rf"|badly|seriously|due|to|there|among them|with us))*) (?!behind plan){_LATE}"
        ),
        "projects behind plan",
    ),
    # How one is going.
    Saying(
        (
            r"(?:is there )?(?:any|much|what) (?:movement|headway|traction|joy) (?:on|with|over|about|at)"
            r"|how (?:far|much) (?:on|along|advanced|through|forward|progressed) (?:is|are|has|have)(?: we)?"
            r"(?: (?:got|gone|come))?(?: (?:with|on))?"
        ),
        "how is",
    ),
    Saying(
        (
            rf"(?:did|has|have|will) (?P<work>\S+(?: \S+){{0,7}}?) (?:ever |finally |actually |yet )*"
            rf"(?:get|got|gotten|make it|made it|come|go|gone|been) (?:got )?{_OVER_THE_LINE}"
        ),
        r"how is {work} going",
    ),
    Saying(
        rf"(?:is|are) (?P<work>\S+(?: \S+){{0,7}}?) (?:still |actually |really )*{_PASSED}",
        r"how is {work} going",
    ),
    Saying(
        r"how (?:far )?(?:have|has) (?P<work>\S+(?: \S+){0,7}?) (?:got(?: on)?|come(?: on| along)?|progressed)",
        r"how is {work} going",
    ),
    # When one is due.
    Saying(
        (
            r"what(?:s| is) the (?:target|date|deadline|timescales?|timetable|schedule|timeline|plan) for"
            r" (?:finishing|completing|delivering"
            r"|opening|building|(?:the )?completion of|getting) (?P<work>[^,]+)"
        ),
        r"when is {work} due",
    ),
    Saying(
        (
            r"(?:what(?:s| is)|when(?:s| is))(?: the)? (?:(?:target|planned|agreed|expected|current) )*(?:target"
            r"|finish(?:ing)?|end|completion|delivery|handover|opening|go ?live|due|finishing) date (?:for|of|on)"
            r" (?P<work>[^,]+)"
        ),
        r"when is {work} due",
    ),
    Saying(
        (
            r"when(?:s| is| are| will)(?: the)? (?:ribbon cutting|grand opening|opening(?: day)?|launch|handover"
            r"|go live|unveiling|finish(?:ing)? line|completion|ribbon (?:being )?cut) (?:at|of|for|on)"
            r" (?P<work>[^,]+)"
        ),
        r"when is {work} due",
    ),
    Saying(
        (
            rf"(?:when|by when|how soon)(?:s| is| are| will| does| do| should| can we expect)?"
            rf" (?P<work>(?!(?:was|were|did|had)\b)\S+(?: \S+){{0,9}}?)(?: {_EXPECTED})*(?: to)?(?: have)?(?: be|"
            rf" been)? {_FINISHED}(?: by| up)?"
        ),
        r"when is {work} due",
    ),
)
OF_THEIR_LIST: tuple[Saying, ...] = (
    Saying(
        (
            rf"(?P<said>{_PROJECTS}(?: \S+){{0,8}}?)(?: (?:has|have|got|are|is))* (?:in hand|on the go|on the stocks"
            r"|on (?:its|their|our|the) (?:books|slate|stocks)|in the (?:works|pipeline|offing)|in train)"
        ),
        r"{said}",
    ),
    Saying(r"(?P<all>(?:every|all|any) \S+), \w+(?: \w+)? or (?:not|otherwise),?", r"{all}"),
)
"""What all of them are said to be, which narrows nothing: "every project, paused or not, on its books"."""
