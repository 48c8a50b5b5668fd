"""Who was told to do what: "what has X been told to do", "jobs the committee handed out", "tied to call answering"."""

from handlers.understanding.rewording.sayings.saying import Saying
from handlers.understanding.rewording.sayings.work.actions import SOMEBODY, TO_DO, TOLD

_ON = r"(?: (?:on|about|over|for|re|regarding|around|concerning))"
_ASKS = (
    r"(?:ask(?:ed|s)?|tell|told|task(?:ed)?|leave|left|want(?:ed|s)?|set|give|given|gave|hand(?:ed)?|instruct(?:ed)?"
    r"|order(?:ed)?|charge[d]?|commission(?:ed)?|require[d]?|expect(?:ed|s)?|got|get)"
)
_HANDED = (
    r"(?:handed (?:out|down)|given out|dished out|doled out|set|issued|imposed|asked for|requested|laid down"
    r"|farmed out"
    r"|commissioned|ask for|asks for|request|require|want|wanted|hand out|give out|dish out|issue|raised|placed)"
)

OF_TASKS: tuple[Saying, ...] = (
    # Those that a body asked for.
    Saying(
        (
            r"(?:in the chair (?:for|of|at)|chair(?:ing)?(?: of)?|sit(?:ting)? on|a member of|on)"
            r" (?P<body>\S+(?: \S+){0,5}?)"
            r"(?:,| (?:on|this|next|and|tomorrow|today|tonight)\b)(?: \S+){0,14}? (?:things|stuff|everything"
            r"|anything|all|what|list)(?: of)?(?: things)?(?: that)?"
            r" we(?:ve| have|d| had)?"
            rf" {_ASKS} {SOMEBODY}{TO_DO}"
        ),
        r"actions of {body}",
    ),
    Saying(
        (
            rf"what(?:s| is| did| has| have| does| do)? (?P<body>(?!(?:is|did|has|have|does|do|we|i|they"
            rf"|you)\b)\S+(?: \S+){{0,5}}?) {_ASKS} {SOMEBODY}"
            rf"(?: out)?{TO_DO}?"
        ),
        r"actions of {body}",
    ),
    Saying(
        (
            rf"(?:(?:what|which|any|the|all) )?actions (?:that )?(?:has |have |did )?(?P<body>\S+(?: \S+){{0,5}}?)"
            rf" (?:has |have )?{_HANDED}"
        ),
        r"actions of {body}",
    ),
    Saying(
        (
            r"(?:things|stuff|everything|anything|all|what)(?: that)? (?:we|they|i|members|the committee|you)"
            rf"(?:ve| have| had)? {_ASKS} {SOMEBODY}{TO_DO}"
        ),
        "actions",
    ),
    Saying(
        (
            r"(?:things|stuff|everything|anything|all|what)(?: that)? (?P<body>(?!(?:is|did|has|have|we|i|they"
            r"|you)\b)\S+(?: \S+){0,5}?)"
            rf" (?:has |have |had )?{_ASKS} {SOMEBODY}{TO_DO}"
        ),
        r"actions of {body}",
    ),
    Saying(
        (
            r"(?:what(?:s| is| have i got| do i have)?|anything|any|is there anything)(?: still| outstanding)? on"
            r" (?:me|my (?:list|plate|desk|to do list|tray|books)) (?:from|for|by|via|off) (?P<body>\S+(?: \S+){0,5}?)"
        ),
        r"my actions from {body}",
    ),
    Saying(
        (
            r"what (?:does|do|did) (?P<body>\S+(?: \S+){0,5}?) (?:want|wants|need|wanted) (?:done|doing|sorted"
            r"|actioned|seen to|fixed)"
        ),
        r"actions of {body}",
    ),
    Saying(
        (
            r"actions (?:that )?(?:are |have been |were )?(?:arising|arisen|stemming|resulting|flowing|emerging"
            r"|emanating|outstanding"
            r"|coming out|that came out) (?:from|of|out of)"
        ),
        "actions from",
    ),
    # Those about something.
    Saying(
        (
            r"what(?:s| has| have| did) (?P<service>\S+(?: \S+){0,5}?) (?:promised?|pledged?|undertaken"
            r"|undertook|committed|commit|vowed"
            r"|agreed)(?: to do| doing)? (?:on|about|over|to fix|to improve)"
        ),
        "actions on",
    ),
    Saying(
        (
            r"what(?:s| is) (?:in train|under ?way|in hand|in the pipeline|lined up|afoot|in the works) (?:to"
            r" (?:fix|improve|sort(?: out)?"
            r"|tackle|address|reduce|cut|put right)|on|about)"
        ),
        "what is being done about",
    ),
    Saying(
        (
            r"(?:what|which) (?:work|measures|steps|fixes|remedies|efforts|improvements)(?: (?:is|are|have|has"
            r"|been|being|we|got"
            r"|there))* (?:under ?way|in hand|in train|in place|going on|afoot|taken|taking place|being done"
            r"|ongoing|planned|agreed)"
            r" (?P<on>on|for|to fix|to improve|about|over|against|around)"
        ),
        "actions on",
    ),
    Saying(
        (
            r"what(?:s| has| is) (?:been )?(?:agreed|promised|pledged|resolved|settled) (?:about|on|over|for"
            r"|around|to fix)"
            r"(?! (?:at|by|the last|last)\b)"
        ),
        "actions on",
    ),
    Saying(
        r"actions (?:that )?(?:relate|relating|apply|applying|pertain|pertaining|refer|referring|attach) to",
        "actions on",
    ),
    Saying(
        (
            rf"who(?:s| is| has)?(?: been)? (?:{TOLD}|meant|supposed|going)(?: to)?(?: be)? (?:do|doing|to"
            rf" do) what"
            rf"(?P<on>{_ON})?"
        ),
        r"actions {on}",
    ),
    Saying(
        (
            rf"(?:what (?:has|have|had|were|was|are|is) |has |have ){SOMEBODY}(?: been {TOLD}"
            rf"(?: (?:anything|something|what))?{TO_DO}?| {TOLD}(?: (?:anything|something"
            rf"|what))?{TO_DO})(?P<on>{_ON})?"
        ),
        r"actions {on}",
    ),
    Saying(
        (
            r"actions (?:(?:that|which|have|has|had|were|was|are|is|been|we|got|there|you|they|do|have we) )*"
            r"(?:tied|linked|attached|connected|related|given|given out|handed out|set|assigned|relating|agreed"
            r"|doing)?"
            r" ?(?P<on>to|on|over|about|around|against|regarding)"
        ),
        "actions on",
    ),
    # Those of a service.
    Saying(
        (
            r"what(?:s| is| has| have| had| was| were| are)? (?P<who>(?!(?:i|am|have|has|had|is|are|was|were"
            r"|do|did|we|you)\b)\S+(?: \S+){0,5}?)"
            rf"(?: (?:been|got|being))* (?:asked|told|tasked|set|instructed|directed|charged|ordered|required|given"
            rf"|left|lumbered|saddled|down){TO_DO}"
        ),
        r"actions in {who}",
    ),
    Saying(
        r"actions (?:are|is) on (?P<who>\S+(?: \S+){0,5}?) (?:list|plate|books|slate|tab)",
        (
            r"actions in"
            r" {who}"
        ),
    ),
    Saying(
        r"actions (?:belong(?:ing|s)? to|sit(?:s|ting)? with|fall(?:s|ing)? to|lie(?:s)? with|rest(?:s|ing)? with)",
        "actions in",
    ),
    Saying(
        r"actions (?:has|have|does|do) (?P<who>(?!i\b|we\b|they\b)\S+(?: \S+){0,5}?) (?:got|have|hold|been given)",
        r"actions in {who}",
    ),
)
