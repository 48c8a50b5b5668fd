"""Ways of asking for the news since somebody last looked: what is new, and what they missed."""

from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.word_list import words

_CHANGED = (
    r"(?:new|changed|changes?|different|differs|altered|moved(?: on)?|shifted|happened|happening|gone on|been going on"
    r"|developed|developments?"
    r"|fresh|updated|updates?|news|out of date|not the same|movement|occurred|cropped up|come up|come in|turned up"
    r"|been happening)"
)
_LOOKED = (
    r"(?:looked|checked(?: in)?|logged (?:in|on)|was (?:here|in|on|last in|last here)|visited|asked|came (?:in|on"
    r"|here)|popped in|been here"
    r"|last (?:here|in|on|looked|checked|logged in|asked|visited|came|saw|used)|saw (?:it|this|you)|used (?:this|you)"
    r"|opened (?:this|it|you)"
    r"|signed in|were (?:last )?(?:here|in)|went (?:away|off|on leave|on holiday)|left|did this|read (?:this|it))"
)
_LAST_LOOK = (
    rf"(?:(?:since|from|after|than)(?: (?:when|the last time|last time|the time|my|ive|the|last))*(?: (?:i|we)(?: last"
    rf"| have| had)?"
    rf" {_LOOKED}| (?:visit|look|login|log in|check|session|time i {_LOOKED}))|(?:last|previous) time (?:i"
    rf"|we) {_LOOKED}"
    r"|while (?:i|we) (?:was|wasnt|were|werent|have been|ve been) (?:away|off|out|gone|on (?:leave|holiday)|looking"
    r"|here|not here|not looking)"
    r"|(?:in|during) my absence|whilst (?:i was )?(?:away|off)|i (?:was )?last (?:looked|checked|logged in|was here))"
)
_AWAY = (
    r"(?:(?:just |im |am |been |ive been |ive just been |i was |now )*(?:back|away|off|out|on leave|on holiday"
    r"|returned)(?: (?:from|on|for|a|two|three|all|the)"
    r"(?: \S+){1,3}?| @| today| now)*)"
)
NEWS = SeldomSaid(
    r"(?<![\w§])(?:"
    rf"(?:whats|what is|what are|wots|wot|what|anything|any|has|have|hows|how has|which|tell me|give me|show me"
    rf"|everything|all)"
    rf"(?: (?:has|have|is|are|the|s|thats|that|of|anything|everything|much|bits|things|stuff|picture|it|gist|whats|on"
    rf"|been|all|latest|big))*"
    rf" {_CHANGED}(?: (?:at all|much|then|here|in any way|a bit))* {_LAST_LOOK}"
    rf"|(?:i|we) {_LOOKED}(?: \S+){{0,6}} (?:what|which|whats|anything)(?: \S+){{0,4}}? {_CHANGED}"
    rf"|{_AWAY}(?: (?:so|and|now|please|can you|could you|tell me|give me|the|gist|of|a|summary|quick|rundown|run"
    rf"|down))*"
    rf" (?:whats|what|what has|anything|has anything|have things|is there anything|any)(?: (?:has|is|s|have"
    rf"|been))* {_CHANGED}"
    r"|(?:bring|get) (?:me|us) (?:(?:back )?up to (?:speed|date)|in the loop)|catch (?:me|us) up|(?:i need |give me "
    r"|can i have |quick |a )*"
    r"catch ?up(?= |$)(?! (?:with|on|meeting|session|call))|fill (?:me|us) in|what(?:s| have| did|ve| has)? (?:i"
    r"|we)(?:ve| have| been)? miss(?:ed|ing)?"
    r"|what did i miss|(?:whats|what is|what are|wots|wot is|any|anything|give me|tell me|got any) (?:the |any "
    r"|all the )*(?:latest"
    r"(?: (?:developments?|news|updates?|changes))?|news|new developments?|developments?"
    r"|(?:recent )?changes)(?: (?:for me|please|then|today"
    r"|at all))*$|(?:anything|whats|what is|is there anything|something|owt) (?:fresh|new)(?: (?:for me|today"
    r"|to report|to tell me|at all|then))*$"
    r"|^(?:any )?(?:updates?|news)(?: (?:for me|please|then))*$)(?!\w)"
)
"""Where nothing else is said of what is wanted: no name, no colour."""

NEWS_WORDS = words("""
    new changed changes change different differs altered moved shifted happened happening developed developments
    development fresh updated updates update news date movement occurred cropped speed loop catch catchup fill miss
    missed missing latest gone going come same turned
    """)
"""A text that asks for news has one of these."""
