"""Other words for risks, and for the high ones: "what keeps us up at night", "nasties on the register"."""

from handlers.understanding.rewording.sayings.saying import Saying

_NOUNS = (
    r"(?:threats|exposures|vulnerabilit(?:y|ies)|perils|nasties|pitfalls|banana skins|(?:ticking )?time ?bombs"
    r"|hazards|dangers|menaces|storm clouds|black swans|land ?mines|red flags|jeopard(?:y|ies)|skeletons in the"
    r" cupboard)"
)
_RISKS = r"(?:risks?|threats?|hazards|exposures?|dangers?)"
_VERY = r"(?:really |very |most |the most |truly |properly |genuinely |especially |particularly |the )*"
_GRAVE = (
    r"(?:serious|severe|grave|gravest|critical|extreme|catastrophic|dire|deadly|dangerous|scary|scariest|worrying"
    r"|nastiest|intolerable|unacceptable|alarming|acute|red rated|pressing|urgent|off the (?:scale|chart)|sky"
    r" ?high"
    r"|burning|life threatening|existential)"
)
_RANKED = (
    r"(?:top|highest|high|upper|red|worst|hottest) ?(?:tier|bands?|rated|ranked|ranking|scoring|scored|level|end"
    r"|impact|priority|bracket|category|zone)"
)
_REGISTER = r"(?P<gap>(?:corporate |strategic |risk )*(?:register|log))"
"""Where risks stand, even where a measure is called after it: "risk registers reviewed"."""
_PRONOUNS = (
    r"(?:(?:the |our )?(?:chief exec(?:utive)?|leader|boss|directors|bosses|leadership|senior team|finance"
    r" director)|we|us|they|them|you|me|i|it|people|the council|the place|the organisation|everyone|managers"
    r"|officers)"
)
_MODAL = r"(?:could|might|may|can|would|will)"
_HURT = (
    r"(?:sink|capsize|hurt|harm|bite|damage|cripple|ruin|bankrupt|scupper|undo|floor|clobber|wreck|hit (?:us|them)"
    r" hard|blow up(?: in (?:our|their) faces?)?|bring (?:\S+ ){1,3}?down|take (?:\S+ ){1,3}?down"
    r"|finish (?:us|them) off|catch (?:us|them) out|trip (?:us|them) up|come back to (?:bite|haunt)"
    rf"|knock (?:us|them) (?:over|sideways|off course))(?: {_PRONOUNS})?"
)
_WHAT = r"(?:what(?:s| is| are| else)?|anything|something|things?|stuff|events?)"

_REACHING = r"(?:hitting|meeting|missing|not (?:hitting|meeting)|reaching|achieving|delivering|making|failing|passing)"
_AIMS = (
    r"(?:(?:our|the|my|their|these|those|all|any|its|this) )*"
    r"(?:(?:years?|annual|performance|council|corporate|key) )*(?:targets?|goals?|aims?|objectives?|kpis?)"
)

