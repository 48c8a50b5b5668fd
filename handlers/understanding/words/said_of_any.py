"""Words that may be left over without telling what is asked: of courtesy, of asking, and of any figure or service.

Whatever else is left over tells something. "Missed bins" with nothing but these words asks for the figure; "who
uploaded missed bins" does not, even where nobody foresaw "uploaded".
"""

from handlers.understanding.words.ordinary_words import JOINING, MEASURES, ORDINARY
from handlers.understanding.words.plain_verbs import PLAIN_VERBS
from handlers.understanding.words.word_list import words

_GRAMMAR = words("""
    i me my mine myself we us our ours you your yours u ur it its one ones this that these those there here he she
    am is are was were be been being r do does did doing has have had having got get gets getting gotten
    can could cant couldnt shall should will would wont wouldnt may might must ought
    and or plus but so yet if then else because although though while cos cuz bc nor
    the a an some any all every each such same just only even still also too very much many really actually basically
    simply literally overall altogether generally roughly approximately exactly precisely exact precise
    of in on at by to from with for as per re over under up down about into onto out off like since during across
    between within inside around through along behind beyond below above via than ago
    what whats wot wat which how hows where wheres whereabouts when
    not isnt arent wasnt werent havent hasnt havnt didnt doesnt dont
    anything something everything nothing stuff things thing bit bits lot lots
    other others another until till up went likely
    before after earlier later first last next previous prior never ever always often more less fewer least once twice
    half several both instead otherwise besides either except supposed
    e r s t m q n w
    """)

_ASKING = words("""
    please pls plz plse ta thanks thank thankyou cheers thx ty kindly hi hiya hello hey morning afternoon evening dear
    mate pal love folks all team bot outturn
    ok okay right yes yeah yep sure sorry hmm um er erm oh ah well now quick quickly quickest asap again
    show shw display see seeing look looking find give gimme giving tell telling say saying said says send read
    need needs needed want wants wanted wanna know knowing remind check checking bring pull put run let lets fetch
    fine good great lovely brilliant nosey nosy straight honest honestly truth short brief briefly simple plain
    front behind tonight meeting briefing
    think thought guess reckon believe heard hear tomorrow tomorrows note notes bullet bullets point points
    confirm told tho though thru round ahead plate real genuine true truly back signed
    furnish state respect regard regards regarding terms connection relation concerning
    grab retrieve chuck shoot ping whack lob enlighten grateful outright sake appreciate appreciated
    wonder wondering wondered ask asking asked interested curious chance possible able remember recall
    im ive id ill youre weve were well thats theres heres theyve
    """)

_OF_ANY_FIGURE = words("""
    enough
    stand stands standing sit sits sitting go goes going gone come comes came coming reach reached hit hitting
    end ended ending finish finished finishing close closed closing land landed landing taking takes took take
    run running show showing shown work working turn turned turning track tracking
    figure figures figs number numbers value values rate rates total totals tally score scores level levels reading
    percent percentage proportion share % pct cent amount volume tonnage coverage compliance prevalence position status
    result results outturn outturns stat stats data info actual actuals performance performing measure indicator kpi pi
    latest current currently recent recently lately newest most today tonight yesterday tomorrow moment present nowadays
    far time times long days day weeks week hours hour hrs minutes mins minute months month years year quarter
    somebody someone kid kids bairn bairns wean weans youngster youngsters
    people persons folk folks residents customers families households ppl
    how many few high low big small full fast slow quick good bad better worse
    report reported reports reporting record recorded records log logged count counted counts see seen
    done do deliver delivered complete completed provide provided receive received hold held handle handled make made
    collect collected process processed deal issue issued answer answered achieve achieved manage managed
    pick picks picked picking fix fixed set present presenting cost costs expect expecting
    owe owed spend spent save saved earn earned take taken lose lost win won
    draft provisional final expected supposed target targets against
    response responses turnaround processing process transactions transaction tonnage member members visitors users
    late early overdue soon prompt promptly
    rag colour colours status mean means bite bites near nearer close closer anywhere supposed meant happening happen
    happened happens occurring
    ward wards area areas town city borough district county local
    """)

_OF_ANY_SERVICE = words("""
    service services department departments dept team teams directorate directorates portfolio portfolios brief briefs
    priority priorities patch area areas remit part parts side place cllr councillor council councils group lot folk
    whole overall entire general generally
    doing going looking getting faring keeping along by on shape form state picture position status standing view
    rag breakdown list lists listing table worry worries worried matter matters care know aware overall
    summary overview update rundown roundup headline headlines nutshell story news
    """)

_OF_ANY_LIST = words("""
    enough far
    they them their theyre everyone everybody anyone anybody somebody someone
    rated scored flagged marked coloured colored classed judged measured reported tracked monitored counted shown listed
    showing sitting standing turn turns turned turning come came coming remain remains remaining left rest
    colour colours color colors rating ratings status bucket zone territory column
    hit hits met meet meets missed miss missing off on against target targets
    own owns owned owning belong belongs belonging run runs running lead leads led look looks looking care
    new newest currently latest recent recently outstanding exception exceptions strategic operational statutory
    problem problems issue issues trouble concern concerns worst best top bottom biggest big main key important
    rank ranked ranking order sort sorted pick out full complete short quick line lines row rows table name names code
    codes figure figures performer performers mover movers improver improvers moving moved move
    gone go going fallen slipped dropped jumped risen improved worsened deteriorated
    cabinet committee board scrutiny panel leader together
""")

_PLAIN = _GRAMMAR | _ASKING | PLAIN_VERBS
"""What may be left over of any plain question."""

LEFT_OF_A_FIGURE = _PLAIN | _OF_ANY_FIGURE | JOINING | MEASURES
"""What may be left over of a question for the figure of something."""

_ASKS_ELSE = words("why made make makes keep keeps keeping agreed agree stuck words")
"""Ordinary words that no plain list has."""

LEFT_OF_A_LIST = (ORDINARY - _ASKS_ELSE) | _PLAIN | _OF_ANY_SERVICE | _OF_ANY_LIST | JOINING | MEASURES
"""What may be left over of a question for those of a rating."""

LEFT_OF_A_SERVICE = _PLAIN | _OF_ANY_SERVICE | JOINING | MEASURES
"""What may be left over of a question for how a service, a portfolio and the like is doing."""
