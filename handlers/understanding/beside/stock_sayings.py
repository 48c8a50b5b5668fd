"""Everyday sayings that accompany whatever is asked, and ask, narrow and tell nothing: "off the top of your head".

One a line, in small letters without apostrophes; "(a|b|)" is either or neither, "#" a number, and a line goes on after
a backslash. What takes something back ("never mind", "oops") is none of them.
"""

import re

ANYWHERE = r"""
(do you (happen to |)know |do you remember |can you (say|tell me) |just |)(off|from) (the |)top of (your|ur|\
    yer|my|ones) heads?
(do (you|ye) know |)(offhand|off hand|per chance|perchance)
(oh |)my (goodness|gosh|giddy aunt|days)
(oh |)(goodness|gracious) (me|gracious)
(oh |)good (grief|lord|heavens|gracious|golly)
(oh |)(heavens above|dear me|dear oh dear|deary me|dearie me|lordy)
(blimey|crikey|cripes|crivvens|strewth|jeepers|gordon bennett|yikes|phew|whew|wowee)
(flipping|flippin|bloody|bleeding|blooming) (heck|hell|nora)
for (goodness|heavens?|petes?|pitys?|christs?|gods?) sakes?
for crying out loud
bless (his|her|their|your) (little |)(cotton socks|hearts?)
bless (em|them|him|her|you|us)
god (bless|love) (em|them|him|her|you|us)
(youre|you are|ur) (a|an|such a|the) (right |absolute |real |total |)(star|legend|angel|gem|lifesaver|\
    treasure|hero|saint)
i owe you (one|a pint|a drink|a coffee|big time)
(very |)much (obliged|appreciated)
(many |)thanks (in advance|a million|a bunch|ever so much|ever so|so much|very much|awfully|kindly|a lot|loads)
(ta|thanks) (muchly|ever so much|ever so|very much|a lot)
thank (you |ye |)(ever so much|so much|very much|kindly|in advance)
(lol|haha|hahaha|hehe|rofl|lmao|tbh|imo|imho|fwiw|iykyk|iirc|afaik|idk|smh|ngl|icymi|ttyl|tysm|tyvm)
(if |)(i |we )(may|might) (be so bold|ask|enquire|inquire)
(may|might) i (just |)(ask|enquire|inquire|be so bold|trouble you)
if (its|it is|thats|that is) (not too much (trouble|bother)|no (bother|trouble)|ok|okay|alright|all right|\
    allowed)
if (that|it|this) (makes|made) (any |)sense
(at|in) your (own |earliest )(convenience|leisure|time|good time)
(as |)(quick|fast|soon) as you (can|like|are able)
(chop chop|pronto|sharpish)
between (you and me|ourselves|you me and the gatepost)
(dont|do not) (tell anyone|tell anybody|tell a soul|quote me|judge me|shoot the messenger)
call me (nosy|nosey|old fashioned|cynical|picky|fussy|paranoid|daft|stupid|a cynic|a pessimist)
(humour|indulge|excuse|forgive|pardon|spare) (me|my blushes|my ignorance|the typos|my french|my typing|\
    my spelling|the typing|the spelling)
(i |)beg (your |)pardon
(sorry |apologies )(to|for|if|about) (be|being|im being|i am being) (a|an|such a|) ?(pain in the neck|pain|\
    nuisance|bother|pest|dim|slow|thick|dense|stupid)
(sorry |)(to|for) (bother|bothering|pester|pestering|trouble|troubling|nag|nagging) (you )?(again )?
sorry (to|for) (ask|asking|keep asking|chase|chasing) (you )?(again )?
(sorry if |i know |)(ive|i have|you have|youve) (already |)(asked|answered) (this |that |it |)(before|already)
(ive|i have) (clean |completely |)(forgotten|forgot)( already| again|)
(my |)memorys? (is |)(terrible|shocking|going|gone|not what it was|like a sieve|awful)
i (can never remember|always forget)
(its |)gone (clean |right |)out of my head
(its |it is |)on the tip of my tongue
(but |)no such thing as a (silly|stupid|daft) question
curiosity got the better of me
(its |this has |it has |)been (bugging me|on my mind|nagging at me)
it kept me (up|awake)( all night| last night|)
couldnt sleep for thinking about it
(i |)(really |)(need|could do with|could murder) an? (holiday|drink|coffee|brew|cuppa|break|lie down|nap|\
    pint|rest)
roll on (friday|the weekend|christmas|summer|easter|monday|tuesday|wednesday|thursday)
is it (friday|home time|christmas|lunchtime|the weekend) yet
happy (monday|tuesday|wednesday|thursday|friday|new year|christmas|easter)
(chucking|bucketing|tipping|hissing|pouring) (it |)down(( again| here| out| outside)+|)
(fat fingers|fat thumbs|clumsy fingers|clumsy thumbs|predictive text|autocorrect|stupid autocorrect)
(these|my) (thumbs|fingers) are too (big|cold|fat)
(guess what|ill tell you what|tell you what|mark my words|would you (believe|credit) it|fancy that|\
    would you believe)
(you couldnt|couldnt) make it up
(what was i saying|what do you call it|whatchamacallit|whatsit|wotsit|thingy|thingummy|thingumajig|\
    thingymajig|whatsername)
(as a matter of fact|as luck would have it|for what its worth|if you ask me|ask me another)
(to be (fair|honest|frank|blunt)|in all honesty|if im honest|hand on heart|truth be told)
while (im|i am|youre|you are|were|we are) (here|at it|on)
(dont|do not) ask (me |)(why|how)
(god|lord|goodness|heaven|heavens|christ) (knows|alone knows)
(be a (love|dear|pal|sport|good lad|good lass|darling)|theres a (good lad|love|dear|good lass|good chap|pet|\
    poppet))
(do (us|me) a favour|help me out here|put me out of my misery|dont keep me in suspense)
(fingers crossed|touch wood|knock on wood|wish me luck|brace yourself|here goes nothing)
(hit me with it|give it (to |)me straight|dont spare me|lay it on me)
give (me|us) the bad news
(one word|a number|a ballpark|a rough idea|a guess|a line|just the number|the number) (will|would) (do|\
    be fine|suffice)
(just the (number|figure)s?|a number|one word|the number) (is |)fine
(short and sweet|nothing fancy|ill be brief|ill keep it short)
(got to|gotta|must) (dash|run|fly|shoot|scoot)
(speak|see you|catch you|talk) (later|soon)
(entirely |)(up to you|your call)
whatever you (think best|think|reckon|prefer)
(you know best|youre the expert|you are the expert)
(i |)(dont trust my own maths|did the sums twice|cant add up|hate spreadsheets|hate numbers|hate maths)
(maths|statistics|numbers|sums|figures) (was|were) never my (thing|strong point|strong suit|forte)
(numbers|spreadsheets|figures|statistics|stats) (make|hurt) my (head|brain|eyes)( hurt| ache| spin| bleed|)
my (head|brain|heads|brains) (is |)(spinning|fried|mush|mince|hurting|scrambled|pounding|aching)
(its |)all (greek|double dutch) to me
colour me (confused|surprised|sceptical|shocked)
(not before time|better late than never|sooner rather than later|the sooner the better|all in good time)
(last but not least|first things first)
(okey dokey|okey doke|okie dokie|fair dos|righto|righty ho|rightio)
(no|not a) (worries|problem|probs|prob|biggie)
(dont worry|no harm done|hey ho|such is life|it is what it is)
(it |things |that |)(could|might) (be|have been) (better|worse)
(with any luck|god willing|all being well|inshallah|please god|weather permitting)
(innit|ennit|intit|int it)
(now in a minute|in a (minute|mo|tick|jiffy)|in two (ticks|shakes))
(when|if) (you|ye|u) (get|have|got|can find|can spare) (a|five|#|two|) ?(minute|minutes|mins|min|sec|mo|\
    moment|ticks|tick|second|chance)
(when|if) (youve|you have) (got |)(a|five|#|two) (minute|minutes|mins|min|sec|mo|moment|ticks|tick|second)
(strong |cup of |mug of |a |)(coffee|tea|brew|cuppa|biscuit) in hand(( before (group|cabinet|council|\
    scrutiny|work)| and)|)
(nice |)(cup of tea|cuppa|coffee|brew) (at the ready|on the go)
(if you )?know what i mean
like i (say|said)
"""
"""Told by their words alone, at either end of what is asked or between marks."""

