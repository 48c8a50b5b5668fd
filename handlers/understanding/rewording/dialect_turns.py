"""Turns of speech of one part of the country, or of another country's English, as anybody would put them."""

from handlers.understanding.words.rewordings import Rewordings

_END = r"\s*(?=[?.!]*\s*$)"
_COLOURS = r"(?:reds?|ambers?|greens?)"
_OURS = (
    rf"(?:{_COLOURS}|figures|measures|indicators|kpis|returns|numbers|services?|portfolio|patch|team|ones|targets"
    r"|actions|risks|projects|budget|teams)"
)
_VERB = r"(?:am|was|is|are|have|has|do|did|does|can|could|should|will|would|need|want|owe|know|see)"
_DO_NOT = r"(?:(?:do not|don'?t|dont)|never|no need to)"
_ASKS = r"(?:what|whats|which|who|whos|how|hows|why|when|where|any|is|are|show|give|list|tell)"
_CALLED = r"(?:man|la|lad|bor|mun|butt|bach|marra|our kid|kidda|yaar|sef|sha|abi|mind|sir|madam|oga|fam|bruv|cuz)"
_NO_OTHER = "".join(
    rf"(?<!\b{word} )" for word in ("is", "in", "to", "you", "of", "never", "my", "one", "it", "a", "the")
)
""" "Never mind", "a man": no word for who is spoken to."""

_TURNS = Rewordings.of(
    (
        (rf"\b{_DO_NOT} (?:bother|mither|fash|faff|trouble)(?: (?:yourself|me))? (?:with|about|wi) ", "leave out "),
        (rf"\b({_VERB}) ah\b", r"\1 I"),
        (rf"\bah (?={_VERB}\b)", "I "),
        (r"\bwhich (?:of|o) (?:the |my |our |your )?(?:lads|lasses|blokes|fellas|chaps|gals)\b", "who"),
        (r"\bo (?=(?:the|my|our|mine|ours|them|those|these|it|all|they|you|wor|me)\b)", "of "),
        (rf"\b(of|for|in|on|us|all|any|are|is|to) me (?={_OURS}\b)", r"\1 my "),
        (r"\bwor (?=[a-z]{2,})", "our "),
        (rf"(?<=[a-z\d])[\s,]+{_NO_OTHER}(?:{_CALLED}){_END}", ""),
        (rf"^(?!.*\b(?:what|who|feel|look|seem|sound))(?P<all>.*?[a-z\d])[\s,]+like{_END}", r"\g<all>"),
        (r"\bthe noo\b", "now"),
        (r"\bthe (?:morn|morra)\b", "tomorrow"),
        (rf"^\s*(?:ar|aye aye|eh up|ey up|nah then|na then|now then|alright|oi|wotcha|wagwan)[\s,]+(?={_ASKS}\b)", ""),
        (
            r"\b(what|where|how|who|which) (?:be|bist)\b(?=\s+(?:the|our|my|they|we|us|it|in|on|red|amber|green)\b)",
            r"\1 are",
        ),
        (r"\b(where(?:'s| is| are|s) (?:\S+ ){0,4}?\S+) (?:to|at)(?=\s*[?.!]*\s*$)", r"\1"),
        (r"\b(?:the )?last to last (year|quarter|month|week|half)\b", r"the \1 before last"),
        (r"\btill date\b|\bas on date\b|\bup to date(?= (?:figure|number|total)\b)", "to date"),
        (r"\b(today|yesterday|tomorrow|now) (?:itself|only)\b", r"\1"),
        (r"\b(what|who|which) all (?=(?:are|is|have|has|did|do|was|were|not)\b)", r"\1 "),
        (rf"[\s,]+(?:kindly|please)? ?(?:do the needful|revert(?: back)?(?: soonest)?|intimate me|advise){_END}", ""),
        (r"\b(?:kindly|please) (?:intimate|avail|oblige)(?: (?:me|us))?(?: with| of)? (?=\S)", "give me "),
        (r"\bnow now(?=\s*(?:$|[?.!,]))", "now"),
        (
            (
                r"\bhow much (?=(?:(?:new|open|late|red|overdue|empty|council) )?"
                r"(?:households|people|families|homes|children|cases|reds|ambers|greens"
                r"|houses|measures|indicators|figures|returns|actions|risks|projects|visits|trees|incidents|calls)\b)"
            ),
            "how many ",
        ),
        (
            rf"^(?P<lead>\s*(?:and )?)(?:which|what) value ha(?:s|ve|d) (?:the |our )?(?P<of>\S.*?)(?: actual)?{_END}",
            r"\g<lead>what is the value of \g<of>",
        ),
        (rf"\bactual(?:ly)?{_END}(?<!is )(?<=[a-z] actual)", "now"),
        (
            r"\b(?:make|draw|do|show|give)(?: (?:me|us))? (?:a |the |one )?(?:diagram|graphic|curve|drawing)\b(?! of)",
            "chart it",
        ),
        (r"\b(?:make|draw|do)(?: (?:me|us))? (?:a |the |one )?(?:diagram|graphic|curve|drawing) of\b", "chart"),
        (r"\b(?:as|in|with) (?:a |an )?(?:diagram|graphic|curve)\b", "as a chart"),
        (r"^\s*(?:please )?(?:list|show|tell|give) me all mine which are\b", "list all of mine which are"),
        (
            (
                r"\b(?:did|have|has|had)(?: not|n'?t) (?:yet )?(?:give|gave|given|bring|brought|deliver|delivered)"
                r" (?:the|their|his|her|any) (?:numbers?|figures?|data|results?)\b"
            ),
            "have not returned their figures",
        ),
        (r"\b(?:from|of|in) my people\b", "in my team"),
        (r"\b(?:the )?(?:yellow|orange)(s?)(?= (?:ones|measures|indicators|also|too|as well)\b)", r"amber\1"),
    )
)


def with_turns_of_dialect(text: str) -> str:
    """The text in the turns of speech that are used everywhere."""
    return _TURNS.said(text)
