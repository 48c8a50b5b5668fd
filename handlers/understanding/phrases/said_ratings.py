"""Ratings as people say them: reds, not green, off target, gone from green to red, red three quarters running."""

from dataclasses import dataclass
from functools import cache

from domain.rating import Rating
from handlers.understanding.phrases.changes_of_rating import read_change
from handlers.understanding.phrases.not_expected import WILL_NOT
from handlers.understanding.phrases.said_changes_of_rating import CHANGES, COLOUR, colour
from handlers.understanding.phrases.said_directions import TOWARDS
from handlers.understanding.phrases.said_runs import RUNS, read_run
from handlers.understanding.phrases.wished import wished_green
from handlers.understanding.question import Change
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.pattern_words import words_of
from handlers.understanding.words.screening import Screen
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.sentence import Sentence, Span

_RED, _AMBER, _GREEN = Rating.RED, Rating.AMBER, Rating.GREEN
_OFF = (_RED, _AMBER)
_ENTERED_AS = r"(?:(?:returned|entered|recorded|submitted|reported|put down) as (?:an? )?)"
_NEGATED = (
    r"(?:not|isnt|arent|wasnt|werent|non|no longer|never|other than|excluding|except|bar"
    r"|apart from|but not|everything but|anything but|ignoring|without|never mind|minus|sans|less"
    r"|drop|lose|ditch|remove|skip|ignore|omit|exclude|hide|leave out|take out|strip out|leave off|get rid of"
    r"|(?:not|isnt|arent|im not|were not|less) (?:fussed|bothered|interested|concerned|worried) (?:about|by|with|in)"
    r"|(?:dont|do not|no need to|not here to|without) (?:(?:want|need|wish|have|care|like|going) to )?"
    r"(?:need|want|care about"
    r"|bother with|show(?: me)?|include|count|worry about|see|hear about|know about|hear of|mention"
    r"|give me|tell me about|list))"
)
_ANY_OF = r"(?:(?:the|any|rated|all|those|these|your|our|my) )*"