NOUNS_FOR_RISKS: tuple[Saying, ...] = (
    Saying(
        rf"(?P<gap>risks?|threats?|dangers?) (?:(?:is|are|there|posed)? ?(?:to|of|in|from|for) )"
        rf"(?:(?:us|the council|we) )*{_REACHING} {_AIMS}",
        "risks",
    ),
    Saying(
        rf"(?:{_VERY}(?:{_GRAVE}|{_RANKED}|principal|leading|foremost|big) )+(?P<own>{_NOUNS})(?: list)?", "high risks"
    ),
    Saying(rf"(?P<own>{_NOUNS})(?: (?:facing|confronting|lurking|looming|hanging over))?", "risks"),
)
_ON_THE_REGISTER = (
    r"(?:\S+ )?(?:things?|worries|concerns|headaches?|problems?|issues?|ones?|entries|items|monsters|horrors"
    r"|stuff|nasties)"
    r" (?:on|in|from) (?:the|our|its|their) (?:(?P<gap>(?:(?:corporate|strategic|risk) )+register)|(?P<own>register))"
)
_H = r"(?:high(?:est)?|very high|big|severe)"
_BY_BOTH = (
    rf"{_H} ?impact(?:,| and| or)* (?:{_H} ?)?(?:likelihood|probability|chance)"
    rf"|{_H} ?(?:likelihood|probability|chance)(?:,| and)* {_H} ?impact"
)
OF_RISKS: tuple[Saying, ...] = (
    Saying(rf"(?:{_BY_BOTH}) risks|risks (?:(?:that|which|are|with|of|have|has|a) )*(?:{_BY_BOTH})", "high risks"),
    Saying(rf"(?:the )?(?:most \S+|biggest|big|worst|nastiest|{_GRAVE}|{_RANKED}) {_ON_THE_REGISTER}", "high risks"),
    Saying(rf"{_ON_THE_REGISTER}", "risks"),
    Saying(r"(?:corporate |real |potential |biggest )*(?P<own>show ?stoppers)", "high risks"),
    Saying(
        r"what(?:s| is| are) (?P<who>(?!(?:we|they|it|that)\b)\S+(?: \S+){0,5}?) at risk (?:of|from)",
        r"risks in {who}",
    ),
    Saying(
        (
            r"what (?:could|might|may|would|is likely to|is going to) (?:\S+ly )?(?:hit|affect|damage|upset"
            r"|disrupt|scupper|sink|hurt|harm)"
            r" (?!(?:the |its |their |our |a )?(?:targets?|plan|forecast|figures?|numbers?|tolerance)\b)"
            r"(?!(?:us|them|hard)\b)(?P<who>\S+(?: \S+){0,5}?)(?: hard(?:est)?)?$"
        ),
        r"risks in {who}",
    ),
    Saying(
        (
            r"risks (?:(?:that|which|are|is) )*(?:flashing (?:red|amber)|need(?:ing|s)? (?:the )?(?:most|urgent"
            r"|close|closest)"
            r" (?:attention|work|care|watching|monitoring)|to watch(?: most)?|at the top)"
        ),
        "high risks",
    ),
    Saying(
        (
            rf"(?:{_VERY}(?:{_GRAVE}|{_RANKED}|principal|leading|foremost|big) )+{_RISKS}(?: list)?"
            rf"|risks (?:(?:that|which|are|is|look|looks|seem|weve|we have|rated|scored|being) )*{_VERY}"
            rf"(?:{_GRAVE}|(?:in|at) the {_RANKED}|out(?:side|with)?(?: of)? (?:our |the )?(?:risk )?appetite"
            r"|above (?:our |the )?(?:risk )?appetite)"
        ),
        "high risks",
    ),
    Saying(
        (
            rf"(?:{_WHAT} )?(?:(?:is|are|sits?|lies?) )*(?:at|in|from|towards) the (?:{_RANKED}|top|sharp end)"
            r" of the (?:corporate |strategic |risk )*(?P<own>register)"
            rf"|(?:{_RANKED}|highest|top|worst|biggest|hottest) (?:rated |scoring |ranked )?(?:entries|items"
            rf"|lines|ones"
            rf"|things)(?: (?:on|in|of|from) the {_REGISTER})"
        ),
        "high risks",
    ),
    Saying(
        (
            rf"(?:{_VERY}(?:{_GRAVE}|{_RANKED}|top|high|highest|red|big|biggest|worst) )+(?:ones|risks|entries"
            rf"|items|stuff)"
            rf" (?:on|in|from|off) (?:the|our|its|their) {_REGISTER}"
        ),
        "high risks",
    ),
    Saying(
        (
            r"risks (?:that |which )?(?:we|i|you|they|members|cabinet) (?:should|ought to|must|need to|have to)"
            r" (?:be )?(?:most|really"
            r"|especially|particularly)? ?(?:worried|worry|concerned|lose sleep|losing sleep|bothered)(?:"
            r" most)?(?: about| over)?"
        ),
        "high risks",
    ),
    Saying(
        (
            r"(?:risk exposures?|exposures? to risks?|downside risks?|risk landscape|risk picture|risk position"
            r"|potential (?:problems|issues|risks|trouble|banana skins)|possible (?:problems|pitfalls)|risk wise)"
        ),
        "risks",
    ),
    Saying(
        (
            r"where (?:could|might|may|would|can) (?P<who>\S+(?: \S+){0,5}?) (?:come (?:unstuck|a cropper)|go wrong"
            r"|fall (?:down|over|flat)"
            r"|trip up|slip up|get into trouble|be caught out)"
        ),
        r"risks in {who}",
    ),
    Saying(
        (
            r"what (?:are|is) (?P<who>(?!i\b)\S+(?: \S+){0,5}?) (?:most )?(?:worried|afraid|scared|frightened"
            r"|fearful|nervous)"
            r"(?: (?:might|may|could|will|is going to|about|of|that|it|things)+(?: (?:happen|going wrong|go"
            r" wrong))?)?"
            r"|what(?:s| is)? (?:threaten(?:s|ing)?|endanger(?:s|ing)?|jeopardis(?:es|ing)|menac(?:es|ing))"
            r" (?P<other>\S+(?: \S+){0,4})"
        ),
        r"risks in {who}{other}",
    ),
    Saying(
        (
            r"(?:entries|items|lines|stuff|things|what(?:s| is)|what(?:s| is) there|anything) (?:on|in)"
            r" (?:the|its|their|our) (?:corporate |strategic |risk )*(?P<own>register)"
        ),
        "risks",
    ),
    Saying(rf"risks (?:on|in|from|off) (?:the|our|its|their) {_REGISTER}", "risks"),
    Saying(
        (
            r"(?:,| and| so)* (?:please )?(?:leav(?:e|ing) out|leave off|not|without|ignor(?:e|ing)|skip) (?:the"
            r" |any |all )*"
            r"(?:mediums?|lows)(?:(?:,| and| or) (?:the )?(?:mediums?|lows))*(?: ones| risks)?(?: (?:on|in|from)"
            r" the (?:risk )?register)?"
        ),
        "",
    ),
    Saying(
        (
            r"(?:whatever|what|those|the ones|everything|anything|ones|only those)(?: (?:weve|we have|that are"
            r"|thats|is|are))* (?:scored|rated|marked|graded|classed) (?:as )?(?:an? )?(?:h|very high)"
        ),
        "high risks",
    ),
    Saying(
        rf"what(?:s| is| are| am)? {_PRONOUNS} (?:most |really |currently |still )*(?:exposed|vulnerable) to",
        "risks",
    ),
    Saying(
        (
            r"what(?:s| is| are)? (?P<who>\S+(?: \S+){0,5}?) (?:most |really |currently |still )*"
            r"(?:exposed|vulnerable) to"
        ),
        r"risks in {who}",
    ),
    Saying(
        rf"where(?:s| is| are) {_PRONOUNS} (?:at (?:our|their|its) )?(?:most|so) (?:vulnerable|exposed|at risk)",
        "high risks",
    ),
    Saying(
        (
            r"where(?:s| is| are) (?P<who>\S+(?: \S+){0,5}?) (?:really |currently |still |most )*"
            r"(?:vulnerable|exposed|at risk)"
        ),
        r"risks in {who}",
    ),
    Saying(
        (
            rf"what(?:s| is| are| does| do)?(?: it that| there that)? (?:would )?keep(?:s|ing)? {_PRONOUNS}"
            r" (?:awake|up)(?: at night| nights| all night)?"
            rf"|what (?:are|is) {_PRONOUNS} (?:losing|lying awake|sweating)(?: sleep)?(?: over| about)"
        ),
        "risks",
    ),
    Saying(
        (
            r"(?:what|which) (?:of the )?(?:risks|threats) (?:(?:have|do|did|am|are) )?(?:i|we)"
            r"(?: (?:have|personally|currently))* (?:own(?:ed|ing)?|carry|carrying|hold|holding|have|got|look after"
            r"|manage|(?:responsible|accountable) for)(?: (?:myself|ourselves|at the moment|now|currently))*$"
        ),
        "my risks",
    ),
    Saying(
        (
            r"what (?:risks|threats) (?:has|have|does|do|did) (?P<who>(?!(?:i|we)\b)\S+(?: \S+){0,5}?) (?:declared?"
            r"|report(?:ed)?|flag(?:ged)?|list(?:ed)?"
            r"|log(?:ged)?|record(?:ed)?|own(?:ed)?|carry|hold|have|got|raised?|identif(?:y|ied)"
            r"|register(?:ed)?)(?: up)?"
        ),
        r"risks in {who}",
    ),
    Saying(
        (
            r"what(?:s| is)? ?keep(?:s|ing)? (?P<who>\S+(?: \S+){0,5}?) (?:awake|up)(?: at night| nights)"
            r"|what is (?P<other>\S+(?: \S+){0,5}?) losing sleep over"
        ),
        r"risks in {who}{other}",
    ),
    Saying(
        (
            rf"(?:(?:the )?(?:main|biggest|top|worst|key|single biggest) )+(?:{_WHAT} )?(?:(?:that|which)"
            rf" )?(?:{_MODAL}"
            rf"|likely to|liable to) {_HURT}|{_WHAT} (?:(?:is|are|that|which) )*(?:the )?most (?:likely|liable) to"
            rf" {_HURT}|{_WHAT} (?:(?:is|are|that|which) )*(?:the )?most {_MODAL} {_HURT}"
        ),
        "high risks",
    ),
    Saying(
        rf"{_WHAT} (?:(?:that|which|is|are) )*(?:{_MODAL}|likely to|liable to) (?:really |seriously )*{_HURT}", "risks"
    ),
)
