"""What is done with figures: targets, signing off, undoing, giving them one at a time, and what has no handler."""

_ASKED_FOR = (
    r"^(?:please |pls |can you |could you |can i |could i |can we |may i |id like |i want |i need |i prefer |id rather "
    r"|where is |wheres |where do i find |is there |do you have |have you got |send |get |give |have |use |download "
    r"|to |me |us |a |an |any |the |my |our |just |instead )*"
)
_SHEET = r"(?:workbooks?|spread ?sheets?|excels?|xlsx?|templates?)"
TO_FILL_IN = (
    rf"{_ASKED_FOR}(?:(?:blank|empty|fillable|fill in)(?: \S+){{0,2}}?"
    rf" (?:{_SHEET}|(?:excel )?(?:form|sheet|file|return))"
    rf"|{_SHEET}(?: (?:file|form|sheet|template|version|thing|one))*"
    r" (?:to|(?:so |that )?(?:i|we) can|for me to|for us to)"
    r" (?:be )?(?:fill(?:ed)?|complete[d]?|enter(?:ed)?|type|put)(?: \S+){0,6}"
    r"|(?:returns? |figures? |data |excel )*(?:workbook|template)(?: (?:for|of) (?:my|our|the|this|these|@|§|returns?"
    r"|figures?|quarter))*|excel (?:form|return)|(?:form|return) (?:as|in|on) (?:an? )?(?:excel|spread ?sheet|xlsx?"
    r"|workbook)(?: file| form)?)(?: please| pls| thanks)*$"
    r"|^(?:please |can |could |may |i |we |id |like |want |prefer |rather |would |to |let |me |just )*"
    r"(?:fill|do|complete|enter|give|type|put|return)(?: (?:it|them|in|out|this|these|my|our|figures?|the|mine|all"
    rf"|returns?|numbers?|data))+ (?:in|into|on|with|using|by|via|as) (?:an? |the )?{_SHEET}"
    r"(?: file| instead| please| sheet)*$"
)
"""Asking for the workbook to write in, and not for an answer as a workbook."""

FIGURES: tuple[tuple[str, str], ...] = (
    (
        "change target",
        (
            r"^(?:please |pls |can you |could you |can we |can i |i want to |id like to |we need to "
            r"|i need to )*(?:change|set|update|amend|move|increase|reduce|raise|lower|revise|alter|make"
            r"|edit) (?:the |our |my |this |that )?(?:\S+ ){0,6}?"
            r"(?:target|tolerance|floor|threshold)s?\b(?= |$)"
            r"|^(?:the |our )?(?:\S+ ){0,5}(?:target|tolerance|floor) (?:(?:for|on|of) (?:\S+ ){1,6}?)?"
            r"(?:(?:is now|will be|becomes|should be|to be) |is (?=.* (?:from|for) ))(?:between )?£?\d\S*"
            r"|^(?:\S+ ){0,5}target £?\d\S* (?:from|for)(?= )"
        ),
    ),
    (
        "sign off",
        (
            r"^(?:please |pls |can you |can i |can we |i want to |id like to )*(?:sign(?: off)?|approve|authorise)"
            r"(?: \S+){0,7}$"
        ),
    ),
    ("workbook", TO_FILL_IN),
    ("publish", r"^(?:please |pls |can you |i want to |id like to )*(?:publish|release)(?: \S+){0,5}$"),
    (
        "undo import",
        (
            r"^(?:please |pls |can you |can i |can we |i want to )*(?:undo|take back|revert|reverse|roll back)"
            r" (?:the |that |this |my |our )?(?:last |latest |newest )?import\b"
        ),
    ),
    (
        "one at a time",
        (
            r"^(?:please |pls |can we |can i |lets |ask me |do (?:it|them) )*(?:start|begin|carry on|resume"
            r"|one (?:at a time|by one))(?: (?:again|now|please|my return|the return))*$"
        ),
    ),
    ("skip one", r"^(?:please |pls )?(?:skip|pass)(?: (?:it|this|that|one|for now|please))*$"),
    ("one back", r"^(?:please |pls )?(?:go )?back(?: (?:one|please|a step))*$"),
    ("stop one", r"^(?:please |pls )?(?:stop|pause|enough)(?: (?:it|this|here|now|for now|please|asking))*$"),
    ("undo", r"^(?:please |pls |can you |can i )?undo\b"),
    ("restate", r"^(?:please |pls |can you |i want to |i need to |we need to )*restate(?= |$)"),
    (
        "withdraw",
        (
            r"^(?:please |pls )?(?:withdraw|delete|remove|wipe|reset|undo|revert"
            r"|roll back)(?: (?:the|my|our|this|that|all|last|§|@|figures?|returns?|change|entry"
            r"|submission|everything|data|number))+$"
            r"|^(?:please |pls |sorry |oops |can you |can i |i want to |id like to )*(?:take|pull)"
            r" (?!me |us |part |stock )(?:\S+ ){1,8}back(?: (?:out|again|please|pls))*$"
        ),
    ),
    (
        "book meeting",
        (
            r"(?:book|schedule|arrange|set up|organise|organize|diarise|cancel|move)(?: (?:a|an|the|my|our"
            r"|in|next))* (?:§ )*(?:meetings?|prts?|session|slot|review|appointment|call|date)\b"
        ),
    ),
    (
        "add",
        (
            r"^(?:please |pls |can you )?(?:add|create|new|log|raise|record|open|close|complete"
            r"|mark) (?:a |an |the |this |that |my )?(?:new )?(?:action|risk|project|indicator|measure|kpi"
            r"|person|user|service|comment)\b"
            r"|^(?:please |pls |can you |could you |i want to )*(?:mark|tick|close|sign|log|record|put) (?:\S+ ){1,7}?"
            r"(?:as|down as) (?:done|complete|completed|finished|closed)$"
        ),
    ),
    ("import", r"^(?:please |pls |can you )?(?:import|upload|load) "),
)
