"""Turns of phrase for when the next figure will come."""

from handlers.understanding.phrases.words_of_one import FIGURE, IT, THE

_COMES = (
    r"(?:com(?:e|es|ing)(?: (?:in|out|through|round|along|up|back))*|arriv(?:e|es|ing|al)|land(?:s|ing)?(?! up)"
    r"|appear(?:s|ing)?|turn(?:s|ing)? up|drop(?:s|ping)?(?= |$)|show(?:s|ing)? up|surfac(?:e|es|ing)"
    r"|materialis(?:e|es|ing)"
    r"|(?:be |get |gets |being |getting )?(?:published|released|issued|refreshed|updated|uploaded|reported"
    r"|available|ready|circulated|posted|put out|out|in|through|announced|loaded|compiled|produced|known|due)"
    r"|reach(?:es|ing)? us|get(?:s|ting)? (?:here|to us|through)|hit(?:s|ting)? (?:my|our|the) (?:desk|inbox"
    r"|streets)|reports?|due|expected|emerge[s]?|filter(?:s|ing)? through)"
)
_NEXT = rf"(?:next|new|latest|newest|fresh|following|upcoming|updated|{THE}§(?: §)*)"
_NEW = (
    r"(?:figures?|numbers?|data|results?|update|release|reading|publication|outturn|return|drop|batch|instalment"
    r"|set|stats|statistics|one|refresh|report|value)"
)
_WHEN = (
    r"(?:when|whens|when is|when are|when will|when does|when do|when should|when might|what date|which date"
    r"|what day|which day|what time|how soon|how long|how much longer|any idea when|any word on when"
    r"|do we know when|roughly when|by when)"
)

ARRIVAL: dict[str, tuple[str, ...]] = {
    "due.expected": (
        (
            rf"(?:when|whens|what date|which date|what day|which day|how soon)(?:s| is| are| will| do| does| did| can"
            rf"| should| would| might|ll)?(?: {IT})? (?:next |likely |going to |expected |supposed |meant |due "
            rf"|scheduled |set |to |be |finally |actually |then )*{_COMES}"
            r"(?: (?:next|again|in|out|for|then|at last))*(?= |$)(?! (?:on target|on track|back on|down|off|under|green"
            r"|better|at @|red|amber|to (?:green|normal|target)|who|by who))"
        ),
        (
            rf"{_WHEN}(?: (?:the|is|are|will|does|do|can|should|our|we|be|get|have|see|expect))* next (?:§ )*(?:{_NEW}"
            rf"|due|out|in|available|one|updated|published|reported|released|measured|refreshed|come|comes|set|lot)"
        ),
        (
            rf"(?:{THE}|whens |when is |when are |when does |next |date |of |for |when )*next (?:§ )*{_NEW}(?: (?:for"
            rf"|of|on) {THE}§(?: §)*)?(?: (?:is|are|its|be|will|come|coming|comes|due|out|expected|in|when|date))+(?= "
            rf"|$)"
        ),
        (
            rf"(?:how soon|how long|how much longer|what date|which date|what day|when)(?= .*\b(?:reach us|reaches us"
            rf"|until|till|before|get|have|see|know|receive|wait|hear)\b)(?= .*§)(?: (?:will|do|can|could|should|shall"
            rf"|would|must|might|is|are|till|until|before|it|we|i|you|they|have|get|see|know|be|to|wait|for|hear|expect"
            rf"|going|receive|take))*(?= {THE}(?:new |next |latest )?(?:§|{FIGURE}))(?! .*\b(?:green|target|recover\w*"
            rf"|better|back|red|amber|fixed|sorted)\b)"
        ),
        (
            r"(?:is there |any |do we have |have we got |got |whats |the |a |an |likely |expected |publication "
            r"|release |arrival |due )*(?:date|eta|timescale|timeline|timing|due date|release date|publication date"
            r"|arrival date)s?(?: (?:yet|set|given|known|agreed))* (?:for|of|when|on)(?: (?:when|the|next|new|our"
            r"|latest|its))*(?= .*§)"
        ),
        (
            r"(?:any (?:idea|word|news|clue|inkling|sign) (?:on |of |as to )?when|do (?:we|you) know when|when(?: is"
            r"| will)? (?:it|that|this)? ?(?:be )?(?:coming|arriving|due|out|here))(?= |$)"
        ),
        (
            rf"(?<=§ )(?:(?:its|is|are|the|data|figures?|numbers?) )*(?:any idea when|when|whens|when is|when will"
            rf"|when will it|when do we get|when does)(?: (?:that|it|this|they|be|is|are|next|the|will|come|coming|does"
            rf"|do|we|get|see|have))*(?: {_COMES})?$"
        ),
        r"(?:we are |were |im |i am |still )?(?:waiting (?:on|for)|awaiting)(?= .*\bwhen\b)",
        (
            rf"when(?:s| is| are| will| do| does| can| could| should| might)? (?:i|we|you|members) (?:(?:be|going|to"
            rf"|next|likely|able|finally|actually|expect|get|getting|see|seeing|have|having|know|hear|receive|receiving"
            rf"|look at|find out) ?)+(?:about )?(?= {THE}(?:new |next |latest )?(?:§|{FIGURE}))(?! .*\b(?:green"
            rf"|on target|recover\w*|better|back|red|amber)\b)"
        ),
        (
            rf"(?:next|new) (?:§ )*{_NEW}(?: (?:for|of|on) {THE}§(?: §)*)? (?:when|whens|due when|date)(?= |$)"
            rf"|(?<=§ )(?:eta|due date|next due|release date|publication date|next update|next release|next figure)(?= "
            rf"|$)"
        ),
    ),
}
