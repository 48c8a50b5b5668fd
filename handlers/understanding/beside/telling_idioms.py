"""Turns of speech that have a word of asking or of limiting in them and ask and limit nothing."""

import re

_TO_DO = r"(?:ask|start|turn|do|say|try|call|ring|contact|go|tell|begin|think|use|work|look)"
_ASKS_NOTHING = re.compile(
    rf"\b(?:who|whom|what|where|how|when|which \w+)(?: else)? to {_TO_DO}\b"
    r"|\bwhat an? \w+(?: \w+)?$|\bwhat (?:he|she|they|it)(?:'?s|'?re)? (?:like|on about|up to)\b"
    r"|\b(?:if|when) you (?:know|see) what i mean\b"
    r"|\b(?:can'?t|could ?n'?t|cannot|trying to) (?:seem to )?find\b|\bto find out\b|\bfound out\b"
    r"|\bgive (?:me|us) (?:a|one|two|five) (?:secs?|seconds?|minutes?|mins?|mo|moment|hand|break|shout)\b"
    r"|\bhow(?:'?s| are| is) (?:you|things|tricks|life|it going|the family)\b"
    r"|\blet(?:'?s| me| us) (?:see|think|know)\b|\btell me(?: this| something| straight| honestly)?$"
    r"|\b(?:(?:can|could|would|will) you )?(?:please )?(?:do me a (?:favour|solid)|help(?: me)?(?: out| please)?$)"
    r"|\b(?:would|do) you mind\b|\bif you (?:please|like|dare)\b"
    r"|\bonly (?=me\b|asking\b|joking\b|human\b)|\bleave you (?:alone|in peace|be|to it)\b"
    r"|\b(?:annual|sick|on) leave\b|\bthe other (?:day|night|week|evening)\b"
    r"|\bdropp?(?:ed|ing)? (?:me|in|by|round)\b|\bsince (?:this morning|breakfast|lunch|the early hours)\b"
    r"|\b(?:last|easy|quick|tricky|hard) one\b|^one for you\b"
    r"|\bward (?=walkabout|surgery|work|meeting|forum|members?\b|councillors?\b|colleagues?\b)"
    r"|\b(?:first|last) thing(?: in the morning| at night)?\b|\bbest (?=wishes|regards)|\bdoing (?:my|our) best\b"
    r"|\bhave an? (?:good|nice|lovely|great|fab|safe) \w+|\bbetween (?:you and me|us|ourselves)\b|\bover and out\b"
    r"|\b(?:in (?:your|ur) own time|at (?:your|ur|my) (?:own )?leisure)\b"
    r"|\bwhen(?:ever)? (?:it |that )?suits\b|\blong story short\b|\bin a nutshell\b"
    r"|\b(?:much |really )?appreciate (?:it|this|that|your|the)\b|\bcut to the chase\b"
    r"|\b(?:my|our) own (?:peace of mind|sanity|benefit|sake|reference|info(?:rmation)?|curiosity|records"
    r"|interest|good)\b"
    r"|\blook(?:ing)? (?:daft|silly|stupid|bad|foolish|clever|an? (?:fool|idiot|mug|plonker|prat|right \w+))\b"
    r"|\bfor the life of me\b",
    re.IGNORECASE,
)
"""What has a word of asking or limiting in it, and asks or limits nothing: "who to ask", "the other day"."""
_OF_ONESELF = " i "
"""What is put in its place: it tells only of whoever says it."""
_LED_IN = re.compile(
    r"^(?:(?:and|but|so|because|cos|coz|bc|since|while|though|although|then|also|well|right|ok|okay|sorry|just|plus|or"
    r"|(?:when|whenever|if|before|after|as)(?= (?:you|u|ya|i|im|ive|i'm|i've|we)\b))\b[\s,]*)+",
    re.IGNORECASE,
)


def as_told(text: str) -> str:
    """The clause with what only tells of whoever says it put as "i", and without what connects it."""
    return _LED_IN.sub("", _ASKS_NOTHING.sub(_OF_ONESELF, text))
