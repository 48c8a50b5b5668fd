"""What is owed, by when, and what is late, in the words of everyday: each meaning from a few sets of words."""

from handlers.understanding.phrases.words_of_returns import GIVEN, NOT, RETURN, SUBMIT

_ITEMS = (
    rf"(?:{RETURN}|figs|nos|kpis?|pis|indicators?|measures?|metrics?|stats|actuals|entries|items?|ones?|things?|bits"
    r"|paperwork|homework|mine|theirs|returns? and figures?)"
)
_HAND_OVER = (
    rf"(?:{SUBMIT}|get (?:in|over|across|back|done|to (?:you|performance|them))|send (?:in|over|across|off|you|back)"
    r"|hand (?:over|in)|turn in|let you have|cough up|pass (?:on|over)|deliver|produce|put (?:in|through|forward)"
    r"|finish"
    r"|finali[sz]e|key in|type in|fill (?:in|out)|file|post|load|catch up (?:on|with)|sort(?: out)?|chase up|tick off)"
)
_STILL = r"(?:still|yet|left|remaining|outstanding|more|else|now|currently|to go|at the moment|in total|exactly)"
_WANTED = (
    r"(?:need(?:ed|ing|s)?|want(?:ed|ing|s)?|requir(?:e[ds]?|ing)|expect(?:ed|ing|s)?|wait(?:ing|s)? (?:for|on)"
    r"|await\w*"
    r"|after|chas(?:e|ed|ing)|look(?:ing|s)? for|miss(?:ing)?|short of|hang(?:ing)? on for|ask(?:ed|ing)? for|due|owed"
    r"|outstanding|expecting|lacking)"
)
OWED = (
    (
        r"(?:anything|something|owt|any \w+|what|which(?: \w+)?|stuff|bits)(?: else)?(?: (?:that|which|have|did))*"
        r" (?:i|ive|weve|we)(?: (?:still|have|had|ve|did|may|might|must))*"
        r" (?:havent|hasnt|hadnt|not|never|didnt|yet to|still to|forgot to|forgotten to|failed to)"
        rf"(?: (?:yet|still|already|have))* (?:{GIVEN}|{SUBMIT})(?: (?:you|in|back|over|to you|for|yet))*(?= |$)"
    ),
    rf"{_WANTED}(?: \S+){{0,3}}? (?:from|off|by|outta|out of) (?:me|us|my end|this end)(?= |$)",
    (
        rf"(?:what|whats|which|how many|how much|anything|any|tell me what|show me what)(?: {_ITEMS})?(?: \S+){{0,2}}?"
        r"(?= (?:\S+ ){0,4}?(?:i|ive|im|ill|id|we|weve|well)(?!\w))"
        rf" (?:(?:have|do|need|must|should|had|ought|am|ive|im|i|we|got|left|supposed|meant|to|{_STILL}) )+{_HAND_OVER}"
        r"(?: (?:and|which|to you|you|for|in|over|still|on|now|next|today|please|pls))*(?= |$)(?! (?:about|to) )"
    ),
    (
        rf"(?:{_ITEMS}|anything|something|much|many|any)(?: (?:that|which|are|is|there|still))*"
        rf" {_STILL}(?: {_STILL})*(?: for (?:me|us))? to (?:{_HAND_OVER}|do)(?= |$)"
    ),
    (
        r"(?:my|our) (?:\w+ )?(?:homework|backlog|gaps|blanks|empties|arrears|debts|ious?|to ?dos?|dues|outstandings"
        r"|overdues|loose ends|missing ones|late ones|unsubmitted ones|outstanding ones)(?= |$)"
    ),
    (
        r"(?:am i|have i|are my (?:figures|returns|numbers)|is my return|im i|do i look)"
        r" (?:(?:still|all|fully|completely) )*(?:forgotten (?:anything|something|any)|missed (?:anything|any)|square"
        r"|paid up|clear|straight|in (?:arrears|debt|the clear|credit)|on (?:the|your) (?:naughty|late|chase"
        r"|chasing|hit|wanted) (?:list|step)|outstanding|a (?:laggard|straggler|late ?comer)|all in|up together"
        r"|in (?:the )?good books)(?= |$)"
    ),
    (
        r"(?:what|which(?: \w+)?|anything) (?:have |had |did |ive |that )?i(?:ve)? (?:forgotten|missed|overlooked"
        r"|skipped"
        rf"|not (?:yet )?(?:{GIVEN})|yet to (?:{SUBMIT}))(?! the)(?= |$)"
    ),
    (
        r"(?:what|which)(?: \w+)? (?:are|is|have) (?:you|performance|they|the team|the centre)(?: still)? (?:short of"
        r"|missing)"
    ),
)
_OUR_TIME = (
    r"(?:dead ?lines?|cut ?off(?: (?:dates?|points?|times?|days?))?|closing (?:dates?|days?|times?)|time ?(?:limits?"
    r"|scales?"
    r"|frames?)|(?:due|data|returns?|submission|hand ?in|hand in|drop dead|crunch|judgement|d|return)"
    r" (?:days?|dates?|times?|moment|point)|(?:last|final|latest) (?:possible |safe )?(?:day|date|moment|minute)"
    r"|expiry(?: date)?|end ?stop|(?:timetable|calendar|schedule)(?= (?:for|of) (?:my|our|the) (?:figures|returns"
    r"|data)))"
)
DEADLINE = (
    (
        rf"(?:the |my |our |a )*{_OUR_TIME}(?: (?:for|on|to|of|with|by))*(?: (?:me|us|my|mine|our|the))*"
        rf"(?: {_ITEMS})?(?: (?:to|i|we|can|could|may|be|able))*(?: {_HAND_OVER})?(?: {_ITEMS})?(?= |$)"
    ),
    (
        r"(?:when|whens|what (?:date|day|time)|which (?:date|day)|by when|how soon|by what (?:date|day|time))"
        r"(?: (?:is|are|do|does|did|must|should|shall|would|can|have|has|will|exactly|precisely|dyou|you|the|it"
        r"|performance"
        r"|they|i|we|to|need|want|like|latest|that|by|at|team|be|due|expect))*"
        rf" (?:my|our|mine|ours|the) ?(?:(?:performance|quarterly|monthly|own|latest|kpi|q\d|@|quarter|month|next) )*"
        rf"(?:{_ITEMS})?(?: (?:has|have|had|to|need|needs|want|wants|must|should|supposed|meant|got|get|be|been|is|are"
        r"|go|come|with|you|by|there|do))*(?: (?:in|due|submitted|returned|sent|over|handed in|delivered|complete"
        r"|completed|given|entered|filled in|back|to you|by))*(?= |$)"
    ),
    (
        r"(?:when|whens|by when|what (?:date|day)|which day)(?: (?:are|is|do|does|would|will|dyou|should))*"
        r" (?:you|performance|the (?:team|officers?|centre)|they)(?: (?:need|needs|want|wants|expect|expecting|wanting"
        r"|needing|looking|after|like|require|for|to have|have|see|hoping))+"
        rf"(?: (?:my|our|the|these|this|them|it|all|everything))*(?: {_ITEMS})?(?: (?:in|by|from me|off me))*(?= |$)"
    ),
    (
        r"(?:have|ve|got|do|did|can|could|may|will|would) (?:i|we) (?:(?:still|only|really|got|have|leave|wait|do"
        r"|send|it"
        r"|them|my|mine|figures|returns?|data) )*(?:till|until|til|to) (?:@|\w+day|the \S+|next \w+|tomorrow)"
        rf"(?: (?:to|for|on|with))*(?: {_HAND_OVER})?(?: (?:my|mine|it|them|the|this))*(?: {_ITEMS})?"
        r"(?: (?:or|is it|sooner|earlier|later|before|already))*(?= |$)"
    ),
    (
        r"how (?:long|many days|many working days|much time|much longer|late|soon)(?: (?:have|has|is|are|do|can"
        r"|could|must"
        r"|ive))* (?:i|we|there|left|got)(?: (?:got|have|left|leave|be|get|need|to|it|before|till|until|for))*"
        rf"(?: {_HAND_OVER})?(?: (?:my|mine|our|the))*(?: {_ITEMS})?(?= |$)"
    ),
)
_OVER = (
    r"(?:past|beyond|over|gone past|missed|been and gone|after|run past|behind|overshot|blown|slipped past)"
    r"(?: (?:its|their|the|his|her|our|due|agreed|submission))*"
    r" (?:dates?|dead ?lines?|times?|due|due dates?|schedule|cut ?offs?|sell by dates?)"
)
_AWOL = (
    rf"(?:{_OVER}|(?:dead ?line|date|cut ?off|window)(?:s| is| has| have)? (?:been and gone|gone|passed|past|closed"
    rf"|lapsed)"
    r"|behind(?= with|$)|tardy|delinquent|belated|overdue|outstanding|late|unreturned|unsubmitted|awol|adrift|lagging"
    r"|not (?:arrived|here|in|landed|turned up|shown up|received|come|appeared|materialised|surfaced)|unaccounted for"
    r"|still to (?:land|arrive|show|turn up|appear|surface|materialise)|yet to (?:land|arrive|show|turn up|appear|come)"
    r"|(?:has|have|hasnt|havent)(?: not)? (?:arrived|landed|turned up|shown up|appeared|materialised|been received"
    r"|reached"
    r" (?:us|me|you))|dragging (?:their|its) (?:feet|heels)|running late|slow (?:in )?coming|no shows?|in arrears)"
)
PAST = (
    (
        rf"(?:{RETURN}|figs|kpis|submissions?|responses?|replies)"
        r"(?: (?:how many|any|that|thats|which|is|are|has|have|still|and|or|now|currently|gone|been|running"
        r"|well|already|for|@"
        r"|the|all))*"
        rf" {_AWOL}(?: (?:and|or|but|still|now|well|already|not|by|a|long|way|{_AWOL}))*(?= |$)"
    ),
    (
        r"(?:holes|gaps|blanks|empty (?:cells|boxes|rows)|no shows|absentees)(?: (?:in|for|where|on|across|the|@"
        r"|that|are"
        rf"|is|our))*(?: {_AWOL})?(?= |$)"
    ),
    (
        rf"(?:delinquent|tardy|belated|laggardly|truant|awol|absent|straggling|dilatory|slow) (?:{RETURN}|ones"
        rf"|submissions?)"
    ),
    (
        r"^(?:(?:the|all|any|show|list|me|whats|what|is|are|which|please|ones|everything|still|currently|now) )*"
        r"(?:unreturned|overdue|late|outstanding|unsubmitted|missing|tardy|behind)(?: (?:and|or|but))*"
        r" (?:unreturned|overdue|late|outstanding|unsubmitted|missing|tardy|behind)(?: (?:ones|please|pls|now))*$"
    ),
    rf"(?:{_WANTED}|still)(?: \S+){{0,3}}? {_OVER}(?= |$)",
    rf"{_AWOL} (?:{RETURN}|figs)(?= |$)(?! (?:are|is|for|of) (?:good|bad|red|green))",
)
_WHOSE = (
    r"(?:who|whos|whose|whove|anyone|anybody|someone|somebody|(?:which|what|any|how many) (?:services?|teams?|people"
    r"|ppl|persons?"
    r"|managers?|owners?|officers?|depts?|departments?|directorates?|folks?|staff|colleagues|body|one|areas?|sections?"
    r"|heads?|indicators?|kpis?|measures?))"
)
_THERE = (
    r"(?: (?:in|from|at|of|over|within|across|under|the|my|our|this|§|down|there|else|out|directorate|department|dept"
    r"|division|service|team|area|patch|portfolio|section|council))*"
)
_HELD = (
    r"(?:hold(?:s|ing)? (?:us|things|me|it|everything) up|keep(?:s|ing)? (?:us|me) waiting|let(?:s|ting)? (?:us"
    r"|the side|me)"
    r" down|drag(?:s|ging) (?:their|its|his|her) (?:feet|heels)|lag(?:s|ging)|slack(?:s|ing)|being slow|gone quiet"
    r"|sitting on"
    r"|sat on|stalling|dawdling|tardy|delinquent|in (?:default|arrears)|not (?:playing ball|done (?:it|theirs"
    r"|their bit)))"
)
MISSING_FROM = (
    (
        rf"{_WHOSE}{_THERE}(?: (?:is|are|still|has|have|yet|currently|now))* (?:owes?|owing)"
        rf"(?: (?:us|me|you|a|any|the|their|some|anything|{RETURN}|figs))*(?= |$)(?! (?:rent|tax|money|arrears|£))"
    ),
    (
        rf"{_WHOSE}{_THERE}(?: (?:is|are|still|s|has|have|been|the one|most))* {_HELD}"
        rf"(?: (?:with|on|over|up|for|by|in|their|its|his|the))*(?: (?:{RETURN}|figs))?(?= |$)"
    ),
    (
        rf"{_WHOSE}{_THERE}(?: (?:is|are|has|have|still|do|does|did|yet|been|@))*"
        rf" (?:{NOT}|yet|still|to|failed|forgotten|need|needs|owe|owes|owing|left)(?: (?:{NOT}|yet|still|to|has|have"
        rf"|been))*"
        rf" (?:{GIVEN}|{SUBMIT}|repl(?:y|ied)|respond(?:ed)?|come back|got back|coughed up|delivered|answered|complied"
        r"|played ball|turned (?:up|in)|shown up|come through)"
        rf"(?: (?:in|back|over|up|with|to|on|us|me|their|theirs|any|the|for|anything|it|them|yet|§))*"
        rf"(?: (?:{RETURN}|figs|nos))?(?= |$)"
    ),
    (
        rf"(?:whose (?:{RETURN}|figs)|what|which(?: \w+)?|who|whos)(?: (?:are|is|do|have|r))? (?:we|you|i)"
        r"(?: (?:still|yet|currently|all|left|now))*"
        r" (?:waiting (?:for|on)|short(?: of)?|missing|lacking|without|minus|chasing|hanging on for|looking for|after"
        r"|(?:not|havent|hasnt) (?:yet )?(?:got|had|seen|received))"
        rf"(?: (?:in|of|for|on|from))*(?= |$)(?: (?:{RETURN}|figs))?"
    ),
    (
        rf"(?:nothing|nowt|no (?:{RETURN}|figs|word|sign)|zilch|nil|silence|zero)"
        r"(?: (?:in|received|back|sent|yet|submitted|heard|come|through))* (?:from|off|by) (?:who|whom"
        r"|which(?: \w+)?)(?= |$)"
    ),
    (
        r"(?:names?|list|roll call|who|number)(?: (?:of|and|the|all|any))*"
        r" (?:those|people|ppl|anyone|anybody|everyone|everybody|whoever|the ones|owners|managers|persons|folks?)?"
        r"(?: (?:who|that|is|are|still|with|has|have))* ?(?:outstanding|late|missing|overdue|behind|tardy"
        rf"|owing|(?:{NOT} )+(?:yet )?(?:{GIVEN}|{SUBMIT}))(?: (?:{RETURN}|figs|in|yet))*(?= |$)(?! (?:by|on|for|to"
        rf"|from)"
        r" (?:most|far))"
    ),
    (
        rf"(?:any|the|our|show|list|name|who are (?:the|our))? ?(?<!\w)(?:laggards?|stragglers?|defaulters?|slackers?"
        rf"|late ?comers?|"
        rf"culprits|offenders|foot draggers|non ?(?:returners?|submitters?|responders?|repliers?))"
        rf"(?: (?:on|in|with|for|of|from|at|the|over))*(?: (?:{RETURN}|figs))?(?= |$)"
    ),
    rf"(?:missing|outstanding|overdue|late|unreturned) (?:{RETURN}|figs) (?:from|by|of) (?:who|whom)",
)
