"""Turns of phrase put as others say them: what a telephone writes that was spoken to, kisses, English learned later."""

import re

_RATED = r"\b(red[sz]?|amber[sz]?|green[sz]?|status|update|latest|trend|targets?|summary|owner)"
_NO_LENGTH = r"(?!(?:quarters?|qtrs?|months?|years?|yrs?|times|consecutive|plus|running|straight)\b)"
_TURNED = tuple(
    (re.compile(pattern, re.IGNORECASE), instead)
    for pattern, instead in (
        (r"\s+(?:question mark|full stop|exclamation mark|period end)\s*[.?!]*\s*$", ""),
        (r"\s+full stop\s+(?=\S)", ". "),
        (r"\s+comma\s+(?=\S)", ", "),
        (r"(?<=\bquarter )(?:too|to)(?=\s*(?:$|[?.!,]|please\b|pls\b|for\b|in\b))", "two"),
        (r"(?<=\bquarter )(?:won)(?=\s*(?:$|[?.!,]|please\b|pls\b|for\b|in\b))", "one"),
        (r"(?<=\bquarter )(?:for|fore)(?=\s*(?:$|[?.!,]|please\b|pls\b))", "four"),
        (r"[\s,.!?]+x{1,5}\s*$", ""),
        (r"(?<![\w.,%£/-])4(?=\s+(?:my|our|me|us|the|this|last|all|each|every)\b)", "for"),
        (rf"{_RATED}\s+4\s+{_NO_LENGTH}(?=[a-z]{{3,}})", r"\1 for "),
        (r"^\s*what means\s+(\S.*?)\s*\??\s*$", r"what does \1 mean"),
        (r"\bsince (?=(?:\d+|one|two|three|four|five) (?:years?|months?|quarters?)\b)", "over the last "),
        (r"(?<=\bwhen )(i|we) (must|should|shall|need to|have to)\b", r"must \1"),
    )
)


def turned(text: str) -> str:
    """The text as somebody would type it who has had English for long and a keyboard before them."""
    for pattern, instead in _TURNED:
        text = pattern.sub(instead, text)
    return text
