"""Words of what is told or wished beside a question: who asks, what came in, where somebody is, courtesies."""

from handlers.understanding.words.word_list import words

ASKERS = words("""
    resident residents tenant constituent constituents voter neighbour neighbours member members councillor councillors
    cllr cllrs mp mps leader deputy mayor chair chairman chairwoman chairperson boss bosses gaffer director minister
    opposition press media journalist journalists reporter reporters paper papers radio tv bbc echo gazette auditor
    auditors inspector inspectors ofsted cqc colleague colleagues assistant secretary officer officers exec executive
    chief ceo lady man woman bloke chap gentleman couple lad girl mum dad wife husband partner daughter son kids friend
    mrs mr ms miss dr caller somebody someone everybody everyone anybody anyone nobody people folk folks group public
    cabinet scrutiny committee council board panel audit governors trustees monitoring
    """)
"""Who asks, or is spoken of; whoever it is narrows nothing by having asked."""
BODIES = words("cabinet scrutiny committee council board panel group audit")
COMMUNICATIONS = words("""
    question questions query queries enquiry enquiries inquiry complaint complaints complainant email emails letter
    letters call calls message messages text tweet post petition foi motion request requests story article interview
    release newsletter speech statement quote column blog leaflet briefing meeting surgery visit walkabout hustings
    phone casework correspondence lobbying
    """)
"""By what a question comes in, or what its answer goes into."""
PLACES = words("""
    bus train tram tube taxi cab car park lift pub van lorry bike boat ferry plane traffic motorway road platform
    station airport office home house kitchen garden loo bath bed sofa door doorstep line phone mobile laptop tablet
    street tesco supermarket shop shops market school gate church club gym cafe canteen corridor foyer lobby chamber
    queue hall stairs desk move way go hospital dentist doctors hairdressers
    """)
COURTESY = words("""
    thanks thank thankyou thx ty ta cheers muchly appreciated obliged grateful regards wishes sincerely faithfully
    please pls plz sorry apologies pardon urgent urgently asap pronto rush hurry hurried worries pressure panic
    mate pal lovely lovey duck hun hen star legend hero angel gem lifesaver lol haha tbh fyi btw bye goodbye cheerio
    ttfn tara morning afternoon evening hi hiya hello hey quick quickly quickie daft silly stupid cheeky help dictated
    typed typo typos spelling errors ums context info interest curiosity nosiness purposes reference convenience
    x xx xxx q battery note memo voice oh hmm weather permitting
    """)
SOON = words("""
    now soon later today tonight tomorrow yesterday shortly imminent minute minutes min mins sec secs second seconds
    hour hours moment mo bit while morning afternoon evening
    """)
JOINED_BY = words("""
    a an the my our your his her their this it its of in to on at by with for from as and or but so if not no just very
    too more up out off over then there here again ever all before after outside inside near between you me i im own
    time one two three five ten fifteen twenty minutes quick brief short kind good big only million much many lot
    lots local next about purely simply background day week weekend night percent %
    """)
"""What stands between such words."""
SUBJECTS = words("""
    i im ive id ill we weve wed he hes she shes they theyre theyve theyll you youre youve youll its thats theres
    someone somebody everyone everybody nobody
    """)
POINTED_AT = words("it this that they there these he she we you")
OBJECTS = words("me us myself ourselves i im ive id ill weve")
VERBS = words("""
    is are am was were be been has have had does did do will would can could should might may must isnt arent wasnt
    werent hasnt havent hadnt doesnt didnt dont wont wouldnt cant couldnt shouldnt
    went came took got made said told met saw left lost kept held broke fell rang sent spoke wrote gave found
    brought bought caught drove forgot froze knew paid ran sat slept stood stuck thought threw woke won
    get gets got have says say keeps keep goes go comes come sends send tells tell likes loves looks seems feels
    thinks reckons knows promises wants want needs need asks ask rings ring starts finishes insists moans
    complains expects
    """)
TELLING = words("""
    rang rung phoned emailed texted tweeted messaged wrote collared cornered stopped buttonholed pestered badgered
    hassled moaned complained shouted asked told pinged nobbled lobbied chased bent accosted
    """)
"""What somebody did to get an answer."""
ELIDED = words("""
    been bet hope hoping wonder wondering forgot forgotten promise promised trying cant couldnt couldn didnt havent
    wont mustnt shouldnt sat stood stuck struggling prepping embarrassing annoyingly knackered
    """)
"""By what a clause begins that leaves out "I"."""
ELIDED_BEFORE = {
    "late": words("for to again running as"),
    "off": words("to sick home out on"),
    "back": words("from in at home"),
    "got": words("a an the my to asked told no loads lots some another two"),
    "had": words("a an the my to no loads lots some another two enough"),
    "need": words("it this that them to"),
    "lost": words("my the a all track count it"),
    "new": words("to here at"),
    "no": words("idea clue good"),
    "not": words("sure certain entirely being trying asking"),
    "running": words("late out round around behind"),
}
"""The same for words that begin so only before some others: "late for a meeting", never "late returns"."""
DETERMINING = words("a an the my our it this that up")
COURTEOUS = words("""
    excuse forgive pardon bear humour settle spare indulge trust be keep hang hold wait cut dont let brace ignore mind
    """)
"""By what somebody asks for patience, or not for figures: "humour me", "cut to the chase"."""
SHOWABLE = words("""
    comment comments commentary action actions risk risks project projects budget budgets spend spending overspend
    underspend savings source sources definition summary headlines breakdown history explanation reason reasons
    return returns deadline deadlines signed approved entered submitted owe owed owing figures exceptions
    worst biggest highest lowest top bottom failing underperforming overdue outstanding declining improving worsening
    improved worsened deteriorating worse better ones those any anything everything whatever others rest half share
    indicator number count total all them both each every specifically particularly mainly north south east west
    above below under over more less fewer least most
    """)
"""What may be shown, or by what a list is picked: such a clause asks or narrows."""
