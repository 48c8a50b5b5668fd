"""What people say to ask more of the one indicator that was just shown, by what they ask."""

from handlers.understanding.rewording.sayings.turns_of_speech import TurnsOfSpeech

_ACCOUNT = "(reason*|cause|causes|caused|causing|explanation*|rationale|driver*|culprit*|excuse*|backstory)"
_LED = (
    "(led|leading|brought|given rise|gave rise|contributed|contributing|driving|drove|drives|driven|pushing|pushed"
    "|pushes|dragging|dragged|pulling|pulled|holding|made|makes|making|keeping|behind|fuelling|fuelled|triggered"
    "|prompted|sparked)"
)
_PLACE = "(here|there|this|that|into this|to this|like this|like that|this way|that way|so far|in this state)"
WHY = TurnsOfSpeech(
    "why",
    (
        "(why|whys|wherefore)",
        "how come",
        "how so",
        _ACCOUNT,
        "(whats|what) ~ root",
        "root (cause|causes|of)",
        "explain* ~ (it|that|this|these|those|why|figure|number|result|one|rise|fall|drop|jump)",
        "account* for",
        f"(whats|what|whatever) ~ {_LED}",
        f"who or what ~ {_LED}",
        "(factor|factors|forces|circumstances)",
        "(factor|factors|forces|circumstances) ~ (at play|in play|at work|behind)",
        "at the (root|bottom|back) of",
        "(what|whats) ~ (blame|to blame|responsible|at fault|at play)",
        "(what|whats) ~ (story|tale|thinking|deal|background)",
        "(what|whats) ~ (happened|happen|occurred|gives|changed there|brought)",
        "(what|whats) ~ going on",
        "(what|whats) ~ gone on",
        "(what|where|how|whats|wheres) ~ (gone|go|went|going) ~ (wrong|astray|awry)",
        "(what|whats) ~ (wrong|amiss|up with|the matter|problem|trouble|issue|snag|hold up)",
        "(how|hows) ~ (come|came|coming) (about|to this|to be)",
        f"(how|hows|howve|howd) ~ (got|get|gotten|ended up|end up|wound up|landed|come) ~ {_PLACE}",
        "(how|hows|howd|howve) ~ (happen|happened|arise|arose|come about)",
        "(shed|throw|cast) ~ light",
        "(what|whats) ~ (at play|in play|at work)",
        "(what|whats) ~ (down to|due to|attribut* ~ to|attribut*|for what reason|on account of what)",
        "put (it|that|this|them) down to",
        "(because|on account) of what",
        "(due|down|owing) to what",
        "(on what grounds|for what reason)",
        "(understand|unpick|unpack) why",
    ),
    asks="what whats how",
    idle=(
        "our where being comes itself all so such bad poor low high red amber green off rough state position place"
        " way given give service team off target track lies lying sits sitting happening figure fall rise drop jump"
        " dip spike slump behind like under over above below short long gone went going goes turned turning become"
        " became dropped fallen fell risen rose climbed jumped slipped worsened improved changed moved change down"
        " worse better doing much not nt isnt arent wasnt missed"
    ),
    never="numbers figures data calculation sum sums who whos",
)
_AIM = (
    "(target*|goal*|aim|aims|objective*|ambition*|aspiration*|standard|yardstick|expectation*|pass mark|target"
    " figure|number to beat|required level|agreed level|intended level)"
)
_OF_WHAT = "(what|whats|where|wheres|how high|how low|how many|how much|how big|how good|how far|how fast|how quick)"
_AT = "(be|at|hit|reach|get|make|achieve|have|land|sit|come in|beat|stay under|keep under|stay below|stay above|do)"
_REACHED = _AT.replace("|do)", ")")
_MEANT = (
    "(supposed|meant|expected|required|told|asked|obliged|due|hoping|trying|intending|looking|wanting|aspiring"
    "|hoping|planning|needing)"
)
TARGET = TurnsOfSpeech(
    "what is the target",
    (
        f"(the|its|our|their|what|whats|which|any|a|official|agreed|set) ~ {_AIM}",
        _AIM,
        f"{_AIM} (for|figure|level|on|set on|set for)",
        "(plan|planned|target|agreed|acceptable|allowed|expected|ideal|desired) (range|band|bracket)",
        "(range|band|bracket|corridor)",
        f"{_OF_WHAT} ~ (aiming|aim|aimed|shooting|striving|gunning) ~ (for|at|to|towards)",
        f"{_OF_WHAT} ~ (working|pushing|going|heading) (for|towards)",
        f"{_OF_WHAT} ~ (chasing|targeting|after)",
        f"(which|what) {_AIM} ~ (using|use|used|working to|going by|applying|measured against)",
        "(whats|what is|whats considered|what counts as) good",
        "(whats|what) ~ par",
        f"{_OF_WHAT} ~ {_MEANT} to ~ {_AT}",
        f"{_OF_WHAT} ~ (should|ought to) ~ (be|have been|sit|stand|reach|hit)",
        f"{_OF_WHAT} ~ need* to ~ (be|hit|reach|get to)",
        f"{_OF_WHAT} ~ (want|wanted|like) it ~ (at|to be|to reach)",
        "want it at",
        "what would ~ be ~ (good|acceptable|decent|ok|okay|respectable|satisfactory|reasonable|good enough)",
        "(figure|number|level|mark) ~ after",
        f"{_OF_WHAT} ~ (hoping|hoped|wishing|bargaining|budgeting|looking) for",
        f"{_OF_WHAT} ~ (should|ought) ~ to be",
        f"{_OF_WHAT} ought it to be",
        f"{_OF_WHAT} ~ (want|like) to ~ {_AT}",
        f"{_OF_WHAT} ~ (have|got) to ~ (beat|hit|reach|be|get to|stay under|keep under)",
        "(number|figure|level|score|mark) to ~ (beat|hit|reach|aim for|get to|stay under)",
        "(level|figure|number|mark) ~ (agreed|expected|required|set|promised|wanted)",
        "what ~ (agree|promise|promised|pledge|pledged|commit) to ~ (hit|reach|be|get to|achieve)",
        "(what|whats|where|wheres) ~ bar",
        "where ~ bar ~ set",
        "what ~ set ~ (ourselves|themselves|itself|us|for us|for them|for ourselves)",
        "set ~ (ourselves|themselves) ~ (reach|hit|achieve)",
        "(told|asked|expected|required|supposed|meant) to (stay|keep|get|be|come) (under|below|above|over)",
        f"{_OF_WHAT} ~ (said|say|agreed|promised|pledged|committed) ~ (well|wed|wel|theyd|theyll|would) ~ {_REACHED}",
        "(said|promised) ~ (wed|well|theyd|theyll) ~ (have|hit|reach|get|be)",
        "(what|whats) ~ (counts|count|class*|qualif*|regarded|seen|rated) as (good|green|a pass|acceptable|success)",
        "(what|whats) ~ (good|green|success) ~ look like",
        "(what|whats) ~ (gets|makes|turns|put|puts|take to get) it (to green|green|into green|into the green)",
        "(what|whats) ~ (judged|measured|marked|held) ~ (by|against|to)",
        "figure ~ (agreed|expected|set) ~ (reach|hit|achieve|beat)",
    ),
    asks="what whats where wheres how which",
    idle=(
        "forget our days hours weeks minutes percent many much start beginning official agreed current year this"
        " years level mark end point at high low supposed whats should reach achieve hit"
    ),
    never="on off",
    never_first="is are was were did does has have will",
)
_SAID = (
    "(say|says|said|saying|add|word|worded|phrase|phrased|describe|described|wrote|written|write|put|noted|stated"
    "|added|entered|reported|mentioned|supplied|offered)"
)
COMMENT = TurnsOfSpeech(
    "what did they say about it",
    (
        (
            "(comment*|remark*|narrative*|notes|blurb|write up|writeup|annotation*|wording|footnote*|statement*"
            "|spiel|gloss|observation*|accompanying text|supporting text|commentary)"
        ),
        f"(what|whats|anything|whatever) ~ {_SAID}",
        "how ~ (word|worded|phrase|phrased|describe|described|put it)",
        f"{_SAID} ~ (anything|something|much|what)",
        "(told|telling) us",
        "(any|the|some|what|more) context",
        "(a|the|any|that|what|whats|which|their|read|see|with|its|is there) ~ (note|text)",
        "(anything|something|what|been) ~ noted",
        "(noted|written|put|jotted|set) down",
        "(say|said) for themselves",
        "(any|some|their|few) words",
        "(take|line|view|views|spin|thoughts|opinion|angle) on",
        (
            "(service|services|manager|managers|owner|owners|team|teams|department|their|officer|officers) (take"
            "|line|view|views|account|spin|thoughts|opinion|version|answer|defence)"
        ),
        "(side|version) of (it|things|events|the story)",
        "(own|service|services|manager|managers|owner|owners|their|his|her|exact|actual) words",
        "(words|sentence|sentences|paragraph|line|lines) (on|about|with|against|next to|beside|alongside)",
        "(quote|verbatim)",
    ),
    asks="what whats how did",
    idle="service services team teams manager managers owner owners officer officers department whoever whatever box"
    " next beside alongside against behind came come sent attached left given gave latest return submission"
    " submitted there any anything got add adding leave explanation quote shes our themselves text words sentence"
    " sentences two line lines along accompany accompanying",
    never="who whos theyd wed theyll would",
    never_first="add leave write enter",
)
_MEND = (
    "(tackl*|address*|sort|sorted|sorting|fix*|mend*|resolv*|rectif*|remed*|improve|deal with|dealing with|put ~"
    " right|putting ~ right|turn ~ round|turn ~ around|turning ~ round|turning ~ around|bring ~ back|bringing ~ back"
    "|bring ~ down|bringing ~ down|bring ~ up|get ~ back|getting ~ back|get ~ down|getting ~ down|pull ~ back"
    "|pulling ~ back|get a grip|getting a grip|get on top|getting on top|get to grips|getting to grips|reverse"
    "|reversing|drive ~ down|drive ~ up|push ~ up|pull ~ round)"
)
_WORK = (
    "(action|actions|action plan|steps|(remedial|corrective|recovery|improvement|mitigating|practical|what|any)"
    " measures|remed*|mitigat*|intervention*|efforts|effort|initiatives|solution*|response|fix|fixes|recovery plan"
    "|improvement plan|rescue plan|get well plan|plan|plans|countermeasures|course of action|game plan)"
)
_UNDER_WAY = (
    "(in hand|in place|in train|under way|underway|afoot|on the go|in the works|in the pipeline|on the cards|lined"
    " up|up our sleeve|up their sleeve|being put in place|put in place|planned|started|being tried|been tried|on the"
    " table|being done|doing|done|getting done|going on)"
)
ACTIONS = TurnsOfSpeech(
    "what is being done about it",
    (
        "(what|whats|anything|something|whatever|much) ~ being done",
        "(what|whats|anything) ~ (doing|getting done|done)",
        "(what|whats|anything) ~ (can|could|should|will|must|do) (we|they|be|i|anyone|service) ~ do",
        "(what|whats|anything) ~ (plan|planning|going|due|meaning|intending|hoping|want) to ~ do",
        "what do ~ do",
        (
            "what ~ (say|said|agree|agreed|promise|promised|commit|committed|decide|decided) ~ (do|would do|wed do"
            "|theyd do)"
        ),
        f"(what|whats|which|any|anything|is there|are there|the|our|their|that) ~ ({_WORK}|work)",
        _WORK,
        f"({_WORK}|work) ~ (been taken|being taken|taken|take|taking|planned|agreed)",
        "(are|is) (we|they|anyone|anybody|service) doing ~ (anything|something)",
        f"(what|whats|anything) ~ (happening|happens) ~ to ~ {_MEND}",
        f"({_WORK}|work) ~ {_UNDER_WAY}",
        f"(what|whats|anything|something|whatever) ~ {_UNDER_WAY}",
        f"(what|whats|how|hows|anything|whatever|are we|are they|is anyone|is anybody|is someone|going to) ~ {_MEND}",
        f"({_WORK}|work) ~ {_MEND}",
        f"(what|whats|anything) ~ {_UNDER_WAY} ~ {_MEND}",
        "(is|anyone|anybody|somebody|someone|service) ~ (on with|onto|on to|looking at|working on|on the case)",
        "(working|acting) on",
        "(anything|something|what|whats|whatever) ~ (promised|agreed|committed|pledged|lined up|arranged)",
    ),
    asks="what whats which",
    idle=(
        "service services team teams manager our got going intend intending in being back on track way getting about"
        " efforts planned plan done underway anyone doing to for right again green target up down level steps"
    ),
    never="who whos when numbers",
)
