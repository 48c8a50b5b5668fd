"""Who holds something, one thing beside another, and how the year will end, in everyday words."""

_OFFICE = (
    r"(?:councillor|cllr|member|cabinet member|portfolio holder|lead member|officer|director|manager|head|person"
    r"|colleague)"
)
HOLDERS = (
    (
        rf"(?:who|whos|which {_OFFICE})(?: (?:is|it|that|currently|now|actually))*"
        r" (?:has|holds|hold|got|carries|shoulders|takes|speaks for|presides over|has got)(?: (?:the|our))*"
        r"(?= §(?: (?:§|and|the))*(?: (?:portfolio|brief|remit|patch|job|role|these days|now|at the moment|currently"
        r"|then"
        r"|please|pls))*$)"
    ),
    (
        rf"(?:who|whos|which {_OFFICE})(?: (?:is|it|that|s))* (?:answers?|accounts?|carries the can|speaks|stands up"
        rf"|is the"
        r" face|fronts|gets the blame|takes the (?:flak|blame|rap)|is the voice|manages|runs|leads|heads)"
        r"(?: (?:for|of|up|on|to))*(?= (?:the |our )*§)"
    ),
    (
        r"whose (?:door|desk|patch|bag|baby|neck|head|shout|remit|brief)(?: (?:do|does|should|would|is|i|we|it|on))*"
        r" ?(?:knock(?:ing)? on|bang on|call|land on|sit with|block)?(?: (?:for|about|on|over|is|with))*(?= |$)"
    ),
    (
        r"(?:(?:whos|who is|who|name of|name|the|our|is) )*(?:head honcho|honcho|top dog|big cheese|gaffer|kingpin"
        r"|supremo"
        r"|figurehead|main man|main person|top person|boss|chief|person in charge|man in charge|woman in charge"
        r"|go to person"
        r"|in the hot seat|at the helm|calling the shots|the shots|holding the reins|the buck stops with)"
        r"(?: (?:for|of|in|at|over|on|with))*(?= |$)"
    ),
    rf"{_OFFICE} (?:who|whos|name)(?: (?:is|that|it|this|now|then|these days|currently|please))*$",
)
BESIDE = (
    (
        r"contrast(?:ed|ing|s)?(?: (?:with|to|against|between))?|pit(?:ting|ted)?"
        r"(?= (?:\S+ ){1,6}?(?:against|with|versus|v|vs) )|(?:relative|comparative) (?:performance|position|standing"
        r"|merits"
        r"|showing)(?: (?:of|between))?"
    ),
    r"(?:beside|next to|up against|set against|juxtaposed with)(?= (?:the )?§)",
    r"(?:match|weigh|line|size)(?:es|s|ed|ing)? (?:up )?(?=(?:\S+ ){1,6}?(?:against|with|beside|alongside) )",
)
_WILL_BE = r"(?:for|to (?:be|end up|finish|go|turn|land|come out|close))"
YEAR_ENDING = (
    r"(?:finish|end|clos|land|wind)(?:es|s|e|ing)?(?: up)? (?:the )?year(?= |$)",
    (
        r"(?:heading|headed|bound|set|tipped|destined|on course|odds on|liable|shaping up|fated|reckoned|predicted"
        r"|projected)"
        rf" {_WILL_BE}(?= (?:\S+ ){{0,2}}?(?:reds?|ambers?)(?!\w))"
    ),
    (
        r"(?:do |does )?(?:we|managers?|they|services?|you|owners?|people|anyone) (?:expect|reckon|predict"
        r"|anticipate|foresee)"
        r"s?(?: (?:we|they|theyll|well|it|to|will|be|end|up|finish|that|the|year))*(?= (?:reds?|ambers?|greens?)(?!\w))"
    ),
    (
        r"crystal ball(?: time| gazing)?|(?:full|whole) year (?:outlook|forecasts?|view|prediction|prognosis)|prognosis"
        r"|(?:if|assuming)(?: (?:the|our|services?|all))* forecasts? (?:is|are|prove|turns?) (?:out )?(?:right"
        r"|correct|true)"
        r"|when(?: we)? (?:shut|close) the books(?: (?:for|on))*|when the year (?:closes|ends|is out)"
        r"|once the books (?:are )?(?:shut|closed)"
    ),
)
