"""Turns of phrase about meetings: when they are, their agendas, what was decided."""

_NO_TIME = (
    r"(?<!\d )(?<!two )(?<!three )(?<!four )(?<!five )(?<!six )(?<!eight )(?<!ten )(?<!fifteen )(?<!twenty )"
    r"(?<!thirty )(?<!sixty )(?<!few )(?<!many )"
)
""" "Within two minutes": how long something takes, and no record of a meeting."""
_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri)day|(?:mon|tues?|weds?|thurs?|fri)|yesterday|last (?:week|month|night)"
    r"|the \d+(?:st|nd|rd|th))(?!\w)"
)

MEETINGS: dict[str, tuple[str, ...]] = {
    "date": (
        r"^(?:the |whats |what is )*dates? (?:of|for)(?: the| our| my| next| last)*(?= )",
        r"(?:meeting )?dates?$",
        (
            r"(?:(?<=§ )|(?<=committee )|(?<=board )|(?<=panel )|(?<=team ))(?:meeting )?dates?(?: (?:are|is|still"
            r"|left))*"
            r"(?= (?:coming|up|ahead|next|in|for|this|left|to come|please|pls|booked|set|@)(?!\w))"
        ),
        r"^(?:(?:and|the|our|my|whens?|when is|whats|what is) )*(?:next|upcoming|coming|last|previous)(?= )",
        r"^(?:(?:and|the|our|my|whens?|when is|whats|what is) )*(?:§ ?)+ (?:next|upcoming|last)$",
        r"^(?:and )?(?:whens|when is|when are)(?: (?:the|our|my|next))*(?= \S+(?: \S+){0,4}$)",
        r"^(?:and )?when(?: (?:the|our|my|next))*(?=(?: §)+$)",
    ),
    "meetings": (
        (
            r"(?:what )?(?:did|was|were|has|have|got|do)? ?(?:we|they|cabinet|cmt|scrutiny|you"
            r"|the (?:committee|board|panel|team)|§|everyone|members)?(?: §)*(?: been)? ?(?<!\w)(?:agree[d]?"
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
