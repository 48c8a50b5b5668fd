"""How shortly somebody wants to be told, which is none of what is asked about: "in thirty seconds", "two lines"."""

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
