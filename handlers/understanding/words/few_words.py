"""How shortly, or that all of it, somebody wants to be told: "in thirty seconds", "two lines", "the three of them"."""

_COUNT = (
    r"(?:(?:no more than|about|or|one|two|three|four|five|ten|twenty|thirty|sixty|an?|half an?|just|few|couple of"
    r"|single|short|quick|max|\d+) )+"
)
_WORDS = r"(?:sentences?|words?|lines?|lin?ers?|paragraphs?|paras?|bullets?|bullet points?)"
_MOMENTS = r"(?:secs?|seconds?|mins?|minutes?)"
FEW_WORDS = (
    rf"in {_COUNT}{_WORDS}(?= |$)"
    rf"|{_COUNT}{_WORDS}(?: or (?:two|three|so))?(?: max| tops| only| please| pls| thanks| ta)*$"
    rf"|{_COUNT}{_WORDS}(?: or (?:two|three|so))?(?= (?:on|about|for|from|to say|saying|that)(?!\w))"
)
"""At the end, or leading to what it is about."""
FEW_MOMENTS = rf"(?:^(?:ok |so |right )?|(?<=§ ))in {_COUNT}{_MOMENTS}(?: flat)?(?= |$)|(?<=§ ){_COUNT}{_MOMENTS}$"
"""First thing or right behind a name; "in 60 seconds" elsewhere is of what is measured."""
_PARTS = r"(?:halves|parts|sides|ends|strands|bits|pieces|elements|portions)"
_SO_MANY = r"(?:two|three|four|five|six|\d+)"
ALL_OF_IT = (
    rf"(?<=\w )(?:(?:and |latest |figures |one |for )*(?:(?:all|both|the|each|every|whole|of) )*"
    rf"(?:{_SO_MANY} (?:of (?:them|these|those|em)|in one|together|at once)|both {_PARTS}|each (?:one|of them)"
    rf"|{_PARTS} of (?:it|them|that)|side by side|together|in one (?:go|message|answer|reply|breath|shot|hit))"
    rf"(?: of (?:it|them|that)| in one| in one go| together| please| pls| ta| thanks)*$)"
    r"|(?<=\w )(?:all of a sudden|out of (?:the blue|nowhere))(?= |$)"
    r"|^(?:kindly|please|pls) (?:advise|furnish|state|quote|specify|supply)(?: (?:me|us))?"
    r"(?: (?:of|on|as to|with))*(?= )"
)
"""Behind what is named these only say that all of it is meant, or lend force, or ask formally."""
