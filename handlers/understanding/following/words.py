"""How people refer back: "and last year?", "the second one", "no, I meant Q2", "same for planning"."""

import re
from datetime import date

from domain.periods import Frequency, Period
from handlers.understanding.question import Alternative, PeriodAsked
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.tokens import read_tokens
from handlers.understanding.words.word_list import words

LEAD = re.compile(
    r"^(?:(?:ok|okay|right|no|nope|sorry|yes|great|thanks|thank you|cheers|hmm|oh|ah|well|actually"
    r"|please|pls|now|then|so|but)\s+)*"
    r"(?:and|plus|also|what about|how about|wot about|what of|but|then|now|same|ditto|just|only"
    r"|drop|remove|exclude|without|instead|rather"
    r"|make (?:it|that|them)|(?:show|give|see|send|have|put|get|do|try|use|plot|draw|display"
    r"|export|download|turn|switch|change|convert)(?: me)? (?:it|that|them|this|these|those"
    r"|the same)|as (?:a|an)|in (?:a|an)|by|i meant|i mean|meant"
    r"|not|or|include|including|add|leave out|take out|ignore|narrow|filter|limit|restrict|keep"
    r"|except|excluding|bar|can i (?:see|have|get) (?:it|that|them|this|these|those)"
    r"|for|in|compared|compare(?:d)? (?:it|that|them|this|to|with)|v|vs|versus|against|over|since"
    r"|from|and for|the same|hide|lose|skip|repeat|again|go back|back to|back|switch to|change to"
    r"|up to|what was (?:it|that)|what were they|what is it|which ones?|which of (?:them|those"
    r"|these)|of how many|of (?:those|these|them)|how many of (?:those|them|these)|the|ones|any)(?!\w)"
)
ANAPHORA = re.compile(
    r"(?<![\w§])(?:it|its|that|this|thats|those|these|they|them|their|there|theirs|theyre|this one"
    r"|that one|the same|one)(?!\w)(?! (?:time|quarter|month|year|week|half|period|financial"
    r"|morning|afternoon|point|stage|portfolio|service|team|council|§|@))"
)
STRONG_LEAD = re.compile(
    r"^(?:(?:ok|okay|right|no|nope|sorry|yes|great|thanks|hmm|oh|ah|well|actually|so|but)\s+)*"
    r"(?:and|what about|how about|wot about|(?:do )?(?:the )?same|ditto|just|only|drop|remove|without|instead"
    r"|i meant|i mean|meant|plus|also|now|then|make (?:it|that|them)|leave out|take out|narrow"
    r"|(?:leave|take|strip|cut|knock)(?= (?:.* )?(?:out|off|aside)(?!\w))"
    r"|filter|limit|restrict|but|or|exclude|ignore|hide|lose|skip|include|add|no|not|for the)(?!\w)"
)
BEFORE_THAT = re.compile(
    r"(?:the )?(?:one|ones|quarter|qtr|year|yr|month|period|time|half) (?:before|previous to|prior to"
    r"|earlier than)(?: (?:that|this|then|it))?$"
    r"|^(?:(?:and|what about|what was it|what were they)\s+)*before(?: (?:that|then|this))?$"
    r"|^(?:and )?(?:the )?(?:previous|prior|earlier|preceding) (?:one|quarter|qtr|period|month|year"
    r"|time)?$|(?:go )?back (?:one|another|a) ?(?:more|quarter|period|month|year"
    r"|further)?(?: further)?$|^(?:and )?(?:previously|earlier|previous)$"
)
AFTER_THAT = re.compile(
    r"(?:the )?(?:one|ones|quarter|qtr|year|yr|month|period|half) (?:after|following)(?: (?:that|this"
    r"|it))?$|^(?:and )?(?:the )?(?:next|following) (?:one|quarter|qtr|period|month)$"
    r"|^(?:and )?after that$"
)
THE_RATED = re.compile(
    r"^(?:(?:and|ok|so|please|pls|now|can you|can i)\s+)*(?:show|give|list|see|get)(?: me)?(?: just| only)? the"
    r"(?: \w+)? (?:reds?|ambers?|greens?)(?: ones?| indicators?)?"
    r"(?: (?:too|as well|also|then|please|pls|instead|now|for me|would you))*$"
)
ALL_RATED = re.compile(
    r"^(?:(?:and|ok|so|please|pls|now|can you|can i)\s+)*(?:show|give|list|see|get)?(?: ?me)?(?: just| only)? ?"
    r"(?:everything|anything|all|all the|all of the|any)(?: that| thats)?(?: is| are)?"
    r" (?:not (?:on )?(?:red|amber|green|target)|off target|off track"
    r"|(?:reds?|ambers?|greens?)(?: and (?:reds?|ambers?|greens?))?)"
    r"(?: ones?| indicators?| measures?| kpis?)?$"
)
"""Asked after how something stands, of its own: "show me everything not green"."""
WHICH_RATED = re.compile(
    r"^(?:(?:and|ok|so|but)\s+)*which(?: ones?| of (?:them|those|these|its|their)(?: \w+)?)?(?: are| is|s)"
    r"(?: (?:the|its|their|on|not|rated|or|and|reds?|ambers?|greens?|target|off|track|below|missing))+"
    r"(?: (?:ones?|then|please|pls|now|though))*$"
)
""" "Which are amber?" after a list or how something stands."""
HOW_MANY_RATED = re.compile(
    r"^(?:(?:and|so|ok|but)\s+)*how many(?: of (?:them|those|these|its|their|which|mine|ours?)| ones?)?"
    r"(?: are| is| were)?"
    r"(?: (?:the|on|not|or|and|reds?|ambers?|greens?|target|off|track|below|missing))+(?: (?:then|now|there|though))*$"
)
""" "How many are red" after a list or how something stands: of those."""
HOW_MANY = re.compile(
    r"^(?:and |so |ok )?(?:(?:as a |what )?(?:percentage|percent|proportion|share)|out of"
    r"|(?:out )?(?:of )?how many)(?: is that| are there| of them| of those| are they| in total"
    r"| altogether| left| remain(?:ing)?| are left| (?:are )?(?:now|still|currently|today)|(?: @)+)?$"
    r"|^(?:(?:and|so|ok)\s+)*how many (?:is that|(?:of (?:them|those|these)|are they)(?: are)?)"
    r" (?:in|for|at|from)(?!\w)"
)
LIST_THEM = re.compile(
    r"^(?:(?:ok|so|and|please|pls|just|can you|could you|would you)\s+)*(?:which(?: ones?| are they| of them)?"
    r"|show me$|list(?: them| those| all)?|show(?: me)?(?: them| those| the list| all of them| all"
    r"| which ones)|name (?:them|em|those)|list em|show em|what are they|which are they"
    r"|see (?:them|all|the list)|the list"
    r"|details?|tell me which|all of them|show all)(?: (?:(?:for|to) (?:me|us)|please|pls|then|now))*$"
)
_ORDINALS = {
    word: place
    for place, words in enumerate(
        ("first 1st one 1", "second 2nd two 2", "third 3rd three 3", "fourth 4th four 4", "fifth 5th five 5",
         "sixth 6th 6", "seventh 7th 7", "eighth 8th 8", "ninth 9th 9", "tenth 10th 10")
    )
    for word in words.split()
} | {"last": -1, "top": 0, "bottom": -1}  # fmt: skip
_NTH = "|".join(_ORDINALS)
ORDINAL = re.compile(
    r"(?<![\w§])(?:the |that )?(?:(?P<nth>first|second|third|fourth|fifth|sixth|seventh|eighth"
    r"|ninth|tenth|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|last|top|bottom)"
    r"(?: (?:one|indicator|item|option|row|on the list|in the list|listed|of those|of them"
    r"|of these|kpi|measure|choice|thing)(?! (?:before|after)))|(?:number|no|option|item|row"
    r"|choice|indicator) (?P<number>\d|10|one|two|three|four|five)"
    r"|(?:(?<=about )|(?<=show )|(?<=plot )|(?<=graph )|(?<=draw )|(?<=list )|(?<=show me )"
    r"|(?<=explain )|(?<=open )|(?<=chart )|(?<=on )|(?<=is )|(?<=has )|(?<=was )"
    r"|(?<=did )|(?<=will )|(?<=for )|(?<=owns )|^(?:and |ok |now )?)the"
    r" (?P<alone>first|second|third|fourth|fifth|sixth|seventh|eighth|1st|2nd|3rd|4th|5th)"
    r"(?= please| pls| then| as an? | over | by | in an?"
    r" | (?:ever )?(?:been|gone?|turn(?:ed)?|become|red|amber|green|on|off)(?!\w)|$))"
    r"(?!\w)"
)
_CHOICE = re.compile(
    r"^(?:(?:the|option|number|no|i mean|i meant|it was|yes|ok|choose|pick"
    rf"|go with)\s+)*(?P<nth>{_NTH})(?: (?:one|option|please|pls|choice))*$"
)


