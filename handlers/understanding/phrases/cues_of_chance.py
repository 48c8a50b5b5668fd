"""Turns of phrase for whether a change is real or only chance."""

_MOVE = (
    r"(?:moves?|movements?|changes?|shifts?|rises?|falls?|drops?|dips?|jumps?|spikes?|swings?|increases?|decreases?"
    r"|improvements?"
    r"|deteriorations?|declines?|leaps?|slides?|plunges?|slumps?|surges?|hikes?|wobbles?|variations?|fluctuations?"
    r"|differences?"
    r"|uptick|downturn|upturn|bounce|reading|turn|trend|problem|issue|pattern|thing)"
)
_TRUE = r"(?:real|genuine|true|actual|proper|lasting|sustained|material|authentic|bona fide|solid|definite|notable)"
_CHANCE = (
    r"(?:noise|chance|luck|random(?:ness)?|coincidence|coincidental|flukes?|blips?|glitch(?:es)?|quirks?|anomal(?:y"
    r"|ies|ous)|freaks?"
    r"|one ?off|one offs|flash in (?:the|a) pan|accident|happenstance|artefact|statistical \w+|just one of those things"
    r"|a wobble|the odd wobble|a hiccup|a blip|aberration)"
)
_USUAL = r"(?:normal|usual|natural|expected|ordinary|typical|everyday|standard|regular|routine|common|customary)"
_BOUNCE = (
    r"(?:ups and downs|wobbles?|fluctuations?|variations?|variability|swings?|bounce|bouncing|to and fro"
    r"|ebb and flow|movements?|noise|range|limits|bounds|spread|give and take|jitters?|volatility|scatter)"
)
_ALL_OVER = (
    r"(?:bounc(?:es?|ing)|jump(?:s|ing)?|hop(?:s|ping)?|bob(?:s|bing)?|mov(?:es?|ing)|wobbl(?:es?|ing)|swings?"
    r"|swinging|flit(?:s|ting)?|lurch(?:es|ing)?|leap(?:s|ing)?|yo yos?|yo yoing) (?:about|around|up and down"
    r"|all over)"
)

CHANCE: dict[str, tuple[str, ...]] = {
    "signal": (
        rf"{_TRUE}(?: and \w+)? {_MOVE}(?= (?:or|and|in|of|here|rather)\b|$)(?! of @)",
        (
            rf"(?:(?:is|are|was|were|it|that|this|just|only|merely|simply|pure|purely|sheer|plain|blind|all|down to|by"
            rf"|or|a|an|some|mere|statistical) )*{_CHANCE}"
            r"(?: or (?:not|(?:\S+ )?(?:real|genuine|something)))?(?= |$)"
        ),
        (
            rf"(?:just |only |within |outside |beyond |out of |inside |more than |part of )*(?:the |its |their |a "
            rf"|your )?{_USUAL} {_BOUNCE}(?: of \w+)?"
        ),
        rf"(?:ups and downs|ebb and flow|{_ALL_OVER})",
        (
            r"(?:something|anything|nothing|owt|summat) (?:real|proper|genuine|serious|significant|meaningful|in it"
            r"|in that|in this|in the "
            rf"{_MOVE})(?= |$)|(?:is|was) there (?:anything|something|much) in (?:the |that |this )?{_MOVE}(?: in)?"
        ),
        (
            r"(?:worth|something|anything|cause|reason)(?: (?:to|for|getting|be))* (?:worry(?:ing)?|worried"
            r"|concern(?:ed)?|alarm(?:ed)?|panic(?:king)?)"
            r"(?: (?:about|over|by))?(?= or |$)"
        ),
        (
            rf"should (?:i|we)(?: be)? (?:worry|worried|concerned|alarmed|panic)(?: (?:about|over|by))? (?:the|that"
            rf"|this) (?:§ )*{_MOVE}(?= |$)"
        ),
        (
            rf"(?:believe|trust|take seriously|make (?:anything|much) of|read (?:anything|something|much|too much"
            rf"|a lot) into)(?= (?:the |that |this |our )*(?:§ )*{_MOVE})"
        ),
        (
            rf"(?:does|do|did|is|was|would)(?: (?:the|that|this|our|a))* {_MOVE}(?: (?:in|on"
            rf"|of) (?:the )?§(?: §)*)? (?:(?:actually|really) )?(?:mean (?:anything|something|much|owt)|matter"
            rf"|count for anything|significant|real|genuine|random|unusual|normal|typical)"
        ),
        (
            r"(?:actually|really|truly|genuinely|honestly|definitely|statistically) (?:changed|moved|shifted"
            r"|gone (?:up|down)|improved|worsened|risen|fallen|dropped|got (?:better|worse)|different|happening|there)"
        ),
        (
            r"(?:kidding (?:myself|ourselves|yourself)|imagining (?:it|things)|seeing things|reading too much into"
            r"|getting excited|jumping to conclusions)"
        ),
        (
            r"(?:significant|meaningful|random|genuine|real)(?= (?:in|for|or)\b|$)(?<=.)"
            r"|(?:statistical )?significance(?: of)?"
        ),
    ),
}
