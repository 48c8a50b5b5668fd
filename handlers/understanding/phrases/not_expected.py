"""How people say that something is not to be expected: "won't make", "not likely to hit"."""

WILL_NOT = (
    r"(?:(?:wont|will not|wouldnt|would not|cant|cannot|can not|couldnt|could not)(?: (?:be able|manage) to)?"
    r"|unlikely to|(?:not|isnt|arent|never)(?: actually| really| now)? (?:going|likely|set|expected|on course|on track"
    r"|forecast|projected|predicted|able) to)(?: (?:actually|ever|now|even|all|quite))?"
)
"""What is not to be expected: "what won't make target"."""
