"""What people say of the figure that was just shown: its latest, its next, its best ever, whether it is enough."""

from handlers.understanding.rewording.sayings.turns_of_speech import TurnsOfSpeech

_NEW = "(latest|newest|most recent|freshest|up to date|last known)"
_TIME = "(quarter|qtr|month|year|half|half year|period|time|one|figure|figures|number|data|value|reading|result)"
_THERE = "(have|has|got|hold|held|holds|there is|there was|available|on record|on file|in|recorded|published)"
LATEST = TurnsOfSpeech(
    "the latest figure",
    (
        f"(what|whats|where|wheres|how|hows) ~ {_NEW}",
        f"{_NEW}",
        f"{_NEW} {_TIME}",
        f"{_NEW} {_TIME} ~ {_THERE}",
        f"{_NEW} ~ {_THERE}",
        f"(last|last complete|last full) {_TIME} ~ (we|you|they|weve|youve|theyve|there|that|its|is) ~ {_THERE}",
        "(anything|any) ~ (newer|more recent|fresher|more up to date)",
        f"(newer|more recent|fresher) {_TIME}",
        "and (actual|actually)",
        "(and|but) (what|how) ~ actually",
    ),
    asks="what whats where wheres how hows",
    idle="far so as file record system",
)
_COMES = (
    "(get|have|see|hear|know|expect|receive|find out|told|come|comes|coming|out|in|ready|available|due|arrive|arrives"
    "|updated|refreshed|published|released)"
)
NEXT = TurnsOfSpeech(
    "when is the next figure due",
    (
        f"(when|whens) (do|does|will|should|can|is|are|would|might|its|it) ~ {_COMES}",
        f"(when|whens) ~ (next|new|another|following) ~ {_COMES}",
        "(when|whens) ~ (next|new|following) (one|figure|number|update|release|lot|set|data|return|value)",
        "(when|whens) ~ next",
        f"how (soon|long) (do|does|will|until|till|before) ~ {_COMES}",
    ),
    asks="when whens",
    idle="next new one figure update soon now",
    never="sign signed off done fixed here there go gone take start owner their his her see a",
)
_EVER = (
    "(ever|to date|on record|so far|of all time|yet|weve had|we have had|its been|it has been|point|since records"
    " began)"
)
_END = "(best|worst|highest|lowest|peak|top|biggest|smallest|largest)"
BEST = TurnsOfSpeech(
    "the trend",
    (
        f"{_END} ~ {_EVER}",
        f"{_END} ~ {_END} ~ {_EVER}",
        "(what|whats|when|whens) ~ (highest|lowest|peak|high point|low point|high|low)",
        "(highest|lowest|peak|high point|low point|record high|record low|all time high|all time low)",
        "(highest|lowest) (and|or) (highest|lowest)",
    ),
    asks="what whats when whens which",
    idle="been has have had we weve one figure quarter month year",
    never="off on who",
)
_AT = "(in|inside|within|near|close to|meeting|hitting|achieving|beating)"
MET = TurnsOfSpeech(
    "is that good",
    (
        "(are|were) (we|they) ~ there",
        f"(are|were|is|was) ~ {_AT} (it|that|range|the range)",
        "(did|do|have|does) (we|they) ~ (hit|meet|make|achieve|manage|met|made|reach|reached|achieved|managed|beat) it",
        "too (high|low|many|few|much|little|slow|long)",
        "(is|are|was|were) ~ too (high|low|many|few|much|little|slow|long)",
        "good enough",
    ),
    idle="near enough yet anywhere",
)
GAP = TurnsOfSpeech(
    "how far off target",
    (
        "(gap|shortfall|distance|margin)",
        "(what|whats|how big|how wide|how large) ~ (gap|shortfall|distance|margin)",
        "how (short|far off|far short|far out|far adrift|far over|far under|close|near)",
        "(gap|shortfall|distance|margin) to (target|the target)",
    ),
    asks="what whats how",
    idle="big wide large are we still left",
)
_SIGNATORY = (
    "(approver|authoriser|authorizer|signatory|preparer|submitter|inputter|verifier|checker|certifier|enterer|author"
    "|provenance)"
)
_ENTRY = (
    "(entry|entered|input|inputted|submission|submitted|sign off|signoff|signed off|signed|approval|approved|approve"
    "|authorised|recorded|keyed|last updated|updated|last changed|logged|verified|certified)"
)
_SIGNED = "(signed|sign|approved|authorised|checked|verified|certified|okayed|oked|entered|submitted|input|keyed)"
WROTE = TurnsOfSpeech(
    "who entered it",
    (
        "who (wrote|typed|said|added|put|made|gave|left|supplied|submitted|entered) ~ (that|this|it|comment)",
        "who by",
        "by whom",
        "(whose|who) ~ (words|comment) ~ (that|those|these|this|they)",
        "(whats|what) ~ (it|that|this|figure|forecast) ~ based on",
        "(based on|on the basis of) what",
        "on what basis",
        _SIGNATORY,
        f"(who|whos|whats|what) ~ {_SIGNATORY}",
        f"(date|day|when|time|timestamp) ~ {_ENTRY}",
        f"{_ENTRY} ~ (when|date|on|at|on what date|on which day)",
        "last (updated|entered|changed|edited|touched|amended)",
        "(signed off|approved|authorised|checked|verified|entered|submitted|input|inputted|keyed|certified) by",
        f"(who|whod|whos) ~ {_SIGNED} ~ (when|date|day)",
        f"(who|whod) ~ {_SIGNED}",
        "(audit|evidence|paper) trail",
    ),
    asks="who whose what whats when which",
    idle="comment figure number forecast was is did been got date day name time last off",
    never="meet meets",
)
_MENDED = (
    "(catch up|recover|improve|turn the corner|get there|get back|come right|bounce back|get better|turn round"
    "|turn around|be there|be green|go green)"
)
BACK = TurnsOfSpeech(
    "when will it be back on target",
    (
        f"when (will|do|does|should|can|might|would) (we|they|it|that|this) ~ {_MENDED}",
        f"(will|can|do|could) (we|they|it) ~ {_MENDED}",
    ),
    asks="when",
    idle="ever back on track target by year end end of year soon",
)
STEPS = TurnsOfSpeech(
    "next steps",
    (
        "(what|whats) next",
        "what (now|happens now|happens next|comes next)",
        "(what|whats) ~ (needed|required|necessary)",
        "what ~ need* to ~ (happen|change|be done|improve)",
        "what ~ (should|must|has to|have to) ~ (happen|change)",
    ),
    asks="what whats",
    idle="happens comes next done",
)
_MORE, _GOOD = (
    "(low|lower|high|higher|big|bigger|small|smaller|more|less|fewer|up|down|rise|fall)",
    "(good|better|best)",
)
POLARITY = TurnsOfSpeech(
    "what is the definition",
    (
        f"{_MORE} ~ (good|better|best|bad|worse)",
        f"{_MORE} or ~ {_MORE} ~ {_GOOD}",
        f"{_GOOD} ~ (if|when) ~ {_MORE}",
        "which way ~ (good|better|best)",
        f"want ~ {_MORE} or ~ {_MORE}",
    ),
    asks="what which whats how",
    idle="always necessarily number figure one going wanted want being going getting there",
    never="than last before since or year quarter month",
    never_first="any getting got gone",
)
OF_ITS_FIGURE = (POLARITY, LATEST, NEXT, MET, GAP, WROTE, BACK, STEPS, BEST)
