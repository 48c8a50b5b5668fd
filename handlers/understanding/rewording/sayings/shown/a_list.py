"""What people say to ask more of the list that was just shown, by what they ask."""

from handlers.understanding.rewording.sayings.turns_of_speech import TurnsOfSpeech

_LISTED = "reds ambers greens each every all list lot total altogether whole off"
COUNTED = TurnsOfSpeech(
    "how many",
    (
        "how many",
        "(count|counts|counted|total|totals|tally|quantity|headcount|head count|sum total|grand total|total number)",
        "(the|a|just|what|whats|which) number",
        "number",
        "(add|adds|adding|tot|tots|totting|totted|tally|count|sum) ~ up",
        "(add|adds|adding|come|comes|coming|amount|amounts|run|runs) to",
        "(add|adds) up to",
        "(what|whats|how many) ~ (make|makes|making|come|comes) ~ (in all|altogether|in total|all told|to)",
        "(how long|how big|how large) ~ (list|lot|is that|is it|are they|pile|batch)",
        "how (long|big|large) ~ (list|pile|batch)",
        "(size|length) of",
        "(what|whats) ~ (size|length|quantity|count)",
    ),
    asks="what whats how",
    idle=f"{_LISTED} say just only together in many up is it got talking looking dealing red amber green off target",
    never="numbers long big large average now today currently each every",
)
_BAD = (
    "(off|adrift|behind|serious|worrying|worrisome|concerning|urgent|pressing|critical|alarming|troubling|badly off"
    "|off track|off target|off course|badly|in trouble|wrong|at risk|adrift of target|behind target|wide of the mark"
    "|out of line|short of target|severe|dire|desperate|embarrassing|behind where it should be)"
)
_TROUBLE = (
    "(problem|issue|concern|worry|offender|headache|culprit|gap|miss|shortfall|shocker|stinker|horror|disaster"
    "|priority|failure|basket case|embarrassment|weak spot|laggard|problem child|sore point|letdown|dud|trouble|lame"
    " duck)"
)
WORST = TurnsOfSpeech(
    "which is worst",
    (
        "(worst|weakest|poorest|baddest|furthest|farthest|worst off|worst offender|rock bottom|lousiest|shakiest)",
        "(doing|performing|faring|looking|rated|going|running|scoring) (the|)? (worst|poorest)",
        f"most {_BAD}",
        "(furthest|farthest) (off|from|adrift|behind|out|away|short|below|short of|wide of)",
        "(fallen|falling|fall|falls|fell) (furthest|shortest|farthest)",
        (
            f"(biggest|main|chief|real|greatest|largest|worst|number one|top|prime|major|proper|single biggest) ~"
            f" {_TROUBLE}"
        ),
        "(shocker|stinker|horror|disaster|basket case|laggard|problem child)",
        "(deepest|reddest)",
        "in ~ (deepest|worst|most|biggest) ~ (trouble|red|shape|state|difficulty|bother|mess)",
        "(worst|poorest|sorriest) (shape|state|shape of all)",
        "(struggling|struggles) (most|the most|hardest)",
        "most (help|attention|work|trouble|worry|concern)",
        "needs ~ most ~ (help|attention|work)",
        "bottom of the (pile|heap|class|league|table)",
        "(tackle|fix|sort|worry about|deal with|challenge|ask about|tackled|fixed|sorted) first",
        "(worry|worried|concern|concerned|bother|bothered) ~ most",
        "most to worry about",
        "most (worried|concerned|bothered|anxious|nervous) about",
        "(where|which|what) ~ (start|begin)",
        "(bad|ugly|awful) one",
        "(ugliest|nastiest|dodgiest|ropiest|grimmest)",
    ),
    asks="which what whats whichever where wheres who whos",
    idle=f"{_LISTED} target track badly comes whichever doing pick single out should say",
    never="how many order sort rank",
)
