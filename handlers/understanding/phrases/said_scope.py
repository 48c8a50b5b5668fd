"""Whose and which: my, my team, the whole council, strategic, annual ones, and how many of the worst."""

import re
from dataclasses import dataclass, field
from functools import cache

from handlers.understanding.phrases.how_am_i import HOW_AM_I
from handlers.understanding.phrases.left_out import EXCLUDED, left_out
from handlers.understanding.phrases.said_directions import BETTER, WORSE, read_direction
from handlers.understanding.phrases.said_rankings import RANKING_PATTERNS, read_ranking
from handlers.understanding.question import Dimension, Pick, Ranking
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.pattern_words import words_of
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.sentence import Sentence, Span

_THINGS = (
    r"(?:ones?|indicators?|measures?|kpis?|pis?|metrics?|figures?|data|stuff|items?|targets?"
    r"|returns?|numbers?|lines?)"
)
_REPORTED = (
    r"(?:(?:ones|those|indicators|measures|kpis|pis|metrics|figures|reds|ambers|greens)"
    r" (?:(?:that|which|we|are|is|get) )*"
    r"|(?<=only )(?:the )?|^)"
    r"(?:reported|measured|counted|collected|returned|updated|published|report|measure|count|collect|due)"
    r"(?: (?:on|in))?"
    r" (?:every|each|once (?:a|every|each)|once per)"
)
""" "The ones reported every month": how often, as "monthly" says it."""
_FREQUENCY = {
    "month": rf"monthly|monthlies|{_REPORTED} months?",
    "quarter": rf"quarterly|quarterlies|{_REPORTED} (?:quarters?|qtrs?|three months)",
    "half": r"half ?yearly|half ?yearlies|six monthly|biannual|twice yearly|half annual",
    "year": r"(?<!half )(?<!bi )(?:annual|annually|yearly|annuals|yearlies)|once a year"
    rf"|{_REPORTED} years?",
}
_NO_FREQUENCY = (
    r"(?! (?:reports?|reviews?|conferences?|meetings?|statements?|leave|appraisals?|budgets?|accounts|plans?|briefings?"
    r"|updates?|newsletters?|assembly|catch ?ups?"
    r"|one to ones?|boards?|performance|digests?|packs?|dashboards?|cycles?)(?!\w))"
)
""" "For the annual report": how often that is, and no indicator."""
_STANDING = {
    "strategic": (
        r"strategic(?:ally)?|corporate(?= (?:ones|indicators|kpis|measures|only))|top level"
        r"|headline(?= (?:ones|indicators|kpis|measures))|council plan(?= (?:ones|indicators"
        r"|measures))"
    ),
    "operational": r"operational(?:ly)?|non strategic|service level",
    "statutory": (
        r"statutory|stat(?= (?:ones|indicators|measures|kpis|reds|ambers|only|1s))|mandatory"
        r"|legal(?= (?:ones|indicators))|legally required"
    ),
}
_QUALITY = "|".join((*_FREQUENCY.values(), *_STANDING.values()))
_JOINED_TO_ONE_LEFT_OUT = Pattern(
    rf"{EXCLUDED.pattern.removesuffix('$')} (?:{_QUALITY})(?: {_THINGS})?"
    r"(?: (?:and|or|nor)(?: the)?)?$"
)
""" "Not the yearly or half yearly ones": what is joined to something left out is left out too."""
_IS_NOT = Pattern(r"(?<!\w)(?:isnt|arent|aint|is not|are not)(?: (?:a|an|one|any|of|the))*$")
""" "Which reds aren't strategic"."""
_MY_NOUN = SeldomSaid(
    r"(?<!\w)(?:(?:in|for|across|on|of|from|within) )?(?:my|our|mine|ours)(?: own| whole"
    r"| entire)*(?: (?P<noun>portfolios?|briefs?|patch|teams?|services?|departments?|dept|areas?"
    r"|directorates?|divisions?|groups?|indicators?|measures?|kpis?|pis?|metrics?|ones?|figures?"
    r"|stuff|remit|bit|lot|units?|returns?|numbers?|wards?|targets?|reds?|ambers?|greens?"
    r"|performance|exceptions?|risks?|projects?|actions?|budgets?|people|staff|priorit(?:y|ies)"
    r"|responsibilit(?:y|ies)|things?|plan|objectives?))?(?!\w)"
)
_I = SeldomSaid(
    r"(?<!\w)(?:(?:do|did|had|am|should|must|have|can) i (?:need|have|worry|know|responsible|own|lead"
    r"|cover|(?:actually |currently )?(?:accountable|answerable|liable|in charge|on the hook|down for))"
    r"|(?:my|our) names? (?:against|on|next to|beside|by|down for|attached to)"
    r"|should i be (?:worried|concerned|worrying|aware|looking|focus\w*)|i (?:own|lead|run"
    r"|manage|cover|look after|hold|am responsible for|should know|need to know|should worry"
    r"|should be|need to worry|am accountable)(?: about| on)?|that are mine|i (?:care|worry) about"
    r"|im (?:responsible|accountable) for|(?:should|ought to) (?:worry|concern|trouble) me"
    r"|(?:have|did|do|had|was|am|ive|what) i (?:\w+ )?"
    r"(?:promised?|agreed?|committed?|pledged?|signed? up|supposed|meant)"
    r"|(?:what|(?:reds?|ambers?|greens?|ones|indicators?|measures?|kpis?|figures?|anything|everything)(?: that)?)"
    r" (?:ive|i have|have i|do i|i)(?: (?:currently|now|still|actually))*(?: (?:got|have))?"
    r"(?= (?:(?:on|in|at|as|thats|thats on|that is|that are|which are|currently|now) )*(?:red|amber|green|off|below"
    r"|behind|failing|late|overdue|outstanding)(?!\w))"
    r"|(?:(?:reds?|ambers?|greens?)(?: that)?) (?:ive got|i have got|i have|i got)(?! (?:to|a|an|the|been)(?!\w))"
    r"|under(?:neath)? me|(?:that|which|who) (?:all )?(?:reports?|answers?) to me|i (?:have to |must )?answer for"
    r"|(?:owned|led|run|managed|held|kept|looked after|overseen) by (?:me|us)"
    r"|(?:belong|belongs|belonging|assigned|allocated|attributed) to (?:me|us)|(?:in|under) my (?:own )?name"
    r"|whats?(?: all)?(?: (?:actually|currently|exactly))? (?:falls|belongs|lies|rests|sits|lands|down)"
    r" (?:to|with|on|upon) (?:me|us)$"
    r"|(?:what|which \S+|how many) do (?:i|we) (?:\S+ )?(?:report|provide|supply|give|send)(?: on)?"
    r"(?: to)? you"
    r"|(?:(?:did|have|had) i|ive|id|i have|i had|what i)(?: (?:already|just|actually|last))* (?:given?|gave|sen[dt]|put"
    r"|entere?d?|submit(?:ted)?|returned|report(?:ed)?|recorded|filled|typed|provided|supplied)"
    rf"|{HOW_AM_I}|that affect me|relevant to me|for me|(?<!how long )have i(?: got|$)|(?:am i|i am|im)(?= (?:red|amber"
    r"|green|off|on target|behind|failing|missing)))(?!\w)"
)
_OURS = Pattern(r"\bours?\b")
_ALL = SeldomSaid(
    r"(?<!\w)(?:(?:my|our) (?:council|authority|borough|county|district|city)"
    r"|(?:the )?(?:whole|entire|full|all of the|all the|across the"
    r"|rest of the) (?:council|authority|organisation|borough|county|district|city|board|piece)"
    r"|council ?wide|corporate(?:ly)? (?:wide|picture|position|level|overall)|across the (?:board"
    r"|council|piece|whole council)|authority ?wide|organisation ?wide|for the council"
    r"|(?:the )?council(?:s)?(?: as a whole| overall)|every(?: single)? (?:service|portfolio"
    r"|directorate|department|team)|all (?:services|portfolios|directorates|departments|teams)"
    r"|all the (?:services|portfolios|directorates)|everyone(?=s)|everywhere|the council"
    r"|corporately|overall)(?!\w)"
)


