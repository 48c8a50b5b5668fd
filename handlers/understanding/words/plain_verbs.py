"""Verbs that only join a figure to what it is of, or ask for it: where nothing else reads them they tell nothing.

"What floor applies to voids", "how many reds does housing carry", "were found sleeping rough". Verbs that tell of what
was done with a figure (uploaded, agreed), of how it moved (sank) or of what it stayed are none of these.
"""

from handlers.understanding.words.word_list import words

PLAIN_VERBS = words("""
    achieve achieved achieves achieving affect affected affecting affects amounted amounting amounts appeared
    appearing applied applies apply applying arise arisen arises arising arose ascertain ascertained
    ascertaining ascertains attach attached attaches attaching attain attained attaining attains await awaited
    awaiting awaits bear bearing bears belonged bore borne brought capture captured captures capturing carried carries
    carry carrying cite cited cites citing clarified clarifies clarify clarifying clock clocked clocking clocks
    collate collated collates collating compile compiled compiles compiling comprise comprised comprises comprising
    confront confronted confronting confronts consist consisted consisting consists constitute constituted constitutes
    constituting contain contained containing contains declare declared declares declaring denote denoted denotes
    denoting described describes describing determine determined determines determining disclose disclosed discloses
    disclosing displayed displaying displays emerge emerges emerging encompass encompassed encompasses encompassing
    ended encounter encountered encountering encounters enumerate enumerated enumerates enumerating exhibit exhibited
    exhibiting exhibits experience experienced experiences experiencing face faced faces facing fare fared fares
    faring feature featured features featuring flagged flagging flags found furnished furnishes furnishing gathered
    gathering gathers gotten hang hanging hangs highlighting highlights holding hover hovered hovering hovers hung
    identified identifies identify identifying indicate indicated indicates indicating involve involved involves
    involving itemise itemised itemises itemising lain land landed landing lands languished languishes languishing lay
    lie lies loom loomed looming looms lurk lurked lurking lurks lying notch notched notches notching noted noting
    numbered numbering observe observed observes observing obtain obtained obtaining obtains occur occurred occurring
    occurs offer offered offering offers outline outlined outlines outlining perch perched perches perching pertain
    pertained pertaining pertains pinpoint pinpointed pinpointing pinpoints presented prove proved proves proving
    quote quoted quotes quoting rack racked racking racks ran reaching recap recapped recapping recaps reckoned
    reckoning reckons reference referenced references referencing reflect reflected reflecting reflects refresh
    refreshed refreshes refreshing relate relates relating remain remained remaining remains reported retrieved
    retrieves retrieving reveal revealed revealing reveals saw seeming sees showed sitting specified specifies specify
    specifying stated stem stemmed stemming stems stood suggest suggested suggesting suggests supplied supplies supply
    supplying tabulate tabulated tabulates tabulating totaled totaling wallowed wallowing wallows witness witnessed
    witnesses witnessing worked yield yielded yielding yields
""")
