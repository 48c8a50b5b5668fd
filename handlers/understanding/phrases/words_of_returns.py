"""The words that turns of phrase about returns are made of."""

RETURN = r"(?:returns?|figures?|data|numbers?|outturns?|submissions?|updates?|input|info|stuff)"
OTHERWISE = (
    r"(?:any |much |a lot |even |a bit |so |more )*(?:better|worse|up|down|red|amber|green|higher|lower|bad|on|back on"
    r"|back to|there)\b"
)
"""Behind "got" and "getting": how something goes, rather than a figure that comes."""
GIVEN = (
    r"(?:submitted|returned|sent|done|provided|entered|filled|filed|responded|replied|completed"
    r"|given|reported|in put|input|inputted|handed|put|updated|supplied|uploaded"
    rf"|got(?! {OTHERWISE}))"
)
SUBMIT = r"(?:submit|return|enter|send|fill|provide|complete|give|report|input|do|supply|upload|hand in)"
NOT = r"(?:not|hasnt|havent|hadnt|isnt|arent|didnt|never|hasn|haven|yet to|still to|still not|no)"

LATE = r"(?:late|overdue|unreturned|unsubmitted|outstanding)"
GAVE = (
    r"(?:gave|given|give|sent|send|put|entered|enter|submitted|submit|returned|reported|report|recorded|filled|fill"
    r"|typed|provided|supplied|said|keyed)"
)
