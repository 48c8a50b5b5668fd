"""Turns of phrase about what waits to be signed off."""

_WAITING = (
    r"(?:still )?(?:awaiting|(?:wait|waits|waiting) (?:for|on|to)|pending|needs?|needing|requires?|requiring"
    r"|outstanding|due for|ready (?:for|to)|left to|still to|to be|yet to be|for)"
)
_SIGNATURE = r"(?:sign(?:ed|ing)? ?offs?|signature|approved?|approval)"

SIGN_OFF: dict[str, tuple[str, ...]] = {
    "due.sign off": (
        rf"{_WAITING}(?: be| get)?(?: my| our| your| the| a| some| head of service| directors?)* {_SIGNATURE}(?= |$)",
        (
            r"(?:what|whats|which|anything|have|is there anything|how (?:many|much))(?: \w+){0,3}? (?:i|we|me|us)"
            r"(?: still| have| got| need| must| can| should)*(?: to)? (?:sign(?: off)?|approve)(?= |$)"
        ),
        (
            r"(?:what|whats|anything|something|any|figures|ones|which)(?: \w+){0,3}? (?:for (?:me|us) )?"
            r"to (?:sign off|approve)(?= |$)"
        ),
        r"(?:sign ?offs?|approvals?) (?:outstanding|pending|waiting|queue|still to (?:do|come)|backlog|left)",
        r"(?:outstanding|pending|overdue|my) (?:sign ?offs?|approvals?)(?= |$)",
        (
            r"(?:still |yet )*unsigned(?= |$)|(?:still )?(?:not|isnt|arent|hasnt been|havent been) (?:yet )?(?:been )?"
            r"(?:signed(?: off)?|approved)(?: yet)?(?= |$)"
        ),
        (
            r"(?:still |yet )*(?:not|isnt|arent|wasnt|werent)(?: yet| quite)* (?:final(?:ised|ized)?|firm|confirmed"
            r"|official|locked)(?: yet)?(?= |$)"
        ),
        (
            r"(?:who|whos|which \w+)(?: still)? (?:hasnt|havent|has not|have not|has (?:still )?to|have (?:still )?to"
            r"|needs? to)(?: still| yet)* (?:signed? off|sign|approved?)(?: yet)?(?= |$)"
        ),
    ),
}
