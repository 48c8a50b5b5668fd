"""What people say to ask on about money by who spends it, and about a meeting by when it was, is or will be."""

from handlers.understanding.rewording.sayings.turns_of_speech import TurnsOfSpeech

_GROUP = "(service|services|directorate|directorates|portfolio|portfolios|team|teams|department|departments)"
SPLIT = TurnsOfSpeech(
    "by group",
    (
        f"(by|per|each|every|for each|across|between|into) {_GROUP}",
        f"{_GROUP} by {_GROUP}",
        f"{_GROUP} (breakdown|split|level|total|totals)",
        f"(which|what) {_GROUP} ~ (worst|worse|biggest|furthest|most)",
    ),
    asks="which what whats how",
    idle="totals total split break broken down up group grouped sort sorted list by each the out breakdown is at level"
    " same money spend overspent over it instead rather",
)
TOP_FEW = TurnsOfSpeech(
    "the largest few",
    (
        "(top|worst|biggest|largest|highest|main|first) COUNT",
        "COUNT (worst|biggest|largest|highest|top|main)",
    ),
    asks="which what whats who whos",
    idle="service services directorate directorates portfolio portfolios team teams department departments overspend"
    " overspends overspent overspending overspenders variance variances offenders culprits over spenders areas worst"
    " biggest largest problems pressures just only",
)
_SITTING = "(one|meeting|time|session|sitting|occasion)"
MET_WHEN = TurnsOfSpeech(
    "when was that",
    ("(when|whens)", "(what|which|whats) (date|day)", "(date|dates)", "how long ago"),
    asks="when whens what whats which how",
    idle="meeting meet met held sat sit sitting happen happened date day take place there group they one"
    " occasion session",
    never="next again before",
)
MEET_NEXT = TurnsOfSpeech(
    "when do they meet next",
    (
        f"next {_SITTING}",
        "(when|whens) ~ next",
        "next",
        "next ~ (date|meet*|sit*)",
        "(meet|meeting|sit|sitting|sits|meets) ~ (again|next)",
    ),
    asks="when whens what whats",
    idle="meet meeting meets sit sits sitting again due date they time happening session there coming",
    never="say said agree agreed decide decided",
)
MET_BEFORE = TurnsOfSpeech(
    "the meeting before that",
    (
        f"{_SITTING} (before|prior)",
        f"(previous|earlier|prior|preceding|penultimate) {_SITTING}",
        "(previous|earlier|preceding)",
        "before (that|then|it)",
        "before",
    ),
    asks="what whats how",
    idle="about happened said agreed say agree decided decide meeting time session before there they previous earlier",
    never="next",
)
MET_LAST = TurnsOfSpeech(
    "the last meeting",
    (f"(last|latest|most recent) {_SITTING}", "(last|latest)"),
    asks="what whats how",
    idle="about happened said agreed say agree decided decide asked meeting time session there they at members outcome",
    never="next before when",
)
