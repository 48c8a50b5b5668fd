"""Requests that are refused by the whole of their words: who somebody is, and what a resident wants done."""

from handlers.understanding.words.seldom_said import SeldomSaid

_ONE = (
    r"(?:child|pupil|student|resident|tenant|patient|client|family|victim|carer|leaseholder|household|claimant|landlord"
    r"|customer|applicant|complainant|caller|borrower|taxpayer)"
)
_MANY = (
    r"(?:children|kids|babies|pupils|victims|residents|patients|clients|service users|tenants|students|families|carers"
    r"|households|claimants|leaseholders|debtors|applicants|complainants|offenders|rough sleepers|callers"
    r"|(?:young|old|older|vulnerable|homeless|disabled) people)"
)
_OFFICE = r"(?:owners?|heads?|leads?|directors?|managers?|partners?|members?|officers?|holders?|of|for|in|with|from)"
_AT_WORK = (
    r"(?! (?:responsible|accountable|in charge|leading|late|behind|yet to"
    r"|(?:who|that) (?:own|owe|lead|run|manage|are|have|havent|still|did|didnt)))"
)
_WHO = SeldomSaid(
    rf"^(?:(?:can|could|will) you |please |pls )*(?:(?:name|identify)(?: me)?(?: the| all| our| those| these| every"
    rf"| each| any)*(?: (?!{_OFFICE}\b)\w+)? (?:{_MANY}|people|individuals)\b{_AT_WORK}"
    rf"|who (?:are|were)(?: the| all| our| those| these)+(?: (?!{_OFFICE}\b)\w+)? {_MANY}\b{_AT_WORK})"
    rf"|^(?:(?:can|could|will) you |please |pls )*(?:name|identify)(?: me)?(?: (?:the|that|this|each|every|any|one))+"
    rf"(?: (?!{_OFFICE}\b)\w+)? {_ONE}{_AT_WORK} (?:(?:who|whos|that|thats|in|with|on|at|from)\b"
    r"|(?!(?:related|based|focused|rated|need|led)\b)\w+ed\b)"
    rf"|\b(?:which|what|whose) {_ONE} (?!(?:related|based|focused|rated|need|led)\b)\w+ed\b"
)
"""Somebody is to be named: "name the young people in custody", "which tenant complained"."""

_THING = (
    r"(?:parking|council tax|tax|bins?|permit|fine|ticket|pcn|penalty charge|licence|license|rent|benefits?|blue badge"
    r"|bus pass|boiler|heating|pothole|street ?light|bill|claim|library (?:book|card)|book|house|flat|roof|windows?"
    r"|road|drains?|fence|passport|garden waste|allotment|school place|care package|appointment|complaint)"
)
_WANTED_DONE = SeldomSaid(
    r"\b(?:cancel|pay|appeal|renew|dispute|refund|contest|fix|repair|mend|empty|collect|replace|clear|unblock|sort out"
    rf"|extend|challenge) my (?:\w+ ){{0,2}}?{_THING}\b"
    rf"|\b(?:apply for|order|renew|get me|book) (?:me )?(?:a|an|my) (?:new |replacement )?(?:\w+ )?{_THING}\b"
    r"|\b(?:book|arrange|request|reserve|get)(?: (?:me|us|myself|for me))?(?: (?:a|an|my|some|the|any|one|two|half))*"
    r" (?:annual leave|leave|holidays?|(?:days?|week|afternoon|morning|time) off|room|desk|taxi"
    r"|train|flight|hotel|car|parking space)\b(?! (?:figures?|data|park))"
    r"|\bcomplain about (?:my|the|a) (?:neighbours?|landlord|councillor|officer|noise next door)\b"
)
"""What a resident asks of the council itself: "can you cancel my parking ticket"."""


def refused_request(said: str) -> str:
    """Why it is refused (person, outside); empty for no reason. `said` are the words as they were typed."""
    return "person" if _WHO.search(said) else "outside" if _WANTED_DONE.search(said) else ""