AGAIN = re.compile(r"\b(?:again|same|repeat|ditto|show|list|give|back|please|pls|ones?|then|go on|carry on)\b")
"""Asked for once more, and nothing else."""
THEM = re.compile(r"\b(?:them|they|those|these|each|all|targets|tolerances|owners|definitions|trends|charts|graphs)\b")
"""Words for all that were listed."""
_THANKS = words(
    "ta thanks thank thx cheers ok okay great perfect lovely brilliant right good you many much very so oh ah dear love"
    " me that is thats goodness gosh blimey wow hello hi hey again helpful useful all obliged"
)
_ASKED_KINDLY = re.compile(
    r"^(?:(?:now|please|pls|plz|kindly|then)\s+)*"
    r"(?:(?:could|can|would|will) (?:you|u)\s+|(?:could|can|may|might) (?:i|we)\s+"
    r"|(?:i would|id|i should) like (?:you )?to\s+)?"
    r"(?:(?:now|please|pls|plz|kindly)\s+)*"
    r"(?=(?:and|the|same|just|only|as|for|by|in|with|do|show|list|give|see|have|get|tell|put|make|leave|take|strip|drop"
    r"|remove|turn|send|plot|draw|chart|export|download|add|include|exclude|look|switch|change|also|narrow|limit|compare"
    r"|repeat|go|who|what|why|when|how|which|where|is|are)\b)"
)
"""How a change is asked for: "could you now show ..."."""
_BARE_KIND = re.compile(
    r"^(?:(?:and|what about|how about|any|whats|what is|what are|show|show me|the|their|its|whats the|ok|now|also)\s+)*"
    r"(?:(?:are|is) (?:we|they|it|that) )?(?:high |big |key |open |overdue |live )?(?:risks?|projects?|actions?|money"
    r"|(?:(?:over|under|on|within) )?budgets?|(?:over|under)(?:spent|spending)|costs?|spend|finances?|overspends?"
    r"|variances?|being done|the plan|improvement plan)"
    r"(?: (?:there|like|looking like|please|pls|too|also|as well|position|situation|attached|linked|involved|associated"
    r"|around|to|on|with|for|about|it|that|this))*$"
)


