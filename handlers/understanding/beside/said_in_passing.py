"""Clauses that are said in passing, as chat has them: "kettle's on", "need cheering up", "sat in the van".

A bare noun or "in the east" is none: what has no verb, posture or occasion may pick out a part of what is asked.
"""

import re

from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.word_list import words

_PRONOUN = r"(?:it|this|that|them|these|those|something|me|us)"
_POSTURE = (
    r"(?:i'?m|im|i am|we'?re|sitting|sat|standing|stood|stuck|walking|waiting|driving|going|heading|on my way"
    r"|in traffic|here|currently|now|still|just|back|out|off|only)"
)
_WHERE = r"(?:on|in|at|outside|near|past|by|through|to|off|behind|under)"
_PLACE = (
    r"(?:(?:train|bus|tube|tram|ferry|boat|plane|coach|car|van|taxi|cab|lorry|bike|lift|pub|cafe|canteen|kitchen|garden"
    r"|office|loo|bath|bed|sofa|road|motorway|move|phone|way|platform|station|airport|gym|shops?|queue|car ?park|foyer"
    r"|lobby|chamber|surgery|depot|yard|beach|dentists?|doctors?|hairdressers?|hotel|house|stairs|corridor|middle)"
    r"(?: (?:of|to|from|for) \S+(?: \S+){0,2})?)"
)
_NOW = r"(?: (?:now|again|today|tonight|all day|right now|at the moment))*"
_AND_SO = r"(?: (?:and|so|but|with|while|until) \S.*)?"
SOMEWHERE = Pattern(
    rf"(?:{_POSTURE} )*(?:{_WHERE} (?:the|a|an|my|our) {_PLACE}"
    rf"|(?:(?:i'?m|im|i am|we'?re) )?(?:sitting|sat|standing|stood|stuck|walking|waiting|driving) {_WHERE}"
    rf" (?:the|a|an|my|our) \S+(?: (?!and |so |but )\S+){{0,4}}?){_NOW}{_AND_SO}$",
    re.IGNORECASE,
)
"""Where somebody is: "stuck on the bus", "sat in the van at the depot so keep it short"; never only "in the east"."""
_GATHERING = (
    r"(?:meetings?|briefings?|calls?|sessions?|visits?|interviews?|workshops?|conferences?|seminars?|away ?days?"
    r"|hearings?|inspections?|catch ?ups?|one to ones?|1to1s?|121s?|1:1s?|1-1s?|appraisals?|supervision|speech(?:es)?"
    r"|talks?|phone-?ins?|slots?|surger(?:y|ies)|events?|launch(?:es)?|panels?|interviews?|presentations?|deadlines?|agm"
    r"|emails?|newsletters?|leaflets?|blogs?|articles?|columns?|press release|papers?|agendas?|minutes)"
)
_OCCASION = Pattern(
    r"(?:(?:it'?s|this is|that'?s|its|just|all|only|need (?:it|this|that|them)|wanted) )*(?:for|at|ahead of|in time for"
    rf"|ready for|on the way (?:in )?to|prepping for|preparing for) (?:\S+ ){{0,4}}?{_GATHERING}{_NOW}"
    r"(?: (?:on|at|with|tomorrow|next|this|later|in) .*)?(?: i mean)?$",
    re.IGNORECASE,
)
"""What it is for: "for the nurseries meeting", "need it for 1to1s"."""
SOON = Pattern(
    rf"(?:(?:i'?ve|i have|we'?ve|i'?m|got|have|in|my|our|the|an?|next|another|quick|big) )*{_GATHERING}"
    r"(?: (?:is|starts|begins|starting))? in (?:(?:about|under|just|like) )?"
    r"(?:half an|an?|two|three|five|ten|fifteen|twenty|thirty|\d{1,2})"
    r"(?: ?(?:m|mins?|minutes?|hrs?|hours?|secs?|seconds?|mo|moment|bit|tick|while))?(?: time)?$"
    r"|(?:before|after|ahead of) (?:(?:full )?council|group|cabinet|scrutiny) (?:today|tonight|tomorrow|later)$",
    re.IGNORECASE,
)
"""How soon it is wanted: "meeting in 5", "I've got a call in ten minutes"; such a number narrows nothing."""
OF_A_TIME = Pattern(
    r"(?:back |just |right |that'?s )*(?:before|after|when|since|while) (?:the|that|we|they|he|she|it|our|my|all)\b",
    re.IGNORECASE,
)
_NO_SUBJECT = Pattern(
    rf"(?:and |but |so )?(?:(?:really |could )?(?:need|needs|needed|do with|want) (?:{_PRONOUN}\b|to\b"
    r"|\w+ing (?:up|down|out)\b"
    r"|(?:a|an|another|my) (?:\w+ )?(?:coffee|cuppa|tea|brew|drink|holiday|break|lie ?down|biscuit|laugh|win|rest|nap"
    r"|hug|steer|heads ?up|word|miracle)\b)"
    r"|(?:got|had|having) (?:a|an|enough|no|my|to|loads|lots|two|another|nothing)\b"
    r"|(?:haven'?t|hasn'?t|hadn'?t|can'?t|couldn'?t|won'?t|didn'?t) (?:had|got|slept|eaten|seen|been|stop|wait|face"
    r"|sleep|think|remember|believe|bear|talk|stay|say|tell|get)\b"
    r"|(?:feels?|felt|looks?|looked|sounds?|sounded|seems?|seemed|smells?) (?!at\b|for\b|after\b)\S"
    r"|not (?:looking|going|doing|getting|feeling|sounding|having|being|good|great|clever|pretty|ideal|sure|happy|bad"
    r"|brilliant|fun|easy|the best|my (?:day|week|best)|what (?:i|we|they|you))\b"
    r"|(?:sat|sitting|stood|stuck|met|spoke|came|spent|popped|legged it) (?:down |in |back )?(?:with|through|to|from"
    r"|the|all|two|three)\b"
    r"|(?:been|trying to|hoping|dreading|running (?:late|round|around)|rushing|legging it|heading|knackered|exhausted"
    r"|shattered|starving|freezing|bored|sick of|tired of|fed up)\b)",
    re.IGNORECASE,
)
_HAPPENING = Pattern(
    r"(?:and |but |so )?(?:(?:the|my|our|this|that|his|her) )?(?!(?:it|that|there|here|what|who|how|where"
    r"|when|why|which)\b)[a-z-]{2,}(?: [a-z-]{2,})?(?:'s| is| are| was| were| has| keeps?| won'?t| just)"
    r" (?:on|off|here|late|out|down|up|gone|going|getting|getting on|awful|terrible|dreadful|rubbish|dead|dying|broken"
    r"|boiling|brewing|calling|waiting|asking|shouting|moaning|fuming|howling|barking|crying|ringing|lovely|brilliant"
    r"|freezing|hot|cold|full|packed|over|nearly|about to|been|playing up|not working|coming|starting|started)\b",
    re.IGNORECASE,
)
""" "Kettle's on", "the signal's awful"."""
_PLAINLY = Pattern(
    r"(?:(?:be|an?|the|just|give me|want) )*(?:honest|straight|short|quick|simple|plain|brief|proper|truthful|blunt)"
    r"(?:ly)?(?: (?:answers?|version|truth|view|opinion|now|please|pls|english))+$|warts and all$|hand on heart$"
    r"|(?:and )?keep it (?:short|brief|simple|quick)(?: please| pls)?$",
    re.IGNORECASE,
)
_ATTENDS = words(
    "interested care cares bothered fussed focus focused focusing focussed matter matters concern concerned concerns"
    " worry worries worried worrying asking asked prefer wondering thinking interesting meaning mind north south east"
    " west"
    " northern southern eastern western central coastal rural urban inland city town villages above below under over"
    " more less fewer least most"
)
"""Words by which a clause says what somebody is after, or which part of it."""


def is_in_passing(text: str) -> bool:
    """Whether a clause has such a form; what it names has to be looked at besides."""
    return any(form.match(text) for form in (SOMEWHERE, _OCCASION, OF_A_TIME, _NO_SUBJECT, _HAPPENING, _PLAINLY))


def attends(said: list[str]) -> bool:
    """Whether a word says what somebody is after: such a clause is part of the question."""
    return not _ATTENDS.isdisjoint(said)
