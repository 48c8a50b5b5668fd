"""What is refused of one person, whose name stands as ¤: how good they are, what they earn, how they are."""

from handlers.understanding.words.seldom_said import SeldomSaid

SOMEBODY = "¤"
_THEIR = r"(?:his|her|their|hers|theirs)"
_GOOD = (
    r"(?:any (?:good|use|cop)|(?:much )?(?:good|use) at|(?:really |actually )?up to (?:it|scratch|much|standard"
    r"|speed with"
    r"|the (?:job|task|mark|role|challenge))|(?:not )?(?:good|strong|experienced|qualified) enough|competent|capable"
    r"|incompetent|useless|hopeless|rubbish|lazy|idle|hard ?working|diligent|trustworthy|overpaid|underpaid|cutting it"
    r"|cutting the mustard|pulling|slacking|skiving|the right (?:person|man|woman|one)|fit (?:for|to)|well liked"
    r"|popular"
    r"|worth (?:it|keeping|the money|what)|(?:well|highly|handsomely|badly|poorly) (?:paid|rewarded)|a (?:good"
    r"|bad|poor|decent|great|terrible|weak|strong|nice|safe|competent"
    r"|capable)"
    r"|doing a (?:\w+ )?(?:good|bad|decent|poor|ok|okay|great|terrible|reasonable|fine) job|for the (?:chop|sack|push)"
    r"|(?:getting|being|going to be|about to be|facing|due) (?:sacked|fired|dismissed|demoted|promoted|the sack"
    r"|the boot"
    r"|disciplin\w+|suspended|made redundant))"
)
_PROCEEDINGS = (
    r"(?:appraisals?|pdr|one to ones?|performance (?:review|rating|score|plan)|disciplinar\w+|(?:final |written "
    r"|verbal )*warnings?"
    r"|capability|grievances?|sacked|fired|dismissed|suspended|promoted|promotion|demoted|bonus|(?:pay )?rise"
    r"|references?|probation"
    r"|complaints? (?:about|against|made)|investigat\w+|misconduct|tribunals?)"
)
_MONEY = (
    r"(?:(?:a |an |over |under |above |below |about |around |roughly |nearly |at least |more than |less than "
    r"|north of |close to )*"
    r"(?:£?\d[\d,.]*|hundred|fifty|sixty|seventy|eighty|ninety|forty|thirty|six|five|big|good|silly|decent|serious)"
    r"(?: and \w+)?(?: ?k| grand| thousand| figures| money| bucks| quid| pounds| a (?:year|month))|(?:more than "
    r"|less than "
    r"|over |under |above |about |around )*£?\d[\d,]{4,})"
)
_PAID = (
    r"(?:salar(?:y|ies)|wages?|pay(?: packet| grade| band| scale| cheque| slip| point| rise)?(?! gap)|payslips?"
    r"|earnings|remuneration"
    r"|income|take home|spinal point|pension pot|pension|package|bonus(?:es)?|expenses)"
)
_UNWELL = (
    r"(?:off (?:@|last|yesterday|so|sick|ill|work|poorly|with|long term|again|a lot|much|for weeks|for months)"
    r"|signed off (?:ill|sick|work|with|by (?:the |a |his |her )?(?:doctor|gp))"
    r"|sick(?:ness)?(?: (?:days?|leave|notes?|records?|absence))?|ill|unwell|poorly|absent|absences?|sickies?|skives?"
    r"|time off"
    r"|days? off|leave|holidays?|attendance(?: record)?|illness(?:es)?|bereavement|maternity|paternity|stressed"
    r"|depressed"
    r"|depression|pregnant|bunk\w*|pulled a|call(?:s|ed|ing)? in|ring(?:s|ing)? in|rang in|phon(?:es|ed|ing)? in"
    r"|throwing sickies"
    r"|health|medical|doctors?|surgery|operation|hospital)"
)
_PRIVATE = (
    r"(?:age|birthday|date of birth|born|married|divorced|single|gay|religious|religion|wife|husband|girlfriend"
    r"|boyfriend|home address"
    r"|house|ethnicity|disabled|disability|personal life|private life|dating|salary history|cv|mobile number"
    r"|home number)"
)
_OF_FIGURES = (
    r"(?!.*(?<!\w)(?:figures?|returns?|indicators?|measures?|kpis?|targets?|owes?|cover|covers|covering|stand(?:s"
    r"|ing)? in|deput\w+"
    r"|responsible|sign(?:s|ed)? off (?!ill|sick|work|with|by)|reds?|ambers?|actions?|risks?)(?!\w))"
)
"""Whoever speaks of somebody's figures, or of who covers for them, asks nothing private."""

