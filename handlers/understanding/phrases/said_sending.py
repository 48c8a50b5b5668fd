"""Being sent something again and again, in other words than "send": "Mondays: § to me", "let me have § on Fridays"."""

WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_UNIT = rf"(?:(?:working )?day|week|month|quarter|fortnight|{WEEKDAY}|mon|tues?|weds?|thurs?|fri|morning)"
NTH_OF = (
    r"(?:on )?the (?:first|second|third|fourth|last|1st|2nd|3rd|4th|final)"
    rf" (?:{_UNIT}|day|week) (?:of|in) (?:the|each|every|a) (?:month|quarter|year)"
)
"""A day of the month or the quarter, which is no rhythm that is kept: "on the first Monday of the month"."""
_RHYTHM = (
    rf"(?:(?:every|each)(?: (?:other|second|two|2|three|3))? {_UNIT}s?|{WEEKDAY}s|fortnightly|weekly|daily|monthly"
    rf"|quarterly|{NTH_OF})(?!\w)"
)
_TO_ME = (
    r"(?:to (?:me|us|my (?:inbox|email|mailbox|phone|desk))|in my (?:inbox|email|mailbox)|my way|from now on"
    r"|going forward|as standard)(?!\w)"
)
_LETS = r"(?:let|get) (?:me|us) (?:have|see|get)"

SENT_AGAIN = (
    rf"^(?:please |pls )?(?:on )?{_RHYTHM}.* {_TO_ME}"
    rf"|^(?:please |pls )?{_LETS} .*\b{_RHYTHM}|^(?:on )?{_RHYTHM}(?: please| pls)? {_LETS}\b"
    rf"|^(?!what|which|who|how|why|when|is |are |do |does ).*\b{_TO_ME}.* {_RHYTHM}(?: (?:please|pls))?$"
    rf"|(?:send|email|post|message|ping|dm|forward|text) (?:me|us) .*\b{NTH_OF}(?!\w)"
)
ALSO_SAID = rf"\b{_TO_ME}|^(?:please |pls )?{_LETS}\b"
"""What is said beside what is to be sent."""
