"""What people say to ask whose one indicator is, or each of several."""

from handlers.understanding.rewording.sayings.turns_of_speech import TurnsOfSpeech

_RING = (
    "(ring|call|phone|contact|email|speak|speak to|talk|talk to|chase|see|approach|collar|nab|badger|pester|write to"
    "|talking to|speaking to|asking|ringing|chasing|go to|turn to|thank|shout at|get hold of|be talking to|be"
    " speaking to|be asking|take ~ up with|raise ~ with)"
)
_POSTS = (
    "(owner|owners|ownership|responsible|responsibility|accountable|accountability|answerable|lead|leads|leading"
    "|manager|managers|contact|contacts|point of contact|custodian|custodians|steward|stewards|keeper|keepers"
    "|guardian|holder|lead officer|lead officers|responsible officer|named officer|officer|officers|person in charge"
    "|overseer)"
)
_MEND = (
    "(sort|sort ~ out|sorting|sorting ~ out|deal with|dealing with|handle|handling|fix|fixing|manage|managing|run"
    "|running|look after|looking after|do|doing|watch|watching|answer for|own|keep|lead|be leading|take care of|see to)"
)
_TURNS = (
    f"(who|whos|whom|which) ~ (meant|supposed|expected|paid|tasked|charged|employed|assigned) ~ {_MEND}",
    f"(whose|whos) ~ (job|task|duty) ~ {_MEND}",
    f"(who|whos|whose|whom|which|what|whats|name|names|the|an|a|any|named|is there|anyone|anybody) ~ {_POSTS}",
    _POSTS,
    (
        "(who|whos|whoever|whom|whove) ~ (own|owns|owned|owning|leads|lead|leading|runs|run|running|manages|managing"
        "|oversees|overseeing|handles|handling|heads|heading|carries|holds|holding|has|have|got|keeps|minds|steers)"
    ),
    "who ~ (looks after|look after|looking after|in charge|in the driving seat|at the helm|behind|takes care of)",
    "whos ~ (looks after|looking after|in charge|at the helm|behind|taking care of)",
    "in charge",
    "(answer|answers|answering) for",
    "on the hook",
    "(carries|carry|carrying|holds|holding) the (can|baby|pen|ring|reins|fort)",
    "buck ~ stop*",
    "where ~ buck ~ stop*",
    "(whose|who) ~ (neck|head) ~ (on the block|on the line)",
    "(person|name|names|human|face) (behind|against|for|beside|attached|next to|on)",
    (
        "whose ~ (baby|desk|job|remit|patch|watch|plate|door|court|bag|name|responsibility|area|team|pigeon|lap"
        "|brief|business|task|shoulders|books|bailiwick|domain|turf|table|inbox)"
    ),
    "(whose|whos) (is|are|it|that|this|these|those|they)",
    "(who|whos|whove) ~ (down for|down as|down to|got down for|down against|under|with)",
    (
        "which (manager|managers|officer|officers|person|team|teams|head|heads|head of service|heads of service"
        "|service) ~ (down to|is|are|has|have|got|does|do|holds|runs|owns|leads)"
    ),
    f"(who|whom) ~ be {_RING}",
    "(who|whom|whos|whoever) ~ (belong*|falls|fall|sits|sit|rests|rest|lies|lie) ~ (to|with|under)",
    "(who|whom|which manager|whose) ~ (belong|belongs)",
    f"(who|whos|whom|whoever|anyone|anybody|someone|somebody|person|name) ~ {_RING}",
    f"(which|what) (manager|managers|officer|officers|person|people|colleague|team|head) ~ {_RING}",
    f"{_RING} ~ (who|whom) ~ be",
    "(a|the|any) (name|contact)",
    "(assigned|allocated) to",
)
_IDLE = (
    "who whos whose whom which what whats poor lucky soul takes taking point had whoever whoevers whove word should"
    " ought name names person people officer responsible sits sit on of desk member members staff one about against"
    " down for as sitting today colleague post holder job title department"
)
OWNED = TurnsOfSpeech(
    "who owns it", _TURNS, asks="who whos whose whom which what", idle=_IDLE, never="theirs hers his mine"
)
_EACH = "(each|every|each one|each of them|each of those|each of these|them|those|these|all|every one|all of them)"
OWNERS = TurnsOfSpeech(
    "with their owners",
    (
        *_TURNS,
        f"(who|whos) ~ on ~ {_EACH}",
        f"(person|name|names|face|owner|manager) ~ (next to|beside|against|alongside|by|per|for|on|to) ~ {_EACH}",
        f"(who|whos|whove|whoever) ~ (has|have|got|holds|hold) ~ {_EACH}",
        "(put|add|stick|pop|include|show|give|with) ~ (name|names|person|people|manager|managers|officer|officers)",
        "(name|names|owner|person|manager) column",
    ),
    asks="who whos whose whom which what",
    idle=_IDLE + " each every all line by row list include add column alongside beside next stick pop per reds ambers"
    " greens against",
)
