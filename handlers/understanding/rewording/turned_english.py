"""Turns of phrase put as others say them: what a telephone writes that was spoken to, kisses, English learned later."""

import re
from collections.abc import Container

from handlers.understanding.words.rewordings import Rewordings
from handlers.understanding.words.word_list import words

_RATED = r"\b(red[sz]?|amber[sz]?|green[sz]?|status|update|latest|trend|targets?|summary|owner|deadline)"
_NO_LENGTH = r"(?!(?:quarters?|qtrs?|months?|years?|yrs?|times|consecutive|plus|running|straight)\b)"
_IN_A_ROW = r"(?:running|in (?:a )?row|on the (?:trot|spin|bounce)|straight\b|back to back|consecutively|in succession)"
_NTH, _LENGTH = r"first|second|third|fourth|1st|2nd|3rd|4th", r"(?:quarter|qtr|half|year|month|one)"
_AGREEING = (
    r"(?:pls|plz|please|thats|that's|that is|it is|its|it's|right|correct|confirm|save|do it|go ahead|ok|okay|thanks"
    r"|ta|thx|n|and|no|or|fine|sure)\b"
)
"""Behind "y" at the beginning these say that it is a yes."""
_WHEN_SAID = r"(?:(?:last|this) (?:year|quarter|month|time|summer|winter|spring|autumn))"
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
_BESIDE = (
    r"(?:(?:set|put|held|placed|laid|stood) (?:beside|alongside|next to|up against)"
    r"|(?<!just )(?<!now )gone (?:agin|against))"
)
_ROUGHLY = (
    r"(?:(?:so|that's|that is|that was|which was|i think|i'd say|let's say|say|call it|about|around|roughly|ie|i\.e\.)"
    r"[\s,]+)+"
)
_DATED = rf"(?:(?:the |early |mid |late |start of |end of |spring |summer |autumn |winter )*(?:{_MONTH}|q[1-4]|20\d\d))"


def _how_it_is(found: re.Match[str]) -> str:
    return " ".join(filter(None, ("how is", found[3], found[2])))


