"""Which way things go: getting better, slipped, on a downward trend, heading towards red."""

from handlers.understanding.question import Ranking
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.sentence import Sentence, Span

_TIMES = r"(?:(?:for|every|in|over|throughout) )?(?:(?:the |our )?(?:last|past) )?(?:\d|two|three|four|five|six)(?!\w)"
_HEADING = r"(?:heading|head|headed|moving|drifting|going|sliding|slipping|edging|creeping|tending|veering|trending)"
TOWARDS = SeldomSaid(rf"(?<![\w§]){_HEADING} (?:towards?|for)(?: the| being)? (?:reds?|ambers?|greens?)(?!\w)")
""" "Ambers heading towards red" are getting worse, and red is none of what is asked for."""
BETTER = SeldomSaid(
    r"(?<!\w)(?:improv(?:ed|ing|e|es)"
    r"|improvements?(?! (?:(?:is|are|being|have been|has been|we have|weve) )*"
    r"(?:planned|under ?way|in hand|agreed|proposed|in train|lined up))"
    r"|got(?:ten)? better|getting better"
    r"|(?<=anything )better than|(?<=what is )better than|(?<=whats )better than"
    r"|better than before|gone up for the better|moving in the right direction"
    r"|going in the right direction|(?:gained|gaining|made up) ground|on the mend|bounced back"
    r"|pick(?:ed|s) up(?= (?:since|again|this|@)|$)|perked up|recover(?:ed|ing)|on the up|picking up"
    r"|(?:heading|trending|pointing) upwards?|(?:on )?an? (?:upward|improving|positive)"
    r" (?:trend|path|trajectory|direction)|(?:trend|trajectory|direction)(?: of travel)?"
    r" (?:is |thats )?(?:upwards?|up|positive)(?= |$)"
    r"|(?:heading|moving|drifting|going|edging|creeping|trending) (?:towards?|for) (?:the )?green"
    rf"|turned (?:a )?corner|better(?= since(?!\w)| {_TIMES}))(?!\w)"
)
WORSE = SeldomSaid(
    r"(?<!\w)(?:(?:got(?:ten)?|getting|gets|become|becoming|going|gone) (?:much |a lot "
    r"|any )?worse|worsen(?:ed|ing)?|deteriorat(?:ed|ing|ions?|es?)|declin(?:ed|ing|es?)|slipping"
    r"|slipped|gone backwards|going backwards|gone downhill|going downhill|slid|sliding"
    r"|dipp(?:ed|ing)|slump(?:ed|ing)|lost ground|losing ground|tail(?:ed|ing) off"
    r"|(?:fallen|fell|falling) (?:back|away|off)"
    r"|in the wrong direction|the wrong way|dropp(?:ed|ing)(?= (?:since|off|back|this|from|@)|$)"
    r"|(?:heading|trending|pointing) down(?:wards?|hill)|(?:on )?an? (?:downward|worsening|negative|declining)"
    r" (?:trend|path|trajectory|direction)|(?:trend|trajectory|direction)(?: of travel)?"
    r" (?:is |thats )?(?:downwards?|down|negative)(?= |$)"
    rf"|{_HEADING} (?:towards?|for)(?: the| being)? (?:reds?|ambers?)"
    rf"|(?:gone|going) the wrong way|worse(?= since(?!\w)| {_TIMES}))(?!\w)"
)


_HEARSAY = Pattern(
    r"(?:so |well |now )?(?:(?:i am|im|ive been|i have been|i was|we are|weve been) told"
    r"|i (?:hear|heard|gather|understand)"
    r"|people (?:say|tell me)|apparently|word is)\b.*? so (?=(?:which|what|whats|how|show|list|is|are|any)\b)"
)
""" "I am told a few things have slipped, so which are red": what is asked stands behind it."""


_NOT_SO = Pattern(
    r"(?:(?<!if )(?<!or )not|isnt|arent|hasnt|havent|never|no longer|aint)(?: (?:been|yet|really|any))* $"
)
_OTHER_WAY = {"worse": "better", "better": "worse"}
""" "Not improving": what has got worse, or no better."""


_EITHER = SeldomSaid(
    r"(?<!\w)(?:(?:getting|becoming|got|gone) )?(?:better or (?:getting )?worse|worse or (?:getting )?better"
    r"|(?:improving|recovering|getting better)(?:,)? or (?:is it |are they |are we )?(?:not|getting worse"
    r"|worsening|declining|slipping|deteriorating)|(?:getting worse|worsening|declining|slipping) or"
    r" (?:is it |are they )?(?:improving|getting better))(?!\w)"
)
""" "Getting better or worse" asks which of the two, and is of neither alone."""


def read_direction(sentence: Sentence, spans: list[Span], ranking: Ranking | None) -> str:
    """Better or worse where that is how something goes that is asked about; empty for neither, or for an order."""
    if ranking:
        return ""
    if either := _EITHER.search(sentence.text):
        spans.append(sentence.span(either))
        return ""
    hearsay = _HEARSAY.match(sentence.text)
    heard = hearsay.end() if hearsay else 0
    for word, pattern in (("worse", WORSE), ("better", BETTER)):
        found = pattern.search(sentence.text)
        if found and found.end() <= heard:
            spans.append(sentence.span(found))
        elif found:
            spans.append(sentence.span(found))
            return _OTHER_WAY[word] if _NOT_SO.search(sentence.text[: found.start()]) else word
    return ""
