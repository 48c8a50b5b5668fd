"""Words said between two questions that ask for nothing: "sorry", "oh dear", "fancy that", "hang on"."""

_SIGHED = (
    r"(?:sorry|apologies|whoops|oops|whoopsie|oopsie|pardon me|excuse me|my (?:bad|mistake|fault|apologies)|oh dear"
    r"|dear me|dear oh dear|oh|ooh|ah|aha|hm+|um+|erm?|mm+|gosh|blimey|crikey|wow|yikes|ouch|eek|golly|heavens"
    r"|good grief|damn|dang|bother|drat|uh oh|well well|fancy that|well i never|who knew|interesting|fascinating"
    r"|surprising|i see|gotcha|understood|fair enough|(?:that )?makes sense|righto|rightio|nice|cool|neat|sweet|phew"
    r"|hooray|hurray|yay|shame|(?:what|thats|that is) a (?:shame|pity|worry|surprise|relief)|pity"
    r"|not (?:good|great|ideal|brilliant|so good)"
    r"|(?:thats|that is) (?:bad|awful|terrible|dreadful|worrying|disappointing|poor|interesting|nice|surprising)"
    r"|hang on|hold on|bear with me|one (?:sec|second|moment|minute)|just a (?:sec|second|moment|minute)"
    r"|let me (?:see|think))"
)
REMARKED = rf"^(?:(?:oh|ah|well|ok|so|right|hm+) )*{_SIGHED}(?: (?:{_SIGHED}|well|then|about that|me|again|indeed))*$"
"""All of a text that only remarks on what was told."""
