"""Turns of phrase for how final a figure is: firm or provisional, and whether it may still change."""

from handlers.understanding.phrases.words_of_one import FIGURE, IT, THE

_FIRM = (
    r"(?:provisional|prov|preliminary|interim|tentative|unaudited|unconfirmed|unofficial|definitive|conclusive"
    r"|finalised"
    r"|finalized|locked(?: down| in)?|nailed(?: on| down)|pinned down|set in (?:stone|concrete)|cast in (?:stone|iron)"
    r"|carved in stone|done and dusted|signed and sealed|signed sealed and delivered|cut and dried|bedded down"
    r"|firmed up"
    r"|ratified|rubber ?stamped|the finished (?:article|product)|(?:the |a )?final (?:version|word|answer|figures?"
    r"|position"
    r"|numbers?|result|cut|one)|the last word|(?:a |the )?firm (?:figures?|numbers?|one)|up in the air"
    r"|(?:a |the )?(?:first|rough|early) (?:cut|draft|pass|estimate|version|stab)|a work in progress|work in progress"
    r"|tbc|to be (?:confirmed|finalised|ratified|verified|validated)|gospel|bankable|cast iron|rock solid|watertight"
    r"|(?:subject|open|liable|prone) to (?:change|revision|confirmation|sign ?off|audit|amendment|review|approval"
    r"|correction|alteration|adjustment|verification|validation|being \w+)"
    r"|(?:pending|awaiting) (?:confirmation|validation|verification|audit|ratification))"
)
_CALLED = (
    r"(?:final|firm|settled|draft|a draft|an? (?:early |rough )?estimate|estimated|official|confirmed|approved|verified"
    r"|validated|audited|fixed|certain|agreed|published|signed off|set|closed)"
)
_ADVERBS = (
    r"(?:(?:still|just|only|already|been|yet|now|all|fully|properly|even|officially|formally|actually"
    r"|completely) )*"
)
_CHANGED = (
    r"(?:change[d]?|chang(?:ing|es)|move[d]?|shift(?:ed)?|alter(?:ed)?|revised?|restated?|amended?|corrected?|adjusted?"
    r"|updated?|tweaked?|budge|differ)"
)

FIRMNESS: dict[str, tuple[str, ...]] = {
    "provisional": (
        (
            rf"(?:(?:is|are|was|were|as|being) )?{_ADVERBS}(?:a |an |the )?{_FIRM}(?: or (?:not|no|still \w+"
            rf"|\w+))?(?: {FIGURE})?"
            r"(?= |$)"
        ),
        (
            rf"(?:is|are|was|were|has|have|hasnt|isnt)(?: {IT})? {_ADVERBS}(?:(?:in|as) )?{_CALLED}(?: {FIGURE})?"
            rf"(?: (?:or (?:not|no|(?:still |just |only |a |an )*{_CALLED})|yet|now|already|for now|so far))*$"
        ),
        (
            rf"(?:(?:can|could|might|may|will|would|likely|going|due|set|expected|liable|bound|apt|is|are) )"
            rf"(?:(?:{IT}|still|yet|ever|well|also|likely|going|due|set|expected|liable|bound|to|get) )*"
            rf"be(?:ing)? (?:re)?{_CHANGED}(?= |$)(?! (?:to|from|into|by \d)\b)"
        ),
        rf"(?:can|could|might|may|will|would)(?: {IT})? (?:still|yet) {_CHANGED}(?= |$)",
        rf"(?:can|could|might|may|will|would)(?: {IT})? {_CHANGED}(?: (?:still|yet|again|later|at all))+$",
        rf"(?:still |yet )(?:to |be |might |may |could |can )*{_CHANGED}$",
        (
            r"(?:can|could|should|may|do|is it (?:ok|safe|fine)(?: for (?:me|us))? to|safe to|ok to)(?: (?:i|we|you))?"
            r" (?:quote|cite|rely on|trust|bank on|count on|lean on|depend on|believe|use)"
            rf"(?= {IT}(?: (?:as|yet|in public|publicly|at|in|now|safely|with|for|outside|officially)\b|$))"
        ),
        (
            rf"(?:sign ?off )?status of {THE}(?:§ )*{FIGURE}|signed off or (?:not|no|still \w+)|(?:where is it"
            rf"|how far is it) with sign ?off"
        ),
    ),
}
