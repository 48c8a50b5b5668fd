"""Other words for when a body sits and what it decided: "convene", "the upshot of", "where did it come down"."""

from handlers.understanding.rewording.sayings.saying import Saying

_BODY = r"(?P<body>(?!(?:is|was|did|do|does|has|have|had|we|they)\b)\S+(?: \S+){0,5}?)"
_LAST = r"(?:(?:the|our|my|last|latest|most recent|previous|recent) )*"
_MEETS = (
    r"(?:(?:re)?conven(?:e|es|ing)|gather(?:s|ing)?|assembl(?:e|es|ing)|get(?:s|ting)? together|com(?:e|es|ing)"
    r" together"
    r"|meet(?:s|ing)?(?: up)?|sit(?:s|ting)?|(?:be(?:ing)? )?held|tak(?:e|es|ing) place|on|back in session|in session"
    r"|back|up|due|happen(?:s|ing)?)"
)
_NEXT = r"(?:(?:the|our|my|next|upcoming|coming|forthcoming|following) )*"
_WE = r"(?:(?:we|they|members|councillors|you) )?"
_SETTLED = (
    r"(?:settled?(?: on)?|plump(?:ed)? for|land(?:ed)? on|g[eo]t? for|gone for|went for|com(?:e|ing) (?:down on"
    r"|up with|to)"
    r"|came (?:down on|up with|to)|rule[d]?|sign(?:ed)? (?:off|up to)|vote[d]?(?: for| through)?|back(?:ed)?"
    r"|endorse[d]?"
    r"|determine[d]?|sort(?:ed)?(?: out)?|approve[d]?|thrash(?:ed)? out|hammer(?:ed)? out|call(?:ed)? for)"
)
_UPSHOT = (
    r"(?:upshot|verdict|ruling|read ?out|recap|debrief|de brief|write ?up|take ?aways?|key points"
    r"|gist(?=.* (?:last|latest|previous|meeting)\b)"
    r"|result"
    r"|results|conclusions?|lowdown|low down|main points|agreed points|outcomes?)"
)
_DECIDED = "what was decided at the last meeting of "

