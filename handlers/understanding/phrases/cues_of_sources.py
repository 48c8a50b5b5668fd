"""Turns of phrase about where a figure came from, how final it is and where it may be told."""

from handlers.understanding.phrases.said_workings import NUMBERS_BEHIND

SOURCES: dict[str, tuple[str, ...]] = {
    "source": (
        *NUMBERS_BEHIND,
        (
            r"when (?:was|were|did)(?: the| this| that| it| they| we| §| @| figures?| numbers?| data)*"
            r" (?:get |got |last |first |finally )?(?:put in|entered|keyed(?: in)?|typed in|input|inputted|recorded"
            r"|logged|uploaded|signed off|approved|submitted)(?: and (?:by )?whom?)?(?= |$)"
        ),
        (
            r"where(?:s| is| are| did| does| do| has)?(?: this| that| the| these| those| it| you| we"
            r"| they)*(?: §| @| figure| number| data| \d\S*)*(?: come| came| comes| get| got| taken"
            r"| coming| pulled| sourced)(?: the| that| this| it| from)*"
        ),
        (
            r"where(?:s| is)?(?= .*\bfrom\b)|who (?:entered|put|typed|inputted|input|keyed|submitted"
            r"|approved|verified|signed|supplied|changed|updated|amended|edited|authorised|authorized|okayed|oked"
            r"|provided|gave|recorded|logged|published|reported)(?: (?:off|in|it|that|this|the|us|me"
            r"|figure|number|data|up))*"
        ),
        (
            r"(?:the )?(?:data )?(?:source|sources|provenance|audit trail|origin|history of changes"
            r"|change history|revision history|revisions?)(?: of| for| on)?(?= |$)"
        ),
        (
            r"when was (?:it|that|this|the figure|the number|§)(?: §)*(?: figure| number)?(?: last"
            r"| first)? (?:entered|updated|approved|signed off|changed|submitted|published|put in)|(?:when"
            r"|who) (?:was )?(?:it |that )?(?:last )?(?:updated|changed|entered|approved)"
        ),
        (
            r"(?<!how )(?:has|was|did)(?: the| this| that| it| anyone| anybody| someone)*(?: §| figure"
            r"| number)* (?:been )?(?:chang(?:ed?)|amended|altered|restated|corrected|edited"
            r"|revised)(?: since)?"
        ),
        r"who says(?: so)?|how do (?:we|you) know|whose figure is (?:it|that|this)",
        (
            r"(?:(?:what|whats|which|show|give|me|are|is|the|raw|actual|underlying|two) )*(?:numbers?|figures?|counts?"
            r"|sums?|workings?|calculations?|data|numerator(?: and (?:the )?denominator)?|denominator)"
            r"(?: (?:that )?(?:is|are|was|were|sits?|lies?))? (?:behind|underneath|beneath)(?: (?:it|that|this))?"
            r"|how many out of how many"
        ),
    ),
    "provisional": (
        (
            r"(?:is|are|was|were|has|have)(?: that| this| it| these| those| the| they| all| anything| everything| any"
            r"| anyone| anybody| someone| somebody| in| for)*(?: §| @| figures?| numbers?| data| value| ones?"
            r"| (?:for|of|on|in)(?: the)?(?= (?:§|@)))*(?: still| just| only| already| been| a| an"
            r"| all| now| yet| in)* (?:provisional|prov|final|finalised|finalized|signed off|approved|published"
            r"|confirmed|verified|validated|draft|drafts?|official|firm|estimates?|estimated|checked"
            r"|audited|unofficial|definitive|public|reliable|accurate|correct|right|certain|locked"
            r"|embargoed|agreed)(?: figures?| yet| or \w+| number| off"
            r"| (?:and )?(?:who|whom) by| (?:and )?by whom?)*(?=$| (?:§|@|yet|or|for))"
        ),
        (
            r"(?:provisional(?: or (?:settled|final|firm|confirmed|agreed|definite|fixed|certain|official|locked"
            r"|approved))?"
            r"|(?:settled|final|firm|confirmed|definite|fixed|certain|official|locked)"
            r" or (?:still |only |just )?(?:provisional|draft|estimated?)"
            r"|how (?:confident|sure|certain) (?:are|can) (?:we|you|i|they)(?: be)?(?: (?:in|of|about|on"
            r"|that))*|how (?:reliable|firm|final|certain|accurate|solid|trustworthy|up to date)"
            r"|(?:can|could|should|may) (?:i|we) (?:trust|rely on|quote|use|publish|believe|share|cite"
            r"|say)(?: that| this| it| the| these| those)*(?: figures?| numbers?| data)?|signed off yet"
            r"|(?:status|state) of (?:the|that|this) (?:figure|number)|signed off\?)"
        ),
    ),
    "publication": (
        (
            r"newsletter|press release|embargo(?:ed)?|tweet|facebook|social media|(?:go|make|making"
            r"|goes) (?:it |this |that )?public|(?:tell|to) the (?:press|public|papers|media|residents)"
            r"|the (?:press|media|website)|on our website|put (?:this|that|it|these) (?:in|on|out)"
            r"(?! (?:a |an |the |one )?(?:spreadsheet|excel|table|chart|graph|csv|xlsx?|list|order|workbook|file)\b)"
        ),
    ),
}
