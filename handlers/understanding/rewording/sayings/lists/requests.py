"""That something is to be shown: "dig out the reds", "hit me with the reds"."""

from handlers.understanding.rewording.sayings.saying import Saying

_WHAT = r"(?= (?:the|a|an|all|any|my|our|every|those|whatever|what|which|some|just|only|reds?|ambers?|greens?)(?!\w))"

REQUESTS: tuple[Saying, ...] = (
    Saying(r"name and shame", "name"),
    Saying(
        (
            r"(?:pop|chuck|sling|hit|fire|ping|throw|toss|shoot|bung|lob|rustle|fling|fetch|grab|dig|reel|trot"
            r"|dish|whip"
            r"|feed|serve|spare|knock|draw(?! (?:me|us) (?:an?|the) (?:\w+ )?(?:line|curve)\b)"
            r"|furnish|provide|supply|treat) (?:me|us)(?: (?:up|out|off|over|with|across))*"
            rf"{_WHAT}"
        ),
        "show me",
    ),
    Saying(
        (
            r"^(?:(?:please|pls|can you|could you|would you|will you|just) )*(?:dig|root|pull|fish|trot|reel"
            r"|rattle|dredge"
            r"|drag|haul|fetch|seek|ferret|hunt|single|print|run|spit|churn|flush|sniff|suss|tease|spell|read)"
            r" (?:out|off|up)"
            rf"{_WHAT}"
        ),
        "show me",
    ),
)
