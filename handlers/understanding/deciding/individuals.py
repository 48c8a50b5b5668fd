"""Whether it is asked which of several people it is: by who or which, by a number of them, or one by one.

"Which of the crew drivers had most sick days", "the five staff with the most sickness", "sickness by employee": a
figure is of all of them, and what is one person's is nobody else's affair. Who owns, gives, signs off or owes a
figure is no such question.
"""

import re

from handlers.understanding.phrases.words_of_people import PEOPLE_AT_WORK, PERSONAL, SERVED, WORKERS
from handlers.understanding.question import ABOUT_ONE, Dimension, Kind, Question
from handlers.understanding.reading import Reading
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.word_list import words

OF_WORK = SeldomSaid(
    r"\b(?:submit\w*|submissions?|returns?|returned|sign(?:s|ed|ing)?|figures?|numbers|data|owes?|owing|late|overdue"
    r"|outstanding|responsible|accountable|answerable|indicators?|measures?|kpis?|targets?|owns?|owner|owners|leads?"
    r"|in charge|runs?|looks? after|reds?|ambers?|greens?|services?|teams?|wards?|areas?|schools?|directorates?"
    r"|actions?|risks?|projects?|covers?|covering|deput\w+|speak|contact|ask|talk|chase|entered|approved|gave|given"
    r"|(?:on|in|from) (?:my|their|his|her|your|our|whose|the) (?:list|plate|patch)"
    r"|rated?|rating|survey|counts? (?:as|towards)|counted|included?|rates?|satisfi\w+|recommend)\b"
)
"""Words of whoever speaks of figures and of who answers for them."""

_PEOPLE = (
    rf"(?:{WORKERS}|{PEOPLE_AT_WORK}|{SERVED}|[a-z]{{3,}}(?<!numb)(?<!quart)(?<!ord)(?<!oth)(?<!cent)(?:ers|eers)"
    r"|(?:load|clean|garden|driv|plan|advis|teach|support work|box|bin|crew|call handl)(?:er|ner|or))"
)
_STAFF = (
    rf"(?:{WORKERS}|{PEOPLE_AT_WORK}|absentees|sickies|skivers|[a-z]*(?:loaders|cleaners|gardeners|engineers|clerks))"
)
_MOST = (
    r"(?:most|least|fewest|biggest|highest|longest|largest|worst|best|slowest|quickest|fastest|laziest|lowest|heaviest)"
)
_AWAY = (
    r"(?:sick|sickness|absences?|absent|off|stress|stressed|leave|illness|complaints?|grievances?|overtime|disciplin\w+"
    r"|suspended|dismissed|sacked|fired|warnings?|warned|investigat\w+|appraisals?|expenses|salary|pay|paid|misconduct"
    r"|caseloads?|cases|calls?|accidents|errors|mistakes)"
)
_HAVING = (
    r"(?:(?:has|have|had|is|are|was|were|been|got|takes?|took|taken|takin|answers?|answered|makes?|made"
    r"|clocks|clocked(?: up)?|racked(?: up)?|gets?|holds?|carr(?:y|ies)|did|does|do|comes?"
    r"|came|went|gone|under|facing|missed?|turns?|calls?)(?: |$))"
)
_WHICH = SeldomSaid(
    r"\b(?:which|whichever|what|whose)(?: (?:one|ones))?"
    r"(?: (?:of|the|our|my|your|them|those|these|single|individual))*"
    rf"(?: \w+){{0,2}}? {_PEOPLE}(?: (?:in|at|on|from|of)(?: \w+){{1,3}}?)? {_HAVING}"
    rf"(?=.*\b(?:{_MOST}|{_AWAY})\b)"
)
_WHO = SeldomSaid(
    r"\b(?:who|whos|whove)(?: (?:in|at|on|from|of)(?: \w+){1,4}?)?"
    rf" (?:{_HAVING}|the |all |most |any ){{0,5}}(?:off (?:sick|with|ill|long|longest|the most|most)|(?:the )?{_MOST}"
    rf"(?: \w+)?(?: \w+)? (?:sick\w*|absen\w+|overtime|complaints|grievances|cases|caseloads?|sick record|time off"
    r"|days off|leave|expenses|accidents|errors|mistakes)"
    r"|(?:suspended|dismissed|sacked|disciplined|stressed|off with stress))(?= |$)"
)
_SO_MANY = SeldomSaid(
    r"\b(?:top|worst|bottom|first|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|list of|list|identify"
    r"|identities of|name|names of)(?: (?:the|worst|top|most|all|any|every|of|our|my|two|three|five|ten|\d+))*"
    rf"(?: \w+)? {_STAFF}(?: (?:in|at|from)(?: \w+){{1,3}}?)?"
    r" (?:with|who|whose|that|by|for|having|taking|on|off|dismissed|suspended|under)(?: \w+){0,4}?"
    rf" (?:{PERSONAL}|{_AWAY}|time off|exceeded)\b"
    r"|\b(?:top|worst|biggest)(?: (?:\d+|two|three|four|five|ten|twenty))? (?:absentees|skivers|sick takers|offenders"
    r" for (?:sick\w*|absence))\b"
    rf"|\b(?:identities|names|name|identify)(?: (?:of|all|any|the|me|every))* {_STAFF}"
    r" (?:who|whose|with|\w+ed|on|off)\b"
)
_EACH = (
    r"(?:employee|person|individual|worker|staff member|member of staff|members? of the team|head|officer by officer"
    r"|teacher|driver|child|pupil|tenant|patient|resident|client|family|claimant|social worker)"
)
_ONE_BY_ONE = SeldomSaid(
    rf"\b(?:by|split into)(?: (?:each|every|single|individual|named))*"
    rf" (?:{_EACH})s?(?: names?)?(?: (?:please|pls|then|instead))*$"
)
_PERHAPS = words("who whos whove which whichever what whose top worst bottom list name names identify identities by")
_THEY = re.compile(
    r"\b(?:and|&|also) (?:(?:just |exactly )?(?:who|whos)(?: (?:are|were|is))? (?:they|them|those|these)|(?:what|whats)"
    r"(?: (?:are|were))? (?:they|their names?)(?: called)?|their names?|name them)$"
)
_MANY = SeldomSaid(
    rf"\b(?:{SERVED}|{PEOPLE_AT_WORK}|kids|bairns|babies|people|victims|staff|apprentices|care leavers|rough sleepers"
    r"|young people)\b"
)