_OFF_TRACK = r"(?:off|below|under|behind|missing|failing|at risk|struggling|slipping|underperforming)"
_TARGETS_WE = (
    r"(?:which|what|how many|any|all|the) (?:of )?(?:(?:our|the|their|my) )?targets"
    r"(?: (?:that|which|did|do|does|have|has|had|are|were|we|i|they|you|been|being|actually|just|§))+"
)
""" "Which targets did we miss", "any targets we have not met"."""
_NEARLY = (
    r"(?:(?:nearly|almost|close to|verging on|on the (?:verge|brink|edge|cusp|point) of|in danger of)"
    r"(?: (?:be|being|go|going|turn|turning|tip|tipping|slip|slipping|fall|falling|drop|dropping|become|becoming"
    r"|into|to))*)"
)
_MET = r"(?:hit(?:ting)?|met|meeting|made|making)(?: (?:the|their|its|our))?"
_NEAREST_TO = (
    r"(?:closest|nearest|next) to (?:(?:being|going|turning|tipping|slipping|falling|dropping|becoming|go|turn|tip"
    r"|slip|into|to|the) )*"
)
_BUT_NOT_THERE = (
    r"but (?:just )?(?:not|havent|hasnt) (?:quite |yet )?(?:there|on it|hit(?:ting)?|met|meeting|got there)"
)
_COLOURS = tuple(rating for rating in Rating if rating.is_colour)
_REASONS = tuple(rating for rating in Rating if not rating.is_colour)
_SAID: tuple[tuple[str, tuple[Rating, ...]], ...] = (
    (
        (
            r"(?:a )?(?:country )?miles? off(?: (?:the |their |its )?targets?)?"
            r"|nowhere near (?:(?:the|their|its|on) )*targets?"
        ),
        (_RED,),
    ),
    (rf"{_NEAREST_TO}(?:reds?|greens?)", (_AMBER,)),
    (rf"{_NEARLY} (?:reds?|greens?|(?:on|at|{_MET}) (?:target|track))", (_AMBER,)),
    (rf"(?:closest|nearest) to (?:the |their |its )?targets? {_BUT_NOT_THERE}", (_AMBER,)),
    (
        (
            r"at risk(?: of (?:missing|failing|not)(?: \w+)?(?: targets?)?)?|slightly (?:off"
            r"|below)(?: target)?|just (?:off|below|missed|missing|short of)"
            r"(?: (?:the |their |its )?targets?)?|near misses"
            r"|nearly there|within tolerance|borderline|close to target|narrowly (?:missed|missing"
            r"|off)(?: target)?"
        ),
        (_AMBER,),
    ),
    (
        (
            rf"{WILL_NOT} (?:be (?:on target|on track|green)|(?:hit|meet|make|reach|achieve|get to|get near|beat|be at)"
            r"(?: (?:the|their|its|our|any|year|end|years?|annual))* (?:targets?|green))"
        ),
        _OFF,
    ),
    (rf"{_TARGETS_WE} (?:not (?:hit|meet|make|reach)|not met|miss(?:ed|ing)?|fail(?:ed|ing)?(?: to \w+)?)", _OFF),
    (rf"{_TARGETS_WE} (?:hit|met|meet(?:ing)?|ma(?:ke|de|king)|reach(?:ed|ing)?|achiev(?:e|ed|ing))", (_GREEN,)),
    (
        (
            r"(?:not|isnt|arent|wasnt|werent|havent|hasnt|didnt|failed to|fail to|failing to|never|dont"
            r"|doesnt) (?:\w+ )?(?:on target|on track|at target|hit(?:ting)?(?: the| their| its"
            r"| our)? targets?|met?(?: the| their| its| our)? targets?|meet(?:ing)?(?: the| their| its"
            r"| our)? targets?|ma(?:ke|king|de)(?: the| their| its| our)? targets?|achiev\w+(?: the| their"
            r"| its| our)? targets?|up to target|performing|doing well|going well|up to scratch)"
        ),
        _OFF,
    ),
    (
        (
            r"(?:off|below|under|behind|short of|wide of|adrift of|outside|beneath|failing|missing|missed"
            r"|miss|misses|failed|away from|beyond|worse than|not meeting)(?: the| their| its"
            r"| our)? (?:targets?|track|plan|trajectory|tolerance)|under ?perform\w*|under par"
            r"|poor(?:ly)? perform\w*|performing (?:badly|poorly)|(?:doing|going) (?:badly|poorly|wrong)"
            r"|struggl\w+|problem (?:areas?|indicators?|ones?|kpis?)|problems?(?= (?:in|with|for|at)|$)"
            r"|off ?track|slipping|slipped behind|trouble|troubled|causing concern|of concern|(?:areas"
            r"|causes) (?:of|for) concern|weak spots?|exceptions?|lagging|falling short"
            r"|behind(?= (?:on|in|for)|$)(?! (?:on|in) (?:their|its|your|the) (?:figures?|returns?|data|numbers?))"
            r"|not good|(?:gone|going) off"
        ),
        _OFF,
    ),
    (
        (
            r"fail(?:ing|ed|s)? (?:outright|altogether|completely|entirely|totally)"
            r"|fail(?:ing|ed|ures?|s)?|in trouble|disasters?|critical(?= (?:ones|indicators)|$)|worst rated"
            r"|badly off(?: target)?|seriously off(?: target)?|way off(?: target)?|well below(?: target)?"
            r"|significantly (?:off|below)(?: target)?|bright red"
            r"|(?:(?<=anything )|(?<=something )|(?<=what is )|(?<=whats )|(?<=things )|(?<=ones )|(?<=everything )"
            r"|(?<=indicators )|(?<=measures )|(?<=kpis ))(?:is |are |thats |actually |currently |really )*"
            r"(?:on fire|burning|ablaze|in flames|flashing)(?= |$)"
        ),
        (_RED,),
    ),
    (
        (
            r"(?:on|at|above|over|ahead of|beating|exceeding|exceeded|beat|meeting|met|meets|hitting|hit"
            r"|making|made|within|achieving|achieved|surpassing|better than|reached|reaching)(?: the"
            r"| their| its| our| all| or \w+)* (?:targets?|track|plan|trajectory)|on ?track|doing well"
            r"|going well|performing well|good news|successes|success stor\w+|(?:going|went) right"
            r"|in good shape|high performing|overperform\w*|working well"
        ),
        (_GREEN,),
    ),
    (
        (
            r"gr[ea]y(?:s| ones?)?|no(?:t| longer)? rated|(?:isnt|arent|wasnt|werent)(?: (?:yet|being|been))* rated"
            r"|unrated|without (?:a |any )?rating|not got a rating"
            r"|no (?:rating|rag(?: rating| status)?)"
            r"|(?:dont|doesnt|do not|does not|havent|hasnt|have not|has not)(?: (?:have|got|been given|had|get|yet))*"
            r" (?:a|any) (?:rating|colour|rag(?: rating| status)?)(?: yet)?"
        ),
        _REASONS,
    ),
    (r"data only|contextual(?: indicators)?", (Rating.DATA_ONLY,)),
    (r"baselines?|baselining|being baselined", (Rating.BASELINE,)),
    (r"(?:not|isnt|arent|wasnt|werent) (?:yet )?due(?: yet)?", (Rating.NOT_DUE,)),
    (r"(?:not yet|not) available(?: yet)?|unavailable|tbc|data not available", (Rating.NOT_YET_AVAILABLE,)),
    (rf"{_ENTERED_AS}nil|nil returns?", (Rating.NIL_RETURN,)),
    (rf"(?:{_ENTERED_AS})?(?:not applicable|n/a)", (Rating.NOT_APPLICABLE,)),
    (r"suppressed", (Rating.SUPPRESSED,)),
)
_ONE_COLOUR = r"(?:reds?|ambers?|yellows?|greens?)"
_NOT_RATED = SeldomSaid(
    rf"(?<![\w§]){_NEGATED} {_ANY_OF}{_ONE_COLOUR}(?: (?:or|nor|and) {_ANY_OF}{_ONE_COLOUR})*(?!\w)"
)
_NOT_JUST = SeldomSaid(r"(?<=\bred )(?:(?:and|but) )?not (?:just|merely|simply) (?:an? )?amber(?!\w)")
""" "Red not just amber": nothing short of red."""
_COLOUR_SAID = Pattern(rf"(?<!\w){_ONE_COLOUR}(?!\w)")
_PLAIN = (
    rf"(?:{COLOUR}|rag(?= rated (?:red|amber)))(?: (?:rated|rating|ratings|status"
    r"|ones?|kpis?|indicators?|measures?|flags?|flagged|list))?"
)
_RATED = Screen.of((*_SAID, (_PLAIN, ())), before=r"(?<![\w§])", after=r"(?!\w)")
"""What each says; a colour itself says which."""
_NEW = SeldomSaid(
    r"(?:brand )?new(?:ly)?(?= (?:reds?|ambers?|greens?|exceptions?|issues?|problems?|concerns?"
    r"|off|failing|under|ones?|this|since))|since (?:the )?(?:last|previous) (?:time|meeting"
    r"|report|digest|review|cabinet|board|committee|prt|cmt|scrutiny|update|paper|one|§)"
    r"|since (?:we|i|they) last (?:met|looked|spoke|checked|reported)|whats new|new this (?:time"
    r"|quarter)|for the first time|last time|(?:nasty |unwelcome |big )*surprises?(?= |$)"
)
_AND_COLOUR = SeldomSaid(
    rf"\b(?:and|or|plus|nor|also)(?: (?:the|any|all|anything|those|ones|that|is|are))* (?:{COLOUR}|{_OFF_TRACK})(?!\w)"
)
"""Colours that are counted up with what is off target, not picked from it: "reds and anything off track"."""


