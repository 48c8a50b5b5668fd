"""The ways of stating a figure, as patterns: a name and an answer, a correction, a reason why there is none."""

from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.seldom_said import SeldomSaid

_UNIT = (
    r"%|percent|per cent|pct|pp|k|m|bn|mn|million|thousand|days?|working days|hrs?|hours?|mins?"
    r"|minutes?|weeks?|wks?|months?"
    r"|secs?|seconds?|tonnes?|kg|miles|households?|people|cases|homes|visits|calls|incidents|points|per [\d,]+"
)
_PER = r"(?:\s?per (?:[\d,]+k?|fte|head|person|household|day|week|month|employee|capita)(?: [a-z]+)?)?"
_NUMBER = r"-?\s?£?\s?-?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?<=\d)"
_FIGURE = (
    rf"{_NUMBER}(?:\s?/\s?\d+(?:,\d{3})*(?:\.\d+)?"
    rf"|\s(?:out )?of\s\d[\d,]*)?(?:\s?(?:{_UNIT})(?![a-z]))?{_PER}(?:\s?(?:u/spend|o/spend"
    r"|underspends?|overspends?|underspent|overspent|adverse|favourable|under|over))?"
)
_ODDLY_WRITTEN = (
    r"(?:£?-?\d+,\d{1,2}(?!\d)|£?-?\d{1,3}(?:[ '\u2019]\d{3})+(?!\d)|£?-?\d+\u00b7\d+|\d*[\u00bc-\u00be\u2150-\u215e]"
    rf"|\(£?\d{{1,3}}(?:,\d{{3}})*(?:\.\d+)?\))(?:\s?(?:{_UNIT})(?![a-z]))?"
)
REASON = (
    r"(?:nil(?: (?:returns?|rtn|submission|entry))?|n/a|n\.a\.?|na|not applicable|tbc|tba|tbd|to be confirmed|to follow"
    r"|zero(?![ -](?:emissions?|carbon|waste|hours?|tolerance|rated|harm|growth|based)(?![a-z]))|none(?: to report)?"
    r"|not yet available|not available(?: yet)?|no data(?: yet| available)?|awaiting (?:data"
    r"|figures?)|data (?:not )?(?:awaited|available yet)"
    r"|not yet known|not known yet|unavailable|nothing to report|not ready(?: yet)?"
    r"|unchanged|no change|ditto|same (?:as (?:last|before|the last)|again))(?!\w)"
)
_LEAD = (
    r"(?:(?:please|pls|can you|could you|sorry|oops|actually|hi|hello|ok|so|correction|no|and|also"
    r"|just|i need to|id like to|i want to)[,:]?\s+)*"
    r"(?:(?P<correct>change|correct|amend|fix|edit|revise|alter|update|should be|should have been"
    r"|i meant|make that|make)|(?:set|put|record|log|enter|submit|add|save|report|input|heres"
    r"|here is|my|our|its|it is|it was|thats|that is|figure is|the answer is|answer))?(?:(?<![a-z])|(?![a-z]))\s*"
    r"(?:(?:the|my|our|in|down|me|down for|figure|figures|number|value|return|result|outturn|for"
    r"|of|is|to|it|that|as)\s+)*"
)
_JOINT = (
    r"\s*(?:[:=>]+|-(?=\s)|,)?\s*(?:(?<![a-z])(?:is|was|down|in|comes out at|stays at|remains|are|were|to|at"
    r"|s/b|(?:should|shd|shld|shud|shoud|shood|sould) (?:be|read|say|have been|of been)"
    r"|should have read|needs to be|came in at|came out at|comes in at"
    r"|comes to|came to|now|of|stands at|stood at|as|it is|its|that is|has been|be|will be"
    r"|figure is|figure|value|actually|meant to be|turned in|came in with|clocked(?: up| in)?|posted|managed"
    r"|achieved|scored|registered|finished (?:on|at)|ended (?:on|at)|closed (?:on|at)|landed (?:on|at))\s+)*"
)
_GAVE = (
    r"(?:i|we|he|she|they)(?: (?:had|have|just|last|first|originally|already|wrongly))*"
    r" (?:sent|put|gave|given|entered|typed|keyed|submitted|said|reported|recorded|wrote|returned|logged)"
    r"(?: (?:in|down|you|it|before|earlier|first|yesterday|today|last time|this morning|over|there))*"
)
_OUT_OF = "|".join(rf"(?<={lead}{digits})" for lead in ("of ", "/") for digits in (r"\d", r"\d\d", r"\d\d\d"))
_DONE_IN_TIME = (
    rf"(?:{_OUT_OF}) (?:(?:were|was|have been|all) )*(?:(?:paid|done|answered|decided|completed|issued|returned"
    rf"|processed"
    r"|inspected|dealt with|made|closed|resolved|fixed|cleared|sent|seen|handled|determined|responded to|reviewed) )?"
    r"(?:in|on|within|inside) (?:the )?(?:time|target|deadline|standard|timescale|limit)"
)
""" "45 out of 46 paid in time": what is counted of how many, which the figure's name says already."""
_TAIL = (
    rf"(?P<tail>(?:{_DONE_IN_TIME}|\s*[,(\-]?\s*(?:(?:but |and |its |still |only |is |are |that is |thats )*(?:prov"
    r"|provisional|provisionally|estimate|estimated|est|draft|final|unaudited|rounded)"
    r"|not (?:what|as) (?:it|that|this) (?:says|said|shows|was|is)"
    r"|not whats? (?:is |was )?(?:there|shown|in there|on there|recorded)"
    r"|(?:not|rather than|instead of)(?: (?:the (?:one|figure|number|value)))?(?: (?:what|that|which|as|how))? "
    rf"{_GAVE}|(?:not"
    r"|instead of|rather than|was|and not) (?:the )?-?£?\d[\d.,/]*\s?(?:%|[a-z]+)?"
    rf"(?: (?:that |which )?{_GAVE})?|(?:slip|typo|sorry"
    r"|my mistake|my error|my fault|my bad|fat fingers?|pls|please|thanks|thank you|cheers|thx|ta|for now|so far|ytd"
    r"|year to date|to date|correction)|(?:im |i am )?(?:(?:putting|entering|adding|submitting|sending|logging)"
    r"(?: (?:it|this|that|these))?(?: in)?(?: (?:for|on behalf of) [a-z]+(?: [a-z]+)?)?"
    r"|on behalf of [a-z]+(?: [a-z]+)?)|(?:(?:can|could|will) you )?(?:put|log|stick|pop|bung|record|enter|save|submit"
    r"|note|add|get|write) (?:that|it|this|them)(?: (?:in|down|on|up|through))?(?: for me)?"
    r"|(?:for|in|at|as at)? ?(?:the )?(?:end of )?"
    r"(?P<when>q[1-4](?: \d\S*)?|quarter (?:[1-4]|one|two|three|four)|h[12]|(?:last|this|the) (?:quarter"
    r"|qtr|month|period|year)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
    r"|dec)[a-z]*(?: \d\d(?:\d\d)?)?|\d{4}/\d\d q[1-4]))\)?)*)"
)
_OF_NO_TIME = r"(?<!\bmonth )(?<!\bmth )(?<!\bperiod )(?<!\bquarter )(?<!\bqtr )(?<!\bhalf )"
"""Behind these a number is no figure: "call answering month 7" asks for one."""
_OF_NO_DAY = (
    r"(?!(?:(?<=\bat )|(?<=\bon ))\d{1,2}(?:st|nd|rd|th)? "
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \d{4})?\s*[.!]*$)"
)
"""Nor is a day: "decent homes at 31 March 2025"."""
STATED = SeldomSaid(
    rf"^{_LEAD}(?P<name>.*?)(?P<joint>{_JOINT})(?<![\w.,/])(?<!\d-){_OF_NO_TIME}{_OF_NO_DAY}(?P<answer>{_FIGURE}){_TAIL}\s*[.!]*$"
)
FIGURE = Pattern(_FIGURE)
"""A number with its unit."""
PUT_IN = Pattern(
    r"^(?:(?:please|pls|ok|okay|right|then|and|so|can you|could you|just)\s+)*(?:put|record|enter|log|submit|save|add)"
    r"(?: (?:it|that|this))?(?: (?:in|down|as|at))*"
    rf" (?P<answer>{_FIGURE})(?: (?:in|down|there|against it|for it))*(?: (?:for|in) (?P<when>\S+(?: \S+)?))?"
    r"(?: (?:please|pls|thanks|ta|then))*\s*[.!]*$"
)
"""A figure said to be put in, of whatever was just shown: "put 71.8 in for Q2"."""
ODDLY_STATED = SeldomSaid(
    rf"^{_LEAD}(?P<name>.*?)(?P<joint>{_JOINT})(?<![\w.,/])(?P<answer>{_ODDLY_WRITTEN}){_TAIL}\s*[.!]*$"
)
"""A figure written so that it may mean two things or can't be read: it is answered as one, never passed over."""
_SOME_NUMBER = rf"-?£?\d[\d,]*(?:\.\d+)?(?:\s?(?:{_UNIT})(?![a-z]))?"
_ABOUT = (
    r"(?:about|around|roughly|approximately|approx\.?|circa|ca\.?|c\.?|nearly|almost|just|say|maybe|perhaps|probably"
    r"|i think|in the region of|somewhere|from|~)"
)
_OR_SO = r"(?:ish|or so|or thereabouts?|give or take|approx\.?|approximately|roughly|i think|probably|maybe|at a guess)"
_UNSURE = (
    rf"(?:(?:{_ABOUT}\s*)*{_SOME_NUMBER}\s?(?:-+|(?<!\w)(?:to|or)(?!\w))\s?{_SOME_NUMBER}"
    rf"|(?:{_ABOUT}\s*)+{_SOME_NUMBER}(?:\s?-?{_OR_SO}(?!\w))*|{_SOME_NUMBER}(?:\s?-?{_OR_SO}(?!\w))+"
    r"|\d+(?: \d+)+|\d+(?:\.\d+)?e\+?\d)"
)
UNSURELY_STATED = SeldomSaid(
    rf"^{_LEAD}(?P<name>.*?)(?P<joint>{_JOINT})(?<![\w.,/])(?<!\d-){_OF_NO_TIME}(?P<answer>{_UNSURE}){_TAIL}\s*[.!]*$"
)
"""A figure that may be one of a few: "38-40", "about 40ish", "3 8". Only of what its speaker owes it is one at all."""
REASONED = SeldomSaid(rf"^{_LEAD}(?P<name>.*?)(?P<joint>{_JOINT})(?<![\w/])(?P<answer>{REASON}.*)$")
PERHAPS = Pattern(
    rf"(?P<name>[a-z][a-z'&/ -]{{1,60}}?)\s*[:=-]?\s*(?<![\w.,/-])(?P<answer>{_FIGURE}|{_ODDLY_WRITTEN})\s*[.!]*"
)
"""A short name that may be nobody's, and a figure."""
_MEANWHILE = (
    r"(?:\s+(?:(?:in|for|at) )?(?P<when>(?:this|last|the)"
    r" (?:time(?: round| around)?|quarter|qtr|month|period|year|half)|q[1-4](?: \d\S*)?|h[12](?: \d\S*)?"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \d\d(?:\d\d)?)?))?"
)
"""Of which time it is said, between why there is no figure and of what: "n/a this quarter for tenancies"."""
TURNED = SeldomSaid(
    rf"^{_LEAD}(?P<answer>{REASON}|{_FIGURE}){_MEANWHILE}\s+(?:for|on|against|re"
    r"|in respect of)\s+(?P<name>.*?)(?P<note>\s*[,;:(].*|\s+-.*|\s+(?:until|till|til|by|as|because|since|due to"
    r"|owing to|this qtr|this quarter|due)\b.*)?$"
)
QUESTION = Pattern(
    r"^(?:what|whats|wot|which|who|whos|when|whens|where|wheres|why|whys|how|hows|is|are|was|were"
    r"|do|does|did|has|have|can i|could i|can we|should|would|will"
    r"|show|shw|list|give|compare|chart|plot|graph|top|bottom|worst|best|tell|find|get|any"
    r"|anything|everything|all|trend|last|past|and what|remind|send|if|variances?|over|under|more"
    r"|by (?:more|less|over|under|at least)"
    r"|less|since|only|just)\b"
)
BEHIND_A_FIGURE = Pattern(
    rf"(?<![\w.,/-]){_SOME_NUMBER}(?P<gap>\s+)(?!(?:vs?|versus|against|than|compared|from|of)\b)(?=[a-z][^\d]*\d)"
)
"""Where the next name may begin behind a figure: "missed bins 38 recycling 61.2"."""
SEPARATOR = Pattern(
    r"((?<=[\d%])\s+(?=[a-z]{1,5}[ /-]?\d+[a-z]?\s+[£-]?\d)|\s*[;\n]\s*|,\s+|,(?=[a-z])|\s+and\s+"
    r"|\s+&\s+)"
)
POLITE = Pattern(
    r"\s*(?:(?:sorry|hi|hiya|hello|hey|morning|actually|ok|okay|oops|right|yes|no|so|and"
    r"|wait(?=[,.! ]+(?:no|its|it's|it is|i|that|thats|that's|make"
    r"|actually|sorry)\b)|hang on|hold on)(?: there| all)?[,.!]?\s+)+"
)
SAME = SeldomSaid(
    r"^(?:its |it is |still |mine is |exactly )*(?:the )?same(?: figure| value| number"
    r"| again)?(?: as)?(?: in| for)?(?: the)? (?:last|previous|before|q\d|as before)(?: \w+)?$"
    r"|^no change(?: (?:from|since|on) .*)?$|^unchanged(?: (?:from|since|on) .*)?$"
    r"|^as (?:last (?:quarter|qtr|time|month)|before)$|^ditto$"
)
HAS_DIGIT = Pattern(r"\d")
_HAS_FIGURE = Pattern(r"[\d\u00bc-\u00be\u2150-\u215e]")
_HAS_REASON = SeldomSaid(REASON)


def may_answer(text: str) -> bool:
    """Whether a text has what every answer has: a digit, a fraction in one character, or why there is no figure."""
    return bool(_HAS_FIGURE.search(text) or _HAS_REASON.search(text))


A_DAY = Pattern(
    r"\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \d{4})?$"
)
CUT_OFF = Pattern(
    r"(?<!\w)(?:per|over|under|within|(?:ending|ended|end of|to|since|until|till|before|after|between)(?: the)?"
    r" (?:q[1-4]|h[12]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*))$"
)
