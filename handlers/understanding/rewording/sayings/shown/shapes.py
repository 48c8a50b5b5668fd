"""What people say to have the same shown as a chart, a table or a file to work with."""

from handlers.understanding.rewording.sayings.turns_of_speech import TurnsOfSpeech

_IDLE = (
    "as in form format kind type version instead make made turn convert display lay laid set out see look looks"
    " looking would all stick bung chuck pop drop dump put save open use work what whats how got that something"
    " members like easier visual download file copy"
)
CHART = TurnsOfSpeech(
    "as a chart",
    (
        (
            "(chart|charts|charted|graph|graphs|graphed|plot|plots|plotted|graphically|visual|visuals|visually"
            "|visualise*|visualize*|visualisation|diagram|infographic|histogram|sparkline|graphic|pictorially"
            "|pictogram)"
        ),
        "(bar|line|pie|column|area) (chart|graph|plot|diagram)",
        (
            "(as|in|into|on|draw|drawn|draw ~ out|drawn ~ out|drawn ~ up|sketch|sketched) ~ (line|lines|bars|bar"
            "|picture|pictures|curve|image|drawing)"
        ),
        "(draw|sketch) (it|that|this|them|those|these)",
        "(picture|drawing|image|sketch) of",
        "(bars|bar|pictures|picture)",
    ),
    asks="what whats how",
    idle=_IDLE,
)
SPREADSHEET = TurnsOfSpeech(
    "as a spreadsheet",
    (
        "(excel|spreadsheet|spreadsheets|xls|xlsx|csv|workbook|worksheet|google sheet|google sheets)",
        "(download|downloadable|export|exported|exportable)",
        "(data|csv|excel) file",
    ),
    asks="what whats how",
    idle=_IDLE + " sort filter play edit send email attach sheet",
)
TABLE = TurnsOfSpeech(
    "as a table",
    (
        "(table|tables|tabular|tabulate|tabulated|grid|matrix)",
        "(rows and columns|columns and rows|columns|rows)",
        "(not|no|without|lose|drop|instead of|rather than) (chart|graph|picture|pictures|plot|drawing|line|curve)",
        "(not|no|without|lose|drop|instead of|rather than) (a|the) (chart|graph|picture|plot|drawing|line|curve)",
    ),
    asks="what whats how",
    idle=_IDLE + " paste paper report",
    never="turn",
)
PLACES = TurnsOfSpeech(
    "by ward",
    (
        (
            "(which|what) ~ (ward|wards|area|areas|neighbourhood|neighbourhoods|locality|localities|parish|parishes"
            "|district|districts)"
        ),
        "where ~ (worst|highest|lowest|best|happening|biggest|concentrated)",
        "where ~ hotspots",
    ),
    asks="which what where wheres",
    idle="is are was were it that they this in from of has have got the problem affected happening like mainly mostly",
    never="service services team teams",
)
"""Asked place by place: "which wards"."""
SHAPES = (SPREADSHEET, CHART, TABLE)
"""The first that fits is what is asked."""