_THOSE_IN = re.compile(
    r"^(?:(?:and|so|ok|now|but)\s+)*(?:(?:are|is)\s+)?(?:there\s+)?(?:any|which|which ones?)"
    r"(?:\s+of\s+(?:them|those|these))?(?:\s+(?:are|is))?\s+(?=(?:in|within|across|under|for|from)\s)",
    re.IGNORECASE,
)


def those_in(typed: str) -> str:
    """ "Any in housing", "which of them are in planning" after a list: the same, said as "just in housing"."""
    rest, changed = _THOSE_IN.subn("just ", typed, count=1)
    return rest if changed else ""


_NOW = re.compile(r"^\s*(?:(?:ok|okay|right|so)[\s,]+)*now[\s,]+(?=\S+(?:\s+\S+){0,3}\s*$)", re.IGNORECASE)


def turned_now(typed: str) -> str:
    """ "Now SARs" after something was shown: the same, said as "and SARs"; empty where it does not begin so."""
    rest, changed = _NOW.subn("and ", typed, count=1)
    return rest if changed else ""


_SAME_QUESTION = re.compile(
    r"^\s*(?:(?:and|ok|okay|now|then|please|can you do)\s+)*"
    r"(?:the )?same (?:question|thing|query|one|analysis|again|view)(?: again)?\s+(?=(?:for|with|about|on|in)\s)",
    re.IGNORECASE,
)
_DITTO = re.compile(
    r"^\s*(?:(?:and|ok|okay|now|then|please)\s+)*ditto[\s,]+(?:(?:for|with|on|in)\s+)?(?=\S)", re.IGNORECASE
)


