"""Lists and counts as they are noted in short: "red x3", "# red / # rated", "red since at least May, unbroken"."""

from handlers.understanding.words.rewordings import Rewordings

_COLOURS = r"(?:reds?|ambers?|greens?)"
_RUNNING = (
    r"(?:\s+(?:quarters?|qtrs?|periods?|times))?(?:\s+(?:running|in a row|on the \w+|straight|consecutive(?:ly)?))?"
)
_NUMBER_OF = r"(?:#|nos?\.?(?: of)?|number of|how many)"
_UNBROKEN = (
    r"(?:and )?(?:unbroken|uninterrupted(?:ly)?|continuously|solidly|non[ -]?stop"
    r"|with(?:out| no) (?:a |any )?(?:break|gap|interruption|let[ -]?up)s?)"
)
_SHORT_WHILE = (
    r"(?:an?|one|two|three|five|ten|\d+)[ -]?(?:secs?|seconds?|mins?|minutes?)"
    r"(?:[ -](?:version|spare|max|tops|only|please|pls|if that))?"
)
_TIME = (
    r"(?:(?:the )?(?:end|start|middle) of|\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3}|q[1-4]\b|xmas\b|christmas\b|20\d\d\b"
    r"|(?:next|this) (?:week|month|quarter|year)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b))"
)
_HAVING = r"(?:(?:i(?:'?ve| have)?|we(?:'?ve| have)?) )?(?:only )?(?:got |have )?(?:about |just |in )?"
_NOTED = Rewordings.of(
    (
        (rf"\b({_COLOURS})\s*[x×]\s?([2-9])\b{_RUNNING}", r"\1 for \2 quarters running"),
        (rf"\b([2-9])\s?[x×]\s+(red|amber|green)\b{_RUNNING}", r"\2 for \1 quarters running"),
        (
            (
                rf"\b({_COLOURS})\s*(?:/|out of|over|of|vs?\.?|versus)\s*{_NUMBER_OF}\s*"
                r"(?:(?:are|were|is|of|all|the|those|that|have been|been|being)\s+)*(?:rated|in total|total|all)\b"
            ),
            r"\1",
        ),
        (rf"(?:#|\bnos?\.)\s*(?:of\s+)?(?={_COLOURS}\b)", "number of "),
        (
            (
                rf"\b((?:{_COLOURS}|worst|best|top)\b.*?)[\s,;-]+(?:max(?:imum)?(?: of)?|no more than|at most)"
                r"\s+(\d{1,2})(?=(?:\s+(?:please|pls))?[.!\s]*$)"
            ),
            r"\1, \2 at most",
        ),
        (r"\s*(?:!=|<>|≠)\s*(?=[a-z])", " not "),
        (r"(?:<=|=<|≤)\s*(?=" + _TIME, "by "),
        (r"(?<=\bdue )\s*<\s*(?=" + _TIME, "before "),
        (r"\b(trend|chart|graph|history)\s+(\d{1,2})\s?m\b", r"\1 over the last \2 months"),
        (r"\b(\d{1,2})\s?m (?=(?:trend|chart|graph|history)\b)", r"last \1 months "),
        (r"\b(last|past|previous|prev|next)\s+(\d{1,2})\s?(?:m|mo)\b(?!\s*(?:£|pounds))", r"\1 \2 months"),
        (r"\b(last|past|previous|prev|next)\s+(\d{1,2})\s?q(?:s|rs)?\b", r"\1 \2 quarters"),
        (r"\b(last|past|previous|prev|next)\s+(\d{1,2})\s?y(?:s|r|rs)?\b", r"\1 \2 years"),
        (
            r"\b(?:an?|one|1|(?<=last)|(?<=past)) ?(?:year|yr)s? (?:and|n|&) (?:a )?half\b(?![ -]?y(?:ea)?r)",
            " 18 months",
        ),
        (
            r"\b(?:two|2) (?:and|n|&) a half (?:years?|yrs?)\b|\b(?:two|2) (?:years?|yrs?) (?:and|n|&) a half\b",
            "30 months",
        ),
        (r"\b((?:this|last|next|that) time) (?:a)?round\b(?! the\b)", r"\1"),
        (r"\bsince at (?:the )?(?:very )?(?:least|latest|earliest)\b", "since"),
        (rf"\b(since (?:[\w/'’]+[ ,]+){{1,4}}?){_UNBROKEN}(?=[\s.,;?!]|$)", r"\1"),
        (r"(?:^\s*|\b(?:an?|the|quick|your) )one[- ]liner (?=(?:on|for|about)\b)", "summary "),
        (rf"^\s*{_HAVING}{_SHORT_WHILE}\s*(?:[-–—:,;.!?]+\s*)+(?=\w)", ""),
    )
)


def with_notes_written_out(text: str) -> str:
    """The text as somebody would say it who does not note it in signs."""
    return _NOTED.said(text)
