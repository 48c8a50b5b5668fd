"""Ways of thanking and praising: made of words of which one at least says thanks, and the others only go along."""

import re

_STRONG = (
    r"(?:thanks|thank(?:s a)? you|thankyou|thx|thnx|thanx|ta|ty|tyvm|tvm|tysm|cheers|diolch|merci|gracias|danke"
    r"|obliged|grateful"
    r"|appreciated?|bless|legend|star|lifesaver|life saver|gem|diamond|hero|angel|genius|marvel|godsend|treasure|ace"
    r"|brill|brilliant"
    r"|lovely|smashing|superb?|fab|fabulous|fantastic|wonderful|marvellous|perfect|excellent|grand|champion|magic"
    r"|splendid"
    r"|terrific|cracking|bravo|kudos|nice one|good (?:stuff|job|work|bot|boy|girl|lad|answer|one|man)|nice (?:work|job"
    r"|bot|answer)"
    r"|great (?:stuff|job|work|answer|help|bot)|top (?:bot|man|job|stuff|work|marks|notch|banana)|well (?:done|played)"
    r"|(?:most|very|so"
    r"|too) (?:kind|helpful|useful|good of you)|kind of you|did the trick|does the trick|does the job|spot on|hats off"
    r"|sorted|no further"
    r" questions|made my (?:day|life)|saved (?:me|my)|(?:just|exactly|precisely) what i (?:needed|wanted|was after"
    r"|was looking for"
    r"|was hoping for)|all i (?:needed|wanted|need)|thatll do|that will do|job done|much love|happy with that"
    r"|couldnt ask for more"
    r"|owe you (?:one|a (?:pint|drink|coffee))|works for me|really helps|that helps|big help|handy)"
)
_ALONG = (
    r"(?:ok|okay|oh|ah|great|right|good|nice|many|very|very much|much|so|so much|that|thats|that is|was|is|really|all"
    r"|a|an|the|you|youre"
    r"|you are|your|for|it|this|again|now|then|mate|pal|love|bot|outturn|team|both|everyone|lot|lots|bunch|million|ton"
    r"|help|of|to|me|us"
    r"|my|i|im|am|just|what|and|quick|speedy|reply|answer|response|figures?|info|information|hi|well|yes|yep|yeah|more"
    r"|most|absolutely"
    r"|absolute|total|proper|indeed|sir|boss|buddy|friend|dear|duck|hun|no problem|for now|as ever|as always"
    r"|from (?:me|us|all of us)"
    r"|giving|getting|back|sending|sorting|doing|finding|with|on|in|advance|be|bye|goodbye|stuff|one|always|everything"
    r"|got|ta|cool|wow"
    r"|amazing|blimey|such|real|kindly|me|done|ever|muchly|loads|heaps|so far|an absolute|time|today|this morning"
    r"|useful|helpful|enough|quite|pretty|rather|lot)"
)
THANKED = (
    rf"^(?=.*(?<!\w){_STRONG}(?!\w))(?:(?:{_STRONG}|{_ALONG})(?: |$))+$",
    (
        r"^(?:.* )?(?:could(?:nt| not| never)(?: have)?(?: \S+){0,6}|(?:id|i would) (?:be|have been)(?: \S+){0,3}"
        r"|where would (?:i|we) be"
        r"|what would (?:i|we) do|lost) without you(?: .*)?$"
    ),
)
"""All of a text that only thanks."""
_PRAISE = (
    r"(?:great|lovely|brill|brilliant|perfect|cool|nice|smashing|grand|fab|champion|magic|super|spot on|that helps)"
)
THANKED_SHORTLY = re.compile(
    r"^(?:(?:ok|okay|great|lovely|oh|ah|cool|right|nice|brill|perfect) )*"
    r"(?:ta (?:very|so|ever so|muchly|loads|mate|love|duck|pal|hun|again|for (?:that|this|your)|x)(?!\w)(?: \w+){0,3}"
    rf"|(?:ok |okay |oh |ah |right )*(?:{_PRAISE} )+ta|(?:no|nope|nothing else|nothing more|thats all|thats it) ta)$"
)
"""Thanks, though households in temporary accommodation may be called "TA"."""
