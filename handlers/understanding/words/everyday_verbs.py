"""Verbs of what is counted, which say nothing more where one figure is asked for: "how much did we dump in landfill".

They are passed over only where nothing here is called so and one indicator is named: of a list they may tell which.
"""

from handlers.understanding.words.word_list import words

_VERBS = words("""
    dump chuck sling bung pop stick whack shove lob fill mend patch sweep empty wash gather haul cart bury cremate
    recycle sort rehouse lodge evict live dwell stay settle slept sleep teach taught teaches learn learnt qualify
    nurse heal cure help helps assist hire recruit appoint employ retire earn bought buy buys sell sold sells borrow
    lend lent owe owes invest reply respond praise thank erect construct ride rode ridden rides drive drove driven
    walk cycle travel catch caught kill kills injure hurt die dies grow grew grown mow trim prune swim swam plough
    prosecute seize solve resolve cope tackle deal dealt gain fetch deliver post dig dug squeeze churn crack knock
    shift scrape stuff cram rescue protect attract notify wait queue hang hung sit sat fight fought wear wore
    write wrote written spend paid pay pays won lost gave given sent kept brought threw thrown drew drawn flew made
    plot sketch pencil doodle
""")
_OF_THE_FIGURE = words("""
    uploaded entered keyed inputted submitted signed approved authorised published released audited verified checked
    amended corrected restated revised deleted removed withdrawn returned missed delayed agreed promised discussed
    decided presented queried challenged rejected overdue suppressed estimated imputed benchmarked targeted planned
    expected needed failed unsigned related combined excluded included changed compared disputed contested cancelled
    repeated duplicated weighted adjusted standardised named supposed
""")
"""What is done with a figure, or tells which of what is counted: never passed over."""
_SHORTEST = 5


def is_of_what_is_counted(word: str) -> bool:
    """Whether a word that nothing is called is a verb of what a figure counts."""
    return word in _VERBS or (len(word) >= _SHORTEST and word.endswith("ed") and word not in _OF_THE_FIGURE)
