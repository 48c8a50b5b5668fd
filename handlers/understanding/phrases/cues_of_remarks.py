"""Turns of phrase for what was said about a figure by those who gave it."""

from handlers.understanding.phrases.words_of_one import SERVICE, THE

_SAID = (
    r"(?:say|says|said|saying|tell|told|telling|write|wrote|written|writing|put|putting|comment(?:ed|ing)?"
    r"|offer(?:ed)?|remark(?:ed)?|note[d]?|mention(?:ed)?|state[d]?|add(?:ed)?)"
)
_ABOUT = r"(?:about|on|under|against|beside|alongside|with|next to|re|regarding|of|for|concerning|around|to go with|by)"
_WORDS = (
    r"(?:comments?|commentary|commentaries|narratives?|remarks?|notes?|annotations?|write ?ups?|blurb|spiel|wording"
    r"|(?:explanatory|supporting|accompanying|covering|free) (?:text|words|note|notes|wording|paragraph|statement"
    r"|remarks?)"
    r"|words|text|statement|statements|take|version of events|side of the story|official line|line to take"
    r"|account|explanation|observations?|say)"
)
_PLAIN_WORDS = (
    r"(?:commentary|commentaries|narratives?|remarks?|annotations?|write ?ups?|blurb|spiel|observations?"
    r"|(?:explanatory|supporting|accompanying|covering) (?:text|words|notes?|wording|paragraph|statement|remarks?))"
)
_ANYTHING = r"(?:anything|something|nothing|much|owt|a word|any words?|words|a line|a note|a remark|lots?)"

REMARKS: dict[str, tuple[str, ...]] = {
    "comment": (
        (
            rf"(?:what|whatever)(?: (?:did|do|does|has|have|had|is|are|was|were|s))* {SERVICE}(?: §)*"
            rf"(?: (?:had|have|has|got|been|actually|to))* {_SAID}(?: (?:us|me|you|members|down|to us|to me"
            rf"|for (?:themselves|itself"
            rf"|himself|herself)|in|back))*(?: {_ABOUT})?(?= |$)(?! (?:was|is) due)"
        ),
        (
            rf"(?:what|whatever)(?: (?:did|do|does|has|have|had|is|are|was|were|s))* {SERVICE}(?: §)* (?:got |have "
            rf"|had )?to say"
            rf"(?: for (?:themselves|itself|himself|herself))?(?: {_ABOUT})?"
        ),
        (
            rf"(?:what|whatever)(?:s| is| was| has been| were| got| has| gets)?(?: been)? (?:written|noted|put|stated"
            rf"|remarked)(?: (?:down|up|in|there))* {_ABOUT}(?= |$)"
        ),
        (
            rf"(?:has|have|had|did|do|does|is|was)?(?: {SERVICE})?(?: §)* ?(?:{_SAID} )?{_ANYTHING}"
            rf"(?: (?:been|at all|there|useful|interesting|more))* (?:to )?(?:{_SAID})(?: (?:down"
            rf"|in))?(?: {_ABOUT})?(?= |$)"
        ),
        (
            rf"(?:{SERVICE}|we)(?: §)* (?:\S+ )?(?:say|says|said|written|write|wrote|mentioned?|tell us"
            rf"|told us) {_ANYTHING}(?: {_ABOUT})?(?= |$)"
        ),
        (
            rf"(?:(?:what|whats|whatever|any|the|some|their|its|read|see|is there|was there|there|give|quote|show|me|us"
            rf"|an?|latest|service"
            rf"|services|s|owners?|managers?|teams?|officers?|departments?|full|brief|short) )*{_PLAIN_WORDS}"
            rf"(?: (?:been|was|is|that|which|given|supplied|provided|submitted|written|made|sent|left|came|goes?"
            rf"|going))*(?: {_ABOUT})?(?= |$)"
        ),
        (
            rf"(?:what|whats|whatever|any|the|some|their|is there|quote)(?: (?:is|the|any|a|an|are|was"
            rf"|were))* (?:owners?|managers?|services?|teams?|officers?"
            rf"|departments?|official)(?: s)? (?:official )?(?:{_WORDS}|line|view|story|response|reply|position"
            rf"|explanation)(?: {_ABOUT})?(?= |$)"
        ),
        (
            rf"(?:{THE}|what(?:s|ever)? |is there |whatever )*(?:{_WORDS})(?: (?:was|is|were|been|that|which|they"
            rf"|{SERVICE}))*"
            rf" (?:given|supplied|provided|submitted|written|made|sent|left|offered|gave|give|came|goes?|going|attached"
            rf"|recorded|entered)"
            rf"(?: {_ABOUT}| in| by)*(?= |$)"
        ),
        (
            rf"(?:what|which) (?:{_WORDS}|reasons?|excuse|explanations?)(?: (?:did|do|does|has|have|was|is"
            rf"|were))*(?: {SERVICE})?(?: §)*"
            rf" (?:g[ai]ven?|offer(?:ed)?|supplied|supply|provide[d]?|put|go|goes|went|come|sen[dt]|ma[dk]e)(?: (?:in"
            rf"|up|forward))*(?: {_ABOUT})?(?= |$)"
        ),
        (
            rf"(?:has|have|did|is|was)(?: there)? (?:anyone|anybody|someone|the \w+|they|§)(?: §)* (?:left? |made? "
            rf"|put |add(?:ed)? |written? )?"
            rf"(?:any |an? |some )?(?:commented|comments?|remarks?|notes?|remarked)(?: {_ABOUT})?(?= |$)"
        ),
        (
            rf"(?:read|quote)(?: (?:me|us|out|back))* (?:the |what |their |whatever )+(?={SERVICE}|comments?|notes?|was"
            rf"|they)"
        ),
        (
            r"(?:is there |any |the |what )+(?:text|wording|words|statement)(?: (?:is|go|goes|was|that))* (?:with"
            r"|against|beside|alongside|for|under)(?= |$)"
        ),
    ),
}