OF_MEETINGS: tuple[Saying, ...] = (
    Saying(
        (
            rf"(?:and )?(?:what(?:s| is| was| were)? |give me |any |can i have |get me )?(?:(?:the|a|quick|brief"
            rf"|short|main)"
            rf" )*{_UPSHOT} (?:of|from|at|on) {_LAST}{_BODY}(?: meeting)?(?=$|,| (?:please|pls|for me"
            rf"|about|on))"
        ),
        rf"{_DECIDED}{{body}}",
    ),
    Saying(
        (
            r"(?:recap|debrief me on|fill me in on|catch me up on|bring me up to speed on|what did i miss at|run"
            r" me through"
            rf"|talk me through|what happened at|what went on at|what went down at) {_LAST}{_BODY}(?: meeting)?"
            r"(?=$|,| (?:please|pls|for me|about|on))"
        ),
        rf"{_DECIDED}{{body}}",
    ),
    Saying(
        (
            rf"(?:how|where) (?:did|does|has) {_LAST}{_BODY} (?:leave (?:things|it|matters)|end up|come down|came"
            rf" down|come out"
            r"|pan out|turn out|conclude|wrap up|finish up|land|get to|go|left things)(?: (?:on it|last time|when"
            r" (?:it|they)"
            r" (?:last )?met|at (?:the|its|their) last meeting|in the end))*(?=$|,| (?:please|pls|about|on))"
        ),
        rf"{_DECIDED}{{body}}",
    ),
    Saying(
        (
            rf"what (?:did|has|have) {_LAST}{_BODY} {_SETTLED}(?=$|,| (?:please|pls|last|at|on|about|when|in"
            rf" the end))"
        ),
        rf"{_DECIDED}{{body}}",
    ),
    Saying(
        (
            rf"i (?:missed|wasnt at|couldnt (?:make|get to)|was away for|didnt get to) {_LAST}{_BODY}(?:,|"
            rf" -| and|\.)?"
            rf" (?:so )?what (?:got|was|were|did they|have they|did it)(?: been)? (?:{_SETTLED}|decided|agreed"
            rf"|decide|agree"
            r"|said|discussed|conclude)"
        ),
        rf"{_DECIDED}{{body}}",
    ),
    Saying(
        (
            r"(?:i (?:was|am)|im) (?:on (?:annual )?leave|away|off(?: sick)?|ill|elsewhere|not (?:there"
            r"|around)|abroad"
            rf"|on holiday) when {_BODY} (?:last )?met(?P<day> on (?:the )?\S+)?(?: \S+){{1,8}}? what (?:they|it"
            rf"|members)"
            rf" (?:had )?(?:{_SETTLED}|decided|agreed|said|did)"
        ),
        rf"{_DECIDED}{{body}} {{day}}",
    ),
    Saying(
        (
            rf"what(?:s| is| was| were) {_LAST}{_BODY}s? (?:verdict|conclusions?|decisions?|ruling|view|final"
            rf" (?:word|say)|line"
            r"|recommendations?|answer|outcome)(?: (?:last time|in the end|at (?:its|the|their) last"
            r" meeting))?$"
        ),
        rf"{_DECIDED}{{body}}",
    ),
    Saying(
        (
            rf"(?:what|which|any) (?:resolutions?|motions?|decisions?|conclusions?|recommendations?|steer"
            rf"|direction|calls?) (?:did|has|have|were)"
            rf" {_LAST}{_BODY} (?:pass(?:ed)?|ma(?:k|d)e|come to|reach(?:ed)?|carry|take|taken|give|given|arrive"
            rf" at)$"
            rf"|(?:what(?:s| is| was) the |any )?(?:feedback|news|word|steer|message|report back) (?:back"
            rf" )?(?:from|out of) {_LAST}"
            r"(?P<other_body>\S+(?: \S+){0,5}?)(?: meeting)?$"
        ),
        rf"{_DECIDED}{{body}}{{other_body}}",
    ),
    # When it sits.
    Saying(
        (
            rf"{_BODY},? (?:next,? when|(?:what|which) (?:date|day|time)|when(?: next| is it|"
            rf" exactly)?)$"
            r"|how far (?:off|away) is (?:the )?(?:next )?(?P<other_body>\S+(?: \S+){0,5}?)$"
        ),
        r"when does {body}{other_body} meet next",
    ),
    Saying(
        (
            rf"(?:what|which) (?:day|date|time)(?:s| is| are| of the (?:week|month) is)? {_NEXT}{_BODY}(?:"
            rf" meeting)?(?: next)?"
            r"(?: on| for)?$|(?:(?:the|next) )*(?P<other_body>\S+(?: \S+){0,4}?) (?:diary|meeting|next"
            r"|calendar) dates?$"
        ),
        r"when does {body}{other_body} meet next",
    ),
    Saying(
        (
            rf"(?:when(?:s| is| are| do| does| will)?|(?:what|which) (?:day|date)(?:s| is| are| do| does|"
            rf" will)?) {_WE}{_NEXT}"
            rf"{_BODY}(?: next)? {_MEETS}(?: next| again)?(?=$|,| (?:please|pls))"
        ),
        r"when does {body} meet next",
    ),
    Saying(
        (
            r"(?:when(?:s| is| are| do| does| will)?|(?:what|which) (?:day|date)(?:s| is| are| do| does| will)?)"
            rf" {_WE}(?:next )?(?:be )?(?:{_MEETS}|in|have|having|got|due|summoned|called)(?: (?:for|at|as|to))*"
            rf" {_NEXT}{_BODY}"
            r"(?: meeting)?(?: next)?(?=$|,| (?:please|pls))"
        ),
        r"when does {body} meet next",
    ),
    Saying(
        (
            rf"(?:how (?:soon|long|many (?:days|weeks))(?: (?:is|are|until|till|til|before|to|do we have before|away"
            rf" is|off is))+"
            rf"|(?:the )?(?:date|day|diary date|timing) (?:of|for)) {_NEXT}{_BODY}(?: meeting| meets| sits| is)?(?:"
            rf" next)?"
            r"(?=$|,| (?:please|pls))"
        ),
        r"when does {body} meet next",
    ),
    Saying(
        (
            rf"{_BODY},? when (?:are|do|does|is|will) (?:they|we|it|members)(?: next| be)* (?:{_MEETS})(?:"
            rf" next| again)?"
            r"(?=$|,)"
        ),
        r"when does {body} meet next",
    ),
)