@cache
def scope_words() -> frozenset[str]:
    """Every word that occurs in these patterns: none of them is a slip for another word."""
    texts = (*(pattern.pattern for pattern in (_MY_NOUN, _I, _ALL, BETTER, WORSE)), *RANKING_PATTERNS)
    return frozenset(word for text in texts for word in words_of(text))


@dataclass(frozen=True)
class SaidScope:
    """Which indicators and how they are ordered. `noun` is the word after "my" ("team", "portfolio").

    `ours` says that it was "our", which is the team's.
    `not_mine` says that the asker's own is left out: "leave mine out", "all bar ours".
    `loosely` says that mine was only meant by "I need to know" and the like, which gives way to whatever is named.
    """

    mine: bool = False
    not_mine: bool = False
    loosely: bool = False
    ours: bool = False
    noun: str = ""
    everything: bool = False
    picks: tuple[Pick, ...] = ()
    frequencies: tuple[str, ...] = ()
    ranking: Ranking | None = None
    direction: str = ""
    spans: tuple[Span, ...] = field(default=())


def read_scope(sentence: Sentence) -> SaidScope:
    """Everything said of whose and which, in a sentence with names and times masked."""
    spans: list[Span] = []
    my = _MY_NOUN.search(sentence.text)
    whole = _ALL.search(sentence.text)
    own = None if _DONE_FOR_ME.match(sentence.text) else _I.search(sentence.text)
    for found in (my, whole):
        if found:
            spans.append(sentence.span(found))
    picks, frequencies = _qualities(sentence, spans)
    ranking = read_ranking(sentence, spans)
    mine = bool((my and not _ours_of_others(my, sentence.text)) or own) and not _whole_of_ours(whole)
    not_mine = mine and my is not None and _is_left_out(my, sentence)
    return SaidScope(
        mine=mine and not not_mine,
        not_mine=not_mine,
        loosely=bool(own and not my) or bool(my and _PAPERS.match(sentence.text, my.end())),
        ours=bool(my and _OURS.search(my.group())),
        noun=(my["noun"] or "") if my else "",
        everything=bool(whole),
        picks=tuple(picks),
        frequencies=tuple(frequencies),
        ranking=ranking,
        direction=read_direction(sentence, spans, ranking),
        spans=tuple(spans),
    )