AT_THE_END = r"""
(do|dyou|would|dye) (you |ye |yous |)(happen to |)(know|think|reckon|remember|recall)( at all|)
(do|would|dont|wouldnt) (you|ye) not (know|think|reckon)
(what do|what would) (you|ye) (think|reckon|say)
(dont|wouldnt) (you|ye) (think|say|reckon)
(any idea|any ideas|any clue|by any chance)
(does|do) (anyone|anybody) (know|remember)
(as|if) you please
(will|would) you
please and thank you
(isnt it|aint it|arent they|dont they|werent they|havent we|dont we|wont they|isnt he)
bless
(goodness|blimey|crikey) knows
in a bit
"""
"""Behind what is asked; before it, "do you think" asks."""

BETWEEN_MARKS = r"""
(just |only |)(a |one |)(wee|quick|small|little|brief|short|simple|silly|daft) (question|q|query|one)(\
     for you| please|)
(just |)(for|by way of) (comparison|context|interest|the record|my own interest|completeness|info|\
    information)
(oh |)(goodness|gosh|gracious|heavens|lord|lor|golly|crumbs|heck|bless|wow|whoa|omg|jeez|dear|ouch|ugh|oof|\
    grief|jings)
(well |)(i never|ill be blowed|blow me|blow me down)
can you believe (it|that)
what (on earth|in the world|the heck|the hell|the devil|the dickens|the blazes)
(you|such a) (absolute |little |)(star|legend|angel|gem|lifesaver|treasure|hero)
(ta|thanks|cheers|thank you|thankyou|thx|tx|diolch)
(btw|fyi|jk|brb|bbl|ffs|lolz|ha ha|ha)
(does|did) (that|it|this) make (any |)sense
am i making (any |)sense
make (any |)sense
(im|i am|i was|) ?(just |only )(being |)(nosy|nosey|a nosy parker|curious|asking|wondering|checking|saying|\
    thinking( aloud| out loud|))
(ignore|excuse) (spelling|the typos|typos|typing)
i (really |)(should|ought to) know (this|that|it|)
(a |its a |)(daft|stupid|silly|dumb|basic) (q|qn|question|one) (i know|but|probably|perhaps|sorry)
(its |what )?a (long|busy|mad|funny) (day|week|month)
(im |i am |)(absolutely |)(shattered|knackered|exhausted|all at sea|confused|none the wiser|lost|stumped|\
    baffled|puzzled)
(monday|friday) (mornings|afternoons|morning|afternoon) eh
(raining|pouring|freezing|snowing|baking|boiling|roasting)(( again| here| out| outside| in here|\
     in this office| down here| up here)+|)
(can|do) you hear me
are you (there|awake|still there|listening|receiving me)
(i tell (you|ye)|believe me|trust me|i trust you|you know me)
(let me|lets) (think|see|have a think)
(where was i|whats the word)
(same as (ever|usual|always)|as (usual|ever|always|per usual|per)|business as usual)
(matter of fact|incidentally|by the by|speaking of which|that reminds me|on (another|a different) note)
(before i forget|while i (remember|think of it))
who knows( why|)
(tidy|lush|champion|proper job|canny|belter|braw|gradely|bostin|mint|class|lovely jubbly|theres lovely)
(help a (girl|lad|lass|guy|man|woman) out|give it me straight)
(no pressure|here goes|be gentle|be honest|let me have it|spit it out|come on|come on then|go on)
(in round (numbers|figures)|ballpark|a ballpark|give or take|or thereabouts|roughly|roughly speaking)
(keep it (simple|short|brief|clean)|a (word|number|line|guess))
(i must|ive got to|i have to|have to|got to|gotta|must) (go|dash|run)
(laters|chat later|over to you|back to you|your shout|you decide)
back in (a (bit|mo|tick|sec|minute|jiffy)|#|five|ten)
(im|i am|i was|) ?(a (bit|tad|little) |getting |really |)(worried|concerned|nervous|anxious)
should (i|we) be (worried|concerned|worrying)
(surely not|that cant be right|thats a lot|thats better|thats not great|not great|not ideal|about time( too|))
(one (last|more|other|final|quick) thing|(another|final|one more) thing|one for you|quick one for you)
(fair enough|fair play|sound|sorted|cool beans|not to worry|no matter|hopefully|anyhow|anyway)
(eh|hey|yeah|hun|hon|luv|love|duck|pet|hen|hinny|pal|bruv|fam|bab|babs|as i (say|said)|as they say)
(is|would) (that|it|this) (be |)(possible|ok|okay|alright|all right|allowed)
in a (sec|second|bit)
(just |)(got in|off a call|off another call|off the phone|out of a meeting|come off a call|finished a call)
(ye ken|ken|you know|you see|mind you|my word)
(the dog|dogs|the cat|cats|the bairn|the baby|babys) (is |)(barking|crying|on the keyboard|on my lap|asleep)
"""
"""So only where marks part them from what is asked: without these they may be part of it."""

LEADING = "oh ooh ah well so and but now ok okay right hi hello hey morning aye"
TRAILING = """
love duck pet hen hinny mate pal chuck cocker petal flower darling sweetheart bud buddy boss chief all guys please pls
x xx xxx again then though too mind eh sorry anyway chaps folks everyone team dear
"""


def as_patterns(lines: str) -> tuple[str, ...]:
    """Each line as a pattern of words with one space behind each."""
    whole = re.sub(r"\\\n *", "", lines).replace("#", r"\d+").replace("(", "(?:")
    return tuple(whole.strip().splitlines())
