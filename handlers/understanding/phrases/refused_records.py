"""What is refused because it stands in somebody's own file: case notes, and what their appraisal said."""

from handlers.understanding.phrases.words_of_people import PERSONAL, WORKERS

_OF_MANY = r"(?:how many|number of|percentage|per ?cent|rate|share|average|audit\w*|on time|target|trend|late|overdue)"
_FILE = (
    r"(?:case (?:notes?|files?|histor(?:y|ies)|records?|papers)"
    r"|(?:social (?:work|care|services)|care|medical|health|school|tenancy|housing|police|criminal|client|patient) "
    r"(?:case )?(?:files?|records?|notes)|chronolog(?:y|ies))"
)
_HANDED_OVER = r"(?:give|show|send|see|read|get|open|pull|need|want|find|have|look|print|share|copy|forward|access)"
_JUDGED_SO = (
    r"(?:poor|bad|low|weak|good|high|top|best|worst|negative|positive|unsatisfactory|failing|failed|outstanding"
    r"|unfavourable|critical|terrible|glowing|excellent|below average)"
)

RECORDS_REFUSED: tuple[tuple[str, str, str], ...] = (
    (
        "person",
        _FILE,
        (
            rf"^(?!.*\b{_OF_MANY}\b).*(?:\b{_HANDED_OVER}\b.*\b{_FILE}\b|\b{_FILE} (?:for|of|on|about|from|to) \S)"
            rf"|^(?:the |any |all )*{_FILE}$"
        ),
    ),
    (
        "person",
        r"(?:which|what|whose|who|whos|name|list|any|anyone|anybody)",
        (
            rf"\b(?:(?:which|what|name|list|any)(?: of)?(?: the| our| my| your)*(?: \S+)? {WORKERS}(?: of staff)?"
            r"|who|anyone|anybody)(?: (?:in|at|from|on)(?: \S+){1,3}?)?(?: who| that)?"
            r" (?:got|had|have|has|received|gets|get|were given|was given|with)(?: got| had| been given)?"
            rf"(?: an?| the| their)*(?: (?:very|really|pretty|quite))? {_JUDGED_SO}(?: performance)?"
            rf" (?:{PERSONAL}|ratings?|reviews?|marks?|grades?|pdrs?)\b(?! (?:rates?|completion))"
        ),
    ),
)
"""Why, what is looked for in the text with names masked, and what must stand in the whole text besides."""