_DONE_FOR_ME = SeldomSaid(
    r"(?:(?:and|ok|okay|so|then|now|please|pls|just|can you|could you|would you|will you) )*[a-z]+(?: up| out| down)?"
    r" (?:them|these|those|it|that|this|both|they)"
    r"(?: (?:all|up|out|down|ones|by|per|into|as|in|on|over|against|a|an|the|with|and|\w+(?= for me)))* for me(?! to )"
)
""" "List them for me": what is to be done for the asker, not what is theirs."""
_PAPERS = Pattern(
    r" (?:\S+ )?(?:reports?|papers?|briefing|notes?|speech|slides?|presentation|boss|meeting"
    r"|one to one|121|1 2 1|appraisal|supervision|catch ?up)\b"
)
"""Behind "my": what it is wanted for, which may be about anything."""


def _is_left_out(my: re.Match[str], sentence: Sentence) -> bool:
    """ "All bar mine", "leave ours out"."""
    before = sentence.text[: my.start()].rstrip()
    taken = any(sentence.span(my).start in span for span in left_out(sentence))
    return taken or bool(EXCLUDED.search(before) or _ALL_BUT.search(before))


_ALL_BUT = Pattern(r"\b(?:every\w*|all|anyone|anything|the lot|the rest) but$")


def _ours_of_others(found: re.Match[str], text: str) -> bool:
    """ "Our neighbours", "our residents": not what the asker looks after."""
    return found.group().split()[0] in ("our", "ours") and bool(
        re.match(
            r" (?:§ )*(?:nearest|statistical|neighbo|peer|similar|family|residents|target|council)", text[found.end() :]
        )
    )


def _whole_of_ours(whole: re.Match[str] | None) -> bool:
    return bool(whole and whole.group().startswith(("my ", "our ")))


_QUALITIES = tuple(
    (dimension, key, SeldomSaid(rf"(?<![\w§])(?:{pattern})(?: {_THINGS})?(?!\w){_NO_FREQUENCY}"))
    for dimension, words in ((Dimension.FREQUENCY, _FREQUENCY), (Dimension.STANDING, _STANDING))
    for key, pattern in words.items()
)


def _qualities(sentence: Sentence, spans: list[Span]) -> tuple[list[Pick], list[str]]:
    picks, frequencies = [], []
    for dimension, key, pattern in _QUALITIES:
        for found in pattern.finditer(sentence.text):
            before = sentence.text[: found.start()].rstrip()
            excluded = EXCLUDED.search(before) or _IS_NOT.search(before) or _JOINED_TO_ONE_LEFT_OUT.search(before)
            taken = any(sentence.span(found).start in span for span in left_out(sentence))
            spans.append(sentence.span(found))
            if excluded:
                spans.append(sentence.span_at(excluded.start(), found.start()))
            picks.append(Pick(dimension, key, bool(excluded or taken)))
            if dimension is Dimension.FREQUENCY and not (excluded or taken):
                frequencies.append(key)
    return picks, frequencies
