"""The words that turns of phrase about returns are made of."""

RETURN = r"(?:returns?|figures?|data|numbers?|outturns?|submissions?|updates?|input|info|stuff|homework)"
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

WHEN = (
    r"(?:when(?:s| is| are| will| do| does| can| could| may| are we| am i)?|(?:what|which|wot|whats the|the|on which"
    r"|on what|from what"
    r"|from which)(?: \w+)? (?:day|date|time|point)|at what point|how soon|how early|how long (?:before|until|till)"
    r"|earliest"
    r"|soonest|first (?:day|chance|date)|opening (?:date|day|time)|start(?:ing)? (?:date|day)|from when)"
)
OPENS = (
    r"(?:opens?|opened|opening|begins?|beginning|starts?|starting|kicks? off|kicking off|commences?|commencing"
    r"|goes? live|go live"
    r"|unlock|unlocks|unlocked|unlocking|accept|accepts|accepted|accepting|taking|take|want|expect|like"
    r"|becomes? available|be available|the off|get going|allowed"
    r"|able"
    r"|start date|the window)"
)
HAND_IN = (
    r"(?:submit|submitting|returns?|returning|send|sending|enter|entering|fill|filling|input|inputting|key|keying|file"
    r"|filing|put"
    r"|putting|give|giving|report|reporting|provide|providing|upload|uploading|log|logging|type|typing|do|doing"
    r"|complete"
    r"|completing|record|recording)"
)
RETURNED = (
    r"(?:returns?|return (?:period|window|round)|figures?|data|numbers?|submissions?|windows?|reporting(?: round"
    r"| period| window)?|rounds?"
    r"|collections?|data entry|portal|gates?|system|shop|@)"
)
"""When figures may first be given: how it is asked, what opens, what is done then, and of what."""
