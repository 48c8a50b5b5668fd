"""Turns of phrase for a figure beside an earlier one: how much it has moved, whether it is ahead of last year."""

from handlers.understanding.phrases.words_of_one import IT, THE

MOVED = (
    r"(?:changed?|moved?|shift(?:ed)?|risen|fallen|rise|fall|gone (?:up|down)|go (?:up|down)|dropped|drop|grown"
    r"|grow|improved?"
    r"|worsened|slipped|climbed|increased|decreased|got (?:better|worse)|come (?:down|up|on)|declined|differ(?:ed)?)"
)
_CHANGE = (
    r"(?:movement|shift|swing|move|uplift|rise|fall|drop|increase|decrease|growth|reduction|improvement|deterioration"
    r"|difference|change|variation|variance|gap|jump|dip)s?"
)

CHANGES: dict[str, tuple[str, ...]] = {
    "compare": (
        (
            rf"(?:how (?:much|far) )?(?:(?:has|have|did|is|are) )?{IT} (?:been )?{MOVED} (?:from|on|off|against"
            rf"|compared (?:to|with))"
            r"(?: (?:where (?:it|we) (?:was|were)))?(?= (?:the )?@)"
        ),
        rf"how (?:much|far)(?: (?:has|have|did|is|are|does))* {IT} {MOVED}(?= .*@)",
        rf"{THE}{_CHANGE} (?:on|from|since|between|against|over|versus|vs|v|compared (?:to|with))(?= (?:the )?@)",
        rf"{THE}{_CHANGE} (?:in|for|of) {IT} (?:on|from|since|between|against|versus|vs|compared (?:to|with)|@)",
        r"(?:any |how |very |much |no )*different(?: (?:to|from|than|now to|now from))?(?= .*@)",
        (
            r"(?:ahead|in front|clear|short|shy|behind|adrift)(?: of| on)?(?: (?:where (?:it|we) (?:was|were)))?"
            r"(?= (?:the )?@)"
        ),
        (
            r"then and now|now and then(?= .*@)|how (?:do|does|did|would) (?:they|it|the two|these|those) (?:differ"
            r"|compare|contrast)"
        ),
        (
            r"(?:put|set|place|hold|stack|lay|line)(?: (?:it|that|this|them|§))*(?: up)? (?:beside|next to|alongside"
            r"|against)(?= (?:the )?@)"
        ),
    ),
}
