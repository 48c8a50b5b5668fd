"""The words that people tell a figure in, besides its name, its number and its time: said freely, in any order."""

from handlers.understanding.words.word_list import words

HANDED_IN = words("""
    put puts putting pop popping stick sticking bung chuck drop dropping log logging logged record recording
    recorded enter entering entered submit submitting submitted save saving saved register registering note add
    adding key keying keyed type typing file filing mark marking input inputting write writing set setting report
    reporting return returning book booking capture send sent sending provided supplied declared give giving provide
    providing supply supplying declare declaring confirm confirming take stick treat return make making call
    """)
"""What is done with a figure by whoever gives it: "stick 42 down for missed bins"."""

TOLD = HANDED_IN | words("""
    is was were are be been being s has have had having got get getting came come comes coming in out at finish
    finished finishes ended end ends up on landed lands closed closes sits sat stands stood hit hits reached reaches
    running ran runs tracking tracked averaged averages averaging totals totalled total makes made works worked
    shows showed showing reads read gives gave gone went managed achieved achieve counted scored saw seen posted
    turned dropped fell rose climbed crept slipped settled ticked reckon reckons think thinks believe say says said
    know figure figures number numbers value values result results reading count tally score return returns
    submission entry data outturn stat stats percentage percent rate level position answer answers value one ones
    latest final confirmed provisional new newest current now today just this that these those it its i im ive id
    ill me my mine we weve our ours us you your they the a an of for to from with by as and so then also here there
    heres theres thats go goes please pls plz thanks thank ta cheers hi hello hey morning afternoon ok okay right
    well could can would will want like need needs needed let lets do done down against under into which system
    return records file sheet spreadsheet log board bot month quarter year period time exactly precisely roughly
    about around approximately bang flat dead spot only even overall altogether all sitting sit ready what which had
    so far yet date far banked collected delivered completed approx circa nearly almost somewhere close region
    """)
"""What may stand beside a figure without making it anything else."""

PUT_RIGHT = words("""
    wrong wrongly error errors mistake mistaken typo typos slip slipped incorrect incorrectly inaccurate misread
    mistyped miskeyed misreported miscounted miscount misquoted transposed swapped fat fingers finger fingered
    correct corrected correction correcting amend amended amending amendment change changed changing fix fixed
    fixing revise revised revising restate restated update updated updating edit edited alter altered altering
    adjust adjusted overwrite replace replaced replacing swap switch scrap scratch ignore disregard forget last use
    should shouldve ought meant supposed true real right proper actual actually really genuine rather instead
    earlier previous previously recheck rechecked recalculated recount recounted redone rectify rectified reopened
    out put messed mucked cocked botched goofed oops whoops sorry apologies decimal not than
    """)
"""Said of a figure that stood before: what is told now stands instead of it."""

TELLS_A_SLIP = words("""
    wrong wrongly error errors mistake mistaken typo typos incorrect incorrectly inaccurate misread mistyped
    miskeyed misreported miscounted miscount misquoted transposed correct corrected correction correcting amend
    amended amending amendment fix fixed fixing revise revised revising restate restated overwrite replace replaced
    replacing swap scrap scratch ignore disregard should shouldve ought meant true real proper actual instead
    recalculated recounted rechecked rectify rectified reopened oops whoops messed mucked cocked botched goofed
    alter altered altering adjust adjusted
    """)
"""The words of these that leave no doubt of it."""

DOUBTED = words("""
    reckon reckons think thinks believe believes guess guesses guessing suppose supposedly presumably probably possibly
    maybe perhaps hopefully likely unsure
    """)
"""Said of a number that whoever says it does not stand by: it is told back, and kept only when they say so."""

BROKEN_OFF = words("no nope nah wait hang hold on sorry soz argh ah oh actually damn blast drat bother hmm")
"""What somebody says who puts right what was said a moment ago."""
