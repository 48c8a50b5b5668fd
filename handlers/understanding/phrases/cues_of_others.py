"""Turns of phrase for how others do: neighbours, the region, the country."""

from handlers.understanding.phrases.words_of_one import THE

_PLACES = (
    r"(?:councils?|authorit(?:y|ies)|boroughs?|cit(?:y|ies)|towns?|districts?|count(?:y|ies)|places|areas|las"
    r"|unitaries|mets|regions?|local authorities|neighbours?|peers)"
)
_LIKE_US = (
    r"(?:other|others|similar|comparable|neighbouring|nearby|adjoining|adjacent|surrounding|equivalent|fellow|rival"
    r"|like minded|sister|different|local)"
)
_RANKED = r"(?:rank(?:ed|ing)?|place[d]?|come|stand|sit|sitting|standing|compare|feature|figure|fall|finish|lie)"
_TABLE = (
    r"(?:(?:the )?(?:league |national |regional |comparison )*(?:tables?|league|rankings?|pack|pecking order|field"
    r"|class|leader ?board))"
)

OTHERS: dict[str, tuple[str, ...]] = {
    "benchmark": (
        rf"(?:{THE}|all |most |our |some |the )*{_LIKE_US} (?:local )?{_PLACES}",
        (
            r"(?:among|amongst|across|within|of|between|compared (?:to|with)|against|versus|vs|v|than|with|to) (?:all "
            r"|other |the |most )*(?:local authorities|councils|authorities|boroughs|las|the sector|the rest|everyone"
            r"|everybody|the (?:region|country|nation|uk|sector|pack|field|competition|others|rest|norm))(?= "
            r"|$)(?! (?:of (?:the |our )?(?:year|council|services?|teams?|wards?|indicators|figures|borough|city)))"
        ),
        (
            r"(?:the |a |our )*(?:next|neighbouring|nearest|adjoining) (?:council|city|town|borough|authority|county"
            r"|district)(?: (?:over|along|down|door|up))*|(?:those |them |lot |people |council |folk )*(?:next door"
            r"|down the road|over the border|across the border)"
        ),
        (
            r"(?:in|across|around|for|throughout|over) (?:the |our )?(?:region|country|nation|sector"
            r"|rest of the (?!council|organi[sz]ation|authority|services?|team|directorate|department"
            r"|portfolio|year|house)\w+|uk"
            r"|england|wales|scotland|land)(?= |$)|regionally|nationally|countrywide|nationwide|sector ?wide|elsewhere"
            r"|the sector|best in class|the competition"
        ),
        (
            rf"where(?: do| does| are| is)? (?:we|the council) {_RANKED}(?: (?:on|for|with|in|at))*(?= (?:{_TABLE}"
            rf"|nationally)(?: |$))"
        ),
        (
            r"(?:where|how|what)(?: do| does| are| is| did)? (?:we|§|our §|it|the council)(?: §)* (?:rank(?:ed|ing)?"
            r"|placed?)(?= |$)"
        ),
        (
            rf"(?:in|up|down|top of|bottom of|on|of|near the \w+ of|our place in|position in|where (?:are"
            rf"|do) we \S+ in) {_TABLE}(?= |$)(?: (?:for|on))?"
        ),
        (
            r"(?:do|does|are|is|how|did|can)? ?(?:do |does |are |is )?(?<!\w)(?:others|other people|everyone else"
            r"|everybody else|anyone else|anybody else|the neighbours|neighbours|our neighbours|our peers|peers"
            r"|the others|the competition)(?: (?:else|are|is|get|getting|do|doing|faring|fare|on|manage"
            r"|managing|seeing|see|struggling|having|have|achieve|report|at|compare|stack up))*(?= (?:with|on|for|at"
            r"|the|§|in|as|better|worse|any)|$)"
        ),
        (
            r"how (?:do|does|did|are|would) (?:we|§|our §|it|they|the council)(?: §)* (?:measure|match|stack|shape"
            r"|square|size|weigh|rank|fare|compare|rate)(?: up)?(?: (?:on|for|with|in|at|to|against|alongside"
            r"|beside))*(?= (?:the |our )?(?:§|others?|rest|everyone|neighbours|peers|pack)"
            r"|$)(?! (?:the )?§(?: §)* (?:with|to|against|on|v|vs|next to|compared \w+) (?:the )?@)"
        ),
        (
            r"(?:the |an? )?(?:going rate|family group(?: position)?|statistical neighbours?|nearest neighbours?"
            r"|near neighbours?|peer (?:group|average|comparison)|outlier (?:among|compared|against|nationally|in)"
            r"|comparator(?:s| group| councils)?|external comparison|league position)(?= |$)"
        ),
        (
            r"how (?:typical|unusual|normal|common|average|exceptional)(?: (?:is|are|s))?(?= .*\b(?:country|nation\w*"
            r"|region\w*|others?|else\w*|councils?|authorities|sector|england|peers|neighbours)\b)"
        ),
        (
            r"(?:what do|what are|do|are|how do|how are) (?:other |similar |comparable |neighbouring |nearby "
            r"|most )+\w+ (?:get|getting|doing|do|achieve|manage|run at|sitting at|at|fare|faring|perform|cope|score"
            r"|compare|rank)(?: (?:for|on|with))?"
        ),
        r"(?:worst|best|highest|lowest|bottom|top) in (?:the )?(?:region|country|county|nation|sector|england|land)",
    ),
}