@cache
def rating_words() -> frozenset[str]:
    """Every word that occurs in these patterns: none of them is a slip for another word."""
    patterns = (*CHANGES, _NEW, *RUNS)
    texts = (_NEGATED, *(pattern.pattern for pattern in patterns), *(pattern for pattern, _ in _SAID))
    return frozenset(word for text in texts for word in words_of(text))


@dataclass(frozen=True)
class SaidRatings:
    """What was said of ratings, and the words that were read; `left_out` are colours that were not wanted."""

    ratings: tuple[Rating, ...] = ()
    running: int = 0
    change: Change | None = None
    new: bool = False
    left_out: frozenset[Rating] = frozenset()
    spans: tuple[Span, ...] = ()


def read_ratings(sentence: Sentence) -> SaidRatings:
    """Ratings, changes of rating and runs of them in a sentence (names and times masked)."""
    wished = wished_green(sentence)
    spans: list[Span] = [wished] if wished else []
    text = sentence.text
    change = None if wished else read_change(sentence, spans)
    towards = [sentence.span(found) for found in TOWARDS.finditer(text)]
    spans.extend(towards)
    unwanted = _not_wanted(sentence, spans)
    ratings: list[Rating] = []
    colours: set[Rating] = set()
    for pattern, meant in _RATED.likely(text):
        for found in pattern.finditer(text):
            span = sentence.span(found)
            if not _is_apart(span, spans):
                continue
            spans.append(span)
            ratings.extend(meant or (colour(found.group()),))
            colours |= set() if meant else {colour(found.group())}
    ratings = _narrowed(text, ratings, colours)
    if unwanted:
        ratings = [rating for rating in ratings or _COLOURS if rating not in unwanted]
    new = _NEW.search(text)
    if new:
        spans.append(sentence.span(new))
    # What is to be green is what is not: the reds and ambers, unless others are named.
    said = tuple(rating for rating in Rating if rating in ratings) or (_OFF if wished else ())
    said = said or ((_AMBER,) if towards else ())
    if change:
        said = change.after or said
    stayed = change is not None and change.before == change.after
    running = 0 if stayed else read_run(sentence, spans, bool(said))
    return SaidRatings(said, running, change, bool(new), frozenset(unwanted), tuple(spans))


def _not_wanted(sentence: Sentence, spans: list[Span]) -> set[Rating]:
    """The colours that are said to be left out: "not the greens", "anything but red or amber"."""
    said = (*_NOT_RATED.finditer(sentence.text), *_NOT_JUST.finditer(sentence.text))
    found = [each for each in said if _is_apart(sentence.span(each), spans)]
    spans.extend(sentence.span(each) for each in found)
    return {colour(each) for one in found for each in _COLOUR_SAID.findall(one.group())}


def _is_apart(span: Span, spans: list[Span]) -> bool:
    return not any(span.overlaps(other) for other in spans)


def _narrowed(text: str, ratings: list[Rating], colours: set[Rating]) -> list[Rating]:
    """The colours alone where they say which of several are meant: "off track, just the reds", "reds off target"."""
    widens = _AND_COLOUR.search(text) or not colours.issubset(_OFF) or not set(ratings).issubset(_OFF)
    return ratings if not colours or widens else [rating for rating in ratings if rating in colours]