def asks_which_of_them(reading: Reading) -> bool:
    """Whether one or some of several people are to be told apart."""
    text = reading.sentence.text
    if reading.act or _PERHAPS.isdisjoint(reading.sentence.words):
        return _follows_which(reading)
    if _THEY.search(text) and _MANY.search(text):
        return True
    if _one_by_one(reading) or _follows_which(reading):
        return True
    if OF_WORK.search(text):
        return False
    return any(asked.search(text) for asked in (_WHICH, _WHO, _SO_MANY))


def _one_by_one(reading: Reading) -> bool:
    """Whether one figure is to be split into each person's: owners are many only of a list."""
    split = _ONE_BY_ONE.search(reading.sentence.text)
    if not split:
        return False
    span = reading.sentence.span(split)
    named = [each for each in reading.named if each.options and not all(place in span for place in each.places)]
    one = any(each.options[0].term.dimension is Dimension.INDICATOR and each.options[0].whole for each in named)
    return one or (not named and _is_of_one(reading.context.last))


def _is_of_one(last: Question | None) -> bool:
    return last is not None and last.kind in ABOUT_ONE and len(last.codes) == 1 and last.aspect in ("", "value")


_WHICH_OF = re.compile(
    r"^(?:(?:and|so|ok|but|right|then|well)\s+)*(?:"
    r"(?:who|whos|whore) (?:are|were|is) (?:they|them|those|these)"
    r"(?: (?:all|then|exactly|people|children|kids|the|their|by|give|me|us|names?|please|pls))*$"
    r"|(?:which|who) (?:ones?|people|person|of (?:them|those|these)|child|children|famil(?:y|ies)|tenants?|staff)"
    r"(?= |$)|(?:who|whos) (?:has|had|have|hasnt|havent|got|owes?|takes?|took|is|was|the)\b"
    r"|(?:can i (?:have|get|see)|give (?:me|us)|show me|list|a list of|the list of)(?: (?:a|the|list|of|all))*"
    r" (?:people|children|kids|families|tenants|residents|patients|staff|them|names)$)"
)
_OF_ALL = re.compile(
    rf"\b(?:{_MOST}|they|them|those|these|ones?|people|person|child|children|kids|famil(?:y|ies)|tenants?|staff|patients"
    r"|residents|theirs|names)\b"
)
_OWN = words("own sickness absence absent arrears debt rent appraisals overtime complaints calls caseload turnover")


def _follows_which(reading: Reading) -> bool:
    """ "Which of them had the most" after one figure of people: one of those it counts is to be told."""
    last, text = reading.context.last, reading.sentence.text
    if (
        not _is_of_one(last)
        or last is None
        or last.kind is Kind.COMPARE
        or len(reading.sentence.words) > _SHORT
        or not _WHICH_OF.match(text)
    ):
        return False
    if not _OF_ALL.search(text) or reading.ratings.ratings or reading.times or (_OF_FIGURES.search(text)):
        return False
    term = reading.index.term(Dimension.INDICATOR, last.codes[0])
    name = term.name.casefold() if term else ""
    many = _MANY.search(name) or _MANY.search(last.text.casefold())
    return bool(many) or not _OWN.isdisjoint(re.findall(r"[a-z]+", name))


_SHORT = 9
_OF_FIGURES = SeldomSaid(
    r"\b(?:submit\w*|returns?|figures?|responsible|accountable|indicators?|measures?|kpis?|targets?|owns?|owners?|leads?"
    r"|in charge|services?|teams|wards?|areas?|schools?|directorates?|years?|months?|quarters?|councils?|higher|lower"
    r"|better|worse|bigger|smaller|first|second|latest|last)\b"
)


def tells_on_after_a_refusal(reading: Reading) -> bool:
    """ "Just initials then", "put their names in a table": still somebody's affair, right after that was refused."""
    last, said = reading.context.last, reading.sentence.words
    refused = last is not None and last.kind is Kind.REFUSE and last.aspect == "person"
    return refused and not _WHOM.isdisjoint(said) and not OF_WORK.search(reading.sentence.text)


_WHOM = words("he she him hes shes names name initials who whom whos identity identities them their surname surnames")
