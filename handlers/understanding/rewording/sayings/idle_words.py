"""Words that tell nothing of what is asked about something just shown: they only ask, point at it, or are polite."""

from handlers.understanding.words.word_list import words

IDLE = words("""
    a an the this that these those it its they them their theirs there here he him his she her we us i me im ive id
    ill weve were wed well youve youd theyre theyve theyd theyll hes shes thats theres ones one em itself
    is are was were be been being am has have had having can could will would shall might may must do does did
    isnt arent
    of for on in with to by at from about into and but so as if then now off upon
    please pls plz ta thanks thank thx cheers sorry ok okay right hi hey oh ah hmm hm um erm yes yeah yep lovely great
    perfect brilliant fine cool noted love mate dear honestly frankly
    tell show give gimme get let lets see hear know find want wanted need like look wonder wondering curious interested
    keen ask asking remind run talk walk take through bring pull dig fetch grab read share send pass offer provide set
    put turn you your shes hell someone somebody anyone anybody
    just quickly quick briefly actually exactly precisely really simply basically again currently today
    presently moment though tho anyway possibly perhaps maybe kindly still even ever quite very
    able possible thoughts mind chance idea any some bit sort kind thing things stuff matter case particular specific
    earth world
    indicator indicators measure measures kpi kpis metric metrics figure figures number numbers score result results
    value reading outturn onto up out go come
    """)
"""What may stand anywhere around a turn of speech. No word that denies, limits, compares or tells a time is one."""

ASKING = words("what whats which how hows where wheres who whos whose why when")
"""Words that ask: each turn of speech says which of them may lead to it."""