_TURNED = Rewordings.of(
    (
        (r"\s+(?:question mark|full stop|exclamation mark|period end)\s*[.?!]*\s*$", ""),
        (r"\s+full stop\s+(?=\S)", ". "),
        (r"\s+comma\s+(?=\S)", ", "),
        (r"(?<=\bquarter )(?:too|to)(?=\s*(?:$|[?.!,]|please\b|pls\b|for\b|in\b))", "two"),
        (r"(?<=\bquarter )(?:won)(?=\s*(?:$|[?.!,]|please\b|pls\b|for\b|in\b))", "one"),
        (r"(?<=\bquarter )(?:for|fore)(?=\s*(?:$|[?.!,]|please\b|pls\b))", "four"),
        (r"[\s,.!?]+x{1,5}\s*$", ""),
        (r"\by\s+r(?=\s+\w)", "why are"),
        (r"\b(what|who|how|where|when|which|why|there|that)['’]?ve\b", r"\1 have"),
        (r"\b(what|who|how|where|when|which|why|there|that)['’]ll\b", r"\1 will"),
        (r"\byr(?=[\s-]end\b)", "year"),
        (r"\bfrom ((?:\S+\s+){1,3}?)onwards?\b", r"since \1"),
        (r"^\s*(?:no,? )?(?:sorry|oops|no),? i (?:wanted|was after|needed|asked for) (?=\S)", "no, i meant "),
        (
            (
                r"(?:(?<=\bhas )|(?<=\bhave )|(?<=\bhad )|(?<=\bdid )|(?<=\bdoes )|(?<=\bthat ))no[ -]one\b"
                r"|\bno[ -]one(?=\s+(?:has|have|had|is|was|did|does|will|ever|else|yet)\b)"
            ),
            "nobody",
        ),
        (r"\bno\.?\s+of\s+(?=[a-z])", "number of "),
        (r"\baswell\b", "as well"),
        (r"\b(?:residual|inherent|gross|net) high\s?[/x]\s?high\b", "high risks"),
        (
            (
                r"\bfrom (?:the )?(?:very )?(?:beginning|start|outset) of (?=(?:this|last|20\d\d)\b)"
                r"(?!.*\b(?:to|until|till|through)\b)"
            ),
            "since the start of ",
        ),
        (
            (
                r"\b(?:over|across|for|through|on) (?:a |some |the )?(?:much |rather |somewhat |bit )?(?:longer|wider) "
                r"(?:stretch|period|run|spell|span|while|time ?span|time ?frame|view|timescale|time)(?: of time)?"
                r"(?: than (?:just )?(?:a|one|the) (?:single |one |last |latest )?(?:quarter|month|year|period))?\b"
            ),
            "over time",
        ),
        (r"^\s*y\s*\?+\s*$", "why?"),
        (r"(?<![\w'’])t['’](?=[a-z]{2})", "the "),
        (rf"^\s*y\s+(?!{_AGREEING})(?=[a-z])", "why "),
        (r"(?<=[a-z]{3} )y\s*\?*\s*$", "why"),
        (r"\b(how|what|where|when|who|why|which)\s+r(?=\s+[a-z])", r"\1 are"),
        (r"\br(?=\s+(?:we|you|they)\b)", "are"),
        (r"\b(should|shall|will|must|can|could|would|may|might|to)\s+b(?=\s+\S)", r"\1 be"),
        (r"\b(reds?|ambers?|greens?)\s+2\s+(?=(?:red|amber|green)s?\b)", r"\1 to "),
        (
            r"\by(?=\s+(?:are|is|was|were|has|have|had|did|does|do|isn'?t|aren'?t|wasn'?t|weren'?t|didn'?t|hasn'?t)\b)",
            "why",
        ),
        (rf"{_RATED}\s+4\s+{_NO_LENGTH}(?=[a-z]{{3,}})", r"\1 for "),
        (
            r"^\s*(?:(?:and|so|ok)\s+)?how\s+(?:is|are|was|were)\s+(\S.*?)\s+(?:counted|measured|recorded|tallied)\s*\??\s*$",
            r"definition of \1",
        ),
        (r"^\s*what means\s+(\S.*?)\s*\??\s*$", r"what does \1 mean"),
        (r"\bfor (?:ages(?: and ages)?|yonks|donkey'?s years)\b(?! \d)", "for the longest time"),
        (r"\bsince (?=(?:\d+|one|two|three|four|five) (?:years?|months?|quarters?)\b)", "over the last "),
        (r"\bexec(?:utive)? (?:member|councillor|cllr)(s?)(?= (?:for|of|with|over)\b)", r"cabinet member\1"),
        (
            r"\b(?:corporate|executive|exec|strategic|interim) director(s?)(?= (?:for|of|over|in charge)\b)",
            r"director\1",
        ),
        (rf"\btwice (?={_IN_A_ROW})", "two times "),
        (r"\b(do|did|can|could|are|will|would|should|have) u(?= [a-z])", r"\1 you"),
        (rf"\bsince (?:[^\s,;?]+ ){{0,6}}?[^\s,;?]+\s*[,–-]+\s*{_ROUGHLY}(?={_DATED}\b)", "since "),
        (
            r"\blast (year|summer|winter|autumn|spring),? same (quarter|qtr|month|time|period|point)\b",
            r"same \2 last \1",
        ),
        (r"\b(what|wot|which) (?:pc|pct|p/c) (?=of\b|are\b|is\b)", r"\1 percentage "),
        (
            (
                r"\b(what'?s|wots|what is|which (?:\w+ )?(?:is|are)|that'?s|is|are) no"
                r" (?=(?:on (?:target|track)|at target|meeting|hitting|making|reaching|green)\b)"
            ),
            r"\1 not ",
        ),
        (
            (
                r"\b(are|is|been|keeps?|being|were|was) missing (?:(?:(?:the|their|its|our) )?(?:target|mark)\b"
                r"|(?:their|its|our) targets\b)"
            ),
            r"\1 off target",
        ),
        (r"\bhalf-?yearly\b", "half yearly"),
        (
            r"\b(my|our) own (?=(?:brief|portfolio|patch|remit|lot|area|team|service|directorate|department)s?\b)",
            r"\1 ",
        ),
        (r"^\s*what (?:all )?(?:sits|lies|falls|lives) (?=(?:in|within|under) (?:my|our)\b)", "what is "),
        (r"(?<=now )in['’]t\b|(?<=they )in['’]t\b|(?<=it )in['’]t\b", "isn't"),
        (
            (
                rf"\b(this (?P<when>{_MONTH}|quarter|qtr|month|year)\b.*?)"
                rf" (?:{_BESIDE}|against|agin|vs?|versus|compared (?:with|to)) last\s*[?.!]*$"
            ),
            r"\1 against last \g<when>",
        ),
        (rf"\b{_BESIDE}(?= )", "compared with"),
        (rf"\b(second|third|fourth|fifth|2nd|3rd|4th|5th) time (?={_IN_A_ROW})", r"\1 period "),
        (
            rf"\b({_NTH}) (quarter|qtr|half) (against|v|vs|versus|and|or|to|with) (?:the )?({_NTH})(?! {_LENGTH})\b",
            r"\1 \2 \3 \4 \2",
        ),
        (
            (
                r"\b(which|what) (?:bits?|parts?|sides?|ends?|corners?) of (?:the |our )?"
                r"(?:town|borough|district|city|county|council area|patch|area)(?=\s)"
            ),
            r"\1 area",
        ),
        (r"\b(?:un)?till? when(?= (?:i|we|do|must|should|can|have|shall|is|are)\b)", "by when"),
        (r"\b(i|we) must to (?=[a-z])", r"\1 must "),
        (rf"^\s*how it (was|is|went) ({_WHEN_SAID} )?(?=(?:the|our|my|with)\b)(.*?)\s*(?=[?.!]*$)", _how_it_is),
        (
            (
                r"\b(?:(?:the|our) )?(?:rubbish|refuse|waste|bins?) collecting\b"
                r"|\b(?:(?:the|our) )?rubbish (?:bins?|collections?)\b"
            ),
            "bin collection",
        ),
        (
            r"\b(the|our) rubbish(?=\s*(?:[?.!,]|$|(?:last|this|in|for|since|going|being|doing|getting|now|lately)\b))",
            r"\1 bins",
        ),
        (r"(?<=\bwhen )(i|we) (must|should|shall|need to|have to)\b", r"must \1"),
    )
)


_FOR = re.compile(
    r"(?<![\w.,%£/-])(?:(?P<before>[a-z]+)\s+)?4(?=\s+(?:my|our|me|us|the|this|last|all|each|every)\b)", re.IGNORECASE
)
_NUMBERED = words(
    "quarter qtr q period month week category stage level number no top worst best bottom last past first next"
)
"""Behind these a number counts, or tells which: "quarter 4 last year"."""


def turned(text: str, nouns: Container[str] = ()) -> str:
    """The text as somebody would type it who has had English for long and a keyboard before them.

    `nouns` are what this council's priorities, wards and so on are called, which may be numbered.
    """

    def said_for(found: re.Match[str]) -> str:
        before = (found["before"] or "").casefold()
        return found.group() if before in _NUMBERED or before in nouns else f"{found.group()[:-1]}for"

    text = _TURNED.said(text)
    return _FOR.sub(said_for, text) if "4" in text else text
