"""Drafts beside what was asked for: taken in, which is what is shown in any case, or left out."""

from handlers.understanding.rewording.sayings.lists.words_said import COLOUR, LEAVING, NOT
from handlers.understanding.rewording.sayings.saying import Saying

_DRAFTS = (
    rf"(?:{NOT}(?: (?:yet|been|being|fully|formally))* (?:signed(?: off)?(?! off)|approved|confirmed|final|finali[sz]ed"
    r"|official)|(?:to|awaiting|waiting for|pending|needing|needs) (?:be |my |our |a )?"
    r"(?:signed|sign|signing|approve[ds]?|approval)(?: ?off)?"
    r"|provisionals?|drafts?|unsigned|unconfirmed|unofficial|unpublished|unapproved|unvalidated)"
)
_ONES = (
    r"(?: (?:ones?|indicators?|measures?|kpis?|pis?|figures?|numbers?|results?|outturns?|data|values?|returns?|reds?"
    r"|ambers?|greens?))?"
)
_WHICH = (
    r"(?: (?:the|any|those|ones?|all|figures?|anything|everything|whatever|what|that|thats|which|is|are|were|was|have"
    r"|has|been|be|im|i|we|still|just|yet|only|other|in|as|marked|ive|theyre))*"
)
_SIGNED = (
    r"(?:signed(?: off)?|approved|authori[sz]ed|confirmed|final|finali[sz]ed|official|ratified|validated|published)"
)
_LEFT_OUT = (
    r"(?:excluded|excl|excepted|removed|omitted|ignored|aside"
    r"|(?:left|taken|stripped|filtered|knocked|cut|put|set) (?:out|away|aside)|not (?:included|needed|wanted|counted))"
)
_TOO = r"(?: (?:too|as well|included|in|also|please|pls|like))*"
_INCLUDING = r"(?:(?:and |but |even )?(?:including|includes?|incl|inc|counting|plus)|even)"
_PLAINLY = "signed off ones"
_BESIDE = rf"{COLOUR}|(?:off|on|below|under|above|behind|missing|hitting|meeting)(?: (?:the|their|its))? targets?"
_BY_ITSELF = r"^(?:(?:and|but|ok|so|now|please) )*(?:{said})(?: (?:please|pls|then|now|though))*$"

_ONLY = rf"(?:(?:only|just|purely|strictly)(?: the)? {_SIGNED}{_ONES}|{_SIGNED}{_ONES} only)"
_OF_THOSE = r"(?:which|how many|any)(?: of (?:them|those|these))?(?: ones)?"
_ARE_SIGNED = rf"(?:(?:are|were|have|has|been|already|now|fully|actually) )+{_SIGNED}"

SIGNED_ONES: tuple[Saying, ...] = (
    Saying(rf"(?:only |just )?{_SIGNED} (?P<reds>{COLOUR})", "{reds} signed off ones"),
    Saying(rf"{_INCLUDING}{_WHICH} {_DRAFTS}{_ONES}{_TOO}", "", _BESIDE),
    Saying(rf"(?:and|with|also){_WHICH} {_DRAFTS}{_ONES} (?:too|as well|included|also)", "", _BESIDE),
    Saying(rf"{_DRAFTS}{_ONES} (?:too|as well|included)", "", _BESIDE),
    Saying(rf"{_DRAFTS}(?: and| or| /) {_SIGNED}|{_SIGNED}(?: and| or| /) {_DRAFTS}", "", _BESIDE),
    Saying(rf"{LEAVING}{_WHICH} {_DRAFTS}{_ONES}", _PLAINLY, _BESIDE),
    Saying(rf"{LEAVING}{_WHICH} {_DRAFTS}{_ONES}", _PLAINLY, _BY_ITSELF.format(said=rf"{LEAVING}.*")),
    Saying(_ONLY, _PLAINLY, _BY_ITSELF.format(said=_ONLY)),
    Saying(_ARE_SIGNED, f"are {_PLAINLY}", _BY_ITSELF.format(said=rf"{_OF_THOSE} {_ARE_SIGNED}")),
    Saying(rf"{_DRAFTS}{_ONES} {_LEFT_OUT}", _PLAINLY, _BESIDE),
    Saying(_ONLY, _PLAINLY, _BESIDE),
    Saying(
        rf"(?<!not )(?<!nt )(?<!not yet )(?:(?:that|which|who) )(?:(?:are|is|were|was|have|has|been|already|now|fully"
        rf"|formally|all) )+{_SIGNED}",
        _PLAINLY,
        _BESIDE,
    ),
    Saying(
        rf"(?P<reds>{COLOUR})(?: ones| measures| indicators)? (?:(?:are|is|were|was|have|has|been|already|now|fully"
        rf"|formally|all) )*{_SIGNED}",
        "{reds} signed off ones",
        _BESIDE,
    ),
)
