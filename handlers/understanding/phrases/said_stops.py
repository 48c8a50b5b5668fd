"""Ways of saying that what is sent again and again shall stop, right after it was asked for or named as such."""

from handlers.understanding.words.seldom_said import SeldomSaid

_ENDS = (
    r"(?:stop|stops|stopped|cancel|cancelled|end|quit|cease|halt|drop|scrap|kill|bin|ditch|pause|suspend|discontinue"
    r"|terminate"
    r"|unsubscribe|deactivate|disable|mute|silence|lose|delete|remove|clear|forget|undo|revoke|withdraw|shelve|dump"
    r"|axe|chuck)"
)
_APART = (
    r"(?:(?:switch|turn|call|cut|shut|knock|sign|opt|come|pack|take|get|put|leave|count|strike"
    r"|cross)(?: \S+){0,6}? (?:off|out|in|down|on the head|a stop to|an end to|alone|up))"
)
_SENT = (
    r"(?:(?:that|this|it|these|those|them|reds?|ambers?|greens?|lists?|messages?|emails?|updates?|digests?|posts?"
    r"|reminders?|pings?"
    r"|alerts?|notifications?|sending|reports?|ones?|more|further|of)(?!\w))"
)
STOPS = SeldomSaid(
    rf"(?<!\w)(?:{_ENDS}|{_APART}"
    r"|no (?:more|longer|further|call|need|point)|enough|(?:dont|do not|didnt|wont|not)(?: \w+){0,3}? (?:want|need"
    r"|send|bother|message"
    r"|email|post|read|care|look at|use|require|fancy|wish)|not interested|opt(?:ing)? out|leave me|give (?:it"
    r"|me) a (?:rest|break)"
    r"|pull the plug"
    r"|had enough|sick of|fed up|tired of|drowning|too many|rather you|rather not|changed my mind|instead i ?ll"
    r"|ill look myself"
    r"|(?:would|could) you not|(?:get|take) me off|count me out|out of (?:that|the) list)(?!\w)"
)
"""Said once something was to be sent again and again; and only where nothing is asked."""

NAMED_STOPS = (
    r"^(?:please |pls |can you |could you |can we |i want to |id like to |i want you to |id like you to |just |ok "
    r"|so )*"
    rf"(?:{_ENDS}|switch off|turn off|call off|opt out of|take me off|get me off|unsubscribe me from|sign me off)"
    r" (?:\S+ ){0,3}?(?:(?:weekly|daily|regular|automatic|automated|recurring|scheduled|standing|mondays?"
    r"|tuesdays?"
    r"|wednesdays?|thursdays?|fridays?|morning|every(?:day)?)(?: \S+){0,3}? (?:reds?|ambers?|greens?|lists?|messages?"
    r"|emails?|updates?"
    r"|reminders?|summar(?:y|ies)|reports?|headlines)"
    rf"|(?:reds?|ambers?|greens?|lists?|messages?|emails?|updates?|reminders?|{_SENT}) (?:every|each|on (?:mon|tues"
    rf"|wednes|thurs|fri)days?))(?= |$)"
)
"""Said of what is named as sent again and again, whatever was said before."""
