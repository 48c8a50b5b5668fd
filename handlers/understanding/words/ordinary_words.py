"""Ordinary English words that name nothing by themselves, so that what is left over in a text is what it is about."""

from handlers.understanding.words.word_list import words

JOINING = words("""
    a an the of in to for on at by with from into onto per and or as that which who whose than is are was were be been
    being it its this these those their our we us within without during over under up
    beneath underneath
    """)
"""Left out when a name is compared with what was said."""

MEASURES = words("""
    percentage percent % pct number numbers no num total totals average avg mean rate rates proportion share value
    values figure figures score scores level levels count counts amount volume data stat stats statistic statistics
    result results outturn outturns performance indicator indicators measure measures metric metrics kpi kpis pi pis
    key times time taken number 100000 10000 1000 100k 10k 1k 000 population cumulative gross net year annual
    quarterly monthly £ reading readings info information
    """)
"""Words of measuring: they help to tell names apart, and are never missed when a name lacks them."""

ORDINARY = words("""
    i me my mine myself we us our ours you your yours u ur he him his she her hers they them their it its one ones
    am is are was were be been being do does did done doing dont doesnt didnt have has had having havent hasnt hadnt
    can could cant couldnt shall should shouldnt will would wont wouldnt may might must need needs needed let lets
    truth truthfully
    im ive id ill dyou youre youve were weve well theyre theyve hes shes thats theres heres its isnt arent wasnt werent
    and or but nor so yet if then else because although though while whereas unless either neither both
    the a an this that these those here there such same some any all every each other another others anything
    something everything nothing anyone someone everyone anybody everybody somebody nobody none
    everyones everybodys anyones someones nobodys anybodys
    of in on at by to from with without within into onto out off over under beneath underneath up down about above
    below across after again along among amongst amid amidst whilst around as before behind between beyond during
    except for inside near
    outside past per plus since
    through throughout til till toward towards until upon via like unlike apart versus re
    what whats which who whos whose whom when whens where wheres why whys how hows wot wat whatever whichever
    not no nope never ever just only even still also too very much many more most less least few fewer lot lots bit
    quite really actually basically simply literally maybe perhaps possibly probably certainly definitely obviously
    exact precise precisely exactly roughly approximately
    nearly almost already always often sometimes usually generally mostly mainly
    please pls plz plse thanks thank cheers thx ty kindly hi hello hey hiya morning afternoon dear mate pal
    ok okay right yes yeah yep sure fine great good lovely brilliant sorry hmm um er erm oh ah well now quick quickly
    show shw display see seeing seen look looking looks looked find give gimme get gets getting got
    tell told say says said saying
    uh umm uhm eh omg wtf ffs lmao jeez gosh crikey blimey heavens goodness obliged hun furnish
    speak talk send want wants wanted wanna like love need wondering wonder interested know knows knowing known think
    thinks thought remind check checking bring pull put run make making made take taking go going gone goes come coming
    comes came help try trying ask asking asked use using used keep keeping kept hear heard read
    view list lists listing detail details full breakdown break split latest current currently today tomorrow tonight
    yesterday monday tuesday wednesday thursday friday saturday sunday mon tue tues weds wed thu thur thurs fri sat sun
    week weeks weekend day meeting meetings briefing ready prep preparing preparation report reports reporting paper
    papers slide slides deck pack summary note notes email message question questions query answer answers
    thing things stuff people person chap folk folks guys team everyone member members councillor councillors cllr cllrs
    officer officers director directors manager managers boss chief executive exec leader mayor head heads
    council councils authority borough district county city town local
    way ways kind kinds sort type types case point points part parts area areas side end start place
    whole overall entire general particular specific certain different various several couple number numbers
    new old big small large long short high higher low lower best better worse worst first second third last next
    previous recent recently lately former own real actual main major minor key important significant
    service services department departments dept depts directorate directorates portfolio portfolios priority
    priorities indicator indicators measure measures metric metrics kpi kpis pi pis target targets period periods
    quarter quarters qtr qtrs month months year years yr yrs
    performer performers performing mover movers
    belong belongs belonging
    shows showing shown compared comparing versus vs v against compare
    mr mrs ms dr prof state rating ratings
    eek ugh argh yikes phew meh pfft oof wow yay hooray sigh altogether obviously
    etc eg ie aka btw fyi asap pronto urgently urgent plus minus equals
    moment minute mins hrs sec second mo while whenever anyhow anyway instead otherwise however therefore
    able allowed possible happen happens happening happened mean means meant matter matters concern concerns concerned
    worry worried worrying aware notice noticed noticing seem seems seemed appear appears understand understood
    figure figures number data info information stat stats value values rate rates total totals percentage percent %
    figs score scores result results outturn outturns performance performing perform performed
    work working works job jobs task tasks review reviewing reviewed
    doing better fast faster slow slower quicker keep up hold
    once twice time times ago early earlier late later soon
    bottom top line lines chart graph plot table picture trend graphs charts
    curious keen quickest please regarding concerning relating related respect terms basis regards
    stand stands standing sit sits currently far live
    ever specifically particularly especially namely including include includes included
    bot outturn robot assistant computer system
    every everywhere anywhere somewhere wherever
    gonna gotta dunno innit lol haha
    presenting present presents chair chairing attending attend going heading
    summarise summarize summarised explain explained describe run runs
    rise rises rising rose fall falls fell drop drops dip dips spike spikes jump jumps surge slump increase increases
    increased decrease decreases decreased change changes changed changing shifting improvement improvements
    reduction reductions dipped dipping dropped dropping plunged plunging plummeted plummeting rocketed soared soaring
    plunge plunges leap leaps uptick downturn upturn nosedive decline declines
    spiked spiking slumped slumping tanked crept surged climbed tumbled shot slid slipped nosedived jumped rising risen
    worsened improved longest shortest takes stuck close ups
    meet meets met hit hits reach reached reaches picked pick picking colour color colours feet shout
    owned owns led held build built building deliver delivered delivering complete completed provide provided
    receive received
    wise drill dig deeper further additional extra
    me tho thru cos cuz bc bv bvpi bvpis ni nis pi ex equivalent equivalents former formerly old patch hold holds
    held  corp corporate plan plans back front real signed off got gets
    weve id ive theyd wed youd itll thatll whatll whod whove howd hows hes whens shouldnt couldnt neednt
    finish finished finishes finishing rated
    suppose supposing remember remembered forget forgot forgotten remembering reckon guess believe fancy mind mention
    mentioned nearer closer shocking dreadful dire grim woeful shoddy atrocious dismal occurring happening craic crack
    favour favours add adding fetch grab retrieve chuck shoot ping whack lob enlighten grateful outright sake appreciate
    appreciated
    gossip goss gist lowdown scoop skinny score surprise surprises surprising shock shocks
    altogether happened tuesday wednesday bad good poor nice terrible awful rubbish great amazing
    """)
"""Words that may be left unread in a question without changing what it is about."""

OUTSIDE = words("""
    weather forecasted rain sunny football cricket rugby match election elections elected vote votes voting voter win
    winning winner politics political party tory tories labour libdem lib dem greens reform conservative conservatives
    brexit parliament mp mps prime minister president king queen royal lottery horoscope joke jokes poem poems song
    songs story stories recipe recipes cook dinner lunch breakfast tea coffee pub film films movie movies music book
    holiday holidays flight flights train trains hotel restaurant restaurants stock stocks share shares bitcoin crypto
    capital translate translation french spanish german python code javascript homework essay universe god meaning
    love marry girlfriend boyfriend celebrity tv netflix news headlines
    """)
"""Words of subjects that have nothing to do with a council's performance."""


def is_ordinary(word: str) -> bool:
    """Whether a word means nothing by itself."""
    return word in ORDINARY or word in MEASURES
