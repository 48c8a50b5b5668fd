"""What people say to ask on about a list that is of no indicators: actions, projects, risks, returns, money, meetings.

Each turn asks one thing, whatever idle words stand around it; what else is said beside it makes it none of these.
"""

from handlers.understanding.rewording.sayings.shown.a_list import COUNTED, WORST
from handlers.understanding.rewording.sayings.shown.one_indicator import WHY
from handlers.understanding.rewording.sayings.shown.owners import OWNERS
from handlers.understanding.rewording.sayings.turns_of_speech import TurnsOfSpeech

_LISTED = (
    "action actions task tasks project projects scheme schemes programme programmes risk risks return returns job jobs"
    " item items piece pieces work un uns two three five ten 2 3 5 10 both all every each either lot list there got get"
    " gotten anything ones others person people whole everyone everybody team teams service services directorate"
    " directorates department departments area areas entire council"
)
_STATE = (
    "late later overdue behind delayed delay delays slipped slipping slip slippage paused pause stopped stalled held"
    " hold holding stuck off track red amber"
)
_DO = (
    "(do|doing|done|deliver*|driving|drive|sort*|carry|carrying|complet*|finish*|action*|progress*|deal|dealing|lead*)"
)
WHOSE = TurnsOfSpeech(
    "whose",
    (
        *OWNERS.turns,
        "(who|whos|whose|whom)",
        f"(who|whos|whose) ~ {_DO}",
        f"(who|whos|whose) ~ (supposed|meant|told|asked|due|down|tasked|got|has|have) ~ {_DO}",
        f"(who|whos|whose) ~ (responsible|accountable|in charge|job) ~ {_DO}",
        "(officer|officers|person|people|names|owners|leads|managers) ~ (responsible|accountable|in charge|concerned)",
        "(officer|officers|names|owners|leads|managers|who by|by whom)",
        "(which|what) (service|services|team|teams|directorate|directorates|department|departments|officer|officers)",
        "(who|whose|which) ~ (owes|owe|owing) (most|the most)",
        "(who|whos) ~ (picked|picking|took|taken|taking|got) ~ (up|on)",
        "(list|name|names|show|give|which) ~ people",
        "(sponsor|sponsors|sro|sros)",
    ),
    asks="who whos whose whom which what",
    idle=f"{OWNERS.idle} {_LISTED} to i we should by out off state naming up on about sponsor sponsors",
)
WHEN = TurnsOfSpeech(
    "when",
    (
        "(when|whens)",
        "(what|which|whats) (date|dates|day|days)",
        "(date|dates|deadline|deadlines|timescale|timescales|timeframe|timetable|due)",
        "(how|hows) (late|overdue|far behind|long|many days|many weeks|far)",
    ),
    asks="when whens what whats which how hows",
    idle=(
        f"{_LISTED} due in back by before date dates deadline deadlines supposed meant expected needed wanted promised"
        " originally original first done do finished finish finishing completed complete completes completion close"
        " closed closing delivered delivery end ends land landed lands fall falls fell latest final target chase i we"
        " should must ought late overdue left behind past hand signed sign off returned submitted handed sent"
        " returning time"
    ),
    never="next tell run",
)
WHY_SO = TurnsOfSpeech(
    "why",
    (
        *WHY.turns,
        "(reason|reasons|cause|causes|explanation|excuse|excuses|rationale)",
        "(whats|what|whos) ~ (hold*|delay*|stop*|stall*) ~ up",
        "(whats|what|explain|explanation|reason*) ~ (delay|delays|hold up|holdup|slippage|overspend|underspend)",
        "(what|whats) ~ (drives|driving|behind|causing|caused|pushing|up with)",
    ),
    asks="what whats how",
    idle=(
        f"{WHY.idle} {_LISTED} {_STATE} up overspend overspends overspent overspending underspend underspent over"
        " under budget variance reason reasons explain high started start not money spending"
    ),
    never="who whos next",
)
HOW_MANY = TurnsOfSpeech(
    "how many",
    (
        *COUNTED.turns,
        "(how many|total|in all|altogether|all told)",
        "(what|how much) ~ (in all|altogether|in total|all in)",
    ),
    asks="what whats how",
    idle=f"{COUNTED.idle} {_LISTED} in add come much open",
    never="red reds amber ambers green greens off target numbers service services directorate directorates long",
)
WORST_OF = TurnsOfSpeech(
    "which is worst",
    (
        *WORST.turns,
        "(oldest|longest|latest|biggest|highest|largest|top|severest|gravest|greatest)",
        "(most|longest) (overdue|late|behind|urgent|outstanding|pressing|important)",
        "(outstanding|waiting|overdue|late|owed|owing|open|dragging|delayed) ~ (longest|most)",
        "(highest|top|biggest|worst|most|best) (scor*|rated|ranked|impact|likelihood)",
        "(furthest|most) (over|behind|late|overspent|out)",
        "(biggest|greatest|main|largest|worst|highest|top) (worry|concern|problem|over*|offender*|variance*|risk*)",
        "(owes|owe|owing) (most|the most)",
        "most (missing|owing|outstanding|to send|to come)",
        "(which|what|whats|who|whos) ~ first",
        "(oldest|worst|latest|longest|biggest|highest) first",
        "(start|begin) with ~ (worst|oldest|biggest)",
    ),
    asks="which what whats whichever where wheres who whos",
    idle=f"{_LISTED} comes should say has been pick single doing out first start begin missing most",
    never="how order sort rank best job jobs doing work person people their",
)
LATE = TurnsOfSpeech(
    "late",
    (
        "(late|overdue|slipp*|delayed|lapsed|expired|late running)",
        "behind",
        "(running|run|gone|going|got|falling|fallen) (late|behind|over|past)",
        "(past|beyond|missed|over|after|slipped|gone past|gone over) ~ (date|dates|deadline|deadlines|due|target)",
        "(not|nt|isnt|arent|wasnt) ~ on time",
        "behind (plan|schedule)",
        "(drop|lose|remove|hide|without|bar|except) ~ (arent|isnt|not|nt) ~ (late|overdue|behind)",
        "(should|ought|meant|supposed) ~ (been done|been finished|finished by now|been in by now|happened by now)",
    ),
    asks="which what whats who whos",
    idle=f"{_LISTED} only just how many date dates deadline due schedule plan by now i already yet time"
    " running also past",
    never="why whys how",
)
OPEN = TurnsOfSpeech(
    "open",
    (
        "(open|outstanding|unfinished|incomplete|remaining|pending|live|left)",
        "(left|still|yet|remains|remaining|needs|need|got) (to do|to be done|doing|to finish|to complete)",
        "(not|nt|isnt|arent|hasnt|havent|never) ~ (done|finished|completed|closed|happened|delivered)",
    ),
    asks="which what whats who whos how",
    idle=f"{_LISTED} only just many been yet to do be done",
    never="why whys due",
)
DONE = TurnsOfSpeech(
    "done",
    (
        "(done|finished|completed|complete|closed|delivered|achieved)",
        "(closed|ticked|signed|finished) (off|out)",
        "(which|what|whats|any|those|ones) ~ (done|finished|completed|complete|closed|delivered)",
    ),
    asks="which what whats how many",
    idle=f"{_LISTED} only just been they already now off out so far",
    never="not nt never yet who whos when why it its thats theyre ive weve",
)
HIGH = TurnsOfSpeech(
    "high",
    ("(high|highs|severe|serious|critical)", "(rated|scored|scoring|ranked) (high|severe)"),
    asks="which what whats",
    idle=f"{_LISTED} only just rated ranked scored scoring",
    never="how why not nt",
)
CONTROLS = TurnsOfSpeech(
    "what keeps them small",
    ("(control|controls|mitigation|mitigations|mitigating|safeguard|safeguards|treatment)",),
    asks="what whats which how",
    idle=f"{_LISTED} place we against doing done",
)
DONE_YET = TurnsOfSpeech(
    "is it done",
    (
        f"(has|have|had|did|is|was|were|do) ~ {_DO}",
        "(has|have|had|did|is|was|were) ~ (happened|happen|sorted|started|under way|underway|any progress)",
        "(any|what) progress",
    ),
    idle=(
        f"{_LISTED} person officer owner manager responsible lead who they he she actually yet ever done it do in end"
        " time named charge name"
    ),
    never="which only just not why when i ive weve were theyve theyre its thats that",
)
ALL_OF_IT = TurnsOfSpeech(
    "is that all",
    (
        "(anything|something|nothing|what|any|owt|nowt) (else|more|others)",
        "(is|are|was) ~ (all|everything|lot|list|whole list)",
        "any (more|others)",
    ),
    asks="what",
    idle="all everything lot there whole list for me on my plate other anything nothing else more of them",
    never="thats thanks thank thx cheers ta fine ok okay lovely great brilliant perfect noted",
)
ASKED_FOR_BY = TurnsOfSpeech(
    "who asked for it",
    (
        "(who|whos|which|what) ~ (asked|gave|set|wanted|raised|commissioned|agreed|requested|ordered|handed)",
        "(which|what|whose) ~ (board|committee|panel|body|group|meeting|indicator|indicators)",
        "where ~ (come|came|comes|from|originate*)",
    ),
    asks="who whos which what whats where whose",
    idle=f"{_LISTED} asked gave set for from by at board committee panel body group meeting first came me us",
)
LINKED = TurnsOfSpeech(
    "linked to that colour",
    (
        "(linked|tied|connected|relate*|relating|attached|associated|link|links|tie|pinned|hang*|bear*) ~ COLOUR",
        "(on|for|against|behind|about|under|of) ~ COLOUR (indicator|indicators|ones|one|things)",
        "(on|for|against|behind|about|under) ~ COLOUR",
        "(go|goes|going|sit|sits|sat|sitting|belong*|come) ~ (with|to|behind|against|under|on) ~ COLOUR",
        "(with|have|has|having) ~ COLOUR (indicator|indicators|ones)",
        "(hit|hits|hitting|affect*|threaten*|impact*|drive*|driving|touch*|support*|address*|help*) ~ COLOUR",
    ),
    asks="which what whats",
    idle=f"{_LISTED} only just rated something anything currently that our my",
    never="there",
)
OF_THE_FIGURES = TurnsOfSpeech(
    "figures of that colour",
    (
        "MANY",
        "(COLOUR|rated COLOUR|showing COLOUR) (indicator|indicators|figure|figures)",
        "(what|whats|anything) ~ COLOUR ~ there",
        "(indicator|indicators|figures) ~ (COLOUR|rated COLOUR|on COLOUR|showing COLOUR)",
    ),
    asks="which what whats how hows",
    idle="there back them theirs any which our show also too same service team anything right",
    never="only just linked tied on for against of those ones theirs these among either",
)
OWN = TurnsOfSpeech(
    "mine",
    (
        "mine",
        "(what|how) about (me|mine|us|ours)",
        "(any|some|which|is|are) ~ (mine|my own|for me|on me|down to me|with me|to me)",
        "am ~ (one of them|on it|on there|on the list|among them)",
        "(just|only) (me|mine|my own|ours)",
    ),
    asks="which what whats how",
    idle=f"{_LISTED} only just any of which one",
    never="due when red",
)