def same_question(typed: str) -> str:
    """ "Same question for rents", "ditto rents": said as "same for rents"; empty where it does not begin so."""
    rest, changed = _SAME_QUESTION.subn("same ", typed, count=1)
    if not changed:
        rest, changed = _DITTO.subn("same for ", typed, count=1)
    return rest if changed else ""


_THE_ONE = re.compile(
    r"^(?:(?:no|sorry|oh|ok|and|i meant?|i want(?:ed)?|what about|how about|not that)\s+)*the (\S+(?: \S+)?) ones?$"
)


_LAST_TIME = re.compile(
    r"^(?:(?:and|what about|how about|ok|so)\s+)*(?:the )?last time(?: (?:round|around|then|please|pls))*$"
)
_THIS_YEAR = re.compile(
    r"^(?:(?:and|what about|how about|ok|for|the)\s+)*same(?: (?:months|period|time|quarters|stretch))?(?: (?:in|for))?"
    r" this year(?: (?:then|please|pls))*$"
)


def at_another(sentence: Sentence, shown: PeriodAsked, today: date) -> str:
    """ "Last time" as the quarter before, "same this year" as the same months of this one; empty for neither."""
    if _LAST_TIME.match(sentence.text):
        return "and the quarter before that"
    if not shown.last or not _THIS_YEAR.match(sentence.text):
        return ""
    first, last = Period.parse(shown.first or shown.last), Period.parse(shown.last)
    years = Period.containing(today, Frequency.YEAR).start_year - last.start_year
    first, last = (Period(each.frequency, each.start_year + years, each.number) for each in (first, last))
    return f"and {first.notation} to {last.notation}" if first != last else f"and {last.notation}"


def the_one(sentence: Sentence) -> str:
    """What tells the one meant, in "the spend one", "no, the firefighter one"; empty where nothing does."""
    found = _THE_ONE.match(sentence.text)
    return found[1] if found else ""


def behind_thanks(sentence: Sentence) -> str:
    """What follows "ta.", "great, thanks -" or "could you now"; empty where the text does not begin so."""
    place = 0
    while place < len(sentence.words) - 1 and sentence.words[place] in _THANKS:
        place += 1
    place = place if place and sentence.tokens[place].breaks else 0
    asked = _ASKED_KINDLY.match(" ".join(sentence.words[place:]))
    place += len(asked.group().split()) if asked else 0
    return sentence.typed[sentence.tokens[place].start :] if 0 < place < len(sentence.words) else ""


def is_bare_kind(text: str) -> bool:
    """ "Any risks", "and projects", "whats being done": of what was shown."""
    return bool(_BARE_KIND.match(text))


def ordinal(text: str, count: int) -> int | None:
    """Which of `count` things "the second one" is, from 0; None where it is none of them."""
    found = ORDINAL.search(text)
    if not found:
        return None
    return _within(_ORDINALS.get(found["nth"] or found["number"] or found["alone"]), count)


def chosen(text: str, alternatives: tuple[Alternative, ...]) -> Alternative | None:
    """The alternative that an answer to "which did you mean" picks: by its label, its number or a word of its own."""
    words = [token.word for token in read_tokens(text)]
    said = " ".join(words)
    labels = [" ".join(token.word for token in read_tokens(each.label)) for each in alternatives]
    if said in labels:
        return alternatives[labels.index(said)]
    found = _CHOICE.match(said)
    place = _within(_ORDINALS.get(found["nth"]), len(alternatives)) if found else None
    if place is not None:
        return alternatives[place]
    telling = [word for word in words if word not in EMPTY]
    fitting = [place for place, label in enumerate(labels) if telling and set(telling) <= set(label.split())]
    return alternatives[fitting[0]] if len(fitting) == 1 else None


EMPTY = words("the a an of in i meant mean it was one ones please pls yes no ok that this for just only")
"""Words of an answer that say nothing of what is picked."""


def _within(place: int | None, count: int) -> int | None:
    if place is None or not count or place >= count:
        return None
    return place % count