OF_SOMEBODY = SeldomSaid(
    rf"{_OF_FIGURES}.*?"
    rf"(?:(?:is|was|are|would you say|do you think|reckon|think)(?: \w+){{0,3}}? ¤(?: \w+){{0,3}}? {_GOOD}"
    rf"|¤(?:s)?(?: \w+){{0,4}}? (?:at|in|with) {_THEIR} (?:job|role|work|post|duties)"
    r"|(?<!\w)(?:rate|assess|appraise|judge|score|grade|evaluate|rank|sack|fire|discipline|promote|dismiss|demote"
    r"|suspend|get rid of"
    r"|critique|describe|slag off) ¤"
    r"|¤(?: \w+){0,4}? as an? (?:\w+ )?(?:manager|boss|leader|employee|officer|worker|person|colleague|director|head"
    r"|human)(?!\w)"
    r"|(?:think|make|reckon|opinion|view|views|thoughts|feel|rate) (?:of|about|on) ¤(?:$| as| then| really)"
    rf"|¤(?:s)?(?: (?:had|has|have|been|got|get|getting|do|doing|take|taken|pass|complete|on|under|in|a|an|any|the"
    rf"|his|her|their|last|latest|annual|s"
    rf"|recent|\d+"
    rf"|through|passed|failed|ever|up|for|given|facing|subject|to"
    rf"|own|with|done|finished|completed|started|begun|signed|returned|submitted|booked|missed|refused|when|is|was))*"
    rf" {_PROCEEDINGS}(?!\w)"
    rf"|(?:how|does|do|did|can|could) (?:\w+ )?¤ (?:pull\w* {_THEIR} weight|cut (?:it|the mustard)|know what|work hard"
    rf"|deserve)"
    rf"|(?:how much|how many|what|whats|wots|tell me what)(?: \w+){{0,4}} ¤(?: \w+){{0,3}}? (?:earn\w*|paid"
    rf"|pay(?! gap)|bring(?:s)? home"
    r"|tak(?:e|es|ing) home|on(?:$| (?:a|an|per|each|every|these|now|then|at|money))|mak(?:e|es|ing)(?:$| (?:a|per"
    r"|each|every|in a))"
    r"|gets?(?:$| (?:paid|a year|a month|an hour|for the))|costs? us|worth|pocket\w*|trousers?|charg\w+)"
    r"|how (?:\w+ )?(?:well|much|highly|badly|handsomely|poorly|generously)"
    r" (?:paid|rewarded|remunerated) (?:is|was|are) ¤"
    r"|how (?:(?:well|highly|badly|handsomely|generously) )?(?:is|was|are) ¤(?: \w+){0,2}? (?:paid|remunerated)(?!\w)"
    rf"|(?<!\w)(?:pay|paying|paid|pays) ¤|{_PAID} (?:of|for|does|is|do|has) ¤|¤(?:s)?(?: \w+){{0,2}}? {_PAID}(?!\w)"
    rf"|¤(?: \w+){{0,3}}? (?:on|earn|earns|earning|make|makes|making|get|gets|getting|paid|clear|clears|clearing"
    rf"|take home|pulling in)"
    rf" {_MONEY}"
    rf"|¤(?:s)?(?: \w+){{0,6}}? (?<!\w){_UNWELL}(?!\w)|{_UNWELL} (?:has|did|does|had|have|is|was|of|for|by) ¤"
    rf"|how old (?:is|was|would) ¤|where (?:does|do|did|is) ¤ (?:live|from|living)"
    rf"|¤(?:s)?(?: \w+){{0,2}}? {_PRIVATE}(?!\w)"
    r"|(?:has|does|is) ¤ (?:got |have |a )?(?:any )?(?:kids|children|partner|parent)"
    r"|(?:dirt|gossip|rumours?) (?:on|about) ¤)"
)
"""All of it, for a text of small letters from its beginning."""
